"""What the comparing page says: days between, counts, and why something is not known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.model import ANSWERING, AnswerView, ClaimState, DocumentBrief, Reply
from gui.cards.words import document_name
from gui.dates import date_words
from gui.writing import counted, isolated, one_line

translate = QCoreApplication.translate


def days_text(days: tuple[int, int] | None) -> str:
    """*3*, *0 to 22* where a date is not exact to the day, or *Not known*."""
    if days is None:
        return translate("Compare", "Not known")
    if days[0] == days[1]:
        return counted(days[0])
    return translate("Compare", "{0} to {1}").format(*map(counted, days))


def days_words(days: tuple[int, int] | None) -> str:
    """*3 days*, *0 to 22 days*, *days not known*."""
    if days is None:
        return translate("Compare", "days not known")
    one = days == (1, 1)
    return (
        translate("Compare", "{0} day").format(counted(1))
        if one
        else translate("Compare", "{0} days").format(days_text(days))
    )


def days_reason(view: AnswerView, reply: Reply | None) -> str:
    """What to know of a number of days: whose date is not known, or not exact."""
    if reply is None:
        return translate("Compare", "no answer to count to")
    if reply.document.id == view.document.id:
        return translate("Compare", "in the same document")
    if reply.days is None:
        undated = view.document if not view.document.date else reply.document
        return translate("Compare", "{0} has no date here").format(short_name(undated))
    if reply.days[0] != reply.days[1]:
        loose = reply.document if is_loose(reply.document.date) else view.document
        whose = translate("Compare", "answer") if loose is reply.document else translate("Compare", "claim")
        return translate("Compare", "{0} dated only {1}").format(whose, date_words(loose.date))
    return translate("Compare", "day") if abs(reply.days[0]) == 1 else translate("Compare", "days")


def is_loose(edtf: str) -> bool:
    """Whether a date is not exact to the day."""
    return len(edtf) < len("2022-10-17") or not edtf[:10].replace("-", "").isdecimal() or "/" in edtf


def short_name(document: DocumentBrief) -> str:
    """A document in a word or a few: its symbol, else who it comes from, else its heading."""
    return isolated(one_line(document.symbol or document.source or document.heading))


def where(document: DocumentBrief) -> str:
    """Where an answer stands, in a line."""
    return document_name(document)


def state_counts(views: Sequence[AnswerView]) -> tuple[tuple[ClaimState, int, str], ...]:
    """How many claims are answered, only withheld, and have no answer held."""
    answered = sum(any(one.answer.relation in ANSWERING for one in view.replies) for view in views)
    withheld = sum(view.claim.state is ClaimState.WITHHELD for view in views)
    return (
        (ClaimState.ANSWERED, answered, translate("Compare", "answered")),
        (ClaimState.WITHHELD, withheld, translate("Compare", "withheld only")),
        (ClaimState.UNANSWERED, len(views) - answered - withheld, translate("Compare", "no answer held")),
    )
