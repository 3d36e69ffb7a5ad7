"""The list of claims over the archive."""

from __future__ import annotations

import time

from core.door.indexing import Indexing
from core.model import ChangeMark, ClaimGroup, ClaimList, ClaimListRequest
from core.progress import Progress
from core.search import Joined
from core.store import changes, claims, listing


class Listing(Indexing):
    """All claims, filtered, sorted, and each alone or together with those that restate it."""

    _groups_mark: ChangeMark | None = None
    _groups: dict[int, tuple[int, int]]
    _joined: Joined

    def claim_list(self, request: ClaimListRequest, progress: Progress | None = None) -> ClaimList:
        """A stretch of the list of claims. No query raises for what it says; what was not understood is in the answer.

        Raises:
            Cancelled: somebody asked *progress* to stop.
        """
        started = time.perf_counter()
        progress = progress or Progress()
        with self._known():
            if self._follow:
                self.update_index(progress)
            self._read_groups()
            found = self._opened_index().list_claims(request, self._joined, progress)
            return ClaimList(
                request=request,
                total=found.total,
                claims=found.claims,
                lines=listing.lines(self._db, found.ids, self._groups),
                exact=found.exact,
                held=found.held,
                took_ms=(time.perf_counter() - started) * 1000,
                facets=found.facets,
                notices=found.notices,
            )

    def prepare_claim_list(self, progress: Progress | None = None) -> None:
        """Read what the first list needs, while nobody waits.

        Raises:
            Cancelled: somebody asked *progress* to stop, which is no loss.
        """
        with self._known():
            self._read_groups()
            self._opened_index().prepare_list(progress or Progress())

    def claim_ids(self, request: ClaimListRequest, progress: Progress | None = None) -> tuple[int, ...]:
        """The claims of a stretch of the list, by number; cheap however long it is.

        Raises:
            Cancelled: somebody asked *progress* to stop.
        """
        with self._known():
            self._read_groups()
            return self._opened_index().list_claims(request, self._joined, progress).ids

    def claim_group(self, claim_id: int) -> ClaimGroup | None:
        """The claims that say the same as this one, with their differences; None where nothing restates it.

        Raises:
            NotFound: there is no such claim.
        """
        with self._known():
            claims.document_of(self._db, claim_id)
            return listing.group_of(self._db, claim_id)

    def _read_groups(self) -> None:
        """Which claims restate each other; read again when the archive has changed."""
        newest = changes.last_mark(self._db)
        if self._groups_mark != newest:
            self._groups = listing.spread(self._db)
            self._joined = Joined(self._groups)
            self._groups_mark = newest
