"""What reviewing says: tiers, decisions, relations, and the lines of the queue."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.model import Answer, Claim, Decision, Document, DocumentBrief, Manner, Relation, Stance, Status, Tier
from gui import theme
from gui.cards.words import quotation_text, relation_word
from gui.words import agent_names, speakers_of
from gui.writing import in_marks, one_line, shortened

translate = QCoreApplication.translate

DECISION_ICONS = {
    Decision.ACCEPTED: ("check", "ok"),
    Decision.EDITED: ("pencil", "accent"),
    Decision.REJECTED: ("cross", "muted"),
    None: ("state-suggested", "suggest"),
}
"""The glyph of a decision and its colour role; None: it waits."""
_SHORT = 60


def tier_word(tier: Tier | None) -> str:
    """How sure the program was."""
    return {
        Tier.LIKELY: translate("Review", "likely"),
        Tier.CHECK: translate("Review", "to check"),
        Tier.LOW: translate("Review", "set aside"),
        None: "",
    }[tier]


def decision_word(decision: Decision | None) -> str:
    """What was decided."""
    return {
        Decision.ACCEPTED: translate("Review", "accepted"),
        Decision.EDITED: translate("Review", "edited"),
        Decision.REJECTED: translate("Review", "rejected"),
        None: translate("Review", "waits"),
    }[decision]


def paint_tier(painter: QPainter, x: float, y: float, tier: Tier, roles: theme.Colours) -> None:
    """One to three bars, 16 px wide and 13 high, with the top left corner at (x, y)."""
    full = {Tier.LIKELY: 3, Tier.CHECK: 2, Tier.LOW: 1}[tier]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for number, height in enumerate((6, 9, 12)):
        bar = QRectF(x + number * 6, y + 13 - height, 4, height)
        if number < full:
            painter.fillRect(bar, QColor(roles.suggest))
        else:
            painter.setPen(QPen(QColor(roles.suggest), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(bar.adjusted(0, 0, -1, -1))
    painter.restore()


def short_quotation(claim: Claim, length: int = _SHORT) -> str:
    """A claim's words in quotation marks, shortened."""
    return in_marks(shortened(one_line(claim.quotation).strip("“”\"'«» "), length))


def row_words(claim: Claim, document: Document, link: Answer | None) -> tuple[str, str]:
    """Who says it and what, as a line of the queue; a link by itself says what it does to whom."""
    if link is not None:
        whom = agent_names(link.speakers)
        who = f"{speakers_of(claim, document)} {relation_word(link.relation)}"
        return who, f"{whom}: {one_line(link.quotation)}" if whom else one_line(link.quotation)
    return speakers_of(claim, document), quotation_text(claim.quotation, claim.manner)[0]


def relation_for(stance: Stance) -> Relation:
    """The relation that a claim of this stance most likely has to what it answers."""
    return {
        Stance.REBUT: Relation.REBUTS,
        Stance.DENY: Relation.REBUTS,
        Stance.WITHHOLD: Relation.WITHHOLDS,
        Stance.SUPPORT: Relation.SUPPORTS,
    }.get(stance, Relation.ANSWERS)


def links_of(claim: Claim, ids: Iterable[int]) -> list[Answer]:
    """The links of these numbers that start from a claim."""
    wanted = set(ids)
    return [link for link in claim.answers_to if link.link_id in wanted]


def manner_hint(manner: Manner) -> str:
    """What a manner means."""
    return {
        Manner.DIRECT: translate("Review", "in quotation marks"),
        Manner.MIXED: translate("Review", "part in quotation marks"),
        Manner.INDIRECT: translate("Review", "without quotation marks"),
        Manner.AUTHOR: translate("Review", "nobody is quoted"),
    }[manner]


def document_line(document: Document | DocumentBrief) -> str:
    """What a document is called in a line."""
    return one_line(document.heading)


def status_word(status: Status) -> str:
    """Whether something is part of the record."""
    return {
        Status.ACCEPTED: translate("Review", "in the record"),
        Status.REJECTED: translate("Review", "not in the record"),
        Status.SUGGESTED: translate("Review", "waits"),
    }[status]
