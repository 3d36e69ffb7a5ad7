"""schema.org in a page's JSON-LD: the node of the article, and what it says."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import TypeAlias, cast

from core.formats.markup import Element

Node: TypeAlias = dict[str, object]
ARTICLES = frozenset(
    (
        *("Article", "NewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle"),
        *("OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle", "BlogPosting", "LiveBlogPosting"),
        *(
            "SocialMediaPosting",
            "DiscussionForumPosting",
            "ScholarlyArticle",
            "TechArticle",
            "AdvertiserContentArticle",
        ),
        *(
            "SatiricalArticle",
            "Report",
            "Message",
            "EmailMessage",
            "PressRelease",
            "Book",
            "Chapter",
            "DigitalDocument",
        ),
        *("CreativeWork", "WebPage", "AboutPage", "ItemPage"),
    )
)
_LESS_TELLING = frozenset({"CreativeWork", "WebPage", "AboutPage", "ItemPage"})
_MOST_NODES = 5_000
_WRAPPED = re.compile(r"\A\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*\Z")


def article_node(root: Element) -> Node:
    """The page's node that describes an article best, with what it refers to by ``@id`` put in; empty if none."""
    nodes = list(_nodes(root))
    named = {str(node["@id"]): node for node in nodes if "@id" in node and len(node) > 2}
    best: Node = {}
    for node in nodes:
        kinds = types_of(node)
        if kinds & ARTICLES and (not best or (types_of(best) <= _LESS_TELLING and kinds - _LESS_TELLING)):
            best = node
    return {key: _resolved(value, named) for key, value in best.items()}


def _nodes(root: Element) -> Iterator[Node]:
    """All objects in all the page's JSON-LD, outer ones first."""
    waiting: list[object] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            written = _WRAPPED.sub("", _WRAPPED.sub("", script.text or ""))
            try:
                waiting.append(json.loads(written, strict=False))
            except (ValueError, RecursionError):
                continue  # what is broken says nothing; the page's other sources do
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        value = waiting.pop(0)
        if isinstance(value, list):
            waiting[:0] = cast("list[object]", value)
        elif isinstance(value, dict):
            node = cast("Node", value)
            yield node
            waiting += [one for one in node.values() if isinstance(one, dict | list)]


def _resolved(value: object, named: dict[str, Node]) -> object:
    if isinstance(value, list):
        return [_resolved(one, named) for one in cast("list[object]", value)]
    if isinstance(value, dict):
        node = cast("Node", value)
        return named.get(str(node.get("@id")), node) if len(node) <= 2 else node
    return value


def types_of(node: Node) -> frozenset[str]:
    """The names of the node's types, without the address of their vocabulary."""
    return frozenset(re.split("[/#:]", name)[-1] for name in texts(node.get("@type")))


def texts(value: object) -> Iterator[str]:
    """The texts of a value: of itself, of each one in a list, or the ``name`` (else ``@id``, ``url``) of an object."""
    match value:
        case str():
            if text := " ".join(html.unescape(value).split()):
                yield text
        case list():
            for one in cast("list[object]", value):
                yield from texts(one)
        case dict():
            node = cast("Node", value)
            for key in ("name", "@value", "@id", "url"):
                if found := list(texts(node.get(key))):
                    yield found[0]
                    return
        case _:
            return


def body_of(node: Node) -> str:
    """The article's text, if the node carries it, with its paragraphs."""
    value = node.get("articleBody") or node.get("text")
    if not isinstance(value, str):
        return ""
    text = html.unescape(value)
    if re.search(r"</?(?:p|br|div|strong|em|a)\b", text):
        from core.formats.blocks import html_text

        return html_text(text)
    lines = (" ".join(line.split()) for line in text.replace("\r", "\n").split("\n"))
    return "\n\n".join(line for line in lines if line)
