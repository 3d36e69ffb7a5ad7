"""The text of a PDF's pages in reading order, and which characters of a page each part of it is.

PDFium puts the characters of a page in order, with line breaks between lines; :mod:`core.formats.flow` makes running
text of them. The same page always gives the same text, so a span of it can be found on the page again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

import pypdfium2
from pypdfium2 import raw

from core.errors import BadInput
from core.formats.columns import in_columns, is_wide
from core.formats.flow import Flowed, Line, Run, flowed

PAGE_BREAK = "\f"
_LINE_END = re.compile(r"\r\n?|\n|[\x02\ufffe]")
"""A line break, or the hyphen at the end of a line as PDFium marks it: the break is in it."""
_DIVIDED = "\x02\ufffe"
_GAP = re.compile(r"\S (?=\S)")
_HYPHEN = re.compile(r"[^\W\d_]-\Z")
_UNREADABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd\ufffe\uffff]")
_WINDOWS = {code: bytes([code]).decode("cp1252", "ignore") or "\ufffd" for code in range(0x80, 0xA0)}
"""Fonts that name their letters by Windows' numbers give ’ and “ as control characters."""
_SPACES = re.compile("[\t\v\f\x1c-\x1f\x85\u2028\u2029]")


def opened(data: bytes) -> pypdfium2.PdfDocument:
    """The document.

    Raises:
        BadInput: it is encrypted, or too damaged to be opened.
    """
    try:
        document = pypdfium2.PdfDocument(data)
        pages = len(document)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            raise BadInput("It is encrypted: save it without its password and add it again.") from None
        if "ecurity" in str(error):
            raise BadInput("It is encrypted in a way that can't be read: save it without protection.") from None
        raise BadInput("It is a damaged PDF file: it can't be opened.") from None
    if not pages:
        raise BadInput("It is a PDF file without pages.")
    return document


@dataclass(frozen=True, slots=True)
class PageText:
    """A page's text. *objects*: something is drawn on it; *unreadable*: what its fonts give is no text."""

    flowed: Flowed
    objects: int
    unreadable: bool = False


def page_text(page: pypdfium2.PdfPage) -> PageText:
    """The text of a page; the runs of it count PDFium's characters."""
    objects = max(0, raw.FPDFPage_CountObjects(page.raw))
    try:
        text_page = page.get_textpage()
    except pypdfium2.PdfiumError:
        return PageText(Flowed("", ()), objects)
    try:
        characters = _characters(text_page)
        shown = len(characters) - characters.count(" ")
        unreadable = len(_UNREADABLE.findall(characters.replace("\x02", ""))) > 0.3 * shown
        if not characters.strip() or unreadable:
            return PageText(Flowed("", ()), objects, unreadable and shown > 0)
        return PageText(_whole(flowed(_lines(text_page, characters, page.get_size()[1]))), objects)
    finally:
        text_page.close()


def _characters(text_page: pypdfium2.PdfTextPage) -> str:
    """A code point for each of PDFium's characters: its own text leaves some out, and knows 16 bits only."""
    unicode_of = partial(raw.FPDFText_GetUnicode, text_page.raw)
    found = "".join(map(chr, map(unicode_of, range(text_page.count_chars()))))
    return found.translate(_WINDOWS) if re.search("[\x80-\x9f]", found) else found


def _lines(text_page: pypdfium2.PdfTextPage, characters: str, page_height: float) -> list[Line]:
    lines: list[Line] = []
    start = 0
    for end in [*_LINE_END.finditer(characters), None]:
        stop = end.start() if end else len(characters)
        # One code point in, one out: what can't be shown is a space, so that the places still count.
        text = _SPACES.sub(" ", characters[start:stop])
        if text.strip():
            first = start + len(text) - len(text.lstrip())
            last = start + len(text.rstrip()) - 1
            divided = bool(end and end[0] in _DIVIDED)
            line = _line(text_page, text, start, first, last, page_height, divided=divided)
            lines += _cut(text_page, line, page_height)
        start = end.end() if end else stop
    return list(_put_together(in_columns(lines)))


