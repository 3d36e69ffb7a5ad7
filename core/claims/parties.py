"""Who belongs to whom: the party that somebody speaks for, as far as the text and the names of states tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from core.claims.name_words import CORPORATE, MEDIA_NAMES
from core.claims.states import GROUPS, NAMES
from core.claims.tables import word_set
from core.model import Suggestion

_WORD = re.compile(r"(?:[A-Z]\.){2,4}|[A-Z]\d\b|[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_ELSEWHERE = re.compile(
    r"\b(?:to|on|in|against|over|at|near|about) (?:the )?[A-Z][\w.]*(?: (?:and|of the|of) [A-Z]\w*| [A-Z]\w*)*"
)
"""What an office is about or where it is, not whose: "ambassador to the United Nations", "envoy for Iran in Vienna"."""
_OFFICE = word_set(
    "the a an former senior top deputy foreign defence defense interior health finance prime minister ministry "
    "ministers president spokesman spokeswoman spokesperson secretary general chief head leader official "
    "officials government administration council committee national security house representative ambassador "
    "envoy permanent and of for to mr mrs ms dr sir lord senator governor mayor director executive lawyer lawyers "
    "attorney state department office party group news agency report reports letter statement some other others "
    "he she they it his her its their who university professor judge police chairman chairwoman commission "
    "commissioner company hospital council union city county town school museum club bank board court federal member "
    "manager nurses doctors residents campaign broadcaster newspaper magazine activist coach professor researcher "
    "founder owner rancher farmer analyst economist attorneys prosecutor prosecutors mayor's citizens local regional "
    "district police sheriff deputies organiser organizer volunteer witness resident tech giant climate human rights"
)
_SENTENCE_START = re.compile(r"(?:The |An? )?[A-Z][a-z]+(?: [a-z][\w-]*)+|[A-Z][a-z]+s(?: [a-z]\w*)*")
"""A mention that has a capital only because a sentence starts with it: "Aid groups", "Rebels"."""
_DATELINE = re.compile(
    r"(?:[^\n]{1,160}\n+)?([A-Z][A-Z’'. ]{2,30}?)(?:,|\.? ?/|:| ?\(|\s*[-–—])[^\n]{0,30}?"
    r"\b(?:TASS|Interfax|RIA|Sputnik|Xinhua|MNA|IRNA|Mehr|Tasnim|Fars|ISNA|Press ?TV|SANA|Anadolu|AA|Yonhap|KCNA|PTI|"
    r"ANI|APP|WAM|SPA|Petra|MENA|BelTA|BELTA|Ukrinform|AZERTAC|Armenpress|Kyodo|ANSA|EFE|PAP|Tanjug|QNA|Bernama|Antara|VNA|"
    r"NNA|INA)\b"
)
"""Where a state's own agency wrote an article; what the others write from a capital tells nobody's party."""
_BASED = re.compile(r"\b[A-Z][a-z]+-based\b")
_NO_HOME = frozenset(("eu", "un", "nato", "netherlands"))
"""What is written from Brussels, New York and The Hague is of no one state."""
_STATE_OFFICE = re.compile(
    r"\b(?:(?:foreign|defen[cs]e|interior|finance|prime|health|justice|trade|commerce) "
    r"(?:minist(?:er|ry)|office|secretary)"
    r"|ministry|(?:vice |deputy )?president(?! of)|government|parliament|military|army|armed forces)\b",
    re.IGNORECASE,
)
_MOST_SAID = 600
"""Characters of what is said of one speaker; further titles tell nothing new."""
_DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december"
)
_PLAIN = word_set("the a an of for and to in on by at from his her its their some other former senior top")


@lru_cache(maxsize=4096)
def states_in(text: str) -> frozenset[str]:
    """The states and like parties that *text* names in any way."""
    return frozenset(key for _, key in _named(text) if key)


def _named(text: str) -> list[tuple[str, str]]:
    """The capitalised words of *text* in small letters, each with the state that it means, alone or with the next."""
    found: list[tuple[str, str]] = []
    words = [word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text)]
    place = 0
    while place < len(words):
        word = words[place]
        pair = f"{word} {words[place + 1]}".lower() if place + 1 < len(words) else ""
        if word[:1].isupper() and pair in NAMES:
            found.append((pair, NAMES[pair]))
            place += 1
        elif word[:1].isupper():
            found.append((word.lower(), NAMES.get(word.lower(), "") if word != "Us" else ""))
        place += 1
    return found


@lru_cache(maxsize=4096)
def groups_in(text: str) -> frozenset[str]:
    """The parties that words like "European" and "Western" may mean."""
    found: set[str] = set()
    for word in _WORD.findall(text):
        if word[0].isupper():
            found |= GROUPS.get(word.lower(), frozenset())
    return frozenset(found)


@lru_cache(maxsize=4096)
def names_in(text: str) -> frozenset[str]:
    """The proper names of a mention, word by word, without offices and states: "kirby", "huawei"."""
    if _SENTENCE_START.fullmatch(text.strip()):
        return frozenset()
    return frozenset(
        word for word, key in _named(text) if not key and word not in _OFFICE | _DAYS and word not in GROUPS
    )


def is_body(name: str) -> bool:
    """Whether *name* is an organisation's, not a person's."""
    return name.rpartition(" ")[2].lower() in CORPORATE | MEDIA_NAMES


@lru_cache(maxsize=4096)
def plain_words(text: str) -> frozenset[str]:
    """All words of a mention but the smallest, for "the union's figures" beside "Union leader"."""
    return frozenset(
        low
        for word in _WORD.findall(text)
        if (low := word.lower().removesuffix("'s").removesuffix("’s").removesuffix("s")) not in _PLAIN and len(low) > 2
    )


class Parties:
    """The parties of the speakers of one text: what any mention of a name says of it counts for all."""

    def __init__(self, text: str, claims: Sequence[Suggestion]) -> None:
        self._home = _written_in(text)
        self._mentions: dict[str, str] = {}
        for claim in claims:
            name = claim.speaker_resolved or claim.speaker
            known = self._mentions.setdefault(name, name)
            mention = claim.speaker + _following(text, claim)
            if mention and len(known) < _MOST_SAID and mention not in known:
                self._mentions[name] = f"{known} | {mention}"

    def words(self, claim: Suggestion) -> str:
        """All that is said of a claim's speaker, and of who had it first."""
        name = claim.speaker_resolved or claim.speaker
        said = self._mentions.get(name, name)
        origins = " | ".join(hop.agent for hop in claim.chain if hop.agent != name)
        return f"{said} | {origins}" if origins else said

    def speaker(self, claim: Suggestion) -> str:
        """All that is said of a claim's speaker alone."""
        name = claim.speaker_resolved or claim.speaker
        return self._mentions.get(name, name)

    def keys(self, claim: Suggestion, *, chain: bool = False) -> frozenset[str]:
        """The parties of a claim's speaker: states, else proper names; with *chain* of those it came from, too."""
        said = _ELSEWHERE.sub("", self.words(claim) if chain else self.speaker(claim))
        states = states_in(said)
        if _BASED.search(said):
            states = frozenset[str]()  # "the Britain-based Syrian Observatory": no state's own voice
        elif not states and self._home and _STATE_OFFICE.search(said):
            states = self._home
        return states | names_in(said)


def _written_in(text: str) -> frozenset[str]:
    """The state in whose capital an article was written: there "Foreign Minister Lee" is its own."""
    place = _DATELINE.match(text, 0, 400)
    state = NAMES.get(place.group(1).strip().lower(), "") if place is not None else ""
    return frozenset((state,)) if state and state not in _NO_HOME else frozenset()


def _following(text: str, claim: Suggestion) -> str:
    """An apposition after the speaker: ", Iran's ambassador to the UN,"."""
    if claim.speaker_end is None:
        return ""
    after = re.match(
        r", ((?:an?|the|[A-Z][\w.]*['’]s?) [^,.;:“\"]{3,70}),", text[claim.speaker_end : claim.speaker_end + 90]
    )
    return f" | {after.group(1)}" if after else ""
