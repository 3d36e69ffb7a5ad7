"""The page that sets claims beside their answers."""

from gui.compare.page import ComparePage

__all__ = ["ComparePage"]
