"""``cite A.db DOC…``: documents as citations, on standard output."""

from __future__ import annotations

import argparse
import re
import sys

from core import terminal
from core.archive import Archive
from core.model import CitationFormat, CitedPlace

_LABELS = {
    **dict.fromkeys(("", "p", "pp", "page", "pages"), "page"),
    **dict.fromkeys(("para", "paras", "paragraph", "paragraphs", "¶", "¶¶"), "paragraph"),
    **dict.fromkeys(("section", "sections", "sec", "s", "ss", "§", "§§"), "section"),
    **dict.fromkeys(("line", "lines", "l", "ll"), "line"),
    **dict.fromkeys(("chapter", "chapters", "chap", "ch"), "chapter"),
    **dict.fromkeys(("article", "articles", "art", "arts"), "article"),
}
_PLACE = re.compile(r"(?P<label>[^\W\d]*|[¶§]{1,2})\.?\s*(?P<number>[0-9ivxlcdm]+(?:\s*[-–,]\s*[0-9ivxlcdm]+)*)", re.I)


def add_arguments(one: argparse.ArgumentParser) -> None:
    """What the command takes."""
    one.add_argument("documents", nargs="+", metavar="DOC", help="a number, a symbol, or the start of a title")
    one.add_argument(
        "--format",
        type=CitationFormat,
        choices=list(CitationFormat),
        default=CitationFormat.TEXT,
        help="text (in a style), or a file for a reference manager",
    )
    one.add_argument("--style", default="", help="for text: apa, chicago, mla, oscola …; another word lists them all")
    one.add_argument("--language", default="", help="for text: the language of dates and of words such as “and”")
    one.add_argument("--in-text", action="store_true", help="for text: as a note or in parentheses, not as a list")
    one.add_argument(
        "--at", type=place, metavar="PLACE", help="where in the document: “p. 12”, “paras 3-5”; goes with --in-text"
    )


def place(text: str) -> CitedPlace:
    """A place as a person writes it: ``p. 12``, ``para. 3–5``, ``§ 4``; a bare number is a page.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    found = _PLACE.fullmatch(text.strip())
    label = _LABELS.get(found["label"].lower()) if found else None
    if found is None or label is None:
        raise argparse.ArgumentTypeError(f"must be a place such as “p. 12”, “paras 3-5” or “§ 4”, not {text!r}")
    return CitedPlace(label, re.sub(r"\s*[-–]\s*", "–", found["number"]))


def run(options: argparse.Namespace) -> int:
    """Print the citations."""
    with Archive.open(options.archive, read_only=True) as archive:
        ids = [archive.find_document(one) for one in options.documents]
        found = archive.cite(
            ids,
            options.format,
            style=options.style,
            language=options.language,
            in_text=options.in_text or options.at is not None,
            place=options.at,
            progress=terminal.progress("Citing"),
        )
    # As bytes: RIS has its own line ends, which Windows would double.
    sys.stdout.flush()
    sys.stdout.buffer.write(found.text.encode("utf-8"))
    if found.plain:
        numbers = ", ".join(map(str, found.plain))
        print(f"Note: this style has nothing to print for {numbers}; cited without a style.", file=sys.stderr)
    return 0
