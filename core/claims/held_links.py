"""Links from the claims of a text to claims of documents that are held, where the text names the document.

A document is named by its symbol, resolution, DOI or address, by its title, or by whose it is together with its date or
as the only letter or report of theirs. Which of its claims is meant is told by likeness; where that does not tell,
there is no link. Nothing is proposed between documents that do not name each other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from core.claims import alike, parties, references
from core.claims.answering import Answering, answering
from core.claims.links import likeness
from core.claims.parties import Parties
from core.model import FoundReference, HeldClaim, HeldDocument, HeldLink, Kind, Relation, Stance, Suggestion, Tier

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_TITLE = 20
"""Characters from which a title is no common phrase."""
_SAID_AGAIN = 40
"""Characters from which the same words are the same claim."""
_KINDS = {"letter": Kind.LETTER, "letters": Kind.LETTER, "report": Kind.REPORT, "reports": Kind.REPORT}


def between(
    text: str,
    claims: Sequence[Suggestion],
    found: Sequence[FoundReference],
    documents: Sequence[HeldDocument],
) -> tuple[HeldLink, ...]:
    """Links from *claims* of a text, whose references are *found*, to claims of *documents*. Never raises."""
    by_key: dict[str, list[HeldDocument]] = defaultdict(list)
    for document in documents:
        for key in document.keys:
            by_key[key].append(document)
    speakers = Parties(text, claims)
    links: list[HeldLink] = []
    for index, claim in enumerate(claims):
        low, high = _region(text, claim)
        said = text[low:high]
        by_name = _by_name(said, [one for one in found if low <= one.start < high], by_key, documents)
        own = speakers.keys(claim)
        for answer in answering(text, claim):
            named = by_name or _by_owner(said, answer, own, documents)
            tier = Tier.CHECK if by_name else Tier.LOW
            for document in named:
                target = _meant(claim, own, document)
                if target is not None:
                    start, end = answer.evidence or (None, None)
                    links.append(HeldLink(index, target.id, answer.relation, start, end, tier))
        for document in by_name:
            links.extend(
                HeldLink(index, other.id, Relation.RESTATES, None, None, Tier.CHECK)
                for other in document.claims
                if _said_again(claim.quote, other.quotation)
            )
    return tuple(dict.fromkeys(links))


def _region(text: str, claim: Suggestion) -> tuple[int, int]:
    """The claim with its speaker and cue, to the end of its sentence."""
    places = [claim.start, claim.end, claim.speaker_start, claim.speaker_end, claim.cue_start, claim.cue_end]
    known = [place for place in places if place is not None]
    high = max(known)
    ending = re.compile(r"[.!?][”\"’']?\s|\n\s*\n").search(text, high, high + 300)
    return min(known), ending.start() if ending else min(len(text), high + 300)


def _by_name(
    said: str,
    found: Iterable[FoundReference],
    by_key: dict[str, list[HeldDocument]],
    documents: Iterable[HeldDocument],
) -> list[HeldDocument]:
    named: dict[int, HeldDocument] = {}
    for reference in found:
        for document in by_key.get(references.normal(reference.scheme, reference.value), ()):
            named[document.id] = document
    printed = alike.printed(said)
    for document in documents:
        if len(document.title) >= _TITLE and alike.printed(document.title) in printed:
            named[document.id] = document
    return list(named.values())


def _by_owner(
    said: str, answer: Answering, own: frozenset[str], documents: Iterable[HeldDocument]
) -> list[HeldDocument]:
    """The documents of those whose claim an answer names: the one of a day that is told, or the only one."""
    owner = (parties.states_in(answer.owner) | parties.names_in(answer.owner)) - own
    theirs = [one for one in documents if owner & _parties_of(one.people)]
    dated = [one for one in theirs if _tells(said, one.day)]
    if dated:
        return dated if len(dated) == 1 else []
    kind = _KINDS.get(answer.noun)
    of_kind = [one for one in theirs if one.kind is kind]
    return of_kind if len(of_kind) == 1 else []


def _parties_of(people: Iterable[str]) -> frozenset[str]:
    said = " | ".join(people)
    return parties.states_in(said) | parties.names_in(said)


def _tells(said: str, day: str) -> bool:
    """Whether a day ("2022-10-17") is told in words or digits."""
    match = _DAY.match(day)
    if match is None or not 1 <= int(match[2]) <= 12:
        return False
    month, number = _MONTHS[int(match[2]) - 1], int(match[3])
    names = rf"(?:{month}|{month[:3]}\.?)"
    return (
        re.search(rf"\b(?:{number}(?:st|nd|rd|th)? {names}|{names} {number})\b|{re.escape(match[0])}", said) is not None
    )


def _meant(claim: Suggestion, own: frozenset[str], document: HeldDocument) -> HeldClaim | None:
    """The claim of a document that is answered: the most alike, or the only one; never one by the same party."""
    others = [one for one in document.claims if not own & _parties_of(one.speakers)]
    open_ones = [one for one in others if one.stance in (Stance.ASSERT, Stance.ACCUSE, Stance.SUPPORT)]
    if len(open_ones) < 2:
        return open_ones[0] if open_ones else None
    ranked = sorted(((likeness(claim.quote, one.quotation), one) for one in open_ones), key=lambda pair: pair[0])
    (best, shared), second = ranked[-1][0], ranked[-2][0][0]
    if shared >= 2 and best >= second + 0.15:
        return ranked[-1][1]
    accusing = [one for one in open_ones if one.stance is Stance.ACCUSE]
    return accusing[0] if len(accusing) == 1 else None


def _said_again(quote: str, other: str) -> bool:
    first, second = (alike.printed(one).strip(" \"'.,") for one in (quote, other))
    return len(min(first, second, key=len)) >= _SAID_AGAIN and (first in second or second in first)
