"""A linear-chain model as plain numbers: what each sign speaks for, and what follows what.

It is read from JSON and calculates in Python: in an archive it is data, and nothing that reads it can be led astray.
"""

from __future__ import annotations

import json
import math
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from core.claims.sequence.parts import BEGINS, CUE, INSIDE, NOTHING, PARTS, SPEAKER, VERSION
from core.model import LearnedSign

LARGEST = 32_000_000
"""Bytes of a model that is unpacked; one of ours has about a million."""
SHOWN = 60
"""Signs that are shown to a person."""
STEEPEST = 30.0
"""No weight of ours is larger; beyond it numbers overflow."""

Weights = tuple[float, ...]
"""One for each of :data:`PARTS`."""


@dataclass(frozen=True, slots=True)
class SequenceModel:
    """*signs*: the weights of each sign; *follows*: for each part those of the part after it."""

    signs: Mapping[str, Weights]
    follows: tuple[Weights, ...]

    def shares(self, signs: Sequence[Sequence[str]]) -> list[list[float]]:
        """For each word how likely it is to be each of :data:`PARTS`, in view of the whole line (forward-backward)."""
        follows = [[math.exp(weight) for weight in row] for row in self.follows]
        columns = list(zip(*follows, strict=True))
        here = [self._here(one) for one in signs]
        forward: list[list[float]] = []
        before: list[float] | None = None
        for one in here:
            reached = one if before is None else [sum(map(float.__mul__, before, column)) for column in columns]
            before = _normed(one if before is None else list(map(float.__mul__, one, reached)))
            forward.append(before)
        after = [1.0] * len(PARTS)
        found: list[list[float]] = []
        for at in range(len(here) - 1, -1, -1):
            found.append(_normed(list(map(float.__mul__, forward[at], after))))
            weighed = list(map(float.__mul__, here[at], after))
            after = _normed([sum(map(float.__mul__, weighed, row)) for row in follows])
        found.reverse()
        return found

    def _here(self, signs: Sequence[str]) -> list[float]:
        known = [weights for sign in signs if (weights := self.signs.get(sign)) is not None]
        if not known:
            return [1.0] * len(PARTS)
        sums = [sum(column) for column in zip(*known, strict=True)]
        highest = max(sums)
        return [math.exp(max(value - highest, -300.0)) for value in sums]

    def told(self) -> tuple[LearnedSign, ...]:
        """The weightiest signs that mean something to a person, the weightiest first."""
        found = [
            LearnedSign(sign, PART_NAMES[part], round(weight, 2))
            for name, weights in self.signs.items()
            if (sign := _in_words(name))
            for part, weight in zip(PARTS, weights, strict=True)
            if weight > 0
        ]
        return tuple(sorted(found, key=lambda one: (-one.weight, one.sign, one.part))[:SHOWN])

    def packed(self) -> bytes:
        """All of it, as an archive keeps it."""
        data = {"version": VERSION, "follows": self.follows, "signs": self.signs}
        return zlib.compress(json.dumps(data, separators=(",", ":")).encode("ascii"), 9)


PART_NAMES = {NOTHING: "nothing", BEGINS: "claim begins", INSIDE: "claim", CUE: "cue", SPEAKER: "speaker"}
_READABLE = {
    "word": "word: {0}",
    "before": "word before: {0}",
    "after": "word after: {0}",
    "verb": "verb of the rule: {0}",
}


def _in_words(name: str) -> str:
    kind, _, value = name.partition("=")
    if kind == "verb":
        value = value.partition(" ")[2]  # without what the rules made of the word
    if kind not in _READABLE or not any(map(str.isalnum, value)):
        return ""
    return _READABLE[kind].format(value)


def unpacked(content: bytes) -> SequenceModel | None:
    """A model out of :meth:`SequenceModel.packed`; None for what is damaged or of another version, never an error."""
    reader = zlib.decompressobj()
    try:
        text = reader.decompress(content, LARGEST)
        if reader.unconsumed_tail or not reader.eof:
            return None
        data: object = json.loads(text)
    except (zlib.error, ValueError, RecursionError):
        return None
    if not isinstance(data, dict):
        return None
    kept = cast(dict[str, object], data)
    rows, signs = kept.get("follows"), kept.get("signs")
    if kept.get("version") != VERSION or not isinstance(rows, list) or not isinstance(signs, dict):
        return None
    follows = [_weights(row) for row in cast(list[object], rows)]
    weights = {sign: _weights(row) for sign, row in cast(dict[str, object], signs).items()}
    good = {sign: row for sign, row in weights.items() if row is not None}
    known = tuple(row for row in follows if row is not None)
    if len(known) != len(PARTS) or len(follows) != len(PARTS) or len(good) != len(weights):
        return None
    return SequenceModel(good, known)


def _weights(row: object) -> Weights | None:
    if not isinstance(row, list):
        return None
    values = tuple(value for value in cast(list[object], row) if isinstance(value, int | float))
    if len(values) != len(PARTS) or len(cast(list[object], row)) != len(PARTS):
        return None
    return tuple(map(float, values)) if all(abs(value) <= STEEPEST for value in values) else None


def _normed(values: list[float]) -> list[float]:
    total = sum(values)
    return [value / total for value in values] if total > 0 else [1 / len(values)] * len(values)
