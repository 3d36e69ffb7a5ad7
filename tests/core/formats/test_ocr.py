"""Scans: read with the real Tesseract where it is installed; told what is missing where it is not."""

from __future__ import annotations

import io
import re

import pypdfium2
import pytest
from PIL import Image

from core.errors import BadInput
from core.formats import ocr
from core.formats.pages import page_count, picture
from core.formats.scans import Grey
from tests.core.formats.pdfs import Page, Pdf, lines
from tests.core.formats.reading import entries, only, text_of

needs_tesseract = pytest.mark.skipif(
    ocr.version() is None, reason="Tesseract is not installed (Debian: tesseract-ocr): OCR is not tested"
)
TEXT = [
    "The representative said that the claims were false and that",
    "no such letter had been sent to the Council in that year.",
]


def scan(texts: list[str] = TEXT, scale: float = 3.0) -> tuple[int, int, bytes]:
    """A page as a scanner sees it: width, height, grey pixels."""
    document = pypdfium2.PdfDocument(Pdf([Page(lines(texts, size=12))]).written())
    bitmap = document[0].render(scale, grayscale=True)
    rows = bytes(bitmap.buffer)
    width, height = bitmap.width, bitmap.height
    return width, height, b"".join(rows[row * bitmap.stride :][:width] for row in range(height))


def image(kind: str, *pages: tuple[int, int, bytes]) -> bytes:
    pictures = [Image.frombytes("L", (width, height), grey) for width, height, grey in pages]
    buffer = io.BytesIO()
    more = {"save_all": True, "append_images": pictures[1:]} if len(pictures) > 1 else {}
    pictures[0].save(buffer, kind, dpi=(216, 216), **more)
    return buffer.getvalue()


@needs_tesseract
@pytest.mark.parametrize("kind", ["PNG", "TIFF", "JPEG"])
def test_a_scanned_page_is_read(kind: str) -> None:
    (entry,) = entries(f"a.{kind.lower()}", image(kind, scan()))
    assert entry.document is not None
    assert entry.document.text == " ".join(TEXT)
    assert re.fullmatch(r"Read from pictures by Tesseract [\d.]+\S* \(eng\), \d+% sure: check the text\.", entry.reason)
    assert entry.document.notes == (entry.reason,)


@needs_tesseract
def test_each_picture_of_a_tiff_is_a_page() -> None:
    data = image("TIFF", scan(), scan(["Another page with words on it."]))
    assert page_count(data) == 2
    assert text_of("a.tif", data) == f"{' '.join(TEXT)}\fAnother page with words on it."


@needs_tesseract
def test_a_pdf_of_pictures_is_read_and_pages_with_text_are_left_as_they_are() -> None:
    pages = [Page(lines(["This page has text."])), Page(picture=scan())]
    document = only("a.pdf", Pdf(pages).written())
    assert document.text == f"This page has text.\f{' '.join(TEXT)}"
    assert document.notes[0].startswith("Page 2 was read from pictures by Tesseract")


@needs_tesseract
def test_the_boxes_of_a_span_are_on_its_words() -> None:
    data = Pdf([Page(picture=scan())]).written()
    text = text_of("a.pdf", data)
    for word in ("representative", "Council"):
        place = text.index(word)
        shown = picture(data, 1, 612, text, (place, place + len(word)))
        (box,) = shown.boxes
        exact = picture(Pdf([Page(lines(TEXT, size=12))]).written(), 1, 612, " ".join(TEXT), (place, place + len(word)))
        assert all(abs(one - other) < 8 for one, other in zip(box, exact.boxes[0], strict=True))


@needs_tesseract
def test_a_picture_file_has_boxes_too() -> None:
    data = image("PNG", scan())
    text = text_of("a.png", data)
    shown = picture(data, 1, 600, text, (0, len(text)))
    assert (shown.pages, shown.width, len(shown.boxes)) == (1, 600, 2)
    assert len(shown.pixels) == 3 * shown.width * shown.height


@needs_tesseract
def test_a_page_on_its_side_is_read() -> None:
    width, height, grey = scan()
    turned = Image.frombytes("L", (width, height), grey).transpose(Image.Transpose.ROTATE_90)
    assert text_of("a.png", image("PNG", (turned.width, turned.height, turned.tobytes()))) == " ".join(TEXT)


@needs_tesseract
def test_a_page_that_takes_too_long_costs_itself_only(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []

    def slow(picture: Grey, languages: str) -> ocr.Read:
        calls.append(1)
        if len(calls) == 1:
            raise BadInput("OCR of a page took longer than 120 seconds.")
        return real(picture, languages)

    real = ocr.read
    monkeypatch.setattr(ocr, "read", slow)
    document = only("a.pdf", Pdf([Page(picture=scan()), Page(picture=scan())]).written())
    assert document.text == f"\f{' '.join(TEXT)}"
    assert document.notes[0].startswith("Page 1 can't be read by OCR.")


@needs_tesseract
def test_a_picture_without_text_is_told() -> None:
    (entry,) = entries("a.png", image("PNG", (300, 300, bytes(300 * 300))))
    assert (entry.document, entry.reason) == (None, "It is a picture on which OCR finds no text.")


def test_a_damaged_picture_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "version", lambda: "5")
    (entry,) = entries("a.png", image("PNG", scan())[:200])
    assert entry.document is None
    assert entry.reason.startswith("It is a damaged picture: ")


def test_without_tesseract_a_scan_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "version", lambda: None)
    install = "Install Tesseract with a language to read in, and add the file again."
    (entry,) = entries("a.pdf", Pdf([Page(picture=(60, 60, bytes(3600)))]).written())
    assert entry.document is None
    assert entry.reason == f"It has no text, only pictures of pages: reading them takes OCR. {install}"
    mixed = only("b.pdf", Pdf([Page(lines(["Some words."])), Page(picture=(60, 60, bytes(3600)))]).written())
    assert mixed.text == "Some words.\f"
    assert mixed.notes == (f"Page 2 has no text: reading it takes OCR. {install}",)


def test_the_program_is_never_looked_for_in_the_folder_we_are_in(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    here = tmp_path_factory.mktemp("here")
    (here / "tesseract").write_text("#!/bin/sh\n")
    (here / "tesseract").chmod(0o755)
    monkeypatch.chdir(here)
    monkeypatch.setenv("PATH", ".")
    monkeypatch.setattr(ocr, "_USUAL_PLACES", ())
    assert ocr.program.__wrapped__() is None
