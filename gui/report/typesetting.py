"""The blocks of a report, each set for itself in ink on white, and ready to be put on pages. Sizes are in points.

Qt's own pagination leaves headings alone at the foot of a page, and loses text when breaks are put in afterwards. So
each block, and each row of a table, is a small document of its own, and :mod:`gui.report.pages` puts them on pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)

from core.model import (
    Block,
    Contents,
    Facts,
    Heading,
    Items,
    Look,
    PageBreak,
    Paragraph,
    ParagraphKind,
    Report,
    Run,
    SideBySide,
    printable,
)
from gui import theme
from gui.writing import right_to_left

_BODY, _SMALL = 10.0, 9.0
_TITLE = 19.0
_HEADINGS = {1: 15.0, 2: 12.0, 3: 10.0}
_ABOVE = {1: 18.0, 2: 16.0, 3: 7.0}
_LEADING = 130
"""Per cent of the type's own height from one line to the next."""

_INK, _QUIET = QColor("#1b1f23"), QColor("#5b6570")
_MARK, _WARNING = QColor("#fdf0c4"), QColor("#8f3d10")
_LABELS = (0.18, 0.82)
_BESIDE = (0.36, 0.64)
_NUMBERS = (0.92, 0.08)


@dataclass(slots=True)
class Piece:
    """Something that is put on a page as it is; only what is too long for a page is cut, at one of *cuts*.

    *above* is the room over it, but at the top of a page. *cuts* are heights at which no line is cut through.
    *keeps*: it stays with what follows. *breaks*: it starts a page. *anchor* is that of a heading; a line of the
    contents has *refers* instead, and its page's number is painted at its end. *rules* are where lines run down beside
    a row of a table, one above and below it goes with them.
    """

    document: QTextDocument
    height: float
    cuts: tuple[float, ...] = ()
    above: float = 0
    keeps: bool = False
    breaks: bool = False
    anchor: str = ""
    refers: str = ""
    rules: tuple[float, ...] = ()


def pieces(report: Report, width: float, contents: str) -> list[Piece]:
    """The pieces of a report, set for a column of *width* points; *contents* is the heading of its contents."""
    return list(_Setter(report, width, contents).pieces())


class _Setter:
    def __init__(self, report: Report, width: float, contents: str) -> None:
        self._report, self._width, self._contents = report, width, contents

    def pieces(self) -> Iterator[Piece]:
        breaking = False
        yield self._line(self._report.title, _TITLE, after=10)
        for block in self._report.blocks:
            if isinstance(block, PageBreak):
                breaking = True
                continue
            for piece in self._block(block):
                piece.breaks = breaking
                breaking = False
                yield piece

    def _block(self, block: Block) -> Iterator[Piece]:
        match block:
            case Heading(level, text, anchor):
                size = _HEADINGS[min(level, 3)]
                piece = self._line(text, size, after=3)
                piece.above, piece.anchor, piece.keeps = _ABOVE[min(level, 3)], anchor, True
                yield piece
            case Paragraph():
                yield self._paragraph(block)
            case Facts(rows):
                for label, runs in rows:
                    name = Paragraph((Run(label, Look.STRONG),))
                    yield self._row(((name,), (Paragraph(runs),)), _LABELS, ruled=False, size=_SMALL)
            case SideBySide(heads, rows):
                head = self._row(
                    tuple((Paragraph((Run(one, Look.STRONG),)),) for one in heads), _BESIDE, ruled=True, size=_SMALL
                )
                head.keeps, head.above = True, 2
                yield head
                for row in rows:
                    yield self._row(row, _BESIDE, ruled=True, size=_SMALL)
            case Items(items):
                for runs in items:
                    yield self._item(runs)
            case Contents():
                yield from self._contents_lines()
            case PageBreak():
                pass

    # ------------------------------------------------------------------------------------------------- pieces

    def _document(self) -> tuple[QTextDocument, QTextCursor]:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        document.setDefaultFont(_font(_BODY))
        document.setTextWidth(self._width)
        return document, QTextCursor(document)

    def _piece(self, document: QTextDocument, *, above: float = 0, below: float = 0) -> Piece:
        height = document.size().height()
        return Piece(document, height + below, _cuts(document, height), above)

    def _line(self, text: str, size: float, *, after: float) -> Piece:
        document, cursor = self._document()
        cursor.setBlockFormat(_block_format(text=text))
        cursor.insertText(printable(text), _characters(size, bold=True, serif=False))
        return self._piece(document, below=after)

    def _paragraph(self, paragraph: Paragraph) -> Piece:
        document, cursor = self._document()
        form = _block_format(text=paragraph.text if paragraph.quoted else "")
        if paragraph.kind is ParagraphKind.QUOTATION:
            form.setLeftMargin(12)
            form.setRightMargin(12)
        cursor.setBlockFormat(form)
        _insert(cursor, paragraph, _BODY)
        return self._piece(document, above=3, below=3)

    def _item(self, runs: Sequence[Run]) -> Piece:
        document, cursor = self._document()
        form = _block_format()
        form.setLeftMargin(12)
        form.setTextIndent(-10)
        cursor.setBlockFormat(form)
        cursor.insertText("•\u2002", _characters(_BODY))
        _insert_runs(cursor, runs, _BODY)
        return self._piece(document, above=1, below=2)

    def _row(self, cells: Sequence[Sequence[Paragraph]], shares: Sequence[float], *, ruled: bool, size: float) -> Piece:
        document, cursor = self._document()
        form = QTextTableFormat()
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.FixedLength, self._width * share) for share in shares]
        )
        form.setWidth(QTextLength(QTextLength.Type.FixedLength, self._width))
        form.setCellPadding(4 if ruled else 1.5)
        form.setCellSpacing(0)
        form.setBorder(0)
        table = cursor.insertTable(1, len(cells), form)
        for column, paragraphs in enumerate(cells):
            cell = table.cellAt(0, column).firstCursorPosition()
            for place, paragraph in enumerate(paragraphs):
                of_it = _block_format(
                    after=4 if place + 1 < len(paragraphs) else 0, text=paragraph.text if paragraph.quoted else ""
                )
                if place:
                    cell.insertBlock(of_it, QTextCharFormat())
                else:
                    cell.setBlockFormat(of_it)
                _insert(cell, paragraph, size)
        # a document ends with a paragraph below its table, which gets no room
        height = document.documentLayout().frameBoundingRect(table).height()
        rules = tuple(self._width * share for share in accumulate(shares, initial=0.0)) if ruled else ()
        return Piece(document, height, _cuts(document, height), rules=rules)

    def _contents_lines(self) -> Iterator[Piece]:
        if not self._report.headings:
            return
        head = self._line(self._contents, _HEADINGS[2], after=4)
        head.above, head.keeps = 12, True
        yield head
        for heading in self._report.headings:
            document, cursor = self._document()
            document.setTextWidth(self._width * _NUMBERS[0])
            form = _block_format(text=heading.text)
            form.setLeftMargin(12.0 * (heading.level - 1))
            cursor.setBlockFormat(form)
            cursor.insertText(printable(heading.text), _characters(9.5, bold=heading.level == 1, serif=False))
            piece = self._piece(document, below=2)
            piece.refers = heading.anchor
            yield piece


