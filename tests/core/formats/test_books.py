"""EPUB: chapters in the order of the spine, what the book says of itself, and broken or protected books."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import BadInput
from core.formats import read
from core.model import Field, Role
from tests.core.formats.reading import entries, names, only, said, zipped

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
METADATA = (
    "<dc:title>A book</dc:title><dc:creator>Ann Bee</dc:creator><dc:creator opf:role='ill'>Bo Cee</dc:creator>"
    "<dc:creator opf:role='aut'>Di Eff</dc:creator><dc:publisher>The Press</dc:publisher><dc:language>en</dc:language>"
    "<dc:date>1999-10</dc:date><dc:rights>CC BY-SA 4.0</dc:rights>"
)
OPF = f"""<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf"
xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>{METADATA}</metadata><manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="b" href="b%20two.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="../text/a.xhtml" media-type="application/xhtml+xml"/>
<item id="c" href="c.css" media-type="text/css"/><item id="gone" href="gone.xhtml" media-type="application/xhtml+xml"/>
</manifest><spine><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/>{{more}}</spine>
</package>"""
FILES: dict[str, bytes | str] = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": CONTAINER,
    "OPS/book.opf": OPF.format(more=""),
    "OPS/nav.xhtml": "<html><body><ol><li>Contents</li></ol></body></html>",
    "text/a.xhtml": """<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>
    <body><h1>One</h1><p>First&nbsp;chapter &mdash; &lt;of two&gt;.</p><script>no()</script></body></html>""",
    "OPS/b two.xhtml": "<html><body><h1>Two</h1><p>Second chapter<br>is not well formed.</body></html>",
    "OPS/c.css": "p {}",
}


def test_chapters_in_the_order_of_the_spine() -> None:
    document = only("a.epub", zipped(FILES))
    assert document.text == ("One\n\nFirst\u00a0chapter — <of two>.\n\nTwo\n\nSecond chapter\nis not well formed.")


def test_what_the_book_says_of_itself() -> None:
    document = only("a.epub", zipped(FILES))
    assert (document.title, document.date, document.language, document.licence) == (
        "A book", "1999-10", "en", "CC-BY-SA-4.0",
    )  # fmt: skip
    assert names(document, Role.AUTHOR) == ["Ann Bee", "Di Eff"]
    assert names(document, Role.PUBLISHER) == ["The Press"]
    assert said(document, Field.LICENCE) == [("CC-BY-SA-4.0", "dc:rights")]
    assert said(document, Field.TITLE) == [("A book", "dc:title")]


def test_a_part_that_is_missing_is_told() -> None:
    files = FILES | {"OPS/book.opf": OPF.format(more='<itemref idref="gone"/>')}
    (entry,) = entries("a.epub", zipped(files))
    assert entry.document is not None
    assert entry.reason == "1 of its parts is missing."


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"META-INF/container.xml": "<c/>", "OPS/book.opf": None}, "It is a damaged EPUB book"),
        ({"text/a.xhtml": "<html/>", "OPS/b two.xhtml": ""}, "It is an EPUB book without text"),
        (
            {
                "META-INF/encryption.xml": "<encryption><EncryptedData><CipherData>"
                '<CipherReference URI="text/a.xhtml"/></CipherData></EncryptedData></encryption>'
            },
            "It is protected by its seller (DRM)",
        ),
        ({"OPS/book.opf": "<package"}, "A part of it is not well-formed XML (line 1)."),
    ],
)
def test_broken_and_protected_books(change: dict[str, str | None], reason: str) -> None:
    files = {name: data for name, data in (FILES | change).items() if data is not None}
    with pytest.raises(BadInput) as caught:
        read(Path("a.epub"), zipped(files))
    assert str(caught.value).startswith(reason)


@pytest.mark.parametrize("name", ["a.epub", "a.zip", "a"])
def test_known_by_its_content(name: str) -> None:
    assert read(Path(name), zipped(FILES)).format == "EPUB book"
