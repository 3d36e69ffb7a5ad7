"""Claims and their answers as the rows of a table for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from core.model import AnswerView
from gui.cards.words import document_name, relation_word
from gui.compare.words import days_text
from gui.words import agent_names, speakers_of, state_name
from gui.writing import one_line

translate = QCoreApplication.translate


def table(views: Sequence[AnswerView]) -> Iterator[tuple[str, ...]]:
    """A row of names, then a row an answer; a claim without one has a row of its own."""
    yield (
        translate("Compare", "claim"),
        translate("Compare", "by"),
        translate("Compare", "document"),
        translate("Compare", "date"),
        translate("Compare", "state"),
        translate("Compare", "relation"),
        translate("Compare", "answer"),
        translate("Compare", "answered by"),
        translate("Compare", "in document"),
        translate("Compare", "date of the answer"),
        translate("Compare", "days between"),
    )
    for view in views:
        claim, document = view.claim, view.document
        own = (
            one_line(claim.quotation),
            speakers_of(claim, document),
            document_name(document),
            document.date,
            state_name(claim.state),
        )
        if not view.replies:
            yield (*own, *[""] * 6)
        for reply in view.replies:
            answer = reply.answer
            yield (
                *own,
                relation_word(answer.relation),
                one_line(answer.quotation),
                agent_names(answer.speakers),
                document_name(reply.document),
                reply.document.date,
                days_text(reply.days),
            )
