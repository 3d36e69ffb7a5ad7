"""Starts the window: ``python -m gui [A.db] [--query Q] [--document D] [--claim C]``.

``--dark``, ``--language de`` and ``--size WxH`` say how it looks, ``--picture OUT.png`` saves a picture of it.
``--self-test [--report F.json]`` tries what the program is for, on a copy of the sample: status 0, or 3 if it fails.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from core.archive import own_sample
from core.errors import ArchiveError
from gui import logbook, theme
from gui.errors import BugCatcher, show_error
from gui.language import ENGLISH, Language, offered
from gui.look import Look
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.windows import Windows

PLUGINS = ("offscreen", "xcb", "wayland", "windows", "cocoa")
"""Qt's platform plugins that a self-test can be on."""
PICTURE_LIMIT_MS = 60_000
"""A picture that is not ready by then is given up."""


@dataclass(frozen=True, slots=True)
class Start:
    """What the command line asks for."""

    archive: Path | None
    query: str
    document: str
    claim: int | None
    dark: bool
    language: str | None
    size: QSize | None
    picture: Path | None
    self_test: bool
    report: Path | None
    plugin: str


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. Try {self.prog} --help.\n")


def parse(arguments: Sequence[str] | None = None) -> Start:
    """Read the command line; what can't be read ends the program with status 2 and one line."""
    parser = _Parser(prog="rejoinder", description="Browse an archive of contested records.")
    parser.add_argument("archive", nargs="?", type=Path, metavar="A.db", help="the archive to open")
    parser.add_argument("--query", default="", metavar="Q", help="search for this")
    parser.add_argument("--document", default="", metavar="D", help="open this: a number, a symbol, a title's start")
    parser.add_argument("--claim", type=int, metavar="C", help="select the claim of this number")
    parser.add_argument("--dark", action="store_true", help="dark, whatever the system says")
    parser.add_argument("--language", choices=offered(), help="speak this language, whatever was chosen before")
    parser.add_argument("--size", type=_size, metavar="WxH", help="size of the window in pixels, such as 1366x768")
    parser.add_argument("--picture", type=Path, metavar="OUT.png", help="save a picture and end; needs no display")
    parser.add_argument("--self-test", action="store_true", help="try everything on a copy of the sample, then end")
    parser.add_argument("--report", type=Path, metavar="F.json", help="where the self-test writes what it found")
    parser.add_argument("--on", default="", choices=["", *PLUGINS], help=argparse.SUPPRESS)  # how it calls itself
    options = parser.parse_args(arguments)
    return Start(
        options.archive,
        options.query,
        options.document,
        options.claim,
        options.dark,
        options.language,
        options.size,
        options.picture,
        options.self_test,
        options.report,
        options.on,
    )


