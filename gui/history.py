"""Where the reader has been: documents with the claim that was open, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, replace

MOST_PLACES = 200


@dataclass(frozen=True, slots=True)
class Place:
    """A document with the claim that is open in it, and what to call that in *Back to …*."""

    document_id: int
    claim_id: int | None = None
    label: str = ""
    followed: bool = False
    """Whether an answer was followed from here: then the next document offers the way back."""


class History:
    """Back and forward, as in a web browser."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def current(self) -> Place | None:
        """Where the reader is."""
        return self._places[self._at] if self._at >= 0 else None

    @property
    def previous(self) -> Place | None:
        """Where *back* leads to."""
        return self._places[self._at - 1] if self._at > 0 else None

    @property
    def next(self) -> Place | None:
        """Where *forward* leads to."""
        return self._places[self._at + 1] if self._at + 1 < len(self._places) else None

    def visit(self, place: Place) -> None:
        """Go to a new place; the way forward is forgotten. The same document again only changes its claim."""
        if self.current is not None and self.current.document_id == place.document_id and not self.current.followed:
            self._places[self._at] = replace(self.current, claim_id=place.claim_id, label=place.label)
            return
        del self._places[self._at + 1 :]
        self._places.append(place)
        del self._places[:-MOST_PLACES]
        self._at = len(self._places) - 1

    def note_claim(self, claim_id: int | None, label: str) -> None:
        """The reader opened another claim of the same document."""
        if self.current is not None:
            self._places[self._at] = replace(self.current, claim_id=claim_id, label=label)

    def note_followed(self) -> None:
        """The reader follows an answer from here."""
        if self.current is not None:
            self._places[self._at] = replace(self.current, followed=True)

    def back(self) -> Place | None:
        """Step back and answer where that is; None at the beginning."""
        if self._at <= 0:
            return None
        self._at -= 1
        return self.current

    def forward(self) -> Place | None:
        """Step forward and answer where that is; None at the end."""
        if self._at + 1 >= len(self._places):
            return None
        self._at += 1
        return self.current
