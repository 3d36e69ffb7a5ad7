"""What a person's decisions about suggestions have taught, to be looked at, used or forgotten."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from core.claims import learning
from core.door.opened import OpenArchive
from core.model import Lesson, LessonKind
from core.store import forgotten, suggesting
from core.store.rows import Row


class Lessons(OpenArchive):
    """Counts that can be read (:mod:`core.claims.learning`). *who* defaults to the person who is logged in."""

    def what_was_learned(self, who: str = "") -> tuple[str, ...]:
        """What a person's decisions have taught so far, a sentence each."""
        with self._known():
            return tuple(self._learned(who).told())

    def lessons(self, who: str = "") -> tuple[Lesson, ...]:
        """What was counted, as lines of a table: those that have an effect first, then those with most decisions."""
        with self._known():
            learned = self._learned(who)
        found = [
            Lesson(kind, key, count.accepted, count.rejected, min(0, count.step) if verb else count.step)
            for kind, counts, verb in (
                (LessonKind.PATTERN, learned.patterns, False),
                (LessonKind.VERB, learned.verbs, True),
            )
            for key, count in counts.items()
            if count.accepted + count.rejected
        ]
        for mention, chosen in learned.names.items():
            if not chosen:
                continue
            agent, times = max(chosen.items(), key=lambda one: (one[1], one[0]))
            others = sum(chosen.values()) - times
            certain = not others and times >= learning.LEAST_CORRECTED and agent != mention
            if agent != mention or others:
                found.append(Lesson(LessonKind.NAME, mention, times, others, int(certain), agent))
        order = {kind: place for place, kind in enumerate(LessonKind)}
        return tuple(
            sorted(found, key=lambda one: (not one.effect, order[one.kind], -(one.accepted + one.rejected), one.key))
        )

    def forget_lessons(self, lessons: Iterable[Lesson] | None = None, *, who: str = "") -> None:
        """Forget what was decided so far about these, or about everything; what is decided from now on teaches anew.

        The decisions themselves stay, and so does what they did to the record.

        Raises:
            ReadOnly: the archive is open for reading only.
        """
        self._require_writable()
        with self._known():
            keys = [forgotten.EVERYTHING] if lessons is None else [_key(one.kind, one.key) for one in lessons]
            for key in keys:
                forgotten.forget(self._db, who or self._stamp.who, key, self._stamp.now())

    def _learned(self, who: str = "") -> learning.Lessons:
        """The lessons of one person without what is forgotten."""
        name = who or self._stamp.who
        marks = forgotten.marks_of(self._db, name)
        from_ = marks.get(forgotten.EVERYTHING, 0)
        mine = [row for row in suggesting.decided(self._db) if row["who"] == name and _number(row) > from_]
        learned = learning.learned(mine)
        for mark, last in marks.items():
            kind, _, key = mark.partition(" ")
            if kind in list(LessonKind):
                _forget(learned, LessonKind(kind), key, [row for row in mine if _number(row) > last])
        return learned


def _number(row: Mapping[str, object]) -> int:
    value = row["review"]
    return value if isinstance(value, int) else 0


def _key(kind: LessonKind, key: str) -> str:
    return f"{kind} {key}"


def _forget(learned: learning.Lessons, kind: LessonKind, key: str, later: list[Row]) -> None:
    """Let only *later* decisions teach one lesson."""
    anew = learning.learned(later)
    if kind is LessonKind.NAME:
        learned.names[key] = anew.names.get(key, {})
        return
    counts, new = (learned.patterns, anew.patterns) if kind is LessonKind.PATTERN else (learned.verbs, anew.verbs)
    counts[key] = new.get(key, learning.Count())
