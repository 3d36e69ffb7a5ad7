"""The types of the fixtures that make hits and answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from core.model import Hit, SearchAnswer


class MakeHit(Protocol):
    def __call__(self, number: int, title: str = ..., word: str = ..., **fields: Any) -> Hit: ...


class MakeAnswer(Protocol):
    def __call__(self, hits: Sequence[Hit], query: str = ..., **fields: Any) -> SearchAnswer: ...
