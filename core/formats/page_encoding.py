"""The encoding of a web page: what was chosen, its mark, what the server or the page says, what its bytes show.

Names mean what browsers take them for (WHATWG Encoding): ``iso-8859-1`` is Windows-1252, ``gb2312`` is GB 18030.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from core.formats.decoding import Decoded, canonical, chosen, decode, known

_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_HEAD = 4096
_DECLARED = (
    (re.compile(rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE), "<meta charset>"),
    (re.compile(rb"\A\s*<\?xml[^>]{1,100}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{2,40})"), "the XML declaration"),
    (re.compile(rb"@charset\s+\"([A-Za-z0-9_:.-]{2,40})\"\s*;"), "its style sheet"),
)
_MEANT = {
    **dict.fromkeys(("ascii", "iso8859-1"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "iso8859-9": "cp1254",
    **dict.fromkeys(("tis-620", "iso8859-11"), "cp874"),
    "big5": "big5hkscs",
    **dict.fromkeys(("utf-16", "utf-16-le", "utf-16-be", "utf-32"), "utf-8"),
}
"""A page that could be read far enough to find such a name in it is not in UTF-16."""
_BROKEN = 200
"""Of so many characters one may be broken in the encoding that is declared."""


@dataclass(frozen=True, slots=True)
class DecodedPage:
    """A page's markup, and where its encoding was found."""

    markup: str
    encoding: str
    place: str
    guessed: bool = False
    damaged: int = 0


def decode_page(data: bytes, chosen_encoding: str = "", declared: str = "") -> DecodedPage:
    """The markup of a page.

    Args:
        data: its bytes.
        chosen_encoding: what a person chose; it settles the matter.
        declared: what the server, or the mail that it is in, said.

    Raises:
        BadInput: it is no text, or the chosen encoding is none.
    """
    if chosen_encoding:
        return _from(chosen(data, chosen_encoding), "chosen")
    if data.startswith(_MARKS):
        return _from(decode(data), "its byte order mark")
    if 0 in data[:_HEAD]:
        return _from(decode(data), "its bytes")  # UTF-16 or UTF-32, or no text
    claims = [(declared, "what the server said")] if declared else []
    for pattern, place in _DECLARED:
        if found := pattern.search(data, 0, _HEAD):
            claims.append((found[1].decode("ascii"), place))
    for name, place in claims:
        encoding = known(name)
        encoding = _MEANT.get(encoding, encoding)
        if encoding and encoding != "utf-8" and _is_utf_8(data):
            return _from(decode(data), "its bytes", guessed=True)
        if encoding and (page := _as_declared(data, encoding, place)):
            return page
    decoded = decode(data)
    return _from(decoded, "a guess by its letters" if decoded.guessed else "its bytes")


def _from(decoded: Decoded, place: str, *, guessed: bool = False) -> DecodedPage:
    return DecodedPage(decoded.text, decoded.encoding, place, decoded.guessed or guessed, decoded.damaged)


def _as_declared(data: bytes, encoding: str, place: str) -> DecodedPage | None:
    """The page in the encoding that is declared, unless that is plainly wrong."""
    text = data.decode(encoding, "replace")
    damaged = text.count("\ufffd")
    if encoding == "utf-8":
        damaged -= data.count(b"\xef\xbf\xbd")
    if damaged > len(text) / _BROKEN or text.count("\0") > 2:
        return None
    return DecodedPage(canonical(text), encoding, place, damaged=damaged)


def _is_utf_8(data: bytes) -> bool:
    """Whether there are letters outside ASCII, and all of them are UTF-8: hardly ever by chance."""
    if data.isascii():
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def remark(page: DecodedPage) -> str:
    """What a person should know of how the page was read, as one sentence."""
    if page.damaged:
        return f"Read as {page.encoding}, with damaged characters shown as \ufffd ({page.damaged})."
    if page.guessed:
        return f"Read as {page.encoding}, by a guess: what it says of its encoding is missing or wrong."
    return ""
