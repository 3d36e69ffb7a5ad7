"""Header fields of e-mail as they really come: encoded words, raw bytes of any encoding, addresses that break rules.

RFC 5322 and 2047 are what should be there. What is broken is read as well as it goes; nothing here raises.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import re
from collections.abc import Iterator
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from core import dates
from core.errors import BadInput
from core.formats.decoding import decode
from core.model import NewAgent

_WORD = re.compile(r"=\?([^?\s]*)\?([bBqQ])\?([^?]*)\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)\s+(?==\?[^?\s]*\?[bBqQ]\?)")
_MEANT = {
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "ansi_x3.4-1968": "utf-8",
    "": "utf-8",
    "unknown-8bit": "utf-8",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "iso-8859-8-i": "iso8859_8",
    "iso-8859-11": "tis_620",
    "windows-31j": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "unicode-1-1-utf-7": "utf-7",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
}
"""What senders mean by the names that they use: programs write the larger Windows sets under the smaller names."""
_ADDRESS = re.compile(r"[^\s<>\"'(),;:\[\]]+@[^\s<>\"'(),;:\[\]]+")
_ONE = re.compile(r"\s*([^<>,;:\"]*)<([^<>\s]+@[^<>\s]+)>\s*")
"""One address after a name that needs no quotation marks, whatever signs are in it."""
_ID = re.compile(r"<([^<>\s]+)>")
_MOST_PEOPLE = 500


def text_in(data: bytes, charset: str) -> str:
    """Bytes in the encoding that they are said to be in; if that can't be, in the one that they look like."""
    name = charset.strip().strip("\"'").lower()
    for encoding in (_MEANT.get(name, name), "utf-8"):
        try:
            # A codec that is no encoding of text (zip, hex) is none that a mail may name.
            if codecs.lookup(encoding)._is_text_encoding:  # pyright: ignore[reportPrivateUsage]
                return data.decode(encoding)
        except (LookupError, UnicodeError, ValueError):
            continue
    try:
        return decode(data).text
    except BadInput:
        return data.decode("cp1252", "replace")


def header(message: Message, name: str) -> str:
    """A header field in characters, on one line; ``""`` when the message has none."""
    return next(headers(message, name), "")


def headers(message: Message, name: str) -> Iterator[str]:
    """All header fields of a name, in characters."""
    for written, value in message.raw_items():
        if written.lower() == name:
            yield decoded(str(value))


def raw_header(message: Message, name: str) -> str:
    """A header field with its encoded words as they are: addresses are taken apart before they are decoded."""
    found = (str(value) for written, value in message.raw_items() if written.lower() == name)
    return next((" ".join(_readable(value).split()) for value in found), "")


def decoded(value: str) -> str:
    """A header field's value with encoded words (RFC 2047) read, on one line."""
    value = _BETWEEN_WORDS.sub(r"\1", _readable(value))
    if "=?" in value:
        value = _words(value)
    return " ".join(re.sub("[\0\ufeff]", "", value).split())


def _words(value: str) -> str:
    """Encoded words read; neighbours in one encoding are joined as bytes, since senders cut characters in two."""
    parts: list[str] = []
    waiting: tuple[str, bytes] | None = None
    place = 0
    for word in _WORD.finditer(value):
        charset = word[1].partition("*")[0].lower()
        data = _word_bytes(word[2], word[3])
        if waiting and (word.start() != place or waiting[0] != charset or data is None):
            parts.append(text_in(waiting[1], waiting[0]))
            waiting = None
        parts.append(value[place : word.start()])
        if data is None:
            parts.append(word[0])
        else:
            waiting = (charset, (waiting[1] if waiting else b"") + data)
        place = word.end()
    if waiting:
        parts.append(text_in(waiting[1], waiting[0]))
    return "".join(parts) + value[place:]


