"""The window program's command line, run as a person runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent

from gui.app import archive_of

REPOSITORY = Path(__file__).resolve().parents[2]


def _run(*words: str | Path, display: bool = False) -> subprocess.CompletedProcess[str]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if display or name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "gui", *map(str, words)],
        cwd=REPOSITORY,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(
    "words",
    [
        ("--query", "drones", "--document", "1", "--claim", "20"),
        ("--claim", "40", "--dark"),
        ("--document", "S/2022/908", "--size", "1024x700"),
        ("--query", "dornes"),
        (),
    ],
)
def test_a_picture_needs_no_display(sample_path: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    before = sample_path.read_bytes()
    ended = _run(sample_path, *words, "--picture", tmp_path / "out.png")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert (tmp_path / "out.png").read_bytes().startswith(b"\x89PNG")
    assert sample_path.read_bytes() == before


def test_what_cannot_be_shown_is_said(sample_path: Path, tmp_path: Path) -> None:
    picture = tmp_path / "out.png"
    for status, words in (
        (2, (tmp_path / "missing.db", "--picture", picture)),
        (2, (REPOSITORY / "README.md", "--picture", picture)),
        (1, (sample_path, "--document", "99", "--picture", picture)),
        (1, (sample_path, "--claim", "9999", "--picture", picture)),
        (3, (sample_path, "--picture", tmp_path / "no folder" / "out.png")),
        (2, (sample_path, "--size", "10")),
    ):
        ended = _run(*words)
        assert ended.returncode == status, ended.stderr
        assert "rejoinder: " in ended.stderr
        assert "Traceback" not in ended.stderr
    assert not picture.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="Windows and macOS always have a display")
def test_without_a_display_it_points_to_a_picture(sample_path: Path) -> None:
    ended = _run(sample_path)
    assert ended.returncode == 3
    assert "--picture" in ended.stderr


def test_an_archive_that_the_system_wants_opened_is_told_from_other_events() -> None:
    assert archive_of(QFileOpenEvent("/tmp/a.db")) == Path("/tmp/a.db")
    assert archive_of(QEvent(QEvent.Type.Close)) is None
