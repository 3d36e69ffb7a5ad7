"""Writes places in texts, and texts that replace others: quotations stay where their words are."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Callable, Mapping, Set
from typing import cast

from core.model import MergeKind, Span
from core.store import correcting, documents
from core.store.correcting import Place as TextPlace
from core.store.edits import Edit
from core.store.merging import items
from core.store.merging.planning import Planner
from core.store.merging.plans import Deed, Plan
from core.store.merging.values import Item, Place, Ref, Val
from core.store.rows import Row, first

Placing = Callable[[str, str, Mapping[int, Span], Set[int]], dict[int, TextPlace]]
"""Says where the spans of one text stand in another one (:func:`core.door.placing.place`)."""


class Places(ABC):
    """Finds the rows of things here, and writes where they stand."""

    def __init__(self, edit: Edit, planner: Planner, placing: Placing, theirs_title: str) -> None:
        self._edit, self._planner, self._placing = edit, planner, placing
        self._db, self._theirs = planner.ours, planner.theirs
        self._title = theirs_title
        self._numbers: dict[tuple[MergeKind, str], int | None] = {}
        self._postponed: list[tuple[MergeKind, str, str, Val]] = []
        self._last: MergeKind | None = None
        self._new_documents: list[int] = []
        self._from_theirs: defaultdict[int, set[int]] = defaultdict(set)
        self._texts: dict[int, int] = {}
        self._unused: list[Item] = []

    def _number(self, ref: Ref) -> int | None:
        """The row of a thing here. An agent that was unused here, and so removed, comes again when it is named."""
        known = (ref.kind, ref.uid)
        if known not in self._numbers:
            self._numbers[known] = items.numbers(self._db, ref.kind, [ref.uid]).get(ref.uid)
            if self._numbers[known] is None and ref.kind is MergeKind.AGENT:
                item = self._planner.their_agents.get(ref.uid)
                if item is not None:
                    self._insert(Plan(Deed.INSERT, item, dict(item.fields), there=item.key))
        return self._numbers[known]

    @abstractmethod
    def _insert(self, plan: Plan) -> None:
        """Write a thing that is not here."""

    def _optional(self, value: Val) -> int | None:
        return self._number(value) if isinstance(value, Ref) else None

    def _add_place(self, home: int | None, place: Place) -> int | None:
        """Store a span as the other archive has it; None where its document is not here."""
        document_id = home if place.home is None else self._number(place.home)
        if document_id is None:
            return None
        names = ("start", "end", "exact", "prefix", "suffix")
        values: Row = {"document_id": document_id, **{name: getattr(place, name) for name in names}}
        span_id = self._edit.insert("spans", values)
        self._doubt(document_id, span_id, place)
        return span_id

    def _set_place(self, home: int | None, span_id: int | None, place: Val) -> int | None:
        """Give a span another place, in the same row where it stays in its document; answers the row."""
        if not isinstance(place, Place):
            return None
        document_id = home if place.home is None else self._number(place.home)
        row = first(self._db, "SELECT document_id FROM spans WHERE id = ?", [span_id])
        if span_id is None or document_id is None or row is None or row["document_id"] != document_id:
            return self._add_place(home, place)
        names = ("start", "end", "exact", "prefix", "suffix")
        self._edit.update("spans", span_id, {name: getattr(place, name) for name in names})
        self._doubt(document_id, span_id, place)
        return span_id

    def _doubt(self, document_id: int, span_id: int, place: Place) -> None:
        self._from_theirs[document_id].add(span_id)
        if place.doubt is None:
            self._edit.delete_where("doubtful_spans", "span_id = ?", [span_id])
            return
        names = ("start", "end", "best_start", "best_end", "likeness")
        values: Row = {"document_id": document_id, "span_id": span_id, **dict(zip(names, place.doubt, strict=True))}
        row = first(self._db, "SELECT id FROM doubtful_spans WHERE span_id = ?", [span_id])
        if row is None:
            self._edit.insert("doubtful_spans", values)
        else:
            self._edit.update("doubtful_spans", row["id"], values)

    def _their_text(self, there: int) -> str:
        return cast(
            str, cast(Row, first(self._theirs, "SELECT text FROM texts WHERE document_id = ?", [there]))["text"]
        )

    def _replace_text(self, document_id: int, there: int) -> None:
        """Give a document their text. Places that did not come with it are found anew."""
        edit, db = self._edit, self._db
        row = first(db, "SELECT sha256, text FROM texts WHERE document_id = ?", [document_id])
        if first(self._theirs, "SELECT 1 AS f FROM texts WHERE document_id = ?", [there]) is None:
            return
        text = self._their_text(there)
        digest = documents.sha256_of(text)
        if row is None:
            edit.insert("texts", {"document_id": document_id, "sha256": digest, "text": text})
        else:
            self._keep_earlier(document_id, cast(str, row["text"]), f"Text of “{self._title}” taken over")
            edit.update("texts", document_id, {"sha256": digest, "text": text})
        edit.update("documents", document_id, {"opening": documents.opening_of(text)})
        before = "" if row is None else cast(str, row["text"])
        theirs = self._from_theirs[document_id]
        known = {key: span for key, span in correcting.places_in(db, document_id).items() if key not in theirs}
        self._place(document_id, before, text, known)

    def _place_theirs(self, document_id: int, uid: str) -> None:
        """Find anew, in our text, the places that came from theirs."""
        there = items.numbers(self._theirs, MergeKind.DOCUMENT, self._planner.names_there(uid))
        theirs = self._from_theirs[document_id]
        known = {key: span for key, span in correcting.places_in(self._db, document_id).items() if key in theirs}
        if known and there:
            text = documents.text_of(self._db, document_id)
            self._place(document_id, self._their_text(next(iter(there.values()))), text, known)

    def _place(self, document_id: int, before: str, after: str, known: Mapping[int, Span]) -> None:
        doubted = correcting.in_doubt(self._db, document_id) & known.keys()
        places = self._placing(before, after, known, doubted) if known else {}
        correcting.set_places(self._edit, self._db, document_id, after, places)

    def _keep_their_text(self, plan: Plan) -> None:
        """Their text gives way to ours: it is kept among those that the document had."""
        why = f"Text of “{self._title}” when it was merged" if plan.shared else f"Read again as in “{self._title}”"
        self._keep_earlier(plan.item.key, self._their_text(plan.there), why)

    def _keep_earlier(self, document_id: int, text: str, why: str) -> None:
        digest = documents.sha256_of(text)
        known = "SELECT 1 AS f FROM earlier_texts WHERE document_id = ? AND sha256 = ?"
        if first(self._db, known, [document_id, digest]) is None:
            stamp = self._edit.stamp
            values: Row = {"sha256": digest, "text": text, "why": why, "who": stamp.who, "at": stamp.now()}
            self._edit.insert("earlier_texts", {"document_id": document_id, **values})
