"""What hangs on documents that are to be removed, said before; one click removes them, and undo brings them back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.model import DocumentBrief, Removal
from gui import theme, words
from gui.parts import label
from gui.writing import counted, in_marks, isolated, one_line, shortened

MOST_NAMED = 6
"""Claims and documents that are named; the rest is counted."""


class RemovalDialog(QDialog):
    """Says what is lost with one document or several."""

    confirmed = Signal(object)
    """The documents that are to be removed (``tuple[int, ...]``)."""

    def __init__(self, removals: Sequence[Removal], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids = tuple(one.document.id for one in removals)
        several = len(removals) > 1
        self.setWindowTitle(self.tr("Remove documents") if several else self.tr("Remove document"))
        self.setMinimumWidth(520)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(8)
        heading = self.tr("Remove {0} documents?").format(counted(len(removals)))
        if not several:
            title = shortened(removals[0].document.heading, 90)
            heading = self.tr("Remove {0}?").format(title if title.startswith("[") else in_marks(title))
        column.addWidget(label(heading, theme.serif_font(17, bold=True), wrap=True))
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(5)
        self._said = removal_words(removals)
        for text, muted in self._said:
            role = QPalette.ColorRole.PlaceholderText if muted else QPalette.ColorRole.WindowText
            line = label(text, theme.interface_font(13), role, wrap=True)
            line.setContentsMargins(16 if muted else 0, 0, 0, 0)
            lines.addWidget(line)
        lines.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        scroll.setMaximumHeight(340)
        column.addWidget(scroll, 1)
        column.addWidget(
            label(
                self.tr("The originals stay in the history: undo brings everything back."),
                theme.interface_font(12.5),
                QPalette.ColorRole.PlaceholderText,
                wrap=True,
            )
        )
        self.remove = QPushButton(self.tr("&Remove"))
        self.remove.setProperty("primary", True)
        self.keep = QPushButton(self.tr("&Keep"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.remove)
        column.addLayout(row)
        self.keep.clicked.connect(self.reject)
        self.remove.clicked.connect(self._on_remove)
        self.keep.setFocus()

    def said(self) -> str:
        """All that is said of what hangs on the documents."""
        return "\n".join(text for text, _ in self._said)

    @Slot()
    def _on_remove(self) -> None:
        self.confirmed.emit(self._ids)
        self.accept()


def removal_words(removals: Sequence[Removal]) -> list[tuple[str, bool]]:
    """What hangs on documents, a line each, and whether it is a detail of the line above."""
    translate = QCoreApplication.translate
    lines: list[tuple[str, bool]] = []
    claims, links = sum(one.claims for one in removals), sum(one.links for one in removals)
    notes, originals = sum(one.notes for one in removals), sum(one.originals for one in removals)
    going: list[str] = []
    if claims:
        going.append(words.claim_count(claims))
    if links:
        one_link = translate("Add", "1 link between claims")
        going.append(one_link if links == 1 else translate("Add", "{0} links between claims").format(links))
    if notes:
        going.append(translate("Add", "1 note") if notes == 1 else translate("Add", "{0} notes").format(notes))
    if originals:
        one_file = translate("Add", "1 original file")
        going.append(one_file if originals == 1 else translate("Add", "{0} original files").format(counted(originals)))
    if going:
        lines.append((translate("Add", "With it go: {0}.").format(", ".join(going)), False))
    answered = [claim for one in removals for claim in one.answered_elsewhere]
    if answered:
        said = translate("Add", "Claims of other documents that lose an answer: {0}.")
        lines.append((said.format(counted(len(answered))), False))
        for claim in answered[:MOST_NAMED]:
            said = words.speakers_of(claim, claim.document)
            quotation = in_marks(shortened(one_line(claim.quotation), 90))
            lines.append((f"{said}: {isolated(quotation)}", True))
        lines += _rest(len(answered))
    citing = translate("Add", "Documents that name it: {0}. It becomes wanted again.")
    extracts = translate("Add", "Extracts that were taken from it: {0}.")
    for documents, said in (
        ([brief for one in removals for brief in one.cited_by], citing),
        ([brief for one in removals for brief in one.extracts], extracts),
    ):
        if documents:
            lines.append((said.format(counted(len(documents))), False))
            lines += [(_named(brief), True) for brief in documents[:MOST_NAMED]]
            lines += _rest(len(documents))
    if not lines:
        lines.append((translate("Add", "Nothing hangs on it."), False))
    return lines


def _rest(count: int) -> list[tuple[str, bool]]:
    if count <= MOST_NAMED:
        return []
    return [(QCoreApplication.translate("Add", "and {0} more").format(counted(count - MOST_NAMED)), True)]


def _named(brief: DocumentBrief) -> str:
    return isolated(shortened(brief.heading, 90))
