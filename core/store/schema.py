"""The tables of an archive. Names are readable: Datasette or ``sqlite-utils`` show a sensible database.

Each migration is one transaction; a released migration is never edited, a new one is added. ``user_version`` holds the
number of migrations, so that an older program knows a newer file without understanding it.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from core.store import identifiers

APPLICATION_ID = 0x524A4E44
"""``RJND``: marks our files (SQLite's ``application_id``)."""

migrations = Migrations("rejoinder")

KEYS = {"texts": "document_id", "originals": "sha256", "licences": "id"}
"""The key column of the tables whose rows are not named by an integer ``id``."""

FIRST_TABLES = """
CREATE TABLE archive (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE agents (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('person','organisation','state','group','other')),
  unnamed INTEGER NOT NULL DEFAULT 0 CHECK (unnamed IN (0,1)), description TEXT NOT NULL DEFAULT '',
  parent_id INTEGER REFERENCES agents(id)) STRICT;
CREATE INDEX agents_by_name ON agents(name);
CREATE INDEX agents_by_parent ON agents(parent_id);
CREATE TABLE agent_aliases (
  id INTEGER PRIMARY KEY AUTOINCREMENT, agent_id INTEGER NOT NULL REFERENCES agents(id), alias TEXT NOT NULL) STRICT;
CREATE INDEX agent_aliases_by_agent ON agent_aliases(agent_id);
CREATE INDEX agent_aliases_by_alias ON agent_aliases(alias);

CREATE TABLE licences (id TEXT PRIMARY KEY, name TEXT NOT NULL, url TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;

CREATE TABLE documents (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('article','letter','report','resolution','other')),
  holding TEXT NOT NULL CHECK (holding IN ('held','extract','cited')),
  title TEXT NOT NULL DEFAULT '', opening TEXT NOT NULL DEFAULT '', symbol TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '', date TEXT NOT NULL DEFAULT '', first_day TEXT NOT NULL DEFAULT '',
  last_day TEXT NOT NULL DEFAULT '', source_url TEXT NOT NULL DEFAULT '', licence_id TEXT REFERENCES licences(id),
  copyright_notice TEXT NOT NULL DEFAULT '', licence_notice TEXT NOT NULL DEFAULT '',
  disclaimer_notice TEXT NOT NULL DEFAULT '', requested_credit TEXT NOT NULL DEFAULT '',
  changes_made TEXT NOT NULL DEFAULT '', quoted_in INTEGER REFERENCES documents(id),
  record_id TEXT NOT NULL DEFAULT '', added_at TEXT NOT NULL) STRICT;
CREATE INDEX documents_by_symbol ON documents(symbol) WHERE symbol <> '';
CREATE INDEX documents_by_title ON documents(title);
CREATE INDEX documents_by_quoting ON documents(quoted_in) WHERE quoted_in IS NOT NULL;
CREATE TABLE texts (
  document_id INTEGER PRIMARY KEY REFERENCES documents(id), sha256 TEXT NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX texts_by_content ON texts(sha256);
CREATE TABLE document_agents (
  id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES documents(id),
  role TEXT NOT NULL CHECK (role IN ('author','publisher','sender','recipient')), position INTEGER NOT NULL,
  agent_id INTEGER NOT NULL REFERENCES agents(id)) STRICT;
CREATE INDEX document_agents_by_document ON document_agents(document_id);
CREATE INDEX document_agents_by_agent ON document_agents(agent_id);
CREATE TABLE originals (
  sha256 TEXT PRIMARY KEY, media_type TEXT NOT NULL, bytes INTEGER NOT NULL, content BLOB NOT NULL) STRICT;
CREATE TABLE document_originals (
  id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES documents(id),
  sha256 TEXT NOT NULL REFERENCES originals(sha256), name TEXT NOT NULL, path TEXT NOT NULL DEFAULT '',
  added_at TEXT NOT NULL) STRICT;
CREATE INDEX document_originals_by_document ON document_originals(document_id);
CREATE INDEX document_originals_by_content ON document_originals(sha256);

CREATE TABLE spans (
  id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES documents(id),
  start INTEGER NOT NULL CHECK (start >= 0), "end" INTEGER NOT NULL CHECK ("end" >= start),
  exact TEXT NOT NULL, prefix TEXT NOT NULL DEFAULT '', suffix TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX spans_by_document ON spans(document_id);
CREATE TABLE passages (
  id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES documents(id),
  position INTEGER NOT NULL, span_id INTEGER NOT NULL REFERENCES spans(id),
  quoted_span_id INTEGER REFERENCES spans(id)) STRICT;
CREATE INDEX passages_by_document ON passages(document_id);
CREATE INDEX passages_by_span ON passages(span_id);
CREATE INDEX passages_by_quoted_span ON passages(quoted_span_id);

CREATE TABLE claims (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  document_id INTEGER NOT NULL REFERENCES documents(id), start INTEGER NOT NULL,
  manner TEXT NOT NULL CHECK (manner IN ('direct','mixed','indirect','author')),
  stance TEXT NOT NULL
    CHECK (stance IN ('assert','accuse','deny','rebut','withhold','belief','question','support')),
  status TEXT NOT NULL CHECK (status IN ('accepted','suggested','rejected')),
  cue_span_id INTEGER REFERENCES spans(id), modality TEXT NOT NULL DEFAULT '', medium TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '', parent_id INTEGER REFERENCES claims(id),
  nesting TEXT CHECK (nesting IN ('part','nested','presupposed'))) STRICT;
CREATE INDEX claims_by_document ON claims(document_id, start);
CREATE INDEX claims_by_parent ON claims(parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX claims_by_cue ON claims(cue_span_id);
CREATE TABLE claim_spans (
  id INTEGER PRIMARY KEY AUTOINCREMENT, claim_id INTEGER NOT NULL REFERENCES claims(id),
  position INTEGER NOT NULL, span_id INTEGER NOT NULL REFERENCES spans(id)) STRICT;
CREATE INDEX claim_spans_by_claim ON claim_spans(claim_id);
CREATE INDEX claim_spans_by_span ON claim_spans(span_id);
CREATE TABLE hops (
  id INTEGER PRIMARY KEY AUTOINCREMENT, claim_id INTEGER NOT NULL REFERENCES claims(id), chain INTEGER NOT NULL,
  position INTEGER NOT NULL, role TEXT NOT NULL CHECK (role IN ('origin','speaker','reporter')),
  document_id INTEGER REFERENCES documents(id), mention_span_id INTEGER REFERENCES spans(id),
  cue_span_id INTEGER REFERENCES spans(id)) STRICT;
CREATE INDEX hops_by_claim ON hops(claim_id);
CREATE INDEX hops_by_document ON hops(document_id) WHERE document_id IS NOT NULL;
CREATE INDEX hops_by_mention ON hops(mention_span_id);
CREATE INDEX hops_by_cue ON hops(cue_span_id);
CREATE TABLE hop_agents (
  id INTEGER PRIMARY KEY AUTOINCREMENT, hop_id INTEGER NOT NULL REFERENCES hops(id), position INTEGER NOT NULL,
  agent_id INTEGER NOT NULL REFERENCES agents(id)) STRICT;
CREATE INDEX hop_agents_by_hop ON hop_agents(hop_id);
CREATE INDEX hop_agents_by_agent ON hop_agents(agent_id);
CREATE TABLE links (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  source_id INTEGER NOT NULL REFERENCES claims(id), target_id INTEGER NOT NULL REFERENCES claims(id),
  relation TEXT NOT NULL CHECK (relation IN ('rebuts','undercuts','corrects','retracts','qualifies','supports',
    'restates','answers','withholds')),
  evidence_span_id INTEGER REFERENCES spans(id),
  status TEXT NOT NULL CHECK (status IN ('accepted','suggested','rejected')),
  note TEXT NOT NULL DEFAULT '', CHECK (source_id <> target_id)) STRICT;
CREATE INDEX links_by_source ON links(source_id);
CREATE INDEX links_by_target ON links(target_id);
CREATE INDEX links_by_evidence ON links(evidence_span_id);
CREATE TABLE document_references (
  id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES documents(id),
  span_id INTEGER NOT NULL REFERENCES spans(id), scheme TEXT NOT NULL, value TEXT NOT NULL,
  target_id INTEGER REFERENCES documents(id)) STRICT;
CREATE INDEX document_references_by_document ON document_references(document_id);
CREATE INDEX document_references_by_span ON document_references(span_id);
CREATE INDEX document_references_by_target ON document_references(target_id);

CREATE TABLE tags (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE document_tags (
  id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES documents(id),
  tag_id INTEGER NOT NULL REFERENCES tags(id), UNIQUE (document_id, tag_id)) STRICT;
CREATE INDEX document_tags_by_tag ON document_tags(tag_id);
CREATE TABLE claim_tags (
  id INTEGER PRIMARY KEY AUTOINCREMENT, claim_id INTEGER NOT NULL REFERENCES claims(id),
  tag_id INTEGER NOT NULL REFERENCES tags(id), UNIQUE (claim_id, tag_id)) STRICT;
CREATE INDEX claim_tags_by_tag ON claim_tags(tag_id);
CREATE TABLE notes (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, document_id INTEGER REFERENCES documents(id),
  claim_id INTEGER REFERENCES claims(id), text TEXT NOT NULL, who TEXT NOT NULL DEFAULT '', at TEXT NOT NULL,
  CHECK ((document_id IS NULL) <> (claim_id IS NULL))) STRICT;
CREATE INDEX notes_by_document ON notes(document_id) WHERE document_id IS NOT NULL;
CREATE INDEX notes_by_claim ON notes(claim_id) WHERE claim_id IS NOT NULL;

CREATE TABLE saved_searches (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE, query TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('documents','claims')), narrow TEXT NOT NULL DEFAULT '[]',
  sort TEXT NOT NULL CHECK (sort IN ('relevance','date','title'))) STRICT;

CREATE TABLE changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, at TEXT NOT NULL, who TEXT NOT NULL,
  action TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('done','undone','undo','redone','kept')),
  undoes INTEGER REFERENCES changes(id)) STRICT;
CREATE INDEX changes_by_state ON changes(state, id) WHERE state IN ('done','undo');
CREATE TABLE change_rows (
  id INTEGER PRIMARY KEY AUTOINCREMENT, change_id INTEGER NOT NULL REFERENCES changes(id),
  table_name TEXT NOT NULL, row_key ANY NOT NULL, operation TEXT NOT NULL
    CHECK (operation IN ('insert','update','delete')), old_values TEXT) STRICT;
CREATE INDEX change_rows_by_change ON change_rows(change_id);
CREATE TABLE change_documents (
  change_id INTEGER NOT NULL REFERENCES changes(id), document_id INTEGER NOT NULL,
  PRIMARY KEY (change_id, document_id)) STRICT, WITHOUT ROWID;
"""


def statements(script: str) -> list[str]:
    """The statements of a script; ``executescript`` would end the surrounding transaction."""
    return [statement.strip() for statement in script.split(";") if statement.strip()]


ADDING_TABLES = """
CREATE TABLE document_sources (
  id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES documents(id),
  path TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '', added_at TEXT NOT NULL) STRICT;
CREATE INDEX document_sources_by_document ON document_sources(document_id);
CREATE TABLE findings (
  id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES documents(id),
  field TEXT NOT NULL CHECK (field IN ('title','kind','date','language','symbol','author','sender','recipient',
    'publisher','licence','copyright_notice','source_url','encoding','received')),
  value TEXT NOT NULL, place TEXT NOT NULL, words TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX findings_by_document ON findings(document_id);
CREATE TABLE document_relations (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  document_id INTEGER NOT NULL REFERENCES documents(id),
  relation TEXT NOT NULL CHECK (relation IN ('attachment','part','reply','version')),
  target_id INTEGER REFERENCES documents(id), scheme TEXT NOT NULL DEFAULT '', value TEXT NOT NULL DEFAULT '',
  "key" TEXT NOT NULL DEFAULT '', status TEXT NOT NULL CHECK (status IN ('accepted','suggested','rejected')),
  likeness REAL NOT NULL DEFAULT 0) STRICT;
CREATE INDEX document_relations_by_document ON document_relations(document_id);
CREATE INDEX document_relations_by_target ON document_relations(target_id) WHERE target_id IS NOT NULL;
CREATE INDEX document_relations_waiting ON document_relations("key") WHERE target_id IS NULL;
CREATE TABLE earlier_texts (
  id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES documents(id),
  sha256 TEXT NOT NULL, text TEXT NOT NULL, why TEXT NOT NULL DEFAULT '', who TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL) STRICT;
CREATE INDEX earlier_texts_by_document ON earlier_texts(document_id);
CREATE TABLE doubtful_spans (
  id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES documents(id),
  span_id INTEGER NOT NULL UNIQUE REFERENCES spans(id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  best_start INTEGER, best_end INTEGER, likeness REAL NOT NULL DEFAULT 0) STRICT;
CREATE INDEX doubtful_spans_by_document ON doubtful_spans(document_id);

ALTER TABLE documents ADD COLUMN received TEXT NOT NULL DEFAULT '';
ALTER TABLE document_references ADD COLUMN "key" TEXT NOT NULL DEFAULT '';
CREATE INDEX document_references_waiting ON document_references("key") WHERE target_id IS NULL;
CREATE TABLE document_identifiers (
  "key" TEXT NOT NULL, document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  PRIMARY KEY ("key", document_id)) STRICT, WITHOUT ROWID;
CREATE INDEX document_identifiers_by_document ON document_identifiers(document_id);
CREATE TABLE sketches (
  document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE, method INTEGER NOT NULL,
  shingles INTEGER NOT NULL, hashes TEXT NOT NULL) STRICT;
CREATE TABLE sketch_hashes (
  hash INTEGER NOT NULL, document_id INTEGER NOT NULL, PRIMARY KEY (hash, document_id)) STRICT, WITHOUT ROWID;
"""
"""What adding knows of a document. The last four are derived from the others, and no part of the history: which
identifiers a document answers to, which ones references and relations wait for, and what a text is like."""


REVIEWING_TABLES = """
ALTER TABLE claims ADD COLUMN tier TEXT CHECK (tier IN ('likely','check','low'));
ALTER TABLE claims ADD COLUMN pattern TEXT NOT NULL DEFAULT '';
ALTER TABLE links ADD COLUMN tier TEXT CHECK (tier IN ('likely','check','low'));
CREATE INDEX claims_suggested ON claims(document_id, start) WHERE tier IS NOT NULL;
CREATE INDEX links_suggested ON links(source_id) WHERE tier IS NOT NULL;
CREATE TABLE reviews (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, claim_id INTEGER REFERENCES claims(id),
  link_id INTEGER REFERENCES links(id), who TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('accepted','rejected','edited')), at TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '', CHECK ((claim_id IS NULL) <> (link_id IS NULL))) STRICT;
CREATE INDEX reviews_by_claim ON reviews(claim_id) WHERE claim_id IS NOT NULL;
CREATE INDEX reviews_by_link ON reviews(link_id) WHERE link_id IS NOT NULL;
CREATE TABLE verdicts (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, claim_id INTEGER NOT NULL REFERENCES claims(id),
  verdict TEXT NOT NULL, reason TEXT NOT NULL, who TEXT NOT NULL, day TEXT NOT NULL) STRICT;
CREATE INDEX verdicts_by_claim ON verdicts(claim_id);
CREATE INDEX change_rows_of_claims ON change_rows(table_name, row_key)
  WHERE table_name IN ('claims','links','reviews','verdicts');
CREATE TABLE suggested_texts (
  document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE, sha256 TEXT NOT NULL,
  engine TEXT NOT NULL, at TEXT NOT NULL) STRICT
"""
"""What was suggested (a *tier* says so, also after it was accepted), what people decided, and which texts were read
for suggestions; the last is no part of the history."""


HANDING_ON_TABLES = """
CREATE TABLE span_rights (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  document_id INTEGER NOT NULL REFERENCES documents(id), span_id INTEGER NOT NULL REFERENCES spans(id),
  licence_id TEXT REFERENCES licences(id), holder TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX span_rights_by_document ON span_rights(document_id);
CREATE INDEX span_rights_by_span ON span_rights(span_id);
CREATE TABLE learned_models (
  name TEXT PRIMARY KEY, made_at TEXT NOT NULL, trained_on INTEGER NOT NULL, figures TEXT NOT NULL DEFAULT '{}',
  content BLOB NOT NULL) STRICT, WITHOUT ROWID
"""
"""Rights of others inside a document, and what a sequence model learned from reviews: data that is only ever read. The
model is made of the reviews again whenever it is wanted, and is no part of the history."""


@migrations()
def first_tables(db: Database) -> None:
    """The whole model of the first release."""
    for statement in statements(FIRST_TABLES):
        db.conn.execute(statement)
    db.conn.execute("PRAGMA user_version = 1")


@migrations()
def what_adding_knows(db: Database) -> None:
    """Findings, relations between documents, corrected texts, and how documents are found by identifiers."""
    for statement in statements(ADDING_TABLES):
        db.conn.execute(statement)
    for key, *described in db.conn.execute("SELECT id, symbol, source_url, record_id, title FROM documents").fetchall():
        db.conn.executemany(
            'INSERT INTO document_identifiers ("key", document_id) VALUES (?, ?)',
            [(one, key) for one in identifiers.of_document(*described)],
        )
    db.conn.executemany(
        'UPDATE document_references SET "key" = ? WHERE id = ?',
        [
            (identifiers.key_of(scheme, value), key)
            for key, scheme, value in db.conn.execute("SELECT id, scheme, value FROM document_references").fetchall()
        ],
    )
    db.conn.execute("PRAGMA user_version = 2")


@migrations()
def what_reviewing_knows(db: Database) -> None:
    """Where a claim came from, what people decided about it, and their signed verdicts."""
    for statement in statements(REVIEWING_TABLES):
        db.conn.execute(statement)
    db.conn.execute("PRAGMA user_version = 3")


@migrations()
def what_handing_on_knows(db: Database) -> None:
    """Passages under other rights than their document; learned models."""
    for statement in statements(HANDING_ON_TABLES):
        db.conn.execute(statement)
    db.conn.execute("PRAGMA user_version = 4")


SCHEMA_VERSION = 4
"""How many migrations this program knows; equal to ``user_version`` of an up-to-date archive."""


_MIGRATIONS = (first_tables, what_adding_knows, what_reviewing_knows, what_handing_on_knows)


def build(db: Database, version: int = SCHEMA_VERSION) -> None:
    """Bring a database up to *version*, from whatever older one it is of."""
    later = [one.__name__ for one in _MIGRATIONS][version:]
    migrations.apply(db, stop_before=later[:1])
