"""What documents are known by outside the archive: symbols, DOIs, addresses, message ids; written one way.

A *key* is ``scheme:value`` with the value as it can be compared. Documents are stored under the keys they answer to
(:func:`of_document`); whoever names one asks for the keys that may mean it (:func:`keys_meant`), best first.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

_YEAR = re.compile(r"\((?:1[89]\d\d|20\d\d|[ivxlcdm]+)\)$")
"""The year, or the session in Roman numerals, after a resolution's number (UN research guides): often left out."""
_RESOLUTION = re.compile(r"^[a-z]+(?:/[a-z.\d]+)*/res/")
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_DOI_ADDRESS = re.compile(r"^https?://(?:dx\.)?doi\.org/", re.IGNORECASE)
_TREATY = re.compile(r"\b(?:treaty|convention|covenant|agreement|protocol|charter|statute|plan of action)\b", re.I)
_ARTICLE = re.compile(r"^(?:the|le|la|el)\s+", re.IGNORECASE)
_TRACKING = re.compile(r"(?:^|&)(?:utm_[a-z]+|fbclid|gclid)=[^&]*")
RECORD_SCHEMES = frozenset({"message-id", "tei", "doi", "treaty", "isbn"})
"""What a record id may say it is before a colon; any other is a number of the bulk file's own."""


def squeezed(symbol: str) -> str:
    """A symbol without blanks and case: ``S/RES/2231 (2015)`` is also written ``S/RES/2231(2015)``."""
    return "".join(symbol.split()).casefold()


def address(url: str) -> str:
    """An address as it can be compared: without scheme, ``www.``, default port, fragment, tracking, and a last slash.

    What is no address is only freed of blanks.
    """
    url = url.strip()
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").removeprefix("www."), parts.port
    except ValueError:  # a broken IPv6 host or port
        return url
    if parts.scheme not in {"http", "https", "ftp"} or not host:
        return url
    query = _TRACKING.sub("", parts.query).lstrip("&")
    where = host if port in (None, 80, 443) else f"{host}:{port}"
    return where + parts.path.rstrip("/") + (f"?{query}" if query else "")


def key_of(scheme: str, value: str) -> str:
    """The key of what is named by *value* under *scheme*; empty when nothing is."""
    value = value.strip()
    match scheme:
        case "un-symbol" | "symbol" | "resolution":
            kind, value = "symbol", squeezed(value)
        case "doi":
            kind, value = "doi", _DOI_ADDRESS.sub("", value).casefold().removeprefix("doi:").strip()
        case "url" if _DOI_ADDRESS.match(value):
            return key_of("doi", value)
        case "url":
            kind, value = "url", address(value)
        case "message-id":
            kind, value = scheme, value.strip("<> ")
        case _:
            kind, value = scheme, " ".join(value.split()).casefold()
    return f"{kind}:{value}" if value else ""


def of_document(symbol: str, source_url: str, record_id: str, title: str = "") -> list[str]:
    """The keys under which a document is to be found, from its description.

    A resolution answers to its symbol, and as ``resolution:`` to the same without the year. A title is a name for
    treaties only: those of articles name nothing for certain.
    """
    return list(_of_document(symbol, source_url, record_id, title))


@lru_cache(maxsize=64)  # a document's are asked for several times while it is added
def _of_document(symbol: str, source_url: str, record_id: str, title: str) -> tuple[str, ...]:
    keys = [key_of("symbol", symbol), key_of("url", source_url)]
    if _RESOLUTION.match(squeezed(symbol)):
        keys.append(f"resolution:{_YEAR.sub('', squeezed(symbol))}")
    if _DOI.fullmatch(symbol.strip()):
        keys.append(key_of("doi", symbol))
    if _TREATY.search(title):
        keys.append(key_of("treaty", _ARTICLE.sub("", title)))
    scheme, _, value = record_id.partition(":")
    if scheme in RECORD_SCHEMES:
        keys.append(key_of(scheme, value))
    return tuple(dict.fromkeys(filter(None, keys)))


def keys_meant(key: str) -> list[str]:
    """The keys that may mean the same document as *key*, best first: a resolution is named with its year or without."""
    scheme, _, value = key.partition(":")
    if scheme != "symbol" or not _RESOLUTION.match(value):
        return [key] if key else []
    short = _YEAR.sub("", value)
    return [key, f"symbol:{short}"] if short != value else [key, f"resolution:{value}"]
