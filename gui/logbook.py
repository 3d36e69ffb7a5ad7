"""The program's log: what went wrong and where in the code, never what an archive or a file says.

It lies beside the settings, in at most four files of 256 KB, and is sent nowhere.
"""

from __future__ import annotations

import logging
import platform
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6 import __version__ as pyside_version

from core.errors import ArchiveError

LARGEST = 256 * 1024
"""Bytes of one file."""
OLDER = 3


class _Handler(RotatingFileHandler):
    """Leaves a line out that can't be written: a full disk is told where work is lost, not here."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Go on."""


_LOG = logging.getLogger("rejoinder")
_LOG.propagate = False


def start(folder: Path) -> Path | None:
    """Write into *folder* from now on, and answer the file; None where nothing can be written, which stops nobody."""
    stop()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _Handler(
            folder / "rejoinder.log", maxBytes=LARGEST, backupCount=OLDER, encoding="utf-8", errors="replace"
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)
    _LOG.info("started: Python %s, PySide %s, %s", platform.python_version(), pyside_version, platform.platform())
    return Path(handler.baseFilename)


def stop() -> None:
    """Write no more, and let the file go."""
    for handler in (*_LOG.handlers,):
        _LOG.removeHandler(handler)
        handler.close()


def note(happened: str) -> None:
    """Note something that helps to understand what comes after it, without names or words of an archive."""
    _LOG.info("%s", happened)


def note_error(error: BaseException) -> None:
    """Note an error: a known one by its kind, a bug with the places in the code that led to it.

    Neither's message is noted: it may hold the name of a file or words of a text.
    """
    if isinstance(error, ArchiveError):
        _LOG.warning("told: %s", type(error).__name__)
        return
    places = "".join(
        f"\n  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    )
    _LOG.error("bug: %s%s", type(error).__name__, places)
