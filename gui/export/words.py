"""What formats, options and outcomes of exports are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from core.model import ExportFormat, ExportOption, ExportSummary
from gui.words import claim_count, document_count, source_count
from gui.writing import isolated

translate = QCoreApplication.translate


def format_name(known: ExportFormat) -> str:
    """What a format is called in a list; its short name where nobody has given it a longer one."""
    return {
        "bag": translate("Export", "Everything, for safekeeping (BagIt)"),
        "jsonld": translate("Export", "Linked data (JSON-LD)"),
        "csv": translate("Export", "Tables for spreadsheets (CSV)"),
        "argdown": translate("Export", "Argument map (Argdown)"),
        "dossier": translate("Export", "Dossier (web page)"),
        "tei": translate("Export", "Letters with their texts (TEI)"),
        "cmif": translate("Export", "List of letters (CMIF)"),
        "dc": translate("Export", "Descriptions (Dublin Core)"),
    }.get(known.name, known.name)


def format_words(known: ExportFormat) -> str:
    """What a format is good for, in a sentence or two."""
    return {
        "bag": translate(
            "Export",
            "A folder with originals, texts, descriptions and the archive itself, with checksums of every file. "
            "Rejoinder imports it again without loss.",
        ),
        "jsonld": translate(
            "Export",
            "One file with all that is said of documents, claims, source chains and links, in the words of W3C Web "
            "Annotation, schema.org, CiTO and PROV. For programs.",
        ),
        "csv": translate(
            "Export",
            "A folder with a table each of documents, claims, links and agents. For spreadsheets and statistics.",
        ),
        "argdown": translate(
            "Export",
            "One text file: claims, and what rebuts, undercuts and supports them. To be read, and drawn by Argdown’s "
            "tools.",
        ),
        "dossier": translate(
            "Export",
            "One page: each claim with its context, its source chain, its answers and its credit. File ▸ Dossier shows "
            "it before it is written, and writes PDF and Word too.",
        ),
        "tei": translate(
            "Export",
            "One file: who wrote to whom, when and where, which letters came before and after, and the texts. For "
            "editions. Only letters.",
        ),
        "cmif": translate(
            "Export",
            "One file without texts: who wrote to whom, when and where. For services that list letters, such as "
            "correspSearch. Only letters.",
        ),
        "dc": translate(
            "Export",
            "A folder with a short description of each document, simple and qualified. For libraries and repositories.",
        ),
    }.get(known.name, known.what)


def option_name(option: ExportOption) -> str:
    """What an option is called beside its box."""
    return {
        ExportOption.TEXTS: translate("Export", "Whole &texts"),
        ExportOption.NOTES: translate("Export", "&Notes"),
        ExportOption.SUGGESTIONS: translate("Export", "&Suggestions that nobody has decided, marked as such"),
        ExportOption.ORIGINALS: translate("Export", "&Originals: the files that documents were read from"),
        ExportOption.CC_BY: translate("Export", "I put this &list under CC BY 4.0, as such services ask"),
    }[option]


def setting_name(name: str) -> str:
    """What something is called that a format can be told."""
    return {
        "organisation": translate("Export", "Organisation"),
        "contact": translate("Export", "Contact"),
        "email": translate("Export", "E-mail"),
        "address": translate("Export", "Web address of the list"),
    }.get(name, name)


def size_words(size: int) -> str:
    """How large what was written is."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def written_words(summary: ExportSummary) -> str:
    """What was written: name, numbers, size."""
    counts = ", ".join(_counted(name, number) for name, number in summary.counts.items() if number)
    name = isolated(summary.path.name)
    if summary.files > 1:
        number = summary.files
        files = translate("Export", "%Ln files", "", number)
        return translate("Export", "Written: {0}. {1}, in {2} ({3}).").format(
            name, counts, files, size_words(summary.size)
        )
    return translate("Export", "Written: {0}. {1} ({2}).").format(name, counts, size_words(summary.size))


def _counted(name: str, number: int) -> str:
    one = number == 1
    if name == "documents":
        return document_count(number)
    if name == "claims":
        return claim_count(number)
    if name == "sources":
        return source_count(number)
    if name == "texts":
        return translate("Export", "%Ln text", "", number) if one else translate("Export", "%Ln texts", "", number)
    if name == "links":
        return translate("Export", "%Ln link", "", number) if one else translate("Export", "%Ln links", "", number)
    if name == "reviews":
        return (
            translate("Export", "%Ln signed review", "", number)
            if one
            else translate("Export", "%Ln signed reviews", "", number)
        )
    if name == "agents":
        return (
            translate("Export", "%Ln person or organisation", "", number)
            if one
            else translate("Export", "%Ln people and organisations", "", number)
        )
    if name == "originals":
        return (
            translate("Export", "%Ln original", "", number) if one else translate("Export", "%Ln originals", "", number)
        )
    return f"{QLocale().toString(number)} {name}"
