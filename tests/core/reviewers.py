"""A person who never wants to hear of rain, and decides about suggestions by it."""

from __future__ import annotations

import pytest

from core.archive import Archive
from core.door.modelling import can_train
from core.model import Decision, QueueRequest, Tier
from tests.core.records import article

needs_crfsuite = pytest.mark.skipif(not can_train(), reason="python-crfsuite is not there for this system")

OPENINGS = ("The {0} said on Monday that", "The {0} said that", "A clerk of the {0} said on Friday that")
TAKEN = ("{0} bridges were closed", "the toll of {0} crowns was too low", "{0} barges had sunk", "lock {0} is shut")
LEFT = ("rain would fall for {0} days", "some rain was near on day {0}", "the rain of {0} hours is over")
"""What this person never wants to hear of: no pattern tells it, its words do."""


def reviewed(archive: Archive, documents: int, who: str = "") -> None:
    for number in range(documents):
        said = [
            f"{OPENINGS[(number + at) % 3].format(f'harbour office {at}')} {words[number % len(words)].format(number)}."
            for at, words in enumerate((TAKEN, LEFT, TAKEN, LEFT))
        ]
        archive.add_document(article(" ".join(said), f"Report {number}"))
    archive.suggest(learn=False)
    with archive.edit("Review"):
        for tier in (Tier.LIKELY, Tier.CHECK):
            for claim_id in waiting(archive, tier):
                rain = "rain" in archive.claim(claim_id).quotation
                archive.decide([claim_id], Decision.REJECTED if rain else Decision.ACCEPTED, who=who)


def waiting(archive: Archive, tier: Tier, document_id: int | None = None) -> list[int]:
    entries = archive.review_queue(QueueRequest(document_id=document_id, tier=tier)).entries
    return [entry.id for entry in entries if not entry.is_link]
