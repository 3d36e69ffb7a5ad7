"""What a session's jobs do, in the worker: plain functions of core's calls, which can't touch the window."""

from __future__ import annotations

from collections.abc import Callable

from core.archive import Archive
from core.model import (
    About,
    Change,
    Completion,
    DateCount,
    IndexStatus,
    OpenedDocument,
    SavedSearch,
    SearchAnswer,
    SearchRequest,
)
from core.progress import Progress


def about(archive: Archive, _progress: Progress) -> About:
    """What the archive says of itself."""
    return archive.about()


def search(request: SearchRequest, archive: Archive, progress: Progress) -> tuple[SearchAnswer, bool]:
    """The answer to a search, and whether the index had read everything."""
    answer = archive.search(request, progress)
    return answer, archive.index_status().ready


def prepare(archive: Archive, progress: Progress) -> None:
    """What first searches need is read, while nobody waits."""
    archive.prepare_search(progress)
    archive.prepare_claim_list(progress)


def answer(request: SearchRequest, archive: Archive, progress: Progress) -> SearchAnswer:
    """The answer to one query of a list."""
    return archive.search(request, progress)


def count(request: SearchRequest, archive: Archive, progress: Progress) -> int:
    """How many results a search has."""
    return archive.count(request, progress)


def complete(text: str, caret: int, archive: Archive, _progress: Progress) -> tuple[str, int, tuple[Completion, ...]]:
    """What may be meant at the caret, with the text and caret that it was asked for."""
    return text, caret, archive.complete(text, caret)


def count_dates(
    request: SearchRequest, first: str, last: str, archive: Archive, progress: Progress
) -> tuple[SearchRequest, tuple[DateCount, ...]]:
    """How the results spread over time, with the search that it was asked for."""
    return request, archive.date_counts(request, first, last, progress)


def open_document(
    document_id: int, query: str, claim_id: int | None, archive: Archive, _progress: Progress
) -> tuple[OpenedDocument, int | None]:
    """A document, and the claim to select in it."""
    return archive.open_document(document_id, query), claim_id


def open_reference(
    reference: str, query: str, claim_id: int | None, archive: Archive, _progress: Progress
) -> tuple[OpenedDocument, int | None]:
    """The document that is meant by words, and the claim to select in it."""
    return archive.open_document(archive.find_document(reference), query), claim_id


def open_claim(claim_id: int, query: str, archive: Archive, _progress: Progress) -> tuple[OpenedDocument, int | None]:
    """The document that a claim stands in, and the claim."""
    return archive.open_document(archive.claim(claim_id).document_id, query), claim_id


def reverse(way: Callable[[Archive], Change], archive: Archive, _progress: Progress) -> tuple[Change, About]:
    """A change of the archive, and what undo and redo would do after it."""
    return way(archive), archive.about()


def edited(edit: Callable[[Archive], object], archive: Archive) -> Change:
    """The change that an edit made."""
    edit(archive)
    return archive.history(1)[0]


def edited_with_answer(
    edit: Callable[[Archive], object], archive: Archive, _progress: Progress
) -> tuple[Change, About, object]:
    """The change that an edit made, what undo and redo would do after it, and what the edit answers."""
    return told(archive, edit(archive))


def told(archive: Archive, answer: object) -> tuple[Change, About, object]:
    """The newest change, what undo and redo would do after it, and what an edit answers."""
    return archive.history(1)[0], archive.about(), answer


def saved(archive: Archive, _progress: Progress) -> tuple[SavedSearch, ...]:
    """The searches that are kept."""
    return archive.saved_searches()


def save_search(name: str, request: SearchRequest, archive: Archive) -> None:
    """Keep a search under a name."""
    archive.save_search(name, request)


def rename_saved_search(search_id: int, name: str, archive: Archive) -> None:
    """Give a kept search another name."""
    archive.rename_saved_search(search_id, name)


def remove_saved_search(search_id: int, archive: Archive) -> None:
    """Forget a kept search."""
    archive.remove_saved_search(search_id)


def merge_index(archive: Archive, progress: Progress) -> None:
    """Join segments of the index until there are none to join."""
    while archive.merge_index(progress):
        progress.step(0)


def update_index(archive: Archive, progress: Progress) -> IndexStatus:
    """Let the index read what it has not seen."""
    return archive.update_index(progress)
