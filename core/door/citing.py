"""Citing documents: for reference managers, or formatted in a style."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from core import licensing
from core.door.reading import Reading
from core.exchange import citations
from core.exchange.whole import whole_file
from core.model import CitationFormat, Citations, CitationStyle, Document, Holding
from core.progress import Progress
from core.store import documents

_PORTION = 500


class Citing(Reading):
    """Citations out of an open archive."""

    @staticmethod
    def citation_styles() -> tuple[CitationStyle, ...]:
        """The styles of formatted citations."""
        return citations.known_styles()

    @staticmethod
    def usual_citation_style() -> str:
        """The name of the style that is used where none is chosen."""
        return citations.style_of("").name

    @staticmethod
    def citation_languages() -> tuple[str, ...]:
        """The languages (BCP 47) of formatted citations."""
        return citations.known_languages()

    def cite(
        self,
        ids: Sequence[int],
        form: CitationFormat = CitationFormat.TEXT,
        *,
        style: str = "",
        language: str = "",
        in_text: bool = False,
        place: str = "",
        progress: Progress | None = None,
    ) -> Citations:
        """Documents as citations; those that are gone meanwhile are left out, and none is cited twice.

        Args:
            ids: the documents. Formatted lists have the order of the style, everything else has theirs.
            form: what is written.
            style: for formatted text, a style's name or short name (``mla``); Chicago's notes by default.
            language: for formatted text, the language that dates and words like *and* are in; the style's by default.
            in_text: formatted as a text cites them (in a note, in parentheses, by a number) instead of as a list.
            place: where in the work, for what is cited in a text: ``p. 12``, ``paras 3-5``, ``§ 4``.
            progress: counts documents.

        Raises:
            BadInput: there is no such style or language, or *place* is none.
            Cancelled: the person stopped it.
        """
        chosen = citations.style_of(style)
        locale = citations.locale_of(language, chosen)
        where = citations.place_of(place)
        progress = progress or Progress()
        found = self._to_cite(list(dict.fromkeys(ids)), progress)
        works = [(citations.cited_work(document, carrier), document, carrier) for document, carrier in found]
        return citations.cite(works, form, chosen, locale, in_text=in_text, place=where, progress=progress)

    def save_citations(
        self,
        target: Path,
        ids: Sequence[int],
        form: CitationFormat = CitationFormat.TEXT,
        *,
        style: str = "",
        language: str = "",
        in_text: bool = False,
        progress: Progress | None = None,
    ) -> Citations:
        """Write documents as citations into a file, as :meth:`cite` makes them; formatted ones into a web page where
        *target* ends in ``.html``.

        Raises:
            BadInput: there is no such style or language, or *target* is no place for a file.
            MachineFailed: the disk is full, or the place can't be written to.
            Cancelled: the person stopped it; what was at *target* is still there.
        """
        found = self.cite(ids, form, style=style, language=language, in_text=in_text, progress=progress)
        page = form is CitationFormat.TEXT and target.suffix.lower() in {".html", ".htm"}
        with whole_file(target) as file:
            file.write((citations.page_of(found.html) if page else found.text).encode("utf-8"))
        return found

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
