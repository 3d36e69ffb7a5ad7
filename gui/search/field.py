"""The search field: what is looked for, how it was understood, and the way to help and to the results."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from core.model import Completion
from gui import theme
from gui.parts import IconButton, KeyCap
from gui.search.completing import Completing
from gui.search.query_edit import QueryEdit
from gui.writing import tool_tip

NOTE_FROM_WIDTH = 1100
"""The width of the window in px from which the note is shown."""


class _Note(QWidget):
    """Small print at the end of the field, cut where it does not fit; a warning sign when something was left out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._warning = False
        self._text_shown = True
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)

    def show_note(self, text: str, *, warning: bool) -> None:
        self._text, self._warning = text, warning
        self.setToolTip(tool_tip(text))
        self.setAccessibleName(text)
        self._refresh()

    def set_text_shown(self, shown: bool) -> None:
        """Whether there is room for the words; a warning keeps its sign."""
        if shown != self._text_shown:
            self._text_shown = shown
            self._refresh()

    def _refresh(self) -> None:
        self.setVisible(bool(self._text) and (self._text_shown or self._warning))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        sign = 20 if self._warning else 0
        if not self._text_shown:
            return QSize(sign, 20)
        return QSize(QFontMetrics(theme.interface_font(12)).horizontalAdvance(self._text) + sign + 2, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        box = self.rect()
        mirrored = self.isRightToLeft()
        if self._warning:
            left = box.right() - 15 if mirrored else 0
            theme.draw_icon(painter, "warning", roles.warn, left, (self.height() - 16) / 2)
            box.adjust(0, 0, -20, 0) if mirrored else box.adjust(20, 0, 0, 0)
        if self._text_shown:
            painter.setFont(theme.interface_font(12))
            painter.setPen(QColor(roles.warn if self._warning else roles.muted))
            shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, shown)


class SearchField(QFrame):
    """The search box of the window.

    Signals:
        queryChanged: the text changed, by typing or by :meth:`set_query`; not while an input method composes.
        submitted: Enter.
        moveToResults: Down: the person wants to go on in the results.
        completionWanted: the person typed; carries the text and the caret in it (code points).
        helpRequested: the "?" was pressed.
    """

    queryChanged = Signal(str)
    submitted = Signal()
    moveToResults = Signal()
    helpRequested = Signal()
    completionWanted = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.SEARCH_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._edit = QueryEdit(self)
        self._edit.setPlaceholderText(self.tr("Search documents and claims"))
        self._edit.setAccessibleName(self.tr("Search documents and claims"))
        self._edit.setFont(theme.interface_font(14.5))
        self._edit.setStyleSheet("background: transparent; border: none; padding: 0;")
        self._edit.installEventFilter(self)
        self._completing = Completing(self._edit, self)
        self._note = _Note(self)
        self._key_cap = KeyCap("/", self)
        self._key_cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._star = IconButton("star", self.tr("Saved searches"), self, keys="Ctrl+D")
        self._clear = IconButton("clear", self.tr("Clear the search"), self)
        self._help = IconButton("help", self.tr("How to search"), self)
        self.setFocusProxy(self._edit)

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(0)
        row.addSpacing(34)
        row.addWidget(self._edit, 1)
        row.addSpacing(8)
        row.addWidget(self._note)
        row.addSpacing(2)
        row.addWidget(self._clear)
        row.addWidget(self._key_cap)
        row.addWidget(self._star)
        row.addWidget(self._help)
        row.addSpacing(6)

        self._completing.wanted.connect(self.completionWanted)
        self._edit.settled.connect(self._query_settled)
        self._edit.textChanged.connect(self._refresh)
        self._edit.returnPressed.connect(self.submitted)
        self._clear.clicked.connect(self.clear)
        self._help.clicked.connect(self.helpRequested)
        self._note.hide()
        self._align()
        self._refresh()

    # ------------------------------------------------------------------------------- what the window calls

    def query(self) -> str:
        """What is typed."""
        return self._edit.text()

    def set_query(self, query: str) -> None:
        """Put *query* into the field. Sends ``queryChanged`` when it is another one."""
        self._edit.setText(query)

    def clear(self) -> None:
        """Empty the field, and stay in it."""
        self._edit.clear()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_field(self) -> None:
        """Give the field the focus, with everything selected, so that typing replaces it."""
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._edit.selectAll()

    def show_understood(self, text: str, notices: Sequence[str] = ()) -> None:
        """Say in small print how the query was read, or instead what was cut or could not be read."""
        self._note.show_note(" · ".join(notices) if notices else text, warning=bool(notices))
        self._completing.set_description(self._note.accessibleName())

    def show_completions(self, text: str, caret: int, completions: Sequence[Completion]) -> None:
        """Offer what may be meant by what is being typed, if the field still holds *text* with its caret there."""
        self._completing.show(text, caret, completions)

    def set_recent(self, queries: Sequence[str]) -> None:
        """What was searched for before, newest first: Down offers it in an empty field."""
        self._completing.set_recent(queries)

    def set_star_menu(self, menu: QMenu) -> None:
        """What opens under the star: saving what is searched for, and what is saved."""
        self._star.setMenu(menu)

    def show_star(self, *, saved: bool) -> None:
        """Whether what is searched for is saved."""
        self._star.set_icon("star-full" if saved else "star", "accent" if saved else "muted")
        self._star.setAccessibleDescription(self.tr("This search is saved.") if saved else "")

    def completing(self) -> Completing:
        """What is offered below the field."""
        return self._completing

    def note(self) -> str:
        """The small print, also when there is no room to show it."""
        return self._note.accessibleName()

    def edit(self) -> QueryEdit:
        """The line of text itself."""
        return self._edit

    # --------------------------------------------------------------------------------------- what Qt calls

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(600, theme.SEARCH_HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that lead out of the field, and its focus ring."""
        if watched is self._edit:
            if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self._refresh()
                if event.type() is QEvent.Type.FocusOut:
                    self._completing.close()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._key_pressed(event)
        return super().eventFilter(watched, event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        if self._completing.key_pressed(event):
            return True
        if event.key() == Qt.Key.Key_Down and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.moveToResults.emit()
            return True
        if event.key() == Qt.Key.Key_Escape and self._edit.text():
            self._edit.clear()
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        """The query starts beside the icon, whatever its script."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The whole box takes the click."""
        self._edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows have no room for the note."""
        super().resizeEvent(event)
        self._note.set_text_shown(self.window().width() >= NOTE_FROM_WIDTH)
        self._completing.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, its ring when it has the focus, and the icon."""
        roles = theme.colours(self.palette())
        focused = self._edit.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(roles.accent if focused else roles.edge), 2 if focused else 1))
        painter.setBrush(QColor(roles.base))
        inset = 1.0 if focused else 0.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        left = self.width() - 12 - 16 if self.isRightToLeft() else 12
        theme.draw_icon(painter, "search", roles.muted, left, (self.height() - 16) / 2)

    # ------------------------------------------------------------------------------------------- the parts

    def _align(self) -> None:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self._edit.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def _query_settled(self, query: str) -> None:
        if not query.strip():
            self._note.show_note("", warning=False)
            self._completing.set_description("")
        self.queryChanged.emit(query)
        self._completing.query_settled()

    def _refresh(self) -> None:
        empty = not self._edit.text()
        self._clear.setVisible(not empty)
        self._key_cap.setVisible(empty and not self._edit.hasFocus())
        self.update()
