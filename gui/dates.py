"""Dates in words: EDTF (Library of Congress, levels 0 to 2) as a person writes them, in the language of the window."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d|XX))?(?:-(?P<day>\d\d|XX))?")
_DECADE = re.compile(r"(\d{3})X")
_CENTURY = re.compile(r"(\d{2})XX")
_QUALIFIERS = "?~%"


def date_words(edtf: str, *, short: bool = False, locale: QLocale | None = None) -> str:
    """*edtf* in words: "9 December 2022", "December 2022", "17 October 2022 (uncertain)"; *short* shortens months.

    An empty date stays empty; what is no date or interval that we know how to say is given back as it is.
    """
    locale = locale or QLocale()
    if "/" not in edtf:
        return _qualified(edtf, locale, short) or edtf
    if edtf.count("/") != 1:
        return edtf
    first, last = edtf.split("/")
    first_words = _qualified(first, locale, short)
    last_words = _qualified(last, locale, short)
    translate = QCoreApplication.translate
    if first_words and last_words:
        return translate("dates", "{first} to {last}").format(first=first_words, last=last_words)
    if first_words and last in ("", ".."):
        return translate("dates", "since {date}").format(date=first_words)
    if last_words and first in ("", ".."):
        return translate("dates", "until {date}").format(date=last_words)
    return edtf


def digits(text: str) -> str:
    """*text*, with the digits of the window's language instead of European ones; for years, which are not grouped."""
    zero = QLocale().zeroDigit()
    return "".join(chr(ord(zero) + int(one)) if one in "0123456789" else one for one in text) if zero != "0" else text


def _qualified(edtf: str, locale: QLocale, short: bool) -> str:
    """One date with what is said of its certainty; empty when it can't be read."""
    plain = edtf
    for qualifier in _QUALIFIERS:
        plain = plain.replace(qualifier, "")
    words = _simple(plain, locale, short)
    if not words:
        return ""
    translate = QCoreApplication.translate
    uncertain = "?" in edtf or "%" in edtf
    approximate = "~" in edtf or "%" in edtf
    if uncertain and approximate:
        return translate("dates", "{date} (uncertain, approximate)").format(date=words)
    if uncertain:
        return translate("dates", "{date} (uncertain)").format(date=words)
    if approximate:
        return translate("dates", "{date} (approximate)").format(date=words)
    return words


def _simple(edtf: str, locale: QLocale, short: bool) -> str:
    translate = QCoreApplication.translate
    if match := _DECADE.fullmatch(edtf):
        return translate("dates", "{year}s").format(year=digits(match[1] + "0"))
    if match := _CENTURY.fullmatch(edtf):
        return translate("dates", "{first} to {last}").format(
            first=digits(match[1] + "00"), last=digits(match[1] + "99")
        )
    match = _DATE.fullmatch(edtf)
    if match is None:
        return ""
    year, month, day = match["year"], match["month"] or "XX", match["day"] or "XX"
    if month == "XX":
        return locale.toString(QDate(int(year), 1, 1), "yyyy") if int(year) and day == "XX" else ""
    if 21 <= int(month) <= 24 and day == "XX":
        season = (
            translate("dates", "Spring {year}"),
            translate("dates", "Summer {year}"),
            translate("dates", "Autumn {year}"),
            translate("dates", "Winter {year}"),
        )[int(month) - 21]
        return season.format(year=locale.toString(QDate(int(year), 1, 1), "yyyy"))
    if day == "XX":
        date = QDate(int(year), int(month), 1)
        pattern = translate("dates", "MMM yyyy") if short else translate("dates", "MMMM yyyy")
    else:
        date = QDate(int(year), int(month), int(day))
        pattern = translate("dates", "d MMM yyyy") if short else translate("dates", "d MMMM yyyy")
    return locale.toString(date, pattern) if date.isValid() else ""
