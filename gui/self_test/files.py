"""The files that a self-test adds: small, made on the spot, of the kinds that need the most of the installation."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

PDF_WORDS = "The harbour master denied that the lighthouse had been extinguished on the night of the storm."
DOCX_WORDS = "The keeper of the archive confirmed that both protocols were signed in the same week."
PERSIAN_WORDS = "سخنگوی وزارت خارجه گفت که کتاب‌های بایگانی در تهران نگهداری می‌شوند."
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def write_files(folder: Path) -> tuple[Path, ...]:
    """Write a PDF, a DOCX and an HTML file."""
    folder.mkdir()
    pdf, docx, page = folder / "harbour.pdf", folder / "protocols.docx", folder / "persian.html"
    pdf.write_bytes(_pdf(PDF_WORDS))
    _write_zip(docx, _docx(DOCX_WORDS))
    page.write_text(_page(PERSIAN_WORDS), encoding="utf-8")
    return pdf, docx, page


def _pdf(words: str) -> bytes:
    """A page with one line of text (ISO 32000-1)."""
    drawn = f"BT /F 12 Tf 50 700 Td ({words}) Tj ET".encode("ascii")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 800 842] /Contents 5 0 R"
        b" /Resources << /Font << /F 3 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
    )
    out = bytearray(b"%PDF-1.7\n")
    places: list[int] = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def _docx(words: str) -> Mapping[str, str]:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    relation = f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    return {
        "[Content_Types].xml": f'{head}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        "</Types>",
        "_rels/.rels": f'{head}<Relationships xmlns="{_PACKAGE}/relationships">{relation}</Relationships>',
        "word/document.xml": f'{head}<w:document xmlns:w="{_W}"><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p>'
        "</w:body></w:document>",
    }


def _write_zip(path: Path, parts: Mapping[str, str]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, text)


def _page(words: str) -> str:
    body = "".join(f"<p>{words}</p>" for _ in range(2))
    return (
        '<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>بایگانی</title></head>'
        f"<body><nav>خانه</nav><article><h1>بایگانی</h1>{body}</article></body></html>"
    )
