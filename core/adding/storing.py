"""What comes out of one file, into the archive: a portion of entries is one transaction and one change."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath

from core.adding.walk import Found, storable
from core.adding.wire import ReadEntry
from core.claims import references
from core.door.taking_in import TakingIn
from core.errors import ArchiveError, BadInput
from core.formats import load
from core.formats.decoding import canonical
from core.likeness import sketch
from core.model import AddOptions, AddResult, AddStatus, Holding, NewDocument, NewRelation

RECORDS_AT_ONCE = 500
"""Bulk records that are one change: undone together, and quick to write."""
ENTRIES_AT_ONCE = 100
"""Documents of another file that are one change: a mail is never in without its attachments."""
BYTES_AT_ONCE = 32_000_000


class Changed(Exception):
    """The file is not the one that was read."""


class FileStore:
    """Stores the entries of one file, in their order, and knows their keys."""

    def __init__(self, archive: TakingIn, file: Found, options: AddOptions) -> None:
        self._archive, self._file, self._options = archive, file, options
        self._portion: list[ReadEntry] = []
        self._bytes = 0
        self._keys: dict[str, int] = {}
        self._waiting: list[tuple[int, NewRelation]] = []
        self.sha256 = ""
        self.stored = 0

    def add(self, entries: list[ReadEntry], *, bulk: bool) -> Iterator[AddResult]:
        """Take entries; the results of those that were written by that."""
        for entry in entries:
            self._portion.append(entry)
            document = entry.document
            if document is not None:
                self._bytes += len(document.text or "") + (len(document.original.data) if document.original else 0)
            most = RECORDS_AT_ONCE if bulk else ENTRIES_AT_ONCE
            if len(self._portion) >= most or self._bytes >= BYTES_AT_ONCE:
                yield from self.flush()

    def flush(self) -> Iterator[AddResult]:
        """Write what was taken so far."""
        portion, self._portion, self._bytes = self._portion, [], 0
        if not portion:
            return
        with self._archive.taking_in(self._action(portion)):
            results = [self._add_entry(entry) for entry in portion]
            self._relate()
        self.stored += len(portion)
        yield from results

    def _action(self, portion: list[ReadEntry]) -> str:
        name = storable(self._file.path.name)
        if len(portion) > 1 or self.stored:
            kind = "records" if portion[0].where.startswith(f"{self._file.path}:") else "documents"
            return f"Add {len(portion)} {kind} of {name}"
        return f"Add “{storable(PurePath(portion[0].where).name)}”"

    def _add_entry(self, entry: ReadEntry) -> AddResult:
        if entry.document is None:
            return AddResult(entry.where, AddStatus.REFUSED, None, entry.reason)
        try:
            new = self._completed(entry.document, entry.where, of_file=entry.of_file)
            present = self._archive.document_like(new)
            if present is not None:
                noted = self._archive.take_in_again(present, new)
                result = _duplicate(entry.where, present, noted=noted)
            else:
                told = entry.sketched
                made, left_out = self._archive.take_in(new, told.references, told.shingles, told.hashes)
                remark = " ".join(filter(None, (entry.reason, left_out)))
                result = AddResult(entry.where, AddStatus.ADDED, made, remark)
        except BadInput as error:
            return AddResult(entry.where, AddStatus.REFUSED, None, str(error))
        except Changed:
            return AddResult(entry.where, AddStatus.FAILED, None, "It changed while it was read. Add it again.")
        if result.document is not None:
            if entry.key:
                self._keys[entry.key] = result.document
            self._waiting += [(result.document, relation) for relation in new.relations if relation.key]
        return result

    def _relate(self) -> None:
        """Relate entries by their keys; those whose other end has not come yet wait for it."""
        left: list[tuple[int, NewRelation]] = []
        for document_id, relation in self._waiting:
            if (target := self._keys.get(relation.key)) is not None:
                self._archive.relate_entries(document_id, relation, target)
            else:
                left.append((document_id, relation))
        self._waiting = left

    def _completed(self, new: NewDocument, where: str, *, of_file: bool) -> NewDocument:
        """A document with its original, its place, and what was given for those that don't say it themselves.

        Its place is the file as it is shown, with the record's line or the way inside.
        """
        original = new.original
        if original is not None:
            data = self._own_bytes() if of_file else original.data
            original = replace(original, name=storable(original.name), data=data)
        return replace(
            new,
            original=original,
            path=self._file.shown + storable(where.removeprefix(str(self._file.path))),
            kind=self._options.kind if original is not None and self._options.kind is not None else new.kind,
            licence=new.licence or self._options.licence,
            tags=tuple(dict.fromkeys((*new.tags, *self._options.tags))),
        )

    def _own_bytes(self) -> bytes:
        data = load(self._file.path)
        if hashlib.sha256(data).hexdigest() != self.sha256:
            raise Changed
        return data


def known_already(archive: TakingIn, file: Found, sha256: str) -> AddResult | None:
    """The result for a file whose bytes are kept already, found without reading it as a document."""
    present = archive.document_of_original(sha256)
    if present is None:
        return None
    noted = archive.note_original(present, sha256, storable(file.path.name), file.shown)
    return _duplicate(str(file.path), present, noted=noted)


def add_text(archive: TakingIn, text: str, described: NewDocument) -> AddResult:
    """Add a text that a person pasted. It is theirs, so it is looked at here, without a process of its own.

    Raises:
        BadInput: it is empty, or can't be stored.
    """
    text = canonical(text)
    if not text.strip():
        raise BadInput("The text is empty. Paste some words first.")
    new = replace(described, text=text, holding=Holding.HELD)
    if (present := archive.document_like(new)) is not None:
        return _duplicate("", present, noted=archive.take_in_again(present, new))
    with archive.taking_in(f"Add “{storable(new.title) or 'pasted text'}”"):
        made, left_out = archive.take_in(new, references.find(text), *sketch(text))
    return AddResult("", AddStatus.ADDED, made, left_out)


def _duplicate(where: str, document_id: int, *, noted: bool) -> AddResult:
    more = " This source is noted there." if noted else ""
    return AddResult(
        where, AddStatus.DUPLICATE, document_id, f"It is in the archive already: document {document_id}.{more}"
    )


def failed(where: str, error: ArchiveError) -> AddResult:
    """The result for a file that the machine could not read, or that can't be used."""
    status = AddStatus.REFUSED if isinstance(error, BadInput) else AddStatus.FAILED
    return AddResult(where, status, None, str(error))
