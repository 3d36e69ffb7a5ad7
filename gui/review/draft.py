"""A claim as it is put right or marked by hand, before it is kept; plain values, no window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from core.model import (
    Agent,
    AgentKind,
    Claim,
    ClaimEdit,
    Guess,
    Hop,
    HopRole,
    Manner,
    NewAgent,
    NewClaim,
    NewHop,
    Stance,
)

Place = tuple[int, int]
BETWEEN_NAMES = "; "
"""Between names that act together, in a field; they may hold commas."""
BETWEEN_HANDS = " > "
UNNAMED = "(unnamed)"


@dataclass(frozen=True, slots=True)
class Draft:
    """What a person says of a claim."""

    spans: tuple[Place, ...]
    manner: Manner
    stance: Stance
    cue: Place | None = None
    chain: tuple[NewHop, ...] = ()

    @property
    def start(self) -> int:
        """Where its first word stands."""
        return self.spans[0][0]


def of_claim(claim: Claim) -> Draft:
    """A claim as it is."""
    cue = (claim.cue.start, claim.cue.end) if claim.cue is not None else None
    chain = new_hops(claim.chains[0]) if claim.chains else ()
    return Draft(tuple((one.start, one.end) for one in claim.spans), claim.manner, claim.stance, cue, chain)


def of_guess(guess: Guess) -> Draft:
    """What was guessed of a selection."""
    return Draft(guess.spans, guess.manner, guess.stance, guess.cue, guess.chain)


def new_hops(chain: Iterable[Hop]) -> tuple[NewHop, ...]:
    """A chain that is kept, as one to be kept."""
    return tuple(
        NewHop(
            hop.role,
            tuple(new_agent(agent) for agent in hop.agents),
            hop.document.id if hop.document is not None else None,
            (hop.mention.start, hop.mention.end) if hop.mention is not None else None,
            (hop.cue.start, hop.cue.end) if hop.cue is not None else None,
        )
        for hop in chain
    )


def new_agent(agent: Agent) -> NewAgent:
    """An agent of the archive, to be found again."""
    return NewAgent(agent.name, agent.kind, agent.unnamed, agent.description, agent.acts_for)


def edit_of(claim: Claim, draft: Draft) -> ClaimEdit | None:
    """What *draft* changes in a claim; None: nothing."""
    old = of_claim(claim)
    if draft == old:
        return None
    others = tuple(new_hops(chain) for chain in claim.chains[1:])
    return ClaimEdit(
        spans=draft.spans if draft.spans != old.spans else None,
        cue=draft.cue if draft.cue != old.cue else None,
        chains=(draft.chain, *others) if draft.chain != old.chain else None,
        manner=draft.manner if draft.manner is not old.manner else None,
        stance=draft.stance if draft.stance is not old.stance else None,
    )


def only(draft: Draft, place: Place) -> Draft:
    """These words are the claim's, and no others."""
    return replace(draft, spans=(place,))


def added(draft: Draft, place: Place) -> Draft:
    """These words belong to it too: one more piece, or part of the pieces that they touch."""
    start, end = place
    apart = [one for one in draft.spans if one[1] < start or one[0] > end]
    touched = [one for one in draft.spans if one not in apart]
    start = min([start, *(one[0] for one in touched)])
    end = max([end, *(one[1] for one in touched)])
    return replace(draft, spans=tuple(sorted([*apart, (start, end)])))


def taken_away(draft: Draft, place: Place) -> Draft | None:
    """These words are no part of it; None: then nothing would be left of it."""
    start, end = place
    left: list[Place] = []
    for first, last in draft.spans:
        left += [one for one in ((first, min(last, start)), (max(first, end), last)) if one[0] < one[1]]
    return replace(draft, spans=tuple(left)) if left else None


def trimmed(draft: Draft, text: str) -> Draft | None:
    """Pieces without white space around them; None: nothing else is left."""
    left: list[Place] = []
    for start, end in draft.spans:
        words = text[start:end]
        first = start + len(words) - len(words.lstrip())
        last = first + len(words.strip())
        left += [(first, last)] if first < last else []
    return replace(draft, spans=tuple(left)) if left else None


def new_claim(document_id: int, draft: Draft) -> NewClaim:
    """A claim that a person marked."""
    chains = (draft.chain,) if draft.chain else ()
    return NewClaim(document_id, draft.spans, draft.manner, draft.stance, chains=chains, cue=draft.cue)


# ---------------------------------------------------------------------------------------------------- as words


def names_of(agents: Iterable[NewAgent]) -> str:
    """Agents in a field."""
    return BETWEEN_NAMES.join(f"{one.name} {UNNAMED}" if one.unnamed else one.name for one in agents)


def speakers_text(chain: Sequence[NewHop]) -> str:
    """Those who said it."""
    return next((names_of(hop.agents) for hop in chain if hop.role is HopRole.SPEAKER), "")


def chain_text(chain: Sequence[NewHop]) -> str:
    """The hands that it came through, the speakers among them."""
    return BETWEEN_HANDS.join(names_of(hop.agents) for hop in chain if hop.agents)


def agents_from(text: str, known: Sequence[NewAgent]) -> tuple[NewAgent, ...]:
    """The agents whose names a field holds; those that are *known* keep what is known of them."""
    found: list[NewAgent] = []
    for part in text.split(BETWEEN_NAMES.strip()):
        name = " ".join(part.split())
        unnamed = name.casefold().endswith(UNNAMED)
        name = name[: -len(UNNAMED)].strip() if unnamed else name
        if name:
            like = (one for one in known if one.name.casefold() == name.casefold() and one.unnamed == unnamed)
            usual = NewAgent(name, AgentKind.GROUP if unnamed else AgentKind.OTHER, unnamed)
            found.append(next(like, usual))
    return tuple(found)


def chain_from(speakers: str, through: str, old: Sequence[NewHop], known: Sequence[NewAgent]) -> tuple[NewHop, ...]:
    """The chain that two fields tell: who said it, and the hands from the first to the last.

    Who stands before the speaker is where it comes from, who stands behind passed it on. A hand that was there before
    keeps its document and its place in the text.
    """
    every = [*(agent for hop in old for agent in hop.agents), *known]
    said = agents_from(speakers, every)
    hands = [agents for part in through.split(BETWEEN_HANDS.strip()) if (agents := agents_from(part, every))]
    before = next((hop.agents for hop in old if hop.role is HopRole.SPEAKER), ())
    if said and said not in hands:  # the speaker was changed in its own field
        if before in hands:
            hands[hands.index(before)] = said
        else:
            hands.append(said)
    elif not said and before in hands:
        hands.remove(before)
    at = hands.index(said) if said else -1
    chain: list[NewHop] = []
    for place, agents in enumerate(hands):
        role = HopRole.SPEAKER if place == at else HopRole.ORIGIN if said and place < at else HopRole.REPORTER
        same = next((hop for hop in old if hop.agents == agents and hop not in chain), None)
        same = same or next((hop for hop in old if hop.role is role is HopRole.SPEAKER), None)
        chain.append(replace(same, role=role, agents=agents) if same is not None else NewHop(role, agents))
    kept = [hop for hop in old if not hop.agents]  # a document without a hand has no name to be edited
    return (*chain, *kept)
