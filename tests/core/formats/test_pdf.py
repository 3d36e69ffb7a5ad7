"""PDF: reading order and paragraphs, pages, what the file says of itself, attachments, and broken files."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.formats import ocr
from core.formats.flow import SOFT_HYPHEN, Line, flowed
from core.model import DocumentRelation, Field, Kind, Role
from tests.core.formats.pdfs import LINE, Page, Pdf, lines
from tests.core.formats.reading import entries, names, only, said, text_of


@pytest.fixture(autouse=True)
def no_ocr(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is damaged looks like a scan at times: reading that is not what is tested here."""
    monkeypatch.setattr(ocr, "version", lambda: None)


WIDE = "The Permanent Mission presents its compliments to the Secretariat and has the honour"


def test_lines_of_a_paragraph_flow_and_lines_that_somebody_ended_stay() -> None:
    page = lines(
        [WIDE, "to say the following about the letter of the third of May, which it received on the day", "after."]
    )
    page += lines(["Iran", "Ukraine"], top=720 - 5 * LINE)
    assert text_of("a.pdf", Pdf([Page(page)]).written()) == (
        f"{WIDE} to say the following about the letter of the third of May, which it received on the day after."
        "\n\nIran\nUkraine"
    )


def test_paragraphs_are_told_by_an_indent_by_space_and_by_size() -> None:
    page = [(72.0, 740.0, 18.0, "A large heading")]
    page += lines([WIDE, f"{WIDE}."], top=700)
    page += [(90.0, 700 - 2 * LINE, 11.0, f"{WIDE[:76]}")]
    page += lines([f"{WIDE}."], top=700 - 3 * LINE)
    page += lines([WIDE, "Here it ends."], top=700 - 6 * LINE)
    assert text_of("a.pdf", Pdf([Page(page)]).written()).split("\n\n") == [
        "A large heading",
        f"{WIDE} {WIDE}.",
        f"{WIDE[:76]} {WIDE}.",
        f"{WIDE} Here it ends.",
    ]


def test_a_word_divided_at_the_end_of_a_line() -> None:
    page = lines(
        [
            "The unfounded claims of the delegation concern the alleged infor-",
            "mation that was passed on. Such information is false, as is the well-",
            "known and well-known story of a most extraordi-",
            "nary kind that was told about the missiles of the type S-",
            "400 and about other things of that kind in the year.",
        ]
    )
    text = text_of("a.pdf", Pdf([Page(page)]).written())
    assert "alleged information that" in text, "it stands undivided elsewhere"
    assert "the well-known and well-known story" in text, "it stands with its hyphen elsewhere"
    assert f"extraordi{SOFT_HYPHEN}nary kind" in text, "nothing tells: the hyphen is kept as a soft one"
    assert "type S-400 and" in text, "no printer divides there"


def test_pages_are_separated_by_a_form_feed_also_empty_ones() -> None:
    data = Pdf([Page(lines(["First page."])), Page(), Page(lines(["Third page."]))]).written()
    assert text_of("a.pdf", data) == "First page.\f\fThird page."


def test_two_columns_are_read_one_after_the_other() -> None:
    left = ["In the left column stands the first", "part of a sentence that goes", "on to the foot of it and then"]
    right = ["runs on at the head of the right one", "until it comes to its end."]
    page = Page([*lines(left), *lines(right, x=330)])
    assert text_of("a.pdf", Pdf([page]).written()) == (
        "In the left column stands the first part of a sentence that goes on to the foot of it and then runs on at the "
        "head of the right one until it comes to its end."
    )


def _across(*columns: list[str], top: float = 700) -> list[tuple[float, float, float, str]]:
    """Columns as a printer sees them: the first line of each, then the second."""
    width = 500 / len(columns)
    return [
        (50 + number * width, top - row * 14, 9, text)
        for row, texts in enumerate(zip(*columns, strict=True))
        for number, text in enumerate(texts)
        if text
    ]


