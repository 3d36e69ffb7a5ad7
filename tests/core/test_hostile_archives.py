"""Archives from strangers: each opens safely, or is refused with one sentence. Nothing crashes, nothing loops."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from core.archive import Archive
from core.errors import ArchiveDamaged, ArchiveError
from core.model import ClaimListRequest, CreditFormat, ExportRequest, MergeSide, NodeKind, Scope, SearchRequest, Sort
from tests.core import hostile
from tests.core.records import article, every_row


def _readings(archive: Archive) -> Iterator[Callable[[], object]]:
    """Everything that can be read of an archive, wish by wish."""
    yield archive.about
    for scope in Scope:
        yield lambda i=scope: archive.search(SearchRequest("drones OR x*", scope=i, facets=True))
        yield lambda i=scope: archive.search(SearchRequest("from:mehr date:2022..2023", scope=i, sort=Sort.DATE))
        yield lambda i=scope: archive.search(SearchRequest("is:answered", scope=i, sort=Sort.TITLE))
    yield lambda: archive.complete("from:m", 6)
    yield archive.saved_searches
    yield archive.statistics
    yield archive.agents
    yield archive.agent_rows
    yield archive.wanted
    yield archive.claims
    yield lambda: archive.claims(answered=True, by="a", hands=range(3), since="2022")
    yield lambda: archive.claim_list(ClaimListRequest())
    yield archive.claim_groups
    yield archive.review_queue
    yield archive.disagreements
    yield archive.doubtful_spans
    yield archive.suggested_relations
    yield archive.history
    yield archive.batches
    yield archive.unread_documents
    yield archive.lessons
    yield archive.learning
    for document_id in (1, 2, 4, hostile.HUGE, -5):
        yield lambda d=document_id: archive.open_document(d, "said drones")
        yield lambda d=document_id: archive.describe([d])
        yield lambda d=document_id: archive.findings(d)
        yield lambda d=document_id: archive.removal(d)
        yield lambda d=document_id: archive.original_text(d)
        yield lambda d=document_id: archive.credit(d)
        yield lambda d=document_id: [archive.credits([d], form) for form in CreditFormat]
        yield lambda d=document_id: archive.span_rights(d)
        yield lambda d=document_id: archive.quote(d, 10, 60)
        yield lambda d=document_id: archive.cite([d])
        yield lambda d=document_id: archive.document_report(d)
        yield lambda d=document_id: archive.map_around(NodeKind.DOCUMENT, d)
        yield lambda d=document_id: archive.guess_claim(d, 5, 50)
        yield lambda d=document_id: archive.compare(d, 2)
    for claim_id in (1, 2, 3, 8, hostile.HUGE):
        yield lambda c=claim_id: archive.claim(c)
        yield lambda c=claim_id: archive.answer_view(c)
        yield lambda c=claim_id: archive.map_around(NodeKind.CLAIM, c, depth=4)
        yield lambda c=claim_id: archive.claim_history(c)
        yield lambda c=claim_id: archive.claim_removal(c)
        yield lambda c=claim_id: archive.claim_group(c)
    yield lambda: archive.response_matrix(range(1, 20))
    yield lambda: archive.timeline(range(1, 50))
    yield archive.index_status


def _said(what: Callable[[], object]) -> str:
    """What was said when it was refused, else nothing."""
    try:
        what()
    except ArchiveError as error:
        words = str(error)
        assert words
        assert "\n" not in words
        return words
    return ""


@pytest.fixture
def made(request: pytest.FixtureRequest, built_sample: Path, tmp_path: Path) -> Path:
    folder = tmp_path / str(request.param)
    folder.mkdir()
    return hostile.make(request.param, built_sample, folder / "hostile.db")


def _open(path: Path, *, read_only: bool) -> Archive | None:
    """The archive; None where flipped bits hit what can't be done without, which is said as damage."""
    try:
        return Archive.open(path, read_only=read_only)
    except ArchiveDamaged:
        if path.parent.name not in hostile.FLIPPED:
            raise
        return None


def _each(*refused: Iterable[str]) -> pytest.MarkDecorator:
    """Every trick but those whose archives are refused."""
    left_out = {name for names in refused for name in names}
    return pytest.mark.parametrize("made", [name for name in hostile.TRICKS if name not in left_out], indirect=True)


@pytest.mark.parametrize("read_only", [True, False])
@_each(hostile.FLIPPED)
def test_what_is_refused_is_refused_in_one_sentence_and_the_rest_opens(made: Path, *, read_only: bool) -> None:
    sometimes = hostile.REFUSED_TO_READ if read_only else hostile.REFUSED_TO_WRITE
    refused = _said(lambda: Archive.open(made, read_only=read_only).close())
    assert bool(refused) == (made.parent.name in hostile.REFUSED | sometimes), refused


@_each(hostile.REFUSED, hostile.REFUSED_TO_READ)
def test_reading(made: Path) -> None:
    before = made.read_bytes()
    if (opened := _open(made, read_only=True)) is None:
        return
    with opened as archive:
        for reading in _readings(archive):
            _said(reading)
        _said(archive.check)
    assert made.read_bytes() == before


@_each(hostile.REFUSED, hostile.REFUSED_TO_READ)
def test_handing_on(made: Path, tmp_path: Path) -> None:
    if (opened := _open(made, read_only=True)) is None:
        return
    with opened as archive:
        for number, known in enumerate(archive.export_formats()):
            folder = tmp_path / f"out {number}"
            folder.mkdir()
            _said(lambda f=folder, k=known: archive.export(f / "out", ExportRequest(k.name)))
        _said(lambda: archive.save_portable(tmp_path / "copy.db"))
        _said(lambda: archive.backup(tmp_path / "backup.db"))
    inside = {path.name for path in tmp_path.iterdir() if not path.name.startswith("out ")}
    assert inside <= {made.parent.name, "copy.db", "backup.db"}
    assert {path.name.removeprefix("hostile.db") for path in made.parent.iterdir()} <= {"", "-wal", "-journal", "-shm"}


@_each()
def test_merging(made: Path, tmp_path: Path) -> None:
    with Archive.create(tmp_path / "mine.db") as mine:
        mine.add_document(article())
        before = every_row(mine.path)
        _said(lambda: mine.merge_preview(made))
        refused = _said(lambda: mine.merge(made, otherwise=MergeSide.OURS))
        if refused:
            assert every_row(mine.path) == before
        else:
            assert [problem for problem in mine.check() if problem.fatal] == []
            mine.undo()


@_each(hostile.REFUSED, hostile.REFUSED_TO_WRITE)
def test_editing(made: Path) -> None:
    if (opened := _open(made, read_only=False)) is None:
        return
    with opened as archive:
        _said(lambda: archive.add_note(1, "A note."))
        _said(lambda: archive.add_document(article()))
        _said(lambda: archive.update_document(1, title="Other"))
        _said(lambda: archive.remove_claim(1))
        _said(archive.suggest)
        for _ in range(6):
            _said(archive.undo)
        _said(archive.redo)
        _said(lambda: archive.remove_document(1))
        _said(lambda: archive.check(repair=True))
