"""The reader: a document's text with its marks."""

from gui.reader.pane import ReaderPane

__all__ = ["ReaderPane"]
