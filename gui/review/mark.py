"""The small forms beside the text: a claim marked by hand, and the other end of a link."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from core.model import ClaimRow, Relation
from gui import theme
from gui.cards.parts import TextBlock
from gui.cards.typeset import EVIDENCE, Run
from gui.cards.words import document_name, relation_word
from gui.parts import label
from gui.review.draft import Draft
from gui.review.form import ClaimForm, Part
from gui.review.pieces import PiecesEdit
from gui.words import agent_names
from gui.writing import one_line, shortened

_WIDTH = 420
_TYPING_MS = 200
_LONGEST = 90
_MOST_FOUND = 190
"""How high the list of claims that were found becomes, px at scale 1; more is scrolled to."""


class Floating(QFrame):
    """A small pane over the window, beside what it is about; Escape leaves it."""

    left = Signal()

    def __init__(self, title: str, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(title)
        self.setFixedWidth(round(_WIDTH * theme.scale()))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 12)
        self.column.setSpacing(8)
        self.title = label(title, theme.interface_font(13, bold=True))
        self.column.addWidget(self.title)
        self.place = QPoint()
        """Beside which place of the window it is shown."""
        self.hide()

    def show_beside(self, place: QPoint) -> None:
        """Show it below *place* (in the window), or above where there is no room."""
        self.place = place
        window = self.parentWidget()
        self._fit()
        if window is not None:
            x = max(8, min(place.x(), window.width() - self.width() - 8))
            below = place.y() + 10
            fits = below + self.height() <= window.height() - 8
            y = below if fits else max(8, min(place.y(), window.height()) - self.height() - 34)
            self.move(x, y)
        self.show()
        self.raise_()

    def _fit(self) -> None:
        """As high as its words need at its width; Qt would ask how high they are in one line."""
        self.column.activate()
        high = self.column.totalHeightForWidth(self.width()) if self.column.hasHeightForWidth() else 0
        self.resize(self.width(), max(high, self.column.totalMinimumSize().height()))

    def event(self, event: QEvent) -> bool:
        """What is typed here is not for the window's keys."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not event.modifiers():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(roles.panel))
        painter.setPen(QPen(QColor(roles.accent), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


class MarkForm(Floating):
    """Who says the selected words, and how: guessed, to be confirmed with Enter."""

    saveWanted = Signal(object)
    """The Draft of the claim."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window.tr("Mark as claim"), window)
        self._words = TextBlock([Run("")], EVIDENCE, limit=2)
        self.pieces = PiecesEdit()
        self.form = ClaimForm(numbered=False)
        self.form.show_editing(True)
        self.form.show_free_cue()
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("primary", True)
        self.cancel = QPushButton(self.tr("Cancel"))
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Enter saves, Esc leaves"), role=QPalette.ColorRole.PlaceholderText))
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        self.column.addWidget(self._words)
        self.column.addWidget(self.pieces)
        self.column.addWidget(self.form)
        self.column.addLayout(row)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.left)
        self.form.saveWanted.connect(self._on_save)
        self.form.leaveWanted.connect(self.left)

    def show_draft(self, draft: Draft, text: str) -> None:
        """What the claim is likely to be."""
        self.form.show_draft(draft, text)
        self.form.show_free_cue()
        self._show_words(draft, text)

    def show_words(self, draft: Draft, text: str) -> None:
        """Other words are the claim's, or its cue; what stands in the fields stays."""
        self.form.show_cue(draft, text)
        self._show_words(draft, text)
        self.show_beside(self.place)

    def _show_words(self, draft: Draft, text: str) -> None:
        self._words.set_runs([Run(" … ".join(one_line(text[start:end]) for start, end in draft.spans))])
        self.pieces.show_draft(draft, text)

    def set_title(self, title: str) -> None:
        """What the form is for."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def focus_first(self) -> None:
        """Give the keys to the speaker."""
        self.form.focus_part(Part.SAID_BY)

    def _on_save(self) -> None:
        draft = self.form.draft()
        if draft is not None:
            self.saveWanted.emit(draft)


class LinkForm(Floating):
    """What a claim does to another one, which is clicked in the text or the panel, or searched for here."""

    searchWanted = Signal(str)
    claimChosen = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window.tr("Link two claims"), window)
        self._said = TextBlock([Run("")], EVIDENCE, limit=2)
        self.relation = QComboBox()
        self.relation.setProperty("field", True)
        self.relation.setAccessibleName(self.tr("Relation"))
        for relation in Relation:
            self.relation.addItem(relation_word(relation), relation)
        self._evidence = label(role=QPalette.ColorRole.PlaceholderText, wrap=True)
        self.search = QLineEdit()
        self.search.setProperty("field", True)
        self.search.setPlaceholderText(self.tr("Click the other claim, or search for it here"))
        self.search.setAccessibleName(self.tr("Search for the other claim"))
        self.found = QListWidget()
        self.found.setProperty("list", True)
        self.found.setAccessibleName(self.tr("Claims found"))
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for widget in (self._said, self.relation, self.search, self.found, self._evidence):
            self.column.addWidget(widget)
        self._ids: list[int] = []
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._on_typed)
        self.search.textEdited.connect(self._on_edited)
        self.found.itemActivated.connect(self._on_activated)
        self.found.itemClicked.connect(self._on_activated)
        for widget in (self.search, self.found):
            widget.installEventFilter(self)

    def begin(self, speaker: str, words: str, relation: Relation, evidence: str) -> None:
        """Which claim answers, what it probably does, and by which words; the one that it answers is chosen next."""
        said = self.tr("Evidence: “{0}”").format(shortened(one_line(evidence), _LONGEST)) if evidence else ""
        self._evidence.setText(said or self.tr("Select the words that say so first, to keep them as evidence."))
        self._begin(f"{speaker}: {shortened(one_line(words), _LONGEST)}", relation)

    def begin_answered(self, speaker: str, words: str) -> None:
        """Which claim is answered; the one that answers it is chosen next."""
        self._evidence.setText("")
        answered = self.tr("What answers {0}: {1}").format(speaker, shortened(one_line(words), _LONGEST))
        self._begin(answered, Relation.ANSWERS)

    def _begin(self, said: str, relation: Relation) -> None:
        self._said.set_runs([Run(said)])
        self.relation.setCurrentIndex(self.relation.findData(relation))
        self.search.clear()
        self.show_found(())

    def chosen_relation(self) -> Relation:
        """What the claim does to the other one."""
        return Relation(self.relation.currentData())

    def show_found(self, claims: Sequence[ClaimRow]) -> None:
        """Claims that were found."""
        self._ids = [claim.id for claim in claims]
        self.found.clear()
        for claim in claims:
            who = agent_names(claim.speakers) or self.tr("Speaker not known")
            words = shortened(one_line(claim.quotation), _LONGEST)
            self.found.addItem(f"{who}: {words}\n{document_name(claim.document)}")
        self.found.setVisible(bool(claims))
        if claims:
            self.found.setCurrentRow(0)
            room = self.found.sizeHintForRow(0) * len(claims) + 6
            self.found.setFixedHeight(min(room, round(_MOST_FOUND * theme.scale())))
        if self.isVisible():
            self.show_beside(self.place)

    def _on_edited(self, _text: str) -> None:
        self._typing.start()

    def _on_typed(self) -> None:
        words = self.search.text().strip()
        if words:
            self.searchWanted.emit(words)
        else:
            self.show_found(())

    def _on_activated(self, _item: object = None) -> None:
        row = self.found.currentRow()
        if 0 <= row < len(self._ids):
            self.claimChosen.emit(self._ids[row])

    def eventFilter(self, watched: object, event: object) -> bool:  # type: ignore[override]  # Qt passes any object
        """Down leads from the words to what was found; Enter takes it, Escape leaves."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_activated()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Down and watched is self.search and self._ids:
                self.found.setFocus()
                return True
        return False
