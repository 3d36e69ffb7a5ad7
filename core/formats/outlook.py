"""Messages saved by Outlook (``.msg``): letters like other mail.

The file is a small file system (olefile reads it, BSD-2-Clause) of properties as Microsoft describes them in MS-OXMSG
and MS-OXPROPS. They are read here: python-oxmsg 0.0.2 can't read mails that are attached to others, texts in code pages
by number, or texts that are there as RTF only; extract-msg is under the GPL.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email import policy
from email.message import Message
from email.parser import HeaderParser
from pathlib import PurePath

import olefile

from core.errors import BadInput
from core.formats import heads, mail_headers
from core.formats.attached import distinct, linked
from core.formats.blocks import html_text
from core.formats.decoding import canonical
from core.formats.language import guessed_language
from core.formats.limits import too_deep
from core.formats.outcome import Entry, Format, ReadFile, Reading, shown_name
from core.formats.outlook_item import BROKEN, PROPERTIES, Item
from core.formats.paragraphs import laid_out
from core.formats.rtf_packed import unpacked_rtf
from core.formats.rtf_text import RtfText
from core.model import (
    DocumentRelation,
    Field,
    Finding,
    Kind,
    NewAgent,
    NewDocument,
    NewRelation,
    Original,
    Role,
)

_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_ATTACHMENTS = 1_000
_MOST_RECIPIENTS = 500

# Property numbers of MS-OXPROPS.
_CLASS, _SUBJECT, _BODY, _RTF = 0x001A, 0x0037, 0x1000, 0x1009
_HEADERS, _SUBMITTED, _DELIVERED, _CREATED = 0x007D, 0x0039, 0x0E06, 0x3007
_MESSAGE_ID, _REFERENCES, _IN_REPLY_TO = 0x1035, 0x1039, 0x1042
_FROM_NAME, _FROM_SMTP, _FROM_ADDRESS = 0x0042, 0x5D02, 0x0065
_SENDER_NAME, _SENDER_SMTP, _SENDER_ADDRESS = 0x0C1A, 0x5D01, 0x0C1F
_NAME, _ADDRESS, _SMTP = 0x3001, 0x3003, 0x39FE
_LONG_FILE_NAME, _FILE_NAME, _DATA = 0x3707, 0x3704, 0x3701
_CONTENT_ID, _HIDDEN, _MIME = 0x3712, 0x7FFE, 0x370E
_CALENDAR_AND_SUCH = ("IPM.CONTACT", "IPM.DISTLIST", "IPM.STICKYNOTE", "IPM.TASK", "IPM.APPOINTMENT", "IPM.ACTIVITY")


def _holds(path: PurePath, data: bytes) -> bool:
    del path
    return data.startswith(_MAGIC) and PROPERTIES.encode("utf-16-le") in data and not _other_office_file(data)


def _other_office_file(data: bytes) -> bool:
    """Word and Excel files may have messages inside them; at their own root they have a document."""
    try:
        return not olefile.OleFileIO(io.BytesIO(data)).exists([PROPERTIES])
    except BROKEN:
        return False


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    return ReadFile("Outlook message", _entries(path, data, how))


def _entries(path: PurePath, data: bytes, how: Reading) -> Iterator[Entry]:
    try:
        file = olefile.OleFileIO(io.BytesIO(data))
        names = file.listdir(streams=True, storages=False)
    except (*BROKEN, RecursionError):
        raise BadInput("It is a damaged Outlook file: it can't be opened.") from None
    item = Item(file, names, (), header=32)
    original = Original(path.name, "application/vnd.ms-outlook", data)
    yield from _message(item, original, how.where, how)


@dataclass(frozen=True, slots=True)
class _People:
    senders: tuple[NewAgent, ...]
    recipients: tuple[NewAgent, ...]


def _message(item: Item, original: Original | None, where: str, how: Reading) -> Iterator[Entry]:
    """A message and what is attached to it; *where* is also its key."""
    sort = item.text(_CLASS).upper()
    header = HeaderParser(policy=policy.compat32).parsestr(item.text(_HEADERS))
    text = _text(item)
    people = _people(item, header)
    subject = " ".join(item.text(_SUBJECT).replace("\0", "").split())
    is_letter = not sort.startswith(_CALENDAR_AND_SUCH)
    remark = ""
    if "SMIME" in sort and not text.strip():
        raise BadInput("It is encrypted or signed in a closed form (S/MIME): save its text and add that.")
    if not text.strip():
        if not (subject or people.senders):
            raise BadInput("It is an Outlook item without a text.")
        text = _headers_as_text(item, people, subject)
        remark = "It has no text of its own: its header stands for it."
    date, words = _date(item, header)
    identifier = item.text(_MESSAGE_ID).strip() or mail_headers.message_id(header)
    findings = [
        Finding(Field.KIND, Kind.LETTER if is_letter else "", "Outlook message"),
        Finding(Field.TITLE, subject, "subject"),
        Finding(Field.DATE, date, "time of sending", words),
        Finding(Field.SENDER, heads.listed(people.senders), "sender"),
        Finding(Field.RECIPIENT, heads.listed(people.recipients), "recipients"),
    ]
    document = NewDocument(
        kind=Kind.LETTER if is_letter else Kind.OTHER,
        title=subject,
        text=text,
        date=date,
        parties=(
            *((Role.SENDER if is_letter else Role.AUTHOR, agent) for agent in people.senders),
            *((Role.RECIPIENT, agent) for agent in people.recipients),
        ),
        notes=(remark,) if remark else (),
        record_id=f"message-id:{identifier}" if identifier else "",
        original=original,
        path=original.name if original else PurePath(where).name,
        relations=tuple(
            NewRelation(DocumentRelation.REPLY, scheme="message-id", value=one)
            for one in _replied_to(item, header)
            if one != identifier
        ),
    )
    told = [one for one in findings if is_letter or one.field in {Field.TITLE, Field.DATE}]
    yield Entry(where, heads.filled(document, [*told, *heads.licences(text), *guessed_language(text)]), remark, where)
    yield from _attached(item, where, how)


def _text(item: Item) -> str:
    """The plain text; where there is none, that of the HTML, else of the RTF."""
    if (text := canonical(item.text(_BODY)).replace("\0", "")).strip():
        return text.strip("\n")
    if (html := item.html()).strip():
        return html_text(html)
    packed = item.data(_RTF)
    data = unpacked_rtf(packed) if packed else b""
    if not data:
        return ""
    rtf = RtfText(data)
    rtf.read()
    return laid_out(rtf.paragraphs)


def _people(item: Item, header: Message) -> _People:
    senders: list[NewAgent] = []
    for name, *addresses in ((_FROM_NAME, _FROM_SMTP, _FROM_ADDRESS), (_SENDER_NAME, _SENDER_SMTP, _SENDER_ADDRESS)):
        agent = _agent(item.text(name), [item.text(one) for one in addresses])
        if agent and not senders:
            senders.append(agent)
    recipients: list[NewAgent] = []
    for recipient in item.items("__recip"):
        agent = _agent(recipient.text(_NAME), [recipient.text(_SMTP), recipient.text(_ADDRESS)])
        if agent and len(recipients) < _MOST_RECIPIENTS:
            recipients.append(agent)
    return _People(
        tuple(senders) or mail_headers.people(header, "from"),
        tuple(dict.fromkeys(recipients)) or mail_headers.people(header, "to", "cc"),
    )


def _agent(name: str, addresses: list[str]) -> NewAgent | None:
    """Whom a name and addresses mean; Exchange's own addresses (``/o=…/cn=…``) tell a person nothing."""
    name = " ".join(mail_headers.decoded(name.replace("\0", "")).split()).strip("'\" ")
    address = next((found for one in addresses if "@" in (found := one.replace("\0", "").strip(" '\"<>"))), "")
    if in_name := re.fullmatch(r"\"?(.*?)\"?\s*<([^<>\s]+@[^<>\s]+)>", name):
        name, address = in_name[1], address or in_name[2]
    if not name and not address:
        return None
    return NewAgent(name or address, aliases=(address,) if name and address and address != name else ())


