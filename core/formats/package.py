"""ZIP files, as archives and as what Word, OpenDocument and EPUB files are made of: parts read one by one, within
limits, into memory only. Nothing is ever written to a disk, so that a path inside can't lead anywhere.
"""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from lzma import LZMAError

from core.errors import BadInput
from core.formats.decoding import decode
from core.formats.limits import LARGEST, TooMuch
from core.formats.outcome import Reading

BEGINS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_PROTECTED = 0x1
_NAME_IS_UTF_8 = 0x800
_MOST_PARTS = 100_000
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    LZMAError,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    IndexError,
)
"""What the standard library raises for damaged archives."""


class Package:
    """The parts of a ZIP file.

    Args:
        data: the file.
        how: the reading that this is part of; its budget counts what is unpacked.
        what: what a sentence calls the file.

    Raises:
        BadInput: it is no ZIP file, or a damaged one.
    """

    def __init__(self, data: bytes, how: Reading, what: str = "ZIP archive") -> None:
        self._how = how
        self._what = what
        try:
            self._file = zipfile.ZipFile(io.BytesIO(data))
            infos = self._file.infolist()
        except (*_BROKEN, NotImplementedError):
            raise BadInput(f"It is a damaged or incomplete {what}.") from None
        if len(infos) > _MOST_PARTS:
            raise TooMuch(f"It holds more than {_MOST_PARTS:,} files: it is not read.")
        names = _decoded_names(infos)
        self._infos = {name: info for name, info in zip(names, infos, strict=True) if _is_file(info)}

    def __iter__(self) -> Iterator[str]:
        """The names of the parts, as they stand in the file."""
        return iter(self._infos)

    def __contains__(self, name: str) -> bool:
        return name in self._infos

    def read(self, name: str) -> bytes:
        """The bytes of a part.

        Raises:
            BadInput: there is none of that name, it is protected, damaged, or too large.
            TooMuch: the file unpacks to more than is read.
        """
        info = self._infos.get(name)
        if info is None:
            raise BadInput(f"It is a damaged {self._what}: a part of it is missing.")
        if info.flag_bits & _PROTECTED:
            raise BadInput("It is protected by a password: unpack it first.")
        if info.file_size > LARGEST:
            raise BadInput(f"It is too large: files of up to {LARGEST // 1_000_000} MB can be added.")
        # What the file says of its size may be a lie: the budget is asked about that, and counts what comes.
        budget = self._how.budget
        if info.file_size > budget.largest:
            budget.unpacked(info.file_size)
        try:
            with self._file.open(info) as part:
                data = part.read(budget.largest + 1)
        except NotImplementedError:
            raise BadInput("It is packed in a way that can't be read here: unpack it first.") from None
        except RuntimeError:  # what is encrypted although it does not say so
            raise BadInput("It is protected by a password: unpack it first.") from None
        except _BROKEN:
            raise BadInput(f"It is damaged inside the {self._what}.") from None
        budget.unpacked(len(data))
        return data


def _is_file(info: zipfile.ZipInfo) -> bool:
    """Whether a part is one, and no folder or link; what a link leads to is outside, and its bytes are no text."""
    return not info.is_dir() and not stat.S_ISLNK(info.external_attr >> 16)


def _decoded_names(infos: list[zipfile.ZipInfo]) -> list[str]:
    """The names of the parts; those in an older encoding, which a ZIP file does not name, are guessed together."""
    old = [info for info in infos if not info.flag_bits & _NAME_IS_UTF_8 and not info.filename.isascii()]
    raw = b"\n".join(info.filename.encode("cp437", "replace") for info in old)
    try:
        names = decode(raw).text.split("\n") if old else []
    except BadInput:
        names = []
    if len(names) != len(old):
        names = [info.filename for info in old]
    guessed = dict(zip(map(id, old), names, strict=True))
    return [guessed.get(id(info), info.filename) for info in infos]
