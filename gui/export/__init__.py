"""The window in which the archive, or a part of it, is exported."""

from gui.export.dialog import ExportDialog, Offer

__all__ = ["ExportDialog", "Offer"]
