"""What the status bar says of a search."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from core.model import SearchAnswer, SearchRequest
from gui.status import StatusBar


@pytest.mark.parametrize(
    ("total", "exact", "words"),
    [
        (1, True, "1 result in 3 ms"),
        (4, True, "4 results in 3 ms"),
        (12, False, "at least 12 results in 3 ms"),
        (0, True, "No results"),
        (0, False, "No results so far: the search was cut"),
    ],
)
def test_a_cut_is_never_hidden(qtbot: QtBot, total: int, exact: bool, words: str) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    notices = () if exact else ("The search took too long.",)
    bar.show_answer(SearchAnswer(SearchRequest("x"), total, 0, exact, 3.0, (), notices=notices))
    assert bar.found_text() == words
