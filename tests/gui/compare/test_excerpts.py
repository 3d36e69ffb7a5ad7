"""A claim and an answer among the words around them."""

from __future__ import annotations

from core.model import (
    Answer,
    Claim,
    ClaimState,
    DocumentBrief,
    Excerpt,
    Holding,
    Kind,
    Manner,
    Relation,
    Reply,
    Span,
    Stance,
    Status,
)
from gui.cards.typeset import Mark
from gui.compare.excerpts import excerpt_runs, reply_runs

BRIEF = DocumentBrief(2, Kind.ARTICLE, Holding.HELD, "Denial", "", "", "2022-01-09")


def reply(text: str, words: str, evidence: str = "", *, start: int = 0, home: int | None = None) -> Reply:
    at, proof = text.index(words), text.find(evidence) if evidence else -1
    span = Span(start + proof, start + proof + len(evidence), evidence) if evidence else None
    answer = Answer(1, Relation.REBUTS, 7, BRIEF, (), words, span, home, Status.ACCEPTED)
    claim = Claim(
        7,
        2,
        (Span(start + at, start + at + len(words), words),),
        words,
        Manner.INDIRECT,
        Stance.DENY,
        Status.ACCEPTED,
        ClaimState.ANSWERS,
        (),
    )
    excerpt = Excerpt(text, start, ((at, at + len(words)),), start > 0, False)
    return Reply(answer, claim, BRIEF, excerpt, None)


def test_an_answer_shows_its_words_and_boxes_its_evidence() -> None:
    runs = reply_runs(reply("The mayor denied that the bridge is closed.", "the bridge is closed", "denied", home=2))
    assert "".join(run.text for run in runs) == "The mayor denied that the bridge is closed."
    assert [(run.text, run.role) for run in runs if run.mark is Mark.EVIDENCE] == [("denied", "text")]
    assert next(run for run in runs if "mayor" in run.text).role == "muted"
    assert next(run for run in runs if "bridge" in run.text).role == "text"


def test_evidence_inside_a_long_answer_is_near_its_beginning() -> None:
    words = "nobody " * 60 + "was hurt and all of it is entirely false as everybody knows"
    runs = reply_runs(reply(f"They said {words}.", words, "entirely false", start=500))
    shown = "".join(run.text for run in runs)
    assert shown.startswith("…nobody nobody")
    assert shown.index("entirely false") < 100
    assert shown.endswith("as everybody knows.")


def test_evidence_that_stands_elsewhere_is_not_boxed() -> None:
    runs = reply_runs(reply("The mayor denied that the bridge is closed.", "the bridge is closed", "denied", home=9))
    assert not [run for run in runs if run.mark is Mark.EVIDENCE]


def test_words_around_a_claim_are_cut_at_a_word() -> None:
    text = "before " * 40 + "the claim itself" + " after" * 40
    at = text.index("the claim")
    runs = excerpt_runs(Excerpt(text, 0, ((at, at + 16),), False, False))
    shown = "".join(run.text for run in runs)
    assert shown.startswith("…before ")
    assert shown.endswith(" after…")
    assert "the claim itself" in [run.text for run in runs]
