"""The window of a merge: what it would do, what has to be decided, how far it is, and what it did."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.model import BagReport, MergeCount, MergeKind, MergePreview
from gui import theme
from gui.merge.conflicts import Conflicts
from gui.merge.fitting import fit
from gui.merge.words import bag_words, kind_name, shared_words
from gui.parts import label
from gui.writing import isolated, one_line

_COLUMNS = 4
_WITH_OTHERS = frozenset({MergeKind.LICENCE, MergeKind.TAG})
"""What comes with documents and claims, and is counted only where nothing else does."""
_ROWS_BESIDE = 4
"""More kinds than so many stand in two columns, so that the window is not higher than a small screen."""


class _Counts(QWidget):
    """How much of each kind is new, changed and removed; kinds of which nothing is, are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(2 * _COLUMNS, 1)
        self.labels: list[QLabel] = []

    def show_counts(self, counts: tuple[MergeCount, ...]) -> None:
        """Show these."""
        for old in self.labels:
            self._grid.removeWidget(old)
            old.deleteLater()
        self.labels = []
        rows = [one for one in counts if one.new or one.changed or one.removed]
        rows = [one for one in rows if one.kind not in _WITH_OTHERS] or rows
        high = max(_ROWS_BESIDE, (len(rows) + 1) // 2)
        for at, one in enumerate(rows):
            left, row = _COLUMNS * (at // high), at % high
            if row == 0:
                for column, words in enumerate((self.tr("new"), self.tr("changed"), self.tr("removed")), left + 1):
                    self._put(0, column, words, muted=True)
            self._put(row + 1, left, kind_name(one.kind))
            for column, count in enumerate((one.new, one.changed, one.removed), left + 1):
                self._put(row + 1, column, self.locale().toString(count) if count else "–", muted=not count)
        self.setVisible(bool(rows))

    def _put(self, row: int, column: int, words: str, *, muted: bool = False) -> None:
        role = QPalette.ColorRole.PlaceholderText if muted else QPalette.ColorRole.WindowText
        made = label(words, role=role)
        side = Qt.AlignmentFlag.AlignTrailing if column % _COLUMNS else Qt.AlignmentFlag.AlignLeading
        made.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(made, row, column)
        self.labels.append(made)


class MergeDialog(QDialog):
    """Another archive or a bag is looked at, then taken over."""

    mergeWanted = Signal()
    restoreWanted = Signal()
    """A new archive is to be made of the bag."""
    stopWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(round(700 * theme.scale()))
        self._preview: MergePreview | None = None
        self._bag: BagReport | None = None
        self._running = False
        self._name = self._here = ""
        self.heading = label(font=theme.interface_font(15, bold=True), wrap=True)
        self.about = label(role=QPalette.ColorRole.PlaceholderText, wrap=True)
        self.counts = _Counts()
        self.conflicts = Conflicts()
        self.conflicts.model.decided.connect(self._show_state)
        self.summary = label(wrap=True)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.merge = QPushButton(self.tr("&Merge"))
        self.merge.setProperty("primary", True)
        self.restore = QPushButton(self.tr("Make a &new archive of it…"))
        self.stop, self.leave = QPushButton(self.tr("Stop")), QPushButton(self.tr("Close"))
        self._lay_out()
        self.merge.clicked.connect(self.mergeWanted)
        self.restore.clicked.connect(self.restoreWanted)
        self.stop.clicked.connect(self.stopWanted)
        self.leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.restore)
        buttons.addStretch(1)
        for button in (self.leave, self.stop, self.merge):
            buttons.addWidget(button)
        for button in (self.restore, self.leave, self.stop):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        for part in (self.heading, self.about, self.counts):
            column.addWidget(part)
        column.addWidget(self.conflicts, 1)
        column.addWidget(self.summary)
        column.addWidget(self.bar)
        column.addStretch(0)
        column.addLayout(buttons)

    # ------------------------------------------------------------------------------------------------- showing

    def look_at(self, other: Path, here: str, *, bag: bool) -> None:
        """Begin with another archive, or a bag, that is merged into the archive called *here*."""
        self.setWindowTitle(self.tr("Import bag") if bag else self.tr("Merge archive"))
        self._preview, self._bag = None, None
        self._name, self._here = other.name, here
        self.heading.setText(isolated(one_line(other.name)))
        self.about.setText("")
        self.counts.show_counts(())
        self.conflicts.show_conflicts(())
        self.show_running(self.tr("Verifying every file…") if bag else self.tr("Comparing the two archives…"))
        self.show()
        self.raise_()
        self.activateWindow()

    def show_running(self, words: str) -> None:
        """Something is being done."""
        self._running = True
        self.summary.setText(words)
        self.bar.setRange(0, 0)
        self._fit()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.bar.setRange(0, min(total, 1_000_000))
        self.bar.setValue(done if total <= 1_000_000 else round(done / total * 1_000_000))

    def show_preview(self, preview: MergePreview | None, bag: BagReport | None = None) -> None:
        """Say what merging would do; without a preview, the files of the bag are to become documents."""
        self._running = False
        self._preview, self._bag = preview, bag
        named = preview.title if preview is not None else bag.title if bag is not None else ""
        title = isolated(one_line(named))
        told = [bag_words(bag)] if bag is not None else []
        if preview is None:
            self.heading.setText(self.tr("Import “{0}”").format(title))
            self.merge.setText(self.tr("&Add its files as documents"))
            self.summary.setText(self.tr("There is no archive in this bag: each of its files is read as a document."))
        else:
            words = self.tr("Merge “{0}” ({1}) into “{2}”")
            name = isolated(one_line(self._name))
            self.heading.setText(words.format(title, name, isolated(one_line(self._here))))
            self.merge.setText(self.tr("&Merge"))
            told.append(shared_words(preview))
            self.counts.show_counts(preview.counts)
            self.conflicts.show_conflicts(preview.conflicts)
            self.summary.setText(
                self.tr("There is nothing in it that this archive lacks.")
                if preview.nothing
                else self.tr("One undo takes the merge back, and this archive is copied before.")
            )
        self.about.setText(" ".join(told))
        self._fit()
        if preview is not None and preview.conflicts:
            self.conflicts.focus_first()
        elif self.merge.isEnabled():
            self.merge.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_done(self, words: str) -> None:
        """Say what was done."""
        self._running, self._preview, self._bag = False, None, None
        self.counts.show_counts(())
        self.conflicts.show_conflicts(())
        self.summary.setText(words)
        self._fit()
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_refused(self, words: str) -> None:
        """Say why it can't be done."""
        self.show_done(words)

    @Slot()
    def _show_state(self) -> None:
        found = self._preview is not None or self._bag is not None
        something = self._bag is not None if self._preview is None else not self._preview.nothing
        self.merge.setVisible(found and not self._running and something)
        self.merge.setEnabled(not self.conflicts.model.undecided)
        self.merge.setDefault(not self.conflicts.model.undecided)
        self.restore.setVisible(self._bag is not None and not self._running)
        self.conflicts.setEnabled(not self._running)
        self.stop.setVisible(self._running)
        self.leave.setVisible(not self._running)
        self.bar.setVisible(self._running)

    def _fit(self) -> None:
        """As high as what is shown; while somebody decides, the window stays as they made it."""
        self._show_state()
        fit(self)

    def reject(self) -> None:
        """Escape stops what is being done, else closes."""
        if self._running:
            self.stopWanted.emit()
        else:
            super().reject()
