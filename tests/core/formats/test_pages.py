"""Pictures of pages: the right page, and the span's boxes on the very words."""

from __future__ import annotations

import pytest

from core.errors import NotFound
from core.formats.pages import page_count, page_of, picture
from core.model import PagePicture
from tests.core.formats.pdfs import Page, Pdf, lines
from tests.core.formats.reading import text_of

WORDS = "The first line of this page is long enough to be followed by another one that goes"
PAGES = [Page(lines(["Cover."])), Page(lines([WORDS, "on here; the last word is marked."]))]


def dark(shown: PagePicture, box: tuple[int, int, int, int]) -> int:
    """How many pixels in a box are ink."""
    left, top, width, height = box
    return sum(
        shown.pixels[3 * (row * shown.width + column)] < 128
        for row in range(top, top + height)
        for column in range(left, left + width)
    )


def test_a_page_is_drawn_as_wide_as_was_asked() -> None:
    data = Pdf(PAGES).written()
    shown = picture(data, 2, 306)
    assert (shown.page, shown.pages, shown.width, shown.height) == (2, 2, 306, 396)
    assert len(shown.pixels) == 3 * 306 * 396
    assert shown.boxes == ()
    assert dark(shown, (0, 0, 306, 396)) > 100


def test_the_box_of_a_span_holds_its_ink_and_no_other() -> None:
    data = Pdf(PAGES).written()
    text = text_of("a.pdf", data)
    place = text.index("marked")
    assert page_of(text, place) == 2
    shown = picture(data, 2, 612, text, (place, place + len("marked")))
    (box,) = shown.boxes
    whole = picture(data, 2, 612, text, (text.index("on here"), len(text)))
    assert 0 < dark(shown, box) < dark(whole, whole.boxes[0])
    # 72 points from the left, at 11 points a letter is half as wide: the word is near the line's end.
    assert box[0] > 72 + 100
    assert abs(box[1] + box[3] - (792 - 706)) < 6


def test_a_span_over_two_lines_has_a_box_on_each() -> None:
    data = Pdf(PAGES).written()
    text = text_of("a.pdf", data)
    start = text.index("another one")
    shown = picture(data, 2, 612, text, (start, text.index(";")))
    assert len(shown.boxes) == 2
    assert shown.boxes[0][1] < shown.boxes[1][1]
    assert shown.boxes[0][0] > shown.boxes[1][0]


def test_each_word_is_traced_to_its_own_box_in_order() -> None:
    data = Pdf(PAGES).written()
    text = text_of("a.pdf", data)
    lefts: list[int] = []
    place = text.index("\f") + 1
    for word in WORDS.split():
        start = text.index(word, place)
        (box,) = picture(data, 2, 612, text, (start, start + len(word))).boxes
        lefts.append(box[0])
        place = start + len(word)
    assert lefts == sorted(lefts)
    assert len(set(lefts)) == len(lefts)


def test_a_span_on_another_page_has_no_box_here() -> None:
    data = Pdf(PAGES).written()
    text = text_of("a.pdf", data)
    assert picture(data, 1, 200, text, (text.index("marked"), len(text))).boxes == ()


def test_a_corrected_text_still_finds_its_words() -> None:
    data = Pdf(PAGES).written()
    text = text_of("a.pdf", data).replace("first line", "very first, corrected line")
    place = text.index("marked")
    exact = picture(data, 2, 612, text_of("a.pdf", data), (place - 16, place - 10)).boxes
    assert picture(data, 2, 612, text, (place, place + 6)).boxes == exact


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_turned_page_has_its_box_where_the_word_is(turned: int) -> None:
    data = Pdf([Page(lines(["Nothing here", "and there a word."]), rotate=turned)]).written()
    text = text_of("a.pdf", data)
    place = text.index("word")
    shown = picture(data, 1, 612, text, (place, place + 4))
    (box,) = shown.boxes
    assert dark(shown, box) > 20


def test_there_is_no_page_beyond_the_last() -> None:
    with pytest.raises(NotFound, match="There is no page 3: it has 2"):
        picture(Pdf(PAGES).written(), 3, 100)


def test_pages_are_counted_and_other_files_have_none() -> None:
    assert page_count(Pdf(PAGES).written()) == 2
    assert page_count(b"Some words.") == 0
    assert page_count(b"%PDF-1.4 broken") == 0
