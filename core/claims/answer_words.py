"""The words by which one claim answers another: what claims are called, and how they are rejected, doubted or backed.

English. Patterns look no further than a sentence, and each repetition in them is bounded.
"""

from __future__ import annotations

import re

from core.claims.rejecting import DISMISSIVE, NOUNS, WORTH, WORTHLESS
from core.claims.tables import word_set

REJECTING = word_set(
    "reject deny dismiss refute dispute rebut rebuff contradict repudiate decry disavow discount challenge counter "
    "debunk slam ridicule scoff push laugh brush shrug wave rubbish hit fire disagree"
)
NEGATING = word_set("deny refute contradict dispute rebut counter challenge")
"""Verbs whose object is what was said, even where nothing calls it a claim: "denied supplying drones"."""
TAKING_BACK = word_set("retract withdraw recant revoke walk")
CORRECTING = word_set("correct amend clarify acknowledge admit concede")
DOUBTING = word_set("question doubt")
BACKING = word_set("support back echo confirm corroborate endorse repeat reiterate second affirm share")
CALLING = word_set("call find describe label brand term characterize characterise denounce condemn decry dismiss slam")
ANSWERING = REJECTING | TAKING_BACK | CORRECTING | DOUBTING | BACKING | CALLING
"""Verbs whose object may be somebody's claim."""

