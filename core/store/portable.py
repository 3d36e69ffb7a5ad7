"""A copy of an archive without some of it; what is left out is nowhere in its file, not even in unused pages."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Generator, Sequence, Set
from pathlib import Path
from typing import cast

from sqlite_utils import Database

from core.errors import MachineFailed
from core.model import CopyPart
from core.progress import Cancelled, Progress
from core.store import database
from core.store.reviews import SETTLED

_PAGES_AT_ONCE = 4_000
_STEPS_BETWEEN = 100_000
"""Steps of SQLite's machine between two looks at whether to stop."""

_VERSION = '{"version of the claim":'

_NOTES = (
    "DELETE FROM notes",
    "UPDATE claims SET note = '' WHERE note <> ''",
    "UPDATE links SET note = '' WHERE note <> ''",
    # Versions of a claim that a second person proposes are kept as JSON in the note of their decision (versions.py).
    f"UPDATE reviews SET note = '' WHERE note NOT IN ('', '{SETTLED}') AND note NOT LIKE '{_VERSION}%'",
    f"UPDATE reviews SET note = json_remove(note, '$.\"version of the claim\".note') WHERE note LIKE '{_VERSION}%'",
)
_ORIGINALS = (
    "DELETE FROM document_originals",
    "DELETE FROM originals",
    "DELETE FROM document_sources WHERE url = ''",
    "UPDATE document_sources SET path = '' WHERE path <> ''",
)
_LEFT_CLAIMS = "(SELECT id FROM claims WHERE status <> 'accepted')"
_LEFT_LINKS = (
    f"(SELECT id FROM links WHERE status <> 'accepted' OR source_id IN {_LEFT_CLAIMS} OR target_id IN {_LEFT_CLAIMS})"
)
_NAMED_AGENTS = (
    "WITH RECURSIVE kept(id) AS (SELECT agent_id FROM document_agents UNION SELECT agent_id FROM hop_agents "
    "UNION SELECT parent_id FROM agents JOIN kept ON agents.id = kept.id WHERE parent_id IS NOT NULL) "
    "SELECT id AS agent_id FROM kept"
)
_USED_SPANS = (
    "SELECT cue_span_id FROM claims WHERE cue_span_id IS NOT NULL UNION SELECT span_id FROM claim_spans "
    "UNION SELECT mention_span_id FROM hops WHERE mention_span_id IS NOT NULL "
    "UNION SELECT cue_span_id FROM hops WHERE cue_span_id IS NOT NULL "
    "UNION SELECT evidence_span_id FROM links WHERE evidence_span_id IS NOT NULL UNION SELECT span_id FROM passages "
    "UNION SELECT quoted_span_id FROM passages WHERE quoted_span_id IS NOT NULL "
    "UNION SELECT span_id FROM document_references UNION SELECT span_id FROM span_rights"
)
_SUGGESTIONS = (
    f"CREATE TEMP TABLE named AS {_NAMED_AGENTS}",
    f"DELETE FROM reviews WHERE claim_id IN {_LEFT_CLAIMS} OR link_id IN {_LEFT_LINKS}",
    f"DELETE FROM links WHERE id IN {_LEFT_LINKS}",
    f"DELETE FROM hop_agents WHERE hop_id IN (SELECT id FROM hops WHERE claim_id IN {_LEFT_CLAIMS})",
    *(
        f"DELETE FROM {table} WHERE claim_id IN {_LEFT_CLAIMS}"
        for table in ("hops", "claim_spans", "claim_tags", "notes", "verdicts")
    ),
    f"UPDATE claims SET parent_id = NULL, nesting = NULL WHERE parent_id IN {_LEFT_CLAIMS}",
    "DELETE FROM claims WHERE status <> 'accepted'",
    f"DELETE FROM spans WHERE id NOT IN ({_USED_SPANS})",
    "DELETE FROM doubtful_spans WHERE span_id NOT IN (SELECT id FROM spans)",
    "DELETE FROM document_relations WHERE status <> 'accepted'",
    "DELETE FROM learned_models",
    # Agents that only suggestions named say whom somebody was taken to speak of.
    f"DELETE FROM agents WHERE id IN (SELECT agent_id FROM named) AND id NOT IN ({_NAMED_AGENTS})",
    "DELETE FROM agent_aliases WHERE agent_id NOT IN (SELECT id FROM agents)",
    "DROP TABLE named",
)
_HISTORY = (
    "DELETE FROM change_rows",
    "DELETE FROM change_documents",
    # The newest change stays as a mark: by it, what is done with the copy can be merged back.
    "UPDATE changes SET undoes = NULL",
    "DELETE FROM changes WHERE id < (SELECT max(id) FROM changes)",
    "UPDATE changes SET who = '', action = 'Copy for reading', state = 'kept'",
)
_TABLES = {
    CopyPart.NOTES: ("notes", "claims", "links", "reviews"),
    CopyPart.ORIGINALS: ("originals", "document_originals", "document_sources"),
    CopyPart.SUGGESTIONS: (
        *("claims", "claim_spans", "claim_tags", "hops", "hop_agents", "links", "reviews", "verdicts", "spans"),
        *("doubtful_spans", "document_relations", "agents", "agent_aliases", "notes"),
    ),
}
"""Whose former rows the history must not tell where a part is left out."""
_STATEMENTS = {
    CopyPart.NOTES: _NOTES,
    CopyPart.ORIGINALS: _ORIGINALS,
    CopyPart.SUGGESTIONS: _SUGGESTIONS,
    CopyPart.HISTORY: _HISTORY,
}


