"""Claims that a noun announces: "the claim that …", "the comments by X that …", "Reports alleging that … are false"."""

from __future__ import annotations

import re

from core.claims.drafts import Draft, Place
from core.claims.english import noun_phrases, subjects
from core.claims.english.cues import FORMS, NOUN_CUES
from core.claims.english.tokens import Sentence
from core.claims.rejecting import NOUNS, WORTH, WORTHLESS
from core.model import Stance

ANSWERED = re.compile(
    rf"(?P<who>(?:(?P<owner>[A-Z][\w.’'-]*?(?: [A-Z][\w.-]*?){{0,4}})['’]s? |"
    rf"(?:[^.;“”\"]{{0,40}}? )??)(?P<noun>{NOUNS})"
    r"(?: (?:by|from|of|in) (?P<by>(?:[^,.;“”\"]|(?<=[A-Z])\.){2,60}?))?) "
    r"(?P<cue>(?:alleging|claiming|saying|suggesting|asserting)(?: that)?|"
    r"(?:which|that) (?:claim|allege|say|suggest)s? that|that) "
    r"(?P<said>[^.;“”\"]{12,240}?) (?:(?:is|are|was|were) (?:\w+ly |all |an? )*[“\"‘]?"
    rf"{WORTHLESS}[^.;]{{0,40}}|{WORTH}[^.;]{{0,60}})$",
    re.IGNORECASE,
)


def nouns(sentence: Sentence, end: int, claims: list[Draft]) -> list[Draft]:
    """The claims of "the claim that …", "Smith's allegation that …", "allegations of …"."""
    found: list[Draft] = []
    lower, classes = sentence.lower, sentence.classes
    for at in range(end - 2):
        cue = NOUN_CUES.get(lower[at])
        if cue is None or lower[at + 1] != "that" or classes[at] == "Q":
            continue
        place = (sentence.starts[at], sentence.ends[at])
        if any(claim.cue == place for claim in claims):
            continue
        if any(span[0] <= place[0] < span[1] for claim in [*claims, *found] for span in claim.spans):
            continue
        if any(claim.cue is not None and claim.cue[0] > place[0] for claim in claims):
            stop = next((i for i in range(at + 2, end) if classes[i] == ","), end)
        else:
            stop = next(
                (i for i in range(at + 4, end) if classes[i] == "," and i + 1 < end and classes[i + 1] in "wg"), end
            )
        span = sentence.span(at + 2, stop)
        if span is None or _answered(sentence, at + 2, stop):
            continue
        if any(first < span[1] and span[0] < last for claim in claims for first, last in claim.spans):
            continue
        speaker = _owner(sentence, at)
        found.append(
            Draft(
                [span],
                place,
                cue.stance,
                f"{cue.lemma}|noun",
                speaker,
                "name" if speaker else "",
                sure=cue.trust - (0.5 if speaker else 1.0),
                paragraph=sentence.paragraph,
            )
        )
    return found


def answered(sentence: Sentence, claims: list[Draft]) -> list[Draft]:
    """The claims inside rejections of them: "Reports alleging that Russia … are false, Peskov said"."""
    found: list[Draft] = []
    for claim in claims:
        if len(claim.spans) != 1 or claim.stance is not Stance.ASSERT:
            continue
        match = ANSWERED.match(sentence.text, *claim.spans[0])
        if match is not None:
            speaker = match.span("owner" if match["owner"] else "by" if match["by"] else "who")
            inner = Draft(
                [match.span("said")], match.span("cue"), Stance.ASSERT, "report|that", speaker, "name", sure=2.0
            )
            inner.inner, inner.paragraph = True, sentence.paragraph
            found.append(inner)
    return found


def noun_by(sentence: Sentence, end: int, claims: list[Draft]) -> list[Draft]:
    """The claims of "the comments by Foreign Minister Lavrov that …"."""
    found: list[Draft] = []
    lower, classes = sentence.lower, sentence.classes
    for at in range(end - 4):
        if (lower[at] not in NOUN_CUES and lower[at] not in ("comments", "remarks")) or lower[at + 1] not in (
            "by",
            "from",
        ):
            continue
        that = next((i for i in range(at + 3, min(at + 14, end - 2)) if lower[i] == "that"), None)
        if that is None or any(
            classes[i] not in "CdnDP'" and lower[i] not in ("of", "'s") for i in range(at + 2, that)
        ):
            continue
        span, speaker = sentence.span(that + 1, end), sentence.span(at + 2, that)
        if span is None or speaker is None:
            continue
        place = (sentence.starts[at], sentence.ends[at])
        overlaps = [claim for claim in claims for first, last in claim.spans if first < span[1] and span[0] < last]
        for claim in overlaps:
            if claim.pattern.startswith(("respond|", "reply|", "react|")):
                claims.remove(claim)  # "Can you respond to the comments by …": nobody said it in answer
                overlaps.remove(claim)
        if overlaps:
            continue
        stance = NOUN_CUES[lower[at]].stance if lower[at] in NOUN_CUES else Stance.ASSERT
        found.append(
            Draft([span], place, stance, f"{lower[at]}|noun", speaker, "name", sure=2.0, paragraph=sentence.paragraph)
        )
    return found


def _answered(sentence: Sentence, at: int, stop: int) -> bool:
    """Whether "an accusation that Paris has rejected" stands there: what somebody does to a claim, not what it says."""
    last = (FORMS.get(word) for word in sentence.lower[max(at, stop - 3) : stop])
    return any(form is not None and form.cue.stance in (Stance.DENY, Stance.REBUT) for form in last)


def _owner(sentence: Sentence, at: int) -> Place | None:
    """Of "Smith's repeated claim": Smith; of "his claim": his; of "claims by Smith": nobody before it."""
    lower = sentence.lower
    for index in range(at - 1, max(at - 4, -1), -1):
        if lower[index] == "'s" or (lower[index].endswith(("s'", "'")) and len(lower[index]) > 1):
            end = index if lower[index] == "'s" else index + 1
            first, _ = noun_phrases.noun_start(sentence, end, 0)
            return sentence.span(first, end)
        if lower[index] in ("his", "her", "their", "its", "my", "our"):
            return sentence.span(index, index + 1)
        if lower[index] in ("the", "a", "any", "no"):
            break
    # "Smith made the claim that": the subject of the clause
    if at and lower[at - 1] in ("the", "a"):
        subject = subjects.of_clause(sentence, 0, at)
        if subject is not None:
            return sentence.span(subject.first, subject.end)
    return None
