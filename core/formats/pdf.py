"""PDF: one document, its pages separated by U+000C, its attachments as documents of their own.

Pages that are pictures are read by OCR (:mod:`core.formats.ocr`) where Tesseract is installed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

import pypdfium2

from core.errors import BadInput
from core.formats import heads, ocr
from core.formats.attached import attachments
from core.formats.language import guessed_language
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.formats.pdf_facts import facts
from core.formats.pdf_text import PAGE_BREAK, opened, page_text
from core.formats.scans import grey_page
from core.model import Kind, NewDocument, Original

_MOST_PAGES = 20_000
_MOST_SCANNED = 2_000
_HEADER = 1024
"""Bytes before which the header must stand (ISO 32000, annex H.3.4.1, as Acrobat reads it)."""


def _holds(path: PurePath, data: bytes) -> bool:
    del path
    return data.startswith(b"%PDF-") or (b"%PDF-" in data[:_HEADER] and b"startxref" in data[-2 * _HEADER :])


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    return ReadFile("PDF", _entries(path, data, how))


@dataclass(slots=True)
class _Pages:
    """The text of each page, and what is to be said of how it was read."""

    texts: list[str]
    pictures: list[int]
    broken: list[int]
    remarks: list[str]


def _entries(path: PurePath, data: bytes, how: Reading) -> Iterator[Entry]:
    document = opened(data)
    pages = _texts(document)
    if pages.pictures:
        _recognise(document, pages)
    text = PAGE_BREAK.join(pages.texts)
    if not text.strip(f"{PAGE_BREAK} \n"):
        raise BadInput(_why_empty(pages))
    found = facts(document, data)
    if pages.broken:
        pages.remarks.append(f"{_numbered(pages.broken)} can't be read: the file is damaged.")
    remark = " ".join(pages.remarks)
    new = NewDocument(
        kind=Kind.OTHER,
        text=text,
        original=Original(path.name, "application/pdf", data),
        notes=(remark,) if remark else (),
        path=path.name,
    )
    key = how.where
    yield Entry(
        how.where,
        heads.describe(new, found.trusted, (*found.doubtful, *guessed_language(text)), found.offered),
        remark,
        key,
    )
    files = ((one.get_name(), bytes(one.get_data())) for one in _attached(document))
    yield from attachments(files, key, how)


def _texts(document: pypdfium2.PdfDocument) -> _Pages:
    if len(document) > _MOST_PAGES:
        raise BadInput(f"It has {len(document):,} pages: files of up to {_MOST_PAGES:,} pages can be added.")
    pages = _Pages([], [], [], [])
    unreadable: list[int] = []
    for number in range(len(document)):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            pages.broken.append(number)
            pages.texts.append("")
            continue
        found = page_text(page)
        page.close()
        pages.texts.append(found.flowed.text)
        if not found.flowed.text and found.objects:
            pages.pictures.append(number)
            if found.unreadable:
                unreadable.append(number)
    if unreadable:
        pages.remarks.append(f"The fonts of {_numbered(unreadable).lower()} don't say which letters they show.")
    return pages


def _recognise(document: pypdfium2.PdfDocument, pages: _Pages) -> None:
    """Read the pages that are pictures, or say what it takes."""
    if ocr.version() is None:
        if any(text.strip() for text in pages.texts):
            some = "has no text: reading it takes" if len(pages.pictures) == 1 else "have no text: reading them takes"
            pages.remarks.append(f"{_numbered(pages.pictures)} {some} OCR. {ocr.MISSING}")
        return
    wanted = pages.pictures[:_MOST_SCANNED]
    read: list[ocr.Read] = []
    failed: list[int] = []
    languages = ""
    for number in wanted:
        picture = grey_page(document, number)
        try:
            if picture is None:
                raise BadInput("It can't be drawn.")
            languages = languages or ocr.languages_for(picture)
            one = ocr.read(picture, languages)
        except BadInput:
            failed.append(number)
            continue
        pages.texts[number] = one.flowed.text
        read.append(one)
    if failed:
        pages.remarks.append(f"{_numbered(failed)} can't be read by OCR.")
    if len(pages.pictures) > len(wanted):
        pages.remarks.append(f"Only the first {_MOST_SCANNED:,} pictures of pages were read.")
    if any(one.flowed.text for one in read):
        which = "" if len(pages.pictures) == len(pages.texts) else _numbered(pages.pictures)
        pages.remarks.append(ocr.remark(read, languages, which))


def _why_empty(pages: _Pages) -> str:
    if len(pages.broken) == len(pages.texts):
        return "It is a damaged PDF file: none of its pages can be read."
    if pages.pictures and ocr.version() is None:
        return f"It has no text, only pictures of pages: reading them takes OCR. {ocr.MISSING}"
    if pages.pictures:
        return "It has no text, and none was found by OCR on its pages."
    return "It has no text: its pages are empty."


def _numbered(numbers: list[int]) -> str:
    """``Page 3``, ``Pages 3–5 and 9``, counted from 1."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and spans[-1][1] == number:
            spans[-1][1] = number + 1
        else:
            spans.append([number + 1, number + 1])
    words = [str(start) if start == end else f"{start}–{end}" for start, end in spans]
    if len(words) > 6:
        words = [*words[:5], f"{len(words) - 5} more"]
    listed = words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
    return f"{'Page' if len(numbers) == 1 else 'Pages'} {listed}"


def _attached(document: pypdfium2.PdfDocument) -> Iterator[pypdfium2.PdfAttachment]:
    for number in range(max(0, document.count_attachments())):
        try:
            yield document.get_attachment(number)
        except pypdfium2.PdfiumError:
            continue


FORMAT = Format("PDF", _holds, _read)
