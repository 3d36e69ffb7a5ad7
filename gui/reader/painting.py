"""Paints what stands behind and on the text: fills and boxes before the letters, lines and signs after them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from core.model import SpanRights
from gui import theme
from gui.reader.geometry import VisibleLine
from gui.reader.marks import ClaimMarks, Line, Sign
from gui.reader.spans import Intervals

SIGN = 12
"""The size of a glyph in the gutter, px."""
SIGN_GAP = 8
"""Between the gutter's glyphs and the text."""


@dataclass(frozen=True, slots=True)
class HitMark:
    """A place where a word of the search stands, UTF-16 units."""

    start: int
    end: int
    number: int


@dataclass(frozen=True, slots=True)
class RightsMark:
    """A passage under terms of its own, UTF-16 units."""

    start: int
    end: int
    rights: SpanRights


@dataclass(frozen=True, slots=True)
class Sizes:
    """What the marks are measured by: how far a fill reaches above and below the base line, and their scale."""

    above: float
    below: float
    unit: float

    @classmethod
    def of(cls, line_height: int) -> Sizes:
        """The sizes that go with lines this many px apart; fills of neighbouring lines touch."""
        below = round(line_height * 0.27)
        return cls(line_height - below, below, line_height / 26)


@dataclass(frozen=True, slots=True)
class SignPlace:
    """A sign and where it stands in the view."""

    rect: QRectF
    sign: Sign


def paint_behind(
    painter: QPainter,
    lines: Sequence[VisibleLine],
    claims: ClaimMarks,
    hits: Intervals[HitMark],
    current_hit: int,
    roles: theme.Colours,
    sizes: Sizes,
) -> None:
    """Everything behind the letters: the open claim, hits, the current hit, cue and evidence."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for line in lines:
        for mark in claims.marks.touching(line.start, line.end):
            if mark.open:
                ground = roles.suggest_tint if mark.look.role == "suggest" else roles.selected
                _fill(painter, _rects(line, mark.start, mark.end, sizes), ground, 0)
    for line in lines:
        for box in claims.boxes.touching(line.start, line.end):
            if box.evidence or box.speaker:
                tint = roles.answer_tint if box.evidence else roles.selected
                _fill(painter, _rects(line, box.start, box.end, sizes), tint, 2)
    for line in lines:
        for hit in hits.touching(line.start, line.end):
            colour = roles.hit_now if hit.number == current_hit else roles.hit
            _fill(painter, _rects(line, hit.start, hit.end, sizes), colour, 2)
    for line in lines:
        for box in claims.boxes.touching(line.start, line.end):
            colour = roles.answer if box.evidence else roles.accent if box.speaker else roles.edge
            _outline(painter, _rects(line, box.start, box.end, sizes), colour)
        for hit in hits.touching(line.start, line.end):
            if hit.number == current_hit:
                _outline(painter, _rects(line, hit.start, hit.end, sizes), roles.text if roles.dark else roles.warn)


def paint_rights(
    painter: QPainter, lines: Sequence[VisibleLine], rights: Intervals[RightsMark], roles: theme.Colours, sizes: Sizes
) -> None:
    """A dotted line above passages under terms of their own; the lines of claims are below the words."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    pen = QPen(QColor(roles.edge), 1)
    pen.setDashPattern([1, 3])
    painter.setPen(pen)
    for line in lines:
        for mark in rights.touching(line.start, line.end):
            y = line.baseline - sizes.above + round(3 * sizes.unit)
            for left, right in line.pieces(mark.start, mark.end):
                painter.drawLine(QPointF(left, y), QPointF(right, y))


def paint_lines(
    painter: QPainter, lines: Sequence[VisibleLine], claims: ClaimMarks, roles: theme.Colours, sizes: Sizes
) -> None:
    """The lines under claims."""
    for line in lines:
        for mark in claims.marks.touching(line.start, line.end):
            if mark.look.line is Line.NONE:
                continue
            y = line.baseline + round((4, 10, 13)[mark.level] * sizes.unit)
            for left, right in line.pieces(mark.start, mark.end):
                draw_line(painter, mark.look.line, QColor(getattr(roles, mark.look.role)), left, right, y, mark.level)


