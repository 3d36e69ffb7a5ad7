"""Where the program keeps what is the user's: the index in the cache, archives and settings in the data folder."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import PlatformDirs

HOME_VARIABLE = "REJOINDER_HOME"
"""Puts everything into one folder instead: for tests, and for a program on a stick."""

_DIRS = PlatformDirs("Rejoinder", appauthor=False)


def _folder(name: str, usual: str) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / name if home else Path(usual)


def resources_folder() -> Path:
    """The program's own resources, beside its packages."""
    return Path(__file__).resolve().parent.parent / "resources"


def installed_sample() -> Path:
    """The sample archive of the installation. It is never written to."""
    return resources_folder().parent / "archive.db"


def is_installed_sample(path: Path) -> bool:
    """Whether *path* is the installation's own sample archive, which is never written to."""
    return path.resolve() == installed_sample().resolve()


def cache_folder() -> Path:
    """For what can be made again: the index."""
    return _folder("cache", _DIRS.user_cache_dir)


def scratch_folder() -> Path:
    """For copies that are needed only while something is done; made when it is not there."""
    folder = cache_folder() / "scratch"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def data_folder() -> Path:
    """For the user's copy of the sample archive."""
    return _folder("data", _DIRS.user_data_dir)


def config_folder() -> Path:
    """For settings."""
    return _folder("config", _DIRS.user_config_dir)
