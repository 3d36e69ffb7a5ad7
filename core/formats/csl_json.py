"""CSL-JSON (citationstyles.org, schema 1.0.2): a list of works, as Zotero and citation processors exchange it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import cast

from core.errors import BadInput
from core.formats.citations import Work, cited, organisation, person
from core.formats.decoding import decode
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.model import AgentKind, Kind, NewAgent

_KINDS = {
    **dict.fromkeys(
        ("article", "article-journal", "article-magazine", "article-newspaper", "post-weblog", "paper-conference"),
        Kind.ARTICLE,
    ),
    "personal_communication": Kind.LETTER,
    "report": Kind.REPORT,
}
_TYPES = frozenset(
    (
        *(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
        ),
        *("classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event"),
        *(
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
        ),
        *(
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "post",
            "post-weblog",
        ),
        *("personal_communication", "regulation", "report", "review", "review-book", "software", "song", "speech"),
        *("standard", "thesis", "treaty", "webpage"),
    )
)
_NOTED = ("container-title", "volume", "issue", "page", "publisher-place", "archive", "archive_location", "note")
_SEASONS = {"1": "21", "2": "22", "3": "23", "4": "24"}
_BEGINS = re.compile(rb"\s*[\[{]")
_LARGEST = 50_000_000


def _holds(path: PurePath, data: bytes) -> bool:
    """By what its works are called; reading the whole is the only way to tell, so it is done once for small files."""
    del path
    if len(data) > _LARGEST or not _BEGINS.match(data.removeprefix(b"\xef\xbb\xbf")) or b'"type"' not in data[:20_000]:
        return False
    return bool(_works(data))


def _works(data: bytes) -> list[Mapping[str, object]]:
    """The works of a file; empty when it is not CSL-JSON."""
    try:
        loaded: object = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return []
    items = cast("list[object]", loaded) if isinstance(loaded, list) else [loaded]
    works = [cast("Mapping[str, object]", item) for item in items if isinstance(item, dict)]
    told = sum(1 for work in works if work.get("type") in _TYPES and ("title" in work or "id" in work))
    return works if works and 2 * told > len(items) and "text" not in works[0] else []


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    decode(data, how.encoding)
    return ReadFile("CSL-JSON", _entries(path, _works(data), how), bulk=True)


def _entries(path: PurePath, works: list[Mapping[str, object]], how: Reading) -> Iterator[Entry]:
    for number, item in enumerate(works, 1):
        where = f"{how.where}:{number}"
        try:
            yield Entry(where, cited(_work(item), f"{path.name}:{number}"))
        except BadInput as unusable:
            yield Entry(where, None, str(unusable))


def _work(item: Mapping[str, object]) -> Work:
    def text(key: str) -> str:
        value = item.get(key)
        written = str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
        # Titles may have the markup that citation processors know.
        return re.sub(r"</?(?:i|b|sub|sup|span)\b[^>]*>", "", written).replace("\0", "")

    kind = _KINDS.get(text("type"), Kind.OTHER)
    if kind is Kind.REPORT and text("genre").casefold() == "resolution":
        kind = Kind.RESOLUTION
    custom = item.get("custom")
    edtf = cast("Mapping[str, object]", custom).get("edtf") if isinstance(custom, dict) else None
    date = edtf if isinstance(edtf, str) else _date(item.get("issued"))
    work = Work(kind, key=text("id"), title=text("title"), date=date)
    work.authors = _names(item.get("author"))
    work.recipients = _names(item.get("recipient"))
    newspaper = text("type") in {"article-newspaper", "article-magazine", "post-weblog", "webpage"}
    work.publisher = text("publisher") or (text("container-title") if newspaper else "")
    work.doi, work.url, work.language = text("DOI"), text("URL"), text("language")
    work.symbol, work.licence = text("number"), text("license")
    for key in _NOTED:
        if text(key) != work.publisher:
            work.note("in" if key == "container-title" else key.replace("_", " "), text(key))
    return work


def _names(value: object) -> list[NewAgent]:
    names: list[NewAgent] = []
    for one in cast("list[object]", value) if isinstance(value, list) else []:
        if not isinstance(one, dict):
            continue
        parts = {key: part for key, part in cast("dict[str, object]", one).items() if isinstance(part, str)}
        if literal := parts.get("literal", ""):
            names.append(organisation(literal))
        elif family := parts.get("family", ""):
            particles = " ".join(parts.get(key, "") for key in ("dropping-particle", "non-dropping-particle"))
            names.append(person(family, parts.get("given", ""), particles, parts.get("suffix", "")))
        elif given := parts.get("given", ""):
            names.append(NewAgent(" ".join(given.split()), AgentKind.OTHER))
    return names


def _date(value: object) -> str:
    """A CSL date as EDTF: parts of one day or two, a season, ``circa``; else the words as they are."""
    if not isinstance(value, dict):
        return str(value) if isinstance(value, str | int) else ""
    date = cast("dict[str, object]", value)
    days = [_day(parts, date) for parts in cast("list[object]", date.get("date-parts") or [])]
    days = [day for day in days if day]
    about = "~" if date.get("circa") else ""
    if days:
        return "/".join(f"{day}{about}" for day in days[:2])
    return next((str(date[key]) for key in ("literal", "raw") if date.get(key)), "")


def _day(parts: object, date: Mapping[str, object]) -> str:
    numbers = [str(part).strip() for part in cast("list[object]", parts) if part] if isinstance(parts, list) else []
    if not numbers or not re.fullmatch(r"-?[0-9]{1,4}", numbers[0]) or not all(map(str.isdigit, numbers[1:])):
        return ""
    year = f"-{numbers[0][1:].zfill(4)}" if numbers[0].startswith("-") else numbers[0].zfill(4)
    season = _SEASONS.get(str(date.get("season") or ""))
    if len(numbers) == 1 and season:
        return f"{year}-{season}"
    return "-".join([year, *(number.zfill(2) for number in numbers[1:3])])


FORMAT = Format("CSL-JSON", _holds, _read)
