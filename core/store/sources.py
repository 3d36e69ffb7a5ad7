"""Where documents came from: originals kept byte for byte, places and addresses, and what files say of themselves."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from typing import cast

from sqlite_utils import Database

from core.errors import NotFound
from core.model import Field, Finding, NewDocument, Original, OriginalFile, Source
from core.store.agents import in_portions
from core.store.edits import Edit
from core.store.rows import column, first, marks, rows

_PAGED = ("application/pdf", "image/")


def keep_original(edit: Edit, db: Database, document_id: int, original: Original, path: str) -> bool:
    """Keep a file for a document, its bytes once only; answers whether this place of it was not known yet."""
    digest = hashlib.sha256(original.data).hexdigest()
    if first(db, "SELECT 1 AS found FROM originals WHERE sha256 = ?", [digest]) is None:
        edit.insert(
            "originals",
            {
                "sha256": digest,
                "media_type": original.media_type,
                "bytes": len(original.data),
                "content": original.data,
            },
        )
    return note_original(edit, db, document_id, digest, original.name, path)


def note_original(edit: Edit, db: Database, document_id: int, digest: str, name: str, path: str) -> bool:
    """Note a place where a kept file was found too; answers whether it was not known yet."""
    known = "SELECT 1 AS f FROM document_originals WHERE document_id = ? AND sha256 = ? AND path = ?"
    if first(db, known, [document_id, digest, path]) is not None:
        return False
    edit.insert(
        "document_originals",
        {"document_id": document_id, "sha256": digest, "name": name, "path": path, "added_at": edit.stamp.now()},
    )
    return True


def note_source(edit: Edit, db: Database, document_id: int, path: str, url: str) -> bool:
    """Note a place or address that a document came from; answers whether it was not known yet."""
    known = "SELECT 1 AS f FROM document_sources WHERE document_id = ? AND path = ? AND url = ?"
    if not (path or url) or first(db, known, [document_id, path, url]) is not None:
        return False
    add_source(edit, document_id, path, url)
    return True


def add_source(edit: Edit, document_id: int, path: str, url: str) -> None:
    """Note a place or address that a document came from, which is not noted yet."""
    edit.put("document_sources", {"document_id": document_id, "path": path, "url": url, "added_at": edit.stamp.now()})


def note_duplicate(edit: Edit, db: Database, document_id: int, new: NewDocument) -> bool:
    """Note on a document where the same came from once more: its file, place and address.

    Answers whether anything of that was new.
    """
    noted = False
    if new.original is not None:
        noted = keep_original(edit, db, document_id, new.original, new.path)
    elif new.path:
        noted = note_source(edit, db, document_id, new.path, "")
    url = new.source_url
    row = first(db, "SELECT source_url FROM documents WHERE id = ?", [document_id])
    if url and row is not None and row["source_url"] != url:
        if row["source_url"]:
            noted |= note_source(edit, db, document_id, "", url)
        else:
            noted |= edit.update("documents", document_id, {"source_url": url})
    return noted


def move_places(edit: Edit, db: Database, here: str, there: str) -> None:
    """Let what came from below the folder *here* have come from below *there*."""
    for table in ("document_originals", "document_sources"):
        for row in rows(db, f"SELECT id, path FROM {table} WHERE substr(path, 1, ?) = ?", [len(here), here]):
            edit.update(table, row["id"], {"path": there + cast(str, row["path"])[len(here) :]})


def load(db: Database, document_ids: Iterable[int]) -> dict[int, tuple[Source, ...]]:
    """Where documents came from beside their originals, in the order in which it was noted."""
    found: defaultdict[int, list[Source]] = defaultdict(list)
    for portion in in_portions(document_ids):
        for row in rows(
            db, f"SELECT * FROM document_sources WHERE document_id IN ({marks(len(portion))}) ORDER BY id", portion
        ):
            found[cast(int, row["document_id"])].append(
                Source(cast(str, row["path"]), cast(str, row["url"]), cast(str, row["added_at"]))
            )
    return {key: tuple(sources) for key, sources in found.items()}


def originals(db: Database, document_ids: Iterable[int]) -> dict[int, tuple[OriginalFile, ...]]:
    """The files that are kept for documents, without their bytes."""
    found: defaultdict[int, list[OriginalFile]] = defaultdict(list)
    for portion in in_portions(document_ids):
        for row in rows(
            db,
            "SELECT document_originals.*, media_type, bytes FROM document_originals "
            "JOIN originals ON originals.sha256 = document_originals.sha256 "
            f"WHERE document_id IN ({marks(len(portion))}) ORDER BY document_originals.id",
            portion,
        ):
            media_type, document_id = cast(str, row["media_type"]), cast(int, row["document_id"])
            found[document_id].append(
                OriginalFile(
                    cast(str, row["sha256"]),
                    cast(str, row["name"]),
                    media_type,
                    cast(int, row["bytes"]),
                    cast(str, row["path"]),
                    cast(str, row["added_at"]),
                    _pages(db, document_id) if media_type.startswith(_PAGED) else 0,
                )
            )
    return {key: tuple(files) for key, files in found.items()}


def _pages(db: Database, document_id: int) -> int:
    """The pages of a document whose text was read page by page: form feeds part them."""
    breaks = "SELECT length(text) - length(replace(text, char(12), '')) FROM texts WHERE document_id = ?"
    return sum(column(db, breaks, [document_id])) + 1


def content(db: Database, sha256: str) -> bytes:
    """The bytes of a file that is kept.

    Raises:
        NotFound: there is none of this SHA-256.
    """
    row = first(db, "SELECT content FROM originals WHERE sha256 = ?", [sha256])
    if row is None:
        raise NotFound(f"No file {sha256[:12]}… is kept in this archive.")
    return cast(bytes, row["content"])


def original(db: Database, document_id: int) -> Original:
    """The first file that is kept for a document, with its bytes.

    Raises:
        NotFound: none is.
    """
    row = first(
        db,
        "SELECT name, media_type, content FROM document_originals JOIN originals "
        "ON originals.sha256 = document_originals.sha256 WHERE document_id = ? ORDER BY document_originals.id",
        [document_id],
    )
    if row is None:
        raise NotFound(f"No original file is kept of document {document_id}.")
    return Original(cast(str, row["name"]), cast(str, row["media_type"]), cast(bytes, row["content"]))


def holding_original(db: Database, digest: str) -> int | None:
    """The document that a file of this SHA-256 is kept for; the first, if there are several."""
    row = first(db, "SELECT min(document_id) AS id FROM document_originals WHERE sha256 = ?", [digest])
    return cast("int | None", row["id"]) if row else None


def add_findings(edit: Edit, document_id: int, found: Iterable[Finding]) -> None:
    """Store what a file says of itself."""
    for one in found:
        edit.put(
            "findings",
            {
                "document_id": document_id,
                "field": one.field,
                "value": one.value,
                "place": one.place,
                "words": one.words,
            },
        )


def findings(db: Database, document_ids: Iterable[int]) -> dict[int, tuple[Finding, ...]]:
    """What files said of themselves, in the order in which it was found."""
    found: defaultdict[int, list[Finding]] = defaultdict(list)
    for portion in in_portions(document_ids):
        for row in rows(
            db, f"SELECT * FROM findings WHERE document_id IN ({marks(len(portion))}) ORDER BY id", portion
        ):
            found[cast(int, row["document_id"])].append(
                Finding(
                    Field(cast(str, row["field"])),
                    cast(str, row["value"]),
                    cast(str, row["place"]),
                    cast(str, row["words"]),
                )
            )
    return {key: tuple(ones) for key, ones in found.items()}


def remove(edit: Edit, db: Database, document_id: int) -> None:
    """Delete what is known of where a document came from, and the files that no other document has."""
    digests = [
        row["sha256"] for row in rows(db, "SELECT sha256 FROM document_originals WHERE document_id = ?", [document_id])
    ]
    for table in ("document_originals", "document_sources", "findings"):
        edit.delete_where(table, "document_id = ?", [document_id])
    for digest in digests:
        edit.delete_where(
            "originals",
            "sha256 = ? AND NOT EXISTS (SELECT 1 FROM document_originals WHERE sha256 = originals.sha256)",
            [digest],
        )
