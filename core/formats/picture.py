"""Scanned pages as picture files (PNG, JPEG, TIFF): read with Tesseract, a page a picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from core.errors import BadInput
from core.formats import heads, ocr
from core.formats.language import guessed_language
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.formats.pdf_text import PAGE_BREAK
from core.formats.scans import frame, frame_count, grey_picture
from core.model import Kind, NewDocument, Original

_MOST_FRAMES = 2_000
_KINDS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
)


def media_type(data: bytes) -> str:
    """The media type of a picture that can be read, ``""`` for anything else."""
    return next((kind for start, kind in _KINDS if data.startswith(start)), "")


def _holds(path: PurePath, data: bytes) -> bool:
    del path
    return bool(media_type(data))


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    if ocr.version() is None:
        raise BadInput(f"It is a picture: reading the text on it takes OCR. {ocr.MISSING}")
    return ReadFile("picture", _entries(path, data, how))


def _entries(path: PurePath, data: bytes, how: Reading) -> Iterator[Entry]:
    read: list[ocr.Read] = []
    languages = ""
    count = frame_count(data)
    for number in range(min(count, _MOST_FRAMES)):
        grey = grey_picture(frame(data, number))
        languages = languages or ocr.languages_for(grey)
        read.append(ocr.read(grey, languages))
    text = PAGE_BREAK.join(one.flowed.text for one in read)
    if not text.strip(f"{PAGE_BREAK} \n"):
        raise BadInput("It is a picture on which OCR finds no text.")
    remark = ocr.remark(read, languages)
    if count > _MOST_FRAMES:
        remark = f"{remark} Only its first {_MOST_FRAMES:,} pages were read."
    document = NewDocument(
        kind=Kind.OTHER,
        text=text,
        original=Original(path.name, media_type(data), data),
        notes=(remark,),
        path=path.name,
    )
    yield Entry(how.where, heads.describe(document, (), guessed_language(text)), remark, how.where)


FORMAT = Format("picture", _holds, _read)
