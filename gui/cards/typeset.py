"""Text of the cards, set as the look has it: fixed line pitch, several weights in a paragraph, direction from the text.

What is set here is never read as rich text: an archive may be hostile. ``QLabel`` can't fix a line pitch in plain text,
and the serif's own pitch is a quarter larger than the look's, so lines are laid out with ``QTextLayout``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication

from gui import theme
from gui.offsets import Offsets
from gui.untyped import cursor_x, format_range
from gui.writing import elided, right_to_left


@dataclass(frozen=True, slots=True)
class Face:
    """A row of the look's table of type: size and line pitch in px at scale 1."""

    px: float
    line: float
    serif: bool = False
    bold: bool = False

    def font(self, text: str = "", *, bold: bool | None = None, italic: bool = False) -> QFont:
        """The font for *text*; Arabic script gets its own reading face."""
        weight = self.bold if bold is None else bold
        if not self.serif:
            return theme.interface_font(self.px, bold=weight, italic=italic)
        font = theme.serif_font(self.px, bold=weight, arabic=right_to_left(text))
        font.setItalic(italic)
        return font

    def pitch(self, text: str = "") -> float:
        """The distance of two baselines in px; Arabic reading faces need a fifth more."""
        return round(self.line * theme.scale() * (1.2 if self.serif and right_to_left(text) else 1))


SMALL = Face(12, 16)
SMALL_BOLD = Face(12, 16, bold=True)
PLAIN = Face(13, 18)
STRONG = Face(13, 18, bold=True)
EVIDENCE = Face(13.5, 19, serif=True)
QUOTATION = Face(15, 21, serif=True)


