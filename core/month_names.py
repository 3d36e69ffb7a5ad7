"""Names of the Gregorian months in the languages whose letters and articles are read, and a pattern of a written day.

Names as they stand in a date (genitive where the language has one). Arabic has two sets, and United Nations documents
write both with a slash between: ``تشرين الأول/أكتوبر``.
"""

from __future__ import annotations

import re

_NAMES = (
    "january february march april may june july august september october november december",  # English
    "januar februar märz april mai juni juli august september oktober november dezember",  # German
    "jänner feber maerz april mai juni juli august september oktober november dezember",  # Austrian, older
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",  # French
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",  # Spanish
    "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",  # Italian
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",  # Portuguese
    "januari februari maart april mei juni juli augustus september oktober november december",  # Dutch
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",  # Russian
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",  # Ukrainian
    "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",  # Persian
    "ژانويه فوريه مارس آوريل می ژوئن ژوئيه اوت سپتامبر اكتبر نوامبر دسامبر",  # in the letters of Arabic
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",  # Polish
    "ledna února března dubna května června července srpna září října listopadu prosince",  # Czech
    "januari februari mars april maj juni juli augusti september oktober november december",  # Swedish
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",  # Turkish
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",  # Arabic
    "يناير فبراير مارس ابريل ماي يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
)
_SPACED = (
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
)
_SHORT = "jan feb mar apr may jun jul aug sep oct nov dec"

MONTHS: dict[str, int] = {
    **{name: number for number, name in enumerate(_SPACED, 1)},
    **{name: number for names in reversed(_NAMES) for number, name in enumerate(names.split(), 1)},
    **{name: number for number, name in enumerate(_SHORT.split(), 1)},
    "sept": 9,
}
"""Number of a month by its name in lower case."""

DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩０１２３４５６７８９", "012345678901234567890123456789")

NAME = "(?:" + "|".join(re.escape(name) for name in sorted(MONTHS, key=len, reverse=True)) + ")"
"""A month's name, for a pattern that ignores case."""
_ARABIC = "(?:" + "|".join(map(re.escape, _SPACED)) + ")"

_GAP = r"[ \t\n\u00a0-]"
_YEAR = r"[12][0-9]{3}"

WRITTEN = (
    # 17 October 2022; 3. August 1892; le 1er mai 1890; 3 de mayo de 1890; the 4th of July, 1826; 17 kanun/yanayir 2022
    rf"(?<![\w.:/])(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th|er|re|º|°|\.)?{_GAP}{{0,3}}(?:(?:de|of|di|do|den)[ \t\n]+)?"
    rf"(?:{_ARABIC}\s?/\s?)?(?P<month>{NAME})(?![^\W\d_])\.?,?{_GAP}{{1,3}}(?:del?[ \t\n]+)?"
    rf"(?P<year>{_YEAR})(?![\w:/])",
    # October 17, 2022; Jan 12th 1819
    rf"(?<![\w.])(?P<month_2>{NAME})(?![^\W\d_])\.?{_GAP}{{1,2}}(?P<day_2>[0-9]{{1,2}})(?:st|nd|rd|th)?,?{_GAP}{{1,2}}"
    rf"(?P<year_2>{_YEAR})(?![\w:/])",
    # 2022年10月17日; 2022년 10월 17일
    rf"(?<![0-9])(?P<year_3>{_YEAR})\s?[年년]\s?(?P<month_3>1[0-2]|0?[1-9])\s?[月월]\s?(?P<day_3>[0-9]{{1,2}})\s?[日일]",
)
"""Patterns of a whole date with its month in words, or with the signs of East Asia; of text whose digits are ASCII,
ignoring case."""

_TO = r"[ \t\u00a0]?(?:[-–—]|(?:to|until|till|bis|au|al|до|تا|إلى)(?=[ \t\u00a0]))[ \t\u00a0]?"
_DAY = r"[0-9]{1,2}(?:st|nd|rd|th|er|º|°|\.)?"
STRETCH = (
    # 3–5 May 1998; 30 April - 2 May 1998; 30 December 1998 to 2 January 1999
    rf"(?<![\w.:/–—-])(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th|er|º|°|\.)?(?:{_GAP}{{1,2}}(?P<month>{NAME})(?![^\W\d_])\.?,?"
    rf"(?:{_GAP}(?P<year>{_YEAR}))?)?{_TO}(?P<to_day>[0-9]{{1,2}})(?:st|nd|rd|th|er|º|°|\.)?{_GAP}{{1,2}}(?:de[ \t]+)?"
    rf"(?P<to_month>{NAME})(?![^\W\d_])\.?,?{_GAP}{{1,2}}(?:del?[ \t]+)?(?P<to_year>{_YEAR})(?![\w:/])",
    # May 3–5, 1998; April 30 - May 2, 1998
    rf"(?<![\w.])(?P<month_2>{NAME})(?![^\W\d_])\.?{_GAP}{{1,2}}(?P<day_2>{_DAY}){_TO}"
    rf"(?:(?P<to_month_2>{NAME})(?![^\W\d_])\.?{_GAP}{{1,2}})?(?P<to_day_2>{_DAY}),?{_GAP}{{1,2}}(?P<to_year_2>{_YEAR})"
    r"(?![\w:/])",
)
"""Patterns of a stretch of days, as :data:`WRITTEN`."""
