"""The claims of a text in French, German, Spanish, Russian, Persian or Arabic: less surely than those of English.

A sentence with a word of saying is a claim when it quotes, or when a reported clause follows ("que", "dass", "что",
"که", "إن"). The speaker is what stands beside the word, up to a comma. Grammar is not looked at beyond that.
"""

from __future__ import annotations

import re

from core.claims import foreign_places as beside
from core.claims.drafts import Draft, Place
from core.claims.lexicon import Lexicon
from core.claims.lexicons import LEXICONS
from core.claims.marks import Quotation, opens_with_mark, paragraphs, quotations
from core.model import Stance

QUOTE_LEAST = 12
FLOATING_LEAST = 30


def drafts(text: str, language: str) -> tuple[list[Draft], list[Place]]:
    """Every claim that is seen in *text*, and where it quotes. A language without a lexicon has its quotations only."""
    lexicon = LEXICONS.get(language)
    found: list[Draft] = []
    quoted: list[Place] = []
    places = paragraphs(text)
    last: Draft | None = None
    for number, (start, end) in enumerate(places):
        follows = number + 1 < len(places) and opens_with_mark(text, places[number + 1][0])
        marks = quotations(text, start, end, next_opens=follows)
        quoted += [(mark.start, mark.end) for mark in marks]
        for first, stop, inside in beside.sentences(text, start, end, marks):
            if lexicon is None:
                claims = _floating(text, inside, number)
            else:
                claims = _of_sentence(text, first, stop, inside, lexicon, number)
            if (
                not claims
                and last is not None
                and inside
                and _covers(text, inside, first, stop)
                and last.paragraph == number
            ):
                last.spans += [(mark.start, mark.end) for mark in inside]
                continue
            if not claims and lexicon is not None:
                claims = _inverted(text, stop, inside, lexicon, number)
            if lexicon is not None:
                _reject(text, claims, lexicon)
            if not claims:
                claims = _floating(text, inside, number)
            found += claims
            last = claims[-1] if claims and inside else None
    return found, quoted


def _covers(text: str, marks: list[Quotation], start: int, end: int) -> bool:
    rest = list(text[start:end])
    for mark in marks:
        rest[mark.start - start : mark.end - start] = " " * (mark.end - mark.start)
    return not any(character.isalnum() for character in rest)


def _floating(text: str, marks: list[Quotation], number: int) -> list[Draft]:
    return [
        Draft([(mark.start, mark.end)], None, Stance.ASSERT, "|floating", sure=1.5, floating=True, paragraph=number)
        for mark in marks
        if mark.end - mark.start >= FLOATING_LEAST
    ]


def _inverted(text: str, end: int, marks: list[Quotation], lexicon: Lexicon, number: int) -> list[Draft]:
    """A quotation with an unknown verb and its speaker behind it: « … », jure l'ancien trésorier."""
    if lexicon.inverted is None or not marks or marks[-1].end - marks[-1].start < QUOTE_LEAST:
        return []
    found = lexicon.inverted.match(text, marks[-1].end, end)
    if found is None:
        return []
    speaker = beside.tight(text, *found.span("speaker"), lexicon)
    cue = (beside.past_blanks(text, marks[-1].end, end), found.start("speaker"))
    spans = [(mark.start, mark.end) for mark in marks]
    return [Draft(spans, cue, Stance.ASSERT, "|inverted", speaker, "name", sure=2.0, paragraph=number)]


def _reject(text: str, claims: list[Draft], lexicon: Lexicon) -> None:
    """Tell the claims that say of another that it is not so: „Das sind haltlose Vorwürfe“."""
    for claim in claims:
        if (
            claim.stance is Stance.ASSERT
            and claim.spans
            and lexicon.worthless is not None
            and lexicon.naming is not None
        ):
            said = " ".join(text[start:end] for start, end in claim.spans)[:600]
            if lexicon.worthless.search(said) and lexicon.naming.search(said):
                claim.stance = Stance.REBUT


def _outside(match: re.Match[str], marks: list[Quotation]) -> bool:
    return not any(mark.start <= match.start() < mark.end for mark in marks)


