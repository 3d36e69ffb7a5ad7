"""Kinds of files that can't be added, told by what they hold, and what to do about each.

Asked after every format that reads a kind of file, and before those that take any ZIP file or any text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePath

from core.errors import BadInput
from core.formats.outcome import Format, ReadFile, Reading
from core.formats.xml import root_name

_AS_PDF = "{} can't be added: save it as PDF and add that."
_AS_DOCX = "{} can't be added: open it in Word or LibreOffice, save it as DOCX and add that."
_NO_TEXT = "{} can't be added: it holds no text."
_SPREADSHEET = "A spreadsheet can't be added: save it as CSV and add that."

_BINARY: tuple[tuple[bytes, str], ...] = (
    (rb"SQLite format 3\0", "It is an SQLite database: an archive is opened, not added."),
    (rb"%!PS", _AS_PDF.format("A PostScript file")),
    (rb"\xffWPC", _AS_DOCX.format("A WordPerfect file")),
    (rb"\xdb\xa5-\0|\x31\xbe\0\0\0\xab|\x94\xa6\x2e\0", _AS_DOCX.format("A Word file of before 1997")),
    (rb"BM.{4}\0\0\0\0", "A picture (BMP) can't be added: save a scanned page as PNG or TIFF and add that."),
    (rb"GIF8[79]a", "A picture (GIF) can't be added: save a scanned page as PNG or TIFF and add that."),
    (rb"AT&TFORM", _AS_PDF.format("A DjVu file")),
    (rb"RIFF.{4}(?:WEBP|WAVE|AVI )|.{4}ftyp", _NO_TEXT.format("A picture, sound or film")),
    (rb"OggS\0|ID3[\2-\4]\0|fLaC\0|\x1a\x45\xdf\xa3|\xff[\xf2\xf3\xfb]", _NO_TEXT.format("A sound or film")),
    (rb"\x28\xb5\x2f\xfd", "It is compressed (Zstandard): unpack it first."),
    (rb"7z\xbc\xaf\x27\x1c", "It is a 7z archive: unpack it first."),
    (rb"Rar!\x1a\x07", "It is a RAR archive: unpack it first."),
    (rb"\x7fELF|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|MZ.{0,4000}PE\0\0", "It is a program, not a document."),
    (rb"\x78\x9f\x3e\x22", "It is Outlook's own packing (winmail.dat): save what is in it with Outlook and add that."),
    (rb".{60}BOOKMOBI|TPZ", "A Kindle book can't be added: save it as EPUB and add that."),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IN_OLE: tuple[tuple[str, str], ...] = (
    ("EncryptedPackage", "It is protected by a password: save it without one and add that."),
    ("WordDocument", _AS_DOCX.format("An old Word file (.doc)")),
    ("PowerPoint Document", _AS_PDF.format("An old presentation (.ppt)")),
    ("Workbook", _SPREADSHEET),
    ("Book", _SPREADSHEET),
    ("__substg1.0_", "It is an Outlook item that holds no message."),
    ("VisioDocument", _AS_PDF.format("A drawing (Visio)")),
    ("", "It is a file of an old office program that can't be read: save it as DOCX or PDF and add that."),
)
"""What a compound file is, by the name of a stream in it."""
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_ODF = rb"mimetypeapplication/vnd\.(?:oasis\.opendocument|sun\.xml)\."
_IN_ZIP: tuple[tuple[bytes, str], ...] = (
    (rb"xl/(?:workbook|worksheets)|" + _ODF + rb"(?:spreadsheet|calc)", _SPREADSHEET),
    (rb"ppt/(?:presentation|slides)|" + _ODF + rb"(?:presentation|impress)", _AS_PDF.format("A presentation")),
    (
        _ODF + rb"(?:graphics|draw|chart|formula|image|database|base|math)",
        _AS_PDF.format("A drawing, formula or database"),
    ),
    (rb"AndroidManifest\.xml|META-INF/MANIFEST\.MF.{0,200}\.class", "It is a program, not a document."),
    (rb"Index/Document\.iwa|Index/Slide|index\.apxl", _AS_PDF.format("A file of Apple's Pages or Keynote")),
)
_JSON = "A JSON file of this kind can't be added: write one record a line and name it .jsonl."
_HEAD = 4096
_Look = Callable[[bytes, bytes, re.RegexFlag], "re.Match[bytes] | None"]


def reason(path: PurePath, data: bytes) -> str:
    """Why the file can't be added, as one sentence; ``""`` when what it holds does not tell against it."""
    head = data[:_HEAD]
    if sentence := _first(_BINARY, re.match, head):
        return sentence
    if head.startswith(_OLE):
        return next(sentence for name, sentence in _IN_OLE if _has_stream(name, data))
    if head.startswith(_ZIP):
        return _first(_IN_ZIP, re.search, head + data[-2 * _HEAD :])
    root = root_name(data)
    if root == "svg":
        return _NO_TEXT.format("A drawing (SVG)")
    if root and (path.suffix.lower() in {".xml", ".tei"} or _is_declared(head)):
        return f"It is XML of a kind that is not read here (its first element is “{root[:40]}”): add its text instead."
    if path.suffix.lower() == ".json" and head.lstrip().startswith((b"{", b"[")):
        return _JSON
    return ""


def _has_stream(name: str, data: bytes) -> bool:
    """Whether a compound file has a stream of that name: its directory's entries are 128 bytes each."""
    if not name:
        return True
    end = "" if name.endswith("_") else "\0"
    pattern = re.escape(f"{name}{end}".encode("utf-16-le"))
    return any(found.start() % 128 == 0 for found in re.finditer(pattern, data, re.IGNORECASE))


def _is_declared(head: bytes) -> bool:
    return b"<?xml" in head.replace(b"\0", b"")[:100]


def _first(kinds: tuple[tuple[bytes, str], ...], look: _Look, data: bytes) -> str:
    return next((sentence for pattern, sentence in kinds if look(pattern, data, re.DOTALL)), "")


def _holds(path: PurePath, data: bytes) -> bool:
    return bool(reason(path, data))


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    del how
    raise BadInput(reason(path, data))


FORMAT = Format("a kind of file that can't be added", _holds, _read)
