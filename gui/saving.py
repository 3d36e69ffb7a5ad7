"""Small files that the window writes itself: tables and pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSaveFile

from core.errors import MachineFailed
from gui.writing import isolated


def save_and_tell(path: Path, data: bytes, said: Callable[[str], None], failed: Callable[[Exception], None]) -> None:
    """Write *data* to *path* as :func:`save_file` does, and tell a person that it is there, or why not."""
    try:
        save_file(path, data)
    except MachineFailed as error:
        failed(error)
    else:
        said(QCoreApplication.translate("Saving", "Saved as {0}.").format(isolated(path.name)))


def save_file(path: Path, data: bytes) -> None:
    """Write *data* to *path* so that what was there stays whole when it can't be written.

    Raises:
        MachineFailed: the disk is full, or the place can't be written to.
    """
    file = QSaveFile(str(path))
    if not (file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()):
        words = QCoreApplication.translate("Saving", "{0} can't be written: {1}. Choose another place.")
        raise MachineFailed(words.format(path, file.errorString()))
