"""Names as citations need them: those of people taken apart into family and given name, all others kept whole.

Nobody has told the archive where a name divides. What is taken apart is a person's name in Latin letters of two to
five words, none of which belongs to an office or institution; in doubt a name stays whole, which every style prints as
it is. Names in other scripts stay whole, too: where they divide, and whether they are turned round, is another matter
in each of their languages.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from core.exchange.citations.name_words import NOT_A_PERSONS, NOT_PEOPLE, PARTICLES
from core.model import Agent, AgentKind

_SUFFIX = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV", re.IGNORECASE)
_KOREAN = re.compile(r"[A-Z][a-z]+-[a-z]+")
"""A given name as Korean and Taiwanese ones are written: "Ban Ki-moon" begins with the family."""
_LATIN_WORD = re.compile(r"[^\W\d_][\w.'’ʼ-]*")
_LONGEST = 5


@dataclass(frozen=True, slots=True)
class CitedName:
    """A name: *whole*, or in its parts. *institution*: it is nobody's personal name."""

    whole: str = ""
    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""
    institution: bool = False

    @property
    def in_order(self) -> str:
        """``Ana de la Cruz``, as it is said."""
        parts = (self.given, self.particle, self.family, self.suffix)
        return self.whole or " ".join(part for part in parts if part)

    @property
    def inverted(self) -> str:
        """``de la Cruz, Ana`` or ``Smith, Jr, John``, as BibTeX and RIS write it; a whole name as it is."""
        if self.whole:
            return self.whole
        family = f"{self.particle} {self.family}" if self.particle else self.family
        return ", ".join(part for part in (family, self.suffix, self.given) if part)


def cited_name(agent: Agent) -> CitedName:
    """The name of an agent for a citation."""
    name = " ".join(agent.name.split())
    if agent.unnamed or agent.kind in (AgentKind.ORGANISATION, AgentKind.STATE, AgentKind.GROUP):
        return CitedName(whole=name, institution=True)
    parts = [part.strip() for part in name.split(",")]
    if len(parts) == 2 and all(parts) and _SUFFIX.fullmatch(parts[1]) and _is_personal(parts[0]):
        return _taken_apart(parts[0], parts[1])
    if len(parts) == 2 and all(parts) and _is_personal(f"{parts[1]} {parts[0]}"):
        particle, family = _without_particle(parts[0].split())
        return CitedName(family=family, given=parts[1], particle=particle)
    if "," not in name and _is_personal(name):
        return _taken_apart(name)
    return CitedName(whole=name, institution=agent.kind is not AgentKind.PERSON or _names_an_office(name))


def _taken_apart(name: str, suffix: str = "") -> CitedName:
    words = name.split()
    start = next((at for at, word in enumerate(words[:-1]) if at and word.casefold() in PARTICLES), len(words) - 1)
    particle, family = _without_particle(words[start:])
    return CitedName(family=family, given=" ".join(words[:start]), particle=particle, suffix=suffix)


def _without_particle(words: list[str]) -> tuple[str, str]:
    """The lower-case particles that a family name begins with, and the rest."""
    count = 0
    while count < len(words) - 1 and words[count] in PARTICLES:
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])


def _is_personal(name: str) -> bool:
    """Whether a name reads as given names and a family name, in this order."""
    words = name.split()
    if not 2 <= len(words) <= _LONGEST or name.casefold() in NOT_PEOPLE or _names_an_office(name):
        return False
    if _KOREAN.fullmatch(words[-1]) and len(words) == 2:
        return False
    return all(_fits(word) for word in words) and words[-1][0].isupper() and len(words[-1].strip(".")) > 1


def _fits(word: str) -> bool:
    if not _LATIN_WORD.fullmatch(word) or not all(_is_latin(sign) for sign in word if sign.isalpha()):
        return False
    if word in PARTICLES:
        return True
    # "BBC" and "CNN" are no names of people; "J.R." and "MacDonald" are.
    shouted = len(word) > 2 and word.isupper() and "." not in word
    return word[0].isupper() and not shouted


def _is_latin(sign: str) -> bool:
    return sign.isascii() or unicodedata.name(sign, "").startswith("LATIN")


def _names_an_office(name: str) -> bool:
    return any(word.strip(".,()'’").casefold() in NOT_A_PERSONS for word in re.split(r"[\s/-]+", name))
