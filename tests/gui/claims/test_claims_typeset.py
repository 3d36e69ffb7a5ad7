from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from gui import theme
from gui.cards.quotation import abridged, evidence_text, quotation_runs
from gui.cards.typeset import EVIDENCE, QUOTATION, Lines, Mark, Run
from tests.gui.claims.samples import CLAIMS, OPENED


def test_lines_have_the_pitch_of_the_look(look: QApplication) -> None:
    lines = Lines([Run("word " * 40)], QUOTATION)
    assert lines.height(300) == lines.line_count(300) * round(21 * theme.scale())
    assert lines.height(300) > lines.height(600)


def test_arabic_script_gets_more_room_and_its_own_side(look: QApplication) -> None:
    assert Lines([Run("تحویل پهپاد")], QUOTATION).height(300) > Lines([Run("drones")], QUOTATION).height(300)


def test_a_limit_cuts_at_a_word(look: QApplication) -> None:
    lines = Lines(
        [Run("entirely false and unrelated linkage between that resolution and the usage")], EVIDENCE, limit=2
    )
    assert lines.is_elided(150)
    assert lines.line_count(150) == 2
    assert not lines.is_elided(2000)
    lines.limit = 0
    assert not lines.is_elided(150)


@pytest.mark.parametrize("width", [20, 90, 200])
def test_characters_beyond_the_first_plane_are_cut_and_marked_without_harm(look: QApplication, width: int) -> None:
    text = "🛩️ a 🛩️🛩️ flight of 🛩️ drones 🛩️" * 3
    lines = Lines([Run(text[:7]), Run(text[7:19], mark=Mark.HIT), Run(text[19:])], EVIDENCE, limit=2)
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    lines.paint(painter, QRectF(0, 0, width, 60), QApplication.palette())
    painter.end()
    assert lines.line_count(width) <= 2


def test_symbols_of_documents_are_not_torn(look: QApplication) -> None:
    text = "as before (S/2022/908, S/2022/771, S/2022/781, S/2022/782), revealing"
    for width in range(120, 320, 7):
        lines = Lines([Run(text)], QUOTATION)
        lines.height(width)
        assert all(not line.endswith("/") for line in lines.line_texts(width)), width


def test_hits_and_evidence_are_marked_where_they_stand() -> None:
    hits = [run.text for run in quotation_runs(CLAIMS[3], OPENED) if run.mark is Mark.HIT]
    evidence = [run.text for run in quotation_runs(CLAIMS[5], OPENED) if run.mark is Mark.EVIDENCE]
    assert hits == ["drones"]
    assert evidence == ["false"]


def test_a_single_evidence_word_is_shown_among_its_words() -> None:
    assert [evidence_text(answer) for answer in CLAIMS[3].answers] == [
        "“unfounded claims”",
        "“entirely false and unrelated linkage between that resolution and drones”",
        "…claims of the UK, France, and Germany were “false”",
        "“rejected” the European letters",
    ]


def test_a_long_quotation_is_abridged_around_its_evidence() -> None:
    runs = [Run("“" + "The claims are old and " * 20), Run("wholly unfounded", mark=Mark.EVIDENCE), Run(", it says.”")]
    short = "".join(run.text for run in abridged(runs))
    assert short.startswith("“The claims")
    assert short.endswith("wholly unfounded, it says.”")
    assert "… " in short
    assert len(short) < 160
    assert abridged(runs[1:]) == runs[1:]
    assert abridged(runs[:1]) == runs[:1]
