"""``python -m tests.bench ranking``: how good the order of results is, beside SQLite FTS5's bm25 over OR.

Ours is asked as somebody types: the query goes into the search field as it is, and what matches all words comes first,
below it what matches some. FTS5 gets the same documents (columns title and text), the query's words joined by OR, and
its bm25; stemmed by porter and not stemmed, and the better of these two counts, for each collection and measure.
*by score* is ours without the two sections: what stands in it above *ours* is the price of showing first what has all
words. *p* is how likely so large a difference is by chance.

"""

from __future__ import annotations

import json
import random
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from math import log2
from pathlib import Path
from typing import NamedTuple

from core.archive import Archive
from core.model import SearchRequest
from tests.bench.judged import Judged, at_hand, read

DEPTH = 1000
SHUFFLES = 5000
MEASURES = ("nDCG@10", "MAP", "recall@100")
TOKENIZERS = ("porter unicode61", "unicode61")

Ranking = list[str]
Ask = Callable[[str], Ranking]


class Scores(NamedTuple):
    """The measures of one query."""

    ndcg: float
    average_precision: float
    recall: float


def run(files: Sequence[Path]) -> int:
    """Measure the collections of these files, or those at hand, and print a table in Markdown."""
    collections = _given(files) if files else at_hand()
    print("| collection | queries | measure | ours | FTS5 | ratio | p | by score |\n|---|---|---|---|---|---|---|---|")
    for judged in collections:
        for line in _table(judged, measure(judged)):
            print(line, flush=True)
    return 0


def _given(files: Sequence[Path]) -> list[Judged]:
    folders = [path for path in files if path.is_dir()]
    singles = [path for path in files if not path.is_dir()]
    if len(singles) not in (0, 3):
        raise SystemExit("Give folders with documents.jsonl, queries.jsonl and qrels.tsv, or these three files.")
    sets = [(path / "documents.jsonl", path / "queries.jsonl", path / "qrels.tsv") for path in folders]
    return [read(*three) for three in (*sets, *([tuple(singles)] if singles else []))]


def measure(judged: Judged) -> dict[str, list[Scores]]:
    """The measures of each query that has an answer, by engine."""
    asked = [(number, text) for number, text in judged.queries if any(judged.relevant.get(number, {}).values())]
    folder = Path(tempfile.mkdtemp(prefix="ranking-"))
    try:
        with Archive.create(folder / "judged.db", cache=folder / "cache") as archive:
            known = _loaded(archive, judged, folder)
            _check_shown(archive, asked[0][1])
            rankings: dict[str, Ask] = {
                "ours": lambda text: _ours(archive, text, sections=True),
                "by score": lambda text: _ours(archive, text, sections=False),
            }
            with closing(sqlite3.connect(":memory:")) as db:
                for number, tokenizer in enumerate(TOKENIZERS):
                    rankings[tokenizer] = _fts5(db, f"words{number}", tokenizer, judged, known)
                return {
                    engine: [scores(ask(text), _grades(judged.relevant[query], known)) for query, text in asked]
                    for engine, ask in rankings.items()
                }
    finally:
        shutil.rmtree(folder)


def _loaded(archive: Archive, judged: Judged, folder: Path) -> dict[str, int]:
    """Put the documents into the archive, and answer the number of each by its id; those of one text are one."""
    bulk = folder / "documents.jsonl"
    with bulk.open("w", encoding="utf-8") as out:
        for record in judged.documents:
            out.write(json.dumps({"kind": "article", **record}, ensure_ascii=False) + "\n")
    numbers = [result.document for result in archive.add([bulk])]
    if len(numbers) != len(judged.documents):
        raise SystemExit(f"{judged.name}: {len(judged.documents)} documents were given, {len(numbers)} answered.")
    archive.update_index()
    return {
        str(record["id"]): number
        for record, number in zip(judged.documents, numbers, strict=True)
        if number is not None
    }


