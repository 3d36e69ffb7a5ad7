"""The text of WordprocessingML as it reads when all its tracked changes are accepted: paragraphs with their numbers,
tables, text boxes, footnotes.

Elements are known by their local names: transitional and strict files, and Word 2003's own XML, differ in the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from core.formats.docx_numbers import Numbers
from core.formats.markup import Element, attribute, child, children, descendants, name_of
from core.formats.paragraphs import Paragraph, row_text

_GONE = frozenset({"del", "moveFrom", "delText", "instrText", "delInstrText", "rPr", "pPr", "tblPr", "trPr", "tcPr"})
_NOT_TEXT = frozenset(
    (
        "commentReference",
        "annotationRef",
        "footnoteRef",
        "endnoteRef",
        "proofErr",
        "sectPr",
        "binData",
        "annotation",
        "docVars",
    )
)
_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_SYMBOLS = {
    **dict.fromkeys(("F0B7", "F0A7", "F06C", "F09F", "F076", "F0D8"), "•"),
    **dict.fromkeys(("F0FC", "F0FE"), "✓"),
    **dict.fromkeys(("F0A8", "F06F", "F071", "F072"), "□"),
    "F0E0": "→",
    "F0DF": "←",
}
"""Signs of Symbol and Wingdings that letters use; their code points are private to the font."""
_COUNTED = {"ins": "insertions", "moveTo": "insertions", "del": "deletions", "moveFrom": "deletions"}
_PAGE_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})


@dataclass(slots=True)
class WordText:
    """Reads the bodies of a document's parts, in the order in which they are asked for.

    Args:
        numbers: the document's lists.
        notes: footnotes and endnotes by kind and id.
    """

    numbers: Numbers
    notes: dict[tuple[str, str], Element] = field(default_factory=dict[tuple[str, str], Element])
    changes: dict[str, int] = field(default_factory=dict[str, int])
    _cited: list[Element] = field(default_factory=list[Element])
    """Notes in the order of their marks."""
    _boxes: list[Element] = field(default_factory=list[Element])
    _fields: list[list[str]] = field(default_factory=list[list[str]])
    """Of each open field: its instruction, and whether its result has begun."""

    def paragraphs(self, body: Element) -> Iterator[Paragraph]:
        """The paragraphs and rows inside *body*."""
        joined = ""
        for element in self._blocks(body):
            if name_of(element) == "tbl":
                if joined:
                    yield Paragraph(joined)
                    joined = ""
                yield from self._table(element)
                continue
            properties = child(element, "pPr")
            text = joined + self._paragraph(element, properties)
            boxes, self._boxes = self._boxes, []
            if _mark_is_deleted(properties):  # accepted, it is one paragraph with the next
                joined = text
            else:
                joined = ""
                yield Paragraph(text, style=_style(properties))
            for box in boxes:
                yield from self.paragraphs(box)
        if joined:
            yield Paragraph(joined)

    def cited_notes(self) -> Iterator[Paragraph]:
        """The notes that the text refers to, under the numbers of their marks."""
        at = 0
        while at < len(self._cited):  # a note may cite another
            note = self._cited[at]
            at += 1
            text = "\n".join(one.text.strip() for one in self.paragraphs(note) if one.text.strip())
            if text:
                yield Paragraph(f"[{at}] {text}")

    def _blocks(self, container: Element) -> Iterator[Element]:
        """Paragraphs and tables, through what only groups them."""
        stack = [iter(container)]
        while stack:
            element = next(stack[-1], None)
            if element is None:
                stack.pop()
                continue
            name = name_of(element)
            self._count(name)
            if name in {"p", "tbl"}:
                yield element
            elif name not in _GONE and name not in _NOT_TEXT:
                stack.append(iter(element))

    def _count(self, name: str) -> None:
        if kind := _COUNTED.get(name):
            self.changes[kind] = self.changes.get(kind, 0) + 1

    def _paragraph(self, paragraph: Element, properties: Element | None) -> str:
        mark = self.numbers.mark(properties, _style(properties))
        text = "".join(self._run(paragraph))
        return mark + text if text.strip() else text

    def _run(self, container: Element) -> Iterator[str]:
        """The text inside a paragraph or run; text boxes are put by until the paragraph has ended."""
        stack = [iter(container)]
        while stack:
            element = next(stack[-1], None)
            if element is None:
                stack.pop()
                continue
            name = name_of(element)
            self._count(name)
            if name == "fldChar":
                self._field(attribute(element, "fldCharType"))
            elif name == "instrText" and self._fields:
                self._fields[-1][0] += element.text or ""
            elif name == "t":
                if not self._is_silent():
                    yield element.text or ""
            elif name in _SIGNS:
                yield _SIGNS[name]
            elif name == "sym":
                yield _symbol(element)
            elif name in {"footnoteReference", "endnoteReference"}:
                yield self._note_mark(name.removesuffix("Reference"), element)
            elif name in {"footnote", "endnote"}:  # Word 2003 has the note at its mark
                self._cited.append(element)
                yield f"[{len(self._cited)}]"
            elif name == "txbxContent":
                self._boxes.append(element)
            elif name == "AlternateContent":
                # The same thing twice, for newer and older programs.
                best = child(element, "Choice") if _has_text(child(element, "Choice")) else child(element, "Fallback")
                if best is not None:
                    stack.append(iter(best))
            elif name == "fldSimple" and _is_page_field(attribute(element, "instr")):
                continue
            elif name == "rt":
                continue  # the reading of a word, set small above it
            elif name not in _GONE and name not in _NOT_TEXT and not (name == "r" and _is_hidden(element)):
                stack.append(iter(element))

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(["", ""])
        elif kind == "separate" and self._fields:
            self._fields[-1][1] = "result"
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _is_silent(self) -> bool:
        """Whether text belongs to a field's instruction, or is the number of a page."""
        return any(not result or _is_page_field(instruction) for instruction, result in self._fields)

    def _note_mark(self, kind: str, element: Element) -> str:
        note = self.notes.get((kind, attribute(element, "id")))
        if note is None:
            return ""
        if note not in self._cited:
            self._cited.append(note)
        if attribute(element, "customMarkFollows") in {"1", "true", "on"}:
            return ""
        return f"[{self._cited.index(note) + 1}]"

    def _table(self, table: Element) -> Iterator[Paragraph]:
        rows: list[list[list[Paragraph]]] = []
        for row in self._parts(table, "tr"):
            rows.append([list(self.paragraphs(cell)) for cell in self._parts(row, "tc")])
        yield from row_text(rows)

    def _parts(self, container: Element, wanted: str) -> Iterator[Element]:
        for element in container:
            name = name_of(element)
            if name == wanted:
                if not _is_deleted_row(element):
                    yield element
            elif name not in _GONE:
                yield from self._parts(element, wanted)


