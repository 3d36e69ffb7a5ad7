"""The text of a mail: which of its parts it is, and what else the mail holds."""

from __future__ import annotations

import mimetypes
import re
from dataclasses import dataclass, field
from email.message import Message
from typing import cast

from core.errors import BadInput
from core.formats.blocks import html_text
from core.formats.decoding import canonical
from core.formats.mail_headers import decoded, raw_header, text_in

MOST_PARTS = 2_000
"""Parts of one mail that are looked at."""
_STUB = 60
"""Code points below which a plain text beside an HTML one may be no more than a notice that the HTML is the message."""
_NOTICE = re.compile(
    r"(?:html|browser|e-?mail[- ]?client|mail[- ]?reader|view this|online ansehen|navigateur|versi[oó]n en línea)",
    re.IGNORECASE,
)
_ENCRYPTED = frozenset({"multipart/encrypted", "application/pgp-encrypted"})
_SMIME = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_SIGNATURES = frozenset(
    {
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-keys",
    }
)
_REPORTS = frozenset({"message/delivery-status", "message/disposition-notification", "text/rfc822-headers"})
_PGP = re.compile(r"^-----BEGIN PGP MESSAGE-----", re.MULTILINE)
_PGP_SIGNED = re.compile(
    r"\A\s*-----BEGIN PGP SIGNED MESSAGE-----\n(?:[A-Za-z-]+:.*\n)*\n(?P<text>.*?)\n-----BEGIN PGP SIGNATURE-----.*\Z",
    re.DOTALL,
)


@dataclass(slots=True)
class Content:
    """What a mail holds: *text* of its own, *files* that came with it (name and part), *remarks* for a person."""

    text: str = ""
    files: list[tuple[str, Message]] = field(default_factory=list[tuple[str, Message]])
    remarks: list[str] = field(default_factory=list[str])
    encrypted: str = ""
    parts: int = 0
    encoding: str = ""
    """Chosen by a person, instead of those that the parts claim."""

    def remark(self, sentence: str) -> None:
        """Say a thing once."""
        if sentence not in self.remarks:
            self.remarks.append(sentence)


def content(message: Message, encoding: str = "") -> Content:
    """The text of a message, chosen among its parts, and the other files in it.

    Args:
        message: the message.
        encoding: of its texts, chosen by a person; empty while nobody chose.
    """
    found = Content(encoding=encoding)
    found.text = canonical(_text(message, found)).strip("\n")
    if signed := _PGP_SIGNED.match(found.text):
        # Lines that begin with a dash were escaped for the signature (RFC 4880, section 7.1).
        found.text = re.sub(r"^- (?=-)", "", signed["text"], flags=re.MULTILINE)
        found.remark("It is signed (PGP); the signature was not checked.")
    elif _PGP.match(found.text.lstrip()):
        found.encrypted = "PGP"
    return found


def _text(part: Message, found: Content) -> str:
    found.parts += 1
    if found.parts > MOST_PARTS:
        found.remark(f"It has more than {MOST_PARTS:,} parts: the rest are not read.")
        return ""
    sort = part.get_content_type()
    if sort in _ENCRYPTED:
        found.encrypted = "PGP" if "pgp" in str(part.get_param("protocol") or "pgp").lower() else "S/MIME"
        return ""
    if sort in _SMIME:
        found.encrypted = "S/MIME"
        return ""
    if sort == "message/partial":
        return _piece(part, found)
    if part.is_multipart() and sort != "message/rfc822":
        return _of_many(part, sort, found)
    if sort in _SIGNATURES:
        found.remark(f"It is signed ({'PGP' if 'pgp' in sort else 'S/MIME'}); the signature was not checked.")
        return ""
    if sort in _REPORTS:
        return ""
    if _is_file(part, sort):
        shown = sort.startswith("image/") and _is_inline(part)
        if not shown and (_given_name(part) or part.is_multipart() or payload(part).strip()):
            found.files.append((file_name(part), part))
        return ""
    text = _decoded(part, found.encoding)
    return html_text(text) if sort == "text/html" else text


def _of_many(part: Message, sort: str, found: Content) -> str:
    children = _children(part)
    if sort == "multipart/alternative":
        return _best(children, found)
    if sort == "multipart/related":
        root = _root(part, children)
        text = _text(root, found) if root is not None else ""
        for child in children:
            # Pictures that the text shows are part of how it looks, not of what came with it.
            if child is not root and child.get_content_maintype() != "image":
                _text(child, found)
        return text
    if sort == "multipart/digest":
        for child in children:
            if not child.is_multipart() and child.get("content-type") is None:
                child.set_type("message/rfc822")
    texts = [text for child in children if (text := _text(child, found)).strip()]
    return "\n\n".join(text.strip("\n") for text in texts)


def _children(part: Message) -> list[Message]:
    payload = part.get_payload()
    # The stubs can't say what a list of parts holds.
    return (
        [one for one in cast("list[object]", payload) if isinstance(one, Message)] if isinstance(payload, list) else []
    )


