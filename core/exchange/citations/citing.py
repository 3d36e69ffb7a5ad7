"""Works as citations in any of the formats."""

from __future__ import annotations

import html
from collections.abc import Sequence

from core.exchange.citations import bibtex, csl_json, ris
from core.exchange.citations.places import CitedPlace
from core.exchange.citations.works import CitedWork
from core.licensing import citation
from core.model import CitationFormat, Citations, CitationStyle, Document
from core.progress import Progress


def cite(
    works: Sequence[tuple[CitedWork, Document, Document | None]],
    form: CitationFormat,
    style: CitationStyle,
    locale: str,
    *,
    in_text: bool = False,
    place: CitedPlace | None = None,
    progress: Progress | None = None,
) -> Citations:
    """Documents as citations.

    Args:
        works: each with its document, and the document that quotes it where it is an extract.
        form: what is written.
        style: for formatted text.
        locale: for formatted text, as :func:`core.exchange.citations.locale_of` tells it.
        in_text: as a text cites them (in a note, in parentheses, by a number), in the order given; else as a list.
        place: where in the work, for what is cited in a text.
        progress: counts works.

    Raises:
        Cancelled: the person stopped it.
    """
    progress = progress or Progress()
    total = len(works)

    def step(done: int) -> None:
        progress.step(done, total)

    step(0)
    if form is CitationFormat.TEXT:
        found = _formatted(works, style, locale, in_text=in_text, place=place, progress=progress)
    else:
        parts: list[str] = []
        for number, (work, _, _) in enumerate(works):
            step(number)
            parts.append(_record(work, form))
        found = Citations(form, _file(parts, form), "", tuple(document.id for _, document, _ in works))
    step(total)
    return found


def page_of(entries: str) -> str:
    """Formatted citations (``Citations.html``) as a web page."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Citations</title>\n'
        "<style>body { font-family: serif; max-width: 45em; margin: 2em auto; } "
        "p { padding-inline-start: 2em; text-indent: -2em; }</style></head>\n"
        f"<body>\n{entries}\n</body>\n</html>\n"
    )


def _record(work: CitedWork, form: CitationFormat) -> str:
    if form is CitationFormat.CSL_JSON:
        return csl_json.csl_line(work)
    if form is CitationFormat.RIS:
        return ris.record(work)
    return bibtex.entry(work, biblatex=form is CitationFormat.BIBLATEX)


def _file(parts: Sequence[str], form: CitationFormat) -> str:
    if form is CitationFormat.CSL_JSON:
        return "[\n" + ",\n".join(parts) + "\n]\n" if parts else "[]\n"
    return "".join(parts) if form is CitationFormat.RIS else "\n".join(parts)


def _formatted(
    works: Sequence[tuple[CitedWork, Document, Document | None]],
    style: CitationStyle,
    locale: str,
    *,
    in_text: bool,
    place: CitedPlace | None,
    progress: Progress,
) -> Citations:
    # The processor takes a while to load, and is needed for this only.
    from core.exchange.citations import formatted

    cited = [work for work, _, _ in works]

    def step(done: int) -> None:
        progress.step(done, len(works))

    printer = formatted.Printer(style, locale)
    if in_text:
        printed = printer.as_notes(cited, place, step)
    else:
        printed = printer.as_list(cited, step, standing_alone=len(works) == 1)
    lines: list[str] = []
    marked: list[str] = []
    plain: list[int] = []
    for one in printed:
        _, document, carrier = works[one.number]
        line, words = one.plain, one.html
        if not line:
            line = citation(document, carrier)
            words = html.escape(line, quote=False)
            plain.append(document.id)
        lines.append(line)
        marked.append(f'<p dir="auto">{words}</p>')
    return Citations(
        CitationFormat.TEXT,
        "\n".join(lines) + "\n" if lines else "",
        "\n".join(marked),
        tuple(works[one.number][1].id for one in printed),
        tuple(plain),
    )
