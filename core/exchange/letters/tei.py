"""Letters as TEI P5: one corpus, a ``TEI`` a letter, with what is known of each and its text."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import BinaryIO

from core.errors import NotFound
from core.exchange.letters.describing import correspondence, fresh_key, is_told, own_key
from core.exchange.markup import DECLARATION, attributes, element, holds_other, text
from core.exchange.record import Record, Written
from core.model import ExportFormat, ExportOption, HandedDocument, Holding, Kind, Licence, Role

FORMAT = ExportFormat(
    name="tei",
    what="Letters (TEI): who wrote to whom, when and where, what came before and after, and the texts, for editions.",
    suffix=".xml",
    options=frozenset({ExportOption.TEXTS, ExportOption.NOTES}),
    letters=True,
)
NAMESPACE = "http://www.tei-c.org/ns/1.0"
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_PARAGRAPH_END = re.compile(r"\n(?:[ \t]*\n)+")


def write(record: Record, out: BinaryIO) -> Written:
    """Write the letters of *record* to *out* as UTF-8.

    Raises:
        NotFound: there is none.
    """
    counts = {"documents": 0, "texts": 0}
    others = cleaned = 0
    keys: set[str] = set()
    _put(out, f'{DECLARATION}<teiCorpus xmlns="{NAMESPACE}">\n{_corpus_header(record)}\n')
    for handed in record.documents():
        if handed.document.kind is not Kind.LETTER:
            others += 1
            continue
        counts["documents"] += 1
        counts["texts"] += bool(handed.text)
        cleaned += holds_other(handed.text or "")
        key = own_key(handed)
        if key in keys:  # two editions call their letters alike
            key = fresh_key(handed.uids.documents[handed.document.id])
        keys.add(key)
        _put(out, _letter(handed, key, record.has))
    if not counts["documents"]:
        raise NotFound(NO_LETTERS)
    _put(out, "</teiCorpus>\n")
    return Written(counts, remarks=(*left_out(others), *_cleaned(cleaned)))


NO_LETTERS = "There are no letters among these documents, and this format is for letters. Choose another format."


def left_out(others: int) -> tuple[str, ...]:
    """What to say of documents that are no letters."""
    if not others:
        return ()
    are = "documents that are no letters are" if others > 1 else "document that is no letter is"
    return (f"{others:,} {are} left out.",)


def _cleaned(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    return (f"{count:,} {'texts' if count > 1 else 'text'} had control characters, which no XML can hold: left out.",)


def _put(out: BinaryIO, words: str) -> None:
    out.write(words.encode("utf-8"))


def _corpus_header(record: Record) -> str:
    about = record.archive
    return (
        f"<teiHeader><fileDesc><titleStmt>{element('title', about.title) or '<title/>'}</titleStmt>"
        f"<publicationStmt><publisher/><date{attributes({'when': about.made_at[:10]})}/></publicationStmt>"
        "<sourceDesc><p>Letters of an archive of Rejoinder.</p></sourceDesc></fileDesc></teiHeader>"
    )


def _letter(handed: HandedDocument, key: str, has: Callable[[int], bool]) -> str:
    named = {"xml:id": key, "xml:lang": _language(handed.document.language)}
    description = correspondence(handed, key, complete=True, has=has)
    return f"<TEI{attributes(named)}>\n{_header(handed, description)}\n{_text(handed)}\n</TEI>\n"


def _header(handed: HandedDocument, description: str) -> str:
    one = handed.document
    title = element("title", one.title) or "<title/>"
    authors = "".join(element("author", agent.name) for agent in one.agents(Role.AUTHOR))
    # Its agency has to come first in a publicationStmt; where none is known, an empty one does.
    publishers = "".join(element("publisher", agent.name) for agent in one.agents(Role.PUBLISHER)) or "<publisher/>"
    identifiers = "".join(element("idno", value, {"type": scheme}) for scheme, value in handed.identifiers)
    credit = element("bibl", handed.credit)
    notes = [note.text for note in handed.notes if note.claim is None and not is_told(note.text)]
    told = "".join(element("note", words) for words in notes)
    tag = _language(one.language)
    language = f"<langUsage>{element('language', tag, {'ident': tag})}</langUsage>" if tag else ""
    return (
        f"<teiHeader><fileDesc><titleStmt>{title}{authors}</titleStmt>"
        f"<publicationStmt>{publishers}{identifiers}{_availability(one.licence)}</publicationStmt>"
        + (f"<notesStmt>{told}</notesStmt>" if told else "")
        + f"<sourceDesc>{credit or '<p/>'}</sourceDesc></fileDesc>\n"
        f"<profileDesc>{language}\n{description}</profileDesc>"
        "</teiHeader>"
    )


def _language(tag: str) -> str:
    """A language that an XML may be said to be in; an archive that was made elsewhere may have any words there."""
    return tag if _LANGUAGE.fullmatch(tag) else ""


def _availability(licence: Licence) -> str:
    if not licence.id:
        return ""
    target = licence.url if licence.url.startswith(("http://", "https://")) else ""
    return f"<availability>{element('licence', licence.badge, {'target': target})}</availability>"


def _text(handed: HandedDocument) -> str:
    """The text, by its paragraphs, lines and pages; of a letter that is not held, an empty one."""
    if not handed.text:
        return "<text><body><p/></body></text>"
    kind = {"type": "letter", "subtype": "extract" if handed.document.holding is Holding.EXTRACT else ""}
    paragraphs = (part for part in _PARAGRAPH_END.split(handed.text) if part)
    inside = "\n".join(f"<p>{lines_of(part)}</p>" for part in paragraphs)
    return f"<text><body><div{attributes(kind)}>\n{inside}\n</div></body></text>"


def lines_of(part: str) -> str:
    """A paragraph, with elements where its lines and pages end."""
    pages = ("<lb/>".join(text(line) for line in page.split("\n")) for page in part.split("\f"))
    return "<pb/>".join(pages)
