"""What a claim is: its manner, what its speaker does with it, and how sure the program may be of it."""

from __future__ import annotations

import re

from core.claims.drafts import Draft, Place
from core.claims.rejecting import DISMISSIVE, NOUNS, person_is_wrong, rejects
from core.claims.tables import word_set
from core.model import Manner, Stance, Tier

DENYING = re.compile(
    r"\b(?:we|i|iran|russia|moscow|tehran|he|she|they|it) (?:\w+ly |hereby |also )?"
    r"(?:deny|denies|denied|rejects?|rejected|refutes?|refuted)\b",
    re.IGNORECASE,
)
KEEPING_QUIET = re.compile(
    r"[“\"'‘]?(?:that )?(?:he|she|it|they|we|i|(?:his|her|its|their|our) \w+)\b(?: [^.;,]{0,60}?)??"
    r"(?: (?:could|would|will|can|do|does|did|was|were|is|are|am)(?: not|n['’]t)|['’]m not|['’]re not|cannot|can['’]t"
    r"|won['’]t) (?:be able to |in a position to |going to |immediately |yet |further )*"
    r"(?:comment|confirm|verify|discuss|speculate|elaborate|get into|respond|provide (?:\w+ )?details|disclose)\b"
    r"|[“\"'‘]?(?:that )?(?:he|she|it|they|we|i) ha(?:d|s|ve) no (?:immediate |further )?comment\b",
    re.IGNORECASE,
)
"""As in "he could not comment on leaks"."""
AGREEING = re.compile(
    rf"\b{NOUNS} (?:is|are|was|were) (?:\w+ly )?(?:accurate|true|correct|credible|well[- ]founded|justified|sound)\b"
    rf"|\bshare[sd]? (?:the |these |those |that )?(?:[\w’'-]+ ){{0,3}}{NOUNS}\b",
    re.IGNORECASE,
)
AGREEABLE = ("accurate", "true", "correct", "credible", "founded", "justified", "sound", "share", "sharing")
"""Pieces of which every text that :data:`AGREEING` fits has one."""
CALLING = word_set(
    "call describe label brand term characterize characterise portray dub refer denounce condemn slam decry blast deem"
)
DISMISSED = re.compile(rf"\b{DISMISSIVE}\b", re.IGNORECASE)
CLAIMED = re.compile(rf"\b(?:{NOUNS}|it|them|this)\b", re.IGNORECASE)
NICKNAMED = re.compile(rf"(?:\w[\w’'.-]* ){{0,5}}{NOUNS}(?: as)? [“\"‘]", re.IGNORECASE)
"""A claim, and in quotation marks what it is called: "called the figure “a fairy tale”"."""
PRAISED = re.compile(
    r"\b(?:thorough|fair|accurate|excellent|important|welcome|positive|balanced|credible|good|great|historic|right|true|"
    r"correct|helpful|useful|constructive|encouraging|landmark|solid|convincing|serious|alarming|shocking|worrying|"
    r"troubling|disturbing|damning|devastating)\b",
    re.IGNORECASE,
)
"""What is said of a claim by those who believe it."""
WRONGS = re.compile(
    r"\b(?:violations?|violates?|breach(?:es)?|crimes?|criminal|aggression|terroris[mt]s?|provocations?|massacres?|"
    r"genocid(?:e|al)|theft|coup|blackmail|piracy|atrocit(?:y|ies)|illegal|unlawful|barbaric|betrayal|assault|threat|"
    r"interference|hostile|corrupt(?:ion)?|reckless)\b",
    re.IGNORECASE,
)
"""What makes an accusation of naming an act: "called the step a grave violation"."""
SILENCE = re.compile(
    r"\b(?:comment|confirm|deny|answer|respond|reply|say|discuss|elaborate|provide|disclose|speculate|give|identify|name|"
    r"reveal|specify|clarify|talk|address|make|go into|get into|detail|take questions|be drawn|weigh in)\b",
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
    if draft.cue is not None and text.startswith(" as ", draft.cue[1]) and 0 < spans[0][0] - draft.cue[1] < 60:
        content = text[draft.cue[1] : spans[0][0]] + content  # "described as absurd the allegations"
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
    if lemma in CALLING and stance in (Stance.ASSERT, Stance.ACCUSE):
        return _called(content, stance)
    if lemma == "find" and draft.pattern.endswith("|object"):
        return Stance.REBUT if DISMISSED.search(content) and CLAIMED.search(content) else stance
    if stance is Stance.ASSERT:
        if lemma not in ("admit", "acknowledge", "concede") and (rejects(content) or person_is_wrong(content)):
            return Stance.REBUT
        if KEEPING_QUIET.match(content):
            return Stance.WITHHOLD
        if DENYING.search(content[:300]):
            return Stance.DENY if re.search(r"\bden(?:y|ies|ied)\b", content[:300], re.IGNORECASE) else Stance.REBUT
        if any(hint in content for hint in AGREEABLE) and AGREEING.search(content[:300]):
            return Stance.SUPPORT
        if lemma == "ask":
            return Stance.QUESTION
    if lemma == "ask" and re.match(r"\S+(?: \S+){0,7} to \w", content):
        return Stance.ASSERT  # asked somebody to do something
    return stance


def _called(content: str, stance: Stance) -> Stance:
    """What somebody does who calls something names: rejects a claim, or accuses of a wrong."""
    if CLAIMED.search(content) and (
        DISMISSED.search(content) or (NICKNAMED.match(content) and not PRAISED.search(content))
    ):
        return Stance.REBUT
    return Stance.ACCUSE if WRONGS.search(content) else stance


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
