"""What a web page says of itself, and where: JSON-LD, Dublin Core, Highwire (``citation_*``), OpenGraph, plain
``<meta>``, microdata, links, and the footer's sentences.

Everything found is a :class:`core.model.Finding`, best first in each field, also when two of them differ.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.formats import json_ld
from core.formats.block_text import Block
from core.formats.blocks import blocks_of
from core.formats.markup import Element, words
from core.formats.overgrown import MOST_FOR_ARTICLE, elements_in
from core.formats.page_findings import LONGEST, Found, people
from core.licensing import statements
from core.model import Field, Finding, Kind

_META: tuple[tuple[Field, tuple[str, ...]], ...] = (
    (Field.TITLE, ("citation_title", "dc.title", "dcterms.title", "og:title", "twitter:title", "parsely-title")),
    (Field.AUTHOR, ("citation_author", "dc.creator", "dcterms.creator", "article:author", "og:article:author")),
    (Field.AUTHOR, ("author", "byl", "parsely-author", "sailthru.author", "dc.contributor")),
    (
        Field.DATE,
        (
            *("citation_publication_date", "citation_date", "citation_online_date", "dc.date.issued"),
            *("dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date"),
            *("article:published_time", "og:article:published_time", "og:pubdate", "datepublished", "pubdate"),
            *(
                "publishdate",
                "publish_date",
                "publish-date",
                "parsely-pub-date",
                "sailthru.date",
                "cxenseparse:recs:publishtime",
            ),
            *("date", "article.published", "published_at", "ptime", "dc.date.x-metadatalastmodified"),
        ),
    ),
    (Field.PUBLISHER, ("citation_publisher", "dc.publisher", "dcterms.publisher", "og:site_name", "publisher")),
    (Field.PUBLISHER, ("citation_journal_title", "cre", "source", "application-name")),
    (
        Field.LANGUAGE,
        ("citation_language", "dc.language", "dcterms.language", "content-language", "og:locale", "language"),
    ),
    (Field.SOURCE_URL, ("og:url", "citation_public_url", "dc.source", "parsely-link", "twitter:url")),
    (
        Field.LICENCE,
        (
            "dcterms.license",
            "dc.rights.license",
            "license",
            "licence",
            "dcterms.rights",
            "dc.rights",
            "rights",
            "copyright",
        ),
    ),
    (Field.COPYRIGHT, ("dcterms.rights", "dc.rights", "rights", "copyright", "citation_copyright")),
)
_SAVED_FROM = re.compile(r"<!--\s*saved\s+from\s+url=\(\d+\)(\S+)\s*-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)", re.IGNORECASE)
_SITE_AFTER = re.compile(r"\s+[|·•»«–—-]\s+|\s+::\s+|:\s+")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|\bcopyright\b(?!\s+(?:and|or|law|in)\b))[^\n]{4,200}", re.IGNORECASE)
_LICENCE_ADDRESS = re.compile(r"creativecommons\.org/(?:licen[cs]es|publicdomain)/", re.IGNORECASE)
_MOST_LINKS = 100
_FOOTER = re.compile(r"footer|contentinfo|copyright", re.IGNORECASE)
_LAST_BLOCKS = 12


def facts_of(root: Element, blocks: Sequence[Block], markup: str, node: json_ld.Node) -> list[Finding]:
    """What the page says of itself.

    Args:
        root: the page.
        blocks: its blocks.
        markup: the page before it was parsed.
        node: its JSON-LD's article.
    """
    found = Found()
    metas = _metas(root)
    _from_json_ld(node, found)
    _from_metas(metas, found)
    _from_links(root, found)
    _from_microdata(root, found)
    _from_elements(root, markup, found)
    _from_footer(root, blocks, found)
    if not (found.has(Field.AUTHOR) and found.has(Field.DATE)):
        _guessed(markup, found)
    if _is_article(node, metas):
        found.add(Field.KIND, Kind.ARTICLE, "JSON-LD" if json_ld.types_of(node) else "<meta>")
    return _without_sites(found.findings)


# ------------------------------------------------------------------------------------------- the sources


def _from_json_ld(node: json_ld.Node, found: Found) -> None:
    place = "JSON-LD"
    for key in ("headline", "name"):
        for title in json_ld.texts(node.get(key)):
            found.add(Field.TITLE, title, place)
    found.add_names(Field.AUTHOR, json_ld.texts(node.get("author") or node.get("creator")), place)
    for key in ("datePublished", "dateCreated", "dateSent"):
        for written in json_ld.texts(node.get(key)):
            found.add_date(written, place)
    publisher = node.get("publisher") or node.get("sourceOrganization")
    found.add_names(Field.PUBLISHER, json_ld.texts(publisher), place)
    for key in ("license", "usageInfo"):
        for written in json_ld.texts(node.get(key)):
            found.add_licence(written, place)
    for written in (*json_ld.texts(node.get("copyrightNotice")),):
        found.add(Field.COPYRIGHT, written, place)
    for written in json_ld.texts(node.get("inLanguage")):
        found.add_language(written, place)
    for key in ("url", "mainEntityOfPage"):
        for written in json_ld.texts(node.get(key)):
            found.add_address(written, place)


def _metas(root: Element) -> dict[str, list[str]]:
    metas: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("http-equiv") or ""
        content = " ".join((element.get("content") or "").split())
        if name and content:
            name = name.strip().lower().replace("dcterms:", "dcterms.").replace("dc:", "dc.")
            metas.setdefault(name, []).append(content)
    return metas


def _from_metas(metas: dict[str, list[str]], found: Found) -> None:
    for about, meta_names in _META:
        for name in meta_names:
            values = metas.get(name, [])
            place = f"<meta {name}>"
            match about:
                case Field.AUTHOR:
                    found.add_names(about, values, place)
                case Field.DATE:
                    for value in values[:1]:
                        found.add_date(value, place)
                case Field.LICENCE:
                    for value in values:
                        found.add_licence(value, place)
                case Field.COPYRIGHT:
                    for value in values:
                        if _COPYRIGHT.search(value) or re.search(r"\b[12][0-9]{3}\b", value):
                            found.add(about, value, place)
                case Field.LANGUAGE:
                    for value in values[:1]:
                        found.add_language(value, place)
                case Field.SOURCE_URL:
                    for value in values[:1]:
                        found.add_address(value, place)
                case _:
                    for value in values[:1]:
                        found.add(about, value, place)


def _from_links(root: Element, found: Found) -> None:
    asked = 0
    for element in root.iter("link", "a"):
        rel = (element.get("rel") or "").lower().split()
        address = (element.get("href") or "").strip()
        if "canonical" in rel and element.tag == "link":
            found.add_address(address, "<link rel=canonical>")
        stated = "license" in rel
        if asked < _MOST_LINKS and (stated or _LICENCE_ADDRESS.search(address)):
            asked += 1
            place = f"<{element.tag} rel=license>" if stated else "a link to the licence"
            said = _sentence_around(element) if element.tag == "a" else address
            found.add_licence(f"{address} {words(element)}" if stated else address, place, said)


def _sentence_around(link: Element) -> str:
    """The paragraph that a link stands in, if it is a short one; else its own words."""
    parent = link.getparent()
    parts: list[str] = []
    length = 0
    for text in parent.itertext() if parent is not None else ():
        parts.append(text)
        length += len(text)
        if length > 2 * LONGEST:
            return words(link)
    return " ".join("".join(parts).split()) or words(link)


def _from_microdata(root: Element, found: Found) -> None:
    """Properties of the first item that is an article (schema.org in the page's own elements)."""
    item = next((one for one in root.iter() if _is_article_item(one)), None)
    if item is None:
        return
    for element in item.iterdescendants():
        if not isinstance(element.tag, str) or not (properties := (element.get("itemprop") or "").split()):
            continue
        if next((one for one in element.iterancestors() if one.get("itemtype")), item) is not item:
            continue
        value = element.get("content") or element.get("datetime") or words(_name_in(element))
        for name in properties:
            place = f"itemprop={name}"
            match name:
                case "headline":
                    found.add(Field.TITLE, value, place)
                case "author" | "creator":
                    found.add_names(Field.AUTHOR, [value], place)
                case "datePublished" | "dateCreated":
                    found.add_date(value, place)
                case "publisher":
                    found.add_names(Field.PUBLISHER, [value], place)
                case "license":
                    found.add_licence(f"{element.get('href') or ''} {value}", place)
                case "inLanguage":
                    found.add_language(value, place)
                case _:
                    pass


def _is_article_item(element: Element) -> bool:
    return (element.get("itemtype") or "").rpartition("/")[2] in json_ld.ARTICLES


def _name_in(element: Element) -> Element:
    """The element of the name inside an item (``itemprop=author`` around ``itemprop=name``), or the element."""
    return next((one for one in element.iterdescendants() if "name" in (one.get("itemprop") or "").split()), element)


def _from_elements(root: Element, markup: str, found: Found) -> None:
    headings = [text for one in root.iter("h1") if (text := words(one))]
    if len(headings) == 1:
        found.add(Field.TITLE, headings[0], "<h1>")
    title = next((text for one in root.iter("title") if (text := words(one))), "")
    found.add(Field.TITLE, title, "<title>")
    for element in root.iter("a", "span", "link"):
        if "author" in (element.get("rel") or "").lower().split() and element.tag != "link":
            found.add_names(Field.AUTHOR, [words(element)], "rel=author")
    for element in root.iter("time"):
        if element.get("pubdate") is not None:
            found.add_date(element.get("datetime") or words(element), "<time pubdate>")
    for pattern, place in ((_SAVED_FROM, "“saved from url”"), (_SINGLE_FILE, "SingleFile’s comment")):
        if saved := pattern.search(markup, 0, 4096):
            found.add_address(saved[1], place)
    for element in (root, *root.iter("body")):
        found.add_language(
            element.get("lang") or element.get("{http://www.w3.org/XML/1998/namespace}lang") or "", "<html lang>"
        )


def _from_footer(root: Element, blocks: Sequence[Block], found: Found) -> None:
    """The site's own sentences about rights, which are no part of the article: in its last blocks and its footer."""
    footers: dict[Element, None] = {}  # in their order
    for element in root.iter():
        if _is_footer(element) and not any(one in footers for one in element.iterancestors()):
            footers[element] = None
    feet = [block.text for element in footers for block in blocks_of(element)]
    for text in dict.fromkeys((*feet, *(block.text for block in blocks[-_LAST_BLOCKS:]))):
        for statement in statements(text):
            found.add(Field.LICENCE, statement.licence, "the page’s footer", statement.words)
        if notice := _COPYRIGHT.search(text):
            found.add(Field.COPYRIGHT, notice[0], "the page’s footer")


def _is_footer(element: Element) -> bool:
    if element.tag == "footer":
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('role') or ''}"
    return len(names) > len("footer") and bool(_FOOTER.search(names)) and element.tag not in {"html", "body"}


