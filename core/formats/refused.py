"""Kinds of files that can't be added, told by their first bytes, and what to say of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePath

_NOT_YET = "{} can't be added yet."
_AS_TEXT = "{} can't be added yet: save it as plain text (UTF-8) and add that."

_BINARY: tuple[tuple[bytes, str], ...] = (
    (rb"%PDF-", _AS_TEXT.format("A PDF file")),
    (rb"SQLite format 3\0", "It is an SQLite database: an archive is opened, not added."),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _AS_TEXT.format("An old Word, Excel or Outlook file")),
    (rb"\{\\rtf", _AS_TEXT.format("An RTF file")),
    (rb"%!PS", _NOT_YET.format("A PostScript file")),
    (rb"\x89PNG\r\n\x1a\n", _NOT_YET.format("A picture (PNG)")),
    (rb"\xff\xd8\xff", _NOT_YET.format("A picture (JPEG)")),
    (rb"GIF8[79]a", _NOT_YET.format("A picture (GIF)")),
    (rb"II\*\0|MM\0\*", _NOT_YET.format("A picture (TIFF)")),
    (rb"AT&TFORM", _NOT_YET.format("A DjVu file")),
    (rb"RIFF.{4}(?:WEBP|WAVE|AVI )|.{4}ftyp", _NOT_YET.format("A picture, sound or film")),
    (rb"OggS\0|ID3[\2-\4]\0|fLaC\0|\x1a\x45\xdf\xa3|\xff[\xf2\xf3\xfb]", _NOT_YET.format("A sound or film")),
    (rb"\x28\xb5\x2f\xfd", "It is compressed (Zstandard): unpack it first."),
    (rb"7z\xbc\xaf\x27\x1c", "It is a 7z archive: unpack it first."),
    (rb"Rar!\x1a\x07", "It is a RAR archive: unpack it first."),
    (rb"\x7fELF|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|MZ.{0,4000}PE\0\0", "It is a program, not a document."),
    (rb"WARC/[01]", _NOT_YET.format("A web archive (WARC)")),
)
_SPREADSHEET = "A spreadsheet can't be added: save it as CSV and add that."
_IN_ZIP: tuple[tuple[bytes, str], ...] = (
    (rb"word/", _AS_TEXT.format("A Word file")),
    (rb"xl/", _SPREADSHEET),
    (rb"ppt/", _NOT_YET.format("A presentation")),
    (rb"application/vnd\.oasis\.opendocument\.text", _AS_TEXT.format("An OpenDocument text")),
    (rb"application/vnd\.oasis\.opendocument\.spreadsheet", _SPREADSHEET),
    (rb"application/epub\+zip", _NOT_YET.format("An EPUB book")),
)
_WEB_PAGE = _AS_TEXT.format("A web page")
_XML = _NOT_YET.format("An XML or TEI file")
_MAIL = _NOT_YET.format("E-mail")
_TEXTS: tuple[tuple[bytes, str], ...] = (
    (rb"<\?xml\s|<TEI[\s>]", _XML),
    (rb"From \S+@\S+ [^\n]*\d{4}\s|(?i:Received|Return-Path|Delivered-To|MIME-Version|Message-ID):\s", _MAIL),
)
"""What is text, but not the text that a person reads."""
_NAMED: dict[str, tuple[bytes, str]] = {
    ".mhtml": (rb"[A-Z][A-Za-z-]*:\s", _WEB_PAGE),
    **dict.fromkeys((".xml", ".tei"), (rb"<", _XML)),
    **dict.fromkeys((".eml", ".mbox"), (rb"From |[A-Z][A-Za-z-]*:\s", _MAIL)),
    ".json": (rb"[\[{]", "A JSON file can't be added: write one record a line and name it .jsonl."),
}
"""What the name makes of a beginning that alone would not tell."""
_HEAD = 4096
_Look = Callable[[bytes, bytes, re.RegexFlag], "re.Match[bytes] | None"]


def reason(path: PurePath, data: bytes) -> str:
    """Why the file can't be added, as one sentence; ``""`` when its first bytes don't tell against it."""
    head = data[:_HEAD]
    if sentence := _first(_BINARY, re.match, head):
        return sentence
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _first(_IN_ZIP, re.search, head + data[-_HEAD:])
    # Markup is told in encodings that keep ASCII bytes, and in UTF-16 by leaving its zeros out.
    text = re.sub(rb"\A(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)", b"", head).replace(b"\0", b"").lstrip()
    named = _NAMED.get(path.suffix.lower())
    return _first(_TEXTS, re.match, text) or (_first((named,), re.match, text) if named else "")


def _first(kinds: tuple[tuple[bytes, str], ...], look: _Look, data: bytes) -> str:
    return next((sentence for pattern, sentence in kinds if look(pattern, data, re.DOTALL)), "")
