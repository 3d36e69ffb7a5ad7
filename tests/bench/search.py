"""``python -m tests.bench search``: ours, SQLite FTS5 and tantivy on the same documents, in one run."""

from __future__ import annotations

import gc
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from core.archive import Archive
from core.model import AddStatus, Facet, Narrow, SearchRequest, Sort
from core.places import cache_folder
from tests.bench import corpus
from tests.bench.queries import Queries, draw
from tests.bench.rivals import Fts5, Rival, Tantivy

ROUNDS = 3
"""How often each query is run; the first round is warm-up, the best of the others counts, as for each engine."""
Call = Callable[[], object]


def run(documents: int, queries: int, *, rebuild: bool) -> None:
    """Build what is missing, measure, and print a table in Markdown."""
    bulk = corpus.bulk_file(documents)
    path, built = prepared_archive(bulk, rebuild=rebuild)
    folder = bulk.parent
    rivals: list[Rival] = [
        Fts5(folder, bulk, prefix_index=False),
        Fts5(folder, bulk, prefix_index=True),
        Tantivy(folder, bulk),
    ]
    drawn = draw(bulk, queries)
    print(
        f"\n{documents:,} documents, {bulk.name}, {queries} queries a row, {ROUNDS - 1} counted rounds, ms p50 / p95\n"
    )
    for line in built:
        print(line)
    with Archive.open(path, read_only=True, follow=False) as archive:
        if not all(archive.count(SearchRequest(f"{word} ")) for word in drawn.common):
            raise SystemExit("Common words are not found: the index is not that of these documents. Use --rebuild.")
        _table(archive, rivals, drawn)
        index = sum(file.stat().st_size for file in archive.index_folder.rglob("*") if file.is_file())
    text = bulk.stat().st_size
    print(f"\nindex {index / 1e6:.0f} MB, {index / text:.2f} of the text's {text / 1e6:.0f} MB")
    print(f"cold: {_cold(path)}")


def prepared_archive(bulk: Path, *, rebuild: bool) -> tuple[Path, list[str]]:
    """The archive of a bulk file with its index, made when it is missing, and lines that say how fast that was."""
    path = bulk.with_suffix(".db")
    lines: list[str] = []
    if rebuild or not path.exists():
        path.unlink(missing_ok=True)
        parts = corpus.portions(bulk)
        start = time.perf_counter()
        with Archive.create(path) as archive:
            count = sum(result.status is AddStatus.ADDED for result in archive.add(parts))
            stored = time.perf_counter()
            shutil.rmtree(archive.index_folder, ignore_errors=True)
            archive.update_index()
            done = time.perf_counter()
            while archive.merge_index():
                pass
            merged = time.perf_counter()
        for part in parts:
            part.unlink()
        lines.append(
            f"bulk load: record {count / (stored - start):,.0f}/s, index {count / (done - stored):,.0f}/s, "
            f"both {count / (done - start):,.0f}/s; merging {merged - done:.1f} s"
        )
    else:
        with Archive.open(path) as archive:  # not read-only: it may be of an older version
            archive.update_index()
    return path, lines


def _ours(archive: Archive, query: str, **more: object) -> Call:
    request = SearchRequest(query, limit=20, **more)  # pyright: ignore[reportArgumentType] - named by the rows below
    return lambda: archive.index_answer(request)