@pytest.mark.parametrize("shift", [0, 5])
def test_columns_that_a_file_holds_line_by_line_are_read_one_after_the_other(shift: float) -> None:
    first = [f"the harbour of the town held {number:02} ships in the" for number in range(10)]
    second = [f"year when the council asked {number:02} times who was" for number in range(8)] + ["there.", ""]
    first[3] = "and that the ships which came there for the infor-"
    first[4] = "mation of the council held nothing at all in the"
    page = _across(first, second)
    page = [(x, y - (shift if x > 60 else 0), size, text) for x, y, size, text in page]
    title = [(50.0, 740.0, 16.0, "What the council asked")]
    foot = [(50.0, 540.0, 9.0, "Printed by the council of the town for all who live beside the harbour, in 1998")]
    text = text_of("a.pdf", Pdf([Page([*title, *page, *foot])]).written())
    joined = " ".join(first).replace("infor- mation", "infor\u00admation")
    assert text.split("\n\n") == ["What the council asked", f"{joined} {' '.join(second).strip()}", foot[0][3]]


def test_three_columns_and_a_table() -> None:
    columns = [
        [f"the {name} column, line {row:02}, goes on" for row in range(6)] for name in ("first", "second", "third")
    ]
    text = text_of("a.pdf", Pdf([Page(_across(*columns))]).written())
    assert text == " ".join(line for column in columns for line in column)
    cells = [[f"{name} {row}" for row in range(6)] for name in ("Ship", "Port", "Tons")]
    assert "Ship 0 Port 0 Tons 0" in text_of("a.pdf", Pdf([Page(_across(*cells))]).written()), (
        "a table is read in its rows"
    )


def test_a_letter_in_a_pdf_says_what_it_is() -> None:
    page = [(72.0, 750.0, 11.0, "United Nations"), (450.0, 750.0, 11.0, "S/2022/794")]
    page += lines(["Letter dated 24 October 2022 from the Permanent Representative of"], top=700)
    page += lines(
        [
            "the Islamic Republic of Iran to the United Nations addressed to the",
            "President of the Security Council",
        ],
        top=700 - LINE,
    )
    page += lines(["Upon instructions from my Government, I am writing to you."], top=640)
    document = only("a.pdf", Pdf([Page(page)], info={"CreationDate": "D:20150101120000Z"}).written())
    assert (document.kind, document.date, document.symbol) == (Kind.LETTER, "2022-10-24", "S/2022/794")
    assert names(document, Role.SENDER) == [
        "Permanent Representative of the Islamic Republic of Iran to the United Nations"
    ]
    assert names(document, Role.RECIPIENT) == ["President of the Security Council"]
    assert ("2015-01-01", "document information: the day on which the file was made") in said(document, Field.DATE)


def test_the_day_on_which_a_file_was_made_is_never_taken_for_the_letters() -> None:
    document = only("a.pdf", Pdf([Page(lines(["Some words."]))], info={"CreationDate": "D:20150101"}).written())
    assert document.date == ""
    assert [value for value, _ in said(document, Field.DATE)] == ["2015-01-01"]


@pytest.mark.parametrize(
    ("title", "taken"),
    [
        ("Report on the claims", "Report on the claims"),
        ("Microsoft Word - Dokument1.doc", ""),
        ("N2264501.pdf", ""),
        ("untitled", ""),
        ("\x00\x00", ""),
        ("1234567", ""),
    ],
)
def test_a_title_that_a_program_made_up_is_left_out(title: str, taken: str) -> None:
    document = only("a.pdf", Pdf([Page(lines(["Some words."]))], info={"Title": title, "Author": "admin"}).written())
    assert (document.title, document.parties) == (taken, ())


XMP = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
 rdf:about="" pdf:Producer="hand"
 xmpRights:WebStatement="http://creativecommons.org/licenses/by-nc/3.0/">
<dc:title><rdf:Alt>
<rdf:li xml:lang="fr">Un titre</rdf:li><rdf:li xml:lang="x-default">A title</rdf:li>
</rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Ann Author</rdf:li><rdf:li>Bo Author</rdf:li></rdf:Seq></dc:creator>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2020 Ann. CC BY 4.0</rdf:li></rdf:Alt></dc:rights>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


