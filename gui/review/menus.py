"""The menus of the queue: in which order it goes and which tiers it holds; what is decided about many at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from core.model import Decision, QueueOrder, QueueRequest, Tier
from gui.review.words import tier_word, translate
from gui.writing import counted

Wish = tuple[Tier, Decision, bool]
"""A tier, what is made of all that wait of it, and whether of the whole archive."""


def order_word(order: QueueOrder) -> str:
    """In which order the queue is."""
    return {
        QueueOrder.DOCUMENT: translate("Review", "In text order"),
        QueueOrder.CONFIDENCE: translate("Review", "Surest first"),
    }[order]


def shown_word(request: QueueRequest) -> str:
    """Which tiers the queue holds."""
    if request.tier is not None:
        return {
            Tier.LIKELY: translate("Review", "Likely only"),
            Tier.CHECK: translate("Review", "To check only"),
            Tier.LOW: translate("Review", "Set aside only"),
        }[request.tier]
    if request.low:
        return translate("Review", "All, also set aside")
    return translate("Review", "Likely and to check")


def is_usual(request: QueueRequest) -> bool:
    """Whether the queue holds the tiers that are reviewed without being asked for."""
    return request.tier is None and not request.low


def queue_menu(request: QueueRequest, parent: QWidget) -> QMenu:
    """Other queues; the data of each action is a QueueRequest."""
    menu = _menu(parent)
    for order in QueueOrder:
        _choice(menu, order_word(order), replace(request, order=order), on=request.order is order)
    menu.addSeparator()
    for tier, low in ((None, False), (Tier.LIKELY, False), (Tier.CHECK, False), (Tier.LOW, False), (None, True)):
        other = replace(request, tier=tier, low=low)
        _choice(menu, shown_word(other), other, on=(request.tier, request.low) == (tier, low))
    return menu


def _choice(menu: QMenu, words: str, request: QueueRequest, *, on: bool) -> None:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(on)
    action.setData(request)


def many_menu(here: Mapping[Tier, int], every: Mapping[Tier, int], parent: QWidget) -> QMenu:
    """What can be decided at once of what waits, here and in all; the data of each action is a Wish."""
    menu = _menu(parent)
    for decision in (Decision.ACCEPTED, Decision.REJECTED):
        menu.addSeparator()
        for tier in Tier:
            for count, everywhere in ((here.get(tier, 0), False), (every.get(tier, 0), True)):
                if count:
                    words = _many_words(decision, everywhere).format(counted(count), tier_word(tier))
                    action: QAction = menu.addAction(words)
                    action.setData((tier, decision, everywhere))
    return menu


def _many_words(decision: Decision, everywhere: bool) -> str:
    if decision is Decision.REJECTED:
        if everywhere:
            return translate("Review", "Reject all of the archive that are {1}: {0}…")
        return translate("Review", "Reject all of this document that are {1}: {0}…")
    if everywhere:
        return translate("Review", "Accept all of the archive that are {1}: {0}…")
    return translate("Review", "Accept all of this document that are {1}: {0}…")


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
