"""Licences: what they ask for; the parts and forms of a credit; what an export warns of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Condition(StrEnum):
    """What a licence asks of those who use what is under it."""

    ATTRIBUTION = "attribution"
    SHARE_ALIKE = "share-alike"
    NON_COMMERCIAL = "non-commercial"
    NO_DERIVATIVES = "no-derivatives"


@dataclass(frozen=True, slots=True)
class Licence:
    """Facts about a licence. *id* is an SPDX identifier where there is one; an empty id means *not known*.

    *conditions* are what it asks for; *free* means that nobody's permission is needed (public domain, CC0).
    """

    id: str
    name: str
    badge: str
    url: str
    permits: str
    reusable: bool
    conditions: tuple[Condition, ...] = ()
    free: bool = False


class CreditFormat(StrEnum):
    """The forms of a credit."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSONLD = "jsonld"
    XMP = "xmp"


class CreditPart(StrEnum):
    """A part of a description that a credit needs."""

    LICENCE = "licence"
    AUTHOR = "author"
    TITLE = "title"
    SOURCE = "source_url"


@dataclass(frozen=True, slots=True)
class Missing:
    """A part that a credit needs and that is not known; *document* is the one whose description lacks it."""

    part: CreditPart
    document: int
    words: str


class Purpose(StrEnum):
    """What an export does with texts."""

    WHOLE = "whole"
    """It hands on whole texts, unchanged."""
    PASSAGES = "passages"
    """It quotes passages, each with its credit."""
    DESCRIPTIONS = "descriptions"
    """It lists what there is, without texts."""


@dataclass(frozen=True, slots=True)
class ExportWarning:
    """What to beware of when documents are exported: a whole sentence that says why, and the documents it is about."""

    words: str
    documents: tuple[int, ...]
