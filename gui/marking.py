"""Claims marked by hand and linked to one another, where they are read."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.model import About, AnswerView, Claim, ClaimRow, Guess, NewLink, OpenedDocument
from gui.claims import ClaimsPane
from gui.putting_right import selected
from gui.reader import ReaderPane
from gui.reading import Reading
from gui.review import draft as drafts
from gui.review.draft import Draft
from gui.review.mark import LinkForm, MarkForm
from gui.review.pieces import Selected
from gui.review.words import relation_for
from gui.reviews import Reviews
from gui.session import Session
from gui.words import speakers_of


class Marking(QObject):
    """One form at a time: the one for a claim, or the one for a link."""

    said = Signal(str)
    begun = Signal()
    """A form of these is shown: others go."""

    def __init__(self, reading: Reading, reader: ReaderPane, claims: ClaimsPane, window: QWidget) -> None:
        super().__init__(window)
        self._reading, self._reader, self._claims, self._window = reading, reader, claims, window
        self._reviews: Reviews | None = None
        self._can_edit = False
        self._marked: OpenedDocument | None = None
        self._edited: Claim | None = None
        self._source: Claim | None = None
        self._source_document = 0
        self._target: Claim | None = None
        self._evidence: tuple[int, int] | None = None
        self.mark_form, self.link_form = MarkForm(window), LinkForm(window)
        self.mark_form.saveWanted.connect(self._on_save)
        self.mark_form.left.connect(self.leave)
        self.mark_form.pieces.wanted.connect(self._on_words)
        self.mark_form.pieces.removed.connect(self._on_piece_removed)
        self.link_form.left.connect(self.leave)
        self.link_form.searchWanted.connect(self._on_search)
        self.link_form.claimChosen.connect(self._on_other)
        reader.claimActivated.connect(self._on_other)
        claims.claimSelected.connect(self._on_other)
        reading.moved.connect(self._on_moved)

    def attach(self, session: Session) -> None:
        """Mark in this session's archive from now on."""
        self.leave()
        self._reviews = session.reviews
        session.reviews.guessed.connect(self._on_guess)
        session.reviews.agentsRead.connect(self.mark_form.form.set_agents)
        session.reviews.claimsFound.connect(self._on_found)
        session.opened.connect(self._on_archive)

    @Slot(object)
    def _on_archive(self, about: About) -> None:
        self._can_edit = not about.read_only

    @property
    def is_linking(self) -> bool:
        """Whether the next claim that is chosen is the other end of a link."""
        return self._source is not None or self._target is not None

    def _may(self) -> bool:
        if not self._can_edit:
            self.said.emit(self.tr("This archive is open for reading only."))
        return self._can_edit and self._reviews is not None and self._reading.opened is not None

    # ------------------------------------------------------------------------------------------------- marking

    @Slot()
    def mark(self) -> None:
        """Ask who says the selected words."""
        place, opened = self._reader.text.selected_place(), self._reading.opened
        if not self._may() or self._reviews is None or opened is None:
            return
        if place is None:
            self.said.emit(self.tr("Select the words of the claim first, with the mouse or Shift and the arrows."))
            return
        self.leave()
        self._marked = opened
        self._reviews.read_agents()
        self._reviews.guess(opened.document.id, *place)

    @Slot(int, object)
    def _on_guess(self, document_id: int, guess: Guess) -> None:
        opened = self._marked
        if opened is not None and opened.document.id == document_id and self._edited is None:
            self._show(drafts.of_guess(guess), opened)

    @Slot()
    def edit(self) -> None:
        """Put the selected claim right."""
        opened, claim = self._reading.opened, self._selected()
        if not self._may() or self._reviews is None or opened is None:
            return
        if claim is None:
            self.said.emit(self.tr("Select a claim first, in the text or in the panel."))
            return
        self.leave()
        self._marked, self._edited = opened, claim
        self._reviews.read_agents()
        self._show(drafts.of_claim(claim), opened)

    def _show(self, draft: Draft, opened: OpenedDocument) -> None:
        self.begun.emit()
        form = self.mark_form
        form.set_title(self.tr("Edit claim") if self._edited is not None else self.tr("Mark as claim"))
        form.show_draft(draft, opened.text)
        form.show_beside(self._below_selection())
        form.focus_first()

    @Slot(object)
    def _on_words(self, way: Selected) -> None:
        """What the words are that are selected in the text now."""
        place, draft, opened = self._reader.text.selected_place(), self.mark_form.form.draft(), self._marked
        shown = self._reading.opened
        if draft is None or opened is None or shown is None or shown.document.id != opened.document.id:
            return
        if place is None:
            self.said.emit(self.tr("Select words in the text first, with the mouse or Shift and the arrows."))
            return
        changed = selected(draft, place, way, opened.text)
        if changed is None:
            self.said.emit(self.tr("A claim needs at least one word."))
        else:
            self.mark_form.show_words(changed, opened.text)

    @Slot(int)
    def _on_piece_removed(self, number: int) -> None:
        draft, opened = self.mark_form.form.draft(), self._marked
        changed = drafts.taken_away(draft, draft.spans[number]) if draft is not None else None
        if changed is not None and opened is not None:
            self.mark_form.show_words(changed, opened.text)

    def _selected(self) -> Claim | None:
        opened, claim_id = self._reading.opened, self._claims.selected_claim()
        return next((one for one in (opened.claims if opened is not None else ()) if one.id == claim_id), None)

    def _below_selection(self) -> QPoint:
        text = self._reader.text
        cursor = text.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        place = text.cursorRect(cursor).bottomLeft()
        place.setY(max(0, min(place.y(), text.viewport().height())))
        return text.viewport().mapTo(self._window, place)

    @Slot(object)
    def _on_save(self, draft: Draft) -> None:
        opened, edited, reviews = self._marked, self._edited, self._reviews
        self.leave()
        if reviews is not None and edited is not None:
            change = drafts.edit_of(edited, draft)
            if change is not None:
                reviews.edit_claim(edited.id, change)
        elif opened is not None and reviews is not None:
            reviews.add_claim(drafts.new_claim(opened.document.id, draft))
            self.said.emit(self.tr("Claim added."))

    # ------------------------------------------------------------------------------------------------- linking

    @Slot()
    def link(self) -> None:
        """The selected claim answers another one: which one is chosen next."""
        opened, claim = self._reading.opened, self._selected()
        if not self._may() or opened is None:
            return
        if claim is None:
            self.said.emit(self.tr("Select the claim that answers first, in the text or in the panel."))
            return
        self.leave()
        self._source, self._source_document = claim, opened.document.id
        self._evidence = self._reader.text.selected_place()
        words = opened.text[slice(*self._evidence)] if self._evidence is not None else ""
        form = self.link_form
        form.begin(speakers_of(claim, opened.document), claim.quotation, relation_for(claim.stance), words)
        self._show_link_form()

    def link_answer(self, view: AnswerView) -> None:
        """A claim is answered by another one: which one is chosen next."""
        if not self._can_edit:
            self.said.emit(self.tr("This archive is open for reading only."))
            return
        self.leave()
        self._target = view.claim
        self.link_form.begin_answered(speakers_of(view.claim, view.document), view.claim.quotation)
        self._show_link_form()

    def _show_link_form(self) -> None:
        self.begun.emit()
        reader, form = self._reader, self.link_form
        form.show_beside(reader.mapTo(self._window, QPoint(reader.width() // 2 - form.width() // 2, reader.height())))
        form.search.setFocus()

    @Slot(str)
    def _on_search(self, query: str) -> None:
        if self._reviews is not None and self.is_linking:
            self._reviews.find_claims(query)

    @Slot(object)
    def _on_found(self, claims: tuple[ClaimRow, ...]) -> None:
        known = self._source or self._target
        if known is not None:
            self.link_form.show_found([one for one in claims if one.id != known.id])

    @Slot(int)
    def _on_other(self, claim_id: int) -> None:
        """A claim was chosen: the other end, when a link is being made."""
        source, target, reviews = self._source, self._target, self._reviews
        known = source or target
        if known is None or reviews is None or claim_id == known.id:
            return
        relation, evidence, home = self.link_form.chosen_relation(), self._evidence, self._source_document
        ends = (known.id, claim_id) if source is not None else (claim_id, known.id)
        self.leave()
        reviews.add_link(NewLink(*ends, relation, evidence, home if evidence else None))
        self.said.emit(self.tr("Linked. Both claims show it."))

    @Slot()
    def leave(self) -> None:
        """Put the forms away; nothing is kept."""
        shown = self.mark_form.isVisible() or self.link_form.isVisible()
        self._marked = self._edited = self._source = self._target = self._evidence = None
        self.mark_form.hide()
        self.link_form.hide()
        if shown:
            self._reader.focus_text()

    @Slot()
    def _on_moved(self) -> None:
        opened, marked = self._reading.opened, self._marked
        if marked is not None and (opened is None or opened.document.id != marked.document.id):
            self.leave()
