"""Dates of two other calendars with the month in words, as ISO days: ``۱۲ مهر ۱۴۰۱``, ``5 Ramadan 1443``.

The Iranian calendar is reckoned as by K. M. Borkowski's table, which holds for the years 1178 to 1633. The Islamic
calendar begins its months when the moon is seen, so a day that is reckoned (the civil, tabular calendar; Reingold and
Dershowitz, "Calendrical Calculations") may be one off: it is told as approximate. What has no month in words is not
read: nothing says which calendar ``1401/9/18`` is of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from core.month_names import DIGITS

_IRANIAN = (
    "فروردین|فروردين|حمل|farvardin",
    "اردیبهشت|ارديبهشت|ثور|ordibehesht|ordībehesht",
    "خرداد|جوزا|khordad|khordād",
    "تیر|تير|سرطان|tir|tīr",
    "مرداد|امرداد|اسد|mordad|mordād|amordad",
    "شهریور|شهريور|سنبله|shahrivar|shahrīvar",
    "مهر|میزان|ميزان|mehr",
    "آبان|عقرب|aban|ābān",
    "آذر|قوس|azar|āzar",
    "دی|دي|جدی|جدي|dey",
    "بهمن|دلو|bahman",
    "اسفند|حوت|esfand",
)
_L = r"(?:[ \-]?(?:al|el|ul|l|us|as|ath|th)?)[ \-]?"
_ISLAMIC = (
    "محرم|المحرم|محرم الحرام|muharram|moharram",
    "صفر|صفر المظفر|safar",
    rf"ربی?ي?ع ?ال[أا]ول|ربیع[\u200c ]?الاول|rabi['‘’ʿ]?{_L}(?:awwal|avval)|rabi['‘’ʿ]? i",
    rf"ربيع ?(?:الآخر|الثاني)|ربیع[\u200c ]?(?:الثانی|الآخر)|rabi['‘’ʿ]?{_L}(?:thani|sani|akhir)|rabi['‘’ʿ]? ii",
    rf"جماد[ىيی] ?ال[أا]ول[ىيی]?|جمادی[\u200c ]?الاولی?|jumada{_L}(?:awwal|ula|ola)|jumada i",
    rf"جماد[ىيی] ?(?:الآخرة|الثاني[ةه]?|الثانی[ةه]?)|jumada{_L}(?:thani(?:yah?)?|akhir(?:ah?)?)|jumada ii",
    "رجب|rajab",
    "شعبان|sha['‘’ʿ]?ban",
    "رمضان|رمضان المبارک|ramadan|ramadhan|ramazan",
    "شوال|shawwal|shavval",
    rf"ذ[وي] ?القعدة|ذ[یيو][\u200c ]?القعده|dhu?{_L}qa['‘’ʿ]?da?h?|zil?-?qa['‘’ʿ]?da?h?",
    rf"ذ[وي] ?الحجة|ذ[یيو][\u200c ]?الحجه|dhu?{_L}hijja?h?|zil?-?hijja?h?",
)
_KNOWN_YEARS = range(1178, 1634)
"""Iranian years in which eight of each 33 are leap years in one order."""
_EPOCH = date(622, 7, 19)
"""The first day of the civil Islamic calendar, 16 July 622 of the Julian one."""


def _either(months: tuple[str, ...]) -> str:
    return "|".join(f"(?P<m{number}>{names})" for number, names in enumerate(months, 1))


_WRITTEN = {
    calendar: re.compile(
        rf"(?<![\w.:/])(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th|\.|م|ام)?[ \t\u00a0\u200c-]{{1,3}}(?:of |من )?"
        rf"(?:{_either(months)})"
        r"(?![^\W\d_])(?:[ \u200c]?ماه)?,?[ \t\u00a0]{1,3}(?:سال |عام |سنة )?(?P<year>1[1-5][0-9]{2})(?![\w:/])",
        re.IGNORECASE,
    )
    for calendar, months in (("iranian", _IRANIAN), ("islamic", _ISLAMIC))
}


def find(text: str) -> Iterator[tuple[int, int, str]]:
    """The dates of these calendars in a text: start, end (code points) and EDTF."""
    text = text.translate(DIGITS)
    for calendar, written in _WRITTEN.items():
        for found in written.finditer(text):
            month = next(number for number in range(1, 13) if found[f"m{number}"] is not None)
            year, day = int(found["year"]), int(found["day"])
            whole = iranian(year, month, day) if calendar == "iranian" else islamic(year, month, day)
            if whole is not None:
                yield found.start(), found.end(), whole.isoformat() + ("" if calendar == "iranian" else "~")


def iranian(year: int, month: int, day: int) -> date | None:
    """The day of an Iranian (Solar Hijri) date; None when there is none, or the year is too far off to tell."""
    if year not in _KNOWN_YEARS or not 1 <= month <= 12:
        return None
    last = 31 if month <= 6 else 30 if month < 12 else (_new_year(year + 1) - _new_year(year)).days - 336
    if not 1 <= day <= last:
        return None
    passed = (month - 1) * 31 - max(0, month - 7) + day - 1
    return _new_year(year) + timedelta(passed)


def _new_year(year: int) -> date:
    """The first day of an Iranian year: 21 March 2021 is that of 1400."""
    return date(2021, 3, 21) + timedelta((year - 1400) * 365 + (8 * year + 21) // 33 - (8 * 1400 + 21) // 33)


def islamic(year: int, month: int, day: int) -> date | None:
    """The day of a date of the civil Islamic calendar; None when there is none."""
    leap = (11 * year + 14) % 30 < 11
    days = 30 if month % 2 or (month == 12 and leap) else 29
    if not (1 <= month <= 12 and 1 <= day <= days):
        return None
    return _EPOCH + timedelta((year - 1) * 354 + (11 * year + 3) // 30 + 29 * (month - 1) + month // 2 + day - 1)
