"""Word files: DOCX (transitional and strict), one-file packages (Flat OPC), and Word 2003's XML.

Read by their parts, with lxml: python-docx leaves out footnotes, text boxes, tracked insertions and the numbers of
paragraphs, and Mammoth the headers that letters have their sender and symbol in.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath
from typing import Protocol

from core import dates
from core.errors import BadInput
from core.formats.docx_numbers import Numbers
from core.formats.docx_text import WordText, notes_in
from core.formats.heads import describe
from core.formats.language import guessed_language
from core.formats.markup import Element, attribute, child, children, descendants, name_of, parse_xml, words
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.formats.package import BEGINS, Package
from core.formats.paragraphs import Paragraph, laid_out
from core.model import Field, Finding, Kind, NewDocument, Original

_NAME = "Word file"
_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_FLAT = re.compile(rb"<(?:\w+:)?(?:package\b[^>]*schemas\.microsoft\.com/office/2006/xmlPackage|wordDocument\b)")
_TITLE_STYLES = frozenset({"Title", "Titel", "Titre", "Ttulo", "Titolo", "Heading0"})
_EMBEDDED = re.compile(r"/embeddings/|/afchunk[^/]*$", re.IGNORECASE)
_NO_TITLE = re.compile(
    r"(?:microsoft\s+word\s*-.*|.*\.(?:docx?|dotx?|rtf|odt|pdf)|document\d*|untitled.*|dokument\d*)", re.IGNORECASE
)
_TEMPLATES = frozenset({"2013-12-23T23:15:00Z"})
"""When the templates were made that programs leave as it is (python-docx)."""
_NO_AUTHOR = re.compile(
    r"(?:(?:windows\s+|microsoft\s+office\s+|libreoffice\s+)?user|admin|administrator|owner|unknown|author|sample"
    r"|microsoft|pc|\W*)",
    re.IGNORECASE,
)


class _Parts(Protocol):
    def names(self) -> Iterable[str]:
        """The names of the parts."""
        ...

    def part(self, name: str) -> Element | None:
        """The root of a part, None when there is none of that name."""
        ...


@dataclass(frozen=True, slots=True)
class _Zipped:
    package: Package

    def names(self) -> Iterable[str]:
        return iter(self.package)

    def part(self, name: str) -> Element | None:
        if name not in self.package:
            return None
        return parse_xml(self.package.read(name), what="A part of it")


@dataclass(frozen=True, slots=True)
class _Flat:
    roots: dict[str, Element]

    def names(self) -> Iterable[str]:
        return iter(self.roots)

    def part(self, name: str) -> Element | None:
        return self.roots.get(name)


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    if data.startswith(BEGINS):
        parts: _Parts = _Zipped(Package(data, how, _NAME))
    else:
        root = parse_xml(data)
        if name_of(root) == "wordDocument":
            return _one(path, how, _word_2003(root), Original(path.name, "application/xml", data))
        parts = _Flat(dict(_flat_parts(root)))
    return _one(path, how, _word(parts), Original(path.name, _MEDIA_TYPE, data))


@dataclass(frozen=True, slots=True)
class _Word:
    """What was read of a document."""

    paragraphs: list[Paragraph]
    reader: WordText
    comments: int
    properties: dict[str, str]
    embedded: int = 0
    """Files put into the document: sheets, mails, pieces of other documents."""


def _word(parts: _Parts) -> _Word:
    name = _main_part(parts)
    document = parts.part(name)
    if document is None:
        raise BadInput(f"It is a damaged {_NAME}: its text is missing.")
    related = _relations(parts, name)

    def of_kind(kind: str) -> Element | None:
        return next((parts.part(target) for one, target in related.values() if one == kind), None)

    numbers = Numbers(of_kind("numbering"), of_kind("styles"))
    notes = dict((*notes_in(of_kind("footnotes"), "footnote"), *notes_in(of_kind("endnotes"), "endnote")))
    reader = WordText(numbers, notes)
    body = child(document, "body")
    if body is None:
        raise BadInput(f"It is a damaged {_NAME}: its text is missing.")
    first = next(descendants(body, "sectPr"), None)
    around = {kind: _edge(parts, related, first, kind) for kind in ("header", "footer")}
    paragraphs = [*_of_edge(reader, around["header"]), *reader.paragraphs(body), *reader.cited_notes()]
    paragraphs += _of_edge(reader, around["footer"])
    comments = of_kind("comments")
    return _Word(
        paragraphs,
        reader,
        sum(1 for _ in children(comments, "comment")) if comments is not None else 0,
        _properties(parts.part(_root_target(parts, "core-properties") or "docProps/core.xml")),
        sum(bool(_EMBEDDED.search(part)) for part in parts.names()),
    )


def _word_2003(root: Element) -> _Word:
    """The document in Word 2003's XML: one file, notes and text boxes at their marks."""
    body = child(root, "body")
    if body is None:
        raise BadInput("It is a damaged Word file: its text is missing.")
    reader = WordText(Numbers(child(root, "lists"), child(root, "styles")))
    paragraphs = [*reader.paragraphs(body), *reader.cited_notes()]
    return _Word(paragraphs, reader, 0, _properties(child(root, "DocumentProperties")))


