"""Finding in the text that is read."""

from __future__ import annotations

import pytest

from gui.reader.find_bar import find_all


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("One two. ONE\ntwo.", "one two", ["One two", "ONE\ntwo"]),
        ('Zoé said “no”, zoe\u0301 said "no".', 'zoe said "no"', ["Zoé said “no”", 'zoe\u0301 said "no"']),
        ("كتابهاي علي و کتاب‌های علی", "کتابهای علی", ["كتابهاي علي", "کتاب‌های علی"]),
        ("Straße und STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("新闻文章，新闻", "新闻", ["新闻", "新闻"]),
        ("a.b (c)", ".b (", [".b ("]),
        ("ﬁne print", "fi", ["ﬁ"]),
        ("nothing", "", []),
        ("nothing", "  ", []),
        ("nothing", "else", []),
    ],
)
def test_places_whatever_case_accents_and_marks(text: str, words: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_all(text, words)] == found
