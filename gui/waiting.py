"""What waits for a person on the Add page: documents that may be the same, quotations in doubt, wanted documents."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from core.model import Description, DocumentBrief, DoubtfulSpan, Status, WantedDocument
from gui.add import AddPage, View, pairs_of
from gui.documents import Documents
from gui.session import Session


class Waiting(QObject):
    """Keeps the three lists in step with the session."""

    shown = Signal()
    """The Add page is to be shown."""
    openWanted = Signal(int)
    removeWanted = Signal(object)
    fileWanted = Signal(int, str)
    """The file of a wanted document (its number, what it is called) is to be added."""
    textWanted = Signal(object)
    """The text of a wanted document (its Description) is to be pasted."""
    changed = Signal(int)
    """How much waits: documents that may be the same, and quotations in doubt."""

    def __init__(self, page: AddPage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._session: Session | None = None
        self._relation: int | None = None
        self._paste_for: int | None = None
        page.viewChosen.connect(self._on_view)
        page.alike.comparisonWanted.connect(self._on_comparison_wanted)
        page.alike.decided.connect(self._on_decided)
        page.alike.removeWanted.connect(self.removeWanted)
        page.doubtful.textWanted.connect(self._on_text_wanted)
        page.doubtful.placeWanted.connect(self._on_place_wanted)
        page.wanted.fileWanted.connect(self.fileWanted)
        page.wanted.pasteWanted.connect(self._on_paste_wanted)
        for signal in (page.doubtful.openWanted, page.wanted.openWanted):
            signal.connect(self.openWanted)

    def attach(self, session: Session) -> None:
        """Show what waits in this session's archive."""
        self._session = session
        self._relation = self._paste_for = None
        documents = session.documents
        documents.textRead.connect(self._page.doubtful.show_text)
        documents.compared.connect(self._page.alike.show_comparison)
        documents.waitingTold.connect(self._on_waiting)
        documents.descriptionOpened.connect(self._on_description)

    @property
    def _documents(self) -> Documents | None:
        return self._session.documents if self._session is not None else None

    @Slot(object)
    def _on_view(self, view: View) -> None:
        if self._documents is not None:
            if view is View.FILES:
                self._documents.tell_batches()
            else:
                self._documents.tell_waiting()

    @Slot()
    def show_wanted(self) -> None:
        """Turn to the wanted list."""
        self._turn_to(View.WANTED)

    @Slot()
    def show_doubtful(self) -> None:
        """Turn to the quotations in doubt."""
        self._turn_to(View.DOUBTFUL)

    @Slot(int)
    def show_alike(self, relation: int) -> None:
        """Turn to two documents that may be the same."""
        self._relation = relation
        self._turn_to(View.ALIKE)

    def _turn_to(self, view: View) -> None:
        self.shown.emit()
        self._page.show_view(view)
        self._page.focus_first()
        self._on_view(view)

    @Slot(object, object, object)
    def _on_waiting(
        self,
        alike: tuple[Description, ...],
        doubtful: tuple[tuple[DocumentBrief, DoubtfulSpan], ...],
        wanted: tuple[WantedDocument, ...],
    ) -> None:
        pairs = pairs_of(alike)
        self._page.alike.show_pairs(pairs)
        if self._relation is not None and self._page.alike.choose(self._relation):
            self._relation = None
        self._page.doubtful.show_doubts(doubtful)
        self._page.wanted.show_wanted(wanted)
        self._page.show_counts(len(pairs), len(doubtful), len(wanted))
        self.changed.emit(len(pairs) + len(doubtful))

    @Slot(int, int)
    def _on_comparison_wanted(self, first: int, second: int) -> None:
        if self._documents is not None:
            self._documents.compare(first, second)

    @Slot(int, object)
    def _on_decided(self, relation: int, status: Status) -> None:
        if self._documents is not None:
            self._documents.decide(relation, status)

    @Slot(int)
    def _on_text_wanted(self, document_id: int) -> None:
        if self._documents is not None:
            self._documents.read_text(document_id)

    @Slot(int, int, int)
    def _on_place_wanted(self, span_id: int, start: int, end: int) -> None:
        if self._documents is not None:
            self._documents.place(span_id, start, end)

    @Slot(int)
    def _on_paste_wanted(self, document_id: int) -> None:
        if self._documents is not None:
            self._paste_for = document_id
            self._documents.open_description(document_id)

    @Slot(object)
    def _on_description(self, description: Description) -> None:
        if description.document.id == self._paste_for:
            self._paste_for = None
            self.textWanted.emit(description)
