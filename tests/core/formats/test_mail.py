"""E-mail: headers as they really come, the part that is the text, attachments, threads, boxes, and broken mail."""

from __future__ import annotations

import base64
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.formats import mail_text
from core.model import DocumentRelation, Field, Kind, NewRelation, Role
from tests.core.formats.reading import entries, names, only, reason, said

HEAD = (
    'From: Jane Roe <jane@example.org>\nTo: John Doe <john@example.org>, office@example.org\nCc: "Roe, Max" '
    "<max@example.org>\n"
    "Date: Mon, 3 Oct 2022 23:30:00 -0400\nSubject: The drones\nMessage-ID: <2@example.org>\n"
)


def letter(head: str = HEAD, body: str = "Hello.\n", more: str = "") -> bytes:
    return f"{head}{more}\n{body}".encode()


def test_a_mail_is_a_letter_with_its_people_day_and_thread() -> None:
    document = only("a.eml", letter(more="In-Reply-To: <1@example.org>\nReferences: <0@example.org> <1@example.org>\n"))
    assert (document.kind, document.title, document.date, document.text) == (
        Kind.LETTER,
        "The drones",
        "2022-10-03",
        "Hello.",
    ), "the day is that of the sender's clock"
    assert names(document, Role.SENDER) == ["Jane Roe"]
    assert names(document, Role.RECIPIENT) == ["John Doe", "office@example.org", "Roe, Max"]
    assert [agent.aliases for role, agent in document.parties if role is Role.SENDER] == [("jane@example.org",)]
    assert document.record_id == "message-id:<2@example.org>"
    assert document.relations == (NewRelation(DocumentRelation.REPLY, scheme="message-id", value="<1@example.org>"),)
    assert said(document, Field.RECIPIENT) == [
        ("John Doe; office@example.org; Roe, Max", "“To” and “Cc” of the header")
    ]
    assert document.original is not None
    assert document.original.media_type == "message/rfc822"


def test_without_in_reply_to_the_last_reference_is_what_it_answers() -> None:
    document = only("a.eml", letter(more="References: <0@example.org>\n <1@example.org>\n"))
    assert [relation.value for relation in document.relations] == ["<1@example.org>"]


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("=?utf-8?q?J=C3=A9r=C3=B4me?= <j@x.org>", "Jérôme"),
        ("=?iso-8859-1?Q?Andr=E9?= <a@x.org>", "André"),
        ("=?gb2312?B?1tC5+g==?= <c@x.org>", "中国"),
        ("=?utf-8?B?w6k=?= =?utf-8?B?w6k=?= <e@x.org>", "éé"),
        ("=?utf-8?B?5pel5g==?= =?utf-8?B?l6U=?= <e@x.org>", "日日"),
        ("=?no-such-charset?Q?A=41?= <e@x.org>", "AA"),
        ('"Doe, John" <j@x.org>', "Doe, John"),
        ("j@x.org", "j@x.org"),
        ("j@x.org (John Doe)", "John Doe"),
        ("John Doe", "John Doe"),
        ("John Doe <j@x.org", "John Doe"),
        ("John @ Home <j@x.org>", "John @ Home"),
    ],
)
def test_names_that_are_encoded_quoted_or_broken(header: str, name: str) -> None:
    document = only("a.eml", letter(f"From: {header}\nTo: b@x.org\nDate: Mon, 3 Oct 2022 10:00:00 +0000\nSubject: s\n"))
    assert names(document, Role.SENDER)[0] == name


def test_raw_bytes_in_headers_are_read_as_what_they_look_like() -> None:
    head = (
        "From: Jérôme <j@x.org>\nTo: b@x.org\nDate: Mon, 3 Oct 2022 10:00:00 +0000\nSubject: À bientôt à Genève\n\nB\n"
    )
    for encoding in ("utf-8", "cp1252"):
        document = only("a.eml", head.encode(encoding))
        assert (document.title, names(document, Role.SENDER)) == ("À bientôt à Genève", ["Jérôme"])


