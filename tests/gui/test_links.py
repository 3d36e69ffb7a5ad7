"""Only addresses of the web are opened, and only after they were shown whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.links import AddressDialog, visible, web_address
from gui.reader.header import Header
from tests.gui.claims.samples import OPENED

WEB = ("http://example.org/a?b=c#d", "https://xn--bcher-kva.example/", "HTTPS://example.org/é", "https://[::1]/x")
OTHERS = (
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "ms-settings:",
    "smb://server/share",
    "mailto:a@b.example",
    "//example.org/x",
    "example.org",
    "https://",
    "https://bank.example@evil.example/",
    "https://example.org/\nfile:///x",
    "https://example.org/\u202egpj.exe",
    "https://exam\u200bple.org/",
    "https://example.org/ x",
    "https://example.org/" + "a" * 5000,
    "C:\\Windows\\System32\\calc.exe",
    "\\\\server\\share\\x.exe",
    "",
)


@pytest.fixture
def gone_to(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []

    def open_url(url: QUrl) -> bool:
        found.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    yield widget
    for dialog in widget.findChildren(AddressDialog):
        dialog.close()


@pytest.mark.parametrize("address", WEB)
def test_addresses_of_the_web_are_opened_when_a_person_says_so(
    window: QWidget, gone_to: list[str], address: str
) -> None:
    dialog = AddressDialog(address, window)
    assert dialog.address.toPlainText() == address
    assert gone_to == []
    dialog.open_button.click()
    assert gone_to == [QUrl(address).toString()]


@pytest.mark.parametrize("address", OTHERS)
def test_nothing_else_is(window: QWidget, gone_to: list[str], address: str) -> None:
    assert web_address(address) is None
    dialog = AddressDialog(address, window)
    assert not dialog.open_button.isEnabled()
    dialog.open_button.click()
    dialog.open_button.clicked.emit()
    assert gone_to == []
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == address


def test_it_is_said_where_an_address_leads(window: QWidget) -> None:
    cyrillic = "https://\u0430pple.com/login"  # its first letter is Cyrillic
    assert "xn--pple-43d.com" in AddressDialog(cyrillic, window).words.text()


def test_what_cannot_be_seen_is_told_and_nothing_is_read_as_a_page(window: QWidget) -> None:
    assert visible("https://a/\u202ecod.exe") == "https://a/[U+202E]cod.exe"
    assert len(visible("x" * 9_999_999)) < 5_000
    dialog = AddressDialog("https://a.example/<b>x</b>", window)
    assert dialog.address.toPlainText() == "https://a.example/<b>x</b>"
    assert dialog.words.textFormat() == Qt.TextFormat.PlainText


def test_the_reader_shows_the_address_before_anything(qtbot: QtBot, gone_to: list[str]) -> None:
    header = Header()
    qtbot.addWidget(header)
    header.show_opened(replace(OPENED, document=replace(OPENED.document, source_url="https://example.org/one")))
    menu = header.more_button.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Open source address…").trigger()
    dialog = header.findChild(AddressDialog)
    assert isinstance(dialog, AddressDialog)
    assert dialog.isVisible()
    assert gone_to == []
    dialog.open_button.click()
    assert gone_to == ["https://example.org/one"]
