"""The Add page: files on their way in, documents that may be the same, quotations in doubt, the wanted list."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gui import theme
from gui.add.batch_view import BatchView
from gui.add.choices import Known
from gui.add.doubtful import DoubtfulTray
from gui.add.lookalikes import Lookalikes
from gui.add.options import OptionsRow
from gui.add.start import StartView
from gui.add.wanted import WantedList
from gui.parts import PaneHead
from gui.segments import SegmentedControl


class View(IntEnum):
    """What the page shows."""

    FILES = 0
    ALIKE = 1
    DOUBTFUL = 2
    WANTED = 3


class AddPage(QWidget):
    """Puts the views together; the way to add is on all of them."""

    filesWanted = Signal()
    folderWanted = Signal()
    pasteWanted = Signal()
    viewChosen = Signal(object)
    """The :class:`View` that a person turned to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Add"))
        self.options = OptionsRow()
        self.start = StartView(self.options)
        self.batch = BatchView()
        self.alike = Lookalikes()
        self.doubtful = DoubtfulTray()
        self.wanted = WantedList()
        self.views = SegmentedControl(len(View))
        self._files = QPushButton(self.tr("Add files…"))
        self._folder = QPushButton(self.tr("Add folder…"))
        self._paste = QPushButton(self.tr("Paste text…"))
        head = PaneHead()
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.views)
        row.addStretch(1)
        for button in (self._files, self._folder, self._paste):
            row.addWidget(button)
        self._of_files = QStackedWidget()
        self._of_files.addWidget(self.start)
        self._of_files.addWidget(self.batch)
        self._body = QStackedWidget()
        for widget in (self._of_files, self.alike, self.doubtful, self.wanted):
            self._body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._body, 1)
        self._files.clicked.connect(self.filesWanted)
        self._folder.clicked.connect(self.folderWanted)
        self._paste.clicked.connect(self.pasteWanted)
        self.start.filesWanted.connect(self.filesWanted)
        self.start.folderWanted.connect(self.folderWanted)
        self.start.pasteWanted.connect(self.pasteWanted)
        self.views.chosen.connect(self._on_chosen)
        self.show_counts(0, 0, 0)
        self._show_buttons()

    def set_known(self, known: Known) -> None:
        """Take what is known beside the files."""
        self.options.set_licences(known.licences)
        self.batch.set_known(known)

    def show_counts(self, alike: int, doubtful: int, wanted: int) -> None:
        """Say how much waits in each view."""
        for view, name, count in (
            (View.FILES, self.tr("Files"), 0),
            (View.ALIKE, self.tr("May be the same"), alike),
            (View.DOUBTFUL, self.tr("In doubt"), doubtful),
            (View.WANTED, self.tr("Wanted"), wanted),
        ):
            text = f"{name} {self.locale().toString(count)}" if count else name
            self.views.set_text(view, text, text)

    @property
    def view(self) -> View:
        """What is shown."""
        return View(self._body.currentIndex())

    def show_view(self, view: View) -> None:
        """Turn to a view."""
        self.views.choose(view)
        self._body.setCurrentIndex(view)
        self._show_buttons()

    def show_list(self, shown: bool) -> None:
        """Whether there is a batch to be shown, or the first steps."""
        self._of_files.setCurrentWidget(self.batch if shown else self.start)
        self._show_buttons()

    @property
    def shows_list(self) -> bool:
        """Whether a batch is shown."""
        return self._of_files.currentWidget() is self.batch

    def focus_first(self) -> None:
        """Give the keyboard to what the view is about."""
        target: QWidget = {
            View.FILES: self.batch.table if self.shows_list else self.start.drop.files,
            View.ALIKE: self.alike.list,
            View.DOUBTFUL: self.doubtful.list,
            View.WANTED: self.wanted.table,
        }[self.view]
        target.setFocus()

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self._body.setCurrentIndex(number)
        self._show_buttons()
        self.viewChosen.emit(View(number))

    def _show_buttons(self) -> None:
        """The first steps have large buttons of their own."""
        shown = self.view is not View.FILES or self.shows_list
        for button in (self._files, self._folder, self._paste):
            button.setVisible(shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        QPainter(self).fillRect(event.rect(), QColor(theme.colours(self.palette()).base))
