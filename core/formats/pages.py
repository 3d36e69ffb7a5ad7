"""Pages of an original as they look, with the place of a span marked on them.

A span is given in code points of the document's text. The page's text is extracted again by the code that gave the
document its text, so that each character is traced to the one on the page; where a person corrected the text since
then, the words that are still the same tell where the others are.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

import pypdfium2

from core.errors import BadInput, NotFound
from core.formats import ocr
from core.formats.flow import Flowed
from core.formats.pdf_text import PAGE_BREAK, opened, page_text, raw_ranges
from core.formats.picture import media_type
from core.formats.scans import frame, frame_count, grey_page, grey_picture
from core.model import PagePicture

WIDEST = 4_000
"""Pixels of the widest picture of a page."""
_TALLEST = 12_000
Box = tuple[int, int, int, int]
"""Left, top, width and height, in pixels."""
_Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""


def page_count(data: bytes) -> int:
    """How many pages a file has to show: a PDF's, a picture file's; 0 for any other."""
    try:
        if media_type(data):
            return frame_count(data)
        return len(opened(data)) if b"%PDF-" in data[:1024] else 0
    except BadInput:
        return 0


def page_of(text: str, place: int) -> int:
    """The page (from 1) on which a place of a document's text stands."""
    return text.count(PAGE_BREAK, 0, place) + 1


def picture(data: bytes, page: int, width: int, text: str = "", span: tuple[int, int] | None = None) -> PagePicture:
    """Page *page* (from 1) of an original, *width* pixels wide.

    Args:
        data: the original's bytes.
        page: which page, from 1.
        width: of the picture, at most :data:`WIDEST`.
        text: the document's text, to trace *span* in.
        span: start and end in code points of *text*; what of it stands on other pages is left aside.

    Raises:
        BadInput: the original has no pages, or they can't be drawn.
        NotFound: there is no such page.
    """
    width = max(1, min(width, WIDEST))
    wanted = _on_page(text, page, span) if span else None
    if media_type(data):
        return _picture_of_scan(data, page, width, wanted)
    document = opened(data)
    if not 1 <= page <= len(document):
        raise NotFound(f"There is no page {page}: it has {len(document)}.")
    return _picture_of_page(document, page, width, wanted)


_Wanted = tuple[str, int, int]
"""A page's part of the document's text, and the span in it."""


def _on_page(text: str, page: int, span: tuple[int, int]) -> _Wanted | None:
    pages = text.split(PAGE_BREAK)
    if not 1 <= page <= len(pages):
        return None
    offset = sum(len(before) + 1 for before in pages[: page - 1])
    start, end = max(0, span[0] - offset), min(len(pages[page - 1]), span[1] - offset)
    return (pages[page - 1], start, end) if start < end else None


# ----------------------------------------------------------------------------------------------------- PDF


def _picture_of_page(document: pypdfium2.PdfDocument, number: int, width: int, wanted: _Wanted | None) -> PagePicture:
    try:
        page = document[number - 1]
        page_width, page_height = page.get_size()
        scale = min(width / page_width, _TALLEST / page_height)
        bitmap = page.render(scale, rev_byteorder=True)
    except (pypdfium2.PdfiumError, MemoryError, ValueError, ZeroDivisionError):
        raise BadInput(f"Page {number} can't be drawn: the file is damaged.") from None
    boxes: list[_Box] = []
    if wanted:
        found = page_text(page)
        if found.flowed.text:
            boxes = _boxes_of_text(page, bitmap, found.flowed, wanted)
        elif found.objects and ocr.version() is not None and (grey := grey_page(document, number - 1)) is not None:
            read = ocr.read(grey, ocr.languages_for(grey))
            boxes = _boxes_of_words(read, wanted, bitmap.width / grey.width)
    pixels = _rgb(bitmap)
    return PagePicture(
        number, len(document), bitmap.width, bitmap.height, pixels, _whole(boxes, bitmap.width, bitmap.height)
    )


def _rgb(bitmap: pypdfium2.PdfBitmap) -> bytes:
    """The picture's pixels, three bytes each and no padding."""
    data, channels = bytes(bitmap.buffer), bitmap.n_channels
    if channels == 3 and bitmap.stride == 3 * bitmap.width:
        return data
    rows = (data[row : row + channels * bitmap.width] for row in range(0, bitmap.stride * bitmap.height, bitmap.stride))
    packed = b"".join(rows)
    if channels == 3:
        return packed
    if channels == 1:
        return bytes(value for value in packed for _ in range(3))
    rgb = bytearray(3 * bitmap.width * bitmap.height)
    for channel in range(3):
        rgb[channel::3] = packed[channel::channels]
    return bytes(rgb)


