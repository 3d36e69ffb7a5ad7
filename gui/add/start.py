"""What the Add page says before anything is added: what can be dropped, what is assumed, what was left unfinished."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.model import Batch
from gui import theme
from gui.add.options import OptionsRow
from gui.add.words import status_name
from gui.parts import label
from gui.writing import isolated, shortened

WIDTH = 720
"""The widest that the page's column becomes, px at scale 1."""


class DropPlace(QWidget):
    """A dashed frame that says what to do, with the buttons that do it."""

    filesWanted = Signal()
    folderWanted = Signal()
    pasteWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = label(self.tr("Drop files or folders anywhere in this window"), theme.serif_font(18, bold=True))
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title.setWordWrap(True)
        formats = label(
            self.tr(
                "Text, web pages, PDF and scans, Word, OpenDocument, RTF, EPUB, e-mail, TEI letters, WARC and ZIP, "
                "tables of records, BibTeX and RIS. Every original is kept unchanged."
            ),
            theme.interface_font(13),
            QPalette.ColorRole.PlaceholderText,
            wrap=True,
        )
        formats.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.files = QPushButton(self.tr("Add &files…"))
        self.files.setProperty("primary", True)
        self.folder = QPushButton(self.tr("Add f&older…"))
        self.paste = QPushButton(self.tr("&Paste text…"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self.files, self.folder, self.paste):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(formats)
        column.addSpacing(4)
        column.addLayout(row)
        self.files.clicked.connect(self.filesWanted)
        self.folder.clicked.connect(self.folderWanted)
        self.paste.clicked.connect(self.pasteWanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(roles.edge), 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(roles.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.CARD_RADIUS, theme.CARD_RADIUS)


class BatchRow(QWidget):
    """A batch of before: to be taken up or forgotten when it was not finished, else to be looked at."""

    resumeWanted = Signal(str)
    forgetWanted = Signal(str)
    showWanted = Signal(str)

    def __init__(self, batch: Batch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = batch.id
        locale = QLocale()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(isolated(batch_name(batch)), theme.interface_font(13, bold=True)))
        begun = QDateTime.fromString(batch.started_at, Qt.DateFormat.ISODate).toLocalTime()
        when = locale.toString(begun, QLocale.FormatType.ShortFormat) if begun.isValid() else batch.started_at
        files, finished = locale.toString(batch.files), locale.toString(batch.finished)
        if batch.is_finished:
            counts = [f"{status_name(status)} {locale.toString(count)}" for status, count in batch.results]
            far = ", ".join(counts) or self.tr("no file")
        else:
            far = self.tr("{0} of {1} files are in").format(finished, files)
        said = f"{when}  ·  {far}"
        words.addWidget(label(said, theme.interface_font(12), QPalette.ColorRole.PlaceholderText))
        self.resume = QPushButton(self.tr("Go on"))
        self.forget = QPushButton(self.tr("Forget the rest"))
        self.show_list = QPushButton(self.tr("Show"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button, for_unfinished in ((self.resume, True), (self.forget, True), (self.show_list, False)):
            button.setAccessibleName(f"{button.text()}: {batch_name(batch)}")
            row.addWidget(button)
            button.setVisible(for_unfinished is not batch.is_finished)
        self.resume.clicked.connect(self._resume)
        self.forget.clicked.connect(self._forget)
        self.show_list.clicked.connect(self._show)

    def _show(self) -> None:
        self.showWanted.emit(self._id)

    def _resume(self) -> None:
        self.resumeWanted.emit(self._id)

    def _forget(self) -> None:
        self.forgetWanted.emit(self._id)


class StartView(QScrollArea):
    """The Add page without a batch."""

    filesWanted = Signal()
    folderWanted = Signal()
    pasteWanted = Signal()
    resumeWanted = Signal(str)
    forgetWanted = Signal(str)
    showWanted = Signal(str)
    """The id of a batch."""

    def __init__(self, options: OptionsRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.drop = DropPlace()
        self._unfinished_head = label(self.tr("Not finished"), theme.interface_font(13, bold=True))
        self._unfinished = QVBoxLayout()
        self._unfinished.setSpacing(0)
        self._finished_head = label(self.tr("Added before"), theme.interface_font(13, bold=True))
        self._finished = QVBoxLayout()
        self._finished.setSpacing(0)
        self._rows: list[BatchRow] = []
        inner = QWidget()
        inner.setMaximumWidth(round(WIDTH * theme.scale()))
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addWidget(self._unfinished_head)
        column.addLayout(self._unfinished)
        column.addSpacing(4)
        column.addWidget(self.drop)
        column.addSpacing(12)
        column.addWidget(label(self.tr("For files that do not say it themselves"), theme.interface_font(13, bold=True)))
        column.addWidget(options)
        column.addSpacing(12)
        column.addWidget(self._finished_head)
        column.addLayout(self._finished)
        column.addStretch(1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        self.setWidget(whole)
        self.drop.filesWanted.connect(self.filesWanted)
        self.drop.folderWanted.connect(self.folderWanted)
        self.drop.pasteWanted.connect(self.pasteWanted)
        self.show_batches(())

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """Offer these batches: those that were not finished to be taken up, the others to be looked at."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [BatchRow(batch) for batch in batches]
        for row, batch in zip(self._rows, batches, strict=True):
            (self._finished if batch.is_finished else self._unfinished).addWidget(row)
            row.resumeWanted.connect(self.resumeWanted)
            row.forgetWanted.connect(self.forgetWanted)
            row.showWanted.connect(self.showWanted)
        self._unfinished_head.setVisible(any(not batch.is_finished for batch in batches))
        self._finished_head.setVisible(any(batch.is_finished for batch in batches))

    def rows(self) -> Sequence[BatchRow]:
        """The rows of batches."""
        return self._rows


def batch_name(batch: Batch) -> str:
    """A batch by the folder or file that it was begun with."""
    return paths_name(batch.paths)


def paths_name(paths: Sequence[str]) -> str:
    """What a person added, in a word: the folder or file, and how many more."""
    if not paths:
        return ""
    first = shortened(paths[0].replace("\\", "/").rstrip("/").rpartition("/")[2] or paths[0], 60)
    if len(paths) == 1:
        return first
    return QCoreApplication.translate("Add", "{0} and {1} more").format(first, len(paths) - 1)
