"""Reads things of an archive by their rows: what hangs on them, with stable ids instead of row numbers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import cast

from sqlite_utils import Database

from core.model import MergeKind, Role
from core.store import versions
from core.store.agents import in_portions
from core.store.merging.items import table_of
from core.store.merging.values import Item, Place, Ref, Val
from core.store.rows import Row, marks, rows

DOCUMENT_COLUMNS = (
    *("kind", "title", "symbol", "language", "source_url", "licence_id", "copyright_notice", "licence_notice"),
    *("disclaimer_notice", "requested_credit", "changes_made", "record_id", "received"),
)
CLAIM_COLUMNS = ("manner", "stance", "status", "modality", "medium", "note", "tier", "pattern")
LINK_COLUMNS = ("relation", "status", "note", "tier")


def load(db: Database, kind: MergeKind, keys: Sequence[int]) -> dict[str, Item]:
    """Things of a kind by their rows, under their stable ids, in the order of the rows."""
    found: dict[str, Item] = {}
    for portion in _by_document(db, keys) if kind is MergeKind.REFERENCE else in_portions(keys):
        found |= Loader(db, portion).load(kind)
    return found


def _by_document(db: Database, keys: Sequence[int]) -> list[list[int]]:
    """References in portions that cut no document: they are counted within it."""
    homes: defaultdict[int, list[int]] = defaultdict(list)
    for portion in in_portions(keys):
        for key, home in db.conn.execute(
            f"SELECT id, document_id FROM document_references WHERE id IN ({marks(len(portion))})", portion
        ):
            homes[home].append(key)
    ids = sorted(homes)
    return [[key for home in ids[at : at + 20] for key in homes[home]] for at in range(0, len(ids), 20)]


class Loader:
    """Reads one portion of things of a kind."""

    def __init__(self, db: Database, keys: list[int]) -> None:
        self._db = db
        self._keys = keys
        self._chosen = f"({', '.join(map(str, keys))})"

    def load(self, kind: MergeKind) -> dict[str, Item]:
        """The things of the portion."""
        match kind:
            case MergeKind.DOCUMENT:
                return self._documents()
            case MergeKind.CLAIM:
                return self._claims()
            case MergeKind.LINK:
                return self._links()
            case MergeKind.REFERENCE:
                return self._references()
            case MergeKind.RELATION:
                return self._relations()
            case MergeKind.RIGHTS:
                return self._rights()
            case _:
                return self._said(kind)

    def _rows(self, sql: str) -> list[Row]:
        return rows(self._db, sql.format(self._chosen))

    def _uids(self, kind: MergeKind, keys: Iterable[object]) -> dict[object, Ref]:
        found: dict[object, Ref] = {}
        for portion in in_portions(cast(int, key) for key in keys if key is not None):
            table = table_of(kind)
            for row in rows(self._db, f"SELECT id, uid FROM {table} WHERE id IN ({marks(len(portion))})", portion):
                found[row["id"]] = Ref(kind, cast(str, row["uid"]))
        return found

    def _places(self, keys: Iterable[object], at_home: bool = True) -> dict[object, Place]:
        """Spans by number; their document is told unless they are *at home*, in the document of what has them."""
        found: dict[object, Place] = {}
        for portion in in_portions(cast(int, key) for key in keys if key is not None):
            for row in rows(
                self._db,
                'SELECT spans.*, documents.uid, d.id AS doubted, d.start AS was_start, d."end" AS was_end, '
                "d.best_start, d.best_end, d.likeness FROM spans JOIN documents ON documents.id = spans.document_id "
                f"LEFT JOIN doubtful_spans AS d ON d.span_id = spans.id WHERE spans.id IN ({marks(len(portion))})",
                portion,
            ):
                doubt = ("was_start", "was_end", "best_start", "best_end", "likeness")
                found[row["id"]] = Place(
                    None if at_home else Ref(MergeKind.DOCUMENT, cast(str, row["uid"])),
                    cast(int, row["start"]),
                    cast(int, row["end"]),
                    cast(str, row["exact"]),
                    cast(str, row["prefix"]),
                    cast(str, row["suffix"]),
                    None if row["doubted"] is None else tuple(cast("int | float | None", row[name]) for name in doubt),
                )
        return found

    def _sets(self, sql: str) -> defaultdict[object, set[Val]]:
        """Sets of rows by the first column of a query."""
        found: defaultdict[object, set[Val]] = defaultdict(set)
        for row in self._rows(sql):
            key, *values = row.values()
            found[key].add(tuple(values))
        return found

    def _documents(self) -> dict[str, Item]:
        sets = {
            "originals": self._sets(
                "SELECT document_id, document_originals.sha256, media_type, name, path, added_at FROM "
                "document_originals JOIN originals ON originals.sha256 = document_originals.sha256 "
                "WHERE document_id IN {0}"
            ),
            "sources": self._sets(
                "SELECT document_id, path, url, added_at FROM document_sources WHERE document_id IN {0}"
            ),
            "findings": self._sets(
                "SELECT document_id, field, value, place, words FROM findings WHERE document_id IN {0}"
            ),
            "tags": self._sets(
                "SELECT document_id, name FROM document_tags JOIN tags ON tags.id = tag_id WHERE document_id IN {0}"
            ),
            "earlier": self._sets(
                "SELECT document_id, sha256, why, who, at FROM earlier_texts WHERE document_id IN {0}"
            ),
        }
        parties: defaultdict[object, defaultdict[object, list[Ref]]] = defaultdict(lambda: defaultdict(list))
        for row in self._rows(
            "SELECT document_id, role, uid FROM document_agents JOIN agents ON agents.id = agent_id "
            "WHERE document_id IN {0} ORDER BY position, document_agents.id"
        ):
            parties[row["document_id"]][row["role"]].append(Ref(MergeKind.AGENT, cast(str, row["uid"])))
        of_passages = self._rows("SELECT * FROM passages WHERE document_id IN {0} ORDER BY position, id")
        here = self._places([row["span_id"] for row in of_passages])
        there = self._places([row["quoted_span_id"] for row in of_passages], at_home=False)
        passages: defaultdict[object, list[Val]] = defaultdict(list)
        for row in of_passages:
            passages[row["document_id"]].append((here[row["span_id"]], there.get(row["quoted_span_id"])))
        digests = {
            row["document_id"]: row["sha256"]
            for row in self._rows("SELECT document_id, sha256 FROM texts WHERE document_id IN {0}")
        }
        found_rows = self._rows("SELECT * FROM documents WHERE id IN {0} ORDER BY id")
        carriers = self._uids(MergeKind.DOCUMENT, [row["quoted_in"] for row in found_rows])
        found: dict[str, Item] = {}
        for row in found_rows:
            key, uid = cast(int, row["id"]), cast(str, row["uid"])
            fields: dict[str, Val] = {name: row[name] for name in DOCUMENT_COLUMNS}
            fields["body"] = (row["holding"], digests.get(key))
            fields["date"] = (row["date"], row["first_day"], row["last_day"])
            fields["quoted_in"] = carriers.get(row["quoted_in"])
            fields["passages"] = tuple(passages[key])
            for role in Role:
                fields[str(role)] = tuple(parties[key][str(role)])
            for name, values in sets.items():
                fields[name] = frozenset(values[key])
            found[uid] = Item(MergeKind.DOCUMENT, uid, key, uid, fields)
        return found

    def _claims(self) -> dict[str, Item]:
        found_rows = self._rows(
            "SELECT claims.*, documents.uid AS home FROM claims JOIN documents ON documents.id = document_id "
            "WHERE claims.id IN {0} ORDER BY claims.id"
        )
        of_spans = self._rows("SELECT * FROM claim_spans WHERE claim_id IN {0} ORDER BY position, id")
        hops = self._rows("SELECT * FROM hops WHERE claim_id IN {0} ORDER BY chain, position, id")
        used = [row["span_id"] for row in of_spans] + [row["cue_span_id"] for row in found_rows]
        places = self._places([*used, *(row[name] for row in hops for name in ("mention_span_id", "cue_span_id"))])
        through = self._uids(MergeKind.DOCUMENT, [row["document_id"] for row in hops])
        agents: defaultdict[object, list[Ref]] = defaultdict(list)
        for row in self._rows(
            "SELECT hop_id, uid FROM hop_agents JOIN agents ON agents.id = agent_id WHERE hop_id IN "
            "(SELECT id FROM hops WHERE claim_id IN {0}) ORDER BY hop_agents.position, hop_agents.id"
        ):
            agents[row["hop_id"]].append(Ref(MergeKind.AGENT, cast(str, row["uid"])))
        spans: defaultdict[object, list[Place]] = defaultdict(list)
        for row in of_spans:
            spans[row["claim_id"]].append(places[row["span_id"]])
        chains: defaultdict[object, list[Val]] = defaultdict(list)
        for row in hops:
            hop = (row["chain"], row["role"], through.get(row["document_id"]))
            marks_ = (places.get(row["mention_span_id"]), places.get(row["cue_span_id"]))
            chains[row["claim_id"]].append((*hop, *marks_, tuple(agents[row["id"]])))
        tags = self._sets("SELECT claim_id, name FROM claim_tags JOIN tags ON tags.id = tag_id WHERE claim_id IN {0}")
        parents = self._uids(MergeKind.CLAIM, [row["parent_id"] for row in found_rows])
        found: dict[str, Item] = {}
        for row in found_rows:
            key, uid = cast(int, row["id"]), cast(str, row["uid"])
            fields: dict[str, Val] = {name: row[name] for name in CLAIM_COLUMNS}
            fields["document"] = Ref(MergeKind.DOCUMENT, cast(str, row["home"]))
            fields["part_of"] = (parents.get(row["parent_id"]), row["nesting"])
            fields["words"] = tuple(spans[key])
            fields["cue"] = places.get(row["cue_span_id"])
            fields["chains"] = tuple(chains[key])
            fields["tags"] = frozenset(tags[key])
            found[uid] = Item(MergeKind.CLAIM, uid, key, cast(str, row["home"]), fields)
        return found

    def _links(self) -> dict[str, Item]:
        found_rows = self._rows(
            "SELECT links.*, source.uid AS source, target.uid AS target, documents.uid AS home FROM links "
            "JOIN claims AS source ON source.id = source_id JOIN claims AS target ON target.id = target_id "
            "JOIN documents ON documents.id = source.document_id WHERE links.id IN {0} ORDER BY links.id"
        )
        evidence = self._places([row["evidence_span_id"] for row in found_rows], at_home=False)
        found: dict[str, Item] = {}
        for row in found_rows:
            uid, home = cast(str, row["uid"]), cast(str, row["home"])
            fields: dict[str, Val] = {name: row[name] for name in LINK_COLUMNS}
            fields["source"] = Ref(MergeKind.CLAIM, cast(str, row["source"]))
            fields["target"] = Ref(MergeKind.CLAIM, cast(str, row["target"]))
            fields["evidence"] = evidence.get(row["evidence_span_id"])
            found[uid] = Item(MergeKind.LINK, uid, cast(int, row["id"]), home, fields)
        return found

    def _said(self, kind: MergeKind) -> dict[str, Item]:
        """Notes, reviews and verdicts: what people said of something."""
        ends = {
            MergeKind.NOTE: {"document": MergeKind.DOCUMENT, "claim": MergeKind.CLAIM},
            MergeKind.REVIEW: {"claim": MergeKind.CLAIM, "link": MergeKind.LINK},
            MergeKind.VERDICT: {"claim": MergeKind.CLAIM},
        }[kind]
        found_rows = self._rows(f"SELECT * FROM {table_of(kind)} WHERE id IN {{0}} ORDER BY id")
        of_ends = {name: self._uids(of, [row[f"{name}_id"] for row in found_rows]) for name, of in ends.items()}
        found: dict[str, Item] = {}
        for row in found_rows:
            if kind is MergeKind.REVIEW:
                row["note"] = self._version(cast(str, row["note"]))  # pyright: ignore[reportArgumentType] - a value
            uid = cast(str, row["uid"])
            skipped = {"id", "uid", *(f"{name}_id" for name in ends)}
            fields: dict[str, Val] = {name: value for name, value in row.items() if name not in skipped}
            for name, known in of_ends.items():
                fields[name] = known.get(row[f"{name}_id"])
            found[uid] = Item(kind, uid, cast(int, row["id"]), "", fields)
        return found

    def _version(self, note: str) -> Val:
        """The note of a decision; where it holds a version of a claim, with the documents that this names."""
        named = versions.documents_in(note)
        if not named:
            return note
        known = self._uids(MergeKind.DOCUMENT, named)
        order = {key: place for place, key in enumerate(dict.fromkeys(named))}
        return (versions.with_documents(note, order), *(known.get(key) for key in order))

    def _relations(self) -> dict[str, Item]:
        found_rows = self._rows("SELECT * FROM document_relations WHERE id IN {0} ORDER BY id")
        ends = self._uids(
            MergeKind.DOCUMENT, [row[name] for row in found_rows for name in ("document_id", "target_id")]
        )
        found: dict[str, Item] = {}
        for row in found_rows:
            uid, home = cast(str, row["uid"]), ends[row["document_id"]]
            fields: dict[str, Val] = {
                name: row[name] for name in ("relation", "scheme", "value", "key", "status", "likeness")
            }
            fields |= {"document": home, "target": ends.get(row["target_id"])}
            found[uid] = Item(MergeKind.RELATION, uid, cast(int, row["id"]), home.uid, fields)
        return found

    def _rights(self) -> dict[str, Item]:
        found_rows = self._rows("SELECT * FROM span_rights WHERE id IN {0} ORDER BY id")
        homes = self._uids(MergeKind.DOCUMENT, [row["document_id"] for row in found_rows])
        places = self._places([row["span_id"] for row in found_rows])
        found: dict[str, Item] = {}
        for row in found_rows:
            uid, home = cast(str, row["uid"]), homes[row["document_id"]]
            fields: dict[str, Val] = {name: row[name] for name in ("licence_id", "holder", "note")}
            fields |= {"document": home, "place": places[row["span_id"]]}
            found[uid] = Item(MergeKind.RIGHTS, uid, cast(int, row["id"]), home.uid, fields)
        return found

    def _references(self) -> dict[str, Item]:
        """References have no stable id: they are told apart by what they say, and by which time they say it."""
        found_rows = self._rows(
            "SELECT document_references.*, spans.start FROM document_references JOIN spans ON spans.id = span_id "
            "WHERE document_references.id IN {0} ORDER BY document_references.document_id, spans.start, "
            "document_references.id"
        )
        ends = self._uids(
            MergeKind.DOCUMENT, [row[name] for row in found_rows for name in ("document_id", "target_id")]
        )
        places = self._places([row["span_id"] for row in found_rows])
        times: Counter[str] = Counter()
        found: dict[str, Item] = {}
        for row in found_rows:
            home, place = ends[row["document_id"]], places[row["span_id"]]
            said = "\n".join((home.uid, cast(str, row["scheme"]), cast(str, row["value"]), place.exact))
            times[said] += 1
            uid = f"{said}\n{times[said]}"
            fields: dict[str, Val] = {name: row[name] for name in ("scheme", "value", "key")}
            fields |= {"document": home, "place": place, "target": ends.get(row["target_id"])}
            found[uid] = Item(MergeKind.REFERENCE, uid, cast(int, row["id"]), home.uid, fields)
        return found
