"""Linux: leaves out the libraries that nothing asks for any more, and symbols that only debuggers read."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from build_spec import elf, keeping

Entry = tuple[str, str, str]
"""As PyInstaller has it: place in the folder, source, kind."""


def used(binaries: Iterable[Entry], datas: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """The entries without libraries that nothing asks for, and without links to them."""
    binaries = list(binaries)
    files = {Path(place).name: source for place, source, kind in binaries if kind != "SYMLINK"}

    def needs(name: str) -> tuple[str, ...]:
        asked = elf.asks(Path(files[name])) if name in files else None
        return asked.libraries if asked else ()

    names = keeping.reached((Path(place).name for place, _, kind in binaries if keeping.is_root(place, kind)), needs)
    kept = [entry for entry in binaries if Path(entry[0]).name in names]
    return kept, [entry for entry in datas if entry[2] != "SYMLINK" or Path(entry[0]).name in names]


def stripped(entry: Entry, folder: Path) -> Entry:
    """The entry, or a copy of it in *folder* without symbols that only debuggers read."""
    place, source, kind = entry
    strip = shutil.which("strip")
    if kind == "SYMLINK" or strip is None or not keeping.may_be_stripped(place):
        return entry
    copy = folder / place
    copy.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([strip, "--strip-unneeded", "-o", copy, source], check=True)
    shutil.copymode(source, copy)
    return place, str(copy), kind
