"""The windows of merging and of copies by themselves: what they show, and what keys do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.model import (
    BagReport,
    CopyPart,
    CopySummary,
    MergeConflict,
    MergeCount,
    MergeKind,
    MergePreview,
    MergeSide,
)
from gui.merge import CopyDialog, MergeDialog
from gui.merge.words import choice_name, field_name, kind_name, one_name, part_name, part_words, side_words

LONG = "A title that goes on and on, " * 12
CONFLICTS = (
    MergeConflict("document:a:title", MergeKind.DOCUMENT, LONG, "", "title", LONG, "Short", "Before"),
    MergeConflict("claim:b:removed", MergeKind.CLAIM, "“It is clean”", "Water", "removed", "", "", "", MergeSide.OURS),
    MergeConflict("claim:c:stance", MergeKind.CLAIM, "“No”", "Water", "stance", "deny", "", "assert"),
)


def preview(*conflicts: MergeConflict, counts: int = 3) -> MergePreview:
    kinds = [MergeCount(kind, number, 0, 1234) for number, kind in enumerate(list(MergeKind)[:counts], 1)]
    return MergePreview(Path("other.db"), "Other", "2024-05-17T08:00:00+00:00", tuple(kinds), conflicts, 3)


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[MergeDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    made = MergeDialog(window)
    made.look_at(Path("/some/where/other.db"), "Mine", bag=False)
    yield made
    made.show_done("")
    made.close()


def test_everything_has_words() -> None:
    for kind in MergeKind:
        assert kind_name(kind)
        assert one_name(kind)
    for part in CopyPart:
        assert part_name(part) != part_words(part)
    assert len({choice_name(side) for side in (None, *MergeSide)}) == 3
    assert field_name("of_later") == "of_later"
    assert side_words(CONFLICTS[1], MergeSide.OURS) == "Removed."
    assert "It is clean" in side_words(CONFLICTS[1], MergeSide.THEIRS)
    assert side_words(CONFLICTS[2], MergeSide.THEIRS) == "(nothing)"


def test_it_can_be_merged_when_all_is_decided(qtbot: QtBot, dialog: MergeDialog) -> None:
    dialog.show_preview(preview(*CONFLICTS))
    model = dialog.conflicts.model
    assert "17 May 2024" in dialog.about.text()
    assert dialog.conflicts.isVisible()
    for left in (2, 1, 0):
        assert not dialog.merge.isEnabled()
        QTest.keyClick(dialog.conflicts.table, Qt.Key.Key_Left)
        assert model.undecided == left
    with qtbot.waitSignal(dialog.mergeWanted, timeout=1000):
        QTest.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    assert set(model.decisions.values()) == {MergeSide.OURS}
    QTest.mouseClick(dialog.conflicts.take_theirs, Qt.MouseButton.LeftButton)
    assert list(model.decisions.values()).count(MergeSide.THEIRS) == 1
    dialog.show_preview(preview(*CONFLICTS))
    assert model.undecided == 3, "a new look begins anew"


def test_arrows_take_the_side_they_point_at_also_from_right_to_left(dialog: MergeDialog) -> None:
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog.show_preview(preview(*CONFLICTS))
    QTest.keyClick(dialog.conflicts.table, Qt.Key.Key_Left)
    assert dialog.conflicts.model.decisions[CONFLICTS[0].key] is MergeSide.THEIRS


def test_what_is_shown_fits_a_small_screen(dialog: MergeDialog) -> None:
    dialog.show_preview(preview(*CONFLICTS, counts=len(MergeKind)), None)
    assert dialog.height() <= QGuiApplication.primaryScreen().availableGeometry().height()
    assert dialog.sizeHint().height() <= 700
    assert dialog.conflicts.before.text() == "Both once had: Before"


def test_a_bag_without_an_archive_is_told_as_files(dialog: MergeDialog) -> None:
    report = BagReport(Path("bag"), "Letters", 12, 1000, ("sha256",), {})
    dialog.show_preview(None, report)
    assert "12 files, verified by SHA256" in dialog.about.text()
    assert dialog.merge.isVisible()
    assert dialog.restore.isVisible()
    assert not dialog.conflicts.isVisible()


def test_escape_stops_what_runs_and_closes_what_does_not(qtbot: QtBot, dialog: MergeDialog) -> None:
    with qtbot.waitSignal(dialog.stopWanted, timeout=1000):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.show_progress(3 << 40, 6 << 40)
    assert dialog.bar.value() * 2 == dialog.bar.maximum()
    dialog.show_done("Stopped.")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_copy_leaves_out_what_is_ticked(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = CopyDialog(window)
    dialog.begin()
    for box in dialog.boxes.values():
        box.setChecked(False)
    QTest.keyClick(dialog.boxes[CopyPart.NOTES], Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.saveWanted, timeout=1000) as wanted:
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert list(wanted.args or ()) == [frozenset({CopyPart.NOTES})]  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType] - not typed
    dialog.show_running()
    dialog.show_progress(1, 2)
    with qtbot.waitSignal(dialog.stopWanted, timeout=1000):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.show_saved(CopySummary(Path("copy.db"), 12_345, 7, 3))
    assert "copy.db: 7 documents, 12.3 kB" in dialog.summary.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
