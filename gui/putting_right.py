"""Puts a suggestion right before it is taken: fields, the claim's words, its cue."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from core.model import Claim, OpenedDocument, Span
from gui.reader import TextView
from gui.review import ReviewPage
from gui.review import draft as drafts
from gui.review.draft import Draft
from gui.review.form import Part


class PuttingRight(QObject):
    """Holds what is edited until it is saved or left."""

    saved = Signal(object)
    """A Draft: what a person made of the suggestion."""
    left = Signal()
    said = Signal(str)

    def __init__(self, page: ReviewPage, text: TextView, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._text = page, text
        self._claim: Claim | None = None
        self._opened: OpenedDocument | None = None
        self._draft: Draft | None = None
        self._allowed = False
        page.partWanted.connect(self.begin)
        page.spanWanted.connect(self.take_span)
        page.cueWanted.connect(self.take_cue)
        page.pane.editWanted.connect(self.edit)
        page.pane.saveWanted.connect(self.save)
        page.pane.leaveWanted.connect(self.leave)

    def show_claim(self, claim: Claim | None, opened: OpenedDocument | None, *, allowed: bool) -> None:
        """The suggestion that is before the person; *allowed*: it may be put right."""
        self._claim, self._opened, self._allowed, self._draft = claim, opened, allowed, None
        self._page.pane.show_editing(False)

    @property
    def is_editing(self) -> bool:
        """Whether something is being put right."""
        return self._draft is not None

    @Slot()
    def edit(self) -> None:
        """Put the suggestion right, from its first field on."""
        self.begin(Part.SAID_BY)

    @Slot(object)
    def begin(self, part: Part) -> None:
        """Put a field right."""
        if self._claim is None or not self._allowed:
            return
        if self._draft is None:
            self._draft = drafts.of_claim(self._claim)
        self._page.pane.show_editing(True, part)
        if part is Part.CUE:
            self._text.setFocus()
            self.said.emit(self.tr("Select the words that say it, then press C."))

    @Slot()
    def take_span(self) -> None:
        """The selected words are the claim's."""
        self._take(cue=False)

    @Slot()
    def take_cue(self) -> None:
        """The selected words are the cue."""
        self._take(cue=True)

    def _take(self, *, cue: bool) -> None:
        place, claim, opened = self._text.selected_place(), self._claim, self._opened
        if claim is None or opened is None or not self._allowed:
            return
        if place is None:
            self.said.emit(self.tr("Select words in the text first, with the mouse or Shift and the arrows."))
            return
        draft = self._page.pane.form.draft() if self._draft is not None else drafts.of_claim(claim)
        if draft is None:
            return
        self._draft = replace(draft, cue=place) if cue else replace(draft, spans=(place,))
        self._page.pane.show_editing(True)
        self._page.pane.show_spans(self._draft)
        moved = replace(
            claim,
            spans=tuple(_span(opened.text, one) for one in self._draft.spans),
            cue=_span(opened.text, self._draft.cue) if self._draft.cue is not None else None,
        )
        claims = tuple(moved if one.id == claim.id else one for one in opened.claims)
        self._text.show_opened(replace(opened, claims=claims))
        self._text.select_claim(claim.id, scroll=False)
        self._text.setFocus()

    @Slot()
    def save(self) -> None:
        """Keep what was put right; the suggestion is accepted with it."""
        draft = self._page.pane.form.draft() if self._draft is not None else None
        if draft is not None:
            self._draft = None
            self._page.focus_list()
            self.saved.emit(draft)

    @Slot()
    def leave(self) -> None:
        """Leave the suggestion as it was."""
        if self._draft is not None:
            self._draft = None
            self._page.focus_list()
            self.left.emit()


def _span(text: str, place: tuple[int, int]) -> Span:
    return Span(*place, text[place[0] : place[1]])
