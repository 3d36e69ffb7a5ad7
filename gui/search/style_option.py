"""The members of QStyleOptionViewItem, which PySide's stubs leave out."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem


class ItemOption(Protocol):
    """What a delegate reads of its option."""

    rect: QRect
    state: QStyle.StateFlag
    palette: QPalette


def read(option: QStyleOptionViewItem) -> ItemOption:
    """*option* with the types of its members."""
    return cast("ItemOption", option)
