"""The table of a batch: states, filter, order, descriptions as they come; ten thousand lines."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from core.model import AddResult, AddStatus, Field, Kind
from gui.add import words
from gui.add.line import Column, State
from gui.add.lines import LinesModel
from gui.batches import file_of
from tests.gui.add.makers import conflicting, described, letter, results, told_by


@pytest.fixture
def model() -> LinesModel:
    made = LinesModel()
    made.append(results(3))
    made.append(results(1, AddStatus.FAILED, 4))
    made.append([AddResult("/home/ada/letters/copy.txt", AddStatus.DUPLICATE, 1, "It is in the archive already.")])
    return made


def cells(model: LinesModel, column: Column) -> list[Any]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_a_line_a_file_with_its_state(model: LinesModel) -> None:
    assert cells(model, Column.STATE) == ["Added", "Added", "Added", "Failed", "Duplicate"]
    assert cells(model, Column.FILE)[3:] == ["00004.txt", "copy.txt"]
    assert cells(model, Column.REMARK)[3:] == ["Broken.", "It is in the archive already."]
    assert model.counts()[State.ADDED] == 3


def test_what_lacks_something_needs_a_look_once_it_is_known(model: LinesModel) -> None:
    model.describe([described(1), letter(2), conflicting(3)])
    assert cells(model, Column.STATE)[:3] == ["Added", "Needs a look", "Needs a look"]
    assert cells(model, Column.REMARK)[1] == "No date, no licence: fill in or leave empty"
    assert cells(model, Column.REMARK)[2].startswith("The file says different things. Licence:")
    assert model.counts()[State.LOOK] == 2


def test_a_duplicate_says_of_what(model: LinesModel) -> None:
    model.describe([described(1)])
    assert cells(model, Column.REMARK)[4] == "The same as “Title 1”, which is here already"
    model.append([AddResult("/again.txt", AddStatus.DUPLICATE, 1)])
    assert "Title 1" in cells(model, Column.REMARK)[5]


def test_descriptions_are_asked_for_once_and_only_of_rows_that_are_seen() -> None:
    model = LinesModel()
    asked: list[tuple[int, ...]] = []
    model.describeWanted.connect(asked.append)
    model.append(results(1000))
    assert not asked
    for _ in range(2):
        model.index(7, Column.TITLE).data()
    assert asked == [(8,)]


def test_reviewed_lines_leave_what_needs_a_look(model: LinesModel) -> None:
    model.describe([letter(1), letter(2)])
    model.set_reviewed([0], True)
    assert model.counts()[State.LOOK] == 1
    assert model.next_to_look_at(0) == 1
    model.set_reviewed([1, 3], True)
    assert model.next_to_look_at(0) is None
    assert model.lines()[3].state is State.FAILED, "only what is in can be reviewed"


def test_filter_and_order(model: LinesModel) -> None:
    model.describe([described(1, title="Beta"), described(2, title="alpha"), described(3, title="", opening="")])
    model.sort(Column.TITLE, Qt.SortOrder.AscendingOrder)
    assert cells(model, Column.TITLE)[:3] == ["alpha", "Beta", "Beta"]
    assert cells(model, Column.TITLE)[3:] == ["", ""], "what is not known comes last"
    model.sort(Column.TITLE, Qt.SortOrder.DescendingOrder)
    assert cells(model, Column.TITLE)[:3] == ["Beta", "Beta", "alpha"]
    assert cells(model, Column.TITLE)[3:] == ["", ""]
    model.show_state(State.FAILED)
    assert cells(model, Column.FILE) == ["00004.txt"]
    model.append(results(1, AddStatus.FAILED, 9))
    assert cells(model, Column.FILE) == ["00004.txt", "00009.txt"]
    model.show_state(None)
    model.sort(-1)
    assert cells(model, Column.FILE)[0] == "00001.txt"


def test_what_failed_makes_room_for_another_try(model: LinesModel) -> None:
    model.drop_failed()
    assert [line.number for line in model.lines()] == [0, 1, 2, 3]
    assert model.counts()[State.FAILED] == 0
    model.describe([described(1)])
    assert "Title 1" in cells(model, Column.REMARK)[3]


def test_removed_documents_say_so(model: LinesModel) -> None:
    model.describe([described(1)])
    model.note_gone([1])
    assert cells(model, Column.STATE)[0] == "Removed"
    assert cells(model, Column.REMARK)[0] == "It was in, and was removed since"
    assert not model.flags(model.index(0, Column.DATE)) & Qt.ItemFlag.ItemIsEditable
    model.describe([described(1)])
    assert cells(model, Column.STATE)[0] == "Added", "undone"


def test_only_what_is_in_can_be_edited(model: LinesModel) -> None:
    model.describe([letter(2)])
    editable = Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(1, Column.DATE)) & editable
    assert not model.flags(model.index(1, Column.FILE)) & editable
    assert not model.flags(model.index(0, Column.DATE)) & editable, "not known yet"
    assert not model.flags(model.index(3, Column.DATE)) & editable, "failed"
    told = told_by(model.edited)
    assert not model.setData(model.index(1, Column.FROM), "Amir Saeid Iravani"), "it says so already"
    assert model.setData(model.index(1, Column.DATE), "17 October 2022")
    assert told == [((2,), Column.DATE, "17 October 2022")]


def test_from_is_what_answers_from_whom(model: LinesModel) -> None:
    model.describe([described(1), letter(2)])
    first, second = model.lines()[:2]
    assert (first.field(Column.FROM), second.field(Column.FROM)) == (Field.PUBLISHER, Field.SENDER)
    assert cells(model, Column.FROM)[:2] == ["Security Council", "Amir Saeid Iravani"]


def test_files_that_are_being_read_stand_below_the_others(model: LinesModel) -> None:
    model.show_reading(["/letters/a.pdf", "/letters/b.pdf"])
    assert cells(model, Column.STATE)[5:] == ["Reading…", "Reading…"]
    assert cells(model, Column.FILE)[5:] == ["a.pdf", "b.pdf"]
    assert not model.flags(model.index(5, Column.TITLE)) & Qt.ItemFlag.ItemIsEditable
    assert model.total == 5
    model.append(results(1, AddStatus.ADDED, 9))
    model.show_reading(["/letters/c.pdf"])
    assert cells(model, Column.FILE)[5:] == ["00009.txt", "c.pdf"]
    model.show_state(State.FAILED)
    assert model.rowCount() == 1
    model.show_reading([])
    model.show_state(None)
    assert model.rowCount() == 6


def test_ten_thousand_lines_come_in_portions() -> None:
    model = LinesModel()
    for start in range(0, 10_000, 500):
        model.append(results(500, first=start + 1))
    model.describe(described(number) for number in range(1, 10_001))
    model.show_state(State.ADDED)
    model.sort(Column.FILE, Qt.SortOrder.DescendingOrder)
    assert (model.rowCount(), model.index(0, Column.FILE).data()) == (10_000, "10000.txt")


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("/a/b.txt", "/a/b.txt"),
        ("/a/b.zip!inner/c.txt", "/a/b.zip"),
        ("/a/b.jsonl:12", "/a/b.jsonl"),
        ("C:\\b.txt", "C:\\b.txt"),
        ("/a/b:c.txt", "/a/b:c.txt"),
    ],
)
def test_the_file_of_a_line(path: str, file: str) -> None:
    assert file_of(path) == file


def test_each_kind_has_its_fields() -> None:
    letters = [words.field_name(one, Kind.LETTER) for one in words.fields_of(Kind.LETTER)]
    assert [name for name in letters if name in ("From", "To", "Sent", "Received", "Symbol")] == [
        "From",
        "To",
        "Sent",
        "Received",
        "Symbol",
    ]
    assert {Field.AUTHOR, Field.PUBLISHER, Field.SOURCE_URL} <= set(words.fields_of(Kind.ARTICLE))
    assert "Adopted" in [words.field_name(one, Kind.RESOLUTION) for one in words.fields_of(Kind.RESOLUTION)]
