"""What may be meant by the part of a query that is being typed: a field, one of its values, a word.

Nothing is guessed: every value that is offered is one that the archive has, every word stands in its index.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from core.model import Completion, CompletionKind
from core.search.analyzer import WORD, fold
from core.search.labels import language_name
from core.search.language import DATE_FIELDS, FLAG_FIELDS

MOST = 8
"""How many are offered at most."""
MOST_NAMES = 3
"""How many values of fields are offered for a plain word."""
ENOUGH_FOR_NAMES = 3
"""From so many characters on, a plain word may be somebody's name."""

_QUOTES = '"\u201c\u201d\u201e\u00ab\u00bb'
_PIECE = re.compile(
    rf"""
    (?P<minus>-?)
    (?:(?P<field>[^\W\d_][\w-]*):(?!//))?
    (?P<quote>[{_QUOTES}])?
    (?P<value>.*)
    """,
    re.VERBOSE | re.DOTALL,
)
_PLAIN = re.compile(r"[^\s()]+")

FIELDS = {
    "says": "what somebody says",
    "reporter": "who passed a claim on",
    "stance": "assert, accuse, deny …",
    "manner": "direct, mixed, indirect, author",
    "hands": "how many it came through: 2, 3..",
    "from": "who sent it",
    "to": "who received it",
    "by": "who wrote or sent it",
    "publisher": "who published it",
    "title": "words of the title",
    "kind": "article, letter, report …",
    "lang": "language",
    "licence": "terms of use",
    "symbol": "its own number, such as S/2022/908",
    "cites": "what it names, such as S/2022/908",
    "tag": "tag",
    "date": "2022, 2022-10..2022-12",
    "added": "when it was added",
    "is": "answered, unanswered, held, cited …",
    "has": "claims, rebuttals, text, date",
}
"""The fields that are offered, and what each is for; the language knows a few more spellings."""

_SAME = {"language": "lang", "license": "licence"}
_AGENTS = frozenset({"says", "reporter", "from", "to", "by", "publisher"})
"""The fields whose values are agents, which may have other names."""

_NAMES = ("says", "publisher", "from", "by", "tag")
"""The fields whose values are offered for a plain word."""


Found = Iterable[tuple[str, int]]
"""Values or words, each with how many documents or claims have it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The item of a query in which the caret stands: from *start* to *end*, typed so far up to the caret."""

    start: int
    end: int
    minus: str
    field: str
    quoted: bool
    typed: str


def piece_at(text: str, caret: int) -> Piece | None:
    """What is being typed at *caret*; None where nothing is begun."""
    caret = max(0, min(caret, len(text)))
    start, quote = 0, ""
    for place, char in enumerate(text[:caret]):
        if quote:
            if char in _QUOTES:
                quote, start = "", place + 1
        elif char in _QUOTES:
            quote = char
        elif char.isspace() or char in "()":
            start = place + 1
    match = _PIECE.fullmatch(text[start:caret])
    if match is None or (quote and match["quote"] is None):
        return None
    if not (match["value"] or match["field"]):
        return None
    if quote:
        shut = next((place for place in range(caret, len(text)) if text[place] in _QUOTES), None)
        end = caret if shut is None else shut + 1
    else:
        rest = _PLAIN.match(text, caret)
        end = rest.end() if rest else caret
    return Piece(start, end, match["minus"], (match["field"] or "").lower(), bool(quote), match["value"])


def folded(text: str) -> str:
    """Words as they are compared: folded one by one, with single blanks."""
    return " ".join(part for part in (fold(word) for word in WORD.findall(text)) if part) or text.casefold().strip()


def _no_aliases() -> Mapping[str, tuple[str, ...]]:
    return {}


class Fitting(NamedTuple):
    """A value that may be meant; *alias* is its other name that was begun, if it was not this one."""

    value: str
    often: int
    alias: str = ""


