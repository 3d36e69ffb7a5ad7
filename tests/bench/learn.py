"""``python -m tests.bench learn``: a model of a person's reviews, made and judged through :class:`Archive`.

The person follows the annotation of articles that lie beside the repository: accepts what it has, rejects the rest,
puts ends right, marks what the rules passed over. Each kind of person wants something else. The articles are for
measuring only and no part of the repository.
"""

from __future__ import annotations

import json
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from core.archive import Archive
from core.claims.sequence.scoring import shared
from core.model import (
    ClaimEdit,
    Decision,
    HopRole,
    Kind,
    Manner,
    NewAgent,
    NewClaim,
    NewDocument,
    NewHop,
    QueueRequest,
    Stance,
    Tier,
)

CLAIMS = Path(__file__).resolve().parents[3] / "shared" / "claims"
SEEDS = (0, 1)
Row = dict[str, Any]
Places = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Person:
    """What a person takes for a claim, and whether they mark what was passed over."""

    name: str
    takes: Callable[[Row], bool]
    marks: bool = True


PEOPLE = (
    _Person("takes what is reported", lambda row: row["cue_class"] == "report"),
    _Person("takes every attribution, thoughts too", bool),
    _Person("takes quotations only", lambda row: row["type"] in ("direct", "mixed")),
    _Person("agrees with the rules, marks nothing", bool, marks=False),
)


def run(documents: Sequence[int]) -> int:
    """Print a table: seconds, and F1 of what is put to the person, for as many reviewed documents as asked for."""
    if not CLAIMS.is_dir():
        print(f"Nothing to learn from: the annotated articles are not in {CLAIMS}.")
        return 0
    texts = {row["id"]: cast(str, row["text"]) for row in _rows("polnear_dev.texts.jsonl")}
    gold: dict[str, list[Row]] = {name: [] for name in texts}
    for row in _rows("polnear_dev.jsonl"):
        gold[row["doc"]].append(row)
    print(
        "F1 at overlap ≥ .5 of what is put to the person; held out: a fifth of the reviews; new: all other articles\n"
    )
    print("| person | reviewed | trained in s | held out: counts, model | used | new: rules, counts, model |")
    print("|---|---|---|---|---|---|")
    for person in PEOPLE:
        for many in documents:
            for seed in SEEDS:
                names = sorted(texts)
                random.Random(seed).shuffle(names)
                with tempfile.TemporaryDirectory() as folder:
                    _line(Path(folder), person, names[:many], names[many:], texts, gold)
    return 0


def _rows(name: str) -> list[Row]:
    with (CLAIMS / name).open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _line(
    folder: Path,
    person: _Person,
    names: list[str],
    others: list[str],
    texts: dict[str, str],
    gold: dict[str, list[Row]],
) -> None:
    wanted = {name: [row for row in rows if person.takes(row)] for name, rows in gold.items()}
    with Archive.create(folder / "a.db", cache=folder / "cache") as archive:
        ids = _added(archive, names, texts)
        archive.suggest(list(ids), learn=False)
        for document_id, name in ids.items():
            with archive.edit("Review"):
                _review(archive, document_id, texts[name], wanted[name], marks=person.marks)
        begun = time.perf_counter()
        model = archive.train_model()
        took = time.perf_counter() - begun
        new = _added(archive, others, texts)
        archive.suggest(list(new))
        with_model = _f1(archive, new, wanted)
        archive.forget_model()
        archive.suggest(list(new))
        counts = _f1(archive, new, wanted)
        archive.suggest(list(new), learn=False)
        rules = _f1(archive, new, wanted)
    shown = f"{100 * with_model:.1f}" if model.better else "—"
    print(
        f"| {person.name} | {model.documents} | {took:.1f} | {100 * model.rules.f1:.1f}, {100 * model.model.f1:.1f} "
        f"| {'yes' if model.better else 'no'} | {100 * rules:.1f}, {100 * counts:.1f}, {shown} |",
        flush=True,
    )


def _added(archive: Archive, names: list[str], texts: dict[str, str]) -> dict[int, str]:
    with archive.edit("Add"):
        return {
            archive.add_document(NewDocument(Kind.ARTICLE, title=name, text=texts[name], language="en")): name
            for name in names
        }


def _shown(archive: Archive, document_id: int) -> dict[int, Places]:
    """The claims that are put to the person, by their number."""
    queue = archive.review_queue(QueueRequest(document_id=document_id))
    shown = {entry.id for entry in queue.entries if not entry.is_link}
    return {
        claim.id: tuple((span.start, span.end) for span in claim.spans)
        for claim in archive.open_document(document_id).claims
        if claim.id in shown and claim.tier is not Tier.LOW
    }


def _places(row: Row) -> Places:
    return tuple((start, end) for start, end in row.get("spans") or [[row["start"], row["end"]]])


def _pairs(found: dict[int, Places], rows: list[Row]) -> dict[int, int]:
    """Which claim is which row, one to one, the likest first."""
    near = sorted(
        (-shared(places, _places(row)), key, at) for key, places in found.items() for at, row in enumerate(rows)
    )
    pairs: dict[int, int] = {}
    for likeness, key, at in near:
        if -likeness >= 0.5 and key not in pairs and at not in pairs.values():
            pairs[key] = at
    return pairs


def _review(archive: Archive, document_id: int, text: str, rows: list[Row], *, marks: bool) -> None:
    found = _shown(archive, document_id)
    pairs = _pairs(found, rows)
    for key, places in found.items():
        if key not in pairs:
            archive.decide([key], Decision.REJECTED)
        elif shared(places, right := _places(rows[pairs[key]])) < 0.9:
            archive.decide_edited(key, ClaimEdit(spans=right))
        else:
            archive.decide([key], Decision.ACCEPTED)
    for row in [row for at, row in enumerate(rows) if at not in pairs.values()] if marks else ():
        cue = (row.get("cue_spans") or [None])[0]
        mention = (row.get("speaker_spans") or [None])[0]
        speaker = NewHop(HopRole.SPEAKER, (NewAgent(text[slice(*mention)]),), mention=mention) if mention else None
        archive.add_claim(
            NewClaim(
                document_id,
                _places(row),
                Manner.INDIRECT,
                Stance.ASSERT,
                cue=(cue[0], cue[1]) if cue else None,
                chains=((speaker,),) if speaker else (),
            )
        )


def _f1(archive: Archive, ids: dict[int, str], wanted: dict[str, list[Row]]) -> float:
    right = suggested = there = 0
    for document_id, name in ids.items():
        found = _shown(archive, document_id)
        right += len(_pairs(found, wanted[name]))
        suggested += len(found)
        there += len(wanted[name])
    return 2 * right / (suggested + there) if suggested + there else 0.0
