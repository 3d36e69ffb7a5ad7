"""The list of claims as a table: what it shows, what it asks for, what can be done with its lines."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from core.archive import Archive
from core.model import (
    ClaimList,
    ClaimListRequest,
    ClaimOrder,
    HopRole,
    Kind,
    Manner,
    NewAgent,
    NewClaim,
    NewDocument,
    NewHop,
    NewLink,
    Relation,
    Stance,
)
from gui.compare.claims_model import AT_ONCE, ClaimsModel, Column, cell
from gui.compare.claims_view import ClaimsView
from gui.table_text import csv_text

SAID = ("The light of the harbour fails.", "The lamp of the harbour fails.", "=It works.", "می گوید نمی سوزد")
COUNT = 130


class Case:
    """Four claims about a light, one of which says another again, and many of no interest."""

    def __init__(self, folder: Path, more: int = 0) -> None:
        self.archive = Archive.create(folder / "a.db", cache=folder / "cache")
        self.ids: list[int] = []
        with self.archive.edit("Fill"):
            for number, text in enumerate((*SAID, *(f"Claim {n}." for n in range(more)))):
                document = self.archive.add_document(
                    NewDocument(Kind.LETTER, title=f"Letter {number}", text=text, date=f"2022-01-{number % 28 + 1:02}")
                )
                hops = (
                    NewHop(HopRole.SPEAKER, (NewAgent(f"Person {number % 3}"),)),
                    NewHop(HopRole.REPORTER, (NewAgent("Echo"),)),
                )
                self.ids.append(
                    self.archive.add_claim(
                        NewClaim(document, ((0, len(text)),), Manner.INDIRECT, Stance.ASSERT, chains=(hops,))
                    )
                )
            self.archive.add_link(NewLink(self.ids[1], self.ids[0], Relation.RESTATES))
            self.archive.add_link(NewLink(self.ids[2], self.ids[0], Relation.REBUTS))

    def list(self, **more: object) -> ClaimList:
        return self.archive.claim_list(ClaimListRequest(**more))  # pyright: ignore[reportArgumentType] - named below


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return Case(tmp_path)


@pytest.fixture
def view(qtbot: QtBot) -> ClaimsView:
    view = ClaimsView()
    qtbot.addWidget(view)
    view.resize(1170, 600)
    view.show()
    return view


def row(view: ClaimsView, at: int) -> list[str]:
    return [str(view.model.data(view.model.index(at, column))) for column in Column]


def test_a_line_says_who_said_what_and_how_it_came(view: ClaimsView, case: Case) -> None:
    view.show_list(case.list(descending=False))
    assert row(view, 0) == [
        *("The light of the harbour fails.", "Person 0", "Person 0 → Echo", "Asserts", "Answered", "1", "Letter 0"),
        *("1 Jan 2022", "2", "1 Jan 2022"),
    ]
    assert view.model.headerData(Column.THROUGH, Qt.Orientation.Horizontal) == "Came through"
    assert not view.table.isColumnHidden(Column.CLAIM)
    assert view.table.isColumnHidden(Column.SAID)


def test_a_click_on_a_head_sorts_and_another_one_turns_it_round(view: ClaimsView, case: Case, qtbot: QtBot) -> None:
    view.show_list(case.list())
    head = view.table.horizontalHeader()

    def click(column: Column) -> None:
        place = QPoint(head.sectionViewportPosition(column) + 20, head.height() // 2)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)

    with qtbot.waitSignal(view.wanted):
        click(Column.SPEAKER)
    assert view.order == (ClaimOrder.SPEAKER, False)
    with qtbot.waitSignal(view.wanted):
        click(Column.SPEAKER)
    assert view.order == (ClaimOrder.SPEAKER, True)
    with qtbot.waitSignal(view.wanted):
        click(Column.ANSWERS)
    assert view.order == (ClaimOrder.ANSWERS, True), "the most answered first"
    order, descending = view.order
    view.show_list(case.list(order=order, descending=descending))
    assert row(view, 0)[Column.ANSWERS] == "1"


def test_equal_claims_together_show_what_changed_in_the_words(view: ClaimsView, case: Case, qtbot: QtBot) -> None:
    view.show_list(case.list())
    with qtbot.waitSignal(view.wanted):
        view.together.setChecked(True)
    assert not view.table.isColumnHidden(Column.SAID)
    view.show_list(case.list(grouped=True, descending=False))
    assert view.model.rowCount() == 3
    wanted: list[int] = []
    view.groupWanted.connect(wanted.append)
    view.table.setCurrentIndex(view.model.index(0, 0))
    assert wanted == [case.ids[0]]
    group = case.archive.claim_group(case.ids[0])
    assert group is not None
    assert [words for words, known in group.rewordings[0].runs if not known] == ["lamp"]
    view.show_group(group)
    assert view.groups.isVisible()
    view.table.setCurrentIndex(view.model.index(1, 0))
    assert not view.groups.isVisible(), "nothing restates it"
    view.together.setChecked(False)
    assert view.table.isColumnHidden(Column.SAID)


def test_enter_and_a_double_click_read_the_claim(view: ClaimsView, case: Case) -> None:
    view.show_list(case.list(descending=False))
    followed: list[int] = []
    view.claimRequested.connect(followed.append)
    view.focus_list()
    view.table.setCurrentIndex(view.model.index(1, 0))
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    place = view.table.visualRect(view.model.index(2, 0)).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert followed == [case.ids[1], case.ids[2]]


def test_lines_are_selected_by_keys_and_copied_in_the_order_of_the_columns(view: ClaimsView, case: Case) -> None:
    view.show_list(case.list(descending=False))
    copied: list[bool] = []
    view.copyWanted.connect(copied.append)
    view.focus_list()
    view.table.setCurrentIndex(view.model.index(1, 0))
    QTest.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.table.selected_ranges() == [range(1, 3)]
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied == [False]
    view.table.show_column(Column.STANCE, False)
    view.table.horizontalHeader().moveSection(1, 0)
    assert view.table.columns()[:3] == [Column.SPEAKER, Column.CLAIM, Column.THROUGH]
    lines = [line for at in (1, 2) if (line := view.model.line(at)) is not None]
    read = list(csv.reader(io.StringIO(csv_text([[cell(one, c) for c in view.table.columns()] for one in lines]))))
    assert [one[1] for one in read] == ["The lamp of the harbour fails.", "'=It works."], "no cell is a formula"
    QTest.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.table.selected_ranges() == [range(4)]


def test_columns_are_remembered_and_the_claim_stays(view: ClaimsView, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    view.table.add_column_actions(menu)
    names = [action.text() for action in menu.actions() if action.isCheckable()]
    assert names[:3] == ["Claim", "Speaker", "Came through"]
    assert not menu.actions()[Column.CLAIM].isEnabled()
    menu.actions()[Column.STANCE].setChecked(False)
    view.table.setColumnWidth(Column.SPEAKER, 222)
    assert Column.STANCE not in view.table.columns()
    other = ClaimsView()
    qtbot.addWidget(other)
    other.table.restore_columns(view.table.saved_columns())
    assert other.table.columns() == view.table.columns()
    assert other.table.columnWidth(Column.SPEAKER) == 222
    for foreign in (b"", b"\x07\x01abc", b"\x01\x63" + bytes(view.table.horizontalHeader().saveState().data())):
        other.table.restore_columns(QByteArray(foreign))
    assert other.table.columns() == view.table.columns()


def test_an_empty_list_says_what_to_do(view: ClaimsView, case: Case, tmp_path: Path, qtbot: QtBot) -> None:
    view.show_list(case.list(query="zeppelin"))
    assert "above" in view.nothing_text()
    with qtbot.waitSignal(view.clearWanted):
        view.press_clear()
    with Archive.create(tmp_path / "empty.db", cache=tmp_path / "other") as archive:
        view.show_list(archive.claim_list(ClaimListRequest()))
    assert "no claims yet" in view.nothing_text()
    view.show_list(case.list())
    assert view.nothing_text() == ""


def test_lines_out_of_sight_are_fetched_when_they_come_into_it(view: ClaimsView, tmp_path: Path) -> None:
    (tmp_path / "many").mkdir()
    case = Case(tmp_path / "many", COUNT)

    def fetch(start: int) -> None:
        wanted.append(start)
        view.append(case.list(offset=start, limit=AT_ONCE - start % AT_ONCE))

    wanted: list[int] = []
    view.moreWanted.connect(fetch)
    view.show_list(case.list())
    assert view.model.rowCount() == COUNT + len(SAID)
    assert view.model.line(COUNT) is None
    view.focus_list()
    QTest.keyClick(view.table, Qt.Key.Key_End)
    assert wanted[-1] == COUNT // AT_ONCE * AT_ONCE
    last = view.model.line(COUNT + len(SAID) - 1)
    assert last is not None
    assert last.claim.id == case.list(offset=COUNT + len(SAID) - 1, limit=1).lines[0].claim.id
    other = case.list(query="harbour", offset=50)
    assert not view.model.append(other), "lines of another list are left out"


def test_very_many_pages_do_not_stay_in_memory(case: Case) -> None:
    model = ClaimsModel()
    found = case.list(descending=False)
    line = found.lines[0]
    model.show(ClaimList(found.request, total=100_000, claims=100_000, lines=(line,) * AT_ONCE))
    for start in range(AT_ONCE, 100_000, AT_ONCE):
        request = ClaimListRequest(descending=False, offset=start)
        model.append(ClaimList(request, total=100_000, claims=100_000, lines=(line,) * AT_ONCE))
    assert sum(model.line(at) is not None for at in range(100_000)) == 40 * AT_ONCE
