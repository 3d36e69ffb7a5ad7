"""What a person's decisions about suggestions have taught, to be looked at, used, switched off or forgotten."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from core.claims import learning
from core.door.opened import OpenArchive
from core.model import Lesson, LessonKind
from core.store import forgotten, learned, suggesting


class Lessons(OpenArchive):
    """Counts that can be read (:mod:`core.claims.learning`). *who* defaults to the person who is logged in."""

    def what_was_learned(self, who: str = "") -> tuple[str, ...]:
        """What a person's decisions have taught so far, a sentence each."""
        with self._known():
            return tuple(self._learned(who).told())

    def lessons(self, who: str = "") -> tuple[Lesson, ...]:
        """What was counted, as lines of a table: those that have an effect first, then those with most decisions."""
        with self._known():
            lessons, in_force = self._learned(who), self._in_force(who)
        nothing = learning.Count()
        found = [
            Lesson(kind, key, count.accepted, count.rejected, min(most, now.get(key, nothing).step))
            for kind, counts, now, most in (
                (LessonKind.PATTERN, lessons.patterns, in_force.patterns, 1),
                (LessonKind.VERB, lessons.verbs, in_force.verbs, 0),
            )
            for key, count in counts.items()
        ]
        for mention, chosen in lessons.names.items():
            agent, times = max(chosen.items(), key=lambda one: (one[1], one[0]))
            others = sum(chosen.values()) - times
            certain = lessons.name_of(mention) == agent
            found.append(Lesson(LessonKind.NAME, mention, times, others, int(certain), agent))
        order = {kind: place for place, kind in enumerate(LessonKind)}
        return tuple(
            sorted(found, key=lambda one: (not one.effect, order[one.kind], -(one.accepted + one.rejected), one.key))
        )

    def forget_lessons(self, lessons: Iterable[Lesson] | None = None, *, who: str = "") -> None:
        """Forget what was decided so far about these, or about everything; what is decided from now on teaches anew.

        The decisions themselves stay, and so does what they did to the record. What waits keeps its tier until
        :meth:`~core.door.suggesting.Suggesting.weigh_again`.

        Raises:
            ReadOnly: the archive is open for reading only.
        """
        self._require_writable()
        keys = None if lessons is None else [learning.lesson_key(one.kind, one.key) for one in lessons]
        with self._known():
            forgotten.forget(self._db, self._person(who), keys, self._stamp.now())

    def learns(self, who: str = "") -> bool:
        """Whether what a person decides teaches the program in this archive; it does until they switch it off."""
        with self._known():
            return learned.is_on(self._db, self._person(who))

    def set_learning(self, on: bool, *, who: str = "") -> None:
        """Switch learning off or on, for a person in this archive: it is kept there.

        What waits keeps its tier until :meth:`~core.door.suggesting.Suggesting.weigh_again`.

        Raises:
            ReadOnly: the archive is open for reading only.
        """
        self._require_writable()
        with self._known():
            learned.switch(self._db, self._person(who), on, self._stamp.now())

    def _in_force(self, who: str) -> learning.Lessons:
        """The lessons that change the tiers of suggestions."""
        return self._learned(who)

    def _person(self, who: str) -> str:
        return who or self._stamp.who

    def _learned(self, who: str = "", after: int = 0) -> learning.Lessons:
        """The lessons of one person without what is forgotten, from decisions after the review *after*."""
        name = self._person(who)
        marks = forgotten.marks_of(self._db, name)
        first = max(after, marks.get(forgotten.EVERYTHING, 0))
        mine = (row for row in suggesting.decided(self._db) if row["who"] == name and _number(row) > first)
        return learning.learned(mine, marks)


def _number(row: Mapping[str, object]) -> int:
    value = row["review"]
    return value if isinstance(value, int) else 0
