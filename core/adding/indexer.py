"""The process that keeps the index up with the record while much is added: a core of its own for it."""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path

from core.adding import collecting, lockdown
from core.door.indexing import Indexing
from core.errors import ArchiveError
from core.stamp import default_stamp
from core.store import database


def main(connection: Connection, lifeline: Connection, parent: int, path: str, cache: str) -> None:
    """Update the index whenever the program says so, and answer when it is done; until the program ends it."""
    lockdown.end_with(lifeline, parent)
    collecting.seldom_from_now_on()
    try:
        file = database.open_file(Path(path), read_only=True)
        with Indexing(file, Path(cache), default_stamp(), follow=False) as archive:
            while True:
                connection.recv_bytes()
                archive.update_index()
                connection.send_bytes(b"done")
    except (EOFError, OSError, ArchiveError):  # what it could not do is still to be done, and told of then
        return
