"""Makes a model of reviewed documents and judges it on a fifth of them that it has not seen, against the rules."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.claims import learning, suggesting
from core.claims.drafts import Place
from core.claims.sequence import applying, signs, training
from core.claims.sequence.model import SequenceModel
from core.claims.sequence.reviewed import Reviewed
from core.claims.sequence.scoring import score
from core.model import Score, Suggestion

HELD_OUT = 5
"""One document of so many is held out."""
Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Made:
    """A model of all documents, and how one without the held-out ones did on these.

    *rules* is what the rules do there with what was counted in the other documents, *with_model* what they do with the
    model in its place.
    """

    model: SequenceModel
    documents: int
    held_out: int
    rules: Score
    with_model: Score

    @property
    def better(self) -> bool:
        """Whether the model is worth using."""
        return self.with_model.f1 > self.rules.f1


@dataclass(frozen=True, slots=True)
class _Read:
    """A reviewed document with what the rules see in it."""

    document: Reviewed
    claims: tuple[Suggestion, ...]
    quoted: Sequence[Place]
    lines: tuple[training.Line, ...]


def made(documents: Sequence[Reviewed], forgotten: Mapping[str, int], told: Told) -> Made:
    """A model of *documents*. *told* hears how far it is; lessons that are *forgotten* are left out of the counts."""
    total = len(documents) + 2 * training.ITERATIONS
    read: list[_Read] = []
    for document in documents:
        told(len(read), total)
        read.append(_read(document))
    held, others = _parted(read)
    first = len(documents)
    trial = training.trained(_lines(others), lambda step: told(first + step, total))
    lessons = learning.learned((decision for one in others for decision in one.document.decisions), forgotten)
    counted = [[lessons.weigh(claim) for claim in one.claims] for one in held]
    weighed = [applying.apply(trial, one.document.text, one.claims, one.quoted) for one in held]
    second = first + training.ITERATIONS
    model = training.trained(_lines(read), lambda step: told(second + step, total))
    return Made(model, len(read), len(held), _score(held, counted), _score(held, weighed))


def _read(document: Reviewed) -> _Read:
    claims, quoted = suggesting.seen(document.text, document.language)
    lines = ((found, signs.parts_of(line, document.claims)) for line, found in signs.of_text(document.text, claims))
    return _Read(document, tuple(claims), quoted, tuple(lines))


def _parted(read: Sequence[_Read]) -> tuple[list[_Read], list[_Read]]:
    """The held-out documents and the others: always the same of the same, and in no order that anybody chose."""

    def place(one: _Read) -> bytes:
        return hashlib.sha256(one.document.text.encode("utf-8", "replace")).digest()

    mixed = sorted(read, key=place)
    many = -(-len(mixed) // HELD_OUT)
    return mixed[:many], mixed[many:]


def _lines(read: Sequence[_Read]) -> Iterator[training.Line]:
    for one in read:
        yield from one.lines


def _score(read: Sequence[_Read], found: Sequence[Sequence[Suggestion]]) -> Score:
    return score(
        (suggested, [claim.spans for claim in one.document.claims]) for one, suggested in zip(read, found, strict=True)
    )
