"""The order of lists in CSL styles: citeproc-py's elements, put right (see :mod:`core.exchange.citations.elements`)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any, cast

from citeproc import model
from citeproc.source import CitationItem

from core.exchange.citations.elements import PROCESSOR_ERRORS, begin

_CONTROLS = re.compile("[\x01-\x11]")


class Key(model.Key):
    """What one key has printed is not taken for printed by the next."""

    def sort_keys(self, items: Sequence[CitationItem], context: Any) -> list[Any]:
        keys: list[Any] = []
        for item in items:
            self.get_root().tick()
            begin(item)
            try:
                keys.extend(super().sort_keys([item], context))
            except PROCESSOR_ERRORS:
                keys.append(None)  # it can be printed all the same, after the others
        return keys


class Sort(model.Sort):
    """Numbers as numbers, texts without regard to accents, case and markup; what has no key comes last."""

    def sort(self, items: Sequence[CitationItem], context: Any) -> list[CitationItem]:
        found = list(items)
        for key in reversed([child for child in self.iterchildren() if isinstance(child, model.Key)]):
            values = [_collated(value) for value in key.sort_keys(found, context)]
            order = sorted(
                (number for number, value in enumerate(values) if value is not None),
                key=lambda number: cast("tuple[int, int, str]", values[number]),
                reverse=key.get("sort") == "descending",
            )
            order.extend(number for number, value in enumerate(values) if value is None)
            found = [found[number] for number in order]
        return found


def _collated(value: object) -> tuple[int, int, str] | None:
    text = _CONTROLS.sub("", str(value)).strip() if value is not None else ""
    if not text:
        return None
    if text.isdecimal():
        return 0, int(text), ""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    # Quotation marks and brackets before a title are no reason to come first.
    return 1, 0, plain.casefold().lstrip("\"'“‘«„[( ")


MENDED: tuple[type[model.CitationStylesElement], ...] = (Key, Sort)
