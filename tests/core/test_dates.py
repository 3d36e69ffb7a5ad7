"""Dates: bounds, checking, words, and dates as records write them."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import calendars, dates
from core.errors import BadInput

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("", "", ""),
        ("2022", "2022-01-01", "2022-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2022-10-17", "2022-10-17", "2022-10-17"),
        ("2022-10-17?", "2022-10-17", "2022-10-17"),
        ("1850~", "1850-01-01", "1850-12-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("2022-12-XX", "2022-12-01", "2022-12-31"),
        ("2022-21", "2022-03-01", "2022-05-31"),
        ("1900/1905-06", "1900-01-01", "1905-06-30"),
        ("1900/..", "1900-01-01", ""),
        ("1900/", "1900-01-01", ""),
        ("../1900", "", "1900-12-31"),
        ("/1900-02", "", "1900-02-28"),
        ("[1667,1668-12]", "1667-01-01", "1668-12-31"),
        ("[1667..]", "1667-01-01", ""),
        ("[..1667]", "", "1667-12-31"),
        ("XXXX-12-25", "", ""),
        ("-0044-03-15", "-0044-03-15", "-0044-03-15"),
        ("0000", "0000-01-01", "0000-12-31"),
        ("2004-01-01T10:10:10Z", "2004-01-01", "2004-01-01"),
    ],
)
def test_bounds(edtf: str, first: str, last: str) -> None:
    assert dates.bounds(edtf) == (first, last)
    assert dates.check(edtf) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [(" 2022-12 ", "2022-12"), ("1900 / 1905", "1900/1905"), ("[1667, 1668]", "[1667,1668]"), ("201x", "201X")],
)
def test_check_normalises(text: str, edtf: str) -> None:
    assert dates.check(text) == edtf


@pytest.mark.parametrize(
    "text",
    [
        "hello",
        "2022-13",
        "2022-02-30",
        "2023-02-29",
        "2022-12-9",
        "..",
        "/",
        "2022-1X",
        "Y170000002",
        "9" * 500,
        "1/2/3",
    ],
)
def test_check_refuses_in_one_sentence(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(BadInput, match=r"^“[^“]+” is not a date: [^\n]+\.$"):
        dates.check(text)
    assert capsys.readouterr() == ("", "")


def test_an_interval_must_not_end_before_it_begins() -> None:
    with pytest.raises(BadInput, match="ends before it begins"):
        dates.check("2005/2004")
    assert dates.check("-0100/-0050") == "-0100/-0050"


@given(st.dates())
def test_whole_days_are_their_own_bounds(day: date) -> None:
    iso = day.isoformat()
    assert dates.check(iso) == iso
    assert dates.bounds(iso) == (iso, iso)
    assert dates.bounds(iso[:7])[0] <= iso <= dates.bounds(iso[:7])[1]


@pytest.mark.parametrize(
    ("edtf", "year"),
    [("", ""), ("2022-12", "2022"), ("/1900", "1900"), ("1900/1905", "1900"), ("-0044", "-0044"), ("nonsense", "")],
)
def test_year(edtf: str, year: str) -> None:
    assert dates.year(edtf) == year


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("", ""),
        ("..", ".."),
        ("2022", "2022"),
        ("2022-12", "December 2022"),
        ("2022-10-07", "7 October 2022"),
        ("2022-10-17T10:00:00Z", "17 October 2022"),
        ("2022-10-17?", "17 October 2022 (uncertain)"),
        ("1850~", "about 1850"),
        ("1850%", "about 1850 (uncertain)"),
        ("2022?-10-17", "17 October 2022 (year uncertain)"),
        ("2022-10~-17", "17 October 2022 (month and year approximate)"),
        ("2022-?10-17", "17 October 2022 (month uncertain)"),
        ("?2022", "2022 (uncertain)"),
        ("1900/1905", "1900 to 1905"),
        ("2022-10-17/2022-10-21", "17 to 21 October 2022"),
        ("2022-10-17/2022-11-03", "17 October to 3 November 2022"),
        ("2022-12-30/2023-01-02", "30 December 2022 to 2 January 2023"),
        ("1900?/1905~", "1900 (uncertain) to about 1905"),
        ("1900/..", "from 1900"),
        ("../1900", "until 1900"),
        ("1900/", "from 1900 (end not known)"),
        ("/1900", "until 1900 (start not known)"),
        ("[1667..1670]", "between 1667 and 1670"),
        ("[1667,1668]", "1667 or 1668"),
        ("[1667,1668,1670]", "1667, 1668 or 1670"),
        ("{1667,1668}", "1667 and 1668"),
        ("[..1667]", "1667 or earlier"),
        ("[1667..]", "1667 or later"),
        ("201X", "2010s"),
        ("20XX", "2000 to 2099"),
        ("2022-XX", "2022, month not known"),
        ("2022-12-XX", "December 2022, day not known"),
        ("XXXX-12-25", "25 December, year not known"),
        ("2022-21", "spring 2022"),
        ("2022-33", "first quarter of 2022"),
        ("-0043-03-15", "15 March 44 BC"),
        ("0000", "1 BC"),
        ("last week", "last week"),
        ("[,]", "[,]"),
    ],
)
def test_words(edtf: str, words: str) -> None:
    assert dates.in_words(edtf) == words


def test_short_words_for_narrow_places() -> None:
    assert dates.in_words("2022-12", short=True) == "Dec 2022"
    assert dates.in_words("2022-10-17/2022-11", short=True) == "17 Oct 2022 to Nov 2022"


@given(st.one_of(st.text(), st.text("0123456789X-/.,[]{}?~%YETS", max_size=24)))
def test_no_text_is_an_error(text: str) -> None:
    """Words are for display and years for facets: neither ever fails; checking fails with a sentence only."""
    assert isinstance(dates.in_words(text), str)
    assert isinstance(dates.year(text), str)
    try:
        assert dates.check(dates.check(text)) == dates.check(text)
        dates.bounds(dates.check(text))
    except BadInput:
        pass


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("", ""),
        ("n.d.", ""),
        ("Unknown", ""),
        ("2019-01-04", "2019-01-04"),
        ("1987-03", "1987-03"),
        ("2022-10-17?", "2022-10-17?"),
        ("1900/1905", "1900/1905"),
        ("2022-12-09T10:00:00Z", "2022-12-09"),
        ("2022-12-09T10:00:00.123+03:30", "2022-12-09"),
        ("2022-12-09 10:00", "2022-12-09"),
        ("26-FEB-1987 15:01:01.79", "1987-02-26"),
        ("17 October 2022", "2022-10-17"),
        ("17th Oct. 2022", "2022-10-17"),
        ("October 17, 2022", "2022-10-17"),
        ("Friday, January 4, 2019", "2019-01-04"),
        ("Fri, 09 Dec 2022 10:00:00 +0000", "2022-12-09"),
        ("December 2022", "2022-12"),
        ("20221209", "2022-12-09"),
        ("2022/12/9", "2022-12-09"),
        ("2. 8. 1889", "1889-08-02"),
        ("circa 1850", "1850~"),
        ("c. 1850-03", "1850-03~"),
        ("1850s", "185X"),
        ("1900\u20131905", "1900/1905"),
    ],
)
def test_dates_as_records_write_them(written: str, edtf: str) -> None:
    assert dates.read(written) == edtf


@pytest.mark.parametrize("written", ["9/12/2022", "31 Feb 2022", "۱۴۰۱/۹/۱۸", "some day", "Marchenko 5, 1999"])
def test_what_could_be_two_dates_or_none_is_not_guessed_at(written: str) -> None:
    with pytest.raises(BadInput):
        dates.read(written)


def test_plain_dates_and_words_do_without_the_edtf_package() -> None:
    code = (
        "import sys; from core import dates; dates.read('2022-12-09T10:00:00Z'); dates.bounds('2022-12');"
        "dates.in_words('[1667..1670]'); sys.exit('edtf' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("3–5 May 1998", "1998-05-03/1998-05-05"),
        ("30 April - 2 May 1998", "1998-04-30/1998-05-02"),
        ("30 December - 2 January 1999", "1998-12-30/1999-01-02"),
        ("30 December 1998 to 2 January 1999", "1998-12-30/1999-01-02"),
        ("May 3-5, 1998", "1998-05-03/1998-05-05"),
        ("April 30 – May 2, 1998", "1998-04-30/1998-05-02"),
        ("3. bis 5. Mai 1998", "1998-05-03/1998-05-05"),
        ("۳ تا ۵ مه ۱۹۹۸", "1998-05-03/1998-05-05"),
    ],
)
def test_a_stretch_of_days_is_an_interval(written: str, edtf: str) -> None:
    assert dates.read(written) == edtf
    assert [day for _, _, day in dates.find(f"Geneva, {written}")] == [edtf]


def test_days_that_go_backwards_are_no_stretch() -> None:
    assert [day for _, _, day in dates.find("Resolution 5-3 May 1998")] == ["1998-05-03"]


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("۱۲ مهر ۱۴۰۱", "2022-10-04"),
        ("12 Mehr 1401", "2022-10-04"),
        ("22 بهمن‌ماه 1357", "1979-02-11"),
        ("30 Esfand 1399", "2021-03-20"),
        ("1 Farvardin 1403", "2024-03-20"),
        ("1 Muharram 1445", "2023-07-19~"),
        ("١٠ ذو الحجة ١٤٤٤", "2023-06-29~"),
        ("5 Ramadan 1443", "2022-04-07~"),
    ],
)
def test_dates_of_other_calendars_become_iso_days(written: str, edtf: str) -> None:
    assert dates.read(written) == edtf
    assert [day for _, _, day in dates.find(f"Tehran, {written}")] == [edtf]


@pytest.mark.parametrize("written", ["30 Esfand 1400", "32 Farvardin 1400", "31 Mehr 1401", "30 Safar 1443"])
def test_days_that_other_calendars_do_not_have_are_no_dates(written: str) -> None:
    assert not list(dates.find(written))


def test_iranian_new_years_are_as_they_were() -> None:
    """Days of the vernal equinox at Tehran's noon (Institute of Geophysics, University of Tehran)."""
    march = {1300: 21, 1354: 21, 1375: 20, 1379: 20, 1387: 20, 1391: 20, 1395: 20, 1399: 20, 1403: 20, 1404: 21}
    for year, day in march.items():
        assert calendars.iranian(year, 1, 1) == date(year + 621, 3, day)
