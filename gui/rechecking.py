"""Whether each quotation stands where it says: run from the menu, told in the status bar, those in doubt shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from core.model import About, Rechecked
from gui.session import Session
from gui.writing import counted


class Rechecking(QObject):
    """One run at a time, beside everything else; what has no certain place waits for a person."""

    said = Signal(str)
    taskTold = Signal(str)
    """How far it is; empty: it does not run."""
    doneWithUndo = Signal(str)
    doubtfulWanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._can_edit = False
        self.box: QMessageBox | None = None
        """What came of the last run, when it left something in doubt."""

    def attach(self, session: Session) -> None:
        """Look after this session's archive from now on."""
        if self.box is not None:
            self.box.reject()
        self._session = session
        self.taskTold.emit("")
        run = session.reviews.rechecking
        run.progressed.connect(self._on_progress)
        run.ended.connect(self._on_ended)
        session.opened.connect(self._on_archive)

    @Slot(object)
    def _on_archive(self, about: About) -> None:
        self._can_edit = not about.read_only

    @Slot()
    def start(self) -> None:
        """Look at every quotation of the archive."""
        if self._session is not None and not self._session.reviews.rechecking.is_running:
            self.taskTold.emit(self.tr("Re-checking quotations…"))
            self._session.reviews.recheck(writing=self._can_edit)

    @Slot()
    def stop(self) -> None:
        """Stop looking; nothing is changed."""
        if self._session is not None:
            self._session.reviews.rechecking.stop()

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        if total:
            self.taskTold.emit(
                self.tr("Re-checking quotations: document {0} of {1}").format(counted(done), counted(total))
            )

    @Slot(object)
    def _on_ended(self, found: Rechecked | None) -> None:
        self.taskTold.emit("")
        if found is None:
            self.said.emit(self.tr("Quotations were not re-checked to the end. Nothing was changed."))
        elif found.doubtful:
            self._tell_doubtful(found)
        elif found.placed:
            self.doneWithUndo.emit(self._placed(found))
        else:
            self.said.emit(self.tr("All {0} quotations stand where they say.").format(found.quotations))

    def _placed(self, found: Rechecked) -> str:
        if not found.placed:
            return self.tr("{0} quotations were looked at.").format(found.quotations)
        one = self.tr("1 of {0} quotations stood elsewhere and was placed again.").format(found.quotations)
        many = self.tr("{0} of {1} quotations stood elsewhere and were placed again.")
        return one if found.placed == 1 else many.format(counted(found.placed), counted(found.quotations))

    def _tell_doubtful(self, found: Rechecked) -> None:
        if self.box is not None:
            self.box.reject()
        one = self.tr("1 has no certain place: it waits for you to place it, and covers nothing meanwhile.")
        many = self.tr("{0} have no certain place: they wait for you to place them, and cover nothing meanwhile.")
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle("Rejoinder")
        box.setText(self._placed(found))
        box.setInformativeText(one if found.doubtful == 1 else many.format(counted(found.doubtful)))
        show = box.addButton(self.tr("Place them…"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(show)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Close))
        box.accepted.connect(self.doubtfulWanted)
        box.finished.connect(self._on_told)
        self.box = box
        box.open()

    @Slot()
    def _on_told(self) -> None:
        box, self.box = self.box, None
        if box is not None:
            box.deleteLater()
