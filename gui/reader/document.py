"""Builds the QTextDocument of an opened document: paragraphs in their script's type, references in the link colour.

It is built before it is given to a view: a document that nobody shows yet costs no layout.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from gui.reader import display
from gui.reader.typography import BOTTOM_MARGIN, TOP_MARGIN, Typography
from gui.writing import first_strong


@dataclass(frozen=True, slots=True)
class _Run:
    """Paragraphs of one format: code points start..end of the display text, without the last paragraph end."""

    start: int
    end: int
    arabic: bool
    passage: bool


def build_document(
    shown: str,
    *,
    typography: Typography,
    passages: Sequence[int],
    references: Sequence[tuple[int, int]],
    link_colour: str,
    parent: QObject,
) -> QTextDocument:
    """The display text *shown* as a document; *passages* (starts) and *references* are code points, in order."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(typography.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    pending = [(start, end) for start, end in references if start < end]
    pending.reverse()
    for number, run in enumerate(_runs(shown, passages)):
        block = typography.block_format(arabic=run.arabic, passage=run.passage)
        plain = QTextCharFormat()
        plain.setFont(
            typography.font(arabic=run.arabic)
        )  # a view resets its document's default font when styles change
        link = QTextCharFormat(plain)
        link.setForeground(QColor(link_colour))
        if number == 0:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(plain)
        else:
            cursor.insertBlock(block, plain)
        at = run.start
        while pending and pending[-1][0] < run.end:
            start, end = pending.pop()
            if end <= at:
                continue
            cursor.insertText(shown[at : max(at, start)], plain)
            cursor.insertText(shown[max(at, start) : min(end, run.end)], link)
            at = min(end, run.end)
            if end > run.end:
                pending.append((run.end, end))
                break
        cursor.insertText(shown[at : run.end], plain)
    cursor.endEditBlock()
    return document


def set_margins(document: QTextDocument, left: int, right: int, gap: int) -> None:
    """Place the text column, with *gap* more px above and below; does nothing when it is there already."""
    frame = document.rootFrame()
    layout = frame.frameFormat()
    top, bottom = TOP_MARGIN + gap, BOTTOM_MARGIN + gap
    if (layout.leftMargin(), layout.rightMargin(), layout.topMargin()) == (left, right, top):
        return
    layout.setLeftMargin(left)
    layout.setRightMargin(right)
    layout.setTopMargin(top)
    layout.setBottomMargin(bottom)
    frame.setFrameFormat(layout)


def _runs(shown: str, passages: Sequence[int]) -> list[_Run]:
    """Runs of paragraphs that are set alike; all but the first start behind a paragraph end."""
    starts = set(passages)
    mixed = display.has_rtl(shown)
    if not mixed and not starts:
        return [_Run(0, len(shown), False, False)]
    runs: list[_Run] = []
    start = 0
    for paragraph in shown.split(display.PARAGRAPH):
        end = start + len(paragraph)
        arabic = mixed and first_strong(paragraph) == "AL"
        passage = start in starts
        last = runs[-1] if runs else None
        if last and last.arabic == arabic and not passage and not last.passage:
            runs[-1] = _Run(last.start, end, arabic, False)
        else:
            runs.append(_Run(start, end, arabic, passage))
        start = end + 1
    return runs
