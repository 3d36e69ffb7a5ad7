"""Pages saved in one file (MHTML) and web archives (WARC): the pages in them, with where they come from."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from core.errors import BadInput
from core.formats import read
from core.model import Field, Role
from tests.core.formats.reading import entries, names, only, said, zipped

LEAD = "The minister said on Saturday that the report was wrong in all its parts, and that he would answer it."
SECOND = "Opposition leaders pointed to earlier denials that had turned out to be untrue after some weeks of argument."
PAGE = (
    "<html><head><title>Minister denies report</title><meta name='author' content='Ann Bee'></head><body>"
    f"<p>{LEAD}</p><p>{SECOND} Größe</p></body></html>"
)
TEXT = f"{LEAD}\n\n{SECOND} Größe"


def mhtml(
    page: bytes,
    head: str = "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/1\n",
    charset: str = "",
) -> bytes:
    import base64

    return (
        f"{head}Subject: Minister denies report\nDate: Tue, 18 Oct 2022 09:30:00 -0000\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="----x"\n\n\n'
        f"------x\nContent-Type: text/html{charset}\nContent-ID: <frame-1@mhtml.blink>\n"
        "Content-Transfer-Encoding: base64\nContent-Location: https://example.org/1\n\n"
        f"{base64.encodebytes(page).decode()}\n"
        "------x\nContent-Type: text/css\nContent-Location: https://example.org/a.css\n\np {}\n------x--\n"
    ).encode()


@pytest.mark.parametrize("name", ["a.mhtml", "a.mht", "a.doc", "a.txt"])
def test_a_page_saved_in_one_file(name: str) -> None:
    document = only(name, mhtml(PAGE.encode(), charset='; charset="utf-8"'))
    assert document.text == TEXT
    assert document.title == "Minister denies report"
    assert names(document, Role.AUTHOR) == ["Ann Bee"]
    assert document.source_url == "https://example.org/1"
    assert said(document, Field.SOURCE_URL) == [("https://example.org/1", "its header “Snapshot-Content-Location”")]
    assert document.notes == ("Saved from https://example.org/1 on 2022-10-18.",)
    assert read(Path(name), mhtml(PAGE.encode())).format == "saved page (MHTML)"


def test_its_encoding_is_the_parts() -> None:
    document = only("a.mhtml", mhtml(PAGE.encode("cp1252"), charset="; charset=windows-1252"))
    assert document.text == TEXT
    assert said(document, Field.ENCODING) == [("cp1252", "what the server said")]


def test_what_word_saves_has_no_sender() -> None:
    assert only("a.mht", mhtml(PAGE.encode(), head="")).text == TEXT


def test_a_mail_with_a_page_in_it_is_no_saved_page() -> None:
    head = "From: Ann <ann@example.org>\nTo: Bo <bo@example.org>\nMessage-ID: <1@example.org>\n"
    assert read(Path("a.mhtml"), mhtml(PAGE.encode(), head=head)).format != "saved page (MHTML)"


def test_a_saved_page_without_a_page() -> None:
    with pytest.raises(BadInput, match=r"without a page in it\.$"):
        read(Path("a.mhtml"), mhtml(PAGE.encode()).replace(b"Content-Type: text/html\n", b"Content-Type: image/png\n"))


# ---------------------------------------------------------------------------------------------------- WARC


def record(kind: str, address: str, block: bytes, *headers: str) -> bytes:
    head = [
        "WARC/1.0", f"WARC-Type: {kind}", f"WARC-Target-URI: {address}", "WARC-Date: 2022-10-18T09:30:00Z",
        "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>", f"Content-Length: {len(block)}", *headers,
    ]  # fmt: skip
    return "\r\n".join(head).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def response(address: str, body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    head = "\r\n".join([f"HTTP/1.1 {status}", *(headers or ("Content-Type: text/html; charset=utf-8",))])
    block = head.encode() + b"\r\n\r\n" + body
    return record("response", address, block, "Content-Type: application/http; msgtype=response")


ARCHIVE = [
    record("warcinfo", "urn:x", b"software: test\r\n", "Content-Type: application/warc-fields"),
    response("https://example.org/1", PAGE.encode()),
    response("https://example.org/moved", b"", "Location: https://example.org/1", status="301 Moved"),
    response("https://example.org/none", PAGE.replace("said", "lost").encode(), status="404 Not Found"),
    response("https://example.org/same", PAGE.encode()),
    response("https://example.org/a.css", b"p {}", "Content-Type: text/css"),
    response("https://example.org/2", PAGE.replace("Saturday", "Sunday").encode("cp1252"), "Content-Type: text/html"),
    response("https://example.org/notes.txt", b"Plain notes.", "Content-Type: text/plain"),
    response(
        "https://example.org/packed",
        gzip.compress(PAGE.replace("Saturday", "Monday").encode()),
        "Content-Type: text/html; charset=utf-8",
        "Content-Encoding: gzip",
    ),
    record("revisit", "https://example.org/1", b"HTTP/1.1 200 OK\r\n\r\n", "Content-Type: application/http"),
    record(
        "resource", "https://example.org/res", PAGE.replace("Saturday", "Friday").encode(), "Content-Type: text/html"
    ),
    record("request", "https://example.org/1", b"GET /1 HTTP/1.1\r\n\r\n", "Content-Type: application/http"),
]
ADDRESSES = [f"https://example.org/{name}" for name in ("1", "2", "notes.txt", "packed", "res")]


@pytest.mark.parametrize(
    "data",
    [
        b"".join(ARCHIVE),
        b"".join(gzip.compress(one) for one in ARCHIVE),
        gzip.compress(b"".join(ARCHIVE)),
    ],
    ids=["plain", "gzip, record by record", "gzip, in one piece"],
)
def test_each_page_of_a_web_archive_once(data: bytes) -> None:
    found = entries("a.warc", data)
    assert [one.where for one in found] == [f"a.warc!{address}" for address in ADDRESSES]
    first, second, notes, packed, resource = (one.document for one in found)
    assert first is not None
    assert second is not None
    assert notes is not None
    assert packed is not None
    assert resource is not None
    assert first.text == TEXT
    assert second.text == TEXT.replace("Saturday", "Sunday"), "Windows-1252, although nothing says so"
    assert notes.text == "Plain notes."
    assert packed.text == TEXT.replace("Saturday", "Monday")
    assert [one.source_url for one in (first, second, notes, packed, resource)] == ADDRESSES
    assert first.notes == ("Archived from https://example.org/1 on 2022-10-18.",)
    assert first.original is not None
    assert (first.original.name, first.original.data) == ("1", PAGE.encode())


def test_a_web_archive_that_was_cut_off_gives_what_came_before() -> None:
    data = b"".join(ARCHIVE[:2]) + ARCHIVE[6][:40]
    first, rest = entries("a.warc", data)
    assert first.document is not None
    assert rest.reason == "The rest of the web archive is damaged or incomplete: it is not read."


def test_a_web_archive_without_pages(capfd: pytest.CaptureFixture[str]) -> None:
    (entry,) = entries("a.warc", ARCHIVE[0] + ARCHIVE[5])
    assert entry.reason == "There is no page in the web archive."
    assert capfd.readouterr().err == ""


def test_what_is_packed_in_a_way_that_is_not_known() -> None:
    data = response("https://example.org/1", b"\x0b\x02\x80", "Content-Type: text/html", "Content-Encoding: br")
    (entry,) = entries("a.warc", data)
    assert entry.document is None
    assert entry.reason == "It is packed in a way that can't be read here (br)."


def test_a_web_archive_in_a_zip_archive() -> None:
    found = entries("a.zip", zipped({"in/a.warc.gz": gzip.compress(ARCHIVE[1])}))
    assert [one.where for one in found] == ["a.zip!in/a.warc.gz!https://example.org/1"]
