"""What is put on the clipboard, in all the formats that programs may ask for."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from core.model import CitationFormat, Citations, CreditFormat, Quotation

_MARKDOWN = "text/markdown"
_TYPES = {
    CreditFormat.MARKDOWN: _MARKDOWN,
    CreditFormat.JSONLD: "application/ld+json",
    CreditFormat.XMP: "application/rdf+xml",
}


_CITATION_TYPES = {
    CitationFormat.CSL_JSON: "application/vnd.citationstyles.csl+json",
    CitationFormat.BIBTEX: "application/x-bibtex",
    CitationFormat.BIBLATEX: "application/x-bibtex",
    CitationFormat.RIS: "application/x-research-info-systems",
}


def cited_data(text: str, html: str) -> QMimeData:
    """Formatted citations, for the clipboard or a drag: plain text, and HTML with the style's italics."""
    data = QMimeData()
    data.setText(text)
    # Some programs take HTML for Latin-1 that does not say what it is.
    data.setHtml(f'<meta charset="utf-8">{html}')
    return data


def copy_citations(found: Citations) -> None:
    """Citations in one of their formats, which is plain text at the same time."""
    if found.format is CitationFormat.TEXT:
        data = cited_data(found.text.rstrip("\n"), found.html)
    else:
        data = QMimeData()
        data.setText(found.text)
        data.setData(_CITATION_TYPES[found.format], found.text.encode())
    QGuiApplication.clipboard().setMimeData(data)


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
