"""The number that files of ours carry is the one of the package."""

from __future__ import annotations

import tomllib
from pathlib import Path

from core.version import VERSION


def test_the_version_is_the_one_of_the_package() -> None:
    project = tomllib.loads((Path(__file__).resolve().parents[2] / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["version"] == VERSION
