"""Windows that are as high as what they show just now."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

_AROUND = 40
"""Pixels that the frame of a window takes of a screen."""


def fit(dialog: QDialog) -> None:
    """Give a window the height that its lines take at its width, at most that of the screen."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()  # what was hidden just now takes no room any more
    width = max(dialog.width(), dialog.minimumWidth())
    most = dialog.screen().availableGeometry().height() - _AROUND
    dialog.resize(width, min(most, layout.totalHeightForWidth(width)))
