"""``python -m tests.bench NAME``: measure on this machine, and print what was measured."""

from __future__ import annotations

import argparse
from pathlib import Path


def main() -> int:
    """Run one benchmark."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure Rejoinder on this machine.")
    commands = parser.add_subparsers(required=True, dest="name")
    search = commands.add_parser("search", help="ours, SQLite FTS5 and tantivy on the same documents")
    search.add_argument("--documents", type=int, default=100_000)
    search.add_argument("--queries", type=int, default=60, help="queries of each kind")
    search.add_argument("--rebuild", action="store_true", help="load record and index anew")
    typing = commands.add_parser("typing", help="keys into the real window: key to painted results")
    typing.add_argument("--documents", type=int, default=100_000)
    typing.add_argument("--words", type=int, default=20, help="pairs of words that are typed")
    hostile = commands.add_parser("hostile", help="queries that ask for too much: answered in time, or cut and said so")
    hostile.add_argument("--documents", type=int, default=100_000)
    ranking = commands.add_parser("ranking", help="how good the order of results is, beside FTS5's bm25 over OR")
    ranking.add_argument(
        "files",
        nargs="*",
        type=Path,
        help="folders with documents.jsonl, queries.jsonl and qrels.tsv, or these three",
    )
    web = commands.add_parser("web", help="the article in saved pages: ours and trafilatura's, scored")
    web.add_argument("--shown", type=int, default=10, help="pages with the lowest score that are shown")
    add = commands.add_parser("add", help="documents a second into the record, by format, against the readers alone")
    add.add_argument("--documents", type=int, default=1_000, help="files of each format")
    add.add_argument("--bulk", type=int, default=20_000, help="records of the bulk file")
    add.add_argument("--jobs", type=int, default=2, help="reading processes")
    add.add_argument("--only", default="", help="one format: bulk lines, plain text, HTML, PDF, mail, TEI")
    commands.add_parser("suggest", help="claims: speed, and the score where annotated articles are at hand")
    claims = commands.add_parser(
        "claims",
        help="suggestions as with `suggest`; a list of very many claims: filtered, sorted, painted",
    )
    claims.add_argument("--claims", type=int, default=200_000, help="in the list; 0: suggestions only")
    learn = commands.add_parser("learn", help="a model of a person's reviews: seconds, and F1 beside rules and counts")
    learn.add_argument("--reviewed", type=int, nargs="+", default=[33, 60], help="articles that were reviewed")
    review = commands.add_parser("review", help="the review queue of very many suggestions: pages, counts, keys")
    review.add_argument("--claims", type=int, default=200_000)
    commands.add_parser("open", help="a text of 1 MB with 500 claims: until it is painted")
    cite = commands.add_parser("cite", help="documents cited at once, in every format and style")
    cite.add_argument("--documents", type=int, default=1_000)
    commands.add_parser("clear", help="remove what benchmarks keep in the cache folder")
    options = parser.parse_args()
    if options.name == "search":
        from tests.bench import search as bench

        bench.run(options.documents, options.queries, rebuild=options.rebuild)
    elif options.name == "typing":
        from tests.bench import typing as keys

        keys.run(options.documents, options.words)
    elif options.name == "hostile":
        from tests.bench import hostile as asked

        asked.run(options.documents)
    elif options.name == "suggest":
        from tests.bench import suggest as claims

        return claims.run()
    elif options.name == "learn":
        from tests.bench import learn as learning

        return learning.run(options.reviewed)
    elif options.name == "cite":
        from tests.bench import cite as citing

        citing.run(options.documents)
    elif options.name == "review":
        from tests.bench import review as reviewing

        reviewing.run(options.claims)
    elif options.name == "open":
        from tests.bench import opening

        opening.run()
    elif options.name == "claims":
        from tests.bench import claims as listing
        from tests.bench import suggest as suggesting

        suggesting.run()
        if options.claims:
            listing.run(options.claims)
    elif options.name == "ranking":
        from tests.bench import ranking as judging

        return judging.run(options.files)
    elif options.name == "web":
        from tests.bench import web as pages

        pages.run(options.shown)
    elif options.name == "add":
        from tests.bench import add as adding

        adding.run(options.documents, options.bulk, options.jobs, options.only)
    else:
        from tests.bench import search as bench

        bench.clear()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
