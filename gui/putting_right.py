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
from gui.review.pieces import Selected


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
        page.wordsWanted.connect(self.take)
        page.pane.pieces.wanted.connect(self.take)
        page.pane.pieces.removed.connect(self.remove_piece)
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
            self._page.pane.show_spans(self._draft)
        self._page.pane.show_editing(True, part)
        if part is Part.CUE:
            self._text.setFocus()
            self.said.emit(self.tr("Select the words that say it, then press C."))

    @Slot(object)
    def take(self, way: Selected) -> None:
        """The selected words are the claim's, one more piece of it, no part of it, or its cue."""
        place, draft = self._text.selected_place(), self._edited()
        if draft is None:
            return
        if place is None:
            self.said.emit(self.tr("Select words in the text first, with the mouse or Shift and the arrows."))
            return
        changed = selected(draft, place, way, self._opened.text if self._opened is not None else "")
        if changed is None:
            self.said.emit(self.tr("A claim needs at least one word. Reject it if there is none."))
        else:
            self._show(changed)

    @Slot(int)
    def remove_piece(self, number: int) -> None:
        """One of several pieces is no part of the claim."""
        draft = self._edited()
        changed = drafts.taken_away(draft, draft.spans[number]) if draft is not None else None
        if changed is not None:
            self._show(changed)

    def _edited(self) -> Draft | None:
        """The claim as it stands in the fields."""
        if self._claim is None or self._opened is None or not self._allowed:
            return None
        return self._page.pane.form.draft() if self._draft is not None else drafts.of_claim(self._claim)

    def _show(self, draft: Draft) -> None:
        claim, opened = self._claim, self._opened
        if claim is None or opened is None:
            return
        self._draft = draft
        self._page.pane.show_editing(True)
        self._page.pane.show_spans(draft)
        moved = replace(
            claim,
            spans=tuple(_span(opened.text, one) for one in draft.spans),
            cue=_span(opened.text, draft.cue) if draft.cue is not None else None,
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


def selected(draft: Draft, place: tuple[int, int], way: Selected, text: str) -> Draft | None:
    """A claim of *text* after what was said of selected words; None: nothing would be left of it."""
    if way is Selected.CUE:
        return replace(draft, cue=place)
    if way is Selected.AWAY:
        changed = drafts.taken_away(draft, place)
    else:
        changed = drafts.only(draft, place) if way is Selected.ONLY else drafts.added(draft, place)
    return drafts.trimmed(changed, text) if changed is not None else None


def _span(text: str, place: tuple[int, int]) -> Span:
    return Span(*place, text[place[0] : place[1]])
