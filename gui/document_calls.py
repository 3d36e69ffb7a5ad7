"""What jobs do about documents, in the worker: describing, correcting, comparing, removing; plain calls of core."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from core.archive import Archive
from core.errors import ArchiveError, BadInput
from core.model import (
    AddOptions,
    AddResult,
    AddStatus,
    Agent,
    Batch,
    Comparison,
    Correction,
    Description,
    DocumentBrief,
    DoubtfulSpan,
    Draft,
    Kind,
    Licence,
    NewAgent,
    NewDocument,
    PagePicture,
    Removal,
    Role,
    Status,
    WantedDocument,
)
from core.progress import Progress

TELL_S = 0.15
"""Outcomes of adding are told so often at most."""
_MOST_WAITING = 500
_SCALE = 1 << 10
_LARGE = 1 << 30

Parties = Mapping[Role, tuple[NewAgent, ...]]
Notes = Sequence[tuple[str, str]]
"""Notes with their words before (empty: a new one) and after (empty: it goes)."""
Group = tuple[Sequence[int], Mapping[str, str], Parties]
"""Documents, and what is to be changed in all of them: parts by their names, people by their roles."""


def known(archive: Archive, _progress: Progress) -> tuple[tuple[Agent, ...], tuple[Licence, ...]]:
    """The people and licences that are offered in fields."""
    return archive.agents(), archive.licences()


def describe(ids: Sequence[int], archive: Archive, _progress: Progress) -> tuple[Description, ...]:
    """Documents with what their files say of themselves."""
    return archive.describe(ids)


def text(document_id: int, archive: Archive, _progress: Progress) -> tuple[int, str]:
    """A document's text as it is now."""
    return document_id, archive.open_document(document_id).text


def original_text(document_id: int, archive: Archive, _progress: Progress) -> tuple[int, str]:
    """A document's text as it came."""
    return document_id, archive.original_text(document_id)


def decoded(document_id: int, encoding: str, archive: Archive, _progress: Progress) -> tuple[int, str, str]:
    """How a document's original reads in an encoding."""
    return document_id, encoding, archive.decoded(document_id, encoding)


def draft(
    document_id: int, values: Mapping[str, str], parties: Parties, archive: Archive, _progress: Progress
) -> Draft:
    """What an edited description would become."""
    return archive.draft(document_id, values, parties)


def page(
    document_id: int, number: int, width: int, span: tuple[int, int] | None, archive: Archive, _progress: Progress
) -> tuple[int, PagePicture | ArchiveError, int, int, tuple[int, int] | None]:
    """The picture of a page with what it was asked for, or why there is none."""
    try:
        picture = archive.page(document_id, number + 1, width, span)  # people count pages from 1, views from 0
        return document_id, replace(picture, page=number), number, width, span
    except ArchiveError as error:
        return document_id, error, number, width, span


def removals(ids: Sequence[int], archive: Archive, _progress: Progress) -> tuple[Removal, ...]:
    """What hangs on documents."""
    return tuple(archive.removal(one) for one in ids)


def compare(first: int, second: int, archive: Archive, _progress: Progress) -> Comparison:
    """Two texts side by side."""
    return archive.compare(first, second)


Waiting = tuple[tuple[Description, ...], tuple[tuple[DocumentBrief, DoubtfulSpan], ...], tuple[WantedDocument, ...]]


def waiting(archive: Archive, _progress: Progress) -> Waiting:
    """What waits for a person: near-duplicates, quotations in doubt, wanted documents."""
    alike = archive.suggested_relations()
    return (
        archive.describe(list(dict.fromkeys(one[1] for one in alike))),
        archive.doubtful_spans(),
        archive.wanted(),
    )


# ------------------------------------------------------------------------------------------------------ adding


def start_batch(paths: Sequence[str], options: AddOptions, archive: Archive, _progress: Progress) -> Batch:
    """Write down which files are to be added."""
    return archive.start_batch([Path(path) for path in paths], options)


def batches(archive: Archive, _progress: Progress) -> tuple[Batch, ...]:
    """The batches that are known, unfinished ones first."""
    return archive.batches()


def batch_results(batch_id: str, archive: Archive, _progress: Progress) -> tuple[str, tuple[AddResult, ...]]:
    """What became of the files of a batch so far."""
    return batch_id, archive.batch_results(batch_id)


def note_reviewed(
    batch_id: str, documents: tuple[int, ...], reviewed: bool, archive: Archive, _progress: Progress
) -> None:
    """Keep which lines of a batch a person looked at."""
    archive.note_reviewed(batch_id, documents, reviewed=reviewed)


def forget_batch(batch_id: str, archive: Archive, _progress: Progress) -> tuple[Batch, ...]:
    """Forget a batch; answers those that are left."""
    archive.forget_batch(batch_id)
    return archive.batches()


