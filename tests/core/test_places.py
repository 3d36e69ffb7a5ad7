"""The folders of a user are that user's only."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from core.archive import Archive
from core.places import cache_folder, data_folder, private_folder
from tests.core.records import article

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows gives a user's folders such rights by itself")


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_what_is_made_is_the_users_only(tmp_path: Path) -> None:
    before = os.umask(0o000)
    try:
        with Archive.create(tmp_path / "a.db") as archive:
            archive.add_document(article())
            archive.update_index()
            assert archive.index_folder.is_relative_to(cache_folder())
            folder = archive.index_folder
            while folder != cache_folder().parent:
                assert _mode(folder) == 0o700, folder
                folder = folder.parent
        assert _mode(private_folder(data_folder() / "a" / "b")) == 0o700
        assert _mode(data_folder()) == 0o700
    finally:
        os.umask(before)


def test_a_folder_of_an_earlier_version_is_closed_and_others_are_left(tmp_path: Path) -> None:
    data_folder().mkdir(parents=True)
    data_folder().chmod(0o755)
    private_folder(data_folder() / "batches")
    assert _mode(data_folder()) == 0o700
    other = tmp_path / "shared"
    other.mkdir()
    other.chmod(0o755)
    private_folder(other / "cache")
    assert (_mode(other), _mode(other / "cache")) == (0o755, 0o700)
