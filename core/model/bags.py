"""Bags (BagIt, RFC 8493): folders of files with their checksums, as archives and libraries hand them on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.model.adding import AddResult
from core.model.merging import MergeOutcome


@dataclass(frozen=True, slots=True)
class BagKeeper:
    """Who answers for a bag: an organisation, a person, and how to reach that one."""

    organisation: str = ""
    contact: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class BagReport:
    """A bag that was verified: what it says of itself, and whether an archive of this program is in it.

    *info* is its ``bag-info.txt``; a label that comes several times has its values in lines. *algorithms* are the
    checksums that were verified.
    """

    path: Path
    title: str
    files: int
    size: int
    algorithms: tuple[str, ...]
    info: Mapping[str, str]
    has_archive: bool = False


@dataclass(frozen=True, slots=True)
class BagImport:
    """What an import did: restored the archive of the bag, merged it, or added the bag's files as documents."""

    report: BagReport
    restored: bool = False
    merged: MergeOutcome | None = None
    added: tuple[AddResult, ...] = ()
