"""OpenDocument texts (.odt, .ott, one-file .fodt) and those of OpenOffice.org 1 (.sxw).

Read by their parts, with lxml: odfpy has no wheel, and gives neither numbers nor notes in their place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePath

from core.errors import BadInput
from core.formats.block_text import numbered
from core.formats.docx import office_findings
from core.formats.heads import describe
from core.formats.language import guessed_language
from core.formats.markup import Element, attribute, child, children, descendants, name_of, parse_xml, words
from core.formats.odt_lists import OUTLINE, Lists, number_in
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.formats.package import BEGINS, Package
from core.formats.paragraphs import Paragraph, laid_out, row_text
from core.model import Kind, NewDocument, Original

_NAME = "OpenDocument text"
_TYPES = re.compile(rb"mimetypeapplication/vnd\.(?:oasis\.opendocument\.text|sun\.xml\.writer)")
_FLAT = re.compile(rb"<office:document\s[^>]*office:mimetype=\"(application/vnd\.oasis\.opendocument\.text)")
_MOST_SPACES = 1_000
_LISTS = frozenset({"list", "ordered-list", "unordered-list"})
_NOT_TEXT = frozenset(
    (
        *("tracked-changes", "annotation", "annotation-end", "sequence-decls", "variable-decls", "user-field-decls"),
        *("forms", "scripts", "desc", "object", "object-ole", "image", "hidden-paragraph", "hidden-text", "script"),
        *("page-number", "page-count", "index-title-template", "table-of-content-source", "ruby-text", "number"),
        *("event-listeners", "dde-connection-decls", "applet", "plugin", "title"),
    )
)
_PARAGRAPHS = frozenset({"p", "h"})


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    if data.startswith(BEGINS):
        package = Package(data, how, _NAME)
        _refuse_protected(package)
        content = parse_xml(package.read("content.xml"), what="A part of it")
        styles = parse_xml(package.read("styles.xml"), what="A part of it") if "styles.xml" in package else None
        meta = parse_xml(package.read("meta.xml"), what="A part of it") if "meta.xml" in package else None
    else:
        content = styles = meta = parse_xml(data)
    body = next(descendants(content, "body"), None)
    if body is None:
        raise BadInput(f"It is a damaged {_NAME}: its text is missing.")
    text_body = child(body, "text")
    body = body if text_body is None else text_body  # the older files have none
    reader = _OdfText(Lists(content, styles))
    edges = _edges(styles) if styles is not None else {}
    paragraphs = [*_of_edge(reader, edges.get("header")), *reader.paragraphs(body), *reader.cited_notes()]
    paragraphs += _of_edge(reader, edges.get("footer"))
    text = laid_out(paragraphs)
    if not text.strip():
        raise BadInput("It is an OpenDocument text without text.")
    remark = _remark(body)
    document = NewDocument(
        kind=Kind.OTHER,
        text=text,
        original=Original(path.name, "application/vnd.oasis.opendocument.text", data),
        notes=(remark,) if remark else (),
        path=path.name,
    )
    properties = _properties(meta) if meta is not None else {}
    described = describe(document, (), (*office_findings(properties), *guessed_language(text)))
    return ReadFile(_NAME, iter([Entry(how.where, described, remark)]))


def _refuse_protected(package: Package) -> None:
    if "META-INF/manifest.xml" in package and b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise BadInput("It is protected by a password: save it without one and add that.")


def _properties(meta: Element) -> dict[str, str]:
    found = next(descendants(meta, "meta"), None)
    return {name_of(one): words(one) for one in found if words(one)} if found is not None else {}


def _remark(body: Element) -> str:
    remarks: list[str] = []
    changes = child(body, "tracked-changes")
    count = sum(1 for _ in children(changes, "changed-region")) if changes is not None else 0
    if count:
        remarks.append(f"Its tracked changes are read as accepted ({count} {'change' if count == 1 else 'changes'}).")
    comments = sum(1 for _ in descendants(body, "annotation"))
    if comments:
        is_or_are = "comment is" if comments == 1 else "comments are"
        remarks.append(f"Its {comments} {is_or_are} not part of the text.")
    return " ".join(remarks)


def _edges(styles: Element) -> dict[str, Element]:
    """Header and footer of the first kind of page that has one."""
    found: dict[str, Element] = {}
    for page in descendants(styles, "master-page"):
        for kind in ("header", "footer"):
            edge = child(page, f"{kind}-first")
            edge = child(page, kind) if edge is None else edge
            if edge is not None and attribute(edge, "display") != "false":
                found.setdefault(kind, edge)
    return found


def _of_edge(reader: _OdfText, edge: Element | None) -> list[Paragraph]:
    if edge is None:
        return []
    found = [one for one in reader.paragraphs(edge) if re.search(r"[^\W\d_]", one.text)]
    return [*found, Paragraph("")] if found else []


@dataclass(slots=True)
class _OdfText:
    """Reads what holds paragraphs, in the order in which it is asked for."""

    lists: Lists
    _cited: list[Element] = field(default_factory=list[Element])
    _boxes: list[Element] = field(default_factory=list[Element])
    _counts: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    """The last numbers of each list, by its style."""

    def paragraphs(self, container: Element) -> Iterator[Paragraph]:
        """The paragraphs and rows inside *container*."""
        for element in container:
            name = name_of(element)
            if name in _PARAGRAPHS:
                yield from self._paragraph(element)
            elif name in _LISTS:
                yield from self._list(element, attribute(element, "style-name"), 1)
            elif name == "table":
                rows = [
                    [list(self.paragraphs(cell)) for cell in children(row, "table-cell", "covered-table-cell")]
                    for row in _rows(element)
                ]
                yield from row_text(rows)
            elif name and name not in _NOT_TEXT and attribute(element, "display") != "none":
                yield from self.paragraphs(element)

    def cited_notes(self) -> Iterator[Paragraph]:
        """The notes that the text refers to, under the numbers of their marks."""
        at = 0
        while at < len(self._cited):
            note = self._cited[at]
            at += 1
            body = child(note, "note-body", "footnote-body", "endnote-body")
            if body is not None:
                text = "\n".join(one.text.strip() for one in self.paragraphs(body) if one.text.strip())
                if text:
                    yield Paragraph(f"[{at}] {text}")

    def _paragraph(
        self, element: Element, mark: str = "", depth: int = 0, *, item: bool = False
    ) -> Iterator[Paragraph]:
        if name_of(element) == "h" and not item:
            mark = self._numbered(OUTLINE, number_in(attribute(element, "outline-level"), 1))
        text = "".join(self._inline(element))
        boxes, self._boxes = self._boxes, []
        style = attribute(element, "style-name")
        yield Paragraph("  " * depth + mark + text if text.strip() else "", style, item)
        for box in boxes:
            yield from self.paragraphs(box)

    def _list(self, element: Element, style: str, depth: int) -> Iterator[Paragraph]:
        style = attribute(element, "style-name") or style
        if (
            depth == 1
            and attribute(element, "continue-numbering") != "true"
            and not attribute(element, "continue-list")
        ):
            self._counts.pop(style, None)
        for entry in children(element, "list-item", "list-header"):
            mark = self._mark_of(entry, style, depth)
            for one in entry:
                name = name_of(one)
                if name in _LISTS:
                    yield from self._list(one, style, depth + 1)
                elif name in _PARAGRAPHS:
                    yield from self._paragraph(one, mark, depth - 1, item=True)
                    mark = " " * len(mark) if mark else ""

    def _mark_of(self, entry: Element, style: str, depth: int) -> str:
        if name_of(entry) == "list-header":
            return ""
        if (written := child(entry, "number")) is not None and words(written):
            return f"{words(written)} "
        first = child(entry, "p", "h")
        own = self.lists.of_paragraph(attribute(first, "style-name")) if first is not None and not style else ""
        start = attribute(entry, "start-value")
        return self._numbered(style or own, depth, number_in(start, 1) if start else None)

    def _numbered(self, style: str, depth: int, start: int | None = None) -> str:
        """The next mark of a list at a depth, with its space."""
        level = self.lists.level(style, depth)
        if level.bullet:
            return f"{level.bullet} "
        counts = self._counts.setdefault(style, [])
        for higher in range(len(counts), depth - 1):
            counts.append(self.lists.level(style, higher + 1).start)
        if len(counts) >= depth:
            counts[depth - 1] += 1
        else:
            counts.append(level.start)
        if start is not None:
            counts[depth - 1] = start
        del counts[depth:]
        if not level.style:
            return ""
        first = max(0, depth - level.shown)
        signs = [
            numbered(counts[at], self.lists.level(style, at + 1).style or "1")
            for at in range(first, depth)
            if self.lists.level(style, at + 1).style
        ]
        return f"{level.before}{'.'.join(signs)}{level.after}".strip() + " "

    def _inline(self, element: Element) -> Iterator[str]:
        """The text inside a paragraph; white space in the file is that of XML, and spaces that count are elements."""
        yield _collapsed(element.text)
        for one in element:
            name = name_of(one)
            if name == "s":
                yield " " * min(number_in(attribute(one, "c"), 1), _MOST_SPACES)
            elif name in {"tab", "tab-stop"}:
                yield "\t"
            elif name == "line-break":
                yield "\n"
            elif name in {"note", "footnote", "endnote"}:
                self._cited.append(one)
                yield f"[{len(self._cited)}]"
            elif name == "text-box":
                self._boxes.append(one)
            elif name and name not in _NOT_TEXT:
                yield from self._inline(one)
            yield _collapsed(one.tail)


def _rows(table: Element) -> Iterator[Element]:
    for one in table:
        name = name_of(one)
        if name == "table-row":
            yield one
        elif name in {"table-rows", "table-header-rows", "table-row-group"}:
            yield from _rows(one)


def _collapsed(text: str | None) -> str:
    return re.sub(r"[ \t\r\n]+", " ", text) if text else ""


def _holds(path: PurePath, data: bytes) -> bool:
    if data.startswith(BEGINS):
        if b"mimetypeapplication/" in data[:256]:
            return bool(_TYPES.search(data[:256]))
        return path.suffix.lower() in {".odt", ".ott", ".sxw"} and b"content.xml" in data[:4096] + data[-8192:]
    return bool(_FLAT.search(data[:8192]))


FORMAT = Format(_NAME, _holds, _read)
