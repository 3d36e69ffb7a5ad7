"""``merge A.db OTHER.db``: what another archive has and this one lacks is taken over, as one step."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from core import terminal
from core.archive import Archive
from core.model import MergeKind, MergePreview, MergeSide
from core.progress import Cancelled

_KINDS: Mapping[MergeKind, str] = {
    MergeKind.LICENCE: "licences",
    MergeKind.AGENT: "agents",
    MergeKind.TAG: "tags",
    MergeKind.DOCUMENT: "documents",
    MergeKind.CLAIM: "claims",
    MergeKind.LINK: "links",
    MergeKind.NOTE: "notes",
    MergeKind.RELATION: "relations of documents",
    MergeKind.REVIEW: "decisions of reviewers",
    MergeKind.VERDICT: "verdicts",
    MergeKind.RIGHTS: "rights of passages",
    MergeKind.REFERENCE: "references",
    MergeKind.SEARCH: "saved searches",
}
_MOST = 20
"""Conflicts that are printed; ``--json`` has all."""


def add_arguments(one: argparse.ArgumentParser) -> None:
    """What the command takes."""
    one.add_argument("other", type=Path, metavar="OTHER.db", help="the archive to take over; nothing is written to it")
    sides = one.add_mutually_exclusive_group()
    sides.add_argument("--ours", action="store_true", help="where both changed the same thing, keep it as it is here")
    sides.add_argument("--theirs", action="store_true", help="where both changed the same thing, take OTHER's version")
    one.add_argument(
        "--decide",
        type=_decision,
        action="append",
        default=[],
        metavar="KEY=SIDE",
        help="decide one conflict (its key as --json shows it): ours or theirs; may be given several times",
    )
    one.add_argument("--preview", "--dry-run", action="store_true", help="say what would happen, and do nothing")
    one.add_argument("--json", action="store_true", help="print JSON")


def _decision(text: str) -> tuple[str, MergeSide]:
    key, _, side = text.rpartition("=")
    if not key or side not in list(MergeSide):
        raise argparse.ArgumentTypeError(f"must be KEY=ours or KEY=theirs, not {text!r}")
    return key, MergeSide(side)


def run(options: argparse.Namespace) -> int:
    """Merge, or say what merging would do."""
    otherwise = MergeSide.OURS if options.ours else MergeSide.THEIRS if options.theirs else None
    progress, decisions = terminal.progress("Merging"), dict(options.decide)
    backup: Path | None = None
    with Archive.open(options.archive, read_only=options.preview) as archive:
        try:
            with terminal.stopped_by_ctrl_c(progress):
                if options.preview:
                    preview = archive.merge_preview(options.other, decisions, otherwise, progress)
                else:
                    outcome = archive.merge(options.other, decisions, otherwise, progress)
                    preview, backup = outcome.preview, outcome.backup
        except (Cancelled, KeyboardInterrupt):
            print("rejoinder-cli: stopped; nothing was merged.", file=sys.stderr)
            return 130
    if options.json:
        print(json.dumps(shape(preview, backup, done=not options.preview), ensure_ascii=False, indent=2))
    else:
        for line in lines(preview, backup, done=not options.preview):
            print(terminal.shown(line))
    return 0


def lines(preview: MergePreview, backup: Path | None, *, done: bool) -> list[str]:
    """What is to be merged, or was, in words."""
    if preview.nothing:
        return [f"There is nothing in “{preview.title}” that this archive lacks."]
    shared = f"Both were last the same at {preview.since}." if preview.since else "They share no history."
    told = [f"{'Merged' if done else 'Would merge'} “{preview.title}”. {shared}"]
    for one in preview.counts:
        numbers = [f"{count} {word}" for count, word in _numbers(one.new, one.changed, one.removed) if count]
        if numbers:
            told.append(f"  {_KINDS[one.kind]}: {', '.join(numbers)}")
    if preview.conflicts:
        count = len(preview.conflicts)
        told.append(f"Both changed {'the same thing' if count == 1 else f'{count} things, each in its own way'}:")
    for conflict in preview.conflicts[:_MOST]:
        where = f" ({conflict.document})" if conflict.document and conflict.document != conflict.title else ""
        told.append(f"  {conflict.kind} {conflict.title}{where}, {conflict.field}")
        if conflict.removed_by is None:
            told.append(f"    ours:   {conflict.ours or '(nothing)'}")
            told.append(f"    theirs: {conflict.theirs or '(nothing)'}")
        else:
            ours, theirs = ("removed", "changed") if conflict.removed_by is MergeSide.OURS else ("changed", "removed")
            told += [f"    ours:   {ours}", f"    theirs: {theirs}"]
    if len(preview.conflicts) > _MOST:
        told.append(f"  and {len(preview.conflicts) - _MOST} more; --json lists them all.")
    if backup is not None:
        told.append(f"The archive as it was before is in {backup}; undo takes the merge back, too.")
    return told


def _numbers(new: int, changed: int, removed: int) -> tuple[tuple[int, str], ...]:
    return (new, "new"), (changed, "changed"), (removed, "removed")


def shape(preview: MergePreview, backup: Path | None, *, done: bool) -> dict[str, object]:
    """What ``--json`` prints."""
    return {
        "other": str(preview.other),
        "title": preview.title,
        "since": preview.since or None,
        "merged": done and not preview.nothing,
        "backup": None if backup is None else str(backup),
        "changes": preview.changes,
        "counts": {
            str(one.kind): {"new": one.new, "changed": one.changed, "removed": one.removed, "equal": one.equal}
            for one in preview.counts
        },
        "conflicts": [
            {
                "key": one.key,
                "kind": str(one.kind),
                "title": one.title,
                "document": one.document,
                "field": one.field,
                "ours": one.ours,
                "theirs": one.theirs,
                "base": one.base,
                "removed_by": None if one.removed_by is None else str(one.removed_by),
            }
            for one in preview.conflicts
        ],
    }
