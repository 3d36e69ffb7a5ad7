"""Web pages: the article's text and nothing of the site, and what the page says of itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.errors import BadInput
from core.formats import read
from core.formats.blocks import whole_text
from core.formats.markup import parse_html
from core.model import Field, Kind, Role
from tests.core.formats.reading import entries, names, only, said, text_of

LEAD = "TEHRAN, Oct. 18 (MNA) – Iran has rejected claims by Western officials about the sale of drones to Russia."
SECOND = "Senior administration officials told NBC News that Iran had sold the drones, which Tehran has denied before."
THIRD = "The spokesman said that nobody had shown any evidence so far, and that the claims were made for other reasons."
NODE = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "name": "Mehr"},
        {
            "@type": "NewsArticle",
            "headline": "Iran rejects claims &amp; more",
            "author": {"@id": "#writer"},
            "datePublished": "2022-10-18T09:30:00+03:30",
            "license": "https://creativecommons.org/licenses/by/4.0/",
            "publisher": {"@type": "Organization", "name": "Mehr News Agency"},
        },
        {"@type": "Person", "@id": "#writer", "name": "Ann Bee", "url": "https://example.org/ann"},
    ],
}
PAGE = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Iran rejects claims &amp; more - Mehr News Agency</title>
<link rel="canonical" href="https://example.org/news/1">
<script type="application/ld+json">{json.dumps(NODE)}</script></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
<main><article><h1>Iran rejects claims &amp; more</h1>
<div class="share-tools">Share this <a href="x">Facebook</a></div>
<p>{LEAD}</p><p>{SECOND}</p>
<blockquote><p>“We reject these claims,” the spokesman said.</p></blockquote>
<h2>Background</h2>
<ul><li>First point</li><li>Second point with <b>bold</b> words</li></ul>
<ol start="3"><li>Three</li><li>Four</li></ol>
<table><tr><th>Year</th><th>Number</th></tr><tr><td>2021</td><td>5</td></tr></table>
<figure><img src="a.jpg" alt="no text"><figcaption>The spokesman in Tehran</figcaption></figure>
<p>{THIRD}</p><p>{THIRD}</p><p>NK/PR</p></article>
<aside class="related"><h3>Related news</h3><ul><li><a href="1">Another story about something else</a></li></ul></aside>
</main><div style="display:none">You can't see this.</div>
<footer><p>All Content by Mehr News Agency is licensed under a
<a rel="license" href="http://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0 International
License</a>.</p></footer></body></html>"""
TEXT = f"""{LEAD}

{SECOND}

> “We reject these claims,” the spokesman said.

Background

- First point
- Second point with bold words

3. Three
4. Four

Year | Number
2021 | 5

The spokesman in Tehran

{THIRD}

{THIRD}

NK/PR"""
SENTENCE = "All Content by Mehr News Agency is licensed under a Creative Commons Attribution 4.0 International License."


def test_the_article_without_the_site_around_it() -> None:
    assert text_of("page.html", PAGE) == TEXT


def test_what_the_page_says_of_itself_and_where() -> None:
    document = only("page.html", PAGE)
    assert document.kind is Kind.ARTICLE
    assert document.title == "Iran rejects claims & more"
    assert (document.date, document.language, document.licence) == ("2022-10-18", "en", "CC-BY-4.0")
    assert document.source_url == "https://example.org/news/1"
    assert names(document, Role.AUTHOR) == ["Ann Bee"]
    assert names(document, Role.PUBLISHER) == ["Mehr News Agency"]
    assert document.licence_notice == SENTENCE
    assert said(document, Field.TITLE) == [("Iran rejects claims & more", "JSON-LD")], "the site's name is no conflict"
    assert said(document, Field.ENCODING) == [("utf-8", "<meta charset>")]
    assert said(document, Field.LICENCE) == [
        ("CC-BY-4.0", "JSON-LD"),
        ("CC-BY-4.0", "<a rel=license>"),
        ("CC-BY-4.0", "the page’s footer"),
    ]
    assert document.original is not None
    assert (document.original.media_type, document.original.data) == ("text/html", PAGE.encode())


