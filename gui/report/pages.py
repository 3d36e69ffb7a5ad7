"""Puts a report on pages, with its title and the page's number below: as PDF, on a printer, as a preview."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from core.errors import MachineFailed
from core.model import Report
from gui import theme
from gui.report.typesetting import Piece, pieces
from gui.writing import shortened

MARGINS = QMarginsF(18, 18, 18, 15)
"""Of the paper, mm."""

_FOOT = 24.0
"""Points that the line below takes."""
_POINTS = 72.0
_QUIET, _LINE = QColor("#5b6570"), QColor("#c9d0d8")
_LEAST = 40.0
"""Points of a long piece that are worth to begin it at the foot of a page."""


@dataclass(frozen=True, slots=True)
class Placed:
    """The part of a piece from *first* to *last* (points from its top) that stands *top* points down on a page."""

    piece: Piece
    top: float
    first: float
    last: float


def paginate(given: Sequence[Piece], height: float) -> list[list[Placed]]:
    """Pages of *height* points. What stays with the following does; what is longer than a page is cut between lines."""
    pages: list[list[Placed]] = [[]]
    at = 0.0
    for place, piece in enumerate(given):
        above = piece.above if pages[-1] else 0.0
        needed = at + above + _together(given, place, height)
        cut = not piece.breaks and _worth_cutting(piece, height - at - above)
        if pages[-1] and (piece.breaks or (needed > height and not cut)):
            pages.append([])
            at, above = 0.0, 0.0
        at += above
        first = 0.0
        while at + piece.height - first > height:
            cut = _cut(piece, first, height - at)
            if cut is None:
                if not pages[-1]:
                    break  # a line that is higher than a page
                pages.append([])
                at = 0.0
                continue
            pages[-1].append(Placed(piece, at, first, cut))
            pages.append([])
            at, first = 0.0, cut
        pages[-1].append(Placed(piece, at, first, piece.height))
        at += piece.height - first
    return pages


def _together(given: Sequence[Piece], place: int, height: float) -> float:
    """The room that a piece needs with what it must not be parted from; of something long, only its beginning."""
    room = min(given[place].height, height)
    while given[place].keeps and place + 1 < len(given):
        place += 1
        room += given[place].above + (given[place].height if given[place].keeps else min(given[place].height, _LEAST))
    return room


def _worth_cutting(piece: Piece, room: float) -> bool:
    """Whether a piece begins in the room that is left: only if it is long, and enough of it fits."""
    return not piece.keeps and piece.height > 3 * _LEAST and _cut(piece, 0, room) is not None and room > _LEAST


def _cut(piece: Piece, first: float, room: float) -> float | None:
    """The last height up to which a piece fits into *room*, from *first* on; None where no line does."""
    number = bisect_right(piece.cuts, first + room)
    return piece.cuts[number - 1] if number and piece.cuts[number - 1] > first else None


def _no_step(_done: int, _total: int) -> None:
    """Tell nobody."""


def pdf_of(report: Report, step: Callable[[int, int], None] = _no_step) -> bytes:
    """*report* as PDF on A4.

    Args:
        report: the report.
        step: called as ``step(done, total)`` after each page; what it raises stops the work.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(report.title)
    writer.setCreator("Rejoinder")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, MARGINS, QPageLayout.Unit.Millimeter
        )
    )
    paint_pages(report, writer, step)
    return bytes(buffer.data().data())


def paint_pages(report: Report, device: QPagedPaintDevice, step: Callable[[int, int], None] = _no_step) -> int:
    """Paint *report* on the pages of *device* and answer how many there are.

    Raises:
        MachineFailed: the device can't be painted on.
    """
    paper = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    size = QSizeF(paper.width(), paper.height() - _FOOT)
    pages = paginate(pieces(report, size.width(), QCoreApplication.translate("Report", "Contents")), size.height())
    numbers = {one.piece.anchor: number for number, page in enumerate(pages, 1) for one in page if one.piece.anchor}
    painter = QPainter()
    if not painter.begin(device):
        raise MachineFailed(
            QCoreApplication.translate("Report", "The pages can’t be written there. Try another place.")
        )
    try:
        scale = device.logicalDpiX() / _POINTS
        painter.scale(scale, scale)
        for number, page in enumerate(pages, 1):
            if number > 1:
                device.newPage()
            for placed in page:
                _paint(painter, placed, size.width(), numbers)
            _paint_foot(painter, report.title, number, len(pages), size)
            step(number, len(pages))
    finally:
        painter.end()
    return len(pages)


def _paint(painter: QPainter, placed: Placed, width: float, numbers: dict[str, int]) -> None:
    painter.save()
    painter.translate(0, placed.top - placed.first)
    placed.piece.document.drawContents(painter, QRectF(0, placed.first, width, placed.last - placed.first))
    painter.restore()
    _rule(painter, placed)
    if placed.piece.refers in numbers:
        painter.setFont(_foot_font(9))
        painter.setPen(_QUIET)
        line = QRectF(0, placed.top, width, placed.last - placed.first - 4)
        aligned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(line, aligned, str(numbers[placed.piece.refers]))


def _rule(painter: QPainter, placed: Placed) -> None:
    """The lines around a row of a table; where it is cut, it stays open."""
    rules = placed.piece.rules
    if not rules:
        return
    top, bottom = placed.top, placed.top + placed.last - placed.first
    painter.setPen(QPen(_LINE, 0.7))
    for at in rules:
        painter.drawLine(QPointF(at, top), QPointF(at, bottom))
    ends = [top] * (placed.first == 0) + [bottom] * (placed.last == placed.piece.height)
    for at in ends:
        painter.drawLine(QPointF(rules[0], at), QPointF(rules[-1], at))


def _paint_foot(painter: QPainter, title: str, number: int, count: int, page: QSizeF) -> None:
    painter.setFont(_foot_font(8))
    painter.setPen(_QUIET)
    line = QRectF(0, page.height() + _FOOT / 2, page.width(), _FOOT / 2)
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, shortened(title, 90))
    place = QCoreApplication.translate("Report", "{0} of {1}").format(number, count)
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, place)


def _foot_font(points: int) -> QFont:
    font = theme.interface_font(points)
    font.setPixelSize(points)
    return font
