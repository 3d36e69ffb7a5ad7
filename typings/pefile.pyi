class OptionalHeader:
    MajorSubsystemVersion: int
    MinorSubsystemVersion: int

class ExportedName:
    name: bytes | None

class ExportDirectory:
    symbols: list[ExportedName]

class ImportedFrom:
    dll: bytes
    imports: list[ExportedName]

class PE:
    OPTIONAL_HEADER: OptionalHeader
    DIRECTORY_ENTRY_EXPORT: ExportDirectory
    DIRECTORY_ENTRY_IMPORT: list[ImportedFrom]

    def __init__(self, *, data: bytes, fast_load: bool = False) -> None: ...
    def parse_data_directories(self, directories: list[int] | None = None) -> None: ...
    def close(self) -> None: ...

DIRECTORY_ENTRY: dict[str, int]
