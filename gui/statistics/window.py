"""The window of the archive in numbers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPainter, QPalette
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.model import Chart, Counted, Statistics
from gui import theme
from gui.parts import label
from gui.statistics.charts import BarList, Columns, bar_label
from gui.table_text import Cell, csv_text
from gui.words import claim_count, day_count, document_count

_SIZE = QSize(720, 640)


class StatisticsWindow(QWidget):
    """What the archive holds, as sentences and charts; each bar leads to what is behind it."""

    barChosen = Signal(object)
    """A Bar: list what is behind it."""
    fileWanted = Signal(object, bytes)
    """A Path, and what is to be written there."""
    refreshWanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("The archive in numbers"))
        self.resize(_SIZE * theme.scale())
        self._shown: Statistics | None = None
        self._summary = label(wrap=True)
        self._summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._charts = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._charts)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.refresh = QPushButton(self.tr("&Count again"))
        self.table = QPushButton(self.tr("Export &table…"))
        self.picture = QPushButton(self.tr("Save &picture…"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.refresh)
        buttons.addStretch(1)
        buttons.addWidget(self.picture)
        buttons.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addWidget(self._summary)
        column.addWidget(self._scroll, 1)
        column.addLayout(buttons)
        self.refresh.clicked.connect(self.refreshWanted)
        self.table.clicked.connect(self._save_table)
        self.picture.clicked.connect(self._save_picture)
        self.show_counting()

    @property
    def summary(self) -> str:
        """What it says in sentences."""
        return self._summary.text()

    def lists(self) -> list[BarList | Columns]:
        """The charts, from above."""
        found = [one for one in self._charts.findChildren(QWidget) if isinstance(one, BarList | Columns)]
        return sorted(found, key=lambda one: one.y())

    def show_counting(self) -> None:
        """It is being counted."""
        self._summary.setText(self.tr("Counting…"))
        self._enable(False)

    def show_statistics(self, statistics: Statistics) -> None:
        """Show these numbers in place of others."""
        self._shown = statistics
        self._summary.setText(_sentences(self, statistics))
        charts = QWidget()
        column = QVBoxLayout(charts)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for chart in statistics.charts:
            name = chart_title(self, chart)
            head = label(name, font=theme.interface_font(13, bold=True))
            column.addWidget(head)
            dated = chart.counted in (Counted.MONTHS, Counted.YEARS)
            drawn = Columns(chart, name) if dated else BarList(chart, name)
            drawn.barChosen.connect(self.barChosen)
            column.addWidget(drawn)
            if chart.left_out:
                words = self.tr("and {0} more").format(QLocale().toString(chart.left_out))
                column.addWidget(label(words, role=QPalette.ColorRole.PlaceholderText))
            column.addSpacing(14)
        column.addStretch(1)
        self._charts = charts
        self._scroll.setWidget(charts)
        self._enable(True)

    def _enable(self, able: bool) -> None:
        for button in (self.refresh, self.table, self.picture):
            button.setEnabled(able)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody waits for numbers any more."""
        self.closed.emit()
        super().closeEvent(event)

    # ------------------------------------------------------------------------------------------------ out of it

    @Slot()
    def _save_table(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export table"), "statistics.csv", "CSV (*.csv)")
        if path and self._shown is not None:
            self.fileWanted.emit(Path(path), csv_text(self._rows(self._shown)).encode("utf-8-sig"))

    def _rows(self, statistics: Statistics) -> list[list[Cell]]:
        rows: list[list[Cell]] = [[self.tr("Chart"), self.tr("What"), self.tr("Count"), self.tr("Median days")]]
        for chart in statistics.charts:
            title = chart_title(self, chart)
            for bar in chart.bars:
                dated = chart.counted in (Counted.MONTHS, Counted.YEARS)
                days = None if bar.days is None else f"{bar.days:g}"
                rows.append([title, bar.label if dated else bar_label(chart, bar), bar.count, days])
        return rows

    @Slot()
    def _save_picture(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save picture"), "statistics.svg", "SVG (*.svg)")
        if path:
            self.fileWanted.emit(Path(path), self.svg())

    def svg(self) -> bytes:
        """The charts as a picture."""
        size = self._charts.size()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        generator.setViewBox(QRect(0, 0, size.width(), size.height()))
        generator.setTitle(self.windowTitle())
        painter = QPainter(generator)
        painter.fillRect(QRect(0, 0, size.width(), size.height()), self.palette().color(QPalette.ColorRole.Base))
        self._charts.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        painter.end()
        return bytes(buffer.data().data())


def chart_title(window: QWidget, chart: Chart) -> str:
    """What a chart counts, in words."""
    return {
        Counted.MONTHS: window.tr("Documents by month"),
        Counted.YEARS: window.tr("Documents by year"),
        Counted.SOURCES: window.tr("Documents by source"),
        Counted.LANGUAGES: window.tr("Documents by language"),
        Counted.KINDS: window.tr("Documents by kind"),
        Counted.STATES: window.tr("Claims by what became of them"),
        Counted.SPEAKERS: window.tr("Claims by speaker"),
        Counted.RESPONDERS: window.tr("Claims answered, by whom, and the median days to the answer"),
    }[chart.counted]


def _sentences(window: QWidget, statistics: Statistics) -> str:
    held = window.tr("{0}, {1} of them with their text.").format(
        document_count(statistics.documents), QLocale().toString(statistics.held)
    )
    if not statistics.claims:
        return held
    share = round(100 * statistics.answered / statistics.answerable) if statistics.answerable else 0
    answered = window.tr("{0}; of {1} that somebody made, {2} % have an answer.").format(
        claim_count(statistics.claims), QLocale().toString(statistics.answerable), share
    )
    if statistics.days is None:
        return f"{held} {answered}"
    days = window.tr("The median of the first answers took {0} (known to the day of {1}).").format(
        day_count(round(statistics.days)), QLocale().toString(statistics.dated)
    )
    return f"{held} {answered} {days}"
