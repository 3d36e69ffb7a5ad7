"""The index follows while much is added, in a process beside the one that writes the record.

It is asked for many documents at a time: an update costs something by itself. What it can't do is left to whoever
updates the index next; nothing is lost, for the record's changes tell what the index lacks.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from types import TracebackType
from typing import Self

from core.adding import indexer
from core.adding.spawning import spawned

LEAST = 2_500
"""Documents that an update is worth while for; fewer are left to the update that comes after adding."""
_TICK = 0.1
"""Seconds between two looks at whether the person wants to stop."""


class Following:
    """Has the index of the archive at *path* updated, below the folder *cache*."""

    def __init__(self, path: Path, cache: Path) -> None:
        self._path, self._cache = path, cache
        self._process: SpawnProcess | None = None
        self._ours: Connection | None = None
        self._lifeline: Connection | None = None
        self._behind = 0
        self._busy = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process, whatever it does: the index is as it was, or as it is to be."""
        if self._process is None or self._ours is None or self._lifeline is None:
            return
        self._process.kill()
        self._process.join()
        self._ours.close()
        self._lifeline.close()

    def grew(self, documents: int) -> None:
        """So many documents are in the record that were not there before."""
        self._behind += documents
        self._hear(0)
        if not self._busy and self._behind >= LEAST:
            self._ask()

    def finish(self, tick: Callable[[], None]) -> None:
        """Wait until the index has what it was begun for; *tick* is called meanwhile, and may raise."""
        if self._process is None:
            return
        while self._busy:
            self._hear(_TICK)
            tick()
        if self._behind:
            self._ask()
        while self._busy:
            self._hear(_TICK)
            tick()

    def _ask(self) -> None:
        if self._process is None:
            self._process, self._ours, self._lifeline = spawned(
                indexer.main, str(self._path), str(self._cache), name="rejoinder indexer"
            )
        if self._ours is not None:
            with contextlib.suppress(OSError):  # it ended: whoever updates the index next will say why
                self._ours.send_bytes(b"more")
                self._busy, self._behind = True, 0

    def _hear(self, seconds: float) -> None:
        if self._busy and self._ours is not None:
            try:
                if self._ours.poll(seconds):
                    self._ours.recv_bytes()
                    self._busy = False
            except (EOFError, OSError):
                self._busy = False
