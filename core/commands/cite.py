"""``cite A.db DOC…``: documents as citations, on standard output."""

from __future__ import annotations

import argparse
import sys

from core import terminal
from core.archive import Archive
from core.model import CitationFormat


def add_arguments(one: argparse.ArgumentParser) -> None:
    """What the command takes."""
    one.add_argument("documents", nargs="+", metavar="DOC", help="a number, a symbol, or the start of a title")
    one.add_argument(
        "--format",
        type=_format,
        default=CitationFormat.TEXT,
        metavar="|".join(CitationFormat),
        help="formatted in a style, or for a reference manager",
    )
    one.add_argument("--style", default="", help="for text: apa, chicago, mla, oscola …; another word lists them all")
    one.add_argument("--language", default="", help="for text: the language of dates and of words such as “and”")
    one.add_argument("--in-text", action="store_true", help="for text: as a note or in parentheses, not as a list")
    one.add_argument(
        "--at", default="", metavar="PLACE", help="where in the document: “p. 12”, “paras 3-5”; goes with --in-text"
    )


def _format(text: str) -> CitationFormat:
    if text not in list(CitationFormat):
        raise argparse.ArgumentTypeError(f"must be one of {', '.join(CitationFormat)}, not {text!r}")
    return CitationFormat(text)


def run(options: argparse.Namespace) -> int:
    """Print the citations."""
    with Archive.open(options.archive, read_only=True) as archive:
        ids = [archive.find_document(one) for one in options.documents]
        found = archive.cite(
            ids,
            options.format,
            style=options.style,
            language=options.language,
            in_text=options.in_text or bool(options.at),
            place=options.at,
            progress=terminal.progress("Citing"),
        )
    # As bytes: RIS has its own line ends, which Windows would double.
    sys.stdout.flush()
    sys.stdout.buffer.write(found.text.encode("utf-8") + (b"" if found.text.endswith("\n") else b"\n"))
    if found.plain:
        numbers = ", ".join(map(str, found.plain))
        print(f"Note: this style has nothing to print for {numbers}; cited without a style.", file=sys.stderr)
    return 0
