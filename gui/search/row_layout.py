"""Where everything of a result row stands, for one width. Knows no painter and no state of the view."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from core.model import ClaimState, Hit, Holding
from gui import theme, words
from gui.search.hit_words import HitWords
from gui.search.text_block import TextBlock
from gui.writing import isolated, right_to_left

_LEFT = Qt.AlignmentFlag.AlignLeft
SEPARATOR = "\u2002·\u2002"


@dataclass(frozen=True, slots=True)
class Piece:
    """A block of text at its place, with the colour role it is painted in."""

    block: TextBlock
    x: float
    y: float
    role: str


@dataclass(frozen=True, slots=True)
class Glyph:
    """An icon at its place."""

    name: str
    x: float
    y: float
    size: int
    role: str


@dataclass(frozen=True, slots=True)
class RowLayout:
    """A row, ready to be painted. *height* includes the line below it."""

    height: int
    pieces: tuple[Piece, ...]
    glyphs: tuple[Glyph, ...]


class _Builder:
    """Stacks blocks from top to bottom; mirrored, the icon stands right and all lines end at the right."""

    def __init__(self, width: int, *, mirrored: bool) -> None:
        self.scale = theme.scale()
        self.mirrored = mirrored
        self.align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.icon_left = self.px(15)
        self.text_left = self.icon_left + 16 + self.px(6)
        self.right = width - self.px(12)
        if mirrored:
            self.icon_left, self.right = width - self.icon_left - 16, width - self.text_left
            self.text_left = self.px(12)
        self.y = float(self.px(9))
        self.pieces: list[Piece] = []
        self.glyphs: list[Glyph] = []

    def px(self, length: float) -> int:
        """A length of the look at the interface's scale."""
        return round(length * self.scale)

    @property
    def text_width(self) -> float:
        """The width of the column that all lines share."""
        return self.right - self.text_left

    def icon(self, name: str, role: str, size: int = 16) -> None:
        """An icon beside the line that comes next."""
        inset = (16 - size) / 2
        self.glyphs.append(Glyph(name, self.icon_left + inset, self.y + (self.px(17) - size) / 2, size, role))

    def lines(
        self,
        text: str,
        px: float,
        line_height: int,
        role: str,
        *,
        most: int = 1,
        bold: bool = False,
        own_side: bool = False,
    ) -> None:
        """Interface text; *own_side* aligns it by its own direction, else it follows the row."""
        font = _font(text, px, bold=bold)
        align = None if own_side else self.align
        self._put(TextBlock(text, font, self.text_width, most, self.px(line_height), align=align), role)

    def quotation(self, hit: Hit) -> None:
        """The snippet in the reading face, with its hits marked, three lines at most."""
        arabic = right_to_left(hit.snippet)
        font = theme.serif_font(14 if arabic else 13.5, arabic=arabic)
        height = self.px(22 if arabic else 18)
        self._put(TextBlock(hit.snippet, font, self.text_width, 3, height, marks=hit.marks), "text")

    def shared_line(self, text: str, after: str = "") -> None:
        """One line in small print, of which *text* is cut so that *after* stays whole."""
        height = self.px(17)
        end = TextBlock(SEPARATOR + after, theme.interface_font(12), self.text_width, 1, height, align=_LEFT)
        room = self.text_width - (end.natural_width if after else 0)
        start = TextBlock(text, _font(text, 12), room, 1, height, align=_LEFT)
        first = self.right - start.natural_width if self.mirrored else self.text_left
        self.pieces.append(Piece(start, first, self.y, "muted"))
        if after:
            second = first - end.natural_width if self.mirrored else first + start.natural_width
            block = (
                end
                if not self.mirrored
                else TextBlock(after + SEPARATOR, theme.interface_font(12), self.text_width, 1, height, align=_LEFT)
            )
            self.pieces.append(Piece(block, second, self.y, "muted"))
        self.y += height

    def gap(self, length: float) -> None:
        """Empty space."""
        self.y += self.px(length)

    def counts(self, parts: tuple[str, ...], *, glyph: str = "", last: str = "", role: str = "answer") -> None:
        """Counts side by side, then a glyph with its words; a second line takes what does not fit."""
        items = [(part, "", "muted") for part in parts] + ([(last, glyph, role)] if last else [])
        if not items:
            return
        height = self.px(16)
        font = theme.interface_font(12)
        blocks = [
            (TextBlock(text, font, self.text_width - (16 if icon else 0), 1, height, align=_LEFT), icon, colour)
            for text, icon, colour in items
        ]
        lines: list[list[tuple[TextBlock, str, str]]] = [[]]
        used = 0.0
        for item in blocks:
            need = item[0].natural_width + (16 if item[1] else 0)
            if lines[-1] and used + need > self.text_width:
                lines.append([])
                used = 0.0
            lines[-1].append(item)
            used += need + self.px(12)
        for line in lines:
            total = sum(block.natural_width + (16 if icon else 0) for block, icon, _ in line)
            x = self.text_left
            if self.mirrored:
                x = self.right - total - self.px(12) * (len(line) - 1)
            for block, icon, colour in line:
                if icon:
                    self.glyphs.append(Glyph(icon, x, self.y + (height - 12) / 2, 12, colour))
                    x += 16
                self.pieces.append(Piece(block, x, self.y, colour))
                x += block.natural_width + self.px(12)
            self.y += height

    def done(self) -> RowLayout:
        """The row, with its padding and the line below."""
        return RowLayout(round(self.y) + self.px(11) + 1, tuple(self.pieces), tuple(self.glyphs))

    def _put(self, block: TextBlock, role: str) -> None:
        self.pieces.append(Piece(block, self.text_left, self.y, role))
        self.y += block.height


