"""A claim or an answer among the words around it, as runs: its own words stand out, its evidence is boxed."""

from __future__ import annotations

from core.model import Excerpt, Reply
from gui.cards.typeset import Mark, Run
from gui.writing import one_line

BEFORE, AFTER = 110, 70
"""Characters of the surroundings that are shown around a claim."""
REPLY_AROUND = 36
"""The same around an answer, of which a row shows little."""
TO_EVIDENCE = 70
"""So many characters before its evidence an answer begins at the most, so that a row shows the evidence."""

_WORD = 24
"""So far the next word is looked for."""

_Look = tuple[int, int, Mark]
"""A stretch of an excerpt and what is behind it."""


def excerpt_runs(excerpt: Excerpt) -> list[Run]:
    """A claim's words among the words around it, which are muted and cut at a word."""
    looks = [(start, end, Mark.NONE) for start, end in excerpt.marks]
    return _runs(excerpt, looks, excerpt.marks[0][0], BEFORE, AFTER)


def reply_runs(reply: Reply) -> list[Run]:
    """An answer's words among a few around them, from shortly before the words that make it one."""
    evidence, excerpt = reply.answer.evidence, reply.excerpt
    looks: list[_Look] = [(start, end, Mark.NONE) for start, end in excerpt.marks]
    first = excerpt.marks[0][0]
    if evidence is not None and reply.answer.evidence_document in (None, reply.document.id):
        start, end = evidence.start - excerpt.start, evidence.end - excerpt.start
        if 0 <= start < end <= len(excerpt.text):
            looks = [*(piece for look in looks for piece in _without(look, start, end)), (start, end, Mark.EVIDENCE)]
            first = max(min(first, start), start - TO_EVIDENCE)
    return _runs(excerpt, looks, first, REPLY_AROUND if first <= excerpt.marks[0][0] else 0, REPLY_AROUND)


def _runs(excerpt: Excerpt, looks: list[_Look], first: int, before: int, after: int) -> list[Run]:
    """The stretches of *looks* from *first* on, with so many characters of what stands around them."""
    text = excerpt.text
    last = max(end for _, end, _ in looks)
    begun = max(0, first - before)
    head = "…" if begun or excerpt.cut_before else ""
    if begun and not text[begun - 1].isspace():
        begun = text.find(" ", begun, begun + _WORD) + 1 or begun
    ended = min(len(text), last + after)
    tail = "…" if ended < len(text) or excerpt.cut_after else ""
    if tail and ended > last:
        ended = max(last, text.rfind(" ", last, ended))
    runs, cursor = [Run(head, "muted")], begun
    for start, end, mark in sorted(looks):
        if end > begun:
            runs += [
                Run(one_line(text[cursor:start]), "muted"),
                Run(one_line(text[max(start, cursor) : end]), mark=mark),
            ]
            cursor = end
    return [run for run in (*runs, Run(one_line(text[cursor:ended]), "muted"), Run(tail, "muted")) if run.text]


def _without(look: _Look, start: int, end: int) -> list[_Look]:
    """What is left of a stretch beside start..end."""
    first, last, mark = look
    left = ((first, min(last, start)), (max(first, end), last))
    return [(one, other, mark) for one, other in left if one < other]
