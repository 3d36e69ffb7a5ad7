"""How a language attributes what somebody said: its words of saying, and where speakers and claims stand."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.model import Stance


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language.

    *that* begins a reported clause; *according* stands before a source, *after* behind it; *for_whom* is one that must
    begin the sentence. *speaker_first*: the speaker usually stands before the verb; else right after it (Arabic).
    *objects* is how a verb's object begins where its place doesn't tell; *verbs* are those that may follow a source
    without a comma. *calling* are verbs that call something names, *naming* what a claim is called by who answers
    it. *parted* are verbs with the speaker or the object inside them ("wies … zurück", "a-t-il ajouté"). *turns* is
    how a further verb begins after an object, *plain* a clause without *that*, *cut* what follows a speaker before
    the verb, *aside* what may stand between commas after one. *worthless* is what makes a rejection of naming a
    claim. *inverted* is a verb with its speaker after a quotation, whatever the verb. *perfect* are the auxiliaries
    of a form that begins with *helper*.
    """

    cues: re.Pattern[str]
    stances: dict[str, Stance]
    that: re.Pattern[str]
    according: re.Pattern[str]
    after: re.Pattern[str] | None
    speaker_first: bool
    leading: frozenset[str]
    time: re.Pattern[str]
    objects: re.Pattern[str] | None = None
    verbs: re.Pattern[str] | None = None
    calling: frozenset[str] = frozenset()
    naming: re.Pattern[str] | None = None
    parted: tuple[tuple[re.Pattern[str], Stance], ...] = ()
    turns: re.Pattern[str] | None = None
    plain: re.Pattern[str] | None = None
    cut: re.Pattern[str] | None = None
    aside: frozenset[str] = frozenset()
    inverted: re.Pattern[str] | None = None
    for_whom: re.Pattern[str] | None = None
    worthless: re.Pattern[str] | None = None
    helper: str = ""
    perfect: re.Pattern[str] | None = None

    def form(self, found: str) -> str:
        """The form under which the words of a cue are in the table."""
        words = " ".join(found.lower().split())
        if words not in self.stances and self.perfect is not None and (helped := self.perfect.match(words)):
            return self.helper + words[helped.end() :]
        return words


def lexicon(
    cues: str,
    that: str,
    according: str,
    leading: str,
    time: str,
    after: str = "",
    *,
    speaker_first: bool = True,
    objects: str = "",
    verbs: str = "",
    naming: str = "",
    parted: str = "",
    turns: str = "",
    plain: str = "",
    prefixes: str = "",
    endings: str = "",
    cut: str = "",
    aside: str = "",
    inverted: str = "",
    for_whom: str = "",
    worthless: str = "",
    helper: str = "",
    perfect: str = "",
) -> Lexicon:
    """A lexicon out of tables and patterns.

    A line of *cues* is *stance: forms, divided by commas*. *prefixes* may be written before each form; a line of
    *endings* is an ending, a colon, and those that may stand in its place.
    """
    stances: dict[str, Stance] = {}
    calling: set[str] = set()
    others = dict(line.split(":", 1) for line in endings.strip().splitlines())
    for line in cues.strip().splitlines():
        stance, forms = line.split(":", 1)
        for form in forms.split(","):
            for whole in _forms(" ".join(form.split()), prefixes, others):
                if stance == "call":
                    calling.add(whole)
                stances.setdefault(whole, Stance(stance) if stance != "call" else Stance.ASSERT)
    longest_first = sorted(stances, key=lambda form: (-len(form), form))
    patterns = [re.escape(form).replace(r"\ ", r"\s+") for form in longest_first]
    if perfect:
        helped = "|".join(re.escape(form.removeprefix(helper)) for form in longest_first if form.startswith(helper))
        patterns.insert(0, rf"(?:{perfect})\s+(?:{helped})")
    return Lexicon(
        cues=_whole("|".join(patterns)),
        stances=stances,
        that=re.compile(that, re.IGNORECASE),
        according=re.compile(rf"(?<![\w\u200c])(?:{according})", re.IGNORECASE),
        after=_whole(after) if after else None,
        speaker_first=speaker_first,
        leading=frozenset(leading.split()),
        objects=re.compile(objects) if objects else None,
        calling=frozenset(calling),
        naming=_whole(naming) if naming else None,
        parted=tuple(_parted(line) for line in parted.strip().splitlines()),
        turns=re.compile(turns, re.IGNORECASE) if turns else None,
        plain=re.compile(plain, re.IGNORECASE) if plain else None,
        verbs=_whole(verbs) if verbs else None,
        time=re.compile(rf"\s*(?:{time})\b", re.IGNORECASE),
        cut=re.compile(cut, re.IGNORECASE) if cut else None,
        aside=frozenset(filter(None, map(str.strip, aside.split(",")))),
        inverted=re.compile(inverted) if inverted else None,
        for_whom=re.compile(for_whom, re.IGNORECASE) if for_whom else None,
        worthless=_whole(worthless) if worthless else None,
        helper=helper,
        perfect=re.compile(rf"(?:{perfect}) ") if perfect else None,
    )


def _forms(form: str, prefixes: str, endings: dict[str, str]) -> list[str]:
    """*form* as it may be written: with a prefix, with another ending."""
    found = [form]
    for ending, others in endings.items():
        if form.endswith(ending):
            found += [form.removesuffix(ending) + other.strip() for other in others.split(",")]
    return found + [prefix + one for prefix in prefixes for one in found]


def _parted(line: str) -> tuple[re.Pattern[str], Stance]:
    """*stance: pattern*, in which SPEAKER and OBJECT stand for some words."""
    stance, pattern = line.split(":", 1)
    for name in ("speaker", "object"):
        pattern = pattern.replace(name.upper(), rf"(?P<{name}>[^.;:«»„“”\n]{{2,160}}?)")
    return _whole(pattern.strip()), Stance(stance)


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w\u200c])(?:{pattern})(?![\w\u200c])", re.IGNORECASE)