def _of_sentence(text: str, start: int, end: int, marks: list[Quotation], lexicon: Lexicon, number: int) -> list[Draft]:
    cues = [match for match in lexicon.cues.finditer(text, start, end) if _outside(match, marks)]
    spoken = [mark for mark in marks if mark.end - mark.start >= QUOTE_LEAST]
    if (parted := _parted(text, start, end, spoken, marks, lexicon)) is not None:
        parted.paragraph = number
        return [parted]
    for cue in cues[:8]:
        lemma = lexicon.form(cue.group())
        stance = lexicon.stances[lemma]
        claim = _claim(text, start, end, cue, stance, spoken, lexicon)
        if claim is not None:
            spans, speaker, shape = claim
            sure = 2.0 + (1.0 if shape == "quote" and speaker else 0.0) - (0.5 if speaker is None else 0.0)
            if lemma in lexicon.calling:
                named = lexicon.naming is not None and lexicon.naming.search(text, *spans[0])
                stance = Stance.REBUT if named else Stance.ASSERT
            return [Draft(spans, cue.span(), stance, f"{lemma}|{shape}", speaker, "name", sure=sure, paragraph=number)]
    return _according(text, start, end, marks, lexicon, number)


def _parted(
    text: str, start: int, end: int, spoken: list[Quotation], marks: list[Quotation], lexicon: Lexicon
) -> Draft | None:
    """The claim of a verb that stands around its speaker or its object: "wies die Vorwürfe zurück", "a-t-il ajouté"."""
    for pattern, stance in lexicon.parted:
        found = pattern.search(text, start, end)
        if found is None or not _outside(found, marks):
            continue
        groups = found.groupdict()
        if groups.get("object"):
            spans = [found.span("object")]
        elif spoken:
            spans = [(mark.start, mark.end) for mark in spoken]
        elif (that := lexicon.that.search(text, found.end(), end)) is not None:
            spans = [(beside.past_blanks(text, that.end(), end), beside.without_stop(text, that.end(), end))]
        elif (comma := text.rfind(",", start, found.start())) > start:
            spans = [(start, comma)]
        else:
            continue
        inside = groups.get("speaker") and beside.tight(text, *found.span("speaker"), lexicon)
        speaker = inside or beside.before(text, start, found.start(), lexicon)
        if speaker is not None and spans[0][1] - spans[0][0] > 3:
            shape = "object" if groups.get("object") else "quote" if spoken else "that"
            lemma = found.group().split()[0].lower()
            return Draft(spans, found.span(), stance, f"{lemma}|{shape}", speaker, "name", sure=2.5)
    return None


def _claim(
    text: str, start: int, end: int, cue: re.Match[str], stance: Stance, spoken: list[Quotation], lexicon: Lexicon
) -> tuple[list[Place], Place | None, str] | None:
    stop = beside.without_stop(text, cue.end(), end)
    after_cue = beside.past_time(text, cue.end(), stop, lexicon)
    speaker = beside.before(text, start, cue.start(), lexicon) if lexicon.speaker_first else None
    that = lexicon.that.search(text, cue.end(), stop)
    if that is not None and any(mark.start <= that.start() < mark.end for mark in spoken):
        that = None
    if lexicon.form(cue.group()) in lexicon.calling:
        return ([(after_cue, stop)], speaker, "object") if speaker is not None and stop - after_cue > 12 else None
    about = stance not in (Stance.ASSERT, Stance.BELIEF, Stance.QUESTION)
    if about and spoken and speaker is not None and spoken[0].start - after_cue > 3:
        aside = beside.end_of_object(text, after_cue, spoken[0].start, lexicon, whole=False)
        if aside < spoken[0].start - 1:  # "rejette les conclusions, les qualifiant de « politiques »"
            return [(after_cue, aside)], speaker, "object"
    if spoken:
        whole = [(mark.start, mark.end) for mark in spoken]
        first = spoken[0]
        if first.start < cue.start():
            after = beside.after(text, cue.end(), stop, lexicon)
            return whole, after or speaker, "quote"
        if that is not None and that.end() <= first.start and that.group() != ":":
            speaker = speaker or beside.between(text, cue.end(), that.start(), lexicon)
            return [(beside.past_blanks(text, that.end(), stop), stop)], speaker, "that"
        speaker = speaker or beside.between(text, cue.end(), first.start, lexicon)
        return whole, speaker, "quote"
    if that is not None and that.start() - cue.end() < 160:
        begin = beside.past_blanks(text, that.end(), stop)
        speaker = speaker or beside.between(text, cue.end(), that.start(), lexicon)
        if lexicon.speaker_first and speaker is None:
            speaker = beside.between(text, cue.end(), that.start(), lexicon)
        return ([(begin, stop)], speaker, "that") if stop - begin > 3 else None
    if about and lexicon.objects is not None:
        # The object has no place of its own: it is known by the words it begins with.
        first, last = (start, cue.start()) if lexicon.speaker_first else (cue.end(), stop)
        found = lexicon.objects.search(text, first + 1, last)
        if found is not None:
            who = beside.tight(text, first, found.start(), lexicon)
            end_of_object = found.end("object")
            return ([(found.start(), end_of_object)], who, "object") if who is not None else None
    if about and speaker is not None and stop - after_cue > 4:
        whole = stance in (Stance.ACCUSE, Stance.SUPPORT)
        return [(after_cue, beside.end_of_object(text, after_cue, stop, lexicon, whole=whole))], speaker, "object"
    apposed = "," in text[start : cue.start()].rstrip()[:-1] and text[: cue.start()].rstrip()[-1:] != ","
    if lexicon.plain is not None and stance is Stance.ASSERT and speaker is not None and not apposed:
        clause = lexicon.plain.match(text, cue.end(), stop)
        if clause is not None:  # "Die Gewerkschaft entgegnete, sieben von zehn unterstützten den Streik"
            return [(beside.past_blanks(text, clause.end(), stop), stop)], speaker, "that"
    if about and not lexicon.speaker_first:
        placed = beside.after(text, cue.end(), stop, lexicon)
        if placed is not None and stop - placed[1] > 4:
            return [(beside.past_blanks(text, placed[1], stop), stop)], placed, "object"
    if (
        stance is not Stance.ASSERT
        and speaker is not None
        and text[start : cue.start()].strip()
        and stop - cue.end() <= 2
    ):
        return None
    comma = text.rfind(",", start, cue.start())
    inverted = beside.after(text, cue.end(), stop, lexicon)
    if inverted is not None and text[slice(*inverted)].lower() in lexicon.aside:
        return None
    if inverted is not None and stop - inverted[1] < 40 and comma > start and not text[comma + 1 : cue.start()].strip():
        return [(start, comma)], inverted, "left"
    return None


