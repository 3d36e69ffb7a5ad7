"""A claim beside its answers: the claim in its surroundings, the days between, and who answered in which words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from core.model import ANSWERING, Answer, AnswerView, ClaimState, Relation, Reply
from gui import theme
from gui.cards.answer_row import LinkRow, LinkWish
from gui.cards.chain import ChainView
from gui.cards.grouping import SpeakerAnswers, answers_of
from gui.cards.parts import CardButton, CardLink, Glyph, TextBlock, flowing, label, line
from gui.cards.quotation import evidence_text
from gui.cards.typeset import QUOTATION, SMALL, SMALL_BOLD, STRONG, Run
from gui.cards.words import acts_for, document_name, relation_role, relation_word
from gui.compare.excerpts import excerpt_runs, reply_runs
from gui.compare.words import days_reason, days_text
from gui.parts import label as text_label
from gui.words import STATE_ROLES, agent_names, kind_icon, speaker_not_known, speakers_of, state_icon, state_name
from gui.writing import in_marks, one_line, tool_tip

DAYS_WIDTH = 128
"""Px at scale 1."""
CLAIM_SHARE = 0.47
"""Of the width that the days leave."""
_MARGIN = 16
_PAD = 10


def column_widths(width: int) -> tuple[int, int, int]:
    """The widths of claim, days and answers in a row of this width, px."""
    days = round(DAYS_WIDTH * theme.scale())
    claim = round((width - days) * CLAIM_SHARE)
    return claim, days, width - days - claim


class _NoAnswer(QWidget):
    """A dashed box: no answer is held, to the whole or to parts."""

    linkWanted = Signal()

    def __init__(self, text: str, *, can_link: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        words = TextBlock([Run(text, "plain")], SMALL_BOLD, limit=2, leading=True)
        words.setToolTip(tool_tip(text))
        row.addWidget(line(Glyph("state-unanswered", "plain"), words, QWidget(), left=0), 1)
        self.link = CardLink(self.tr("Link an answer…"), SMALL_BOLD)
        self.link.setVisible(can_link)
        self.link.clicked.connect(self.linkWanted)
        row.addWidget(self.link)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.colours(self.palette()).edge), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()


class AnswerRow(QWidget):
    """One claim and what is said to it."""

    claimRequested = Signal(int)
    answerFollowed = Signal(object)
    documentRequested = Signal(int)
    dateWanted = Signal(int)
    linkWanted = Signal(object)
    linkWished = Signal(object, object, int)
    """A link is to be put right or removed: a LinkWish, the Answer, and the claim that it answers."""

    def __init__(self, view: AnswerView, *, can_edit: bool) -> None:
        super().__init__()
        self.view = view
        self._can_edit = can_edit
        self._answers: dict[QObject, Answer] = {}
        self.focusable: list[CardButton] = []
        self._claim, self._days, self._said = QWidget(self), QWidget(self), QWidget(self)
        self._boxes: list[QVBoxLayout] = []
        columns = {self._claim: self._fill_claim, self._days: self._fill_days, self._said: self._fill_said}
        for column, fill in columns.items():
            box = QVBoxLayout(column)
            box.setContentsMargins(_MARGIN, _PAD, _MARGIN, _PAD)
            box.setSpacing(2)
            fill(box)
            box.addStretch(1)
            self._boxes.append(box)
        self.setSizePolicy(flowing())
        self.setAccessibleName(self._spoken())

    def _spoken(self) -> str:
        claim = self.view.claim
        return self.tr("{0}: {1}. {2}").format(
            speakers_of(claim, self.view.document), one_line(claim.quotation), state_name(claim.state)
        )

    # ------------------------------------------------------------------------------------------------- the claim

    def _fill_claim(self, box: QVBoxLayout) -> None:
        claim, document = self.view.claim, self.view.document
        who = CardLink(
            speakers_of(claim, document), STRONG, name=self.tr("Read this claim in its document"), role="text"
        )
        who.clicked.connect(self._open_claim)
        self.focusable.append(who)
        role = acts_for(claim.speakers)
        glyph = Glyph(state_icon(claim.state), STATE_ROLES[claim.state])
        box.addWidget(line(glyph, who, label(role, SMALL, "muted"), spacing=4, left=0))
        box.addWidget(TextBlock(excerpt_runs(self.view.excerpt), QUOTATION, limit=9))
        if claim.chains:
            chain = ChainView(claim.chains, document)
            chain.documentRequested.connect(self.documentRequested)
            self.focusable += chain.links
            box.addSpacing(4)
            box.addWidget(chain)

    def _untouched(self) -> list[str]:
        """The words of the parts that no reply touches."""
        text, begun = self.view.excerpt.text, self.view.excerpt.start
        return [one_line(text[start - begun : end - begun]).strip() for start, end in self.view.untouched]

    def _open_claim(self) -> None:
        self.claimRequested.emit(self.view.claim.id)

    # ----------------------------------------------------------------------------------------------- the days between

    def _fill_days(self, box: QVBoxLayout) -> None:
        box.setContentsMargins(8, _PAD, 8, _PAD)
        counted = [reply for reply in self.view.replies if reply.answer.relation in ANSWERING | {Relation.WITHHOLDS}]
        reply = next((one for one in counted if one.days is not None), counted[0] if counted else None)
        words = days_text(reply.days) if reply is not None else self.tr("None")
        for text, bold, role in (
            (words, True, QPalette.ColorRole.WindowText),
            (days_reason(self.view, reply), False, QPalette.ColorRole.PlaceholderText),
        ):
            block = text_label(text, theme.interface_font(13 if bold else 12, bold=bold), role, wrap=True)
            block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(block)
        if reply is not None and reply.days is None and self._can_edit:
            self._undated = self.view.document.id if not self.view.document.date else reply.document.id
            add = CardLink(self.tr("Add date…"), SMALL)
            add.clicked.connect(self._want_date)
            self.focusable.append(add)
            box.addWidget(add, 0, Qt.AlignmentFlag.AlignHCenter)

    def _want_date(self) -> None:
        self.dateWanted.emit(self._undated)

    # ------------------------------------------------------------------------------------------------- the answers

    def _fill_said(self, box: QVBoxLayout) -> None:
        replies = {reply.answer.link_id: reply for reply in self.view.replies}
        grouped = answers_of(self.view.claim)
        for group in (*grouped.answering, *grouped.withholding):
            self._add_group(box, group, replies)
        if self.view.claim.state is ClaimState.WITHHELD:
            why = self.tr("Neither a yes nor a denial: not counted as an answer.")
            box.addWidget(TextBlock([Run(why, "muted")], SMALL, leading=True, indent=6))
        if not grouped.answering and not grouped.withholding:
            none = _NoAnswer(state_name(ClaimState.UNANSWERED), can_link=self._can_edit)
            none.linkWanted.connect(self._want_link)
            self.focusable.append(none.link)
            box.addWidget(none)
        for part in self._untouched():
            box.addSpacing(4)
            none = _NoAnswer(self.tr("No reply touches {0}").format(in_marks(part)), can_link=self._can_edit)
            none.linkWanted.connect(self._want_link)
            self.focusable.append(none.link)
            box.addWidget(none)
        if grouped.seconding:
            box.addSpacing(6)
            box.addWidget(TextBlock([Run(self.tr("Said again or supported"), "muted")], SMALL, leading=True, indent=6))
            for group in grouped.seconding:
                self._add_group(box, group, replies)

    def _add_group(self, box: QVBoxLayout, group: SpeakerAnswers, replies: Mapping[int, Reply]) -> None:
        for part in group.documents:
            self._add_speakers(box, replies[part.answers[0].link_id])
            for answer in part.answers:
                self._add_answer(box, answer, replies.get(answer.link_id))

    def _add_speakers(self, box: QVBoxLayout, reply: Reply) -> None:
        speakers = reply.answer.speakers
        runs = [Run(agent_names(speakers) or speaker_not_known())]
        if role := acts_for(speakers):
            runs.append(Run("\u2002" + role, "muted", SMALL))
        place = document_name(reply.document)
        where = TextBlock([Run(place, "muted")], SMALL, limit=1, leading=True)
        where.setToolTip(tool_tip(place))
        box.addWidget(line(TextBlock(runs, STRONG, leading=True)))
        box.addWidget(line(Glyph(kind_icon(reply.document.kind), "muted", 13), where, spacing=5))

    def _add_answer(self, box: QVBoxLayout, answer: Answer, reply: Reply | None) -> None:
        text, word = evidence_text(answer), relation_word(answer.relation)
        names = agent_names(answer.speakers) or speaker_not_known()
        spoken = self.tr("{0} {1} {2}, in {3}").format(names, word, text, document_name(answer.document))
        role = "plain" if answer.relation is Relation.WITHHOLDS else relation_role(answer.relation)
        runs = reply_runs(reply) if reply is not None and reply.excerpt.marks else [Run(text)]
        row = LinkRow(answer.relation.value, word, role, runs, name=spoken, editable=self._can_edit)
        row.clicked.connect(self._follow)
        row.wished.connect(self._wish)
        self._answers[row] = answer
        self.focusable.append(row)
        box.addWidget(row)

    def _follow(self) -> None:
        if answer := self._answers.get(self.sender()):
            self.answerFollowed.emit(answer)

    def _wish(self, wish: LinkWish) -> None:
        if answer := self._answers.get(self.sender()):
            self.linkWished.emit(wish, answer, self.view.claim.id)

    def _want_link(self) -> None:
        self.linkWanted.emit(self.view)

    # ------------------------------------------------------------------------------------------------- columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns side by side, in reading direction."""
        super().resizeEvent(event)
        left = 0
        for column, width in zip((self._claim, self._days, self._said), column_widths(self.width()), strict=True):
            place = QRect(left, 0, width, self.height() - 1)
            column.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            left += width

    def sizeHint(self) -> QSize:
        return QSize(900, self.heightForWidth(900))

    def minimumSizeHint(self) -> QSize:
        return QSize(400, 40)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        shares = zip(self._boxes, column_widths(width), strict=True)
        return max(box.totalHeightForWidth(share) for box, share in shares) + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the days, and the line below."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        days = self._days.geometry()
        painter.fillRect(days, QColor(roles.panel))
        for x in (days.left(), days.right()):
            painter.fillRect(x, 0, 1, self.height(), QColor(roles.line))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(roles.line))
        painter.end()
