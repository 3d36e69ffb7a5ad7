"""Files from a folder into the archive, described, corrected, compared, removed, in a real window on real files."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from core.archive import Archive
from core.model import AddResult, AddStatus, Field, Holding, Kind, NewDocument, Role, Status
from gui.add import View
from gui.add.line import Column, State
from gui.main_window import MainWindow
from tests.core.formats.pdfs import Page, Pdf, lines
from tests.core.records import article, claim
from tests.journeys.conftest import LIMIT_MS, Driver

PAGE = """<html><head><title>How the water was tested</title><meta name="author" content="Ada Brook">
<meta name="date" content="2022-10-17"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/"></head>
<body><article><h1>How the water was tested</h1>{0}</article></body></html>"""
MAIL = """From: Ada Brook <ada@example.org>
To: The Council <council@example.org>
Date: Mon, 17 Oct 2022 10:00:00 +0000
Subject: The water, S/2022/908
Message-ID: <1@example.org>
Content-Type: text/plain; charset=utf-8

Dear Council, I refer to your letter S/2022/908 and ask you to test the water again.
"""
LONG = " ".join(
    f"Sentence {number} of the report says that the water of well {number} is clean." for number in range(40)
)


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """A folder of small files: a page, a mail, a text and its copy, an empty one, one that is no text."""
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "a.txt").write_text(LONG, encoding="utf-8")
    (folder / "b.txt").write_text(LONG, encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "mail.eml").write_text(MAIL, encoding="utf-8")
    (folder / "page.html").write_text(PAGE.format("<p>" + "The water was tested. " * 40 + "</p>"), encoding="utf-8")
    (folder / "picture.bin").write_bytes(bytes(range(256)) * 8)
    return folder


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A new archive."""
    path = tmp_path / "new.db"
    Archive.create(path, "New").close()
    return path


@pytest.fixture
def window(driver: Driver, empty: Path) -> MainWindow:
    return driver.open(empty)


def rest(driver: Driver, window: MainWindow) -> None:
    """Wait until everything is shown, also what is asked for when the answer to something else is here."""
    for _ in range(4):
        driver.rest(window)


def add(driver: Driver, window: MainWindow, *paths: Path) -> None:
    window.desk.adding.add([str(path) for path in paths])
    rest(driver, window)


def states(window: MainWindow) -> dict[str, State]:
    return {line.name: line.state for line in window.add_page.batch.model.lines()}


def line_of(window: MainWindow, name: str) -> int:
    return next(line.number for line in window.add_page.batch.model.lines() if line.name == name)


def document_of(window: MainWindow, name: str) -> int:
    document = window.add_page.batch.model.lines()[line_of(window, name)].document
    assert document is not None
    return document


def test_a_folder_is_added_and_found(driver: Driver, window: MainWindow, letters: Path) -> None:
    add(driver, window, letters)
    driver.picture(window, "add-batch")
    found = states(window)
    assert {found["a.txt"], found["b.txt"]} == {State.LOOK, State.DUPLICATE}
    assert found["page.html"] is State.ADDED
    assert found["mail.eml"] is State.LOOK, "no licence"
    assert found["empty.txt"] is found["picture.bin"] is State.REFUSED
    assert "3 documents" in window.status_text() or "4 documents" in window.status_text(), "S/2022/908 is wanted"
    driver.type(window, "tested")
    assert window.found_text().startswith("2 results")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_dropping_anywhere_adds(driver: Driver, window: MainWindow, letters: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(letters / "a.txt")), QUrl.fromLocalFile(str(letters))])
    data.setText("file:///a.txt")  # as file managers do, so that the search field would take it for words
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    for target in (window, window.field.edit(), window.desk.cover):  # the cover comes to lie under the pointer
        enter = QDragEnterEvent(QPoint(20, 20), copy, data, Qt.MouseButton.LeftButton, none)
        QApplication.sendEvent(target, enter)
        assert enter.isAccepted()
        assert window.desk.cover.isVisible()
    assert window.desk.cover.words() == "Drop to add 1 file and 1 folder"
    driver.picture(window, "add-drop")
    drop = QDropEvent(QPointF(20, 20), copy, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window.desk.cover, drop)
    assert not window.desk.cover.isVisible()
    rest(driver, window)
    assert len(states(window)) == 6
    assert window.searching.query == ""
    words = QMimeData()
    words.setText("water")
    enter = QDragEnterEvent(QPoint(20, 20), copy, words, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window, enter)
    assert not window.desk.cover.isVisible(), "words are no files"


