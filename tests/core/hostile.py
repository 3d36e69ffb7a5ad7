"""Archives as somebody with bad intentions, or a failing disk, makes them: each is a copy of the sample, altered."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

SCRIPT = (
    '<script>alert(1)</script><img src="http://tracker.invalid/x.png" onerror="alert(2)"><a href="file:///etc">x</a>'
)
HUGE = 2**63 - 1
"""The largest number that a row of SQLite can have."""
_BIG = 1 << 20
"""Characters of a gigantic cell: far above what a person writes, small enough for a test."""
_DISARMED = (
    "PRAGMA foreign_keys = OFF",
    "PRAGMA ignore_check_constraints = ON",
    "PRAGMA trusted_schema = ON",
    "PRAGMA writable_schema = OFF",
)


def _altered(path: Path, *statements: str, parameters: Mapping[str, object] | None = None) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in _DISARMED:
            connection.execute(statement)
        connection.execute("BEGIN")
        for statement in statements:
            connection.execute(statement, parameters or {})
        connection.execute("COMMIT")


def _rows(*statements: str) -> Callable[[Path], None]:
    return lambda path: _altered(path, *statements)


def _schema_of(name: str, old: str, new: str) -> Callable[[Path], None]:
    """A definition that was changed by hand, as ``PRAGMA writable_schema`` allows."""

    def alter(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            cursor = connection.execute(
                "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = ? AND instr(sql, ?)",
                [old, new, name, old],
            )
            assert cursor.rowcount == 1
            connection.execute("PRAGMA writable_schema = RESET")

    return alter


def _loose(path: Path) -> None:
    """Values of other types than the columns have, as only a table that is not STRICT takes them."""
    _schema_of("documents", ") STRICT", ")")(path)
    _altered(path, "UPDATE documents SET title = x'00ff', date = 3.5, source_url = 7 WHERE id = 1")


def _loose_made_strict_again(path: Path) -> None:
    """Values of other types under a definition that looks as ours does."""
    _loose(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = sql || ' STRICT' WHERE name = 'documents'")


def _every_text(words: str) -> Callable[[Path], None]:
    """*words* at the end of every text column that holds no word of the model, no key and no day."""
    kept = {
        *("uid", "kind", "holding", "role", "sha256", "manner", "stance", "status", "nesting", "relation", "scope"),
        *("sort", "state", "operation", "table_name", "old_values", "narrow", "tier", "decision", "field", "text"),
        *("exact", "prefix", "suffix", "opening", "first_day", "last_day", "id", "licence_id", "added_at", "at"),
        *("media_type", "hashes", "figures", "name_", "day", "made_at", "pattern", "key"),
    }

    def alter(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in _DISARMED:
                connection.execute(statement)
            tables = [
                row[0]
                for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
                if not row[0].startswith(("sqlite_", "_"))
            ]
            for table in tables:
                for _, column, kind, *_rest in connection.execute(f'PRAGMA table_info("{table}")').fetchall():
                    if kind == "TEXT" and column not in kept and (table, column) != ("archive", "name"):
                        only = "WHERE name = 'title'" if table == "archive" else ""
                        connection.execute(f'UPDATE "{table}" SET "{column}" = "{column}" || ? {only}', [words])

    return alter


def _not_unicode(path: Path) -> None:
    """TEXT that is not UTF-8, wherever a person's words stand."""
    bad = "CAST(x'63616665ff20e9' AS TEXT)"
    _altered(
        path,
        f"UPDATE documents SET title = {bad}, source_url = {bad} WHERE id = 1",
        f"UPDATE agents SET name = {bad} WHERE id = 2",
        f"UPDATE claims SET note = {bad} WHERE id = 3",
        f"UPDATE archive SET value = {bad} WHERE name = 'title'",
        f"UPDATE changes SET action = {bad}, who = {bad} WHERE id = 3",
    )


def _text_not_unicode(path: Path) -> None:
    _altered(path, "UPDATE texts SET text = CAST(x'ff' || CAST(text AS BLOB) AS TEXT) WHERE document_id = 1")


