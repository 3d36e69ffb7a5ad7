"""The words by which the claim that another one answers is told from others: how it was made, by whom, and when."""

from __future__ import annotations

import re

from core.claims.states import NAMES as ALL_STATES
from core.claims.tables import word_set

FAR = 12
"""Speakers back in the text within which an answered claim is sought."""
MOST = 40
"""Claims back, however few speakers made them."""
AHEAD = 3
"""Claims after an answer in which what it answers may be told only then."""
ACCUSING = word_set("accuse allege claim blame charge level assert insist maintain contend suggest")
VERBS = {
    "claim": ("claim",),
    "allegation": ("allege",),
    "accusation": ("accuse", "blame"),
    "charge": ("charge", "accuse", "allege"),
    "report": ("report",),
    "story": ("report",),
    "statement": ("state",),
    "estimate": ("estimate",),
    "finding": ("find", "conclude"),
    "verdict": ("rule", "find"),
    "ruling": ("rule", "find"),
}
"""How a claim was made that is called so afterwards."""
BLAMES = re.compile(r"(?:allegation|accusation|charge)s?$")
CARRIERS = {
    "letter": re.compile(r"\b(?:letters?|wrote)\b", re.IGNORECASE),
    "report": re.compile(r"\b(?:reports?|reported|newspaper|magazine|news|agency|times|post|journal)\b", re.IGNORECASE),
    "story": re.compile(
        r"\b(?:reports?|reported|newspaper|magazine|claimed|story|article|post|times)\b", re.IGNORECASE
    ),
    "study": re.compile(r"\b(?:stud(?:y|ies)|researchers?|scientists?|paper|university)\b", re.IGNORECASE),
    "statement": re.compile(r"\b(?:statements?|communiqu[eé]|declaration)\b", re.IGNORECASE),
}
CARRIER_OF = {
    "letter": "letter", "letters": "letter", "report": "report", "reports": "report", "story": "story",
    "stories": "story", "article": "story", "articles": "story", "study": "study", "studies": "study",
    "paper": "study", "papers": "study", "statement": "statement", "statements": "statement",
}  # fmt: skip
DENIED = re.compile(r"(?:denials?|statements?|words|remarks|comments|version|account|explanation)$")
"""What also a denial may be called by who answers it."""
MEDIA = re.compile(r"\b(?:media|press|news|newspapers?|outlets?)\b", re.IGNORECASE)
ALLEGED = re.compile(r"(?:claim|allegation|accusation|charge)s?$")
WISH = re.compile(r"\b(?:must|should|ought to)\b")
EMPTY = re.compile(r"[“\"‘']?(?:this|that|it|these|those)(?:['’]s| is| was| are| were)\b", re.IGNORECASE)
PRONOUN = re.compile(r"[“\"‘']?(?:he|she|his|her)\b", re.IGNORECASE)
COUNTED = re.compile(r"(?:figures?|numbers?|estimates?|tolls?)$")
COUNT = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half|third)\b"
)
"""What is called a figure holds one."""
EARLIER = re.compile(
    r"\bhad\b|\b(?:earlier|previously|last (?:week|month|year)|days? (?:ago|earlier))\b", re.IGNORECASE
)
STATES = frozenset(ALL_STATES.values())
POSSESSED = re.compile(r"['’]s?(?:\s|$)| of ")
CHARGING = re.compile(r"\b(?:prosecut|police|attorney|indictment|justice department|investigators)", re.IGNORECASE)
"""Who charges somebody."""
PERSONS = word_set(
    "spokesman spokeswoman spokesperson director manager chairman chairwoman chief minister president lawyer official "
    "he she his her its their"
)
OWN = word_set("its his her their our my")
NOBODY = OWN | {""}
FIRST_PERSON = re.compile(r"(?:i|we|the undersigned|(?:my|our) .*)$", re.IGNORECASE)
WRITING = re.compile(r"the (?:letter|statement|note|message|text|communiqu[eé])$", re.IGNORECASE)
SUBJECT = re.compile(
    r"[“\"‘']?(?:The )?([A-Z][^.;,]{2,60}?) (?:\w+ly |hereby )*(?:rejects?|den(?:y|ies)|dismiss(?:es)?|refutes?)\b"
)
"""Who a quotation says rejects something: "The Islamic Republic of Iran categorically rejects …"."""
