"""What jobs do about what was learned, in the worker: plain calls of core."""

from __future__ import annotations

from core.archive import Archive
from core.model import Learning, Lesson
from core.progress import Progress
from gui.review.lessons import Told


def told(who: str, archive: Archive, _progress: Progress) -> Told:
    """What was learned from a person."""
    return Told(archive.learning(who), archive.lessons(who), not archive.about().read_only)


def train(who: str, archive: Archive, progress: Progress) -> Learning:
    """Make a model of a person's reviews."""
    archive.train_model(who, progress)
    return archive.learning(who)


def forget(lessons: tuple[Lesson, ...] | None, who: str, archive: Archive, _progress: Progress) -> Learning:
    """Forget some lessons, or everything."""
    archive.forget_lessons(lessons, who=who)
    return archive.learning(who)


def forget_model(who: str, archive: Archive, _progress: Progress) -> Learning:
    """Remove the model."""
    archive.forget_model(who)
    return archive.learning(who)


def switch(on: bool, who: str, archive: Archive, _progress: Progress) -> Learning:
    """Switch learning on or off."""
    archive.set_learning(on, who=who)
    return archive.learning(who)


def weigh_again(who: str, archive: Archive, progress: Progress) -> Learning:
    """Let what waits be as sure as what was learned makes it now."""
    archive.weigh_again(progress, who=who)
    return archive.learning(who)
