"""The status bar: which archive is open, what the search found, and whether the index is up to date."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStatusBar, QWidget

from core.model import About, IndexStatus, SearchAnswer
from gui import theme
from gui.parts import label
from gui.words import document_count, result_count
from gui.writing import tool_tip

MESSAGE_MS = 4000
"""How long a message stays."""


class StatusBar(QStatusBar):
    """Says what the window holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        font = theme.interface_font(12)
        self._archive, self._found, self._index = label(font=font), label(font=font), label(font=font)
        for words in (self._archive, self._found, self._index):
            words.setContentsMargins(8, 0, 8, 0)
        self.addWidget(self._archive)
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
        held = self.tr("{0} with full text").format(about.held)
        parts = [about.title, f"{document_count(about.documents)}, {held}"]
        if about.read_only:
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
            self._found.setText(self.tr("{0} in {1} ms").format(found, max(1, round(answer.took_ms))))
        self._found.setToolTip(tool_tip(*answer.notices))

    @Slot(int, int)
    def show_index_progress(self, done: int, total: int) -> None:
        """Say how far the index is; *total* is 0 while it is not known."""
        self._index.setText(
            self.tr("Indexing {0} of {1}").format(done, total) if total else self.tr("Indexing {0}").format(done)
        )

    @Slot(object)
    def show_index(self, status: IndexStatus) -> None:
        """Say whether everything can be found."""
        self._index.setText(
            self.tr("Index up to date") if status.ready else self.tr("Index is being written by another program")
        )

    @Slot(str)
    def say(self, message: str) -> None:
        """Say something for a moment."""
        self.showMessage(message, MESSAGE_MS)
