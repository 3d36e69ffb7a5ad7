"""``export A.db OUT --format F``: the archive, or a part of it, for other programs and people."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from core import terminal
from core.archive import Archive
from core.door import exporters
from core.model import USUAL_OPTIONS, ExportOption, ExportRequest, ExportSummary, ExportWarning, SearchRequest
from core.progress import Cancelled

_SETTINGS = ("organisation", "contact", "email", "address")
_UNITS = ("bytes", "kB", "MB", "GB", "TB")


def add_arguments(one: argparse.ArgumentParser) -> None:
    """What the command takes."""
    formats = [known.format for known in exporters.EXPORTERS]
    one.formatter_class = argparse.RawDescriptionHelpFormatter
    one.epilog = "formats:\n" + "\n".join(f"  {known.name:8} {known.what}" for known in formats)
    one.add_argument("out", type=Path, metavar="OUT", help="the file to write; for some formats a new folder")
    one.add_argument("--format", required=True, choices=exporters.names(), metavar="FORMAT", help="one of those below")
    part = one.add_mutually_exclusive_group()
    part.add_argument("--query", default="", metavar="Q", help="only documents that match all words of a search")
    part.add_argument(
        "--document", action="append", default=[], metavar="DOC", help="only this document; may be given several times"
    )
    part.add_argument("--claim", type=int, metavar="N", help="only what hangs together around this claim")
    one.add_argument("--no-texts", action="store_true", help="leave whole texts out")
    one.add_argument("--no-notes", action="store_true", help="leave notes out")
    one.add_argument("--no-originals", action="store_true", help="leave out the files that documents were read from")
    one.add_argument("--suggestions", action="store_true", help="with what is suggested and not decided, marked so")
    one.add_argument("--cc-by", action="store_true", help="cmif: put the list itself under CC BY 4.0")
    one.add_argument("--organisation", default="", metavar="NAME", help="bag, cmif: who answers for it")
    one.add_argument("--contact", default="", metavar="NAME", help="bag, cmif: whom to ask; you by default")
    one.add_argument("--email", default="", metavar="ADDRESS", help="bag, cmif: the address of that person")
    one.add_argument("--address", default="", metavar="URL", help="cmif: where the list will be on the web")
    one.add_argument("--json", action="store_true", help="print what was written as JSON")


def run(options: argparse.Namespace) -> int:
    """Write the export; rights to beware of are said before, and what was written after."""
    with Archive.open(options.archive, read_only=True) as archive:
        request = _request(options, archive)
        _, warnings = archive.export_preview(request)
        for one in warnings:
            print(terminal.shown(f"Note: {one.words}"), file=sys.stderr)
        work = terminal.progress("Exporting")
        try:
            with terminal.stopped_by_ctrl_c(work):
                summary = archive.export(options.out, request, work)
        except (Cancelled, KeyboardInterrupt):
            print(f"\nrejoinder-cli: stopped; nothing was written to {options.out}.", file=sys.stderr)
            return 130
    if options.json:
        print(json.dumps(_shape(summary), ensure_ascii=False, indent=2))
    else:
        print(terminal.shown("\n".join(lines(summary))))
    return 0


def _request(options: argparse.Namespace, archive: Archive) -> ExportRequest:
    left_out = {
        ExportOption.TEXTS: options.no_texts,
        ExportOption.NOTES: options.no_notes,
        ExportOption.ORIGINALS: options.no_originals,
    }
    chosen = {option for option in USUAL_OPTIONS if not left_out.get(option)}
    chosen |= {ExportOption.SUGGESTIONS} if options.suggestions else set()
    chosen |= {ExportOption.CC_BY} if options.cc_by else set()
    return ExportRequest(
        format=options.format,
        documents=tuple(map(archive.find_document, options.document)) if options.document else None,
        # A blank at the end says that the last word is not half typed.
        search=SearchRequest(f"{options.query} ") if options.query.strip() else None,
        claim=options.claim,
        options=frozenset(chosen),
        settings={name: value for name in _SETTINGS if (value := getattr(options, name).strip())},
    )


def lines(summary: ExportSummary) -> list[str]:
    """What was written, in words."""
    counted = ", ".join(_counted(name, number) for name, number in summary.counts.items() if number)
    files = f" in {summary.files:,} files" if summary.files > 1 else ""
    return [
        f"Wrote {summary.path}: {counted}{files} ({_size(summary.size)}).",
        *summary.remarks,
        *(f"Before you hand it on: {one.words}" for one in summary.warnings),
    ]


def _counted(name: str, number: int) -> str:
    return f"{number:,} {name if number != 1 else name.removesuffix('s')}"


def _size(count: int) -> str:
    size, unit = float(count), 0
    while size >= 1000 and unit < len(_UNITS) - 1:
        size, unit = size / 1000, unit + 1
    return f"{size:.0f} {_UNITS[unit]}" if unit == 0 or size >= 10 else f"{size:.1f} {_UNITS[unit]}"


def _shape(summary: ExportSummary) -> dict[str, object]:
    return {
        "path": str(summary.path),
        "format": summary.format,
        "counts": dict(summary.counts),
        "files": summary.files,
        "bytes": summary.size,
        "remarks": list(summary.remarks),
        "warnings": [_warning(one) for one in summary.warnings],
    }


def _warning(one: ExportWarning) -> dict[str, object]:
    return {"words": one.words, "documents": list(one.documents)}
