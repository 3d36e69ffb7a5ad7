"""Outlook's messages: properties in Unicode and code pages, bodies of every kind, attachments, mails in mails."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

from core.formats.rtf_packed import unpacked_rtf
from core.model import DocumentRelation, Kind, NewRelation, Role
from tests.core.formats.compound import Storage, compound, message
from tests.core.formats.reading import entries, names, only, reason

SUBJECT, BODY, FROM, FROM_SMTP, CLASS, HEADERS = 0x0037, 0x1000, 0x0042, 0x5D02, 0x001A, 0x007D
SENT = datetime(2022, 10, 3, 10, 0, tzinfo=UTC)
BASE = {
    CLASS: "IPM.Note",
    SUBJECT: "The drones",
    BODY: "Hello.\r\nBye.",
    FROM: "Jane Roe",
    FROM_SMTP: "jane@example.org",
}


def recipient(name: str, address: str) -> Storage:
    return message({0x3001: name, 0x39FE: address}, header=8)


def test_a_message_is_a_letter() -> None:
    people: Storage = {
        "__recip_version1.0_#00000000": recipient("John Doe", "john@example.org"),
        "__recip_version1.0_#00000001": recipient("'max@example.org'", "max@example.org"),
    }
    document = only("a.msg", compound(message({**BASE, 0x1035: "<2@x>", 0x1042: "<1@x>"}, sent=SENT, more=people)))
    assert (document.kind, document.title, document.date, document.text) == (
        Kind.LETTER,
        "The drones",
        "2022-10-03",
        "Hello.\nBye.",
    )
    assert names(document, Role.SENDER) == ["Jane Roe"]
    assert names(document, Role.RECIPIENT) == ["John Doe", "max@example.org"]
    assert document.record_id == "message-id:<2@x>"
    assert document.relations == (NewRelation(DocumentRelation.REPLY, scheme="message-id", value="<1@x>"),)


def test_texts_in_a_code_page() -> None:
    document = only("a.msg", compound(message({**BASE, SUBJECT: "Привет", BODY: "Слово."}, code_page="cp1251")))
    assert (document.title, document.text) == ("Привет", "Слово.")


def test_the_internets_header_says_what_outlook_does_not() -> None:
    header = "From: Max <max@x.org>\r\nTo: b@x.org\r\nDate: Tue, 4 Oct 2022 23:30:00 -0400\r\nMessage-ID: <7@x>\r\n\r\n"
    document = only("a.msg", compound(message({CLASS: "IPM.Note", BODY: "A", HEADERS: header})))
    assert (document.date, document.record_id) == ("2022-10-04", "message-id:<7@x>")
    assert names(document, Role.SENDER) == ["Max"]
    assert names(document, Role.RECIPIENT) == ["b@x.org"]


def test_a_body_in_html_only() -> None:
    data = compound(message({CLASS: "IPM.Note", SUBJECT: "s"}, binary={0x1013: "<p>Grüße</p>".encode("cp1252")}))
    assert only("a.msg", data).text == "Grüße"


def packed(rtf: bytes) -> bytes:
    """RTF in Outlook's packing, each byte as it is (no references into the dictionary)."""
    body = b"".join(b"\0" + rtf[place : place + 8] for place in range(0, len(rtf), 8))
    return struct.pack("<II4sI", len(body) + 12, len(rtf), b"LZFu", 0) + body


def test_a_body_in_packed_rtf_only() -> None:
    data = compound(message({CLASS: "IPM.Note", SUBJECT: "s"}, binary={0x1009: packed(rb"{\rtf1\ansi One.\par Two.}")}))
    assert only("a.msg", data).text == "One.\n\nTwo."


def test_packed_rtf_of_the_specification() -> None:
    # MS-OXRTFCP, section 4.1.1: a reference into the dictionary's beginning, and a run that overlaps itself (4.1.2).
    simple = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af320 68656c09 0020627705b06c647d0a800fa0".replace(
            " ", ""
        )
    )
    assert unpacked_rtf(simple) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    crossing = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
    assert unpacked_rtf(crossing) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"
    for cut in range(len(simple)):
        assert len(unpacked_rtf(simple[:cut])) <= 43


def attachment(name: str, data: bytes) -> Storage:
    return message({0x3707: name}, binary={0x3701: data}, header=8)


def test_attachments_and_attached_messages_are_documents_linked_to_the_letter() -> None:
    inner = message({**BASE, SUBJECT: "Inner", BODY: "The inner one."}, header=24)
    more: Storage = {
        "__attach_version1.0_#00000000": attachment("list.txt", b"A list."),
        "__attach_version1.0_#00000001": {**message({0x3001: "Inner"}, header=8), "__substg1.0_3701000D": inner},
        "__attach_version1.0_#00000002": attachment("bad.bin", b"\0\1\2"),
    }
    letter, text, mail, bad = entries("a.msg", compound(message(BASE, more=more)))
    assert [entry.where for entry in (text, mail, bad)] == ["a.msg!list.txt", "a.msg!Inner", "a.msg!bad.bin"]
    for attached, words in ((text, "A list."), (mail, "The inner one.")):
        assert attached.document is not None
        assert attached.document.text == words
        assert attached.document.relations[-1] == NewRelation(DocumentRelation.ATTACHMENT, key=letter.key)
    assert bad.document is None


def test_items_that_are_no_letters() -> None:
    assert only("a.msg", compound(message({**BASE, CLASS: "IPM.Appointment"}))).kind is Kind.OTHER
    assert reason("a.msg", compound(message({CLASS: "IPM.Contact"}))) == "It is an Outlook item without a text."


def test_a_damaged_file_is_told() -> None:
    data = compound(message(BASE))
    for cut in (600, 1500, 3000, len(data) - 600):
        assert reason("a.msg", data[:cut]).endswith(".")
