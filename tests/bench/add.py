"""``python -m tests.bench add``: documents a second into the record, by format, against the readers alone.

*Readers alone* is the same files through the same processes, with nothing stored of what they find: what a format costs
whatever is done with it. *Share* is how much of that speed is left when everything is stored, linked and compared.
*With the index* is until all of it is found too; while many documents are added, a process of its own indexes them.
"""

from __future__ import annotations

import base64
import html
import itertools
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from core.adding import walk
from core.adding.pool import Pool
from core.adding.ranges import of_file
from core.adding.worker import Job
from core.archive import Archive
from core.model import AddOptions, AddResult, AddStatus
from tests.bench import corpus

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Measured:
    """What one format took. Rates are documents a second, times of the processor milliseconds a document, memory MB.

    Times tell what is spent also on a machine that does other work; those of the other processes (readers, and the one
    that indexes) are told on POSIX only.
    """

    documents: int
    stored: float
    alone: float
    indexed: float
    own_time: float
    readers_time: float
    index_time: float
    own_memory: float
    readers_memory: float


def run(documents: int, bulk: int, jobs: int, only: str = "") -> None:
    """Measure each format, or *only* one, and print a table in Markdown."""
    print(f"\n{bulk:,} records in bulk, {documents:,} files of each other format, {jobs} readers\n")
    head = (
        *("format", "documents/s", "readers alone", "share", "with the index", "ms: own + others + index after"),
        *("memory more", "others' memory"),
    )
    print(f"| {' | '.join(head)} |\n|{'---|' * len(head)}")
    for name, write in _FORMATS.items():
        if only and name != only:
            continue
        count = bulk if name == "bulk lines" else documents
        with tempfile.TemporaryDirectory(prefix="rejoinder-bench-") as folder:
            files = Path(folder) / "files"
            files.mkdir()
            write(files, itertools.islice(corpus.records(count), count))
            found = _measure(files, Path(folder), jobs)
        cells = (
            f"{found.stored:,.0f}",
            f"{found.alone:,.0f}",
            f"{found.stored / found.alone:.0%}",
            f"{found.indexed:,.0f}",
            f"{found.own_time:.2f} + {found.readers_time:.2f} + {found.index_time:.2f}",
            f"{found.own_memory:.0f} MB",
            f"{found.readers_memory:.0f} MB",
        )
        print(f"| {name} | {' | '.join(cells)} |", flush=True)


def _measure(files: Path, folder: Path, jobs: int) -> Measured:
    started = time.perf_counter()
    count = _readers_alone(files, jobs)
    alone = count / (time.perf_counter() - started)
    with Archive.create(folder / "archive.db", cache=folder / "cache") as archive:
        with _Memory() as memory:
            before, started = os.times(), time.perf_counter()
            stored = started
            results: list[AddResult] = []
            for result in archive.add([files], AddOptions(jobs=jobs)):
                results.append(result)
                stored = time.perf_counter()
            after = os.times()
        archive.update_index()
        indexed, over = time.perf_counter(), os.times()
    added = sum(result.status is AddStatus.ADDED for result in results)
    if added != count:
        odd = next((result for result in results if result.status is not AddStatus.ADDED), None)
        print(f"{added:,} of {count:,} were added: {odd}", file=sys.stderr)
    own = after.user + after.system - before.user - before.system
    readers = after.children_user + after.children_system - before.children_user - before.children_system
    return Measured(
        added,
        added / (stored - started),
        alone,
        added / (indexed - started),
        own / added * 1000,
        readers / added * 1000,
        (over.user + over.system - after.user - after.system) / added * 1000,
        memory.own / 1e6,
        memory.readers / 1e6,
    )


def _readers_alone(files: Path, jobs: int) -> int:
    found = list(walk.files(files))
    count = 0
    with Pool(jobs if any(of_file(one.path, one.size) for one in found) else min(jobs, len(found))) as pool:
        for message in pool.run(_to_read(found), lambda: None):
            count += len(getattr(message, "entries", ()))
    return count


def _to_read(found: Sequence[walk.Found]) -> Iterator[Job]:
    """The files, or the parts in which large ones are read."""
    for number, one in enumerate(found):
        parts = of_file(one.path, one.size)
        if parts is None:
            yield Job(number, one.path, one.size)
            continue
        for part, bounds in enumerate(parts):
            yield Job(number, one.path, bounds.end - bounds.start, part=part, bounds=bounds)


