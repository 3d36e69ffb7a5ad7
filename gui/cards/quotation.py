"""The words of a claim and of its answers as runs: quotation marks, hits, evidence. Offsets are code points."""

from __future__ import annotations

from collections.abc import Iterable

from core.model import Answer, Claim, OpenedDocument, Span
from gui.cards.typeset import Mark, Run
from gui.cards.words import quotation_text, translate
from gui.writing import CLOSING_MARKS, OPENING_MARKS, in_marks, one_line

_CONTEXT = 44
"""How much of the words before a single evidence word is shown, in characters."""
_LONG = 420
"""From how many characters on a quotation is abridged around its evidence."""
_BEGINNING = 72
_AROUND = 20


def quotation_runs(claim: Claim, opened: OpenedDocument) -> list[Run]:
    """The whole quotation, with the hits of the search and the words by which it answers others marked."""
    text, moved = quotation_text(claim.quotation, claim.manner)
    marks: list[tuple[int, int, Mark]] = []
    for answer in claim.answers_to:
        evidence = answer.evidence
        if evidence is not None and answer.evidence_document in (None, claim.document_id):
            marks.extend(_placed(claim, evidence.start, evidence.end, moved, Mark.EVIDENCE))
    for start, end in opened.hits:
        marks.extend(_placed(claim, start, end, moved, Mark.HIT))
    return _marked(text, marks)


def _placed(claim: Claim, start: int, end: int, moved: int, mark: Mark) -> Iterable[tuple[int, int, Mark]]:
    """Where a stretch of the document's text stands in the quotation, which joins the claim's spans."""
    cursor = 0
    for span in claim.spans:
        base = claim.quotation.find(span.exact, cursor)
        if base < 0:
            return
        cursor = base + len(span.exact)
        first, last = max(start, span.start), min(end, span.end)
        if first < last:
            yield base + first - span.start + moved, base + last - span.start + moved, mark


def _marked(text: str, marks: list[tuple[int, int, Mark]]) -> list[Run]:
    """Cut *text* into runs; where a hit lies in evidence, both are kept apart and the hit wins."""
    looks = [Mark.NONE] * len(text)
    for start, end, mark in marks:
        for position in range(max(0, start), min(len(text), end)):
            looks[position] = mark
    runs: list[Run] = []
    start = 0
    for position in range(1, len(text) + 1):
        if position == len(text) or looks[position] is not looks[start]:
            runs.append(Run(text[start:position], mark=looks[start]))
            start = position
    return runs


def abridged(runs: list[Run]) -> list[Run]:
    """A long quotation cut to its beginning and the evidence in it; the runs as they are when nothing is gained.

    *Show all* gives the rest.
    """
    if sum(len(run.text) for run in runs) <= _LONG or not any(run.mark is Mark.EVIDENCE for run in runs):
        return runs
    result: list[Run] = []
    for number, run in enumerate(runs):
        if run.mark is not Mark.NONE:
            result.append(run)
            continue
        before = number > 0 and runs[number - 1].mark is Mark.EVIDENCE
        after = any(later.mark is Mark.EVIDENCE for later in runs[number + 1 :])
        head = _BEGINNING if number == 0 else _CONTEXT if before else 0
        tail = _AROUND if after else 0
        result.append(Run(_middle_cut(run.text, head, tail)))
    return result


def _middle_cut(text: str, head: int, tail: int) -> str:
    """*text* without its middle, cut at words."""
    if len(text) <= head + tail + 8:
        return text
    first = text[:head].rsplit(" ", 1)[0].rstrip(" ,;:(") if head else ""
    last = text[-tail:].split(" ", 1)[-1].rsplit(", ", 1)[-1] if tail else ""
    return f"{first}… {last}" if last else f"{first}…"


def evidence_text(answer: Answer) -> str:
    """The words by which a claim answers, in quotation marks; a single word gets the words around it.

    Without evidence it is the answering claim's quotation.
    """
    quotation = one_line(answer.quotation).strip()
    if answer.evidence is None:
        return target_text(answer)
    words = one_line(answer.evidence.exact).strip()
    if " " in words:
        return in_marks(words)
    found = quotation.find(words)
    if found >= 0 and words != quotation:
        return _tail(quotation[:found]) + in_marks(words) + quotation[found + len(words) :]
    if _follows(answer.evidence, quotation):
        return f"{in_marks(words)} {quotation}"
    return in_marks(words)


def _follows(evidence: Span, quotation: str) -> bool:
    """Whether the quotation comes right after the evidence in the text."""
    after = one_line(evidence.suffix).strip()
    return bool(after) and (quotation.startswith(after) or after.startswith(quotation))


def _tail(text: str) -> str:
    """The end of *text*, from a word's beginning."""
    if len(text) <= _CONTEXT:
        return text
    return "…" + text[-_CONTEXT:].split(" ", 1)[-1]


def target_text(answer: Answer) -> str:
    """The other claim's own words in quotation marks, unless they have some."""
    text = one_line(answer.quotation).strip()
    if text.startswith(tuple(OPENING_MARKS)) or text.rstrip(".,").endswith(tuple(CLOSING_MARKS)):
        return text
    return in_marks(text)


def same_text(answer: Answer) -> str:
    """What stands in place of a quotation that was just shown: by which words it is answered again."""
    if answer.evidence is None:
        return translate("Claims", "the same")
    return translate("Claims", "the same, by {0}").format(in_marks(one_line(answer.evidence.exact).strip()))