def _style(properties: Element | None) -> str:
    style = child(properties, "pStyle") if properties is not None else None
    return attribute(style, "val") if style is not None else ""


def _mark_is_deleted(properties: Element | None) -> bool:
    of_mark = child(properties, "rPr") if properties is not None else None
    return of_mark is not None and child(of_mark, "del", "moveFrom") is not None


def _is_deleted_row(row: Element) -> bool:
    properties = child(row, "trPr")
    return properties is not None and child(properties, "del") is not None


def _is_hidden(run: Element) -> bool:
    properties = child(run, "rPr")
    vanish = child(properties, "vanish", "webHidden") if properties is not None else None
    return vanish is not None and name_of(vanish) == "vanish" and attribute(vanish, "val") not in {"0", "false", "off"}


def _is_page_field(instruction: str) -> bool:
    return (instruction.split() or [""])[0].upper() in _PAGE_FIELDS


def _has_text(element: Element | None) -> bool:
    return element is not None and next(descendants(element, "t"), None) is not None


def _symbol(element: Element) -> str:
    code = attribute(element, "char").upper()
    if code in _SYMBOLS:
        return _SYMBOLS[code]
    try:
        sign = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return "" if "\ue000" <= sign <= "\uf8ff" or "\ud800" <= sign <= "\udfff" else sign


def notes_in(part: Element | None, kind: str) -> Iterator[tuple[tuple[str, str], Element]]:
    """The notes of a footnotes or endnotes part, without the lines that separate them from the text."""
    if part is None:
        return
    for note in children(part, kind):
        if attribute(note, "type") in {"", "normal"}:
            yield (kind, attribute(note, "id")), note
