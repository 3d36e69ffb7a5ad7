"""Claims and links of the record removed, and links put right, where they are read."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from core.model import About, Answer, Claim, ClaimRemoval, LinkEdit
from gui.cards.answer_row import LinkWish
from gui.claims import ClaimsPane
from gui.marking import Marking
from gui.reader import ReaderPane
from gui.reading import Reading
from gui.review.link_edit import LinkEditForm
from gui.review.words import short_quotation
from gui.session import Session
from gui.words import speakers_of
from gui.writing import counted

_QUOTED = 120


class Mending(QObject):
    """One form at a time with *marking*; before a claim is removed, what hangs on it is said."""

    said = Signal(str)

    def __init__(
        self, reading: Reading, reader: ReaderPane, claims: ClaimsPane, marking: Marking, window: QWidget
    ) -> None:
        super().__init__(window)
        self._reading, self._reader, self._claims, self._window = reading, reader, claims, window
        self._marking = marking
        self._session: Session | None = None
        self._can_edit = False
        self._going: Claim | None = None
        self.form = LinkEditForm(window)
        self.box: QMessageBox | None = None
        """The question that stands before a claim is removed."""
        self.form.saveWanted.connect(self._on_save)
        self.form.removeWanted.connect(self.remove_link)
        self.form.takeWanted.connect(self._on_take)
        self.form.left.connect(self.leave)
        marking.begun.connect(self.leave)
        claims.linkWished.connect(self.wish)

    def attach(self, session: Session) -> None:
        """Mend this session's archive from now on."""
        self.leave()
        if self.box is not None:
            self.box.reject()
        self._session, self._going = session, None
        session.reviews.removalTold.connect(self._on_removal)
        session.opened.connect(self._on_archive)

    @Slot(object)
    def _on_archive(self, about: About) -> None:
        self._can_edit = not about.read_only

    def _may(self) -> bool:
        if not self._can_edit:
            self.said.emit(self.tr("This archive is open for reading only."))
        return self._can_edit and self._session is not None

    # -------------------------------------------------------------------------------------------------- claims

    @Slot()
    def remove(self) -> None:
        """Remove the selected claim, when what hangs on it was read."""
        opened, claim_id = self._reading.opened, self._claims.selected_claim()
        claim = next((one for one in (opened.claims if opened is not None else ()) if one.id == claim_id), None)
        if not self._may() or self._session is None or self.box is not None:
            return
        if claim is None:
            self.said.emit(self.tr("Select a claim first, in the text or in the panel."))
            return
        self._going = claim
        self._session.reviews.tell_removal(claim.id)

    @Slot(object)
    def _on_removal(self, removal: ClaimRemoval) -> None:
        claim, opened = self._going, self._reading.opened
        if claim is None or claim.id != removal.claim_id or opened is None or self.box is not None:
            return
        none = QMessageBox.StandardButton.NoButton
        box = QMessageBox(QMessageBox.Icon.Question, "Rejoinder", self.tr("Remove this claim?"), none, self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        said = f"{speakers_of(claim, opened.document)}: {short_quotation(claim, _QUOTED)}"
        box.setInformativeText(f"{said}\n\n{self.hanging(removal)}")
        yes = box.addButton(self.tr("Remove claim"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(yes)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.accepted.connect(self._on_sure)
        box.finished.connect(self._on_asked)
        self.box = box
        box.open()

    @Slot()
    def _on_sure(self) -> None:
        if self._going is not None and self._session is not None:
            self._session.reviews.remove_claim(self._going.id)
            self.said.emit(self.tr("Claim removed. Undo brings it back with all that hung on it."))

    @Slot()
    def _on_asked(self) -> None:
        box, self.box, self._going = self.box, None, None
        if box is not None:
            box.deleteLater()
        self._claims.focus_list()

    def hanging(self, removal: ClaimRemoval) -> str:
        """What goes with a claim, and what stays, in sentences."""
        said: list[str] = []
        for count, one, many in (
            (
                removal.answers,
                self.tr("1 link to it goes with it: what answers this claim answers it no more."),
                self.tr("{0} links to it go with it: what answers this claim answers it no more."),
            ),
            (
                removal.answers_to,
                self.tr("1 link from it goes with it: what it answers is not answered by it any more."),
                self.tr("{0} links from it go with it: what it answers is not answered by it any more."),
            ),
            (removal.verdicts, self.tr("1 signed verdict goes with it."), self.tr("{0} signed verdicts go with it.")),
            (
                removal.reviews,
                self.tr("1 decision of a reviewer goes with it."),
                self.tr("{0} decisions of reviewers go with it."),
            ),
            (removal.parts, self.tr("1 part of it stays, and stands alone."), self.tr("{0} parts of it stay, alone.")),
        ):
            if count:
                said.append((one if count == 1 else many).format(counted(count)))
        return "\n".join(said) or self.tr("Nothing else hangs on it.")

    # --------------------------------------------------------------------------------------------------- links

    @Slot(object, object)
    def wish(self, wish: LinkWish, link: Answer) -> None:
        """Do with a link what a person wants."""
        if wish is LinkWish.EDIT:
            self.edit_link(link)
        else:
            self.remove_link(link)

    def edit_link(self, link: Answer) -> None:
        """Put a link right, in a form over the text."""
        if not self._may():
            return
        self._marking.leave()
        self.form.show_link(link)
        reader = self._reader
        self.form.show_beside(
            reader.mapTo(self._window, QPoint((reader.width() - self.form.width()) // 2, reader.height()))
        )
        self.form.relation.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_take(self) -> None:
        place, opened = self._reader.text.selected_place(), self._reading.opened
        if place is None or opened is None:
            self.said.emit(self.tr("Select words in the text first, with the mouse or Shift and the arrows."))
            return
        self.form.take_evidence((opened.document.id, place, opened.text[slice(*place)]))

    @Slot(int, object)
    def _on_save(self, link_id: int, edit: LinkEdit) -> None:
        self.leave()
        if self._session is not None:
            self._session.reviews.edit_link(link_id, edit)
            self.said.emit(self.tr("Link changed. Both claims show it."))

    @Slot(object)
    def remove_link(self, link: Answer) -> None:
        """Remove a link; undo brings it back."""
        if self._may() and self._session is not None:
            self.form.hide()
            self._session.reviews.remove_link(link.link_id)
            self.said.emit(self.tr("Link removed, from both claims. Undo brings it back."))

    @Slot()
    def leave(self) -> None:
        """Put the form away; nothing is kept."""
        if self.form.isVisible():
            self.form.hide()
            self._claims.focus_list()
