"""What was learned from decisions, joined with the archive: looked at, switched, forgotten, a model made."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.model import Learning, Lesson, ModelState
from gui import lesson_calls as calls
from gui.jobs import Work
from gui.review.lessons import LessonsWindow, Told
from gui.reviewing import Reviewing
from gui.session import Session


class Lessons(QObject):
    """Opens the window, one at a time, and carries its wishes to the archive.

    A wish is carried out in two runs: first what is wanted, then what waits is weighed by it.
    """

    said = Signal(str)

    def __init__(self, reviewing: Reviewing, window: QWidget) -> None:
        super().__init__(window)
        self._reviewing, self._parent = reviewing, window
        self._session: Session | None = None
        self._who = ""
        self._phase = ""
        self._training = self._weighing = False
        self.window: LessonsWindow | None = None
        reviewing.page.head.lessonsWanted.connect(self.show)

    def attach(self, session: Session) -> None:
        """Look into this session's archive from now on."""
        if self.window is not None:
            self.window.reject()
        self._session = session
        self._phase, self._training, self._weighing = "", False, False
        session.reviews.lessonsRead.connect(self._on_told)
        session.changed.connect(self._read)
        run = session.reviews.learning
        run.progressed.connect(self._on_progress)
        run.ended.connect(self._on_ended)

    @Slot()
    def show(self) -> None:
        """Show what was learned from the person in whose name is reviewed."""
        if self._session is None or self.window is not None:
            return
        self._who = self._reviewing.who
        window = self.window = LessonsWindow(self._parent)
        window.switched.connect(self._on_switched)
        window.forgetWanted.connect(self._on_forget)
        window.forgetModelWanted.connect(self._on_forget_model)
        window.trainWanted.connect(self._on_train)
        window.stopWanted.connect(self._on_stop)
        window.finished.connect(self._on_finished)
        if self._session.reviews.learning.is_running:
            window.show_running(self._phase)
        window.open()
        self._read()

    @Slot()
    def _on_finished(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.deleteLater()

    @Slot()
    def _read(self) -> None:
        if self._session is not None and self.window is not None:
            self._session.reviews.read_lessons(partial(calls.told, self._who))

    @Slot(object)
    def _on_told(self, told: Told) -> None:
        if self.window is not None:
            self.window.show_told(told)

    # ---------------------------------------------------------------------------------------------- its wishes

    def _start(self, words: str, work: Work) -> None:
        if self._session is not None and not self._session.reviews.learning.is_running:
            self._phase = words
            if self.window is not None:
                self.window.show_running(words)
            self._session.reviews.learning.start(work)

    @Slot(bool)
    def _on_switched(self, on: bool) -> None:
        self._start(self.tr("Switching…"), partial(calls.switch, on, self._who))

    @Slot(object)
    def _on_forget(self, lessons: tuple[Lesson, ...] | None) -> None:
        self._start(self.tr("Forgetting…"), partial(calls.forget, lessons, self._who))

    @Slot()
    def _on_forget_model(self) -> None:
        self._start(self.tr("Forgetting…"), partial(calls.forget_model, self._who))

    @Slot()
    def _on_train(self) -> None:
        self._start(self.tr("Training…"), partial(calls.train, self._who))
        self._training = True

    @Slot()
    def _on_stop(self) -> None:
        if self._session is not None:
            self._session.reviews.learning.stop()

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        if self.window is not None and self._phase:
            self.window.show_running(self._phase, done, total)

    @Slot(object)
    def _on_ended(self, learning: Learning | None) -> None:
        weighed, self._weighing = self._weighing, False
        trained, self._training = self._training, False
        if learning is not None and not weighed:
            if trained:
                self._tell(learning)
            self._weighing = True
            self._start(self.tr("Weighing what waits…"), partial(calls.weigh_again, self._who))
            return
        self._phase = ""
        if learning is None:
            self.said.emit(
                self.tr("What waits was not weighed to the end. What was learned is kept.")
                if weighed
                else self.tr("Stopped. What was learned before stays.")
            )
        if self.window is not None:
            self.window.show_running(None)
        self._read()

    def _tell(self, learning: Learning) -> None:
        self.said.emit(
            self.tr("The model is made, and used.")
            if learning.state is ModelState.USED
            else self.tr("The model is made. It is no better than the rules, and not used.")
        )
