"""Where text stands in the view: the lines in sight, and the pieces of a line that a span covers.

A span is one piece a line, unless writing directions mix in the line: then what is together in the text may stand
apart, and the pieces are found by its glyphs.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

from gui.untyped import cursor_x

Piece = tuple[float, float]
"""From x to x in the view, left to right."""


@dataclass(frozen=True, slots=True)
class VisibleLine:
    """A line of the layout. *start* and *end* are UTF-16 units of the document, the rest px of the view."""

    block: QTextBlock
    line: QTextLine
    start: int
    end: int
    left: float
    right: float
    baseline: float
    x: float
    mixed: bool

    def pieces(self, start: int, end: int) -> list[Piece]:
        """Where start..end stands in this line; white space at the line's end is left out."""
        first, last = max(start, self.start), min(end, self.end)
        if first >= last:
            return []
        offset = self.block.position()
        if not self.mixed:
            a, b = sorted((cursor_x(self.line, first - offset), cursor_x(self.line, last - offset)))
            pieces = [(self.x + a, self.x + b)]
        else:
            pieces = self._mixed_pieces(first - offset, last - offset)
        clipped = ((max(left, self.left), min(right, self.right)) for left, right in pieces)
        return [(left, right) for left, right in clipped if right - left > 0.5]

    def _mixed_pieces(self, first: int, last: int) -> list[Piece]:
        """By the glyphs, for a line's ``cursorToX`` is ambiguous where directions meet."""
        runs = (run.boundingRect() for run in self.line.glyphRuns(first, last - first))
        pieces: list[Piece] = []
        for left, right in sorted((run.left(), run.right()) for run in runs):
            if pieces and left <= pieces[-1][1] + 1:
                pieces[-1] = (pieces[-1][0], max(pieces[-1][1], right))
            else:
                pieces.append((left, right))
        return [(self.x + left, self.x + right) for left, right in pieces]

    def character_at(self, x: float) -> int:
        """The UTF-16 unit of the character under *x*; -1: none."""
        if not self.left <= x < self.right:
            return -1
        if self.mixed:
            return self._mixed_character_at(x - self.x)
        at = self.line.xToCursor(x - self.x, QTextLine.CursorPosition.CursorOnCharacter)
        return self.block.position() + min(at, self.end - self.block.position() - 1)

    def _mixed_character_at(self, x: float) -> int:
        """As in :meth:`_mixed_pieces`: where directions meet, only the glyphs tell."""
        for unit in range(self.start, self.end):
            for run in self.line.glyphRuns(unit - self.block.position(), 1):
                if run.boundingRect().left() <= x < run.boundingRect().right():
                    return unit
        return -1


def visible_lines(
    document: QTextDocument, scrolled: int, top: float, bottom: float, *, mixed: bool
) -> list[VisibleLine]:
    """The lines that touch top..bottom (px of the view) when the document is scrolled down by *scrolled* px."""
    layout = document.documentLayout()
    at = layout.hitTest(QPointF(0, max(0.0, scrolled + top)), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, at))
    while block.previous().isValid() and layout.blockBoundingRect(block).top() > scrolled + top:
        block = block.previous()
    lines: list[VisibleLine] = []
    while block.isValid():
        if layout.blockBoundingRect(block).top() > scrolled + bottom:
            break
        if block.isVisible():  # one that is hidden still knows where its lines were
            lines += _lines_of(block, scrolled, top, bottom, mixed)
        block = block.next()
    return lines


def _lines_of(block: QTextBlock, scrolled: int, top: float, bottom: float, mixed: bool) -> list[VisibleLine]:
    layout = block.layout()
    origin = layout.position()
    y = origin.y() - scrolled
    first = bisect_left(range(layout.lineCount()), top - y, key=lambda number: _bottom(layout, number))
    lines: list[VisibleLine] = []
    for number in range(first, layout.lineCount()):
        line = layout.lineAt(number)
        if y + line.y() > bottom:
            break
        text = line.naturalTextRect()
        start = block.position() + line.textStart()
        lines.append(
            VisibleLine(
                block,
                line,
                start,
                start + line.textLength(),
                origin.x() + text.left(),
                origin.x() + text.right(),
                round(y + line.y() + line.ascent()),
                origin.x(),
                mixed,
            )
        )
    return lines


def _bottom(layout: QTextLayout, number: int) -> float:
    line = layout.lineAt(number)
    return line.y() + line.height()


def line_top(document: QTextDocument, unit: int) -> float:
    """The y of the line that holds *unit*, px of the document. Lays the text out as far as that."""
    block = document.findBlock(unit)
    document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(unit - block.position())
    return block.layout().position().y() + (line.y() if line.isValid() else 0)
