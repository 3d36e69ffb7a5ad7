"""Dates as TEI writes them: the opposite of what our reader of TEI does."""

from __future__ import annotations

import re

from core import dates
from core.errors import BadInput
from core.exchange.markup import attributes, text

_DAY = r"-?[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)?"
_SINGLE = re.compile(rf"(?P<day>{_DAY})(?P<mark>[?~%]?)")
_NO_YEAR = re.compile(r"XXXX(?P<rest>-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)")
_INTERVAL = re.compile(rf"(?P<start>{_DAY}|\.\.)(?P<mark>[?~%]?)/(?P<end>{_DAY}|\.\.)(?P=mark)")
_CHOICE = re.compile(rf"\[(?P<low>{_DAY}|)\.\.(?P<high>{_DAY}|)\]")
_DOUBTS = {
    "": {},
    "?": {"cert": "low"},
    "~": {"precision": "low"},
    "%": {"cert": "low", "precision": "low"},
}
_DAYS = ("when", "notBefore", "notAfter", "from", "to")
EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"
"""Says by which rules a date is to be read that TEI has no attributes for."""


def date_element(edtf: str) -> str:
    """A ``date`` with its attributes and words; ``""`` where no date is known.

    What TEI's attributes can't say exactly (a decade, a season, one of several days) gets the first and last day it
    can mean, and the EDTF beside them.
    """
    if not edtf:
        return ""
    return f"<date{attributes(_attributes(edtf))}>{text(dates.in_words(edtf))}</date>"


def plain_date_element(edtf: str) -> str:
    """A ``date`` as CMIF has it: without words, with days and how sure they are; ``""`` where no day is known."""
    found = _attributes(edtf) if edtf else {}
    known = {name: day for name, day in found.items() if day and name in _DAYS}
    if not known:
        return ""
    if "precision" in found:
        known["cert"] = "medium"
    return f"<date{attributes(known | ({'cert': 'low'} if 'cert' in found else {}))}/>"


def _attributes(edtf: str) -> dict[str, str]:
    if found := _SINGLE.fullmatch(edtf):
        return {"when": found["day"], **_DOUBTS[found["mark"]]}
    if found := _NO_YEAR.fullmatch(edtf):
        return {"when": f"-{found['rest']}"}
    if found := _CHOICE.fullmatch(edtf):
        return {"notBefore": found["low"], "notAfter": found["high"]}
    if (found := _INTERVAL.fullmatch(edtf)) and (found["start"], found["end"]) != ("..", ".."):
        ends = {"from": found["start"], "to": found["end"]}
        if not found["mark"]:
            return {name: day for name, day in ends.items() if day != ".."}
        if ".." not in ends.values():
            return {**ends, **_DOUBTS[found["mark"]]}
    try:
        first, last = dates.bounds(edtf)
    except BadInput:  # an archive that was made elsewhere
        return {}
    return {"notBefore": first, "notAfter": last, "when-custom": edtf, "datingMethod": EDTF}