def _grades(grades: Mapping[str, int], known: Mapping[str, int]) -> dict[str, int]:
    """The grades by the documents' numbers; one that is not in the archive can be found by nobody, but counts."""
    return {str(known.get(document, document)): grade for document, grade in grades.items() if grade > 0}


def _ours(archive: Archive, text: str, *, sections: bool) -> Ranking:
    """The numbers that ``Archive.search`` shows, in its order, without the texts that it would look up for them."""
    hits = archive.index_answer(SearchRequest(text, limit=DEPTH)).hits
    return [str(hit.document_id) for hit in (hits if sections else sorted(hits, key=lambda hit: -hit.score))]


def _check_shown(archive: Archive, text: str) -> None:
    """What is measured is what a person sees."""
    shown = [str(hit.document_id) for hit in archive.search(SearchRequest(text, limit=50)).hits]
    if shown != _ours(archive, text, sections=True)[:50]:
        raise SystemExit(f"“{text}” shows other results than are measured.")


def _fts5(db: sqlite3.Connection, table: str, tokenizer: str, judged: Judged, known: Mapping[str, int]) -> Ask:
    db.execute(f"CREATE VIRTUAL TABLE {table} USING fts5(title, text, tokenize='{tokenizer}')")
    rows = {known[str(one["id"])]: one for one in reversed(judged.documents) if str(one["id"]) in known}
    db.executemany(
        f"INSERT INTO {table}(rowid, title, text) VALUES (?, ?, ?)",
        [(number, str(one.get("title", "")), str(one["text"])) for number, one in sorted(rows.items())],
    )

    def ask(text: str) -> Ranking:
        words = re.findall(r"\w+", text)
        if not words:
            return []
        match = " OR ".join(f'"{word}"' for word in words)
        found = db.execute(f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rank LIMIT {DEPTH}", [match])
        return [str(row) for (row,) in found]

    return ask


def scores(ranking: Ranking, grades: Mapping[str, int]) -> Scores:
    """The measures as trec_eval has them: ``ndcg_cut_10`` (gain is the grade), ``map``, ``recall_100``."""
    gained = sum(grades.get(one, 0) / log2(place + 2) for place, one in enumerate(ranking[:10]))
    best = sum(grade / log2(place + 2) for place, grade in enumerate(sorted(grades.values(), reverse=True)[:10]))
    found, precision = 0, 0.0
    for place, one in enumerate(ranking[:DEPTH], 1):
        if one in grades:
            found += 1
            precision += found / place
    recall = sum(one in grades for one in ranking[:100]) / len(grades)
    return Scores(gained / best, precision / len(grades), recall)


def _table(judged: Judged, found: Mapping[str, list[Scores]]) -> list[str]:
    lines: list[str] = []
    for at, name in enumerate(MEASURES):
        ours = [one[at] for one in found["ours"]]
        theirs = max(([one[at] for one in found[tokenizer]] for tokenizer in TOKENIZERS), key=sum)
        mean, other = sum(ours) / len(ours), sum(theirs) / len(theirs)
        ratio = f"{mean / other:.3f}" if other else "–"
        lines.append(
            f"| {judged.name if not at else ''} | {len(ours) if not at else ''} | {name} | {mean:.4f} | {other:.4f} "
            f"| {ratio} | {chance_of(ours, theirs):.3f} | {sum(one[at] for one in found['by score']) / len(ours):.4f} |"
        )
    return lines


def chance_of(ours: Sequence[float], theirs: Sequence[float], seed: int = 7) -> float:
    """How likely a difference of means so large is by chance alone: a paired randomisation test, two-sided."""
    steps = [one - other for one, other in zip(ours, theirs, strict=True) if one != other]
    wanted = abs(sum(steps)) - 1e-12
    chance = random.Random(seed)
    reached = sum(abs(sum(step * chance.choice((-1, 1)) for step in steps)) >= wanted for _ in range(SHUFFLES))
    return (reached + 1) / (SHUFFLES + 1)
