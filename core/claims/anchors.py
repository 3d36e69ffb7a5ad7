"""Where a quotation stands in a text that has changed: found by its words and by what surrounds them, or in doubt.

A W3C Web Annotation TextQuoteSelector (exact, prefix, suffix) with the old position. Unlike in the Hypothesis client,
which takes the best place however bad it is (hypothesis/client#7571), a place counts only when its words say the
same, its surroundings agree, and no second place is nearly as good. Everything else waits for a person.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from core.claims import alike
from core.claims.word_index import WordIndex
from core.model import Span

THRESHOLD = 0.9
"""How alike a quotation's words must be to those of its place."""
MARGIN = 0.08
"""How much better than the second best a place must be."""
_LONG = 60
"""Characters of a quotation that hardly come twice."""
_MANY = 40
"""Places of the same words that are weighed; of more, those with the right surroundings."""
_WIDE = 400
"""Characters of surroundings that are compared where 32 are not enough and the text before is known."""
_CLEAR = 0.25
"""How much better the wider surroundings of one of several copies must be."""


class Why(StrEnum):
    """Why a place is in doubt."""

    GONE = "gone"
    CHANGED = "changed"
    TWICE = "twice"
    ELSEWHERE = "elsewhere"
    """The words stand somewhere else, among other words."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a span stands now. *likeness* runs to 1, *margin* is how far the second best place is behind."""

    start: int
    end: int
    likeness: float
    margin: float


@dataclass(frozen=True, slots=True)
class Doubt:
    """No place is sure enough. *best* and *second* are offered to the person who decides."""

    best: tuple[int, int] | None
    likeness: float
    second: tuple[int, int] | None
    why: Why


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    words: float
    changed: bool
    before: float
    after: float
    total: float

    @property
    def place(self) -> tuple[int, int]:
        return self.start, self.end


def place(before: str | None, span: Span, text: str) -> Placed | Doubt:
    """The place of one span; for many spans of one text make a :class:`Placer`."""
    return Placer(text, before).place(span)


def holds(text: str, span: Span) -> bool:
    """Whether a span still stands where it says, among the words that it says."""
    return (
        text[span.start : span.end] == span.exact
        and text[max(0, span.start - len(span.prefix)) : span.start] == span.prefix
        and text[span.end : span.end + len(span.suffix)] == span.suffix
    )


