"""The window: puts its parts together and connects them; searching, reading and archives have rooms of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from core.errors import ArchiveError
from core.model import About, Answer, AnswerView, Facet, Hit, IndexStatus, Narrow, SearchRequest
from gui.actions import make_actions
from gui.add import AddPage
from gui.archives import Archives
from gui.bar import TopBar
from gui.cards.answer_row import LinkWish
from gui.claim_desk import ClaimDesk
from gui.claims import ClaimsPane
from gui.compare import ComparePage
from gui.comparing import Comparing
from gui.counting import Counting
from gui.desk import Desk
from gui.errors import show_error
from gui.finding import Finding
from gui.help import Help
from gui.keeping import Keeping
from gui.language import Language
from gui.listing import Listing
from gui.look import Look
from gui.outgoing import Outgoing
from gui.pages import Pages
from gui.panes import Panes
from gui.parts import Rule
from gui.querying import Querying
from gui.reader import ReaderPane
from gui.reading import Reading
from gui.search import FacetPane, ResultsPane
from gui.searching import Searching
from gui.session import Session
from gui.settings import Settings
from gui.status import StatusBar
from gui.tabs import ADD, REVIEW
from gui.words import document_count

USUAL_SIZE = QSize(1366, 768)
LEAST_SIZE = QSize(900, 560)


class MainWindow(QMainWindow):
    """The one window. It owns the session of the archive that is open."""

    settled = Signal()
    """Nothing is running or waiting: what was asked for is shown."""

    def __init__(self, settings: Settings, look: Look, language: Language) -> None:
        super().__init__()
        self._settings, self._look, self._language = settings, look, language
        self._about: About | None = None
        self._search_waits = False
        self.setWindowTitle("Rejoinder")
        self.setMinimumSize(LEAST_SIZE)
        self.archives = Archives(self)
        self._make_panes()
        self._help = Help(self, self.field, self.add_page)
        self.searching = Searching(self.field, self.facets, self.results, self)
        self.keeping = Keeping(self.field, self.facets, self.searching, settings, self)
        self.querying = Querying(self.searching, self)
        self.counting = Counting(self.searching, self)
        self.finding = Finding(self.searching, self.keeping, self)
        self.reading = Reading(self.reader, self.claims, self)
        self.comparing = Comparing(self.compare_page, self)
        self.listing = Listing(self.compare_page.claims, self)
        self.claim_desk = ClaimDesk(self.reading, self.reader, self.claims, settings, self)
        self._help.reviewing = self.claim_desk.page
        self.outgoing = Outgoing(self.reading, self.reader, self.claims, self.results, self.searching, settings, self)
        self.desk = Desk(self.add_page, self.status, settings, self)
        self.desk.cover.watch(self.field.edit())
        self.pages = Pages(
            self.bar.tabs,
            self._panes,
            self.compare_page,
            self.add_page,
            self.comparing,
            self.listing,
            self.claim_desk,
            self.desk,
            self,
        )
        self._lay_out()
        self.actions_by_name = make_actions(self, self._slots())
        self.finding.lead_to(self.actions_by_name)
        self.claim_desk.add_menus(self.actions_by_name)
        self.outgoing.add_menus(self.actions_by_name)
        self.outgoing.quoting.describe_with(self.desk.describing)
        self._connect()
        self._restore()
        self._refresh_actions()

    # ------------------------------------------------------------------------------------------------- layout

    def _make_panes(self) -> None:
        self.bar = TopBar()
        self.field = self.bar.field
        self.facets = FacetPane()
        self.results = ResultsPane()
        self.reader = ReaderPane()
        self.claims = ClaimsPane()
        self.add_page = AddPage()
        self.compare_page = ComparePage()
        self._panes = Panes(self.facets, self.results, self.reader, self.claims)
        self.status = StatusBar()

    def _lay_out(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(Rule())
        column.addWidget(self.pages.stack, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(self.status)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panes the widths that go with the window's."""
        super().resizeEvent(event)
        self._panes.fit(self.width())
        self.listing.fit(self.width())

    def _connect(self) -> None:
        self.archives.changed.connect(self._on_session)
        self.field.helpRequested.connect(self._help.show_search)
        self.facets.foldToggled.connect(self._on_folded)
        self.searching.hitChosen.connect(self._on_hit)
        self.searching.hitSubmitted.connect(self._on_hit_submitted)
        self.searching.answerShown.connect(self.status.show_answer)
        self.searching.answerShown.connect(self._on_answer_shown)
        self.reading.moved.connect(self._on_moved)
        self.reader.searchSuggested.connect(self._on_suggested)
        self.reader.newArchiveRequested.connect(self.archives.ask_new)
        self.reader.openArchiveRequested.connect(self.archives.ask_open)
        self.reader.welcomeHidden.connect(self._on_welcome_hidden)
        self.reader.typographyChanged.connect(self._on_typography)
        self.claims.copied.connect(self.status.say)
        self.outgoing.said.connect(self.status.say)
        self.outgoing.merging.doneWithUndo.connect(self.status.offer_undo)
        self.outgoing.merging.archiveMade.connect(self.archives.open)
        self.compare_page.argdownWanted.connect(self.outgoing.exporting.show_map)
        self.compare_page.dossierWanted.connect(self.outgoing.dossiers.show_claims)
        self.listing.dossierWanted.connect(self.outgoing.dossiers.show_claims)
        self.counting.said.connect(self.status.say)
        self.counting.failed.connect(self.show_error)
        self.counting.resultsWanted.connect(self.pages.show_read)
        self.finding.documentWanted.connect(self._on_open_wanted)
        self.outgoing.quoting.licenceRequested.connect(self._on_licence)
        self.claims.claimSelected.connect(self._on_claim_selected)
        self.comparing.claimRequested.connect(self._on_claim_wanted)
        self.comparing.linkWanted.connect(self._on_link_wanted)
        self.comparing.linkWished.connect(self._on_link_wished)
        self.comparing.documentRequested.connect(self._on_open_wanted)
        self.comparing.describeWanted.connect(self.desk.describing.describe)
        self.comparing.said.connect(self.status.say)
        self.comparing.failed.connect(self.show_error)
        self.listing.claimRequested.connect(self._on_claim_wanted)
        self.listing.narrowed.connect(self.searching.narrow_to)
        self.listing.queryWanted.connect(self.searching.set_query)
        self.listing.said.connect(self.status.say)
        self.listing.failed.connect(self.show_error)
        self.claim_desk.waitingChanged.connect(self._on_suggestions)
        self.claim_desk.openWanted.connect(self._on_open_wanted)
        self.claim_desk.said.connect(self.status.say)
        self.claim_desk.claimRequested.connect(self._on_claim_wanted)
        self.claim_desk.undoWanted.connect(self.archives.undo)
        self.claim_desk.doubtfulWanted.connect(self.desk.adding.waiting.show_doubtful)
        self.claim_desk.taskTold.connect(self.status.show_task)
        self.claim_desk.doneWithUndo.connect(self.status.offer_undo)
        self.status.stopWanted.connect(self.claim_desk.rechecking.stop)
        self.bar.back.clicked.connect(self.reading.back)
        self.bar.forward.clicked.connect(self.reading.forward)
        self.pages.turned.connect(self._on_turned)
        self.field.queryChanged.connect(self.pages.show_results_of)
        self.field.submitted.connect(self.pages.show_read)
        self.desk.connect_reader(self.reader, self.results)
        self.desk.openWanted.connect(self._on_open_wanted)
        self.desk.waitingChanged.connect(self._on_waiting)
        self.desk.undoWanted.connect(self.archives.undo)
        self.desk.stateChanged.connect(self._on_adding)

    def _slots(self) -> dict[str, Callable[..., object]]:
        return {
            "new_archive": self.archives.ask_new,
            "open_archive": self.archives.ask_open,
            "open_sample": self.archives.open_sample,
            "quit": self.close,
            "undo": self.archives.undo,
            "redo": self.archives.redo,
            "search": self.field.focus_field,
            "save_search": self.keeping.ask_save,
            "clear_recent_searches": self.keeping.clear_recent,
            "fold_facets": self._fold,
            "text_larger": self.reader.text_larger,
            "text_smaller": self.reader.text_smaller,
            "text_usual": self.reader.text_normal,
            "look_system": self._look.follow_system,
            "look_light": self._look.be_light,
            "look_dark": self._look.be_dark,
            **self._language.slots(),
            "show_pages": self.reader.toggle_pages,
            "page_read": self.pages.show_read,
            "page_compare": self.pages.show_compare,
            "page_review": self.pages.show_review,
            "claims_list": self.pages.show_claims_list,
            "page_add": self.pages.show_add,
            **self.desk.slots(),
            "back": self.reading.back,
            "forward": self.reading.forward,
            "next_result": self.results.next,
            "previous_result": self.results.previous,
            "find": self.reader.find_words,
            "next_hit": self.reader.next_hit,
            "previous_hit": self.reader.previous_hit,
            "run_queries": self.querying.show,
            "next_pane": self._next_pane,
            "previous_pane": self._previous_pane,
            "next_claim": self.claims.next_claim,
            "previous_claim": self.claims.previous_claim,
            **self.claim_desk.slots(),
            "copy_attribution": self.claims.copy_attribution,
            **self.outgoing.slots(),
            **self.finding.slots(),
            **self.counting.slots(),
            "help": self._help.show,
            "keys": self._help.show_keys,
            "about": self._help.show_about,
        }

    # --------------------------------------------------------------------------------------------- remembering

    def _restore(self) -> None:
        self._panes.folded = self._settings.flag("facets_folded")
        geometry = self._settings.bytes_of("geometry")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(USUAL_SIZE)
        self.reader.set_text_step(self._settings.number("text_step", 0))
        self.reader.set_serif(self._settings.flag("serif", default=True))
        self.compare_page.claims.table.restore_columns(self._settings.bytes_of("claims_columns"))
        self.facets.set_folded_groups(Facet(name) for name in self._settings.words("folded_facets").split() if name)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window and stop all work without loss; while files are being read, ask once."""
        if not self.desk.may_close():
            event.ignore()
            return
        self._settings.remember_bytes("geometry", self.saveGeometry())
        self._settings.remember_words("folded_facets", " ".join(self.facets.folded_groups()))
        self._settings.remember_bytes("claims_columns", self.compare_page.claims.table.saved_columns())
        self._settings.save()
        self.outgoing.leave()
        self.archives.close()
        super().closeEvent(event)

    # ------------------------------------------------------------------------------------------------ archives

    @property
    def session(self) -> Session | None:
        """The archive that is open."""
        return self.archives.session

    def open_archive(self, path: Path) -> None:
        """Close the archive that is open, and open this one."""
        self.archives.open(path)

    @Slot(object)
    def _on_session(self, session: Session) -> None:
        """Listen to the archive that is about to be opened."""
        session.opened.connect(self._on_opened)
        session.refused.connect(self._on_refused)
        session.failed.connect(self.show_error)
        session.indexProgressed.connect(self.status.show_index_progress)
        session.indexUpdated.connect(self.status.show_index)
        session.indexUpdated.connect(self._on_indexed)
        session.grown.connect(self._on_grown)
        session.idled.connect(self.settled)
        rooms = (
            *(self.searching, self.keeping, self.querying, self.finding, self.counting, self.reading),
            *(self.comparing, self.listing, self.claim_desk, self.outgoing, self.desk),
        )
        for room in rooms:
            room.attach(session)

    @Slot(object)
    def _on_opened(self, about: About) -> None:
        self._settings.remember_archive(about.path)
        self.setWindowTitle(f"{about.title} – Rejoinder")
        self._about = about
        self.status.show_archive(about)
        self.desk.show_archive(about)
        self._show_undo()
        self._refresh_actions()
        self._search_waits = self.claim_desk.is_shown
        if not self._search_waits:
            self.searching.search()
        if self.reading.opened is None and not self.claim_desk.is_shown:
            self._show_start(about)

    @Slot()
    def _on_welcome_hidden(self) -> None:
        self._settings.remember_flag("welcome_hidden", True)
        self._panes.show_claims(True)

    @Slot(int, bool)
    def _on_typography(self, step: int, serif: bool) -> None:
        self._settings.remember_number("text_step", step)
        self._settings.remember_flag("serif", serif)

    def _show_start(self, about: About) -> None:
        """What stands in the reader before a document is open."""
        if self._settings.flag("welcome_hidden"):
            self.reader.show_nothing()
            return
        self._panes.show_claims(False)
        if about.is_sample:
            self.reader.show_welcome()
        else:
            holds = self.tr("“{0}” holds {1}.").format(about.title, document_count(about.documents))
            self.reader.show_welcome(holds, suggestion="")

    @Slot(object)
    def _on_indexed(self, status: IndexStatus) -> None:
        """Search again in what the index has read now; while one suggestion after the other is decided, afterwards."""
        self._search_waits = self.claim_desk.is_shown
        if not self._search_waits:
            self.searching.on_index_updated(status)

    @Slot()
    def _on_turned(self) -> None:
        if self._search_waits and not self.claim_desk.is_shown:
            self._search_waits = False
            self.searching.search()
        self._refresh_actions()

    @Slot(object)
    def _on_refused(self, error: ArchiveError) -> None:
        self.status.show_no_archive()
        show_error(self, error)

    @Slot(object)
    def show_error(self, error: Exception) -> None:
        """Tell of an error: a sentence if we know it, a report if it is a bug."""
        show_error(self, error)

    def status_text(self) -> str:
        """What the status bar says of the archive."""
        return self.status.archive_text()

    def found_text(self) -> str:
        """What the status bar says of the search."""
        return self.status.found_text()

    # ------------------------------------------------------------------------------------------------ connected

    @Slot(object)
    def _on_hit_submitted(self, hit: Hit) -> None:
        self.reading.open_hit(hit, self.searching.query, take_keys=True)

    @Slot(object)
    def _on_hit(self, hit: Hit) -> None:
        self.reading.open_hit(hit, self.searching.query)

    @Slot()
    def _on_moved(self) -> None:
        opened = self.reading.opened
        if opened is not None:
            self._panes.show_claims(True)
            self.results.select_document(opened.document.id)
        self.comparing.show_document(opened, self.claims.selected_claim())
        self._refresh_actions()

    @Slot()
    def _refresh_actions(self) -> None:
        back, forward = self.reading.can_go_back, self.reading.can_go_forward
        for button, name, enabled in ((self.bar.back, "back", back), (self.bar.forward, "forward", forward)):
            button.setEnabled(enabled)
            self.actions_by_name[name].setEnabled(enabled)
        has_document = self.reading.opened is not None
        self.actions_by_name["show_pages"].setEnabled(self.reader.has_pages)
        self.desk.refresh_actions(self.actions_by_name)
        for name in ("find", "next_hit", "previous_hit", "next_claim", "previous_claim", "copy_attribution"):
            self.actions_by_name[name].setEnabled(has_document)
        reading = has_document and self.pages.is_reading
        self.claim_desk.refresh_actions(self.actions_by_name, reading=reading)
        self.outgoing.refresh_actions(self.actions_by_name, reading=reading)
        self._look.show_choice(self.actions_by_name)
        self._language.show_choice(self.actions_by_name)

    @Slot(str)
    def _on_suggested(self, query: str) -> None:
        self.searching.set_query(query)
        self.field.focus_field()

    @Slot()
    def _fold(self) -> None:
        self._on_folded(not self.facets.is_folded())

    @Slot(bool)
    def _on_folded(self, folded: bool) -> None:
        self._settings.remember_flag("facets_folded", folded)
        self.actions_by_name["fold_facets"].setChecked(folded)
        self._panes.fold(folded)

    # ------------------------------------------------------------------------------------------ what is looked at

    @Slot(int)
    def _on_claim_wanted(self, claim_id: int) -> None:
        session = self.session
        if session is not None:
            self.pages.show_read()
            session.open_claim(claim_id, self.searching.query)

    @Slot(object)
    def _on_link_wanted(self, view: AnswerView) -> None:
        """The answer is looked for where claims are read."""
        self._on_claim_wanted(view.claim.id)
        self.claim_desk.marking.link_answer(view)

    @Slot(object, object, int)
    def _on_link_wished(self, wish: LinkWish, link: Answer, claim_id: int) -> None:
        """A link is removed at once; it is put right where its claims are read."""
        if wish is LinkWish.EDIT:
            self._on_claim_wanted(claim_id)
        self.claim_desk.mending.wish(wish, link)

    @Slot(int)
    def _on_claim_selected(self, _claim_id: int) -> None:
        self.comparing.show_document(self.reading.opened, self.claims.selected_claim())

    @Slot(str)
    def _on_licence(self, licence: str) -> None:
        """List everything under a licence."""
        self.pages.show_read()
        self.searching.run(SearchRequest(narrow=(Narrow(Facet.LICENCE, licence),)))

    @Slot(object)
    def _on_answer_shown(self, _answer: object) -> None:
        self.comparing.show_request(self.searching.request)
        self.listing.show_request(self.searching.request)

    @Slot(int)
    def _on_open_wanted(self, document_id: int) -> None:
        self.pages.show_read()
        self.reading.open(document_id)

    @Slot(int)
    def _on_suggestions(self, count: int) -> None:
        self.bar.tabs.set_count(REVIEW, count)

    @Slot(int)
    def _on_waiting(self, count: int) -> None:
        self.bar.tabs.set_count(ADD, count)

    @Slot(object)
    def _on_grown(self, about: About) -> None:
        self._about = about
        self.status.show_archive(about)
        self._show_undo()

    @Slot()
    def _on_adding(self) -> None:
        self._show_undo()
        self.desk.refresh_actions(self.actions_by_name)
        if not self.desk.is_adding:
            self.searching.search()

    def _show_undo(self) -> None:
        """Say what undo would take back; while files come in that changes, and is offered when they are through."""
        about, adding = self._about, self.desk.is_adding
        for name, words, action in (
            ("undo", self.tr("&Undo"), about.undo_action if about else ""),
            ("redo", self.tr("&Redo"), about.redo_action if about else ""),
        ):
            may = about is not None and bool(action) and not about.read_only and not adding
            self.actions_by_name[name].setEnabled(may)
            self.actions_by_name[name].setText(f"{words} {'' if adding else action}".strip())

    @Slot()
    def _next_pane(self) -> None:
        self._panes.move_focus(self.field, 1)

    @Slot()
    def _previous_pane(self) -> None:
        self._panes.move_focus(self.field, -1)
