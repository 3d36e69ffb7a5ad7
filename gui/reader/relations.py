"""What a document is to others, below its facts: attachments, replies, versions; and how it arrived."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from core.model import DocumentRelation, OpenedDocument, OriginalFile, RelatedDocument, Status
from gui import theme
from gui.parts import LinkButton, label
from gui.writing import shortened, tool_tip

SHORT = 46
"""Code points of a title that are shown here."""


class RelationRow(QWidget):
    """A link for each kind of relation; several documents of one kind open from a menu."""

    documentRequested = Signal(int)
    alikeWanted = Signal(int)
    """A relation that a person has yet to decide about (its number)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 2, 0, 0)
        self._row.setSpacing(4)
        self._made: list[QWidget] = []
        self._menus: list[QMenu] = []

    def show_opened(self, opened: OpenedDocument) -> None:
        """Show the relations of a document; hidden when there are none."""
        for widget in self._made:
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made, self._menus = [], []
        while self._row.count():
            self._row.takeAt(0)
        groups: dict[str, list[RelatedDocument]] = {}
        for one in opened.relations:
            groups.setdefault(relation_words(one), []).append(one)
        for words, related in groups.items():
            self._add(words, related)
        self.setVisible(bool(groups))
        self._row.addStretch(1)

    def buttons(self) -> list[LinkButton]:
        """What leads somewhere, in order."""
        return [widget for widget in self._made if isinstance(widget, LinkButton)]

    def texts(self) -> list[str]:
        """What is written on them."""
        return [button.text() for button in self.buttons()]

    def _add(self, words: str, related: Sequence[RelatedDocument]) -> None:
        held = [one for one in related if one.document is not None]
        if not held:
            waiting = label(f"{words}: {shortened(related[0].value, SHORT)}", theme.interface_font(12.5))
            waiting.setToolTip(tool_tip(self.tr("It has not arrived yet.")))
            waiting.setEnabled(False)
            self._place(waiting)
            return
        if len(held) == 1 and held[0].document is not None:
            title = shortened(held[0].document.heading, SHORT)
            button = LinkButton(f"{words}: {title}", f"{words}: {held[0].document.heading}")
            button.setToolTip(tool_tip(held[0].document.heading))
            action = self._action(held[0], button)
            button.clicked.connect(action.trigger)
            self._place(button)
            return
        button = LinkButton(f"{words}: {len(held)}", f"{words}: {len(held)}", arrow=True)
        menu = QMenu(button)
        for one in held:
            menu.addAction(self._action(one, menu))
        button.setMenu(menu)
        self._menus.append(menu)
        self._place(button)

    def _place(self, widget: QWidget) -> None:
        self._made.append(widget)
        self._row.addWidget(widget)

    def _action(self, one: RelatedDocument, parent: QWidget) -> QAction:
        action = QAction(one.document.heading.replace("&", "&&") if one.document else "", parent)
        suggested = one.status is Status.SUGGESTED
        action.setData((one.id if suggested else one.document.id if one.document else 0, suggested))
        action.triggered.connect(self._on_triggered)
        return action

    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            number, suggested = action.data()
            (self.alikeWanted if suggested else self.documentRequested).emit(number)


def relation_words(one: RelatedDocument) -> str:
    """What the other document is to this one."""
    translate = QCoreApplication.translate
    if one.relation is DocumentRelation.VERSION:
        if one.status is Status.SUGGESTED:
            return translate("reader", "May be the same as")
        return translate("reader", "Version of") if not one.incoming else translate("reader", "Other version")
    return {
        (DocumentRelation.ATTACHMENT, False): translate("reader", "Attached to"),
        (DocumentRelation.ATTACHMENT, True): translate("reader", "Attachment"),
        (DocumentRelation.PART, False): translate("reader", "Part of"),
        (DocumentRelation.PART, True): translate("reader", "Part"),
        (DocumentRelation.REPLY, False): translate("reader", "Replies to"),
        (DocumentRelation.REPLY, True): translate("reader", "Reply"),
    }[one.relation, one.incoming]


def arrival_words(originals: Sequence[OriginalFile]) -> str:
    """How a document arrived: the name of its file."""
    if not originals:
        return ""
    name = shortened(originals[0].name, SHORT)
    return QCoreApplication.translate("reader", "Arrived as {0}").format(name)
