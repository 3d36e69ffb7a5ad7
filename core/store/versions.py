"""A second person's version of a claim: kept as JSON in the note of their review, so that the record stays as it is."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from core.model import AgentKind, Claim, ClaimEdit, HopRole, Manner, NewAgent, NewHop, Stance

_T = TypeVar("_T")
_KEY = "version of the claim"


def to_note(edit: ClaimEdit) -> str:
    """A version as the note of a review. Parents are not part of it."""
    kept: dict[str, object] = {
        "spans": edit.spans,
        "cue": edit.cue,
        "no_cue": edit.no_cue or None,
        "manner": edit.manner,
        "stance": edit.stance,
        "note": edit.note,
    }
    if edit.chains is not None:
        kept["chains"] = [[_hop_data(hop) for hop in chain] for chain in edit.chains]
    found = {name: value for name, value in kept.items() if value is not None}
    return json.dumps({_KEY: found}, ensure_ascii=False, separators=(",", ":"))


def _hop_data(hop: NewHop) -> dict[str, object]:
    agents = [[one.name, one.kind, one.unnamed, one.description, one.acts_for] for one in hop.agents]
    return {
        "role": hop.role,
        "agents": agents,
        "document": hop.document_id,
        "mention": hop.mention,
        "cue": hop.cue,
    }


def from_note(note: str) -> ClaimEdit | None:
    """The version that a review's note holds; None where it holds none, or one that no program of ours wrote."""
    if not note.startswith("{"):
        return None
    try:
        found: object = json.loads(note)
        if not isinstance(found, dict):
            return None
        data = cast(dict[str, object], found).get(_KEY)
        return _edit(cast(dict[str, object], data)) if isinstance(data, dict) else None
    except (ValueError, TypeError, KeyError, IndexError, RecursionError):
        return None


def documents_in(note: str) -> list[int]:
    """The numbers of the documents that the version in a note names, in order; none where it holds no version."""
    return [hop["document"] for hop in _hops(_version(note)) if isinstance(hop.get("document"), int)]


def with_documents(note: str, numbers: Mapping[int, int | None]) -> str:
    """A note whose version names documents by other numbers: in another archive they have others."""
    found = _version(note)
    for hop in _hops(found):
        if isinstance(named := hop.get("document"), int):
            hop["document"] = numbers.get(named)
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")) if found else note


def _version(note: str) -> dict[str, object]:
    return cast("dict[str, object]", json.loads(note)) if from_note(note) is not None else {}


def _hops(found: Mapping[str, object]) -> list[dict[str, Any]]:
    data = cast("Mapping[str, list[list[dict[str, Any]]]]", found.get(_KEY, {}))
    return [hop for chain in data.get("chains", ()) for hop in chain]


def _edit(data: Mapping[str, object]) -> ClaimEdit:
    return ClaimEdit(
        spans=_maybe(data, "spans", lambda value: tuple(_place(one) for one in _list(value))),
        cue=_maybe(data, "cue", _place),
        chains=_maybe(
            data, "chains", lambda value: tuple(tuple(_hop(hop) for hop in _list(one)) for one in _list(value))
        ),
        manner=_maybe(data, "manner", lambda value: Manner(str(value))),
        stance=_maybe(data, "stance", lambda value: Stance(str(value))),
        note=_maybe(data, "note", str),
        no_cue=data.get("no_cue") is True,
    )


def _maybe(data: Mapping[str, object], name: str, read: Callable[[object], _T]) -> _T | None:
    value = data.get(name)
    return None if value is None else read(value)


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(value)
    return cast(list[object], value)


def _place(value: object) -> tuple[int, int]:
    start, end = _list(value)
    if not isinstance(start, int) or not isinstance(end, int):
        raise TypeError(value)
    return start, end


def _hop(value: object) -> NewHop:
    if not isinstance(value, dict):
        raise TypeError(value)
    data = cast(dict[str, object], value)
    document = data.get("document")
    return NewHop(
        HopRole(str(data["role"])),
        tuple(_agent(one) for one in _list(data["agents"])),
        document if isinstance(document, int) else None,
        _maybe(data, "mention", _place),
        _maybe(data, "cue", _place),
    )


def _agent(value: object) -> NewAgent:
    name, kind, unnamed, description, acts_for = _list(value)
    return NewAgent(str(name), AgentKind(str(kind)), unnamed is True, str(description), str(acts_for))


def differs(claim: Claim, version: ClaimEdit) -> bool:
    """Whether a version would change anything in a claim."""
    cue = (claim.cue.start, claim.cue.end) if claim.cue is not None else None
    now = tuple(tuple((hop.role, tuple(one.name for one in hop.agents)) for hop in chain) for chain in claim.chains)
    return (
        (version.spans is not None and sorted(version.spans) != [(one.start, one.end) for one in claim.spans])
        or (version.cue is not None and version.cue != cue)
        or (version.no_cue and cue is not None)
        or version.manner not in (None, claim.manner)
        or version.stance not in (None, claim.stance)
        or version.note not in (None, claim.note)
        or (
            version.chains is not None
            and tuple(
                tuple((hop.role, tuple(one.name for one in hop.agents)) for hop in chain) for chain in version.chains
            )
            != now
        )
    )
