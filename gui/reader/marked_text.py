"""A document's text with its marks: claims, hits, references, signs in the gutter, and the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from core.model import Claim, Document, OpenedDocument, Reference, Span, SpanRights
from gui import theme
from gui.reader import painting
from gui.reader.geometry import VisibleLine
from gui.reader.marks import ClaimMarks, Line
from gui.reader.minimap import WIDTH, MapMark, Minimap
from gui.reader.painting import HitMark, RightsMark, SignPlace, Sizes
from gui.reader.spans import Intervals
from gui.reader.text_page import TextPage
from gui.reader.typography import PASSAGE_GAP

_MAP_MARGIN = 9


@dataclass(frozen=True, slots=True)
class ReferenceMark:
    """A place that names a document we know, UTF-16 units."""

    start: int
    end: int
    reference: Reference


class MarkedText(TextPage):
    """Shows one opened document's text and everything that is marked in it. See :class:`gui.reader.text_view.TextView`
    for what mouse and keys do.
    """

    claimActivated = Signal(int)
    """A claim or its sign was clicked on, or the caret moved into it."""
    referenceActivated = Signal(int)
    """A named document was clicked on (its id)."""
    hitChanged = Signal(int, int)
    """Which hit is the current one (from 0; -1: none yet), and how many there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenedDocument | None = None
        self._claims = ClaimMarks((), self.offsets.units, 0)
        self._references: Intervals[ReferenceMark] = Intervals()
        self._hits: Intervals[HitMark] = Intervals()
        self._rights: Intervals[RightsMark] = Intervals()
        self._hit = -1
        self._found: tuple[tuple[int, int], ...] | None = None
        self._activating = False
        self.minimap = Minimap(self)
        self.minimap.moved.connect(self._go_to_place)
        self.verticalScrollBar().valueChanged.connect(self._update_map)
        self.verticalScrollBar().rangeChanged.connect(self._update_map)

    def show_opened(self, opened: OpenedDocument) -> None:
        """Show the text of *opened* from its first hit, or from its start.

        When it is the text shown already, only the marks change, and the view stays where it is.
        """
        before = self._opened
        same = before is not None and (before.document.id, before.text) == (opened.document.id, opened.text)
        same_hits = same and before is not None and before.hits == opened.hits
        open_id = self._claims.open_id if same else None
        self._opened = opened
        self.setAccessibleName(opened.document.heading)
        named = [reference for reference in opened.references if reference.document is not None]
        named.sort(key=lambda reference: reference.span.start)
        links = [(reference.span.start, reference.span.end) for reference in named]
        self.set_text(opened.text, [passage.start for passage in opened.passages], links, keep=same)
        units = self.offsets.units
        self._references = Intervals(ReferenceMark(units(r.span.start), units(r.span.end), r) for r in named)
        self._claims = ClaimMarks(opened.claims, units, opened.document.id, open_id)
        marked = [one for one in opened.rights if not one.in_doubt]
        self._rights = Intervals(RightsMark(units(r.span.start), units(r.span.end), r) for r in marked)
        if not same:
            self._found = None
        self._mark_hits(opened.hits if self._found is None else self._found)
        count = len(self._hits.items)
        self._set_hit(self._hit if same_hits and self._hit < count else 0 if count else -1, scroll=not same_hits)

    # ------------------------------------------------------------------------------------------------- claims

    @property
    def open_claim(self) -> int | None:
        """The id of the open claim."""
        return self._claims.open_id

    def select_claim(self, claim_id: int | None, *, scroll: bool = True) -> None:
        """Open a claim: mark it, its cue and the evidence of its links here; bring it to a third of the view."""
        if self._activating and claim_id == self._claims.open_id:
            return
        self._open_claim(claim_id)
        claim = self._claims.claim(claim_id) if claim_id is not None else None
        if claim is None:
            return
        start, end = self.offsets.units(claim.start), self.offsets.units(claim.spans[-1].end)
        within = [hit.number for hit in self._hits.touching(start, end)]
        if within and self._hit not in within:
            self._set_hit(within[0], scroll=False)
        if scroll:
            self.set_caret(start)
            if not self._reads_well(start, end):
                self.scroll_to(start, animated=True)

    def show_evidence(self, span: Span, *, scroll: bool = True) -> None:
        """Box the words that carry a link, and bring them into view."""
        self._claims.open(self._claims.open_id, span)
        self.viewport().update()
        start = self.offsets.units(span.start)
        if scroll and not (self.isVisible() and self.is_in_view(start)):
            self.scroll_to(start, animated=True)

    def claim(self, claim_id: int) -> Claim | None:
        """The claim of this id, if it is one of this document's."""
        return self._claims.claim(claim_id)

    def claim_at(self, unit: int) -> int | None:
        """The id of the innermost marked claim around the character at *unit*."""
        return self._claims.innermost(unit) if unit >= 0 else None

    def reference_at(self, unit: int) -> ReferenceMark | None:
        """The reference around the character at *unit*."""
        around = self._references.touching(unit, unit + 1) if unit >= 0 else []
        return around[0] if around else None

    def rights_at(self, unit: int) -> SpanRights | None:
        """The terms of its own that the passage around the character at *unit* has."""
        around = self._rights.touching(unit, unit + 1) if unit >= 0 else []
        return around[0].rights if around else None

    @property
    def shown_document(self) -> Document | None:
        """The document whose text it is."""
        return self._opened.document if self._opened else None

    @property
    def credit_text(self) -> str:
        """The document's credit line."""
        return self._opened.credit.text if self._opened else ""

    def _reads_well(self, start: int, end: int) -> bool:
        """Whether a claim is in sight from its first to its last word, and begins where the eye rests."""
        return self.isVisible() and self.is_in_view(start, 0.1, 0.45) and self.is_in_view(end, 0.1, 0.9)

    def _open_claim(self, claim_id: int | None) -> None:
        self._claims.open(claim_id)
        self.viewport().update()

    def activate(self, claim_id: int) -> None:
        """The person chose a claim here: whoever answers by selecting the same claim moves nothing."""
        self._open_claim(claim_id)
        self._activating = True
        try:
            self.claimActivated.emit(claim_id)
        finally:
            self._activating = False

    # --------------------------------------------------------------------------------------------------- hits

    def show_found(self, places: Sequence[tuple[int, int]] | None) -> None:
        """Mark these places (code points) in place of what was searched for; None: that again.

        The first one from what is in view on becomes the current one.
        """
        if self._opened is None:
            return
        self._found = None if places is None else tuple(places)
        self._mark_hits(self._opened.hits if self._found is None else self._found)
        seen = self.cursorForPosition(QPoint(self.viewport().width() // 2, 0)).position()
        items = self._hits.items
        number = next((number for number, hit in enumerate(items) if hit.start >= seen), 0) if items else -1
        self._set_hit(number, scroll=places is not None)

    def _mark_hits(self, places: Sequence[tuple[int, int]]) -> None:
        units = self.offsets.units
        hits = sorted(set(places))
        self._hits = Intervals(HitMark(units(start), units(end), n) for n, (start, end) in enumerate(hits))
        self._fill_map()

    def next_hit(self) -> None:
        """Go to the next hit; behind the last, to the first."""
        self._step_hit(1)

    def previous_hit(self) -> None:
        """Go to the hit before; before the first, to the last."""
        self._step_hit(-1)

    def show_hit(self, place: int) -> None:
        """Make the hit at the code point *place* the current one: that one, the next after it, or else the last."""
        unit = self.offsets.units(place)
        items = self._hits.items
        if items:
            number = next((number for number, hit in enumerate(items) if hit.end > unit), len(items) - 1)
            self._set_hit(number)

    def _step_hit(self, step: int) -> None:
        count = len(self._hits.items)
        if count:
            start = self._hit if self._hit >= 0 else -1 if step > 0 else 0
            self._set_hit((start + step) % count)

    def _set_hit(self, number: int, *, scroll: bool = True) -> None:
        """Make a hit the current one; -1: none."""
        self._hit = number
        hit = self._hits.items[number] if number >= 0 else None
        self._colour_hit(hit)
        self.minimap.show_current_hit(self._place(hit.start) if hit else None)
        if hit and scroll and not (self.isVisible() and self.is_in_view(hit.start)):
            self.scroll_to(hit.start, animated=True)
        self.viewport().update()
        self.hitChanged.emit(number, len(self._hits.items))

    def _colour_hit(self, hit: HitMark | None) -> None:
        """The current hit's letters have a colour of their own, for its ground is bright in both themes."""
        selections: list[QTextEdit.ExtraSelection] = []
        if hit is not None:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(hit.start)
            cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor  # type: ignore[assignment]  # the stubs call the attribute a method
            letters = QTextCharFormat()
            letters.setForeground(QColor(theme.colours(self.palette()).hit_now_text))
            selection.format = letters  # type: ignore[assignment]  # the same
            selections.append(selection)
        self.setExtraSelections(selections)

    def rebuild(self, *, keep: bool) -> None:
        """Make the document anew, and colour the current hit in it."""
        super().rebuild(keep=keep)
        items = self._hits.items
        self._colour_hit(items[self._hit] if 0 <= self._hit < len(items) else None)

    # ---------------------------------------------------------------------------------------------------- map

    def _place(self, unit: int) -> float:
        return unit / max(1, self.document().characterCount() - 1)

    def _fill_map(self) -> None:
        claims = [
            MapMark(self._place(mark.start), mark.look.role)
            for mark in self._claims.marks.items
            if mark.look.line is not Line.NONE
        ]
        self.minimap.show_marks(claims, [MapMark(self._place(hit.start), "hit_now") for hit in self._hits.items])
        self._update_map()

    def _update_map(self) -> None:
        self.minimap.setVisible(self.verticalScrollBar().maximum() > 0)
        self.minimap.show_view(self._place(self.first_unit()), self._place(self.last_unit()))

    def _go_to_place(self, place: float) -> None:
        self.scroll_to(round(place * (self.document().characterCount() - 1)), 0.5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the map at the trailing edge."""
        super().resizeEvent(event)
        x = 5 if self.rtl else self.width() - WIDTH - 5
        self.minimap.setGeometry(x, _MAP_MARGIN, WIDTH, max(0, self.height() - 2 * _MAP_MARGIN))
        self._update_map()

    # ----------------------------------------------------------------------------------------------- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and fills, then the letters, then lines, signs and what is not held."""
        roles = theme.colours(self.palette())
        around = 2 * PASSAGE_GAP
        lines = self.visible_lines(event.rect().top() - around, event.rect().bottom() + around)
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(roles.paper))
        sizes = Sizes.of(self.line_height)
        painting.paint_behind(painter, lines, self._claims, self._hits, self._hit, roles, sizes)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painting.paint_lines(painter, lines, self._claims, roles, sizes)
        painting.paint_rights(painter, lines, self._rights, roles, sizes)
        painting.paint_signs(painter, self.sign_places(lines), roles, _sign_font(), rtl=self.rtl)
        self._paint_not_held(painter, lines, roles)
        painter.end()

    def sign_places(self, lines: Sequence[VisibleLine]) -> list[SignPlace]:
        """The signs of *lines* in the gutter."""
        left, right = self.column
        edge = self.viewport().width() - right if self.rtl else left
        room = right if self.rtl else left
        return painting.sign_places(lines, self._claims.signs, edge, room, _sign_font(), rtl=self.rtl)

    def _paint_not_held(self, painter: QPainter, lines: Sequence[VisibleLine], roles: theme.Colours) -> None:
        """Between the passages of an extract, say that text is missing."""
        passages = self._opened.passages if self._opened else ()
        if not passages:
            return
        starts = {self.offsets.units(passage.start): number for number, passage in enumerate(passages)}
        last = self.document().characterCount() - 1
        left, right = self.column[0], self.viewport().width() - self.column[1]
        height, half = self.line_height, PASSAGE_GAP * theme.scale() / 2
        for line in lines:
            if line.start in starts:
                before = starts[line.start] == 0
                words = self.tr("Text before is not held") if before else self.tr("Text between is not held")
                painting.paint_not_held(painter, words, left, right, line.baseline - 0.8 * height - half, roles)
            if line.end >= last:
                words = self.tr("Text after is not held")
                painting.paint_not_held(painter, words, left, right, line.baseline + 0.2 * height + half, roles)


def _sign_font() -> QFont:
    return theme.interface_font(11.5, bold=True)