class Placer:
    """Places spans in one text.

    *before* is the text that the spans are from, where it is still known: it tells moved words from the like of them
    that stood in the old text too.
    """

    def __init__(self, text: str, before: str | None = None) -> None:
        self._text = text
        self._before = before
        self._index: WordIndex | None = None

    def place(self, span: Span) -> Placed | Doubt:
        """Where *span* stands now; in doubt rather than on a lookalike."""
        found = self._place(span)
        if isinstance(found, Placed) and self._before is not None:
            stays = self._untouched(span)
            if stays and stays != {found.start}:
                return Doubt((found.start, found.end), found.likeness, None, Why.TWICE)
        return found

    def _place(self, span: Span) -> Placed | Doubt:
        if not span.exact:
            return Doubt(None, 0.0, None, Why.GONE)
        if self._before == self._text and holds(self._text, span):
            return Placed(span.start, span.end, 1.0, 1.0)
        whole = span.prefix + span.exact + span.suffix
        full = list(_occurrences(self._text, whole, 2))
        if len(full) > 1:
            return self._by_order(span, whole)
        candidates = self._candidates(span, full[0] + len(span.prefix) if full else None)
        if not candidates:
            return Doubt(None, 0.0, None, Why.GONE)
        best = candidates[0]
        second = candidates[1] if len(candidates) > 1 else None
        margin = best.total - second.total if second else best.total
        if not full:
            why = self._doubt(span, best, margin)
        elif best.start != full[0] + len(span.prefix):
            why = Why.TWICE  # at a text's beginning or end, where a copy may have as much around it
        elif self._before is not None and len(list(_occurrences(self._before, whole, 2))) > 1:
            why = Why.TWICE  # one of several was deleted, and nothing tells which
        else:
            why = Why.TWICE if second and margin < MARGIN and not self._is_own(span, best, second, margin) else None
        if why is None:
            return Placed(best.start, best.end, round(best.total if not full else 1.0, 4), round(margin, 4))
        if best.words < 0.4:
            return Doubt(None, round(best.total, 4), None, Why.GONE)
        return Doubt(best.place, round(best.total, 4), second.place if second else None, why)

    def _doubt(self, span: Span, best: _Candidate, margin: float) -> Why | None:
        """Why the best place is not good enough; None when it is."""
        if best.changed or best.words < THRESHOLD:
            return Why.CHANGED
        if margin < MARGIN:
            return Why.TWICE
        near, far = max(best.before, best.after), min(best.before, best.after)
        alone = self._stood_alone(span)
        if best.words < alike.EQUAL:
            agrees = far >= 0.6
        elif len(span.exact) >= _LONG:
            agrees = near >= 0.9 or far >= 0.5 or alone is True
        else:
            agrees = (far >= 0.5 and near >= 0.7) or (near >= 0.9 and alone is True)
        if not agrees:
            return Why.ELSEWHERE
        return Why.TWICE if alone is False and self._belongs_elsewhere(span, best) else None

    def _is_own(self, span: Span, best: _Candidate, second: _Candidate, margin: float) -> bool:
        """Whether a place with the span's very surroundings is its own although another one is nearly as good."""
        if self._before is None:
            return best.start == span.start or margin >= MARGIN / 2
        if self._text[max(0, second.start - 32) : second.end + 32] in self._before:
            return True  # the other one was there before, and was not meant then
        return self._wide(span, best.start, best.end) > self._wide(span, second.start, second.end) + _CLEAR

    def _stood_alone(self, span: Span) -> bool | None:
        """Whether the old text had these words once only; None when it is not known."""
        if self._before is None:
            return None
        return len(list(_occurrences(self._before, span.exact, 2))) == 1

    def _belongs_elsewhere(self, span: Span, found: _Candidate) -> bool:
        """Whether another place of the old text, with the same words, fits the new place as well as the span's own."""
        assert self._before is not None
        own = self._agreement(span.start, span.end, found)
        for start in self._of_many(self._before, span):
            if start != span.start and self._agreement(start, start + len(span.exact), found) > own - MARGIN:
                return True
        return False

    def _agreement(self, start: int, end: int, found: _Candidate) -> float:
        """How alike the surroundings of a place of the old text and of one of the new are."""
        assert self._before is not None
        low, high = max(0, start - 32), max(0, found.start - 32)
        return (
            _alike(self._before[low:start], self._text[high : found.start])
            + _alike(self._before[end : end + 32], self._text[found.end : found.end + 32])
        ) / 2

    def _by_order(self, span: Span, whole: str) -> Placed | Doubt:
        """One of several places whose surroundings are equal too: told by the wider ones, then by their order."""
        places = [at + len(span.prefix) for at in _occurrences(self._text, whole, _MANY)]
        length = len(span.exact)
        first, second = ((at, at + length) for at in places[:2])
        doubt = Doubt(first, 1.0, second, Why.TWICE)
        if self._before is None or not holds(self._before, span):
            return doubt
        old = [at + len(span.prefix) for at in _occurrences(self._before, whole, _MANY)]
        if len(old) == 1:  # copies were made: only one that the text is untouched to its beginning or end from is sure
            stays = self._untouched(span).intersection(places)
            return Placed(min(stays), min(stays) + length, 1.0, 0.0) if len(stays) == 1 else doubt
        if len(old) != len(places) or len(places) == _MANY or span.start not in old:
            return doubt
        at = places[old.index(span.start)]
        reach = [self._reach(span.start, span.end, one, one + length) for one in places]
        best = max(reach)
        if reach[places.index(at)] < best or any(
            self._reach(one, one + length, at, at + length) > best for one in old if one != span.start
        ):
            return doubt  # their order has changed
        others = [one for one in reach if one < best]
        return Placed(at, at + length, 1.0, round((best - max(others)) / (2 * _WIDE), 4) if others else 0.0)

    def _untouched(self, span: Span) -> set[int]:
        """Where the span stands with all of the old text before it, or all after it, as it was: two places at most."""
        assert self._before is not None
        before, after = self._before, self._text
        at_end = len(after) - (len(before) - span.start)
        stays = {span.start} if after.startswith(before[: span.end]) else set[int]()
        return stays | {at_end} if at_end >= 0 and after.endswith(before[span.start :]) else stays

    def _wide(self, span: Span, start: int, end: int) -> float:
        """How alike the wider surroundings of a span in the old text and of a place in the new one are."""
        assert self._before is not None
        low, high = max(0, span.start - _WIDE), max(0, start - _WIDE)
        return (
            _alike(self._before[low : span.start], self._text[high:start], at_end=True)
            + _alike(self._before[span.end : span.end + _WIDE], self._text[end : end + _WIDE])
        ) / 2

    def _reach(self, start: int, end: int, new_start: int, new_end: int) -> int:
        """How many characters on both sides of two places are equal, outward from them."""
        assert self._before is not None
        left, other = self._before[max(0, start - _WIDE) : start], self._text[max(0, new_start - _WIDE) : new_start]
        right, other_right = self._before[end : end + _WIDE], self._text[new_end : new_end + _WIDE]
        return _run(left[::-1], other[::-1]) + _run(right, other_right)

    def _candidates(self, span: Span, full: int | None) -> list[_Candidate]:
        """The places that come into question, best first."""
        length = len(span.exact)
        starts = set(self._of_many(self._text, span))
        if full is not None:
            starts.add(full)
        found = {
            (start, start + length): self._weighed(span, start, start + length, 1.0, changed=False) for start in starts
        }
        if not any(min(one.before, one.after) >= 0.8 for one in found.values()):
            for start, end, likeness in self._by_words(span):
                if (start, end) not in found:
                    found[start, end] = self._weighed(span, start, end, likeness.share, changed=likeness.changed)
        ranked = sorted(found.values(), key=lambda one: (-one.total, abs(one.start - span.start)))
        kept: list[_Candidate] = []
        for one in ranked:
            if all(one.end <= other.start or one.start >= other.end for other in kept):
                kept.append(one)
        return kept

    def _of_many(self, text: str, span: Span) -> Iterator[int]:
        """Places of a text that have the very words; of too many those with some of the right surroundings."""
        found = list(_occurrences(text, span.exact, _MANY))
        if len(found) < _MANY:
            yield from found
            return
        tail, head = span.prefix[-16:], span.suffix[:16]
        if tail:
            yield from (at + len(tail) for at in _occurrences(text, tail + span.exact, _MANY))
        if head:
            yield from _occurrences(text, span.exact + head, _MANY)

    def _weighed(self, span: Span, start: int, end: int, words: float, *, changed: bool) -> _Candidate:
        text = self._text
        before = _alike(span.prefix, text[max(0, start - len(span.prefix)) : start], at_end=True)
        after = _alike(span.suffix, text[end : end + len(span.suffix)])
        if not span.prefix:
            before = 1.0 if not text[:start].strip() else 0.5
        if not span.suffix:
            after = 1.0 if not text[end:].strip() else 0.5
        # The words of a long quotation tell more than what surrounds it; those of a cue ("said") tell little.
        weight = min(0.6, max(0.3, len(span.exact) / (len(span.exact) + 64)))
        total = weight * words + (1 - weight) / 2 * (before + after)
        return _Candidate(start, end, words, changed, before, after, total)

    def _by_words(self, span: Span) -> Iterator[tuple[int, int, alike.Likeness]]:
        """Places whose words are nearly those of the span."""
        if self._index is None:
            self._index = WordIndex(self._text)
        yield from self._index.places(span)


def _occurrences(text: str, sought: str, most: int) -> Iterator[int]:
    """The first places of *sought*, which may overlap."""
    at = text.find(sought)
    while at >= 0 and most:
        yield at
        most -= 1
        at = text.find(sought, at + 1)


def _run(first: str, second: str) -> int:
    """How many characters two texts have in common from their start."""
    for place, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return place
    return min(len(first), len(second))


def _alike(sought: str, there: str, *, at_end: bool = False) -> float:
    """How alike two surroundings are; what stands next to the span counts even when the rest has changed."""
    if sought == there:
        return 1.0
    first, second = alike.printed(sought), alike.printed(there)
    if first == second:
        return 1.0
    if not first or not second:
        return 0.0
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    next_to = _run(first[::-1], second[::-1]) if at_end else _run(first, second)
    return max(matcher.ratio(), min(1.0, next_to / len(first)) if next_to >= 8 else 0.0)
