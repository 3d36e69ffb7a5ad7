"""What must hold for any text: spans equal their quotation, and the index finds what a scan of the texts finds."""

from __future__ import annotations

import random
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from core.archive import Archive
from core.model import Holding, Kind, Manner, NewClaim, NewDocument, SearchRequest, Stance
from tests.core.records import claim

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200)


@contextmanager
def new_archive() -> Generator[Archive]:
    with TemporaryDirectory() as folder, Archive.create(Path(folder) / "a.db", cache=Path(folder)) as archive:
        yield archive


@settings(max_examples=60, deadline=None)
@given(text=TEXTS, data=st.data())
def test_spans_equal_their_quotation(text: str, data: st.DataObject) -> None:
    places = st.integers(0, len(text) - 1).flatmap(
        lambda start: st.integers(start + 1, len(text)).map(lambda end: (start, end))
    )
    spans = tuple(data.draw(st.lists(places, min_size=1, max_size=3)))
    cue = data.draw(st.none() | places)
    with new_archive() as archive:
        document_id = archive.add_document(NewDocument(Kind.OTHER, Holding.HELD, text=text))
        archive.add_claim(NewClaim(document_id, spans, Manner.DIRECT, Stance.ASSERT, cue=cue))
        opened = archive.open_document(document_id)
        found = opened.claims[0]
        assert opened.text == text
        assert [(span.start, span.end) for span in found.spans] == sorted(spans)
        for span in (*found.spans, *([found.cue] if found.cue else [])):
            assert text[span.start : span.end] == span.exact
            assert text[: span.start].endswith(span.prefix)
            assert text[span.end :].startswith(span.suffix)
            assert len(span.prefix) == min(32, span.start)
        assert archive.check() == ()


WORDS: tuple[str, ...] = ("alpha", "bravo", "coral", "delta", "ember", "frost", "grove", "heath")


def _scan(texts: dict[int, str], wanted: list[str], unwanted: list[str]) -> set[int]:
    return {
        document_id
        for document_id, text in texts.items()
        if set(wanted) <= set(text.split()) and not set(unwanted) & set(text.split())
    }


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_the_index_finds_what_a_scan_finds(seed: int) -> None:
    chance = random.Random(seed)
    texts: dict[int, str] = {}
    with new_archive() as archive:
        for _ in range(4):
            for _ in range(chance.randrange(1, 5)):
                text = " ".join(chance.choices(WORDS, k=chance.randrange(1, 7)))
                number = archive.add_document(NewDocument(Kind.OTHER, Holding.HELD, text=text))
                texts[number] = text
                if len(text) > 40:
                    archive.add_claim(claim(number))  # a claim repeats words of the text, and must find nothing more
            if chance.random() < 0.5:
                gone = chance.choice(sorted(texts))
                archive.remove_document(gone)
                kept = texts.pop(gone)
                if chance.random() < 0.5:
                    archive.undo()
                    texts[gone] = kept
            wanted = chance.sample(WORDS, chance.randrange(1, 3))
            unwanted = chance.sample(sorted(set(WORDS) - set(wanted)), chance.randrange(2))
            query = " ".join([*wanted, *(f"-{word}" for word in unwanted)])
            answer = archive.search(SearchRequest(f"{query} ", limit=500))
            found = {hit.document_id for hit in answer.hits if hit.matched == "all"}
            expected = _scan(texts, wanted, unwanted)
            assert found == expected, query
            assert answer.total == len(expected)
            assert answer.exact_total
