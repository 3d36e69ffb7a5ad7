"""BibTeX and BibLaTeX: bibtexparser 2 (MIT) takes the file apart, pylatexenc (MIT) its accents.

Names and LaTeX are done here, field by field: an address must keep its ``%`` and a name in braces must stay whole.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import PurePath

from bibtexparser.entrypoint import parse_string
from bibtexparser.library import Library
from bibtexparser.model import DuplicateBlockKeyBlock, ParsingFailedBlock
from bibtexparser.model import Entry as BibEntry
from pylatexenc.latex2text import LatexNodes2Text

from core.errors import BadInput
from core.formats.citations import Work, cited, inverted, organisation
from core.formats.decoding import decode
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.model import Kind, NewAgent

_BLOCK = re.compile(rb"^[ \t]*@[A-Za-z]+\s*[{(]\s*[^\s,{}()=\"]+\s*,", re.MULTILINE)
_KINDS = {
    **dict.fromkeys(("article", "inproceedings", "conference", "periodical", "suppperiodical"), Kind.ARTICLE),
    **dict.fromkeys(("letter", "unpublishedletter"), Kind.LETTER),
    **dict.fromkeys(("techreport", "report"), Kind.REPORT),
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NOTED = ("journal", "journaltitle", "booktitle", "volume", "number", "pages", "howpublished", "note", "address")
_LETTER = re.compile(r"\bletter\b|\bbrief\b|\blettre\b|personal communication", re.IGNORECASE)
_PRIVATE = {"braceleft": ("\ue000", "{"), "braceright": ("\ue001", "}"), "asciicircum": ("\ue002", "^")}
"""Signs that pylatexenc does not know or makes others of, and what stands for them meanwhile."""
_NAMED = re.compile(rf"\\text({'|'.join(_PRIVATE)})(?:\{{\}}|[ \t]+|(?![A-Za-z]))")
_PART = r"\"[^\"]*\"|\{[^{}]*\}|[A-Za-z][\w.:-]*|[0-9]+"
_SUM = re.compile(rf"(?:{_PART})(?:\s*#\s*(?:{_PART}))+")


def _holds(path: PurePath, data: bytes) -> bool:
    found = _BLOCK.search(data[:20_000])
    return bool(found) and (path.suffix.lower() in {".bib", ".bibtex"} or _is_at_the_start(data[: found.start()]))


def _is_at_the_start(before: bytes) -> bool:
    """Whether nothing but comments stands before the first entry."""
    return not re.sub(rb"(?m)^\s*(?:%.*|@(?:comment|string|preamble).*)$|\xef\xbb\xbf", b"", before).strip()


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    decoded = decode(data, how.encoding)
    # What can't be read is told with its place; the library need not write it to the terminal as well.
    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)
    logging.getLogger("pylatexenc").setLevel(logging.CRITICAL)
    try:
        library = parse_string(decoded.text)
    except (ValueError, IndexError, KeyError, AttributeError, TypeError, RecursionError) as error:
        raise BadInput(f"It is a BibTeX file that can't be taken apart: {error}.") from None
    return ReadFile("BibTeX", _entries(path, library, how), True, decoded.encoding, decoded.guessed)


def _entries(path: PurePath, library: Library, how: Reading) -> Iterator[Entry]:
    strings = {string.key.lower(): str(string.value) for string in library.strings}
    for block in library.blocks:
        line = (block.start_line or 0) + 1
        where = f"{how.where}:{line}"
        if isinstance(block, DuplicateBlockKeyBlock):
            block = block.ignore_error_block  # noqa: PLW2901 (two works under one key are two works)
        if isinstance(block, ParsingFailedBlock):
            yield Entry(where, None, "It is not BibTeX that can be read: a brace or quotation mark is missing.")
        elif isinstance(block, BibEntry):
            try:
                yield Entry(where, cited(_work(block, strings), f"{path.name}:{line}"))
            except BadInput as unusable:
                yield Entry(where, None, str(unusable))


def _work(entry: BibEntry, strings: Mapping[str, str]) -> Work:
    raw = {field.key.lower(): _put_together(str(field.value), strings) for field in entry.fields}
    text = {key: _plain(value) for key, value in raw.items() if key not in {"url", "doi", "author", "editor"}}

    def first(*keys: str) -> str:
        return next((text[key] for key in keys if text.get(key)), "")

    kind = _KINDS.get(entry.entry_type.lower(), Kind.OTHER)
    if kind is Kind.OTHER and _LETTER.search(f"{first('type')} {first('entrysubtype')} {first('howpublished')}"):
        kind = Kind.LETTER
    if kind is Kind.REPORT and first("type").casefold() == "resolution":
        kind = Kind.RESOLUTION
    work = Work(kind, key=entry.key, title=": ".join(part for part in (first("title"), first("subtitle")) if part))
    work.authors = _names(raw.get("author") or raw.get("editor", ""))
    work.recipients = _names(raw.get("recipient") or raw.get("addressee", ""))
    work.publisher = first("publisher", "institution", "organization", "school")
    if first("entrysubtype").casefold() in {"newspaper", "magazine"} and not work.publisher:
        work.publisher = first("journaltitle", "journal")
    # EDTF’s tilde is none of TeX’s.
    work.date = (raw.get("edtf") or raw.get("date", "")).strip("{} ") or _date(
        first("year"), raw.get("month", ""), first("day")
    )
    work.doi, work.url = raw.get("doi", ""), _address(raw.get("url", "") or raw.get("howpublished", ""))
    work.language = first("langid", "language", "hyphenation").partition(",")[0]
    work.licence = first("license", "licence", "copyright", "rights")
    work.symbol = first("number") if kind is not Kind.ARTICLE else ""
    for key in _NOTED:
        label = "in" if key in {"journal", "journaltitle", "booktitle"} else key
        if not (key == "number" and work.symbol) and not (label == "in" and first(key) == work.publisher):
            work.note(label, first(key))
    return work


def _put_together(value: str, strings: Mapping[str, str]) -> str:
    """A value that is put together of strings and names of strings: ``un # " Press"``."""
    if "#" not in value or not _SUM.fullmatch(value.strip()):
        return value
    parts = re.findall(_PART, value)
    return "".join(part[1:-1] if part[0] in '"{' else strings.get(part.lower(), part) for part in parts)


