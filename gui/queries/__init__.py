"""A list of queries in one run: the window, its table, and the table as a file."""

from gui.queries.window import QueryListWindow

__all__ = ["QueryListWindow"]
