"""What a model makes of the rules' suggestions: how sure each is, and what the rules passed over."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.claims import judging
from core.claims.drafts import Place
from core.claims.english.cues import FORMS
from core.claims.names import Names, unnamed
from core.claims.sequence import signs
from core.claims.sequence.model import SequenceModel
from core.claims.sequence.parts import BEGINS, CUE, INSIDE, NOTHING, PARTS, SPEAKER
from core.claims.sequence.signs import Words
from core.model import BY_MODEL, HopRole, Stance, SuggestedHop, Suggestion, Tier

SET_ASIDE = 0.4
"""A claim whose words are less likely than this to be one is set aside (*low*)."""
CALLED_FOR = 0.5
"""One that was set aside and is at least so likely is put to the person (*check*)."""
LIKELY = 0.7
"""One that is less likely than this is no more *likely*."""
NEW = 0.8
"""What the rules passed over is suggested from here on."""
LEAST = 3
"""Words of a claim that the rules passed over."""
NEAR = 15
"""Words between such a claim and its cue, and between the cue and the speaker."""
_CLAIM = (PARTS.index(BEGINS), PARTS.index(INSIDE))


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with how likely each word is part of a claim, and what it most likely is."""

    words: Words
    claim: tuple[float, ...]
    parts: str


def apply(model: SequenceModel, text: str, claims: Sequence[Suggestion], quoted: Sequence[Place]) -> list[Suggestion]:
    """The *claims* of the rules with other tiers, and claims that they passed over, in the order of the text.

    Nothing is left out: what the model does not take for a claim is set aside. Claims inside of claims keep their tier.
    """
    read = [_line(words, model.shares(found)) for words, found in signs.of_text(text, claims)]
    starts = [line.words.starts[0] for line in read]
    weighed = [_weighed(claim, _lines_of(read, starts, claim)) for claim in claims]
    new: list[Suggestion] = []
    names: Names | None = None
    for line in read:
        for place, cue, speaker in _passed_over(line, claims):
            names = names or Names(text)
            new.append(_new(text, place, cue, speaker, quoted, names))
    return _in_order(weighed, new) if new else weighed


def _line(words: Words, shares: list[list[float]]) -> _Line:
    first, other = _CLAIM
    claim = tuple(row[first] + row[other] for row in shares)
    parts = "".join(
        (BEGINS if row[first] > row[other] else INSIDE)
        if likely >= 0.5
        else max((NOTHING, CUE, SPEAKER), key=lambda part, row=row: row[PARTS.index(part)])
        for row, likely in zip(shares, claim, strict=True)
    )
    return _Line(words, claim, parts)


def _lines_of(read: Sequence[_Line], starts: Sequence[int], claim: Suggestion) -> Sequence[_Line]:
    return read[max(0, bisect_left(starts, claim.start) - 1) : bisect_left(starts, claim.end)]


def _weighed(claim: Suggestion, read: Sequence[_Line]) -> Suggestion:
    shares = [line.claim[at] for line in read for span in claim.spans for at in line.words.within(*span)]
    if claim.parent is not None or not shares:
        return claim
    share = sum(shares) / len(shares)
    tier = claim.tier
    if share < SET_ASIDE:
        tier = Tier.LOW
    elif (tier is Tier.LOW and share >= CALLED_FOR) or (tier is Tier.LIKELY and share < LIKELY):
        tier = Tier.CHECK
    return claim if tier is claim.tier else replace(claim, tier=tier)


# ------------------------------------------------------------------------------------------------ what was passed over


def _passed_over(line: _Line, claims: Sequence[Suggestion]) -> list[tuple[Place, Place, Place | None]]:
    """Claims that the rules have nothing of, each with its cue and its speaker."""
    words = line.words
    found: list[tuple[Place, Place, Place | None]] = []
    taken: set[int] | None = None
    for first, end in _runs(line.parts, BEGINS + INSIDE):
        if end - first < LEAST or sum(line.claim[first:end]) / (end - first) < NEW:
            continue
        if taken is None:
            taken = {at for one in claims for span in one.spans for at in words.within(*span)}
        if not taken.isdisjoint(range(first - 1, end + 1)):
            continue
        cue = _nearest(_runs(line.parts, CUE), first, end)
        if cue is None or not taken.isdisjoint(range(*cue)):
            continue  # without its words a person couldn't see why it is suggested
        speaker = _nearest(_runs(line.parts, SPEAKER), *cue)
        found.append((_place(words, first, end), _place(words, *cue), speaker and _place(words, *speaker)))
    return found


def _runs(parts: str, which: str) -> list[tuple[int, int]]:
    """Where words of a kind stand in a row; another claim begins with BEGINS."""
    found: list[tuple[int, int]] = []
    for at, part in enumerate(parts):
        if part in which:
            if found and found[-1][1] == at and part != BEGINS:
                found[-1] = (found[-1][0], at + 1)
            else:
                found.append((at, at + 1))
    return found


def _nearest(runs: Sequence[tuple[int, int]], first: int, end: int) -> tuple[int, int] | None:
    near = [(max(first - run[1], run[0] - end), run) for run in runs]
    best = min(near, default=None)
    return best[1] if best is not None and best[0] <= NEAR else None


def _place(words: Words, first: int, end: int) -> Place:
    """Where words stand, without punctuation around them."""
    while first < end - 1 and words.words[first] in (",", ";", ":", "—", "–"):
        first += 1
    while end - 1 > first and words.words[end - 1] in (",", ";", ":", ".", "—", "–"):
        end -= 1
    return words.starts[first], words.ends[end - 1]


def _new(
    text: str, place: Place, cue: Place, speaker: Place | None, quoted: Sequence[Place], names: Names
) -> Suggestion:
    start, end = place
    said = text[cue[0] : cue[1]]
    form = FORMS.get(said.split()[-1].lower()) if said.split() else None
    mention = text[slice(*speaker)] if speaker else ""
    name = names.resolve(speaker, "noun") if speaker else ""
    near = [mark for mark in quoted if mark[0] < end and start < mark[1]]
    own = (SuggestedHop(HopRole.SPEAKER, name, *speaker, *cue, unnamed=unnamed(name)),) if speaker else ()
    return Suggestion(
        start=start,
        end=end,
        spans=(place,),
        quote=text[start:end],
        speaker=mention,
        speaker_start=speaker[0] if speaker else None,
        speaker_end=speaker[1] if speaker else None,
        speaker_resolved=name,
        cue=said,
        cue_start=cue[0],
        cue_end=cue[1],
        manner=judging.manner_of((place,), near, text),
        stance=form.cue.stance if form is not None else Stance.ASSERT,
        tier=Tier.CHECK,
        chain=own,
        pattern=" ".join(said.lower().split()) + BY_MODEL,
    )


def _in_order(claims: Sequence[Suggestion], new: Sequence[Suggestion]) -> list[Suggestion]:
    """All of them by their place, with parents named by their new index."""
    language = claims[0].language if claims else "en"
    every = [*claims, *(replace(one, language=language) for one in new)]
    order = sorted(range(len(every)), key=lambda at: (every[at].start, -every[at].end, at))
    now = {before: after for after, before in enumerate(order)}
    return [one if one.parent is None else replace(one, parent=now[one.parent]) for one in (every[at] for at in order)]
