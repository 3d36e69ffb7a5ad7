"""Pages that no parser should be given as they are, and pages that leave out what the parser relies on."""

from __future__ import annotations

import io
import stat
import zipfile

import pytest

from core.formats import overgrown
from core.formats.markup import parse_html, with_body
from core.formats.overgrown import MOST_ELEMENTS, cut_back, elements_in
from core.model import Field
from tests.core.formats.reading import entries, only, reason, said, text_of

LEAD = "The committee adopted its report after a long debate in which all delegations spoke."
PAGE = "<!DOCTYPE html><html><head><title>Report</title></head><body>{}</body></html>"


@pytest.mark.parametrize("filler", ["<br>", "<div></div>", "<hr>", '<a href="/x"></a>'])
def test_too_many_elements_leave_the_text(filler: str) -> None:
    page = only("a.html", PAGE.format(f"<p>{LEAD}</p>{filler * (MOST_ELEMENTS + 1)}<p>Fish &amp; chips.</p>"))
    assert page.text == f"{LEAD}\n\nFish & chips."
    assert page.title == "Report"
    assert page.notes[0].startswith("It has too many elements")


def test_too_many_elements_without_a_text() -> None:
    page = PAGE.replace("<title>Report</title>", "").format("<br>" * (MOST_ELEMENTS + 1))
    assert reason("a.html", page.encode()) == "It is a web page without text, of far too many elements."


def test_a_mail_of_too_many_elements_keeps_its_text() -> None:
    head = b"From: a@example.org\nTo: b@example.org\nSubject: Hello\nContent-Type: text/html\n\n<html><body>Dear friend"
    mail = only("a.eml", head + b"<br>" * (MOST_ELEMENTS + 1) + b"</body></html>")
    assert mail.text == "Dear friend"


def test_an_article_is_not_looked_for_in_a_large_page(monkeypatch: pytest.MonkeyPatch) -> None:
    import trafilatura

    def never(*_values: object, **_options: object) -> None:
        raise AssertionError

    monkeypatch.setattr(trafilatura, "bare_extraction", never)
    monkeypatch.setattr(trafilatura, "extract_metadata", never)
    lines = "".join(f"<p>Line {number} of the report.</p>" for number in range(overgrown.MOST_FOR_ARTICLE + 1))
    assert "Line 17 of the report." in text_of("a.html", PAGE.format(lines))


def test_a_tag_is_cut_to_its_first_attributes() -> None:
    attributes = " ".join(f'a{number}="1"' for number in range(50_000))
    page = PAGE.format(f'<div class="x" {attributes}><p>{LEAD}</p></div>')
    root = parse_html(page)
    assert root is not None
    (div,) = root.iter("div")
    assert div.get("class") == "x"
    assert len(div.attrib) < 200
    assert text_of("a.html", page) == LEAD


def test_a_value_as_long_as_a_book_is_left_out() -> None:
    long = "y" * 5_000
    markup = (
        f"<meta name='author' content='{long}'><p class='{long}' lang=en>{LEAD}</p><img src='data:{long}' alt='a>b'>"
    )
    assert cut_back(markup) == f"<meta name='author' content='{long}'><p lang=en>{LEAD}</p><img alt='a>b'>"


def test_a_script_is_no_tag_that_goes_on() -> None:
    markup = f"<script>if (a<b) {{ x = 'it' + \"'\" }} // don't{' ' * 5_000}</script><p>{LEAD}</p>"
    assert cut_back(markup) == markup


def test_short_pages_are_left_as_they_are() -> None:
    assert cut_back("<p a=1>x") == "<p a=1>x"
    assert elements_in("<p>1 < 2 <b>x</b>") == 2


@pytest.mark.parametrize("name", ["main", "article", "section", "header"])
def test_a_page_may_leave_out_its_body_tag(name: str) -> None:
    page = (
        "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://example.org/story \n-->"
        f"<meta charset=utf-8><title>Story</title><style>p{{}}</style><{name}><h1>Story</h1><p>{LEAD}</p></{name}>"
    )
    document = only("a.html", page)
    assert document.text is not None
    assert document.text.endswith(LEAD)
    assert document.notes == ()


def test_a_body_tag_is_not_put_in_twice() -> None:
    for page in (PAGE.format("<main>x</main>"), "<title>T</title><p>x", "", "<frameset><frame src=a></frameset>"):
        assert with_body(page) == page


def test_the_toolbar_of_the_wayback_machine_is_no_part_of_the_page() -> None:
    toolbar = (
        '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><p>The Wayback Machine - '
        "https://web.archive.org/web/20100101000000/http://example.org/page?id=1</p></div>"
        "<!-- END WAYBACK TOOLBAR INSERT -->"
    )
    document = only("a.html", PAGE.format(f"{toolbar}<p>{LEAD}</p>"))
    assert document.text == LEAD
    assert document.source_url == "http://example.org/page?id=1"
    assert said(document, Field.SOURCE_URL) == [(document.source_url, "the toolbar of the Wayback Machine")]
    unclosed = only("a.html", PAGE.format(f"<!-- BEGIN WAYBACK TOOLBAR INSERT --><p>{LEAD}</p>"))
    assert unclosed.text == LEAD


def test_links_in_a_zip_file_are_no_files() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        file.writestr(link, "/etc/passwd")
        file.writestr("real.txt", LEAD)
    assert [entry.where for entry in entries("a.zip", buffer.getvalue())] == ["a.zip!real.txt"]


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>', "A drawing (SVG) can't be added"),
        ("winmail.dat", b"\x78\x9f\x3e\x22\x01\0\0\0", "It is Outlook's own packing (winmail.dat)"),
    ],
)
def test_more_kinds_that_are_refused(name: str, data: bytes, why: str) -> None:
    assert reason(name, data).startswith(why)
