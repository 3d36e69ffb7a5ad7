"""What the command line takes: its commands with their arguments (DESIGN section 7). ``cli.py`` carries them out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NoReturn

from core.commands import cite, copy, hand_on, import_bag, learn, merge
from core.model import CreditFormat, Kind, Scope, Sort, Stance

Command = Callable[[argparse.Namespace], int]


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. Try {self.prog} --help.\n")


def parser_of(commands: Mapping[str, Command]) -> argparse.ArgumentParser:
    """What reads a command line; ``command`` of what it answers is the one of *commands* that was asked for."""
    parser = _Parser(
        prog="rejoinder-cli", description="Search, read and fill archives of contested records.", allow_abbrev=False
    )
    choices = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)

    def add(name: str, help_text: str, *, archive: bool = True) -> argparse.ArgumentParser:
        one = choices.add_parser(name, help=help_text, description=help_text, allow_abbrev=False)
        one.set_defaults(command=commands[name])
        if archive:
            one.add_argument("archive", type=Path, metavar="A.db", help="the archive")
        return one

    def as_json(one: argparse.ArgumentParser) -> None:
        one.add_argument("--json", action="store_true", help="print JSON")

    one = add("init", "Make a new, empty archive.")
    one.add_argument("--title", default="", help="what the archive is called")
    one = add("sample", "Build the sample archive.", archive=False)
    one.add_argument("out", type=Path, metavar="OUT.db")
    one = add("add", "Add files, folders and bulk records; asked again, it goes on where it was stopped.")
    one.add_argument("paths", type=Path, nargs="+", metavar="PATH")
    one.add_argument("--kind", type=_kind, help="what the files are; records say it themselves")
    one.add_argument("--licence", default="", help="the licence of files that don't say one, e.g. CC-BY-4.0")
    one.add_argument("--encoding", default="", help="the encoding of text files, instead of the one that is detected")
    one.add_argument("--tag", action="append", default=[], help="tag what is added; may be given several times")
    one.add_argument("--jobs", type=_count, default=0, metavar="N", help="read so many files at a time (0: as fits)")
    one.add_argument("--suggest", action="store_true", help="look for claims in what was added, to be reviewed")
    as_json(one)
    one = add("search", "Search documents or claims.")
    one.add_argument("query")
    one.add_argument("--in", dest="scope", type=Scope, choices=list(Scope), default=Scope.DOCUMENTS)
    one.add_argument("--limit", type=_count, default=20)
    one.add_argument("--offset", type=_count, default=0)
    one.add_argument("--sort", type=Sort, choices=list(Sort), default=Sort.RELEVANCE)
    one.add_argument("--facets", action="store_true", help="count kinds, sources, years, languages and licences")
    as_json(one)
    one = add("show", "Show a document with its claims.")
    one.add_argument("document", metavar="DOC", help="a number, a symbol such as S/2022/908, or the start of a title")
    as_json(one)
    one = add("claims", "List the claims of the archive.")
    either = one.add_mutually_exclusive_group()
    either.add_argument("--answered", action="store_true", help="only those that have an answer")
    either.add_argument("--unanswered", action="store_true", help="only those that have none")
    one.add_argument("--by", default="", metavar="NAME", help="only those of speakers with this in their name")
    one.add_argument("--reporter", default="", metavar="NAME", help="only those passed on by somebody with this name")
    one.add_argument("--stance", type=_stance, help=f"only those of this stance: {', '.join(Stance)}")
    one.add_argument("--hands", type=_range, metavar="N[..M]", help="only those that came through so many hands")
    one.add_argument("--since", default="", metavar="DATE", help="only those of documents of this date or later")
    one.add_argument("--until", default="", metavar="DATE", help="only those of documents of this date or earlier")
    as_json(one)
    one = add("suggest", "Show who says what in a text, and which documents it names.", archive=False)
    one.add_argument("file", nargs="?", default="-", metavar="FILE", help="plain text in UTF-8; - for standard input")
    one.add_argument("--jsonl", action="store_true", help='read {"id", "text"} lines and print a line for each')
    as_json(one)
    learn.add_arguments(add("learn", "Show, make or forget what decisions about suggestions have taught."))
    as_json(add("wanted", "List the documents that are named but not held."))
    one = add("credit", "Print the attribution of a document.")
    one.add_argument("document", metavar="DOC")
    one.add_argument("--format", type=CreditFormat, choices=list(CreditFormat), default=CreditFormat.TEXT)
    copy.add_arguments(add("copy", "Save a copy for reading, without parts that are nobody else's business."))
    import_bag.add_arguments(add("import", "Verify a bag, and restore, merge or add what is in it; A.db may be new."))
    merge.add_arguments(add("merge", "Take over what another archive has and this one lacks, as one step."))
    cite.add_arguments(add("cite", "Print documents as citations: formatted in a style, or for a reference manager."))
    hand_on.add_arguments(add("export", "Write the archive, or a part of it, for other programs and people."))
    one = add("check", "Check that the archive is whole.")
    one.add_argument("--repair", action="store_true", help="mend what can be mended; it can be undone")
    as_json(one)
    one = add("index", "Bring the search index up to date.")
    one.add_argument("--rebuild", action="store_true", help="make it anew")
    one = add("backup", "Copy the archive.")
    one.add_argument("out", type=Path, metavar="OUT.db")
    add("undo", "Take back the last change.")
    add("redo", "Do again what was undone last.")
    as_json(add("history", "List the changes, newest first."))
    return parser


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"must be a whole number, not {text!r}")
    return int(text)


def _range(text: str) -> range:
    """*2*, *2..4*, *3..* or *..1*."""
    first, dots, last = text.partition("..")
    if not (first or last) or not (first or "0").isdecimal() or not (last or "0").isdecimal():
        raise argparse.ArgumentTypeError(f"must be a number or a range such as 2..4 or 3.., not {text!r}")
    start = int(first or 0)
    return range(start, (int(last) if last else sys.maxsize if dots else start) + (not dots or bool(last)))


def _kind(text: str) -> Kind:
    if text not in list(Kind):
        raise argparse.ArgumentTypeError(f"must be one of {', '.join(Kind)}, not {text!r}")
    return Kind(text)


def _stance(text: str) -> Stance:
    if text not in list(Stance):
        raise argparse.ArgumentTypeError(f"must be one of {', '.join(Stance)}, not {text!r}")
    return Stance(text)
