"""How a query was read, in one short line: *any form of drone, all fields*."""

from __future__ import annotations

from core.model import Narrow, Scope
from core.search.analyzer import loose_forms
from core.search.labels import narrowed
from core.search.language import (
    Both,
    Count,
    Days,
    Either,
    Everything,
    Flag,
    Listed,
    Manner,
    Node,
    Query,
    Sequence,
    Without,
    Word,
    leaves,
)

_MANNERS = {
    Manner.FORMS: "any form of {}",
    Manner.PREFIX: "words starting with {}",
    Manner.FUZZY: "words like {}",
}
_WHERE = {Scope.DOCUMENTS: "all fields", Scope.CLAIMS: "quotations and names"}


def understood(query: Query, scope: Scope, narrow: tuple[Narrow, ...]) -> str:
    """The line for a search; empty when there is nothing to say."""
    said: list[str] = []
    plain = [clause for clause in query.clauses if _is_plain(clause)]
    if plain:
        said.append("any form of " + _listed([base_form(word.exact) for word in plain if isinstance(word, Word)]))
    said += [_said(clause) for clause in query.clauses if not _is_plain(clause)]
    if not narrow and any(not leaf.fields for clause in query.clauses for leaf in leaves(clause)):
        said.append(_WHERE[scope])
    for exclude in (False, True):
        said += [narrowed(one.facet, one.value, one.exclude) for one in narrow if one.exclude is exclude]
    return ", ".join(part for part in said if part)


def base_form(word: str) -> str:
    """A word without its plural or genitive s: *drones* → *drone*."""
    for ending in ("'s", "s"):
        shorter = word.removesuffix(ending)
        if shorter != word and len(shorter) > 2 and loose_forms(shorter)[0] == loose_forms(word)[0]:
            return shorter
    return word


def _is_plain(node: Node) -> bool:
    return isinstance(node, Word) and node.manner is Manner.FORMS and not node.name


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _said(node: Node) -> str:
    match node:
        case Word(manner=manner):
            said = _MANNERS[manner].format(base_form(node.exact) if manner is Manner.FORMS else node.exact)
            return f"{node.name}: {said}" if node.name else said
        case Sequence(typed=typed, slop=slop):
            said = f"“{typed.strip()}”" + (f" within {slop} words" if slop is not None else "")
            return f"{node.name}: {said}" if node.name else said
        case Days(name, _, _, typed):
            return f"{'dated' if name == 'date' else name} {typed}"
        case Count(name, _, _, typed):
            return f"{name} {typed}"
        case Listed(name, value):
            return f"{name} {value}"
        case Flag(name, value):
            return value if name == "is" else f"with {value}"
        case Either(parts):
            return " or ".join(_said(part) for part in parts)
        case Both(parts):
            return "(" + " and ".join(_said(part) for part in parts) + ")"
        case Without(part):
            return f"without {_said(part)}"
        case Everything():
            return "everything"