def write(db: Database, target: Path, without: Set[CopyPart], progress: Progress) -> None:
    """Copy an archive into a new file without some of its parts.

    Undo does not go back in a copy that lacks something.

    Raises:
        MachineFailed: the disk is full, or the copy is not whole.
        Cancelled: the person stopped it; the file may be there and is of no use.
    """

    def told(_status: int, remaining: int, total: int) -> None:
        progress.step(total - remaining, 2 * total)

    with database.known_errors(target), contextlib.closing(sqlite3.connect(target)) as copy:
        db.conn.backup(copy, pages=_PAGES_AT_ONCE, progress=told)
        copy.isolation_level = None
        for pragma in ("trusted_schema = OFF", "foreign_keys = OFF", "secure_delete = ON", "journal_mode = OFF"):
            copy.execute(f"PRAGMA {pragma}")
        with _stoppable(copy, progress):
            for statement in _statements(without):
                copy.execute(statement)
            copy.execute("VACUUM")
        copy.execute("PRAGMA journal_mode = DELETE")
        if copy.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise MachineFailed(f"The copy {target} is not whole. Run check on the archive, and try again.")


def _statements(without: Set[CopyPart]) -> list[str]:
    found: list[str] = []
    for part in CopyPart:
        if part in without:
            found += _STATEMENTS[part]
    if without and CopyPart.HISTORY not in without:
        found.append("UPDATE changes SET state = 'kept' WHERE state IN ('done', 'undo')")
        tables = sorted({table for part in without for table in _TABLES[part]})
        found.append(f"UPDATE change_rows SET old_values = NULL WHERE table_name IN ({_quoted(tables)})")
    return found


def _quoted(words: Sequence[str]) -> str:
    return ", ".join(f"'{word}'" for word in words)


@contextlib.contextmanager
def _stoppable(connection: sqlite3.Connection, progress: Progress) -> Generator[None]:
    """Let long statements end when somebody asks for it.

    Raises:
        Cancelled: somebody did.
    """
    connection.set_progress_handler(lambda: int(progress.cancelled), _STEPS_BETWEEN)
    try:
        yield
    except sqlite3.OperationalError:
        if progress.cancelled:
            raise Cancelled from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def counts(path: Path) -> tuple[int, int]:
    """How many documents and accepted claims are in an archive's file."""
    with database.known_errors(path), contextlib.closing(sqlite3.connect(path)) as connection:
        query = "SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM claims WHERE status = 'accepted')"
        return cast("tuple[int, int]", connection.execute(query).fetchone())
