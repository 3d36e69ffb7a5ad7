"""What files say of themselves, relations between documents, many descriptions at once, and what hangs on one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.archive import Archive
from core.errors import BadInput, NotFound
from core.model import (
    AgentKind,
    DocumentRelation,
    Field,
    Finding,
    Holding,
    Kind,
    NewAgent,
    NewDocument,
    NewLink,
    NewRelation,
    Relation,
    Role,
    Status,
)
from tests.core.records import article, claim, rows_of

MAIL = b"""From: Ada Brook <ada@example.org>
To: Ben Cole <ben@example.org>
Subject: The report
Date: Mon, 17 Oct 2022 10:00:00 +0000
Message-ID: <%s@example.org>
%sMIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=utf-8

%s

--b
Content-Type: text/plain; charset=utf-8
Content-Disposition: attachment; filename="annex.txt"

The annex of the report, word for word.
--b--
"""


def _held(text: str, **values: object) -> NewDocument:
    return NewDocument(Kind.OTHER, Holding.HELD, text=text, **values)  # pyright: ignore[reportArgumentType] - any field


def _relations(archive: Archive, document_id: int) -> set[tuple[DocumentRelation, bool, int | None]]:
    (found,) = archive.describe([document_id])
    return {(one.relation, one.incoming, one.document.id if one.document else None) for one in found.relations}


def test_findings_are_kept_with_their_place(archive: Archive) -> None:
    found = (
        Finding(Field.LICENCE, "CC-BY-4.0", "JSON-LD"),
        Finding(Field.LICENCE, "CC-BY-NC-4.0", "the foot of the page", "Some rights reserved (BY-NC)"),
        Finding(Field.TITLE, "Water", "<title>"),
    )
    document_id = archive.add_document(_held("Water.", findings=found))
    assert archive.findings(document_id) == found
    (described,) = archive.describe([document_id, 99])
    assert described.conflicts == {Field.LICENCE}
    assert described.characters == len("Water.")
    archive.remove_document(document_id)
    assert rows_of(archive)["findings"] == []
    archive.undo()
    assert archive.findings(document_id) == found
    with pytest.raises(NotFound):
        archive.findings(99)


def test_replies_are_linked_in_either_order(archive: Archive) -> None:
    reply = archive.add_document(
        _held("Yes.", record_id="message-id:<2@x>", relations=(_reply("message-id", "<1@x>"),))
    )
    (waiting,) = archive.describe([reply])[0].relations
    assert (waiting.document, waiting.value) == (None, "<1@x>")
    first = archive.add_document(_held("May I?", record_id="message-id:<1@x>"))
    third = archive.add_document(_held("Thanks.", record_id="message-id:3@x", relations=(_reply("message-id", "2@x"),)))
    assert _relations(archive, reply) == {
        (DocumentRelation.REPLY, False, first),
        (DocumentRelation.REPLY, True, third),
    }
    assert [one.relation for one in archive.open_document(first).relations] == [DocumentRelation.REPLY]
    archive.remove_document(first)
    assert (DocumentRelation.REPLY, False, None) in _relations(archive, reply)
    archive.undo()
    assert (DocumentRelation.REPLY, False, first) in _relations(archive, reply)
    assert archive.check() == ()


def _reply(scheme: str, value: str) -> NewRelation:
    return NewRelation(DocumentRelation.REPLY, scheme=scheme, value=value)


def test_letters_of_an_edition_reply_by_their_keys(archive: Archive) -> None:
    later = archive.add_document(_held("Dear P.", record_id="tei:L2", relations=(_reply("tei", "L1"),)))
    earlier = archive.add_document(_held("Dear T.", record_id="tei:L1"))
    assert _relations(archive, later) == {(DocumentRelation.REPLY, False, earlier)}


def test_attachments_are_documents_beside_their_mail(archive: Archive, tmp_path: Path) -> None:
    one, two = tmp_path / "1.eml", tmp_path / "2.eml"
    one.write_bytes(MAIL % (b"1", b"", b"Here is the report."))
    two.write_bytes(MAIL % (b"2", b"In-Reply-To: <1@example.org>\n", b"The annex once more, as you asked."))
    results = list(archive.add([two, one]))
    by_path = {Path(result.path.partition("!")[0]).name + str("!" in result.path): result for result in results}
    mail, again = by_path["1.emlFalse"].document, by_path["2.emlFalse"].document
    annex = by_path["2.emlTrue"].document
    assert None not in (mail, again, annex)
    assert by_path["1.emlTrue"].document == annex, "the same annex is kept once"
    ends = _relations(archive, annex or 0)
    assert {other for relation, _, other in ends if relation is DocumentRelation.ATTACHMENT} == {mail, again}
    assert (DocumentRelation.REPLY, False, mail) in _relations(archive, again or 0)
    assert len(archive.history()) == 2, "a mail and what came with it are one step"


def test_many_descriptions_at_once(archive: Archive) -> None:
    ids = [archive.add_document(article(f"Text {number}.", f"T{number}")) for number in range(3)]
    before = rows_of(archive)
    changes = len(archive.history())
    senders = {Role.SENDER: (NewAgent("Iran", AgentKind.STATE),), Role.AUTHOR: ()}
    archive.edit_descriptions(ids, {"kind": "letter", "licence": "CC0-1.0", "date": "2022-10"}, senders)
    for described in archive.describe(ids):
        document = described.document
        assert (document.kind, document.licence.id, document.date) == (Kind.LETTER, "CC0-1.0", "2022-10")
        assert [agent.name for agent in document.agents(Role.SENDER)] == ["Iran"]
        assert [agent.name for agent in document.agents(Role.PUBLISHER)] == ["The Paper"]
        assert document.agents(Role.AUTHOR) == ()
    assert len(archive.history()) == changes + 1
    archive.undo()
    assert {table: rows for table, rows in rows_of(archive).items() if table != "agents"} == {
        table: rows for table, rows in before.items() if table != "agents"
    }


@pytest.mark.parametrize(
    ("ids", "values", "error"),
    [([1, 99], {"title": "x"}, NotFound), ([1], {"colour": "red"}, BadInput), ([1], {"date": "soon"}, BadInput)],
)
def test_a_description_that_can_not_be(
    archive: Archive, ids: list[int], values: dict[str, str], error: type[Exception]
) -> None:
    archive.add_document(article())
    before = rows_of(archive)
    with pytest.raises(error):
        archive.edit_descriptions(ids, values)
    assert rows_of(archive) == before


def test_what_hangs_on_a_document(archive: Archive) -> None:
    one, other = archive.add_document(article()), archive.add_document(article("Other words. " * 20, "Other"))
    first, second = archive.add_claim(claim(one)), archive.add_claim(claim(other, 0, 11))
    archive.add_link(NewLink(first, second, Relation.REBUTS))
    archive.add_note(one, "A note.")
    removal = archive.removal(one)
    assert (removal.claims, removal.links, removal.notes, removal.originals) == (1, 1, 1, 1)
    assert [row.id for row in removal.answered_elsewhere] == [second]
    assert archive.removal(other).answered_elsewhere == ()
    before = rows_of(archive)
    archive.remove_documents([one, other, one])
    assert archive.about().documents == 0
    assert rows_of(archive)["originals"] == []
    archive.undo()
    assert rows_of(archive) == before
    with pytest.raises(NotFound):
        archive.remove_documents([one, 99])
    assert rows_of(archive) == before
    with pytest.raises(NotFound):
        archive.removal(99)


def test_relating_by_hand(archive: Archive) -> None:
    one, other = archive.add_document(article()), archive.add_document(article("Other words.", "Other"))
    number = archive.relate(one, other, DocumentRelation.VERSION)
    with pytest.raises(BadInput, match="already"):
        archive.relate(other, one, DocumentRelation.VERSION)
    with pytest.raises(BadInput):
        archive.relate(one, one, DocumentRelation.PART)
    archive.decide_relation(number, Status.REJECTED)
    assert _relations(archive, one) == set()


def test_pasted_text_is_a_document_like_any_other(archive: Archive) -> None:
    held = archive.add_document(article("The Secretary-General,", "SG", symbol="S/2022/908"))
    pasted = archive.add_text("As S/2022/908 says.\r\nSo it is.", NewDocument(Kind.LETTER, title="Pasted"))
    opened = archive.open_document(pasted.document or 0)
    assert opened.text == "As S/2022/908 says.\nSo it is."
    assert [one.document.id for one in opened.references if one.document] == [held]
    again = archive.add_text("As S/2022/908 says.\nSo it is.", NewDocument(Kind.LETTER, title="Pasted"))
    assert (again.status, again.document) == ("duplicate", pasted.document)
    with pytest.raises(BadInput, match="empty"):
        archive.add_text(" \n", replace(NewDocument(Kind.LETTER), title="x"))
