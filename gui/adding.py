"""Adds files and texts: keeps the Add page in step with the session, asks what to add, and remembers the choices."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from core.errors import ArchiveError
from core.model import (
    About,
    AddOptions,
    AddResult,
    AddStatus,
    Agent,
    Change,
    Description,
    Field,
    Kind,
    Licence,
)
from gui.add import AddPage, Edits, Known, OptionsDialog, Pasted, PasteDialog, View
from gui.batches import Batches
from gui.documents import Documents
from gui.session import Session
from gui.settings import Settings
from gui.waiting import Waiting


class Adding(QObject):
    """What is added, what is known of it, and what waits for a person because of it."""

    shown = Signal()
    """The Add page is to be shown."""
    openWanted = Signal(int)
    describeWanted = Signal(int)
    correctWanted = Signal(int)
    removeWanted = Signal(object)

    def __init__(self, page: AddPage, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._page, self._settings, self._window = page, settings, window
        self.batches = Batches(page, self)
        self.waiting = Waiting(page, self)
        self._session: Session | None = None
        self._writable = False
        self._hushed = self._stale = False
        self._known = Known()
        self._for_wanted: int | None = None
        self._paste: PasteDialog | None = None
        page.options.set_options(self._remembered())
        self.batches.ended.connect(self._on_batch_ended)
        self._connect()

    def _connect(self) -> None:
        page, batch = self._page, self._page.batch
        page.filesWanted.connect(self.ask_files)
        page.folderWanted.connect(self.ask_folder)
        page.pasteWanted.connect(self.ask_text)
        page.options.changed.connect(self._remember)
        batch.optionsWanted.connect(self._show_options)
        batch.editWanted.connect(self._on_edit)
        batch.textWanted.connect(self._on_text_wanted)
        batch.model.describeWanted.connect(self._on_describe_wanted)
        batch.details.form.draftWanted.connect(self._on_draft_wanted)
        batch.preview.pageWanted.connect(self._on_page_wanted)
        for signal, wish in (
            (batch.details.allFieldsWanted, self.describeWanted),
            (batch.preview.openWanted, self.openWanted),
            (batch.table.openWanted, self.openWanted),
            (batch.table.describeWanted, self.describeWanted),
            (batch.table.correctWanted, self.correctWanted),
            (batch.preview.correctWanted, self.correctWanted),
            (batch.table.removeWanted, self.removeWanted),
        ):
            signal.connect(wish)
        waiting = self.waiting
        waiting.shown.connect(self.shown)
        waiting.openWanted.connect(self.openWanted)
        waiting.removeWanted.connect(self.removeWanted)
        waiting.fileWanted.connect(self._on_file_wanted)
        waiting.textWanted.connect(self._on_wanted_text)

    def attach(self, session: Session) -> None:
        """Add to this session's archive from now on."""
        self._session = session
        self._writable = False
        self._for_wanted = None
        self.batches.attach(session)
        self.waiting.attach(session)
        page, documents = self._page, session.documents
        documents.knownLoaded.connect(self._on_known)
        documents.described.connect(page.batch.describe)
        documents.notThere.connect(page.batch.note_gone)
        documents.textRead.connect(page.batch.preview.show_text)
        documents.drafted.connect(page.batch.details.show_draft)
        documents.pagePictured.connect(page.batch.preview.show_picture)
        documents.pageRefused.connect(page.batch.preview.show_refused)
        documents.textAdded.connect(self._on_text_added)
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)

    @Slot(object)
    def _on_opened(self, about: About) -> None:
        """The first time, read what fields offer, what waits, and what was left unfinished."""
        documents = self._documents
        self._writable = not about.read_only
        if documents is not None and not self._known.licences:
            self._load(documents)

    def _load(self, documents: Documents) -> None:
        documents.load_known()
        documents.tell_waiting()
        documents.tell_batches()

    @property
    def _documents(self) -> Documents | None:
        return self._session.documents if self._session is not None else None

    # ---------------------------------------------------------------------------------------- asking what to add

    @Slot(object)
    def add(self, paths: Sequence[str]) -> None:
        """Add files and folders with the choices that are set."""
        if not paths or not self._may_write():
            return
        self.shown.emit()
        self._page.show_view(View.FILES)
        self.batches.add(paths, self._page.options.options())
        self._page.focus_first()

    @Slot()
    def ask_files(self) -> None:
        """Ask for files and add them."""
        if self._may_write():
            names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Add files"), self._folder())
            self._add_chosen(names)

    @Slot()
    def ask_folder(self) -> None:
        """Ask for a folder and add what is in it."""
        if self._may_write():
            name = QFileDialog.getExistingDirectory(self._window, self.tr("Add folder"), self._folder())
            self._add_chosen([name] if name else [])

    def _add_chosen(self, names: list[str]) -> None:
        if names:
            self._settings.remember_words("add_folder", str(Path(names[0]).parent))
            self.add(names)

    @Slot()
    def ask_text(self) -> None:
        """Ask for a text, the clipboard's at first, and what is known of it."""
        if self._may_write():
            dialog = self._open_paste()
            for field, name in ((Field.KIND, "paste_kind"), (Field.LICENCE, "paste_licence")):
                dialog.set_choice(field, self._settings.words(name))
            dialog.show_text(QApplication.clipboard().text())

    def _open_paste(self) -> PasteDialog:
        dialog = self._paste = PasteDialog(self._known, self._window)
        dialog.pasted.connect(self._on_pasted)
        dialog.finished.connect(self._on_paste_closed)
        dialog.open()
        return dialog

    @property
    def paste_dialog(self) -> PasteDialog | None:
        """The dialog that asks for a text, while it is open."""
        return self._paste

    @Slot()
    def _on_paste_closed(self) -> None:
        if self._paste is not None:
            self._paste.deleteLater()
            self._paste = None

    @Slot(object)
    def _on_pasted(self, pasted: Pasted) -> None:
        if self._documents is not None:
            self._settings.remember_words("paste_kind", pasted.values.get(Field.KIND, ""))
            self._settings.remember_words("paste_licence", pasted.values.get(Field.LICENCE, ""))
            self._documents.add_text(pasted.text, pasted.values, pasted.parties, pasted.wanted)

    @Slot(object)
    def _on_text_added(self, result: AddResult) -> None:
        if result.status is not AddStatus.ADDED:
            if self._paste is not None:
                self._paste.refuse(result.reason)
            return
        if self._paste is not None:
            self._paste.accept()
        if result.document is not None:
            self.openWanted.emit(result.document)
        self._after_growth()

    def _may_write(self) -> bool:
        if self._session is not None and self._writable:
            return True
        words = self.tr("This archive is open for reading only. Open your own copy, or make a new archive.")
        close = QMessageBox.StandardButton.Close
        box = QMessageBox(QMessageBox.Icon.Information, "Rejoinder", words, close, self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
        return False

    # ------------------------------------------------------------------------------------------------ choices

    def _remembered(self) -> AddOptions:
        kind = self._settings.words("add_kind")
        return AddOptions(
            kind=Kind(kind) if kind in list(Kind) else None,
            licence=self._settings.words("add_licence"),
            encoding=self._settings.words("add_encoding"),
        )

    @Slot()
    def _remember(self) -> None:
        options = self._page.options.options()
        self._settings.remember_words("add_kind", options.kind.value if options.kind else "")
        self._settings.remember_words("add_licence", options.licence)
        self._settings.remember_words("add_encoding", options.encoding)

    def _folder(self) -> str:
        folder = self._settings.words("add_folder")
        return folder if folder and Path(folder).is_dir() else str(Path.home())

    @Slot()
    def _show_options(self) -> None:
        dialog = OptionsDialog(self._known.licences, self._page.options.options(), self._window)
        dialog.changed.connect(self._take_options)
        dialog.open()

    @Slot(object)
    def _take_options(self, options: AddOptions) -> None:
        self._page.options.set_options(options)
        self._remember()

    # ------------------------------------------------------------------------------------------- what is known

    @Slot(object, object)
    def _on_known(self, agents: tuple[Agent, ...], licences: tuple[Licence, ...]) -> None:
        self._known = Known(agents, licences)
        self._page.set_known(self._known)

    @property
    def known(self) -> Known:
        """The people and licences that fields offer."""
        return self._known

    @Slot(object)
    def _on_describe_wanted(self, ids: tuple[int, ...]) -> None:
        if self._documents is not None:
            self._documents.describe(ids)

    @Slot(int)
    def _on_text_wanted(self, document_id: int) -> None:
        if self._documents is not None:
            self._documents.read_text(document_id)

    @Slot(int, object)
    def _on_draft_wanted(self, document_id: int, edits: Edits) -> None:
        if self._documents is not None:
            self._documents.draft(document_id, edits.values, edits.parties)

    @Slot(int, int, int, object)
    def _on_page_wanted(self, document_id: int, page: int, width: int, span: tuple[int, int] | None) -> None:
        if self._documents is not None:
            self._documents.picture(document_id, page, width, span)

    @Slot(object)
    def _on_edit(self, groups: tuple[tuple[tuple[int, ...], Edits], ...]) -> None:
        if self._documents is not None:
            self._documents.edit([(ids, edits.values, edits.parties) for ids, edits in groups])

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        """Read again what is known of the documents that a change names."""
        if self._documents is None:
            return
        shown = self._page.batch.model.shown_of(change.documents)
        if shown:
            self._documents.describe(shown)
        self._after_growth()

    def hush(self, hushed: bool) -> None:
        """While one suggestion after the other is decided, what this room knows is not read anew for each."""
        self._hushed = hushed
        if self._stale and not hushed:
            self._after_growth()

    def _after_growth(self) -> None:
        self._stale = self._hushed
        if self._hushed:
            return
        if self._documents is not None:
            self._documents.load_known()
            self._documents.tell_waiting()

    def take_refusal(self, error: ArchiveError) -> bool:
        """Say why something can't be kept where it was written; answers whether there is such a place."""
        self._page.batch.show_again()
        if self._paste is not None:
            self._paste.refuse(str(error))
        return self._paste is not None

    # ------------------------------------------------------------------------------------------ wanted documents

    @Slot(int, str)
    def _on_file_wanted(self, document_id: int, name: str) -> None:
        """Ask for the file of a wanted document, and add it as that."""
        if self._may_write():
            title = self.tr("Add the file for {0}").format(name)
            file, _ = QFileDialog.getOpenFileName(self._window, title, self._folder())
            if file:
                self._settings.remember_words("add_folder", str(Path(file).parent))
                self.add_for(document_id, file)

    def add_for(self, document_id: int, file: str) -> None:
        """Add a file as the document that is wanted, whatever it says of itself."""
        self._for_wanted = document_id
        self.add([file])

    @Slot(object)
    def _on_wanted_text(self, description: Description) -> None:
        """Ask for the text of a wanted document."""
        if self._may_write():
            self._open_paste().show_wanted(description)

    @Slot(object)
    def _on_batch_ended(self, results: tuple[AddResult, ...]) -> None:
        """What was added as a wanted document takes its place, where its text does not say so itself."""
        if self.batches.is_busy:
            return
        wanted, self._for_wanted = self._for_wanted, None
        added = [one.document for one in results if one.status is AddStatus.ADDED and one.document is not None]
        if wanted is not None and len(added) == 1 and added[0] != wanted and self._documents is not None:
            self._documents.fulfil(wanted, added[0])
        self._after_growth()
