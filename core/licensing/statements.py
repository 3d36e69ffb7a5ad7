"""Licence statements in a running text: the sentences that say under which terms *this* text may be used.

A text that speaks of licences ("articles about Creative Commons", "Flickr's photos are CC BY") states none of its own.
What counts: an address or SPDX tag of a licence; a line that is little else than a licence; a sentence of licensing
whose subject is the text itself ("All Content by …", "This work …", "© …") or that stands at the very end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.licensing.facts import facts_of
from core.licensing.recognition import families
from core.licensing.translated import in_english


@dataclass(frozen=True, slots=True)
class Statement:
    """A licence statement at its place, in code points.

    *licence* is the identifier; only the family (``CC-BY-SA``) where the text does not name a version. One sentence
    that names several licences makes several statements.
    """

    start: int
    end: int
    licence: str
    words: str

    @property
    def is_whole(self) -> bool:
        """Whether the text says all that it takes to know the licence."""
        return any(sign.isdigit() for sign in self.licence) or self.licence.startswith("LicenseRef-")


_LONGEST = 600
"""Code points on each side of a licence's name that can belong to its sentence."""
_EDGE = 250
"""Code points before or after a sentence that stands at the very start or end of a text."""

_TRIGGER = re.compile(
    r"creativecommons\.org/|creative\s+commons|\bCC[\s_+-]{0,3}(?:BY\b|BY-|0\b|Zero\b)|SPDX-License|public\s+domain"
    r"|rights\s+reserved|open\s+government\s+licen|open-government-licence/|rightsstatements\.org/|\bGFDL\b"
    r"|GNU\s+Free\s+Documentation"
    r"|Rechte\s+vorbehalten|gemeinfrei|droits\s+réservés|domaine\s+public|derechos\s+reservados|dominio\s+público"
    r"|права\s+защищены|общественно\w+\s+достояни|الحقوق\s+محفوظة|حقوق\s[^\n]{0,60}محفوظ|المشاع\s+الإبداعي"
    r"|کریی?تیو|کری.?ایتیو|مالکیت\s+عمومی|知识共享|版权所有",
    re.IGNORECASE,
)
_HINTS = (
    *(
        "commons",
        "cc by",
        "cc-by",
        "cc_by",
        "cc+by",
        "cc\nby",
        "cc\xa0by",
        "ccby",
        "cc0",
        "cc-0",
        "cc 0",
        "zero",
        "spdx-l",
    ),
    *(
        "public domain",
        "public\ndomain",
        "reserved",
        "open government",
        "open\ngovernment",
        "open-government",
        "rightsst",
    ),
    *("gfdl", "gnu free", "gnu\nfree", "vorbehalten", "gemeinfrei", "réserv", "domaine", "reservados", "dominio"),
    *("защищены", "достояни", "محفوظ", "الإبداعي", "کری", "مالکیت", "知识共享", "版权所有"),
)
"""What a text holds that has one of the triggers: quick to look for, and most texts have none."""
_ENDS = re.compile(r"[.!?؟。…][\"”»’)\]]*(?:[ \t\u00a0]+(?=[^\sa-z(])|\n)|[。!?]|\n[ \t]*\n|\f")
_SPDX = re.compile(r"SPDX-License-Identifier:\s*([A-Za-z0-9.+-]+)", re.IGNORECASE)
_ADDRESSED = re.compile(
    r"creativecommons\.org/(?:licen[cs]es/[a-z]|publicdomain/[a-z])|rightsstatements\.org/(?:vocab|page)/"
    r"|open-government-licence/version|SPDX-License-Identifier",
    re.IGNORECASE,
)
_LICENSING = re.compile(
    r"\b(?:licen[cs]ed|released|published|available|distributed|redistributed|shared|provided|reused|issued|offered"
    r"|dedicated|reproduced|used|made|subject\s+to|under\s+(?:a|the|an)|waived|licen[cs]e)\b|©|\bcopyright\b|\(c\)"
    r"|lizenz|veröffentlich|steht\s+unter|stehen\s+unter|verfügbar|sous\s+(?:la\s+|une\s+)?licen[cs]e|disposition"
    r"|diffusé"
    r"|publié|licencia|publicad|disponible|distribu|лиценз|доступ|распростран|опубликован"
    r"|بموجب|تحت|مرخص|رخصة|ترخيص|مجوز|منتشر|پروانه|许可|采用",
    re.IGNORECASE,
)
_SELF = re.compile(
    r"\b(?:this|these)\s+(?!(?:site\s+)?(?:photo|image|picture)s?\b)"
    r"|\b(?:our|my)\s+(?:content|texts?|articles?|site|website|works?|materials?|letters|edition|data|posts"
    r"|publications?)\b"
    r"|\ball\s+(?:original\s+|other\s+|of\s+(?:the|our)\s+|the\s+|our\s+)?"
    r"(?:content|contents|text|texts|material|materials|articles|works?|pages|documents|posts|letters)\b"
    r"|\bto\s+the\s+extent\s+possible\b|\b(?:has|have)\s+waived\b"
    r"|\b(?:unless|except\s+where|except\s+as|where\s+not)\b"
    r"|\b(?:the|its)\s+(?:text|texts|content|contents|material|article|report|document|publication|work|edition"
    r"|website|site"
    r"|letter|letters|transcriptions?|translation|database|data|rest)\b|\btext\s+is\b|\bcontent\s+(?:is|on|of|by"
    r"|from)\b"
    r"|©|\bcopyright\s+(?:©|\(c\)|[0-9]{4}\b)|\(c\)|\bdies(?:e[rsmn]?|)\b|\balle\s+(?:inhalte|texte|beiträge"
    r"|artikel)\b|\b(?:sofern|soweit)\b"
    r"|\b(?:der|die|das)\s+(?:texte?|inhalte?|beitrag|beiträge|artikel|werk|dokument|edition|briefe?|website|seite)\b"
    r"|\b(?:ce|cet|cette|ces)\b|\bsauf\b|\btou(?:s|t|tes)\s+l|\b(?:le|les|la)\s+(?:textes?|contenus?|documents?"
    r"|articles?|site)\b"
    r"|\best[eaos]s?\b|\btodos?\s+(?:el|los)\b|\bsalvo\b|\bel\s+(?:texto|contenido|documento|artículo)\b"
    r"|\blos\s+contenidos\b"
    r"|\bэт(?:о|от|а|и|ой|ого)\b|\b(?:все|весь|если)\b|\b(?:текст|содержание|материал|контент|содержимое)\w*\b"
    r"|هذا|هذه|جميع|المحتوى|محتوى|النص|ما\s+لم|این|تمام|کلیه|همه|محتوا|متن|مگر|本|除",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"[\s\"“(*•–—-]*(?:licen[cs]ed|released|published|distributed|available|made\s+available|licen[cs]e|rights|terms"
    r"|lizenziert|lizenz|veröffentlicht|verfügbar|sous\s+licence|licence|publié|diffusé|bajo|licencia|publicado"
    r"|доступно|лицензия"
    r"|مجوز|رخصة|مرخص|منتشر)\b",
    re.IGNORECASE,
)
_OTHER_THING = re.compile(
    r"\b(?:photos?|photographs?|images?|pictures?|illustrations?|figures?|cover|logos?|icons?|maps?|videos?|fonts?"
    r"|audio|music"
    r"|software|source\s+code|fotos?|bild(?:er)?|abbildung(?:en)?|imágenes|imagen|foto(?:graf)?[ií]as?|fotografien?"
    r"|изображени\w+|фото\w*|عکس|تصویر|صورة|الصورة|الصور)\b",
    re.IGNORECASE,
)
_OWN_THING = re.compile(
    r"\b(?:texts?|articles?|content|contents|works?|documents?|letters?|pages?|reports?|publication|inhalte?|beiträge"
    r"|contenus?|textes?|contenidos?|textos?|тексты?|материал\w*)\b|محتوا|متن|النص|محتوى",
    re.IGNORECASE,
)
_PUBLIC = re.compile(
    r"\b(?:is|are|placed|released|dedicated|lies?)\s+(?:all\s+)?(?:in|into|to"
    r"|under)\s+the\s+public\s+domain\b(?!\s+of\b)"
    r"|\bpublic\s+domain\s*(?:\.|$)|\b(?:ist|sind)\s+gemeinfrei\b|\bdomaine\s+public\b|\bdominio\s+público\b"
    r"|общественно\w+\s+достояни|مالکیت\s+عمومی|الملك\s+العام",
    re.IGNORECASE,
)
_NOT_PUBLIC = re.compile(
    r"(?:\b(?:not|never|nicht|pas|no|none)|n['’]t)\b[^.]{0,30}(?:public\s+domain|gemeinfrei|domaine|dominio)",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"creative\s+commons|attribution|non\W?commercial|no\W?deriv\w*|share\W?alike|international|unported|generic"
    r"|licen[cs]ed?"
    r"|\bCC(?:0|\b)|\bBY\b|\bNC\b|\bND\b|\bSA\b|[0-9.]+|https?://\S+|©|\bcopyright\b|\ball\s+rights\s+reserved\b"
    r"|\bzero\b"
    r"|\b(?:public|domain|mark|version|the|under|open|government|gnu|free|documentation|universal|deed|rights?"
    r"|terms)\b",
    re.IGNORECASE,
)
_MOST_TRIGGERS = 500
"""Names of licences that are looked at from the start of a text, and from its end."""
_LITTLE_ELSE = 45
"""Code points beside the licence's name in a line that is little else."""


