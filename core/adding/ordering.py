"""What several readers tell, in order: the parts of one file strictly, several files as long as nobody has to wait.

So the same files give the same numbers, whichever reader happens to be quicker. A file that takes its time holds the
others up for a moment only.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator

from core.adding.pool import Arrived, Began, Ended, Message, Told

MOST_SECONDS = 2.0
MOST_BYTES = 32_000_000
MOST_MESSAGES = 1_000
Key = tuple[int, int]
"""The number of a file, and of a part of it."""


class Turns:
    """Holds messages back until it is their turn."""

    def __init__(self) -> None:
        self._begun: deque[Key] = deque()
        self._since: float | None = (
            None  # when the file whose turn it is was opened; its reader's start is not its fault
        )
        self._open: set[Key] = set()
        self._held: dict[Key, list[Message | Told]] = {}
        self._part: dict[int, int] = {}
        self._passed: set[int] = set()
        self._ended: set[Key] = set()
        self._bytes = self._count = 0

    @property
    def is_full(self) -> bool:
        """Whether so much is held back that nothing more should be begun for now."""
        return self._bytes > MOST_BYTES

    def begin(self, number: int, part: int) -> None:
        """A file, or a part of one, is about to be read. The first part of a file to be read need not be its first."""
        self._part.setdefault(number, part)
        self._begun.append((number, part))

    def take(self, message: Message | Told) -> Iterator[Message | Told]:
        """The messages whose turn it is by now, with this one."""
        key = message.number, message.part
        if isinstance(message, Began):
            self._open.add(key)
            if key == self._begun[0]:
                self._since = time.monotonic()
        self._hold(key, message)
        yield from self._ready(key)
        late = self._since is not None and time.monotonic() - self._since > MOST_SECONDS
        if self._held and (late or self.is_full or self._count > MOST_MESSAGES):
            yield from self.let_go()

    def let_go(self) -> Iterator[Message | Told]:
        """Hold nothing back of other files; the parts of one file still wait for each other."""
        for key in sorted(self._held):
            self._passed.add(key[0])
            yield from self._ready(key)

    def _hold(self, key: Key, message: Message | Told) -> None:
        self._held.setdefault(key, []).append(message)
        self._count += 1
        self._bytes += _size(message)

    def _ready(self, key: Key) -> Iterator[Message | Told]:
        """What may go of a part, and of all that come to their turn by that."""
        ready = deque([key])
        while ready:
            key = ready.popleft()
            number, part = key
            now = self._begun[0] if self._begun else key
            if self._part[number] != part or not (key == now or number in self._passed):
                continue
            for message in self._held.pop(key, ()):
                self._count -= 1
                self._bytes -= _size(message)
                yield message
                if isinstance(message, Ended | Told):
                    self._part[number] = part + 1
                    self._ended.add(key)
                    ready.append((number, part + 1))
            while self._begun and self._begun[0] in self._ended:
                ended = self._begun.popleft()
                self._ended.discard(ended)
                self._open.discard(ended)
                self._since = None
                if self._begun:
                    ready.append(self._begun[0])
                    self._since = time.monotonic() if self._begun[0] in self._open else None


def _size(message: Message | Told) -> int:
    if not isinstance(message, Arrived):
        return 0
    documents = (entry.document for entry in message.entries)
    return sum(
        len(one.text or "") + (len(one.original.data) if one.original else 0) for one in documents if one is not None
    )
