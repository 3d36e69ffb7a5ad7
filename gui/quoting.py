"""Quoting with the right credit from wherever something is read or found; terms of passages, of many documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from core.model import About, CreditFormat, CreditPart, Field, Licence, OpenedDocument, Quotation, SpanRights
from gui.citing import Citing
from gui.claims import ClaimsPane
from gui.clipboard import copy_credit, copy_quotation
from gui.describing import Describing
from gui.errors import show_error
from gui.reader import ReaderPane
from gui.reading import Reading
from gui.rights_form import LicenceDialog, RightsForm
from gui.search import ResultsPane
from gui.session import Session
from gui.terms import copied_words, format_name
from gui.words import document_count

_FIELDS = {
    CreditPart.LICENCE: Field.LICENCE,
    CreditPart.AUTHOR: Field.AUTHOR,
    CreditPart.TITLE: Field.TITLE,
    CreditPart.SOURCE: Field.SOURCE_URL,
}
"""Where a part of a credit is written down."""


class Quoting(QObject):
    """What is copied out of the archive, and what is said of terms."""

    said = Signal(str)
    licenceRequested = Signal(str)

    def __init__(
        self,
        reading: Reading,
        reader: ReaderPane,
        claims: ClaimsPane,
        results: ResultsPane,
        citing: Citing,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._citing = citing
        self._reading, self._reader, self._claims, self._window = reading, reader, claims, window
        self._session: Session | None = None
        self._describing: Describing | None = None
        self._can_edit = False
        self._licences: tuple[Licence, ...] = ()
        self._place: tuple[int, int, int] | None = None
        self._dialog: LicenceDialog | None = None
        self._changed: tuple[int, ...] = ()
        self.form = RightsForm(window)
        self.form.saveWanted.connect(self._on_save)
        self.form.removeWanted.connect(self._on_remove)
        self.form.left.connect(self.leave)
        reading.moved.connect(self._on_moved)
        claims.credit.quotationWanted.connect(self.copy_quotation)
        claims.credit.licenceRequested.connect(self.licenceRequested)
        claims.credit.partRequested.connect(self._on_part)
        reader.licenceRequested.connect(self.licenceRequested)
        results.add_actions(self._add_to_results)

    def attach(self, session: Session) -> None:
        """Quote from this session's archive from now on."""
        self.leave()
        self._session = session
        session.quotes.quoted.connect(self._on_quoted)
        session.quotes.creditsRead.connect(self._on_credits)
        session.quotes.refused.connect(self._on_refused)
        session.opened.connect(self._on_archive)
        session.documents.knownLoaded.connect(self._on_known)

    def describe_with(self, describing: Describing) -> None:
        """Missing parts are filled in with the description's own window."""
        self._describing = describing

    @Slot(object)
    def _on_archive(self, about: About) -> None:
        self._can_edit = not about.read_only

    @Slot(object, object)
    def _on_known(self, _agents: object, licences: tuple[Licence, ...]) -> None:
        self._licences = licences
        self.form.licence.set_licences(licences)

    def _may_edit(self) -> bool:
        if not self._can_edit:
            self.said.emit(self.tr("This archive is open for reading only."))
        return self._can_edit and self._session is not None

    # ------------------------------------------------------------------------------------------------- actions

    def slots(self) -> dict[str, Callable[..., object]]:
        """What the actions do, by name."""
        return {"copy_quotation": self.copy_quotation, "mark_rights": self.mark_rights}

    def add_menus(self, actions: Mapping[str, QAction]) -> None:
        """Offer what may be done with a selection and with a claim where they stand."""
        self._reader.text.addActions([actions["copy_quotation"], actions["mark_rights"]])
        self._claims.list.addActions([actions["copy_quotation"], actions["copy_attribution"]])

    def refresh_actions(self, actions: Mapping[str, QAction], *, reading: bool) -> None:
        """Enable what can be done; *reading*: a document is read on the Read page."""
        opened = self._reading.opened
        actions["copy_quotation"].setEnabled(reading and opened is not None and bool(opened.text))
        actions["mark_rights"].setEnabled(reading and self._can_edit and opened is not None and bool(opened.text))

    # ------------------------------------------------------------------------------------------------- quoting

    @Slot()
    def copy_quotation(self) -> None:
        """Copy the selected words, else those of the open claim, with place, citation and credit."""
        opened, place = self._reading.opened, self._quoted_place()
        if self._session is None or opened is None:
            return
        if place is None:
            self.said.emit(self.tr("Select the words to quote, or open a claim."))
            return
        choice = self._citing.choice
        self._session.quotes.quote(opened.document.id, place, choice.style, choice.language)

    def _quoted_place(self) -> tuple[int, int] | None:
        selected = self._reader.text.selected_place()
        if selected is not None:
            return selected
        opened, claim_id = self._reading.opened, self._claims.selected_claim()
        claim = next((one for one in (opened.claims if opened is not None else ()) if one.id == claim_id), None)
        return (claim.spans[0].start, claim.spans[-1].end) if claim is not None else None

    @Slot(object)
    def _on_quoted(self, quotation: Quotation) -> None:
        copy_quotation(quotation)
        words = self.tr("Quotation copied with its source.")
        self.said.emit(" ".join((words, *quotation.warnings[:1])))

    @Slot(str, str, object, int)
    def _on_credits(self, words: str, plain: str, form: CreditFormat, count: int) -> None:
        copy_credit(words, plain, form)
        several = self.tr("Attribution of {0} copied").format(document_count(count))
        self.said.emit(copied_words(form) if count == 1 else several)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if self.form.isVisible():
            self.said.emit(str(error))
        else:
            show_error(self._window, error)

    # ------------------------------------------------------------------------------------------------- results

    def _add_to_results(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        """What may be done with the documents of the chosen results."""
        below = menu.addMenu(self.tr("Copy attribution"))
        for form in CreditFormat:
            action = below.addAction(format_name(form))
            action.setEnabled(form is not CreditFormat.XMP or len(ids) == 1)
            action.triggered.connect(lambda _checked=False, form=form: self._copy_credits(ids, form))
        change = menu.addAction(self.tr("Change licence…"))
        change.setEnabled(self._can_edit)
        change.triggered.connect(lambda: self.change_licence(ids))

    def _copy_credits(self, ids: Sequence[int], form: CreditFormat) -> None:
        if self._session is not None:
            self._session.quotes.read_credits(ids, form)

    def change_licence(self, ids: Sequence[int]) -> None:
        """Put several documents under one licence, as one step."""
        if not self._may_edit():
            return
        if self._dialog is not None:
            self._dialog.reject()
        self._changed = tuple(ids)
        dialog = self._dialog = LicenceDialog(len(ids), self._licences, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_licence)
        dialog.finished.connect(self._on_dialog_closed)
        dialog.open()

    @property
    def dialog(self) -> LicenceDialog | None:
        """The window in which one licence for several documents is chosen, while it is open."""
        return self._dialog

    @Slot()
    def _on_licence(self) -> None:
        if self._session is not None and self._dialog is not None:
            self._session.documents.edit([(self._changed, {"licence": self._dialog.field.value()}, {})])

    @Slot()
    def _on_dialog_closed(self) -> None:
        self._dialog = None

    # -------------------------------------------------------------------------------------- rights of passages

    @Slot()
    def mark_rights(self) -> None:
        """Ask under which terms the selected words are, or those around the caret."""
        opened = self._reading.opened
        if not self._may_edit() or opened is None:
            return
        rights = self._rights_at(opened)
        place = (rights.span.start, rights.span.end) if rights is not None else self._reader.text.selected_place()
        if place is None:
            self.said.emit(self.tr("Select the passage first, with the mouse or Shift and the arrows."))
            return
        self._place = (opened.document.id, *place)
        self.form.show_passage(opened.text[slice(*place)], rights)
        self.form.show_beside(self._below_selection())
        self.form.focus_first()

    def _rights_at(self, opened: OpenedDocument) -> SpanRights | None:
        """The rights of the passage that is selected, or that the caret stands in where nothing is."""
        selected = self._reader.text.selected_place()
        at = self._reader.text.offsets.points(self._reader.text.textCursor().position())
        for one in opened.rights:
            whole = (one.span.start, one.span.end)
            if not one.in_doubt and (selected == whole or (selected is None and whole[0] <= at <= whole[1])):
                return one
        return None

    def _below_selection(self) -> QPoint:
        text = self._reader.text
        cursor = text.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        place = text.cursorRect(cursor).bottomLeft()
        place.setY(max(0, min(place.y(), text.viewport().height())))
        return text.viewport().mapTo(self._window, place)

    @Slot(str, str, str)
    def _on_save(self, licence: str, holder: str, note: str) -> None:
        if self._session is None or self._place is None:
            return
        document_id, start, end = self._place
        if not (licence.strip() or holder.strip() or note.strip()):
            self.said.emit(self.tr("Say under which licence the passage is, or who holds its rights."))
            return
        self._session.quotes.mark_rights(document_id, (start, end), licence, holder, note)
        self.leave()

    @Slot(int)
    def _on_remove(self, rights_id: int) -> None:
        if self._session is not None:
            self._session.quotes.remove_rights(rights_id)
        self.leave()

    @Slot()
    def leave(self) -> None:
        """Close the form about a passage."""
        self._place = None
        if self.form.isVisible():
            self.form.hide()
            self._reader.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_moved(self) -> None:
        opened = self._reading.opened
        if self._place is not None and (opened is None or opened.document.id != self._place[0]):
            self.leave()

    # ------------------------------------------------------------------------------------------- missing parts

    @Slot(int, object)
    def _on_part(self, document_id: int, part: CreditPart) -> None:
        """Open the description at the field that a credit lacks."""
        if self._may_edit() and self._describing is not None:
            self._describing.describe_at(document_id, _FIELDS[part])
