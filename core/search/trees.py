"""From what a query says to a Whoosh query tree over the index's fields.

The nodes of this module are ours, all others Whoosh's own. To Whoosh, :class:`Anywhere` and :class:`Typed` are ``Or``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from whoosh.query.compound import And, Or
from whoosh.query.qcore import Every, Query
from whoosh.query.ranges import NumericRange
from whoosh.query.terms import MultiTerm, Prefix
from whoosh.query.wrappers import Not

from core.model import ClaimState, Holding, Scope
from core.search import language
from core.search.analyzer import class_terms, loose_forms
from core.search.rows import ANSWERED, DENIED_BIT, HOLDINGS, state_bits
from core.search.schema import CLAIM, PEOPLE, SCORED, WEIGHTS
from core.search.spelling import allowed_distance

DEFAULT_FIELDS = {Scope.DOCUMENTS: SCORED, Scope.CLAIMS: (CLAIM, PEOPLE)}
"""The fields that a plain word is looked for in."""

TYPED_WEIGHT = 0.2
"""What a word counts that only starts as the one being typed does, while what is typed is no word itself."""

TYPED_BESIDES = 0.01
"""What it counts when what is typed stands as a word in some document: then it is hardly a beginning."""


class Forms(MultiTerm):
    """All forms of a word, scored as if they were one term; the exact form counts more."""

    def __init__(
        self,
        fieldname: str,
        exact: str,
        languages: tuple[str, ...] = (),
        boost: float = 1.0,
        also: tuple[str, ...] = (),
    ) -> None:
        self.fieldname = fieldname
        self.exact = exact
        self.also = also
        self.languages = languages
        self.boost = boost
        self.constantscore = False

    @property
    def terms_of_class(self) -> tuple[bytes, ...]:
        """The index terms, the exact form first."""
        return tuple(dict.fromkeys(term for spelling in self.spellings for term in spelling))

    @property
    def spellings(self) -> tuple[tuple[bytes, ...], ...]:
        """The index terms of each spelling, the exact form first."""
        return tuple(_encoded(spelling, self.languages) for spelling in (self.exact, *self.also))

    def is_inflected(self, exact: bytes) -> bool:
        """Whether a word that stands in a text just so is indexed under another form, too."""
        word = exact.decode()
        return any(set(loose_forms(word, code)) != {word} for code in ("", *self.languages))

    def _btexts(self, ixreader: Any) -> Iterator[bytes]:
        return (term for term in self.terms_of_class if (self.fieldname, term) in ixreader)


class Like(Query):
    """All words within a distance."""

    def __init__(self, fieldname: str, word: str, limit: int, boost: float = 1.0) -> None:
        self.fieldname = fieldname
        self.word = word
        self.limit = limit
        self.boost = boost


class Slots(Query):
    """Words at places relative to each other, each one or several terms; with *slop*, near each other."""

    def __init__(self, fieldname: str, slots: tuple[language.Slot, ...], slop: int | None, boost: float = 1.0) -> None:
        self.fieldname = fieldname
        self.slots = slots
        self.slop = slop
        self.boost = boost


InField = Forms | Prefix | Like | Slots
"""What stands in one field and is counted there."""


class Anywhere(Or):
    """The same in several fields, scored as one: what it counts there adds up before it saturates (BM25F)."""

    def __init__(self, subqueries: Iterable[InField], boost: float = 1.0) -> None:
        self.in_fields = tuple(subqueries)
        super().__init__(list(self.in_fields), boost)


class Typed(Or):
    """A word, and less of all that only starts with it."""

    def __init__(self, whole: Query, begun: Query) -> None:
        self.whole = whole
        self.begun = begun
        super().__init__([whole, begun])


class Bits(Query):
    """Rows whose number in a column has one of these bits."""

    def __init__(self, fieldname: str, bits: int) -> None:
        self.fieldname = fieldname
        self.bits = bits


class Listed(Query):
    """Rows whose value in a column of a facet is, or starts with, a folded word."""

    def __init__(self, fieldname: str, value: str) -> None:
        self.fieldname = fieldname
        self.value = value


@lru_cache(maxsize=2_000)
def _encoded(exact: str, languages: tuple[str, ...]) -> tuple[bytes, ...]:
    return tuple(term.encode() for term in class_terms(exact, languages))


def tree(node: language.Node, scope: Scope, languages: tuple[str, ...] = ()) -> Query:
    """The Whoosh query for one part of a query; words are stemmed in these languages."""
    match node:
        case language.Word() | language.Sequence():
            fields = node.fields or DEFAULT_FIELDS[scope]
            found = Anywhere(_in_field(node, field, languages) for field in fields)
            if isinstance(node, language.Word) and node.typing and node.manner is language.Manner.FORMS:
                return Typed(found, Anywhere(_prefix(node, field) for field in fields))
            return found
        case language.Days(name, first, last):
            begins, ends = language.DATE_FIELDS[name]
            return And([NumericRange(ends, first, language.LAST_DAY), NumericRange(begins, 1, last)])
        case language.Count(name, least, most):
            return NumericRange(name, least, most)
        case language.Listed(name, value):
            return Listed(name, value)
        case language.Flag(_, value):
            return _flag(value)
        case language.Either(parts):
            return _either(tree(part, scope, languages) for part in parts)
        case language.Both(parts):
            return And([tree(part, scope, languages) for part in parts])
        case language.Without(part):
            return Not(tree(part, scope, languages))
        case language.Everything():
            return Every()


def _either(queries: Iterable[Query]) -> Query:
    several = list(queries)
    return several[0] if len(several) == 1 else Or(several)


def _in_field(node: language.Word | language.Sequence, field: str, languages: tuple[str, ...]) -> InField:
    weight = WEIGHTS.get(field, 1.0)
    if isinstance(node, language.Sequence):
        return Slots(field, node.slots, node.slop, weight)
    match node.manner:
        case language.Manner.FUZZY:
            return Like(field, node.exact, allowed_distance(node.exact, node.distance), weight)
        case language.Manner.PREFIX:
            return _prefix(node, field)
        case language.Manner.FORMS:
            return Forms(field, node.exact, languages, weight, node.also)


def _prefix(node: language.Word, field: str) -> Prefix:
    return Prefix(field, node.exact, boost=WEIGHTS.get(field, 1.0))


def _flag(value: str) -> Query:
    """``is:`` and ``has:``."""
    match value:
        case "answered":
            return Bits("states", state_bits(*ANSWERED))
        case "unanswered" | "withheld" | "corrected" | "retracted" | "suggested":
            return Bits("states", state_bits(ClaimState(value)))
        case "denied":
            return Bits("states", DENIED_BIT)
        case "claims" | "rebuttals":
            return NumericRange(value, 1, None)
        case "date":
            return NumericRange("last", 1, None)
        case "text":
            held = HOLDINGS.index(Holding.CITED)
            return Not(NumericRange("holding", held, held))
        case _:
            holding = HOLDINGS.index(Holding(value))
            return NumericRange("holding", holding, holding)
