"""The command line: ``python -m core COMMAND ARCHIVE …`` (a fixed contract, DESIGN section 7).

Exit status: 0 done; 1 nothing found, or something in the archive is not right; 2 wrong usage or input, in one line on
standard error that says what to do; 3 the machine failed.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any, BinaryIO, cast

from core import sample, shapes, suggested, terminal
from core.archive import Archive
from core.arguments import Command, parser_of
from core.claims import suggest
from core.commands import cite, copy, hand_on, import_bag, learn, merge
from core.errors import ArchiveError, BadInput, MachineFailed
from core.model import (
    AddOptions,
    AddResult,
    AddStatus,
    Change,
    Role,
    SearchRequest,
)
from core.progress import Cancelled, Progress


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and answer its exit status."""
    for stream in filter(None, (sys.stdout, sys.stderr)):
        # Pipes and consoles elsewhere are often not UTF-8, and half of what we print is not Latin.
        cast(Any, stream).reconfigure(encoding="utf-8", errors="backslashreplace")
    options = parser_of(_COMMANDS).parse_args(arguments)
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


def _print(text: str) -> None:
    print(terminal.shown(text))


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
        found = archive.claims(
            answered=answered,
            by=options.by,
            reporter=options.reporter,
            stance=options.stance,
            hands=options.hands,
            since=options.since,
            until=options.until,
        )
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
    if notes := [*credit.warnings, *(f"{part.words}." for part in credit.missing)]:
        print(terminal.shown(f"Note: {' '.join(notes)}"), file=sys.stderr)
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


_COMMANDS: Mapping[str, Command] = {
    "init": _init,
    "sample": _sample,
    "add": _add,
    "search": _search,
    "show": _show,
    "claims": _claims,
    "suggest": _suggest,
    "learn": learn.run,
    "wanted": _wanted,
    "credit": _credit,
    "cite": cite.run,
    "copy": copy.run,
    "import": import_bag.run,
    "merge": merge.run,
    "export": hand_on.run,
    "check": _check,
    "index": _index,
    "backup": _backup,
    "undo": _undo,
    "redo": _redo,
    "history": _history,
}


if __name__ == "__main__":
    raise SystemExit(main())
