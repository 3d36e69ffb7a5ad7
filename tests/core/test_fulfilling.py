"""A document takes the place of a wanted one because a person says so."""

from __future__ import annotations

import pytest

from core.archive import Archive
from core.errors import BadInput, NotFound
from core.model import AgentKind, Holding, HopRole, Kind, NewAgent, NewClaim, NewDocument, NewHop, NewReference, Role
from tests.core.records import TEXT, article, claim, rows_of


def wanted(archive: Archive, **values: object) -> int:
    new = NewDocument(
        kind=Kind.LETTER,
        holding=Holding.CITED,
        symbol="S/2022/908",
        date="2022-12",
        parties=((Role.SENDER, NewAgent("United Kingdom", AgentKind.STATE)),),
        notes=("Asked for on Monday.",),
        **values,  # pyright: ignore[reportArgumentType] - tests set any field
    )
    return archive.add_document(new)


def test_all_that_refers_to_it_means_the_document(archive: Archive) -> None:
    place = wanted(archive)
    citing = archive.add_document(article())
    archive.add_reference(NewReference(citing, (0, 11), "un-symbol", "S/2022/908", place))
    chain = (NewHop(HopRole.REPORTER, (NewAgent("The Paper"),), document_id=place),)
    base = claim(citing)
    claim_id = archive.add_claim(NewClaim(citing, base.spans, base.manner, base.stance, chains=(chain,)))
    new = archive.add_document(NewDocument(kind=Kind.LETTER, text="Dear Council.", title="A letter"))
    before = rows_of(archive)
    archive.fulfil(place, new)
    (reference,) = archive.open_document(citing).references
    assert reference.document is not None
    assert reference.document.id == new
    assert archive.claim(claim_id).chains[0][0].document is not None
    assert archive.claim(claim_id).chains[0][0].document.id == new  # pyright: ignore[reportOptionalMemberAccess] - asserted above
    document = archive.open_document(new).document
    assert (document.title, document.symbol, document.date) == ("A letter", "S/2022/908", "2022-12")
    assert document.notes == ("Asked for on Monday.",)
    assert [agent.name for agent in document.agents(Role.SENDER)] == ["United Kingdom"]
    assert archive.wanted() == ()
    with pytest.raises(NotFound):
        archive.open_document(place)
    archive.undo()
    assert rows_of(archive) == before


def test_what_the_document_says_itself_stays(archive: Archive) -> None:
    place = wanted(archive, title="A name of ours")
    new = archive.add_document(article(text=TEXT, title="Its own name"))
    archive.fulfil(place, new)
    document = archive.open_document(new).document
    assert (document.title, document.symbol, document.language) == ("Its own name", "S/2022/908", "en")
    assert document.agents(Role.SENDER) == (), "it has people of its own"


def test_only_wanted_documents_are_fulfilled(archive: Archive) -> None:
    place, new = wanted(archive), archive.add_document(article())
    for one, other in ((new, place), (new, new), (place, place)):
        with pytest.raises(BadInput, match="take the place"):
            archive.fulfil(one, other)
    with pytest.raises(NotFound):
        archive.fulfil(place, 99)
