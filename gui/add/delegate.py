"""How a line of a batch is painted and edited: state in its colour, what is not known told as such, choices to edit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.model import Field
from gui import theme
from gui.add import choices, words
from gui.add.choice_edit import ChoiceEdit
from gui.add.line import Column, Line, State
from gui.add.lines import LINE_ROLE
from gui.parts import paint_focus
from gui.untyped import item_option
from gui.writing import mostly_right_to_left

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 30
SIDE = 12
"""Room on either side of a cell's words, px."""

STATE_LOOK: dict[State, tuple[str, str]] = {
    State.ADDED: ("check", "ok"),
    State.LOOK: ("warning", "warn"),
    State.REVIEWED: ("check", "muted"),
    State.DUPLICATE: ("duplicate", "muted"),
    State.REFUSED: ("refused", "fail"),
    State.FAILED: ("failed", "fail"),
    State.GONE: ("cross", "muted"),
    State.READING: ("clock", "muted"),
}
"""Icon and colour role of each state."""
_WANTED = (Column.FROM, Column.DATE, Column.LICENCE)
"""Where it is said that something is not known."""


class LineDelegate(QStyledItemDelegate):
    """Paints cells; edits them with the choices of their document.

    Args:
        known: what is known beside the file, asked for at each edit.
    """

    def __init__(self, known: Callable[[], choices.Known], parent: QObject) -> None:
        super().__init__(parent)
        self._known = known

    # ------------------------------------------------------------------------------------------------ painting

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, round(ROW_HEIGHT * theme.scale()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        known = item_option(option)
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        roles = theme.colours(known.palette)
        column, rect = Column(index.column()), known.rect
        painter.save()
        selected = bool(known.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(roles.selected if selected else roles.base))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(roles.line))
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if selected and column is Column.STATE:
            active = bool(known.state & QStyle.StateFlag.State_Active)
            bar = QRect(rect.right() - 2 if mirrored else rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, QColor(roles.accent if active else roles.edge))
        inner = rect.adjusted(SIDE, 0, -6, 0) if not mirrored else rect.adjusted(6, 0, -SIDE, 0)
        if column is Column.STATE:
            self._paint_state(painter, inner, line, str(index.data()), roles, mirrored=mirrored)
        else:
            self._paint_words(painter, inner, line, column, str(index.data() or ""), roles)
        if known.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect.adjusted(0, 0, 0, -1), roles)
        painter.restore()

    def _paint_state(
        self, painter: QPainter, rect: QRect, line: Line, words_: str, roles: theme.Colours, *, mirrored: bool
    ) -> None:
        icon, role = STATE_LOOK[line.state]
        left = rect.right() - 15 if mirrored else rect.left() + 4
        theme.draw_icon(painter, icon, getattr(roles, role), left, rect.center().y() - 7)
        painter.setFont(theme.interface_font(13, bold=True))
        painter.setPen(QColor(getattr(roles, role)))
        room = rect.adjusted(0, 0, -21, 0) if mirrored else rect.adjusted(25, 0, 0, 0)
        self._draw(painter, room, words_)

    def _paint_words(
        self, painter: QPainter, rect: QRect, line: Line, column: Column, text: str, roles: theme.Colours
    ) -> None:
        painter.setFont(theme.interface_font(13))
        described = line.description
        field = line.field(column)
        if not text and line.editable and column in _WANTED:
            painter.setPen(QColor(roles.warn))
            self._draw(painter, rect, self.tr("not known"))
            width = min(rect.width(), painter.fontMetrics().horizontalAdvance(self.tr("not known")))
            pen = QPen(QColor(roles.warn), 1)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            y = rect.center().y() + painter.fontMetrics().ascent() // 2 + 3
            mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = rect.right() - width if mirrored else rect.left()
            painter.drawLine(left, y, left + width, y)
            return
        if described is not None and field is not None and field in described.conflicts:
            mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            theme.draw_icon(
                painter,
                "warning",
                roles.warn,
                rect.right() - 14 if mirrored else rect.left(),
                rect.center().y() - 6,
                14,
            )
            rect = rect.adjusted(0, 0, -19, 0) if mirrored else rect.adjusted(19, 0, 0, 0)
        painter.setPen(QColor(roles.muted if column is Column.REMARK else roles.text))
        # A file's name reads from left to right, also with Persian letters in it: its ending stays at its end.
        self._draw(painter, rect, text, rtl=column is not Column.FILE and mostly_right_to_left(text))

    @staticmethod
    def _draw(painter: QPainter, rect: QRect, text: str, *, rtl: bool = False) -> None:
        """Words on one line, cut at the end of their own direction."""
        shown = painter.fontMetrics().elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, rect.width())
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(rect, int(flags), shown)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)

    # ------------------------------------------------------------------------------------------------- editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = index.data(LINE_ROLE)
        column = Column(index.column())
        field = line.field(column) if isinstance(line, Line) else None
        editor = ChoiceEdit(parent, several=field in words.PEOPLE)
        editor.settled.connect(self._on_settled)
        if isinstance(line, Line) and field is not None:
            editor.set_choices(choices.choices_for(field, line.description, self._known()))
            kind = line.description.document.kind if line.description else None
            editor.setAccessibleName(words.field_name(field, kind) if kind else words.field_name(field))
            if field is Field.DATE:
                editor.setPlaceholderText(self.tr("2022-12-07, 7 December 2022"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(editor, ChoiceEdit) and isinstance(line, Line) and not editor.is_changed:
            field = line.field(Column(index.column()))
            value = str(index.data(Qt.ItemDataRole.EditRole) or "")
            shown = words.shown_value(field, value) if field is Field.KIND or field is Field.LANGUAGE else value
            editor.set_value(value, shown)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(editor, ChoiceEdit) or not isinstance(line, Line) or not editor.is_changed:
            return
        field = line.field(Column(index.column()))
        if field is not None:
            model.setData(index, choices.typed_value(field, editor.text(), editor.choices()))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """As wide as what is to be read in it: a narrow cell's editor reaches over its neighbour."""
        rect = item_option(option).rect
        editor.setGeometry(rect.left(), rect.top(), max(rect.width(), round(180 * theme.scale())), rect.height())

    @Slot()
    def _on_settled(self) -> None:
        """A choice was taken: that ends the edit."""
        editor = self.sender()
        if isinstance(editor, ChoiceEdit):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Down is the editor's own: it opens the choices."""
        if isinstance(event, QKeyEvent) and isinstance(editor, ChoiceEdit) and event.key() == Qt.Key.Key_Down:
            return False
        return super().eventFilter(editor, event)
