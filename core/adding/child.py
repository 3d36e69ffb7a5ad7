"""The process that reads files. It knows formats and texts, and neither the archive nor the window.

It is asked in JSON for a file and answers in frames: first one that says what follows, then the bytes of originals that
are not the file itself. A file's documents go out as they are found, and no faster than they are taken.
"""

from __future__ import annotations

import hashlib
import importlib
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path, PurePath
from typing import cast

from core.adding import collecting, lockdown, wire
from core.adding.numbering import renumbered
from core.claims import references
from core.errors import BadInput, MachineFailed, NotFound
from core.formats import Entry, ReadFile, load
from core.likeness import sketch
from core.model import Original

ENTRIES_AT_ONCE = 100
BYTES_AT_ONCE = 500_000
SECONDS_AT_ONCE = 0.5
"""Whichever comes first sends the entries that were found so far."""

Reader = Callable[[Path, bytes, str, str], ReadFile]


def main(connection: Connection, lifeline: Connection, parent: int, reader: str, folder: str) -> None:
    """Serve until the program closes the connection. *reader* is ``module:function``; it may write in *folder* only."""
    lockdown.close_doors(lifeline, parent, folder)
    read = cast(Reader, _named(reader))
    collecting.seldom_from_now_on()
    try:
        _send(connection, wire.encode({"is": "ready"}))
        while True:
            _serve(connection, wire.decode(connection.recv_bytes()), read)
    except (EOFError, OSError, _Gone):  # nobody is there any more
        return


class _Gone(Exception):
    """The program does not listen any more."""


def _send(connection: Connection, data: bytes) -> None:
    try:
        connection.send_bytes(data)
    except OSError as error:
        raise _Gone from error


def _serve(connection: Connection, request: wire.Shape, read: Reader) -> None:
    seconds, memory = float(cast(float, request["seconds"])), int(cast(int, request["memory"]))
    lockdown.allow(seconds, memory)
    path = Path(cast(str, request["path"]))
    shift = cast("list[int]", request.get("range", [0, 0, 0]))[2]
    found = _Outgoing(connection, lambda: lockdown.allow(seconds, memory), cast(int, request["skip"]), path, shift)
    try:
        data = connection.recv_bytes() if request["data"] else _bytes(path, request)
        if "page" in request:
            _draw(connection, data, cast("list[object]", request["page"]))
            return
        found.begin(data)
        outcome = read(path, data, cast(str, request["encoding"]), cast(str, request.get("format", "")))
        for entry in outcome.entries:
            found.add(entry, bulk=outcome.bulk)
        answer: wire.Shape = {"is": "done", "format": outcome.format, "bulk": outcome.bulk}
    except (BadInput, NotFound) as error:
        answer = {"is": "refused", "reason": str(error)}
    except MachineFailed as error:
        answer = {"is": "failed", "reason": str(error)}
    except MemoryError:
        found.drop()
        answer = {"is": "failed", "reason": f"Reading it takes more than {memory // 1_000_000:,} MB of memory."}
    except RecursionError:
        answer = {"is": "failed", "reason": "It is nested too deep to be read."}
    except _Gone:
        raise
    except OSError as error:
        answer = {"is": "failed", "reason": f"It can't be read: {str(error.strerror or error).rstrip('.')}."}
    except Exception as error:  # noqa: BLE001 - a parser's bug costs the file that it met
        answer = {"is": "failed", "reason": f"It can't be read: the reader failed ({_told(error)})."}
    found.flush()  # what was found before it failed
    _send(connection, wire.encode(answer))


def _bytes(path: Path, request: wire.Shape) -> bytes:
    """A file's bytes, or those of a range of it after the head that all ranges share.

    Raises:
        BadInput, MachineFailed: as :func:`core.formats.load`.
    """
    if "range" not in request:
        return load(path)
    start, end, _ = cast("list[int]", request["range"])
    with path.open("rb") as file:
        file.seek(start)
        return cast(str, request["header"]).encode("latin-1") + file.read(end - start)


def _draw(connection: Connection, data: bytes, wanted: list[object]) -> None:
    """Send a page as it looks."""
    from core.formats import pages

    page, width, text, span = wanted
    drawn = pages.picture(
        data,
        cast(int, page),
        cast(int, width),
        cast(str, text),
        None if span is None else cast("tuple[int, int]", tuple(cast("list[int]", span))),
    )
    size = [drawn.page, drawn.pages, drawn.width, drawn.height, [list(box) for box in drawn.boxes]]
    _send(connection, wire.encode({"is": "page", "page": size}))
    _send(connection, drawn.pixels)


def _named(reader: str) -> object:
    module, _, name = reader.partition(":")
    return getattr(importlib.import_module(module), name)


def _told(error: Exception) -> str:
    """An error that nobody expected, with the place in the code, for a report."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" in {PurePath(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__}{place}"


class _Outgoing:
    """The entries of one file on their way."""

    def __init__(self, connection: Connection, go_on: Callable[[], None], skip: int, path: Path, shift: int) -> None:
        self._connection, self._go_on, self._skip = connection, go_on, skip
        self._shift = renumbered(path, shift)
        self._file = b""
        self._bulk = False
        self._entries: list[wire.Shape] = []
        self._originals: list[bytes] = []
        self._size = 0
        self._sent_at = time.monotonic()

    def begin(self, data: bytes) -> None:
        """Say which bytes are read: the program reads the same file once more when it keeps it."""
        self._file = data
        _send(self._connection, wire.encode({"is": "file", "sha256": hashlib.sha256(data).hexdigest()}))

    def add(self, entry: Entry, *, bulk: bool) -> None:
        """Take an entry; those that an earlier run has stored are left out."""
        self._bulk = bulk
        if self._skip:
            self._skip -= 1
            return
        self._entries.append(self._shape(self._shift(entry)))
        if (
            len(self._entries) >= ENTRIES_AT_ONCE
            or self._size >= BYTES_AT_ONCE
            or time.monotonic() - self._sent_at > SECONDS_AT_ONCE
        ):
            self.flush()

    def _shape(self, entry: Entry) -> wire.Shape:
        shape: wire.Shape = {"where": entry.where, "reason": entry.reason, "key": entry.key}
        document = entry.document
        if document is None:
            return shape
        of_file = document.original is not None and self._is_file(document.original)
        shape["document"] = wire.pack(document, of_file=of_file)
        if document.text is not None:
            shape["sketched"] = wire.pack_sketch(references.find(document.text), *sketch(document.text))
            self._size += len(document.text)
        if document.original is not None and not of_file:
            self._originals.append(document.original.data)
            self._size += len(document.original.data)
        return shape

    def _is_file(self, original: Original) -> bool:
        return original.data is self._file or original.data == self._file

    def flush(self) -> None:
        """Send what was found so far; waits until the program takes it."""
        if self._entries:
            _send(self._connection, wire.encode({"is": "entries", "bulk": self._bulk, "entries": self._entries}))
            for data in self._originals:
                _send(self._connection, data)
        self.drop()
        self._sent_at = time.monotonic()
        self._go_on()

    def drop(self) -> None:
        """Forget what was not sent."""
        self._entries, self._originals, self._size = [], [], 0