@pytest.mark.parametrize(
    ("date", "edtf"),
    [
        ("Mon, 3 Oct 2022 10:00:00 +0200", "2022-10-03"),
        ("3 Oct 22 10:00 GMT", "2022-10-03"),
        ("Mon Oct  3 10:00:00 2022", "2022-10-03"),
        ("Thu, 01 Jan 1904 00:00:00 GMT", ""),
        ("yesterday", ""),
    ],
)
def test_dates_as_programs_write_them(date: str, edtf: str) -> None:
    assert only("a.eml", letter(f"From: a@x.org\nTo: b@x.org\nDate: {date}\nMessage-ID: <1@x>\n")).date == edtf


def test_the_day_of_arrival_stands_in_for_a_missing_date() -> None:
    head = (
        "Received: from a by b; Tue, 4 Oct 2022 01:00:00 +0000\nReceived: from c by a; Mon, 3 Oct 2022 23:59:00 +0000\n"
    )
    assert only("a.eml", letter(f"{head}From: a@x.org\nSubject: s\n")).date == "2022-10-03"


# ------------------------------------------------------------------------------------------------------- text


def encoded(body: bytes, encoding: str, charset: str) -> bytes:
    return (
        letter(more=f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {encoding}\n", body="")
        + body
    )


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (encoded(b"Caf=E9 =\nau lait", "quoted-printable", "iso-8859-1"), "Café au lait"),
        (encoded(b"100=ZZ", "quoted-printable", "utf-8"), "100=ZZ"),
        (encoded(base64.b64encode("Привет".encode("koi8-r")), "base64", "koi8-r"), "Привет"),
        (encoded(b"SGVsbG8gd29ybGQ", "base64", "utf-8"), "Hello world"),
        (encoded("Überall".encode("cp1252"), "8bit", "iso-8859-1"), "Überall"),
        (encoded("“quoted”".encode("cp1252"), "8bit", "us-ascii"), "“quoted”"),
        (encoded("안녕".encode("cp949"), "8bit", "ks_c_5601-1987"), "안녕"),
        (encoded(b"plain", "8bit", "x-unknown"), "plain"),
        (encoded(b"a\x00b", "8bit", "utf-8"), "ab"),
    ],
)
def test_bodies_in_any_encoding_also_damaged(data: bytes, text: str) -> None:
    assert only("a.eml", data).text == text


def test_an_encoding_that_a_person_chose_goes_before_the_mails_own() -> None:
    data = encoded("Привет".encode("koi8-r"), "8bit", "iso-8859-1")
    assert only("a.eml", data, "koi8-r").text == "Привет"


def test_flowed_paragraphs_are_put_together() -> None:
    body = "One line \ngoes on.\n> quoted \n> more\n-- \nJane\n"
    document = only("a.eml", letter(more="Content-Type: text/plain; format=flowed\n", body=body))
    assert document.text == "One line goes on.\n> quoted more\n-- \nJane"


