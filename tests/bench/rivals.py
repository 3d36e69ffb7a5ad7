"""The engines that ours is measured against, on the same documents: SQLite FTS5 and tantivy."""

from __future__ import annotations

import json
import sqlite3
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol


class Rival(Protocol):
    """An engine that answers document numbers."""

    name: str

    def all_of(self, words: list[str], *, prefix: bool = False) -> int: ...
    def any_of(self, words: list[str]) -> int: ...
    def phrase(self, words: list[str]) -> int: ...
    def fuzzy(self, word: str) -> int | None: ...
    def filtered(self, word: str, source: str, first: str, last: str) -> int: ...
    def by_date(self, word: str) -> int: ...
    def count(self, word: str) -> int: ...
    def facets(self, word: str) -> int: ...
    def snippets(self, words: list[str]) -> int: ...


class Fts5:
    """SQLite FTS5: porter, bm25, external content; with and without an index of prefixes."""

    def __init__(self, folder: Path, bulk: Path, *, prefix_index: bool) -> None:
        self.name = "FTS5+prefix" if prefix_index else "FTS5"
        path = folder / f"{bulk.stem}-{self.name}.db"
        fresh = not path.exists()
        self._db = sqlite3.connect(path)
        self.path = path
        if fresh:
            self._build(bulk, ", prefix='1 2 3'" if prefix_index else "")

    def _build(self, bulk: Path, extra: str) -> None:
        db = self._db
        db.execute("PRAGMA journal_mode = OFF")
        db.execute("PRAGMA synchronous = OFF")
        db.execute(
            "CREATE TABLE documents (id INTEGER PRIMARY KEY, title TEXT, text TEXT, kind TEXT, source TEXT, date TEXT)"
        )
        options = "content='documents', content_rowid='id', tokenize='porter unicode61'" + extra
        db.execute(f"CREATE VIRTUAL TABLE words USING fts5(title, text, {options})")
        with bulk.open(encoding="utf-8") as lines:
            rows = (
                (number, r["title"], r["text"], r["kind"], r["publisher"] or r["author"], r["date"])
                for number, r in enumerate(map(json.loads, lines), 1)
            )
            db.executemany("INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?)", rows)
        db.execute("CREATE INDEX by_date ON documents(date)")
        db.execute("CREATE INDEX by_source ON documents(source)")
        db.execute("INSERT INTO words(words) VALUES ('rebuild')")
        db.execute("INSERT INTO words(words) VALUES ('optimize')")
        db.commit()

    def _first(self, sql: str, *values: object) -> int:
        return len(self._db.execute(sql, values).fetchall())

    def _ranked(self, match: str) -> int:
        return self._first("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT 20", match)

    def all_of(self, words: list[str], *, prefix: bool = False) -> int:
        return self._ranked(" ".join(f'"{word}"' for word in words) + ("*" if prefix else ""))

    def any_of(self, words: list[str]) -> int:
        return self._ranked(" OR ".join(f'"{word}"' for word in words))

    def phrase(self, words: list[str]) -> int:
        return self._ranked('"' + " ".join(words) + '"')

    def fuzzy(self, word: str) -> int | None:
        return None

    def filtered(self, word: str, source: str, first: str, last: str) -> int:
        return self._first(
            "SELECT words.rowid FROM words JOIN documents ON documents.id = words.rowid WHERE words MATCH ? "
            "AND source = ? AND date BETWEEN ? AND ? ORDER BY rank LIMIT 20",
            f'"{word}"',
            source,
            first,
            last,
        )

    def by_date(self, word: str) -> int:
        return self._first(
            "SELECT words.rowid FROM words JOIN documents ON documents.id = words.rowid WHERE words MATCH ? "
            "ORDER BY date DESC LIMIT 20",
            f'"{word}"',
        )

    def count(self, word: str) -> int:
        return int(self._db.execute("SELECT count(*) FROM words WHERE words MATCH ?", [f'"{word}"']).fetchone()[0])

    def facets(self, word: str) -> int:
        return sum(
            self._first(
                f"SELECT {column}, count(*) FROM words JOIN documents ON documents.id = words.rowid "
                f"WHERE words MATCH ? GROUP BY 1",
                f'"{word}"',
            )
            for column in ("kind", "source", "substr(date, 1, 4)")
        )

    def snippets(self, words: list[str]) -> int:
        return self._first(
            "SELECT rowid, snippet(words, 1, '[', ']', '…', 24) FROM words WHERE words MATCH ? ORDER BY rank LIMIT 20",
            " ".join(f'"{word}"' for word in words),
        )


