"""Text | Pages in the reader, and what a document is to others below its facts."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import DocumentRelation, OriginalFile, RelatedDocument, Status
from gui.reader import ReaderPane
from gui.reader.relations import RelationRow
from tests.gui.reader.makers import brief, english, sent

SCAN = OriginalFile("00", "scan.pdf", "application/pdf", 1000, "letters/scan.pdf", "", 3)


def test_a_document_without_pages_has_no_switch(reader: ReaderPane) -> None:
    reader.show_document(english())
    assert reader.header.switch.isHidden()
    assert not reader.has_pages
    reader.toggle_pages()
    assert not reader.shows_pages


def test_pages_of_the_original_at_the_open_claim(reader: ReaderPane, qtbot: QtBot) -> None:
    opened = replace(english(), originals=(SCAN,))
    claim = opened.claims[1]
    reader.show_document(opened)
    assert not reader.header.switch.isHidden()
    reader.select_claim(claim.id)
    with qtbot.waitSignal(reader.pageWanted) as told:
        reader.toggle_pages()
    document, page, width, span = sent(told)
    assert (document, page, span) == (opened.document.id, 0, (claim.start, claim.spans[-1].end))
    assert width > 100
    assert reader.shows_pages
    reader.show_document(opened)
    assert reader.shows_pages, "the same document again stays as it is"
    reader.toggle_pages()
    assert not reader.shows_pages


def test_a_scan_without_text_is_shown_as_pages(reader: ReaderPane) -> None:
    reader.show_document(replace(english(), text="", claims=(), references=(), hits=(), originals=(SCAN,)))
    assert reader.shows_pages


def related(
    number: int, relation: DocumentRelation, *, incoming: bool = False, suggested: bool = False
) -> RelatedDocument:
    status = Status.SUGGESTED if suggested else Status.ACCEPTED
    return RelatedDocument(number, relation, incoming, status, brief(number + 100, f"Document {number}"))


def test_relations_lead_to_the_other_documents(qtbot: QtBot, look: QApplication) -> None:
    row = RelationRow()
    qtbot.addWidget(row)
    waiting = RelatedDocument(5, DocumentRelation.REPLY, False, Status.ACCEPTED, None, "message-id", "<7@example.org>")
    row.show_opened(
        replace(
            english(),
            relations=(
                related(1, DocumentRelation.ATTACHMENT, incoming=True),
                related(2, DocumentRelation.ATTACHMENT, incoming=True),
                related(3, DocumentRelation.REPLY, incoming=True),
                related(4, DocumentRelation.VERSION, suggested=True),
                waiting,
            ),
        )
    )
    assert row.texts() == ["Attachment: 2", "Reply: Document 3", "May be the same as: Document 4"]
    with qtbot.waitSignal(row.documentRequested) as told:
        row.buttons()[1].click()
    assert sent(told) == [103]
    with qtbot.waitSignal(row.alikeWanted) as told:
        row.buttons()[2].click()
    assert sent(told) == [4]
    menu = row.buttons()[0].menu()
    with qtbot.waitSignal(row.documentRequested) as told:
        menu.actions()[1].trigger()
    assert sent(told) == [102]
    row.show_opened(english())
    assert row.isHidden()
