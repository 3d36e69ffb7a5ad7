from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from core.model import ClaimState, Facet, FacetValue, Narrow
from gui.search.facet_model import FIRST, Choice, FacetModel, MoreLine, ValueLine
from gui.search.facet_pane import RAIL_WIDTH, FacetPane
from tests.gui.search.makers import sent

Facets = Mapping[Facet, Sequence[FacetValue]]


@pytest.fixture
def model(qapp: object, facets: Facets) -> FacetModel:
    model = FacetModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show(facets, ())
    return model


@pytest.fixture
def pane(qtbot: QtBot, facets: Facets) -> FacetPane:
    pane = FacetPane()
    qtbot.addWidget(pane)
    pane.resize(176, 900)
    pane.show_facets(facets, ())
    pane.show()
    return pane


def value(model: FacetModel, facet: Facet, name: str) -> ValueLine:
    line = model.line(model.find(facet, name))
    assert isinstance(line, ValueLine)
    return line


def names(model: FacetModel, parent: QModelIndex | None = None) -> list[str]:
    parent = parent or QModelIndex()
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def place(pane: FacetPane, facet: Facet, name: str | None) -> QPoint:
    view = pane.facet_view()
    model = view.model()
    assert isinstance(model, FacetModel)
    return view.visualRect(model.find(facet, name)).center()


def test_facets_come_in_their_order_and_words(model: FacetModel) -> None:
    assert names(model) == ["Kind", "Claims", "Source", "Year", "Licence"]
    assert names(model, model.find(Facet.KIND)) == ["Article", "Letter"]
    assert names(model, model.find(Facet.CLAIMS)) == ["Answered", "Withheld", "No answer held"]
    assert names(model, model.find(Facet.YEAR)) == ["2022", "Not known"]


def test_claims_have_the_glyph_of_their_state(model: FacetModel) -> None:
    assert value(model, Facet.CLAIMS, "withheld").state is ClaimState.WITHHELD
    assert value(model, Facet.KIND, "letter").state is None


def test_narrowing_and_taking_back(qtbot: QtBot, model: FacetModel) -> None:
    with qtbot.waitSignal(model.narrowed) as signal:
        model.toggle(model.find(Facet.KIND, "letter"))
    assert sent(signal) == [(Narrow(Facet.KIND, "letter"),)]
    assert value(model, Facet.KIND, "letter").choice is Choice.ONLY
    model.toggle(model.find(Facet.KIND, "letter"))
    assert model.narrow() == ()


def test_excluding_takes_the_place_of_narrowing(model: FacetModel) -> None:
    letter = model.find(Facet.KIND, "letter")
    model.toggle(letter)
    model.toggle(letter, exclude=True)
    assert model.narrow() == (Narrow(Facet.KIND, "letter", exclude=True),)
    assert value(model, Facet.KIND, "letter").choice is Choice.WITHOUT
    model.toggle(letter)
    assert model.narrow() == ()


def test_what_narrows_stays_with_count_zero(model: FacetModel) -> None:
    model.toggle(model.find(Facet.SOURCE, "s11")) if model.find(Facet.SOURCE, "s11").isValid() else None
    model.show({}, (Narrow(Facet.SOURCE, "s3"), Narrow(Facet.KIND, "report")))
    assert names(model) == ["Kind", "Source"]
    line = value(model, Facet.SOURCE, "s3")
    assert (line.name, line.count, line.choice) == ("Source 3", 0, Choice.ONLY)
    assert value(model, Facet.KIND, "report").name == "Report"


def test_long_facet_shows_the_first_and_opens(model: FacetModel) -> None:
    source = model.find(Facet.SOURCE)
    assert model.rowCount(source) == FIRST + 1
    more = model.index(FIRST, 0, source)
    assert isinstance(model.line(more), MoreLine)
    assert more.data() == "Show all 12"
    model.toggle(more)
    source = model.find(Facet.SOURCE)
    assert names(model, source)[-1] == "Show fewer"
    assert model.rowCount(source) == 13


