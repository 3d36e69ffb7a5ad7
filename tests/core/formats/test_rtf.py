"""RTF: code pages, Unicode, tables, notes, what is hidden or embedded, and broken files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import BadInput
from core.formats import read
from core.model import Field, Role
from tests.core.formats.reading import entries, names, only, said, text_of

FONTS = (
    rb"{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fnil\fcharset204 Cyr;}{\f2\fnil\fcharset128 Gothic;}"
    rb"{\f3\fnil\fcharset2 Symbol;}}"
)


def rtf(body: bytes, head: bytes = rb"\ansi\ansicpg1252\deff0") -> bytes:
    return rb"{\rtf1" + head + FONTS + body + b"}"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"\pard one\par two\par", "one\n\ntwo"),
        (rb"a\line b\tab c", "a\nb\tc"),
        (rb"caf\'e9 \ldblquote no\rdblquote\~x\emdash y\_z\-", "café “no”\u00a0x—y\u2011z\u00ad"),
        (rb"\u1055?\u1088?\uc2\u1080?!x", "Приx"),
        (rb"\u-10179?\u-8704?", "\U0001f600"),
        (rb"{\f1 \'cf\'f0\'e8} \'e9", "При é"),
        (rb"{\f2 \'95\'b6\'8f\'cd\'83A}", "文章ア"),
        (rb"{\f3 \'b7}\tab item", "•\titem"),
        (rb"shown{\v hidden} shown", "shown shown"),
        (rb"{\*\generator Word;}text{\*\unknown gone}", "text"),
        (rb"text{\pict\pngblip 89504e47}{\object{\*\objdata 0105}{\result {\pict 00}}} more", "text more"),
        (rb"{\field{\*\fldinst HYPERLINK x}{\fldrslt shown}}", "shown"),
        (rb"{\listtext 1.\tab}first", "1.\tfirst"),
        (rb"a\bin3 }}}b", "ab"),
        (rb"{\upr{ANSI}{\*\ud{UNICODE \u1055?}}}", "UNICODE П"),
        (rb"\{a\}\\b", "{a}\\b"),
        (rb"\trowd\cellx1\cellx2\intbl a\cell b\cell\row\intbl c\cell d\cell\row\pard after", "a | b\nc | d\n\nafter"),
        (rb"{\header Letterhead\par}body", "Letterhead\n\nbody"),
    ],
)  # fmt: skip
def test_the_text(body: bytes, text: str) -> None:
    assert text_of("a.rtf", rtf(body)) == text


@pytest.mark.parametrize(
    ("head", "text"),
    [(rb"\ansi\ansicpg1251", "Привет"), (rb"\ansi\ansicpg1256", "رفضت"), (rb"\ansi\ansicpg936", "政府拒绝")],
)
def test_code_pages(head: bytes, text: str) -> None:
    page = {b"1251": "cp1251", b"1256": "cp1256", b" 936": "gb18030"}[head[-4:].replace(b"g", b" ")]
    escaped = b"".join(b"\\'%02x" % byte for byte in text.encode(page))
    assert text_of("a.rtf", rb"{\rtf1" + head + b" " + escaped + b"}") == text


def test_footnotes_changes_comments_and_properties() -> None:
    body = (
        rb"{\info{\title A title}{\author Ann Bee}{\creatim\yr2022\mo10\dy8}}said{\footnote\pard the note} once"
        rb"{\deleted gone}{\revised new}{\*\annotation a comment}"
    )
    (entry,) = entries("a.rtf", rtf(body))
    assert entry.document is not None
    assert entry.document.text == "said[1] oncenew\n\n[1] the note"
    assert entry.reason == "Its tracked changes are read as accepted. Its 1 comment is not part of the text."
    assert said(entry.document, Field.TITLE)[-1] == ("A title", "the file’s properties")
    assert entry.document.date == "2022-10-08"
    assert names(entry.document, Role.AUTHOR) == ["Ann Bee"]


def test_a_file_that_was_cut_off_is_read_as_far_as_it_goes() -> None:
    whole = rtf(rb"first\par second{\footnote the note} third")
    assert text_of("a.rtf", whole[: whole.index(b" third")]).startswith("first\n\nsecond")


def test_nested_too_deep() -> None:
    with pytest.raises(BadInput, match="nested too deep"):
        read(Path("a.rtf"), b"{\\rtf1 " + b"{" * 100_000)


def test_without_text() -> None:
    with pytest.raises(BadInput, match=r"^It is an RTF file without text\.$"):
        read(Path("a.rtf"), rtf(rb"{\pict 00}"))


@pytest.mark.parametrize("name", ["a.rtf", "a.doc", "a.txt", "a"])
def test_known_by_its_content(name: str) -> None:
    assert read(Path(name), rtf(b"text")).format == "RTF file"


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc", "Co", "Cn"]), min_size=1))
def test_any_text_comes_back(text: str) -> None:
    units = text.encode("utf-16-le")
    codes = [int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2)]
    body = b"".join(b"\\u%d?" % code for code in codes)
    # Signs of the private area belong to fonts; blank ends are no part of a text.
    if text.strip() == text and text.strip() and not any(-4096 <= code < -3840 for code in codes):
        assert only("a.rtf", rtf(b"|" + body + b"|")).text == f"|{text}|"


def test_a_code_page_that_nobody_knows() -> None:
    assert text_of("a.rtf", rb"{\rtf1\ansi\ansicpg12 caf\'e9}") == "café"
