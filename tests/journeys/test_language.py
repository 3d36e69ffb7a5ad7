"""The language is changed while the program runs: another window stands there, and shows the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from gui.language import ENGLISH, Language
from gui.look import Look
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.tabs import COMPARE
from gui.windows import Windows
from tests.journeys.conftest import Driver


@pytest.fixture
def windows(driver: Driver, app: QApplication, settings: Settings) -> Iterator[Windows]:
    """The program's window, in English."""
    before = QLocale()
    language = Language(app, settings, code=ENGLISH)
    made = Windows(app, settings, Look(app, settings, dark=False), language)
    made.window.show()
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    delete(language)  # with its translators
    QLocale.setDefault(before)


def _change(qtbot: QtBot, windows: Windows, name: str) -> MainWindow:
    with qtbot.waitSignal(windows.renewed):
        windows.window.actions_by_name[name].trigger()
    return windows.window


def test_the_new_window_shows_the_same(qtbot: QtBot, driver: Driver, windows: Windows, sample_path: Path) -> None:
    old = windows.window
    windows.open_archive(sample_path)
    driver.rest(old)
    driver.type(old, "drones")
    old.reading.open_at(1, 20, "drones")
    driver.rest(old)
    old.pages.show_page(COMPARE)
    driver.rest(old)
    new = _change(qtbot, windows, "language_fa")
    driver.rest(new)
    qtbot.waitUntil(lambda: new.claims.selected_claim() == 20)
    assert new is not old
    qtbot.waitUntil(lambda: not isValid(old))
    assert (new.searching.query, new.pages.shown) == ("drones", COMPARE)
    assert new.reading.opened is not None
    assert new.reading.opened.document.id == 1
    assert new.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert new.actions_by_name["language_fa"].isChecked()
    assert new.actions_by_name["quit"].text().replace("&", "") == "خروج"
    driver.picture(new, "language-fa")
    back = _change(qtbot, windows, "language_en")
    driver.rest(back)
    assert back.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert back.actions_by_name["quit"].text() == "&Quit"


def test_what_runs_is_waited_for(
    qtbot: QtBot, driver: Driver, windows: Windows, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = windows.window
    windows.open_archive(sample_path)
    driver.rest(old)
    with monkeypatch.context() as busy:
        busy.setattr(type(old.desk), "is_adding", property(lambda _self: True))
        old.actions_by_name["language_de"].trigger()
        qtbot.waitUntil(lambda: windows.is_waiting)
        assert windows.window is old
        assert "as soon as" in old.status.currentMessage()
    qtbot.waitUntil(lambda: windows.window is not old)
    driver.rest(windows.window)
    assert windows.window.actions_by_name["quit"].text().replace("&", "") == "Beenden"
