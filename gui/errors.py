"""Known errors are told in a sentence; a bug shows a report that can be copied."""

from __future__ import annotations

import platform
import sys
import traceback
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from core.errors import ArchiveError
from gui import logbook


def show_error(parent: QWidget, error: BaseException) -> QMessageBox:
    """Tell of an error without stopping the program: a sentence if we know it, a report if it is a bug."""
    logbook.note_error(error)
    if isinstance(error, ArchiveError):
        box = _box(parent, QMessageBox.Icon.Warning, str(error))
    else:
        report = report_of(error)
        box = _box(
            parent,
            QMessageBox.Icon.Critical,
            QCoreApplication.translate("Errors", "Rejoinder made a mistake. Nothing in your archive is lost."),
        )
        box.setInformativeText(
            QCoreApplication.translate("Errors", "Copy the report and send it to the developers; you can go on.")
        )
        box.setDetailedText(report)
        copy = box.addButton(QCoreApplication.translate("Errors", "Copy report"), QMessageBox.ButtonRole.ActionRole)
        copier = _Copier(report, box)
        copy.clicked.connect(copier.copy)
    box.open()
    return box


def _box(parent: QWidget, icon: QMessageBox.Icon, text: str) -> QMessageBox:
    box = QMessageBox(icon, "Rejoinder", text, QMessageBox.StandardButton.Close, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


class _Copier(QObject):
    """Puts a report on the clipboard."""

    def __init__(self, report: str, parent: QObject) -> None:
        super().__init__(parent)
        self._report = report

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)


def report_of(error: BaseException) -> str:
    """What a developer needs: versions and the traceback, nothing of the archive's content."""
    lines = traceback.format_exception(error)
    return f"Python {platform.python_version()}, PySide {pyside_version}, {platform.platform()}\n\n{''.join(lines)}"


class BugCatcher(QObject):
    """Takes exceptions that nobody caught (``sys.excepthook``), prints them, and brings them to the window."""

    caught = Signal(object)

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self._catch

    def remove(self) -> None:
        """Leave catching to Python again."""
        sys.excepthook = sys.__excepthook__

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, Exception):
            self.caught.emit(error)
