"""What was signed on this machine is told from what was not."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from core import places, signing
from core.errors import MachineFailed


def test_what_was_signed_here_is_ours_and_nothing_else_is() -> None:
    assert not signing.is_ours(b"", b"a")  # there is no key yet, and looking makes none
    assert not (places.data_folder() / "signing.key").exists()
    signed = signing.signature(b"ab", b"c")
    assert signing.is_ours(signed, b"ab", b"c")
    for other in ((b"a", b"bc"), (b"abc",), (b"ab", b"c", b""), (b"ab", b"d")):
        assert not signing.is_ours(signed, *other)
    assert not signing.is_ours(signed[:-1], b"ab", b"c")


def test_the_key_stays_and_is_the_users_only() -> None:
    signed = signing.signature(b"a")
    assert signing.signature(b"a") == signed
    key = places.data_folder() / "signing.key"
    if sys.platform != "win32":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert [one.name for one in key.parent.iterdir()] == ["signing.key"]
    key.write_bytes(b"damaged")
    assert not signing.is_ours(signed, b"a")
    assert signing.signature(b"a") != signed


def test_a_folder_that_takes_no_key_is_said(home: Path) -> None:
    (home / "data").write_bytes(b"no folder")
    with pytest.raises(MachineFailed, match="can't be written to"):
        signing.signature(b"a")
