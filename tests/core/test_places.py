"""A result knows where in its text the passage stands that it shows."""

from __future__ import annotations

import random

from core.archive import Archive
from core.model import SearchRequest
from tests.core.records import article

FILLER = "Nothing of interest is said in this long sentence, and it goes on.\n\n"


def test_the_place_of_the_passage_that_is_shown(archive: Archive) -> None:
    text = "Water is named once. " + FILLER * 20 + "Here the clean  \n water of the council. " + FILLER * 5 + "Water."
    archive.add_document(article(text, "W"))
    (hit,) = archive.search(SearchRequest("water clean council")).hits
    start, end = hit.marks[0]
    assert hit.place is not None
    assert text[hit.place : hit.place + end - start] == hit.snippet[start:end]
    assert hit.place == text.index("clean")
    assert archive.search(SearchRequest("")).hits[0].place is None


def test_any_text_is_found_again(archive: Archive) -> None:
    chance = random.Random(3)
    words = ["water", "air", "نفت", "آب", "😀", "x", "\n", "\t ", "Water,"]
    for number in range(30):
        text = " ".join(chance.choices(words, k=200)) + f" end{number}"
        archive.add_document(article(text, f"T{number}"))
    for query in ("water", "آب", '"air water"', "end*"):
        for hit in archive.search(SearchRequest(query, limit=50)).hits:
            text = archive.open_document(hit.document_id).text
            start, end = hit.marks[0]
            assert hit.place is not None
            assert "".join(text[hit.place :].split()).startswith("".join(hit.snippet[start:end].split()))