def page(head: str = "", body: str = f"<p>{LEAD}</p><p>{SECOND}</p>") -> str:
    return f"<html><head>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("head", "field", "value", "place"),
    [
        ('<meta name="author" content="By Ann Bee">', Field.AUTHOR, "Ann Bee", "<meta author>"),
        ('<meta name="DC.creator" content="Ann Bee"><meta name="DC.creator" content="Bo Cee">', Field.AUTHOR,
         "Ann Bee; Bo Cee", "<meta dc.creator>"),
        ('<meta name="citation_publication_date" content="2022/10/18">', Field.DATE, "2022-10-18",
         "<meta citation_publication_date>"),
        ('<meta property="article:published_time" content="2022-10-18T09:00:00Z">', Field.DATE, "2022-10-18",
         "<meta article:published_time>"),
        ('<meta property="og:locale" content="fa_IR">', Field.LANGUAGE, "fa-IR", "<meta og:locale>"),
        ('<link rel="license" href="https://creativecommons.org/licenses/by-nc-nd/3.0/">', Field.LICENCE,
         "CC-BY-NC-ND-3.0", "<link rel=license>"),
        ('<meta name="dcterms.license" content="CC BY-SA 4.0">', Field.LICENCE, "CC-BY-SA-4.0",
         "<meta dcterms.license>"),
        ('<meta property="og:site_name" content="Mehr News Agency">', Field.PUBLISHER, "Mehr News Agency",
         "<meta og:site_name>"),
        ("<!-- saved from url=(0024)https://example.org/old -->", Field.SOURCE_URL, "https://example.org/old",
         "“saved from url”"),
        ("<title>A title of its own</title>", Field.TITLE, "A title of its own", "<title>"),
    ],
)  # fmt: skip
def test_each_source_is_named(head: str, field: Field, value: str, place: str) -> None:
    assert (value, place) in said(only("page.html", page(head)), field)


def test_microdata() -> None:
    body = f"""<div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">From microdata</h2>
    <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="name">Ann Bee</a></span>
    <time itemprop="datePublished" datetime="2022-10-18">yesterday</time><p>{LEAD}</p><p>{SECOND}</p></div>"""
    document = only("page.html", page(body=body))
    assert document.title == "From microdata"
    assert document.date == "2022-10-18"
    assert said(document, Field.AUTHOR) == [("Ann Bee", "itemprop=author")]


def test_statements_that_differ_are_all_told() -> None:
    head = (
        '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'
        '<meta name="dcterms.license" content="https://creativecommons.org/licenses/by-nc/4.0/">'
    )
    found = said(only("page.html", page(head)), Field.LICENCE)
    assert {value for value, _ in found} == {"CC-BY-4.0", "CC-BY-NC-4.0"}


@pytest.mark.parametrize("author", ["https://www.facebook.com/someone", "@handle", "www.example.org", "", "{{author}}"])
def test_what_is_no_name_is_no_author(author: str) -> None:
    assert not names(only("page.html", page(f'<meta name="author" content="{author}">')), Role.AUTHOR)


@pytest.mark.parametrize("broken", ["{", '{"@type": ["NewsArticle"], "author": 5, "headline": null}', "[[[[", '"text"'])
def test_json_ld_that_is_broken_costs_itself_only(broken: str) -> None:
    document = only("page.html", page(f'<script type="application/ld+json">{broken}</script><title>Still told</title>'))
    assert document.title == "Still told"


def test_a_page_that_shows_less_than_its_data() -> None:
    body = " ".join([LEAD, SECOND, THIRD] * 5)
    node = json.dumps({"@type": "NewsArticle", "headline": "T", "articleBody": f"{body}\n\n{LEAD}"})
    data = page(f'<script type="application/ld+json">{node}</script>', "<div>Loading</div>").encode()
    (entry,) = entries("page.html", data)
    assert entry.document is not None
    assert entry.document.text == f"{body}\n\n{LEAD}"
    assert entry.reason == "Its text is that of its JSON-LD: the page itself shows less."


LETTER = page(
    "<title>A letter</title>",
    """<p>PERMANENT MISSION OF THE ISLAMIC REPUBLIC OF IRAN<br>New York</p><p>17 October 2022</p><p>Excellency,</p>
    <p>I am writing in reference to the letter dated 14 October 2022, containing claims that my country rejects.</p>
    <p>No.</p><p>Please accept, Excellency, the assurances of my highest consideration.</p>
    <p>Amir Saeid Iravani<br>Ambassador</p>""",
)


