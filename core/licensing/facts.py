"""What is known of licences, from ``resources/licences.json``. Identifiers are SPDX ones where there is one."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TypedDict

from core.model import Licence

SOURCE = Path(__file__).resolve().parents[2] / "resources" / "licences.json"
UNKNOWN = Licence(id="", name="Terms not known", badge="Terms not known", url="", permits="Cite only", reusable=False)
"""The licence of a document whose terms nobody has told."""

_BADGE_LENGTH = 28
_PORT = re.compile(r"(?:LicenseRef-)?(CC-(?:BY|SA)[A-Z-]*)-(1\.0|2\.0|2\.1|2\.5|3\.0)-([A-Z]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Facts:
    """A licence, and what a credit line needs to know of it beside.

    *line* is how the line names it: ``licensed``, ``dedicated``, ``status``, ``as given`` or ``unknown``. *warnings*
    are whole sentences: what to beware of when using what is under it.
    """

    licence: Licence
    line: str
    warnings: tuple[str, ...] = ()


class _Terms(TypedDict):
    permits: str
    reusable: bool
    line: str
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
    spdx_ports: list[str]


@cache
def _source() -> _Source:
    return json.loads(SOURCE.read_text(encoding="utf-8"))


@cache
def _table() -> dict[str, Facts]:
    """Facts by folded identifier, in the order of the file."""
    terms = _source()["terms"]
    return {entry["id"].casefold(): _facts(entry, terms[entry["terms"]]) for entry in _source()["licences"]}


def _facts(entry: _Entry, terms: _Terms) -> Facts:
    shown = Licence(entry["id"], entry["name"], entry["badge"], entry["url"], terms["permits"], terms["reusable"])
    return Facts(shown, terms["line"], tuple(terms["warnings"]))


def licences() -> tuple[Licence, ...]:
    """All licences that have an entry of their own, the usual ones first. Ports are left out."""
    return tuple(facts.licence for facts in _table().values())


def ports() -> dict[str, str]:
    """Jurisdictions that Creative Commons licences were adapted to: code and name."""
    return _source()["ports"]


def licence(identifier: str) -> Licence:
    """The licence of an identifier. One that we know nothing of is shown as written and allows nothing."""
    return facts_of(identifier).licence


@lru_cache(maxsize=1024)
def facts_of(identifier: str) -> Facts:
    """All that is known of the licence of an identifier (case does not matter)."""
    identifier = " ".join(identifier.split())
    if not identifier:
        return Facts(UNKNOWN, "unknown")
    if known := _table().get(identifier.casefold()):
        return known
    if (port := _PORT.fullmatch(identifier)) and (known := _ported(port[1].upper(), port[2], port[3].upper())):
        return known
    short = identifier if len(identifier) <= _BADGE_LENGTH else f"{identifier[: _BADGE_LENGTH - 1].rstrip()}…"
    url = identifier if re.fullmatch(r"https?://[!-~]+", identifier) else ""
    return Facts(Licence(identifier, identifier, short, url, "Read its terms first", reusable=False), "as given")


def _ported(family: str, version: str, place: str) -> Facts | None:
    """A Creative Commons licence as adapted to a jurisdiction, which SPDX lists only some of."""
    base = _table().get(f"{family}-{'2.0' if version == '2.1' else version}".casefold())
    name = ports().get(place)
    if base is None or name is None:
        return None
    spdx = f"{family}-{version}-{place}"
    unported = base.licence
    own = unported.id.removeprefix(f"{family}-")
    shown = Licence(
        id=spdx if spdx in _source()["spdx_ports"] else f"LicenseRef-{spdx}",
        name=f"{unported.name.partition(f' {own}')[0]} {version} {name}",
        badge=f"{unported.badge.removesuffix(own)}{version} {place if len(place) < 4 else place.title()}",
        url=f"{unported.url.removesuffix(f'{own}/')}{version}/{place.lower()}/",
        permits=unported.permits,
        reusable=unported.reusable,
    )
    return Facts(shown, base.line, base.warnings)
