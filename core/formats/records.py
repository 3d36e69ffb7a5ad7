"""A record of a bulk file (DESIGN section 7) to the document that it describes.

A record that can't be used costs itself only: one sentence names the key and what is wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import cast

from core import dates
from core.errors import BadInput
from core.formats.decoding import canonical
from core.formats.outcome import Entry
from core.model import AgentKind, Holding, Kind, NewAgent, NewDocument, Role

KEYS = (
    *("id", "kind", "title", "author", "recipient", "date", "language"),
    *("licence", "source_url", "symbol", "publisher", "text"),
)
"""The keys of a record; any other is kept as a note. *license* is read as *licence*."""

_LISTS = frozenset({"author", "recipient", "publisher"})
_NUMBERS = frozenset({"id", "date"})
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")


def to_document(record: Mapping[str, object], path: str = "") -> NewDocument:
    """The document that a record describes.

    Several names in one value are separated by semicolons. A letter's author is its sender. Without a text it is a
    *cited* document. A date or language that can't be read is kept as a note. *licence* stays as it was written.

    Raises:
        BadInput: a value is of the wrong type, or there is nothing to know the document by.
    """
    values, notes = _sorted(record)
    text = canonical(values.pop("text", ""))
    kind = _kind(values)
    held = bool(text.strip())
    if not held and not (values["title"] + values["symbol"] + values["source_url"]).strip():
        raise BadInput("It has neither a text nor a title, symbol or source_url.")
    return NewDocument(
        kind=kind,
        holding=Holding.HELD if held else Holding.CITED,
        title=" ".join(values["title"].split()),
        text=text if held else None,
        symbol=" ".join(values["symbol"].split()),
        language=_language(values["language"], notes),
        date=_date(values["date"], notes),
        source_url=values["source_url"].strip(),
        licence=values["licence"].strip(),
        parties=tuple(_parties(values, kind)),
        notes=tuple(notes),
        record_id=values["id"].strip(),
        path=path,
    )


def _sorted(record: Mapping[str, object]) -> tuple[dict[str, str], list[str]]:
    """The values of our own keys as text, and the others as notes."""
    values = dict.fromkeys(KEYS, "")
    notes: list[str] = []
    for written, value in record.items():
        key = written.strip().casefold()
        key = "licence" if key == "license" else key
        if value is None:
            continue
        if key in values:
            values[key] = _text(key, value)
        elif note := value if isinstance(value, str) else json.dumps(value, ensure_ascii=False):
            notes.append(_whole(written, f"{written.strip() or 'column without a name'}: {note}"))
    return values, notes


def _text(key: str, value: object) -> str:
    if isinstance(value, str):
        return _whole(key, value)
    if key in _NUMBERS and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if key in _LISTS and isinstance(value, list):
        names = cast("list[object]", value)
        if all(isinstance(name, str) for name in names):
            return _whole(key, ";".join(cast("list[str]", names)))
        raise BadInput(f"“{key}” must be a text or a list of texts.")
    raise BadInput(f"“{key}” must be a text, not {type_in_words(value)}.")


def type_in_words(value: object) -> str:
    """What a JSON value is, for a sentence."""
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case list():
            return "a list"
        case str():
            return "a text"
        case _:
            return "an object"


def _whole(key: str, value: str) -> str:
    """*value*, if the record can hold it: no NUL, no half of a character (JSON can write both)."""
    if "\0" in value:
        raise BadInput(f"“{key}” holds a NUL character.")
    if not value.isascii() and re.search("[\ud800-\udfff]", value):
        raise BadInput(f"“{key}” holds half a character (a lone surrogate).")
    return value


def _kind(values: Mapping[str, str]) -> Kind:
    name = values["kind"].strip().casefold()
    if not name:
        return Kind.LETTER if values["recipient"].strip() else Kind.OTHER
    try:
        return Kind(name)
    except ValueError:
        raise BadInput(f"“kind” must be one of {', '.join(Kind)}, not “{values['kind'].strip()[:40]}”.") from None


def _language(language: str, notes: list[str]) -> str:
    language = language.strip()
    if language and not _LANGUAGE.fullmatch(language):
        notes.append(f"language: {language}")
        return ""
    return language.replace("_", "-")


def _date(date: str, notes: list[str]) -> str:
    try:
        return dates.read(date)
    except BadInput:
        notes.append(f"date: {date.strip()}")
        return ""


def _parties(values: Mapping[str, str], kind: Kind) -> Iterator[tuple[Role, NewAgent]]:
    roles = (
        ("author", Role.SENDER if kind is Kind.LETTER else Role.AUTHOR, AgentKind.OTHER),
        ("recipient", Role.RECIPIENT, AgentKind.OTHER),
        ("publisher", Role.PUBLISHER, AgentKind.ORGANISATION),
    )
    for key, role, sort in roles:
        names = (" ".join(name.split()) for name in values[key].split(";"))
        for name in dict.fromkeys(name for name in names if name):
            yield role, NewAgent(name, sort)


def entry(path: PurePath, where: str, line: int, record: Mapping[str, object]) -> Entry:
    """The outcome of the record on *line* (from 1) of a bulk file, which is called *where*."""
    where = f"{where}:{line}"
    try:
        return Entry(where, to_document(record, f"{path.name}:{line}"))
    except BadInput as unusable:
        return Entry(where, None, str(unusable))
    except RecursionError:
        return Entry(where, None, "It is nested too deep.")