def _circles(path: Path) -> None:
    """Parents, quoting documents, nested claims and claims that answer each other, in circles."""
    _altered(
        path,
        "UPDATE agents SET parent_id = 2 WHERE id = 1",
        "UPDATE agents SET parent_id = 3 WHERE id = 2",
        "UPDATE agents SET parent_id = 1 WHERE id = 3",
        "UPDATE documents SET quoted_in = 2 WHERE id = 1",
        "UPDATE documents SET quoted_in = 3 WHERE id = 2",
        "UPDATE documents SET quoted_in = 1 WHERE id = 3",
        "UPDATE claims SET nesting = 'nested', parent_id = (SELECT min(id) FROM claims AS one WHERE one.document_id = "
        "claims.document_id AND one.id > claims.id) WHERE document_id = 1",
        "UPDATE claims SET nesting = 'nested', parent_id = (SELECT min(id) FROM claims WHERE document_id = 1) "
        "WHERE document_id = 1 AND parent_id IS NULL",
        "UPDATE hops SET document_id = (SELECT document_id FROM claims WHERE id = claim_id)",
        "INSERT INTO links (uid, source_id, target_id, relation, status) SELECT 'round-' || id, target_id, source_id, "
        "relation, 'accepted' FROM links",
        "INSERT INTO links (uid, source_id, target_id, relation, status) SELECT 'same-' || a.id || '-' || b.id, a.id, "
        "b.id, 'restates', 'accepted' FROM claims AS a, claims AS b WHERE a.id <> b.id AND a.id < 8 AND b.id < 8",
        "INSERT INTO document_relations (uid, document_id, relation, target_id, status) VALUES "
        "('r1', 1, 'version', 2, 'accepted'), ('r2', 2, 'version', 1, 'accepted'), ('r3', 1, 'part', 1, 'accepted')",
        "UPDATE changes SET undoes = id",
    )


