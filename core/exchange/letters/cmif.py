"""A list of letters as CMIF (Correspondence Metadata Interchange Format, TEI Correspondence SIG), without their texts.

https://encoding-correspondence.bbaw.de/v1/CMIF.html. Services that collect such lists ask that the list itself (not
the letters) be under CC BY 4.0; whoever makes it decides that.
"""

from __future__ import annotations

from typing import BinaryIO

from core.errors import NotFound
from core.exchange.json_ld.context import iri
from core.exchange.letters.describing import correspondence, own_key
from core.exchange.letters.tei import NAMESPACE, NO_LETTERS, left_out
from core.exchange.markup import DECLARATION, attributes, element, text
from core.exchange.record import Record, Written
from core.model import ExportFormat, ExportOption, Kind

FORMAT = ExportFormat(
    name="cmif",
    what="List of letters (CMIF): who wrote to whom, when and where, for services such as correspSearch; no texts.",
    suffix=".xml",
    options=frozenset({ExportOption.NOTES, ExportOption.CC_BY}),
    letters=True,
    settings=("organisation", "contact", "email", "address"),
)
_LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def write(record: Record, out: BinaryIO) -> Written:
    """Write a list of the letters of *record* to *out* as UTF-8.

    Raises:
        NotFound: there is none.
    """
    letters = others = 0
    source = f"archive-{iri(record.archive.uid).rpartition(':')[2]}"
    _put(out, f'{DECLARATION}<TEI xmlns="{NAMESPACE}"><teiHeader>\n{_file(record, source)}\n<profileDesc>\n')
    for handed in record.documents():
        if handed.document.kind is not Kind.LETTER:
            others += 1
            continue
        letters += 1
        _put(out, correspondence(handed, own_key(handed), complete=False, source=f"#{source}") + "\n")
    if not letters:
        raise NotFound(NO_LETTERS)
    _put(out, "</profileDesc></teiHeader><text><body><p/></body></text></TEI>\n")
    remarks = [*left_out(others)]
    if not record.wants(ExportOption.CC_BY):
        remarks.append("The list says no licence of its own; services that collect such lists ask for CC BY 4.0.")
    return Written({"documents": letters}, remarks=tuple(remarks))


def _put(out: BinaryIO, words: str) -> None:
    out.write(words.encode("utf-8"))


def _file(record: Record, source: str) -> str:
    """What the schema of CMIF asks of a file: who made it, who publishes it, where it is, its date and its terms."""
    about, told = record.archive, record.request.settings
    title = text(about.title)
    editor = text(told.get("contact", "") or about.who or about.title) + element("email", told.get("email", ""))
    publisher = text(told.get("organisation", "") or about.title)
    # Where it will be is known when it is published; until then it is called by the archive.
    address = element("idno", told.get("address", "") or iri(about.uid), {"type": "url"})
    terms = '<availability status="unknown"><p/></availability>'
    if record.wants(ExportOption.CC_BY):
        words = "This list of letters is licensed under the Creative Commons Attribution 4.0 International License."
        terms = f"<availability>{element('licence', words, {'target': _LICENCE})}</availability>"
    return (
        f"<fileDesc><titleStmt><title>{title}</title><editor>{editor}</editor></titleStmt>"
        f"<publicationStmt><publisher>{publisher}</publisher>{address}"
        f"<date{attributes({'when': about.made_at[:10]})}/>{terms}</publicationStmt>"
        f'<sourceDesc><bibl type="online"{attributes({"xml:id": source})}>{title}</bibl></sourceDesc></fileDesc>'
    )