def _cut(text_page: pypdfium2.PdfTextPage, line: Line, page_height: float) -> list[Line]:
    """The parts of a line between wide gaps. PDFium puts a blank there that is not in the file."""
    generated = partial(raw.FPDFText_IsGenerated, text_page.raw)
    parts: list[Line] = []
    start = 0
    for match in _GAP.finditer(line.text):
        place = match.start() + 1
        if generated(line.start + place) != 1:
            continue
        before, after = (_box(text_page, line.start + at) for at in (place - 1, place + 1))
        if before and after and is_wide(max(after.left - before.right, before.left - after.right), line):
            parts.append(_part(text_page, line, start, place, page_height))
            start = place + 1
    if not parts:
        return [line]
    return [*parts, replace(_part(text_page, line, start, len(line.text), page_height), divided=line.divided)]


def _part(text_page: pypdfium2.PdfTextPage, line: Line, start: int, end: int, page_height: float) -> Line:
    text = line.text[start:end]
    first, last = line.start + start, line.start + start + len(text.rstrip()) - 1
    return _line(text_page, text, first, first, last, page_height, divided=False)


def _put_together(lines: Sequence[Line]) -> Iterator[Line]:
    """Parts of a line that did not turn out to be of columns, as one again; hyphens at the end of those that did."""
    held: Line | None = None
    for line in lines:
        if held is not None and held.column == line.column and _is_rest(held, line):
            held = replace(
                line,
                text=f"{held.text} {line.text}",
                start=held.start,
                left=min(held.left, line.left),
                top=min(held.top, line.top),
                right=max(held.right, line.right),
                bottom=max(held.bottom, line.bottom),
            )
            continue
        if held is not None:
            ends = held.column and _HYPHEN.search(held.text)
            yield replace(held, text=held.text[:-1], divided=True) if ends and line.text[:1].islower() else held
        held = line
    if held is not None:
        yield held


def _is_rest(held: Line, line: Line) -> bool:
    """Whether a part follows another one in their line."""
    return held.start + len(held.text) + 1 == line.start and abs(held.top - line.top) < 0.5 * line.height


def _box(text_page: pypdfium2.PdfTextPage, place: int) -> raw.FS_RECTF | None:
    box = raw.FS_RECTF()
    return box if raw.FPDFText_GetLooseCharBox(text_page.raw, place, box) else None


def _line(
    text_page: pypdfium2.PdfTextPage, text: str, start: int, first: int, last: int, height: float, *, divided: bool
) -> Line:
    one, other = raw.FS_RECTF(), raw.FS_RECTF()
    if not (
        raw.FPDFText_GetLooseCharBox(text_page.raw, first, one)
        and raw.FPDFText_GetLooseCharBox(text_page.raw, last, other)
    ):
        return Line(text, start, divided=divided)
    # PDF counts upwards; in text from right to left the last character is the leftmost.
    left, right = min(one.left, other.left), max(one.right, other.right)
    top, bottom = height - max(one.top, other.top), height - min(one.bottom, other.bottom)
    return Line(text, start, left, top, right, bottom, divided)


def _whole(found: Flowed) -> Flowed:
    """Without what is no character: unreadable ones go, halves of one (Windows) are put together."""
    if not re.search("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]", found.text):
        return found
    parts: list[str] = []
    runs: list[Run] = []
    length = place = 0
    for run in found.runs:
        parts.append(found.text[place : run.place])
        length += run.place - place
        place = run.place + run.length
        for kept in re.finditer(
            "[\ud800-\udbff][\udc00-\udfff]|[^\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]+",
            found.text[run.place : place],
        ):
            piece = kept[0]
            if "\ud800" <= piece[0] <= "\udbff":
                piece = piece.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
            parts.append(piece)
            runs.append(Run(length, run.raw + kept.start(), len(piece)))
            length += len(piece)
    parts.append(found.text[place:])
    return Flowed("".join(parts), tuple(runs))


def raw_ranges(found: Flowed, start: int, end: int) -> list[tuple[int, int]]:
    """The raw places (start, end) that a span of the text comes from, a pair a line."""
    ranges: list[tuple[int, int]] = []
    for run in found.runs:
        low, high = max(start, run.place), min(end, run.place + run.length)
        if low < high:
            ranges.append((run.raw + low - run.place, run.raw + high - run.place))
    return ranges
