"""The sequence model of a person's reviews: what there is of it, how it is kept, what decisions do to what waits."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import cast

from core import claims as engine
from core import signing
from core.claims import learning
from core.claims.sequence import parts
from core.claims.sequence.model import SequenceModel, unpacked
from core.door.lessons import Lessons
from core.model import LearnedModel, Learning, Lesson, ModelState, Score, Tier
from core.store import forgotten, learned, weighing
from core.store.edits import Edit
from core.store.learned import StoredModel

LEAST = 30
"""Documents that have to be reviewed before a model is made."""
_MAGIC = b"Rejoinder sequence model 1\n"
_VERSION = f"{engine.VERSION}.{parts.VERSION}"
"""A model goes with the rules whose suggestions it was made of."""


def can_train() -> bool:
    """Whether CRFsuite is there, which makes models; to use one it is not needed."""
    return importlib.util.find_spec("pycrfsuite") is not None


@dataclass(frozen=True, slots=True)
class Weighing:
    """What was learned, ready for :func:`core.claims.suggest`.

    *lessons* are those that change tiers and names. With a *model*, only what was decided after it was made changes
    tiers: it was made of the same decisions, and saw more of them than their patterns.
    """

    lessons: learning.Lessons
    model: SequenceModel | None

    @property
    def renamed(self) -> frozenset[str]:
        """The mentions that come put right."""
        return frozenset(mention for mention in self.lessons.names if self.lessons.name_of(mention))


@dataclass(frozen=True, slots=True)
class _Kept:
    """A model that is kept, still packed; of one that must not be opened nothing but that."""

    state: ModelState
    told: LearnedModel | None = None
    packed: bytes = b""
    newest_review: int = 0


class Modelling(Lessons):
    """Learning beyond counts. *who* defaults to the person who is logged in."""

    def learning(self, who: str = "") -> Learning:
        """Whether this archive learns from a person, and what there is of a model of their reviews."""
        name = self._person(who)
        with self._known():
            on = learned.is_on(self._db, name)
            documents = len(self._reviewed(name))
            kept = self._kept_model(name)
        state, told = kept.state, kept.told
        if told is not None and (model := unpacked(kept.packed)) is not None:
            told = replace(told, signs=model.told())
        if not on:
            state = ModelState.OFF
        elif state is ModelState.NONE and not can_train():
            state = ModelState.UNAVAILABLE
        elif state is ModelState.NONE and documents < LEAST:
            state = ModelState.TOO_FEW
        return Learning(name, on, documents, LEAST, state, told, can_train())

    def forget_model(self, who: str = "") -> None:
        """Remove the model of a person's reviews; the reviews stay.

        Raises:
            ReadOnly: the archive is open for reading only.
        """
        self._require_writable()
        with self._known():
            learned.forget_model(self._db, self._person(who))

    def forget_lessons(self, lessons: Iterable[Lesson] | None = None, *, who: str = "") -> None:
        """As :meth:`Lessons.forget_lessons`; with everything, the model is forgotten too."""
        super().forget_lessons(lessons, who=who)
        if lessons is None:
            self.forget_model(who)

    def _reviewed(self, name: str) -> list[int]:
        """The documents that a person is through with, the newest first; what is forgotten does not count."""
        marks = forgotten.marks_of(self._db, name)
        return learned.reviewed(self._db, name, marks.get(forgotten.EVERYTHING, 0))

    # ------------------------------------------------------------------------------------------- what is kept

    def _keep_model(self, name: str, model: SequenceModel, figures: LearnedModel, newest_review: int) -> None:
        told = json.dumps(
            {
                "version": _VERSION,
                "documents": figures.documents,
                "held_out": figures.held_out,
                "rules": [figures.rules.precision, figures.rules.recall],
                "model": [figures.model.precision, figures.model.recall],
                "seconds": figures.seconds,
            }
        )
        packed = model.packed()
        signed = signing.signature(*self._parts(name, figures.made_at, newest_review, told, packed))
        content = _MAGIC + signed + packed
        self._require_writable()
        with self._known():
            learned.keep_model(self._db, name, StoredModel(figures.made_at, newest_review, told, content))

    def _kept_model(self, name: str) -> _Kept:
        """The model that is kept for a person. Nothing of one that was not made here is looked into."""
        stored = learned.model_of(self._db, name)
        if stored is None:
            return _Kept(ModelState.NONE)
        head = len(_MAGIC) + signing.SIGNATURE_BYTES
        signed, packed = stored.content[len(_MAGIC) : head], stored.content[head:]
        parts = self._parts(name, stored.made_at, stored.newest_review, stored.figures, packed)
        if not stored.content.startswith(_MAGIC) or not signing.is_ours(signed, *parts):
            return _Kept(ModelState.FOREIGN)
        figures = cast(dict[str, object], json.loads(stored.figures))
        if figures["version"] != _VERSION:
            return _Kept(ModelState.OLD)
        rules, with_model = (Score(*cast("list[float]", figures[key])) for key in ("rules", "model"))
        better = with_model.f1 > rules.f1
        told = LearnedModel(
            name,
            stored.made_at,
            cast(int, figures["documents"]),
            cast(int, figures["held_out"]),
            rules,
            with_model,
            better,
            size=len(stored.content),
            seconds=cast(float, figures["seconds"]),
        )
        return _Kept(ModelState.USED if better else ModelState.NOT_BETTER, told, packed, stored.newest_review)

    def _parts(self, name: str, made_at: str, newest_review: int, figures: str, packed: bytes) -> tuple[bytes, ...]:
        said = (_MAGIC.decode("ascii"), self._uid, name, made_at, str(newest_review), figures)
        return (*(one.encode("utf-8", "replace") for one in said), packed)

    # -------------------------------------------------------------------------------------------- how it is used

    def _weighing(self, who: str, learn: bool | None) -> Weighing | None:
        """What to weigh suggestions by; *learn* None: as the person has it switched."""
        name = self._person(who)
        if learn is False or (learn is None and not learned.is_on(self._db, name)):
            return None
        kept = self._kept_model(name)
        model = unpacked(kept.packed) if kept.state is ModelState.USED else None
        return Weighing(self._in_force(name), model)

    def _in_force(self, who: str) -> learning.Lessons:
        lessons, kept = self._learned(who), self._kept_model(self._person(who))
        if kept.state is not ModelState.USED:
            return lessons
        later = self._learned(who, kept.newest_review)
        return replace(lessons, patterns=later.patterns, verbs=later.verbs)

    def _teach(self, edit: Edit, claim_ids: Sequence[int], who: str, before: int, *, named: bool = False) -> None:
        """Let what was just decided (the reviews after *before*) change the tiers and speakers of what waits.

        *named*: a speaker was put right with it.
        What was set aside and regains trust waits for its text to be read again: how sure the rules were of it is not
        kept.
        """
        if not learned.is_on(self._db, who):
            return
        marks = forgotten.marks_of(self._db, who)
        kept = self._kept_model(who)
        first = max(marks.get(forgotten.EVERYTHING, 0), kept.newest_review if kept.state is ModelState.USED else 0)
        verbs = weighing.verbs_of(self._db, claim_ids)
        decisions = weighing.decisions_on(self._db, who, verbs, first) if verbs else []
        was = learning.learned((row for row in decisions if cast(int, row["review"]) <= before), marks)
        now = learning.learned(decisions, marks)

        def tier_of(pattern: str, tier: Tier) -> Tier:
            return learning.moved_on(tier, was.step_of(pattern), now.step_of(pattern))

        if verbs and now.steps() != was.steps():
            weighing.weigh(edit, self._db, verbs, tier_of)
        if named:
            self._teach_names(edit, claim_ids, who)

    def _teach_names(self, edit: Edit, claim_ids: Sequence[int], who: str) -> None:
        lessons = self._learned(who)
        for claim_id in claim_ids:
            speaker = weighing.speaker_of(self._db, claim_id)
            if speaker is not None and lessons.name_of(speaker[0]):
                weighing.rename(edit, self._db, *speaker)
