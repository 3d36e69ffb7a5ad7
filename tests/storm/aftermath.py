"""What must hold after the program was killed."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from core.archive import Archive
from core.model import Scope, SearchRequest
from tests.storm.deeds import Fact

QUERIES = ("bridge", "ministry said", '"is not safe"', "brook OR council", "بی‌اساس", "vorwurf", "rep*", "paper -denied")


def wrongs(folder: Path, facts: list[Fact]) -> list[str]:
    """Everything that is not as it must be, in words; empty when all is well. Opens the archives as a person would."""
    found = _archive_wrongs(folder / "a.db", folder / "cache", facts)
    told = [folder / str(fact["name"]) for fact in facts if fact["is"] in ("archive", "file")]
    found += [f"{path.name} is lost" for path in told if not path.exists()]
    # the others too, also the one that was being made; of many, the newest say enough
    others = sorted(folder.glob("*.db"), key=lambda path: path.stat().st_mtime)[-4:]
    for path in others:
        if path.name != "a.db":
            found += _archive_wrongs(path, folder / "cache", [])
    for ending in ("html", "md", "docx"):
        path = folder / f"dossier.{ending}"
        if path.exists() and not _is_whole(path):
            found.append(f"{path.name} is not whole")
    left = [path.name for path in folder.iterdir() if path.name.endswith((".part", "-wal", "-shm", "-journal"))]
    return [*found, *(f"{name} is left" for name in left)]


def _archive_wrongs(path: Path, cache: Path, facts: list[Fact]) -> list[str]:
    found: list[str] = []
    with Archive.open(path, cache=cache) as archive:
        found += [f"{path.name}: check says {one.where}: {one.what}" for one in archive.check()]
        history = {change.id: change for change in archive.history()}
        for fact in facts:
            if fact["is"] == "change":
                change = history.get(int(str(fact["id"])))
                if change is None or (change.action, change.at) != (fact["action"], fact["at"]):
                    found.append(f"{path.name}: the change {fact} is lost")
            elif fact["is"] == "document":
                try:
                    archive.open_document(int(str(fact["id"])))
                except LookupError as error:
                    found.append(f"{path.name}: {fact} is lost ({error})")
        found += _index_wrongs(archive, path)
    with closing(sqlite3.connect(path)) as file:
        (said,) = file.execute("PRAGMA integrity_check").fetchone()
        if said != "ok":
            found.append(f"{path.name}: SQLite says {said}")
    return found


def _index_wrongs(archive: Archive, path: Path) -> list[str]:
    """The index that survived answers as one that is made anew."""
    archive.update_index()
    with tempfile.TemporaryDirectory() as other, Archive.open(path, cache=Path(other)) as fresh:
        fresh.update_index()
        wrong: list[str] = []
        for query in QUERIES:
            for scope in Scope:
                request = SearchRequest(query, scope=scope, limit=200, facets=True)
                one, two = archive.search(request), fresh.search(request)
                ours = {(hit.document_id, hit.claim_id) for hit in one.hits}
                theirs = {(hit.document_id, hit.claim_id) for hit in two.hits}
                if (ours, one.total, one.facets) != (theirs, two.total, two.facets):
                    wrong.append(f"{path.name}: “{query}” ({scope}) finds {one.total}, a fresh index {two.total}")
        return wrong


def _is_whole(path: Path) -> bool:
    data = path.read_bytes()
    if path.suffix == ".docx":
        return data.startswith(b"PK") and b"PK\x05\x06" in data[-100:]
    return data.rstrip().endswith(b"</html>") if path.suffix == ".html" else b"What is not held" in data
