"""Below the list: the description of the current line in fields, saved as each is left, with its credit line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.model import Draft, Field
from gui import theme
from gui.add import cells, words
from gui.add.credit_line import CreditLine
from gui.add.delegate import STATE_LOOK
from gui.add.form import DescriptionForm
from gui.add.line import Line, State
from gui.parts import LinkButton, label
from gui.writing import counted, tool_tip


class _Sign(QWidget):
    """The icon of a state."""

    def __init__(self) -> None:
        super().__init__()
        self._state = State.ADDED
        self.setFixedSize(16, 16)

    def show_state(self, state: State) -> None:
        """Show the icon of another state."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        icon, role = STATE_LOOK[self._state]
        painter = QPainter(self)
        theme.draw_icon(painter, icon, getattr(theme.colours(self.palette()), role), 0, 0)
        painter.end()


class Details(QWidget):
    """The editor of the current line."""

    nextWanted = Signal()
    """The next line that needs a look is to be chosen."""
    reviewedToggled = Signal(bool)
    allFieldsWanted = Signal(int)
    """A document's whole description is to be edited."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Line | None = None
        self._name = label(font=theme.interface_font(13, bold=True))
        self._sign = _Sign()
        self._said = label(font=theme.interface_font(12.5))
        self.reviewed = QCheckBox(self.tr("&Reviewed"))
        self.next = LinkButton(self.tr("Next to look at ›"), self.tr("Next to look at"))
        self.more = LinkButton(self.tr("All fields…"), self.tr("Edit the whole description"))
        self.form = DescriptionForm()
        self.credit = CreditLine()
        self._reason = label(wrap=True, role=QPalette.ColorRole.PlaceholderText)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name)
        head.addWidget(self._sign)
        head.addWidget(self._said, 1)
        head.addWidget(self.reviewed)
        head.addWidget(self.more)
        head.addWidget(self.next)
        inner = QWidget()
        fields = QVBoxLayout(inner)
        fields.setContentsMargins(0, 0, 8, 0)
        fields.setSpacing(10)
        fields.addWidget(self._reason)
        fields.addWidget(self.form)
        fields.addWidget(self.credit)
        fields.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 4, 4)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.next.clicked.connect(self.nextWanted)
        self.more.clicked.connect(self._on_more)
        self.reviewed.toggled.connect(self._on_reviewed)
        self.show_line(None, 0)

    @property
    def line(self) -> Line | None:
        """The line that is shown."""
        return self._line

    def show_line(self, line: Line | None, selected: int, remark: str = "") -> None:
        """Show another line, or what is known of the same one now; *selected* lines are edited together."""
        if line is None or self._line is None or line.document != self._line.document:
            self.credit.show_credit(None)  # until that of the other document is known
        self._line = line
        described = line.description if line is not None else None
        for widget in (self._name, self._sign, self._said, self.next):
            widget.setVisible(line is not None)
        editable = line is not None and line.editable
        for widget in (self.reviewed, self.more, self.form):
            widget.setVisible(editable)
        self._reason.setVisible(not editable)
        if line is None:
            self._reason.setText(self.tr("Choose a line to see what is known of it."))
            self.form.show_description(None)
            self.credit.show_credit(None)
            return
        self._sign.show_state(line.state)
        metrics = self._name.fontMetrics()
        shown = metrics.elidedText(line.name, Qt.TextElideMode.ElideMiddle, 280)
        self._name.setText(f"\u2066{shown}\u2069")  # isolated from left to right: the ending stays at its end
        self._name.setToolTip(tool_tip(line.path))
        self._said.setText(self._words(line, selected))
        self._said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        blocked = self.reviewed.blockSignals(True)
        self.reviewed.setChecked(line.reviewed)
        self.reviewed.blockSignals(blocked)
        self._reason.setText(remark or line.reason)
        self.form.show_description(described if editable else None)
        if not editable:
            self.credit.show_credit(None)

    def _words(self, line: Line, selected: int) -> str:
        if selected > 1:
            return self.tr("{0} lines are selected: an edit in the list applies to all").format(counted(selected))
        if line.state is State.LOOK and line.description is not None:
            document = line.description.document
            conflicts = line.description.conflicts
            asked = [one for one in Field if one in conflicts or one in words.missing(document)]
            names = [words.field_name(one, document.kind).lower() for one in asked]
            return self.tr("Needs a look: {0}").format(", ".join(names)) if names else line.reason
        if line.state is State.ADDED:
            return self.tr("Added")
        return cells.state_name(line.state)

    @Slot(object)
    def show_draft(self, draft: Draft) -> None:
        """Take what was checked."""
        self.form.show_draft(draft)
        described = self.form.description
        if described is not None and described.document.id == draft.document_id and self.form.isVisibleTo(self):
            self.credit.show_credit(draft.credit)

    @Slot(bool)
    def _on_reviewed(self, on: bool) -> None:
        self.reviewedToggled.emit(on)

    @Slot()
    def _on_more(self) -> None:
        if self._line is not None and self._line.document is not None:
            self.allFieldsWanted.emit(self._line.document)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        QPainter(self).fillRect(event.rect(), QColor(theme.colours(self.palette()).panel))
