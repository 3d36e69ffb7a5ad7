"""The wanted list's way out: a document with a text takes the place of one that was known by reference only."""

from __future__ import annotations

from core.door.opened import OpenArchive
from core.store import fulfilling


class Wanting(OpenArchive):
    """What a person says about wanted documents. Those that say it themselves take their place as they are added."""

    def fulfil(self, wanted_id: int, document_id: int) -> None:
        """Let a document take the place of a wanted one, with all that refers to it, as one step.

        What was known of the wanted one, and the document does not say itself, it takes over.

        Raises:
            BadInput: the one is not wanted, or the other has no text.
            NotFound: there is no such document.
        """
        with self._editing("Add a wanted document") as edit:
            fulfilling.fulfil(edit, self._db, wanted_id, document_id)
