"""What only the reader says, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from core.model import Claim, Document, SpanRights
from gui.words import speakers_of, state_words


def claim_words(claim: Claim, document: Document) -> str:
    """Speaker and state, as a tool tip says them."""
    return f"{speakers_of(claim, document)}: {state_words(claim.state, claim.answer_count)}"


def rights_words(rights: SpanRights) -> str:
    """The terms of a passage that are not its document's, as a tool tip says them."""
    translate = QCoreApplication.translate
    licence = rights.licence.badge if rights.licence.id else translate("reader", "not known")
    words = translate("reader", "Under other terms: {0}").format(licence)
    holder = translate("reader", "Rights of {0}").format(rights.holder) if rights.holder else ""
    return ". ".join(part for part in (words, holder, rights.note) if part)


def no_symbol() -> str:
    """Said in the place of a document symbol."""
    return QCoreApplication.translate("reader", "No symbol")


def count_words(count: int) -> str:
    """A small number as a word, a larger one in digits."""
    translate = QCoreApplication.translate
    small = (
        translate("reader", "no"),
        translate("reader", "one"),
        translate("reader", "two"),
        translate("reader", "three"),
        translate("reader", "four"),
        translate("reader", "five"),
        translate("reader", "six"),
        translate("reader", "seven"),
        translate("reader", "eight"),
        translate("reader", "nine"),
        translate("reader", "ten"),
    )
    return small[count] if count < len(small) else QLocale().toString(count)