def _guessed(markup: str, found: Found) -> None:
    """Author and date as trafilatura and htmldate find them in the page's text, where nothing says them."""
    if elements_in(markup) > MOST_FOR_ARTICLE:
        return
    from trafilatura import extract_metadata

    try:
        guess = extract_metadata(markup, date_config={"original_date": True, "extensive_search": False})
    except RecursionError:
        return
    if not found.has(Field.AUTHOR) and guess.author:
        names = (name for name in people([guess.author]) if not re.search(r"[0-9]", name))
        found.add_names(Field.AUTHOR, names, "the page’s text, by a guess")
    if not found.has(Field.DATE) and guess.date:
        found.add_date(guess.date, "the page’s text, by a guess")


def _is_article(node: json_ld.Node, metas: dict[str, list[str]]) -> bool:
    telling = {"Article", "BlogPosting", "LiveBlogPosting", "PressRelease"}
    if any(name in telling or name.endswith("Article") for name in json_ld.types_of(node)):
        return True
    return "article" in (one.lower() for one in metas.get("og:type", [])) or "article:published_time" in metas


def _without_sites(findings: list[Finding]) -> list[Finding]:
    """Titles without the name of the site after or before them, where another source has the title alone."""
    titles = {one.value for one in findings if one.field is Field.TITLE}
    sites = {one.value.casefold() for one in findings if one.field is Field.PUBLISHER}
    found = Found()
    for one in findings:
        value = one.value
        if one.field is Field.TITLE:
            parts = _SITE_AFTER.split(value)
            whole = [title for title in titles if title != value and _is_part(title, value)]
            if whole:
                value = max(whole, key=len)
            elif len(parts) > 1 and parts[-1].casefold() in sites:
                value = value[: value.rfind(parts[-1])].rstrip(" |·•»«–—-:")
        found.add(one.field, value, one.place, one.words or one.value)
    return found.findings


def _is_part(title: str, longer: str) -> bool:
    """Whether *longer* is *title* with something before or after it, apart by a line or dash."""
    if len(title) < 8 or title not in longer:
        return False
    before, _, after = longer.partition(title)
    return bool((not before and _SITE_AFTER.match(after)) or (not after and _SITE_AFTER.search(before + " ")))