def _date(item: Item, header: Message) -> tuple[str, str]:
    """The day of sending: by the sender's clock where the Internet's header is there, else by Greenwich."""
    date, words = mail_headers.date_of(header)
    if date:
        return date, words
    for number in (_SUBMITTED, _DELIVERED, _CREATED):
        if moment := item.moment(number):
            return moment.strftime("%Y-%m-%d"), moment.strftime("%Y-%m-%d %H:%M UTC")
    return "", ""


def _replied_to(item: Item, header: Message) -> list[str]:
    found = re.findall(r"<[^<>\s]+>", item.text(_IN_REPLY_TO))
    if not found:
        found = re.findall(r"<[^<>\s]+>", item.text(_REFERENCES))[-1:]
    return found or mail_headers.replied_to(header)


def _headers_as_text(item: Item, people: _People, subject: str) -> str:
    shown = [("From", heads.listed(people.senders)), ("To", heads.listed(people.recipients)), ("Subject", subject)]
    return "\n".join(f"{name}: {value}" for name, value in shown if value)


# ------------------------------------------------------------------------------------------------ attachments


def _attached(item: Item, where: str, how: Reading) -> Iterator[Entry]:
    names: set[str] = set()
    for number, one in enumerate(item.items("__attach")):
        if number == _MOST_ATTACHMENTS:
            yield Entry(where, None, f"It has more than {_MOST_ATTACHMENTS:,} attachments: the rest are not read.")
            return
        name = one.text(_LONG_FILE_NAME) or one.text(_FILE_NAME) or one.text(_NAME)
        message = one.embedded()
        data = one.data(_DATA)
        if message is not None:
            name = distinct(shown_name(f"{name or message.text(_SUBJECT) or 'message'}"), names)
            yield from _embedded(message, f"{where}!{name}", where, replace(how, where=where, depth=how.depth + 1))
        elif data is not None and not _is_shown(one, data):
            name = distinct(name or "attachment", names)
            how.budget.unpacked(len(data))
            entries = replace(how, where=where).inner(name, data)
            for place, entry in enumerate(entries):
                yield linked(entry, where) if place == 0 else entry
        names.add(name)


def _embedded(message: Item, where: str, key: str, how: Reading) -> Iterator[Entry]:
    how.budget.file()
    if reason := too_deep(how.depth):
        yield Entry(where, None, str(reason))
        return
    try:
        for place, entry in enumerate(_message(message, None, where, how)):
            yield linked(entry, key) if place == 0 else entry
    except BadInput as reason:
        yield Entry(where, None, str(reason))


def _is_shown(one: Item, data: bytes) -> bool:
    """A picture that the text shows: how the message looks, not what came with it."""
    picture = data.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM")) or one.text(_MIME).startswith("image/")
    return picture and bool(one.text(_CONTENT_ID) or one.number(_HIDDEN))


FORMAT = Format("Outlook message", _holds, _read)
