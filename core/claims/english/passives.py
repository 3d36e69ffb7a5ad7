"""Claims of passives: "X was accused by Y of …", "X was quoted as saying …", "It was reported that …"."""

from __future__ import annotations

from core.claims.drafts import Draft, Place, Via
from core.claims.english import adjuncts, ends, participants, silence, subjects
from core.claims.english.objects import PARTICULAR
from core.claims.english.readings import Reading
from core.claims.english.subjects import Subject
from core.claims.english.tokens import Sentence
from core.claims.english.verbs import Group
from core.model import HopRole, Stance


def _quoted(sentence: Sentence, group: Group, subject: Subject, spans: list[Place]) -> Draft | None:
    """The claim of who is quoted: “…,” X was quoted as saying."""
    if not spans:
        return None
    return Draft(
        spans=spans,
        cue=(sentence.starts[group.at], sentence.ends[group.at]),
        stance=Stance.ASSERT,
        pattern=f"{group.cue.lemma}|quoted",
        speaker=sentence.span(subject.first, subject.end),
        kind=subject.kind,
        antecedent=participants.antecedent_of(sentence, subject),
        sure=3.0,
        paragraph=sentence.paragraph,
    )


def quoting(reading: Reading, group: Group) -> Draft | None:
    """What the one who is quoted said: "The statement quoted Sudani as saying that …"."""
    sentence, end = reading.sentence, reading.end
    saying = next(
        (
            at
            for at in range(group.at + 2, min(group.at + 16, end - 1))
            if sentence.lower[at] == "as" and sentence.lower[at + 1] in ("saying", "telling")
        ),
        None,
    )
    if saying is None:
        return None
    if sentence.classes[group.at + 1] in "or" or sentence.lower[group.at + 1] == "her":
        quoted_one = Subject(group.at + 1, group.at + 2, group.at + 1, "pronoun")
    elif (placed := subjects.after(sentence, group.at + 1, saying)) is not None:
        quoted_one = placed[0]
    else:
        return None
    by = participants.subject_of(reading, group)
    right = adjuncts.past_adjuncts(sentence, saying + 2, end)
    right += right < end and sentence.lower[right] == "that"
    if right < end:
        span = sentence.span(right, ends.end_of(sentence, group, right, end, spoken=True))
    else:  # "…, RIA Novosti quoted him as saying."
        span = sentence.span(reading.cover, by.left) if by is not None and by.left > reading.cover else None
    quoted = _quoted(sentence, group, quoted_one, [span]) if span is not None else None
    if quoted is not None and by is not None and (mention := sentence.span(by.first, by.end)) is not None:
        quoted.via.append(Via(HopRole.REPORTER, mention, (sentence.starts[group.at], sentence.ends[group.at])))
        reading.cover = end
    return quoted


def passive(reading: Reading, group: Group) -> Draft | None:
    """The claim of a passive: "X was accused by Y of …", "was quoted as saying …", "It was reported that …"."""
    sentence, end, cue = reading.sentence, reading.end, group.cue
    lower, _classes = sentence.lower, sentence.classes
    at = group.at + 1
    if at >= end:
        return None
    subject = subjects.before(sentence, group.first, reading.cover)
    speaker: Place | None = None
    if cue.lemma in ("quote", "cite") and lower[at] == "as" and at + 1 < end and lower[at + 1] in ("saying", "telling"):
        if subject is None:
            return None
        edge = subject.left - 1
        if edge >= 0 and sentence.classes[edge] == "Q" and sentence.closing[edge]:
            quoted = sentence.span(reading.cover, subject.left)
            reading.cover, reading.subject = end, subject
            return _quoted(sentence, group, subject, [quoted] if quoted else [])
        right = adjuncts.past_adjuncts(sentence, at + 2, end)
        right += right < end and lower[right] == "that"
        stop = ends.end_of(sentence, group, min(right, end - 1), end, spoken=True)
        spans = [span] if (span := sentence.span(right, stop)) else []
        speaker, shape = sentence.span(subject.first, subject.end), "quoted"
    elif cue.lemma == "reach":
        if not group.negative or subject is None or lower[at] != "for" or at + 1 >= end:
            return None
        stop = silence.end_of(sentence, at + 1, end)
        spans = [span] if (span := sentence.span(at + 1, stop)) else []
        speaker, shape = sentence.span(subject.first, subject.end), "passive"
    elif lower[at] == "that" and subject is not None and lower[subject.first] == "it":
        spans, shape = [span] if (span := sentence.span(at + 1, end)) else [], "it"
        stop = end
    elif not PARTICULAR.isdisjoint(cue.frames) and cue.lemma != "call":
        return None
    elif cue.stance.value in ("accuse", "rebut", "support") or cue.lemma in ("describe", "characterize", "call"):
        by = next((index for index in range(at, min(at + 14, end)) if lower[index] == "by"), None)
        if by is None and not (cue.lemma == "accuse" and lower[at] == "of"):
            return None
        stop = end
        pieces = [sentence.span(subject.first, subject.end)] if subject is not None else []
        if by is not None:
            placed = subjects.after(sentence, by + 1, end)
            if placed is None:
                return None
            speaker = sentence.span(placed[0].first, placed[0].end)
            stop = placed[0].end
            if by > at:
                pieces.append(sentence.span(at, by))
            elif placed[1] < end and lower[placed[1]] in ("of", "for", "as"):
                stop = ends.end_of(sentence, group, placed[1], end, spoken=True)
                pieces.append(sentence.span(placed[1], stop))
        else:
            pieces.append(sentence.span(at, end))
        spans, shape = [piece for piece in pieces if piece is not None], "passive"
    else:
        return None
    if not spans:
        return None
    reading.cover = max(stop, group.at + 1)
    reading.subject = subject if shape == "quoted" else None
    return Draft(
        spans=spans,
        cue=(sentence.starts[group.at], sentence.ends[group.at]),
        stance=cue.stance,
        pattern=f"{cue.lemma}|{shape}",
        speaker=speaker,
        kind="name",
        antecedent=participants.antecedent_of(sentence, subject) if shape == "quoted" and subject is not None else None,
        sure=1.5 if speaker else 1.0,
        negative=group.negative,
        paragraph=sentence.paragraph,
    )
