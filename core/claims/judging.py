"""What a claim is: its manner, what its speaker does with it, and how sure the program may be of it."""

from __future__ import annotations

import re

from core.claims.drafts import Draft, Place
from core.claims.tables import word_set
from core.model import Manner, Stance, Tier

CLAIM_NOUNS = (
    "claims?|allegations?|accusations?|assertions?|reports?|charges?|statements?|letters?|narratives?|rumou?rs?|remarks|"
    "linkage|estimates?|figures?|findings?|information|story|stories|insinuations?|suggestions?|comments|pretexts?"
)
WORTHLESS = (
    "baseless|unfounded|groundless|false|fabricated|untrue|unsubstantiated|fake|bogus|fictitious|spurious|ridiculous|"
    "absurd|invalid|nonsense|lies|a lie|without (?:any )?(?:basis|foundation|merit)|not true|incorrect|misleading|"
    "ill-founded|unjustified|unwarranted|hollow|politically[- ]motivated|wrong|no truth|no basis|disinformation|"
    "slanderous|defamatory|preposterous|fiction|hoax|inaccurate|erroneous|(?:pure )?fantasy|fabrications?|"
    "failed scenario|"
    "figment|propaganda|(?:big |blatant |outright )?lie"
)
REBUTTING = re.compile(
    rf"\b(?:{CLAIM_NOUNS})\b[^.;?!]{{0,80}}?\b(?:is|are|was|were|as|be|been|being) [^.;?!]{{0,40}}?\b(?:{WORTHLESS})\b"
    rf"|\b(?:{WORTHLESS})(?:,? (?:and |, )?\w+(?:-\w+)?){{0,3}} (?:{CLAIM_NOUNS})\b"
    r"|\bno (?:truth|basis|evidence|foundation) (?:to|for|in|whatsoever|of)\b"
    r"|\b(?:this|that|it|they|these|those)(?: (?:is|are|was|were)|['’]s)(?: \w+ly| all| just)?(?: an?)? "
    rf"(?:{WORTHLESS})\b"
    rf"|\b(?:considers?|considered|deems?|finds?|regards?) [^.;?!]{{0,60}}?\b(?:{WORTHLESS})\b"
    rf"|\brejects? (?:it|them|this|that|these|those|the|all|any|such)\b[^.;?!]{{0,40}}?(?:\b(?:{CLAIM_NOUNS})\b|$)"
    r"|\b(?:spreading|disseminating|peddling) (?:\w+ ){0,2}"
    r"(?:disinformation|misinformation|lies|falsehoods|propaganda)\b"
    r"|\b(?:not true|fake news|categorically (?:rejects?|den\w+)|strongly (?:rejects?|den\w+))\b",
    re.IGNORECASE,
)
DENYING = re.compile(
    r"\b(?:we|i|iran|russia|moscow|tehran|he|she|they|it) (?:\w+ly |hereby |also )?"
    r"(?:deny|denies|denied|rejects?|rejected|refutes?|refuted)\b",
    re.IGNORECASE,
)
SILENCE = re.compile(
    r"\b(?:comment|confirm|deny|answer|respond|reply|say|discuss|elaborate|provide|disclose|speculate|give|identify|name|"
    r"reveal|specify|clarify|talk|address|make)\b",
    re.IGNORECASE,
)
SILENT_LEMMAS = word_set(
    "confirm comment respond reply acknowledge say disclose elaborate address answer specify reveal announce "
    "report explain mention clarify indicate state"
)


def stance_of(draft: Draft, text: str, spans: tuple[Place, ...]) -> Stance:
    """What the speaker does with the claim: the verb says most; a negation and the claim's own words the rest."""
    lemma = draft.pattern.split("|", 1)[0]
    content = " ".join(text[start:end] for start, end in spans)[:4000]
    stance = draft.stance
    if lemma in ("decline", "refuse"):
        return Stance.WITHHOLD if SILENCE.search(content[:60]) else Stance.REBUT
    if draft.negative:
        if lemma in SILENT_LEMMAS or stance is Stance.DENY:
            return Stance.WITHHOLD
        if stance in (Stance.SUPPORT,) or lemma in ("agree", "accept"):
            return Stance.REBUT
        return stance
    if lemma in ("respond", "comment") and re.match(
        r"(?:to )?(?:a |any |multiple |repeated |several )?requests?\b", content
    ):
        return Stance.WITHHOLD
    if draft.pattern == "rule|object":
        return Stance.REBUT  # ruled out
    if stance is Stance.ASSERT:
        if (
            lemma in ("call", "describe", "label", "brand", "characterize", "characterise", "refer")
            and re.search(rf"\b(?:{WORTHLESS})\b", content, re.IGNORECASE)
            and re.search(rf"\b(?:{CLAIM_NOUNS}|it|them|this)\b", content, re.IGNORECASE)
        ):
            return Stance.REBUT
        if _may_rebut(content) and REBUTTING.search(content):
            return Stance.REBUT
        if DENYING.search(content[:300]):
            return Stance.DENY if re.search(r"\bden(?:y|ies|ied)\b", content[:300], re.IGNORECASE) else Stance.REBUT
        if lemma == "ask":
            return Stance.QUESTION
    if lemma == "ask" and re.match(r"\S+(?: \S+){0,7} to \w", content):
        return Stance.ASSERT  # asked somebody to do something
    return stance


