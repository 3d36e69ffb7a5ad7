"""Search in the window: the field, the facets, the results."""

from gui.search.facet_pane import FacetPane
from gui.search.field import SearchField
from gui.search.results_model import AT_ONCE
from gui.search.results_pane import ResultsPane
from gui.search.results_view import MOST_SELECTED

__all__ = ["AT_ONCE", "MOST_SELECTED", "FacetPane", "ResultsPane", "SearchField"]
