"""The list of claims beside their answers: counts, choices of whose, and the rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.model import Agent, AnswerView
from gui import theme
from gui.cards.parts import Glyph, TextBlock, label, line
from gui.cards.typeset import PLAIN, SMALL, STRONG, Face, Run
from gui.compare.answer_row import AnswerRow, column_widths
from gui.compare.words import state_counts
from gui.parts import Rule
from gui.words import STATE_ROLES, agent_name, claim_count, state_icon

TITLE = Face(20, 26, serif=True, bold=True)
AT_ONCE = 20
"""Rows that are made at once; more come as the list is scrolled."""


class ChoiceOfAgents(QPushButton):
    """A menu of agents of whom some are left out; says in a word who is in."""

    changed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._agents: dict[int, Agent] = {}
        self._out: set[int] = set()
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._menu.triggered.connect(self._on_triggered)

    def set_agents(self, agents: Sequence[Agent]) -> None:
        """Offer these; whoever was left out stays left out."""
        self._agents = {agent.id: agent for agent in agents}
        self._out &= self._agents.keys()
        self._menu.clear()
        every = self._menu.addAction(self.tr("All"))
        every.setData(0)
        self._menu.addSeparator()
        for agent in sorted(agents, key=agent_name):
            action = self._menu.addAction(agent_name(agent).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(agent.id not in self._out)
            action.setData(agent.id)
        self._say()

    def takes(self, agents: Sequence[Agent]) -> bool:
        """Whether one of these is in. Who has no speaker is in while nobody is left out."""
        return not self._out or any(agent.id not in self._out for agent in agents)

    def _on_triggered(self, action: QAction) -> None:
        key = int(action.data())
        if key == 0:
            self._out.clear()
            for other in self._menu.actions():
                if other.isCheckable():
                    other.setChecked(True)
        elif action.isChecked():
            self._out.discard(key)
        else:
            self._out.add(key)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        inside = [agent_name(one) for key, one in self._agents.items() if key not in self._out]
        outside = [agent_name(one) for key, one in self._agents.items() if key in self._out]
        if not outside:
            words = self.tr("all")
        elif len(inside) <= len(outside):
            words = ", ".join(inside[:2]) + ("…" if len(inside) > 2 else "") if inside else self.tr("nobody")
        else:
            words = self.tr("all but {0}").format(", ".join(outside[:2]) + ("…" if len(outside) > 2 else ""))
        self.setText(self.tr("{0}: {1}").format(self._title, words.replace("&", "&&")))


class _Heads(QWidget):
    """The names of the three columns."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(round(28 * theme.scale()))

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(roles.panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(roles.line))
        painter.setFont(theme.interface_font(12, bold=True))
        painter.setPen(QColor(roles.muted))
        claim, days, said = column_widths(self.width() - 10)
        names = (self.tr("Claim"), self.tr("Days between"), self.tr("Answer"))
        left = 0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for width, name in zip((claim, days, said), names, strict=True):
            x = self.width() - left - width if mirrored else left
            side = Qt.AlignmentFlag.AlignHCenter if width == days else Qt.AlignmentFlag.AlignLeading
            painter.drawText(x + 16, 0, width - 32, self.height(), Qt.AlignmentFlag.AlignVCenter | side, name)
            left += width
        painter.end()


