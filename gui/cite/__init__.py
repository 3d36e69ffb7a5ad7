"""The window in which documents are cited: style, language and form are chosen with the citations in sight."""

from gui.cite.choice import CiteChoice, form_name, suffix_of
from gui.cite.dialog import MOST_SHOWN, CiteDialog

__all__ = ["MOST_SHOWN", "CiteChoice", "CiteDialog", "form_name", "suffix_of"]
