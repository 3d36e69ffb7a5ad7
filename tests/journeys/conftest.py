"""A real window on a copy of the sample archive, driven with keys and clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.archive import Archive
from core.model import Kind, NewDocument
from gui import theme
from gui.language import ENGLISH, Language
from gui.look import Look
from gui.main_window import MainWindow
from gui.settings import Settings

PICTURES = Path(__file__).resolve().parents[2] / "pictures"
FIRST = (
    "The harbour board said on Monday that the tower light is safe. Mina Okoro, who keeps a boat there, said the "
    "claims of the harbour board were false. “The light fails every week,” said Okoro. The mayor, Tom Hale, warned "
    "that more ships will run aground."
)
SECOND = "The mayor said that the bridge is closed. Ada Brook denied that the bridge is unsafe."
LIMIT_MS = 20_000
"""How long a window may take to come to rest; only a hang reaches it."""


@pytest.fixture(scope="session")
def app(qapp: QApplication) -> QApplication:
    """The application as ``gui.app`` sets it up."""
    qapp.setStyle("Fusion")
    theme.load_fonts()
    return qapp


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of this test only."""
    return Settings(file=tmp_path / "settings.ini")


class Driver:
    """Opens windows, waits until they are at rest, and takes pictures."""

    def __init__(self, qtbot: QtBot, app: QApplication, settings: Settings) -> None:
        self.qtbot, self._app, self._settings = qtbot, app, settings
        self.windows: list[MainWindow] = []

    def open(self, path: Path, *, dark: bool = False, size: tuple[int, int] = (1366, 768)) -> MainWindow:
        look = Look(self._app, self._settings, dark=dark)
        window = MainWindow(self._settings, look, Language(self._app, self._settings, code=ENGLISH))
        self.windows.append(window)
        window.resize(QSize(*size))
        window.show()
        window.open_archive(path)
        self.rest(window)
        return window

    def rest(self, window: MainWindow) -> None:
        """Wait until nothing runs and everything asked for is shown."""

        def at_rest() -> bool:
            QApplication.processEvents()
            return window.session is None or window.session.is_idle

        self.qtbot.waitUntil(at_rest, timeout=LIMIT_MS)

    def type(self, window: MainWindow, words: str) -> None:
        """Type into the search field, letter by letter, and wait for the answer."""
        window.field.focus_field()
        QTest.keyClicks(window.field.edit(), words)
        self.rest(window)

    def picture(self, widget: QWidget, name: str) -> Path:
        """Leave a picture for people to look at, in the ignored folder ``pictures``."""
        PICTURES.mkdir(exist_ok=True)
        path = PICTURES / f"{name}.png"
        assert widget.grab().save(str(path))
        return path


@pytest.fixture
def driver(qtbot: QtBot, app: QApplication, settings: Settings) -> Iterator[Driver]:
    """Drives windows, and closes them."""
    made = Driver(qtbot, app, settings)
    yield made
    for window in made.windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def clipboard(app: QApplication) -> Iterator[Callable[[], str]]:
    """What is on the clipboard, as plain text."""
    app.clipboard().clear()
    yield app.clipboard().text
    app.clipboard().clear()


@pytest.fixture
def unread(tmp_path: Path) -> Path:
    """An archive with two texts that were not read for suggestions."""
    path = tmp_path / "review.db"
    with Archive.create(path, "Review") as archive:
        for title, text in (("Tower light", FIRST), ("Bridge", SECOND)):
            archive.add_document(NewDocument(kind=Kind.ARTICLE, title=title, text=text, language="en"))
    return path


@pytest.fixture
def suggested(unread: Path) -> Path:
    """The same with suggestions."""
    with Archive.open(unread) as archive:
        archive.suggest()
    return unread