def test_a_letter_on_a_page_keeps_all_its_lines() -> None:
    document = only("page.html", LETTER)
    assert document.text == (
        "PERMANENT MISSION OF THE ISLAMIC REPUBLIC OF IRAN\nNew York\n\n17 October 2022\n\nExcellency,\n\n"
        "I am writing in reference to the letter dated 14 October 2022, containing claims that my country rejects.\n\n"
        "No.\n\nPlease accept, Excellency, the assurances of my highest consideration.\n\n"
        "Amir Saeid Iravani\nAmbassador"
    )
    assert document.kind is Kind.LETTER
    assert document.date == "2022-10-17"


@pytest.mark.parametrize(
    "names",
    ["post tag-news has-sidebar", "elementor-widget", "content-sidebar-wrap", "comments-open single", "promo", ""],
)
def test_names_that_mislead(names: str) -> None:
    """Sites call the wrapper of an article what others call a menu."""
    inner = f"<p>{LEAD}</p><p>Short.</p><p>{SECOND}</p><div class='box'><p>No.</p></div><p>{THIRD}</p>"
    body = f"<div id='site'><div class='{names}'>{inner}</div><div class='sidebar'><p>Sign up here.</p></div></div>"
    assert text_of("page.html", page(body=body)) == f"{LEAD}\n\nShort.\n\n{SECOND}\n\nNo.\n\n{THIRD}"


def test_an_old_page_laid_out_with_tables() -> None:
    data = f"""<HTML><BODY><TABLE><TR><TD><A HREF=a>Home</A><BR><A HREF=b>News</A></TD><TD><FONT SIZE=5>
    <B>A headline</B></FONT><BR><BR>{LEAD}<BR><BR>{SECOND}<BR><BR>{THIRD}<P>{LEAD}</TD></TR></TABLE></BODY></HTML>"""
    assert text_of("page.htm", data) == f"A headline\n\n{LEAD}\n\n{SECOND}\n\n{THIRD}\n\n{LEAD}"


# ----------------------------------------------------------------------------------------------- encodings


@pytest.mark.parametrize(
    ("head", "encoding", "place"),
    [
        (b'<meta charset="windows-1256">', "cp1256", "<meta charset>"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">', "cp1256", "<meta charset>"),
        (b'<meta charset="iso-8859-6">', "iso8859-6", "<meta charset>"),
        (b'<meta charset="utf-16">', "utf-8", "<meta charset>"),
        (b"", "utf-8", "its bytes"),
        (b"", "utf-16-le", "its bytes"),
        (b"", "cp1256", "a guess by its letters"),
    ],
)
def test_the_encoding_of_a_page(head: bytes, encoding: str, place: str) -> None:
    words = "رفضت الحكومة هذه الاتهامات وقالت إن أحدا لم يقدم حتى الآن أي دليل على صحتها في مجلس الأمن. " * 2
    data = b"<html><head>" + head + b"</head><body><p>" + words.encode("cp1256" if encoding == "cp1256" else "utf-8")
    if encoding not in {"cp1256", "utf-8"}:
        data = (f"<html><head>{head.decode()}</head><body><p>{words}").encode(encoding)
    document = only("page.html", data)
    assert document.text == words.strip()
    assert said(document, Field.ENCODING) == [(encoding, place)]


def test_a_wrong_declaration_is_found_out_and_told() -> None:
    data = f'<html><head><meta charset="iso-8859-1"></head><body><p>{LEAD} é</p></body></html>'.encode()
    (entry,) = entries("page.html", data)
    assert entry.document is not None
    assert entry.document.text == f"{LEAD} é"
    assert "by a guess" in entry.reason


def test_a_chosen_encoding_settles_it() -> None:
    data = "<html><body><p>Правительство отвергло обвинения</p></body></html>".encode("koi8_r")
    document = only("page.html", data, "koi8-r")
    assert document.text == "Правительство отвергло обвинения"
    assert said(document, Field.ENCODING) == [("koi8-r", "chosen")]
    with pytest.raises(BadInput, match="is no encoding that is known here"):
        read(Path("page.html"), data, "nonsense")


# ------------------------------------------------------------------------------------------- broken pages


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("<html><body><script>document.write('x')</script></body></html>", "It is a web page without text"),
        ("<html><body></body></html>", "It is a web page without text"),
        (
            '<html><frameset cols="20%,80%"><frame src="a"><frame src="b"></frameset></html>',
            "It only shows other pages",
        ),
        (b"<html><body>" + b"\0\1\2" * 50 + b"</body></html>", "It is not a text file"),
    ],
)
def test_a_page_without_text_is_refused_in_one_sentence(data: str | bytes, reason: str) -> None:
    with pytest.raises(BadInput) as caught:
        list(read(Path("page.html"), data if isinstance(data, bytes) else data.encode()).entries)
    assert str(caught.value).startswith(reason)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    "data",
    [
        f"<html><body>{'<b>' * 5000}{LEAD}",
        f"<html><body><p>{LEAD}</p>{'<div>' * 1500}<p>{SECOND}</p>",
        f"<p>{LEAD}<p>{SECOND}<td></tr></table></b></i></ul><li>x",
        f"<html><body>{'<a href=x>' * 500}{LEAD}",
        f"<html><body><table>{'<tr><td>' * 300}{LEAD}",
        f"<html><body><p>{LEAD}</p><svg><text>no</text></svg><template><p>no</p></template>",
        f"<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><html><body><p>{LEAD} &b;</p></body></html>",
    ],
)
def test_markup_that_is_broken_or_hostile(data: str) -> None:
    for entry in entries("page.html", data.encode()):
        assert entry.document is not None
        assert LEAD in (entry.document.text or "")
        assert "aaaaaaaa" not in (entry.document.text or "")


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_values: object, **_options: object) -> None:
        raise AssertionError("a page must not be able to make us connect to anything")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.create_connection", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    head = '<link rel="stylesheet" href="https://example.org/a.css"><base href="https://example.org/">'
    body = f'<p>{LEAD}</p><img src="https://example.org/a.png"><iframe src="https://example.org/"></iframe>'
    assert only("page.html", page(head, body)).text == LEAD


