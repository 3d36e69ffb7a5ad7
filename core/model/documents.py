"""Documents: what is known of them, who made them, how they may be quoted."""

from __future__ import annotations

from dataclasses import dataclass

from core.model.licences import CreditFormat, Licence, Missing
from core.model.words import AgentKind, Holding, Kind, Role


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a text: code points, end exclusive, with the quotation and up to 32 characters around it."""

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Agent:
    """A person, organisation, state, or unnamed group. *acts_for* is the name of the one it speaks for."""

    id: int
    name: str
    kind: AgentKind
    unnamed: bool = False
    description: str = ""
    acts_for: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    """An agent in its role for a document."""

    role: Role
    agent: Agent


@dataclass(frozen=True, slots=True)
class Document:
    """The description of a document, without its text.

    *title* is empty when not known; :attr:`heading` is what to show then. *quoted_in* is the id of the document that
    an extract's passages were taken from. *first_day* and *last_day* bound the date (ISO, empty when not known).
    *received* is when a letter came to its recipient (EDTF).
    """

    id: int
    kind: Kind
    holding: Holding
    title: str
    opening: str
    symbol: str
    language: str
    date: str
    first_day: str
    last_day: str
    source_url: str
    licence: Licence
    parties: tuple[Party, ...] = ()
    copyright_notice: str = ""
    licence_notice: str = ""
    disclaimer_notice: str = ""
    requested_credit: str = ""
    changes_made: str = ""
    quoted_in: int | None = None
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    record_id: str = ""
    added_at: str = ""
    received: str = ""

    @property
    def heading(self) -> str:
        """The title, else the opening words in square brackets, else the symbol or address, else its number."""
        if self.title:
            return self.title
        if self.opening:
            return f"[{self.opening}…]"
        return self.symbol or self.source_url or f"[Document {self.id}]"

    def agents(self, role: Role) -> tuple[Agent, ...]:
        """Those who had *role* for this document, in order."""
        return tuple(party.agent for party in self.parties if party.role is role)

    @property
    def source(self) -> str:
        """Who it comes from, in a word: the publisher, else the senders, else the authors."""
        for role in (Role.PUBLISHER, Role.SENDER, Role.AUTHOR):
            if agents := self.agents(role):
                return ", ".join(agent.name for agent in agents)
        return ""


@dataclass(frozen=True, slots=True)
class DocumentBrief:
    """Enough of a document to name it in a list or a link."""

    id: int
    kind: Kind
    holding: Holding
    heading: str
    symbol: str
    source: str
    date: str


@dataclass(frozen=True, slots=True)
class Passage:
    """One of the passages that an extract consists of, and where it stands in the document that quotes it."""

    start: int
    end: int
    quoted_at: Span | None


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in a text that names another document; *document* is that one, held or cited."""

    span: Span
    scheme: str
    value: str
    document: DocumentBrief | None


@dataclass(frozen=True, slots=True)
class Credit:
    """How a document may be quoted: the attribution line in its forms, what may be done, and what to beware of.

    *missing* are parts that the line needs and that nobody has told yet.
    """

    badge: str
    may_be: str
    text: str
    html: str
    jsonld: str
    known: bool
    warnings: tuple[str, ...] = ()
    markdown: str = ""
    xmp: str = ""
    missing: tuple[Missing, ...] = ()

    def form(self, wanted: CreditFormat) -> str:
        """The credit in one of its forms."""
        return {
            CreditFormat.TEXT: self.text,
            CreditFormat.MARKDOWN: self.markdown,
            CreditFormat.HTML: self.html,
            CreditFormat.JSONLD: self.jsonld,
            CreditFormat.XMP: self.xmp,
        }[wanted]


@dataclass(frozen=True, slots=True)
class WantedDocument:
    """A document known by reference only, and how often it is named."""

    document: Document
    cited_by: tuple[DocumentBrief, ...]
    mentions: int
