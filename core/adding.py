"""Files, folders and bulk records into the archive: one that fails costs itself only."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from core import formats, licensing
from core.door.editing import Editing
from core.errors import ArchiveError, BadInput, MachineFailed
from core.formats import Entry
from core.model import AddOptions, AddResult, AddStatus, NewDocument
from core.progress import Progress

RECORDS_AT_ONCE = 500
"""Bulk records that are one transaction and one change: undone together, and quick to write."""


def add(archive: Editing, paths: Sequence[Path], options: AddOptions, progress: Progress) -> Iterator[AddResult]:
    """Add files, the files of folders, and the records of bulk files; a line for each.

    Raises:
        BadInput: the licence that was given is not known.
        Cancelled: the person stopped it; what is in stays in.
    """
    if options.licence and not licensing.recognise(options.licence):
        raise BadInput(f"{options.licence!r} is no licence that Rejoinder knows. Give an SPDX id such as CC-BY-4.0.")
    return _add(archive, paths, options, progress)


def _add(archive: Editing, paths: Sequence[Path], options: AddOptions, progress: Progress) -> Iterator[AddResult]:
    files: list[Path] = []
    for path in paths:
        found, unreadable = _files(path)
        files += found
        for error in unreadable:
            yield AddResult(str(error.filename), AddStatus.FAILED, None, f"It can't be read: {error.strerror}.")
        if not found and not unreadable:
            yield AddResult(str(path), AddStatus.REFUSED, None, "There is no file in this folder.")
    for at, path in enumerate(files):
        progress.step(at, len(files))
        yield from _add_file(archive, path, options, progress)
    progress.step(len(files), len(files))


def _files(path: Path) -> tuple[list[Path], list[OSError]]:
    """The file itself, or all files of a folder and its folders, by name, and the folders that can't be read.

    Hidden files and links are left out.
    """
    try:
        if not path.is_dir():
            return [path], []
    except OSError:  # a name that is too long, a folder that may not be entered: reading it says so
        return [path], []
    found: list[Path] = []
    unreadable: list[OSError] = []
    for folder, folders, names in os.walk(path, onerror=unreadable.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = Path(folder) / name
            if not name.startswith(".") and not file.is_symlink():
                found.append(file)
    return found, unreadable


def _add_file(archive: Editing, path: Path, options: AddOptions, progress: Progress) -> Iterator[AddResult]:
    try:
        data = formats.load(path)
        read = formats.read(path, data)
    except MachineFailed as error:
        yield AddResult(str(path), AddStatus.FAILED, None, str(error))
        return
    except ArchiveError as error:
        yield AddResult(str(path), AddStatus.REFUSED, None, str(error))
        return
    if not read.bulk:
        for entry in read.entries:
            with archive.edit(_action(entry)):
                result = _add_entry(archive, entry, options)
            yield result
        return
    done = 0
    while portion := tuple(itertools.islice(read.entries, RECORDS_AT_ONCE)):
        with archive.edit(f"Add {len(portion)} records of {path.name}"):
            results = [_add_entry(archive, entry, options) for entry in portion]
        yield from results
        done += len(portion)
        progress.step(done)


def _add_entry(archive: Editing, entry: Entry, options: AddOptions) -> AddResult:
    if entry.document is None:
        return AddResult(entry.where, AddStatus.REFUSED, None, entry.reason)
    new = _completed(entry.document, options)
    present = archive.document_like(new)
    if present is not None:
        return AddResult(
            entry.where, AddStatus.DUPLICATE, present, f"It is in the archive already: document {present}."
        )
    try:
        with archive.attempt():
            return AddResult(entry.where, AddStatus.ADDED, archive.add_document(new), entry.reason)
    except BadInput as error:
        return AddResult(entry.where, AddStatus.REFUSED, None, str(error))


def _completed(new: NewDocument, options: AddOptions) -> NewDocument:
    """A document with what was given for those that don't say it themselves."""
    of_file = new.original is not None
    original = new.original and replace(new.original, name=_storable(new.original.name))
    return replace(
        new,
        original=original,
        path=_storable(new.path),
        kind=options.kind if of_file and options.kind is not None else new.kind,
        licence=new.licence or options.licence,
    )


def _action(entry: Entry) -> str:
    return f"Add “{_storable(Path(entry.where).name)}”"


def _storable(name: str) -> str:
    """A file's name without the halves of characters that stand for bytes which are no UTF-8."""
    return name.encode("utf-8", "replace").decode()
