"""PDF files written by hand (ISO 32000-1), so that tests know what is in them."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

LINE = 14.0
_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


@dataclass
class Page:
    """Lines of text (x, y from the bottom, size, text in WinAnsi), and a picture (width, height, grey bytes)."""

    lines: Sequence[tuple[float, float, float, str]] = ()
    picture: tuple[int, int, bytes] | None = None
    rotate: int = 0
    size: tuple[int, int] = (612, 792)


def lines(
    texts: Sequence[str], *, x: float = 72, top: float = 720, size: float = 11
) -> list[tuple[float, float, float, str]]:
    """Lines one under the other."""
    return [(x, top - number * LINE, size, text) for number, text in enumerate(texts)]


@dataclass
class Pdf:
    """A document: its pages and what it says of itself."""

    pages: Sequence[Page]
    info: Mapping[str, str] = field(default_factory=dict[str, str])
    xmp: str = ""
    language: str = ""
    attached: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    password: str = ""

    def written(self) -> bytes:
        objects: list[bytes] = [
            b"",
            b"",
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ]

        def add(body: bytes) -> int:
            objects.append(body)
            return len(objects)

        kids: list[int] = []
        for page in self.pages:
            drawn, extra = content(page), b""
            if page.picture:
                width, height, grey = page.picture
                head = b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray" % (width, height)
                number = add(stream(head + b" /BitsPerComponent 8 /Filter /FlateDecode", zlib.compress(grey)))
                extra = b" /XObject << /I %d 0 R >>" % number
            contents = add(stream(b"", drawn))
            kids.append(
                add(
                    b"<< /Type /Page /Parent 2 0 R /Rotate %d /MediaBox [0 0 %d %d] /Contents %d 0 R"
                    b" /Resources << /Font << /F 3 0 R >>%s >> >>" % (page.rotate, *page.size, contents, extra)
                )
            )
        catalogue = b"/Type /Catalog /Pages 2 0 R"
        if self.xmp:
            metadata = add(stream(b"/Type /Metadata /Subtype /XML", self.xmp.encode()))
            catalogue += b" /Metadata %d 0 R" % metadata
        if self.language:
            catalogue += b" /Lang (%s)" % self.language.encode()
        if self.attached:
            names = b""
            for name, data in self.attached.items():
                file = add(stream(b"/Type /EmbeddedFile", data))
                spec = add(
                    b"<< /Type /Filespec /F (%s) /UF (%s) /EF << /F %d 0 R >> >>" % (name.encode(), name.encode(), file)
                )
                names += b"(%s) %d 0 R " % (name.encode(), spec)
            catalogue += b" /Names << /EmbeddedFiles << /Names [%s] >> >>" % names
        objects[0] = b"<< %s >>" % catalogue
        objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (
            len(kids),
            b" ".join(b"%d 0 R" % kid for kid in kids),
        )
        trailer = b""
        if self.info:
            number = add(
                b"<< %s >>" % b" ".join(b"/%s (%s)" % (k.encode(), v.encode("latin-1")) for k, v in self.info.items())
            )
            trailer += b" /Info %d 0 R" % number
        if self.password:
            trailer += b" /ID [<00> <00>] /Encrypt %d 0 R" % add(self._encryption())
        return _file(objects, trailer)

    def _encryption(self) -> bytes:
        """The standard security handler with a 40-bit key (7.6.3): enough for a password to be asked for."""
        padded = (self.password.encode() + _PADDING)[:32]
        owner = _rc4(hashlib.md5(padded, usedforsecurity=False).digest()[:5], padded)
        key = hashlib.md5(padded + owner + b"\xff\xff\xff\xff" + b"\0", usedforsecurity=False).digest()[:5]
        user = _rc4(key, _PADDING)
        return b"<< /Filter /Standard /V 1 /R 2 /P -1 /O <%s> /U <%s> >>" % (owner.hex().encode(), user.hex().encode())


def stream(head: bytes, data: bytes) -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (head, len(data), data)


def content(page: Page) -> bytes:
    parts: list[bytes] = []
    if page.picture:
        parts.append(b"q %d 0 0 %d 0 0 cm /I Do Q" % page.size)
    for x, y, size, text in page.lines:
        written = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        parts.append(b"BT /F %f Tf %f %f Td (%s) Tj ET" % (size, x, y, written))
    return b"\n".join(parts)


def _file(objects: Sequence[bytes], trailer: bytes) -> bytes:
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places: list[int] = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, start)
    return bytes(out)


def _rc4(key: bytes, data: bytes) -> bytes:
    box = list(range(256))
    j = 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)
