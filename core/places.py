"""Where the program keeps what is the user's: the index in the cache, archives and settings in the data folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from platformdirs import PlatformDirs

HOME_VARIABLE = "REJOINDER_HOME"
"""Puts everything into one folder instead: for tests, and for a program on a stick."""

_DIRS = PlatformDirs("Rejoinder", appauthor=False)


def _folder(name: str, usual: str) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / name if home else Path(usual)


def private_folder(folder: Path) -> Path:
    """Make a folder, with those above it, that nobody but the user can look into; answer it.

    Windows gives a user's own folders such rights by itself.
    """
    if not folder.is_dir():
        missing = [folder]
        while not missing[-1].parent.is_dir() and missing[-1].parent != missing[-1]:
            missing.append(missing[-1].parent)
        for one in reversed(missing):
            one.mkdir(mode=0o700, exist_ok=True)
    if os.name == "posix":
        for own in (cache_folder(), data_folder(), config_folder()):
            if own in (folder, *folder.parents) and own.stat().st_uid == os.getuid() and own.stat().st_mode & 0o077:
                own.chmod(0o700)  # made by an earlier version, or before the user had a umask
    return folder


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
    return private_folder(cache_folder() / "scratch")


def data_folder() -> Path:
    """For the user's copy of the sample archive."""
    return _folder("data", _DIRS.user_data_dir)


def environment_outside() -> dict[str, str]:
    """The environment for programs of the system: the libraries of a frozen program are none of theirs (Linux)."""
    environ = dict(os.environ)
    if getattr(sys, "frozen", False) and sys.platform == "linux":
        before = environ.pop("LD_LIBRARY_PATH_ORIG", "")  # where PyInstaller's start code keeps what was set
        environ.pop("LD_LIBRARY_PATH", None)
        if before:
            environ["LD_LIBRARY_PATH"] = before
    return environ


def config_folder() -> Path:
    """For settings."""
    return _folder("config", _DIRS.user_config_dir)
