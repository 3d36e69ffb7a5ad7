"""How a claim answers another one: with which words, and whose claim it says that is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.claims import answer_words as words
from core.claims.lexicons import LEXICONS
from core.claims.rejecting import may_reject, person_is_wrong
from core.model import Relation, Stance, Suggestion

_PLAIN = frozenset((Stance.ASSERT, Stance.ACCUSE, Stance.BELIEF, Stance.SUPPORT, Stance.QUESTION))
_AGAINST = frozenset((Stance.REBUT, Stance.DENY))
_NEAR = 120
"""Characters before a noun in which those are named whose claim it is."""


@dataclass(frozen=True, slots=True)
class Answering:
    """What a claim does, the words that say so, and how the text names what it does that to.

    *owner* is whose claim it is said to be ("the claims *of the UK, France, and Germany*"), *noun* what it is called,
    *rest* what else is said of it ("accusations *that it was behind an attack*").
    """

    relation: Relation
    evidence: tuple[int, int] | None
    noun: str = ""
    owner: str = ""
    rest: str = ""
    several: bool = False
    pronoun: bool = False


def answering(text: str, claim: Suggestion) -> list[Answering]:
    """What *claim* says of other claims; empty for one that only says something of its own."""
    lemma = claim.pattern.partition("|")[0]
    quote = text[claim.start : claim.end]
    noun, owner, rest, several = _named(quote)
    plain = not noun and claim.stance in _PLAIN and lemma not in words.ANSWERING and "link" not in quote
    if plain and _put_right(text, claim) is None:
        return []  # what nearly all claims are: something said of the world, not of another claim
    cue = (claim.cue_start, claim.cue_end) if claim.cue_start is not None and claim.cue_end is not None else None
    if claim.language == "en":
        stands = words.PRONOUN.match(quote) or words.IT_IS_WORST.search(quote) or _called_so(text, claim)
        pronoun = not noun and bool(stands)
    else:
        naming = LEXICONS[claim.language].naming if claim.language in LEXICONS else None
        pronoun = naming is not None and naming.search(quote[:_NEAR]) is not None

    def made(relation: Relation, evidence: tuple[int, int] | None) -> Answering:
        return Answering(relation, evidence, noun, owner, rest, several, pronoun)

    def at(match: re.Match[str], group: int = 0) -> tuple[int, int]:
        return claim.start + match.start(group), claim.start + match.end(group)

    if claim.stance is Stance.WITHHOLD:
        return [made(Relation.WITHHOLDS, cue)]
    if lemma in words.TAKING_BACK:
        return [made(Relation.RETRACTS, cue)]
    if lemma in words.DOUBTING and noun:
        return [made(Relation.QUALIFIES, cue)]
    if lemma == "correct" or (lemma in words.CORRECTING and words.WRONG_NOUN.search(quote)):
        return [made(Relation.CORRECTS, cue)] if noun else []
    if (put_right := _put_right(text, claim)) is not None:
        return [Answering(Relation.CORRECTS, put_right, pronoun=True)]
    if similar := words.SIMILAR.search(quote):
        return [made(Relation.SUPPORTS, at(similar, 1))] if claim.stance not in _AGAINST else []
    if not noun and claim.stance is Stance.REBUT and (wrong := person_is_wrong(quote)) is not None:
        return [Answering(Relation.REBUTS, at(wrong, 2), owner=wrong["who"], pronoun=True)]
    found = [made(Relation.REBUTS, place) for place in _rebutting(text, claim, quote, lemma)]
    if linked := words.LINKAGE.search(quote):
        found.append(made(Relation.UNDERCUTS, at(linked)))
    elif noun and claim.stance is not Stance.ACCUSE and (undercut := words.INFERENCE.search(quote)) and not found:
        found.append(made(Relation.UNDERCUTS, at(undercut)))
    if not found and cue and claim.stance in (Stance.REBUT, Stance.DENY):
        return [made(Relation.REBUTS, cue)] if lemma in words.CALLING or claim.language != "en" else []
    if not found and noun and lemma in words.BACKING and claim.pattern.endswith("|object"):
        found.append(made(Relation.SUPPORTS, cue))
    return found


def negation(quote: str) -> tuple[int, int] | None:
    """Where a claim says that something is not so, or is less than was said; None when it doesn't."""
    found = words.NEGATION.search(quote)
    return found.span() if found else None


