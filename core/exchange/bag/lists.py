"""What a bag says of itself: its declaration, its lists of files with their checksums, and who it is from."""

from __future__ import annotations

import codecs
import os
import re
import stat
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import BadInput
from core.exchange.bag.packing import MOST_FILES

_SUMS = {"md5": 32, "sha1": 40, "sha224": 56, "sha256": 64, "sha384": 96, "sha512": 128}
_NAME = re.compile(r"(?P<tag>tag)?manifest-(?P<algorithm>[a-z0-9-]+)\.txt", re.IGNORECASE)
_VERSION = re.compile(r"BagIt-Version:[ \t]+(\d{1,3})\.(\d{1,3})[ \t]*")
_ENCODING = re.compile(r"Tag-File-Character-Encoding:[ \t]+(\S+)[ \t]*")
_LINE = re.compile(r"(?P<sum>[0-9A-Fa-f]+)[ \t]+\*?(?P<name>\S.*)")
_ESCAPED = re.compile(r"%(0[aAdD]|25)")
_MOST_TAGS = 512 << 20
"""Bytes that a list of files may have at most."""


@dataclass(slots=True)
class Bag:
    """What was found out about a bag."""

    folder: Path
    shown: Path
    version: tuple[int, int] = (1, 0)
    encoding: str = "utf-8"
    files: dict[str, Path] = field(default_factory=dict[str, Path])
    wrong: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def blame(self, what: str, name: str) -> None:
        """Note what is wrong with a file."""
        self.wrong.setdefault(what, []).append(name)


def shown(name: str) -> str:
    """A name out of a bag as a message has it."""
    return "".join(character if character.isprintable() else "�" for character in name)[:80]


def declaration(bag: Bag) -> None:
    """Read ``bagit.txt``."""
    path = bag.folder / "bagit.txt"
    if path.is_symlink() or not path.is_file():
        raise BadInput(f"{bag.shown} is no bag: it has no bagit.txt. Add its files as documents instead.")
    with path.open("rb") as file:
        lines = file.read(4096).decode("utf-8", "replace").splitlines()
    version = _VERSION.fullmatch(lines[0]) if lines else None
    encoding = _ENCODING.fullmatch(lines[1]) if len(lines) > 1 else None
    if version is None or encoding is None or any(line.strip() for line in lines[2:]):
        raise BadInput(f"The bagit.txt of {bag.shown} is not as BagIt has it. Get a good copy of the bag.")
    bag.version = (int(version[1]), int(version[2]))
    if not (0, 93) <= bag.version <= (1, 0):
        raise BadInput(f"{bag.shown} is of BagIt {version[1]}.{version[2]}; only versions 0.93 to 1.0 are known.")
    try:
        known = codecs.lookup(encoding[1])
        " ".encode(known.name)  # a codec that is not of text says so here
    except (LookupError, ValueError) as error:
        raise BadInput(f"{bag.shown} has its lists in {shown(encoding[1])!r}, which is no encoding.") from error
    bag.encoding = known.name


def text_of(bag: Bag, name: str) -> str:
    """A tag file."""
    path = bag.files[name]
    if path.stat().st_size > _MOST_TAGS:
        raise BadInput(f"{name} of {bag.shown} is larger than any list of files. It is not read.")
    try:
        return path.read_bytes().decode(bag.encoding).removeprefix("\ufeff")
    except (UnicodeError, LookupError) as error:
        raise BadInput(f"{name} of {bag.shown} is not in {bag.encoding}, as the bag says. Get a good copy.") from error