def _boxes_of_text(page: pypdfium2.PdfPage, bitmap: pypdfium2.PdfBitmap, found: Flowed, wanted: _Wanted) -> list[_Box]:
    placed = bitmap.get_posconv(page)
    text_page = page.get_textpage()
    boxes: list[_Box] = []
    for start, end in _traced(found, wanted):
        for number in range(text_page.count_rects(start, end - start)):
            left, bottom, right, top = text_page.get_rect(number)
            one, other = placed.to_bitmap(left, top), placed.to_bitmap(right, bottom)
            (x_low, x_high), (y_low, y_high) = sorted((one[0], other[0])), sorted((one[1], other[1]))
            boxes.append((x_low, y_low, x_high, y_high))
    text_page.close()
    return boxes


def _traced(found: Flowed, wanted: _Wanted) -> list[tuple[int, int]]:
    """The raw places of a span, through the differences between the page's text and the document's, if any."""
    text, start, end = wanted
    if text == found.text:
        return raw_ranges(found, start, end)
    return [part for low, high in _still_there(text, found.text, start, end) for part in raw_ranges(found, low, high)]


def _still_there(text: str, page: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where a span of *text* is in *page*, which differs: from the first to the last of its words that is there."""
    ours, theirs = _words(text), _words(page)
    matcher = SequenceMatcher(None, [word for word, _, _ in ours], [word for word, _, _ in theirs], autojunk=False)
    places: list[tuple[int, int]] = []
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            (_, low, high), (_, there, to) = ours[block.a + step], theirs[block.b + step]
            if low < end and start < high:  # of the first and last word perhaps a part only
                places.append((there + max(0, start - low), to - max(0, high - end)))
    return [(places[0][0], places[-1][1])] if places else []


def _words(text: str) -> list[tuple[str, int, int]]:
    words: list[tuple[str, int, int]] = []
    place = 0
    for word in text.split():
        place = text.index(word, place)
        words.append((word, place, place + len(word)))
        place += len(word)
    return words


# --------------------------------------------------------------------------------------------------- scans


def _picture_of_scan(data: bytes, number: int, width: int, wanted: _Wanted | None) -> PagePicture:
    count = frame_count(data)
    if not 1 <= number <= count:
        raise NotFound(f"There is no page {number}: it has {count}.")
    image = frame(data, number - 1)
    boxes: list[_Box] = []
    height = max(1, min(_TALLEST, round(image.height * width / image.width)))
    if wanted and ocr.version() is not None:
        grey = grey_picture(image)
        boxes = _boxes_of_words(ocr.read(grey, ocr.languages_for(grey)), wanted, width / grey.width)
    shown = image.convert("RGB").resize((width, height))
    return PagePicture(number, count, width, height, shown.tobytes(), _whole(boxes, width, height))


def _boxes_of_words(read: ocr.Read, wanted: _Wanted, scale: float) -> list[_Box]:
    """The boxes of the words that a span touches, those of a line as one."""
    ranges = _traced(read.flowed, wanted)
    touched = [
        word
        for word in read.words
        if any(start < word.start + len(word.text) and word.start < end for start, end in ranges)
    ]
    boxes: list[_Box] = []
    for word in touched:
        box = (word.left, word.top, word.left + word.width, word.top + word.height)
        if boxes and _on_one_line(boxes[-1], box):
            last = boxes.pop()
            box = (min(last[0], box[0]), min(last[1], box[1]), max(last[2], box[2]), max(last[3], box[3]))
        boxes.append(box)
    return [(left * scale, top * scale, right * scale, bottom * scale) for left, top, right, bottom in boxes]


def _on_one_line(one: _Box, other: _Box) -> bool:
    middle = (other[1] + other[3]) / 2
    return one[1] <= middle <= one[3] and other[0] >= one[0] and other[0] - one[2] < 3 * (one[3] - one[1])


def _whole(boxes: Iterable[_Box], width: int, height: int) -> tuple[Box, ...]:
    """Boxes in whole pixels that cover them, inside the picture."""
    found: list[Box] = []
    for left, top, right, bottom in boxes:
        x, y = max(0, int(left)), max(0, int(top))
        box = (x, y, min(width, int(right) + 1) - x, min(height, int(bottom) + 1) - y)
        if box[2] > 0 and box[3] > 0:
            found.append(box)
    return tuple(found)
