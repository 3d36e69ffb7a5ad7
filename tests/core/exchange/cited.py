"""Documents to be cited, shared by the tests of citations. The first two are examples of style guides."""

from __future__ import annotations

from core.archive import Archive
from core.model import AgentKind, Holding, Kind, NewAgent, NewDocument, NewPassage, Role

PERSON, BODY = AgentKind.PERSON, AgentKind.ORGANISATION


def parties(**roles: str | tuple[str, AgentKind]) -> tuple[tuple[Role, NewAgent], ...]:
    """Who had which role: a person by name, others with their kind."""
    return tuple(
        (Role(role), NewAgent(*(who if isinstance(who, tuple) else (who, PERSON)))) for role, who in roles.items()
    )


ARTICLE = NewDocument(
    Kind.ARTICLE,
    holding=Holding.CITED,
    title="Supreme Court warns on quality",
    language="en",
    date="2010-07-01",
    parties=parties(author="Jane Croft", publisher=("Financial Times", BODY)),
)
LETTER = NewDocument(
    Kind.LETTER,
    holding=Holding.CITED,
    language="en",
    date="2009-11-20",
    record_id="brown",
    parties=parties(sender="Gordon Brown", recipient="Lady Ashton"),
)
UN_LETTER = NewDocument(
    Kind.LETTER,
    holding=Holding.CITED,
    title="Letter dated 19 October 2022",
    symbol="S/2022/782",
    language="en",
    date="2022-10-19",
    parties=parties(sender="Amir Saeid Iravani", recipient=("President of the Security Council", AgentKind.OTHER)),
)
RESOLUTION = NewDocument(
    Kind.RESOLUTION,
    holding=Holding.CITED,
    title="Education for democracy",
    symbol="A/RES/67/18",
    language="en",
    date="2012-11-28",
    parties=parties(author=("UN General Assembly", BODY)),
)


def extract(archive: Archive) -> tuple[int, int]:
    """An article and the letter that only it quotes: their numbers."""
    text = "He wrote: “Not one drone.” It was denied."
    carrier = archive.add_document(
        NewDocument(
            Kind.ARTICLE,
            text=text,
            title="Drones",
            language="en",
            date="2022-12",
            parties=parties(author="Mehran Shamsuddin", publisher=("Mehr News Agency", BODY)),
        )
    )
    start = text.index("Not one")
    letter = archive.add_document(
        NewDocument(
            Kind.LETTER,
            holding=Holding.EXTRACT,
            text="Not one drone.",
            title="Letter to the Council",
            language="en",
            date="2022-10",
            parties=parties(sender="Amir Saeid Iravani", recipient=("Council", BODY)),
            quoted_in=carrier,
            passages=(NewPassage(0, 14, start, start + 14),),
        )
    )
    return carrier, letter
