"""How a person wants documents to be cited, and what the choices are called."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from core.model import CitationFormat

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CiteChoice:
    """How documents are cited; the same as ``Archive.cite`` takes. Empty: what is usual."""

    form: CitationFormat = CitationFormat.TEXT
    style: str = ""
    language: str = ""
    in_text: bool = False
    place: str = ""


def form_name(form: CitationFormat) -> str:
    """What a format is called."""
    return {
        CitationFormat.TEXT: translate("Cite", "Formatted text"),
        CitationFormat.CSL_JSON: translate("Cite", "CSL-JSON"),
        CitationFormat.BIBTEX: translate("Cite", "BibTeX"),
        CitationFormat.BIBLATEX: translate("Cite", "BibLaTeX"),
        CitationFormat.RIS: translate("Cite", "RIS"),
    }[form]


def suffix_of(form: CitationFormat) -> str:
    """What names of files in this format usually end in."""
    return {
        CitationFormat.TEXT: ".html",
        CitationFormat.CSL_JSON: ".json",
        CitationFormat.BIBTEX: ".bib",
        CitationFormat.BIBLATEX: ".bib",
        CitationFormat.RIS: ".ris",
    }[form]


def file_kinds(form: CitationFormat) -> dict[str, str]:
    """What a file dialog offers for a format, each with its ending."""
    if form is CitationFormat.TEXT:
        return {
            translate("Cite", "Web page, for word processors too (*.html)"): ".html",
            translate("Cite", "Plain text (*.txt)"): ".txt",
        }
    suffix = suffix_of(form)
    return {translate("Cite", "{0} (*{1})").format(form_name(form), suffix): suffix}


def language_name(tag: str) -> str:
    """What a language (BCP 47) calls itself."""
    locale = QLocale(tag)
    name = locale.nativeLanguageName() if locale.language() is not QLocale.Language.C else ""
    if not name:
        return tag
    region = tag.partition("-")[2]
    return f"{name[0].upper()}{name[1:]} ({region})" if region else f"{name[0].upper()}{name[1:]}"
