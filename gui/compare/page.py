"""The Compare page: several views over the same claims, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.compare.answers import AnswersView


class ComparePage(QWidget):
    """Claims beside their answers."""

    claimRequested = Signal(int)
    answerFollowed = Signal(object)
    documentRequested = Signal(int)
    dateWanted = Signal(int)
    linkWanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers = AnswersView()
        self._views = QStackedWidget()
        self._views.addWidget(self.answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._views)
        self.answers.claimRequested.connect(self.claimRequested)
        self.answers.answerFollowed.connect(self.answerFollowed)
        self.answers.documentRequested.connect(self.documentRequested)
        self.answers.dateWanted.connect(self.dateWanted)
        self.answers.linkWanted.connect(self.linkWanted)
