"""Reports on paper: set block by block (``typesetting``), put on pages (``pages``), chosen in a window (``dialog``)."""

from gui.report.dialog import DossierDialog, Offer
from gui.report.pages import MARGINS, paint_pages, pdf_of

__all__ = ["MARGINS", "DossierDialog", "Offer", "paint_pages", "pdf_of"]
