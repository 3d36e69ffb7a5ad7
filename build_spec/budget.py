"""Checks a built folder against what it may be: its size, forbidden files, Qt modules, licence texts."""

from __future__ import annotations

import plistlib
import struct
import sys
from pathlib import Path

from PIL import Image

from build_spec import elf, facts, icons, keeping, licences, stamps


def size(folder: Path) -> int:
    """Bytes of all files; a link counts nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def faults(program: Path) -> list[str]:
    """What is wrong with the folder of a program, one sentence each."""
    names = [path.relative_to(program).as_posix() for path in program.rglob("*") if path.is_file()]
    found = [f"{name} must not be there." for name in names if Path(name).name.startswith(keeping.FORBIDDEN)]
    found += [f"{name} is of a Qt module that is not used." for name in keeping.unused_qt(names)]
    taken = size(program)
    if sys.platform == "linux" and taken > facts.LARGEST_FOLDER:
        found.append(f"It takes {taken:,} bytes; {facts.LARGEST_FOLDER:,} is the most that it may.")
    about = next((path for path in program.rglob("about/NOTICE")), None)
    found += ["It has no licence texts."] if about is None else [f"{lack}." for lack in licences.missing(about.parent)]
    found += [f"NOTICE does not name {name}." for name in licences.unnamed()]
    for wanted in ("resources/help/reading.md", "resources/fonts/CharisSIL-Regular.ttf", "archive.db"):
        if not any(name.endswith(wanted) for name in names):
            found.append(f"{wanted} is missing.")
    return found + (too_new(program) if sys.platform == "linux" else [])


def too_new(program: Path) -> list[str]:
    """Files of wheels that ask for a newer C library than is stated.

    Python itself, and libraries of the system that builds, are as old as that system: releases are built on the oldest.
    """
    found: list[str] = []
    for path in sorted(program.rglob("*.so*")):
        inside = path.relative_to(program).as_posix()
        if path.is_symlink() or "lib-dynload" in inside or inside.count("/") < 2:
            continue
        asked = elf.asks(path)
        if asked and elf.newest(asked.versions) > facts.GLIBC:
            version = ".".join(map(str, elf.newest(asked.versions)))
            found.append(f"{inside} asks for glibc {version}, newer than {'.'.join(map(str, facts.GLIBC))}.")
    return found


def wrong_icons(folder: Path) -> list[str]:
    """What is wrong with the icons that were made."""
    found: list[str] = []
    with Image.open(folder / "rejoinder.ico") as image:
        sizes = {width for width, _ in image.info["sizes"]}
    if sizes != set(icons.ICO_SIZES):
        found.append(f"rejoinder.ico has the sizes {sorted(sizes)}.")
    data = (folder / "rejoinder.icns").read_bytes()
    kinds: set[bytes] = set()
    at = 8
    while at < len(data):
        kind, length = struct.unpack_from(">4sI", data, at)
        kinds.add(kind)
        at += length
    if data[:4] != b"icns" or struct.unpack_from(">I", data, 4)[0] != len(data):
        found.append("rejoinder.icns is damaged.")
    # 16 to 1024 px at one and two dots a point, as Finder and the Dock ask for
    missing = {b"ic07", b"ic08", b"ic09", b"ic10", b"ic11", b"ic12", b"ic13", b"ic14"} - kinds
    if missing:
        found.append(f"rejoinder.icns lacks {sorted(missing)}.")
    return found


def wrong_stamps() -> list[str]:
    """What is wrong with what systems read of the program: the property list must survive being written and read."""
    information = stamps.information()
    found = [] if plistlib.loads(plistlib.dumps(information)) == information else ["The Info.plist does not survive."]
    entitlements = plistlib.loads((facts.ROOT / "build_spec" / "macos" / "entitlements.plist").read_bytes())
    if list(entitlements) != ["com.apple.security.cs.disable-library-validation"]:
        found.append(f"The entitlements are {sorted(entitlements)}.")
    if facts.VERSION not in stamps.version_resource(facts.WINDOW, facts.NAME):
        found.append("The version resource does not tell the version.")
    return found
