"""Claims without a verb of saying: "according to X", "X's claim that …", and whom a claim cites."""

from __future__ import annotations

from core.claims.drafts import Draft, Place, Via
from core.claims.english import ends, subjects
from core.claims.english.cues import FORMS, REPORTING
from core.claims.english.tokens import Sentence
from core.claims.tables import word_set
from core.model import HopRole, Stance

CITING = frozenset(("citing", "quoting"))


def according(sentence: Sentence, end: int, claims: list[Draft]) -> list[Draft]:
    """The claims of "according to X", told of X when the sentence names no other speaker, else passed on by X."""
    found: list[Draft] = []
    at = next((i for i in range(end - 2) if sentence.lower[i] == "according" and sentence.lower[i + 1] == "to"), None)
    if at is None:
        return found
    stop = _end_of_source(sentence, at + 2, end, leading=at <= 2)
    mention = sentence.span(at + 2, _head_end(sentence, at + 2, stop))
    if mention is None:
        return found
    cue = (sentence.starts[at], sentence.ends[at + 1])
    told = [claim for claim in claims if claim.cue is not None and (claim.cue[0] < cue[0] or at <= 2)]
    turn = _turn(sentence, stop, end) if at <= 2 else None
    if turn is not None:
        end = turn  # "According to the official, the message came, while residents say …"
        told = [claim for claim in told if claim.cue is not None and claim.cue[0] < sentence.starts[turn]]
    firm = [claim for claim in told if claim.sure >= 3 and claim.pattern.split("|")[0] in REPORTING]
    if told and not firm and stop < end + 1:
        for claim in told:
            claims.remove(claim)
        told = []
    if told:
        for claim in told if at <= 2 else told[-1:]:
            claim.via.append(Via(HopRole.REPORTER, mention, cue))
        return found
    if any(claim.cue is not None and claim.cue[0] > cue[0] for claim in claims if turn is None or claim in told):
        return found
    first = 1 if at > 0 and sentence.lower[0] in ("but", "and") else 0
    pieces: list[Place | None] = []
    if at - first >= 1:
        pieces.append(sentence.span(first, at))
    if stop + 1 < end and at - first < 1 and sentence.lower[stop + 1] in CITING:
        stop = next((i for i in range(stop + 2, min(stop + 30, end)) if sentence.classes[i] == ","), stop)
    if stop < end and (at - first < 1 or (sentence.classes[stop] == "," and sentence.classes[at - 1] == ",")):
        pieces.append(sentence.span(stop + 1 if sentence.classes[stop] in ",:" else stop, end))
    spans = [piece for piece in pieces if piece is not None]
    if spans:
        found.append(
            Draft(
                spans,
                cue,
                Stance.ASSERT,
                "according to|phrase",
                mention,
                "name",
                sure=3.0,
                paragraph=sentence.paragraph,
            )
        )
    return found


def _turn(sentence: Sentence, at: int, end: int) -> int | None:
    """The comma after which somebody else is told of: ", while residents say …"."""
    for index in range(at + 2, end - 3):
        turns = sentence.classes[index] == "," and sentence.lower[index + 1] in ("while", "but", "although", "though")
        said = (FORMS.get(word) for word in sentence.lower[index + 2 : index + 9]) if turns else ()
        if any(form is not None and form.cue.lemma in REPORTING for form in said):
            return index
    return None


def _end_of_source(sentence: Sentence, first: int, end: int, *, leading: bool) -> int:
    """The token after "according to" with its source; appositions after the source belong to it."""
    lower, classes = sentence.lower, sentence.classes
    at = first
    while at < end:
        if classes[at] in ";:—Q" or (
            classes[at] == ","
            and not (at + 2 < end and not leading and (lower[at + 1] in ("a", "the", "an", "which", "who")))
        ):
            break
        at += 1
    return at


def _head_end(sentence: Sentence, first: int, stop: int) -> int:
    at = first
    while (
        at < stop
        and sentence.classes[at] not in ",w"
        and not (at > first + 1 and sentence.classes[at] in "ge" and sentence.classes[at - 1] in "nC")
    ):
        at += 1
    return at


def citing(sentence: Sentence, end: int, claims: list[Draft]) -> None:
    """Tell the claim of "Citing X, Y alleged …" or "Y reported, citing X, that …" whom its speaker has it from."""
    for at in range(end):
        if sentence.lower[at] not in CITING:
            continue
        first = at + 1
        stop = first
        while stop < end and sentence.classes[stop] not in ",;:—Q":
            stop += 1
        if stop < end and sentence.classes[stop] == "," and stop - at > 20:
            continue
        mention = sentence.span(first, _clause_start(sentence, first, stop))
        if mention is None:
            continue
        cue = (sentence.starts[at], sentence.ends[at])
        near = [
            claim for claim in claims if claim.cue is not None and not claim.pattern.startswith(("cite|", "quote|"))
        ]
        if near:
            owner = (
                near[0]
                if at == 0
                else max(
                    (claim for claim in near if claim.cue and claim.cue[0] < cue[0]),
                    key=lambda c: c.cue or (0, 0),
                    default=near[0],
                )
            )
            owner.via.append(Via(HopRole.ORIGIN, mention, cue))


def _clause_start(sentence: Sentence, first: int, stop: int) -> int:
    """Cut "citing officials who …" before the clause."""
    for at in range(first + 1, stop):
        if sentence.classes[at] in "w" or sentence.lower[at] in ("as", "that"):
            return at
    return stop


LEVELLING = word_set(
    "leveled levelled level levels made make makes making raised raise raises repeated hurled launched directed "
    "issued issue voiced reiterated renewed leveling levelling echoed"
)
LEVELLED = {
    "accusation": Stance.ACCUSE,
    "accusations": Stance.ACCUSE,
    "allegation": Stance.ACCUSE,
    "allegations": Stance.ACCUSE,
    "criticism": Stance.ACCUSE,
    "denial": Stance.DENY,
    "claims": Stance.ASSERT,
    "claim": Stance.ASSERT,
    "threats": Stance.ASSERT,
}


def levelled(sentence: Sentence, end: int, claims: list[Draft]) -> list[Draft]:
    """The claims of "The UK leveled similar accusations (against Iran)"."""
    found: list[Draft] = []
    for at in range(1, end - 1):
        if sentence.lower[at] not in LEVELLING or sentence.classes[at] == "Q":
            continue
        head = next((i for i in range(at + 1, min(at + 6, end)) if sentence.lower[i] in LEVELLED), None)
        if head is None or any(letter not in "dnCegaD" for letter in sentence.classes[at + 1 : head]):
            continue
        if head + 1 < end and sentence.lower[head + 1] == "that":
            continue  # "made the claim that": the clause is the claim
        place = (sentence.starts[at], sentence.ends[at])
        if any(span[0] <= place[0] < span[1] for claim in claims for span in claim.spans):
            continue
        first = at
        while first > 1 and sentence.classes[first - 1] in "xa":
            first -= 1
        subject = subjects.before(sentence, first, 0)
        stop = head + 1
        while stop < end and sentence.classes[stop] not in ",;:—wsQVt" and not ends.speech_place(sentence, stop, end):
            stop += 1
        span = sentence.span(at + 1, stop)
        if subject is None or subject.kind == "relative" or span is None or "n't" in sentence.slice(first, at):
            continue
        speaker = sentence.span(subject.first, subject.end)
        stance = LEVELLED[sentence.lower[head]]
        found.append(
            Draft([span], place, stance, "level|object", speaker, subject.kind, sure=2.0, paragraph=sentence.paragraph)
        )
    return found
