"""The command line: ``python -m core COMMAND ARCHIVE …`` (a fixed contract, DESIGN section 7).

Exit status: 0 done; 1 nothing found, or something in the archive is not right; 2 wrong usage or input, in one line on
standard error that says what to do; 3 the machine failed.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any, BinaryIO, NoReturn, cast

from core import sample, shapes, suggested, terminal
from core.archive import Archive
from core.claims import suggest
from core.errors import ArchiveError, BadInput, MachineFailed
from core.model import AddOptions, AddResult, AddStatus, Change, CreditFormat, Kind, Role, Scope, SearchRequest, Sort
from core.progress import Cancelled, Progress

Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and answer its exit status."""
    for stream in filter(None, (sys.stdout, sys.stderr)):
        # Pipes and consoles elsewhere are often not UTF-8, and half of what we print is not Latin.
        cast(Any, stream).reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        status = cast(Command, options.command)(options)
        sys.stdout.flush()
        return status
    except ArchiveError as error:
        print(f"rejoinder-cli: {error}", file=sys.stderr)
        return error.exit_status
    except (KeyboardInterrupt, Cancelled):
        print("rejoinder-cli: stopped; what was done so far is kept.", file=sys.stderr)
        return 130
    except BrokenPipeError:  # the reader, such as head, has seen enough
        _stop_printing()
        return 0
    except OSError as error:
        print(f"rejoinder-cli: the output can't be written: {error.strerror}. Choose another place.", file=sys.stderr)
        _stop_printing()
        return MachineFailed.exit_status


