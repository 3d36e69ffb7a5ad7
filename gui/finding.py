"""What the palette finds beside actions: documents by title, people, saved searches; and what is done with them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from core.archive import Archive
from core.model import CompletionKind, Sort
from core.model import SearchRequest as Request
from core.progress import Progress
from gui.actions import action_table, menu_titles
from gui.dates import date_words
from gui.jobs import Newest
from gui.keeping import Keeping
from gui.palette import Found, Goal, Palette
from gui.searching import Searching
from gui.session import Session

_WORD = re.compile(r"\w+")
_MOST = 6
"""Documents that are shown, and people."""


def _look(letters: str, archive: Archive, progress: Progress) -> tuple[str, tuple[Found, ...]]:
    """In the worker: documents with these words in their titles, and people of this name."""
    words = _WORD.findall(letters)
    if not words:
        return letters, ()
    query = " ".join(f"title:{word}" for word in words)
    answer = archive.search(Request(query, sort=Sort.RELEVANCE, limit=_MOST), progress)
    found: list[Found] = []
    for hit in answer.hits[: min(answer.total, _MOST)]:
        note = " · ".join(filter(None, (hit.source, date_words(hit.date))))
        found.append(Found(Goal.DOCUMENT, str(hit.document_id), hit.title, note, hit.kind))
    says = f"says:{' '.join(words)}"
    for completion in archive.complete(says, len(says)):
        if completion.kind is CompletionKind.VALUE and len(found) < 2 * _MOST:
            found.append(Found(Goal.PERSON, completion.text, completion.label, icon="person", count=completion.count))
    return letters, tuple(found)


class Finding(QObject):
    """The palette and what it leads to."""

    documentWanted = Signal(int)

    def __init__(self, searching: Searching, keeping: Keeping, window: QWidget) -> None:
        super().__init__(window)
        self._searching, self._keeping, self._window = searching, keeping, window
        self._actions: Mapping[str, QAction] = {}
        self._looking: Newest | None = None
        self._palette: Palette | None = None

    def attach(self, session: Session) -> None:
        """Look in this session's archive from now on."""
        self._looking = session.newest(self)
        self._looking.succeeded.connect(self._on_found)
        self._looking.failed.connect(session.failed)

    @property
    def palette(self) -> Palette:
        """The palette, made when it is first asked for."""
        if self._palette is None:
            palette = self._palette = Palette(self._window)
            palette.lettersChanged.connect(self._on_letters)
            palette.chosen.connect(self._on_chosen)
        return self._palette

    def lead_to(self, actions: Mapping[str, QAction]) -> None:
        """The actions that are offered, by name."""
        self._actions = actions

    def slots(self) -> dict[str, Callable[..., object]]:
        """What the actions do, by name."""
        return {"palette": self.show}

    @Slot()
    def show(self) -> None:
        """Open the palette, or close it."""
        if self.palette.isVisible():
            self.palette.leave()
            return
        titles = menu_titles()
        self.palette.open_with(
            (self._actions[spec.name], titles[spec.menu]) for spec in action_table() if spec.name != "palette"
        )

    @Slot(str)
    def _on_letters(self, letters: str) -> None:
        if self._looking is not None:
            self._looking.start(partial(_look, letters))

    @Slot(object)
    def _on_found(self, answer: tuple[str, tuple[Found, ...]]) -> None:
        letters, found = answer
        words = letters.casefold().split()
        saved = [
            Found(Goal.SEARCH, str(one.id), one.name, one.query, "star")
            for one in self._keeping.saved()
            if words and all(word in one.name.casefold() for word in words)
        ]
        self.palette.show_found(letters, (*saved[:_MOST], *found))

    @Slot(object)
    def _on_chosen(self, found: Found) -> None:
        match found.goal:
            case Goal.ACTION:
                self._actions[found.key].trigger()
            case Goal.DOCUMENT:
                self.documentWanted.emit(int(found.key))
            case Goal.PERSON:
                self._searching.set_query(found.key)
            case Goal.SEARCH:
                search = next((one for one in self._keeping.saved() if str(one.id) == found.key), None)
                if search is not None:
                    self._keeping.run(search)
