"""A passage, ready to be put into another text: in the marks of its language, with its place, citation and credit."""

from __future__ import annotations

import html
import re
from bisect import bisect_right

from core.licensing.pieces import escaped
from core.model import Credit, Document, Pinpoint, Quotation

_MARKS = {
    **dict.fromkeys(("de", "cs", "sk", "sl", "bg", "hr", "sr", "mk", "lt", "et", "ka"), ("„", "“")),
    **dict.fromkeys(("pl", "ro", "hu", "nl"), ("„", "”")),
    **dict.fromkeys(("fr",), ("«\u202f", "\u202f»")),
    **dict.fromkeys(("es", "it", "pt", "ru", "uk", "be", "el", "no", "nb", "nn", "hy"), ("«", "»")),
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ku", "ckb", "az"), ("«", "»")),
    **dict.fromkeys(("sv", "fi"), ("”", "”")),
    **dict.fromkeys(("da",), ("»", "«")),
    **dict.fromkeys(("ja", "zh-hant", "zh-tw", "zh-hk"), ("「", "」")),
}
"""Opening and closing marks of languages that do not have the English ones (CLDR 46, its first pair of each)."""
_ENGLISH = ("“", "”")
_PAIRS = (("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("»", "«"), ("「", "」"), ('"', '"'), ("”", "”"), ("‘", "’"))
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "yi", "dv", "ug"})
_BLANK_LINE = re.compile(r"\n[ \t\xa0]*\n")
_PARAGRAPH_END = re.compile(r"\n(?:[ \t\xa0]*\n)+|\xa0 ")
_LINE_END = re.compile(r"\n+|\xa0 ")
_PAGE_END = "\f"


def marks_of(language: str) -> tuple[str, str]:
    """The quotation marks of a language (BCP 47)."""
    whole = language.lower()
    return _MARKS.get(whole) or _MARKS.get(whole.partition("-")[0]) or _ENGLISH


def in_marks(words: str, language: str) -> str:
    """*words* in the quotation marks of their language; what is one quotation as a whole has its own already."""
    for opening, closing in _PAIRS:
        inner = words[1:-1]
        whole = len(words) > 2 and words[0] == opening and words[-1] == closing
        if whole and opening not in inner and closing not in inner:
            return words
    opening, closing = marks_of(language)
    return f"{opening}{words}{closing}"


def pinpoint(text: str, start: int, end: int) -> Pinpoint:
    """Where a passage stands. Blank lines part paragraphs; in a text without any, line ends do."""
    pages = [found.start() for found in re.finditer(_PAGE_END, text)]
    parting = _PARAGRAPH_END if _BLANK_LINE.search(text) else _LINE_END
    last = max(start, end - 1)
    page = bisect_right(pages, start) if pages else 0
    last_page = bisect_right(pages, last) if pages else 0
    return Pinpoint(
        page=page + 1 if pages else 0,
        paragraph=_paragraph(text, parting, pages[page - 1] + 1 if page else 0, start),
        start=start,
        end=end,
        last_page=last_page + 1 if pages else 0,
        last_paragraph=_paragraph(text, parting, pages[last_page - 1] + 1 if last_page else 0, last),
    )


def _paragraph(text: str, parting: re.Pattern[str], page_start: int, at: int) -> int:
    """The number of the paragraph that stands at a place, counted from the start of its page."""
    before = text[page_start:at]
    first = len(before) - len(before.lstrip())
    ends = sum(1 for found in parting.finditer(before, first) if found.end() <= len(before))
    return ends + 1


def where(place: Pinpoint) -> str:
    """A pinpoint in words: ``page 2, paragraph 3, characters 120–180``."""
    parts: list[str] = []
    one_page = place.page == place.last_page
    if place.page:
        parts.append(f"page {place.page}" if one_page else f"pages {place.page}–{place.last_page}")
    if one_page:
        same = place.paragraph == place.last_paragraph
        parts.append(f"paragraph {place.paragraph}" if same else f"paragraphs {place.paragraph}–{place.last_paragraph}")
    parts.append(f"characters {place.start + 1:,}–{place.end:,}")
    return ", ".join(parts)


def quotation(
    document: Document, text: str, start: int, end: int, citation: str, line: Credit, *, citation_html: str = ""
) -> Quotation:
    """The passage of *text* from *start* to *end* with all that goes with it.

    Args:
        document: the document that it stands in; the quotation marks are those of its language.
        text: the document's text.
        start: the first code point.
        end: the one after the last.
        citation: the citation of the document.
        line: its credit, for an excerpt.
        citation_html: the citation as HTML, without a paragraph around it; by default as *citation* stands.
    """
    exact, language = text[start:end], document.language
    marked = in_marks(exact.strip(), language)
    place = pinpoint(text, start, end)
    at = where(place)
    source = f"{citation.rstrip()} [{at}]" if citation else at[0].upper() + at[1:]
    source_html = f"{citation_html} [{at}]" if citation_html else html.escape(source)
    tag = f' lang="{html.escape(language)}"' if language else ""
    if language.lower().partition("-")[0] in _RIGHT_TO_LEFT:
        tag += ' dir="rtl"'
    paragraphs = [part for part in re.split(r"\n+", marked) if part.strip()]
    quoted = "".join(f"<p>{html.escape(part)}</p>" for part in paragraphs)
    return Quotation(
        document_id=document.id,
        exact=exact,
        marked=marked,
        pinpoint=place,
        where=at,
        citation=citation,
        credit=line,
        text=f"{marked}\n\n{source}\n\n{line.text}",
        html=f'<blockquote{tag}>{quoted}</blockquote>\n<p dir="auto">{source_html}</p>\n{line.html}',
        markdown="\n".join(
            [
                "\n>\n".join(f"> {escaped(part)}" for part in paragraphs),
                "",
                escaped(source),
                "",
                line.markdown,
            ]
        ),
        warnings=line.warnings,
    )