def statements(text: str) -> tuple[Statement, ...]:
    """The licence statements of *text*, in reading order, also those that contradict each other."""
    small = text.lower()
    if not any(hint in small for hint in _HINTS):
        return ()
    found: dict[tuple[str, str], Statement] = {}
    done = -1
    for trigger in _at_both_ends(list(_TRIGGER.finditer(text))):
        if trigger.start() < done:
            continue
        for start, end in (_line(text, trigger), _sentence(text, trigger)):
            words = " ".join(text[start:end].split())
            licences = list(_licences(words)) if words else []
            if licences and _states(text, start, end, words):
                for licence in licences:
                    found.setdefault((licence, words), Statement(start, end, licence, words))
                done = end
                break
    return tuple(found.values())


def _at_both_ends(triggers: list[re.Match[str]]) -> list[re.Match[str]]:
    """The first and the last: a text speaks of its own terms there, and one that names a licence on every line of a
    thousand pages would be looked at for minutes.
    """
    return triggers if len(triggers) <= 2 * _MOST_TRIGGERS else triggers[:_MOST_TRIGGERS] + triggers[-_MOST_TRIGGERS:]


def _licences(words: str) -> Iterator[str]:
    """Identifiers that a sentence names, the bare family where no version is named for it at all."""
    named = list(families(words))
    if spdx := _SPDX.search(words):
        named.append((spdx[1], facts_of(spdx[1]).licence.id))
    versions = {family for family, identifier in named if identifier}
    yield from dict.fromkeys(
        identifier or family for family, identifier in named if identifier or family not in versions
    )
    if not named and _PUBLIC.search(words) and not _NOT_PUBLIC.search(words):
        yield "LicenseRef-public-domain"


