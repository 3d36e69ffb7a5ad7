"""The self-test itself, in one process on one platform plugin: a real window does what people do, step by step."""

from __future__ import annotations

import os
import sys
import time
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEventLoop, QTimer, QtMsgType, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from core.archive import own_sample
from core.model import IndexStatus
from gui.app import prepare
from gui.language import ENGLISH, Language
from gui.look import Look
from gui.main_window import MainWindow
from gui.self_test import report
from gui.self_test.steps import STEPS, Wrong
from gui.session import Session
from gui.settings import Settings

STEP_LIMIT_MS = 60_000
"""How long one step may take."""
LOOK_MS = 20
"""How often is looked whether a step is through."""


def perform(plugin: str, told: Path, picture: Path) -> int:
    """Try everything on *plugin*, report to *told*, and leave a picture of the window. Answers 0, or 3."""
    start = time.monotonic()
    messages: list[str] = []

    def note(_kind: QtMsgType, _context: object, text: str) -> None:
        messages.append(text)

    def warn(message: Warning | str, *_rest: object, **_more: object) -> None:
        messages.append(str(message))

    broken: list[str] = []

    def fail(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        broken.append(f"{kind.__name__}: {error}")
        messages.extend("".join(traceback.format_exception(kind, error, trace)).splitlines())

    qInstallMessageHandler(note)
    warnings.showwarning = warn
    sys.excepthook = fail  # what goes wrong in a slot
    app = QApplication([sys.argv[0], "-platform", plugin])
    prepare(app)
    stage = Stage(app, plugin, picture)
    steps: list[report.Step] = []
    for name, act in STEPS:
        begun = time.monotonic()
        try:
            said, passed = act(stage), True
        except Wrong as wrong:
            said, passed = str(wrong), False
        except Exception as error:  # noqa: BLE001 - whatever is wrong with an installation is to be told
            said, passed = f"{type(error).__name__}: {error}", False
        if broken:
            said, passed = broken[0], False
        steps.append(report.Step(name, passed, round(time.monotonic() - begun, 3), said))
        if not passed:
            break  # what follows builds on it
    stage.close()
    qInstallMessageHandler(None)
    facts = {"qt": qVersion(), "platform": QGuiApplication.platformName()}
    run = report.Run(plugin, tuple(steps), tuple(messages), True, round(time.monotonic() - start, 3), facts)
    report.write(told, (run,), {})
    return 0 if run.passed else 3


class Stage:
    """A window on a copy of the sample, in a folder that goes when the test ends; and the means to wait."""

    def __init__(self, app: QApplication, plugin: str, picture: Path) -> None:
        self.app, self.plugin, self.picture = app, plugin, picture
        self.home = Path(os.environ["REJOINDER_HOME"])
        settings = Settings(file=self.home / "config" / "settings.ini")
        self.look = Look(app, settings, dark=False)
        self.settings = settings
        self.language = Language(app, settings, code=ENGLISH)
        self.window = MainWindow(settings, self.look, self.language)
        self.archive = Path()
        self.indexed: list[IndexStatus] = []
        """What the index told of itself, the newest last."""
        self.window.archives.changed.connect(self._on_session)

    def _on_session(self, session: Session) -> None:
        session.indexUpdated.connect(self.indexed.append)

    def open_sample(self) -> None:
        """Copy the sample and open it."""
        self.archive = own_sample()
        self.window.resize(1366, 768)
        self.window.show()
        self.window.open_archive(self.archive)
        self.wait(self.at_rest, "the archive is open")

    def at_rest(self) -> bool:
        """Whether nothing runs and nothing waits."""
        session = self.window.session
        return session is not None and session.is_idle

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Let the window work until something is the case.

        Raises:
            Wrong: it does not become the case in time.
        """
        loop = QEventLoop()
        looking = QTimer(interval=LOOK_MS)
        limit = QTimer(singleShot=True, interval=STEP_LIMIT_MS)
        became = False

        def look() -> None:
            nonlocal became
            became = became or until()  # it may change again: an index that grew is read once more
            if became:
                loop.quit()

        looking.timeout.connect(look)
        limit.timeout.connect(loop.quit)
        looking.start()
        limit.start()
        loop.exec()
        looking.stop()
        limit.stop()
        if not became:
            raise Wrong(f"After {STEP_LIMIT_MS // 1000} seconds it is still not the case that {what}.")

    def close(self) -> None:
        """Close the window; what is still under way ends without loss."""
        self.window.close()
        self.window.deleteLater()