def alternative(plain: str, html: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@x.org", "b@x.org", "s"
    message["Date"] = "Mon, 3 Oct 2022 10:00:00 +0000"
    message.set_content(plain)
    message.add_alternative(html, subtype="html")
    return message


LONG = "<p>The whole letter, which says a good deal more than the notice beside it does, and goes on like this.</p>" * 3


@pytest.mark.parametrize(
    ("plain", "html", "starts"),
    [
        ("The plain text of the letter.", "<p>The <b>plain</b> text of the letter.</p>", "The plain text"),
        ("", "<p>Only here.</p>", "Only here."),
        ("Your mail client does not show HTML.", LONG, "The whole letter"),
        ("View this in your browser: https://example.org/123456789012345678901234567890", LONG, "The whole letter"),
    ],
)
def test_the_plain_text_is_taken_unless_it_is_a_notice(plain: str, html: str, starts: str) -> None:
    text = only("a.eml", bytes(alternative(plain, html))).text
    assert text is not None
    assert text.startswith(starts)


def test_attachments_are_documents_linked_to_their_letter_and_shown_pictures_are_not() -> None:
    message = alternative("See the annex.", '<p>See the annex.<img src="cid:p"></p>')
    html = list(message.iter_parts())[1]
    assert isinstance(html, EmailMessage)
    html.add_related(b"\x89PNG", "image", "png", cid="<p>")
    message.add_attachment(b"The annex.", maintype="application", subtype="octet-stream", filename="annéxe.txt")
    message.add_attachment("Another.", filename="annéxe.txt")
    letter_, first, second = entries("a.eml", bytes(message))
    assert [first.where, second.where] == ["a.eml!annéxe.txt", "a.eml!annéxe (2).txt"]
    for attached, text in ((first, "The annex."), (second, "Another.\n")):
        assert attached.document is not None
        assert attached.document.text == text
        assert attached.document.relations == (NewRelation(DocumentRelation.ATTACHMENT, key=letter_.key),)


def test_a_mail_in_a_mail_keeps_its_own_attachments() -> None:
    inner = alternative("Inner.", "<p>Inner.</p>")
    inner.add_attachment("A list.", filename="list.txt")
    outer = EmailMessage()
    outer["From"], outer["To"], outer["Date"] = "c@x.org", "d@x.org", "Tue, 4 Oct 2022 10:00:00 +0000"
    outer.set_content("Outer.")
    outer.add_attachment(inner)
    first, second, third = entries("a.eml", bytes(outer))
    assert second.document is not None
    assert third.document is not None
    assert (second.where, second.document.text) == ("a.eml!s.eml", "Inner.")
    assert second.document.relations == (NewRelation(DocumentRelation.ATTACHMENT, key=first.key),)
    assert third.document.relations == (NewRelation(DocumentRelation.ATTACHMENT, key=second.key),)


def test_mail_in_mail_ends_somewhere() -> None:
    data = letter(body="The innermost.")
    for _ in range(7):
        data = letter(more="MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n", body="") + (
            b"--x\nContent-Type: message/rfc822\n\n" + data + b"\n--x--\n"
        )
        data = data.replace(b"boundary=x", b"boundary=y%d" % len(data), 1)
        boundary = data.partition(b"boundary=")[2].partition(b"\n")[0]
        data = data.replace(b"--x", b"--" + boundary)
    found = entries("a.eml", data)
    assert "packed in more than" in found[-1].reason


def test_signed_mail_is_read_and_the_signature_told() -> None:
    signed = MIMEMultipart("signed", protocol="application/pgp-signature")
    signed["From"], signed["To"], signed["Date"] = "a@x.org", "b@x.org", "Mon, 3 Oct 2022 10:00:00 +0000"
    signed.attach(MIMEText("The text."))
    part = MIMEText("-----BEGIN PGP SIGNATURE-----", "plain")
    part.replace_header("Content-Type", "application/pgp-signature; name=signature.asc")
    signed.attach(part)
    (entry,) = entries("a.eml", bytes(signed))
    assert entry.document is not None
    assert (entry.document.text, entry.reason) == ("The text.", "It is signed (PGP); the signature was not checked.")


def test_text_signed_in_itself_loses_its_frame() -> None:
    body = (
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\n- -- a line\nThe text.\n-----BEGIN PGP "
        "SIGNATURE-----\n\nabc\n"
        "-----END PGP SIGNATURE-----\n"
    )
    assert only("a.eml", letter(body=body)).text == "-- a line\nThe text."


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (
            letter(
                more="Content-Type: multipart/encrypted; protocol=application/pgp-encrypted; boundary=x\n", body="--x--"
            ),
            "It is encrypted (PGP): save it decrypted and add it again.",
        ),
        (
            letter(more="Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n"),
            "It is encrypted (S/MIME): save it decrypted and add it again.",
        ),
        (
            letter(body="-----BEGIN PGP MESSAGE-----\n\nabc\n"),
            "It is encrypted (PGP): save it decrypted and add it again.",
        ),
        (
            letter(more="Content-Type: message/partial; number=2; total=3\n"),
            "It is a piece of a mail that was sent in pieces (number 2 of 3): put them together in a mail "
            "program and add that.",
        ),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes, sentence: str) -> None:
    assert reason("a.eml", data) == sentence


