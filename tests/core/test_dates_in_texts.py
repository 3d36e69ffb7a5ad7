"""Dates with the month in words, in several languages, alone and in a running text."""

from __future__ import annotations

import pytest

from core import dates


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("3. August 1892", "1892-08-03"),
        ("Le 3 mai 1890", "1890-05-03"),
        ("1er mai 1900", "1900-05-01"),
        ("3 de mayo de 1890", "1890-05-03"),
        ("3 октября 2022 г.", "2022-10-03"),
        ("17 تشرين الأول/أكتوبر 2022", "2022-10-17"),
        ("۱۷ اکتبر ۲۰۲۲", "2022-10-17"),
        ("17 اكتبر 2022", "2022-10-17"),
        ("17 października 2022", "2022-10-17"),
        ("17. října 2022", "2022-10-17"),
        ("17 Ekim 2022", "2022-10-17"),
        ("2022年10月17日", "2022-10-17"),
        ("2022년 10월", "2022-10"),
        ("25/10/2021", "2021-10-25"),
        ("10/25/2021", "2021-10-25"),
        ("Mi, 5. März 1890", "1890-03-05"),
        ("März 1890", "1890-03"),
        ("Mon, 5 Sept 2011 10:00:00 +0200", "2011-09-05"),
    ],
)
def test_dates_in_other_languages(text: str, edtf: str) -> None:
    assert dates.read(text) == edtf


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "On 17 October 2022, and on October 18, 2022.",
            [("17 October 2022", "2022-10-17"), ("October 18, 2022", "2022-10-18")],
        ),
        ("the 4th of July, 1826", [("4th of July, 1826", "1826-07-04")]),
        ("31 February 2022", []),
        ("自２０２２年１０月１７日起", [("２０２２年１０月１７日", "2022-10-17")]),
        ("2022년 10월 17일자 서한", [("2022년 10월 17일", "2022-10-17")]),
        ("versions 1.2 May 2020 and 12:30 May 2020", []),
        ("in May 2020 or on 3 May", []),
    ],
)
def test_whole_dates_are_found_where_they_stand(text: str, found: list[tuple[str, str]]) -> None:
    assert [(text[start:end], edtf) for start, end, edtf in dates.find(text)] == found


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("[1820-01-05..1820-03]", "1820-01-05", "1820-03-31"),
        ("[1820..]", "1820-01-01", ""),
        ("[..1820-02]", "", "1820-02-29"),
        ("1907-09?", "1907-09-01", "1907-09-30"),
        ("1907~", "1907-01-01", "1907-12-31"),
    ],
)
def test_doubtful_days_and_choices_have_bounds(edtf: str, first: str, last: str) -> None:
    assert dates.check(edtf) == edtf
    assert dates.bounds(edtf) == (first, last)
