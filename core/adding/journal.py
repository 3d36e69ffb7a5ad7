"""What a batch was to do and what is done of it, in a file of JSON lines that is only ever added to.

A program that is killed leaves at most half a line at its end, and a result that was stored but not yet written down;
then the file is read once more, and what is in the archive is told as a duplicate.
"""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from core.adding import ticks
from core.adding.locking import working_on
from core.adding.walk import Found
from core.errors import BadInput, MachineFailed, NotFound
from core.model import AddOptions, AddResult, AddStatus, Batch, Kind
from core.places import data_folder, private_folder

Line = dict[str, object]
KEPT = 20
"""Finished batches that are kept to be looked at; older ones are forgotten."""


@dataclass(slots=True)
class Journal:
    """A batch as its file tells it. *done* are the numbers of finished files.

    *partly*: what is stored of others, all before a part, and so many entries of that.
    """

    file: Path
    id: str
    started_at: str
    archive_uid: str
    archive_path: str
    paths: tuple[str, ...]
    options: AddOptions
    files: list[Found] = field(default_factory=list[Found])
    is_listed: bool = False
    done: set[int] = field(default_factory=set[int])
    partly: dict[int, tuple[int, int]] = field(default_factory=dict[int, tuple[int, int]])
    results: list[AddResult] = field(default_factory=list[AddResult])

    def batch(self) -> Batch:
        """The batch for those who only look at it."""
        counts = Counter(result.status for result in self.results)
        return Batch(
            id=self.id,
            started_at=self.started_at,
            paths=self.paths,
            options=self.options,
            files=len(self.files) if self.is_listed else max(1, len(self.files)),
            finished=len(self.done),
            results=tuple((status, counts[status]) for status in AddStatus if counts[status]),
        )


def folder() -> Path:
    """Where journals lie."""
    return data_folder() / "batches"


def start(batch_id: str, started_at: str, uid: str, archive: Path, paths: Iterable[Path], options: AddOptions) -> Path:
    """Begin a journal and answer its file.

    Raises:
        MachineFailed: the folder can't be written to.
    """
    file = folder() / f"{batch_id}.jsonl"
    with _known_errors(file):
        private_folder(file.parent)
        head: Line = {
            "batch": batch_id,
            "started_at": started_at,
            "uid": uid,
            "archive": str(archive.resolve()),
            "paths": [str(path) for path in paths],
            "options": {
                "kind": options.kind,
                "licence": options.licence,
                "encoding": options.encoding,
                "tags": options.tags,
                "suggest": options.suggest,
                "jobs": options.jobs,
            },
        }
        with file.open("x", encoding="ascii") as out:
            out.write(json.dumps(head) + "\n")
    return file


