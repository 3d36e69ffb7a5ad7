"""The article in a web page: which of its blocks are the text, and which are the site around it.

trafilatura (Apache-2.0; the best of the free extractors in its own and in others' comparisons) finds the article. What
it gives is not kept as the text: it leaves out repeated paragraphs, captions and some headings. It is used to mark the
blocks of the page; the text is then what stands in the part of the page where the marked blocks are, without links to
other pages, buttons for sharing and the like.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from core.formats.block_text import Block, BlockKind, text_of
from core.formats.blocks import blocks_of
from core.formats.markup import Element, name_of
from core.formats.overgrown import MOST_FOR_ARTICLE, elements_in

_NOT_WORD = re.compile(r"[\W_]+")
_SHINGLE = 12
"""Letters in a row by which a block is known in what trafilatura gives."""
_CHOSEN = 0.8
_REGION = 0.92
"""Share of the marked letters that the article's part of the page must hold."""
_MUCH = 0.25
_AROUND = frozenset({"nav", "aside", "footer", "menu", "form", "address"})
_TEXT = frozenset(("p", "blockquote", "figcaption", "pre", "td", "tr", "li", "dd", "dt", "caption"))
_AROUND_ROLES = frozenset({"navigation", "complementary", "contentinfo", "search", "menu", "banner", "dialog", "alert"})
_AROUND_NAMES = re.compile(
    r"(?:^|[\s_-])(?:"
    r"share|shar(?:ing|edaddy|e-?tools?)|social\w*|addthis|addtoany|follow|subscri\w*|newsletter\w*|signup|promo\w*|"
    r"related\w*|recommend\w*|recirc\w*|more-?(?:stories|news|from|on)|read-?(?:more|next|also)|outbrain|taboola\w*|"
    r"comment(?:s|-?list|-?form|ary-?list)?|disqus\w*|respond|reactions?|"
    r"ads?|advert\w*|sponsor\w*|banner\w*|popup|modal|overlay|cookie\w*|consent|gdpr|paywall|"
    r"nav|navi|navbar|navigation|menu\w*|breadcrumbs?|pagination|pager|skip-?links?|"
    r"sidebar\w*|footer|masthead|toolbar|tools|print-?(?:link|button)|screen-?reader-?text|"
    r"tags|tag-?(?:list|cloud|links?)|keywords|rating|widget\w*|trending|popular|most-?read|login|feedback"
    r")(?:$|[\s_-])",
    re.IGNORECASE,
)
_LONGEST_NAMES = 300
_SENTENCE_ENDS = re.compile(r"[.!?。！？؟։।…]['\"”’»)\]]*(?:\s|$)")
_SENTENCE = 60
"""Code points from which on a block is no label or button."""
_LONG = 200
_LINKED, _LINKED_IN_LONG = 0.3, 0.5
"""Share of a block that may be links."""
_SHORT_ARTICLE = 1_500
_FEW = 0.2
_LONGEST_ARTICLE = 2_000_000
"""Letters above which a page's text is no article."""


@dataclass(frozen=True, slots=True)
class Article:
    """The text that was found, and whether it is the whole page, because no article stands out in it."""

    text: str
    whole: bool = False


def article_in(root: Element, blocks: list[Block], markup: str, titles: Iterable[str] = ()) -> Article:
    """The article of a page.

    Args:
        root: the page.
        blocks: its blocks.
        markup: the page as it was before, for trafilatura.
        titles: what the page calls itself, which is left out where the text's first heading repeats it.
    """
    found = _found_by_library(markup)
    if sum(len(text) for text in found) > _LONGEST_ARTICLE:
        found = []  # a book on a page: all of it is text
    chosen = _chosen(blocks, found)
    if not any(chosen) and found:
        blocks = blocks_of(root, hidden=True)
        chosen = _chosen(blocks, found)
    reading = _that_read_like_text(blocks)
    if _length(blocks, chosen) < min(_SHORT_ARTICLE, _FEW * _length(blocks, reading)):
        chosen = reading  # what was found is a side show: the page's class names misled the library
    if not any(chosen):
        around = _Around()
        kept = [block for block in blocks if not around.holds(block.element)] or blocks
        return Article(text_of(kept), whole=True)
    kept = _without_title(_article(root, blocks, chosen), titles)
    return Article(text_of(kept))


