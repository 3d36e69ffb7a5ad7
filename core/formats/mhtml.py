"""Pages saved in one file (MHTML: .mhtml, .mht, and "Single File Web Page" of Word): a message whose parts are the page
and what it is made of. Only the page is read.
"""

from __future__ import annotations

import email
import email.errors
import re
from collections.abc import Iterator
from email.message import Message
from pathlib import PurePath

from core import dates
from core.errors import BadInput
from core.formats.outcome import Format, ReadFile, Reading
from core.formats.page_encoding import decode_page
from core.formats.web_page import page_entry
from core.model import Field, Finding, Original

_NAME = "saved page (MHTML)"
_HEAD = 8192
_SAVED = re.compile(rb"^(?:Snapshot-Content-Location:|From:\s*<?\"?Saved by|X-MAF)", re.IGNORECASE | re.MULTILINE)
_VERSION = re.compile(rb"^MIME-Version:", re.IGNORECASE | re.MULTILINE)
_RELATED = re.compile(rb"^Content-Type:\s*(?:multipart/related|text/html)", re.IGNORECASE | re.MULTILINE)
_SENT = re.compile(rb"^(?:Received|Message-ID|To|Delivered-To|Return-Path|Cc):", re.IGNORECASE | re.MULTILINE)


def _holds(path: PurePath, data: bytes) -> bool:
    """By its header: of a message with a page in it that nobody sent."""
    del path
    head = re.split(rb"\r?\n\r?\n", data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n"), maxsplit=1)[0]
    if not re.match(rb"[A-Za-z][A-Za-z-]{1,60}:", head) or not _RELATED.search(head):
        return False
    return bool(_SAVED.search(head) or (_VERSION.search(head) and not _SENT.search(head)))


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    try:
        message = email.message_from_bytes(data.lstrip(b"\xef\xbb\xbf \t\r\n"))
        pages = list(_pages(message))
    except (RecursionError, email.errors.MessageError, ValueError, LookupError):
        raise BadInput("It is a damaged saved page (MHTML).") from None
    if not pages:
        raise BadInput("It is a saved page (MHTML) without a page in it.")
    original = Original(path.name, "multipart/related", data)
    told = tuple(_told(message, pages[0]))
    failed: BadInput | None = None
    for part in pages:  # the first one is the page; where that only shows frames, the next is
        page = decode_page(_bytes_of(part), how.encoding, part.get_content_charset() or "")
        how.budget.unpacked(len(page.markup))
        try:
            entry = page_entry(how.where, page, original, told, _note(message, told))
        except BadInput as error:
            failed = failed or error
            continue
        return ReadFile(_NAME, iter([entry]), encoding=page.encoding, guessed=page.guessed)
    raise failed or BadInput("It is a saved page (MHTML) without a page in it.")


def _pages(message: Message) -> Iterator[Message]:
    """The parts that are pages, the one to be shown first."""
    pages = [part for part in message.walk() if part.get_content_type() in {"text/html", "application/xhtml+xml"}]
    start = str(message.get_param("start") or "")
    pages.sort(key=lambda part: not start or str(part.get("Content-ID", "")) != start)
    return iter(pages)


def _bytes_of(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _told(message: Message, page: Message) -> Iterator[Finding]:
    """What the message says of the page: its address."""
    for header, holder in (("Snapshot-Content-Location", message), ("Content-Location", page)):
        address = str(holder.get(header, "")).strip()
        if re.match(r"https?://", address):
            yield Finding(Field.SOURCE_URL, address, f"its header “{header}”")
            return


def _note(message: Message, told: tuple[Finding, ...]) -> str:
    if not told:
        return ""
    day = _saved_on(message)
    return f"Saved from {told[0].value}" + (f" on {day}." if day else ".")


def _saved_on(message: Message) -> str:
    """The day on which the page was saved, as EDTF, ``""`` when the message does not say it."""
    try:
        return dates.read(str(message.get("Date", "")))
    except BadInput:
        return ""


FORMAT = Format(_NAME, _holds, _read)
