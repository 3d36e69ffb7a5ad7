"""Which program this is, for files that it writes. The number is the one of ``pyproject.toml`` (a test compares)."""

from __future__ import annotations

VERSION = "0.1.0"
PROGRAM = f"Rejoinder {VERSION}"
