"""Who edits, and where times and stable ids come from."""

from __future__ import annotations

import datetime
import getpass
import uuid
from collections.abc import Callable
from dataclasses import dataclass

_SAMPLE_NAMESPACE = uuid.UUID("6f2d7c1e-7b0a-4d0e-9a55-52656a6f696e")


def counted_uid(number: int) -> str:
    """The stable id of the sample archive's row *number*; the same in every build."""
    return uuid.uuid5(_SAMPLE_NAMESPACE, str(number)).hex


SAMPLE_UID = counted_uid(0)
"""The id of the sample archive and of its copies."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What each change is signed with. A fixed time and counted ids make an archive reproducible."""

    who: str
    now: Callable[[], str]
    new_uid: Callable[[], str]


def default_stamp() -> Stamp:
    """The name of the person who is logged in, the time (UTC, seconds), random ids."""
    try:
        who = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a container without such a user; Windows without a name set
        who = ""
    return Stamp(who, _now, _new_uid)


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")


def _new_uid() -> str:
    return uuid.uuid4().hex
