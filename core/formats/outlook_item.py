"""The properties of Outlook's items (MS-OXMSG): streams of a compound file, named by number and kind of value."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import olefile

from core.formats import mail_headers

PROPERTIES = "__properties_version1.0"
"""The stream of an item's properties of fixed length, which every item has."""
BROKEN = (
    *(OSError, ValueError, IndexError, KeyError, TypeError, AttributeError),
    *(struct.error, OverflowError, MemoryError),
)
"""What olefile raises on damaged files."""
_EMBEDDED = "__substg1.0_3701000D"
_CODE_PAGE, _INTERNET_CODE_PAGE, _HTML = 0x3FFD, 0x3FDE, 0x1013


class Item:
    """A message, recipient or attachment in the file: its properties by number.

    Args:
        file: the file that it is in.
        names: the paths of all streams in it.
        path: where the item is in the file.
        header: bytes before the first property, which depend on what it is.
        code_page: of the message that it belongs to.
    """

    def __init__(
        self, file: olefile.OleFileIO, names: list[list[str]], path: tuple[str, ...], header: int, code_page: str = ""
    ) -> None:
        self.file, self.names, self.path, self._outer_code_page = file, names, path, code_page
        self._streams = {
            name[-1].lower(): name for name in names if len(name) == len(path) + 1 and tuple(name[:-1]) == path
        }
        self._fixed = self._read_fixed(header)

    def _stream(self, name: str) -> bytes | None:
        path = self._streams.get(name.lower())
        if path is None:
            return None
        try:
            return self.file.openstream(path).read()
        except (*BROKEN, RecursionError):
            return None

    def _read_fixed(self, header: int) -> dict[int, bytes]:
        data = self._stream(PROPERTIES) or b""
        entries = (data[place : place + 16] for place in range(header, len(data) - 15, 16))
        return {struct.unpack_from("<HH", entry)[1]: entry[8:16] for entry in entries}

    def text(self, number: int) -> str:
        """A property that is a text, in Unicode or in the message's code page."""
        if (data := self._stream(f"__substg1.0_{number:04X}001F")) is not None:
            return data.decode("utf-16-le", "replace").rstrip("\0")
        if (data := self._stream(f"__substg1.0_{number:04X}001E")) is not None:
            return mail_headers.text_in(data, self._code_page()).rstrip("\0")
        return ""

    def data(self, number: int) -> bytes | None:
        """A property that is bytes."""
        return self._stream(f"__substg1.0_{number:04X}0102")

    def number(self, number: int) -> int:
        """A property that is a number; 0 when there is none."""
        value = self._fixed.get(number)
        return int.from_bytes(value[:4], "little") if value else 0

    def moment(self, number: int) -> datetime | None:
        """A property that is a moment: units of 100 nanoseconds since 1601."""
        units = int.from_bytes(self._fixed.get(number, b""), "little")
        try:
            return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=units // 10) if units else None
        except OverflowError:
            return None

    def _code_page(self) -> str:
        page = self.number(_CODE_PAGE) or self.number(_INTERNET_CODE_PAGE)
        if not page and self._outer_code_page:
            return self._outer_code_page
        return {65001: "utf-8", 20127: "cp1252", 28591: "cp1252", 936: "gb18030", 950: "big5hkscs"}.get(
            page, f"cp{page or 1252}"
        )

    def html(self) -> str:
        """The text of the HTML body, which comes as text or as bytes in the Internet's code page."""
        data = self.data(_HTML)
        if data is None:
            return self.text(_HTML)
        page = self.number(_INTERNET_CODE_PAGE)
        return mail_headers.text_in(data, {65001: "utf-8", 28591: "cp1252", 20127: "utf-8"}.get(page, f"cp{page}"))

    def items(self, kind: str) -> Iterator[Item]:
        """Recipients or attachments: the folders whose names begin with ``__recip`` or ``__attach``."""
        depth = len(self.path)
        folders = {
            name[depth]
            for name in self.names
            if len(name) > depth + 1 and tuple(name[:depth]) == self.path and name[depth].startswith(kind)
        }
        for folder in sorted(folders):
            yield Item(self.file, self.names, (*self.path, folder), 8, self._code_page())

    def embedded(self) -> Item | None:
        """The message that an attachment is, None when it is a file."""
        path = (*self.path, _EMBEDDED)
        inside = any(tuple(name[: len(path)]) == path for name in self.names)
        return Item(self.file, self.names, path, header=24) if inside else None
