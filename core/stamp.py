"""Who edits, and where times and stable ids come from."""

from __future__ import annotations

import datetime
import getpass
import uuid
from collections.abc import Callable
from dataclasses import dataclass


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
