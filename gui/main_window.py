"""The window: lays out the panes and opens archives; searching and reading have rooms of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.archive import Archive, own_sample
from core.errors import ArchiveError
from core.model import About, Facet, Hit, IndexStatus, SearchAnswer
from gui import theme
from gui.actions import make_actions
from gui.claims import ClaimsPane
from gui.errors import show_error
from gui.help import HelpWindow
from gui.look import Look
from gui.reader import ReaderPane
from gui.reading import Reading
from gui.search import FacetPane, ResultsPane, SearchField
from gui.searching import Searching
from gui.session import Session
from gui.settings import Settings

NARROW, WIDE = 1100, 1700
"""Window widths (px) below and from which the panes have other widths."""
FACETS, RESULTS, CLAIMS = range(3)
PANE_WIDTHS = {"narrow": (36, 228, 344), "usual": (176, 272, 388), "wide": (208, 344, 480)}
RAIL = 36
USUAL_SIZE = QSize(1366, 768)
LEAST_SIZE = QSize(900, 560)


class MainWindow(QMainWindow):
    """The one window. It owns the session of the archive that is open."""

    settled = Signal()
    """Nothing is running or waiting: what was asked for is shown."""

    def __init__(self, settings: Settings, look: Look) -> None:
        super().__init__()
        self._settings, self._look = settings, look
        self._session: Session | None = None
        self._width_class = ""
        self._help: HelpWindow | None = None
        self.setWindowTitle("Rejoinder")
        self.setMinimumSize(LEAST_SIZE)
        self._make_panes()
        self.searching = Searching(self.field, self.facets, self.results, self)
        self.reading = Reading(self.reader, self.claims, self)
        self.actions_by_name = make_actions(self, self._slots())
        self._connect()
        self._restore()
        self._refresh_actions()

    # ------------------------------------------------------------------------------------------------- layout

    def _make_panes(self) -> None:
        self.field = SearchField()
        self.facets = FacetPane()
        self.results = ResultsPane()
        self.reader = ReaderPane()
        self.claims = ClaimsPane()
        self._back = self._arrow("back", self.tr("Back"))
        self._forward = self._arrow("forward", self.tr("Forward"))
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(8)
        for widget in (self._back, self._forward):
            row.addWidget(widget)
        row.addWidget(self.field, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for pane in (self.facets, self.results, self.reader, self.claims):
            self._splitter.addWidget(pane)
        self._splitter.setStretchFactor(2, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(_line())
        column.addWidget(self._splitter, 1)
        self.setCentralWidget(whole)
        self._make_status()

    def _make_status(self) -> None:
        self._about_label, self._found_label, self._index_label = QLabel(), QLabel(), QLabel()
        for label in (self._about_label, self._found_label, self._index_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(theme.interface_font(12))
            label.setContentsMargins(8, 0, 8, 0)
        status = self.statusBar()
        status.setSizeGripEnabled(False)
        status.addWidget(self._about_label)
        status.addPermanentWidget(self._found_label)
        status.addPermanentWidget(self._index_label)

    def _arrow(self, name: str, label: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(theme.icon(name, self.palette()))
        button.setFixedSize(32, 32)
        button.setAccessibleName(label)
        button.setToolTip(label)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panes the widths that go with the window's."""
        super().resizeEvent(event)
        width = self.width()
        width_class = "narrow" if width < NARROW else "wide" if width >= WIDE else "usual"
        if width_class != self._width_class:
            self._width_class = width_class
            self.facets.set_folded(width_class == "narrow" or self._settings.flag("facets_folded"))
            self._spread()

    def _spread(self) -> None:
        widths = PANE_WIDTHS[self._width_class or "usual"]
        facets = RAIL if self.facets.is_folded() else max(widths[FACETS], 176)
        claims = widths[CLAIMS] if self.claims.isVisibleTo(self) else 0
        reader = self.width() - facets - widths[RESULTS] - claims - 3
        self._splitter.setSizes([facets, widths[RESULTS], reader, claims])

    def changeEvent(self, event: QEvent) -> None:
        """Draw the arrows anew in the colours of another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for button in (self._back, self._forward):
                button.setIcon(theme.icon(button.objectName(), self.palette()))

    def _connect(self) -> None:
        self.field.helpRequested.connect(self._show_search_help)
        self.facets.foldToggled.connect(self._on_folded)
        self.searching.hitChosen.connect(self._on_hit)
        self.searching.answerShown.connect(self._on_answer)
        self.reading.moved.connect(self._on_moved)
        self.reader.searchSuggested.connect(self._on_suggested)
        self.reader.newArchiveRequested.connect(self.new_archive)
        self.reader.openArchiveRequested.connect(self.choose_archive)
        self.reader.welcomeHidden.connect(self._on_welcome_hidden)
        self.reader.typographyChanged.connect(self._on_typography)
        self.claims.copied.connect(self._on_copied)
        self._back.clicked.connect(self.reading.back)
        self._forward.clicked.connect(self.reading.forward)

    def _slots(self) -> dict[str, Callable[..., object]]:
        return {
            "new_archive": self.new_archive,
            "open_archive": self.choose_archive,
            "open_sample": self.open_sample,
            "quit": self.close,
            "undo": self._undo,
            "redo": self._redo,
            "search": self.field.focus_field,
            "fold_facets": self._fold,
            "text_larger": self.reader.text_larger,
            "text_smaller": self.reader.text_smaller,
            "text_usual": self.reader.text_normal,
            "look_system": self._look.follow_system,
            "look_light": self._look.be_light,
            "look_dark": self._look.be_dark,
            "back": self.reading.back,
            "forward": self.reading.forward,
            "next_result": self.results.next,
            "previous_result": self.results.previous,
            "next_hit": self.reader.next_hit,
            "previous_hit": self.reader.previous_hit,
            "next_pane": self._next_pane,
            "previous_pane": self._previous_pane,
            "next_claim": self.claims.next_claim,
            "previous_claim": self.claims.previous_claim,
            "copy_attribution": self.claims.copy_attribution,
            "help": self._show_help,
            "keys": self._show_keys,
            "about": self._show_about,
        }

    # --------------------------------------------------------------------------------------------- remembering

    def _restore(self) -> None:
        geometry = self._settings.bytes_of("geometry")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(USUAL_SIZE)
        self.reader.set_text_step(self._settings.number("text_step", 0))
        self.reader.set_serif(self._settings.flag("serif", default=True))
        self.facets.set_folded_groups(Facet(name) for name in self._settings.words("folded_facets").split() if name)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window and stop all work without loss."""
        self._settings.remember_bytes("geometry", self.saveGeometry())
        self._settings.remember_words("folded_facets", " ".join(self.facets.folded_groups()))
        self._settings.save()
        self._close_session()
        super().closeEvent(event)

    # ------------------------------------------------------------------------------------------------ archives

    @property
    def session(self) -> Session | None:
        """The archive that is open."""
        return self._session

    def open_archive(self, path: Path) -> None:
        """Close the archive that is open, and open this one."""
        self._close_session()
        session = self._session = Session(path, self)
        session.opened.connect(self._on_opened)
        session.refused.connect(self._on_refused)
        session.failed.connect(self.show_error)
        session.indexProgressed.connect(self._on_index_progress)
        session.indexUpdated.connect(self._on_indexed)
        session.idled.connect(self.settled)
        self.searching.attach(session)
        self.reading.attach(session)
        session.open()

    def _close_session(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session.deleteLater()
            self._session = None

    @Slot()
    def new_archive(self) -> None:
        """Ask for a name and make an archive there."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("New archive"), str(Path.home()), self.tr("Rejoinder archives (*.db)")
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name + ".db")
        try:
            Archive.create(path).close()
        except ArchiveError as error:
            show_error(self, error)
        else:
            self.open_archive(path)

    @Slot()
    def choose_archive(self) -> None:
        """Ask for an archive and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open archive"), str(Path.home()), self.tr("Rejoinder archives (*.db);;All files (*)")
        )
        if name:
            self.open_archive(Path(name))

    @Slot()
    def open_sample(self) -> None:
        """Open the user's own copy of the sample archive."""
        try:
            path = own_sample()
        except ArchiveError as error:
            show_error(self, error)
        else:
            self.open_archive(path)

    @Slot(object)
    def _on_opened(self, about: About) -> None:
        self._settings.remember_archive(about.path)
        self.setWindowTitle(f"{about.title} – Rejoinder")
        documents = self._documents(about.documents)
        held = self.tr("{0} with full text").format(about.held)
        reading_only = self.tr(" · read only") if about.read_only else ""
        self._about_label.setText(f"{about.title} · {documents}, {held}{reading_only}")
        for name, words, action in (
            ("undo", self.tr("&Undo"), about.undo_action),
            ("redo", self.tr("&Redo"), about.redo_action),
        ):
            self.actions_by_name[name].setEnabled(bool(action))
            self.actions_by_name[name].setText(f"{words} {action}".strip())
        self.searching.search()
        if self.reading.opened is None:
            self._show_start(about)

    def _documents(self, number: int) -> str:
        return self.tr("%n document", "", number) if number == 1 else self.tr("%n documents", "", number)

    @Slot()
    def _on_welcome_hidden(self) -> None:
        self._settings.remember_flag("welcome_hidden", True)
        self.claims.show()
        self._spread()

    @Slot(int, bool)
    def _on_typography(self, step: int, serif: bool) -> None:
        self._settings.remember_number("text_step", step)
        self._settings.remember_flag("serif", serif)

    def _show_start(self, about: About) -> None:
        """What stands in the reader before a document is open."""
        if self._settings.flag("welcome_hidden"):
            self.reader.show_nothing()
            return
        self.claims.hide()
        if about.is_sample:
            self.reader.show_welcome()
        else:
            documents = self._documents(about.documents)
            self.reader.show_welcome(self.tr("“{0}” holds {1}.").format(about.title, documents), suggestion="")
        self._spread()

    @Slot(object)
    def _on_refused(self, error: ArchiveError) -> None:
        self._about_label.setText(self.tr("No archive is open"))
        show_error(self, error)

    @Slot(object)
    def show_error(self, error: Exception) -> None:
        """Tell of an error: a sentence if we know it, a report if it is a bug."""
        show_error(self, error)

    # -------------------------------------------------------------------------------------------------- status

    def status_text(self) -> str:
        """What the status bar says of the archive."""
        return self._about_label.text()

    def found_text(self) -> str:
        """What the status bar says of the search."""
        return self._found_label.text()

    @Slot(int, int)
    def _on_index_progress(self, done: int, total: int) -> None:
        self._index_label.setText(
            self.tr("Indexing {0} of {1}").format(done, total) if total else self.tr("Indexing {0}").format(done)
        )

    @Slot(object)
    def _on_indexed(self, status: IndexStatus) -> None:
        self._index_label.setText(
            self.tr("Index up to date") if status.ready else self.tr("Index is being written by another program")
        )
        self.searching.search()

    @Slot(object)
    def _on_answer(self, answer: SearchAnswer) -> None:
        if not answer.request.query and not answer.request.narrow:
            self._found_label.setText("")
        elif answer.total + answer.total_some == 0:
            self._found_label.setText(self.tr("No results"))
        else:
            total = answer.total
            results = self.tr("%n result", "", total) if total == 1 else self.tr("%n results", "", total)
            about = "" if answer.exact_total else self.tr("at least ")
            self._found_label.setText(self.tr("{0}{1} in {2} ms").format(about, results, max(1, round(answer.took_ms))))

    @Slot(str)
    def _on_copied(self, what: str) -> None:
        self.statusBar().showMessage(what, 4000)

    # ------------------------------------------------------------------------------------------------ connected

    @Slot(object)
    def _on_hit(self, hit: Hit) -> None:
        self.reading.open_hit(hit, self.searching.query)

    @Slot()
    def _on_moved(self) -> None:
        opened = self.reading.opened
        if opened is not None:
            if not self.claims.isVisibleTo(self):
                self.claims.show()
                self._spread()
            self.results.select_document(opened.document.id)
        self._refresh_actions()

    def _refresh_actions(self) -> None:
        back, forward = self.reading.can_go_back, self.reading.can_go_forward
        for button, name, enabled in ((self._back, "back", back), (self._forward, "forward", forward)):
            button.setEnabled(enabled)
            self.actions_by_name[name].setEnabled(enabled)
        has_document = self.reading.opened is not None
        for name in ("next_hit", "previous_hit", "next_claim", "previous_claim", "copy_attribution"):
            self.actions_by_name[name].setEnabled(has_document)
        self._look.show_choice(self.actions_by_name)

    @Slot(str)
    def _on_suggested(self, query: str) -> None:
        self.searching.set_query(query)
        self.field.focus_field()

    @Slot()
    def _undo(self) -> None:
        if self._session is not None:
            self._session.undo()

    @Slot()
    def _redo(self) -> None:
        if self._session is not None:
            self._session.redo()

    @Slot()
    def _fold(self) -> None:
        self.facets.set_folded(not self.facets.is_folded())
        self._on_folded(self.facets.is_folded())

    @Slot(bool)
    def _on_folded(self, folded: bool) -> None:
        self._settings.remember_flag("facets_folded", folded)
        self.actions_by_name["fold_facets"].setChecked(folded)
        self._spread()

    @Slot()
    def _next_pane(self) -> None:
        self._move_pane(1)

    @Slot()
    def _previous_pane(self) -> None:
        self._move_pane(-1)

    def _move_pane(self, step: int) -> None:
        panes: list[tuple[QWidget, Callable[[], object]]] = [
            (self.field, self.field.focus_field),
            (self.facets, self.facets.setFocus),
            (self.results, self.results.focus_list),
            (self.reader, self.reader.focus_text),
            (self.claims, self.claims.focus_list),
        ]
        panes = [pane for pane in panes if pane[0].isVisible()]
        focus = QApplication.focusWidget()
        here = next((at for at, (pane, _) in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), 0)
        panes[(here + step) % len(panes)][1]()

    # ---------------------------------------------------------------------------------------------------- help

    def _help_page(self, name: str) -> None:
        if self._help is None:
            self._help = HelpWindow(self)
        self._help.show_page(name)

    @Slot()
    def _show_help(self) -> None:
        focus = QApplication.focusWidget()
        self._help_page("search" if focus is not None and self.field.isAncestorOf(focus) else "reading")

    @Slot()
    def _show_search_help(self) -> None:
        self._help_page("search")

    @Slot()
    def _show_keys(self) -> None:
        self._help_page("keys")

    @Slot()
    def _show_about(self) -> None:
        QMessageBox.about(self, "Rejoinder", self.tr("Rejoinder. An offline archive browser for contested records."))


def _line() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setStyleSheet("background: palette(mid);")
    return line