HINTS = (
    "baseless", "founded", "groundless", "false", "fabricat", "true", "unsubst", "fake", "bogus", "fictit", "spurious",
    "ridicul", "absurd", "invalid", "nonsense", "lie", "without", "incorrect", "mislead", "unjust", "unwarr", "hollow",
    "politically", "wrong", "no truth", "no basis", "no evid", "no found", "information", "slander", "defam", "prepost",
    "fiction", "hoax", "inaccur", "errone", "fantasy", "scenario", "figment", "propaganda", "reject", "den",
)  # fmt: skip
"""Pieces of which every text that :data:`REBUTTING` fits has one; far quicker to look for."""


def _may_rebut(content: str) -> bool:
    lower = content.lower()
    return any(hint in lower for hint in HINTS)


def manner_of(spans: tuple[Place, ...], quoted: list[Place], text: str) -> Manner:
    """Direct when all of it stands in quotation marks, mixed when some of it does."""
    inside = 0
    total = 0
    for start, end in spans:
        total += _letters(text, start, end)
        for first, last in quoted:
            low, high = max(start, first), min(end, last)
            if low < high:
                inside += _letters(text, low, high)
    if not inside:
        return Manner.INDIRECT
    return Manner.DIRECT if inside >= total * 0.97 else Manner.MIXED


def _letters(text: str, start: int, end: int) -> int:
    return sum(map(str.isalnum, text[start:end]))


CLEAR = frozenset(("left", "that", "quote", "clause", "phrase", "quoted", "colon"))
"""Shapes in which a claim's ends are usually right."""
PLAIN = frozenset(("say", "tell", "note", "argue", "warn", "insist", "allege", "accuse", "explain"))
"""Verbs that a clause without "that" may follow and still be surely theirs."""
DOUBTED = frozenset(("claim", "suggest", "report", "indicate"))
"""Verbs that things do as well as people, or that are as often nouns."""
LONGEST_SPEAKER = 5
"""Words of a speaker's mention; a longer one is often two phrases taken for one."""


def tier_of(draft: Draft, stance: Stance, manner: Manner, quote: str, speaker: str) -> Tier:
    """*likely* where a person nearly always agrees; *low* what is set aside: beliefs, and words that seldom say so."""
    if stance is Stance.BELIEF or draft.sure < 1:
        return Tier.LOW
    if draft.inner or draft.floating or not speaker:
        return Tier.CHECK if draft.sure >= 1.5 or draft.inner else Tier.LOW
    if _is_clear(draft, manner, quote) and len(speaker.split()) <= LONGEST_SPEAKER:
        return Tier.LIKELY
    return Tier.CHECK if draft.sure >= 1.5 else Tier.LOW


def _is_clear(draft: Draft, manner: Manner, quote: str) -> bool:
    """Whether the shape of a claim leaves little doubt about its verb and its ends."""
    lemma, shape = draft.pattern.split("|", 1)
    if shape not in CLEAR or lemma in DOUBTED or draft.kind == "elided" or len(quote) < 12:
        return False
    if draft.sure < (2.5 if manner is Manner.DIRECT and lemma in ("say", "add", "tell", "write") else 3):
        return False
    aside = manner is Manner.INDIRECT and "," in quote  # where it ends is then less sure
    match shape:
        case "left":
            least = 15 if manner is Manner.DIRECT else 25
            return manner is not Manner.MIXED and not aside and least <= len(quote) <= 400
        case "clause":
            return lemma in PLAIN and not aside and len(quote) <= 200
        case "phrase":
            return not aside
        case _:
            return True