class _Memory:
    """The most memory that the program took beside what it had, and its readers, while this lasted."""

    def __init__(self) -> None:
        self.own = self.readers = 0
        self._before = psutil.Process().memory_info().rss
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> _Memory:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        me = psutil.Process()
        while not self._over.wait(0.2):
            self.own = max(self.own, me.memory_info().rss - self._before)
            total = 0
            for child in me.children():
                try:
                    total += child.memory_info().rss
                except psutil.Error:
                    continue
            self.readers = max(self.readers, total)


# ------------------------------------------------------------------------------------------------- files to be read


def _bulk(folder: Path, records: Iterator[Record]) -> None:
    with (folder / "records.jsonl").open("w", encoding="utf-8") as out:
        for record in records:
            out.write(json.dumps(record, ensure_ascii=False) + "\n")


def _each(ending: str, make: Callable[[Record], bytes]) -> Callable[[Path, Iterator[Record]], None]:
    def write(folder: Path, records: Iterator[Record]) -> None:
        for number, record in enumerate(records):
            (folder / f"{number:06}.{ending}").write_bytes(make(record))

    return write


def _text(record: Record) -> bytes:
    return f"{record['title']}\n\n{record['text']}\n".encode()


def _page(record: Record) -> bytes:
    paragraphs = "".join(f"<p>{html.escape(part)}</p>\n" for part in record["text"].split("\n\n"))
    links = "".join(f'<li><a href="/section/{n}">Section {n}</a></li>' for n in range(60))
    title, author, date = (html.escape(str(record[name])) for name in ("title", "author", "date"))
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="author" content="{author}"><meta property="article:published_time" content="{date}">'
        f'<link rel="canonical" href="https://example.org/{record["id"]}"></head><body><nav><ul>{links}</ul></nav>'
        f"<article><h1>{title}</h1>\n{paragraphs}</article><footer><ul>{links}</ul></footer></body></html>"
    ).encode()


def _mail(record: Record) -> bytes:
    attachment = base64.encodebytes(str(record["title"]).encode()).decode()
    return (
        f"From: {record['author']} <a@example.org>\r\nTo: Editor <editor@example.org>\r\n"
        f"Message-ID: <{record['id']}@example.org>\r\nDate: Mon, 17 Oct 2022 10:00:00 +0000\r\n"
        f"Subject: {record['id']}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        f"--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{record['text']}\r\n"
        f"--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n{attachment}\r\n--b--\r\n"
    ).encode()


def _tei(record: Record) -> bytes:
    paragraphs = "".join(f"<p>{html.escape(part)}</p>" for part in record["text"].split("\n\n"))
    author, recipient = (html.escape(str(record.get(name, "Editor"))) for name in ("author", "recipient"))
    return (
        '<?xml version="1.0" encoding="UTF-8"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>'
        f"<titleStmt><title>Letter {record['id']}</title></titleStmt><publicationStmt><p/></publicationStmt>"
        "<sourceDesc><p/></sourceDesc></fileDesc><profileDesc><correspDesc><correspAction type='sent'>"
        f"<persName>{author}</persName><date when='{record['date']}'/></correspAction>"
        f"<correspAction type='received'><persName>{recipient}</persName></correspAction></correspDesc></profileDesc>"
        f"</teiHeader><text><body>{paragraphs}</body></text></TEI>"
    ).encode()


def _pdf(record: Record) -> bytes:
    """A PDF of one page a thousand characters, in a standard font; only what ISO 32000 asks for."""
    words = record["text"].encode("latin-1", "replace").decode("latin-1").split()
    lines = [" ".join(words[at : at + 12]) for at in range(0, len(words), 12)]
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b""]
    objects[2] = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    pages: list[int] = []
    for at in range(0, len(lines), 30):
        escaped = (line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in lines[at : at + 30])
        stream = "BT /F1 9 Tf 50 780 Td 12 TL " + " ".join(f"({line}) Tj T*" for line in escaped) + " ET"
        content = stream.encode("latin-1")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            b"/Contents %d 0 R >>" % len(objects)
        )
        pages.append(len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (
        b" ".join(b"%d 0 R" % page for page in pages),
        len(pages),
    )
    out = b"%PDF-1.4\n"
    places: list[int] = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        size,
        table,
        size,
        len(out),
    )


_FORMATS: dict[str, Callable[[Path, Iterator[Record]], None]] = {
    "bulk lines": _bulk,
    "plain text": _each("txt", _text),
    "HTML": _each("html", _page),
    "PDF": _each("pdf", _pdf),
    "mail": _each("eml", _mail),
    "TEI": _each("xml", _tei),
}
