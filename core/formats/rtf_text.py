r"""The text of RTF (specification 1.9.1): control words, groups and the destinations that their text goes to.

Written here because striprtf, the one library for it, leaves out footnotes, text after ``\bin`` data, tracked changes
and what the file says of itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from core.errors import BadInput
from core.formats.paragraphs import Paragraph, row_text
from core.formats.rtf_words import (
    CHARACTERS,
    CODE_PAGES,
    DEEPEST,
    EDGES,
    ENDS,
    INFO,
    READ_THOUGH_STARRED,
    SIGNS,
    SKIPPED,
    SYMBOL,
    SYMBOLS,
    TOKENS,
    code_page,
)


@dataclass(slots=True)
class _State:
    """What holds inside a group, and ends with it."""

    target: str = "text"
    skipped: bool = False
    after_unicode: int = 1
    font: int | None = None
    hidden: bool = False
    deleted: bool = False
    in_table: bool = False
    field: str = ""


@dataclass(slots=True)
class RtfText:
    """What an RTF file says.

    Args:
        data: the file.
    """

    data: bytes
    paragraphs: list[Paragraph] = field(default_factory=list[Paragraph])
    edges: dict[str, list[Paragraph]] = field(default_factory=dict[str, list[Paragraph]])
    notes: list[str] = field(default_factory=list[str])
    info: dict[str, str] = field(default_factory=dict[str, str])
    comments: int = 0
    changes: dict[str, int] = field(default_factory=dict[str, int])
    code_page: str = "cp1252"
    _fonts: dict[int, str | None] = field(default_factory=dict[int, str | None])
    _default_font: int | None = None
    _state: _State = field(default_factory=_State)
    _stack: list[_State] = field(default_factory=list[_State])
    _raw: bytearray = field(default_factory=bytearray)
    _written: list[str] = field(default_factory=list[str])
    _outer: list[tuple[int, list[str], str]] = field(default_factory=list[tuple[int, list[str], str]])
    """Of each note, box or edge that is being read: the depth of its group, what was being written, and what it is."""
    _cell: list[str] = field(default_factory=list[str])
    _row: list[list[Paragraph]] = field(default_factory=list[list[Paragraph]])
    _to_skip: int = 0
    _starred: bool = False
    _high: str = ""

    def read(self) -> None:
        """Read the file.

        Raises:
            BadInput: its groups are nested too deep.
        """
        position = 0
        while token := TOKENS.match(self.data, position):
            position = token.end()
            kind = token.lastgroup
            if kind == "text":
                self._text(token["text"])
            elif token["name"]:
                name, value = token["name"].decode("ascii"), int(token["value"]) if token["value"] else None
                if name == "bin":
                    position += max(0, value or 0)
                    continue
                self._word(name, value)
            elif kind == "hex":
                self._text(bytes([int(token["hex"], 16)]))
            elif kind == "sign":
                self._sign(token["sign"])
            elif kind == "open":
                self._open()
            elif kind == "close":
                self._close()
                if not self._stack:
                    break  # what follows the outermost group is no part of the document
        while self._outer:  # a file that was cut off
            self._end_outer()
        self._end_paragraph()
        self._end_row()

    # ------------------------------------------------------------------------------------------- groups

    def _open(self) -> None:
        self._flush()
        if len(self._stack) >= DEEPEST:
            raise BadInput("It is a damaged RTF file: it is nested too deep.")
        self._stack.append(replace(self._state))
        self._starred = False
        self._to_skip = 0

    def _close(self) -> None:
        self._flush()
        self._starred = False
        self._to_skip = 0
        if self._outer and self._outer[-1][0] == len(self._stack):
            self._end_outer()
        if self._stack:
            self._state = self._stack.pop()

    def _begin_outer(self, what: str) -> None:
        """A note, box or edge begins: what is written until its group ends is not the paragraph's."""
        self._flush()
        self._outer.append((len(self._stack), self._written, what))
        self._written = []
        self._state.hidden = self._state.in_table = False

    def _end_outer(self) -> None:
        self._flush()
        _, before, what = self._outer.pop()
        text = "".join(self._written).strip()
        self._written = before
        if not text:
            return
        if what == "note":
            self.notes.append(text)
            self._written.append(f"[{len(self.notes)}]")
        elif what == "box":
            self.paragraphs += [Paragraph(line) for line in text.split("\n")]
        else:
            self.edges.setdefault(what, [Paragraph(line) for line in text.split("\n")])

    # ----------------------------------------------------------------------------------------- controls

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._starred = True
        elif sign in b"\r\n":
            self._word("par", None)
        elif self._to_skip:
            self._to_skip -= 1
        elif sign in SIGNS:
            self._write(SIGNS[sign])

    def _word(self, name: str, value: int | None) -> None:
        if self._destination(name):
            return
        if self._to_skip and name in CHARACTERS:
            self._to_skip -= 1
        elif name in CHARACTERS:
            self._write(CHARACTERS[name])
        elif name in ENDS:
            self._end_paragraph()
        elif name == "u":
            self._unicode(value or 0)
        elif name == "uc":
            self._state.after_unicode = max(0, value if value is not None else 1)
        elif name in {"cell", "nestcell"}:
            self._end_cell()
        elif name in {"row", "nestrow"}:
            self._end_row()
        else:
            self._property(name, value)

    def _destination(self, name: str) -> bool:
        """Whether the word says where the rest of its group goes; then it goes there."""
        starred, self._starred = self._starred, False
        state = self._state
        if name == "ud":
            state.skipped = False
        elif name in EDGES:
            self._begin_outer(EDGES[name])
        elif name == "footnote":
            self._begin_outer("note")
        elif name in {"shptxt", "dptxbxtext"}:
            self._begin_outer("box")
        elif name == "annotation":
            self.comments += not state.skipped
            state.skipped = True
        elif name == "info":
            state.target = "info"
        elif state.target == "info" and name in INFO:
            state.field = name
        elif name == "fonttbl":
            state.target = "fonts"
        elif name in SKIPPED or (starred and name not in READ_THOUGH_STARRED and state.target != "fonts"):
            self._flush()
            state.skipped = True
        else:
            return False
        return True

    def _property(self, name: str, value: int | None) -> None:
        state = self._state
        on = value is None or value != 0
        match name:
            case "f" | "deff":
                self._flush()
                if name == "deff":
                    self._default_font = value
                else:
                    state.font = value
            case "fcharset" if state.target == "fonts" and state.font is not None:
                self._fonts[state.font] = None if value == SYMBOL else CODE_PAGES.get(value or 0, self.code_page)
            case "cpg" if state.target == "fonts" and state.font is not None:
                self._fonts[state.font] = code_page(value)
            case "ansicpg":
                self.code_page = code_page(value)
            case "mac" | "pc" | "pca":
                self.code_page = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[name]
            case "v":
                self._flush()
                state.hidden = on
            case "deleted":
                self._flush()
                self._change("deletions", counted=on and not state.deleted)
                state.deleted = on
            case "revised":
                self._change("insertions", counted=on)
            case "plain":
                self._flush()
                state.hidden = state.deleted = False
                state.font = self._default_font
            case "pard":
                state.in_table = False
            case "intbl":
                state.in_table = True
            case "yr" | "mo" | "dy" if state.field == "creatim" and value is not None:
                self.info[name] = str(value)
            case _:
                pass

    def _change(self, kind: str, *, counted: bool) -> None:
        if counted and not self._state.skipped:
            self.changes[kind] = self.changes.get(kind, 0) + 1

    # --------------------------------------------------------------------------------------------- text

    def _text(self, text: bytes) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(text))
            self._to_skip -= skipped
            text = text[skipped:]
        if not self._state.skipped:
            self._raw += text

    def _unicode(self, value: int) -> None:
        self._flush()
        code = value & 0xFFFF if value < 0 else value
        self._to_skip = self._state.after_unicode
        if 0xF000 <= code <= 0xF0FF:
            self._write(SYMBOLS.get(code & 0xFF, ""))
        elif 0xD800 <= code < 0xDC00:
            self._high = chr(code)
        elif 0xDC00 <= code < 0xE000:
            high, self._high = self._high, ""
            if high:
                self._write((high + chr(code)).encode("utf-16", "surrogatepass").decode("utf-16"))
        elif code <= 0x10FFFF and code not in {0, 0xFFFE, 0xFFFF}:
            self._write(chr(code))

    def _flush(self) -> None:
        """Decode the bytes that have come."""
        if not self._raw:
            return
        raw, self._raw = bytes(self._raw), bytearray()
        font = self._state.font if self._state.font is not None else self._default_font
        page = self._fonts.get(font, self.code_page) if font is not None else self.code_page
        if self._state.target != "text":
            page = self.code_page
        if page is None:
            text = "".join(SYMBOLS.get(byte, chr(byte) if byte < 128 else "") for byte in raw)
        else:
            text = raw.decode(page, "replace")
        self._write(text.replace("\0", ""), flush=False)

    def _write(self, text: str, *, flush: bool = True) -> None:
        if flush:
            self._flush()
        state = self._state
        if state.skipped or state.hidden or state.deleted:
            return
        if state.target == "text":
            self._written.append(text)
        elif state.target == "info" and state.field and state.field != "creatim":
            self.info[state.field] = self.info.get(state.field, "") + text

    def _end_paragraph(self) -> None:
        self._flush()
        state = self._state
        if state.skipped or state.target != "text" or state.deleted:
            return
        if self._outer:
            self._written.append("\n")
        elif state.in_table:
            self._cell.append("".join(self._written))
            self._written.clear()
        else:
            self._end_row()
            self.paragraphs.append(Paragraph("".join(self._written)))
            self._written.clear()

    def _end_cell(self) -> None:
        self._flush()
        if self._outer or self._state.skipped:
            self._written.append("\n" if self._outer else "")
            return
        self._cell.append("".join(self._written))
        self._written.clear()
        self._row.append([Paragraph(line) for line in self._cell])
        self._cell.clear()

    def _end_row(self) -> None:
        self._flush()
        if self._row and not self._outer:
            self.paragraphs += row_text([self._row])
            self._row = []


def notes_of(text: RtfText) -> Iterator[Paragraph]:
    """The footnotes, under the numbers of their marks."""
    return (Paragraph(f"[{number}] {note}") for number, note in enumerate(text.notes, 1))
