"""Which files are meant by the paths that a person gives."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Found:
    """A file, its size in bytes (0 where that can't be told), and what it is called in the archive.

    *shown* says where it was without telling of the person's folders: the folder that was given with what is below it,
    or the file with the folder it is in. A folder that can't be used is Found with the reason in *problem*.
    """

    path: Path
    size: int
    shown: str
    problem: str = ""
    failed: bool = False


def files(path: Path) -> Iterator[Found]:
    """The file itself, or all files of a folder and its folders, by name.

    Hidden files inside of folders are left out. Links are not followed, and said so: what they lead to may be anywhere.
    """
    try:
        is_folder = path.is_dir()
    except OSError:  # a name that is too long, a folder that may not be entered: reading it says so
        is_folder = False
    if not is_folder:
        whole = _absolute(path)
        yield Found(path, _size(path), storable(f"{whole.parent.name}/{whole.name}".lstrip("/")))
        return
    root = _absolute(path)
    unreadable: list[OSError] = []
    any_found = False
    for folder, folders, names in os.walk(path, onerror=unreadable.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links = [name for name in folders if (Path(folder) / name).is_symlink()]
        for name in sorted([*names, *links]):
            if name.startswith("."):
                continue
            any_found = True
            file = Path(folder) / name
            shown = storable(f"{root.name}/{file.relative_to(path).as_posix()}".lstrip("/"))
            if file.is_symlink():
                yield Found(file, 0, shown, "It is a link: add what it leads to.")
            else:
                yield Found(file, _size(file), shown)
    for error in unreadable:
        where = Path(os.fsdecode(error.filename)) if error.filename else path
        yield Found(where, 0, "", f"It can't be read: {error.strerror}.", failed=True)
    if not any_found and not unreadable:
        yield Found(path, 0, "", "There is no file in this folder.")


def storable(name: str) -> str:
    """A file's name without the halves of characters that stand for bytes which are no UTF-8."""
    return name.encode("utf-8", "replace").decode().replace("\0", "")


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links, and show another name


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
