"""What a session does about quoting: wishes become jobs, answers become signals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from core.archive import Archive
from core.errors import ArchiveError
from core.model import CreditFormat, Quotation
from gui import quote_calls as calls
from gui.jobs import Job, Newest, Worker

Edit = Callable[[Archive], object]


class Quotes(QObject):
    """Part of a session. *change* starts an edit in the writer."""

    quoted = Signal(object)
    """A Quotation that was asked for."""
    creditsRead = Signal(str, str, object, int)
    """Credits in a form, the same in plain text, the CreditFormat, and of how many documents they are."""
    refused = Signal(object)
    """An ArchiveError of what was asked for here."""
    failed = Signal(object)

    def __init__(self, reader: Worker, change: Callable[[Edit], Job], parent: QObject) -> None:
        super().__init__(parent)
        self._change = change
        self._quoting, self._crediting = Newest(reader, self), Newest(reader, self)
        self._quoting.succeeded.connect(self._on_quoted)
        self._crediting.succeeded.connect(self._on_credits)
        for asked in (self._quoting, self._crediting):
            asked.failed.connect(self._on_failed)

    def quote(self, document_id: int, place: tuple[int, int], style: str, language: str) -> None:
        """Ask for a passage with all that goes with it, cited in a style and a language."""
        self._quoting.start(partial(calls.quote, document_id, place, style, language))

    @Slot(object)
    def _on_quoted(self, found: Quotation) -> None:
        self.quoted.emit(found)

    def read_credits(self, ids: Sequence[int], form: CreditFormat) -> None:
        """Ask for the credits of documents."""
        self._crediting.start(partial(calls.read_credits, tuple(ids), form))

    @Slot(object)
    def _on_credits(self, found: tuple[str, str, CreditFormat, int]) -> None:
        self.creditsRead.emit(*found)

    def mark_rights(self, document_id: int, place: tuple[int, int], licence: str, holder: str, note: str) -> None:
        """Say under which terms a passage is."""
        self._start(partial(calls.mark_rights, document_id, *place, licence, holder, note))

    def remove_rights(self, rights_id: int) -> None:
        """Let a passage be under the terms of its document."""
        self._start(partial(calls.remove_rights, rights_id))

    def _start(self, edit: Edit) -> None:
        self._change(edit).failed.connect(self._on_failed)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        (self.refused if isinstance(error, ArchiveError) else self.failed).emit(error)
