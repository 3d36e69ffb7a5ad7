"""Bags that come as one ZIP file: unpacked with care, since they may be from anybody."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import stat
import zipfile
from collections.abc import Generator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from core.errors import BadInput, MachineFailed
from core.progress import Progress

MOST_FILES = 1_000_000
_AT_ONCE = 1 << 20
_DRIVE = re.compile(r"[A-Za-z]:")
_KEPT_FREE = 64 << 20
"""Bytes that are left on the disk when a bag is unpacked."""


@contextlib.contextmanager
def opened(path: Path, scratch: Path, progress: Progress) -> Generator[Path]:
    """The folder of a bag: itself, or what is in a ZIP file while the block lasts.

    Raises:
        BadInput: there is no bag at *path*.
        MachineFailed: it does not fit on the disk.
        Cancelled: the person stopped it.
    """
    if path.is_dir():
        yield path
        return
    if not path.exists():
        raise BadInput(f"There is no bag {path}. Check the name.")
    if not zipfile.is_zipfile(path):
        raise BadInput(f"{path} is no bag: neither a folder nor a ZIP file. Choose the bag's folder.")
    with TemporaryDirectory(dir=scratch, ignore_cleanup_errors=True) as folder:
        try:
            with zipfile.ZipFile(path) as packed:
                _unpack(packed, path, Path(folder), progress)
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
            raise BadInput(f"{path} can't be unpacked ({error}). Get a good copy of it.") from error
        yield _root(Path(folder), path)


def _unpack(packed: zipfile.ZipFile, path: Path, folder: Path, progress: Progress) -> None:
    entries = [entry for entry in packed.infolist() if not entry.is_dir()]
    if len(entries) > MOST_FILES:
        raise BadInput(f"{path} holds more than {MOST_FILES:,} files, and is not unpacked.")
    total = sum(entry.file_size for entry in entries)
    if total + _KEPT_FREE > shutil.disk_usage(folder).free:
        raise MachineFailed(f"{path} takes {total:,} bytes when it is unpacked: the disk has no room for it.")
    done = 0
    for entry in entries:
        kind = stat.S_IFMT(entry.external_attr >> 16)
        parts = PurePosixPath(entry.filename).parts
        if kind not in (0, stat.S_IFREG) or not _is_safe(entry.filename):
            raise BadInput(f"{path} holds {entry.filename!r}, which leads out of it or is no file. It is not unpacked.")
        target = folder.joinpath(*parts)
        target.parent.mkdir(parents=True, exist_ok=True)
        with packed.open(entry) as file, target.open("xb") as out:
            left = entry.file_size
            while part := file.read(min(_AT_ONCE, left + 1)):
                left -= len(part)
                if left < 0:
                    raise BadInput(f"{path} says wrongly how large {entry.filename!r} is, and is not unpacked.")
                out.write(part)
                done += len(part)
                progress.step(done, 2 * total)


def _is_safe(name: str) -> bool:
    """Whether a name stays inside of a folder on every system."""
    parts = name.split("/")
    # Windows takes what follows a colon for a drive's folder, or for a stream beside the file.
    colons = (":" in part if os.name == "nt" else _DRIVE.match(part) is not None for part in parts)
    return not any(colons) and not any(part in ("", ".", "..") or "\\" in part or "\x00" in part for part in parts)


def _root(folder: Path, path: Path) -> Path:
    """The bag's own folder: the unpacked one, or the only one in it."""
    for one in (folder, *sorted(folder.iterdir())):
        if one.is_dir() and (one / "bagit.txt").is_file():
            return one
    raise BadInput(f"{path} is no bag: it has no bagit.txt. Add it as any other file instead.")
