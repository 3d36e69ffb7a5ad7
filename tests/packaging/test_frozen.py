"""What a frozen program does otherwise: other programs' libraries, paths on a stick."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from core.places import environment_outside
from gui.settings import Settings


@pytest.mark.parametrize("before", ["", "/opt/lib"])
def test_programs_of_the_system_get_their_own_libraries(before: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/a program/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    assert environment_outside().get("LD_LIBRARY_PATH", "") == before
    assert "LD_LIBRARY_PATH_ORIG" not in environment_outside()


def test_a_program_that_is_not_frozen_passes_its_environment_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/lib")
    assert environment_outside() == dict(os.environ)


def test_archives_on_a_stick_are_found_when_the_stick_is_elsewhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stick = tmp_path / "E"
    (stick / "Rejoinder data").mkdir(parents=True)
    archive, other = stick / "letters" / "a.db", tmp_path / "elsewhere.db"
    archive.parent.mkdir()
    archive.touch()
    other.touch()
    monkeypatch.setenv("REJOINDER_HOME", str(stick / "Rejoinder data"))
    settings = Settings()
    settings.remember_archive(other)
    settings.remember_archive(archive)
    settings.save()
    moved = tmp_path / "F"
    stick.rename(moved)
    monkeypatch.setenv("REJOINDER_HOME", str(moved / "Rejoinder data"))
    settings = Settings()
    assert settings.archive() == moved / "letters" / "a.db"
    assert settings.recent_archives() == [moved / "letters" / "a.db", other]