@pytest.mark.parametrize("name", ["page.txt", "page.doc", "page", "page.html"])
def test_a_page_is_known_by_its_content(name: str) -> None:
    assert read(Path(name), PAGE.encode()).format == "web page"


@pytest.mark.parametrize("text", ["a < b and b > c", "plain words", "<>", "i <3 you"])
def test_a_text_with_a_pages_name(text: str) -> None:
    assert read(Path("page.html"), text.encode()).format == "plain text"


# ------------------------------------------------------------------------------------------------- blocks


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>a<br>b</p><p>c</p>", "a\nb\n\nc"),
        ("<p>a<br><br>b</p>", "a\n\nb"),
        ("a <b>b</b><i>c</i>\n\n d", "a bc d"),
        ("<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"),
        ("<ol type=a><li>x</li><li value=5>y</li></ol>", "a. x\ne. y"),
        ("<ol type=I start=4><li>x</li></ol>", "IV. x"),
        ("<ul><li><p>a</p><p>b</p></li></ul>", "- a\n  b"),
        ("<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n\n> > b"),
        ("<h1>T</h1>text<h2>S</h2>", "T\n\ntext\n\nS"),
        ("<table><tr><td>a</td><td></td><td>c</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>",
         "a |  | c\n1 | 2 | 3"),
        ("<table><tr><td>a</td></tr></table>", "a"),
        ("<p>می‌خواهم&zwnj;</p>", "می‌خواهم\u200c"),
        ("<p>He said <q>no</q>.</p>", "He said “no”."),
        ("<dl><dt>word</dt><dd>meaning</dd></dl>", "word\n\nmeaning"),
        ("<p>x<script>no()</script>y<style>p{}</style>z<noscript>w</noscript></p>", "xyz"),
        ("<p>a&nbsp;b</p>", "a\u00a0b"),
        ("<p hidden>no</p><p style='display: none'>no</p><p class='sr-only'>no</p><p>yes</p>", "yes"),
    ],
)  # fmt: skip
def test_a_tree_as_text(markup: str, text: str) -> None:
    root = parse_html(markup)
    assert root is not None
    assert whole_text(root) == text


def test_how_a_letter_closes_is_kept() -> None:
    page = (
        '<html><body><div class="post"><h1>A letter</h1><div class="entry-content">'
        f"<p>{LEAD}</p><p>{SECOND}</p><p>{THIRD}</p><p>Sincerely,<br>A reader</p>"
        '<p><a href="/next">Next letter</a></p></div></div></body></html>'
    )
    assert text_of("a.html", page) == f"{LEAD}\n\n{SECOND}\n\n{THIRD}\n\nSincerely,\nA reader"
