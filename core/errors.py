"""What can go wrong that we know of: each error is one clear sentence that says what to do.

Anything that is not an :class:`ArchiveError` (or :class:`core.progress.Cancelled`) is a bug of the program.
``exit_status`` is what the command line ends with (DESIGN section 7).
"""

from __future__ import annotations


class ArchiveError(Exception):
    """A known error; its text can be shown to a person as it is."""

    exit_status = 2


class BadInput(ArchiveError):
    """What was given can't be used: wrong type, out of range, not of this kind."""


class NotFound(ArchiveError):
    """What was asked for is not in the archive."""

    exit_status = 1


class NotAnArchive(ArchiveError):
    """The file is not one of our archives."""


class ArchiveTooNew(ArchiveError):
    """The archive was made by a newer version of the program."""


class ArchiveMissing(ArchiveError):
    """There is no file at this place."""


class ArchiveDamaged(ArchiveError):
    """The archive's file is damaged, or not built as ours are."""

    exit_status = 1


class ReadOnly(ArchiveError):
    """The archive was opened for reading only, or lies where nothing may be written."""

    exit_status = 3


class MachineFailed(ArchiveError):
    """The disk is full, a permission is missing, or the device failed."""

    exit_status = 3