def _flat_parts(root: Element) -> Iterable[tuple[str, Element]]:
    for part in children(root, "part"):
        data = child(part, "xmlData")
        if data is not None and len(data):
            yield attribute(part, "name").lstrip("/"), data[0]


def _main_part(parts: _Parts) -> str:
    return _root_target(parts, "officeDocument") or "word/document.xml"


def _root_target(parts: _Parts, kind: str) -> str:
    return next((target for one, target in _relations(parts, "").values() if one == kind), "")


def _relations(parts: _Parts, name: str) -> dict[str, tuple[str, str]]:
    """Kind and target of what a part refers to inside the package, by id."""
    folder, base = posixpath.split(name)
    root = parts.part(posixpath.join(folder, "_rels", f"{base}.rels"))
    found: dict[str, tuple[str, str]] = {}
    for one in children(root, "Relationship") if root is not None else ():
        if attribute(one, "TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, attribute(one, "Target"))).lstrip("/")
            found[attribute(one, "Id")] = (attribute(one, "Type").rpartition("/")[2], target)
    return found


def _edge(parts: _Parts, related: dict[str, tuple[str, str]], section: Element | None, kind: str) -> Element | None:
    """Header or footer of the first page, where letters have their head and foot."""
    if section is None:
        return None
    references = {attribute(one, "type"): attribute(one, "id") for one in children(section, f"{kind}Reference")}
    wanted = "first" if child(section, "titlePg") is not None else "default"
    _, target = related.get(references.get(wanted, ""), ("", ""))
    return parts.part(target) if target else None


def _of_edge(reader: WordText, part: Element | None) -> list[Paragraph]:
    """The paragraphs of a header or footer, but for those that only number the page."""
    if part is None:
        return []
    found = [one for one in reader.paragraphs(part) if re.search(r"[^\W\d_]", one.text)]
    return [*found, Paragraph("")] if found else []


def _properties(root: Element | None) -> dict[str, str]:
    return {name_of(one).lower(): words(one) for one in root if words(one)} if root is not None else {}


def _one(path: PurePath, how: Reading, word: _Word, original: Original) -> ReadFile:
    text = laid_out(word.paragraphs)
    if not text.strip():
        raise BadInput("It is a Word file without text.")
    remark = _remark(word)
    document = NewDocument(
        kind=Kind.OTHER, text=text, original=original, notes=(remark,) if remark else (), path=path.name
    )
    titles = [one.text.strip() for one in word.paragraphs if one.style in _TITLE_STYLES and one.text.strip()]
    trusted = [Finding(Field.TITLE, titles[0][:300], "the paragraph of style “Title”")] if titles else []
    doubtful = list(office_findings(word.properties))
    described = describe(document, trusted, (*doubtful, *guessed_language(text)))
    return ReadFile(_NAME, iter([Entry(how.where, described, remark)]))


def office_findings(properties: dict[str, str], place: str = "the file’s properties") -> Iterable[Finding]:
    """What the properties of an office file say: less than its text, since programs and templates fill them in."""
    title = properties.get("title", "")
    if title and not _NO_TITLE.fullmatch(title):
        yield Finding(Field.TITLE, title[:300], place)
    author = properties.get("creator") or properties.get("initial-creator") or properties.get("author") or ""
    if author and not _NO_AUTHOR.fullmatch(author):
        yield Finding(Field.AUTHOR, author[:200], place)
    for key in ("created", "creation-date", "date"):
        written = properties.get(key)
        if written and written not in _TEMPLATES:
            try:
                day = dates.read(written)
            except BadInput:
                continue
            if day and day > "1980-01-01":  # what programs write that know no day
                yield Finding(Field.DATE, day, place, written)
                return


def _remark(word: _Word) -> str:
    """What a person should know of how the text was read, as one sentence."""
    remarks: list[str] = []
    if word.reader.changes:
        counts = [_counted(count, kind) for kind, count in sorted(word.reader.changes.items(), reverse=True)]
        remarks.append(f"Its tracked changes are read as accepted ({', '.join(counts)}).")
    if word.comments:
        is_or_are = "comment is" if word.comments == 1 else "comments are"
        remarks.append(f"Its {word.comments} {is_or_are} not part of the text.")
    if word.embedded:
        one = word.embedded == 1
        remarks.append("The file in it is not read." if one else f"The {word.embedded} files in it are not read.")
    return " ".join(remarks)


def _counted(count: int, kind: str) -> str:
    return f"{count} {kind.removesuffix('s') if count == 1 else kind}"


def _holds(path: PurePath, data: bytes) -> bool:
    del path
    if data.startswith(BEGINS):
        return b"word/" in data[:4096] + data[-8192:] and b"[Content_Types].xml" in data
    return bool(_FLAT.search(data[:8192]))


FORMAT = Format(_NAME, _holds, _read)
