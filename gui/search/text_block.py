"""A few lines of text laid out in a width, cut at a word, with filled marks behind some of its words.

Offsets that come in and go out are code points; Qt's UTF-16 units stay inside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from gui.offsets import Offsets
from gui.untyped import format_range
from gui.writing import ELLIPSIS, right_to_left

_BREAKS = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]")
_SPACES = re.compile(r"\s")
_TRIMMED = " \u00a0.,;:–—-…،؛、，。；："
"""What does not stand before an ellipsis."""
_LONGEST_LINE = 240
"""More code points than a line of any of our columns can show; what is beyond is not even shaped."""
_UNSURE = 1.15
"""By how much a measured width may be wrong where a line has several fonts and directions."""


class TextBlock:
    """At most *most_lines* lines of *text*, each *line_height* px high, ready to be painted.

    The direction is that of the text. *align* is an absolute alignment, or None for the side the text starts from.
    *marks* are (start, end) code points.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        most_lines: int,
        line_height: int,
        *,
        marks: Sequence[tuple[int, int]] = (),
        align: Qt.AlignmentFlag | None = None,
    ) -> None:
        self._width = max(1.0, width)
        self._font = font
        self._most_lines = most_lines
        self._line_height = line_height
        own_side = Qt.AlignmentFlag.AlignRight if right_to_left(text) else Qt.AlignmentFlag.AlignLeft
        self._align = own_side if align is None else align
        self._asked_marks = marks
        limit = _LONGEST_LINE * most_lines
        self._too_long = len(text) > limit
        self._whole = _BREAKS.sub(" ", text[:limit])

    @cached_property
    def line_count(self) -> int:
        """How many lines are shown. Told from the width of the text where that is enough, as most rows of a list are
        never painted; near a limit lines are laid out, since several scripts in a line are not as wide as measured.
        """
        metrics = QFontMetricsF(self._font)
        needed = ((self._most_lines - 1) * self._width + 2) * _UNSURE
        start = _SPACES.sub("", self._whole[: round(needed / 5)])
        if self._most_lines == 1 or metrics.horizontalAdvance(start) > needed:
            return self._most_lines
        if not self._too_long and metrics.horizontalAdvance(self._whole) * _UNSURE < self._width - 1:
            return 1
        return self._full[0].lineCount()

    @cached_property
    def elided(self) -> bool:
        """Whether the text was cut."""
        return self._too_long or self._full[1]

    @cached_property
    def text(self) -> str:
        """What is shown of the text."""
        return self._shortened() if self.elided else self._whole

    @cached_property
    def _offsets(self) -> Offsets:
        return Offsets(self.text)

    @cached_property
    def _full(self) -> tuple[QTextLayout, bool]:
        return self._lay_out(self._whole)

    @cached_property
    def _layout(self) -> QTextLayout:
        return self._lay_out(self.text)[0] if self.elided else self._full[0]

    @cached_property
    def _marks(self) -> tuple[tuple[int, int], ...]:
        end = len(self.text) - (len(ELLIPSIS) if self.elided else 0)
        return tuple((start, min(stop, end)) for start, stop in self._asked_marks if start < min(stop, end))

    @property
    def height(self) -> int:
        """The height of all lines in px."""
        return self.line_count * self._line_height

    @cached_property
    def natural_width(self) -> float:
        """The width of the widest line in px."""
        if self._most_lines == 1 and not self._too_long:
            advance = QFontMetricsF(self._font).horizontalAdvance(self._whole)
            if advance < self._width - 1:
                return advance
        rows = range(self._layout.lineCount())
        return max((self._layout.lineAt(row).naturalTextWidth() for row in rows), default=0.0)

    def paint(self, painter: QPainter, x: float, y: float, colour: str, mark_colour: str = "") -> None:
        """Paint with the top left corner at (*x*, *y*)."""
        if self._marks and mark_colour:
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mark_colour))
            for rect in self.mark_rects():
                painter.drawRoundedRect(rect.translated(x, y), 2, 2)
            painter.restore()
        painter.setPen(QColor(colour))
        self._layout.draw(painter, QPointF(x, y))

    def paint_with(
        self, painter: QPainter, x: float, y: float, colour: str, part: tuple[int, int], part_format: QTextCharFormat
    ) -> None:
        """Paint with *part*, (start, end) in code points, in a format of its own (colour and the like, no metrics)."""
        units = self._offsets.units
        selection = format_range(units(part[0]), units(part[1]), part_format)
        painter.setPen(QColor(colour))
        self._layout.draw(painter, QPointF(x, y), [selection])

    def mark_rects(self) -> tuple[QRectF, ...]:
        """Where the marks are, from the block's top left corner; one for each run of a direction and line."""
        found: list[QRectF] = []
        for start, end in self._marks:
            first, last = self._offsets.units(start), self._offsets.units(end)
            for row in range(self._layout.lineCount()):
                line = self._layout.lineAt(row)
                begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
                if begin < stop:
                    runs = (run.boundingRect() for run in line.glyphRuns(begin, stop - begin))
                    extents = _joined((run.left() - 1, run.right() + 1) for run in runs if run.width() > 0)
                    top, height = row * self._line_height - 1, self._line_height + 2
                    found += [QRectF(left, top, right - left, height) for left, right in extents]
        return tuple(found)

    def _lay_out(self, text: str) -> tuple[QTextLayout, bool]:
        """The lines of *text*, and whether some of it did not fit."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(self._align | Qt.AlignmentFlag.AlignAbsolute)
        layout = QTextLayout(text, self._font)
        layout.setTextOption(option)
        layout.beginLayout()
        used = 0
        for row in range(self._most_lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, row * self._line_height + (self._line_height - line.height()) / 2))
            used = line.textStart() + line.textLength()
        layout.endLayout()
        return layout, used < Offsets(text).units(len(text))

    def _shortened(self) -> str:
        """As many whole words as fit with an ellipsis; characters where a line holds one word only."""
        full = self._full[0]
        last = full.lineAt(full.lineCount() - 1)
        points = Offsets(self._whole).points
        begin = points(last.textStart())
        end = points(last.textStart() + last.textLength())
        while True:
            kept = self._whole[:end].rstrip(_TRIMMED)
            if len(kept) <= begin:
                return self._whole[:begin].rstrip() + ELLIPSIS
            if not self._lay_out(kept + ELLIPSIS)[1]:
                return kept + ELLIPSIS
            space = kept.rfind(" ", begin)
            end = space if space > begin else len(kept) - 1


def _joined(extents: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Extents (left, right), those that overlap or touch made one."""
    merged: list[tuple[float, float]] = []
    for left, right in sorted(extents):
        if merged and left <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return merged
