"""Claims that a text makes, proposed for a person to accept: who said what, through whose hands it came.

Rules only, and nothing but the text: the same text always gives the same suggestions.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from core.claims import Weigh, foreign, judging, languages
from core.claims.bare_names import bare_name
from core.claims.drafts import Draft, Place
from core.claims.english import reading
from core.claims.names import Names, unnamed
from core.model import HopRole, Manner, Nesting, SuggestedHop, Suggestion, Suggestions, Tier

if TYPE_CHECKING:
    from core.claims.sequence.model import SequenceModel

BY = re.compile(
    r"(?:an? |the )?(?:\w+ )?(?:report|article|story|statement|dispatch|piece|study|survey|analysis|investigation) "
    r"(?:by|from|in|of|on) (?:the )?(.+)",
    re.IGNORECASE,
)
"""A writing told by its writer."""
NAMED = ("en", "fr", "es")
"""Languages in which a capital tells a name, so that a short form can be taken for a long one."""


def claims_of(
    text: str, language: str = "", weigh: Weigh | None = None, model: SequenceModel | None = None
) -> Suggestions:
    """The claims of *text*, in its order. Never raises, whatever the text is; the time is linear in its length.

    *language* is an ISO 639-1 code; empty, it is told by the text. English is read best; what is found in other
    languages is never *likely* unless it is a direct quotation with a clear cue. *weigh* and *model* are what was
    learned from a person's decisions (:mod:`core.claims.learning`, :mod:`core.claims.sequence`).
    """
    language = _known(text, language)
    claims, quoted = seen(text, language)
    if model is not None:
        from core.claims.sequence import applying

        claims = applying.apply(model, text, claims, quoted)
    if weigh is not None:
        claims = [weigh(claim) for claim in claims]
    return Suggestions(language=language, claims=tuple(claims))


def seen(text: str, language: str = "") -> tuple[list[Suggestion], list[Place]]:
    """The claims of *text* as the rules alone have them, and where it quotes."""
    language = _known(text, language)
    if language == "en":
        drafts, quoted = reading.drafts(text)
    else:
        drafts, quoted = foreign.drafts(text, language)
    return _built(text, drafts, quoted, language), quoted


def _known(text: str, language: str) -> str:
    return language[:2].lower() or languages.told_by(text)


def _built(text: str, drafts: list[Draft], quoted: list[Place], language: str) -> list[Suggestion]:
    names = Names(text)
    starts = [start for start, _ in quoted]
    ready: list[tuple[tuple[Place, ...], Draft]] = []
    for draft in drafts:
        if spans := reading.merged(draft.spans, text):
            ready.append((spans, draft))
    ready.sort(key=lambda pair: (pair[0][0][0], -pair[0][-1][1]))
    found: list[Suggestion] = []
    # Names are resolved in the order in which they stand in the text, not in that of the claims.
    order = sorted(range(len(ready)), key=lambda index: _mention(ready[index]))
    resolved: dict[int, tuple[str, tuple[SuggestedHop, ...]]] = {}
    for index in order:
        draft = ready[index][1]
        named: list[SuggestedHop] = []
        for via in sorted(draft.via, key=lambda via: via.mention):
            agent = _source(names.resolve(via.mention, "noun"))
            named.append(SuggestedHop(via.role, agent, *via.mention, *via.cue, unnamed=unnamed(agent)))
        name = ""
        if draft.speaker is not None and language in NAMED:
            name = _source(names.resolve(draft.speaker, draft.kind, draft.antecedent))
        elif draft.speaker is not None:
            name = " ".join(text[draft.speaker[0] : draft.speaker[1]].split())
        resolved[index] = (name, tuple(named))
    parents = _parents([spans for spans, _ in ready], [draft for _, draft in ready])
    for index, (spans, draft) in enumerate(ready):
        name, hops = resolved[index]
        start, end = spans[0][0], spans[-1][1]
        first = max(0, bisect_left(starts, start) - 1)
        near = quoted[first : bisect_left(starts, end)]
        if draft.inner:  # it lies in somebody's quotation; what counts is what it quotes itself
            near = [mark for mark in near if not (mark[0] < start and mark[1] > end)]
        manner = judging.manner_of(spans, near, text)
        stance = judging.stance_of(draft, text, spans)
        mention = text[draft.speaker[0] : draft.speaker[1]] if draft.speaker else ""
        tier = judging.tier_of(draft, stance, manner, text[start:end], mention)
        if language != "en" and tier is Tier.LIKELY and manner is not Manner.DIRECT:
            tier = Tier.CHECK
        parent = parents[index]
        found.append(
            Suggestion(
                start=start,
                end=end,
                spans=spans,
                quote=text[start:end],
                speaker=mention,
                speaker_start=draft.speaker[0] if draft.speaker else None,
                speaker_end=draft.speaker[1] if draft.speaker else None,
                speaker_resolved=name,
                cue=text[draft.cue[0] : draft.cue[1]] if draft.cue else "",
                cue_start=draft.cue[0] if draft.cue else None,
                cue_end=draft.cue[1] if draft.cue else None,
                manner=manner,
                stance=stance,
                tier=tier,
                chain=_chain(draft, name, hops, found[parent] if parent is not None else None),
                parent=parent,
                nesting=Nesting.NESTED if parent is not None else None,
                pattern=draft.pattern,
                language=language,
            )
        )
    return found


def _mention(pair: tuple[tuple[Place, ...], Draft]) -> int:
    spans, draft = pair
    return draft.speaker[0] if draft.speaker else spans[0][0]


def _source(name: str) -> str:
    """Who a source is: "CBS News" of "CBS News report", "Reuters" of "report by Reuters"; the report is only how."""
    by = BY.match(name)
    words = (by.group(1) if by else name).split()
    while (
        len(words) > 1
        and words[-1].lower() in ("report", "reports", "statement", "article", "poll", "story", "survey")
        and words[0][:1].isupper()
    ):
        words.pop()
    return bare_name(" ".join(words)) if words else name


def _parents(spans: list[tuple[Place, ...]], drafts: list[Draft]) -> list[int | None]:
    """For each claim the index of the one whose words it stands in; the claims come by start, the longer first."""
    found: list[int | None] = []
    open_claims: list[int] = []
    for index, parts in enumerate(spans):
        start, end = parts[0][0], parts[-1][1]
        while open_claims and spans[open_claims[-1]][-1][1] < end:
            open_claims.pop()
        inside = next(
            (
                other
                for other in reversed(open_claims)
                if drafts[index].inner and any(first <= start and end <= last for first, last in spans[other])
            ),
            None,
        )
        found.append(inside)
        open_claims.append(index)
    return found


def _chain(
    draft: Draft, name: str, hops: tuple[SuggestedHop, ...], parent: Suggestion | None
) -> tuple[SuggestedHop, ...]:
    """The hands in their order: who had it first, who said it, who passed it on."""
    origins = [hop for hop in hops if hop.role is HopRole.ORIGIN]
    reporters = [hop for hop in hops if hop.role is HopRole.REPORTER]
    own: list[SuggestedHop] = []
    if draft.speaker is not None:
        place, cue = draft.speaker, draft.cue or (None, None)
        own.append(SuggestedHop(HopRole.SPEAKER, name, *place, *cue, unnamed=unnamed(name)))
    if parent is not None:
        # Who is quoted passes on what somebody else said to him.
        carried = (replace(hop, role=HopRole.REPORTER) for hop in parent.chain)
        return (*origins, *own, *carried)
    return (*origins, *own, *reporters)
