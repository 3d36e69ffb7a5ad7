"""Sentences of English words, in which a quotation is one token.

That a quotation is one token is what makes the rest simple: nobody looks for verbs or commas inside it by mistake, a
sentence that ends inside it doesn't end the sentence around it, and one as long as a page costs one step.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from core.claims.english.words import word_class
from core.claims.marks import Quotation
from core.claims.tables import word_set

TITLES = (
    "Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Capt|Maj|Sgt|Adm|St|Rev|Hon|Messrs|vs|Atty|Amb|Supt|Cmdr|Brig"
)
SHORTENED = (
    "Jr|Sr|Inc|Co|Corp|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|No|Nos|Va|Md|Fla|Calif|Ariz|Tex|Pa|"
    "Mass|Conn|Ill|Mich|Minn|Wis|Ore|Wash|Ga|Ala|La|Ky|Tenn|Miss|Okla|Kan|Neb|Colo|Nev|Ind|Del|Vt|Art|para|ed|"
    "etc|cf|approx|Res|Dept|Univ|Assn|Bros"
)
TOKEN = re.compile(
    rf"\b(?:{TITLES})\."
    rf"|\b(?:{SHORTENED})\.(?=\s*[\w,;(])"
    r"|(?:[A-Za-z]\.){2,}(?:[A-Za-z]\b)?"  # U.S., a.m.
    r"|\b[A-Z]\.(?=\s?[A-Z])"  # an initial
    r"|\([^()\n]{1,48}\)"
    r"|[$€£]?\d(?:[\d.,:]*\d)?(?:[^\W\d_]+|%)?(?:-[^\W_]+)*"
    r"|(?:[’'](?:s|re|ve|ll|d|m|S)\b)"
    r"|[^\W_]+?(?=(?:[’'](?:s|re|ve|ll|d|m|S)\b))"
    r"|[^\W_]+(?:[’'\-‑.&/@][^\W_]+)*"
    r"|--+|\.{3,}|[^\s]"
)
DATELINE = re.compile(
    r"[A-Z][A-Z'’.]{2,}(?:[ ,/-]+[A-Z][A-Z'’.]+)*"  # MOSCOW, NEW YORK
    r"(?:,? ?(?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+)(?:, \d{4})?\.?)?"  # December 9
    r"(?: ?\([A-Za-z ]{2,30}\))?"  # (MNA)
    r"(?:\s*[-–—]{1,2}\s+|\.? ?/[A-Z][A-Za-z-]+/\.?\s+(?:[-–—]\s+)?)"  # a dash, or /TASS/.
)
"""Where and when an agency's article was written, before its first sentence."""
LONGEST = 240
"""Tokens in a sentence; a longer one (a list, a table, text without any punctuation) is cut."""
STARTERS = word_set(
    "he she they it i we you the a an this these those but and in on at for as when while after before if his her "
    "their its there that what who why how some many most no not so yet still however meanwhile also both one "
    "according"
)


@dataclass(slots=True)
class Sentence:
    """Tokens of one sentence. Places are code points of the whole text.

    *classes* are those of :mod:`core.claims.english.words`. *closing* says, for a quotation, the last mark inside it
    (``,`` ``.`` ``?`` or nothing). *runs_on*: its last quotation is taken up by the next paragraph.
    """

    text: str
    starts: list[int] = field(default_factory=list[int])
    ends: list[int] = field(default_factory=list[int])
    words: list[str] = field(default_factory=list[str])
    lower: list[str] = field(default_factory=list[str])
    classes: list[str] = field(default_factory=list[str])
    closing: list[str] = field(default_factory=list[str])
    paragraph: int = 0
    first: bool = False
    runs_on: bool = False

    def __len__(self) -> int:
        return len(self.words)

    def span(self, first: int, end: int) -> tuple[int, int] | None:
        """Where the tokens from *first* up to *end* stand, without commas and blanks around them."""
        classes = self.classes
        while first < end and classes[first] in ",;:—…":
            first += 1
        while end > first and classes[end - 1] in ",;:—":
            end -= 1
        return (self.starts[first], self.ends[end - 1]) if first < end else None

    def slice(self, first: int, end: int) -> str:
        """The words from *first* up to *end* as they stand in the text."""
        return self.text[self.starts[first] : self.ends[end - 1]] if first < end else ""