def _table(archive: Archive, rivals: list[Rival], drawn: Queries) -> None:
    source = "reuters-21578" if corpus.CORPORA.is_dir() else "synthetic"
    span = ("1990-01-01", "1999-12-31")
    narrow = (Narrow(Facet.SOURCE, source),)
    rows: list[tuple[str, list[Call], Callable[[Rival], list[Call]]]] = [
        (
            "common",
            [_ours(archive, f"{word} ") for word in drawn.common],
            lambda r: [lambda w=word: r.all_of([w]) for word in drawn.common],
        ),
        (
            "rare",
            [_ours(archive, f"{word} ") for word in drawn.rare],
            lambda r: [lambda w=word: r.all_of([w]) for word in drawn.rare],
        ),
        (
            "AND",
            [_ours(archive, f"+{a} +{b} ") for a, b in drawn.pairs],
            lambda r: [lambda p=pair: r.all_of(list(p)) for pair in drawn.pairs],
        ),
        (
            "AND, then some",
            [_ours(archive, f"{a} {b} ") for a, b in drawn.pairs],
            lambda r: [lambda p=pair: r.any_of(list(p)) for pair in drawn.pairs],
        ),
        (
            "OR",
            [_ours(archive, f"{a} OR {b} ") for a, b in drawn.pairs],
            lambda r: [lambda p=pair: r.any_of(list(p)) for pair in drawn.pairs],
        ),
        (
            "phrase",
            [_ours(archive, f'"{a} {b}"') for a, b in drawn.phrases],
            lambda r: [lambda p=pair: r.phrase(list(p)) for pair in drawn.phrases],
        ),
        (
            "prefix",
            [_ours(archive, f"{word}*") for word in drawn.beginnings],
            lambda r: [lambda w=word: r.all_of([w], prefix=True) for word in drawn.beginnings],
        ),
        (
            "typing",
            [_ours(archive, f"{a} {b}") for a, b in drawn.typing],
            lambda r: [lambda p=pair: r.all_of(list(p), prefix=True) for pair in drawn.typing],
        ),
        (
            "fuzzy",
            [_ours(archive, f"{word}~") for word in drawn.misspelt],
            lambda r: [lambda w=word: r.fuzzy(w) for word in drawn.misspelt],
        ),
        (
            "filter + date",
            [_ours(archive, f"{word} date:{span[0]}..{span[1]}", narrow=narrow) for word in drawn.common],
            lambda r: [lambda w=word: r.filtered(w, source, *span) for word in drawn.common],
        ),
        (
            "sort by date",
            [_ours(archive, f"{word} ", sort=Sort.DATE) for word in drawn.common],
            lambda r: [lambda w=word: r.by_date(w) for word in drawn.common],
        ),
        (
            "count",
            [lambda w=word: archive.index_answer(SearchRequest(f"{w} ", limit=0)).total for word in drawn.common],
            lambda r: [lambda w=word: r.count(w) for word in drawn.common],
        ),
        (
            "facets",
            [_ours(archive, f"{word} ", facets=True) for word in drawn.common],
            lambda r: [lambda w=word: r.facets(w) for word in drawn.common],
        ),
        (
            "AND, 20 snippets",
            [lambda p=pair: archive.search(SearchRequest(f"{p[0]} {p[1]} ", limit=20)) for pair in drawn.pairs],
            lambda r: [lambda p=pair: r.snippets(list(p)) for pair in drawn.pairs],
        ),
    ]
    names = [rival.name for rival in rivals]
    print("| what | ours | " + " | ".join(names) + " | p95 of FTS5 / ours |")
    print("|---|---|" + "---|" * (len(names) + 1))
    for what, ours, of_rival in rows:
        mine = _measure(ours)
        others = [
            _measure(of_rival(rival)) if what != "fuzzy" or "FTS5" not in rival.name else None for rival in rivals
        ]
        cells = [_cell(one) for one in (mine, *others)]
        best = [one[1] for rival, one in zip(rivals, others, strict=True) if one and "FTS5" in rival.name]
        ratio = f"{min(best) / mine[1]:.1f}" if best else "–"
        print(f"| {what} | " + " | ".join(cells) + f" | {ratio} |", flush=True)


def _cell(found: tuple[float, float] | None) -> str:
    return f"{found[0]:.2f} / {found[1]:.2f}" if found else "–"


def _measure(calls: list[Call]) -> tuple[float, float]:
    """The median and the 95th percentile over the queries, each query's best of the counted rounds, in ms."""
    best = [float("inf")] * len(calls)
    gc.collect()
    for round_ in range(ROUNDS):
        for at, call in enumerate(calls):
            start = time.perf_counter()
            call()
            took = (time.perf_counter() - start) * 1000
            if round_:
                best[at] = min(best[at], took)
    best.sort()
    return best[len(best) // 2], best[min(len(best) - 1, int(len(best) * 0.95))]


COLD = """
import sys, time
start = time.perf_counter()
from pathlib import Path
from core.archive import Archive
from core.model import SearchRequest
with Archive.open(Path(sys.argv[1]), read_only=True, follow=False) as archive:
    opened = time.perf_counter()
    archive.search(SearchRequest("market price", facets=True))
    done = time.perf_counter()
status = Path("/proc/self/status")  # what getrusage tells is the parent's, when that was larger
memory = next((int(l.split()[1]) for l in status.open() if l.startswith("VmHWM")), 0) / 1024 if status.exists() else 0
print(f"import and open {opened - start:.2f} s, first search {done - opened:.2f} s, {memory:.0f} MB")
"""


def _cold(path: Path) -> str:
    ended = subprocess.run([sys.executable, "-c", COLD, str(path)], capture_output=True, text=True, check=True)
    return ended.stdout.strip()


def clear() -> None:
    """Remove everything that benchmarks keep."""
    shutil.rmtree(cache_folder() / "bench", ignore_errors=True)
