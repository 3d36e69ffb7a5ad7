"""The text of a TEI letter: what its writer wrote and let stand, with the lines and paragraphs that the file gives it.

What the editors changed or added is left out where the file also has what they found: *sic* and not *corr*, *orig* and
not *reg*, *abbr* and not *expan*; deletions are gone, additions are in. What they supply stands in [square brackets],
a gap is […]. Their notes come after the letter, under a line of dashes, each led by the word that it stands at, as
critical editions print it (``word] note``): they can be searched and quoted, and are not taken for the letter's words.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

_PARAGRAPHS = frozenset(
    {
        *("p", "ab", "div", "div1", "div2", "div3", "div4", "div5", "div6", "div7", "head", "lg", "list"),
        *("table", "opener", "closer", "postscript", "body", "front", "back", "group", "text", "floatingText"),
        *("figure", "trailer", "epigraph", "argument", "titlePage", "docTitle", "salutation", "cit", "sp"),
        *("listBibl", "closerGrp", "egXML"),
    }
)
_LINES = frozenset(
    {
        *("l", "item", "row", "dateline", "salute", "signed", "addrLine", "address", "byline", "label"),
        *("titlePart", "docAuthor", "docDate", "bibl", "lb"),
    }
)
_LEFT_OUT = frozenset(
    {
        *("teiHeader", "del", "fw", "metamark", "ptr", "graphic", "figDesc", "desc", "listPerson", "listPlace"),
        *("listOrg", "listEvent", "listNym", "listRelation", "listWit", "standOff", "facsimile", "sourceDoc"),
        *("xenoData", "index", "interp", "interpGrp", "spanGrp", "listTranspose", "certainty", "precision"),
        *("fsdDecl", "binaryObject", "media", "settingDesc", "particDesc", "listChange", "catchwords"),
        *("signatures", "elementSpec", "classSpec", "moduleSpec", "schemaSpec", "macroSpec"),
    }
)
_AS_WRITTEN = ("sic", "orig", "abbr", "am", "seg", "unclear")
_QUOTED = frozenset({"q", "quote", "said", "soCalled"})
_AUTHORS_OWN = frozenset(
    {"margin", "left", "right", "foot", "bottom", "top", "inline", "above", "below", "margin-left"}
)
_RULE = "———"
_LONGEST_LEMMA = 80
_LAST_WORD = re.compile(r"[^\s\[\](){}«»“”„\"]*[\w…][^\s]*\s*\Z")


class _Writer:
    """Pieces of text, between which the strongest break that was asked for comes, and never two."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self._break = ""
        self._glued = False

    def write(self, text: str) -> None:
        words = " ".join(text.split())
        if text[:1].isspace() and not self._break and not self._glued:
            self._break = " "
        if not words:
            return
        if self.parts and self._break:
            self._put(self._break)
        self._put(words)
        self._break, self._glued = " " if text[-1].isspace() else "", False

    def line(self) -> None:
        if self._break != "\n\n":
            self._break = "\n"
        self._glued = False

    def paragraph(self) -> None:
        self._break, self._glued = "\n\n", False

    def glue(self) -> None:
        """What comes goes on with the word that stands last, whatever spaces are between."""
        if self._break in {"", " "}:
            self._break, self._glued = "", True

    def tab(self) -> None:
        if self._break in {"", " "} and self.parts:
            self._break = "\t"

    def _put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def text(self) -> str:
        return "".join(self.parts)

    def after(self, place: int) -> str:
        """What was written since *place*, no further back than a lemma is long."""
        kept: list[str] = []
        length = self.length
        for part in reversed(self.parts):
            if length <= place or self.length - length > _LONGEST_LEMMA:
                break
            kept.append(part)
            length -= len(part)
        written = "".join(reversed(kept))
        return written[max(0, place - length) :]


