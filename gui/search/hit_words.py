"""What a row says of its hit, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.model import ClaimState, Hit, Holding
from gui import words
from gui.dates import date_words


class HitWords(QObject):
    """The words of a hit in the language of the interface, to be painted and to be read out."""

    def origin(self, hit: Hit) -> tuple[str, ...]:
        """Where a document comes from and of when: source and date, or how many documents name it."""
        date = date_words(hit.date, short=True) if hit.date else words.no_date(alone=False)
        if hit.holding is Holding.CITED and hit.claim_id is None:
            count = hit.cited_by
            known = self.tr("Known from %Ln document", "", count) if count == 1 else ""
            known = known or self.tr("Known from %Ln documents", "", count)
            return (known, _unbroken(date)) if count else (self.tr("Known by name"), _unbroken(date))
        parts = (hit.source, _unbroken(date), words.foreign_language(hit.language))
        return tuple(part for part in parts if part)

    def claim_origin(self, hit: Hit) -> tuple[str, ...]:
        """Where a claim stands: the document's title, and its date if known."""
        return (hit.title, date_words(hit.date, short=True)) if hit.date else (hit.title,)

    def counts(self, hit: Hit) -> tuple[str, ...]:
        """*2 hits*, *38 claims*; what is zero is left out."""
        hits = (words.hit_count(hit.hits),) if hit.hits else ()
        return (*hits, words.claim_count(hit.claims)) if hit.claims else hits

    def rebuttals(self, hit: Hit) -> str:
        """*7 rebuttals*, or nothing."""
        return words.rebuttal_count(hit.rebuttals) if hit.rebuttals else ""

    def status(self, hit: Hit) -> str:
        """What a row says when it has no counts: *Wanted* of a document that is only cited."""
        return self.tr("Wanted") if hit.holding is Holding.CITED and hit.claim_id is None else ""

    def speaker(self, hit: Hit) -> str:
        """Who said a claim."""
        if hit.speaker:
            return hit.speaker
        return words.the_writer() if hit.state is ClaimState.AUTHOR else words.speaker_not_known()

    def state(self, hit: Hit) -> str:
        """A claim's state: its number of rebuttals, or the state by name."""
        rebutted = self.rebuttals(hit) if hit.state in (None, ClaimState.ANSWERED) else ""
        return rebutted or (words.state_name(hit.state) if hit.state else "")

    def all(self, hit: Hit) -> str:
        """All that a row shows, as one line."""
        if hit.claim_id is not None:
            parts = (self.speaker(hit), hit.snippet, self.state(hit), *self.claim_origin(hit))
        else:
            parts = (
                hit.title,
                words.kind_name(hit.kind),
                *self.origin(hit),
                *self.counts(hit),
                self.rebuttals(hit),
                self.status(hit),
            )
        return ", ".join(part for part in parts if part)


def _unbroken(text: str) -> str:
    """*text* with spaces at which no line is broken."""
    return text.replace(" ", "\u00a0")
