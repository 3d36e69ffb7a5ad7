"""Correcting a text: places follow their words, what is in doubt waits, the text before stays, undo takes all back."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.archive import Archive
from core.door.placing import place
from core.errors import BadInput, NotFound
from core.model import AddOptions, Holding, Kind, Manner, NewClaim, NewDocument, SearchRequest, Span, Stance
from core.store.spans import span_at
from tests.core.records import TEXT, article, claim, rows_of

CLAIM = TEXT[17:35]


def _span(archive: Archive, document_id: int) -> Span:
    return archive.open_document(document_id).claims[0].spans[0]


def _kept(archive: Archive) -> dict[str, list[tuple[object, ...]]]:
    """All rows but those that are made again when they are needed."""
    return {name: rows for name, rows in rows_of(archive).items() if not name.startswith("sketch")}


@pytest.fixture
def document(archive: Archive) -> int:
    """A document with a claim, as an OCR might have read it."""
    document_id = archive.add_document(article())
    archive.add_claim(claim(document_id))
    return document_id


def test_places_follow_their_words(archive: Archive, document: int) -> None:
    before = _kept(archive)
    correction = archive.correct_text(document, f"A line before.\n{TEXT}", "the first line was missing")
    assert (correction.moved, correction.doubtful) == (3, ())
    opened = archive.open_document(document)
    assert opened.claims[0].quotation == CLAIM
    assert opened.claims[0].start == 17 + 15
    assert opened.text[opened.claims[0].spans[0].start :].startswith(CLAIM)
    assert archive.original_text(document) == TEXT
    assert archive.check() == ()
    assert [hit.document_id for hit in archive.search(SearchRequest('"line before"')).hits] == [document]
    archive.undo()
    assert _kept(archive) == before
    archive.redo()
    assert archive.open_document(document).text.startswith("A line before.")
    assert archive.check() == ()


def test_a_misread_word_inside_of_a_claim(archive: Archive, document: int) -> None:
    """It is placed, or it waits with the words it had; put right, it is where it was."""
    archive.correct_text(document, TEXT.replace("water is clean", "vvater is clcan", 1))
    assert _span(archive, document).exact == CLAIM
    assert [one.span.exact for _, one in archive.doubtful_spans()] == [CLAIM]
    archive.correct_text(document, TEXT)
    assert _span(archive, document).exact == CLAIM
    assert archive.doubtful_spans() == ()
    assert archive.original_text(document) == TEXT


def test_words_that_are_gone_wait_for_a_person(archive: Archive, document: int) -> None:
    correction = archive.correct_text(document, "The council said nothing at all. The paper was silent.")
    (waiting,) = [one for one in correction.doubtful if one.span.exact == CLAIM]
    assert waiting.claim_id == archive.open_document(document).claims[0].id
    assert archive.open_document(document).claims[0].quotation == CLAIM
    span = _span(archive, document)
    assert span.start == span.end, "nothing of the new text is marked as the claim"
    assert archive.check() == ()
    assert [brief.id for brief, _ in archive.doubtful_spans()] == [document] * len(correction.doubtful)
    archive.place_span(waiting.span_id, 17, 24)
    assert _span(archive, document).exact == "nothing"
    assert waiting.span_id not in {one.span_id for _, one in archive.doubtful_spans()}
    with pytest.raises(NotFound):
        archive.place_span(waiting.span_id, 17, 24)
    archive.undo()
    assert waiting.span_id in {one.span_id for _, one in archive.doubtful_spans()}
    archive.correct_text(document, TEXT)
    assert archive.doubtful_spans() == (), "its words are back where they were"
    assert _span(archive, document).exact == CLAIM
    assert archive.check() == ()


def test_never_on_a_lookalike(archive: Archive) -> None:
    text = "First: it is so. A sentence in the middle. Second: it is so. The end of it."
    document_id = archive.add_document(article(text))
    at = text.rindex("it is so")
    archive.add_claim(NewClaim(document_id, ((at, at + 8),), Manner.DIRECT, Stance.ASSERT))
    correction = archive.correct_text(document_id, text.replace(" Second: it is so.", ""))
    assert len(correction.doubtful) == 1
    assert correction.doubtful[0].span.exact == "it is so"


def test_removing_a_claim_whose_place_is_in_doubt(archive: Archive, document: int) -> None:
    archive.correct_text(document, "Nothing of it is left.")
    before = _kept(archive)
    archive.remove_claim(archive.open_document(document).claims[0].id)
    assert archive.doubtful_spans() == ()
    archive.undo()
    assert _kept(archive) == before
    archive.remove_document(document)
    assert rows_of(archive)["doubtful_spans"] == rows_of(archive)["earlier_texts"] == []
    archive.undo()
    assert _kept(archive) == before


def test_references_are_found_anew(archive: Archive, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("The letter S/2O22/908 and the report A/77/2.", encoding="utf-8")
    (added,) = archive.add([file])
    document_id = added.document or 0
    assert {one.value for one in archive.open_document(document_id).references} == {"A/77/2"}
    archive.correct_text(document_id, "The letter S/2022/908.")
    assert {one.value for one in archive.open_document(document_id).references if one.span.start < one.span.end} == {
        "S/2022/908"
    }
    assert "S/2022/908" in {one.document.symbol for one in archive.wanted()}


def test_what_can_not_be_corrected(archive: Archive, document: int) -> None:
    cited = archive.add_document(NewDocument(Kind.OTHER, Holding.CITED, symbol="S/2022/1"))
    with pytest.raises(BadInput, match="by reference only"):
        archive.correct_text(cited, "x")
    with pytest.raises(BadInput, match="Remove the document"):
        archive.correct_text(document, " \n")
    with pytest.raises(NotFound):
        archive.correct_text(999, "x")
    changes = len(archive.history())
    assert archive.correct_text(document, TEXT.replace("\n", "\r\n")).moved == 0
    assert len(archive.history()) == changes


def test_a_file_is_read_again_in_another_encoding(archive: Archive, tmp_path: Path) -> None:
    text = "Škoda, že žluť je pryč. Nikdo neví proč."
    file = tmp_path / "cs.txt"
    file.write_bytes(text.encode("cp1250"))
    (added,) = archive.add([file], AddOptions(encoding="cp1252"))
    document_id = added.document or 0
    assert archive.open_document(document_id).text != text
    correction = archive.reread(document_id, "cp1250")
    assert archive.open_document(document_id).text == text
    assert correction.document_id == document_id
    archive.undo()
    assert archive.open_document(document_id).text != text
    with pytest.raises(BadInput, match="no encoding"):
        archive.reread(document_id, "klingon")
    with pytest.raises(NotFound, match="No original"):
        archive.reread(archive.add_document(NewDocument(Kind.OTHER, Holding.HELD, text="x")), "utf-8")


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_a_span_is_placed_on_its_words_or_waits(seed: int) -> None:
    """Whatever is changed around them, unchanged words between unchanged words are found, and nothing else is taken."""
    chance = random.Random(seed)
    words = [f"w{chance.randrange(60)}" for _ in range(80)]
    text = " ".join(words)
    bounds = [0, *(at + 1 for at, letter in enumerate(text) if letter == " ")]
    starts = dict(enumerate(bounds))
    first = chance.randrange(10, 60)
    last = first + chance.randrange(1, 6)
    span = span_at(text, starts[first], starts[last] - 1)
    other = list(words)
    edited = set(chance.sample([n for n in range(80) if not first - 3 <= n < last + 3], 8))
    for number in sorted(edited, reverse=True):
        other[number : number + 1] = chance.choice([[], ["new"], ["new", other[number]]])
    changed = " ".join(other)
    (found,) = place(text, changed, {1: span}, set()).values()
    if not found.in_doubt:
        assert changed[found.start : found.end] == span.exact
