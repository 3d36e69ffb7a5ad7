"""The bodies whose resolutions are cited, by the names they have in several languages."""

from __future__ import annotations

import re
from enum import Enum


class Body(Enum):
    """Whose a resolution is."""

    COUNCIL = "Security Council"
    ASSEMBLY = "General Assembly"
    RIGHTS = "Human Rights Council"
    ECONOMIC = "Economic and Social Council"


NAMES = {
    "Security Council": Body.COUNCIL,
    "Conseil de sécurité": Body.COUNCIL,
    "Consejo de Seguridad": Body.COUNCIL,
    "Conselho de Segurança": Body.COUNCIL,
    "Consiglio di sicurezza": Body.COUNCIL,
    "Sicherheitsrat": Body.COUNCIL,
    "Sicherheitsrats": Body.COUNCIL,
    "Sicherheitsrates": Body.COUNCIL,
    "UNSC": Body.COUNCIL,
    "S.C.": Body.COUNCIL,
    "SC": Body.COUNCIL,
    "Совета Безопасности": Body.COUNCIL,
    "Совета Безопасности ООН": Body.COUNCIL,
    "Совет Безопасности": Body.COUNCIL,
    "СБ ООН": Body.COUNCIL,
    "شورای امنیت": Body.COUNCIL,
    "شورای امنیت سازمان ملل": Body.COUNCIL,
    "شورای امنیت سازمان ملل متحد": Body.COUNCIL,
    "مجلس الأمن": Body.COUNCIL,
    "مجلس الأمن الدولي": Body.COUNCIL,
    "安全理事会": Body.COUNCIL,
    "安全理事會": Body.COUNCIL,
    "安理会": Body.COUNCIL,
    "安理會": Body.COUNCIL,
    "General Assembly": Body.ASSEMBLY,
    "Assemblée générale": Body.ASSEMBLY,
    "Asamblea General": Body.ASSEMBLY,
    "Assembleia Geral": Body.ASSEMBLY,
    "Generalversammlung": Body.ASSEMBLY,
    "Vollversammlung": Body.ASSEMBLY,
    "UNGA": Body.ASSEMBLY,
    "G.A.": Body.ASSEMBLY,
    "GA": Body.ASSEMBLY,
    "Генеральной Ассамблеи": Body.ASSEMBLY,
    "Генеральной Ассамблеи ООН": Body.ASSEMBLY,
    "مجمع عمومی": Body.ASSEMBLY,
    "الجمعية العامة": Body.ASSEMBLY,
    "大会": Body.ASSEMBLY,
    "大會": Body.ASSEMBLY,
    "Human Rights Council": Body.RIGHTS,
    "UNHRC": Body.RIGHTS,
    "HRC": Body.RIGHTS,
    "Conseil des droits de l’homme": Body.RIGHTS,
    "Conseil des droits de l'homme": Body.RIGHTS,
    "Consejo de Derechos Humanos": Body.RIGHTS,
    "Economic and Social Council": Body.ECONOMIC,
    "ECOSOC": Body.ECONOMIC,
    "Conseil économique et social": Body.ECONOMIC,
    "Consejo Económico y Social": Body.ECONOMIC,
}
_LONGEST_FIRST = sorted(NAMES, key=len, reverse=True)
_ANY = "|".join(map(re.escape, _LONGEST_FIRST))
AFTER_NOUN = "|".join(
    re.escape(name)
    for name in _LONGEST_FIRST
    if name == "Consejo de Seguridad" or (len(name) > 4 and not name.isascii())
)
"""Names that may stand between the word for resolution and its number."""
_NAMED = re.compile(rf"(?<![\w.])(?:{_ANY})(?!\w)|[安大][^\s]{{1,4}}[会會]")
_ENDINGS = tuple(NAMES)
_UNITED_NATIONS = re.compile(r"(?:UN|U\.N\.|United Nations|ONU|联合国|聯合國)(?:['’]s)?[ \u00a0-]?$")
_GENITIVE = re.compile(r"['’]s$")
_AFTER = re.compile(
    r"[ \u00a0]\(?(?:of |by |adopted by |du |de l['’]|de la |del |des |da |do )?(?:the )?"
    r"(?:(?:UN|U\.N\.|United Nations) )?"
    rf"({_ANY})(?!\w)"
)
_WORDS = (
    "Security Council", "General Assembly", "United Nations", "U.N.", "UNSC", "UNIFIL", "Nations Unies", "ООН",
    "Naciones Unidas", "Vereinte Nationen", "Vereinten Nationen", "Совета Безопасности", "سازمان ملل", "شورای امنیت",
    "مجلس الأمن", "الأمم المتحدة", "联合国", "聯合國", "安理会", "安全理事会",
)  # fmt: skip
_SHORT = re.compile(r"UN(?<!\wUN)(?!\w)|ONU(?<!\wONU)(?!\w)")


def united_nations(text: str) -> bool:
    """Whether a text speaks of the United Nations at all."""
    return any(words in text for words in _WORDS) or _SHORT.search(text) is not None


def named(words: str) -> Body | None:
    """The first body that *words* name."""
    match = _NAMED.search(words)
    return NAMES.get(match.group()) if match else None


def nearest(words: str) -> Body | None:
    """The body named last in the sentence that *words* end in."""
    last = None
    for match in _NAMED.finditer(words, words.rfind(". ") + 1):
        last = NAMES.get(match.group()) or last
    return last


def following(text: str, at: int) -> Body | None:
    """The body that is named right after a resolution: "of the Security Council"."""
    match = _AFTER.match(text, at)
    return NAMES[match.group(1)] if match else None


def ending(before: str) -> tuple[int, Body | None]:
    """How many characters at the end of *before* name a body ("UN Security Council's "), and which one.

    "UN " alone is part of the name, but tells no body.
    """
    stem = _GENITIVE.sub("", before.rstrip(" \u00a0-"))
    body = None
    kept = len(before)
    if stem.endswith(_ENDINGS):
        name = next(name for name in _LONGEST_FIRST if stem.endswith(name))
        at = len(stem) - len(name)
        if not (name.isascii() and at and (stem[at - 1].isalnum() or stem[at - 1] == ".")):
            body, kept = NAMES[name], at
    if kept and before[kept - 1] in " \u00a0-Nsn.国國" and (match := _UNITED_NATIONS.search(before[:kept])):
        start = match.start()
        if not (start and before[start - 1].isalnum()) or "国" in match.group() or "國" in match.group():
            kept = start
    return len(before) - kept, body
