"""What is known of licences, from ``resources/licences.json``. Identifiers are SPDX ones where there is one.

Of licences that have no entry there, SPDX tells the name; what they allow is told of the usual ones only.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TypedDict

from core.licensing import spdx
from core.model import Condition, Licence

SOURCE = Path(__file__).resolve().parents[2] / "resources" / "licences.json"
UNKNOWN = Licence(id="", name="Terms not known", badge="Terms not known", url="", permits="Cite only", reusable=False)
"""The licence of a document whose terms nobody has told."""

_BADGE_LENGTH = 28
_PORT = re.compile(
    r"(?:LicenseRef-)?(?P<family>CC-(?:(?:BY|SA|NC|ND)(?:-(?:NC|ND|SA))*|(?:NC-)?sampling(?:-plus)?))"
    r"-(?P<version>1\.0|2\.0|2\.1|2\.5|3\.0)-(?P<place>[A-Z]+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Facts:
    """A licence, and what a credit line needs to know of it beside.

    *line* is how the line names it: ``licensed``, ``dedicated``, ``status``, ``as given``, ``unknown``, or ``joined``
    for an expression of several, whose *parts* are joined by *joint* (``AND``, ``OR``). *warnings* are whole sentences:
    what to beware of when using what is under it.
    """

    licence: Licence
    line: str
    warnings: tuple[str, ...] = ()
    parts: tuple[Facts, ...] = ()
    joint: str = ""

    @property
    def is_known(self) -> bool:
        """Whether its terms are."""
        return self.line not in {"unknown", "as given"}

    @property
    def wants_title(self) -> bool:
        """Whether a credit must name the title: the Creative Commons licences before 4.0 ask for it."""
        of_old = re.match(r"(?:LicenseRef-)?CC-.*-[123]\.[0-9]", self.licence.id) is not None
        return any(part.wants_title for part in self.parts) or (
            not self.parts and of_old and Condition.ATTRIBUTION in self.licence.conditions
        )


class _Terms(TypedDict):
    permits: str
    reusable: bool
    line: str
    asks: list[str]
    free: bool
    warnings: list[str]


class _Entry(TypedDict):
    id: str
    name: str
    badge: str
    url: str
    terms: str


class _Source(TypedDict):
    terms: dict[str, _Terms]
    licences: list[_Entry]
    ports: dict[str, str]
    ported: dict[str, str]
    spdx_terms: dict[str, list[str]]


@cache
def _source() -> _Source:
    return json.loads(SOURCE.read_text(encoding="utf-8"))


@cache
def _table() -> dict[str, Facts]:
    """Facts by folded identifier, in the order of the file."""
    return {entry["id"].casefold(): _facts(entry) for entry in _source()["licences"]}


def _facts(entry: _Entry) -> Facts:
    terms = _source()["terms"][entry["terms"]]
    shown = Licence(
        entry["id"],
        entry["name"],
        entry["badge"],
        entry["url"],
        terms["permits"],
        terms["reusable"],
        tuple(Condition(one) for one in terms["asks"]),
        terms["free"],
    )
    return Facts(shown, terms["line"], tuple(terms["warnings"]))


def licences() -> tuple[Licence, ...]:
    """All licences that have an entry of their own, the usual ones first. Ports are left out."""
    return tuple(facts.licence for facts in _table().values())


def ports() -> dict[str, str]:
    """Jurisdictions that Creative Commons licences were adapted to: code and name."""
    return _source()["ports"]


def licence(identifier: str) -> Licence:
    """The licence of an identifier or expression. One that we know nothing of is shown as written, allows nothing."""
    return facts_of(identifier).licence


@lru_cache(maxsize=1024)
def facts_of(identifier: str) -> Facts:
    """All that is known of the licence of an identifier or expression (case does not matter)."""
    identifier = " ".join(identifier.split())
    if not identifier:
        return Facts(UNKNOWN, "unknown")
    if known := _table().get(identifier.casefold()):
        return known
    if (port := _PORT.fullmatch(identifier)) and (known := _ported(port["family"], port["version"], port["place"])):
        return known
    if found := spdx.listed(identifier):
        return _listed(found)
    tree = spdx.joined(identifier)
    if isinstance(tree, spdx.Joined) and (known := _joined(tree)):
        return known
    url = identifier if re.fullmatch(r"https?://[!-~]+", identifier) else ""
    return Facts(Licence(identifier, identifier, _short(identifier), url, "Read its terms first", False), "as given")


def _short(words: str) -> str:
    return words if len(words) <= _BADGE_LENGTH else f"{words[: _BADGE_LENGTH - 1].rstrip()}…"


def _listed(found: spdx.Listed) -> Facts:
    """One that SPDX lists and that has no entry."""
    known = _source()["spdx_terms"]
    terms = next((name for name, several in known.items() if found.id in several), "named")
    return _facts(_Entry(id=found.id, name=found.name, badge=_short(found.id), url=found.url, terms=terms))


def _joined(tree: spdx.Joined | str) -> Facts | None:
    """Several licences: of ``OR`` one may be chosen, of ``AND`` all hold; None when one of them is not known."""
    if isinstance(tree, str):
        facts = facts_of(tree)
        return facts if facts.is_known else None
    parts = [_joined(part) for part in tree.parts]
    if None in parts:
        return None
    known = tuple({part.licence.id: part for part in parts if part is not None}.values())
    if len(known) == 1:
        return known[0]
    choice, word = tree.joint == "OR", f" {tree.joint.lower()} "
    enough = len(known) if choice else 1  # so many of them must ask for a thing, for it to be asked
    asked = [one for part in known for one in part.licence.conditions]
    warned = [one for part in known for one in part.warnings]
    permits = [part.licence.permits[0].lower() + part.licence.permits[1:] for part in known]
    shown = Licence(
        id=f" {tree.joint} ".join(_bracketed(part.licence.id, part.joint, tree.joint) for part in known),
        name=word.join(part.licence.name for part in known),
        badge=_short(word.join(part.licence.badge for part in known)),
        url="",
        permits=("Your choice: " if choice else "All of: ") + "; ".join(dict.fromkeys(permits)),
        reusable=(any if choice else all)(part.licence.reusable for part in known),
        conditions=tuple(one for one in Condition if asked.count(one) >= enough),
        free=(any if choice else all)(part.licence.free for part in known),
    )
    warnings = tuple(one for one in dict.fromkeys(warned) if warned.count(one) >= enough)
    return Facts(shown, "joined", warnings, known, tree.joint)


def _bracketed(identifier: str, inner: str, outer: str) -> str:
    return f"({identifier})" if inner and inner != outer else identifier


def _ported(family: str, version: str, place: str) -> Facts | None:
    """A Creative Commons licence as adapted to a jurisdiction, which SPDX lists only some of."""
    family, place = _cased(family), place.upper()
    odd = (
        family.removeprefix("CC-")
        if "sampling" in family
        else ""
        if family.startswith("CC-BY")
        else "without attribution"
    )
    if place not in _source()["ported"].get(f"{odd} {version}".strip(), "").split():
        return None
    first = "1.0" if odd else "2.0" if version == "2.1" else version
    base = next(
        (one for key in (family, f"LicenseRef-{family}") if (one := _table().get(f"{key}-{first}".casefold()))), None
    )
    if base is None:
        return None
    identifier = f"{family}-{version}-{place}"
    unported = base.licence
    shown = Licence(
        id=identifier if spdx.listed(identifier) else f"LicenseRef-{identifier}",
        name=f"{unported.name.partition(f' {first}')[0]} {version} {ports()[place]}",
        badge=f"{unported.badge.removesuffix(first)}{version} {place if len(place) < 4 else place.title()}",
        url=f"{unported.url.removesuffix(f'{first}/')}{version}/{place.lower()}/",
        permits=unported.permits,
        reusable=unported.reusable,
        conditions=unported.conditions,
        free=unported.free,
    )
    return Facts(shown, base.line, base.warnings)


def _cased(family: str) -> str:
    parts = family.lower().split("-")
    return "-".join(part if part in {"sampling", "plus"} else part.upper() for part in parts)
