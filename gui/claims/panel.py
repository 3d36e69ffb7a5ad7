"""The claims panel: head, cards, credit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from core.model import Answer, Holding, OpenedDocument
from gui import theme
from gui.cards.typeset import PLAIN
from gui.claims.claim_list import ClaimList
from gui.claims.credit import CreditStrip
from gui.claims.head import ClaimsHead
from gui.claims.model import ClaimFilter, ClaimsModel
from gui.parts import label


class ClaimsPane(QWidget):
    """Who said what in the open document, who answered, and how it may be quoted.

    Signals tell only what the person does here; :meth:`select_claim` from outside is silent.
    """

    claimSelected = Signal(int)
    answerFollowed = Signal(object)
    linkWished = Signal(object, object)
    """A link of the open card is to be put right or removed: a LinkWish and the Answer."""
    documentRequested = Signal(int)
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Claims"))
        self._opened: OpenedDocument | None = None
        self.model = ClaimsModel(self)
        self.head = ClaimsHead(self.model)
        self.list = ClaimList(self.model)
        self.credit = CreditStrip()
        self._message = label(role=QPalette.ColorRole.PlaceholderText, wrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setMargin(48)
        middle = QWidget()
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(self._message)
        self._middle.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(middle, 1)
        column.addWidget(self.credit)
        self.setMinimumWidth(280)
        self.head.filterChosen.connect(self._set_filter)
        self.head.previousWanted.connect(self.previous_claim)
        self.head.nextWanted.connect(self.next_claim)
        self.list.chosen.connect(self.claimSelected)
        self.list.currentMoved.connect(self._refresh_head)
        self.list.answerFollowed.connect(self._follow)
        self.list.linkWished.connect(self.linkWished)
        self.list.documentRequested.connect(self.documentRequested)
        self.list.claimRequested.connect(self._go_to)
        self.credit.copied.connect(self.copied)
        self.show_document(None)

    def show_document(self, opened: OpenedDocument | None) -> None:
        """Show the claims and the credit of *opened*, or that none is open.

        The same document again (it was edited) keeps filter and open card.
        """
        same = opened is not None and self._opened is not None and opened.document.id == self._opened.document.id
        kept = self.selected_claim() if same else None
        narrow = self.model.narrow if same else ClaimFilter.ALL
        parts = self.model.parts
        self._opened = opened
        self.list.show_claims(None)
        self.model.show(opened, narrow, parts)
        if opened is not None and opened.claims and not self.model.rowCount():
            self.model.set_filter(ClaimFilter.ALL, True)
        self.list.show_claims(opened)
        if kept is not None:
            self.list.open_claim(kept)
        else:
            self.list.scrollToTop()
        self._show_message(opened)
        self.credit.show_credit(
            opened.credit if opened else None,
            reusable=bool(opened and opened.document.licence.reusable),
            licence=opened.document.licence if opened else None,
        )
        self._refresh_head()

    def _show_message(self, opened: OpenedDocument | None) -> None:
        self._message.setFont(PLAIN.font())
        if opened is None:
            words = self.tr("Claims of the open document stand here, with who said them and who answered.")
            self._message.setText(words)
        elif opened.document.holding is Holding.CITED:
            self._message.setText(self.tr("Cited only: its text is not held, so no claims of it are."))
        else:
            self._message.setText(self.tr("No claims are recorded for this document."))
        self._middle.setCurrentWidget(self.list if opened is not None and opened.claims else self._message)

    def selected_claim(self) -> int | None:
        """The claim whose card is open."""
        claim = self.model.claim(self.list.open_row)
        return claim.id if claim else None

    def select_claim(self, claim_id: int | None) -> None:
        """Open the card of a claim of this document, or close the open one; emits nothing.

        A claim that the filter hides is shown by lifting the filter.
        """
        if claim_id is not None and self.model.row_of(claim_id) < 0 and self.model.find(claim_id) is not None:
            self._set_filter(ClaimFilter.ALL, True)
        self.list.open_claim(claim_id)
        self._refresh_head()

    def next_claim(self) -> None:
        """Open the next claim, as the person's choice."""
        self.list.step(1)

    def previous_claim(self) -> None:
        """Open the previous claim, as the person's choice."""
        self.list.step(-1)

    def copy_attribution(self) -> None:
        """Copy the credit line as plain text."""
        self.credit.copy_text()

    def focus_list(self) -> None:
        """Give the cards the focus."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _set_filter(self, narrow: ClaimFilter, parts: bool) -> None:
        kept = self.selected_claim()
        self.list.show_claims(None)
        self.model.set_filter(narrow, parts)
        self.list.show_claims(self._opened)
        self.list.open_claim(kept)
        self._refresh_head()

    def _go_to(self, claim_id: int) -> None:
        """A part, or the whole that it is part of, was followed."""
        self.select_claim(claim_id)
        self.focus_list()
        self.claimSelected.emit(claim_id)

    def _follow(self, answer: Answer) -> None:
        self.answerFollowed.emit(answer)

    def _refresh_head(self) -> None:
        self.head.refresh(self.list.open_row)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "list"):
            self._message.setFont(PLAIN.font())
            self.list.reopen()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.colours(self.palette()).window))
        painter.end()
