"""What the window remembers between two starts: size, archive, folds, text size."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QObject, QSettings

MOST_RECENT = 8
"""How many archives *Open recent* lists."""
MOST_SEARCHES = 10
"""How many recent searches are offered."""
LONGEST_SEARCH = 400
"""Longer queries (code points) are not remembered."""


class Settings(QObject):
    """Typed access to Qt's settings; where ``REJOINDER_HOME`` is set, they are a file in that folder."""

    def __init__(self, parent: QObject | None = None, *, file: Path | None = None) -> None:
        super().__init__(parent)
        home = os.environ.get("REJOINDER_HOME")
        self._home = Path(home).absolute().parent if home else None
        if file is None and home:
            file = Path(home) / "config" / "settings.ini"
        if file is None:
            self._store = QSettings(
                QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Rejoinder", "Rejoinder", self
            )
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            self._store = QSettings(str(file), QSettings.Format.IniFormat, self)

    @property
    def folder(self) -> Path:
        """The folder that the settings are in."""
        return Path(self._store.fileName()).parent

    def archive(self) -> Path | None:
        """The archive that was open last."""
        value = str(self._store.value("archive", "", type=str))
        return self._read(value) if value else None

    def recent_archives(self) -> list[Path]:
        """The archives that were open before, newest first; those that are gone are left out."""
        value = cast("list[str]", self._store.value("recent", [], type=list))
        return [path for path in map(self._read, value) if path.exists()]

    def remember_archive(self, path: Path) -> None:
        """Note that *path* is open now."""
        others = [one for one in self.recent_archives() if one != path]
        self._store.setValue("archive", self._written(path))
        self._store.setValue("recent", [self._written(one) for one in [path, *others][:MOST_RECENT]])

    def _written(self, path: Path) -> str:
        """A path as it is remembered: beside a program on a stick, from there on, for a drive's letter changes."""
        if self._home is not None and path.is_absolute() and path.is_relative_to(self._home):
            return path.relative_to(self._home).as_posix()
        return str(path)

    def _read(self, value: str) -> Path:
        path = Path(value)
        return path if self._home is None or path.is_absolute() else self._home / path

    def recent_searches(self) -> list[str]:
        """What was searched for before, newest first."""
        try:
            read: object = json.loads(self.words("recent_searches") or "[]")
        except (ValueError, RecursionError):  # somebody wrote into the file
            return []
        return [one for one in cast("list[object]", read) if isinstance(one, str)] if isinstance(read, list) else []

    def remember_search(self, query: str) -> None:
        """Note that *query* was used now."""
        query = " ".join(query.split())
        if query and len(query) <= LONGEST_SEARCH:
            others = [one for one in self.recent_searches() if one != query]
            kept = [query, *others][:MOST_SEARCHES]
            self.remember_words("recent_searches", json.dumps(kept, ensure_ascii=True))

    def clear_recent_searches(self) -> None:
        """Forget what was searched for."""
        self._store.remove("recent_searches")

    def bytes_of(self, name: str) -> QByteArray:
        """A remembered state of a window or splitter; empty when there is none."""
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember_bytes(self, name: str, value: QByteArray) -> None:
        """Keep the state of a window or splitter."""
        self._store.setValue(name, value)

    def flag(self, name: str, default: bool = False) -> bool:
        """A remembered yes or no."""
        return bool(self._store.value(name, default, type=bool))

    def remember_flag(self, name: str, value: bool) -> None:
        """Keep a yes or no."""
        self._store.setValue(name, value)

    def words(self, name: str) -> str:
        """A remembered choice; empty when none was made."""
        return str(self._store.value(name, "", type=str))

    def remember_words(self, name: str, value: str) -> None:
        """Keep a choice."""
        self._store.setValue(name, value)

    def number(self, name: str, default: int) -> int:
        """A remembered whole number."""
        return int(cast(int, self._store.value(name, default, type=int)))

    def remember_number(self, name: str, value: int) -> None:
        """Keep a whole number."""
        self._store.setValue(name, value)

    def save(self) -> None:
        """Write to disk now."""
        self._store.sync()
