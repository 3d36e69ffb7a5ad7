"""Two texts to be reviewed, and what people do with a window on them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.archive import Archive
from core.model import (
    QueueRequest,
)
from gui.main_window import MainWindow
from tests.journeys.conftest import Driver


def rest(driver: Driver, window: MainWindow) -> None:
    """Wait until everything is shown, also what is asked for when the answer to something else is here."""
    for _ in range(4):
        driver.rest(window)


def reviewing(driver: Driver, path: Path, **how: bool) -> MainWindow:
    window = driver.open(path, **how)  # pyright: ignore[reportArgumentType] - only dark
    rest(driver, window)
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    rest(driver, window)
    return window


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def waiting(path: Path, request: QueueRequest | None = None) -> list[int]:
    with Archive.open(path) as archive:
        return [one.id for one in archive.review_queue(request).entries if not one.is_link]


def select(view: QWidget, words: str, text: str, window: MainWindow) -> None:
    desk = window.claim_desk
    shown = desk.text if view is desk.text else window.reader.text
    start = text.index(words)
    shown.set_caret(start, start + len(words))
    shown.setFocus()
