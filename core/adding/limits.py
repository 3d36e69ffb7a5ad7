"""What reading one file may cost. What goes beyond costs that file, with a sentence that says so."""

from __future__ import annotations

from dataclasses import dataclass

MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost the process that reads it.

    *seconds*: until its next document arrives, and *seconds_per_mb* of the file more: a long scan takes its time.
    *memory* in bytes, and *memory_times* the file's size more. *frame*: bytes of one message. *output*: bytes that all
    documents of a file have together, and *output_times* its size more.
    """

    seconds: float = 120
    seconds_per_mb: float = 20
    memory: int = 1_000 * MB
    memory_times: int = 8
    frame: int = 256 * MB
    output: int = 1_000 * MB
    output_times: int = 4

    def seconds_for(self, size: int) -> float:
        """How long a file of *size* bytes may keep its reader busy without anything arriving; an hour at most."""
        return min(3600.0, self.seconds + self.seconds_per_mb * size / MB)

    def memory_for(self, size: int) -> int:
        """Bytes of memory that reading a file of *size* bytes may take."""
        return self.memory + self.memory_times * size

    def output_for(self, size: int) -> int:
        """Bytes that the documents of a file of *size* bytes may have together."""
        return self.output + self.output_times * size


USUAL = Limits()