def test_edits_in_the_list_are_one_step_for_all_selected(driver: Driver, window: MainWindow, letters: Path) -> None:
    add(driver, window, letters / "a.txt", letters / "mail.eml", letters / "page.html")
    table = window.add_page.batch.table
    table.setFocus()
    table.choose_row(0, Column.DATE)
    table.selectAll()
    table.edit_current()
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "18 October 2022")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    rest(driver, window)
    model = window.add_page.batch.model
    assert {model.index(row, Column.DATE).data() for row in range(3)} == {"18 Oct 2022"}
    assert "Edit 3 descriptions" in window.actions_by_name["undo"].text()
    window.actions_by_name["undo"].trigger()
    rest(driver, window)
    page = model.row_of(line_of(window, "page.html"))
    assert page is not None
    assert model.index(page, Column.DATE).data() == "17 Oct 2022"


def test_an_edit_that_cant_be_kept_is_told_in_a_sentence(driver: Driver, window: MainWindow, letters: Path) -> None:
    add(driver, window, letters / "page.html")
    window.add_page.batch.model.setData(window.add_page.batch.model.index(0, Column.DATE), "17 Octobr")
    rest(driver, window)
    (box,) = window.findChildren(QMessageBox)
    assert "“17 Octobr” is not a date" in box.text()
    box.close()
    assert window.add_page.batch.model.index(0, Column.DATE).data() == "17 Oct 2022"


def test_fields_below_the_list(driver: Driver, window: MainWindow, letters: Path) -> None:
    add(driver, window, letters / "mail.eml")
    details = window.add_page.batch.details
    assert "Ada Brook" in details.form.edit(Field.SENDER).text()
    driver.qtbot.waitUntil(lambda: "not known" in details.credit.text())
    edit = details.form.edit(Field.LICENCE)
    edit.setFocus()
    QTest.keyClicks(edit, "CC BY 4.0")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    rest(driver, window)
    assert states(window)["mail.eml"] is State.ADDED
    driver.qtbot.waitUntil(lambda: "CC BY 4.0" in details.credit.text())
    assert window.add_page.batch.preview.text.toPlainText().startswith("Dear Council")
    driver.picture(window, "add-details")


def test_what_waits_is_the_wanted_list_and_its_file_takes_its_place(
    driver: Driver, window: MainWindow, letters: Path, tmp_path: Path
) -> None:
    add(driver, window, letters / "mail.eml")
    window.actions_by_name["wanted"].trigger()
    rest(driver, window)
    driver.picture(window, "add-wanted")
    view = window.add_page.wanted
    assert view.model.index(0, 0).data() == "S/2022/908"
    wanted = view.current()
    assert wanted is not None
    other = tmp_path / "without a symbol.txt"
    other.write_text("The council answers that the water is clean.", encoding="utf-8")
    window.desk.adding.add_for(wanted.document.id, str(other))
    rest(driver, window)
    assert view.model.total == 0
    window.reading.open(document_of(window, "mail.eml"))
    rest(driver, window)
    opened = window.reading.opened
    assert opened is not None
    (reference,) = opened.references
    assert reference.document is not None
    assert reference.document.id == document_of(window, "without a symbol.txt")
    assert reference.document.symbol == "S/2022/908", "what was known of the wanted document is not lost"


def test_a_pasted_text_is_added_and_opened(driver: Driver, window: MainWindow, clipboard: Callable[[], str]) -> None:
    QApplication.clipboard().setText("The water is clean, says the council.")
    window.actions_by_name["paste_text"].trigger()
    dialog = window.desk.adding.paste_dialog
    assert dialog is not None
    assert clipboard() == dialog.text.toPlainText()
    dialog.edit(Field.TITLE).setText("Pasted")
    dialog.edit(Field.DATE).setText("17 Octobr")
    dialog.add.click()
    rest(driver, window)
    assert window.desk.adding.paste_dialog is dialog, "what can't be read stays to be put right"
    driver.picture(dialog, "add-paste")
    dialog.edit(Field.DATE).setText("17 October 2022")
    dialog.add.click()
    rest(driver, window)
    opened = window.reading.opened
    assert opened is not None
    assert (opened.document.title, opened.document.date) == ("Pasted", "2022-10-17")
    assert window.desk.adding.paste_dialog is None


