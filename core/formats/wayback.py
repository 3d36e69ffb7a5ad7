"""What the Internet Archive's Wayback Machine puts over a page that it shows, and that is saved with it."""

from __future__ import annotations

import re

from core.model import Field, Finding

_BEGINS, _ENDS = "<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->"
_ADDRESS = re.compile(r"\bweb\.archive\.org/web/[0-9]{4,14}(?:[a-z]{2}_)?/(https?://[^\s\"'<>\\]+)", re.IGNORECASE)


def without_toolbar(markup: str) -> tuple[str, tuple[Finding, ...]]:
    """The page as it was, and the address that the toolbar tells."""
    start = markup.find(_BEGINS)
    end = markup.find(_ENDS, start)
    if start < 0 or end < 0:
        return markup, ()
    address = _ADDRESS.search(markup, start, end)
    told = (Finding(Field.SOURCE_URL, address[1], "the toolbar of the Wayback Machine"),) if address else ()
    return markup[:start] + markup[end + len(_ENDS) :], told
