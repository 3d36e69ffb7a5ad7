"""The foot of the panel: under which licence the open document may be quoted, and the credit line to copy."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.model import Credit, CreditFormat, Licence, Missing
from gui import theme
from gui.cards.flow import FlowLayout
from gui.cards.parts import Glyph, TextBlock, flowing
from gui.cards.typeset import PLAIN, SMALL, SMALL_BOLD, Run
from gui.clipboard import copy_credit
from gui.links import show_address
from gui.parts import LinkButton, label, paint_badge, paint_focus
from gui.terms import TermsRow, copied_words, missing_words
from gui.writing import isolated, mostly_right_to_left, tool_tip

_LTR_MARK, _RTL_MARK = "\u200e", "\u200f"
_LONGEST = 8
"""How many lines of a credit are shown before they scroll in their own place."""


class Badge(QAbstractButton):
    """The licence in a word; a click lists everything under it.

    Solid green: may be reused; grey: known terms that do not allow it; dashed: unknown.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("List everything under this licence"))
        self.known = False
        self.reusable = False

    def show_badge(self, text: str, *, known: bool, reusable: bool) -> None:
        """Say *text* in the look of its kind."""
        self.known, self.reusable = known, reusable
        self.setText(text)
        self.setAccessibleName(text)
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
        if self.hasFocus():
            paint_focus(painter, self.rect(), roles)
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
    """Badge, what may be done, the copy button and its menu; the whole line; what is asked for; what to beware of."""

    copied = Signal(str)
    """What to say in the status bar."""
    licenceRequested = Signal(str)
    """Everything under this licence (its identifier) is to be listed."""
    partRequested = Signal(int, object)
    """A document, and the CreditPart of its description that is to be filled in."""
    quotationWanted = Signal()
    """The selected words, or the open claim, are to be copied with their source."""

    citationWanted = Signal()
    """The citation of the open document is to be copied."""
    citeWanted = Signal()
    """The open document is to be cited in the window for it."""

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
        self._licence = ""
        self._address = ""
        self.badge = Badge()
        self.badge.clicked.connect(self._on_badge)
        self.terms = TermsRow()
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
        self._row.addWidget(self.terms)
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
        self._missing = QWidget()
        self._missing_parts = FlowLayout(self._missing, gap=4)
        column.addWidget(self._missing)
        self._warnings = QWidget()
        self._warning_lines = QVBoxLayout(self._warnings)
        self._warning_lines.setContentsMargins(0, 0, 0, 0)
        self._warning_lines.setSpacing(0)
        column.addWidget(self._warnings)
        self.show_credit(None)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        names = {
            CreditFormat.TEXT: self.tr("Copy as plain text"),
            CreditFormat.MARKDOWN: self.tr("Copy as Markdown"),
            CreditFormat.HTML: self.tr("Copy as HTML"),
            CreditFormat.JSONLD: self.tr("Copy as JSON-LD"),
            CreditFormat.XMP: self.tr("Copy as XMP"),
        }
        for form, name in names.items():
            menu.addAction(name).setData(form.value)
        menu.addSeparator()
        quotation = menu.addAction(self.tr("Copy quotation with source"))
        quotation.triggered.connect(self.quotationWanted)
        menu.addSeparator()
        menu.addAction(self.tr("Copy citation")).triggered.connect(self.citationWanted)
        menu.addAction(self.tr("Cite…")).triggered.connect(self.citeWanted)
        menu.addSeparator()
        self.licence_address = menu.addAction(self.tr("Open licence address…"))
        self.licence_address.triggered.connect(self._on_licence_address)
        menu.triggered.connect(self._on_way)
        return menu

    def _on_licence_address(self) -> None:
        show_address(self._address, self)

    def _on_way(self, action: QAction) -> None:
        if form := action.data():
            self.copy_as(CreditFormat(form))

    def show_credit(self, credit: Credit | None, *, reusable: bool = False, licence: Licence | None = None) -> None:
        """Show how the open document may be quoted, *licence* with its symbols; None when none is open."""
        self._credit = credit
        self._licence = licence.id if licence is not None else ""
        self._address = licence.url if licence is not None else ""
        self.licence_address.setVisible(bool(self._address))
        held = credit is not None
        self.copy.setEnabled(held)
        for widget in (self.badge, self.more, self._scroll):
            widget.setVisible(held)
        self.terms.show_licence(licence if held else None)
        for layout in (self._warning_lines, self._missing_parts):
            while (item := layout.takeAt(0)) is not None:
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
            for missing in credit.missing:
                self._missing_parts.addWidget(self._part(missing))
            for warning in credit.warnings:
                self._warning_lines.addWidget(self._warning(warning))
        self._missing.setVisible(bool(credit and credit.missing))
        self._warnings.setVisible(bool(credit and credit.warnings))
        self._fit()

    def _part(self, missing: Missing) -> QWidget:
        """A part that the line needs: a click opens the field that it belongs into."""
        words = missing_words(missing.part)
        button = LinkButton(words, words)
        button.setToolTip(tool_tip(missing.words))
        button.clicked.connect(partial(self.partRequested.emit, missing.document, missing.part))
        return button

    def _on_badge(self) -> None:
        self.licenceRequested.emit(self._licence)

    @staticmethod
    def _warning(words: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(Glyph("warning", "warn", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextBlock([Run(isolated(words), "warn")], SMALL, limit=3, leading=True), 1)
        return holder

    def _fit(self) -> None:
        """Fonts, the long or short name of the button, and the height of the credit line, for this width."""
        self.text.setFont(SMALL.font())
        self.copy.setFont(SMALL_BOLD.font())
        width = self.width() - 24
        badge = self.badge.sizeHint().width() + 8 if self._credit else 0
        badge += self.terms.sizeHint().width() + 8 if self._credit and self.terms.icons else 0
        menu = self.more.width() + 4 if self._credit else 0
        room = width - badge - 8 - menu - self.may_be.sizeHint().width()
        long = self.tr("Copy attribution")
        needed = QFontMetrics(self.copy.font()).horizontalAdvance(long) + 20
        self.copy.setText(long if room >= needed else self.tr("Copy"))
        self.copy.setAccessibleName(long)
        if self._credit is not None:
            pitch = QFontMetrics(self.text.font()).lineSpacing()
            height = max(pitch, min(self.text.heightForWidth(max(50, width)), _LONGEST * pitch))
            self._scroll.setFixedHeight(height)

    def copy_text(self) -> None:
        """Put the credit line on the clipboard as plain text."""
        self.copy_as(CreditFormat.TEXT)

    def copy_as(self, form: CreditFormat) -> None:
        """Put the credit on the clipboard in one of its forms."""
        if self._credit is not None:
            copy_credit(self._credit.form(form), self._credit.text, form)
            self.copied.emit(copied_words(form))

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
