"""Keeps the reader and the claims panel in step, and remembers the way back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from core.model import Answer, Change, Claim, Hit, OpenedDocument, Span
from gui.claims import ClaimsPane
from gui.history import History, Place
from gui.reader import ReaderPane
from gui.session import Session
from gui.words import agent_names
from gui.writing import in_marks, one_line, shortened

LABEL_CHARACTERS = 60


class Reading(QObject):
    """What is read: the document and claim that are open, and the places before and after them."""

    moved = Signal()
    """Another document is open, or back and forward lead elsewhere."""

    def __init__(self, reader: ReaderPane, claims: ClaimsPane, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._claims = reader, claims
        self._session: Session | None = None
        self._history = History()
        self._opened: OpenedDocument | None = None
        self._evidence: Span | None = None
        self._query = self._opened_for = ""
        self._place: int | None = None
        self._take_keys = False
        reader.claimActivated.connect(self._on_claim_activated)
        reader.referenceActivated.connect(self.open)
        reader.documentRequested.connect(self.open)
        reader.claimRequested.connect(self._on_claim_requested)
        reader.passageRequested.connect(self._on_passage_requested)
        reader.backRequested.connect(self.back)
        claims.claimSelected.connect(self._on_claim_selected)
        claims.answerFollowed.connect(self._on_answer_followed)
        claims.documentRequested.connect(self.open)

    def attach(self, session: Session) -> None:
        """Read in this session's archive from now on; nothing is open."""
        self._session = session
        self._history = History()
        self._opened = None
        self._reader.set_back(None)
        self._reader.show_nothing()
        self._claims.show_document(None)
        session.documentOpened.connect(self._on_document_opened)
        session.documentGone.connect(self._on_gone)
        session.changed.connect(self._on_changed)
        self.moved.emit()

    @property
    def opened(self) -> OpenedDocument | None:
        """The document that is shown."""
        return self._opened

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._history.previous is not None

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after this one."""
        return self._history.next is not None

    # ------------------------------------------------------------------------------------------------- going

    def open_hit(self, hit: Hit, query: str, *, take_keys: bool = False) -> None:
        """Read a result, at the hit that was shown of it, or its claim.

        *take_keys*: the keys go to the text, for N, P and F3.
        """
        self._query = query
        self._take_keys = take_keys
        self._go(Place(hit.document_id, hit.claim_id), hit.place if hit.claim_id is None else None)

    @Slot(int)
    def open(self, document_id: int) -> None:
        """Read a document that another one refers to."""
        if self._opened is not None and document_id != self._opened.document.id:
            self._history.note_followed()
        self._go(Place(document_id))

    def open_at(self, document_id: int, claim_id: int | None, query: str) -> None:
        """Read a document at one of its claims."""
        self._query = query
        self._go(Place(document_id, claim_id))

    @Slot()
    def back(self) -> None:
        """Return to where the reader was before."""
        self._show(self._history.back())

    @Slot()
    def forward(self) -> None:
        """Go where the reader returned from."""
        self._show(self._history.forward())

    def _go(self, place: Place, at: int | None = None) -> None:
        self._history.visit(place)
        self._show(place, at)

    def _show(self, place: Place | None, at: int | None = None) -> None:
        """Show a place of the history; *at* is the code point of the hit to go to, instead of the first one."""
        self._place = at
        if place is None or self._session is None:
            return
        same = self._opened is not None and self._opened.document.id == place.document_id
        if same and self._query == self._opened_for:
            self._show_claim(place.claim_id)
            self._show_place()
            self._show_way_back()
            self.moved.emit()
        else:
            self._session.show_document(place.document_id, self._query, place.claim_id)

    @Slot()
    def _on_gone(self) -> None:
        """What was open was removed; should that be undone, it is shown again."""
        self._opened = None
        self._reader.show_nothing()
        self._claims.show_document(None)
        self.moved.emit()

    @Slot(object, object)
    def _on_document_opened(self, opened: OpenedDocument, claim_id: int | None) -> None:
        self._opened = opened
        if self._history.current is None or self._history.current.document_id != opened.document.id:
            self._history.visit(Place(opened.document.id, claim_id))
        self._opened_for = self._query
        self._reader.show_document(opened)
        self._claims.show_document(opened)
        self._show_claim(claim_id)
        self._show_place()
        if self._evidence is not None:
            self._reader.show_evidence(self._evidence)
            self._evidence = None
        self._show_way_back()
        self.moved.emit()

    def _show_claim(self, claim_id: int | None) -> None:
        self._claims.select_claim(claim_id)
        self._reader.select_claim(claim_id)
        self._history.note_claim(claim_id, self._label(claim_id))

    def _show_place(self) -> None:
        """Go to the hit that the results showed, once."""
        place, self._place = self._place, None
        if place is not None:
            self._reader.show_hit(place)

    def _show_way_back(self) -> None:
        if self._take_keys:
            self._take_keys = False
            self._reader.focus_text()
        before = self._history.previous
        self._reader.set_back(before.label if before is not None and before.followed else None)

    # ------------------------------------------------------------------------------------------ both panels

    @Slot(int)
    def _on_claim_activated(self, claim_id: int) -> None:
        """A click or the caret in a claim of the text."""
        self._claims.select_claim(claim_id)
        self._reader.select_claim(claim_id, scroll=False)
        self._history.note_claim(claim_id, self._label(claim_id))

    @Slot(int)
    def _on_claim_selected(self, claim_id: int) -> None:
        """A card was opened."""
        self._reader.select_claim(claim_id)
        self._history.note_claim(claim_id, self._label(claim_id))

    @Slot(object)
    def _on_answer_followed(self, answer: Answer) -> None:
        """Go to the claim at the other end of a link, with the words that make the link boxed where they stand."""
        self._history.note_followed()
        self._evidence = answer.evidence if answer.evidence_document == answer.document.id else None
        self._go(Place(answer.document.id, answer.claim_id))
        if self._opened is not None and self._opened.document.id == answer.document.id and self._evidence is not None:
            self._reader.show_evidence(self._evidence)
            self._evidence = None

    @Slot(int, int)
    def _on_claim_requested(self, document_id: int, claim_id: int) -> None:
        """A claim of another document that came through this one."""
        self._history.note_followed()
        self._go(Place(document_id, claim_id))

    @Slot(int, object)
    def _on_passage_requested(self, document_id: int, place: Span) -> None:
        """Where a passage of an extract is quoted."""
        self._history.note_followed()
        self._evidence = place
        self._go(Place(document_id))

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        """Read the open document again when a change touched it."""
        current = self._history.current
        if current is not None and self._session is not None and current.document_id in change.documents:
            self._session.show_document(current.document_id, self._query, current.claim_id)

    def _label(self, claim_id: int | None) -> str:
        claim = self._claim(claim_id)
        if claim is None:
            return self._opened.document.heading if self._opened is not None else ""
        speakers = agent_names(claim.speakers)
        words = in_marks(shortened(one_line(claim.quotation).strip('“”"'), LABEL_CHARACTERS))
        return f"{speakers}: {words}" if speakers else words

    def _claim(self, claim_id: int | None) -> Claim | None:
        if self._opened is None:
            return None
        return next((claim for claim in self._opened.claims if claim.id == claim_id), None)
