"""Text as XML: escaped, and without what no XML can hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape

_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Control characters and the like (XML 1.0, production 2)."""
_QUOTES = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;"}

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def text(words: str) -> str:
    """*words* as the content of an element. What no XML can hold is left out; a carriage return is kept as one."""
    return escape(_NOT_XML.sub("", words)).replace("\r", "&#13;")


def attributes(values: Mapping[str, str]) -> str:
    """Attributes, each with a blank before it; those without a value are left out."""
    return "".join(f' {name}="{escape(_NOT_XML.sub("", value), _QUOTES)}"' for name, value in values.items() if value)


def element(name: str, words: str, values: Mapping[str, str] | None = None) -> str:
    """An element that holds words; ``""`` where there are none."""
    return f"<{name}{attributes(values or {})}>{text(words)}</{name}>" if words else ""


def holds_other(words: str) -> bool:
    """Whether something in *words* can't be written as XML; the end of a page is not meant, TEI has a word for it."""
    return _NOT_XML.search(words.replace("\f", "")) is not None
