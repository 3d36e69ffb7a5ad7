"""The head of a batch: how many files, how far, how fast, how long still; pause, cancel, try again."""

from __future__ import annotations

import time
from collections import deque

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gui import theme
from gui.parts import label
from gui.writing import counted, isolated

_WINDOW = 10.0
"""Speed is that of the last so many seconds."""
_LEAST = 0.5
"""Nothing is said of the speed before so many seconds."""


class Pace:
    """How fast files go through, and how long the rest takes; told by the times of the last seconds."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int, float]] = deque()

    def start(self) -> None:
        """Forget what was before (a pause)."""
        self._seen.clear()

    def note(self, done: int, part: float, now: float | None = None) -> None:
        """So many lines, and this part of the whole, are through by *now* (seconds of a clock that never goes back)."""
        now = time.monotonic() if now is None else now
        self._seen.append((now, done, part))
        while len(self._seen) > 2 and now - self._seen[0][0] > _WINDOW:
            self._seen.popleft()

    @property
    def speed(self) -> float:
        """Lines a second; 0 while it is not known."""
        seconds = self._seconds
        return (self._seen[-1][1] - self._seen[0][1]) / seconds if seconds else 0.0

    @property
    def left(self) -> float | None:
        """Seconds until the whole is through; None while that can't be told."""
        seconds = self._seconds
        gone = self._seen[-1][2] - self._seen[0][2] if seconds else 0.0
        return (1 - self._seen[-1][2]) * seconds / gone if gone > 0 else None

    @property
    def _seconds(self) -> float:
        seconds = self._seen[-1][0] - self._seen[0][0] if len(self._seen) > 1 else 0.0
        return seconds if seconds >= _LEAST else 0.0


class BatchHead(QWidget):
    """Says what a batch is and how far it is."""

    pauseWanted = Signal()
    resumeWanted = Signal()
    cancelWanted = Signal()
    retryWanted = Signal()
    closeWanted = Signal()
    """The list is to be put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace = Pace()
        self._running = False
        self._title = label(font=theme.serif_font(18, bold=True))
        self._said = label(font=theme.interface_font(12.5), role=QPalette.ColorRole.PlaceholderText)
        self._bar = QProgressBar()
        self._bar.setProperty("thin", True)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setAccessibleName(self.tr("Progress of adding"))
        self.pause = QPushButton(self.tr("&Pause"))
        self.cancel = QPushButton(self.tr("Cancel the rest"))
        self.retry = QPushButton(self.tr("&Try failed again"))
        self.put_away = QPushButton(self.tr("Close list"))
        self.cancel.setToolTip(self.tr("What is in stays in."))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._said)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button in (self.pause, self.cancel, self.retry, self.put_away):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 6)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._bar)
        self.pause.clicked.connect(self._on_pause)
        self.cancel.clicked.connect(self.cancelWanted)
        self.retry.clicked.connect(self.retryWanted)
        self.put_away.clicked.connect(self.closeWanted)
        self._name = ""
        self._files = self._lines = 0
        self._part = 0.0
        self._paused = False

    def show_batch(self, name: str, files: int = 0) -> None:
        """Begin another batch of so many files (0: not counted yet), called *name* (a folder, or the first file)."""
        self._name, self._files = name, files
        self._lines, self._part = 0, 0.0
        self._pace.start()
        self._say()

    def show_lines(self, lines: int) -> None:
        """So many lines are in the list."""
        self._lines = lines
        self._say()

    def show_progress(self, done: int, total: int) -> None:
        """How much of the whole is through, in parts that are no files."""
        self._part = done / total if total else 0.0
        self._pace.note(self._lines, self._part)
        self._say()

    def show_state(self, *, running: bool, paused: bool, failed: int) -> None:
        """Whether it runs or waits, and how many files failed."""
        if running and not self._running:
            self._pace.start()
        self._running, self._paused = running, paused
        self.pause.setVisible(running or paused)
        self.pause.setText(self.tr("&Go on") if paused else self.tr("&Pause"))
        self.cancel.setVisible(running or paused)
        self.retry.setVisible(bool(failed) and not running and not paused)
        self.put_away.setVisible(not running and not paused)
        self._bar.setVisible(running or paused)
        self._say()

    def _say(self) -> None:
        locale = self.locale()
        total = self._files or self._lines
        files = self.tr("1 file") if total == 1 else self.tr("{0} files").format(locale.toString(total))
        self._title.setText(files)
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(self._part * 1000))
        parts = [isolated(self._name)]
        if self._running or self._paused:
            parts.append(self.progress_words())
        elif self._lines > self._files:
            parts.append(self.tr("{0} lines").format(locale.toString(self._lines)))
        if self._paused:
            parts.append(self.tr("paused: what is in stays in"))
        elif self._running:
            parts += self._pace_words()
        self._said.setText("  ·  ".join(part for part in parts if part))

    def progress_words(self) -> str:
        """*312 done, 31 %*."""
        done = self.tr("{0} done").format(self.locale().toString(self._lines))
        return f"{done}, {int(self._part * 100)} %"

    def _pace_words(self) -> list[str]:
        speed, left = self._pace.speed, self._pace.left
        said: list[str] = []
        if speed:
            locale = self.locale()
            slow = f"{speed:.1f}".replace(".", locale.decimalPoint())
            said.append(self.tr("{0} a second").format(locale.toString(round(speed)) if speed >= 2 else slow))
        if left is not None:
            said.append(time_left(left))
        return said

    def said(self) -> str:
        """What stands below the title."""
        return self._said.text()

    def _on_pause(self) -> None:
        (self.resumeWanted if self._paused else self.pauseWanted).emit()


def time_left(seconds: float) -> str:
    """*about 20 s left*, *about 3 min left*: no more exact than it is known."""
    translate = QCoreApplication.translate
    if seconds < 5:
        return translate("Add", "a moment left")
    if seconds < 90:
        return translate("Add", "about {0} s left").format(counted(round(seconds / 5) * 5))
    if seconds < 5400:
        return translate("Add", "about {0} min left").format(counted(round(seconds / 60)))
    return translate("Add", "about {0} h left").format(counted(round(seconds / 3600)))
