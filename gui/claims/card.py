"""The open card: the one claim whose source and answers are shown in full, as widgets that take the focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.model import Claim, ClaimState, Manner, OpenedDocument, Verdict
from gui import theme
from gui.cards.answer_row import LinkRow
from gui.cards.chain import NARROW, ChainView
from gui.cards.parts import INDENT, CardButton, CardLink, Glyph, TextBlock, label, line
from gui.cards.quotation import abridged, quotation_runs
from gui.cards.typeset import QUOTATION, SMALL, SMALL_BOLD, STRONG, Run
from gui.cards.words import (
    acts_for,
    manner_word,
    nesting_word,
    sentence,
    stance_word,
    state_text,
    translate,
)
from gui.claims.sections import Sections
from gui.dates import date_words
from gui.words import STATE_ROLES, speakers_of, state_icon, state_name
from gui.writing import in_marks, isolated, one_line

BAR = 3
"""The width of the bar at the leading edge of the open card, px."""
LONG = 8
"""How many lines of a quotation are shown before *Show all*."""


class OpenCard(QWidget):
    """Everything about one claim. *keyboard*: the list that holds it has the focus, and it shows that."""

    answerFollowed = Signal(object)
    linkWished = Signal(object, object)
    documentRequested = Signal(int)
    claimRequested = Signal(int)
    heightChanged = Signal()
    reached = Signal(QWidget)
    left = Signal()

    def __init__(
        self, claim: Claim, opened: OpenedDocument, whole: Claim | None, parts: Sequence[Claim], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.claim = claim
        self.keyboard = False
        self.setAccessibleName(sentence(claim, opened.document))
        column = QVBoxLayout(self)
        column.setContentsMargins(BAR + 12 - INDENT, 10, 13 - INDENT, 8)
        column.setSpacing(0)
        column.addWidget(self._head(claim, opened))
        column.addSpacing(4)
        self._runs = quotation_runs(claim, opened)
        short = abridged(self._runs)
        self._abridged = short is not self._runs
        whole_text = "".join(run.text for run in self._runs)
        self._quotation = TextBlock(short, QUOTATION, limit=LONG, indent=INDENT, spoken=whole_text)
        column.addWidget(self._quotation)
        self._more = CardLink(self.tr("Show all"), SMALL)
        self._more.clicked.connect(self._show_all)
        self._more.hide()
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self.chains = ChainView(claim.chains, opened.document)
        self.chains.documentRequested.connect(self.documentRequested)
        if claim.chains:
            column.addSpacing(6)
            column.addWidget(self.chains)
        else:
            self.chains.setParent(self)
            self.chains.hide()
        column.addSpacing(6)
        column.addWidget(self._meta(claim))
        if claim.note:
            column.addSpacing(2)
            column.addWidget(TextBlock([Run(one_line(claim.note), "muted")], SMALL, limit=3, indent=INDENT))
        for verdict in claim.verdicts:
            column.addSpacing(2)
            column.addWidget(TextBlock(_verdict_runs(verdict), SMALL, leading=True, indent=INDENT))
        self._sections = Sections(column, opened, self)
        self._sections.answerFollowed.connect(self.answerFollowed)
        self._sections.linkWished.connect(self.linkWished)
        self._sections.documentRequested.connect(self.documentRequested)
        self._sections.claimRequested.connect(self.claimRequested)
        self._sections.add_all(claim, whole, parts)
        for button in (self._more, *self.chains.links, *self._sections.focusable):
            button.stepped.connect(self._step)
            button.left.connect(self.left)
            button.reached.connect(self._reach)
            if isinstance(button, LinkRow):
                button.grew.connect(self.heightChanged)

    @property
    def focusable(self) -> list[CardButton]:
        """What can take the focus now, as the eye meets it."""
        more = [self._more] if not self._more.isHidden() else []
        return [*more, *self.chains.links, *self._sections.focusable]

    @property
    def first_row(self) -> CardButton | None:
        """Where Enter leads: the first answer, else the first link of any kind."""
        return next(iter(self._sections.focusable or self.focusable), None)

    def _head(self, claim: Claim, opened: OpenedDocument) -> QWidget:
        unnamed = any(agent.unnamed for agent in claim.speakers)
        runs = [Run(speakers_of(claim, opened.document), italic=unnamed)]
        beside = [acts_for(claim.speakers), nesting_word(claim.nesting) if claim.parent_id is not None else ""]
        runs.extend(Run("\u2002" + word, "muted", SMALL) for word in beside if word)
        glyph = Glyph(state_icon(claim.state), STATE_ROLES[claim.state])
        return line(glyph, TextBlock(runs, STRONG, leading=True), _state(claim))

    def _meta(self, claim: Claim) -> QWidget:
        """Cue, manner, stance (and a hedge, when there is one), each label with its word."""
        pairs: list[tuple[str, str]] = []
        if claim.cue is not None:
            pairs.append((self.tr("Cue"), in_marks(one_line(claim.cue.exact))))
        pairs.append((self.tr("Manner"), manner_word(claim.manner)))
        if claim.manner is not Manner.AUTHOR or claim.cue is not None:
            pairs.append((self.tr("Stance"), stance_word(claim.stance)))
        if claim.modality:
            pairs.append((self.tr("Hedge"), in_marks(one_line(claim.modality))))
        runs: list[Run] = []
        for number, (name, word) in enumerate(pairs):
            if number:
                runs.append(Run("\u2003 "))
            runs.append(Run(name + "\u00a0", "muted"))
            runs.append(Run(word.replace(" ", "\u00a0")))
        spoken = ", ".join(f"{name} {word}" for name, word in pairs)
        return TextBlock(runs, SMALL, leading=True, indent=INDENT, spoken=spoken)

    def _show_all(self) -> None:
        self._abridged = False
        self._quotation.set_runs(self._runs)
        self._quotation.set_limit(0)
        self._more.hide()
        self.heightChanged.emit()

    def _step(self, by: int) -> None:
        """Move the focus to the next or previous part; above the first one is the list."""
        order = self.focusable
        sender = self.sender()
        at = order.index(sender) + by if isinstance(sender, CardButton) and sender in order else 0
        if at < 0:
            self.left.emit()
        elif at < len(order):
            order[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _reach(self) -> None:
        button = self.sender()
        if isinstance(button, CardButton):
            self.reached.emit(button)

    def fit(self, width: int) -> int:
        """Make ready for *width* px and answer the height that takes."""
        self.chains.set_narrow(width < NARROW * theme.scale())
        margins = self.contentsMargins()
        inner = width - (BAR + 12 - INDENT) - (13 - INDENT) - margins.left() - margins.right()
        if self._quotation.lines.limit:
            self._more.setVisible(self._abridged or self._quotation.lines.is_elided(max(1, inner - 2 * INDENT)))
        layout = self.layout()
        if layout is None:
            return 0
        layout.activate()
        return max(layout.heightForWidth(width), 40)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.fit(width)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 300)
        return QSize(width, self.fit(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = theme.colours(self.palette())
        thick = 2 if self.keyboard else 1
        frame = QRectF(self.rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        shape = QPainterPath()
        shape.addRoundedRect(frame, theme.CARD_RADIUS, theme.CARD_RADIUS)
        painter.fillPath(shape, QColor(roles.base))
        bar = QRectF(0, 0, BAR, self.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            bar.moveRight(self.width())
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(bar, QColor(roles.accent))
        painter.restore()
        painter.setPen(QPen(QColor(roles.accent), thick))
        painter.drawPath(shape)
        painter.end()


def _state(claim: Claim) -> TextBlock:
    """The state at the card's end. What it answers is told below, so there it says whether it was answered."""
    if claim.state is ClaimState.ANSWERS:
        return label(state_name(ClaimState.UNANSWERED), SMALL, "muted")
    loud = STATE_ROLES[claim.state] != "plain"
    return label(state_text(claim), SMALL_BOLD if loud else SMALL, STATE_ROLES[claim.state] if loud else "muted")


def _verdict_runs(verdict: Verdict) -> list[Run]:
    """What a named person found out, why, and when: theirs, not the program's."""
    signed = translate("Claims", "Verdict of {0}, {1}:").format(isolated(verdict.who), date_words(verdict.day))
    return [Run(f"{signed} ", "muted"), Run(one_line(verdict.verdict)), Run(f" – {one_line(verdict.reason)}", "muted")]
