"""A text as sequences of words, each with its signs: what it is, what stands beside it, what the rules made of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.claims.drafts import Place
from core.claims.english.cues import FORMS
from core.claims.english.words import word_class
from core.claims.sequence.parts import BEGINS, CUE, INSIDE, NOTHING, SPEAKER
from core.claims.sequence.reviewed import Marked
from core.model import Suggestion

WORD = re.compile(r"[^\W_]+(?:['’.\-‑&/@][^\W_]+)*|\.{2,}|--+|[^\w\s]|_")
LONGEST = 300
"""Words of a sequence; a longer line is cut, so that the memory for it stays small."""
OPENS = frozenset("“„«‹「『")
CLOSES = frozenset("”»›」』")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a line, or of a piece of a long one. Places are code points of the whole text."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    words: tuple[str, ...]

    def within(self, start: int, end: int) -> range:
        """Which words begin inside a place."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))


def lines(text: str) -> Iterator[Words]:
    """The words of each line of *text*."""
    for line in re.finditer(r"[^\n\r\f\v\x1c-\x1e\x85\u2028\u2029]+", text):
        found = list(WORD.finditer(text, *line.span()))
        for at in range(0, len(found), LONGEST):
            piece = found[at : at + LONGEST]
            yield Words(
                tuple(word.start() for word in piece),
                tuple(word.end() for word in piece),
                tuple(word.group().lower().replace("’", "'") for word in piece),
            )


def parts_of(words: Words, claims: Sequence[Marked]) -> list[str]:
    """What each word is part of. Of claims inside of claims the outer one counts."""
    found = [NOTHING] * len(words.starts)
    for claim in claims:
        for place, part in ((claim.speaker, SPEAKER), (claim.cue, CUE)):
            if place is not None:
                for at in words.within(*place):
                    found[at] = part
    for claim in sorted(claims, key=lambda one: one.spans[-1][1] - one.spans[0][0]):
        for span in claim.spans:
            for at in (inside := words.within(*span)):
                found[at] = BEGINS if at == inside.start else INSIDE
    return found


def signs_of(text: str, words: Words, claims: Sequence[Suggestion]) -> list[list[str]]:
    """The signs of each word; *claims* are those that the rules see in the line."""
    ruled, patterns = _rules(words, claims)
    kinds = [_kind(text[start:end]) for start, end in zip(words.starts, words.ends, strict=True)]
    quoted = _quoted(words)
    cues = [_cue(word) for word in words.words]
    found: list[list[str]] = []
    first = True
    for at, word in enumerate(words.words):
        rule, (verb, shape, tier) = ruled[at], patterns[at]
        signs = [
            f"word={word}",
            f"before={_at(words.words, at - 1)}",
            f"after={_at(words.words, at + 1)}",
            f"ending={word[-3:]}",
            f"kinds={_at(kinds, at - 1)}{kinds[at]}{_at(kinds, at + 1)}",
            f"quoted={_at(quoted, at - 1)}{quoted[at]}{_at(quoted, at + 1)}",
            f"rules={_at(ruled, at - 1)}{rule}{_at(ruled, at + 1)}",
            f"rule={rule} {verb}|{shape} {tier}",
            f"verb={rule} {verb}",
            f"shape={rule} {shape} {tier}",
            f"cue={cues[at]}",
            f"cue before={_at(cues, at - 1)}",
            f"cue after={_at(cues, at + 1)}",
            f"rules quoted={_at(ruled, at - 1)}{rule}{quoted[at]}",
        ]
        if first:
            signs.append("first=")
        first = word in (".", "!", "?")
        found.append(signs)
    return found


def _at(values: Sequence[str], at: int) -> str:
    return values[at] if 0 <= at < len(values) else "^"


def _kind(word: str) -> str:
    return word_class(word) if word[0].isalnum() else word[0]


def _cue(word: str) -> str:
    form = FORMS.get(word)
    return "" if form is None else f"{form.cue.stance} {form.cue.trust}"


def _quoted(words: Words) -> list[str]:
    """For each word whether it is a quotation mark (m), inside of marks (i), or neither (o)."""
    found: list[str] = []
    inside = False
    for word in words.words:
        if word in OPENS or word in CLOSES or word == '"':
            inside = word in OPENS or (word == '"' and not inside)
            found.append("m")
        else:
            found.append("i" if inside else "o")
    return found


def _rules(words: Words, claims: Sequence[Suggestion]) -> tuple[list[str], list[tuple[str, str, str]]]:
    """For each word what the rules make of it (E: the last of a claim's piece), and by which pattern, how surely."""
    ruled = [NOTHING] * len(words.starts)
    patterns = [("", "", "")] * len(words.starts)
    for claim in claims:
        verb, _, shape = claim.pattern.partition("|")
        for start, end, part in (
            (claim.speaker_start, claim.speaker_end, SPEAKER),
            (claim.cue_start, claim.cue_end, CUE),
        ):
            if start is not None and end is not None:
                for at in words.within(start, end):
                    ruled[at], patterns[at] = part, (verb, shape, "")
    for claim in sorted(claims, key=lambda one: one.end - one.start):
        verb, _, shape = claim.pattern.partition("|")
        for span in claim.spans:
            for at in (inside := words.within(*span)):
                ruled[at] = BEGINS if at == inside.start else "E" if at == inside.stop - 1 else INSIDE
                patterns[at] = (verb, shape, claim.tier)
    return ruled, patterns


def of_text(text: str, claims: Sequence[Suggestion]) -> Iterator[tuple[Words, list[list[str]]]]:
    """Each line of *text* with its signs; *claims* are all that the rules see in it."""
    ordered = sorted(claims, key=lambda one: _reach(one)[0])
    at, open_claims = 0, list[Suggestion]()
    for words in lines(text):
        start, end = words.starts[0], words.ends[-1]
        while at < len(ordered) and _reach(ordered[at])[0] < end:
            open_claims.append(ordered[at])
            at += 1
        open_claims = [claim for claim in open_claims if _reach(claim)[1] > start]
        yield words, signs_of(text, words, open_claims)


def _reach(claim: Suggestion) -> Place:
    """From the first to the last place of a claim, its cue and its speaker."""
    places = (claim.start, claim.end, claim.cue_start, claim.cue_end, claim.speaker_start, claim.speaker_end)
    known = [place for place in places if place is not None]
    return min(known), max(known)
