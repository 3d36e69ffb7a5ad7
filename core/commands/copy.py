"""``copy A.db OUT.db``: a copy for reading, without what is nobody else's business."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from core import terminal
from core.archive import Archive
from core.model import CopyPart
from core.progress import Cancelled


def add_arguments(one: argparse.ArgumentParser) -> None:
    """What the command takes."""
    one.add_argument("out", type=Path, metavar="OUT.db", help="the copy; there must be no file of this name")
    one.add_argument(
        "--without",
        type=CopyPart,
        choices=list(CopyPart),
        action="append",
        default=[],
        metavar="PART",
        help=f"leave out a part: {', '.join(CopyPart)}; may be given several times",
    )
    one.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """Save the copy."""
    with Archive.open(options.archive, read_only=True) as archive:
        warnings = archive.export_warnings(None)
        for one in warnings:
            print(terminal.shown(f"Note: {one.words}"), file=sys.stderr)
        work = terminal.progress("Copying")
        try:
            with terminal.stopped_by_ctrl_c(work):
                saved = archive.save_portable(options.out, options.without, work)
        except (Cancelled, KeyboardInterrupt):
            print(f"rejoinder-cli: stopped; nothing was written to {options.out}.", file=sys.stderr)
            return 130
    if options.json:
        shape = {
            "path": str(saved.path),
            "bytes": saved.size,
            "documents": saved.documents,
            "claims": saved.claims,
            "without": sorted(map(str, set(options.without))),
            "warnings": [{"words": one.words, "documents": one.documents} for one in warnings],
        }
        print(json.dumps(shape, ensure_ascii=False, indent=2))
        return 0
    parts = " and ".join(sorted(map(str, set(options.without))))
    left = f", without {parts}" if parts else ""
    print(f"Saved {saved.path}: {saved.documents:,} documents, {saved.claims:,} claims ({saved.size:,} bytes){left}.")
    return 0