def _states(text: str, start: int, end: int, words: str) -> bool:
    """Whether the sentence speaks of the terms of the text that it stands in."""
    english = in_english(words)
    if _OTHER_THING.search(words) and not _OWN_THING.search(words):
        return False
    if _ADDRESSED.search(words) or len(_NAMES.sub("", english).strip(' .,:;()/|«»“”"–—-')) <= _LITTLE_ELSE // 3:
        return True
    if "all rights reserved" in english.lower():
        return len(words) <= 2 * _LITTLE_ELSE or bool(re.search("©|copyright|[(]c[)]", words, re.IGNORECASE))
    if not (_LICENSING.search(words) or _PUBLIC.search(words)):
        return False
    if _SELF.search(words) or _BEGINS.match(words):
        return True
    return not text[end : end + _EDGE + 1].strip() or (len(text) > 2 * _EDGE and len(text[end:].strip()) < _EDGE)


def _line(text: str, trigger: re.Match[str]) -> tuple[int, int]:
    """The line that the name stands in, if it is a short one; else an empty place."""
    start = text.rfind("\n", max(0, trigger.start() - 200), trigger.start()) + 1
    end = text.find("\n", trigger.end(), trigger.end() + 200)
    end = len(text) if end < 0 else end
    short = start > 0 or trigger.start() < 200
    if not short or end - start > 200:
        return 0, 0
    # A line that goes on in the next one is a piece of a sentence.
    if re.match(r"\n[ \t]*[a-z0-9(]", text[end : end + 20]) or re.search(
        r"[a-z,]\n\Z", text[max(0, start - 2) : start]
    ):
        return 0, 0
    sentence = _sentence(text, trigger)
    return max(start, sentence[0]), min(end, sentence[1])


def _sentence(text: str, trigger: re.Match[str]) -> tuple[int, int]:
    low, high = max(0, trigger.start() - _LONGEST), min(len(text), trigger.end() + _LONGEST)
    start = low
    for end in _ENDS.finditer(text, low, trigger.start()):
        start = end.end()
    after = _ENDS.search(text, trigger.end(), high)
    stop = after.end() if after else high
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return start, stop
