"""The archive in numbers, in its window: bars lead to what is behind them, by mouse and by keys."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core.model import Facet, Scope
from gui.main_window import MainWindow
from gui.statistics.charts import BarList, Columns
from tests.journeys.conftest import Driver


def _open(driver: Driver, path: Path, *, dark: bool = False) -> MainWindow:
    window = driver.open(path, dark=dark)
    window.actions_by_name["statistics"].trigger()
    driver.rest(window)
    return window


def _save_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    def answer(*_given: object) -> tuple[str, str]:
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)


def test_bars_lead_to_what_is_behind_them(driver: Driver, sample_path: Path) -> None:
    window = _open(driver, sample_path)
    shown = window.counting.window
    assert "14 documents" in shown.summary
    assert "% have an answer" in shown.summary
    columns, sources, *_others = shown.lists()
    assert isinstance(columns, Columns)
    assert isinstance(sources, BarList)
    driver.picture(shown, "statistics")
    QTest.keyClick(sources, Qt.Key.Key_Down)
    QTest.keyClick(sources, Qt.Key.Key_Return)
    driver.rest(window)
    assert window.searching.request.narrow[0].facet is Facet.SOURCE
    QTest.keyClick(columns, Qt.Key.Key_Right)
    QTest.keyClick(columns, Qt.Key.Key_Return)
    driver.rest(window)
    assert window.searching.query.startswith("date:")
    states = next(one for one in shown.lists() if one.accessibleName().startswith("Claims by what"))
    assert isinstance(states, BarList)
    place = states.visualRect(states.model().index(0, 0)).center()
    QTest.mouseClick(states.viewport(), Qt.MouseButton.LeftButton, pos=place)
    driver.rest(window)
    assert window.searching.request.scope is Scope.CLAIMS
    shown.close()


def test_in_the_dark(driver: Driver, sample_path: Path) -> None:
    window = _open(driver, sample_path, dark=True)
    driver.picture(window.counting.window, "statistics-dark")
    window.counting.window.close()


def test_numbers_go_out_as_table_and_picture(
    driver: Driver, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = _open(driver, sample_path)
    shown = window.counting.window
    _save_as(monkeypatch, tmp_path / "numbers.csv")
    shown.table.click()
    said = (tmp_path / "numbers.csv").read_text(encoding="utf-8-sig")
    assert "Documents by source,Amir Saeid Iravani,2," in said
    _save_as(monkeypatch, tmp_path / "numbers.svg")
    shown.picture.click()
    picture = ET.fromstring((tmp_path / "numbers.svg").read_bytes())
    assert picture.tag.endswith("svg")
    assert "Mehr News Agency" in "".join(picture.itertext())
    shown.close()
