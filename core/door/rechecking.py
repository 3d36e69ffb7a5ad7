"""Whether each quotation stands where it says; those that do not are looked for, and placed or left in doubt."""

from __future__ import annotations

from core.claims.anchors import Placer
from core.door import placing
from core.door.opened import OpenArchive
from core.model import Rechecked
from core.progress import Progress
from core.store import correcting, documents
from core.store.rows import column, number


class Rechecking(OpenArchive):
    """Looks after the places of quotations without a change of their text."""

    def recheck_quotations(self, progress: Progress | None = None) -> Rechecked:
        """Look at every quotation of the archive, and place again those that do not stand where they say.

        A place counts only with a clear margin over the second best; what has none waits in ``doubtful_spans``. One
        undo takes it all back.

        Args:
            progress: told documents.

        Raises:
            ReadOnly: the archive is open for reading only, and there is something to place.
            Cancelled: the person stopped it; nothing was changed.
        """
        progress = progress or Progress()
        wrong: list[int] = []
        with self._known():
            every = column(self._db, "SELECT document_id FROM texts ORDER BY document_id")
            for done, document_id in enumerate(every):
                progress.step(done, len(every))
                if correcting.misplaced(self._db, document_id, documents.text_of(self._db, document_id)):
                    wrong.append(document_id)
            progress.step(len(every), len(every))
            total = number(self._db, "SELECT count(*) FROM spans")
        placed = doubtful = 0
        if wrong:
            with self._editing("Re-check quotations"):
                for document_id in wrong:
                    found, lost = self._place_again(document_id)
                    placed, doubtful = placed + found, doubtful + lost
        return Rechecked(total, placed, doubtful)

    def _place_again(self, document_id: int) -> tuple[int, int]:
        """Place what does not stand where it says; answers how many have a place now, and how many are in doubt."""
        with self._editing("Re-check quotations") as edit:
            text = documents.text_of(self._db, document_id)
            placer = Placer(text)
            wrong = correcting.misplaced(self._db, document_id, text)
            places = {key: placing.placed_or_doubtful(placer, span, text) for key, span in wrong.items()}
            correcting.set_places(edit, self._db, document_id, text, places)
            in_doubt = sum(one.in_doubt for one in places.values())
            return len(places) - in_doubt, in_doubt
