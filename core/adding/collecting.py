"""Python's search for cyclic garbage, less often than it comes by itself.

It begins again whenever some hundreds of objects were made. Adding makes hundreds a document, and nearly all of them go
by themselves: a tenth of the time went into looking at those that stay.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Generator

_OBJECTS = 50_000


@contextlib.contextmanager
def seldom() -> Generator[None]:
    """Collect garbage seldom while this lasts."""
    usual = gc.get_threshold()
    gc.set_threshold(_OBJECTS, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def seldom_from_now_on() -> None:
    """Collect garbage seldom in a process that does one thing."""
    gc.set_threshold(_OBJECTS, *gc.get_threshold()[1:])
