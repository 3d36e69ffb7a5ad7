"""Answers put in the order that the eye asks for: who, then where, then what they said. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from core.model import ANSWERING, Agent, Answer, Claim, DocumentBrief, Relation, Status


@dataclass(frozen=True, slots=True)
class DocumentAnswers:
    """Answers that stand in one document; *also_in* repeat them."""

    document: DocumentBrief
    also_in: tuple[DocumentBrief, ...]
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class SpeakerAnswers:
    """What the same speakers answer, document by document."""

    speakers: tuple[Agent, ...]
    documents: tuple[DocumentAnswers, ...]

    @property
    def count(self) -> int:
        """How many links these are."""
        return sum(len(part.answers) for part in self.documents)


@dataclass(frozen=True, slots=True)
class AnswersOfClaim:
    """All that points at a claim: what answers it, what withholds, and what only supports or restates it."""

    answering: tuple[SpeakerAnswers, ...]
    withholding: tuple[SpeakerAnswers, ...]
    seconding: tuple[SpeakerAnswers, ...]


def by_speaker(answers: Iterable[Answer]) -> tuple[SpeakerAnswers, ...]:
    """Group by speakers, then by document, each in the order of first appearance."""
    speakers: dict[tuple[object, ...], tuple[Agent, ...]] = {}
    groups: dict[tuple[object, ...], dict[tuple[object, ...], list[Answer]]] = {}
    for answer in answers:
        who = tuple(agent.id or agent.name for agent in answer.speakers)
        where = (answer.document.id, tuple(document.id for document in answer.also_in))
        speakers.setdefault(who, answer.speakers)
        groups.setdefault(who, {}).setdefault(where, []).append(answer)
    return tuple(
        SpeakerAnswers(
            speakers[who],
            tuple(DocumentAnswers(found[0].document, found[0].also_in, tuple(found)) for found in places.values()),
        )
        for who, places in groups.items()
    )


def answers_of(claim: Claim) -> AnswersOfClaim:
    """Group the answers of a claim; rejected links are left out.

    Who answers most comes first. What stands in the answering document itself comes before what the claim's own
    document reports of it.
    """
    held = [answer for answer in claim.answers if answer.status is not Status.REJECTED]
    held.sort(key=lambda answer: answer.document.id == claim.document_id)
    return AnswersOfClaim(
        _most_first(by_speaker(answer for answer in held if answer.relation in ANSWERING)),
        by_speaker(answer for answer in held if answer.relation is Relation.WITHHOLDS),
        by_speaker(answer for answer in held if answer.relation in (Relation.SUPPORTS, Relation.RESTATES)),
    )


def _most_first(groups: tuple[SpeakerAnswers, ...]) -> tuple[SpeakerAnswers, ...]:
    return tuple(sorted(groups, key=lambda group: -group.count))


def rebutting_documents(claim: Claim) -> int:
    """In how many documents its rebuttals stand, those that repeat one included."""
    found: set[int] = set()
    for answer in claim.rebuttals:
        found.add(answer.document.id)
        found.update(document.id for document in answer.also_in)
    return len(found)
