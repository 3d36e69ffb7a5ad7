"""The small form that puts a link right: what it does, the words that say so, a note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from core.model import Answer, LinkEdit, Relation
from gui import theme
from gui.cards.parts import TextBlock
from gui.cards.typeset import EVIDENCE, Run
from gui.cards.words import document_name, relation_word
from gui.parts import label
from gui.review.mark import Floating
from gui.words import agent_names
from gui.writing import in_marks, one_line, shortened

_LONGEST = 160

Evidence = tuple[int, tuple[int, int], str]
"""A document, a place in its text (code points), and the words that stand there."""


class LinkEditForm(Floating):
    """Holds what is made of one link until it is saved or left."""

    saveWanted = Signal(int, object)
    """The number of the link, and a LinkEdit."""
    removeWanted = Signal(object)
    """The Answer that is shown."""
    takeWanted = Signal()
    """The words that are selected in the text are to be the evidence."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window.tr("Edit link"), window)
        self._link: Answer | None = None
        self._evidence: Evidence | None = None
        self._dropped = False
        self._said = TextBlock([Run("")], EVIDENCE, limit=3)
        self.relation = QComboBox()
        self.relation.setProperty("field", True)
        self.relation.setAccessibleName(self.tr("Relation"))
        for relation in Relation:
            self.relation.addItem(relation_word(relation), relation)
        self._words = TextBlock([Run("")], EVIDENCE, limit=3)
        self.take = QPushButton(self.tr("&Take the selected words"))
        self.take.setToolTip(self.tr("Select the words in the text that say so, then press this"))
        self.drop = QPushButton(self.tr("&No evidence"))
        self.note = QLineEdit()
        self.note.setProperty("field", True)
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("primary", True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.remove = QPushButton(self.tr("&Remove link"))
        for button in (self.take, self.drop, self.save, self.cancel, self.remove):
            button.setAutoDefault(True)  # Enter presses the one that has the focus; elsewhere it saves
        self._lay_out()
        self.take.clicked.connect(self.takeWanted)
        self.drop.clicked.connect(self._on_drop)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.left)
        self.remove.clicked.connect(self._on_remove)

    def _lay_out(self) -> None:
        marks = QHBoxLayout()
        marks.addWidget(self.take)
        marks.addWidget(self.drop)
        marks.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        hint = label(self.tr("Evidence"), theme.interface_font(12), QPalette.ColorRole.PlaceholderText)
        for widget in (self._said, self.relation, hint, self._words):
            self.column.addWidget(widget)
        self.column.addLayout(marks)
        self.column.addWidget(self.note)
        self.column.addLayout(foot)

    def show_link(self, link: Answer) -> None:
        """Which link is put right."""
        self._link, self._dropped = link, False
        self._evidence = None
        whom = agent_names(link.speakers)
        words = shortened(one_line(link.quotation), _LONGEST)
        runs = [Run(f"{whom}: " if whom else ""), Run(words), Run(f"  {document_name(link.document)}", "muted")]
        self._said.set_runs([run for run in runs if run.text])
        self.relation.setCurrentIndex(self.relation.findData(link.relation))
        self.note.setText(link.note)
        self._show_words(link.evidence.exact if link.evidence is not None else "")

    def _show_words(self, words: str) -> None:
        shown = in_marks(shortened(one_line(words), _LONGEST)) if words else self.tr("None")
        self._words.set_runs([Run(shown, "text" if words else "muted")])
        self.drop.setEnabled(bool(words))
        if self.isVisible():
            self.show_beside(self.place)

    def evidence_words(self) -> str:
        """The words of the evidence, as they are shown."""
        return self._words.text()

    def take_evidence(self, evidence: Evidence) -> None:
        """Other words say so."""
        self._evidence, self._dropped = evidence, False
        self._show_words(evidence[2])

    def _on_drop(self) -> None:
        self._evidence, self._dropped = None, True
        self._show_words("")

    def edit(self) -> LinkEdit | None:
        """What is to be put right; None: nothing."""
        link = self._link
        if link is None:
            return None
        relation, note = Relation(self.relation.currentData()), self.note.text().strip()
        home, place, _ = self._evidence or (None, None, "")
        dropped = self._dropped and link.evidence is not None
        edit = LinkEdit(
            relation if relation is not link.relation else None,
            place,
            home,
            note if note != link.note else None,
            no_evidence=dropped,
        )
        return edit if edit != LinkEdit() else None

    def _on_save(self) -> None:
        link, edit = self._link, self.edit()
        if link is not None and edit is not None:
            self.saveWanted.emit(link.link_id, edit)
        else:
            self.left.emit()

    def _on_remove(self) -> None:
        if self._link is not None:
            self.removeWanted.emit(self._link)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, wherever the keys are in the form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_save()
            event.accept()
            return
        super().keyPressEvent(event)
