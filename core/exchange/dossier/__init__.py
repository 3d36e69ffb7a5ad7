"""Dossiers as reports (``composing``), and reports as files: HTML, Markdown, DOCX."""

from __future__ import annotations

from collections.abc import Callable

from core.errors import BadInput
from core.exchange.dossier import docx, html, markdown
from core.exchange.dossier.composing import compose
from core.model import ExportFormat, ExportOption, Report

_WRITERS: dict[str, Callable[[Report], bytes]] = {
    ".html": html.written,
    ".htm": html.written,
    ".md": markdown.written,
    ".markdown": markdown.written,
    ".docx": docx.written,
}
ENDINGS = (".html", ".md", ".docx")
FORMAT = ExportFormat(
    name="dossier",
    what="A report of the claims, each with its context, the hands it came through, its answers and its credit.",
    suffix=".html",
    options=frozenset({ExportOption.NOTES}),
    claims=True,
)


def writer(ending: str) -> Callable[[Report], bytes]:
    """What makes a file's bytes of a report, by the file's ending.

    Raises:
        BadInput: nothing here writes such files.
    """
    found = _WRITERS.get(ending.lower())
    if found is None:
        named = f"“{ending}” files" if ending else "files without an ending"
        raise BadInput(f"A dossier is written as {', '.join(ENDINGS)}, not as {named}; PDF is made by the window.")
    return found


__all__ = ["ENDINGS", "FORMAT", "compose", "writer"]
