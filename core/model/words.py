"""The words of the project that are one of a few."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a document is."""

    ARTICLE = "article"
    LETTER = "letter"
    REPORT = "report"
    RESOLUTION = "resolution"
    OTHER = "other"


class Holding(StrEnum):
    """How much of a document's text the archive has."""

    HELD = "held"
    EXTRACT = "extract"
    CITED = "cited"


class Role(StrEnum):
    """What a person or organisation did for a document."""

    AUTHOR = "author"
    PUBLISHER = "publisher"
    SENDER = "sender"
    RECIPIENT = "recipient"


class AgentKind(StrEnum):
    """What kind of agent somebody is. A *group* has no name of its own ("senior officials")."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    GROUP = "group"
    OTHER = "other"


class Manner(StrEnum):
    """How a claim's words are given (direct quotation, partly quoted, reported, or the writer's own)."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    AUTHOR = "author"


class Stance(StrEnum):
    """What its speaker does with a claim."""

    ASSERT = "assert"
    ACCUSE = "accuse"
    DENY = "deny"
    REBUT = "rebut"
    WITHHOLD = "withhold"
    BELIEF = "belief"
    QUESTION = "question"
    SUPPORT = "support"


class Status(StrEnum):
    """Whether a person took a claim or link into the record. *Suggested* ones are the program's proposals."""

    ACCEPTED = "accepted"
    SUGGESTED = "suggested"
    REJECTED = "rejected"


class Nesting(StrEnum):
    """How a claim sits in its parent claim."""

    PART = "part"
    NESTED = "nested"
    PRESUPPOSED = "presupposed"


class HopRole(StrEnum):
    """What somebody did in a source chain: first had it, said it, passed it on."""

    ORIGIN = "origin"
    SPEAKER = "speaker"
    REPORTER = "reporter"


class Relation(StrEnum):
    """What the source claim of a link does to its target claim."""

    REBUTS = "rebuts"
    UNDERCUTS = "undercuts"
    CORRECTS = "corrects"
    RETRACTS = "retracts"
    QUALIFIES = "qualifies"
    SUPPORTS = "supports"
    RESTATES = "restates"
    ANSWERS = "answers"
    WITHHOLDS = "withholds"


REBUTTALS = frozenset({Relation.REBUTS, Relation.UNDERCUTS, Relation.CORRECTS, Relation.RETRACTS})
"""The relations that make a link a rebuttal (DESIGN section 1)."""


ANSWERING = REBUTTALS | {Relation.ANSWERS, Relation.QUALIFIES}
"""The relations that make a claim *answered*. Withholding, supporting and restating do not."""


DENIALS = frozenset({Relation.REBUTS, Relation.UNDERCUTS})
"""The rebuttals that say that something is not so; the others take back or put right."""


class ClaimState(StrEnum):
    """What is shown of a claim at a glance. Derived from links and status, never stored, never a verdict."""

    ANSWERED = "answered"
    CORRECTED = "corrected"
    RETRACTED = "retracted"
    WITHHELD = "withheld"
    ANSWERS = "answers"
    UNANSWERED = "unanswered"
    AUTHOR = "author"
    SUGGESTED = "suggested"


class Scope(StrEnum):
    """What a search lists."""

    DOCUMENTS = "documents"
    CLAIMS = "claims"


class Sort(StrEnum):
    """The order of results. *date* is newest first, documents without a date last."""

    RELEVANCE = "relevance"
    DATE = "date"
    TITLE = "title"


class Facet(StrEnum):
    """What results can be narrowed by. Those of claims count claims, and narrow documents to those that hold one."""

    KIND = "kind"
    HOLDING = "text"
    CLAIMS = "claims"
    SOURCE = "source"
    YEAR = "year"
    LANGUAGE = "language"
    LICENCE = "licence"
    SPEAKER = "speaker"
    REPORTER = "reporter"
    STANCE = "stance"
    MANNER = "manner"
    HANDS = "hands"


CLAIM_FACETS = (Facet.SPEAKER, Facet.REPORTER, Facet.STANCE, Facet.MANNER, Facet.HANDS)
"""The facets that only claims have."""


DENIED = "denied"
"""What a claim is, beside its :class:`ClaimState`, that is rebutted or undercut by another."""


class ClaimOrder(StrEnum):
    """What a list of claims is sorted by. *date* is that of the document."""

    DATE = "date"
    QUOTATION = "quotation"
    SPEAKER = "speaker"
    HANDS = "hands"
    STANCE = "stance"
    STATE = "state"
    ANSWERS = "answers"
    DOCUMENT = "document"
    SPREAD = "spread"
