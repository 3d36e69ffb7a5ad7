"""What the command line shows while it works: bars on standard error, and Ctrl+C that stops between two steps."""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
import time
from collections.abc import Generator
from types import FrameType
from typing import TextIO

from core.progress import Progress

BAR_WIDTH = 30
_SECONDS_BETWEEN = 0.1
_SECONDS_TO_JUDGE = 3
"""A time left that is told earlier is a guess."""


def progress(what: str) -> Progress:
    """A progress bar on standard error, when that is a terminal."""
    return Progress(_Bar(what, sys.stderr).show) if sys.stderr.isatty() else Progress()


def shown(text: str) -> str:
    """Text of an archive for a terminal, without characters that would steer it."""
    return "".join("�" if (ord(c) < 32 and c not in "\n\t") or 127 <= ord(c) < 160 else c for c in text)


class _Bar:
    def __init__(self, what: str, stream: TextIO) -> None:
        self._what, self._stream = what, stream

    def show(self, done: int, total: int) -> None:
        share = done / total if total else 0
        filled = "█" * round(share * BAR_WIDTH)
        self._stream.write(f"\r{self._what} {filled:<{BAR_WIDTH}} {done:,}" + (f" of {total:,}" if total else ""))
        if total and done >= total:
            self._stream.write("\n")
        self._stream.flush()


class AddingBar:
    """How far adding is: the share of the work, results so far, how many a second, the time left.

    Nothing is shown where *stream* is no terminal.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream if stream.isatty() else None
        self._began = time.monotonic()
        self._shown_at = 0.0
        self._first: int | None = None
        self._width = 0
        self.results = 0

    def show(self, done: int, total: int) -> None:
        """As :class:`core.progress.Progress` reports it."""
        now = time.monotonic()
        self._first = done if self._first is None else self._first
        if self._stream is None or not total or (done < total and now - self._shown_at < _SECONDS_BETWEEN):
            return
        self._shown_at = now
        share, took = done / total, now - self._began
        parts = [f"{share:4.0%}", f"{self.results:,} done"]
        if took >= _SECONDS_TO_JUDGE:
            parts.append(f"{self.results / took:,.0f}/s")
            if done > self._first and done < total:
                parts.append(f"{in_words(took * (total - done) / (done - self._first))} left")
        line = f"Adding {'█' * round(share * BAR_WIDTH):<{BAR_WIDTH}} {' · '.join(parts)}"
        self._stream.write(f"\r{line:<{self._width}}")
        self._stream.flush()
        self._width = len(line)

    def clear(self) -> None:
        """Make room for a line of text."""
        if self._stream is not None and self._width:
            self._stream.write(f"\r{'':<{self._width}}\r")
            self._stream.flush()
            self._width = 0


def in_words(seconds: float) -> str:
    """A time in words: ``40 s``, ``3 min``, ``2 h 5 min``."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return f"{seconds:.0f} s"
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


@contextlib.contextmanager
def stopped_by_ctrl_c(work: Progress) -> Generator[None]:
    """While this lasts, the first Ctrl+C asks *work* to stop at its next step, and a second one stops at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def ask(number: int, frame: FrameType | None) -> None:
        if work.cancelled:
            signal.default_int_handler(number, frame)
        work.cancel()

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