def sentences(
    text: str, start: int, end: int, quoted: list[Quotation], paragraph: int, *, opening: bool
) -> list[Sentence]:
    """The sentences of the paragraph ``text[start:end]``; *opening*: its first one starts the paragraph."""
    found: list[Sentence] = []
    current = Sentence(text, paragraph=paragraph, first=opening)
    dateline = DATELINE.match(text, start, min(end, start + 120)) if opening else None
    at = dateline.end() if dateline is not None and not any(mark.start < dateline.end() for mark in quoted) else start
    may_end = False
    for quotation in [*quoted, None]:
        until = quotation.start if quotation else end
        for match in TOKEN.finditer(text, at, until):
            word = match.group()
            # Asked only where a sentence can end: this loop is where most of the time goes.
            if may_end and _ends_before(current, word):
                found.append(current)
                current = Sentence(text, paragraph=paragraph)
            letter = "P" if word[0] == "(" and len(word) > 1 else word_class(word)
            _add(current, *match.span(), word, letter)
            may_end = word[-1] in ".!?…" or word[0] in ".!?" or len(current.words) >= LONGEST
        if quotation is None:
            break
        if _ends_before(current, "“"):
            found.append(current)
            current = Sentence(text, paragraph=paragraph)
        body = text[quotation.start : quotation.end]
        _add(current, quotation.start, quotation.end, "“”", "Q", _last_mark(body))
        current.runs_on = quotation.runs_on
        at, may_end = quotation.end, True
    if current.words:
        found.append(current)
    for sentence in found:
        _reclassify(sentence)
    return found


def _reclassify(sentence: Sentence) -> None:
    """Give words their class that only the next word tells."""
    words, classes = sentence.words, sentence.classes
    if "once" in sentence.lower:  # "once again ruled out": no clause begins here
        for at in range(len(words) - 1):
            if sentence.lower[at] == "once" and sentence.lower[at + 1] in ("again", "more"):
                classes[at] = classes[at + 1] = "a"
    if "He" in words:  # "spokesperson He Yadong"
        for at in range(1, len(words) - 1):
            if words[at] == "He" and classes[at - 1] == "n" and classes[at + 1] == "C":
                classes[at] = "C"


def _add(sentence: Sentence, start: int, end: int, word: str, letter: str, closing: str = "") -> None:
    sentence.starts.append(start)
    sentence.ends.append(end)
    sentence.words.append(word)
    sentence.lower.append(word.lower() if "’" not in word else word.lower().replace("’", "'"))
    sentence.classes.append(letter)
    sentence.closing.append(closing)


def _ends_before(sentence: Sentence, word: str) -> bool:
    """Whether *sentence* ends before the token *word*."""
    if not sentence.words:
        return False
    if len(sentence.words) >= LONGEST:
        return True
    last, letter = sentence.words[-1], sentence.classes[-1]
    if letter == "Q":
        closing = sentence.closing[-1]
        # “…?” Smith asked: the words after the mark may still belong to the sentence; the caller looks for a cue.
        return closing not in ("", ",") and (word[0].isupper() or word == "“")
    if last in (".", "!", "?", "…", "...") or last[0] in ".!?":
        return word[0].isupper() or word[0].isdigit() or word[0] in "“(—–-[•"
    if (
        last[-1] == "."
        and len(last) > 1
        and (letter in "Ct" or last in ("a.m.", "p.m."))
        and word.lower() in STARTERS
        and word[0].isupper()
    ):
        return "." in last[:-1] or last[:-1] in SHORTENED_SET
    return False


SHORTENED_SET = frozenset(SHORTENED.split("|"))


def _last_mark(body: str) -> str:
    inner = body.rstrip("”\"'»’“«」』` \u00a0")
    return inner[-1] if inner and inner[-1] in ",.?!…;:—–-" else ""
