"""Hits and answers to show in the search panes, and the panes in their look."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from core.model import (
    ClaimState,
    Facet,
    FacetValue,
    Hit,
    Holding,
    Kind,
    SearchAnswer,
    SearchRequest,
)
from tests.gui.search.makers import MakeAnswer, MakeHit

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def in_its_look(look: QApplication) -> QApplication:
    """Widths depend on the face, so every test here has the bundled one."""
    return look


@pytest.fixture
def make_hit() -> MakeHit:
    def make(number: int, title: str = "", word: str = "", **fields: Any) -> Hit:
        base = Hit(
            document_id=number,
            claim_id=None,
            title=title or f"Document {number}",
            kind=Kind.ARTICLE,
            holding=Holding.HELD,
            source="Mehr News Agency",
            date="2022-12",
            score=1.0,
            snippet="…claiming that Iran’s alleged provision of drones to Russia",
            marks=(),
            matched="all",
            claims=2,
            rebuttals=1,
            hits=3,
            language="en",
        )
        hit = replace(base, **fields)
        start = hit.snippet.find(word) if word else -1
        return replace(hit, marks=((start, start + len(word)),)) if start >= 0 else hit

    return make


@pytest.fixture
def make_answer() -> MakeAnswer:
    def make(hits: Sequence[Hit], query: str = "drones", **fields: Any) -> SearchAnswer:
        asked = {name: fields.pop(name) for name in ("scope", "narrow", "sort", "offset") if name in fields}
        every = [hit for hit in hits if hit.matched == "all"]
        total = fields.pop("total", len(every))
        some = fields.pop("total_some", len(hits) - len(every))
        counts = {Holding.HELD: 0, Holding.EXTRACT: 0, Holding.CITED: 0}
        for hit in every:
            apart = hit.claim_id is None and (hit.holding is Holding.CITED or not query.strip())
            counts[hit.holding if apart else Holding.HELD] += 1
        last = [holding for holding, count in counts.items() if count][-1:] or [Holding.HELD]
        counts[last[0]] += total - len(every)  # those that are not here are like the last one
        fields.setdefault("sections", (*counts.values(), some))
        return SearchAnswer(
            SearchRequest(query, facets=True, limit=len(hits), **asked),
            total,
            some,
            True,
            2.0,
            tuple(hits),
            **fields,
        )

    return make


@pytest.fixture
def facets() -> dict[Facet, tuple[FacetValue, ...]]:
    return {
        Facet.LICENCE: (FacetValue("CC-BY-4.0", "CC BY 4.0", 2),),
        Facet.KIND: (FacetValue("article", "article", 2), FacetValue("letter", "letter", 3)),
        Facet.CLAIMS: (
            FacetValue(ClaimState.ANSWERED, "", 2),
            FacetValue(ClaimState.WITHHELD, "", 0),
            FacetValue(ClaimState.UNANSWERED, "", 1),
        ),
        Facet.SOURCE: tuple(FacetValue(f"s{n}", f"Source {n}", 20 - n) for n in range(12)),
        Facet.YEAR: (FacetValue("2022", "2022", 4), FacetValue("", "", 1)),
    }
