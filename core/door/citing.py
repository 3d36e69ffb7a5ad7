"""Citing documents: for reference managers, or formatted in a style."""

from __future__ import annotations

from collections.abc import Sequence

from core import licensing
from core.door.reading import Reading
from core.exchange import citations
from core.model import CitationFormat, Citations, CitationStyle, CitedPlace, Document, Holding
from core.progress import Progress
from core.store import documents

_PORTION = 500


class Citing(Reading):
    """Citations out of an open archive."""

    @staticmethod
    def citation_styles() -> tuple[CitationStyle, ...]:
        """The styles of formatted citations."""
        return citations.known_styles()

    def cite(
        self,
        ids: Sequence[int],
        form: CitationFormat = CitationFormat.TEXT,
        *,
        style: str = "",
        language: str = "",
        in_text: bool = False,
        place: CitedPlace | None = None,
        progress: Progress | None = None,
    ) -> Citations:
        """Documents as citations; those that are gone meanwhile are left out, and none is cited twice.

        Args:
            ids: the documents. Formatted lists have the order of the style, everything else has theirs.
            form: what is written.
            style: for formatted text, a style's name or short name (``mla``); Chicago's notes by default.
            language: for formatted text, the language that dates and words like *and* are in; the style's by default.
            in_text: formatted as a text cites them (in a note, in parentheses, by a number) instead of as a list.
            place: where in the work, for what is cited in a text.
            progress: counts documents.

        Raises:
            BadInput: there is no such style or language.
            Cancelled: the person stopped it.
        """
        chosen = citations.style_of(style)
        locale = citations.locale_of(language, chosen)
        progress = progress or Progress()
        found = self._to_cite(list(dict.fromkeys(ids)), progress)
        works = [(citations.cited_work(document, carrier), document, carrier) for document, carrier in found]
        return citations.cite(works, form, chosen, locale, in_text=in_text, place=place, progress=progress)

    def _to_cite(self, ids: Sequence[int], progress: Progress) -> list[tuple[Document, Document | None]]:
        """Documents, each with the one that quotes it where it is an extract."""
        found: list[tuple[Document, Document | None]] = []
        with self._known():
            for start in range(0, len(ids), _PORTION):
                progress.step(0, len(ids))
                portion = ids[start : start + _PORTION]
                known = documents.load(self._db, portion, licensing.licence)
                wanted = [one.quoted_in for one in known.values() if one.holding is Holding.EXTRACT and one.quoted_in]
                carriers = documents.load(self._db, wanted, licensing.licence)
                found.extend((known[key], carriers.get(known[key].quoted_in or 0)) for key in portion if key in known)
        return found
