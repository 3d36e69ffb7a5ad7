"""What the window of lessons says of the model, a sentence each, and small parts of that window."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from core.model import Learning, Score
from gui import theme
from gui.parts import label
from gui.review.lesson_words import state_sentence
from gui.writing import counted


class ModelPart(QWidget):
    """How many documents are reviewed, whether there is a model, how it did."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reviewed = label()
        self._enough = thin_bar(self.tr("Reviewed documents of those that a model takes"))
        self._state = label(wrap=True)
        self._scores = label(wrap=True)
        self._made = label(role=QPalette.ColorRole.PlaceholderText, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("A model of the reviews"), theme.interface_font(13, bold=True)))
        column.addLayout(row_of(self._reviewed, self._enough, 1))
        for widget in (self._state, self._scores, self._made):
            column.addWidget(widget)

    def show_learning(self, learning: Learning) -> None:
        """Say what there is now."""
        one = self.tr("1 document is reviewed; a model takes {0}.").format(counted(learning.least))
        several = self.tr("{0} documents are reviewed; a model takes {1}.").format(
            counted(learning.reviewed), counted(learning.least)
        )
        self._reviewed.setText(one if learning.reviewed == 1 else several)
        self._enough.setRange(0, learning.least)
        self._enough.setValue(min(learning.reviewed, learning.least))
        self._enough.setVisible(learning.reviewed < learning.least)
        self._state.setText(state_sentence(learning))
        _say(self._scores, self._score_words(learning))
        _say(self._made, self._made_words(learning))

    def said(self) -> tuple[str, ...]:
        """What is said."""
        return tuple(one.text() for one in (self._reviewed, self._state, self._scores, self._made) if one.text())

    def _score_words(self, learning: Learning) -> str:
        model = learning.model
        if model is None:
            return ""
        words = self.tr("On {0} documents that were held out: the rules {1}, with the model {2}.")
        return words.format(model.held_out, self._score(model.rules), self._score(model.model))

    def _score(self, score: Score) -> str:
        words = self.tr("F1 {0} ({1}% right, {2}% found)")
        return words.format(f"{100 * score.f1:.1f}", f"{100 * score.precision:.0f}", f"{100 * score.recall:.0f}")

    def _made_words(self, learning: Learning) -> str:
        model = learning.model
        if model is None:
            return ""
        words = self.tr("Made of {0} reviewed documents in {1} s; {2} kB in the archive.")
        return words.format(model.documents, f"{model.seconds:.1f}", max(1, model.size // 1000))


def thin_bar(name: str) -> QProgressBar:
    """A bar without words, as a screen reader calls it."""
    bar = QProgressBar()
    bar.setProperty("thin", True)
    bar.setTextVisible(False)
    bar.setFixedSize(round(120 * theme.scale()), 6)
    bar.setAccessibleName(name)
    return bar


def row_of(*parts: QWidget | int) -> QHBoxLayout:
    """Widgets side by side; a number is empty room."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        if isinstance(part, int):
            row.addStretch(part)
        else:
            row.addWidget(part)
    return row


def _say(said: QLabel, words: str) -> None:
    said.setText(words)
    said.setVisible(bool(words))
