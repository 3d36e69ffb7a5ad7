"""Files packed in files: ZIP, tar, gzip, bzip2, xz. Each file inside is read like any other, and told by its path."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zlib
from collections.abc import Iterator
from pathlib import PurePath

from core.errors import BadInput
from core.formats.limits import TooMuch
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.formats.package import BEGINS, Package

_TAR_SIGN, _TAR_PLACE = b"ustar", 257
_CHUNK = 1 << 20
_LEFT_OUT = ("__MACOSX/", "__macosx/")
_GZIP, _BZIP2, _XZ = b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0"
_ENDINGS = {".tgz": ".tar", ".tbz": ".tar", ".txz": ".tar", ".gz": "", ".bz2": "", ".xz": ""}


def _read_zip(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    del path
    package = Package(data, how)
    return ReadFile("ZIP archive", _or_nothing(_zip_entries(package, how), how))


def _zip_entries(package: Package, how: Reading) -> Iterator[Entry]:
    for name in package:
        if _is_left_out(name):
            continue
        try:
            data = package.read(name)
        except TooMuch:
            raise
        except BadInput as error:
            yield from how.refuse(name, str(error))
            continue
        yield from how.inner(name, data)


def _read_tar(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    del path
    return ReadFile("tar archive", _or_nothing(_tar_entries(data, how), how))


def _tar_entries(data: bytes, how: Reading) -> Iterator[Entry]:
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as file:
            for member in file:
                if not member.isfile() or _is_left_out(member.name):
                    continue
                how.budget.unpacked(member.size)
                if part := file.extractfile(member):
                    yield from how.inner(member.name, part.read())
    except (tarfile.TarError, OSError, ValueError, EOFError):
        raise BadInput("It is a damaged tar archive: what follows can't be read.") from None


def _read_compressed(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    unpacked = _unpacked(data, how)
    if not unpacked:
        raise BadInput("It is compressed, and empty.")
    name = path.name
    for ending, instead in _ENDINGS.items():
        if name.lower().endswith(ending):
            name = name[: -len(ending)] + instead
            break
    return ReadFile("compressed file", how.inner(name, unpacked))


def _unpacked(data: bytes, how: Reading) -> bytes:
    parts: list[bytes] = []
    try:
        with _opened(data) as file:
            while part := file.read(_CHUNK):
                how.budget.unpacked(len(part))
                parts.append(part)
    except (OSError, EOFError, zlib.error, lzma.LZMAError, ValueError):
        raise BadInput("It is compressed and damaged or incomplete: it can't be unpacked.") from None
    return b"".join(parts)


def _opened(data: bytes) -> gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile:
    packed = io.BytesIO(data)
    if data.startswith(_GZIP):
        return gzip.GzipFile(fileobj=packed)
    return bz2.BZ2File(packed) if data.startswith(_BZIP2) else lzma.LZMAFile(packed)


def _or_nothing(entries: Iterator[Entry], how: Reading) -> Iterator[Entry]:
    """The entries, or one that says that there are none."""
    empty = True
    for entry in entries:
        empty = False
        yield entry
    if empty:
        yield Entry(how.where, None, "There is no file in it.")


def _is_left_out(name: str) -> bool:
    """What systems put in beside the files: hidden ones, as in a folder, and the Mac's copies of attributes."""
    return name.startswith(_LEFT_OUT) or PurePath(name.replace("\\", "/")).name.startswith(".")


def _is_zip(path: PurePath, data: bytes) -> bool:
    del path
    return data.startswith(BEGINS)


def _is_tar(path: PurePath, data: bytes) -> bool:
    del path
    return data[_TAR_PLACE : _TAR_PLACE + len(_TAR_SIGN)] == _TAR_SIGN


def _is_compressed(path: PurePath, data: bytes) -> bool:
    del path
    return data.startswith((_GZIP, _BZIP2, _XZ))


ZIP = Format("ZIP archive", _is_zip, _read_zip)
TAR = Format("tar archive", _is_tar, _read_tar)
COMPRESSED = Format("compressed file", _is_compressed, _read_compressed)
