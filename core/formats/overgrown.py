"""Markup that no parser should be given as it is: elements by the hundred thousand, and tags as long as a book.

Parsers compare each attribute of an element with all others, and the extraction of an article asks many questions of
every element: a page of two megabytes that was made for it would keep them busy for hours. Both are told by one look
at the markup before it is parsed. The limits are far above those of real pages, books on one page among them.
"""

from __future__ import annotations

import html
import re
from itertools import islice

MOST_FOR_ARTICLE = 30_000
"""Tags of a page in which an article is looked for; all that a larger one shows is its text."""
MOST_ELEMENTS = 150_000
"""Tags of a page that is parsed."""
_LONGEST_TAG = 4_000
_MOST_ATTRIBUTES = 100
_LONGEST_VALUE = 2_000
"""Code points of a value; pictures stand in them, too."""
_NO_TEXT = re.compile(
    r"<(script|style|head|template|noscript|frameset|svg)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_ANY_TAG = re.compile(r"<[!/?A-Za-z][^<>]*>?")
_ENDS_PARAGRAPH = re.compile(
    r"<(?:br|hr|/?(?:p|div|h[1-6]|li|tr|table|ul|ol|blockquote|pre|section|article|dd|dt))\b[^<>]*>", re.IGNORECASE
)
_LONGEST_BROKEN = 5_000_000
_BEGINS = re.compile(r"<[A-Za-z]")
_TAG = re.compile(r"""<[A-Za-z][^\s<>/"'=]*+(?:[^<>"'=]++|=\s*+(?:"[^"]*+"|'[^']*+'|))*+>""")
"""A quotation mark counts after ``=`` only: ``a<b`` in a script is no tag that goes on for ever."""
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]++)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'>]++))?+""")


def elements_in(markup: str) -> int:
    """About how many elements markup has."""
    return sum(1 for _ in _BEGINS.finditer(markup))


def cut_back(markup: str) -> str:
    """The markup with the tags that are far too long cut to their first attributes."""
    if len(markup) <= _LONGEST_TAG:
        return markup
    return _TAG.sub(lambda found: _shortened(found[0]) if len(found[0]) > _LONGEST_TAG else found[0], markup)


def _shortened(tag: str) -> str:
    name, *attributes = islice(_ATTRIBUTE.finditer(tag), 1 + _MOST_ATTRIBUTES)
    kept = [one[0] for one in attributes if len(one[0]) <= _LONGEST_VALUE or one[1].lower() == "content"]
    return f"<{' '.join((name[0], *kept))}>"


def without_tags(markup: str) -> str:
    """What is left of a page without its markup: for one that is too much to be parsed, or nested too deep."""
    text = _NO_TEXT.sub(" ", markup[:_LONGEST_BROKEN])
    text = _ANY_TAG.sub(" ", _ENDS_PARAGRAPH.sub("\0", " ".join(text.split())))
    paragraphs = (" ".join(html.unescape(one).split()) for one in text.split("\0"))
    return "\n\n".join(one for one in paragraphs if one)