class Mark(Enum):
    """What is painted behind a run."""

    NONE = 0
    HIT = 1
    EVIDENCE = 2


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with one look.

    *role* is a colour of :class:`gui.theme.Colours`; without a *face* it has the paragraph's.
    """

    text: str
    role: str = "text"
    face: Face | None = None
    italic: bool = False
    mark: Mark = Mark.NONE


class Lines:
    """A paragraph of runs, laid out for a width. *limit* elides after so many lines; 0 means all.

    *leading*: set in the direction of the interface instead of in the text's own (names beside a glyph). *keep* is the
    end of the text that stays when what precedes it is cut.
    """

    def __init__(
        self, runs: Sequence[Run], face: Face, *, limit: int = 0, leading: bool = False, keep: str = ""
    ) -> None:
        self.runs = tuple(run for run in runs if run.text)
        self.face = face
        self.limit = limit
        self.leading = leading
        self.text = "".join(run.text for run in self.runs)
        self._offsets = Offsets(self.text)
        self.keep = keep
        self.pitch = 0.0
        self._key: tuple[object, ...] = ()
        self._layout = QTextLayout()
        self._count = 0
        self._total = 0
        self._font = QFont()
        self._colours = theme.LIGHT

    def line_count(self, width: float) -> int:
        """How many lines are shown at this width."""
        self._set(width)
        return self._count

    def is_elided(self, width: float) -> bool:
        """Whether the limit cuts something off at this width."""
        self._set(width)
        return self._total > self._count

    def height(self, width: float) -> int:
        """The height in px at this width."""
        self._set(width)
        return round(max(1, self._count) * self.pitch)

    def line_texts(self, width: float) -> list[str]:
        """What stands on each line at this width."""
        self._set(width)
        shown = self._layout.text()
        lines = (self._layout.lineAt(number) for number in range(self._count))
        bounds = [(line.textStart(), line.textStart() + line.textLength()) for line in lines]
        points = Offsets(shown).points
        return [shown[points(start) : points(end)] for start, end in bounds]

    def natural_width(self) -> float:
        """The width in px of the text on one line."""
        self._set(100_000.0)
        return self._layout.lineAt(0).naturalTextWidth() if self._count else 0.0

    def first_baseline(self, width: float) -> float:
        """Where the first line's baseline is, in px from the top."""
        self._set(width)
        metrics = QFontMetricsF(self._font)
        return (self.pitch + metrics.ascent() - metrics.descent()) / 2

    def paint(
        self,
        painter: QPainter,
        area: QRectF,
        palette: QPalette,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> None:
        """Paint the lines into *area* (its width is the paragraph's) in the colours that go with *palette*."""
        self._colours = theme.colours(palette)
        self._set(area.width(), direction)
        for run, start, end in self._ranges():
            if run.mark is not Mark.NONE:
                self._paint_mark(painter, area, start, end, run.mark)
        painter.setPen(QColor(self._colours.text))
        for number in range(self._count):
            self._layout.lineAt(number).draw(painter, area.topLeft())

    def _paint_mark(self, painter: QPainter, area: QRectF, start: int, end: int, mark: Mark) -> None:
        """Fill what stands behind a run, line by line; evidence is boxed."""
        if mark is Mark.HIT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.hit))
        else:
            painter.setPen(QPen(QColor(self._colours.answer), 1))
            painter.setBrush(QColor(self._colours.answer_tint))
        for number in range(self._count):
            line = self._layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first >= last:
                continue
            left, right = sorted((cursor_x(line, first), cursor_x(line, last)))
            box = QRectF(round(area.left() + left) - 1, area.top() + number * self.pitch, 0, self.pitch)
            box.setWidth(round(right - left) + 2)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)

    def _set(self, width: float, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> None:
        side = direction if self.leading else None
        key = (width, self.limit, QApplication.font().key(), self._colours.dark, side)
        if key == self._key:
            return
        self._key = key
        self._font = self.face.font(self.text)
        self.pitch = self.face.pitch(self.text)
        self._layout, self._total = self._lay_out(self.text, width, direction)
        self._count = self._total
        if not self.limit or self._total <= self.limit:
            return
        last = self._layout.lineAt(self.limit - 1)
        cut = self._offsets.points(last.textStart())
        head, rest = self.text[:cut], self.text[cut:]
        metrics = QFontMetricsF(self._font)
        keep = self.keep if rest.endswith(self.keep) else ""
        room = width - metrics.horizontalAdvance(keep)
        short = elided(rest.removesuffix(keep), metrics, int(room)) + keep
        self._layout, _ = self._lay_out(head + short, width, direction)
        self._count = min(self.limit, self._layout.lineCount())

    def _lay_out(self, text: str, width: float, direction: Qt.LayoutDirection) -> tuple[QTextLayout, int]:
        layout = QTextLayout(text, self._font)
        to_right = direction == Qt.LayoutDirection.RightToLeft if self.leading else right_to_left(text)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if to_right else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        metrics = QFontMetricsF(self._font)
        baseline = (self.pitch + metrics.ascent() - metrics.descent()) / 2
        count = 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            if columns := _whole_symbol(text, line.textStart(), line.textLength()):
                line.setNumColumns(columns, max(1.0, width))
            line.setPosition(QPointF(0, round(count * self.pitch + baseline - line.ascent())))
            count += 1
        layout.endLayout()
        return layout, count

    def _formats(self) -> list[QTextLayout.FormatRange]:
        formats: list[QTextLayout.FormatRange] = []
        for run, start, end in self._ranges():
            look = QTextCharFormat()
            look.setForeground(QColor(getattr(self._colours, run.role)))
            if run.face is not None or run.italic:
                look.setFont((run.face or self.face).font(run.text, italic=run.italic))
            formats.append(format_range(start, end, look))
        return formats

    def _ranges(self) -> Iterator[tuple[Run, int, int]]:
        """Each run with where it starts and ends for Qt."""
        point = 0
        for run in self.runs:
            start, point = point, point + len(run.text)
            yield run, self._offsets.units(start), self._offsets.units(point)


def _whole_symbol(text: str, start: int, length: int) -> int:
    """How many columns to keep on a line that would end inside ``S/2022/908``; 0 where the break is right.

    Unicode lets lines break after a slash (UAX 14, class SY), which tears document symbols and addresses apart.
    """
    end = start + length
    if end >= len(text) or text[end - 1] != "/" or text[end].isspace() or any(mark > "\uffff" for mark in text):
        return 0
    return text.rfind(" ", start, end) + 1 - start if " " in text[start:end] else 0
