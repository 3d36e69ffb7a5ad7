"""Bytes to canonical text."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import BadInput
from core.formats.decoding import canonical, decode

POLISH = "Zażółć gęślą jaźń, powiedziała posłanka, że rząd nie przedstawił żadnych dowodów na to twierdzenie. " * 3
CZECH = "Tomáš řekl, že většina šla do Paříže předevčírem, ačkoli už nejluxusnějších možností není mnoho. " * 3
TURKISH = "Bankanın ortakları imtiyazlı hakkını geçen ağustos ayında devraldığını açıkladı, şirket doğruladı. " * 3
FRENCH = "Le gouvernement a rejeté ces accusations, « sans preuve », où qu’elles soient répétées depuis l’été. " * 3
RUSSIAN = "Правительство отвергло эти обвинения и заявило, что доказательств никто до сих пор не представил. " * 3
ARABIC = "رفضت الحكومة هذه الاتهامات وقالت إن أحدا لم يقدم حتى الآن أي دليل على صحتها في مجلس الأمن. " * 3
GREEK = "Η κυβέρνηση απέρριψε τις κατηγορίες και δήλωσε ότι κανείς δεν παρουσίασε αποδείξεις μέχρι σήμερα. " * 3
JAPANESE = "政府はこれらの非難を拒否し、これまで誰も証拠を提示していないと述べました。" * 5
TAIWANESE = "政府拒絕了這些指控，並表示到目前為止沒有人提出任何證據。安全理事會將於明天舉行會議。\n" * 5
CHINESE = "政府拒绝了这些指控,并表示到目前为止没有人提出任何证据。安全理事会将于明天举行会议。" * 5

texts = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"))


@given(texts)
def test_canonical_text_has_lf_and_no_mark_and_is_otherwise_the_same(text: str) -> None:
    found = canonical(text)
    assert "\r" not in found
    assert found.replace("\n", "") == text.removeprefix("\ufeff").replace("\r", "").replace("\n", "")
    assert canonical(f"\ufeff{found}") == found
    # Newlines: as many as Python's own universal newlines make of it.
    assert found.count("\n") == text.count("\n") + text.count("\r") - text.count("\r\n")


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"])), st.sampled_from(["\n", "\r\n", "\r"]))
def test_utf_8_and_what_has_a_mark_come_back_exactly(line: str, newline: str) -> None:
    text = f"a{line}\n{line}\n"
    written = text.replace("\n", newline)
    assert decode(written.encode()).text == text
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ):
        found = decode(mark + written.encode(encoding))
        assert (found.text, found.encoding, found.guessed) == (text, encoding, False)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [FRENCH, "plain words, and more of them"])
def test_wide_encodings_without_a_mark(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "cp1252"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859_2"),
        (CZECH, "cp1250"),
        (CZECH, "iso8859_2"),
        (CZECH, "cp852"),
        (TURKISH, "cp1254"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "cp866"),
        (ARABIC, "cp1256"),
        (GREEK, "iso8859_7"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "cp932"),
        (JAPANESE, "iso2022_jp"),
        (CHINESE, "gb18030"),
        (TAIWANESE, "euc_tw"),
        (TAIWANESE, "big5"),
    ],
)
def test_older_encodings_are_guessed_right(text: str, encoding: str) -> None:
    found = decode(text.encode(encoding))
    assert found.text == text
    assert found.guessed == (encoding != "iso2022_jp")


def test_euc_tw_is_as_its_standard_has_it() -> None:
    """Codes of CNS 11643-1992 from both planes; the second plane takes four bytes."""
    assert TAIWANESE.encode("euc-tw").decode("euctw") == TAIWANESE
    assert b"\x8e\xa1\xc4\xa1".decode("euc_tw") == b"\xc4\xa1".decode("euc_tw") == "一"
    assert b"\x8e\xa2\xa1\xa1".decode("euc_tw") == "乂"
    assert b"a\x8e\xa3\xa1\xa1b\xff".decode("euc_tw", "replace") == "a\ufffdb\ufffd", "a rarer plane, half a character"
    with pytest.raises(UnicodeEncodeError):
        "é".encode("euc_tw")


def test_the_guess_looks_where_the_bytes_are() -> None:
    """The first accent may come long after the part that a guess reads."""
    text = "only ASCII in this line\n" * 20_000 + FRENCH
    assert decode(text.encode("cp1252")).text == text


def test_a_curly_quotation_mark_alone() -> None:
    assert decode(b"he said \x93no\x94, and it\x92s over").text == "he said “no”, and it’s over"
    assert decode(b"caf\x8e").text == "café", "Mac Roman: in Windows-1252 a capital would stand at a word's end"


def test_damaged_utf_8_is_not_taken_for_something_else() -> None:
    found = decode(RUSSIAN.encode() + b"\xff" + RUSSIAN.encode())
    assert found.text == f"{RUSSIAN}\ufffd{RUSSIAN}"
    assert (found.damaged, found.guessed) == (1, True)


@pytest.mark.parametrize(
    "data",
    [
        b"a\0b",
        bytes(range(256)) * 4,
        b"\x01\x02\x03\x04words",
        codecs.BOM_UTF16_LE + b"a\0\0\0b\0",
        b"\x00" * 40 + b"x",
    ],
)
def test_binary_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(BadInput, match=r"^It is not a text file: [^\n]+\.$"):
        decode(data)


def test_text_that_breaks_its_own_promise_is_refused() -> None:
    with pytest.raises(BadInput, match="damaged"):
        decode(codecs.BOM_UTF8 + b"caf\xe9")
    with pytest.raises(BadInput, match="damaged"):
        decode(codecs.BOM_UTF16_LE + b"a\0b")
