"""What an archive says, without the numbers of its rows: for tests that compare two archives."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

_UID = re.compile("[0-9a-f]{32}")
_WHERE = {
    "agents": "SELECT a.uid, a.name, a.kind, a.unnamed, a.description, p.uid FROM agents a "
    "LEFT JOIN agents p ON p.id = a.parent_id",
    "aliases": "SELECT a.uid, alias FROM agent_aliases JOIN agents a ON a.id = agent_id",
    "documents": "SELECT d.uid, d.kind, d.holding, d.title, d.opening, d.symbol, d.language, d.date, d.first_day, "
    "d.last_day, d.source_url, d.licence_id, d.copyright_notice, d.licence_notice, d.disclaimer_notice, "
    "d.requested_credit, d.changes_made, q.uid, d.record_id, d.received FROM documents d "
    "LEFT JOIN documents q ON q.id = d.quoted_in",
    "texts": "SELECT uid, sha256, text FROM texts JOIN documents ON documents.id = document_id",
    "parties": "SELECT d.uid, role, a.uid FROM document_agents JOIN documents d ON d.id = document_id "
    "JOIN agents a ON a.id = agent_id",
    "originals": "SELECT d.uid, o.sha256, o.name, o.path, originals.content FROM document_originals o "
    "JOIN documents d ON d.id = document_id JOIN originals ON originals.sha256 = o.sha256",
    "claims": "SELECT c.uid, d.uid, c.start, c.manner, c.stance, c.status, c.modality, c.medium, c.note, p.uid, "
    'c.nesting, c.tier, c.pattern, s.start, s."end", s.exact FROM claims c JOIN documents d ON d.id = c.document_id '
    "LEFT JOIN claims p ON p.id = c.parent_id LEFT JOIN spans s ON s.id = c.cue_span_id",
    "claim spans": 'SELECT c.uid, position, s.start, s."end", s.exact, s.prefix, s.suffix, d.uid FROM claim_spans '
    "JOIN claims c ON c.id = claim_id JOIN spans s ON s.id = span_id JOIN documents d ON d.id = s.document_id",
    "chains": "SELECT c.uid, h.chain, h.position, h.role, d.uid, m.exact, m.start, a.uid FROM hops h "
    "JOIN claims c ON c.id = h.claim_id LEFT JOIN documents d ON d.id = h.document_id "
    "LEFT JOIN spans m ON m.id = mention_span_id LEFT JOIN hop_agents ON hop_id = h.id "
    "LEFT JOIN agents a ON a.id = agent_id",
    "links": "SELECT l.uid, s.uid, t.uid, relation, e.exact, e.start, l.status, l.note FROM links l "
    "JOIN claims s ON s.id = source_id JOIN claims t ON t.id = target_id LEFT JOIN spans e ON e.id = evidence_span_id",
    "references": 'SELECT d.uid, s.start, s.exact, scheme, value, t.uid, "key" FROM document_references r '
    "JOIN documents d ON d.id = r.document_id JOIN spans s ON s.id = span_id LEFT JOIN documents t ON t.id = target_id",
    "document tags": "SELECT d.uid, name FROM document_tags JOIN documents d ON d.id = document_id "
    "JOIN tags ON tags.id = tag_id",
    "notes": "SELECT n.uid, d.uid, c.uid, n.text, n.who, n.at FROM notes n "
    "LEFT JOIN documents d ON d.id = n.document_id LEFT JOIN claims c ON c.id = n.claim_id",
    "searches": "SELECT uid, name, query FROM saved_searches",
    "sources": "SELECT d.uid, path, url FROM document_sources JOIN documents d ON d.id = document_id",
    "findings": "SELECT d.uid, field, value, place, words FROM findings JOIN documents d ON d.id = document_id",
    "relations": "SELECT r.uid, d.uid, relation, t.uid, scheme, value, status FROM document_relations r "
    "JOIN documents d ON d.id = document_id LEFT JOIN documents t ON t.id = target_id",
    "earlier texts": "SELECT d.uid, sha256, text, why, who, at FROM earlier_texts "
    "JOIN documents d ON d.id = document_id",
    "doubtful": 'SELECT d.uid, s.exact, f.start, f."end", best_start FROM doubtful_spans f JOIN spans s '
    "ON s.id = span_id JOIN documents d ON d.id = f.document_id",
    "reviews": "SELECT r.uid, c.uid, l.uid, r.who, r.decision, r.at, r.note FROM reviews r "
    "LEFT JOIN claims c ON c.id = claim_id LEFT JOIN links l ON l.id = link_id",
    "verdicts": "SELECT v.uid, c.uid, verdict, reason, who, day FROM verdicts v JOIN claims c ON c.id = claim_id",
    "rights": "SELECT r.uid, d.uid, s.start, s.exact, r.licence_id, holder, r.note FROM span_rights r "
    "JOIN documents d ON d.id = r.document_id JOIN spans s ON s.id = span_id",
    "passages": "SELECT d.uid, position, s.start, s.exact, q.exact, o.uid FROM passages p JOIN documents d "
    "ON d.id = p.document_id JOIN spans s ON s.id = span_id LEFT JOIN spans q ON q.id = quoted_span_id "
    "LEFT JOIN documents o ON o.id = q.document_id",
}


def said(path: Path) -> dict[str, Counter[tuple[object, ...]]]:
    """Everything that an archive says, read by SQLite itself."""
    with closing(sqlite3.connect(path)) as connection:
        return {name: Counter(connection.execute(query).fetchall()) for name, query in _WHERE.items()}


def without_ids(facts: dict[str, Counter[tuple[object, ...]]]) -> dict[str, Counter[tuple[object, ...]]]:
    """What was said, but for stable ids: what both found themselves has another one in each archive."""
    return {
        name: Counter(
            tuple("#" if isinstance(value, str) and _UID.fullmatch(value) else value for value in row)
            for row in found.elements()
        )
        for name, found in facts.items()
    }
