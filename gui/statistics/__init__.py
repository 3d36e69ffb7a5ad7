"""An archive in numbers: charts whose bars lead to what is behind them (``charts``), in a window (``window``)."""

from gui.statistics.window import StatisticsWindow

__all__ = ["StatisticsWindow"]
