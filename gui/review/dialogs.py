"""Small windows: who reviews, a verdict that is signed, the history of a claim."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.model import Change, Verdict
from gui.cards.parts import TextBlock
from gui.cards.typeset import EVIDENCE, SMALL, Run
from gui.parts import label
from gui.writing import isolated, one_line


def moment(at: str) -> str:
    """A time of the record (ISO 8601, UTC) as this machine's people say it."""
    try:
        there = datetime.fromisoformat(at.replace("Z", "+00:00"))
    except ValueError:
        return at
    local = QDateTime.fromSecsSinceEpoch(int(there.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def _line(text: str = "", name: str = "") -> QLineEdit:
    edit = QLineEdit(text)
    edit.setProperty("field", True)
    edit.setAccessibleName(name)
    return edit


class NameDialog(QDialog):
    """In whose name decisions are written down, and whether they are a second reading."""

    chosen = Signal(str, bool)

    def __init__(self, name: str, *, second: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reviewing as"))
        self.name = _line(name, self.tr("Name"))
        self.second = QCheckBox(self.tr("Second reading: what others decided, without seeing how"))
        self.second.setChecked(second)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_ok)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        words = self.tr("Decisions are kept under this name. Each person’s are kept apart.")
        for widget in (label(words, wrap=True), self.name, self.second, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(420)
        self.name.selectAll()

    def _on_ok(self) -> None:
        self.chosen.emit(self.name.text().strip(), self.second.isChecked())
        self.accept()


class VerdictDialog(QDialog):
    """A verdict about a claim: what a person found out, why they think so, their name and the day."""

    signed = Signal(object)
    takenBack = Signal(int)
    """A verdict that was signed before is to be taken back."""

    def __init__(
        self,
        claim_id: int,
        who_says: str,
        quotation: str,
        name: str,
        parent: QWidget,
        before: Sequence[Verdict] = (),
    ) -> None:
        super().__init__(parent)
        self._claim = claim_id
        self._before: dict[QObject, int] = {}
        self.take_back: list[QPushButton] = []
        self.setWindowTitle(self.tr("Sign a verdict"))
        self.verdict, self.name = _line("", self.tr("Verdict")), _line(name, self.tr("Signed by"))
        self.verdict.setPlaceholderText(self.tr("supported by the records of …"))
        self.day = _line(date.today().isoformat(), self.tr("Day"))
        self.reason = QPlainTextEdit()
        self.reason.setProperty("field", True)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setTabChangesFocus(True)
        self._problem = label(role=QPalette.ColorRole.PlaceholderText, wrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.sign = self.buttons.addButton(self.tr("Sign"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self._on_sign)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        for name_, widget in (
            (self.tr("Verdict"), self.verdict),
            (self.tr("Reason"), self.reason),
            (self.tr("Signed by"), self.name),
            (self.tr("Day"), self.day),
        ):
            form.addRow(name_, widget)
        column = QVBoxLayout(self)
        column.addWidget(TextBlock([Run(f"{who_says}: "), Run(one_line(quotation))], EVIDENCE, limit=4))
        column.addWidget(label(self.tr("The program computes no verdicts. This one is yours."), wrap=True))
        for verdict in before:
            column.addLayout(self._signed_before(verdict))
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(self.buttons)
        self.setMinimumWidth(480)
        self.verdict.setFocus()

    def _signed_before(self, verdict: Verdict) -> QHBoxLayout:
        """A verdict that stands already, with a way to take it back."""
        said = self.tr("{0}, {1}: {2}").format(isolated(verdict.who), verdict.day, one_line(verdict.verdict))
        button = QPushButton(self.tr("Take back"))
        button.setAccessibleName(self.tr("Take back the verdict of {0}").format(verdict.who))
        button.setAutoDefault(False)
        button.clicked.connect(self._on_take_back)
        self._before[button] = verdict.id
        self.take_back.append(button)
        row = QHBoxLayout()
        row.addWidget(TextBlock([Run(said)], SMALL, limit=3), 1)
        row.addWidget(button)
        return row

    def _on_take_back(self) -> None:
        button = self.sender()
        verdict = self._before.get(button)
        if verdict is not None and isinstance(button, QPushButton):
            button.setEnabled(False)
            self.takenBack.emit(verdict)

    def _on_sign(self) -> None:
        values = (self.verdict.text(), self.reason.toPlainText(), self.name.text(), self.day.text())
        if not all(value.strip() for value in values):
            self._problem.setText(self.tr("A verdict needs words for what was found, a reason, a name and a day."))
            return
        verdict, reason, who, day = (value.strip() for value in values)
        self.signed.emit(Verdict(0, self._claim, verdict, reason, who, day))

    def show_problem(self, words: str) -> None:
        """Say why it can't be kept."""
        self._problem.setText(words)

    def problem(self) -> str:
        """Why it can't be kept."""
        return self._problem.text()


def list_table(columns: Sequence[str], name: str) -> QTableWidget:
    """A table of rows that are chosen whole, as lists look here."""
    table = QTableWidget(0, len(columns))
    table.setHorizontalHeaderLabels(list(columns))
    table.setAccessibleName(name)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    for part in (table, table.horizontalHeader()):
        part.setProperty("list", True)
        part.style().unpolish(part)  # Qt dressed them when they were made
        part.style().polish(part)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setStretchLastSection(True)
    return table


class HistoryDialog(QDialog):
    """What was done with a claim, by whom and when; what was undone says so."""

    def __init__(self, words: str, changes: Sequence[Change], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History of this claim"))
        self.table = list_table((self.tr("When"), self.tr("Who"), self.tr("What")), self.tr("Changes, newest first"))
        self.table.setRowCount(len(changes))
        for row, change in enumerate(changes):
            action = self.tr("{0} (undone)").format(change.action) if change.undone else change.action
            for column, text in enumerate((moment(change.at), isolated(change.who), action)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(TextBlock([Run(one_line(words))], EVIDENCE, limit=3))
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self.resize(560, 380)