def test_a_mail_of_attachments_only_has_its_header_for_a_text() -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@x.org", "b@x.org", "The list"
    message["Date"] = "Mon, 3 Oct 2022 10:00:00 +0000"
    message.add_attachment("A list.", filename="list.txt")
    first, second = entries("a.eml", bytes(message))
    assert first.document is not None
    assert first.document.text == (
        "From: a@x.org\nTo: b@x.org\nDate: Mon, 03 Oct 2022 10:00:00 +0000\nSubject: The list\nAttachment: list.txt"
    )
    assert first.reason == "It has no text of its own: its header stands for it."
    assert second.document is not None


def test_thousands_of_parts_are_cut_off_with_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail_text, "MOST_PARTS", 50)
    parts = "".join(f"--x\nContent-Type: text/plain\n\nPart {number}.\n" for number in range(10_000))
    data = letter(more="Content-Type: multipart/mixed; boundary=x\n", body=f"{parts}--x--\n")
    (entry,) = entries("a.eml", data)
    assert entry.document is not None
    assert entry.document.text is not None
    assert entry.document.text.endswith("Part 48.")
    assert entry.reason == "It has more than 50 parts: the rest are not read."


def test_a_licence_in_a_mail_is_offered() -> None:
    document = only("a.eml", letter(body="Words.\n\nThis text is licensed under CC BY 4.0.\n"))
    assert document.licence == "CC-BY-4.0"


# ------------------------------------------------------------------------------------------------------ boxes


def test_a_box_gives_its_mails_one_by_one() -> None:
    one = b"From jane@example.org Mon Oct  3 10:00:00 2022\n" + letter(body=">From here on it is quoted.\n")
    two = b"\nFrom MAILER-DAEMON Tue Oct  4 10:00:00 2022\n" + letter(body="From Russia with love.\n\nFrom now on.\n")
    first, second = entries("a.mbox", one + two)
    assert [first.where, second.where] == ["a.mbox!message 1.eml", "a.mbox!message 2.eml"]
    assert first.document is not None
    assert second.document is not None
    assert first.document.text == "From here on it is quoted."
    assert second.document.text == "From Russia with love.\n\nFrom now on."
    assert first.document.original is not None
    assert first.document.original.data.startswith(b"From: Jane Roe")


def test_a_broken_mail_in_a_box_costs_itself_only() -> None:
    box = b"".join(
        b"From a@x Mon Oct  3 10:00:00 2022\n" + data + b"\n"
        for data in (letter(), letter(more="Content-Type: application/pkcs7-mime\n"), letter(body="Last."))
    )
    one, two, three = entries("a.mbox", box)
    assert [bool(entry.document) for entry in (one, two, three)] == [True, False, True]


def test_mail_is_known_by_its_header_whatever_its_name() -> None:
    assert only("letter.txt", letter()).kind is Kind.LETTER
    assert only("notes.txt", b"Subject: what I did\n\nNothing.").kind is Kind.OTHER
    assert only("notes.txt", b"From: home\nTo: town\nI went there. Nothing came of it.").title == ""


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 400), st.binary(min_size=1, max_size=6))
def test_damage_anywhere_costs_no_more_than_the_mail(place: int, damage: bytes) -> None:
    message = alternative("Plain.", "<p>Html.</p>")
    message.add_attachment("A list.", filename="list.txt")
    data = letter() + bytes(message)
    for entry in entries("a.eml", HEAD.encode() + data[:place] + damage + data[place + len(damage) :]):
        assert entry.document or entry.reason
