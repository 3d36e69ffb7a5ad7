"""Who speaks where a line says so before or after the words: transcripts ("MR. PRICE: …"), signed quotations."""

from __future__ import annotations

import re
from collections import Counter

from core.claims.drafts import Draft, Place
from core.claims.english.cues import FORMS
from core.claims.english.tokens import Sentence
from core.claims.states import NAMES
from core.claims.tables import word_set
from core.model import Stance

NAMED = re.compile(
    r"(?P<name>(?:(?:MR|MRS|MS|DR|SEN|REP|GOV|GEN|AMB|LT|COL|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Amb)\.? |THE |The )?"
    r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4}(?: \([^()\n]{1,40}\))?): (?=\S)"
)
"""A line that begins with a name and a colon."""
TITLED = re.compile(r"(?:MR|MRS|MS|DR|SEN|REP|GOV|GEN|AMB|LT|COL|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Amb)\.? |THE ")
ASKING = word_set("q question questions interviewer reporter journalist host moderator")
ANSWERING = word_set("a answer answers")
_ENDS = ".!?…”\"'’»)]"
NOBODY = word_set(
    "photo photos picture image images caption video audio watch read listen related note update updated source "
    "sources credit file graphic map chart editor correction clarification analysis opinion explainer factbox "
    "subject date from to cc re summary background contact tel fax email website tags topics more also see breaking "
    "live exclusive"
)
"""What stands before a colon and speaks to nobody."""


def speakers(text: str, lines: list[Place]) -> frozenset[str]:
    """The names before colons of a transcript: those that can only be speakers, and any that come again.

    None in a text that is no transcript: one such line alone may be a headline.
    """
    met: Counter[str] = Counter()
    for start, end in lines:
        named = NAMED.match(text, start, end)
        if named is not None and not _nobody(named["name"]):
            met[named["name"]] += 1
    sure = sum(times for name, times in met.items() if _speaks(name))
    several = frozenset(name for name, times in met.items() if times > 1 or _speaks(name))
    return several if sure > 1 or any(times > 1 for times in met.values()) else frozenset()


def _speaks(name: str) -> bool:
    """Whether a label can only be a speaker's: "MR. PRICE", "CLINTON", "Q"; a subheading is none."""
    return TITLED.match(name) is not None or name.isupper() or name.lower() in ASKING | ANSWERING


def spoken(text: str, start: int, end: int, names: frozenset[str]) -> Draft | int | None:
    """What the line of a transcript is: somebody's words, or a question, with the place after its label; else None.

    *names* are those of :func:`speakers`.
    """
    named = NAMED.match(text, start, end) if names else None
    if named is None or named["name"] not in names:
        return None
    if named["name"].lower() in ASKING:
        return named.end()
    if named["name"].lower() in ANSWERING or end - named.end() < 3:
        return None
    place = named.span("name")
    cue = (place[1], place[1] + 1)
    stance = Stance.QUESTION if text[end - 1] == "?" else Stance.ASSERT
    return Draft([(named.end(), end)], cue, stance, ":|label", place, "name", sure=2.5)


def past_dateline(text: str, start: int, end: int) -> int:
    """Where a text's first sentence begins after "ISLAMABAD: " or "New Delhi: "."""
    named = NAMED.match(text, start, end)
    if named is None or TITLED.match(named["name"]) or not text[named.end()].isupper():
        return start
    name = named["name"]
    place = name.lower() in NAMES or name.rsplit(maxsplit=1)[-1].lower() in NAMES
    return named.end() if place or (name.isupper() and end - named.end() > 80) else start


def headline(text: str, lines: list[Place]) -> bool:
    """Whether a text's first line is its headline: short, and no sentence ends there as in the lines that follow.

    What it claims the article says again.
    """
    (start, end), *others = lines
    ends = any(text[last - 1] in _ENDS for _, last in others[:4])
    return ends and end - start <= 140 and text[end - 1] not in _ENDS + ":;," and text[start].isupper()


def caption(text: str, start: int, end: int) -> bool:
    """Whether a line is a caption or a note of the editors: "Photo: …"."""
    named = NAMED.match(text, start, min(end, start + 60))
    return named is not None and _nobody(named["name"])


def _nobody(name: str) -> bool:
    words = re.findall(r"\w+", name.lower())
    return bool(words) and (words[0] in NOBODY or words[-1] in NOBODY)


def label(sentence: Sentence, end: int) -> Draft | None:
    """The claim of a headline's "Name: …" at the start of a paragraph, or of a single line of a transcript."""
    if not sentence.first:
        return None
    lower, classes, words = sentence.lower, sentence.classes, sentence.words
    colon = next((at for at in range(1, min(7, end)) if words[at] == ":"), None)
    if colon is None or end - colon < 4 or any(lower[at] in FORMS for at in range(colon)):
        return None
    if not all(classes[at] in "CPpD" and (classes[at] != "D") for at in range(colon)) or classes[0] not in "C":
        return None
    if colon > 4:
        return None
    named = all(words[at].isupper() for at in range(colon) if classes[at] == "C")
    span = sentence.span(colon + 1, end)
    speaker = sentence.span(0, colon)
    if span is None or speaker is None:
        return None
    return Draft(
        [span],
        (sentence.starts[colon], sentence.ends[colon]),
        Stance.ASSERT,
        ":|label",
        speaker,
        "name",
        sure=2.5 if named else 1.5,
        paragraph=sentence.paragraph,
    )


def signed(sentence: Sentence, end: int) -> Draft | None:
    """The claim of “…” ― Name: a quotation with its speaker behind a dash, as letters to the editor have it."""
    classes = sentence.classes
    dash = next((at for at in range(1, end) if classes[at] == "—"), None)
    if dash is None or not 1 <= end - dash - 1 <= 7 or any(letter not in "CPp,t" for letter in classes[dash + 1 : end]):
        return None
    if classes[dash + 1] != "C" or any(letter not in "Q.!?" for letter in classes[:dash]) or classes[0] != "Q":
        return None
    span, speaker = sentence.span(0, dash), sentence.span(dash + 1, end)
    if span is None or speaker is None or span[1] - span[0] < 20:
        return None
    place = (sentence.starts[dash], sentence.ends[dash])
    return Draft([span], place, Stance.ASSERT, "—|signed", speaker, "name", sure=2.5, paragraph=sentence.paragraph)