class _Reader:
    def __init__(self, *, marks_are_gone: bool) -> None:
        self.out = _Writer()
        self.notes: list[tuple[str, Element]] = []
        self._anchors: dict[str, int] = {}
        self._marks_are_gone = marks_are_gone

    def inside(self, element: Element) -> None:
        """Write what an element holds."""
        if element.text:
            self.out.write(element.text)
        for child in element:
            self.element(child)
            if child.tail:
                self.out.write(child.tail)

    def element(self, element: Element) -> None:
        name = element.tag
        if name in _LEFT_OUT:
            return
        if name in _PARAGRAPHS:
            self.out.paragraph()
            self.inside(element)
            self.out.paragraph()
        elif name == "lb":
            if element.get("break") == "no":
                self.out.glue()
            else:
                self.out.line()
        elif name in _LINES:
            self.out.line()
            self.inside(element)
            self.out.line()
        elif name == "cell":
            self.inside(element)
            self.out.tab()
        elif name in {"pb", "cb", "gb", "milestone"}:
            if element.get("break") == "no":
                self.out.glue()
        else:
            self._in_line(element, name)

    def _in_line(self, element: Element, name: str) -> None:
        if name in {"choice", "app", "alt"}:
            if (chosen := _chosen(element, name)) is not None:
                self.element(chosen)
        elif name == "note":
            self._note(element)
        elif name == "noteGrp":
            for note in element:
                self._note(note)
        elif name == "gap":
            self.out.write("[…]")
        elif name == "supplied":
            self._between("[", element, "]")
        elif name == "space":
            if element.get("dim") != "vertical":
                self.out.write(" ")
        elif name == "anchor":
            self._anchors[_identifier(element)] = self.out.length
        elif name == "restore":
            for child in element.iter("del"):
                child.tag = "seg"
            self.inside(element)
        elif name in _QUOTED and self._marks_are_gone:
            self._between("“", element, "”")
        else:
            self.inside(element)

    def _between(self, left: str, element: Element, right: str) -> None:
        self.out.write(left)
        self.out.glue()
        self.inside(element)
        self.out.glue()
        self.out.write(right)

    def _note(self, note: Element) -> None:
        own = note.get("place", "").split(" ")[0] in _AUTHORS_OWN and not note.get("resp")
        if (own and note.get("type") not in {"ea", "editorial", "commentary"}) or note.get("type") in {
            "authorial",
            "author",
        }:
            self.out.paragraph()
            self.inside(note)
            self.out.paragraph()
            return
        self.notes.append((self._lemma(note), note))

    def _lemma(self, note: Element) -> str:
        for name in ("corresp", "target", "targetEnd"):
            place = self._anchors.get(note.get(name, "").removeprefix("#"))
            if place is not None and (words := " ".join(self.out.after(place).split())):
                return words if len(words) <= _LONGEST_LEMMA else f"{words[:20]} … {words[-20:]}"
        word = _LAST_WORD.search(self.out.after(max(0, self.out.length - _LONGEST_LEMMA)))
        return word[0].strip(" ,.;:!?—–-") if word else ""


def _identifier(element: Element) -> str:
    return element.get("{http://www.w3.org/XML/1998/namespace}id", "")


def _chosen(element: Element, name: str) -> Element | None:
    """Of several readings the one that stands in the letter."""
    for wanted in _AS_WRITTEN if name == "choice" else ("lem", "rdg"):
        if (found := element.find(wanted)) is not None:
            return found
    return next(iter(element), None)


def text_of_letter(elements: list[Element], *, marks_are_gone: bool = False) -> str:
    """The text of a letter that *elements* hold, with the edition's notes after it.

    Args:
        elements: a ``text``, or the divisions that make up a letter.
        marks_are_gone: the file says that its quotation marks were replaced by elements, so they are put back.
    """
    reader = _Reader(marks_are_gone=marks_are_gone)
    for element in elements:
        reader.element(element) if element.tag in _PARAGRAPHS else reader.inside(element)
        reader.out.paragraph()
    text = reader.out.text()
    notes = list(_notes(reader, marks_are_gone=marks_are_gone))
    return "\n\n".join([text, _RULE, *notes]) if text and notes else text


def _notes(reader: _Reader, *, marks_are_gone: bool) -> list[str]:
    written: list[str] = []
    for lemma, note in reader.notes:
        inner = _Reader(marks_are_gone=marks_are_gone)
        inner.inside(note)
        if body := inner.out.text().strip():
            written.append(f"{lemma}] {body}" if lemma else body)
        reader.notes += inner.notes  # notes on notes follow, as the walk goes on
    return written
