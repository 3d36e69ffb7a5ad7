from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from gui.dates import date_words

BRITISH = QLocale("en_GB")


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("", ""),
        ("2022", "2022"),
        ("2022-12", "December 2022"),
        ("2022-12-09", "9 December 2022"),
        ("2022-10-17?", "17 October 2022 (uncertain)"),
        ("2022-10~", "October 2022 (approximate)"),
        ("2022%", "2022 (uncertain, approximate)"),
        ("2022-10-19/2022-12-07", "19 October 2022 to 7 December 2022"),
        ("2022-12/..", "since December 2022"),
        ("/2022", "until 2022"),
        ("2022-12-XX", "December 2022"),
        ("2022-XX", "2022"),
        ("199X", "1990s"),
        ("19XX", "1900 to 1999"),
        ("2022-22", "Summer 2022"),
        ("[2021, 2022]", "[2021, 2022]"),
        ("2022-02-30", "2022-02-30"),
        ("2022-XX-09", "2022-XX-09"),
        ("some day", "some day"),
    ],
)
def test_dates_in_words(edtf: str, words: str) -> None:
    assert date_words(edtf, locale=BRITISH) == words


def test_short_months_and_other_languages() -> None:
    assert date_words("2022-12", short=True, locale=BRITISH) == "Dec 2022"
    assert date_words("2022-12-09", locale=QLocale("fa_IR")) == "۹ دسامبر ۲۰۲۲"
