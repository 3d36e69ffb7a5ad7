"""Where the panes stand and how wide they are: facets, results, reader and claims side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from gui.claims import ClaimsPane
from gui.reader import ReaderPane
from gui.search import FacetPane, ResultsPane, SearchField

NARROW, WIDE = 1100, 1700
"""Window widths (px) below and from which the panes have other widths."""
WIDTHS = {"narrow": (36, 228, 344), "usual": (176, 272, 388), "wide": (208, 344, 480)}
"""Facets, results and claims; the reader has the rest."""
RAIL = 36


class Panes(QSplitter):
    """The four panes of the window; :attr:`folded` is whether the person wants the facets as a rail."""

    def __init__(self, facets: FacetPane, results: ResultsPane, reader: ReaderPane, claims: ClaimsPane) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.folded = False
        self._facets, self._results, self._reader, self._claims = facets, results, reader, claims
        self._class = ""
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane in (facets, results, reader, claims):
            self.addWidget(pane)
        self.setStretchFactor(2, 1)

    def fit(self, width: int) -> None:
        """Give the panes the widths that go with a window of *width* px, when it has become narrow or wide."""
        name = "narrow" if width < NARROW else "wide" if width >= WIDE else "usual"
        if name != self._class:
            self._class = name
            self._facets.set_folded(name == "narrow" or self.folded)
            self.spread()

    def spread(self) -> None:
        """Give each pane its width again."""
        facets, results, claims = WIDTHS[self._class or "usual"]
        facets = RAIL if self._facets.is_folded() else max(facets, 176)
        claims = claims if self._claims.isVisibleTo(self) else 0
        reader = self.window().width() - facets - results - claims - 3
        self.setSizes([facets, results, reader, claims])

    def show_claims(self, shown: bool) -> None:
        """Whether the claims have their pane; the first steps take its room."""
        if shown != self._claims.isVisibleTo(self):
            self._claims.setVisible(shown)
            self.spread()

    @Slot(bool)
    def fold(self, folded: bool) -> None:
        """Fold the facets to a rail, or unfold them."""
        self.folded = folded
        self._facets.set_folded(folded)
        self.spread()

    def move_focus(self, field: SearchField, step: int) -> None:
        """Give the keyboard to the next (1) or previous (-1) pane; *field* is one too."""
        panes: list[tuple[QWidget, Callable[[], object]]] = [
            (field, field.focus_field),
            (self._facets, self._facets.setFocus),
            (self._results, self._results.focus_list),
            (self._reader, self._reader.focus_text),
            (self._claims, self._claims.focus_list),
        ]
        panes = [pane for pane in panes if pane[0].isVisible()]
        focus = QApplication.focusWidget()
        here = next((at for at, (pane, _) in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), 0)
        panes[(here + step) % len(panes)][1]()
