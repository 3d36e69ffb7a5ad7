"""A few lines of text laid out in a width, cut at a word, with filled marks behind some of its words.

Offsets that come in and go out are code points; Qt's UTF-16 units stay inside.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Protocol, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

ELLIPSIS = "…"
_BREAKS = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_TRIMMED = " \u00a0.,;:–—-…،؛、，。；："
"""What does not stand before an ellipsis."""
_LONGEST_LINE = 240
"""More code points than a line of any of our columns can show; what is beyond is not even shaped."""


def is_right_to_left(text: str) -> bool:
    """Whether the first strong character of *text* runs from right to left (Unicode rule P2)."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction == "L":
            return False
        if direction in ("R", "AL"):
            return True
    return False


def isolated(text: str) -> str:
    """*text* in a first-strong isolate, so that it can't reorder what stands around it."""
    return f"\u2068{text}\u2069" if text else ""


def _units(text: str, point: int) -> int:
    """The UTF-16 offset of the code point offset *point*: what lies beyond U+FFFF takes two units."""
    return point if text.isascii() else point + len(_ASTRAL.findall(text, 0, point))


def _points(text: str, unit: int) -> int:
    """The code point offset of the UTF-16 offset *unit*; between the halves of a character, its start."""
    if text.isascii():
        return unit
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * unit].decode("utf-16-le", "ignore"))


class _FormatRange(Protocol):
    """The fields of QTextLayout.FormatRange, which PySide's stubs leave out."""

    start: int
    length: int
    format: QTextCharFormat


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
        self._line_height = line_height
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if align is not None:
            self._option.setAlignment(align | Qt.AlignmentFlag.AlignAbsolute)
        shown = _BREAKS.sub(" ", text)
        limit = _LONGEST_LINE * most_lines
        too_long = len(shown) > limit
        if too_long:
            shown = shown[:limit]
        self._layout, overflow = self._lay_out(shown, font, most_lines)
        self.elided = too_long or overflow
        if self.elided:
            shown = self._shortened(shown, font, most_lines)
            self._layout, _ = self._lay_out(shown, font, most_lines)
        self.text = shown
        end = len(shown) - (len(ELLIPSIS) if self.elided else 0)
        self._marks = tuple((start, min(stop, end)) for start, stop in marks if start < min(stop, end))

    @property
    def line_count(self) -> int:
        """How many lines are shown."""
        return self._layout.lineCount()

    @property
    def height(self) -> int:
        """The height of all lines in px."""
        return self.line_count * self._line_height

    @property
    def natural_width(self) -> float:
        """The width of the widest line in px."""
        return max((self._layout.lineAt(row).naturalTextWidth() for row in range(self.line_count)), default=0.0)

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
        selection = QTextLayout.FormatRange()
        fields = cast("_FormatRange", selection)
        fields.start = _units(self.text, part[0])
        fields.length = _units(self.text, part[1]) - fields.start
        fields.format = part_format
        painter.setPen(QColor(colour))
        self._layout.draw(painter, QPointF(x, y), [selection])

    def mark_rects(self) -> tuple[QRectF, ...]:
        """Where the marks are, from the block's top left corner; one for each run of a direction and line."""
        found: list[QRectF] = []
        for start, end in self._marks:
            first, last = _units(self.text, start), _units(self.text, end)
            for row in range(self.line_count):
                line = self._layout.lineAt(row)
                begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
                if begin < stop:
                    runs = (run.boundingRect() for run in line.glyphRuns(begin, stop - begin))
                    extents = _joined((run.left() - 1, run.right() + 1) for run in runs if run.width() > 0)
                    top, height = row * self._line_height - 1, self._line_height + 2
                    found += [QRectF(left, top, right - left, height) for left, right in extents]
        return tuple(found)

    def _lay_out(self, text: str, font: QFont, most_lines: int) -> tuple[QTextLayout, bool]:
        """The lines of *text*, and whether some of it did not fit."""
        layout = QTextLayout(text, font)
        layout.setTextOption(self._option)
        layout.beginLayout()
        used = 0
        for row in range(most_lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, row * self._line_height + (self._line_height - line.height()) / 2))
            used = line.textStart() + line.textLength()
        layout.endLayout()
        return layout, used < _units(text, len(text))

    def _shortened(self, text: str, font: QFont, most_lines: int) -> str:
        """As many whole words of *text* as fit with an ellipsis; characters where a line holds one word only."""
        last = self._layout.lineAt(self._layout.lineCount() - 1)
        begin = _points(text, last.textStart())
        end = _points(text, last.textStart() + last.textLength())
        while True:
            kept = text[:end].rstrip(_TRIMMED)
            if len(kept) <= begin:
                return text[:begin].rstrip() + ELLIPSIS
            attempt = kept + ELLIPSIS
            layout, overflow = self._lay_out(attempt, font, most_lines)
            if not overflow and layout.lineCount() <= most_lines:
                return attempt
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
