"""Tells what this person's program wrote on this machine from what came from elsewhere.

The key lies in the user's data folder and never leaves it: what is signed with it in an archive was written here.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import secrets
from pathlib import Path

from core.errors import MachineFailed
from core.places import data_folder, private_folder

KEY_BYTES = 32
SIGNATURE_BYTES = 32


def signature(*parts: bytes) -> bytes:
    """A signature of these *parts*, which nobody makes without the key. The key is made when there is none yet.

    Raises:
        MachineFailed: the data folder can't be written to.
    """
    return _signed(_key() or _new_key(), parts)


def is_ours(signed: bytes, *parts: bytes) -> bool:
    """Whether these *parts* were signed on this machine."""
    key = _key()
    return key is not None and hmac.compare_digest(signed, _signed(key, parts))


def _signed(key: bytes, parts: tuple[bytes, ...]) -> bytes:
    made = hmac.new(key, digestmod=hashlib.sha256)
    for part in parts:  # with their lengths, so that nothing can be moved from one to the next
        made.update(len(part).to_bytes(8, "big"))
        made.update(part)
    return made.digest()


def _path() -> Path:
    return data_folder() / "signing.key"


def _key() -> bytes | None:
    """None where there is none, or none that can be read: then nothing was signed here."""
    try:
        key = _path().read_bytes()
    except OSError:
        return None
    return key if len(key) == KEY_BYTES else None


def _new_key() -> bytes:
    path, key = _path(), secrets.token_bytes(KEY_BYTES)
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    try:
        private_folder(path.parent)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(key)
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise MachineFailed(
            f"{path.parent} can't be written to: {error.strerror}. The key that signs what is learned has to lie there."
        ) from error
    return key
