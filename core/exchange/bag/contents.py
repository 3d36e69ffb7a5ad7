"""What is in a bag of an archive: its database, and the same once more in forms that need no program of ours."""

from __future__ import annotations

import contextlib
import shutil
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from core.exchange import dublin_core, json_ld
from core.exchange.bag.places import place_at
from core.exchange.bag.verifying import ARCHIVE
from core.exchange.bag.writing import BagWriter
from core.exchange.record import Record, Written
from core.exchange.whole import safe_name
from core.model import BagKeeper, ExportFormat, ExportOption, HandedDocument

FORMAT = ExportFormat(
    name="bag",
    what="A bag for keeping (BagIt): the whole archive with originals, texts, linked data, Dublin Core and checksums.",
    options=frozenset({ExportOption.NOTES, ExportOption.ORIGINALS}),
    texts_by_nature=True,
    settings=("organisation", "contact", "email"),
)
_WITHOUT_ARCHIVE = (
    "Only a part of the archive is in the bag: the archive itself is not, and an import makes documents of its files."
)


def write(
    record: Record,
    target: Path,
    keeper: BagKeeper,
    agent: str,
    original: Callable[[str], bytes],
    archive: Callable[[Path], None] | None,
    scratch: Path,
) -> Written:
    """Write a bag.

    Args:
        record: what is handed on.
        target: a new folder; a ZIP file where the name ends so.
        keeper: who answers for it.
        agent: the program, with its version.
        original: gives a file that is kept, by its SHA-256.
        archive: writes the archive's database into a new file; None where it is not to be in the bag.
        scratch: a folder for that file.
    """
    counts: dict[str, int] = dict.fromkeys(("documents", "texts", "originals"), 0)
    with place_at(target) as place:
        bag = BagWriter(place)
        with bag.payload("archive.jsonld") as out:
            json_ld.write(record, out)
        kept: set[str] = set()
        for handed in record.documents():
            _document(bag, handed, counts)
            if record.wants(ExportOption.ORIGINALS):
                for name, digest in _originals(handed, kept):
                    with bag.payload(name) as out:
                        out.write(original(digest))
                    counts["originals"] += 1
        if archive is not None:
            copy = scratch / "archive.db"
            archive(copy)
            with copy.open("rb") as file, bag.payload(ARCHIVE) as out:
                shutil.copyfileobj(file, out, 1 << 20)
            copy.unlink()
        bag.finish(_info(record, keeper, agent, counts["documents"]))
    remarks = () if archive is not None else (_WITHOUT_ARCHIVE,)
    return Written(counts, files=bag.count + 6, remarks=remarks)


def _document(bag: BagWriter, handed: HandedDocument, counts: dict[str, int]) -> None:
    """Write a document's text and description."""
    counts["documents"] += 1
    name = plain(dublin_core.file_name(handed))
    if handed.text is not None:
        counts["texts"] += 1
        with bag.payload(f"texts/{name}.txt") as out:
            out.write(handed.text.encode("utf-8"))
    told = {
        dublin_core.SIMPLE: dublin_core.simple(replace(handed, text=None)),
        dublin_core.QUALIFIED: dublin_core.qualified(replace(handed, text=None)),
    }
    for folder, words in told.items():
        with bag.payload(f"dublin-core/{folder}/{name}.xml") as out:
            out.write(words.encode("utf-8"))


def _originals(handed: HandedDocument, kept: set[str]) -> Iterator[tuple[str, str]]:
    """The files of a document that are not in the bag yet: the place of each, and its SHA-256."""
    for number, file in enumerate(handed.originals):
        if file.sha256 not in kept:
            kept.add(file.sha256)
            again = f".{number + 1}" if number else ""
            name = safe_name(f"{handed.document.id}{again} {Path(file.name).name}", longest=100)
            yield f"originals/{plain(name)}", file.sha256


def plain(name: str) -> str:
    """A file name without ``%``: validators disagree on what that means in a manifest."""
    return name.replace("%", "_")


def _info(record: Record, keeper: BagKeeper, agent: str, documents: int) -> Iterator[tuple[str, str]]:
    about = record.archive
    what = "An archive of contested records" if about.whole else "A part of an archive of contested records"
    yield "Source-Organization", keeper.organisation
    yield "Contact-Name", keeper.contact
    yield "Contact-Email", keeper.email
    with contextlib.suppress(ValueError):  # an archive of a stranger's program has any id
        yield "External-Identifier", uuid.UUID(about.uid).urn
    yield "External-Description", f"{about.title}. {what}: {documents} documents, with claims, answers and credits."
    yield "Title", about.title
    yield "Bagging-Date", about.made_at[:10]
    yield "Bag-Software-Agent", agent
