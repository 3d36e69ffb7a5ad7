"""The suggestion that is before a person: what is claimed, by whom, what it answers; and the decision."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from core.model import Answer, Claim, HopRole, OpenedDocument
from gui import theme
from gui.cards.parts import Glyph, TextBlock
from gui.cards.typeset import EVIDENCE, PLAIN, QUOTATION, Run
from gui.cards.words import document_name, quotation_text, relation_role, relation_word, this_document
from gui.parts import KeyCap, LinkButton, PaneHead, Rule, label
from gui.review import draft as drafts
from gui.review.buttons import KeyButton, TierSign
from gui.review.draft import Draft
from gui.review.form import ClaimForm, Part
from gui.review.items import Item
from gui.review.pieces import PiecesEdit
from gui.review.words import decision_word
from gui.words import agent_names
from gui.writing import one_line


class _LinkRow(QWidget):
    """A suggested link: a box, what it does, by which words, to which claim."""

    def __init__(self, link: Answer, opened: OpenedDocument, *, first: bool, ticked: bool, alone: bool) -> None:
        super().__init__()
        self.link_id = link.link_id
        word = relation_word(link.relation)
        role = relation_role(link.relation)
        runs = [Run(word, role)]
        if link.evidence is not None:
            runs.append(Run(self.tr(" by “{0}”").format(one_line(link.evidence.exact)), "muted"))
        self.box = QCheckBox(self)
        self.box.setHidden(alone)
        self.box.setChecked(ticked)
        whom = agent_names(link.speakers)
        self.box.setAccessibleName(self.tr("{0}: {1}, {2}").format(word, whom, one_line(link.quotation)))
        target = [Run(f"{whom} " if whom else "", face=PLAIN), Run(one_line(link.quotation))]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        if not alone:  # a link by itself is decided like a claim
            grid.addWidget(self.box, 0, 0)
        grid.addWidget(Glyph(link.relation.value, role, 14), 0, 1)
        grid.addWidget(TextBlock(runs, PLAIN, limit=2, leading=True), 0, 2)
        if first and not alone:
            grid.addWidget(KeyCap("L"), 0, 3)
        grid.addWidget(TextBlock(target, EVIDENCE, limit=3), 1, 2, 1, 2)
        if link.document.id != opened.document.id:
            grid.addWidget(TextBlock([Run(document_name(link.document), "muted")], PLAIN, limit=1), 2, 2, 1, 2)


class DecisionPane(QWidget):
    """Shows one item and says what the person decides. Knows no archive."""

    acceptWanted = Signal()
    rejectWanted = Signal()
    editWanted = Signal()
    nextWanted = Signal()
    undoWanted = Signal()
    saveWanted = Signal()
    leaveWanted = Signal()
    changed = Signal()
    nameWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Suggested claim"))
        self._opened: OpenedDocument | None = None
        self._links: list[_LinkRow] = []
        self._head = label(self.tr("Suggested claim"), theme.interface_font(13, bold=True))
        self.tier = TierSign()
        self.who = LinkButton("", self.tr("Reviewing as: choose another name"), arrow=True)
        self.quotation = TextBlock([Run("")], QUOTATION)
        self.pieces = PiecesEdit()
        self.form = ClaimForm()
        self._message = label(role=QPalette.ColorRole.PlaceholderText, wrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setMargin(40)
        self.accept = KeyButton("check", self.tr("Accept"), "A", primary=True)
        self.reject = KeyButton("cross", self.tr("Reject"), "R")
        self.edit = KeyButton("pencil", self.tr("Edit"), "E")
        self.next = KeyButton("next", self.tr("Next"), "N")
        self.save = KeyButton("check", self.tr("Save"), "↵", primary=True)
        self.leave = KeyButton("cross", self.tr("Cancel"), "Esc")
        self.undo = LinkButton("", self.tr("Undo the last decision"))
        self._lay_out()
        self.form.saveWanted.connect(self.saveWanted)
        self.form.leaveWanted.connect(self.leaveWanted)
        self.form.changed.connect(self.changed)
        for button, signal in (
            (self.accept, self.acceptWanted),
            (self.reject, self.rejectWanted),
            (self.edit, self.editWanted),
            (self.next, self.nextWanted),
            (self.undo, self.undoWanted),
            (self.save, self.saveWanted),
            (self.leave, self.leaveWanted),
            (self.who, self.nameWanted),
        ):
            button.clicked.connect(signal)
        self.show_undo("")
        self.show_editing(False)

    def _lay_out(self) -> None:
        head = PaneHead()
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 8, 0)
        for widget in (self._head, self.tier):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.who)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.quotation)
        column.addWidget(self.pieces)
        column.addWidget(self.form)
        self._links_head = label(self.tr("Suggested link"), theme.interface_font(13, bold=True))
        self._links_hint = label(role=QPalette.ColorRole.PlaceholderText)
        links = QHBoxLayout()
        links.addWidget(self._links_head)
        links.addStretch(1)
        links.addWidget(self._links_hint)
        column.addLayout(links)
        self._links_column = QVBoxLayout()
        self._links_column.setSpacing(0)
        column.addLayout(self._links_column)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = QWidget()
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(area)
        self._middle.addWidget(self._message)
        foot = QWidget()
        bottom = QVBoxLayout(foot)
        bottom.setContentsMargins(12, 12, 12, 8)
        bottom.setSpacing(6)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.accept, self.reject, self.edit, self.next, self.save, self.leave):
            buttons.addWidget(button, 1)
        bottom.addLayout(buttons)
        self._undo_row = QWidget()
        undo = QHBoxLayout(self._undo_row)
        undo.setContentsMargins(4, 0, 0, 0)
        undo.setSpacing(4)
        undo.addWidget(Glyph("undo", "accent", 14))
        undo.addWidget(self.undo)
        undo.addWidget(KeyCap("Z"))
        undo.addStretch(1)
        bottom.addWidget(self._undo_row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for widget, stretch in ((head, 0), (middle, 1), (Rule(), 0), (foot, 0)):
            whole.addWidget(widget, stretch)

    # ------------------------------------------------------------------------------------------- what is shown

    def show_item(
        self, item: Item, claim: Claim, opened: OpenedDocument, links: Sequence[Answer], *, second: bool
    ) -> None:
        """Show a suggestion; *links* are those that go with it."""
        self._opened = opened
        self._middle.setCurrentIndex(0)
        self._head.setText(self.tr("Suggested link") if item.is_link else self.tr("Suggested claim"))
        done = decision_word(item.decision) if item.decision is not None else None
        by_model = claim.by_model and not item.is_link
        self.tier.show_tier(item.tier, self.tr("by the model") if by_model and done is None else done)
        found = self.tr("The model of the reviews found it; the rules passed over it.")
        self.tier.setToolTip(found if by_model else "")
        self.show_draft(drafts.of_claim(claim), claim)
        self._show_links(links, opened, alone=item.is_link)
        for button in (self.accept, self.reject, self.next):
            button.setEnabled(True)
        self.edit.setEnabled(not item.is_link)
        beside = self.tr("Your version is kept beside the record, until somebody takes it (E)")
        self.edit.setToolTip(beside if second else self.tr("Edit (E)"))

    def set_allowed(self, allowed: bool) -> None:
        """Whether anything can be decided: not in an archive that is open for reading only."""
        if not allowed:
            for button in (self.accept, self.reject, self.edit):
                button.setEnabled(False)

    def show_draft(self, draft: Draft, claim: Claim) -> None:
        """Show what is said of a claim, with its words as they are marked now."""
        if self._opened is None:
            return
        text = self._opened.text
        words = " … ".join(text[start:end] for start, end in draft.spans)
        shown, _ = quotation_text(words, draft.manner)
        self.quotation.set_runs([Run(shown)])
        mention = next((hop.mention for hop in (claim.chains[:1] or ((),))[0] if hop.role is HopRole.SPEAKER), None)
        here = this_document(self._opened.document.kind)
        self.form.show_draft(draft, text, said=mention.exact if mention else "", here=here)

    def show_spans(self, draft: Draft) -> None:
        """Show other words of the claim and another cue; the fields stay as they are."""
        if self._opened is not None:
            words = " … ".join(self._opened.text[start:end] for start, end in draft.spans)
            self.quotation.set_runs([Run(quotation_text(words, draft.manner)[0])])
            self.form.show_cue(draft, self._opened.text)
            self.pieces.show_draft(draft, self._opened.text)

    def _show_links(self, links: Sequence[Answer], opened: OpenedDocument, *, alone: bool) -> None:
        for row in self._links:
            self._links_column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._links = [_LinkRow(link, opened, first=not at, ticked=True, alone=alone) for at, link in enumerate(links)]
        for row in self._links:
            self._links_column.addWidget(row)
        several = len(links) > 1
        self._links_head.setText(self.tr("Suggested links") if several else self.tr("Suggested link"))
        self._links_hint.setText("" if alone else self.tr("accepted with the claim"))
        self._links_head.setVisible(bool(links) and not alone)
        self._links_hint.setVisible(bool(links) and not alone)

    def ticked_links(self) -> tuple[list[int], list[int]]:
        """The suggested links that go with the claim, and those that do not."""
        on = [row.link_id for row in self._links if row.box.isChecked()]
        return on, [row.link_id for row in self._links if not row.box.isChecked()]

    def toggle_links(self) -> None:
        """Tick all links, or none."""
        on = all(row.box.isChecked() for row in self._links)
        for row in self._links:
            row.box.setChecked(not on)

    def link_boxes(self) -> list[QCheckBox]:
        """The boxes of the links."""
        return [row.box for row in self._links]

    def show_done(self, words: str) -> None:
        """Say that nothing waits here."""
        self._opened = None
        self._message.setText(words)
        self._middle.setCurrentIndex(1)
        self.tier.show_tier(None)
        self.show_editing(False)
        for button in (self.accept, self.reject, self.edit, self.next):
            button.setEnabled(False)

    def message(self) -> str:
        """What is said instead of a suggestion; empty when there is one."""
        return self._message.text() if self._middle.currentIndex() else ""

    def show_who(self, name: str, *, second: bool) -> None:
        """In whose name decisions are written down."""
        words = self.tr("Second reading as: {0}") if second else self.tr("Reviewing as: {0}")
        self.who.setText(words.format(name))
        self.who.updateGeometry()

    def show_undo(self, words: str) -> None:
        """What Z takes back; empty: nothing."""
        self.undo.setText(words)
        self._undo_row.setVisible(bool(words))

    def show_editing(self, on: bool, part: Part | None = None) -> None:
        """Turn the fields into editors, or back."""
        self.form.show_editing(on)
        self.pieces.setVisible(on)
        for button in (self.accept, self.reject, self.edit, self.next):
            button.setVisible(not on)
        for button in (self.save, self.leave):
            button.setVisible(on)
        if on and part is not None:
            self.form.focus_part(part)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.colours(self.palette()).panel))
