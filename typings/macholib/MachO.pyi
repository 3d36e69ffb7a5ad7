class LoadCommand:
    cmd: int

class Version:
    minos: int
    version: int

class Header:
    commands: list[tuple[LoadCommand, Version, object]]

class MachO:
    headers: list[Header]

    def __init__(self, filename: str) -> None: ...
