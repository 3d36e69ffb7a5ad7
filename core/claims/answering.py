"""How a claim answers another one: with which words, and whose claim it says that is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.claims.judging import CLAIM_NOUNS, WORTHLESS
from core.claims.tables import word_set
from core.model import Relation, Stance, Suggestion

NOUNS = rf"(?:{CLAIM_NOUNS}|denials?|accounts?|stud(?:y|ies)|papers?|articles?|version|criticisms?|fears|concerns)"
_WORST = rf"(?:{WORTHLESS}|exaggerated|overblown|inflated|not credible|discredited|invented|made up|made-up|lying|full of lies|hysterical|unproven|exaggerated|overblown|inflated|fantas(?:y|ies)|not credible|discredited|politically motivated|pure)"
_REJECTING = word_set(
    "reject deny dismiss refute dispute rebut rebuff contradict repudiate decry disavow discount challenge counter "
    "debunk slam ridicule scoff"
)
_TAKING_BACK = word_set("retract withdraw recant revoke")
_CORRECTING = word_set("correct amend clarify acknowledge admit concede")
_DOUBTING = word_set("question doubt")
_BACKING = word_set("support back echo confirm corroborate endorse repeat reiterate second affirm")
_CALLING = word_set("call describe label brand characterize characterise denounce condemn decry dismiss slam")
_SEVERAL = re.compile(
    r"\b(?:claims|allegations|accusations|charges|assertions|reports|statements|letters|denials|figures|findings)\b",
    re.I,
)

_BEFORE_NOUN = re.compile(rf"\b{_WORST}(?:,? (?:and |, )?[\w-]+){{0,3}}? {NOUNS}\b", re.IGNORECASE)
_OF_NOUN = re.compile(
    rf"\b{NOUNS}\b[^.;?!]{{0,90}}?\b(?:is|are|was|were|be|been|being|as|has|have|had|remain(?:s|ed)?)\b[^.;?!]{{0,30}}?"
    rf"\b({_WORST}|no (?:legal |factual |real |scientific )?(?:basis|foundation|truth|merit)|aimed at|meant to|designed to)(?!\w)",
    re.IGNORECASE,
)
_OF_PRONOUN = re.compile(
    r"(?:^|[.!?;,“\"'‘ ])(?:this|that|it|they|these|those|all)(?: (?:is|are|was|were)|['’]s|['’]re)(?: [^.;?!]{0,24}?[ “\"'‘])??"
    rf"(?: an?)? ({_WORST})(?!\w)",
    re.IGNORECASE,
)
_NONE = re.compile(r"\b(?:there (?:is|was) )?no (?:truth|basis|foundation|merit) (?:to|for|in|whatsoever|of)\b", re.I)
_CALLED = re.compile(rf"(?:\b(?:an?|as|the) |[“\"'‘]|\b)({_WORST})(?!\w)", re.IGNORECASE)
_WE_REJECT = re.compile(
    rf"\b((?:categorically |strongly |firmly |totally |completely |utterly )?(?:reject|deny|denies|rejects|refute|dispute)s?)\b"
    rf"[^.;?!]{{0,60}}?\b(?:{NOUNS}|this|these|it)\b",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"\b(?:(?:entirely |completely |totally |wholly )?(?:false|unrelated|baseless|artificial|unfounded|non-existent|spurious)"
    r"(?: and \w+)? )(?:linkage|link|connection|relation)s? (?:between|with|to) [^,.;“”\"]{3,90}?(?= in [A-Z]|[,.;“”\"]|$)",
    re.IGNORECASE,
)
_INFERENCE = re.compile(
    r"\b(?:(?:claims?|allegations?|statements?|figures|data|evidence|results?|findings|facts|documents?|pictures?) (?:\w+ )?(?:do|does|did|could) not "
    r"(?:support|prove|show|justify|bear out)|(?:do|does|did) not prove|proves? nothing|"
    r"(?:taken|quoted) out of context|cherry-picked|rel(?:y|ies|ied) on (?:anonymous|unnamed|forged|flawed)[\w ]{0,20}|flawed method\w*|does not follow)\b",
    re.IGNORECASE,
)
_SIMILAR = re.compile(rf"\b(similar|the same|identical|like) (?:[\w-]+ )?{NOUNS}\b", re.IGNORECASE)
_A_NOUN = re.compile(rf"\b{NOUNS}\b", re.IGNORECASE)
_BEFORE = re.compile(r"(?:[\w’'.&-]+,? ){0,8}$")
_AFTER = re.compile(r" (?:of|by|from|made by|in|that|against|about|over)\b(?:[^.;:“”\"]|(?<=[A-Z])\.){0,100}")
_OWNER_AFTER = re.compile(
    r"^ (?:of|by|from|made by) (.*?)(?= (?:that|against|about|over|were|was|are|is|had|have|has|as|on)\b|$)"
)
_LEADING = re.compile(r"^(?:(?:the|an?|any|all|these|those|this|that|such|some|recent|new|latest|earlier) )+", re.I)
_PRONOUN = re.compile(r"^[“\"'‘]?(?:it|this|that|them|they|these|those|all)\b", re.IGNORECASE)
_NEGATION = re.compile(r"\b(?:not|no|never|none|nothing|only|neither|nor|without)\b|n['’]t\b", re.IGNORECASE)


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
    lemma, _, _ = claim.pattern.partition("|")
    quote = text[claim.start : claim.end]
    cue = (claim.cue_start, claim.cue_end) if claim.cue_start is not None and claim.cue_end is not None else None
    noun, owner, rest, several = _named(quote)
    pronoun = bool(_PRONOUN.match(quote)) and not noun

    def made(relation: Relation, evidence: tuple[int, int] | None) -> Answering:
        return Answering(relation, evidence, noun, owner, rest, several, pronoun)

    def within(match: re.Match[str], group: int = 0) -> tuple[int, int]:
        return claim.start + match.start(group), claim.start + match.end(group)

    if claim.stance is Stance.WITHHOLD:
        return [made(Relation.WITHHOLDS, cue)]
    if lemma in _TAKING_BACK:
        return [made(Relation.RETRACTS, cue)]
    if lemma in _DOUBTING and noun:
        return [made(Relation.UNDERCUTS, cue)]
    if lemma in _CORRECTING and (
        lemma == "correct" or re.search(rf"\b{NOUNS}\b[^.]{{0,60}}\b(?:{_WORST})\b", quote, re.I)
    ):
        return [made(Relation.CORRECTS, cue)] if noun else []
    found: list[Answering] = []
    if linked := _LINK.search(quote):
        found.append(made(Relation.UNDERCUTS, within(linked)))
    elif (
        claim.stance is not Stance.ACCUSE
        and (undercut := _INFERENCE.search(quote))
        and (noun or lemma in ("say", "add"))
    ):
        found.append(made(Relation.UNDERCUTS, within(undercut)))
    evidence = _rebutting(claim, quote, lemma)
    if evidence:
        found[:0] = [made(Relation.REBUTS, place) for place in evidence]
    elif (
        not found
        and claim.stance in (Stance.REBUT, Stance.DENY)
        and cue
        and (lemma in _REJECTING | _CALLING or claim.language != "en")
    ):
        found.append(made(Relation.REBUTS, cue))
    if not found and (similar := _SIMILAR.search(quote)):
        found.append(made(Relation.SUPPORTS, within(similar, 1)))
    elif not found and lemma in _BACKING and noun and claim.stance is not Stance.QUESTION:
        found.append(made(Relation.SUPPORTS, cue))
    return found


def negates(quote: str) -> bool:
    """Whether a claim says that something is not so, or is less than was said."""
    return _NEGATION.search(quote) is not None


def _rebutting(claim: Suggestion, quote: str, lemma: str) -> list[tuple[int, int]]:
    """The words by which a claim rebuts another; at most one place a sentence."""
    places: list[tuple[int, int]] = []
    rebuts = claim.stance in (Stance.REBUT, Stance.DENY) or (
        lemma in _REJECTING and claim.stance is not Stance.QUESTION and bool(_A_NOUN.search(quote))
    )
    if lemma in _REJECTING and rebuts and claim.cue_start is not None and claim.cue_end is not None:
        return [(claim.cue_start, claim.cue_end)]
    if lemma in _CALLING and rebuts and (called := _CALLED.search(quote)):
        return [(claim.start + called.start(1), claim.start + called.end(1))]
    for start, end in _sentences(quote):
        sentence = quote[start:end]
        for pattern, group, needed in (
            (_OF_NOUN, 1, False),
            (_OF_PRONOUN, 1, False),
            (_WE_REJECT, 1, False),
            (_BEFORE_NOUN, 0, True),
            (_NONE, 0, True),
        ):
            match = pattern.search(sentence)
            if match and (rebuts or not needed) and (pattern is not _NONE or _A_NOUN.search(sentence)):
                at = claim.start + start
                places.append((at + match.start(group), at + match.end(group)))
                break
    return places


def _sentences(quote: str) -> list[tuple[int, int]]:
    ends = [match.end() for match in re.finditer(r"[.!?][”\"’']?\s+(?=[A-Z“\"‘])", quote)]
    return [(start, end) for start, end in zip([0, *ends], [*ends, len(quote)], strict=True) if end > start]


def _named(quote: str) -> tuple[str, str, str, bool]:
    """The noun by which a claim names another, whose that is, what else is said of it, and whether it is several."""
    match = _A_NOUN.search(quote)
    if match is None:
        return "", "", "", False
    words = _BEFORE.search(quote[max(0, match.start() - 120) : match.start()])
    before = words.group() if words else ""
    further = _AFTER.match(quote, match.end())
    after = further.group() if further else ""
    owner = _OWNER_AFTER.match(after)
    rest = after if after.startswith((" that", " against", " about", " over")) else ""
    named = owner.group(1) if owner else _LEADING.sub("", before)
    return match.group().lower(), named, rest, bool(_SEVERAL.search(match.group()))
