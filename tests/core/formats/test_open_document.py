"""OpenDocument texts: paragraphs, lists with their numbers, notes, tables, changes, and what the file says."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import BadInput
from core.formats import read
from core.model import Role
from tests.core.formats.reading import entries, names, only, text_of, zipped

_LONG = {"draw": "drawing"}
SPACES = 'xmlns:dc="http://purl.org/dc/elements/1.1/" ' + " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{_LONG.get(short, short)}:1.0"'
    for short in ("office", "text", "table", "style", "draw", "meta")
)
STYLES = """<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"
style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="("
style:num-suffix=")"/></text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"
text:bullet-char="\uf0b7"/></text:list-style>"""


def odt(body: str, *, styles: str = "", meta: str = "", kind: str = "oasis.opendocument.text") -> bytes:
    return zipped(
        {
            "mimetype": f"application/vnd.{kind}",
            "content.xml": f"<?xml version='1.0'?><office:document-content {SPACES}><office:automatic-styles>{STYLES}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {SPACES}>{styles}</office:document-styles>",
            "meta.xml": f"<office:document-meta {SPACES}><office:meta>{meta}</office:meta></office:document-meta>",
        }
    )


def test_paragraphs_spaces_and_breaks() -> None:
    body = (
        '<text:h text:outline-level="1">Head</text:h><text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d\n'
        "  <text:span>e</text:span> f</text:p><text:section><text:p>inside</text:p></text:section>"
    )
    assert text_of("a.odt", odt(body)) == "Head\n\na   b\tc\nd e f\n\ninside"


def test_lists_have_the_numbers_that_are_seen() -> None:
    item = "<text:list-item><text:p>{}</text:p>{}</text:list-item>"
    inner = f"<text:list>{item.format('b', '')}{item.format('c', '')}</text:list>"
    numbers = f'<text:list text:style-name="L1">{item.format("a", inner)}{item.format("d", "")}</text:list>'
    bullets = f'<text:list text:style-name="L2">{item.format("e", "")}</text:list>'
    body = f"{numbers}<text:p>between</text:p>{bullets}"
    assert text_of("a.odt", odt(body)) == "1. a\n  (a) b\n  (b) c\n2. d\n\nbetween\n\n• e"


def test_notes_tables_boxes_changes_and_comments() -> None:
    body = (
        '<text:tracked-changes><text:changed-region text:id="x"><text:deletion><text:p>gone</text:p></text:deletion>'
        "</text:changed-region></text:tracked-changes>"
        '<text:p>kept<text:change text:change-id="x"/><text:note text:note-class="footnote"><text:note-citation>1'
        "</text:note-citation><text:note-body><text:p>the note</text:p></text:note-body></text:note>"
        "<office:annotation><text:p>a comment</text:p></office:annotation></text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell><table:table-cell>"
        "<text:p>y</text:p></table:table-cell></table:table-row></table:table>"
        "<text:p>beside<draw:frame><draw:text-box><text:p>in a box</text:p></draw:text-box></draw:frame></text:p>"
    )
    (entry,) = entries("a.odt", odt(body))
    assert entry.document is not None
    assert entry.document.text == "kept[1]\n\nx | y\n\nbeside\n\nin a box\n\n[1] the note"
    assert entry.reason == (
        "Its tracked changes are read as accepted (1 change). Its 1 comment is not part of the text."
    )


def test_header_and_what_the_file_says() -> None:
    styles = (
        '<office:master-styles><style:master-page style:name="Standard"><style:header><text:p>Letterhead</text:p>'
        "</style:header><style:footer><text:p>7</text:p></style:footer></style:master-page></office:master-styles>"
    )
    meta = (
        "<meta:initial-creator>Ann Bee</meta:initial-creator><meta:creation-date>2022-10-18T09:00</meta:creation-date>"
    )
    document = only("a.odt", odt("<text:p>text</text:p>", styles=styles, meta=meta))
    assert document.text == "Letterhead\n\ntext"
    assert names(document, Role.AUTHOR) == ["Ann Bee"]
    assert document.date == "2022-10-18"


def test_one_file_and_older_files() -> None:
    flat = (
        f'<?xml version="1.0"?><office:document {SPACES} office:mimetype="application/vnd.oasis.opendocument.text">'
        "<office:body><office:text><text:p>flat</text:p></office:text></office:body></office:document>"
    )
    assert text_of("a.fodt", flat) == "flat"
    assert text_of("a.sxw", odt("<text:p>old</text:p>", kind="sun.xml.writer")) == "old"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (odt(""), "It is an OpenDocument text without text."),
        (odt("<text:p>"), "A part of it is not well-formed XML"),
        (odt("<text:p>x</text:p>")[:-30], "It is a damaged or incomplete OpenDocument text."),
        (
            zipped(
                {
                    "mimetype": "application/vnd.oasis.opendocument.text",
                    "META-INF/manifest.xml": "<m><encryption-data/></m>",
                    "content.xml": b"\1\2",
                }
            ),
            "It is protected by a password",
        ),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "It is a damaged OpenDocument text"),
        (odt("x", kind="oasis.opendocument.spreadsheet"), "A spreadsheet can't be added"),
        (odt("x", kind="oasis.opendocument.presentation"), "A presentation can't be added"),
    ],
)
def test_broken_files_are_refused_in_one_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(BadInput) as caught:
        list(read(Path("a.odt"), data).entries)
    assert str(caught.value).startswith(reason)
