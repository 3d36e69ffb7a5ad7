"""Two windows on one archive: the first edits, the second reads, and takes over when the first is closed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from core.archive import Archive, take_turn
from core.places import data_folder
from tests.core.records import article
from tests.journeys.conftest import Driver

HOLD = """
import sys
from pathlib import Path
from core.archive import take_turn
turn = take_turn(Path(sys.argv[1]))
print("held" if turn else "busy", flush=True)
sys.stdin.read()
"""


def test_the_second_window_reads_and_takes_over(driver: Driver, sample_path: Path) -> None:
    first = driver.open(sample_path)
    second = driver.open(sample_path)
    assert first.actions_by_name["add_files"].isEnabled()
    assert not second.actions_by_name["add_files"].isEnabled()
    assert "another window" in second.status_text()
    driver.type(second, "drones")
    assert second.results.list_view().model().rowCount() > 0
    first.close()
    driver.qtbot.waitUntil(second.actions_by_name["add_files"].isEnabled, timeout=20_000)
    driver.rest(second)
    assert "another window" not in second.status_text()
    assert second.searching.query == "drones"


def test_what_the_first_window_adds_is_found_in_the_second(driver: Driver, sample_path: Path) -> None:
    first = driver.open(sample_path)
    second = driver.open(sample_path)
    with Archive.open(sample_path) as archive:  # the command line may write, whoever has the window
        archive.add_document(article("Quicksilver was found.", "Quicksilver"))
    driver.type(second, "quicksilver")
    driver.rest(second)
    first.close()


def test_a_killed_program_keeps_nobody_out(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    Archive.create(path, cache=tmp_path / "cache").close()
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "held"
        assert take_turn(path) is None
        other.kill()
    turn = take_turn(path)
    assert turn is not None
    turn.give_back()
    assert not [*(data_folder() / "open").iterdir()]