def _best(children: list[Message], found: Content) -> str:
    """Of the same text in several forms the plain one, unless that says no more than that there is another."""
    texts: dict[str, str] = {}
    for child in children:
        sort = child.get_content_type()
        kind = "plain" if sort == "text/plain" else "html" if sort.startswith(("text/html", "multipart/")) else "other"
        if kind == "other" and not sort.startswith("text/"):
            _text(child, found)
            continue
        if sort == "text/calendar":
            continue  # the same appointment for programs
        text = _text(child, found)
        if text.strip() and kind not in texts:
            texts[kind] = text
    plain, html = texts.get("plain", "").strip(), texts.get("html", "").strip()
    if plain and html and _is_stub(plain, html):
        return texts["html"]
    return texts.get("plain") or texts.get("html") or texts.get("other", "")


def _is_stub(plain: str, html: str) -> bool:
    short = len(plain) < _STUB and len(html) > 4 * len(plain)
    return short or (len(plain) < 5 * _STUB and len(html) > 2 * len(plain) and bool(_NOTICE.search(plain)))


def _root(part: Message, children: list[Message]) -> Message | None:
    start = str(part.get_param("start") or "").strip("<> ")
    named = (child for child in children if start and str(child.get("content-id", "")).strip("<> ") == start)
    return next(named, children[0] if children else None)


def _is_file(part: Message, sort: str) -> bool:
    disposition = part.get_content_disposition()
    if disposition == "attachment" or not sort.startswith("text/"):
        return True
    named = part.get_filename() is not None
    return sort not in {"text/plain", "text/html", "text/enriched", "text/x-markdown", "text/markdown"} or (
        named and disposition != "inline"
    )


def _is_inline(part: Message) -> bool:
    return part.get_content_disposition() != "attachment" and (
        part.get("content-id") is not None or part.get_content_disposition() == "inline"
    )


def _piece(part: Message, found: Content) -> str:
    """The text of a mail that was sent in pieces (RFC 2046, section 5.2.2), if this is the first of them."""
    number, total = str(part.get_param("number") or "1"), part.get_param("total")
    which = f"number {number} of {total}" if total else f"number {number}"
    sentence = f"It is a piece of a mail that was sent in pieces ({which})"
    if number != "1":
        raise BadInput(f"{sentence}: put them together in a mail program and add that.")
    found.remark(f"{sentence}: what is in the others is missing.")
    inner = _children(part)
    return _text(inner[0], found) if inner else ""


def payload(part: Message) -> bytes:
    """A part's bytes, its transfer encoding undone; damaged base64 as far as it goes."""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _decoded(part: Message, encoding: str) -> str:
    charset = encoding or part.get_param("charset") or ""
    text = text_in(payload(part), charset[2] if isinstance(charset, tuple) else str(charset))
    text = canonical(text).replace("\0", "")
    flowed = str(part.get_param("format") or "").lower() == "flowed"
    return _unflowed(text, delete=str(part.get_param("delsp") or "").lower() == "yes") if flowed else text


def _unflowed(text: str, *, delete: bool) -> str:
    """Paragraphs of ``format=flowed`` (RFC 3676) put together: a line that ends in a space goes on in the next one."""
    lines: list[str] = []
    goes_on, depth = False, 0
    for raw in text.split("\n"):
        quoted = len(raw) - len(raw.lstrip(">"))
        line = raw[quoted:].removeprefix(" ")
        if goes_on and quoted == depth and line != "-- ":
            lines[-1] = (lines[-1][:-1] if delete else lines[-1]) + line
        else:
            lines.append(f"{'>' * quoted} {line}" if quoted else line)
        goes_on, depth = line.endswith(" ") and line != "-- ", quoted
    return "\n".join(lines)


def file_name(part: Message) -> str:
    """The name of an attached file, or one made of what it is."""
    if name := _given_name(part):
        return name
    sort = part.get_content_type()
    if sort == "message/rfc822":
        inner = _children(part)
        subject = decoded(str(inner[0].get("subject", ""))) if inner else ""
        subject = re.sub(r"[^\w .-]+", " ", subject).strip()[:60]
        return f"{subject or 'message'}.eml"
    return f"attachment{mimetypes.guess_extension(sort) or ''}"


def _given_name(part: Message) -> str:
    """The name that a part gives its file, also where it stands there in raw bytes."""
    plain = Message()
    for field_ in ("content-disposition", "content-type"):
        if value := raw_header(part, field_):
            plain[field_] = value
    try:
        return decoded(plain.get_filename() or "")
    except (ValueError, LookupError, TypeError):
        return ""


def file_bytes(part: Message) -> bytes:
    """The bytes of an attached file; of an attached mail its own text as it was sent."""
    inner = _children(part)
    return inner[0].as_bytes() if inner else payload(part)
