"""The types of the fixtures that make hits and answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from pytestqt.wait_signal import SignalBlocker

from core.model import Hit, SearchAnswer


class MakeHit(Protocol):
    def __call__(self, number: int, title: str = ..., word: str = ..., **fields: Any) -> Hit: ...


class MakeAnswer(Protocol):
    def __call__(self, hits: Sequence[Hit], query: str = ..., **fields: Any) -> SearchAnswer: ...


def sent(blocker: SignalBlocker) -> list[object]:
    """What the signal carried that was waited for."""
    return list(blocker.args or ())  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType] - not typed
