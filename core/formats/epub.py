"""EPUB books (2 and 3): the chapters in the order of the spine as one text.

Read with zipfile and lxml: ebooklib is under the AGPL.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import PurePath
from urllib.parse import unquote

from core import dates
from core.errors import BadInput
from core.formats.blocks import whole_text
from core.formats.heads import describe
from core.formats.language import guessed_language
from core.formats.markup import Element, attribute, child, children, descendants, parse_xhtml, parse_xml, words
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.formats.package import BEGINS, Package
from core.formats.page_encoding import decode_page
from core.licensing import recognise
from core.model import Field, Finding, Kind, NewDocument, Original

_NAME = "EPUB book"
_CONTAINER = "META-INF/container.xml"
_PROTECTION = "META-INF/encryption.xml"
_PAGES = frozenset(
    {"application/xhtml+xml", "text/html", "application/x-dtbook+xml", "application/xml", "text/x-oeb1-document"}
)
_FIELDS = (
    ("title", Field.TITLE),
    ("creator", Field.AUTHOR),
    ("publisher", Field.PUBLISHER),
    ("language", Field.LANGUAGE),
    ("date", Field.DATE),
    ("rights", Field.LICENCE),
    ("source", Field.SOURCE_URL),
)


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    package = Package(data, how, _NAME)
    name = _package_name(package)
    book = parse_xml(package.read(name), what="A part of it")
    protected = _protected(package)
    chapters: list[str] = []
    missing = 0
    for part in _spine(book, posixpath.dirname(name)):
        if part in protected:
            raise BadInput("It is protected by its seller (DRM): it can't be read.")
        if part not in package:
            missing += 1
            continue
        root = parse_xhtml(decode_page(package.read(part), how.encoding).markup)
        if root is not None and (text := whole_text(root)):
            chapters.append(text)
    text = "\n\n".join(chapters)
    if not text.strip():
        raise BadInput("It is an EPUB book without text: its pages are pictures, or missing.")
    remark = f"{missing} of its parts {'is' if missing == 1 else 'are'} missing." if missing else ""
    document = NewDocument(
        kind=Kind.OTHER,
        text=text,
        original=Original(path.name, "application/epub+zip", data),
        notes=(remark,) if remark else (),
        path=path.name,
    )
    told = tuple(_findings(book))
    doubtful = () if any(one.field is Field.LANGUAGE for one in told) else guessed_language(text)
    return ReadFile(_NAME, iter([Entry(how.where, describe(document, told, doubtful), remark)]))


def _package_name(package: Package) -> str:
    """The path of the part that describes the book."""
    if _CONTAINER in package:
        container = parse_xml(package.read(_CONTAINER), what="A part of it")
        for one in descendants(container, "rootfile"):
            if (name := attribute(one, "full-path")) in package:
                return name
    for name in package:
        if name.lower().endswith(".opf"):
            return name
    raise BadInput("It is a damaged EPUB book: the part that describes it is missing.")


def _protected(package: Package) -> frozenset[str]:
    """Parts that are encrypted; fonts that are only garbled do not matter."""
    if _PROTECTION not in package:
        return frozenset()
    root = parse_xml(package.read(_PROTECTION), what="A part of it")
    return frozenset(unquote(attribute(one, "URI")) for one in descendants(root, "CipherReference"))


def _spine(book: Element, folder: str) -> Iterator[str]:
    """The paths of the chapters in reading order; all pages in the order of the list where there is no spine."""
    items: dict[str, str] = {}
    for one in descendants(book, "item"):
        if attribute(one, "media-type") in _PAGES and "nav" not in attribute(one, "properties").split():
            target = unquote(attribute(one, "href").partition("#")[0])
            items[attribute(one, "id")] = posixpath.normpath(posixpath.join(folder, target))
    order = [attribute(one, "idref") for one in descendants(book, "itemref") if attribute(one, "linear") != "no"]
    for identifier in dict.fromkeys(order or items):
        if identifier in items:
            yield items[identifier]


def _findings(book: Element) -> Iterator[Finding]:
    metadata = child(book, "metadata")
    if metadata is None:
        return
    inner = child(metadata, "dc-metadata")
    metadata = metadata if inner is None else inner
    for name, field in _FIELDS:
        values = [text for one in children(metadata, name) if (text := words(one))]
        place = f"dc:{name}"
        match field:
            case Field.AUTHOR:
                people = [
                    text
                    for one in children(metadata, name)
                    if attribute(one, "role") in {"", "aut"} and (text := words(one))
                ]
                if people:
                    yield Finding(field, "; ".join(people), place)
            case Field.DATE:
                for value in values:
                    try:
                        day = dates.read(value)
                    except BadInput:
                        continue
                    if day > "0101-01-02":  # calibre writes 0101-01-01 where it knows no date
                        yield Finding(field, day, place, value)
                        break
            case Field.LICENCE:
                for value in values:
                    if licence := recognise(value):
                        yield Finding(field, licence, place, value)
                    if "©" in value or "copyright" in value.lower():
                        yield Finding(Field.COPYRIGHT, value[:300], place)
            case Field.SOURCE_URL:
                yield from (
                    Finding(field, value, place) for value in values if value.startswith(("http://", "https://"))
                )
            case _:
                yield from (Finding(field, value[:300], place) for value in values[:1] if value != "und")


def _holds(path: PurePath, data: bytes) -> bool:
    if not data.startswith(BEGINS):
        return False
    if b"mimetypeapplication/epub+zip" in data[:256]:
        return True
    return path.suffix.lower() == ".epub" or (b"META-INF/container.xml" in data[-16384:] and b".opf" in data[-65536:])


FORMAT = Format(_NAME, _holds, _read)