def _names(value: str) -> list[NewAgent]:
    names = [_name(part) for part in _split(value) if part.strip() and part.strip().lower() != "others"]
    return [name for name in names if name.name]


def _split(value: str) -> Iterator[str]:
    """Names at the ``and`` between them, not at one inside braces."""
    depth, start = 0, 0
    for found in re.finditer(r"[{}]|\s+and\s+", value, re.IGNORECASE):
        if found[0] == "{":
            depth += 1
        elif found[0] == "}":
            depth -= 1
        elif depth <= 0:
            yield value[start : found.start()]
            start = found.end()
    yield value[start:]


def _name(value: str) -> NewAgent:
    value = value.strip()
    if re.fullmatch(r"\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}", value) and not value.startswith("{\\"):
        return organisation(_plain(value))
    return inverted(_plain(value))


def _date(year: str, month: str, day: str) -> str:
    number = month.strip('{}" ').lower()
    number = str(_MONTHS.index(number[:3]) + 1) if number[:3] in _MONTHS else number
    if not year or not number.isdigit():
        return year
    return "-".join([year, number.zfill(2), *([day.zfill(2)] if day.isdigit() else [])])


def _address(value: str) -> str:
    found = re.search(r"https?://[^\s{}\"]+", value.replace("\\_", "_").replace("\\%", "%").replace("\\&", "&"))
    return found[0] if found else ""


@lru_cache(maxsize=1024)
def _plain(value: str) -> str:
    """A field's value without LaTeX."""
    if "\\" in value or "$" in value or "~" in value or "--" in value or "''" in value or "``" in value:
        signs = _NAMED.sub(lambda found: _PRIVATE[found[1]][0], re.sub(r"(?<!\\)%", r"\%", value))
        try:
            plain = LatexNodes2Text(math_mode="verbatim", keep_comments=True).latex_to_text(signs)
        except (ValueError, IndexError, RecursionError, TypeError, AttributeError):
            plain = re.sub(r"[\\{}]", "", value)
    else:
        plain = re.sub(r"[{}]", "", value)
    for private, sign in _PRIVATE.values():
        plain = plain.replace(private, sign)
    return " ".join(plain.replace("\u00a0", " ").split())


FORMAT = Format("BibTeX", _holds, _read)
