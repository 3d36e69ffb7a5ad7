"""``import A.db BAG``: a bag is verified, then its archive is restored or merged, or its files become documents."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from core import terminal
from core.archive import Archive
from core.commands import merge
from core.door import bagging
from core.errors import BadInput, MachineFailed
from core.model import AddStatus, BagImport, MergeSide


def add_arguments(one: argparse.ArgumentParser) -> None:
    """What the command takes."""
    one.add_argument("bag", type=Path, metavar="BAG", help="the bag: a folder, or a ZIP file with it")
    sides = one.add_mutually_exclusive_group()
    sides.add_argument("--ours", action="store_true", help="where both changed the same thing, keep it as it is here")
    sides.add_argument(
        "--theirs", action="store_true", help="where both changed the same thing, take the bag's version"
    )
    one.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """Import the bag: into a new or empty archive as it is, into any other by merging or adding."""
    otherwise = MergeSide.OURS if options.ours else MergeSide.THEIRS if options.theirs else None
    progress = terminal.progress("Importing")
    with terminal.stopped_by_ctrl_c(progress):
        if bagging.is_new(options.archive):
            done = Archive.restore_bag(options.archive, options.bag, progress)
        else:
            with Archive.open(options.archive) as archive:
                done = archive.import_bag(options.bag, otherwise=otherwise, progress=progress)
    if options.json:
        print(json.dumps(_shape(done), ensure_ascii=False, indent=2))
    else:
        for line in _lines(done, options.archive):
            print(terminal.shown(line))
    bad = {one.status for one in done.added} & {AddStatus.FAILED, AddStatus.REFUSED}
    if not bad:
        return 0
    return MachineFailed.exit_status if AddStatus.FAILED in bad else BadInput.exit_status


def _lines(done: BagImport, archive: Path) -> list[str]:
    report = done.report
    sums = " and ".join(report.algorithms)
    lines = [f"The bag “{report.title}” is whole: {report.files:,} files, verified by {sums}."]
    if done.restored:
        lines.append(f"Restored its archive in {archive}.")
    elif done.merged is not None:
        lines += merge.lines(done.merged.preview, done.merged.backup, done=True)
    for one in done.added:
        what = f" as document {one.document}" if one.document is not None else ""
        lines.append(f"{one.status}: {one.path}{what}{f' ({one.reason})' if one.reason else ''}")
    return lines


def _shape(done: BagImport) -> dict[str, object]:
    report = done.report
    merged = done.merged
    return {
        "bag": str(report.path),
        "title": report.title,
        "files": report.files,
        "bytes": report.size,
        "verified": list(report.algorithms),
        "restored": done.restored,
        "merged": None if merged is None else merge.shape(merged.preview, merged.backup, done=True),
        "added": [
            {"path": one.path, "status": str(one.status), "document": one.document, "reason": one.reason}
            for one in done.added
        ],
    }
