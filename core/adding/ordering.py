"""What several readers tell, in the order of the files, as long as that keeps nobody waiting.

So that the same files give the same numbers, whichever reader happens to be quicker. A file that takes its time holds
the others up for a moment only.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from core.adding.pool import Arrived, Ended, Message, Told

MOST_SECONDS = 2.0
MOST_BYTES = 32_000_000
MOST_MESSAGES = 1_000


def in_order(messages: Iterator[Message | Told], numbers: Sequence[int]) -> Iterator[Message | Told]:
    """The messages file by file, in the order of *numbers*; those of one file always as they come."""
    turns = _Turns(numbers)
    for message in messages:
        yield from turns.take(message)
    yield from turns.let_go()


class _Turns:
    def __init__(self, numbers: Sequence[int]) -> None:
        self._left = iter(numbers)
        self._now = next(self._left, -1)
        self._since = time.monotonic()
        self._held: dict[int, list[Message | Told]] = {}
        self._passed: set[int] = set()
        self._ended: set[int] = set()
        self._bytes = self._count = 0

    def take(self, message: Message | Told) -> Iterator[Message | Told]:
        number = message.number
        if isinstance(message, Ended | Told):
            self._ended.add(number)
        if number == self._now or number in self._passed:
            yield message
            yield from self._go_on()
            return
        self._held.setdefault(number, []).append(message)
        self._count += 1
        if isinstance(message, Arrived):
            self._bytes += sum(len(entry.document.text or "") for entry in message.entries if entry.document)
        late = time.monotonic() - self._since > MOST_SECONDS
        if late or self._bytes > MOST_BYTES or self._count > MOST_MESSAGES:
            yield from self.let_go()

    def _go_on(self) -> Iterator[Message | Told]:
        """Let the next file have its turn when the one before has ended."""
        while self._now in self._ended:
            self._ended.discard(self._now)
            self._passed.discard(self._now)
            self._now = next(self._left, -1)
            self._since = time.monotonic()
            yield from self._held.pop(self._now, ())
        if not self._held:
            self._bytes = self._count = 0

    def let_go(self) -> Iterator[Message | Told]:
        """Hold nothing back of the files that were begun so far."""
        held, self._held = self._held, {}
        self._bytes = self._count = 0
        self._passed.update(held)
        for number in sorted(held):
            yield from held[number]
