"""Claims seen together: side by side with replies, in groups, as a matrix, on a timeline, on a map."""

from __future__ import annotations

from collections.abc import Sequence

from core.door.opened import OpenArchive
from core.model import AnswerView, ClaimGroup, ClaimMap, NodeKind, ResponseMatrix, Timeline
from core.store import claims, comparing, documents, exchanges, mapping

MOST_NODES = 200
"""Nodes of a map that a person can still read."""
MAP_DEPTH = 3


class Comparing(OpenArchive):
    """Views over several claims. They show who said and answered what, never who is right."""

    def answer_view(self, claim_id: int) -> AnswerView:
        """A claim and its replies side by side, with days between and what no reply touches.

        Raises:
            NotFound: there is no such claim.
        """
        with self._known():
            claims.document_of(self._db, claim_id)
            return comparing.answer_view(self._db, claim_id)

    def answer_views(self, claim_ids: Sequence[int]) -> tuple[AnswerView, ...]:
        """Several claims, each beside its replies; those that are gone are left out."""
        with self._known():
            return tuple(
                comparing.answer_view(self._db, claim_id) for claim_id in exchanges.present(self._db, claim_ids)
            )

    def claim_groups(self) -> tuple[ClaimGroup, ...]:
        """Claims that restate each other, the most spread first."""
        with self._known():
            return comparing.groups(self._db)

    def response_matrix(self, claim_ids: Sequence[int]) -> ResponseMatrix:
        """Who answered these claims, how, and after how many days. Claims that are gone are left out."""
        with self._known():
            return comparing.matrix(self._db, claim_ids)

    def timeline(self, claim_ids: Sequence[int]) -> Timeline:
        """These claims and what answers them or is answered by them, by date."""
        with self._known():
            return comparing.timeline(self._db, claim_ids)

    def map_around(self, kind: NodeKind, start_id: int, *, depth: int = MAP_DEPTH, most: int = MOST_NODES) -> ClaimMap:
        """What hangs together around a claim or document, the nearest first.

        Raises:
            NotFound: there is no such claim or document.
        """
        with self._known():
            if kind is NodeKind.DOCUMENT:
                documents.require(self._db, start_id)
            else:
                claims.document_of(self._db, start_id)
            return mapping.around(self._db, kind, start_id, depth, most)