def _gigantic(path: Path) -> None:
    _altered(
        path,
        "UPDATE documents SET title = replace(hex(zeroblob(:half)), '0', 'x') WHERE id = 1",
        "UPDATE agents SET name = replace(hex(zeroblob(:half)), '0', 'y') WHERE id = 2",
        "UPDATE notes SET text = replace(hex(zeroblob(:half)), '0', 'z') WHERE id = 1",
        parameters={"half": _BIG // 2},
    )


def _one_gigantic_word(path: Path) -> None:
    """A text that is one word without end, with spans on it."""
    text = "x" * _BIG
    _altered(path, "UPDATE texts SET text = :text WHERE document_id = 1", parameters={"text": text})


def _claims_to_be_huge(path: Path) -> None:
    """A head that says the file has four billion pages."""
    with path.open("r+b") as file:
        file.seek(28)
        file.write(b"\xff\xff\xff\xfe")


def _wide_pages(path: Path) -> None:
    """A size of pages that no database has."""
    with path.open("r+b") as file:
        file.seek(16)
        file.write(b"\x00\x03")


def _half(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def _head_only(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def flipped(seed: int) -> Callable[[Path], None]:
    """Bytes flipped on three pages of the file, never in its head."""

    def alter(path: Path) -> None:
        chance = random.Random(seed)
        content = bytearray(path.read_bytes())
        for _ in range(3):
            page = chance.randrange(1, len(content) // 4096)
            for _ in range(8):
                content[page * 4096 + chance.randrange(4096)] ^= 1 << chance.randrange(8)
        path.write_bytes(content)

    return alter


def _foreign(path: Path) -> None:
    """Another program's database that carries our mark."""
    path.unlink()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {0x524A4E44}")
        connection.execute("PRAGMA user_version = 4")
        connection.execute("CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT)")


def _garbage_beside(path: Path) -> None:
    """A journal that says to put other pages into the file, and a WAL that is none."""
    path.with_name(path.name + "-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(range(256)) * 64)
    path.with_name(path.name + "-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(range(256)) * 64)
    path.with_name(path.name + "-shm").write_bytes(b"\xff" * 32768)


def _wal_of_another(path: Path) -> None:
    """A WAL that belongs to another archive, and is whole."""
    other = path.with_name("other.db")
    shutil.copyfile(path, other)
    connection = sqlite3.connect(other, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TRIGGER evil AFTER INSERT ON notes BEGIN DELETE FROM documents; END")
    shutil.copyfile(f"{other}-wal", path.with_name(path.name + "-wal"))
    connection.close()
    other.unlink()


def _definition_not_unicode(path: Path) -> None:
    """A definition that SQLite can't read, and quotes in what it says of it."""
    content = path.read_bytes()
    assert content.count(b"CREATE TABLE verdicts") == 1
    path.write_bytes(content.replace(b"CREATE TABLE verdicts", b"CREATE T\xe1BLE verdicts"))


def _many(path: Path) -> None:
    """One claim through a thousand hands, said by a thousand; a thousand tags."""
    count = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
    _altered(
        path,
        f"INSERT INTO agents (uid, name, kind) {count} SELECT 'many-' || i, 'Agent ' || i, 'other' FROM n",
        f"INSERT INTO hops (claim_id, chain, position, role, document_id) {count} "
        "SELECT 1, i % 50, i, 'reporter', 1 FROM n",
        f"INSERT INTO hop_agents (hop_id, position, agent_id) {count} SELECT (SELECT min(id) FROM hops), i, id FROM n, "
        "agents WHERE agents.uid = 'many-' || i",
        f"INSERT INTO tags (name) {count} SELECT 'tag ' || i FROM n",
        "INSERT INTO document_tags (document_id, tag_id) SELECT 1, id FROM tags",
    )


def _twice(path: Path) -> None:
    """Rows of one uid, in a table that lost the rule against it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        old, new = "uid TEXT NOT NULL UNIQUE", "uid TEXT NOT NULL"
        connection.execute("UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = 'documents'", [old, new])
        connection.execute("DELETE FROM sqlite_master WHERE name = 'sqlite_autoindex_documents_1'")
        connection.execute("PRAGMA writable_schema = RESET")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE documents SET uid = (SELECT uid FROM documents WHERE id = 1)")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = 'documents'", [new, old])


TRICKS: Mapping[str, Callable[[Path], None]] = {
    "a trigger": _rows("CREATE TRIGGER evil AFTER INSERT ON notes BEGIN DELETE FROM documents; END"),
    "a temporary-looking trigger on changes": _rows(
        "CREATE TRIGGER changes_by_state_ AFTER INSERT ON changes BEGIN UPDATE texts SET text = ''; END"
    ),
    "a view": _rows("CREATE VIEW more AS SELECT load_extension('evil') FROM documents"),
    "a view in place of a table": _rows(
        "ALTER TABLE tags RENAME TO real_tags", "CREATE VIEW tags AS SELECT * FROM real_tags"
    ),
    "a generated column": _schema_of("notes", "text TEXT NOT NULL", "text TEXT AS (randomblob(9)) VIRTUAL"),
    "a column more": _rows("ALTER TABLE documents ADD COLUMN evil TEXT DEFAULT 'x'"),
    "a table without its rules": _schema_of("links", ", CHECK (source_id <> target_id)", ""),
    "a default that calls": _schema_of(
        "notes", "who TEXT NOT NULL DEFAULT ''", "who TEXT DEFAULT (zeroblob(999999999))"
    ),
    "a virtual table": _rows("CREATE VIRTUAL TABLE evil USING fts5(words)"),
    "a virtual table of a module that is not there": _schema_of(
        "tags", "CREATE TABLE tags", "CREATE VIRTUAL TABLE tags USING evil"
    ),
    "an index on an expression": _rows("CREATE INDEX evil ON documents(length(title))"),
    "a table in the place of ours": _rows("DROP TABLE verdicts", "CREATE TABLE verdicts (id INTEGER PRIMARY KEY)"),
    "a table that is gone": _rows("DROP TABLE change_documents"),
    "a table of somebody else's": _rows("CREATE TABLE extra (id INTEGER PRIMARY KEY, what)"),
    "loose types": _loose,
    "loose types under our definition": _loose_made_strict_again,
    "words that are not of the model": _rows(
        "UPDATE claims SET manner = 'shouted', stance = 'x' WHERE id = 2",
        "UPDATE agents SET kind = 'robot' WHERE id = 3",
    ),
    "flags that are none": _rows("UPDATE agents SET unnamed = -7 WHERE id = 2", "UPDATE changes SET state = 'maybe'"),
    "text that is not Unicode": _not_unicode,
    "a document that is not Unicode": _text_not_unicode,
    "characters that are none": _every_text("\0\x1b]0;x\x07\u202e\ufdd0\U0010ffff"),
    "script in every text": _every_text(SCRIPT),
    "circles": _circles,
    "gigantic cells": _gigantic,
    "a text of one gigantic word": _one_gigantic_word,
    "so many of everything": _many,
    "spans beyond the text": _rows('UPDATE spans SET start = start + 900000000, "end" = "end" + 900000000'),
    "spans as large as numbers get": _rows(f'UPDATE spans SET start = {HUGE - 1}, "end" = {HUGE} WHERE id % 3 = 0'),
    "spans that end before they start": _rows('UPDATE spans SET start = 50, "end" = 3 WHERE id % 2 = 0'),
    "spans before the text": _rows('UPDATE spans SET start = -9, "end" = -2 WHERE id % 2 = 0'),
    "no words anywhere": _rows("UPDATE texts SET text = ''", "UPDATE spans SET exact = '', prefix = '', suffix = ''"),
    "names of files with paths": _rows(
        "UPDATE document_originals SET name = '../../../../etc/cron.d/evil', path = '/etc/passwd'",
        "UPDATE documents SET title = '..\\..\\con:', symbol = '../../x' WHERE id = 1",
    ),
    "addresses that do things": _rows(
        "UPDATE documents SET source_url = 'javascript:alert(1)', licence_id = 'CC-BY-4.0' WHERE id % 3 = 0",
        "UPDATE documents SET source_url = 'file:///etc/passwd' WHERE id % 3 = 1",
        "UPDATE documents SET source_url = 'data:text/html,<script>alert(1)</script>' WHERE id % 3 = 2",
        "UPDATE licences SET url = 'javascript:alert(document.cookie)', name = 'CC BY'",
        "UPDATE document_references SET scheme = 'url', value = 'file:///etc/shadow'",
    ),
    "an original that is not the one": _rows("UPDATE originals SET content = x'00', bytes = -5"),
    "the same name for everything": lambda path: _altered(
        path,
        "UPDATE changes SET uid = (SELECT uid FROM changes WHERE id = 1) || ''  WHERE id = 1",
        "UPDATE documents SET uid = (SELECT uid FROM claims WHERE claims.id = documents.id)",
        "UPDATE agents SET uid = (SELECT uid FROM documents WHERE documents.id = agents.id) "
        "WHERE id IN (SELECT id FROM documents)",
    ),
    "names that occur twice": _twice,
    "rows with huge numbers": _rows(
        f"INSERT INTO documents (id, uid, kind, holding, title, added_at) VALUES ({HUGE}, 'huge', 'other', 'cited', "
        "'Huge', '2020-01-01T00:00:00Z')",
        "INSERT INTO documents (id, uid, kind, holding, title, added_at) VALUES (-5, 'minus', 'other', 'cited', "
        "'Minus', '2020-01-01T00:00:00Z')",
        f"INSERT INTO claims (id, uid, document_id, start, manner, stance, status) VALUES ({HUGE}, 'huge-claim', 1, "
        f"{-HUGE}, 'direct', 'assert', 'accepted')",
        f"INSERT INTO claim_spans (id, claim_id, position, span_id) VALUES ({HUGE}, {HUGE}, {-HUGE}, 1)",
    ),
    "dates that are none": _rows(
        "UPDATE documents SET date = '9999999999-99-99/..', first_day = 'zzz', last_day = '', added_at = 'never'",
        "UPDATE changes SET at = 'yesterday'",
        "UPDATE notes SET at = ''",
    ),
    "languages and licences that are none": _rows(
        "UPDATE documents SET language = '../../x', licence_id = NULL, record_id = '\n\n'",
        "UPDATE licences SET name = ''",
    ),
    "nothing about itself": _rows("DELETE FROM archive"),
    "no history": _rows("DELETE FROM change_rows", "DELETE FROM change_documents", "DELETE FROM changes"),
    "what was learned is no model": _rows(
        "INSERT INTO learned_models VALUES ('claims', 'x', 5, '{nope', x'80049526000000')",
        "INSERT INTO learned_models VALUES ('weights:', 'x', -1, '[]', zeroblob(100))",
    ),
    "saved searches that are none": _rows(
        "INSERT INTO saved_searches (uid, name, query, scope, narrow, sort) "
        "VALUES ('s', 'Evil', '((((((', 'claims', '[{\"x\": [1]}]', 'date')"
    ),
    "a definition that is not Unicode": _definition_not_unicode,
    "half a file": _half,
    "the head of a file": _head_only,
    "a head that lies about the size": _claims_to_be_huge,
    "pages of no size": _wide_pages,
    "another program's tables": _foreign,
    "journals that are none beside it": _garbage_beside,
    "another archive's journal beside it": _wal_of_another,
    **{f"pages flipped ({seed})": flipped(seed) for seed in range(1, 7)},
}
"""What is done to a copy of the sample, by a name for it."""


REFUSED = frozenset(
    {
        *("a trigger", "a temporary-looking trigger on changes", "a view", "a view in place of a table"),
        *("a generated column", "a column more", "a table without its rules", "a default that calls"),
        *("a virtual table", "a virtual table of a module that is not there", "an index on an expression"),
        *("a table in the place of ours", "a table that is gone", "loose types"),
        *("loose types under our definition", "names that occur twice", "a definition that is not Unicode"),
        *("half a file", "the head of a file", "a head that lies about the size", "pages of no size"),
        *("another program's tables", "another archive's journal beside it"),
    }
)
"""The tricks whose archives are not opened at all."""
REFUSED_TO_READ = frozenset({"journals that are none beside it"})
"""Those that can't be opened for reading only: what lies beside them would have to be taken away first."""
REFUSED_TO_WRITE = frozenset(
    {
        *("words that are not of the model", "flags that are none"),
        *("spans that end before they start", "spans before the text"),
    }
)
"""Those that are shown, but not edited: SQLite finds rows that break the rules of their tables."""
FLIPPED = frozenset(name for name in TRICKS if name.startswith("pages flipped"))
"""A failing disk may hit anything: these open, or are said to be damaged."""


def make(what: str, source: Path, target: Path) -> Path:
    """Copy *source* to *target* and do *what* to it."""
    shutil.copyfile(source, target)
    TRICKS[what](target)
    return target