def test_the_same_text_is_not_pasted_twice(driver: Driver, window: MainWindow) -> None:
    for _ in range(2):
        window.actions_by_name["paste_text"].trigger()
        dialog = window.desk.adding.paste_dialog
        assert dialog is not None
        dialog.show_text("The water is clean, says the council.")
        dialog.add.click()
        rest(driver, window)
    dialog = window.desk.adding.paste_dialog
    assert dialog is not None
    dialog.reject()


def test_the_text_of_a_wanted_document_is_pasted(driver: Driver, empty: Path) -> None:
    with Archive.open(empty) as archive:
        cited = NewDocument(kind=Kind.LETTER, holding=Holding.CITED, title="The council’s answer")
        number = archive.add_document(cited)
    window = driver.open(empty)
    window.actions_by_name["wanted"].trigger()
    rest(driver, window)
    window.add_page.wanted.paste.click()
    rest(driver, window)
    dialog = window.desk.adding.paste_dialog
    assert dialog is not None
    assert dialog.edit(Field.TITLE).text() == "The council’s answer"
    dialog.text.setPlainText("The water is clean.")
    dialog.add.click()
    rest(driver, window)
    assert window.add_page.wanted.model.total == 0
    opened = window.reading.opened
    assert opened is not None
    assert (opened.document.title, opened.text) == ("The council’s answer", "The water is clean.")
    assert opened.document.id != number, "one step: undo makes it wanted again"
    window.actions_by_name["undo"].trigger()
    rest(driver, window)
    assert window.add_page.wanted.model.total == 1


def test_a_line_says_that_its_document_was_removed(driver: Driver, window: MainWindow, letters: Path) -> None:
    add(driver, window, letters / "page.html")
    window.add_page.batch.table.setFocus()
    QTest.keyClick(window.add_page.batch.table, Qt.Key.Key_Delete)
    rest(driver, window)
    dialog = window.desk.describing.removal
    assert dialog is not None
    dialog.remove.click()
    rest(driver, window)
    assert states(window) == {"page.html": State.GONE}
    window.status.undo_button().click()
    rest(driver, window)
    assert states(window) == {"page.html": State.ADDED}


def test_near_duplicates_are_compared_and_decided(driver: Driver, window: MainWindow, tmp_path: Path) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text(LONG, encoding="utf-8")
    second.write_text(LONG.replace("well 7 is clean", "well 7 is dirty"), encoding="utf-8")
    add(driver, window, first)
    add(driver, window, second)
    assert window.bar.tabs.tab("add").accessibleName() == "Add, 1 to look at"
    relation = window.add_page.alike.pairs[0].relation
    window.reading.open(document_of(window, "second.txt"))
    rest(driver, window)
    window.reader.header.relations.buttons()[0].click()
    rest(driver, window)
    assert window.add_page.view is View.ALIKE
    assert window.add_page.alike.sides.differences() == 1
    driver.picture(window, "add-alike")
    window.add_page.alike.keep.click()
    rest(driver, window)
    assert window.add_page.alike.pairs == ()
    window.pages.show_read()
    rest(driver, window)
    assert window.reader.header.relations.texts()[0].startswith("Version of: ")
    assert relation
    with Archive.open(window.session.path if window.session else Path()) as archive:
        (described,) = archive.describe([document_of(window, "second.txt")])
        assert described.relations[0].status is Status.ACCEPTED


