"""The keys under which two names are the same document, and those that a document answers to."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from core.claims.references.treaties import uniform

_SESSION = re.compile(r"\((?:\d{4}|(?:S-|ES-)?[IVXLC]+)\)", re.IGNORECASE)
"""A resolution's year or session: numbers run on from one to the next, so the number alone tells it (UN guides)."""
_SYMBOL_SCHEMES = frozenset({"un-symbol", "symbol", "resolution", "un-resolution"})
_DOI_ADDRESS = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}/\S+")


def normal(scheme: str, value: str) -> str:
    """``kind:value``, equal for two references that name the same document; empty for an empty value.

    A resolution's year, blanks and case tell no two documents apart; Add., Corr. and Rev. do.
    """
    value = " ".join(value.split())
    if not value:
        return ""
    if scheme in _SYMBOL_SCHEMES:
        symbol = value.replace(" ", "").casefold()
        return "symbol:" + (_SESSION.sub("", symbol) if "/res/" in symbol else symbol)
    if scheme == "doi" or (scheme == "url" and _DOI_ADDRESS.match(value)):
        return "doi:" + _DOI_ADDRESS.sub("", value).casefold()
    if scheme == "url":
        return "url:" + _address(value)
    if scheme in ("treaty", "agreement"):
        return "treaty:" + uniform(value).casefold()
    if scheme == "isbn":
        return "isbn:" + "".join(filter(str.isalnum, value)).casefold()
    return f"{scheme}:{value.casefold()}"


def of_document(symbol: str = "", source_url: str = "", title: str = "", record_id: str = "") -> frozenset[str]:
    """The keys that a document answers to, by what its description says of it.

    A title answers only for a treaty, whose name it is; titles of articles name nothing for certain.
    """
    keys = {normal("un-symbol", symbol), normal("url", source_url)}
    if _DOI.fullmatch(symbol.strip()):
        keys.add(normal("doi", symbol))
    if uniform(title) != title or re.search(
        r"\b(?:treaty|convention|covenant|agreement|plan of action)\b", title, re.I
    ):
        keys.add(normal("treaty", title))
    scheme, _, value = record_id.partition(":")
    if scheme in ("doi", "treaty", "isbn"):
        keys.add(normal(scheme, value))
    return frozenset(filter(None, keys))


def _address(url: str) -> str:
    """An address without scheme, ``www.``, fragment and last slash; as it is when it is none."""
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:  # a broken IPv6 host
        return url
    return host + parts.path.rstrip("/") + (f"?{parts.query}" if parts.query else "") if host else url