class Values:
    """The values of fields, ready to be looked up by how they begin.

    Args:
        read: answers the values of a field, best first.
        aliases: answers the other names of agents, by their names.
    """

    def __init__(
        self,
        read: Callable[[str], Iterable[tuple[str, int]]],
        aliases: Callable[[], Mapping[str, tuple[str, ...]]] = _no_aliases,
    ) -> None:
        self._read = read
        self._aliases = aliases
        self._known: dict[str, tuple[tuple[str, str, int], ...]] = {}
        self._others: dict[str, tuple[tuple[str, str], ...]] | None = None

    def beginning(self, field: str, typed: str) -> Iterator[Fitting]:
        """Values that begin with *typed*, then those with an alias that does, then those of which a later word does.

        Of each kind the most frequent come first.
        """
        wanted = folded(typed) if typed.strip() else ""
        others: Mapping[str, tuple[tuple[str, str], ...]] = {}
        if field in _AGENTS and wanted:
            others = self._other_names()
        by_alias: list[Fitting] = []
        later: list[Fitting] = []
        for value, words, count in self._of(field):
            if words.startswith(wanted):
                yield Fitting(value, count)
            elif alias := next((alias for alias, named in others.get(value, ()) if named.startswith(wanted)), ""):
                by_alias.append(Fitting(value, count, alias))
            elif f" {wanted}" in words:
                later.append(Fitting(value, count))
        yield from (*by_alias, *later)

    def _other_names(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """The other names of each agent, with their words; read when they are first asked for."""
        if self._others is None:
            self._others = {
                name: tuple((alias, folded(alias)) for alias in aliases) for name, aliases in self._aliases().items()
            }
        return self._others

    def _of(self, field: str) -> tuple[tuple[str, str, int], ...]:
        """All values of a field, with their words; read when they are first asked for."""
        if field not in self._known:
            found = [(word, 0) for word in FLAG_FIELDS[field]] if field in FLAG_FIELDS else self._read(field)
            self._known[field] = tuple((value, _words_of(field, value), count) for value, count in found)
        return self._known[field]


def _words_of(field: str, value: str) -> str:
    named = f"{value} {language_name(value)}" if field == "lang" else value
    return folded(named)


def _no_words(_typed: str) -> Found:
    return ()


def complete(
    text: str, caret: int, values: Values, words: Callable[[str], Found] = _no_words
) -> tuple[Completion, ...]:
    """What may be meant, best first; nothing that is there already. *words* answers those that begin so, best first."""
    piece = piece_at(text, caret)
    if piece is None:
        return ()
    field = _SAME.get(piece.field, piece.field)
    if piece.field and field not in FIELDS:
        return ()
    found = list(_of_field(piece, field, values) if field else _of_word(piece, values, words))
    there = text[piece.start : piece.end]
    unique = {one.text: one for one in found if one.text.strip() != there}
    return tuple(unique.values())[:MOST]


def _of_field(piece: Piece, field: str, values: Values) -> Iterator[Completion]:
    typed = piece.typed
    before = ""
    if field in DATE_FIELDS and ".." in typed:
        first, _, typed = typed.rpartition("..")
        before = f"{first}.."
    for value, count, alias in values.beginning(field, typed):
        note = language_name(value) if field == "lang" else alias
        yield _value(piece, field, f"{before}{value}", count, note)


def _value(piece: Piece, field: str, value: str, count: int, note: str) -> Completion:
    plain = bool(re.fullmatch(r"[\w./-]+", value))
    shown = value if plain else '"' + re.sub(f"[{_QUOTES}]", " ", value).strip() + '"'
    text = f"{piece.minus}{field}:{shown}"
    return Completion(CompletionKind.VALUE, text, piece.start, piece.end, f"{field}: {value}", note, count)


def _of_word(piece: Piece, values: Values, words: Callable[[str], Found]) -> Iterator[Completion]:
    typed = piece.typed
    if piece.quoted:
        return
    for name, note in FIELDS.items():
        if name.startswith(typed.lower()):
            text = f"{piece.minus}{name}:"
            yield Completion(CompletionKind.FIELD, text, piece.start, piece.end, f"{name}:", note)
    for word, count in islice(words(typed), MOST - MOST_NAMES):
        yield Completion(CompletionKind.WORD, piece.minus + word, piece.start, piece.end, word, "", count)
    if len(typed) >= ENOUGH_FOR_NAMES:
        yield from _names(piece, values)


def _names(piece: Piece, values: Values) -> Iterator[Completion]:
    """Values of several fields that a plain word begins, the field that has it most often first, each value once."""
    found: dict[str, tuple[int, str, str]] = {}
    for field in _NAMES:
        for value, count, alias in values.beginning(field, piece.typed):
            if value not in found or found[value][0] < count:
                found[value] = (count, field, alias)
    best = sorted(found.items(), key=lambda one: -one[1][0])[:MOST_NAMES]
    for value, (count, field, alias) in best:
        yield _value(piece, field, value, count, alias)