def _length(blocks: list[Block], chosen: list[bool]) -> int:
    return sum(len(block.text) for block, is_chosen in zip(blocks, chosen, strict=True) if is_chosen)


def _that_read_like_text(blocks: list[Block]) -> list[bool]:
    """The blocks that are sentences without being links, those in menus and the like only if nearly all are there."""
    texts = [
        block.linked < _LINKED * len(block.text) and len(block.text) >= _SENTENCE and _reads_like_text(block.text)
        for block in blocks
    ]
    around = _Around()
    outside = [is_text and not around.holds(block.element) for block, is_text in zip(blocks, texts, strict=True)]
    return outside if 2 * _length(blocks, outside) >= _length(blocks, texts) else texts


def _found_by_library(markup: str) -> list[str]:
    """The paragraphs that trafilatura takes for the article."""
    if elements_in(markup) > MOST_FOR_ARTICLE:
        return []  # it would take minutes
    from trafilatura import bare_extraction

    try:
        document = bare_extraction(
            markup, favor_recall=True, include_comments=False, include_tables=True, with_metadata=False
        )
    except RecursionError:  # a page nested a thousand deep
        return []
    body = getattr(document, "body", None)
    if body is None:
        return []
    return [text for text in _lines(body) if text]


def _lines(body: Element) -> Iterator[str]:
    """The paragraphs of trafilatura's own tree, as letters only."""
    run: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        inline = element.tag in {"hi", "ref", "del", "graphic"}
        if event == "start":
            if not inline:
                yield _letters("".join(run))
                run.clear()
            run.append(element.text or "")
        else:
            if not inline:
                yield _letters("".join(run))
                run.clear()
            run.append(element.tail or "")
    yield _letters("".join(run))


def _letters(text: str) -> str:
    return _NOT_WORD.sub("", text).casefold()


def _chosen(blocks: list[Block], found: list[str]) -> list[bool]:
    """Which blocks are in what was found."""
    whole = frozenset(found)
    joined = "".join(found)
    shingles = {joined[at : at + _SHINGLE] for at in range(max(0, len(joined) - _SHINGLE + 1))}
    return [_is_in(_letters(block.text), whole, shingles) for block in blocks]