def _word_bytes(encoding: str, text: str) -> bytes | None:
    if encoding in "qQ":
        return binascii.a2b_qp(text.encode("ascii", "replace"), header=True)
    clean = re.sub(r"[^A-Za-z0-9+/]", "", text)
    try:
        return base64.b64decode(clean[: len(clean) - (len(clean) % 4 == 1)] + "=" * (-len(clean) % 4))
    except binascii.Error:
        return None


def _readable(value: str) -> str:
    """Bytes that stand raw in a header (the parser keeps them as lone surrogates) as characters."""
    if value.isascii():
        return value
    try:
        return text_in(value.encode("ascii", "surrogateescape"), "utf-8")
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


# ---------------------------------------------------------------------------------------------------- people


def people(message: Message, *names: str) -> tuple[NewAgent, ...]:
    """Those whom address fields name: by their name, with the address as another one."""
    found: dict[str, NewAgent] = {}
    for name in names:
        for written, value in message.raw_items():
            if written.lower() != name:
                continue
            for agent in _agents(" ".join(_readable(str(value)).split())):
                found.setdefault(agent.name.casefold(), agent)
                if len(found) >= _MOST_PEOPLE:
                    return tuple(found.values())
    return tuple(found.values())


def _agents(value: str) -> Iterator[NewAgent]:
    if plain := _ONE.fullmatch(value):
        yield from _agent(decoded(plain[1]), plain[2])
        return
    try:
        pairs = getaddresses([value])
    except (ValueError, IndexError, TypeError):
        pairs = []
    if any("@" in address for _, address in pairs):
        for name, address in pairs:
            yield from _agent(decoded(name), decoded(address))
        return
    # No address that follows the rules: what looks like one, with what stands before it as its name.
    whole = decoded(value)
    place = 0
    for address in _ADDRESS.finditer(whole):
        yield from _agent(whole[place : address.start()], address[0])
        place = address.end()
    if not place and not re.search(r"undisclosed|unlisted", whole, re.IGNORECASE) and not whole.rstrip().endswith(":;"):
        for name in whole.split(";") if ";" in whole else [whole]:
            yield from _agent(name, "")


def _agent(name: str, address: str) -> Iterator[NewAgent]:
    name = " ".join(re.sub(r"[\"<>]", " ", name).split()).strip(" ,;:'")
    address = address.strip(" <>,;'\"")
    address = address if "@" in address else ""
    if name.casefold() == address.casefold() or not re.search(r"\w", name):
        name = ""
    if name or address:
        yield NewAgent(name or address, aliases=(address,) if name and address else ())


# ------------------------------------------------------------------------------------------------ date and ids


def date_of(message: Message) -> tuple[str, str]:
    """EDTF and words of the day on which a message was sent, by the sender's clock; both empty when it does not say."""
    for name in ("date", "resent-date", "x-original-date", "delivery-date"):
        words = header(message, name)
        if words and (day := _day(words)):
            return day, words
    received = [value.rpartition(";")[2].strip() for value in headers(message, "received")]
    return next(((day, words) for words in reversed(received) if words and (day := _day(words))), ("", ""))


def _day(words: str) -> str:
    try:
        moment = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        pass
    else:
        # A clock that was never set says 1904, or the first day of 1970.
        return moment.strftime("%Y-%m-%d") if moment.year >= 1970 else ""
    try:
        return dates.read(words)
    except BadInput:
        return next((day for _, _, day in dates.find(words)), "")


def message_id(message: Message) -> str:
    """A message's own identifier with its angle brackets, ``""`` when it has none."""
    found = _ID.search(header(message, "message-id"))
    return found[0] if found else ""


def replied_to(message: Message) -> list[str]:
    """Identifiers of the messages that this one answers: what ``In-Reply-To`` names, else the last reference.

    The earlier references are the thread before that one: it answers them only through it.
    """
    named = _ID.findall(header(message, "in-reply-to"))
    if not named:
        named = _ID.findall(header(message, "references"))[-1:]
    return [f"<{one}>" for one in dict.fromkeys(named)]