NOUN = re.compile(rf"\b{NOUNS}\b", re.IGNORECASE)
SEVERAL = re.compile(
    r"\b(?:claims|allegations|accusations|charges|assertions|reports|statements|letters|denials|figures|findings)\b",
    re.IGNORECASE,
)
WORST_NOUN = re.compile(rf"\b{WORTHLESS}(?:,? (?:and |, )?[\w-]+){{0,3}}? {NOUNS}\b", re.IGNORECASE)
"""As in "false and repeated claims"."""
NOUN_IS_WORST = re.compile(
    rf"\b{NOUNS}\b(?:[^.;?!]|(?<=[A-Z])\.){{0,90}}?\b(?:is|are|was|were|be|been|being|as|has|have|had|remain(?:s|ed)?)\b[^.;?!]{{0,30}}?"
    rf"\b({DISMISSIVE}|no (?:legal |factual |real |scientific )?(?:basis|foundation|truth|merit)|"
    r"aimed at|meant to|designed to)(?!\w)",
    re.IGNORECASE,
)
"""As in "the claims of the UK were *false*"."""
NOUN_IS_WORTH = re.compile(rf"\b(?:{NOUNS}|it|they|this|these|that|those)\b[^.;?!]{{0,60}}?\b({WORTH})", re.IGNORECASE)
"""As in "these fabrications *have nothing to do with reality*"."""
IT_IS_WORST = re.compile(
    r"(?:^|[.!?;,“\"'‘ ])(?:this|that|it|they|these|those|all)(?: (?:is|are|was|were)|['’]s|['’]re)"
    rf"(?: [^.;?!]{{0,24}}?)??(?: an?)?[ “\"'‘]+({WORTHLESS})(?!\w)",
    re.IGNORECASE,
)
CORRECTION = re.compile(
    r"\b((?:issued|published|printed|ran|posted|added|in) an? (?:\w+ )?(?:correction|clarification|retraction))\b",
    re.IGNORECASE,
)
NO_TRUTH = re.compile(
    r"\b(?:there (?:is|was) )?no (?:truth|basis|foundation|merit) (?:to|for|in|whatsoever|of)\b", re.IGNORECASE
)
CALLED = re.compile(rf"\b({DISMISSIVE})(?!\w)", re.IGNORECASE)
WE_REJECT = re.compile(
    r"\b((?:categorically |strongly |firmly |totally |completely |utterly )?"
    rf"(?:reject|deny|denies|refute|dispute)s?)\b[^.;?!]{{0,60}}?\b(?:{NOUNS}|this|these|it)\b",
    re.IGNORECASE,
)
WRONG_NOUN = re.compile(rf"\b{NOUNS}\b[^.]{{0,60}}\b(?:{WORTHLESS})\b", re.IGNORECASE)
LINKAGE = re.compile(
    r"\b(?:entirely |completely |totally |wholly )?"
    r"(?:false|unrelated|baseless|artificial|unfounded|non-existent|spurious)(?: and \w+)? "
    r"(?:linkage|link|connection|relation)s? (?:between|with|to) [^,.;“”\"]{3,90}?(?= in [A-Z]|[,.;“”\"]|$)",
    re.IGNORECASE,
)
"""Against the step from one thing to another."""
INFERENCE = re.compile(
    r"\b(?:(?:claims?|allegations?|statements?|figures|data|evidence|results?|findings|facts|documents?|pictures?) "
    r"(?:\w+ )?(?:do|does|did|could) not (?:support|prove|show|justify|bear out)"
    r"|(?:do|does|did) not prove|proves? nothing|(?:taken|quoted) out of context|cherry-picked|does not follow"
    r"|no (?:\w+ )?evidence (?:to support|to back|for|of|behind|supporting|that supports?)"
    r"|rel(?:y|ies|ied) on (?:anonymous|unnamed|forged|flawed)[\w ]{0,20}|flawed (?:data|method\w*))\b",
    re.IGNORECASE,
)
SIMILAR = re.compile(rf"\b(similar|the same|identical|like) (?:[\w-]+ )?{NOUNS}\b", re.IGNORECASE)
OWNER_AFTER = re.compile(
    r"^ (?:of|by|from|made by) (.*?)(?= (?:that|against|about|over|were|was|are|is|had|have|has|as|on)\b|$)"
)
WORDS_BEFORE = re.compile(r"(?:[\w’'.&-]+,? ){0,8}$")
SENTENCE_BEFORE = re.compile(r"^.*[a-z][.!?]['’”\"]? ")
WORDS_AFTER = re.compile(
    r" (?:of|by|from|made by|in|that|against|about|over|claiming|alleging|saying|accusing|suggesting)\b"
    r"(?:[^.;:“”\"]|(?<=[A-Z])\.){0,100}"
)
TOLD_OF = re.compile(
    r"(?:reports?|reporting|rumou?rs?|claims?|allegations?|accusations?|charges?|suggestions?)$", re.IGNORECASE
)
MADE_BY = re.compile(
    r" (?:made|levell?ed|raised|brought|voiced) by ([^,.;]{2,60}?)(?= (?:that|against|were|was|are|is)\b|$)"
)
WHOSE = re.compile(r"(?:(?:the|his|her|its|their) |(?:[A-Z][\w.'’-]*(?:,? (?:and |of )?(?:the )?|$))+$)")
"""Of whom a claim is, after "of": "the UK", "Arland and Borland"; "Iranian advisers" is what it is about."""
REST = re.compile(r" (?:that|against|about|over|claiming|alleging|saying|accusing|suggesting)\b")
"""How what a claim says is told after its noun."""
SMALL_BEFORE = re.compile(
    r"^(?:(?:the|an?|any|all|these|those|this|that|such|some|recent|new|latest|earlier) )+", re.IGNORECASE
)
THESE = r"(?:it|this|that|them|they|these|those|all|him|her)"
PRONOUN = re.compile(
    rf"^[“\"'‘]?{THESE}(?=[”\"'’.,;:!?]|$| (?:as|is|are|was|were|on|in|at|all|outright|has|have|had|do|does|did|"
    rf"account|version|\w+ly|an? (?:\w+ )?{WORTHLESS})\b| [“\"‘])",
    re.IGNORECASE,
)
"""Somebody's claim without a name: "denied it", "contradicted that account"; never "denied them permits"."""
NEGATION = re.compile(r"\b(?:not|no|never|none|nothing|only|neither|nor|without)\b|n['’]t\b", re.IGNORECASE)
SENTENCE_END = re.compile(r"[.!?][”\"’']?\s+(?=[A-Z“\"‘])")