def test_removing_says_what_hangs_on_it_and_is_undone_from_the_status_bar(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.reading.open(2)
    rest(driver, window)
    window.actions_by_name["remove_document"].trigger()
    rest(driver, window)
    dialog = window.desk.describing.removal
    assert dialog is not None
    assert "lose an answer" in dialog.said()
    driver.picture(dialog, "add-removal")
    dialog.remove.click()
    rest(driver, window)
    assert "13 documents" in window.status_text()
    assert window.reading.opened is None, "what is gone is not shown"
    undo = window.status.undo_button()
    assert undo.isVisible()
    undo.click()
    rest(driver, window)
    assert "14 documents" in window.status_text()
    assert not undo.isVisible()


def test_the_editor_of_a_description(driver: Driver, sample_path: Path) -> None:
    window = driver.open(sample_path)
    window.reading.open(2)
    rest(driver, window)
    window.actions_by_name["describe"].trigger()
    rest(driver, window)
    dialog = window.desk.describing.dialog
    assert dialog is not None
    assert {Field.SENDER, Field.RECIPIENT, Field.DATE, Field.RECEIVED} <= set(dialog.form.fields())
    date = dialog.form.edit(Field.DATE)
    date.setFocus()
    date.selectAll()
    QTest.keyClicks(date, "9 Decembr 2022")
    driver.qtbot.waitUntil(lambda: "is not a date" in dialog.problem())
    date.selectAll()
    QTest.keyClicks(date, "9 December 2022")
    driver.qtbot.waitUntil(lambda: "9 December 2022" in dialog.credit.text())
    dialog.tags.setText("reviewed")
    dialog.note.setPlainText("Checked against the scan.")
    before = [one.toPlainText() for one in dialog.notes]
    dialog.notes[0].setPlainText("")
    driver.picture(dialog, "add-description")
    dialog.save.click()
    rest(driver, window)
    opened = window.reading.opened
    assert opened is not None
    assert (opened.document.date, opened.document.tags) == ("2022-12-09", ("reviewed",))
    assert opened.document.notes == (*before[1:], "Checked against the scan.")
    assert window.desk.describing.dialog is None
    window.actions_by_name["undo"].trigger()
    rest(driver, window)
    assert window.reading.opened is not None
    assert window.reading.opened.document.tags == (), "one step, with tags and note"


def test_a_corrected_text_keeps_its_quotations_and_lists_those_in_doubt(driver: Driver, empty: Path) -> None:
    text = "The council said the watre is clean. The paper, citing officials, said it is not."
    with Archive.open(empty) as archive:
        number = archive.add_document(article(text, "Water"))
        archive.add_claim(claim(number, 17, 35))
        archive.add_claim(claim(number, 67, 80))
    window = driver.open(empty)
    window.reading.open(number)
    rest(driver, window)
    window.actions_by_name["correct_text"].trigger()
    rest(driver, window)
    correcting = window.desk.describing.correcting(number)
    assert correcting is not None
    assert correcting.text() == text
    correcting.edit.setPlainText("The council said the water is clean. Nothing else is known of what was told.")
    driver.picture(correcting, "add-correct")
    correcting.save.click()
    rest(driver, window)
    assert "in doubt" in correcting.said()
    assert correcting.original.toPlainText() == text, "the text as it came stays"
    correcting.doubtful.click()
    rest(driver, window)
    tray = window.add_page.doubtful
    doubt = tray.current()
    assert doubt is not None
    driver.picture(window, "add-doubtful")
    while (doubt := tray.current()) is not None:
        cursor = tray.text.textCursor()
        cursor.setPosition(37)
        cursor.setPosition(44, cursor.MoveMode.KeepAnchor)
        tray.text.setTextCursor(cursor)
        before = doubt[1].span_id
        tray.place.click()
        rest(driver, window)
        assert (after := tray.current()) is None or after[1].span_id != before
    opened = window.reading.opened
    assert opened is not None
    assert "Nothing" in {one.quotation for one in opened.claims}
    correcting.close()


def test_another_encoding_is_seen_and_kept(driver: Driver, window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(("Привет, это письмо о воде. " * 3).encode("koi8-r"))
    window.add_page.options.encoding.setCurrentText("windows-1251")
    add(driver, window, file)
    number = document_of(window, "letter.txt")
    window.desk.describing.correct(number)
    rest(driver, window)
    correcting = window.desk.describing.correcting(number)
    assert correcting is not None
    assert not correcting.text().startswith("Привет")
    correcting.encoding.setCurrentText("koi8-r")
    rest(driver, window)
    assert correcting.text().startswith("Привет")
    driver.picture(correcting, "add-encoding")
    correcting.save.click()
    rest(driver, window)
    correcting.close()
    window.searching.set_query("письмо")  # the test library types ASCII only
    driver.rest(window)
    assert window.found_text().startswith("1 result")


def test_pages_of_a_pdf_with_the_claim_boxed(driver: Driver, window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    pages = [
        Page(lines(["The first page says little.", "It is a cover."])),
        Page(lines(["The water is clean, said Ada."])),
    ]
    file.write_bytes(Pdf(pages).written())
    add(driver, window, file)
    number = document_of(window, "letter.pdf")
    text = window.add_page.batch.preview.text.toPlainText()
    start = text.index("The water")
    with Archive.open(window.session.path if window.session else Path()) as archive:
        claim_id = archive.add_claim(claim(number, start, start + 18))
    window.pages.show_read()
    window.reading.open_at(number, claim_id, "")
    rest(driver, window)
    window.actions_by_name["show_pages"].trigger()
    rest(driver, window)
    assert window.reader.shows_pages
    driver.picture(window, "reader-pages")
    assert window.reader.pages.pages == 2
    assert window.reader.pages.boxes(1), "the quotation is boxed on its page"


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A folder of thirty short letters that are not alike."""
    folder, chance = tmp_path / "many", random.Random(5)
    folder.mkdir()
    for number in range(30):
        words = " ".join("".join(chance.choices("abcdefgh", k=6)) for _ in range(20))
        (folder / f"{number:03}.txt").write_text(f"Letter {number}. {words}.", encoding="utf-8")
    return folder


@pytest.fixture
def held_up(empty: Path) -> Iterator[Callable[[], None]]:
    """Nothing can be written into the archive until this is called: a batch that is begun stays where it is."""
    with closing(sqlite3.connect(empty)) as other:
        other.isolation_level = None
        other.execute("BEGIN IMMEDIATE")

        def let_go() -> None:
            if other.in_transaction:
                other.execute("ROLLBACK")

        yield let_go
        let_go()


def test_a_batch_is_paused_and_gone_on_with(
    driver: Driver, window: MainWindow, many: Path, held_up: Callable[[], None]
) -> None:
    batches, batch = window.desk.adding.batches, window.add_page.batch
    window.desk.adding.add([str(many)])
    driver.qtbot.waitUntil(lambda: batches.is_running, timeout=LIMIT_MS)
    assert not window.actions_by_name["undo"].isEnabled(), "what undo would take back changes all the time"
    assert window.status.adding_text().startswith("Adding: ")
    driver.qtbot.waitUntil(lambda: batch.model.rowCount() > batch.model.total, timeout=LIMIT_MS)
    driver.picture(window, "add-reading")
    batch.head.pause.click()
    held_up()
    rest(driver, window)
    assert batches.is_paused
    assert batch.model.rowCount() == batch.model.total < 30, "nothing is being read"
    assert window.status.adding_text() == "Adding is paused"
    driver.picture(window, "add-paused")
    window.desk.adding.add([str(many / "000.txt")])  # it waits for its turn
    batch.head.pause.click()
    rest(driver, window)
    assert batch.model.total == 31
    assert len({line.path for line in batch.model.lines()}) == 30, "no file twice, but for the one asked for twice"
    assert batch.model.counts()[State.DUPLICATE] == 1
    assert window.status.adding_text() == ""
    assert window.actions_by_name["undo"].isEnabled()


def test_cancelling_keeps_what_is_in_and_forgets_the_rest(
    driver: Driver, window: MainWindow, many: Path, held_up: Callable[[], None]
) -> None:
    window.desk.adding.add([str(many)])
    driver.qtbot.waitUntil(lambda: window.desk.adding.batches.is_running, timeout=LIMIT_MS)
    window.add_page.batch.head.cancel.click()
    held_up()
    rest(driver, window)
    assert not window.desk.adding.batches.is_busy
    window.add_page.batch.head.put_away.click()
    rest(driver, window)
    assert not window.add_page.start.rows()
    assert window.add_page.start.isVisible()


def test_quitting_asks_once_and_the_rest_is_taken_up_later(
    driver: Driver, empty: Path, many: Path, held_up: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = driver.open(empty)
    window.desk.adding.add([str(many)])
    driver.qtbot.waitUntil(lambda: window.desk.adding.batches.is_running, timeout=LIMIT_MS)
    asked: list[str] = []

    def answer(words: str) -> Callable[[QMessageBox], int]:
        def click(box: QMessageBox) -> int:
            asked.append(box.text())
            if words == "Quit now":
                held_up()
            next(one for one in box.buttons() if one.text() == words).click()
            return 0

        return click

    monkeypatch.setattr(QMessageBox, "exec", answer("Stay"))
    close = QCloseEvent()
    QApplication.sendEvent(window, close)
    assert not close.isAccepted()
    monkeypatch.setattr(QMessageBox, "exec", answer("Quit now"))
    window.close()
    assert len(asked) == 2
    again = driver.open(empty)
    rest(driver, again)
    again.pages.show_add()
    driver.picture(again, "add-unfinished")
    (row,) = again.add_page.start.rows()
    assert not row.resume.isHidden()
    row.resume.click()
    rest(driver, again)
    assert again.add_page.batch.model.total == 30
    assert {line.status for line in again.add_page.batch.model.lines()} <= {AddStatus.ADDED, AddStatus.DUPLICATE}
    assert "30 documents" in again.status_text()
    again.add_page.batch.model.set_reviewed([0, 1], True)
    again.add_page.batch.model.set_reviewed([1], False)
    again.add_page.batch.head.put_away.click()
    rest(driver, again)
    (row,) = again.add_page.start.rows()
    row.show_list.click()
    rest(driver, again)
    assert again.add_page.batch.model.total == 30, "what is through can be looked at again"
    assert [line.reviewed for line in again.add_page.batch.model.lines()][:3] == [True, False, False]


def test_choices_are_remembered(driver: Driver, empty: Path) -> None:
    window = driver.open(empty)
    window.add_page.options.kind.setCurrentText("Letter")
    window.add_page.options.encoding.setCurrentText("koi8-r")
    window.close()
    again = driver.open(empty)
    options = again.add_page.options.options()
    assert (options.kind, options.encoding) == (Kind.LETTER, "koi8-r")


def test_what_failed_is_tried_again(driver: Driver, window: MainWindow, letters: Path) -> None:
    add(driver, window, letters / "mail.eml")
    window.add_page.batch.append((AddResult(str(letters / "page.html"), AddStatus.FAILED, None, "It took too long."),))
    window.desk.adding.batches.close_list()  # another batch may not be lost by it
    add(driver, window, letters / "mail.eml")
    window.add_page.batch.append((AddResult(str(letters / "page.html"), AddStatus.FAILED, None, "It took too long."),))
    window.add_page.batch.head.show_state(running=False, paused=False, failed=1)
    window.add_page.batch.head.retry.click()
    rest(driver, window)
    assert states(window) == {"mail.eml": State.DUPLICATE, "page.html": State.ADDED}


def test_an_archive_for_reading_only_takes_nothing(driver: Driver, sample_path: Path, tmp_path: Path) -> None:
    window = driver.open(sample_path)
    window.desk.cover.allowed = False
    assert "reading only" in window.desk.cover.words()


def test_a_new_archive_is_made_off_the_windows_thread(driver: Driver, sample_path: Path, tmp_path: Path) -> None:
    window = driver.open(sample_path)
    path = tmp_path / "fresh.db"
    window.archives.make(path)
    driver.qtbot.waitUntil(lambda: window.session is not None and window.session.path == path)
    rest(driver, window)
    assert "0 documents" in window.status_text()
    window.archives.make(path)
    driver.qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    (box,) = window.findChildren(QMessageBox)
    assert "there" in box.text()
    box.close()
    assert window.session is not None
    assert window.session.path == path, "the one that is open stays open"


@pytest.mark.parametrize(("dark", "size"), [(False, (1366, 768)), (True, (1024, 700))])
def test_pictures_for_people(driver: Driver, empty: Path, letters: Path, dark: bool, size: tuple[int, int]) -> None:
    (letters / "نامه.txt").write_text("سفیر ایران این ادعا را رد کرد و گفت که آب پاک است. " * 4, encoding="utf-8")
    window = driver.open(empty, dark=dark, size=size)
    name = f"add-{'dark' if dark else 'light'}-{size[0]}"
    window.pages.show_add()
    driver.picture(window, f"{name}-start")
    add(driver, window, letters)
    window.add_page.batch.table.setFocus()
    window.add_page.batch.table.choose_row(line_of(window, "نامه.txt"))
    rest(driver, window)
    driver.picture(window, name)
    assert window.add_page.batch.table.isColumnHidden(Column.TO) is (size[0] < 1200)
    assert window.add_page.batch.details.form.isVisible()
    with Archive.open(empty) as archive:
        (described,) = archive.describe([document_of(window, "mail.eml")])
        assert described.document.agents(Role.SENDER)
