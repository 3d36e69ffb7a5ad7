"""What a PDF says of itself: its document information, its XMP packet (ISO 16684), and the language of its catalogue.

Much of it was filled in by programs: the name of the file as title, the account's name as author. What does not look
like something a person would say of the document is left out. The day on which a file was made is not the day of the
letter in it, so it is only offered.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

import pypdfium2
from pypdfium2 import raw

from core import dates
from core.errors import BadInput
from core.formats import xml
from core.licensing.recognition import families
from core.model import Field, Finding

_PACKET = re.compile(rb"<(?:x:)?xmpmeta[\s>].*?</(?:x:)?xmpmeta\s*>", re.DOTALL)
_LARGEST_PACKET = 1_000_000
_FILE_NAME = re.compile(
    r"\.(?:docx?|odt|rtf|pdf|indd|qxd|tex|dvi|ps|pptx?|xlsx?|wpd|pages|eps|ai|txt|html?|pub|pmd|p65|fm|tmp|cdr)\b\s*$",
    re.IGNORECASE,
)
_BY_PROGRAMS = re.compile(
    r"(?:microsoft\s+word\s*-\s*|powerpoint\s+|slide\s*\d|folie\s*\d|layout\s*\d|print(?:ing)?\b|untitled|unbenannt|sans\s+titre"
    r"|document\s*\d*$|dokument\s*\d*$|no\s+title|title$|titel$|scan(?:ned)?\b|full\s+page|new\s+doc|n\d{7,}|[a-z]?\d{5,}$"
    r"|\(?anonymous\)?|unknown$|user$|users$|admin(?:istrator)?s?$|owner$|author$|default$|root$|hp$|dell$|acer$|pc$|guest$"
    r"|.*\b(?:acrobat|pdf|distiller|latex|ghostscript|quartz|scanner|canon|xerox|ricoh|konica|adobe|openoffice|libreoffice)\b)",
    re.IGNORECASE,
)
_DAY = re.compile(r"D?:?([0-9]{4})(?:([0-9]{2})(?:([0-9]{2}))?)?")


@dataclass(slots=True)
class Facts:
    """What goes before the text's own head, what is taken only when that is silent, and what is never taken unasked."""

    trusted: list[Finding] = field(default_factory=list[Finding])
    doubtful: list[Finding] = field(default_factory=list[Finding])
    offered: list[Finding] = field(default_factory=list[Finding])


def facts(document: pypdfium2.PdfDocument, data: bytes) -> Facts:
    """All that the document says of itself outside its pages."""
    found = Facts()
    info = {key: _clean(value) for key, value in document.get_metadata_dict(skip_empty=True).items()}
    place = "document information"
    for packet in _packets(data):
        told = list(_xmp(packet))
        # A day in XMP may be that of the file as well as that of what is in it: the text goes before it.
        found.trusted += [one for one in told if one.field is not Field.DATE]
        found.doubtful += [one for one in told if one.field is Field.DATE]
    found.doubtful += _named(Field.TITLE, info.get("Title", ""), place)
    found.doubtful += _named(Field.AUTHOR, info.get("Author", ""), place)
    if language := _language(document):
        found.trusted.append(Finding(Field.LANGUAGE, language, "the document’s language"))
    if made := _day(info.get("CreationDate", "")):
        found.offered.append(Finding(Field.DATE, made, f"{place}: the day on which the file was made"))
    return found


def _clean(value: str) -> str:
    return " ".join(re.sub("[\x00-\x1f\x7f-\x9f\ufeff\ufffd]", " ", value).split())


def _named(field_: Field, value: str, place: str) -> Iterator[Finding]:
    value = value.removeprefix("mailto:")
    looks_made_up = _BY_PROGRAMS.match(value) or _FILE_NAME.search(value) or not re.search(r"[^\W\d_]{2}", value)
    if value and not looks_made_up and len(value) <= 300:
        yield Finding(field_, value, place)


def _day(value: str) -> str:
    found = _DAY.match(value)
    if not found or not 1900 <= int(found[1]) <= 2200:
        return ""
    try:
        return dates.check("-".join(part for part in found.groups() if part))
    except BadInput:
        return ""


def _language(document: pypdfium2.PdfDocument) -> str:
    size = raw.FPDFCatalog_GetLanguage(document.raw, None, 0)
    if not 2 < size < 200:
        return ""
    buffer = (ctypes.c_ushort * (size // 2))()
    raw.FPDFCatalog_GetLanguage(document.raw, buffer, size)
    tag = bytes(buffer).decode("utf-16-le", "ignore").rstrip("\0").strip()
    return tag.replace("_", "-") if re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*", tag) else ""


# ------------------------------------------------------------------------------------------------------- XMP


def _packets(data: bytes) -> list[Element]:
    """The document's own packet: pictures in it may have theirs, which say who took them."""
    packets = [packet[0] for packet in _PACKET.finditer(data) if len(packet[0]) <= _LARGEST_PACKET]
    own = [packet for packet in packets if b"pdf:" in packet or b"pdfaid:" in packet] or packets
    for packet in reversed(own):
        try:
            return [xml.parse(packet)]
        except BadInput:
            continue
    return []


def _xmp(packet: Element) -> Iterator[Finding]:
    values: dict[str, list[str]] = {}
    for description in packet.iter("Description"):
        for name, value in description.items():
            values.setdefault(name.rpartition("}")[2], []).append(_clean(value))
        for child in description:
            items = list(child.iter("li"))
            # Of a text in several languages the default one comes first.
            items.sort(key=lambda item: xml.attribute(item, "lang") not in {"", "x-default"})
            said = [xml.text_of(item) for item in items] or [xml.attribute(child, "resource") or xml.text_of(child)]
            values.setdefault(child.tag, []).extend(_clean(one) for one in said)

    def first(name: str) -> str:
        return next((value for value in values.get(name, []) if value), "")

    yield from _named(Field.TITLE, first("title"), "XMP dc:title")
    creators = [one for name in values.get("creator", []) for one in _named(Field.AUTHOR, name, "")]
    if creators:
        yield Finding(Field.AUTHOR, "; ".join(one.value.replace(";", ",") for one in creators), "XMP dc:creator")
    yield from _named(Field.PUBLISHER, first("publisher"), "XMP dc:publisher")
    for name, place in (
        ("license", "XMP cc:license"),
        ("WebStatement", "XMP xmpRights:WebStatement"),
        ("rights", "XMP dc:rights"),
        ("UsageTerms", "XMP xmpRights:UsageTerms"),
        ("LicenseTerms", "XMP LicenseTerms"),
    ):
        for words in values.get(name, []):
            for family, identifier in dict.fromkeys(families(words)):
                yield Finding(Field.LICENCE, identifier or family, place, words)
    if (rights := first("rights")) and re.search(r"©|\(c\)|copyright|[0-9]{4}", rights, re.IGNORECASE):
        yield Finding(Field.COPYRIGHT, rights[:300], "XMP dc:rights")
    for name in ("doi", "url", "identifier"):
        value = first(name)
        if value.startswith(("http://", "https://")) or re.match(r"(?:doi:)?10\.[0-9]{4,}/", value):
            address = value if value.startswith("http") else f"https://doi.org/{value.removeprefix('doi:')}"
            yield Finding(Field.SOURCE_URL, address, f"XMP {name}")
            break
    if date := _day(first("date").replace("-", "")):
        yield Finding(Field.DATE, date, "XMP dc:date")