def document_row(said: HitWords, hit: Hit, width: int) -> RowLayout:
    """Title, source and date, snippet, counts; mirrored when the title runs from right to left."""
    row = _Builder(width, mirrored=right_to_left(hit.title))
    row.icon(words.kind_icon(hit.kind), "muted")
    row.lines(hit.title, 13, 17, "text", most=2, bold=hit.holding is not Holding.CITED, own_side=True)
    origin = SEPARATOR.join(f"\u2068{part}\u2069" for part in said.origin(hit))  # the line runs from the left
    row.lines(f"\u200e{origin}", 12, 17, "muted", most=2)
    if hit.snippet:
        row.gap(4)
        row.quotation(hit)
        row.gap(4)
    else:
        row.gap(4)
    status = said.status(hit)
    parts = said.counts(hit) + ((status,) if status else ())
    row.counts(parts, glyph=words.state_icon(ClaimState.ANSWERED), last=said.rebuttals(hit))
    return row.done()


def claim_row(said: HitWords, hit: Hit, width: int) -> RowLayout:
    """State and speaker, the quotation, its document and date, the state in words."""
    speaker = said.speaker(hit)
    row = _Builder(width, mirrored=right_to_left(hit.snippet))
    state = hit.state or ClaimState.UNANSWERED
    row.icon(words.state_icon(state), words.STATE_ROLES[state], 12)
    row.lines(isolated(speaker), 13, 17, "text", most=2, bold=True)
    row.gap(3)
    row.quotation(hit)
    row.gap(3)
    row.shared_line(*said.claim_origin(hit))
    role = "answer" if words.STATE_ROLES[state] == "answer" else "muted"
    row.counts((), last=said.state(hit), role=role)
    return row.done()


def section_row(name: str, count: str, width: int, *, mirrored: bool) -> RowLayout:
    """A heading with its count at the far end; *mirrored* by the interface, as its words are the interface's."""
    row = _Builder(width, mirrored=False)
    font = theme.interface_font(12, bold=True)
    height = row.px(31)
    inner = width - 2 * row.px(13)
    number = TextBlock(count, font, inner, 1, height, align=_side(not mirrored))
    heading = TextBlock(name, font, inner - number.natural_width - 8, 1, height, align=_side(mirrored))
    shift = number.natural_width + 8 if mirrored else 0
    pieces = (Piece(heading, row.px(13) + shift, 0, "muted"), Piece(number, row.px(13), 0, "muted"))
    return RowLayout(height + 1, pieces, ())


def _font(text: str, px: float, *, bold: bool = False) -> QFont:
    """The interface's font; where it has no Arabic letters, the bundled face gives them, a little larger."""
    if not right_to_left(text):
        return theme.interface_font(px, bold=bold)
    font = theme.interface_font(px + 1, bold=bold)
    font.setFamilies([*QApplication.font().families(), *theme.ARABIC_SERIF_FAMILIES[:1]])
    return font


def _side(right: bool) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
