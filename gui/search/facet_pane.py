"""The facets column: head, list, and the rail it folds to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.model import DateCount, Facet, FacetValue, Narrow, SavedSearch
from gui import theme
from gui.parts import IconButton, LinkButton, PaneHead, label
from gui.search.facet_model import FacetModel
from gui.search.facet_view import FacetView
from gui.search.histogram import DateHistogram
from gui.search.saved_list import SavedList

RAIL_WIDTH = 36
"""The width of the folded pane in px."""
_WIDEST = 16777215
"""Qt's own QWIDGETSIZE_MAX, which PySide does not have."""


class FacetPane(QWidget):
    """What the results can be narrowed by.

    Signals:
        narrowed: the person narrowed otherwise; carries all of it (``tuple[Narrow, ...]``).
        foldToggled: the person folded (True) or unfolded the pane.
        datesChosen: the person wants results from a date to a date; datesCleared: of all dates.
    """

    narrowed = Signal(object)
    foldToggled = Signal(bool)
    datesChosen = Signal(str, str)
    datesCleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self._folded = False
        self._model = FacetModel(self)
        self._head = PaneHead(self)
        self._title = label(self.tr("Narrow"), theme.interface_font(13, bold=True))
        self._title.setIndent(6)
        self._clear = LinkButton(self.tr("Clear"), self.tr("Clear all that results are narrowed by"), self._head)
        self._fold = IconButton("fold", self.tr("Fold"), self._head)
        self._saved = SavedList(self)
        self._dates = DateHistogram(self)
        self._dates.hide()
        self._has_saved = False
        self._view = FacetView(self._model, self)

        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(6)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._clear)
        row.addWidget(self._fold)
        row.addSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._saved)
        column.addWidget(self._dates)
        column.addWidget(self._view, 1)
        self._spring = QWidget(self)
        column.addWidget(self._spring)

        self._dates.chosen.connect(self.datesChosen)
        self._dates.cleared.connect(self.datesCleared)
        self._model.narrowed.connect(self._narrowed)
        self._clear.clicked.connect(self._model.clear)
        self._fold.clicked.connect(self._fold_pressed)
        self.setFocusProxy(self._view)
        self._show_fold()

    def sizeHint(self) -> QSize:
        """The width of the look at 1366 px, or of the rail."""
        return QSize(RAIL_WIDTH if self._folded else 176, 600)

    # ------------------------------------------------------------------------------- what the window calls

    def show_facets(self, facets: Mapping[Facet, Sequence[FacetValue]], narrow: Sequence[Narrow]) -> None:
        """Show the values of an answer, and what it was narrowed by."""
        self._model.show(facets, narrow)
        self._show_narrowed()

    def show_saved(self, searches: Sequence[SavedSearch], *, may_edit: bool) -> None:
        """Show the saved searches above the facets."""
        self._has_saved = bool(searches)
        self._saved.show_searches(searches, may_edit=may_edit)
        self._saved.setVisible(self._has_saved and not self._folded)

    def show_dates(self, counts: Sequence[DateCount], chosen: tuple[str, str] | None) -> None:
        """Show how the results spread over time, and which dates the query asks for."""
        self._dates.show_counts(counts, chosen)
        self._dates.setVisible(self._dates.has_choice() and not self._folded)

    def histogram(self) -> DateHistogram:
        """The bars."""
        return self._dates

    def saved_list(self) -> SavedList:
        """The saved searches."""
        return self._saved

    def set_folded(self, folded: bool) -> None:
        """Fold to a rail, or unfold. Sends no signal."""
        if folded != self._folded:
            self._folded = folded
            self._show_fold()

    def is_folded(self) -> bool:
        """Whether only the rail is there."""
        return self._folded

    def narrow(self) -> tuple[Narrow, ...]:
        """What results are narrowed by."""
        return self._model.narrow()

    def clear(self) -> None:
        """Take everything away that results are narrowed by, as the link in the head does."""
        self._model.clear()

    def folded_groups(self) -> tuple[Facet, ...]:
        """The facets whose values are folded away, to be remembered."""
        return self._view.folded_groups()

    def set_folded_groups(self, facets: Iterable[Facet]) -> None:
        """Fold these facets and no others."""
        self._view.set_folded_groups(facets)

    def facet_view(self) -> FacetView:
        """The list itself."""
        return self._view

    # ------------------------------------------------------------------------------------------- the parts

    def _narrowed(self, narrow: tuple[Narrow, ...]) -> None:
        self._show_narrowed()
        self.narrowed.emit(narrow)

    def _show_narrowed(self) -> None:
        count = len(self._model.narrow())
        self._clear.setVisible(bool(count) and not self._folded)
        if self._folded:
            name = self.tr("Narrow the results")
            if count:
                name = self.tr("Narrow the results (%n set)", "", count)
            self._fold.set_icon("filter", "accent" if count else "muted")
        else:
            name = self.tr("Fold this column")
            self._fold.set_icon("fold")
        self._fold.setToolTip(name)
        self._fold.setAccessibleName(name)

    def _fold_pressed(self) -> None:
        self.set_folded(not self._folded)
        if not self._folded:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.foldToggled.emit(self._folded)

    def _show_fold(self) -> None:
        self._title.setVisible(not self._folded)
        self._view.setVisible(not self._folded)
        self._saved.setVisible(self._has_saved and not self._folded)
        self._dates.setVisible(self._dates.has_choice() and not self._folded)
        self._spring.setVisible(self._folded)
        self.setFixedWidth(RAIL_WIDTH) if self._folded else self._unfix_width()
        self._show_narrowed()
        self.updateGeometry()

    def _unfix_width(self) -> None:
        self.setMinimumWidth(140)
        self.setMaximumWidth(_WIDEST)
