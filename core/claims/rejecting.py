"""What claims are called by those who answer them, and the words that reject one, in English.

One list for both who asks: what a claim is (:mod:`core.claims.judging`) and which claim it answers
(:mod:`core.claims.answering`). Patterns look no further than a sentence, and each repetition in them is bounded.
"""

from __future__ import annotations

import re

NOUNS = (
    r"(?:claims?|allegations?|accusations?|assertions?|reports?|reporting|charges?|statements?|letters?|narratives?|"
    r"rumou?rs?|remarks?|linkage|estimates?|figures?|findings?|information|story|stories|insinuations?|imputations?|suggestions?|"
    r"comments|pretexts?|denials?|accounts?|stud(?:y|ies)|paper|articles?|version|criticisms?|fears|concerns|numbers?|"
    r"tolls?|assessments?|conclusions?|characteri[sz]ations?|portrayals?|depictions?|interpretations?|explanations?|"
    r"fabrications|arguments?|contentions?|theor(?:y|ies)|testimony|words|complaints?|audit|descriptions?|verdict|ruling|judge?ment)"
)
"""What somebody's claim is called by who answers it."""
WORTHLESS = (
    r"(?:baseless|unfounded|groundless|false|falsehoods?|fabricated|fabrications?|untrue|untruths?|"
    r"unsubstantiated|unproven|fakes?|bogus|fictitious|fiction(?:al)?|spurious|ridiculous|absurd(?:ity)?|invalid|"
    r"nonsense|nonsensical|lies|(?:an? )?(?:big |blatant |outright |pure )?lie|lying|full of lies|pack of lies|"
    r"without (?:any |legal |factual )*(?:basis|foundation|merit|substance)|"
    r"(?:de)?void of (?:any |all )?(?:\w+ )?(?:basis|foundation|merit|substance|truth|credibility|validity|evidence)|"
    r"not (?:true|credible|correct|accurate|based on facts)|incorrect|misleading|ill-founded|unjustified|"
    r"unwarranted|hollow|politically[- ]motivated|wrong|no truth|no basis|(?:dis|mis)information|slander(?:ous)?|"
    r"libel(?:l?ous)?|defamatory|preposterous|outrageous|hoax|inaccurate|erroneous|(?:pure )?fantas(?:y|ies)|"
    r"inventions?|invented|made[- ]up|failed scenario|figment|propaganda|exaggerat(?:ed|ions?)|overblown|inflated|"
    r"discredited|hysterical|smears?|smear campaign|distort(?:ed|ions?)|rubbish|garbage|ludicrous|laughable|"
    r"mistaken|flawed|far[- ]fetched|farcical|malicious|one-sided|irresponsible|illogical|implausible|concocted|"
    r"cooked up|trumped[- ]up|riddled with \w+|far from (?:the )?(?:truth|true|reality))"
)
"""What makes a rejection of naming a claim."""
DISMISSIVE = (
    rf"(?:{WORTHLESS}|falsified|forged|doctored|shameful|disgraceful|cynical|hypocritical|vulgar|mischievous|"
    r"speculative|biased|partisan|a stunt|"
    r"electioneering|noise|pamphlet|fairy ?tales?|myths?|scaremongering|alarmist|insults?|slur|witch[- ]hunt|hasty|"
    r"theat(?:er|re)|junk|hogwash|bunk|trash|sham|charade|circus|hype|comedy|joke|farce|smokescreen|distraction)"
)
"""The same where somebody else's claim is called so: "called the report a shameful pamphlet"."""
WORTH = (
    r"(?:ha(?:s|ve|d) (?:absolutely |also )?no (?:credibility|basis|foundation|merit|substance|validity|truth)|"
    r"(?:ha(?:s|ve|d) nothing to do with|bears? no (?:relation|resemblance) to|do(?:es)? not (?:reflect|correspond "
    r"(?:to|with))|ha(?:s|ve|d) no (?:relation|connection) (?:to|with)|contradicts?) "
    r"(?:the |all |any )?(?:\w+ )?(?:reality|realities|facts?|truth|evidence|situation)|"
    r"(?:is|are|was|were) (?:merely |only |all |entirely )?based on (?:\w+ )?(?:assumptions?|speculation|hearsay|"
    r"rumou?rs|lies|guesswork|forger(?:y|ies)|(?:forged|false|fabricated|unverified|flawed|faulty) \w+)|"
    r"lack(?:s|ed)? (?:any |all )?(?:\w+ )?(?:credibility|basis|foundation|merit|substance|evidence))"
)
"""Verbs that say as much: "have nothing to do with reality"."""
_NOT = re.compile(r"\b(?:not|never|nothing|hardly|neither)\b|n['’]t\b", re.IGNORECASE)
_NOUN = re.compile(rf"\b{NOUNS}\b", re.IGNORECASE)
_NAMED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{NOUNS}\b(?P<gap>(?:[^.;?!]|(?<=[A-Z])\.){{0,120}}?\b(?:is|are|was|were|as|be|been|being) "
        rf"[^.;?!]{{0,40}}?)\b{DISMISSIVE}\b",
        rf"\b{NOUNS}\b(?P<gap>(?:[^.;?!]|(?<=[A-Z])\.){{0,80}}?)\b{WORTH}",
        rf"\b{NOUNS}\b(?P<gap>[^.;?!]{{0,60}}?) (?:is|are|was|were) (?:\w+ly )?(?:aimed at|meant to|designed to)\b",
        rf"\b{WORTHLESS}(?:,? (?:and |, )?\w+(?:-\w+)?){{0,3}} {NOUNS}\b",
    )
)
"""Rejections that name the claim."""
_REJECTIONS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:do|does|did|could) not (?:support|prove|justify|bear out) "
        r"(?:that|this|the|these|those|any|his|her|its|their) "
        rf"(?:\w+ )?{NOUNS}\b",
        r"\bno (?:\w+ )?(?:truth|basis|evidence|foundation|merit) (?:to|for|in|whatsoever|of)\b",
        r"\b(?:this|that|it|they|these|those)(?P<gap>(?: (?:is|are|was|were)|['’](?:s|re))(?: \w+ly| all| just|"
        r" another| yet another| sheer| pure| nothing but)*"
        rf"(?: an?)?(?: [“\"‘'])?(?: ?[\w-]+(?:,| and|, and)){{0,3}}) ?{WORTHLESS}\b",
        rf"\b(?:this|that|it|they|these|those) {WORTH}",
        rf"\b(?:considers?|considered|deems?|finds?|regards?)(?P<gap> [^.;?!]{{0,60}}?)\b{WORTHLESS}\b",
        rf"\brejects? (?:it|them|this|that|these|those|the|all|any|such)\b[^.;?!]{{0,40}}?(?:\b{NOUNS}\b|$)",
        r"\b(?:spreading|disseminating|peddling) (?:\w+ ){0,2}(?:(?:dis|mis)information|lies|falsehoods|propaganda)\b",
        r"\b(?:not true|fake news|categorically (?:rejects?|den\w+)|strongly (?:rejects?|den\w+))\b",
    )
)
_PERSON_IS_WRONG = re.compile(
    r"\b(?P<who>(?:(?:Mr|Ms|Mrs|Dr|Sen|Gov)\.? )?[A-Z][\w’'-]+|[Hh]e|[Ss]he|[Tt]hey) (?:is|are|was|were) "
    r"(?:\w+ly )?[“\"‘']?(?P<wrong>mistaken|wrong|lying|misinformed|a liar)\b"
)
"""As in "Smith was mistaken": who made a claim stands for it."""
_PERSONAL = ("mistaken", "wrong", "lying", "misinformed", "liar")
_HINTS = (
    "basel", "found", "groundless", "false", "fabric", "true", "truth", "unsubst", "unproven", "fake", "bogus",
    "fictit", "fiction", "spurious", "ridicul", "absurd", "invalid", "nonsens", "lie", "lying", "without", "void",
    "credib", "correct", "accur", "mislead", "unjust", "unwarr", "hollow", "politically", "wrong", "no basis",
    "no evid", "no merit", "information", "slander", "libel", "defam", "prepost", "outrag", "hoax", "erron", "fantas",
    "inven", "made-up", "made up", "scenario", "figment", "propaganda", "exagg", "overbl", "inflat", "discred",
    "hyster", "smear", "distort", "rubbish", "garbage", "ludic", "laugh", "mistak", "flawed", "far-f", "farci",
    "malic", "one-sid", "irrespons", "illogi", "implaus", "riddled", "far from", "reject", "refut", "disput", "den",
    "nothing to do",
    "no rela", "no resem", "no conn", "aimed at", "meant to", "designed to", "based on", "not support", "not prove",
    "not justify", "not bear", "junk", "hogwash", "bunk", "trash", "sham", "charade", "circus", "hype", "shame",
    "concoct", "cooked", "falsif", "forged", "doctored", "trumped", "disgrac", "cynic", "hypocrit", "vulgar",
    "mischiev", "specul", "bias", "partisan", "stunt", "electioneer", "noise", "pamphlet", "fairy", "myth", "scare",
    "alarm", "insult", "slur", "witch", "hasty", "theat", "comedy", "joke", "farce", "smoke", "distract", "not refl",
    "not corr", "contradict", "lack", "not based",
)  # fmt: skip
"""Pieces of which every text that a rejection fits has one; far quicker to look for."""


def may_reject(content: str) -> bool:
    """Whether *content* has a piece of any word of rejection; told quickly."""
    lower = content.lower()
    return any(hint in lower for hint in _HINTS)


def rejects(content: str) -> bool:
    """Whether *content* says of somebody's claim that it is not so: "the claims of the UK were false"."""
    if not may_reject(content):
        return False
    patterns = (*_NAMED, *_REJECTIONS) if _NOUN.search(content) else _REJECTIONS
    return any(
        not _NOT.search(match.groupdict().get("gap") or "")
        for pattern in patterns
        for match in pattern.finditer(content)
    )


def person_is_wrong(content: str) -> re.Match[str] | None:
    """Where *content* says that somebody is mistaken, or None."""
    return _PERSON_IS_WRONG.search(content) if any(hint in content for hint in _PERSONAL) else None
