"""What stands in place of an empty result list: what was looked for, and what would find something."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from core.model import Facet, FacetValue, Narrow, Offer, Scope, SearchAnswer
from gui import theme
from gui.parts import label, paint_focus
from gui.search.facet_words import among, value_name
from gui.search.text_block import TextBlock

_ROW = 34


class OfferButton(QAbstractButton):
    """A line that offers another search: icon, words with the query in link colour, how many it finds."""

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = offer
        self.setText(offer.label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._count = QLocale().toString(offer.count) if offer.count else ""
        self.setAccessibleName(", ".join(part for part in (offer.label, self._count) if part))

    def sizeHint(self) -> QSize:
        """One line; :meth:`heightForWidth` says when it needs two."""
        return QSize(200, _ROW)

    def hasHeightForWidth(self) -> bool:
        """Long offers take a second line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the words need."""
        return self._block(width).height + _ROW - self._line

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line above, icon, words and count."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), QColor(roles.hover))
        painter.fillRect(0, 0, self.width(), 1, QColor(roles.line))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        block = self._block(self.width())
        top = (self.height() - block.height) / 2
        icon = "filter" if self.offer.everywhere else "search"
        theme.draw_icon(painter, icon, roles.muted, self.width() - 16 if mirrored else 0, top + (self._line - 16) / 2)
        start = self.offer.label.find(self.offer.query) if self.offer.query else -1
        part = (start, start + len(self.offer.query)) if start >= 0 else (0, len(block.text))
        link = QTextCharFormat()
        link.setForeground(QColor(roles.accent))
        left = self.width() - 22 - self._text_width(self.width()) if mirrored else 22
        block.paint_with(painter, left, top, roles.text, part, link)
        painter.setFont(theme.interface_font(12))
        painter.setPen(QColor(roles.muted))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(self.rect(), side, self._count)
        if self.hasFocus():
            paint_focus(painter, self.rect(), roles, 0)

    @property
    def _line(self) -> int:
        return round(18 * theme.scale())

    def _text_width(self, width: int) -> int:
        return width - 22 - 8 - self.fontMetrics().horizontalAdvance(self._count)

    def _block(self, width: int) -> TextBlock:
        font = theme.interface_font(12.5)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        return TextBlock(self.offer.label, font, self._text_width(width), 2, self._line, align=side)


class OfferList(QWidget):
    """Offers below each other.

    Signals:
        offerChosen: the :class:`core.model.Offer` that was chosen.
    """

    offerChosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[OfferButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def buttons(self) -> tuple[OfferButton, ...]:
        """The offers, from top to bottom."""
        return tuple(self._buttons)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these offers in place of others."""
        if tuple(button.offer for button in self._buttons) == tuple(offers):
            return
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [OfferButton(offer, self) for offer in offers]
        for button in self._buttons:
            button.clicked.connect(self._chosen)
            self._column.addWidget(button)
        self.setVisible(bool(offers))

    def _chosen(self) -> None:
        button = self.sender()
        if isinstance(button, OfferButton):
            self.offerChosen.emit(button.offer)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line below the last offer."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.colours(self.palette()).line))


class NoResults(QWidget):
    """The page for an answer without hits.

    Signals:
        offerChosen: as of :class:`OfferList`.
    """

    offerChosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", theme.serif_font(16, bold=True), wrap=True)
        self._among = label("", role=QPalette.ColorRole.PlaceholderText, wrap=True)
        self._hint = label("", role=QPalette.ColorRole.PlaceholderText, wrap=True)
        self._offers = OfferList(self)
        self._offers.offerChosen.connect(self.offerChosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 24, 16, 16)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._among)
        column.addSpacing(8)
        column.addWidget(self._offers)
        column.addWidget(self._hint)
        column.addStretch(1)

    def offers(self) -> tuple[OfferButton, ...]:
        """What is offered."""
        return self._offers.buttons()

    def words(self) -> tuple[str, str, str]:
        """Title, where was searched, and the hint, as shown."""
        return self._title.text(), self._among.text(), self._hint.text()

    def show_answer(self, answer: SearchAnswer) -> None:
        """Say that nothing was found, where, and what may help."""
        request = answer.request
        query = request.query.strip()
        offers = offers_of(answer)
        where = among_words(request.narrow, answer.facets)
        hint = ""
        if query:
            title = self.tr("No results for “{query}”").format(query=query)
            if not offers:
                hint = self.tr("Try fewer words, or only the beginning of a word with * after it.")
        elif request.narrow:
            title = self.tr("No claims") if request.scope is Scope.CLAIMS else self.tr("No documents")
        elif request.scope is Scope.CLAIMS:
            title = self.tr("No claims yet")
            hint = self.tr("Claims stand here when documents have some.")
        else:
            title = self.tr("No documents yet")
            hint = self.tr("Drop files anywhere in this window, or choose Add files… from the Documents menu.")
        if request.narrow and not offers:
            hint = self.tr("Take away what it is narrowed by, with Clear above Narrow.")
        self._title.setText(title)
        for words, text in ((self._among, where), (self._hint, hint)):
            words.setText(text)
            words.setVisible(bool(text))
        self._offers.show_offers(offers)


def offers_of(answer: SearchAnswer) -> tuple[Offer, ...]:
    """The answer's offers, with its *did you mean* first where no offer says it already."""
    guess = answer.did_you_mean
    if not guess or any(offer.query == guess for offer in answer.offers):
        return answer.offers
    label = QCoreApplication.translate("NoResults", "Did you mean {word}?").format(word=guess)
    return (Offer(label, guess, 0), *answer.offers)


def among_words(narrow: Sequence[Narrow], facets: Mapping[Facet, Sequence[FacetValue]]) -> str:
    """*among letters*, or in general *narrowed to Letter, 2022, not Persian*; empty when not narrowed."""
    if not narrow:
        return ""
    if len(narrow) == 1 and narrow[0].facet is Facet.KIND and not narrow[0].exclude:
        return among(narrow[0].value)
    parts: list[str] = []
    for item in narrow:
        known = (value for value in facets.get(item.facet, ()) if value.value == item.value)
        name = value_name(item.facet, next(known, FacetValue(item.value, "", 0)))
        if item.exclude:
            name = QCoreApplication.translate("NoResults", "not {value}").format(value=name)
        parts.append(name)
    return QCoreApplication.translate("NoResults", "narrowed to {values}").format(values=", ".join(parts))