class Tantivy:
    """tantivy through its Python package (a compiled engine; a development dependency only)."""

    name = "tantivy"

    def __init__(self, folder: Path, bulk: Path) -> None:
        tantivy: Any = import_module("tantivy")  # has no types that pyright can read
        self._tantivy = tantivy
        schema: Any = tantivy.SchemaBuilder()
        schema.add_text_field("title", tokenizer_name="en_stem")
        schema.add_text_field("text", tokenizer_name="en_stem", stored=True)
        schema.add_text_field("source", tokenizer_name="raw", fast=True)
        schema.add_text_field("kind", tokenizer_name="raw", fast=True)
        schema.add_integer_field("day", indexed=True, fast=True)
        path = folder / f"{bulk.stem}-tantivy"
        fresh = not path.exists()
        path.mkdir(parents=True, exist_ok=True)
        self.path = path
        self._index: Any = tantivy.Index(schema.build(), path=str(path))
        if fresh:
            writer = self._index.writer(256_000_000, 1)
            with bulk.open(encoding="utf-8") as lines:
                for record in map(json.loads, lines):
                    writer.add_document(
                        tantivy.Document(
                            title=record["title"],
                            text=record["text"],
                            source=record["publisher"] or record["author"],
                            kind=record["kind"],
                            day=int(record["date"].replace("-", "")),
                        )
                    )
            writer.commit()
            writer.wait_merging_threads()
        self._index.reload()
        self._searcher: Any = self._index.searcher()

    def _search(self, query: str, **options: Any) -> int:
        parsed = self._index.parse_query(query, ["title", "text"])
        return len(self._searcher.search(parsed, 20, **options).hits)

    def all_of(self, words: list[str], *, prefix: bool = False) -> int:
        if prefix:
            t = self._tantivy
            parts = [(t.Occur.Must, self._index.parse_query(word, ["title", "text"])) for word in words[:-1]]
            parts.append((t.Occur.Must, t.Query.regex_query(self._index.schema, "text", f"{words[-1]}.*")))
            return len(self._searcher.search(t.Query.boolean_query(parts), 20).hits)
        return self._search(" ".join(f"+{word}" for word in words))

    def any_of(self, words: list[str]) -> int:
        return self._search(" ".join(words))

    def phrase(self, words: list[str]) -> int:
        return self._search('"' + " ".join(words) + '"')

    def fuzzy(self, word: str) -> int | None:
        query = self._tantivy.Query.fuzzy_term_query(self._index.schema, "text", word, 1)
        return len(self._searcher.search(query, 20).hits)

    def filtered(self, word: str, source: str, first: str, last: str) -> int:
        days = f"day:[{first.replace('-', '')} TO {last.replace('-', '')}]"
        return self._search(f'+{word} +source:"{source}" +{days}')

    def by_date(self, word: str) -> int:
        return self._search(word, order_by_field="day")

    def count(self, word: str) -> int:
        parsed = self._index.parse_query(word, ["title", "text"])
        return int(self._searcher.search(parsed, 1, count=True).count)

    def facets(self, word: str) -> int:
        parsed = self._index.parse_query(word, ["title", "text"])
        wanted = {name: {"terms": {"field": name, "size": 50}} for name in ("kind", "source")}
        return len(self._searcher.aggregate(parsed, wanted))

    def snippets(self, words: list[str]) -> int:
        t = self._tantivy
        parsed = self._index.parse_query(" ".join(f"+{word}" for word in words), ["title", "text"])
        maker = t.SnippetGenerator.create(self._searcher, parsed, self._index.schema, "text")
        hits = self._searcher.search(parsed, 20).hits
        return sum(bool(maker.snippet_from_doc(self._searcher.doc(address)).fragment()) for _, address in hits)