def _rebutting(text: str, claim: Suggestion, quote: str, lemma: str) -> list[tuple[int, int]]:
    """The words by which a claim rebuts another; at most one place a sentence."""
    rebuts = claim.stance in (Stance.REBUT, Stance.DENY) or (
        lemma in words.REJECTING and claim.stance is not Stance.QUESTION and bool(words.NOUN.search(quote))
    )
    thing = claim.pattern.endswith("|object") and not words.NOUN.search(quote) and not words.PRONOUN.match(quote)
    thing = thing and not _called_so(text, claim)
    if thing and lemma not in words.NEGATING and lemma in words.REJECTING and claim.language == "en":
        return []  # "rejected single mothers": what was rejected is no claim
    if lemma in words.REJECTING and rebuts and claim.cue_start is not None and claim.cue_end is not None:
        return [(claim.cue_start, claim.cue_end)]
    named = rebuts or (claim.stance is not Stance.ACCUSE and words.NOUN.search(quote) is not None)
    first = claim.start
    if claim.cue_end is not None and 0 < claim.start - claim.cue_end < 60:
        first = claim.cue_end  # "described as absurd the allegations"
    if lemma in words.CALLING and named and (called := words.CALLED.search(text, first, claim.end)):
        return [called.span(1)]
    places: list[tuple[int, int]] = []
    for start, end in _sentences(quote):
        sentence = quote[start:end]
        if found := _rebuttal_in(sentence, sure=rebuts):
            places.append((claim.start + start + found[0], claim.start + start + found[1]))
    return places


def _rebuttal_in(sentence: str, *, sure: bool) -> tuple[int, int] | None:
    """The words of a sentence that reject a claim; *sure*: its speaker is known to reject something."""
    if not may_reject(sentence):
        return None
    patterns = (words.NOUN_IS_WORST, words.NOUN_IS_WORTH, words.IT_IS_WORST, words.WE_REJECT)
    places = [match.span(1) for pattern in patterns if (match := pattern.search(sentence))]
    if sure and (match := words.WORST_NOUN.search(sentence)):
        places.append(match.span())
    if sure and words.NOUN.search(sentence) and (match := words.NO_TRUTH.search(sentence)):
        places.append(match.span())
    return min(places, default=None)


def _called_so(text: str, claim: Suggestion) -> bool:
    """Whether the words around an object say that it is worthless: "dismissed as “fictional” a vote count"."""
    first = claim.cue_end if claim.cue_end is not None and 0 < claim.start - claim.cue_end < 60 else claim.start
    said = text[first : claim.end]
    return claim.stance in _AGAINST and " as " in said and words.CALLED.search(said) is not None


def _put_right(text: str, claim: Suggestion) -> tuple[int, int] | None:
    """The words before a claim that make it a correction: "issued a clarification, saying that …"."""
    first = max(0, claim.start - _NEAR)
    low = max(first, text.rfind(". ", first, claim.start) + 1, text.rfind("\n", first, claim.start) + 1)
    if "ction" not in text[low : claim.start] and "clarification" not in text[low : claim.start]:
        return None  # most texts correct nothing; told quickly
    found = words.CORRECTION.search(text, low, claim.start)
    return found.span(1) if found else None


def _sentences(quote: str) -> list[tuple[int, int]]:
    ends = [match.end() for match in words.SENTENCE_END.finditer(quote)]
    return [(start, end) for start, end in zip([0, *ends], [*ends, len(quote)], strict=True) if end > start]


def _named(quote: str) -> tuple[str, str, str, bool]:
    """The noun by which a claim names another, whose that is, what else is said of it, and whether it is several."""
    match = words.NOUN.search(quote)
    if match is None:
        return "", "", "", False
    ahead = words.WORDS_BEFORE.search(quote[max(0, match.start() - _NEAR) : match.start()])
    further = words.WORDS_AFTER.match(quote, match.end())
    before, after = words.SENTENCE_BEFORE.sub("", ahead.group()) if ahead else "", further.group() if further else ""
    owner = words.OWNER_AFTER.match(after)
    named = words.SMALL_BEFORE.sub("", before)
    told = words.REST.match(after) is not None
    if (
        owner
        and words.TOLD_OF.match(match.group())
        and after.startswith(" of ")
        and not words.WHOSE.match(owner.group(1))
    ):
        told = True  # "reports of Iranian advisers": what they say, not whose they are
    elif owner and not owner.group(1)[:1].isdigit():  # "Ukraine's letter of 17 October"
        named = f"{named} {owner.group(1)}"
    if made_by := words.MADE_BY.search(after):  # "accusations of looting made by the army"
        named = f"{named} {made_by.group(1)}"
    rest = after if told else ""
    return match.group().lower(), named, rest, words.SEVERAL.search(match.group()) is not None