class Writer:
    """Adds lines to a journal; each is with the system before the next file is begun."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        with _known_errors(journal.file):
            torn = journal.file.stat().st_size and not journal.file.read_bytes().endswith(b"\n")
            self._out = journal.file.open("a", encoding="ascii")
            if torn:
                self._out.write("\n")

    def close(self) -> None:
        """Close the file."""
        with _known_errors(self._journal.file):
            self._out.close()

    def listed(self, files: Iterable[Found]) -> None:
        """Write down which files the batch consists of."""
        for found in files:
            self._journal.files.append(found)
            self._write(
                {
                    "found": str(found.path),
                    "size": found.size,
                    "shown": found.shown,
                    "why": found.problem,
                    "failed": found.failed,
                }
            )
        self._write({"listed": len(self._journal.files)})
        self._journal.is_listed = True
        self.flush()

    def stored(self, number: int, results: Iterable[AddResult], part: int, entries: int) -> None:
        """Write down what became of some entries of a file; all before *part* and *entries* of that are stored."""
        for result in results:
            self._journal.results.append(result)
            self._write(
                {
                    "of": number,
                    "where": result.path,
                    "status": result.status,
                    "document": result.document,
                    "reason": result.reason,
                }
            )
        self._journal.partly[number] = part, entries
        self._write({"of": number, "part": part, "entries": entries})
        self.flush()

    def finished(self, number: int) -> None:
        """Write down that nothing is left to do of a file."""
        self._journal.done.add(number)
        self._write({"done": number})
        self.flush()

    def _write(self, line: Mapping[str, object]) -> None:
        with _known_errors(self._journal.file):
            self._out.write(json.dumps(line, separators=(",", ":")) + "\n")

    def flush(self) -> None:
        """Hand to the system what was written: the program may be killed from here on."""
        with _known_errors(self._journal.file):
            self._out.flush()


@contextlib.contextmanager
def _known_errors(file: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise MachineFailed(
            f"The journal {file} can't be written ({error.strerror or error}). Check the disk and the rights."
        ) from error


# ----------------------------------------------------------------------------------------------------- reading


def load(batch_id: str) -> Journal:
    """A batch by its id.

    Raises:
        NotFound: there is no such batch, or its journal can't be read.
    """
    file = folder() / f"{batch_id}.jsonl"
    found = _read(file) if file.parent == folder() else None
    if found is None:
        raise _unknown(batch_id)
    return found


def load_head(batch_id: str) -> Journal:
    """A batch by its id, without what is done of it.

    Raises:
        NotFound: there is no such batch, or its journal can't be read.
    """
    file = folder() / f"{batch_id}.jsonl"
    found = None
    if file.parent == folder():
        with contextlib.suppress(OSError), file.open(encoding="utf-8", errors="replace") as lines:
            found = _begun(file, next(lines, ""))
    if found is None:
        raise _unknown(batch_id)
    return found


def _unknown(batch_id: str) -> NotFound:
    return NotFound(f"There is no batch {batch_id!r}. It may have been forgotten; add the files again.")


def every() -> list[Journal]:
    """All batches, unfinished ones first, each kind newest first. Files that are none are left alone."""
    try:
        files = sorted(folder().glob("*.jsonl"))
    except OSError:
        return []
    found = [journal for journal in map(_read, files) if journal is not None]
    found.sort(key=lambda one: one.started_at, reverse=True)
    return sorted(found, key=lambda one: one.batch().is_finished)


def _read(file: Path) -> Journal | None:
    try:
        with file.open(encoding="utf-8", errors="replace") as lines:
            journal = _begun(file, next(lines, ""))
            if journal is not None:
                for line in lines:
                    _take(journal, line)
            return journal
    except OSError:
        return None


def _begun(file: Path, line: str) -> Journal | None:
    try:
        head = cast(Line, json.loads(line))
        given = cast("dict[str, object]", head["options"])
        return Journal(
            file=file,
            id=file.stem,
            started_at=str(head["started_at"]),
            archive_uid=str(head["uid"]),
            archive_path=str(head["archive"]),
            paths=tuple(map(str, cast("list[object]", head["paths"]))),
            options=AddOptions(
                kind=Kind(str(given["kind"])) if given["kind"] else None,
                licence=str(given["licence"]),
                encoding=str(given["encoding"]),
                tags=tuple(map(str, cast("list[object]", given["tags"]))),
                suggest=bool(given["suggest"]),
                jobs=int(str(given["jobs"])),
            ),
        )
    except (ValueError, KeyError, TypeError):
        return None


def _take(journal: Journal, text: str) -> None:
    """Take a line of a journal over; half a line, as a kill leaves it, says nothing."""
    try:
        line = cast(Line, json.loads(text))
        if "found" in line and not journal.is_listed:
            journal.files.append(
                Found(
                    Path(str(line["found"])),
                    int(str(line["size"])),
                    str(line["shown"]),
                    str(line["why"]),
                    failed=bool(line["failed"]),
                )
            )
        elif "listed" in line:
            journal.is_listed = len(journal.files) == line["listed"]
        elif "status" in line:
            document = line["document"]
            journal.results.append(
                AddResult(
                    str(line["where"]),
                    AddStatus(str(line["status"])),
                    document if isinstance(document, int) else None,
                    str(line["reason"]),
                )
            )
        elif "entries" in line:
            journal.partly[int(str(line["of"]))] = int(str(line["part"])), int(str(line["entries"]))
        elif "done" in line:
            journal.done.add(int(str(line["done"])))
    except (ValueError, KeyError, TypeError):
        return


def forget(batch_id: str) -> None:
    """Delete a batch's journal; what it added stays.

    Raises:
        NotFound: there is no such batch.
        BadInput: it is being worked on.
    """
    journal = load(batch_id)
    with working_on(journal.file), _known_errors(journal.file):
        journal.file.unlink(missing_ok=True)
        ticks.forget(journal.file)


def forget_old() -> None:
    """Forget finished batches but the newest :data:`KEPT`."""
    finished = [journal for journal in every() if journal.batch().is_finished]
    for journal in finished[KEPT:]:
        with contextlib.suppress(BadInput, NotFound, MachineFailed):
            forget(journal.id)
