"""One document: its description in a window, its text corrected, itself removed with all that hangs on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.errors import ArchiveError
from core.model import Change, Correction, Description, Draft, Field, PagePicture, Removal
from gui.add import CorrectWindow, DescriptionDialog, Edits, Known, RemovalDialog, Saved
from gui.documents import Documents
from gui.session import Session
from gui.writing import counted, in_marks, shortened


class Describing(QObject):
    """The windows over one document, each asked for by its number."""

    openWanted = Signal(int)
    doubtfulWanted = Signal()
    undoOffered = Signal(str)
    """What was done, to be said with a way to undo it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._known = Known()
        self._asked: dict[int, str] = {}
        self._dialog: DescriptionDialog | None = None
        self._field: Field | None = None
        self._saving = False
        self._correcting: dict[int, CorrectWindow] = {}
        self._removing: tuple[int, str] | None = None
        self._said = ""
        self._removal: RemovalDialog | None = None

    def attach(self, session: Session) -> None:
        """Windows over the documents of another archive close."""
        self.close()
        self._session = session
        documents = session.documents
        documents.descriptionOpened.connect(self._on_description)
        documents.drafted.connect(self._on_drafted)
        documents.textRead.connect(self._on_text)
        documents.originalRead.connect(self._on_original)
        documents.decoded.connect(self._on_decoded)
        documents.pagePictured.connect(self._on_picture)
        documents.pageRefused.connect(self._on_page_refused)
        documents.corrected.connect(self._on_corrected)
        documents.removalsTold.connect(self._on_removals)
        session.changed.connect(self._on_changed)

    def close(self) -> None:
        """Close what is open, without asking."""
        self._asked.clear()
        if self._dialog is not None:
            self._dialog.reject()
        if self._removal is not None:
            self._removal.reject()
        for window in list(self._correcting.values()):
            window.give_up()
            window.close()

    @property
    def _documents(self) -> Documents | None:
        return self._session.documents if self._session is not None else None

    def set_known(self, known: Known) -> None:
        """The people and licences that fields offer."""
        self._known = known

    @property
    def dialog(self) -> DescriptionDialog | None:
        """The editor of a description, while it is open."""
        return self._dialog

    @property
    def removal(self) -> RemovalDialog | None:
        """What is said before something is removed, while it is open."""
        return self._removal

    def correcting(self, document_id: int) -> CorrectWindow | None:
        """The window in which a text is being corrected."""
        return self._correcting.get(document_id)

    # -------------------------------------------------------------------------------------------------- wishes

    @Slot(int)
    def describe(self, document_id: int) -> None:
        """Edit the description of a document."""
        self._ask(document_id, "describe")

    def describe_at(self, document_id: int, field: Field) -> None:
        """Edit the description of a document, beginning with one of its fields."""
        self._field = field
        self._ask(document_id, "describe")

    @Slot(int)
    def correct(self, document_id: int) -> None:
        """Correct the text of a document."""
        window = self._correcting.get(document_id)
        if window is not None:
            window.raise_()
            window.activateWindow()
        else:
            self._ask(document_id, "correct")

    def _ask(self, document_id: int, wish: str) -> None:
        if self._documents is not None:
            self._asked[document_id] = wish
            self._documents.open_description(document_id)

    @Slot(object)
    def remove(self, ids: tuple[int, ...]) -> None:
        """Say what hangs on documents, and remove them when a person says so."""
        if self._documents is not None and ids:
            self._documents.tell_removals(ids)

    @Slot(object)
    def _on_description(self, description: Description) -> None:
        wish = self._asked.pop(description.document.id, "")
        if wish == "describe":
            self._open_dialog(description)
        elif wish == "correct":
            self._open_correction(description)

    # --------------------------------------------------------------------------------------------- description

    def _open_dialog(self, description: Description) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        dialog = self._dialog = DescriptionDialog(description, self._known, parent=self._window)
        dialog.draftWanted.connect(self._on_draft_wanted)
        dialog.saved.connect(self._on_saved)
        dialog.finished.connect(self._on_dialog_closed)
        dialog.open()
        if self._field is not None:
            dialog.form.focus_field(self._field)
            self._field = None

    @Slot(int, object)
    def _on_draft_wanted(self, document_id: int, edits: Edits) -> None:
        if self._documents is not None:
            self._documents.draft(document_id, edits.values, edits.parties)

    @Slot(object)
    def _on_drafted(self, draft: Draft) -> None:
        if self._dialog is not None:
            self._dialog.show_draft(draft)

    @Slot(object)
    def _on_saved(self, saved: Saved) -> None:
        if self._documents is not None:
            self._saving = True
            tags = (saved.tags, saved.dropped_tags)
            self._documents.save(saved.document, saved.values, saved.parties, tags, saved.notes)

    @Slot()
    def _on_dialog_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        self._saving = False

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if self._saving and self._dialog is not None:
            self._dialog.accept()
            self.undoOffered.emit(self.tr("Description saved."))
        if self._removing is not None and self._removing[0] in change.documents:
            self.undoOffered.emit(self._removing[1])
            self._removing = None

    def take_refusal(self, error: ArchiveError) -> bool:
        """Say why something can't be kept in the window that it was asked for; answers whether there is one."""
        self._removing = None
        if self._saving and self._dialog is not None:
            self._saving = False
            self._dialog.refuse(str(error))
            return True
        waiting = [window for window in self._correcting.values() if window.is_waiting]
        for window in waiting:
            window.refuse(str(error))
        return bool(waiting)

    # ---------------------------------------------------------------------------------------------- correction

    def _open_correction(self, description: Description) -> None:
        documents = self._documents
        if documents is None:
            return
        window = CorrectWindow(description, self._window)
        document_id = window.document
        self._correcting[document_id] = window
        window.saveWanted.connect(documents.correct)
        window.rereadWanted.connect(documents.reread)
        window.decodedWanted.connect(documents.decode)
        window.pageWanted.connect(documents.picture)
        window.doubtfulWanted.connect(self.doubtfulWanted)
        window.closed.connect(self._on_correction_closed)
        window.show()
        documents.read_text(document_id)
        documents.read_original(document_id)

    @Slot(int)
    def _on_correction_closed(self, document_id: int) -> None:
        self._correcting.pop(document_id, None)

    @Slot(int, str)
    def _on_text(self, document_id: int, text: str) -> None:
        window = self._correcting.get(document_id)
        if window is not None and window.wants_text:
            window.show_text(text)

    @Slot(int, str)
    def _on_original(self, document_id: int, text: str) -> None:
        window = self._correcting.get(document_id)
        if window is not None:
            window.show_original(text)

    @Slot(int, str, str)
    def _on_decoded(self, document_id: int, encoding: str, text: str) -> None:
        window = self._correcting.get(document_id)
        if window is not None:
            window.show_decoded(encoding, text)

    @Slot(int, object, int, object)
    def _on_picture(self, document_id: int, picture: PagePicture, wanted: int, span: tuple[int, int] | None) -> None:
        window = self._correcting.get(document_id)
        if window is not None:
            window.show_picture(picture, wanted, span)

    @Slot(int, int, str)
    def _on_page_refused(self, document_id: int, page: int, reason: str) -> None:
        window = self._correcting.get(document_id)
        if window is not None:
            window.pages.show_refused(page, reason)

    @Slot(object)
    def _on_corrected(self, correction: Correction) -> None:
        window = self._correcting.get(correction.document_id)
        if window is not None:
            window.show_correction(correction)

    # ------------------------------------------------------------------------------------------------- removal

    @Slot(object)
    def _on_removals(self, removals: tuple[Removal, ...]) -> None:
        if not removals:
            return
        dialog = self._removal = RemovalDialog(removals, self._window)
        dialog.confirmed.connect(self._on_confirmed)
        dialog.finished.connect(self._on_removal_closed)
        one = in_marks(shortened(removals[0].document.heading, 60))
        several = self.tr("{0} documents").format(counted(len(removals)))
        what = one if len(removals) == 1 else several
        self._removing = None
        self._said = self.tr("{0} removed.").format(what)
        dialog.open()

    @Slot(object)
    def _on_confirmed(self, ids: tuple[int, ...]) -> None:
        if self._documents is not None:
            self._removing = (ids[0], self._said)
            self._documents.remove(ids)

    @Slot()
    def _on_removal_closed(self) -> None:
        if self._removal is not None:
            self._removal.deleteLater()
            self._removal = None
