"""What PySide's stubs leave out or get wrong, read in one place with its true types."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QItemSelectionModel, QRect
from PySide6.QtGui import QPalette, QTextCharFormat, QTextLayout, QTextLine
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem


class ItemOption(Protocol):
    """What a delegate reads of its option."""

    rect: QRect
    state: QStyle.StateFlag
    palette: QPalette


def item_option(option: QStyleOptionViewItem) -> ItemOption:
    """*option* with the types of its members, which the stubs leave out."""
    return cast("ItemOption", option)


class _SelectionRange(Protocol):
    def top(self) -> int: ...

    def bottom(self) -> int: ...


def selected_rows(selection: QItemSelectionModel) -> list[tuple[int, int]]:
    """The runs of rows that are selected (first, one after the last). The stubs don't say that it is a list."""
    runs = cast("list[_SelectionRange]", selection.selection())
    return [(run.top(), run.bottom() + 1) for run in runs]


class _FormatRange(Protocol):
    """The members of QTextLayout.FormatRange, which the stubs leave out."""

    start: int
    length: int
    format: QTextCharFormat


def format_range(start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """The format of start..end of a layout, in UTF-16 units."""
    result = QTextLayout.FormatRange()
    members = cast("_FormatRange", result)
    members.start, members.length, members.format = start, end - start, look
    return result


def cursor_x(line: QTextLine, unit: int) -> float:
    """Where the character at *unit* begins in *line*, px. PySide answers (x, position); the stubs only say object."""
    return cast("tuple[float, int]", line.cursorToX(unit))[0]
