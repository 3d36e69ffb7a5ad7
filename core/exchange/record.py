"""What an export gets to read, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from core.model import ExportOption, ExportRequest, HandedAgent, HandedArchive, HandedDocument


@dataclass(frozen=True, slots=True)
class Record:
    """The part of an archive that is handed on. Nothing in it changes while it is read.

    *documents* reads them from the first on each time that it is called; *people* gives agents by number, with those
    whom they act for; *has* tells whether a document is among those that are handed on.
    """

    archive: HandedArchive
    request: ExportRequest
    documents: Callable[[], Iterator[HandedDocument]]
    people: Callable[[Iterable[int]], Iterator[HandedAgent]]
    has: Callable[[int], bool]

    def wants(self, option: ExportOption) -> bool:
        """Whether an option is chosen."""
        return self.request.has(option)


@dataclass(frozen=True, slots=True)
class Written:
    """What an export wrote: numbers by what they count, files, and remarks in whole sentences."""

    counts: Mapping[str, int]
    files: int = 1
    remarks: tuple[str, ...] = ()


def agents_of(handed: HandedDocument) -> Iterator[int]:
    """The numbers of those who are spoken of in a document: its people, speakers, hands, both ends of its links."""
    for party in handed.document.parties:
        yield party.agent.id
    for claim in handed.claims:
        for chain in claim.chains:
            for hop in chain:
                for agent in hop.agents:
                    yield agent.id
    for link in handed.links:
        for end in (link.source, link.target):
            for agent in end.speakers:
                yield agent.id
