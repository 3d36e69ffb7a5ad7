"""Two tables: what decisions taught, and the signs that a learned model goes by. Filtered by words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.model import LearnedSign, Lesson
from gui.review.lesson_words import effect_word, kind_word, lesson_text, part_word, sign_text
from gui.writing import tool_tip

AnyIndex = QModelIndex | QPersistentModelIndex
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Table(QAbstractTableModel):
    """Lines of words and numbers; those that hold all words of the filter are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[tuple[str | int, ...]] = []
        self._shown: list[int] = []
        self._words: list[str] = []

    def _show(self, lines: Sequence[tuple[str | int, ...]]) -> None:
        self._all = list(lines)
        self._apply()

    def set_filter(self, text: str) -> None:
        """Show only the lines that hold these words."""
        self._words = text.casefold().split()
        self._apply()

    def _apply(self) -> None:
        self.beginResetModel()
        self._shown = [at for at, line in enumerate(self._all) if self._fits(line)]
        self.endResetModel()

    def _fits(self, line: tuple[str | int, ...]) -> bool:
        said = " ".join(map(str, line)).casefold()
        return all(word in said for word in self._words)

    def place(self, row: int) -> int:
        """Which of all lines the one in *row* is."""
        return self._shown[row]

    def heads(self) -> tuple[str, ...]:
        """What stands above the columns."""
        raise NotImplementedError

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.heads())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.heads()[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        value = self._all[self._shown[index.row()]][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return value
        if isinstance(value, int):
            return _NUMBERS if role == Qt.ItemDataRole.TextAlignmentRole else None
        return tool_tip(value) if role == Qt.ItemDataRole.ToolTipRole else None


class LessonsModel(_Table):
    """A line a rule, verb or name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lessons: tuple[Lesson, ...] = ()

    def heads(self) -> tuple[str, ...]:
        return (
            self.tr("About a"),
            self.tr("Lesson"),
            self.tr("Accepted"),
            self.tr("Rejected"),
            self.tr("What it changes"),
        )

    def show_lessons(self, lessons: Sequence[Lesson], *, by_model: bool = False) -> None:
        """Show what was learned; *by_model*: a model of the same decisions is used."""
        self._lessons = tuple(lessons)
        self._show(
            [
                (kind_word(one.kind), lesson_text(one), one.accepted, one.rejected, effect_word(one, by_model=by_model))
                for one in self._lessons
            ]
        )

    def lesson(self, row: int) -> Lesson:
        """What a line shows."""
        return self._lessons[self.place(row)]


class SignsModel(_Table):
    """A line a sign: what it speaks for, and how much."""

    def heads(self) -> tuple[str, ...]:
        return (self.tr("Sign"), self.tr("Speaks for"), self.tr("How much"))

    def show_signs(self, signs: Sequence[LearnedSign]) -> None:
        """Show what a model goes by."""
        self._show([(sign_text(one.sign), part_word(one.part), f"{one.weight:.1f}") for one in signs])
