"""The claims of an English text, as drafts: sentence by sentence, and what runs from one sentence into the next."""

from __future__ import annotations

from core.claims.drafts import Draft, Place
from core.claims.english import clauses, labels, nested, noun_claims, phrases, readings, silence
from core.claims.english.cues import FORMS
from core.claims.english.tokens import Sentence, sentences
from core.claims.marks import Quotation, opens_with_mark, paragraphs, quotations
from core.model import Stance

FLOATING_LEAST = 30
"""A quotation that no cue introduces is a claim from this many characters on."""


def drafts(text: str) -> tuple[list[Draft], list[Place]]:
    """Every claim of *text* that the rules see, and where it quotes."""
    found: list[Draft] = []
    marks: list[Place] = []
    places = paragraphs(text)
    state = Running()
    names = labels.speakers(text, places)
    for number, (left, end) in enumerate(places):
        if labels.caption(text, left, end) or (number == 0 and labels.headline(text, places)):
            continue
        line = labels.spoken(text, left, end, names)
        if isinstance(line, Draft):
            line.paragraph = number
            state.quoting, state.last, state.waiting = None, line, None
            found.append(line)
            continue
        start = line or (labels.past_dateline(text, left, end) if number < 2 else left)
        if state.waiting is not None and not opens_with_mark(text, start):
            found.append(state.take_block((start, end)))
            continue
        follows = number + 1 < len(places) and opens_with_mark(text, places[number + 1][0])
        quoted = quotations(text, start, end, next_opens=follows)
        marks += [(mark.start, mark.end) for mark in quoted]
        lines = _joined(sentences(text, start, end, quoted, number, opening=True))
        state.paragraph_begins(quoted, start)
        for sentence in lines:
            found += _of_sentence(sentence, state)
        state.paragraph_ends(quoted)
        for quotation in quoted:
            inner, places_inside = nested.inside(text, quotation, number)
            found += inner
            marks += places_inside
    return found, sorted(marks)


class Running:
    """What the sentence before leaves to the next: an open quotation, a colon, the last claim that quotes."""

    def __init__(self) -> None:
        self.quoting: Draft | None = None
        self.waiting: Draft | None = None
        self.runs_on = False
        self.taken_up = False
        self.new_paragraph = True
        self.last: Draft | None = None

    def paragraph_begins(self, quoted: list[Quotation], start: int) -> None:
        """*taken_up*: the quotation that the last paragraph left open goes on here."""
        self.taken_up = self.runs_on and bool(quoted) and quoted[0].start == start
        self.new_paragraph = True

    def take_block(self, place: Place) -> Draft:
        """The claim that a colon announced, which is the whole paragraph at *place*, without quotation marks."""
        waiting = self.waiting
        assert waiting is not None
        waiting.spans.append(place)
        self.waiting, self.quoting, self.last = None, None, waiting
        return waiting

    def paragraph_ends(self, quoted: list[Quotation]) -> None:
        """Note whether the paragraph's last quotation is left open."""
        self.runs_on = bool(quoted) and quoted[-1].runs_on


def _joined(lines: list[Sentence]) -> list[Sentence]:
    """Put “…?” and “Smith asked.” into one sentence again."""
    found: list[Sentence] = []
    for sentence in lines:
        if (
            found
            and found[-1].classes[-1] == "Q"
            and found[-1].closing[-1] in ("?", "!", ".", "…")
            and _attributes(found[-1], sentence)
        ):
            last = found[-1]
            last.starts += sentence.starts
            last.ends += sentence.ends
            last.words += sentence.words
            last.lower += sentence.lower
            last.classes += sentence.classes
            last.closing += sentence.closing
            last.runs_on = sentence.runs_on
        else:
            found.append(sentence)
    return found


def _attributes(quote: Sentence, sentence: Sentence) -> bool:
    """Whether *sentence* is only "Smith asked." or "Smith said in an interview." after a quotation."""
    if sentence.classes[0] not in "Cdr" or len(quote) > 3:
        return False
    for at in range(1, min(7, len(sentence))):
        form = FORMS.get(sentence.lower[at])
        if form is not None and form.form in ("past", "pres") and any(frame in form.cue.frames for frame in "sqtw"):
            if quote.closing[-1] == ".":
                return len(sentence) - at <= 2
            return len(sentence) - at <= 3 or sentence.classes[at + 1] in "pt.,"
        if sentence.classes[at] not in "CnPd,":
            return False
    return False


def _of_sentence(sentence: Sentence, state: Running) -> list[Draft]:
    end = readings.end_of_words(sentence)
    new_paragraph, state.new_paragraph = state.new_paragraph, False
    if not end:
        return []
    whole = _all_quoted(sentence)
    if state.waiting is not None:
        waiting, state.waiting = state.waiting, None
        if whole and (span := sentence.span(0, len(sentence))) is not None:
            waiting.spans.append(span)
            state.quoting = waiting
            return [waiting]
    if whole:
        span = sentence.span(0, len(sentence))
        if span is None:
            return []
        if state.quoting is not None and (not new_paragraph or state.taken_up):
            state.quoting.spans.append(span)
            return []
        if span[1] - span[0] < FLOATING_LEAST:
            return []
        claim = Draft([span], None, Stance.ASSERT, "|floating", sure=1.5, floating=True, paragraph=sentence.paragraph)
        if state.last is not None:
            claim.speaker, claim.kind = state.last.speaker, "elided"
        state.quoting = claim
        return [claim]
    named = labels.label(sentence, end) or labels.signed(sentence, end)
    if named is not None:
        state.quoting = named
        state.last = named
        return [named]
    claims = clauses.read(readings.Reading(sentence, end))
    claims += phrases.according(sentence, end, claims)
    phrases.citing(sentence, end, claims)
    claims += phrases.levelled(sentence, end, claims)
    claims += noun_claims.noun_by(sentence, end, claims)
    claims += noun_claims.nouns(sentence, end, claims)
    claims += silence.silent(sentence, end)
    claims += noun_claims.answered(sentence, claims)
    claims.sort(key=lambda claim: claim.spans[0] if claim.spans else (claim.cue or (0, 0)))
    state.quoting = None
    kept: list[Draft] = []
    for claim in claims:
        if claim.open_end:
            state.waiting = claim
            continue
        kept.append(claim)
        if claim.speaker is not None:
            state.last = claim
    if kept and any(letter == "Q" for letter in sentence.classes):
        state.quoting = kept[-1]
    return kept


def _all_quoted(sentence: Sentence) -> bool:
    return all(letter == "Q" or not letter.isalpha() for letter in sentence.classes) and "Q" in sentence.classes


def merged(spans: list[Place], text: str) -> tuple[Place, ...]:
    """The pieces in order, those that only blanks divide put together."""
    found: list[Place] = []
    for start, end in sorted(spans):
        if (found and start <= found[-1][1]) or (found and not text[found[-1][1] : start].strip()):
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