def _according(text: str, start: int, end: int, marks: list[Quotation], lexicon: Lexicon, number: int) -> list[Draft]:
    stop = beside.without_stop(text, start, end)
    for found in lexicon.according.finditer(text, start, stop):
        if not _outside(found, marks):
            continue
        named = next((mark for mark in marks if 0 <= mark.start - found.end() < 3 and mark.end - mark.start < 60), None)
        if named is not None and found.start() - start <= 6:  # "Laut „Spiegel“ soll er …"
            begin = beside.past_blanks(text, named.end + (text[named.end : named.end + 1] == ","), stop)
            return [_told(found, (named.start, named.end), (begin, stop), number)] if stop - begin > 8 else []
        edge = beside.EDGE.search(text, found.end(), stop)
        close = edge.start() if edge else stop
        verb = lexicon.verbs.search(text, found.end(), close) if lexicon.verbs is not None else None
        if verb is not None and found.start() - start <= 6:  # "Laut Reuters hat Moskau …"
            close = verb.start()
        speaker = beside.tight(text, found.end(), close, lexicon)
        if speaker is None:
            continue
        if found.start() - start <= 6:
            span = (beside.past_blanks(text, close + (verb is None), stop), stop)
        else:
            span = (start, beside.without_comma(text, start, found.start()))
        if span[1] - span[0] > 8:
            return [_told(found, speaker, span, number)]
    if lexicon.after is not None:
        for found in lexicon.after.finditer(text, start, stop):
            speaker = beside.before(text, start, found.start(), lexicon)
            span = (beside.past_blanks(text, found.end(), stop), stop)
            if speaker is not None and span[1] - span[0] > 8:
                return [_told(found, speaker, span, number)]
    leading = lexicon.for_whom.match(text, start, stop) if lexicon.for_whom is not None else None
    if leading is not None and (comma := text.find(",", leading.end(), stop)) > 0:
        last = text.rfind(",", comma, min(stop, comma + 40))  # "Pour l'avocate, Me Dupont, ces analyses …"
        comma = last if last > comma and text[comma + 2 : comma + 3].isupper() else comma
        speaker = beside.tight(text, leading.end(), comma, lexicon)
        if speaker is not None and stop - comma > 12:
            return [_told(leading, speaker, (beside.past_blanks(text, comma + 1, stop), stop), number)]
    return []


def _told(found: re.Match[str], speaker: Place, span: Place, number: int) -> Draft:
    lemma = " ".join(found.group().lower().split())
    return Draft([span], found.span(), Stance.ASSERT, f"{lemma}|phrase", speaker, "name", sure=2.0, paragraph=number)
