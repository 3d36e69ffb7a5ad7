"""How good suggestions are on short texts of our own (``texts/*.txt``), in which a person marked what is claimed.

A text's lines hold its claims between ``[1`` and ``1]``. Below it stand a line for each claim, *numbers speaker |
stance | who that is* (the last part only in English), and one for each link, *number>number relation*. A line with
``#`` ends a text. Nothing in these files comes from a newspaper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from core.claims import suggest
from core.model import REBUTTALS, Relation, SuggestedLink, Suggestion, Suggestions

TEXTS = Path(__file__).parent / "texts"
LANGUAGES = ("en", "fr", "de", "es", "ru", "fa", "ar")
_CLAIM = re.compile(r"(?P<ids>\d+(?:,\d+)*) (?P<speaker>[^|]*?) \| (?P<stance>[a-z]+)(?: \| (?P<who>.+))?$")
_LINK = re.compile(r"(\d+)>(\d+) ([a-z]+)$")
_MARK = re.compile(r"\[(\d+) | (\d+)\]")
_SMALL = re.compile(r"\b(?:the|an?|mr|mrs|ms|dr)\b|[^\w\s]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Marked:
    """A claim as a person marked it."""

    ids: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    speaker: str
    stance: str


@dataclass(slots=True)
class Counts:
    """What was found and what was missed, added up over texts. *apart* holds what differs, for a person to read."""

    marked: int = 0
    suggested: int = 0
    found: int = 0
    close: int = 0
    speakers: int = 0
    stances: int = 0
    links: int = 0
    right_links: int = 0
    wrong_links: int = 0
    apart: list[str] = field(default_factory=list[str])

    @property
    def claims(self) -> float:
        """F1 of the claims that overlap a marked one by half."""
        return _f1(self.found, self.suggested, self.marked)

    @property
    def close_claims(self) -> float:
        """The same, by four fifths."""
        return _f1(self.close, self.suggested, self.marked)

    @property
    def with_speaker(self) -> float:
        """F1 of those whose speaker is right as well."""
        return _f1(self.speakers, self.suggested, self.marked)

    @property
    def stance(self) -> float:
        """The share of found claims whose stance is right."""
        return self.stances / max(1, self.found)

    @property
    def link_precision(self) -> float:
        """The share of proposed rebuttals that a person marked too."""
        return self.right_links / max(1, self.right_links + self.wrong_links)

    @property
    def link_f1(self) -> float:
        """F1 of the rebuttals inside a text."""
        return _f1(self.right_links, self.right_links + self.wrong_links, self.links)


def scored(language: str) -> Counts:
    """The figures of a language's texts."""
    counts = Counts()
    for text, marked, links in texts(language):
        _add(counts, text, marked, links, suggest(text, language))
    return counts


def texts(language: str) -> Iterator[tuple[str, list[Marked], list[tuple[str, str, Relation]]]]:
    """Each text without its marks, with its claims and links."""
    for block in (TEXTS / f"{language}.txt").read_text(encoding="utf-8").split("\n#\n"):
        body: list[str] = []
        rows: list[re.Match[str]] = []
        links: list[tuple[str, str, Relation]] = []
        for line in block.strip().splitlines():
            if (row := _CLAIM.match(line)) is not None:
                rows.append(row)
            elif (link := _LINK.match(line)) is not None:
                links.append((link[1], link[2], Relation(link[3])))
            else:
                body.append(line)
        text, places = _unmarked("\n".join(body))
        marked = [
            Marked(ids, tuple(places[one] for one in ids), row["speaker"].strip(" -"), row["stance"])
            for row in rows
            for ids in (tuple(row["ids"].split(",")),)
        ]
        yield text, marked, links


def _unmarked(raw: str) -> tuple[str, dict[str, tuple[int, int]]]:
    text, at = "", 0
    begun: dict[str, int] = {}
    places: dict[str, tuple[int, int]] = {}
    for mark in _MARK.finditer(raw):
        text, at = text + raw[at : mark.start()], mark.end()
        if mark[1]:
            begun[mark[1]] = len(text)
        else:
            places[mark[2]] = begun[mark[2]], len(text)
    return text + raw[at:], places


def _add(
    counts: Counts, text: str, marked: list[Marked], links: list[tuple[str, str, Relation]], suggested: Suggestions
) -> None:
    claims = suggested.claims
    letters = [_letters(text, claim.spans) for claim in claims]
    wanted = [_letters(text, claim.spans) for claim in marked]
    likeness = sorted(
        (
            (len(one & other) / len(one | other), index, place)
            for index, one in enumerate(letters)
            for place, other in enumerate(wanted)
            if one & other
        ),
        reverse=True,
    )
    matched: dict[int, int] = {}
    for share, index, place in likeness:
        if share >= 0.5 and index not in matched and place not in matched.values():
            matched[index] = place
            claim, gold = claims[index], marked[place]
            counts.found += 1
            counts.close += share >= 0.8
            counts.speakers += _same(claim.speaker, gold.speaker)
            counts.stances += claim.stance == gold.stance
            if claim.stance != gold.stance:
                counts.apart.append(f"stance {claim.stance}, not {gold.stance}: {claim.quote}")
    counts.marked += len(marked)
    counts.suggested += len(claims)
    counts.apart += [f"not a claim: {claim.quote}" for index, claim in enumerate(claims) if index not in matched]
    missed = set(range(len(marked))) - set(matched.values())
    counts.apart += [f"missed: {text[marked[place].spans[0][0] : marked[place].spans[-1][1]]}" for place in missed]
    by_id = {one: index for index, place in matched.items() for one in marked[place].ids}
    _add_links(counts, claims, suggested.links, links, by_id)


def _add_links(
    counts: Counts,
    claims: Sequence[Suggestion],
    proposed: Sequence[SuggestedLink],
    links: list[tuple[str, str, Relation]],
    by_id: dict[str, int],
) -> None:
    wanted = [(by_id.get(one), by_id.get(other)) for one, other, relation in links if relation in REBUTTALS]
    counts.links += len(wanted)
    offered = {(link.source, link.target) for link in proposed if link.relation in REBUTTALS}
    right = offered & set(wanted)
    counts.right_links += len(right)
    counts.wrong_links += len(offered) - len(right)
    counts.apart += [f"wrong link: {claims[one].quote} -> {claims[other].quote}" for one, other in offered - right]
    counts.apart += [f"missed link: {one} -> {other}" for one, other in wanted if (one, other) not in offered]


def _letters(text: str, spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    return frozenset(at for start, end in spans for at in range(start, end) if text[at].isalnum())


def _same(one: str, other: str) -> bool:
    """Whether two mentions of a speaker are one, but for articles, titles and what follows the first comma."""
    first, second = (" ".join(_SMALL.sub(" ", mention.partition(",")[0]).lower().split()) for mention in (one, other))
    return first == second or (bool(first and second) and (first in second or second in first))


def _f1(right: int, proposed: int, wanted: int) -> float:
    return 2 * right / (proposed + wanted) if proposed + wanted else 0.0
