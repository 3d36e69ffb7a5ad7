"""Pages of originals, drawn in the reading process."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.archive import Archive
from core.errors import BadInput, NotFound
from core.model import Holding, Kind, NewDocument, Original
from tests.core.formats import pdfs

WORDS = ("The water is clean, said the council.", "The paper said that it is not.")


@pytest.fixture
def document(archive: Archive, tmp_path: Path) -> int:
    """A document of two pages with its original."""
    file = tmp_path / "two.pdf"
    file.write_bytes(pdfs.Pdf([pdfs.Page(pdfs.lines([words])) for words in WORDS]).written())
    (added,) = archive.add([file])
    assert added.document is not None, added.reason
    return added.document


def test_a_page_is_drawn_with_the_place_of_a_span(archive: Archive, document: int) -> None:
    text = archive.open_document(document).text
    at = text.index("that it is not")
    drawn = archive.page(document, 2, 300, (at, at + 14))
    assert (drawn.page, drawn.pages, drawn.width) == (2, 2, 300)
    assert len(drawn.pixels) == drawn.width * drawn.height * 3
    assert len(drawn.boxes) == 1
    assert archive.page(document, 1, 200).boxes == ()
    (described,) = archive.describe([document])
    assert [one.pages for one in described.originals] == [2]


def test_a_page_that_is_not_there(archive: Archive, document: int) -> None:
    with pytest.raises((BadInput, NotFound), match="page"):
        archive.page(document, 3, 200)
    without = archive.add_document(NewDocument(Kind.OTHER, Holding.HELD, text="x"))
    with pytest.raises(NotFound, match="No original"):
        archive.page(without, 1, 200)
    plain = archive.add_document(
        NewDocument(Kind.OTHER, Holding.HELD, text="x y", original=Original("a.txt", "text/plain", b"x y"))
    )
    with pytest.raises(BadInput):
        archive.page(plain, 1, 200)
    assert archive.page(document, 1, 100).page == 1, "the process is of use after that"