def test_what_narrows_is_shown_among_the_first(model: FacetModel, facets: Facets) -> None:
    model.show(facets, (Narrow(Facet.SOURCE, "s11"),))
    assert names(model, model.find(Facet.SOURCE))[-2:] == ["Source 11", "Show all 12"]


def test_other_counts_do_not_reset_the_list(qtbot: QtBot, model: FacetModel, facets: Facets) -> None:
    changed = {**facets, Facet.KIND: (FacetValue("article", "", 7), FacetValue("letter", "", 0))}
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show(changed, ())
    assert value(model, Facet.KIND, "article").count == 7


def test_in_words(model: FacetModel) -> None:
    letter = model.find(Facet.KIND, "letter")
    assert letter.data(Qt.ItemDataRole.AccessibleTextRole) == "Letter, 3"
    model.toggle(letter, exclude=True)
    assert letter.data(Qt.ItemDataRole.AccessibleTextRole) == "Letter, 3, left out"


def test_click_narrows_and_alt_click_leaves_out(qtbot: QtBot, pane: FacetPane) -> None:
    viewport = pane.facet_view().viewport()
    with qtbot.waitSignal(pane.narrowed) as signal:
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place(pane, Facet.KIND, "letter"))
    assert sent(signal) == [(Narrow(Facet.KIND, "letter"),)]
    with qtbot.waitSignal(pane.narrowed) as signal:
        QTest.mouseClick(
            viewport,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.AltModifier,
            place(pane, Facet.YEAR, "2022"),
        )
    assert sent(signal) == [(Narrow(Facet.KIND, "letter"), Narrow(Facet.YEAR, "2022", exclude=True))]


def test_keyboard_walks_narrows_leaves_out_and_folds(qtbot: QtBot, pane: FacetPane) -> None:
    view = pane.facet_view()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert pane.narrow() == (Narrow(Facet.KIND, "article"),)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.AltModifier)
    assert pane.narrow()[-1] == Narrow(Facet.KIND, "letter", exclude=True)
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert pane.folded_groups() == (Facet.KIND,)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert pane.folded_groups() == ()


def test_letters_are_left_to_the_window(qtbot: QtBot, pane: FacetPane) -> None:
    view = pane.facet_view()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_L)
    assert view.currentIndex() == view.model().index(0, 0)


def test_click_on_a_heading_folds_and_other_answers_keep_it_folded(
    qtbot: QtBot, pane: FacetPane, facets: Facets
) -> None:
    view = pane.facet_view()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(pane, Facet.SOURCE, None))
    assert pane.folded_groups() == (Facet.SOURCE,)
    pane.show_facets({key: facets[key] for key in (Facet.SOURCE, Facet.YEAR)}, ())
    assert not view.isExpanded(view.model().index(0, 0))
    assert view.isExpanded(view.model().index(1, 0))


def test_current_line_survives_other_answers(pane: FacetPane, facets: Facets) -> None:
    view = pane.facet_view()
    model = view.model()
    assert isinstance(model, FacetModel)
    view.setCurrentIndex(model.find(Facet.YEAR, "2022"))
    pane.show_facets({Facet.YEAR: facets[Facet.YEAR]}, ())
    assert view.currentIndex() == model.find(Facet.YEAR, "2022")


def test_clear_is_there_when_something_narrows(qtbot: QtBot, pane: FacetPane, facets: Facets) -> None:
    (link,) = [button for button in pane.findChildren(QAbstractButton) if button.text() == "Clear"]
    assert not link.isVisible()
    pane.show_facets(facets, (Narrow(Facet.KIND, "letter"),))
    assert link.isVisible()
    with qtbot.waitSignal(pane.narrowed) as signal:
        link.click()
    assert sent(signal) == [()]
    assert not link.isVisible()


def test_folds_to_a_rail_and_back(qtbot: QtBot, pane: FacetPane) -> None:
    pane.set_folded(True)
    assert pane.is_folded()
    assert pane.width() == RAIL_WIDTH
    assert not pane.facet_view().isVisible()
    pane.set_folded(False)
    assert pane.facet_view().isVisible()
    assert pane.maximumWidth() > 1000
