"""Whether a bag is complete and unchanged. Nothing of it is read before: a bag may be anybody's."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from core.errors import BadInput, MachineFailed
from core.exchange.bag.lists import Bag, Manifests, declaration, info_of, manifests, shown, text_of, walk
from core.model import BagReport
from core.progress import Progress

ARCHIVE = "archive.db"
"""The name of our database in the payload."""

_TOLD = 3
_AT_ONCE = 1 << 20


def verify(folder: Path, progress: Progress, called: Path | None = None) -> BagReport:
    """Verify a bag: its declaration, completeness, and every checksum.

    Args:
        folder: where it is.
        progress: told bytes.
        called: what to call it in messages.

    Raises:
        BadInput: it is none, or is not whole; the sentence says what is missing, changed or too much.
        Cancelled: the person stopped it.
    """
    bag = Bag(folder, called or folder)
    try:
        declaration(bag)
        bag.files = dict(walk(bag))
        payload, tags = manifests(bag)
        _completeness(bag, payload, tags)
        _fetch(bag)
        info = info_of(bag)
        size = _checksums(bag, payload, tags, progress)
        _oxum(bag, info, size)
    except OSError as error:
        raise MachineFailed(f"{bag.shown} can't be read: {error.strerror or error}. Nothing was imported.") from error
    if bag.wrong:
        raise BadInput(_told(bag))
    known = {label.casefold(): value for label, value in info.items()}
    described = known.get("external-description", "").splitlines() or [""]
    return BagReport(
        path=bag.shown,
        title=known.get("title") or described[0] or bag.shown.stem,
        files=sum(name.startswith("data/") for name in bag.files),
        size=size,
        algorithms=tuple(sorted(payload)),
        info=info,
        has_archive=f"data/{ARCHIVE}" in bag.files,
    )


def _told(bag: Bag) -> str:
    found: list[str] = []
    for what, names in bag.wrong.items():
        listed = ", ".join(shown(name) for name in names[:_TOLD]) + (" …" if len(names) > _TOLD else "")
        found.append(f"{len(names)} {what} ({listed})")
    return f"The bag {bag.shown} is not whole: {'; '.join(found)}. Nothing was imported; get a good copy of it."


# --------------------------------------------------------------------------------------------------- the checks


def _completeness(bag: Bag, payload: Manifests, tags: Manifests) -> None:
    """Each payload file is in each list (before 1.0: in one of them), and what is in a list is there."""
    present = {name for name in bag.files if name.startswith("data/")}
    somewhere = {name for listed in payload.values() for name in listed}
    everywhere = {name for name in somewhere if all(name in listed for listed in payload.values())}
    for name in sorted(somewhere - present):
        bag.blame("missing", name)
    for name in sorted(present - (everywhere if bag.version >= (1, 0) else somewhere)):
        bag.blame("in no list" if name not in somewhere else "not in every list", name)
    for name in sorted({name for listed in tags.values() for name in listed} - bag.files.keys()):
        bag.blame("missing", name)


def _fetch(bag: Bag) -> None:
    """A bag may name files that are to be had from the net; the program never goes there.

    Raises:
        BadInput: some of them are not here.
    """
    if "fetch.txt" not in bag.files or not (missing := bag.wrong.get("missing")):
        return
    text = text_of(bag, "fetch.txt")
    if any(name in text for name in missing):
        raise BadInput(
            f"{bag.shown} names files that are to be fetched from the net (fetch.txt), and Rejoinder never goes there. "
            "Complete the bag with another program, then import it."
        )


def _checksums(bag: Bag, payload: Manifests, tags: Manifests, progress: Progress) -> int:
    """Read every file that a list names, once, and compare its checksums. Answers the bytes of the payload."""
    wanted: dict[str, dict[str, str]] = {}
    for listed in (payload, tags):
        for algorithm, sums in listed.items():
            for name, digest in sums.items():
                if name in bag.files:
                    wanted.setdefault(name, {})[algorithm] = digest
    sizes = {name: path.stat().st_size for name, path in bag.files.items()}
    total = sum(sizes[name] for name in wanted)
    done = 0
    for name, sums in wanted.items():
        hashes = {algorithm: hashlib.new(algorithm, usedforsecurity=False) for algorithm in sums}
        with bag.files[name].open("rb") as file:
            while part := file.read(_AT_ONCE):
                for one in hashes.values():
                    one.update(part)
                done += len(part)
                progress.step(done, total)
        if any(hashes[algorithm].hexdigest() != digest for algorithm, digest in sums.items()):
            bag.blame("changed", name)
    progress.step(total, total)
    return sum(size for name, size in sizes.items() if name.startswith("data/"))


def _oxum(bag: Bag, info: Mapping[str, str], size: int) -> None:
    """What the bag says about how much it holds; checksums find more, but this says it plainly."""
    told = next((value for label, value in info.items() if label.casefold() == "payload-oxum"), None)
    count = sum(name.startswith("data/") for name in bag.files)
    if told is not None and told.strip() != f"{size}.{count}" and not bag.wrong:
        bag.blame("count that is wrong", f"Payload-Oxum {told.strip()}, but {size} bytes in {count} files are there")