class _Telling(Progress):
    """Reports in numbers that a signal can carry, and lets outcomes be told while a file is waited for."""

    def __init__(self, outer: Progress, tell: Callable[[], None]) -> None:
        super().__init__()
        self._outer, self._tell = outer, tell

    @property
    def cancelled(self) -> bool:
        return self._outer.cancelled

    def cancel(self) -> None:
        self._outer.cancel()

    def step(self, done: int, total: int = 0) -> None:
        self._tell()
        scale = _SCALE if total >= _LARGE else 1
        self._outer.step(done // scale, total // scale)


def run_batch(
    batch_id: str,
    tell: Callable[[tuple[AddResult, ...], tuple[str, ...]], object],
    archive: Archive,
    progress: Progress,
) -> None:
    """Do what is left of a batch; outcomes are told by *tell* in portions, also those before it is stopped.

    Told with them is which files are being read.
    """
    waiting_: list[AddResult] = []
    last = time.monotonic()
    reading: tuple[str, ...] = ()

    def tell_due(*, over: bool = False) -> None:
        nonlocal last, reading
        now = () if over else telling.now
        due = over or len(waiting_) >= _MOST_WAITING or time.monotonic() - last >= TELL_S
        if due and (waiting_ or now != reading):
            tell(tuple(waiting_), now)
            waiting_.clear()
            last, reading = time.monotonic(), now

    telling = _Telling(progress, tell_due)
    try:
        for result in archive.run_batch(batch_id, telling):
            waiting_.append(result)
            tell_due()
    finally:
        tell_due(over=True)


def add_text(
    words: str, values: Mapping[str, str], parties: Parties, wanted: int | None, archive: Archive
) -> AddResult:
    """Add a text that was pasted, described as a person said, in the place of a *wanted* document if it is one.

    Raises:
        BadInput: it is empty, or a value can't be kept.
    """
    read = readable(values, archive)
    told = tuple((role, who) for role, several in parties.items() for who in several)
    new = NewDocument(kind=Kind(read.pop("kind", Kind.OTHER)), parties=told)
    described = replace(new, **read)  # pyright: ignore[reportArgumentType] - all that is read are texts
    with archive.edit("Add a text"):
        result = archive.add_text(words, described)
        if wanted is not None and result.status is AddStatus.ADDED and result.document not in (None, wanted):
            archive.fulfil(wanted, result.document or 0)
    return result


def fulfil(wanted: int, document_id: int, archive: Archive) -> None:
    """Let a document take the place of a wanted one."""
    archive.fulfil(wanted, document_id)


# ----------------------------------------------------------------------------------------------------- editing


def edit_descriptions(groups: Iterable[Group], archive: Archive) -> None:
    """Change descriptions as one step.

    Raises:
        BadInput: a value can't be kept.
    """
    groups = tuple(groups)
    ids = [one for group in groups for one in group[0]]
    name = "Edit description" if len(ids) == 1 else f"Edit {len(ids)} descriptions"
    with archive.edit(name):
        for documents, values, parties in groups:
            archive.edit_descriptions(documents, readable(values, archive), parties or None)


def save_description(
    document_id: int,
    values: Mapping[str, str],
    parties: Parties,
    tags: tuple[Sequence[str], Sequence[str]],
    notes: Notes,
    archive: Archive,
) -> None:
    """Change one description with its tags (new ones, and those that go) and its notes, as one step.

    Raises:
        BadInput: a value can't be kept.
        NotFound: a note is not there any more.
    """
    with archive.edit("Edit description"):
        if values or parties:
            archive.edit_descriptions([document_id], readable(values, archive), parties or None)
        for tag in tags[0]:
            archive.tag_document(document_id, tag)
        for tag in tags[1]:
            archive.untag_document(document_id, tag)
        for before, after in notes:
            if before:
                archive.change_note(document_id, before, after)
            else:
                archive.add_note(document_id, after)


def readable(values: Mapping[str, str], archive: Archive) -> dict[str, str]:
    """Parts of a description as they are kept: dates as EDTF, licences by id.

    Raises:
        BadInput: one can't be read.
    """
    read, problems = archive.read_values(values)
    if problems:
        raise BadInput(" ".join(problems.values()))
    return read


def remove(ids: Sequence[int], archive: Archive) -> None:
    """Remove documents as one step."""
    archive.remove_documents(ids)


def decide(relation_id: int, status: Status, archive: Archive) -> None:
    """Accept or reject what two documents are said to be to one another."""
    archive.decide_relation(relation_id, status)


def correct(document_id: int, words: str, why: str, archive: Archive) -> Correction:
    """Give a document another text."""
    return archive.correct_text(document_id, words, why)


def reread(document_id: int, encoding: str, archive: Archive) -> Correction:
    """Read a document's original again in another encoding."""
    return archive.reread(document_id, encoding)


def place(span_id: int, start: int, end: int, archive: Archive) -> None:
    """Say where a quotation in doubt stands."""
    archive.place_span(span_id, start, end)
