"""CSL-JSON (citationstyles.org, schema 1.0.2): what citation processors and reference managers exchange.

``custom`` is the schema's place for what has no field: the date in EDTF where year, month and day say less.
"""

from __future__ import annotations

import json

from core.exchange.citations.days import CitedDate
from core.exchange.citations.names import CitedName
from core.exchange.citations.works import CitedWork
from core.model import Kind

Item = dict[str, object]
_TYPES = {
    Kind.ARTICLE: "article-newspaper",
    Kind.LETTER: "personal_communication",
    Kind.REPORT: "report",
    Kind.RESOLUTION: "report",
    Kind.OTHER: "document",
}
RESOLUTION = "Resolution"
"""The *genre* of a resolution: CSL has no type for it."""


def csl_item(work: CitedWork) -> Item:
    """One work as CSL-JSON."""
    date = work.date
    item: Item = {
        "id": work.key,
        "type": _TYPES[work.kind],
        "title": work.title,
        "author": [_name(name) for name in work.authors],
        "recipient": [_name(name) for name in work.recipients],
        "issued": _date(date) if date else None,
        "container-title" if work.kind is Kind.ARTICLE else "publisher": work.publisher,
        "number": work.symbol,
        "genre": RESOLUTION if work.kind is Kind.RESOLUTION else "",
        "DOI": work.doi,
        "URL": work.url if work.url.startswith(("http://", "https://")) else "",
        "source": "" if work.url.startswith(("http://", "https://")) else work.url,
        "language": work.language,
        "license": work.licence,
        "note": f"Quoted in: {work.quoted_in}" if work.carrier else "",
        "custom": {"edtf": date.edtf} if date and not date.exact else None,
    }
    return {key: value for key, value in item.items() if value}


def _name(name: CitedName) -> dict[str, str]:
    if name.whole:
        # A person's name that is not taken apart stays a person's: all of it is printed, nothing is turned round.
        return {"literal" if name.institution else "family": name.whole}
    parts = {
        "family": name.family,
        "given": name.given,
        "non-dropping-particle": name.particle,
        "suffix": name.suffix,
    }
    return {key: part for key, part in parts.items() if part}


def _date(date: CitedDate) -> dict[str, object]:
    if not date.parts:
        return {"literal": date.words}
    said: dict[str, object] = {"date-parts": [list(parts) for parts in date.parts]}
    if date.season:
        said["season"] = date.season
    if date.doubtful:
        said["circa"] = True
    return said


def csl_line(work: CitedWork) -> str:
    """One work as a line of the list that a CSL-JSON file is."""
    return json.dumps(csl_item(work), ensure_ascii=False)