class AnswersView(QWidget):
    """Claims and their answers side by side."""

    claimRequested = Signal(int)
    answerFollowed = Signal(object)
    documentRequested = Signal(int)
    dateWanted = Signal(int)
    linkWanted = Signal(object)
    linkWished = Signal(object, object, int)
    tableWanted = Signal(object)
    dossierWanted = Signal(object)
    """A dossier of these claims (``tuple[int, ...]``) is to be offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: tuple[AnswerView, ...] = ()
        self._shown: list[AnswerView] = []
        self._rows: list[AnswerRow] = []
        self._can_edit = False
        self.by = ChoiceOfAgents(self.tr("Claims by"))
        self.answered_by = ChoiceOfAgents(self.tr("Answers by"))
        self.dossier = QPushButton(self.tr("Dossier…"))
        self.dossier.setToolTip(self.tr("A report of these claims with their answers, sources and credits"))
        self.export = QPushButton(self.tr("Export table…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(Rule())
        self._heads = _Heads()
        column.addWidget(self._heads)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setAccessibleName(self.tr("Claims and their answers"))
        column.addWidget(self._area, 1)
        self.by.changed.connect(self._refill)
        self.answered_by.changed.connect(self._refill)
        self.export.clicked.connect(self._want_table)
        self.dossier.clicked.connect(self._want_dossier)
        self._area.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._refill()

    def _head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(2)
        top = QHBoxLayout()
        self._title = TextBlock([Run(self.tr("Claims and their answers"))], TITLE, leading=True)
        top.addWidget(self._title, 1)
        top.addWidget(self.by)
        top.addWidget(self.answered_by)
        top.addWidget(self.dossier)
        top.addWidget(self.export)
        column.addLayout(top)
        self._counts = QHBoxLayout()
        self._counts.setContentsMargins(0, 6, 0, 0)
        column.addLayout(self._counts)
        return head

    # ------------------------------------------------------------------------------------------------- what is shown

    def show_views(self, views: Sequence[AnswerView], *, can_edit: bool) -> None:
        """Show these claims."""
        self._views, self._can_edit = tuple(views), can_edit
        self.by.set_agents(_each(agent for view in views for agent in view.claim.speakers))
        self.answered_by.set_agents(_each(a for view in views for reply in view.replies for a in reply.answer.speakers))
        self._refill()

    @property
    def rows(self) -> tuple[AnswerRow, ...]:
        """The rows that are made."""
        return tuple(self._rows)

    @property
    def chosen(self) -> tuple[AnswerView, ...]:
        """The claims that the choices leave, in order."""
        return tuple(self._shown)

    def _refill(self) -> None:
        self._shown = [
            view
            for view in self._views
            if self.by.takes(view.claim.speakers)
            and (not view.replies or any(self.answered_by.takes(reply.answer.speakers) for reply in view.replies))
        ]
        self._rows = []
        self._body = QWidget()
        self._body.setBackgroundRole(QPalette.ColorRole.Base)
        self._body.setAutoFillBackground(True)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        if not self._shown:
            self._column.insertWidget(0, self._nothing())
        self._add_rows()
        self._area.setWidget(self._body)
        self._say_counts()
        for button in (self.export, self.dossier):
            button.setEnabled(bool(self._shown))

    def _nothing(self) -> QWidget:
        words = (
            self.tr("No claim to compare. Search for one, or open a document that has claims.")
            if not self._views
            else self.tr("The choices above leave no claim.")
        )
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(16, 24, 16, 24)
        box.addWidget(TextBlock([Run(words, "muted")], PLAIN, leading=True))
        return holder

    def _add_rows(self) -> None:
        for view in self._shown[len(self._rows) : len(self._rows) + AT_ONCE]:
            row = AnswerRow(view, can_edit=self._can_edit)
            row.claimRequested.connect(self.claimRequested)
            row.answerFollowed.connect(self.answerFollowed)
            row.documentRequested.connect(self.documentRequested)
            row.dateWanted.connect(self.dateWanted)
            row.linkWanted.connect(self.linkWanted)
            row.linkWished.connect(self.linkWished)
            for button in row.focusable:
                button.stepped.connect(self._step)
                button.reached.connect(self._reveal)
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)

    def _on_scrolled(self, value: int) -> None:
        bar = self._area.verticalScrollBar()
        if value > bar.maximum() - self._area.height() and len(self._rows) < len(self._shown):
            self._add_rows()

    def _say_counts(self) -> None:
        while self._counts.count():
            old = self._counts.takeAt(0).widget()
            if old:  # a gap has none
                old.deleteLater()
        for state, count, words in state_counts(self._shown):
            glyph = Glyph(state_icon(state), STATE_ROLES[state])
            self._counts.addWidget(line(glyph, label(str(count), STRONG), label(words, PLAIN), spacing=6, left=0))
            self._counts.addSpacing(12)
        self._counts.addStretch(1)
        self._counts.addWidget(label(claim_count(len(self._shown)), SMALL, "muted"))

    # ------------------------------------------------------------------------------------------------- keys

    def _step(self, by: int) -> None:
        buttons = [button for row in self._rows for button in row.focusable if button.isVisible()]
        here = self.sender()
        if here in buttons:
            place = max(0, min(len(buttons) - 1, buttons.index(here) + by))  # pyright: ignore[reportArgumentType]
            buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _reveal(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget):
            self._area.ensureWidgetVisible(button, 0, 24)

    def focus_list(self) -> None:
        """Give the focus to the first claim."""
        if self._rows and self._rows[0].focusable:
            self._rows[0].focusable[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _want_dossier(self) -> None:
        self.dossierWanted.emit(tuple(view.claim.id for view in self._shown))

    def _want_table(self) -> None:
        self.tableWanted.emit(tuple(self._shown))


def _each(agents: Iterable[Agent]) -> list[Agent]:
    found: dict[int, Agent] = {}
    for agent in agents:
        found.setdefault(agent.id, agent)
    return list(found.values())
