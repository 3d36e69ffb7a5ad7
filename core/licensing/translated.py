"""Licence names in languages other than English, turned into the English ones that :mod:`recognition` reads.

The names are those of the deeds that Creative Commons publishes (creativecommons.org/licenses/by/4.0/deed.de and so
on) and the older ones that are still in use.
"""

from __future__ import annotations

import re

_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩٫", "01234567890123456789.")
_UNWRITTEN = re.compile("[\u064b-\u0652\u0640\u200c\u200e\u200f\u2066-\u2069]")
"""Arabic vowel signs, tatweel, the non-joiner and direction marks: written or not, the word is the same."""

_D = r"[\s-]*"
_NAMES: tuple[tuple[str, str], ...] = (
    (
        r"المشاع\s+الإبداعي|المشاع\s+الابداعي|کریی?تیو\s*کامنز|کری[‌ ]?ایتیو\s*کامنز|知识共享|創用\s*CC",
        " Creative Commons ",
    ),
    (
        rf"Namensnennung|Naamsvermelding|Paternité|Reconocimiento|Atribución|Attribuzione|Atribuição|Атрибуция|"
        rf"С{_D}указанием{_D}авторства|نسب{_D}المصنف|الإسناد|النسبة|انتساب|تخصیص|نسبت{_D}دادن|署名",
        " Attribution ",
    ),
    (
        rf"Nicht{_D}kommerziell|keine{_D}kommerzielle{_D}Nutzung|NietCommercieel"
        rf"|Pas{_D}d['’]{_D}Utilisation{_D}Commerciale|"
        rf"No{_D}Comercial|Non{_D}commerciale|Não{_D}?Comercial|Некоммерческ(?:ая|ое)(?:{_D}использование)?|"
        rf"غير{_D}تجاري(?:ة)?|غیر{_D}تجاری|非商业性使用|非商业性",
        " NonCommercial ",
    ),
    (
        rf"keine{_D}Bearbeitung(?:en)?|GeenAfgeleideWerken|Pas{_D}de{_D}Modifications?"
        rf"|Sin{_D}(?:Obras?{_D})?Derivad[ao]s|"
        rf"Non{_D}opere{_D}derivate|Sem{_D}Derivaç(?:ões|ão)|Sem{_D}Derivados|Без{_D}производных(?:{_D}произведений)?|"
        rf"منع{_D}الاشتقاق|بدون{_D}اشتقاق|禁止演绎",
        " NoDerivatives ",
    ),
    (
        rf"Weitergabe{_D}unter{_D}gleichen{_D}Bedingungen|GelijkDelen|Partage{_D}dans{_D}les{_D}Mêmes{_D}Conditions|"
        rf"Partage{_D}(?:des{_D}conditions{_D}initiales{_D})?à{_D}l['’]identique|Compartir{_D}Igual|"
        rf"Condividi{_D}allo{_D}stesso{_D}modo|Compartilha{_D}?Igual|С{_D}сохранением{_D}условий"
        rf"|На{_D}тех{_D}же{_D}условиях|"
        rf"(?:الترخيص|المشاركة){_D}بالمثل|اشتراک{_D}(?:مشابه|همسان|همانند|یکسان)|همانندسازی|相同方式共享",
        " ShareAlike ",
    ),
    (
        r"Alle\s+Rechte\s+vorbehalten|Tous\s+droits\s+réservés|Todos\s+los\s+derechos\s+reservados|"
        r"Tutti\s+i\s+diritti\s+riservati|Todos\s+os\s+direitos\s+reservados|Все\s+права\s+защищены|"
        r"جميع\s+الحقوق\s+محفوظة|(?:تمام|تمامی|کلیه|همه)\s*(?:ی\s+)?حقوق\s.{0,60}?محفوظ\s+(?:است|می\s*باشد)|版权所有"
        r"|保留所有权利",
        " All rights reserved ",
    ),
    (r"\b(?:Lizenz|licencia|licenza|licença)\b|лицензи[яейию]+|رخصة|ترخيص|مجوز|پروانه|许可协议", " Licence "),
    (r"\bверси[яи]\b|الإصدار|نسخه|\bversión\b|\bversione\b", " version "),
    (r"国际|دولي|بین\s*المللی|Международная", " International "),
    (r"\bDeutschland\b", "Germany"),
    (r"\bÖsterreich\b", "Austria"),
    (r"\bSchweiz\b|\bSuisse\b", "Switzerland"),
    (r"\bEspaña\b", "Spain"),
    (r"\bMéxico\b", "Mexico"),
    (r"\bItalia\b", "Italy"),
    (r"\bBrasil\b", "Brazil"),
)
_PATTERNS = tuple((re.compile(pattern, re.IGNORECASE), english) for pattern, english in _NAMES)


def in_english(text: str) -> str:
    """*text* with the licence names in it in English and its digits in ASCII; its offsets are not kept."""
    text = _UNWRITTEN.sub("", text).translate(_DIGITS)
    for pattern, english in _PATTERNS:
        text = pattern.sub(english, text)
    return text
