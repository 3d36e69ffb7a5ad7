from collections.abc import Mapping
from pathlib import Path

class Bag:
    info: Mapping[str, str | list[str]]
    entries: Mapping[str, Mapping[str, str]]
    def __init__(self, path: str) -> None: ...
    def validate(self, processes: int = ..., fast: bool = ..., completeness_only: bool = ...) -> bool: ...
    def has_oxum(self) -> bool: ...

def make_bag(
    bag_dir: str | Path,
    bag_info: Mapping[str, str] | None = ...,
    processes: int = ...,
    checksums: list[str] | None = ...,
) -> Bag: ...
