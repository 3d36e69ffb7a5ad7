"""Linked data as triples of words, as an independent processor (rdflib) reads it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

from rdflib import Graph

T = TypeVar("T")


class Names:
    """A vocabulary: its terms as attributes."""

    def __init__(self, base: str) -> None:
        self._base = base

    def __getattr__(self, name: str) -> str:
        return f"{self._base}{name}"

    def __str__(self) -> str:
        return self._base


RDF = Names("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
OA = Names("http://www.w3.org/ns/oa#")
SCHEMA = Names("http://schema.org/")
CITO = Names("http://purl.org/spar/cito/")
PROV = Names("http://www.w3.org/ns/prov#")
DCTERMS = Names("http://purl.org/dc/terms/")


class Triples:
    """What a file says: subject, predicate, object."""

    def __init__(self, path: Path) -> None:
        graph: Any = Graph()
        graph.parse(path, format="json-ld")
        self.rows = {(str(one), str(two), str(three)) for one, two, three in graph}
        self._objects: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        self._pairs: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for subject, predicate, value in self.rows:
            self._objects[subject, predicate].append(value)
            self._pairs[predicate].append((subject, value))

    def __contains__(self, row: tuple[str, str, str]) -> bool:
        return row in self.rows

    def objects(self, subject: str | None, predicate: str) -> list[str]:
        if subject is None:
            return [value for _, value in self._pairs[predicate]]
        return self._objects[subject, predicate]

    def subjects(self, predicate: str, value: str | None = None) -> list[str]:
        return [subject for subject, found in self._pairs[predicate] if value in (None, found)]

    def of_type(self, kind: str) -> list[str]:
        return self.subjects(RDF.type, kind)

    def pairs(self, predicate: str) -> list[tuple[str, str]]:
        return self._pairs[predicate]

    def value(self, subject: str, predicate: str) -> str:
        """The only object; ``""`` where there is none."""
        found = self.objects(subject, predicate)
        return one(found) if found else ""

    def predicates(self) -> set[str]:
        return {predicate for _, predicate, _ in self.rows}


def one(found: Iterable[T]) -> T:
    """The only one."""
    (value,) = found
    return value
