"""Fields that fit a kind, what they offer, how what is typed is read and told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import AgentKind, Field, Finding, Kind, NewAgent, Role
from gui.add import DescriptionDialog, Edits, PasteDialog, Saved
from gui.add.choices import choices_for, language_code, typed_value
from gui.add.form import DescriptionForm
from tests.gui.add.makers import CC_BY, KNOWN, conflicting, described, draft, letter, told_by
from tests.gui.reader.makers import sent


@pytest.fixture
def form(qtbot: QtBot, look: QApplication) -> DescriptionForm:
    made = DescriptionForm()
    qtbot.addWidget(made)
    made.set_known(KNOWN)
    made.show_description(letter())
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_letter_asks_from_to_sent_received_symbol(form: DescriptionForm) -> None:
    assert {Field.SENDER, Field.RECIPIENT, Field.DATE, Field.RECEIVED, Field.SYMBOL} <= set(form.fields())
    assert form.edit(Field.SENDER).text() == "Amir Saeid Iravani"
    assert form.note(Field.SENDER) == "the letter’s head"
    assert form.note(Field.SYMBOL) == "not found"
    assert form.edit(Field.DATE).accessibleName() == "Sent"
    form.show_description(described(2))
    assert Field.SENDER not in form.fields()
    assert Field.PUBLISHER in form.fields()


def test_what_is_wanting_is_marked_and_found_by_keys(form: DescriptionForm) -> None:
    assert form.edit(Field.LICENCE).property("wanting")
    assert not form.edit(Field.SENDER).property("wanting")
    form.focus_first_wanting()
    assert form.edit(Field.DATE).hasFocus()


def test_an_edit_is_told_when_the_field_is_left(form: DescriptionForm, qtbot: QtBot) -> None:
    told = told_by(form.edited)
    edit = form.edit(Field.LANGUAGE)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "French")
    assert not told
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert told == [(Field.LANGUAGE, "fr")]
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert len(told) == 1, "nothing new is nothing to tell"


def test_what_is_typed_is_checked_after_a_pause(form: DescriptionForm, qtbot: QtBot) -> None:
    edit = form.edit(Field.DATE)
    edit.setFocus()
    with qtbot.waitSignal(form.draftWanted) as asked:
        QTest.keyClicks(edit, "17 October 2022")
    number, edits = sent(asked)
    assert isinstance(edits, Edits)
    assert (number, edits.values) == (1, {"date": "17 October 2022"})
    form.show_draft(draft(1, (("date", "2022-10-17"),)))
    assert form.note(Field.DATE) == "17 Oct 2022"
    form.show_draft(draft(1, (), ("date", "“17 Octobr” is not a date.")))
    assert form.note(Field.DATE) == "can’t be read"
    assert "Octobr" in edit.toolTip()
    form.show_draft(draft(2, (("date", "2022-10-17"),)))
    assert form.note(Field.DATE) == "can’t be read", "the check of another document"


def test_words_being_written_are_not_taken_away(form: DescriptionForm) -> None:
    edit = form.edit(Field.SYMBOL)
    edit.setFocus()
    QTest.keyClicks(edit, "S/2022")
    form.show_description(letter(date="2022-10-17"))
    assert edit.text() == "S/2022"
    assert form.edit(Field.DATE).text() == "2022-10-17"


def test_people_are_those_the_archive_knows(form: DescriptionForm) -> None:
    form.edit(Field.RECIPIENT).setText("security council; Ada Brook; ada brook")
    parties = form.edits().parties
    assert parties == {
        Role.RECIPIENT: (
            NewAgent("Security Council", AgentKind.ORGANISATION),
            NewAgent("Ada Brook", AgentKind.PERSON),
            NewAgent("ada brook", AgentKind.PERSON),
        )
    }


def test_the_last_of_several_names_is_completed(form: DescriptionForm, qtbot: QtBot) -> None:
    edit = form.edit(Field.RECIPIENT)
    edit.setFocus()
    QTest.keyClicks(edit, "Ada Brook; secur")
    popup = edit.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert edit.text() == "Ada Brook; Security Council"


def test_down_offers_all_that_may_be_meant(form: DescriptionForm, qtbot: QtBot) -> None:
    edit = form.edit(Field.KIND)
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Down)
    popup = edit.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    assert popup.model().rowCount() == len(Kind)
    popup.hide()


def test_conflicting_statements_are_offered_with_their_places(form: DescriptionForm) -> None:
    form.show_description(conflicting())
    assert form.note(Field.LICENCE) == "2 statements"
    first, second = form.edit(Field.LICENCE).choices()[:2]
    assert (first.label, first.note) == ("CC BY 4.0", "the last sentence")
    assert (second.label, second.note) == ("CC BY-ND 4.0", "<link rel=license>")


def test_findings_come_before_what_is_known() -> None:
    one = described(1, (Finding(Field.AUTHOR, "Ada Brook", "<meta name=author>"),))
    labels = [choice.label for choice in choices_for(Field.AUTHOR, one, KNOWN)]
    assert labels == ["Ada Brook", "Amir Saeid Iravani", "Security Council"]
    dated = described(1, (Finding(Field.DATE, "2022-10-17", "the head", "17 October 2022"),))
    assert choices_for(Field.DATE, dated, KNOWN)[0].note == "the head: 17 October 2022"


@pytest.mark.parametrize(
    ("text", "code"), [("persian", "fa"), ("FR", "fr"), ("Icelandic", "is"), ("Klingon", "Klingon")]
)
def test_languages_by_name(text: str, code: str) -> None:
    assert language_code(text) == code


def test_a_licence_by_its_short_name() -> None:
    offered = choices_for(Field.LICENCE, None, KNOWN)
    assert typed_value(Field.LICENCE, "cc by 4.0", offered) == CC_BY.id
    assert typed_value(Field.LICENCE, "All rights reserved", offered) == "All rights reserved"


# -------------------------------------------------------------------------------------------------- the window


@pytest.fixture
def dialog(qtbot: QtBot, look: QApplication) -> DescriptionDialog:
    one = described(7, tags=("water",), notes=("An old note.",), licence_notice="All of it.")
    made = DescriptionDialog(one, KNOWN, ("water", "drones"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_all_that_changed_is_saved_at_once(dialog: DescriptionDialog, qtbot: QtBot) -> None:
    dialog.form.edit(Field.TITLE).setText("Another title")
    dialog.notices["disclaimer_notice"].setText("No warranty.")
    dialog.tags.setText("drones; letters")
    dialog.note.setPlainText("A new note.")
    dialog.notes[0].setPlainText("An old note, put right.")
    with qtbot.waitSignal(dialog.saved) as told:
        dialog.save.click()
    assert sent(told) == [
        Saved(
            document=7,
            values={"title": "Another title", "disclaimer_notice": "No warranty."},
            parties={},
            tags=("drones", "letters"),
            dropped_tags=("water",),
            notes=(("An old note.", "An old note, put right."), ("", "A new note.")),
        )
    ]


def test_nothing_changed_is_nothing_saved(dialog: DescriptionDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.saved):
        dialog.save.click()
    assert not dialog.isVisible()


def test_the_credit_line_and_problems_while_typing(dialog: DescriptionDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.draftWanted):
        QTest.keyClicks(dialog.form.edit(Field.DATE), "x")
    dialog.show_draft(draft(7))
    assert dialog.credit.text().startswith("“Drones”")
    dialog.show_draft(draft(7, (), ("date", "“x” is not a date.")))
    assert dialog.problem() == "“x” is not a date."
    assert not dialog.save.isEnabled()


def test_another_kind_has_other_fields_and_keeps_what_is_written(dialog: DescriptionDialog) -> None:
    dialog.form.edit(Field.TITLE).setText("Kept")
    dialog.form.edit(Field.KIND).setFocus()
    dialog.form.edit(Field.KIND).setText("Letter")
    dialog.tags.setFocus()
    assert Field.SENDER in dialog.form.fields()
    assert dialog.form.edit(Field.TITLE).text() == "Kept"
    assert dialog.result_edits().values == {"title": "Kept", "kind": "letter"}


# ----------------------------------------------------------------------------------------------------- pasting


@pytest.fixture
def paste(qtbot: QtBot, look: QApplication) -> PasteDialog:
    made = PasteDialog(KNOWN)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_pasted_text_keeps_its_characters(paste: PasteDialog, qtbot: QtBot) -> None:
    assert not paste.add.isEnabled()
    paste.show_text("One\xa0line\nand\u2009another")
    paste.edit(Field.TITLE).setText("A title")
    paste.edit(Field.LICENCE).setText("CC BY 4.0")
    paste.edit(Field.AUTHOR).setText("Ada Brook")
    with qtbot.waitSignal(paste.pasted) as told:
        paste.add.click()
    (pasted,) = sent(told)
    assert pasted.text == "One\xa0line\nand\u2009another"
    assert pasted.values == {"kind": "article", "title": "A title", "licence": "CC-BY-4.0"}
    assert pasted.parties == {Role.AUTHOR: (NewAgent("Ada Brook", AgentKind.PERSON),)}
    paste.refuse("“x” is not a date.")
    assert paste.isVisible()


def test_a_pasted_letter_has_a_letters_fields(paste: PasteDialog, qtbot: QtBot) -> None:
    paste.set_choice(Field.KIND, "letter")
    paste.set_choice(Field.LICENCE, "")
    qtbot.waitUntil(paste.edit(Field.SENDER).isVisible)
    assert paste.edit(Field.KIND).text() == "Letter"


def test_the_text_of_a_wanted_document(paste: PasteDialog) -> None:
    one = letter(12, symbol="S/2022/908")
    paste.show_wanted(replace(one))
    paste.text.setPlainText("Its text.")
    pasted = paste.result_text()
    assert (pasted.wanted, pasted.values["symbol"]) == (12, "S/2022/908")
