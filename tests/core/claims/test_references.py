"""Documents named in a text: found with their place, one value for each, nothing that only looks like one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.claims import references
from core.claims.references.treaties import KNOWN

SYMBOL = [
    ("S/2022/794", "S/2022/794"),
    ("S / 2022 / 794", "S/2022/794"),
    ("S/2022/\n   794", "S/2022/794"),
    ("А/77/345", "A/77/345"),  # the first letter is Cyrillic
    ("A/77/2/ADD.1", "A/77/2/Add.1"),
    ("ST/AI/189/Add.9/Rev.2", "ST/AI/189/Add.9/Rev.2"),
    ("S/PV.9167 (Resumption 1)", "S/PV.9167 (Resumption 1)"),
    ("S/25704", "S/25704"),
    ("S/RES/2231(2015)", "S/RES/2231 (2015)"),
    ("A/RES/77/1", "A/RES/77/1"),
    ("A/RES/491 (V)", "A/RES/491 (V)"),
    ("A/RES/217(III)A", "A/RES/217 A (III)"),
    ("A/RES/ES-11/1", "A/RES/ES-11/1"),
    ("A/HRC/49/1", "A/HRC/49/1"),
    ("E/CN.4/Sub.2/1994/56", "E/CN.4/Sub.2/1994/56"),
    ("CCPR/C/GC/36", "CCPR/C/GC/36"),
    ("FCCC/CP/2015/10/Add.1", "FCCC/CP/2015/10/Add.1"),
    ("https://undocs.org/en/S/2022/908", "S/2022/908"),
]
RESOLUTION = [
    ("UN Security Council Resolution 2231", "S/RES/2231"),
    ("Security Council resolution 2231 (2015)", "S/RES/2231 (2015)"),
    ("UNSCR 2231", "S/RES/2231"),
    ("S.C. Res. 1441", "S/RES/1441"),
    ("UN Resolution 2231", "S/RES/2231"),
    ("resolution 2231(2015)", "S/RES/2231 (2015)"),
    ("General Assembly resolution 76/300", "A/RES/76/300"),
    ("resolution 76/300", "A/RES/76/300"),
    ("resolution 217 A (III)", "A/RES/217 A (III)"),
    ("Human Rights Council resolution 49/1", "A/HRC/RES/49/1"),
    ("Economic and Social Council resolution 1989/65", "E/RES/1989/65"),
    ("résolution 2231 (2015)", "S/RES/2231 (2015)"),
    ("resolución 2231 (2015)", "S/RES/2231 (2015)"),
    ("резолюции Совета Безопасности 2231 (2015)", "S/RES/2231 (2015)"),
    ("قطعنامه ۲۲۳۱ (۲۰۱۵)", "S/RES/2231 (2015)"),
    ("قرار مجلس الأمن 2231 (2015)", "S/RES/2231 (2015)"),
    ("安全理事会第2231(2015)号决议", "S/RES/2231 (2015)"),
]
OTHERS = [
    ("GOV/2022/24", "symbol", "GOV/2022/24"),
    ("INFCIRC/254/Rev.14", "symbol", "INFCIRC/254/Rev.14"),
    ("Regulation (EU) 2016/679", "symbol", "32016R0679"),
    ("Regulation (EC) No 1907/2006", "symbol", "32006R1907"),
    ("Directive 95/46/EC", "symbol", "31995L0046"),
    ("Decision 2010/413/CFSP", "symbol", "32010D0413"),
    ("COM (2022) 123", "symbol", "COM(2022) 123"),
    ("ECLI:EU:C:2014:317", "symbol", "ECLI:EU:C:2014:317"),
    ("10.1038/Nature12373", "doi", "10.1038/nature12373"),
    ("https://doi.org/10.1038/nature12373", "doi", "10.1038/nature12373"),
    ("arXiv:2101.00001v2", "doi", "10.48550/arxiv.2101.00001"),
    ("ISBN 978-3-16-148410-0", "isbn", "9783161484100"),
    ("ISBN 0-306-40615-2", "isbn", "9780306406157"),
    ("https://example.org/a_(b)", "url", "https://example.org/a_(b)"),
    ("www.example.org/x?y=1", "url", "www.example.org/x?y=1"),
]


@pytest.mark.parametrize(
    ("written", "scheme", "value"),
    [
        *((written, "un-symbol", value) for written, value in SYMBOL),
        *((written, "resolution", value) for written, value in RESOLUTION),
        *OTHERS,
    ],
)
@pytest.mark.parametrize("frame", ["{}", "He cited {}, he said.", "(see {}).", "«{}»\n"])
def test_found_at_its_place_with_its_one_value(frame: str, written: str, scheme: str, value: str) -> None:
    text = frame.format(written)
    start = text.index(written)
    found = [(one.start, one.end, one.text, one.scheme, one.value) for one in references.find(text)]
    assert found == [(start, start + len(written), written, scheme, value)]


@pytest.mark.parametrize(
    "text",
    [
        "on 19/10/2022 and 1/2, 24/7",
        "/usr/lib/A/77/B and C:/A/B.txt, src/S/2022/794.py",
        "S/he, and/or, C/O, I/O, N/A, A/C, w/o",
        "an A/B test, A/4 paper, an S/N of 12, an A/1 road",
        "version 1.2.3, IP 10.1.2.3, 10.5 per cent, 10.1234 of them",
        "a screen resolution of 1080p, resolution 1080 lines, Resolution 1920x1080",
        "House Resolution 114, Senate Resolution 45, parliamentary resolution 300",
        "a New Year's resolution 2023/24 season",
        "ISBN 978-3-16-148410-1",
        "the United Nations (UN), the Central Intelligence Agency (CIA)",
        "Directive 12/34, Decision 5/6",
        "http:// and www.",
    ],
)
def test_what_only_looks_like_a_document_is_none(text: str) -> None:
    assert references.find(text) == ()


def values(text: str) -> list[tuple[str, str]]:
    return [(one.text, one.value) for one in references.find(text)]


def test_a_list_of_resolutions_gives_each() -> None:
    text = "Security Council resolutions 1737 (2006), 1929 (2010) and 2231 (2015) of 20 July"
    assert values(text) == [
        ("Security Council resolutions 1737 (2006)", "S/RES/1737 (2006)"),
        ("1929 (2010)", "S/RES/1929 (2010)"),
        ("2231 (2015)", "S/RES/2231 (2015)"),
    ]
    assert [value for _, value in values("UN resolutions 1701 and 1559 are old")] == ["S/RES/1701", "S/RES/1559"]
    assert [value for _, value in values("UN resolution 1701 and 300 people")] == ["S/RES/1701"]


def test_the_body_may_stand_after_or_before_in_the_sentence() -> None:
    assert values("resolution 3379 of the General Assembly") == [("resolution 3379", "A/RES/3379")]
    assert values("The General Assembly adopted resolution 3379.") == [("resolution 3379", "A/RES/3379")]


def test_a_year_given_once_holds_for_the_whole_text() -> None:
    text = "Resolution 2231 was broken, said Russia of Security Council Resolution 2231 (2015) and its Annex B."
    assert values(text) == [
        ("Resolution 2231", "S/RES/2231 (2015)"),
        ("Security Council Resolution 2231 (2015)", "S/RES/2231 (2015)"),
        ("its Annex B", "S/RES/2231 (2015)"),
    ]


def test_an_annex_of_nothing_named_is_none() -> None:
    assert values("The house and its Annex B. S/2022/1 is far. Then its annex came.") == [("S/2022/1", "S/2022/1")]


def test_a_further_part_names_a_document_of_its_own() -> None:
    assert values("S/2022/794 and Corr.1, Add.2.") == [
        ("S/2022/794", "S/2022/794"),
        ("Corr.1", "S/2022/794/Corr.1"),
        ("Add.2", "S/2022/794/Add.2"),
    ]
    assert values("A/77/345–S/2022/668") == [("A/77/345", "A/77/345"), ("S/2022/668", "S/2022/668")]


def test_a_treaty_is_its_name_then_its_abbreviation() -> None:
    jcpoa = "Joint Comprehensive Plan of Action"
    text = f"They signed the {jcpoa} (JCPOA) and the Chemical Weapons Convention (CWC). JCPOA, CWC; ICWC, CWC-2."
    assert values(text) == [
        (f"{jcpoa} (JCPOA)", jcpoa),
        ("Chemical Weapons Convention (CWC)", "Chemical Weapons Convention"),
        ("JCPOA", jcpoa),
        ("CWC", "Chemical Weapons Convention"),
    ]
    npt = "Treaty on the Non-Proliferation of Nuclear Weapons"
    text = f"Iran and the {npt} (NPT), the Nuclear Non-Proliferation Treaty (NPT)"
    assert {value for _, value in values(text)} == {npt}
    assert values("CWC alone says nothing") == []


@pytest.mark.parametrize("end", [".", ",", ")", "”", ".)", "!?", "…", "؟", "。"])
def test_an_address_ends_before_the_sentences_punctuation(end: str) -> None:
    assert [value for value, _ in values(f"(https://example.org/a{end} Then")] == ["https://example.org/a"]


def test_names_of_one_document_have_one_key() -> None:
    normal = references.normal
    assert (
        normal("resolution", "S/RES/2231")
        == normal("un-symbol", "S/RES/2231 (2015)")
        == normal("un-symbol", "s/res/2231(2015)")
    )
    assert normal("un-symbol", "S/2022/794") != normal("un-symbol", "S/2022/794/Corr.1")
    assert normal("url", "https://doi.org/10.1/X") == normal("doi", "10.1/x")
    assert normal("url", "http://www.example.org/a/") == normal("url", "https://example.org/a#b")
    assert normal("treaty", "the Joint Comprehensive Plan of Action (JCPOA)") == normal("treaty", "JCPOA")
    assert normal("url", "") == ""


def test_a_document_answers_to_what_it_is_called() -> None:
    keys = references.of_document("S/RES/2231 (2015)", "https://undocs.org/S/RES/2231(2015)", "A letter")
    assert references.normal("resolution", "S/RES/2231") in keys
    jcpoa = references.of_document(title="Joint Comprehensive Plan of Action (JCPOA)")
    assert jcpoa == {references.normal("treaty", "Joint Comprehensive Plan of Action")}
    assert references.of_document(title="Some article") == frozenset()


WORDS = (
    "resolution ",
    "2231",
    " (2015)",
    "/RES",
    "https://",
    "10.1234/",
    "(NPT)",
    "Treaty",
    "第",
    "号决议",
    "its Annex",
)
PIECES = st.sampled_from((*"A/S.()۲-–\n ,", *WORDS))


@given(st.one_of(st.text(), st.lists(PIECES, max_size=30).map("".join)))
def test_no_text_makes_it_fail_and_places_are_right(text: str) -> None:
    found = references.find(text)
    assert all(text[one.start : one.end] == one.text and one.value for one in found)
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert all(references.normal(one.scheme, one.value) for one in found)


def test_each_known_treaty_is_found_by_its_full_name() -> None:
    for name in KNOWN.values():
        assert [one.value for one in references.find(f"They signed the {name} in May.") if one.scheme == "treaty"] == [
            name
        ]
