"""What a dossier calls things."""

from __future__ import annotations

from collections.abc import Iterable

from core.model import Claim, ClaimState, Holding, HopRole, Manner, Stance

NO_VERDICT = (
    "This dossier shows who said what, through whose hands it came, and who answered. It does not say who is right: "
    "a judgement stands here only where a named person signed it."
)
UNTOUCHED = "No answer touches these parts (found by comparing words, so it is worth a look):"

STANCES = {
    Stance.ASSERT: "Assertion by",
    Stance.ACCUSE: "Accusation by",
    Stance.DENY: "Denial by",
    Stance.REBUT: "Rebuttal by",
    Stance.WITHHOLD: "Comment withheld by",
    Stance.BELIEF: "Belief of",
    Stance.QUESTION: "Question by",
    Stance.SUPPORT: "Support by",
}
MANNERS = {
    Manner.DIRECT: "word for word",
    Manner.MIXED: "partly word for word",
    Manner.INDIRECT: "in the words of the one who reports it",
    Manner.AUTHOR: "the writer’s own words",
}
HOPS = {HopRole.ORIGIN: "where it began", HopRole.SPEAKER: "said it", HopRole.REPORTER: "passed it on"}
HOLDINGS = {
    Holding.HELD: "the whole text is in the archive",
    Holding.EXTRACT: "only passages that another document quotes are in the archive",
    Holding.CITED: "known by reference only",
}
_STATES = {
    ClaimState.CORRECTED: "corrected",
    ClaimState.RETRACTED: "taken back",
    ClaimState.WITHHELD: "comment was withheld",
    ClaimState.ANSWERS: "answers another claim",
    ClaimState.UNANSWERED: "no answer is known here",
    ClaimState.AUTHOR: "the writer’s own words",
    ClaimState.SUGGESTED: "suggested by the program, not reviewed",
}


def plural(count: int, one: str, more: str) -> str:
    """The word for one, or the one for more."""
    return one if count == 1 else more


def state(claim: Claim) -> str:
    """Where a claim stands, with how many answers it has."""
    if claim.state is ClaimState.ANSWERED:
        return f"{claim.answer_count} {plural(claim.answer_count, 'answer', 'answers')}"
    return _STATES[claim.state]


def counted(claims: int, passages: int, sources: int) -> str:
    """How much is in a dossier: *3 claims, 1 passage; 7 sources*."""
    parts = [
        *([f"{claims} {plural(claims, 'claim', 'claims')}"] if claims or not passages else []),
        *([f"{passages} {plural(passages, 'passage', 'passages')}"] if passages else []),
    ]
    return f"{', '.join(parts)}; {sources} {plural(sources, 'source', 'sources')}."


def listed(names: Iterable[str]) -> str:
    """*A*; *A and B*; *A, B and C*."""
    each = list(names)
    return " and ".join(filter(None, [", ".join(each[:-1]), *each[-1:]]))


def shortened(text: str, most: int) -> str:
    """A text in one line, cut at a word after *most* code points, with its closing quotation mark."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    closing = line[-1] if line[-1] in '”“»」"’' else ""
    return (cut[: cut.rfind(" ")] if " " in cut[most // 2 :] else cut).rstrip(" ,;:.") + "…" + closing


def days_after(days: tuple[int, int] | None) -> str:
    """How long after something was said: *12 days later*; empty where a date is not known."""
    if days is None:
        return ""
    fewest, most = days
    if most <= 0 and fewest <= 0:
        return "the same day" if fewest == most == 0 else f"{-most} to {-fewest} days before"
    if fewest == most:
        return f"{most} {plural(most, 'day', 'days')} later"
    return f"{max(0, fewest)} to {most} days later"