def _cuts(document: QTextDocument, height: float) -> tuple[float, ...]:
    """Heights of a document at which a cut goes through no line and leaves at least one, in order."""
    lines: list[tuple[float, float]] = []
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            lines.append((top + line.y(), top + line.y() + line.height()))
        block = block.next()
    cuts: list[float] = []
    reached = 0.0
    for start, end in sorted(lines):
        if cuts and start < reached - 0.5:
            cuts.pop()  # a line of another column stands beside it
        reached = max(reached, end)
        cuts.append(reached)
    return tuple(cut for cut in cuts[:-1] if cut < height)


def _block_format(*, after: float = 0, text: str = "") -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setBottomMargin(after)
    form.setLineHeight(_LEADING - 15, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left(text) else Qt.LayoutDirection.LeftToRight)
    return form


def _font(points: float, *, bold: bool = False, serif: bool = True) -> QFont:
    font = theme.serif_font(points, bold=bold) if serif else theme.interface_font(points, bold=bold)
    # pages are laid out at 72 to the inch: a pixel is a point, on every screen
    font.setPixelSize(max(1, round(points)))
    # a ligature has no letters of its own in a PDF: what is copied out of it would lack them
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def _characters(points: float, *, bold: bool = False, serif: bool = True) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(_font(points, bold=bold, serif=serif))
    form.setForeground(_INK)
    return form


def _insert(cursor: QTextCursor, paragraph: Paragraph, size: float) -> None:
    aside = paragraph.kind in (ParagraphKind.NOTE, ParagraphKind.WARNING)
    colour = {ParagraphKind.NOTE: _QUIET, ParagraphKind.WARNING: _WARNING}.get(paragraph.kind)
    _insert_runs(cursor, paragraph.runs, size - aside, colour)


def _insert_runs(cursor: QTextCursor, runs: Iterable[Run], size: float, colour: QColor | None = None) -> None:
    for run in runs:
        form = _characters(size, bold=run.look is Look.STRONG)
        if run.look is Look.MARKED:
            form.setBackground(_MARK)
        if run.look is Look.QUIET:
            form.setForeground(_QUIET)
        elif colour is not None:
            form.setForeground(colour)
        # one paragraph stays one block, whatever line ends are in it
        cursor.insertText(printable(run.text).replace("\n", "\u2028"), form)
