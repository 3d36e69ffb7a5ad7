"""What the reading process tells the program: JSON and bytes, checked piece by piece, never unpickled.

The reader opens files of strangers. Should one of them take it over, all it can say is what can be said here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

from core.likeness import SKETCH
from core.model import (
    AgentKind,
    DocumentRelation,
    Field,
    Finding,
    FoundReference,
    Holding,
    Kind,
    NewAgent,
    NewDocument,
    NewRelation,
    Original,
    PagePicture,
    Role,
)

Shape = dict[str, object]
T = TypeVar("T")

_PLAIN = (
    *("title", "symbol", "language", "date", "source_url", "licence", "copyright_notice", "licence_notice"),
    *("disclaimer_notice", "requested_credit", "changes_made", "record_id", "path"),
)
_LARGEST_HASH = 1 << 63
_WIDEST = 20_000
_NO_SKETCH: tuple[int, list[int]] = (0, [])


class Nonsense(ValueError):
    """A message is not what a reader of ours writes."""


@dataclass(frozen=True, slots=True)
class Sketched:
    """What was worked out of a text beside the document: its references, and its sketch (:mod:`core.likeness`)."""

    references: tuple[FoundReference, ...] = ()
    shingles: int = 0
    hashes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadEntry:
    """An entry of a file as it arrives. *of_file*: its original is the file itself, and does not come along."""

    where: str
    document: NewDocument | None
    reason: str = ""
    key: str = ""
    of_file: bool = False
    sketched: Sketched = Sketched()


def encode(shape: object) -> bytes:
    """JSON as bytes; halves of characters pass, for the record says better than JSON what is wrong with them."""
    return json.dumps(shape, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def decode(data: bytes) -> Shape:
    """The object that :func:`encode` wrote.

    Raises:
        Nonsense: it is no JSON object.
    """
    try:
        found: object = json.loads(data.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError) as error:
        raise Nonsense(str(error)) from error
    return _object(found)


# ----------------------------------------------------------------------------------------------------- writing


def pack(document: NewDocument, *, of_file: bool) -> Shape:
    """A document as JSON takes it; of the original only what is said of it, its bytes go by themselves."""
    shape: Shape = {name: value for name in _PLAIN if (value := getattr(document, name))}
    shape |= {"kind": document.kind, "holding": document.holding, "text": document.text}
    if document.tags:
        shape["tags"] = document.tags
    if document.notes:
        shape["notes"] = document.notes
    if document.parties:
        shape["parties"] = [
            [role, who.name, who.kind, who.unnamed, who.description, who.acts_for, who.aliases]
            for role, who in document.parties
        ]
    if document.findings:
        shape["findings"] = [[one.field, one.value, one.place, one.words] for one in document.findings]
    if document.relations:
        shape["relations"] = [
            [one.relation, one.key, one.scheme, one.value, one.incoming] for one in document.relations
        ]
    if (original := document.original) is not None:
        shape["original"] = [original.name, original.media_type, -1 if of_file else len(original.data)]
    return shape


def pack_sketch(references: Sequence[FoundReference], shingles: int, hashes: Sequence[int]) -> Shape:
    """References and sketch of a text as JSON takes them."""
    return {
        "references": [[one.start, one.end, one.scheme, one.value] for one in references],
        "sketch": [shingles, list(hashes)],
    }


# ----------------------------------------------------------------------------------------------------- reading


def entry(shape: object, next_bytes: Callable[[int], bytes]) -> ReadEntry:
    """The entry that a message tells of.

    Args:
        shape: the decoded message.
        next_bytes: gives the bytes of an original, of so many bytes.

    Raises:
        Nonsense: it is not what :func:`pack` writes.
    """
    told = _object(shape)
    packed = told.get("document")
    where, reason, key = (_text(told, name) for name in ("where", "reason", "key"))
    if packed is None:
        return ReadEntry(where, None, reason, key)
    described = _object(packed)
    original, of_file = _original(described.get("original"), next_bytes)
    text = described.get("text")
    if text is not None and not isinstance(text, str):
        raise Nonsense("text")
    document = NewDocument(
        kind=_word(Kind, described.get("kind")),
        holding=_word(Holding, described.get("holding")),
        text=text,
        tags=_texts(described.get("tags", ())),
        notes=_texts(described.get("notes", ())),
        parties=tuple(_party(one) for one in _list(described.get("parties", ()))),
        findings=tuple(_finding(one) for one in _list(described.get("findings", ()))),
        relations=tuple(_relation(one) for one in _list(described.get("relations", ()))),
        original=original,
        **{name: _text(described, name) for name in _PLAIN if name in described},  # pyright: ignore[reportArgumentType] - all of them are texts
    )
    return ReadEntry(where, document, reason, key, of_file, _sketched(told.get("sketched"), text or ""))


def entries(told: Shape, next_bytes: Callable[[int], bytes]) -> list[ReadEntry]:
    """The entries of a message that tells of several.

    Raises:
        Nonsense: it does not.
    """
    return [entry(shape, next_bytes) for shape in _list(told.get("entries"))]


def picture(told: Shape, next_bytes: Callable[[int], bytes]) -> PagePicture:
    """The picture of a page that a message announces; its pixels follow.

    Raises:
        Nonsense: it does not, or the pixels are not as many as it says.
    """
    page, pages, width, height, boxes = _row(told.get("page"), int, int, int, int, list)
    wide, high = cast(int, width), cast(int, height)
    if not (0 < wide <= _WIDEST and 0 < high <= _WIDEST):
        raise Nonsense("size")
    marked = tuple(cast("tuple[int, int, int, int]", tuple(_row(one, int, int, int, int))) for one in _list(boxes))
    return PagePicture(cast(int, page), cast(int, pages), wide, high, next_bytes(wide * high * 3), marked)


def _original(shape: object, next_bytes: Callable[[int], bytes]) -> tuple[Original | None, bool]:
    if shape is None:
        return None, False
    name, media_type, told = _row(shape, str, str, int)
    size = cast(int, told)
    return Original(cast(str, name), cast(str, media_type), b"" if size < 0 else next_bytes(size)), size < 0


def _party(shape: object) -> tuple[Role, NewAgent]:
    row = _list(shape)
    if len(row) != 7:
        raise Nonsense("party")
    role, name, kind, unnamed, description, acts_for = _row(row[:6], str, str, str, bool, str, str)
    who = NewAgent(
        cast(str, name),
        _word(AgentKind, kind),
        bool(unnamed),
        cast(str, description),
        cast(str, acts_for),
        _texts(row[6]),
    )
    return _word(Role, role), who


def _finding(shape: object) -> Finding:
    field, value, place, words = _row(shape, str, str, str, str)
    return Finding(_word(Field, field), cast(str, value), cast(str, place), cast(str, words))


def _relation(shape: object) -> NewRelation:
    relation, key, scheme, value, incoming = _row(shape, str, str, str, str, bool)
    return NewRelation(
        _word(DocumentRelation, relation), cast(str, key), cast(str, scheme), cast(str, value), cast(bool, incoming)
    )


def _sketched(shape: object, text: str) -> Sketched:
    if shape is None:
        return Sketched()
    told = _object(shape)
    references: list[FoundReference] = []
    for one in _list(told.get("references", ())):
        start, end, scheme, value = _row(one, int, int, str, str)
        start, end = cast(int, start), cast(int, end)
        if not 0 <= start < end <= len(text):
            raise Nonsense("reference")
        references.append(FoundReference(start, end, text[start:end], cast(str, scheme), cast(str, value)))
    shingles, hashes = _row(told.get("sketch", _NO_SKETCH), int, list)
    found = [
        one for one in cast("list[object]", hashes) if isinstance(one, int) and -_LARGEST_HASH <= one < _LARGEST_HASH
    ]
    return Sketched(tuple(references), cast(int, shingles), tuple(sorted(set(found))[:SKETCH]))


def _object(shape: object) -> Shape:
    if not isinstance(shape, dict):
        raise Nonsense("no object")
    return cast(Shape, shape)


def _list(shape: object) -> Sequence[object]:
    if not isinstance(shape, list | tuple):
        raise Nonsense("no list")
    return cast("Sequence[object]", shape)


def _row(shape: object, *types: type) -> Sequence[object]:
    row = _list(shape)
    if len(row) != len(types) or not all(type(one) is kind for one, kind in zip(row, types, strict=True)):
        raise Nonsense("row")
    return row


def _text(shape: Shape, name: str) -> str:
    value = shape.get(name, "")
    if not isinstance(value, str):
        raise Nonsense(name)
    return value


def _texts(shape: object) -> tuple[str, ...]:
    values = _list(shape)
    if not all(isinstance(value, str) for value in values):
        raise Nonsense("texts")
    return tuple(cast("Sequence[str]", values))


def _word(kind: Callable[[str], T], value: object) -> T:
    try:
        return kind(cast(str, value))
    except ValueError as error:
        raise Nonsense(str(value)) from error
