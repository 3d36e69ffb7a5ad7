"""Where the files of a bag are written: into a folder, or into one ZIP file with that folder in it."""

from __future__ import annotations

import contextlib
import zipfile
from collections.abc import Generator
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from core.exchange.whole import whole_file, whole_folder

_NEVER = (1980, 1, 1, 0, 0, 0)
"""When packed files are said to be made: the same bag is the same file."""


class Place(Protocol):
    """Takes files by name (``/`` separates folders), one after the other."""

    @contextlib.contextmanager
    def file(self, name: str) -> Generator[BinaryIO]:
        """A new file."""
        ...


class _Folder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextlib.contextmanager
    def file(self, name: str) -> Generator[BinaryIO]:
        path = self._folder.joinpath(*name.split("/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as out:
            yield out


class _Zip:
    def __init__(self, packed: zipfile.ZipFile, folder: str) -> None:
        self._packed, self._folder = packed, folder

    @contextlib.contextmanager
    def file(self, name: str) -> Generator[BinaryIO]:
        entry = zipfile.ZipInfo(f"{self._folder}/{name}", _NEVER)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o644 << 16
        with self._packed.open(entry, "w", force_zip64=True) as out:
            yield cast(BinaryIO, out)


@contextlib.contextmanager
def place_at(target: Path) -> Generator[Place]:
    """A new bag that is at *target* when the block ends well: a ZIP file where its name ends so, else a folder.

    Raises:
        BadInput: *target* can't be written over, or its folder is missing.
        MachineFailed: the disk is full, or the place can't be written to; what was there is still there.
    """
    if target.suffix.lower() != ".zip":
        with whole_folder(target) as folder:
            yield _Folder(folder)
        return
    with whole_file(target) as out, zipfile.ZipFile(out, "w") as packed:
        yield _Zip(packed, target.stem)