def _is_in(letters: str, whole: frozenset[str], shingles: set[str]) -> bool:
    if letters in whole:
        return bool(letters)
    if len(letters) < 2 * _SHINGLE:
        return False
    places = range(0, len(letters) - _SHINGLE + 1, max(1, len(letters) // 200))
    return sum(letters[at : at + _SHINGLE] in shingles for at in places) >= _CHOSEN * len(places)


def _article(root: Element, blocks: list[Block], chosen: list[bool]) -> list[Block]:
    weights = _weights(root, blocks, chosen)
    total = _length(blocks, chosen)
    region = _region(root, weights, total)
    # What holds much of the article is no menu, whatever its class says: wrappers are called "has-sidebar", "tag-news".
    holders = frozenset(element for element, weight in weights.items() if weight >= _MUCH * total)
    within = frozenset(region.iter())
    inside = [at for at, block in enumerate(blocks) if block.element in within]
    marked = [at for at in inside if chosen[at]]
    branches = _branches(region, blocks, inside)
    with_marked = {branches[at] for at in marked}
    first, last = marked[0], marked[-1]
    ending = _ending(blocks, inside, last)
    around = _Around(region, holders)
    kept = [
        at
        for at in inside
        if chosen[at]
        or at in ending
        or _belongs(blocks[at], around, between=first < at < last, beside_marked=branches[at] in with_marked)
    ]
    return _with_their_text([blocks[at] for at in kept], {id(blocks[at]) for at in marked})


def _ending(blocks: list[Block], inside: list[int], last: int) -> frozenset[int]:
    """The paragraphs right after the last one that was found, beside it: how a letter closes, and who signed it."""
    beside = blocks[last].element
    around = _Around()
    found: list[int] = []
    for at in inside:
        if at <= last:
            continue
        block = blocks[at]
        is_text = name_of(block.element) == name_of(beside) == "p" and not block.linked
        if not is_text or block.element.getparent() is not beside.getparent() or around.holds(block.element):
            break
        found.append(at)
    return frozenset(found)


def _weights(root: Element, blocks: list[Block], chosen: list[bool]) -> dict[Element, int]:
    """How many marked code points each element holds."""
    weights: dict[Element, int] = {}
    for block, is_chosen in zip(blocks, chosen, strict=True):
        if is_chosen:
            weights[block.element] = weights.get(block.element, 0) + len(block.text)
    for element in reversed(list(root.iter())):  # what is inside of an element comes after it
        parent = element.getparent()
        if element in weights and parent is not None and element is not root:
            weights[parent] = weights.get(parent, 0) + weights[element]
    return weights


def _region(root: Element, weights: dict[Element, int], total: int) -> Element:
    """The smallest element that holds nearly all that is marked."""
    region = root
    while True:
        best = max(region, key=lambda one: weights.get(one, 0), default=None)
        if best is None or weights.get(best, 0) < _REGION * total:
            return region
        region = best


def _branches(region: Element, blocks: list[Block], inside: list[int]) -> dict[int, Element]:
    """The child of *region* that each block is in."""
    known: dict[Element, Element] = {}
    found: dict[int, Element] = {}
    for at in inside:
        element = blocks[at].element
        above: list[Element] = []
        while element is not region and element not in known:
            above.append(element)
            parent = element.getparent()
            if parent is None or parent is region:
                break
            element = parent
        branch = known.get(element, element)
        known.update(dict.fromkeys(above, branch))
        found[at] = branch
    return found


def _belongs(block: Block, around: _Around, *, between: bool, beside_marked: bool) -> bool:
    """Whether a block that trafilatura left out is text of the article all the same."""
    if around.holds(block.element):
        return False
    if block.linked > len(block.text) * (_LINKED if len(block.text) < _LONG else _LINKED_IN_LONG):
        return False
    if beside_marked or name_of(block.element) in _TEXT:
        return between or _reads_like_text(block.text)
    return between and _reads_like_text(block.text)


def _reads_like_text(text: str) -> bool:
    return len(text) > _SENTENCE or bool(_SENTENCE_ENDS.search(text))


class _Around:
    """What is of the site rather than of the article: an element, or one around it inside *region* and its *holders*.

    What is known of an element is remembered: a page may be nested a thousand deep.
    """

    def __init__(self, region: Element | None = None, holders: frozenset[Element] = frozenset()) -> None:
        self._region, self._holders = region, holders
        self._known: dict[Element, bool] = {}

    def holds(self, element: Element) -> bool:
        """Whether an element is of the site."""
        found = False
        path: list[Element] = []
        one: Element | None = element
        while one is not None and one is not self._region and one not in self._holders:
            if one in self._known:
                found = self._known[one]
                break
            path.append(one)
            one = one.getparent()
        for one in reversed(path):
            found = self._known[one] = found or _is_of_site(one)
        return found


def _is_of_site(one: Element) -> bool:
    if name_of(one) in _AROUND or (one.get("role") or "") in _AROUND_ROLES:
        return True
    names = f"{one.get('class') or ''} {one.get('id') or ''}"[:_LONGEST_NAMES]
    named = len(names) > 1 and name_of(one) not in {"body", "html", "article", "main"}
    return named and bool(_AROUND_NAMES.search(names))


def _with_their_text(blocks: list[Block], marked: set[int]) -> list[Block]:
    """Leave out headings that were not marked and have nothing left below them."""
    kept: list[Block] = []
    for at, block in enumerate(blocks):
        if block.kind is BlockKind.HEADING and id(block) not in marked:
            below = blocks[at + 1] if at + 1 < len(blocks) else None
            if below is None or (below.kind is BlockKind.HEADING and below.level <= block.level):
                continue
        kept.append(block)
    return kept


def _without_title(blocks: list[Block], titles: Iterable[str]) -> list[Block]:
    """Without the heading at the beginning that only says the page's title."""
    known = {_letters(title) for title in titles}
    for at, block in enumerate(blocks[:5]):
        if block.kind is BlockKind.HEADING and _letters(block.text) in known:
            return blocks[:at] + blocks[at + 1 :]
    return blocks
