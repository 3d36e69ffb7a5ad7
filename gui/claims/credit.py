"""The foot of the panel: under which licence the open document may be quoted, and the credit line to copy."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.model import Credit
from gui import theme
from gui.cards.parts import Glyph, TextBlock, flowing
from gui.cards.typeset import PLAIN, SMALL, SMALL_BOLD, Run
from gui.parts import label, paint_badge
from gui.writing import mostly_right_to_left, tool_tip

_LTR_MARK, _RTL_MARK = "\u200e", "\u200f"
_LONGEST = 8
"""How many lines of a credit are shown before they scroll in their own place."""


class Badge(QLabel):
    """The licence in a word. Solid green: may be reused; grey: known terms that do not allow it; dashed: unknown."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.known = False
        self.reusable = False

    def show_badge(self, text: str, *, known: bool, reusable: bool) -> None:
        """Say *text* in the look of its kind."""
        self.known, self.reusable = known, reusable
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(SMALL_BOLD.font()).horizontalAdvance(self.text()) + 16, round(SMALL.pitch()) + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(SMALL_BOLD.font())
        area, roles = QRectF(self.rect()), theme.colours(self.palette())
        paint_badge(painter, area, self.text(), roles, known=self.known, reusable=self.reusable)
        painter.end()


class MenuButton(QToolButton):
    """The small bordered button beside *Copy* that opens its menu."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(20, theme.SMALL_CONTROL_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = theme.colours(self.palette())
        focus = self.hasFocus()
        thick = 2 if focus else 1
        painter.setPen(QPen(QColor(roles.accent if focus else roles.edge), thick))
        painter.setBrush(QColor(roles.hover if self.underMouse() or self.isDown() else roles.base))
        frame = QRectF(self.rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.drawRoundedRect(frame, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        theme.draw_icon(painter, "chevron-down", roles.text, 4, (self.height() - 12) // 2 + 1, 12)
        painter.end()


class CreditStrip(QWidget):
    """Badge, what may be done, the copy button and its menu; the whole credit line; what to beware of.

    *copied* carries what to say in the status bar.
    """

    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._credit: Credit | None = None
        self.setSizePolicy(flowing())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 9)
        column.setSpacing(4)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        column.addLayout(self._row)
        self.badge = Badge()
        self.may_be = TextBlock([], SMALL_BOLD, limit=1, leading=True, indent=0)
        self.copy = QPushButton()
        self.copy.setProperty("primary", True)
        # A small control: the application's sheet gives push buttons the height of the large ones.
        self.copy.setStyleSheet(f"min-height: {theme.SMALL_CONTROL_HEIGHT - 2}px; padding: 0 8px;")
        self.copy.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.copy.clicked.connect(self.copy_text)
        self.more = MenuButton(self.tr("More ways to copy"))
        self.more.setMenu(self._make_menu())
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.more)
        self._row.addWidget(self.badge)
        self._row.addWidget(self.may_be, 1)
        self._row.addLayout(buttons)
        self.text = label(wrap=True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.text)
        self._scroll.viewport().setAutoFillBackground(False)
        self.text.setAutoFillBackground(False)
        column.addWidget(self._scroll)
        self._warnings = QWidget()
        self._warning_lines = QVBoxLayout(self._warnings)
        self._warning_lines.setContentsMargins(0, 0, 0, 0)
        self._warning_lines.setSpacing(0)
        column.addWidget(self._warnings)
        self.show_credit(None)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Copy as plain text")).triggered.connect(self.copy_text)
        menu.addAction(self.tr("Copy as HTML")).triggered.connect(self.copy_html)
        menu.addAction(self.tr("Copy as JSON-LD")).triggered.connect(self.copy_jsonld)
        return menu

    def show_credit(self, credit: Credit | None, *, reusable: bool = False) -> None:
        """Show how the open document may be quoted; None when none is open."""
        self._credit = credit
        held = credit is not None
        self.copy.setEnabled(held)
        for widget in (self.badge, self.more, self._scroll):
            widget.setVisible(held)
        while (item := self._warning_lines.takeAt(0)) is not None:  # pyright: ignore[reportUnnecessaryComparison]
            if (old := item.widget()) is not None:  # pyright: ignore[reportUnnecessaryComparison]
                old.hide()
                old.deleteLater()
        if credit is None:
            self.may_be.set_face(PLAIN)
            self.may_be.set_runs([Run(self.tr("No document open, nothing to credit"), "muted")])
        else:
            self.badge.show_badge(credit.badge, known=credit.known, reusable=reusable)
            self.may_be.set_face(SMALL_BOLD)
            self.may_be.set_runs([Run(credit.may_be)])
            self.may_be.setToolTip(tool_tip(credit.may_be))
            direction = _RTL_MARK if mostly_right_to_left(credit.text) else _LTR_MARK
            self.text.setText(direction + credit.text)
            for warning in credit.warnings:
                self._warning_lines.addWidget(self._warning(warning))
        self._warnings.setVisible(held and bool(credit and credit.warnings))
        self._fit()

    @staticmethod
    def _warning(words: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(Glyph("warning", "warn", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextBlock([Run(words, "warn")], SMALL, limit=3, leading=True), 1)
        return holder

    def _fit(self) -> None:
        """Fonts, the long or short name of the button, and the height of the credit line, for this width."""
        self.text.setFont(SMALL.font())
        self.copy.setFont(SMALL_BOLD.font())
        width = self.width() - 24
        badge = self.badge.sizeHint().width() + 8 if self._credit else 0
        menu = self.more.width() + 4 if self._credit else 0
        room = width - badge - 8 - menu - self.may_be.sizeHint().width()
        long = self.tr("Copy attribution")
        needed = QFontMetrics(self.copy.font()).horizontalAdvance(long) + 26
        self.copy.setText(long if room >= needed else self.tr("Copy"))
        self.copy.setAccessibleName(long)
        if self._credit is not None:
            pitch = QFontMetrics(self.text.font()).lineSpacing()
            height = max(pitch, min(self.text.heightForWidth(max(50, width)), _LONGEST * pitch))
            self._scroll.setFixedHeight(height)

    def copy_text(self) -> None:
        """Put the credit line on the clipboard as plain text."""
        if self._credit is not None:
            self._put({"text/plain": self._credit.text}, self.tr("Attribution copied"))

    def copy_html(self) -> None:
        """Put the credit line on the clipboard as HTML, with plain text for those who take no HTML."""
        if self._credit is not None:
            formats = {"text/html": self._credit.html, "text/plain": self._credit.text}
            self._put(formats, self.tr("Attribution copied as HTML"))

    def copy_jsonld(self) -> None:
        """Put the credit on the clipboard as JSON-LD."""
        if self._credit is not None:
            formats = {"application/ld+json": self._credit.jsonld, "text/plain": self._credit.jsonld}
            self._put(formats, self.tr("Attribution copied as JSON-LD"))

    def _put(self, formats: dict[str, str], said: str) -> None:
        data = QMimeData()
        for kind, value in formats.items():
            if kind == "text/plain":
                data.setText(value)
            elif kind == "text/html":
                data.setHtml(value)
            else:
                data.setData(kind, value.encode())
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        roles = theme.colours(self.palette())
        painter.fillRect(self.rect(), QColor(roles.base))
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(roles.line))
        painter.end()
