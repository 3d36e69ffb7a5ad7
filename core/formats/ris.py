"""RIS, as reference managers write it: two letters, two blanks, a hyphen, a value; from ``TY`` to ``ER`` it is a work.

Read here: rispy 0.10 leaves out a last work without its ``ER`` line, which is common, and does not say where it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath

from core.errors import BadInput
from core.formats.citations import Work, cited, inverted
from core.formats.decoding import decode
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.model import Kind

_LINE = re.compile(r"([A-Z][A-Z0-9])  ?-(?: (.*)|)$")
_KINDS = {
    **dict.fromkeys(("JOUR", "JFULL", "EJOUR", "NEWS", "MGZN", "BLOG", "INPR", "ABST", "CPAPER", "CONF"), Kind.ARTICLE),
    **dict.fromkeys(("PCOMM", "ICOMM"), Kind.LETTER),
    **dict.fromkeys(("RPRT", "GOVDOC", "HEAR"), Kind.REPORT),
}
_TITLES = ("TI", "T1", "CT", "BT", "ST", "T2")
_CONTAINERS = ("T2", "JO", "JF", "JA", "J2", "BT")
_NOTED = {
    "VL": "volume",
    "IS": "issue",
    "SP": "first page",
    "EP": "last page",
    "N1": "note",
    "CY": "place",
    "PP": "place",
}


def _holds(path: PurePath, data: bytes) -> bool:
    del path
    head = data[:4000].removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"").lstrip()
    return bool(re.match(rb"(?:\xff\xfe|\xfe\xff)?TY  ?- ?[A-Z]", head))


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    decoded = decode(data, how.encoding)
    return ReadFile("RIS", _entries(path, decoded.text, how), True, decoded.encoding, decoded.guessed)


def _entries(path: PurePath, text: str, how: Reading) -> Iterator[Entry]:
    values: dict[str, list[str]] = {}
    start, last = 0, ""
    for number, line in enumerate(text.split("\n"), 1):
        found = _LINE.match(line.rstrip())
        if not found:
            if last and line.strip():
                values[last][-1] += f" {line.strip()}"  # a value that was wrapped
            continue
        tag, value = found[1], (found[2] or "").strip()
        if tag == "TY" and values:
            yield _entry(path, start, values, how)
            values = {}
        if tag == "ER":
            if values:
                yield _entry(path, start, values, how)
            values, last = {}, ""
            continue
        start = start if values else number
        values.setdefault(tag, []).append(value)
        last = tag
    if values:
        yield _entry(path, start, values, how)


def _entry(path: PurePath, line: int, values: dict[str, list[str]], how: Reading) -> Entry:
    where = f"{how.where}:{line}"
    try:
        return Entry(where, cited(_work(values), f"{path.name}:{line}"))
    except BadInput as unusable:
        return Entry(where, None, str(unusable))


def _work(values: dict[str, list[str]]) -> Work:
    def first(*tags: str) -> str:
        return next((value for tag in tags for value in values.get(tag, []) if value), "")

    kind = _KINDS.get(first("TY").upper(), Kind.OTHER)
    if first("M3").casefold() == "resolution" and kind is Kind.REPORT:
        kind = Kind.RESOLUTION
    own = dict(value.split(": ", 1) for tag in ("C1", "C2") for value in values.get(tag, []) if ": " in value)
    date = own.get("edtf") or _date(first("DA", "PY", "Y1"))
    work = Work(kind, key=first("ID"), title=first(*_TITLES), date=date, licence=own.get("licence", ""))
    work.authors = [inverted(name) for tag in ("AU", "A1") for name in values.get(tag, []) if name]
    if kind is Kind.LETTER:
        # The RIS specification puts a letter's recipient into A2.
        work.recipients = [inverted(name) for name in values.get("A2", []) if name]
    work.publisher = first("PB") or (first(*_CONTAINERS) if first("TY") in {"NEWS", "MGZN", "BLOG"} else "")
    work.doi, work.url, work.language = first("DO"), first("UR", "L1", "LK"), first("LA")
    work.symbol = first("M1", "SN") if kind is not Kind.ARTICLE else ""
    container = first(*_CONTAINERS)
    if container and container not in {work.title, work.publisher}:
        work.note("in", container)
    for tag, label in _NOTED.items():
        work.note(label, "; ".join(value for value in values.get(tag, []) if value))
    return work


def _date(value: str) -> str:
    """``2022/10/19/autumn`` as ``2022-10-19``."""
    found = re.match(r"([0-9]{4})(?:/([0-9]{1,2})?(?:/([0-9]{1,2})?(?:/.*)?)?)?$", value)
    if not found:
        return value
    return "-".join(part.zfill(2) for part in found.groups() if part)


FORMAT = Format("RIS", _holds, _read)
