"""The status bar: which archive is open, what the search found, and whether the index is up to date."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStatusBar, QWidget

from core.model import About, IndexStatus, SearchAnswer
from gui import theme
from gui.parts import LinkButton, label
from gui.words import document_count, result_count
from gui.writing import counted, isolated, tool_tip

MESSAGE_MS = 4000
"""How long a message stays."""
OFFER_MS = 15_000
"""How long a way to undo is offered beside what was done; the menu has it for good."""


class StatusBar(QStatusBar):
    """Says what the window holds."""

    undoWanted = Signal()
    stopWanted = Signal()
    """What is being done behind (:meth:`show_task`) is to be stopped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        font = theme.interface_font(12)
        self._archive, self._found, self._index = label(font=font), label(font=font), label(font=font)
        for words in (self._archive, self._found, self._index):
            words.setContentsMargins(8, 0, 8, 0)
        self._adding = label(font=font)
        self._adding.setContentsMargins(8, 0, 8, 0)
        self._done = label(font=font)
        self._done.setContentsMargins(8, 0, 0, 0)
        self._undo = LinkButton(self.tr("Undo"), self.tr("Undo what was just done"))
        self._undo.clicked.connect(self._on_undo)
        self._offer = QTimer(self, singleShot=True, interval=OFFER_MS)
        self._offer.timeout.connect(self.withdraw_undo)
        self._task = label(font=font)
        self._task.setContentsMargins(8, 0, 0, 0)
        self._stop = LinkButton(self.tr("Stop"), self.tr("Stop what is being done"))
        self._stop.clicked.connect(self.stopWanted)
        self.addWidget(self._archive)
        self.addWidget(self._done)
        self.addWidget(self._undo)
        self.addPermanentWidget(self._task)
        self.addPermanentWidget(self._stop)
        self.show_task("")
        self.addPermanentWidget(self._adding)
        self.withdraw_undo()
        self.show_adding("")
        self.addPermanentWidget(self._found)
        self.addPermanentWidget(self._index)

    def archive_text(self) -> str:
        """What is said of the archive."""
        return self._archive.text()

    def found_text(self) -> str:
        """What is said of the search."""
        return self._found.text()

    @Slot(object)
    def show_archive(self, about: About) -> None:
        """Name the archive that is open, and say how much it holds."""
        held = self.tr("{0} with full text").format(counted(about.held))
        holds = self.tr("{0}, {1}", "documents, and how many with text").format(document_count(about.documents), held)
        parts = [isolated(about.title), holds]
        if about.held_elsewhere:
            parts.append(self.tr("read only: another window edits it"))
        elif about.read_only:
            parts.append(self.tr("read only"))
        self._archive.setText(" · ".join(parts))

    @Slot()
    def show_no_archive(self) -> None:
        """Say that none is open."""
        self._archive.setText(self.tr("No archive is open"))

    @Slot(object)
    def show_answer(self, answer: SearchAnswer) -> None:
        """Say how much was found, and how fast; nothing when everything is listed."""
        total = answer.total
        if not answer.request.query and not answer.request.narrow:
            self._found.setText("")
        elif total + answer.total_some == 0:
            found = self.tr("No results") if answer.exact_total else self.tr("No results so far: the search was cut")
            self._found.setText(found)
        else:
            found = result_count(total) if answer.exact_total else self.tr("at least {0}").format(result_count(total))
            self._found.setText(self.tr("{0} in {1} ms").format(found, counted(max(1, round(answer.took_ms)))))
        self._found.setToolTip(tool_tip(*answer.notices))

    @Slot(int, int)
    def show_index_progress(self, done: int, total: int) -> None:
        """Say how far the index is; *total* is 0 while it is not known."""
        self._index.setText(
            self.tr("Indexing {0} of {1}").format(counted(done), counted(total))
            if total
            else self.tr("Indexing {0}").format(counted(done))
        )

    @Slot(object)
    def show_index(self, status: IndexStatus) -> None:
        """Say whether everything can be found."""
        self._index.setText(
            self.tr("Index up to date") if status.ready else self.tr("Index is being written by another program")
        )

    @Slot(str)
    def show_adding(self, words: str) -> None:
        """Say how far adding is; nothing when nothing is being added."""
        self._adding.setText(words)
        self._adding.setVisible(bool(words))

    @Slot(str)
    def show_task(self, words: str) -> None:
        """Say how far long work behind is, which can be stopped; nothing when there is none."""
        self._task.setText(words)
        self._task.setVisible(bool(words))
        self._stop.setVisible(bool(words))

    def task_text(self) -> str:
        """What is said of work behind."""
        return self._task.text()

    def adding_text(self) -> str:
        """What is said of adding."""
        return self._adding.text()

    @Slot(str)
    def offer_undo(self, words: str) -> None:
        """Say what was done, with a way to undo it, for a while."""
        self._done.setText(words)
        self._done.show()
        self._undo.show()
        self._offer.start()

    @Slot()
    def withdraw_undo(self) -> None:
        """Something else was done since, or it is long ago."""
        self._offer.stop()
        self._done.hide()
        self._undo.hide()

    def undo_button(self) -> LinkButton:
        """What undoes the last thing that was done, while that is offered."""
        return self._undo

    @Slot()
    def _on_undo(self) -> None:
        self.withdraw_undo()
        self.undoWanted.emit()

    @Slot(str)
    def say(self, message: str) -> None:
        """Say something for a moment."""
        self.showMessage(message, MESSAGE_MS)
