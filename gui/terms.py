"""What a licence asks for, in symbols and words; the same wherever a licence is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.model import Condition, CreditFormat, CreditPart, Licence
from gui import theme
from gui.writing import tool_tip

translate = QCoreApplication.translate
_SYMBOL = 16
_GAP = 3


def condition_words(condition: Condition) -> str:
    """What a condition asks, in words."""
    return {
        Condition.ATTRIBUTION: translate("Terms", "Attribution: name who made it"),
        Condition.SHARE_ALIKE: translate("Terms", "Share alike: what is made of it goes under the same terms"),
        Condition.NON_COMMERCIAL: translate("Terms", "Non-commercial: not for commercial use"),
        Condition.NO_DERIVATIVES: translate("Terms", "No derivatives: pass it on unchanged"),
    }[condition]


def terms_words(licence: Licence) -> list[str]:
    """What a licence asks for, a line for each condition."""
    if licence.free:
        return [translate("Terms", "Free: nobody’s permission is needed")]
    return [condition_words(one) for one in licence.conditions]


def format_name(form: CreditFormat) -> str:
    """What a form of the credit is called."""
    return {
        CreditFormat.TEXT: translate("Terms", "Plain text"),
        CreditFormat.MARKDOWN: translate("Terms", "Markdown"),
        CreditFormat.HTML: translate("Terms", "HTML"),
        CreditFormat.JSONLD: translate("Terms", "JSON-LD"),
        CreditFormat.XMP: translate("Terms", "XMP"),
    }[form]


def copied_words(form: CreditFormat) -> str:
    """What the status bar says when a credit was copied."""
    return {
        CreditFormat.TEXT: translate("Terms", "Attribution copied"),
        CreditFormat.MARKDOWN: translate("Terms", "Attribution copied as Markdown"),
        CreditFormat.HTML: translate("Terms", "Attribution copied as HTML"),
        CreditFormat.JSONLD: translate("Terms", "Attribution copied as JSON-LD"),
        CreditFormat.XMP: translate("Terms", "Attribution copied as XMP"),
    }[form]


def missing_words(part: CreditPart, *, add: bool = True) -> str:
    """What a credit lacks; *add*: as the words that a person clicks on to add it."""
    if not add:
        return {
            CreditPart.LICENCE: translate("Terms", "Licence not known."),
            CreditPart.AUTHOR: translate("Terms", "Author not known."),
            CreditPart.TITLE: translate("Terms", "Title not known."),
            CreditPart.SOURCE: translate("Terms", "Source address missing."),
        }[part]
    return {
        CreditPart.LICENCE: translate("Terms", "Licence not known – add…"),
        CreditPart.AUTHOR: translate("Terms", "Author not known – add…"),
        CreditPart.TITLE: translate("Terms", "Title not known – add…"),
        CreditPart.SOURCE: translate("Terms", "Source address missing – add…"),
    }[part]


class TermsRow(QWidget):
    """The symbols of what a licence asks for; the tool tip and screen readers have the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_licence(self, licence: Licence | None) -> None:
        """Show what this licence asks for; hidden where that is nothing."""
        words = terms_words(licence) if licence is not None else []
        free = ("terms-free",) if licence is not None and licence.free else ()
        self._icons = free or _icons(licence.conditions if licence is not None else ())
        self.setAccessibleName(". ".join(words))
        self.setToolTip(tool_tip(*words))
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    @property
    def icons(self) -> tuple[str, ...]:
        """The symbols that are shown, by the names of their files."""
        return self._icons

    def sizeHint(self) -> QSize:
        """As wide as its symbols."""
        return QSize(len(self._icons) * (_SYMBOL + _GAP) - _GAP if self._icons else 0, _SYMBOL)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """The symbols, from the leading edge."""
        painter = QPainter(self)
        roles = theme.colours(self.palette())
        icons = reversed(self._icons) if self.isRightToLeft() else self._icons
        for number, name in enumerate(icons):
            theme.draw_icon(painter, name, roles.muted, number * (_SYMBOL + _GAP), (self.height() - _SYMBOL) / 2)
        painter.end()


def _icons(conditions: Sequence[Condition]) -> tuple[str, ...]:
    return tuple(f"terms-{one.value}" for one in conditions)
