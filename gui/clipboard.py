"""What is put on the clipboard, in all the formats that programs may ask for."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from core.model import CreditFormat, Quotation

_MARKDOWN = "text/markdown"
_TYPES = {
    CreditFormat.MARKDOWN: _MARKDOWN,
    CreditFormat.JSONLD: "application/ld+json",
    CreditFormat.XMP: "application/rdf+xml",
}


def copy_credit(words: str, plain: str, form: CreditFormat) -> None:
    """A credit in one of its forms. HTML has plain text beside it, the others are plain text too."""
    data = QMimeData()
    if form is CreditFormat.HTML:
        data.setHtml(words)
        data.setText(plain)
    else:
        data.setText(words)
    if form in _TYPES:
        data.setData(_TYPES[form], words.encode())
    QGuiApplication.clipboard().setMimeData(data)


def copy_quotation(quotation: Quotation) -> None:
    """A quotation with its source, as plain text, HTML and Markdown at once."""
    data = QMimeData()
    data.setText(quotation.text)
    data.setHtml(quotation.html)
    data.setData(_MARKDOWN, quotation.markdown.encode())
    QGuiApplication.clipboard().setMimeData(data)
