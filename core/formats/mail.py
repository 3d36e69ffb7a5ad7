"""E-mail: a message (``.eml``) or a box of them (``.mbox``), each a letter, attachments as documents of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email import policy
from email.errors import MessageError
from email.message import Message
from email.parser import BytesParser
from pathlib import PurePath

from core.errors import BadInput
from core.formats import heads, mail_headers
from core.formats.attached import attachments
from core.formats.language import guessed_language
from core.formats.mail_text import Content, content, file_bytes
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.model import (
    DocumentRelation,
    Field,
    Finding,
    Kind,
    NewDocument,
    NewRelation,
    Original,
    Role,
)

_HEAD = 32_000
_HEADER = re.compile(rb"([!-9;-~]+)[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*(?:\n|\Z)")
_TELLING = frozenset(
    (
        *(
            b"from",
            b"to",
            b"subject",
            b"date",
            b"message-id",
            b"received",
            b"return-path",
            b"delivered-to",
            b"reply-to",
        ),
        *(
            b"mime-version",
            b"content-type",
            b"x-mailer",
            b"cc",
            b"sender",
            b"x-received",
            b"envelope-to",
            b"in-reply-to",
        ),
        *(b"dkim-signature", b"arc-seal", b"x-originating-ip", b"received-spf", b"authentication-results", b"list-id"),
    )
)
_SURE = frozenset({b"message-id", b"received", b"return-path", b"delivered-to", b"mime-version", b"dkim-signature"})
_BOX = re.compile(rb"^From [^\n]*\n(?=(?:>?From |[!-9;-~]+[ \t]*:))", re.MULTILINE)
_SAVED_PAGE = re.compile(rb"^(?:Snapshot-Content-Location:|From:\s*\"?<Saved by)", re.MULTILINE | re.IGNORECASE)
_MOST_NOTED = 50


def _holds(path: PurePath, data: bytes) -> bool:
    """By its first lines: header fields that only mail has; by its name when they are few."""
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if _SAVED_PAGE.search(head):
        return False
    if _BOX.match(head):
        return True
    found: set[bytes] = set()
    place = 0
    while (field := _HEADER.match(head, place)) and place < len(head):
        found.add(field[1].lower())
        place = field.end()
    if place < len(head) and head[place : place + 1] != b"\n" and not found & _SURE:
        return False  # what follows is no empty line: a text that begins with something like "Date: …"
    named = path.suffix.lower() in {".eml", ".mbox", ".email"}
    telling = found & _TELLING
    if named and telling:
        return True
    return len(telling) > 2 and bool(telling & _SURE or telling >= {b"from", b"to", b"date"})


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    lines = _BOX.finditer(start if b"\n" in start[:_HEAD] else start.replace(b"\r", b"\n"))
    first, second = next(lines, None), next(lines, None)
    if first and first.start() == 0 and (second or path.suffix.lower() == ".mbox"):
        return ReadFile("mailbox", _box(path, start, how), bulk=True)
    return ReadFile("mail", _message(path.name, data, how.where, how, _mended(start)))


def _box(path: PurePath, data: bytes, how: Reading) -> Iterator[Entry]:
    """The messages of a box, one after the other; only one is taken apart at a time."""
    if b"\n" not in data[:_HEAD]:
        data = data.replace(b"\r", b"\n")  # old Macs
    number, start = 0, -1
    for line in _BOX.finditer(data):
        if start >= 0:
            number += 1
            yield from _in_box(path, data[start : line.start()], number, how)
        start = line.end()
    if start >= 0:
        yield from _in_box(path, data[start:], number + 1, how)


def _in_box(path: PurePath, data: bytes, number: int, how: Reading) -> Iterator[Entry]:
    name = f"message {number}.eml"
    # Lines that begin with "From " were quoted when the message was put into the box.
    data = re.sub(rb"^>(>*From )", rb"\1", data, flags=re.MULTILINE).strip(b"\r\n") + b"\n"
    if not data.strip():
        return
    how.budget.file()
    inside = replace(how, where=f"{how.where}!{name}")
    try:
        yield from _message(f"{path.stem} {name}", data, inside.where, inside, _mended(data))
    except BadInput as reason:
        yield Entry(inside.where, None, str(reason))


def _mended(data: bytes) -> bytes:
    """A message without what was put before its header fields."""
    return re.sub(rb"\A(?:From [^\n]*\n|>From [^\n]*\n)+", b"", data)


def _message(name: str, data: bytes, where: str, how: Reading, parsed: bytes) -> Iterator[Entry]:
    """A letter and what came with it.

    Args:
        name: what the original is called.
        data: the original.
        where: what it is called in entries; also its key.
        how: how to read what is attached.
        parsed: the bytes of the message proper.
    """
    try:
        message = BytesParser(policy=policy.compat32).parsebytes(parsed)
        found = content(message, how.encoding)
    except RecursionError:
        raise BadInput("It is mail in mail, nested too deep.") from None
    except (MessageError, ValueError, LookupError, AttributeError, TypeError, IndexError) as error:
        raise BadInput(f"It is mail that can't be taken apart: {error}.") from None
    if found.encrypted:
        raise BadInput(f"It is encrypted ({found.encrypted}): save it decrypted and add it again.")
    document = _letter(message, found, Original(name, "message/rfc822", data))
    yield Entry(where, document, " ".join(found.remarks), where)
    files = ((file, file_bytes(part)) for file, part in found.files)
    yield from attachments(files, where, how)


def _letter(message: Message, found: Content, original: Original) -> NewDocument:
    senders = mail_headers.people(message, "from") or mail_headers.people(message, "sender", "return-path")
    recipients = mail_headers.people(message, "to", "cc", "bcc")
    subject = mail_headers.header(message, "subject")
    date, words = mail_headers.date_of(message)
    identifier = mail_headers.message_id(message)
    text = found.text
    if not text.strip():
        text = _headers_as_text(message, found)
        found.remark("It has no text of its own: its header stands for it.")
    findings = [
        Finding(Field.KIND, Kind.LETTER, "mail"),
        Finding(Field.TITLE, subject, "“Subject” of the header"),
        Finding(Field.DATE, date, "“Date” of the header", words),
        Finding(Field.SENDER, heads.listed(senders), "“From” of the header"),
        Finding(Field.RECIPIENT, heads.listed(recipients), "“To” and “Cc” of the header"),
        Finding(Field.LANGUAGE, _language(message), "“Content-Language” of the header"),
        Finding(
            Field.SOURCE_URL, mail_headers.header(message, "archived-at").strip("<> "), "“Archived-At” of the header"
        ),
    ]
    document = NewDocument(
        kind=Kind.LETTER,
        title=subject,
        text=text,
        date=date,
        parties=(
            *((Role.SENDER, agent) for agent in senders),
            *((Role.RECIPIENT, agent) for agent in recipients),
        ),
        notes=tuple(found.remarks),
        record_id=f"message-id:{identifier}" if identifier else "",
        original=original,
        path=original.name,
        relations=tuple(
            NewRelation(DocumentRelation.REPLY, scheme="message-id", value=one)
            for one in mail_headers.replied_to(message)
            if one != identifier
        ),
    )
    return heads.filled(document, [*findings, *heads.licences(text), *guessed_language(text)])


def _headers_as_text(message: Message, found: Content) -> str:
    shown = ((name, mail_headers.header(message, name.lower())) for name in ("From", "To", "Cc", "Date", "Subject"))
    lines = [f"{name}: {value}" for name, value in shown if value]
    if not lines and not found.files:
        raise BadInput("It is a mail without header, text or attachment.")
    return "\n".join([*lines, *(f"Attachment: {name}" for name, _ in found.files[:_MOST_NOTED])])


def _language(message: Message) -> str:
    tag = mail_headers.header(message, "content-language").partition(",")[0].strip()
    return tag if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*", tag) else ""


FORMAT = Format("mail", _holds, _read)