def _size(text: str) -> QSize:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 300 <= int(width) <= 8000 and 300 <= int(height) <= 8000):
        raise argparse.ArgumentTypeError("must be WIDTHxHEIGHT in pixels, such as 1366x768")
    return QSize(int(width), int(height))


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or make a picture of it; answers the exit status."""
    start = parse(arguments)
    if start.self_test:
        return _test(start)
    if start.picture is not None and not os.environ.get("QT_QPA_PLATFORM"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a picture looks the same with a screen and without
    elif not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        print("rejoinder: there is no display. Use --picture OUT.png to save a picture of the window.", file=sys.stderr)
        return 3
    app = Application(sys.argv[:1])
    prepare(app)
    with tempfile.TemporaryDirectory() as folder:
        # A picture shows what was asked for, not what this person's window remembers.
        settings = Settings(file=Path(folder) / "settings.ini") if start.picture else Settings()
        return _run(app, settings, start)


class Application(QApplication):
    """macOS does not say on the command line which archive was double clicked, but tells the program that runs."""

    archiveWanted = Signal(object)
    """The path of an archive to be opened."""

    def event(self, event: QEvent) -> bool:
        """Pass on which archive is to be opened."""
        wanted = archive_of(event)
        if wanted is None:
            return super().event(event)
        self.archiveWanted.emit(wanted)
        return True


def archive_of(event: QEvent) -> Path | None:
    """The archive that the system wants to be opened; None when the event is about something else."""
    return Path(event.file()) if isinstance(event, QFileOpenEvent) and event.file() else None


def prepare(app: QApplication) -> None:
    """Give the application its name, icon, style and fonts."""
    app.setApplicationName("Rejoinder")
    app.setDesktopFileName("rejoinder")
    app.setWindowIcon(QIcon(str(theme.RESOURCES / "icons" / "rejoinder.svg")))
    app.setStyle("Fusion")
    theme.load_fonts()


def _test(start: Start) -> int:
    from gui import self_test

    if start.plugin and start.report is not None and start.picture is not None:
        return self_test.perform(start.plugin, start.report, start.picture)
    return self_test.judge(start.report)


def _run(app: Application, settings: Settings, start: Start) -> int:
    logbook.start(settings.folder / "log")
    look = Look(app, settings, dark=True if start.dark else False if start.picture else None)
    # a picture looks the same on every system
    language = Language(app, settings, code=start.language or (ENGLISH if start.picture else None))
    windows = Windows(app, settings, look, language)
    window = windows.window
    app.archiveWanted.connect(windows.open_archive)
    catcher = BugCatcher()
    catcher.caught.connect(windows.show_error)
    catcher.install()
    if start.size is not None:
        window.resize(start.size)
    window.show()
    try:
        window.open_archive(start.archive or _usual_archive(settings))
    except ArchiveError as error:
        show_error(window, error)
    opening = _Opening(window, start)
    leave_alone_what_is_there()
    status = app.exec()
    catcher.remove()
    logbook.stop()
    return opening.status or status


def leave_alone_what_is_there() -> None:
    """Keep the garbage collector off what the program is made of: walking through it takes longer than a key may."""
    gc.collect()
    gc.freeze()


def _usual_archive(settings: Settings) -> Path:
    last = settings.archive()
    return last if last is not None and last.exists() else own_sample()


class _Opening(QObject):
    """Carries out what the command line asks for, once the archive is open; then takes the picture."""

    def __init__(self, window: MainWindow, start: Start) -> None:
        super().__init__(window)
        self._window, self._start = window, start
        self.status = 0
        session = window.session
        if session is not None:
            session.opened.connect(self._on_opened)
            session.refused.connect(self._on_refused)
            session.failed.connect(self._on_refused)
        if start.picture is not None:
            self._limit = QTimer(self, singleShot=True, interval=PICTURE_LIMIT_MS)
            self._limit.timeout.connect(self._on_late)
            self._limit.start()
            self._calm = QTimer(self, singleShot=True, interval=150)
            self._calm.timeout.connect(self._take_picture)
            window.settled.connect(self._calm.start)

    @Slot(object)
    def _on_opened(self, _about: object) -> None:
        session = self._window.session
        if session is None:
            return
        session.opened.disconnect(self._on_opened)
        if self._start.query:
            self._window.searching.set_query(self._start.query)
        if self._start.document:
            session.open_reference(self._start.document, self._start.query, self._start.claim)
        elif self._start.claim is not None:
            session.open_claim(self._start.claim, self._start.query)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if self._start.picture is not None:
            print(f"rejoinder: {error}", file=sys.stderr)
            self.status = error.exit_status if isinstance(error, ArchiveError) else 1
            self._window.close()
            QApplication.exit(self.status)

    @Slot()
    def _on_late(self) -> None:
        print("rejoinder: the picture was not ready in time.", file=sys.stderr)
        self.status = 3
        self._window.close()

    @Slot()
    def _take_picture(self) -> None:
        session = self._window.session
        if session is None or not session.is_idle:
            return  # something more was asked for; the window settles again
        path = self._start.picture
        if path is not None and not self._window.grab().save(str(path)):
            print(f"rejoinder: {path} can't be written. Choose another place.", file=sys.stderr)
            self.status = 3
        self._window.close()
        QApplication.exit(self.status)
