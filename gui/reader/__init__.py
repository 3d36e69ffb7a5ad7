"""The reader: a document's text with its marks."""

from gui.reader.pane import ReaderPane
from gui.reader.text_view import TextView

__all__ = ["ReaderPane", "TextView"]
