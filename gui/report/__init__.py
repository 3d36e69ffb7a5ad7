"""Reports on paper: set as a text document (``typesetting``), and painted page by page (``pages``)."""

from gui.report.pages import make_pdf, paint_pages

__all__ = ["make_pdf", "paint_pages"]
