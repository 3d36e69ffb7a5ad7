"""RIS, as reference managers read it: a tag and a value a line, ``TY`` first, ``ER`` last.

Lines end in CR and LF and are never wrapped: a value stays on its line, whatever blanks and line ends it had, so that
nothing in it can pass for a tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.exchange.citations.days import CitedDate
from core.exchange.citations.names import CitedName
from core.exchange.citations.works import CitedWork
from core.model import Kind

_TYPES = {
    Kind.ARTICLE: "NEWS",
    Kind.LETTER: "PCOMM",
    Kind.REPORT: "RPRT",
    Kind.RESOLUTION: "GOVDOC",
    Kind.OTHER: "GEN",
}
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def record(work: CitedWork) -> str:
    """One work, with the empty line that parts it from the next."""
    lines = [f"{tag}  - {value}\r\n" for tag, value in _fields(work) if value]
    return f"TY  - {_TYPES[work.kind]}\r\n{''.join(lines)}ER  - \r\n\r\n"


def _fields(work: CitedWork) -> Iterator[tuple[str, str]]:
    date = work.date
    yield "ID", work.key
    yield "TI", _line(work.title)
    for name in work.authors:
        yield "AU", _name(name)
    if work.kind is Kind.LETTER:
        for name in work.recipients:
            yield "A2", _name(name)
    if work.kind is Kind.RESOLUTION:
        yield "M3", "Resolution"
    yield ("T2" if work.kind is Kind.ARTICLE else "PB"), _line(work.publisher)
    if date:
        yield from _date(date)
    yield "M1", _line(work.symbol)
    yield "DO", _line(work.doi)
    yield "UR", re.sub(r"\s", "%20", work.url)
    yield "LA", _line(work.language)
    if work.carrier:
        yield "N1", _line(f"Quoted in: {work.quoted_in}")
    if date and not date.exact:
        yield "C1", _line(f"edtf: {date.edtf}")
    if work.licence:
        yield "C2", _line(f"licence: {work.licence}")


def _line(value: str) -> str:
    return " ".join(_CONTROLS.sub(" ", value).split())


def _name(name: CitedName) -> str:
    """``Family, Given, Suffix``; a whole name ends in a comma, or programs would turn its words round."""
    if name.whole:
        return f"{_line(name.whole)},"
    family = f"{name.particle} {name.family}" if name.particle else name.family
    return _line(", ".join(part for part in (family, name.given, name.suffix) if part))


def _date(date: CitedDate) -> Iterator[tuple[str, str]]:
    """``PY`` is the year, ``DA`` the day as ``YYYY/MM/DD/other information``."""
    if not date.parts:
        yield "DA", f"///{_line(date.words)}"
        return
    year, month, day = (*date.parts[0], 0, 0)[:3]
    yield "PY", f"{year:04}"
    other = "" if date.exact else date.words
    if month or other:
        parts = (f"{year:04}", f"{month:02}" if month else "", f"{day:02}" if day else "", _line(other))
        yield "DA", "/".join(parts)
