"""Adding files: alone, or as a batch that can be taken up later where it stopped."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from core import licensing
from core.adding import journal, ticks, walk
from core.adding.locking import working_on
from core.adding.run import Run
from core.door.taking_in import TakingIn
from core.errors import BadInput
from core.formats.decoding import known
from core.model import AddOptions, AddResult, AddStatus, Batch
from core.progress import Progress


def check(options: AddOptions) -> AddOptions:
    """The options, if they can be used.

    Raises:
        BadInput: the licence or the encoding that was given is not known.
    """
    if options.licence and not licensing.recognise(options.licence):
        raise BadInput(f"{options.licence!r} is no licence that Rejoinder knows. Give an SPDX id such as CC-BY-4.0.")
    if options.encoding and not known(options.encoding):
        raise BadInput(f"{options.encoding!r} is no encoding. Give one such as utf-8 or cp1252.")
    return options


# --------------------------------------------------------------------------------------------------------- batches


def add(archive: TakingIn, paths: Sequence[Path], options: AddOptions, progress: Progress) -> Iterator[AddResult]:
    """Add files, the files of folders, and the records of bulk files; a line for each. Nothing is left to take up.

    Raises:
        BadInput: the options can't be used.
        Cancelled: the person stopped it; what is in stays in.
    """
    check(options)
    return _added(archive, paths, options, progress)


def _added(archive: TakingIn, paths: Sequence[Path], options: AddOptions, progress: Progress) -> Iterator[AddResult]:
    files = [one for path in paths for one in walk.files(path)]
    yield from Run(archive, files, options, progress).results()


def start(archive: TakingIn, paths: Sequence[Path], options: AddOptions) -> Batch:
    """Write down what is to be added, so that it can be taken up again whatever happens.

    Raises:
        BadInput: the options can't be used.
        MachineFailed: the journal can't be written.
    """
    check(options)
    journal.forget_old()
    now = datetime.now(UTC)
    batch_id = f"{now:%Y%m%d-%H%M%S}-{uuid.uuid4().hex[:8]}"
    whole = [Path(os.path.abspath(path)) for path in paths]  # noqa: PTH100 - resolve() would follow links
    journal.start(batch_id, now.isoformat(timespec="seconds"), archive.about().uid, archive.path, whole, options)
    begun = journal.load(batch_id)
    _list_files(begun)
    return begun.batch()


def _list_files(begun: journal.Journal) -> None:
    begun.files.clear()
    writer = journal.Writer(begun)
    try:
        writer.listed(one for path in begun.paths for one in walk.files(Path(path)))
    finally:
        writer.close()


def run(archive: TakingIn, batch_id: str, progress: Progress) -> Iterator[AddResult]:
    """Do what is left of a batch; a line for each file or record of it. What was done before is not told again.

    Raises:
        NotFound: there is no such batch.
        BadInput: it belongs to another archive, or another program works on it.
        Cancelled: the person stopped it; what is in stays in, and the rest can be taken up later.
    """
    begun = journal.load(batch_id)
    if begun.archive_uid != archive.about().uid:
        raise BadInput(f"These files were to be added to {begun.archive_path}. Open that archive to go on with them.")
    return _run(archive, begun, progress)


def _run(archive: TakingIn, begun: journal.Journal, progress: Progress) -> Iterator[AddResult]:
    with working_on(begun.file):
        if not begun.is_listed:  # killed while it was walking through the folders
            _list_files(begun)
        writer = journal.Writer(begun)
        try:
            yield from Run(
                archive, begun.files, begun.options, progress, writer, done=begun.done, partly=begun.partly
            ).results()
        finally:
            writer.close()


def of_archive(archive: TakingIn) -> list[journal.Journal]:
    """The batches of this archive, unfinished ones first. A copy elsewhere of the archive has none of them."""
    about = archive.about()
    here = str(archive.path.resolve())
    return [
        one
        for one in journal.every()
        if one.archive_uid == about.uid and (one.archive_path == here or not Path(one.archive_path).exists())
    ]


def unfinished_like(archive: TakingIn, paths: Sequence[Path], options: AddOptions) -> Batch | None:
    """A batch of the same paths and options that was stopped: asking for the same again goes on with it."""
    whole = tuple(os.path.abspath(path) for path in paths)  # noqa: PTH100 - as start writes it down
    for one in of_archive(archive):
        batch = one.batch()
        if not batch.is_finished and one.paths == whole and replace(one.options, jobs=options.jobs) == options:
            return batch
    return None


def options_of(batch_id: str) -> AddOptions:
    """What a batch was started with.

    Raises:
        NotFound: there is no such batch.
    """
    return journal.load(batch_id).options


def results_of(batch_id: str) -> tuple[AddResult, ...]:
    """What became of the files of a batch so far.

    Raises:
        NotFound: there is no such batch.
    """
    begun = journal.load(batch_id)
    ticked = ticks.read(begun.file)
    return tuple(
        replace(one, reviewed=True) if one.status is AddStatus.ADDED and one.document in ticked else one
        for one in begun.results
    )


def note_reviewed(batch_id: str, documents: Sequence[int], *, reviewed: bool) -> None:
    """Keep that a person looked at documents of a batch, or has to once more.

    Raises:
        NotFound: there is no such batch.
        MachineFailed: it can't be written down.
    """
    ticks.write(journal.load_head(batch_id).file, documents, on=reviewed)
