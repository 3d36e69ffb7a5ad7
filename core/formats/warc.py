"""Web archives (WARC, and ARC before it): each page is a document, with its address; so is each PDF or Word file.

warcio (Apache-2.0), the reader that the web archives themselves keep.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from core.errors import BadInput
from core.formats.limits import TooMuch
from core.formats.outcome import Entry, Format, ReadFile, Reading, shown_name
from core.formats.page_encoding import decode_page
from core.formats.web_page import page_entry
from core.model import Field, Finding, Original

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

_NAME = "web archive"
_GZIP = b"\x1f\x8b"
_BEGINS = re.compile(rb"^(?:WARC/[01]\.[0-9]+\r?\n|filedesc://\S+ )", re.MULTILINE)
_MORE_THAN_ONE = 2
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_READ = _PAGES | frozenset(
    (
        *("text/plain", "text/markdown", "application/pdf", "application/msword", "application/rtf", "text/rtf"),
        *("application/epub+zip", "message/rfc822", "application/tei+xml"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.oasis.opendocument.text",
    )
)
"""Media types of what a person reads; the rest of an archive is what pages are made of."""
_UNPACKABLE = frozenset({"", "identity", "gzip", "x-gzip", "deflate"})
_PEEK = 64
_REST_IS_DAMAGED = "The rest of the web archive is damaged or incomplete: it is not read."


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    del path
    return ReadFile(_NAME, _entries(data, how))


def _entries(data: bytes, how: Reading) -> Iterator[Entry]:
    from warcio.exceptions import ArchiveLoadFailed
    from warcio.statusandheaders import StatusAndHeadersParserException

    broken = (
        *(ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, OSError, zlib.error),
        *(ValueError, KeyError, IndexError, AttributeError, TypeError),
    )
    seen: set[bytes] = set()
    found = 0
    iterator = _records(_in_one_piece(data, how) or data)
    while True:
        try:
            record = _next(iterator)
            if record is None:
                break
            page = _taken(record, how)
        except TooMuch:
            raise
        except broken:
            yield Entry(how.where, None, _REST_IS_DAMAGED)
            return
        if page is None or (digest := hashlib.sha256(page.data).digest()) in seen:
            continue
        seen.add(digest)
        found += 1
        yield from _documents(page, how)
    if not found:
        yield Entry(how.where, None, "There is no page in the web archive.")


def _records(data: bytes) -> Iterator[ArcWarcRecord]:
    from warcio.archiveiterator import ArchiveIterator

    return ArchiveIterator(io.BytesIO(data), arc2warc=True)


def _next(records: Iterator[ArcWarcRecord]) -> ArcWarcRecord | None:
    """The next record. warcio tells of faults on standard error, which is not ours to write to."""
    with contextlib.redirect_stderr(io.StringIO()):
        return next(records, None)


def _in_one_piece(data: bytes, how: Reading) -> bytes:
    """The archive that was compressed as a whole; empty for one compressed record by record, as it should be."""
    if not data.startswith(_GZIP):
        return b""
    packer = zlib.decompressobj(wbits=31)
    try:
        unpacked = packer.decompress(data, how.budget.largest + 1)
    except zlib.error:
        return b""
    if packer.unused_data or len(_BEGINS.findall(unpacked)) < _MORE_THAN_ONE:
        return b""
    how.budget.unpacked(len(unpacked))
    return unpacked


@dataclass(frozen=True, slots=True)
class _Page:
    """What a record holds, if a person can read it."""

    address: str
    day: str
    media_type: str
    charset: str
    data: bytes
    reason: str = ""


def _taken(record: ArcWarcRecord, how: Reading) -> _Page | None:
    """The page in a record; None for what is none: requests, redirections, errors, pictures, scripts, and pages that
    were found unchanged (*revisit*).
    """
    if record.rec_type not in {"response", "resource", "conversion"}:
        return None
    address = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<> ")
    headers = record.http_headers
    if headers is not None and not headers.get_statuscode().startswith("2"):
        return None
    if record.rec_type == "response" and headers is None:
        return None
    declared = (headers.get_header("Content-Type") if headers is not None else record.content_type) or ""
    if not declared and headers is None:
        declared = record.rec_headers.get_header("Content-Type") or ""
    media_type = declared.partition(";")[0].strip().lower()
    if (media_type and media_type not in _READ) or not re.match(r"https?://", address, re.IGNORECASE):
        return None
    charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", declared, re.IGNORECASE)
    page = _Page(
        address,
        (record.rec_headers.get_header("WARC-Date") or "")[:10],
        media_type,
        charset[1] if charset else "",
        b"",
    )
    packed = (headers.get_header("Content-Encoding") or "").strip().lower() if headers is not None else ""
    if packed not in _UNPACKABLE:
        return replace(page, data=address.encode(), reason=f"It is packed in a way that can't be read here ({packed}).")
    with contextlib.redirect_stderr(io.StringIO()):
        data = record.content_stream().read(how.budget.largest + 1)
    how.budget.unpacked(len(data))
    if not data.strip():
        return None
    if not media_type:
        media_type = "text/html" if re.search(rb"<(?:html|!doctype html|body)\b", data[:4096], re.IGNORECASE) else ""
        if not media_type:
            return None
    return replace(page, media_type=media_type, data=data)


def _documents(page: _Page, how: Reading) -> Iterator[Entry]:
    where = f"{how.where}!{page.address}"
    if page.reason:
        yield Entry(where, None, page.reason)
        return
    name = _name(page)
    note = f"Archived from {page.address}" + (f" on {page.day}." if page.day else ".")
    if page.media_type in _PAGES:
        how.budget.file()
        told = (Finding(Field.SOURCE_URL, page.address, "the web archive"),)
        try:
            decoded = decode_page(page.data, how.encoding, page.charset)
            yield page_entry(where, decoded, Original(name, page.media_type, page.data), told, note)
        except BadInput as error:
            yield Entry(where, None, str(error))
        return
    for entry in how.inner(name, page.data):
        inner = entry.where.removeprefix(f"{how.where}!{shown_name(name)}")
        yield _archived(replace(entry, where=f"{where}{inner}"), page.address, note)


def _archived(entry: Entry, address: str, note: str) -> Entry:
    """An entry that another format read, with where it was archived from."""
    if entry.document is None:
        return entry
    document = entry.document
    findings = (Finding(Field.SOURCE_URL, address, "the web archive"), *document.findings)
    document = replace(document, source_url=address, findings=findings, notes=(*document.notes, note))
    return replace(entry, document=document)


def _name(page: _Page) -> str:
    """A file's name for a page: the last part of its path, else its host."""
    try:
        address = urlsplit(page.address)
    except ValueError:
        return "page"
    last = unquote(address.path.rstrip("/").rpartition("/")[2])
    return shown_name(last).rpartition("/")[2] if last else address.netloc or "page"


def _holds(path: PurePath, data: bytes) -> bool:
    del path
    if data.startswith(_GZIP):
        try:
            data = zlib.decompressobj(wbits=31).decompress(data, _PEEK)
        except zlib.error:
            return False
    return bool(_BEGINS.match(data))


FORMAT = Format(_NAME, _holds, _read)
