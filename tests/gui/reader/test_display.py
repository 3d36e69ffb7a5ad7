from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from gui.offsets import Offsets
from gui.reader import display
from gui.reader.display import LINE, NOTHING, PARAGRAPH, display_text
from gui.reader.document import build_document
from gui.reader.typography import Typography

SPECIAL = "\r\n\t \xa0\0\x07\x0b\x0c\x85\u200b\u2028\u2029\ufdd0\ufdd1\ufeff\ufffc\ufffe\uffff🛰سa.،"
TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from(SPECIAL), max_size=200)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(TEXTS, st.lists(st.integers(0, 200), max_size=3), st.lists(st.tuples(st.integers(0, 200), st.integers(0, 20))))
def test_every_character_of_the_document_is_the_one_of_the_text(
    qapp: QApplication, text: str, passages: list[int], links: list[tuple[int, int]]
) -> None:
    shown = display_text(text, passages)
    assert len(shown) == len(text)
    owner = QObject()
    document = build_document(
        shown,
        typography=Typography(),
        passages=sorted(passages),
        references=sorted((start, min(start + length, len(text))) for start, length in links),
        link_colour="#1B5793",
        parent=owner,
    )
    assert document.toRawText() == shown.replace(PARAGRAPH, "\u2029")
    offsets = Offsets(text)
    assert document.characterCount() - 1 == offsets.units(len(text))
    kept = [at for at, character in enumerate(text) if character not in SPECIAL and character.isprintable()]
    for at in kept:
        assert shown[at] == text[at]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("one.\xa0 two", "one.\xa0\ntwo"),
        ("one\ntwo", "one\ntwo"),
        ("one\n\ntwo\nthree", f"one{NOTHING}\ntwo{LINE}three"),
        ("one\n \n\ntwo", f"one{NOTHING} {NOTHING}\ntwo"),
        ("a\r\nb\rc", f"a{NOTHING}\nb{LINE}c"),
        ("a\fb\x00c", f"a{LINE}b\u2400c"),
        ("a\u2029b\ufffcc\ufdd0d", "a\nb\ufffdc\ufffdd"),
    ],
)
def test_paragraphs_and_characters_that_qt_keeps_for_itself(text: str, shown: str) -> None:
    assert display_text(text) == shown


def test_a_passage_begins_a_paragraph_where_white_space_gives_room() -> None:
    assert display_text("one two", [4]) == "one\ntwo"
    assert display_text("onetwo", [3]) == "onetwo"


def test_a_long_paragraph_is_cut_at_a_sentence() -> None:
    text = "A sentence of words. " * 2000
    shown = display_text(text)
    paragraphs = shown.split(PARAGRAPH)
    assert len(shown) == len(text)
    assert max(map(len, paragraphs)) <= display.LONGEST_BLOCK
    assert all(paragraph.endswith(".") for paragraph in paragraphs[:-1])


def test_a_long_word_stays_whole() -> None:
    text = "x" * 20_000
    assert display_text(text) == text


def test_a_paragraph_of_usual_length_is_one() -> None:
    text = "A sentence of words. " * 280
    assert display.LONGEST_PART < len(text) <= display.LONGEST_BLOCK
    assert display_text(text) == text
    parts = display_text(text + text).split(PARAGRAPH)
    assert max(map(len, parts)) <= display.LONGEST_PART