def test_xmp_and_the_documents_language_are_read() -> None:
    page = Page(lines(["Some words."]))
    document = only("a.pdf", Pdf([page], info={"Title": "Another"}, xmp=XMP, language="en-GB").written())
    assert (document.title, document.language) == ("A title", "en-GB")
    assert names(document, Role.AUTHOR) == ["Ann Author", "Bo Author"]
    assert said(document, Field.LICENCE) == [
        ("CC-BY-NC-3.0", "XMP xmpRights:WebStatement"),
        ("CC-BY-4.0", "XMP dc:rights"),
    ], "both are found, though they disagree"
    assert document.copyright_notice == "© 2020 Ann. CC BY 4.0"


def test_broken_xmp_is_left_aside() -> None:
    document = only("a.pdf", Pdf([Page(lines(["Some words."]))], xmp="<x:xmpmeta><a></x:xmpmeta>").written())
    assert document.findings == ()


def test_attachments_are_documents_of_their_own() -> None:
    data = Pdf([Page(lines(["See the annex."]))], attached={"annex.txt": b"The annex.", "b.bin": b"\0\1\2"}).written()
    letter, annex, refused = entries("a.pdf", data)
    assert (annex.where, annex.document and annex.document.text) == ("a.pdf!annex.txt", "The annex.")
    assert annex.document is not None
    (relation,) = annex.document.relations
    assert (relation.relation, relation.key) == (DocumentRelation.ATTACHMENT, letter.key)
    assert refused.document is None


def test_fonts_that_name_letters_by_windows_numbers() -> None:
    assert text_of("a.pdf", Pdf([Page(lines(["Here’s “one” – and €5."]))]).written()) == "Here’s “one” – and €5."


GOOD = Pdf([Page(lines(["Some words that can be read."]))]).written()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (Pdf([Page(lines(["Secret."]))], password="x").written(), "It is encrypted"),
        (b"%PDF-1.7\nnothing", "It is a damaged PDF file: it can't be opened."),
        (Pdf([]).written(), "It is a damaged PDF file: it can't be opened."),
        (Pdf([Page(), Page()]).written(), "It has no text: its pages are empty."),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(data: bytes, sentence: str) -> None:
    (entry,) = entries("a.pdf", data)
    assert entry.document is None
    assert entry.reason.startswith(sentence)


def test_a_file_cut_off_is_mended_or_told() -> None:
    for cut in range(9, len(GOOD), 37):
        for entry in entries("a.pdf", GOOD[:cut]):
            assert entry.document is None or entry.document.text


@settings(deadline=None, max_examples=60)
@given(st.integers(8, len(GOOD) - 1), st.binary(min_size=1, max_size=8))
def test_damage_anywhere_costs_no_more_than_the_file(place: int, damage: bytes) -> None:
    for entry in entries("a.pdf", GOOD[:place] + damage + GOOD[place + len(damage) :]):
        assert entry.document or entry.reason.endswith(".")


BOXES = st.tuples(st.floats(0, 500), st.floats(0, 800), st.floats(1, 300), st.floats(1, 30))


@given(st.lists(st.tuples(st.text("ab c-.é", max_size=12), BOXES, st.booleans()), max_size=12))
def test_every_character_of_the_flow_is_traced_to_its_line(
    given_lines: list[tuple[str, tuple[float, ...], bool]],
) -> None:
    raw = ""
    made: list[Line] = []
    for text, (left, top, width, height), divided in given_lines:
        made.append(Line(text, len(raw), left, top, left + width, top + height, divided))
        raw += f"{text}\n"
    found = flowed(made)
    traced = [raw[run.raw : run.raw + run.length] for run in found.runs]
    assert traced == [line.text.strip() for line in made if line.text.strip()]
    for run, text in zip(found.runs, traced, strict=True):
        assert found.text[run.place : run.place + run.length] == text