def sign_places(
    lines: Sequence[VisibleLine], signs: Intervals[Sign], edge: float, room: float, font: QFont, *, rtl: bool
) -> list[SignPlace]:
    """Where the glyphs stand in the gutter, *room* px wide; *edge* is the x of the text's leading edge.

    Claims that begin in one line stand side by side, as far as there is room: those in an exchange next to the text.
    """
    metrics = QFontMetricsF(font)
    places: list[SignPlace] = []
    for line in lines:
        away = float(SIGN_GAP)
        starting = sorted(signs.starting(line.start, line.end), key=lambda sign: (_rank(sign), sign.start))
        for number, sign in enumerate(starting[:2]):
            width = SIGN + (metrics.horizontalAdvance(str(sign.count)) + 2 if sign.count else 0)
            if number and away + width > room:
                break
            left = edge + away if rtl else edge - away - width
            top = line.baseline - metrics.capHeight() / 2 - SIGN / 2 - 1
            places.append(SignPlace(QRectF(left, round(top), width, SIGN), sign))
            away += width + 2
    return places


def paint_signs(
    painter: QPainter, places: Sequence[SignPlace], roles: theme.Colours, font: QFont, *, rtl: bool
) -> None:
    """The glyphs in the gutter; the count stands between glyph and text."""
    painter.setFont(font)
    for place in places:
        colour = getattr(roles, place.sign.look.role)
        rect = place.rect
        glyph_left = rect.right() - SIGN if rtl else rect.left()
        theme.draw_icon(painter, place.sign.look.icon, colour, glyph_left, rect.top(), SIGN)
        if place.sign.count:
            painter.setPen(QColor(colour))
            across = rect.adjusted(0, -4, 0, 4)
            side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(across, int(flags), str(place.sign.count))


def paint_not_held(painter: QPainter, text: str, left: float, right: float, y: float, roles: theme.Colours) -> None:
    """A dashed line across the column with words in its middle: here something is missing."""
    painter.setFont(theme.interface_font(13))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    width = painter.fontMetrics().horizontalAdvance(text) + 16
    middle = (left + right) / 2
    painter.setPen(QColor(roles.muted))
    painter.drawText(QRectF(middle - width / 2, y - 13, width, 26), Qt.AlignmentFlag.AlignCenter, text)
    pen = QPen(QColor(roles.edge), 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    for start, end in ((left, middle - width / 2), (middle + width / 2, right)):
        painter.drawLine(QPointF(round(start), round(y) + 0.5), QPointF(round(end), round(y) + 0.5))


def _rank(sign: Sign) -> int:
    return ("answer", "suggest", "plain").index(sign.look.role) + (sign.look.line is Line.NONE)


def _rects(line: VisibleLine, start: int, end: int, sizes: Sizes) -> list[QRectF]:
    top = line.baseline - sizes.above
    return [QRectF(left, top, right - left, sizes.above + sizes.below) for left, right in line.pieces(start, end)]


def _fill(painter: QPainter, rects: Sequence[QRectF], colour: str, radius: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for rect in rects:
        if radius:
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), radius, radius)
        else:
            painter.drawRect(rect)


def _outline(painter: QPainter, rects: Sequence[QRectF], colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        inside = QRectF(round(rect.left()) - 1.5, rect.top() + 0.5, round(rect.width()) + 3, rect.height() - 1)
        painter.drawRoundedRect(inside, 3, 3)


def draw_line(
    painter: QPainter, style: Line, colour: QColor, left: float, right: float, y: float, level: int = 0
) -> None:
    """One line from *left* to *right*, its top at *y*. On lower levels, where there is less room, it is thinner."""
    ratio = painter.device().devicePixelRatio()
    thick = 1.0 if level else max(1, int(1.5 * ratio + 0.5)) / ratio
    width = right - left
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, style in (Line.WAVE, Line.DOTTED))
    if style is Line.SINGLE:
        painter.fillRect(QRectF(left, y, width, 1), colour)
    elif style is Line.STRONG:
        painter.fillRect(QRectF(left, y, width, thick), colour)
    elif style is Line.DOUBLE:
        painter.fillRect(QRectF(left, y, width, thick), colour)
        painter.fillRect(QRectF(left, y + thick + 1, width, thick), colour)
    elif style is Line.DASHED:
        x = left
        while x < right:
            painter.fillRect(QRectF(round(x), y, min(5, right - x), thick), colour)
            x += 8
    elif style is Line.DOTTED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        x = left
        while x < right:
            painter.drawEllipse(QRectF(x, y, 2, 2))
            x += 4
    elif style is Line.WAVE:
        painter.setPen(QPen(colour, 1.2))
        step = 2.5
        points = [QPointF(left + step * n, y + (2.5 if n % 2 else 0.5)) for n in range(int(width / step) + 1)]
        painter.drawPolyline(QPolygonF(points))