def walk(bag: Bag) -> Iterator[tuple[str, Path]]:
    """The files of a bag by name.

    Raises:
        BadInput: something in it is neither a file nor a folder, or there are too many.
    """
    count = 0
    waiting = [("", bag.folder)]
    while waiting:
        inside, folder = waiting.pop()
        with os.scandir(folder) as entries:
            for entry in entries:
                name = inside + entry.name
                mode = entry.stat(follow_symlinks=False).st_mode
                if entry.is_symlink() or getattr(entry, "is_junction", bool)():
                    raise BadInput(f"{bag.shown} holds a link ({shown(name)}), which may lead anywhere. It isn't read.")
                if stat.S_ISDIR(mode):
                    waiting.append((f"{name}/", Path(entry.path)))
                elif stat.S_ISREG(mode):
                    count += 1
                    yield name, Path(entry.path)
                else:
                    raise BadInput(f"{bag.shown} holds {shown(name)}, which is no file. It is not read.")
                if count > MOST_FILES:
                    raise BadInput(f"{bag.shown} holds more than {MOST_FILES:,} files, and is not read.")


Manifests = dict[str, dict[str, str]]
"""Checksums by algorithm and file."""


def manifests(bag: Bag) -> tuple[Manifests, Manifests]:
    """The checksums of payload and tag files, by algorithm.

    Raises:
        BadInput: there is no list that could be verified, or one names a place outside of the bag.
    """
    payload: Manifests = {}
    tags: Manifests = {}
    by_folded = {_folded(name): name for name in bag.files}
    unknown: list[str] = []
    for name in sorted(bag.files):
        found = _NAME.fullmatch(name)
        if found is None:
            continue
        algorithm = found["algorithm"].lower().replace("-", "")
        if algorithm not in _SUMS:
            unknown.append(name)
            continue
        of_tags = bool(found["tag"])
        (tags if of_tags else payload)[algorithm] = dict(_lines(bag, name, algorithm, by_folded, of_tags))
    if not payload:
        what = f"only lists of a kind that is not known ({unknown[0]})" if unknown else "no list of its files"
        raise BadInput(f"The bag {bag.shown} has {what}, so it can't be verified and is not imported.")
    return payload, tags


def _lines(
    bag: Bag, manifest: str, algorithm: str, by_folded: Mapping[str, str], of_tags: bool
) -> Iterator[tuple[str, str]]:
    seen: dict[str, str] = {}
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text_of(bag, manifest)), 1):
        if not line.strip():
            continue
        found = _LINE.fullmatch(line)
        if found is None or len(found["sum"]) != _SUMS[algorithm]:
            raise BadInput(f"Line {number} of {manifest} of {bag.shown} is no checksum with a name. Get a good copy.")
        name = _named(found["name"], bag.files, by_folded)
        if not _is_inside(name) or name.startswith("data/") == of_tags:
            raise BadInput(f"{manifest} of {bag.shown} names {shown(name)!r}, which is no place in it. It isn't read.")
        digest = found["sum"].lower()
        if seen.setdefault(name, digest) != digest:
            raise BadInput(f"{manifest} of {bag.shown} has two checksums of {shown(name)!r}. Get a good copy of it.")
        yield name, digest


def _named(name: str, files: Mapping[str, Path], by_folded: Mapping[str, str]) -> str:
    """The file that a list means: as it stands, with escapes undone, or with letters composed in another way."""
    name = name.removeprefix("./")
    if name in files:
        return name
    decoded = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), name)
    if decoded in files:
        return decoded
    return by_folded.get(_folded(decoded), decoded)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def _is_inside(name: str) -> bool:
    """Whether a name stays inside of the bag on every system."""
    return not any(part in ("", ".", "..") for part in name.split("/")) and not re.match(r"[A-Za-z]:|[\\/~]", name)


def info_of(bag: Bag) -> dict[str, str]:
    """``bag-info.txt``: labels with values; lines that begin with a blank go on with the value before."""
    info: dict[str, str] = {}
    found = next((name for name in ("bag-info.txt", "package-info.txt") if name in bag.files), None)
    if found is None:  # before 0.96 it had the other name
        return info
    label, parts = "", list[str]()
    for line in [*re.split(r"\r\n|\r|\n", text_of(bag, found)), ":"]:
        if line[:1] in (" ", "\t") and label:
            parts.append(line.strip())
            continue
        if label:
            value = " ".join(parts).strip()
            info[label] = f"{info[label]}\n{value}" if label in info else value
        label, _, value = line.partition(":")
        label, parts = label.strip(), [value.strip()]
    return info