def _stop_printing() -> None:
    """Send what is still to be printed nowhere, so that Python's own last flush does not fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _shown(text: str) -> str:
    """Text of an archive for a terminal, without characters that would steer it."""
    return "".join("�" if (ord(c) < 32 and c not in "\n\t") or 127 <= ord(c) < 160 else c for c in text)


def _print(text: str) -> None:
    print(_shown(text))


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. Try {self.prog} --help.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="rejoinder-cli", description="Search, read and fill archives of contested records.", allow_abbrev=False
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)

    def add(name: str, command: Command, help_text: str, *, archive: bool = True) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=help_text, description=help_text, allow_abbrev=False)
        one.set_defaults(command=command)
        if archive:
            one.add_argument("archive", type=Path, metavar="A.db", help="the archive")
        return one

    def as_json(one: argparse.ArgumentParser) -> None:
        one.add_argument("--json", action="store_true", help="print JSON")

    one = add("init", _init, "Make a new, empty archive.")
    one.add_argument("--title", default="", help="what the archive is called")
    one = add("sample", _sample, "Build the sample archive.", archive=False)
    one.add_argument("out", type=Path, metavar="OUT.db")
    one = add("add", _add, "Add files, folders and bulk records; asked again, it goes on where it was stopped.")
    one.add_argument("paths", type=Path, nargs="+", metavar="PATH")
    one.add_argument("--kind", type=_kind, help="what the files are; records say it themselves")
    one.add_argument("--licence", default="", help="the licence of files that don't say one, e.g. CC-BY-4.0")
    one.add_argument("--encoding", default="", help="the encoding of text files, instead of the one that is detected")
    one.add_argument("--tag", action="append", default=[], help="tag what is added; may be given several times")
    one.add_argument("--jobs", type=_count, default=0, metavar="N", help="read so many files at a time (0: as fits)")
    one.add_argument("--suggest", action="store_true", help="look for claims in what was added, to be reviewed")
    as_json(one)
    one = add("search", _search, "Search documents or claims.")
    one.add_argument("query")
    one.add_argument("--in", dest="scope", type=Scope, choices=list(Scope), default=Scope.DOCUMENTS)
    one.add_argument("--limit", type=_count, default=20)
    one.add_argument("--offset", type=_count, default=0)
    one.add_argument("--sort", type=Sort, choices=list(Sort), default=Sort.RELEVANCE)
    one.add_argument("--facets", action="store_true", help="count kinds, sources, years, languages and licences")
    as_json(one)
    one = add("show", _show, "Show a document with its claims.")
    one.add_argument("document", metavar="DOC", help="a number, a symbol such as S/2022/908, or the start of a title")
    as_json(one)
    one = add("claims", _claims, "List the claims of the archive.")
    either = one.add_mutually_exclusive_group()
    either.add_argument("--answered", action="store_true", help="only those that have an answer")
    either.add_argument("--unanswered", action="store_true", help="only those that have none")
    one.add_argument("--by", default="", metavar="NAME", help="only those of speakers with this in their name")
    as_json(one)
    one = add("suggest", _suggest, "Show who says what in a text, and which documents it names.", archive=False)
    one.add_argument("file", nargs="?", default="-", metavar="FILE", help="plain text in UTF-8; - for standard input")
    one.add_argument("--jsonl", action="store_true", help='read {"id", "text"} lines and print a line for each')
    as_json(one)
    as_json(add("wanted", _wanted, "List the documents that are named but not held."))
    one = add("credit", _credit, "Print the attribution of a document.")
    one.add_argument("document", metavar="DOC")
    one.add_argument("--format", type=CreditFormat, choices=list(CreditFormat), default=CreditFormat.TEXT)
    one = add("check", _check, "Check that the archive is whole.")
    one.add_argument("--repair", action="store_true", help="mend what can be mended; it can be undone")
    as_json(one)
    one = add("index", _index, "Bring the search index up to date.")
    one.add_argument("--rebuild", action="store_true", help="make it anew")
    one = add("backup", _backup, "Copy the archive.")
    one.add_argument("out", type=Path, metavar="OUT.db")
    add("undo", _undo, "Take back the last change.")
    add("redo", _redo, "Do again what was undone last.")
    as_json(add("history", _history, "List the changes, newest first."))
    return parser


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"must be a whole number, not {text!r}")
    return int(text)


def _kind(text: str) -> Kind:
    if text not in list(Kind):
        raise argparse.ArgumentTypeError(f"must be one of {', '.join(Kind)}, not {text!r}")
    return Kind(text)


def _print_json(shape: object) -> None:
    print(json.dumps(shape, ensure_ascii=False, indent=2))


# ---------------------------------------------------------------------------------------------------- commands


def _init(options: argparse.Namespace) -> int:
    with Archive.create(options.archive, options.title) as archive:
        print(f"Made the archive “{archive.about().title}” in {options.archive}.")
    return 0


def _sample(options: argparse.Namespace) -> int:
    sample.build(options.out)
    print(f"Built the sample archive in {options.out}.")
    return 0


def _add(options: argparse.Namespace) -> int:
    left_out: list[AddResult] = []
    chosen = AddOptions(
        kind=options.kind,
        licence=options.licence,
        encoding=options.encoding,
        tags=tuple(options.tag),
        suggest=options.suggest,
        jobs=options.jobs,
    )
    bar = terminal.AddingBar(sys.stderr)
    work = Progress(bar.show)
    with Archive.open(options.archive) as archive:
        try:
            with terminal.stopped_by_ctrl_c(work):
                for result in _added(archive, options.paths, chosen, work):
                    bar.results += 1
                    if result.status in (AddStatus.REFUSED, AddStatus.FAILED):
                        left_out.append(result)
                    if sys.stdout.isatty():
                        bar.clear()
                    try:
                        _print_result(result, as_json=options.json)
                    except BrokenPipeError:  # nobody listens any more, and the files are to be added all the same
                        _stop_printing()
        except (Cancelled, KeyboardInterrupt):
            bar.clear()
            print(
                f"rejoinder-cli: stopped after {bar.results:,} results; what is in stays in. "
                "Run the same command again to go on.",
                file=sys.stderr,
            )
            return 130
        finally:
            bar.clear()
        _follow(archive)
    if not left_out:
        return 0
    others = f" and {len(left_out) - 1} more" if len(left_out) > 1 else ""
    print(f"rejoinder-cli: not added: {left_out[0].path}: {left_out[0].reason}{others}", file=sys.stderr)
    failed = any(result.status is AddStatus.FAILED for result in left_out)
    return MachineFailed.exit_status if failed else BadInput.exit_status


def _added(archive: Archive, paths: Sequence[Path], chosen: AddOptions, work: Progress) -> Iterator[AddResult]:
    """Add as a batch that the same command takes up again where it was stopped or killed."""
    try:
        batch = archive.unfinished_batch(paths, chosen)
        if batch is None:
            batch = archive.start_batch(paths, chosen)
        else:
            print(
                f"Going on with what was begun at {batch.started_at}: {batch.finished:,} of {batch.files:,} files "
                "are done.",
                file=sys.stderr,
            )
    except MachineFailed as error:
        print(f"Note: if this is stopped, it can't be taken up later. {error}", file=sys.stderr)
        yield from archive.add(paths, chosen, work)
        return
    yield from archive.run_batch(batch.id, work)
    archive.forget_batch(batch.id)


def _print_result(result: AddResult, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(shapes.added(result), ensure_ascii=False), flush=True)
    else:
        number = f"  document {result.document}" if result.document is not None else ""
        reason = f"  {result.reason}" if result.reason else ""
        _print(f"{result.status:9}  {result.path}{number}{reason}")


def _follow(archive: Archive) -> None:
    """Let the index read what was edited. It can be made again at any time: where it fails, the edit still stands."""
    try:
        archive.update_index(terminal.progress("Indexing"))
        while archive.merge_index(terminal.progress("Merging")):
            pass
    except MachineFailed as error:
        print(f"Note: {error}", file=sys.stderr)


def _search(options: argparse.Namespace) -> int:
    request = SearchRequest(
        query=options.query,
        scope=options.scope,
        sort=options.sort,
        limit=options.limit,
        offset=options.offset,
        facets=options.facets,
    )
    with Archive.open(options.archive, read_only=True) as archive:
        answer = archive.search(request, terminal.progress("Indexing"))
    if options.json:
        _print_json(shapes.search(answer, facets=options.facets))
    else:
        for notice in answer.notices:
            print(f"Note: {notice}", file=sys.stderr)
        for hit in answer.hits:
            number = f"{hit.document_id}" if hit.claim_id is None else f"{hit.document_id}, claim {hit.claim_id}"
            _print(f"[{number}] {hit.speaker + ': ' if hit.speaker else ''}{hit.title}  {hit.date}")
            _print(f"    {' '.join(hit.snippet.split())}")
            _print(f"    {hit.claims} claims, {hit.rebuttals} rebuttals")
        _print(f"{answer.total} found, {answer.total_some} more match some of the words. {answer.took_ms:.0f} ms")
        for facet, values in answer.facets.items() if options.facets else ():
            _print(f"{facet.value}: " + ", ".join(f"{value.label} {value.count}" for value in values))
        if answer.did_you_mean:
            _print(f"Did you mean: {answer.did_you_mean}")
    return 0 if answer.total or answer.total_some else 1


def _show(options: argparse.Namespace) -> int:
    with Archive.open(options.archive, read_only=True) as archive:
        found = archive.open_document(archive.find_document(options.document))
    if options.json:
        _print_json(shapes.opened(found))
        return 0
    document = found.document
    _print(document.heading)
    people = [(role, shapes.names(document.agents(role))) for role in Role]
    for label, value in (
        ("kind", f"{document.kind}, {document.holding}"),
        ("symbol", document.symbol),
        ("date", document.date),
        *((role.value, value) for role, value in people),
        ("licence", document.licence.name),
        ("source", document.source_url),
    ):
        if value:
            _print(f"{label:10} {value}")
    _print(f"\n{found.text or 'The text is not held.'}\n")
    for claim in found.claims:
        speaker = shapes.names(claim.speakers) or "Not known"
        _print(f"[{claim.id}] {speaker} ({claim.stance}, {claim.state}): {claim.quotation}")
        for answer in claim.answers:
            evidence = answer.evidence.exact if answer.evidence else answer.quotation
            _print(
                f"    {answer.relation} · {shapes.names(answer.speakers)}, document {answer.document.id}: {evidence}"
            )
    _print(f"\n{found.credit.text}")
    return 0


def _claims(options: argparse.Namespace) -> int:
    answered = True if options.answered else False if options.unanswered else None
    with Archive.open(options.archive, read_only=True) as archive:
        found = archive.claims(answered=answered, by=options.by)
    if options.json:
        _print_json({"total": len(found), "claims": [shapes.claim_row(row) for row in found]})
    else:
        for row in found:
            speaker = shapes.names(row.speakers) or "Not known"
            _print(f"[{row.id}] {speaker} ({row.stance}, {row.state}), document {row.document.id}: {row.quotation}")
    return 0 if found else 1


def _suggest(options: argparse.Namespace) -> int:
    name = "standard input" if options.file == "-" else options.file
    with nullcontext(sys.stdin.buffer) if options.file == "-" else _opened(Path(options.file)) as source:
        if options.jsonl:
            for record in suggested.of_records(source, name):
                print(json.dumps(record, ensure_ascii=False), flush=True)
            return 0
        found = suggest(suggested.decoded(source.read(), name))
    if options.json:
        _print_json(suggested.shape(found))
    else:
        for line in suggested.lines(found):
            _print(line)
    return 0 if found.claims or found.references else 1


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise BadInput(f"{path} can't be read: {error.strerror}. Name a text file, or - for standard input.") from error


def _wanted(options: argparse.Namespace) -> int:
    with Archive.open(options.archive, read_only=True) as archive:
        found = archive.wanted()
    if options.json:
        _print_json({"total": len(found), "wanted": [shapes.wanted(one) for one in found]})
    else:
        for one in found:
            by = ", ".join(str(brief.id) for brief in one.cited_by)
            _print(
                f"[{one.document.id}] {one.document.heading}  {one.document.symbol}  named in: {by or 'nothing held'}"
            )
    return 0 if found else 1


def _credit(options: argparse.Namespace) -> int:
    with Archive.open(options.archive, read_only=True) as archive:
        credit = archive.credit(archive.find_document(options.document))
    _print(credit.form(options.format))
    for note in (*credit.warnings, *(f"{part.words}." for part in credit.missing)):
        print(f"Note: {_shown(note)}", file=sys.stderr)
    return 0


def _check(options: argparse.Namespace) -> int:
    with Archive.open(options.archive, read_only=not options.repair) as archive:
        found = archive.check(repair=options.repair, progress=terminal.progress("Checking"))
    left = [problem for problem in found if not problem.repaired]
    if options.json:
        _print_json({"ok": not left, "problems": [shapes.problem(one) for one in found]})
    else:
        for problem in found:
            _print(f"{problem.where}: {problem.what}" + (" (repaired)" if problem.repaired else ""))
        _print("The archive is whole." if not left else f"{len(left)} problems. Repair, or open a backup.")
    return 1 if left else 0


def _index(options: argparse.Namespace) -> int:
    with Archive.open(options.archive, read_only=True) as archive:
        progress = terminal.progress("Indexing")
        status = archive.rebuild_index(progress) if options.rebuild else archive.update_index(progress)
        while archive.merge_index(terminal.progress("Merging")):
            pass
        print(f"The index holds {status.documents} documents" + (", up to date." if status.ready else "."))
        if not status.ready:
            raise BadInput("Another program is writing this index. Wait for it to end and try again.")
    return 0


def _backup(options: argparse.Namespace) -> int:
    with Archive.open(options.archive, read_only=True) as archive:
        archive.backup(options.out)
    print(f"Copied {options.archive} to {options.out}.")
    return 0


def _undo(options: argparse.Namespace) -> int:
    return _reversed(options, Archive.undo, "Undone")


def _redo(options: argparse.Namespace) -> int:
    return _reversed(options, Archive.redo, "Done again")


def _reversed(options: argparse.Namespace, way: Callable[[Archive], Change], word: str) -> int:
    with Archive.open(options.archive) as archive:
        change = way(archive)
        _follow(archive)
    print(f"{word}: {change.action}.")
    return 0


def _history(options: argparse.Namespace) -> int:
    with Archive.open(options.archive, read_only=True) as archive:
        found = archive.history()
    if options.json:
        _print_json({"total": len(found), "changes": [shapes.change(one) for one in found]})
    else:
        for one in found:
            undone = " (undone)" if one.undone else f" (undoes {one.undoes})" if one.undoes else ""
            _print(f"{one.id:6}  {one.at}  {one.who}  {one.action}{undone}")
    return 0 if found else 1


if __name__ == "__main__":
    raise SystemExit(main())
