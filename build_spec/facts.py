"""What the program is called, and what it needs of a system: the one source for all that is packaged."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

NAME = "Rejoinder"
VERSION: str = _PROJECT["version"]
SUMMARY: str = _PROJECT["description"]
PUBLISHER = "The Rejoinder authors"
COPYRIGHT = "© 2026 The Rejoinder authors. MIT licence."
IDENTIFIER = "rejoinder.Rejoinder"
"""Of the macOS bundle; ``rejoinder`` is no domain of ours, and none is claimed."""
WINDOW = "rejoinder"
"""The window program's file, without what Windows appends."""
COMMAND_LINE = "rejoinder-cli"

MACOS = (12, 0)
"""The oldest macOS: what the load commands of the locked wheels ask for (:mod:`build_spec.wheels` checks it)."""
WINDOWS = (10, 0)
"""The oldest Windows by the number in PE headers; Qt 6.9 itself asks for 10, build 17763 (version 1809)."""
WINDOWS_BUILD = 17763
GLIBC = (2, 28)
"""The oldest C library of Linux, by the tags of the locked wheels."""

MB = 2**20
"""As file managers and ``du -m`` count."""
LARGEST_FOLDER = 180 * MB
"""Bytes that the Linux folder may take."""
LARGEST_SETUP = 40 * MB
"""Bytes that the Windows setup may take."""


def version_numbers(version: str = VERSION) -> tuple[int, int, int, int]:
    """Four numbers, as Windows wants them; what follows the numbers (``1.2.0rc1``) is left out."""
    match = re.match(r"\d+(?:\.\d+){0,3}", version)
    if match is None:
        raise ValueError(f"version {version!r} has no number")
    numbers = [int(part) for part in match.group().split(".")]
    first, second, third, fourth = [*numbers, 0, 0, 0][:4]
    return first, second, third, fourth
