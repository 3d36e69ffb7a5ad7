"""Help inside the program: the pages of ``resources/help``, which are also the users' documentation."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListWidget, QTextBrowser, QWidget

from gui import theme

FOLDER = theme.RESOURCES / "help"
PAGES = ("reading", "quoting", "handing-on", "search", "review", "adding", "keys", "cc-by-4.0")
LEGAL = {"cc-by-4.0": "CC BY 4.0"}
"""Pages that are the text of a licence, word for word, and what they are called."""


class HelpWindow(QWidget):
    """A list of pages, and the page that is chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlag(self.windowFlags().Window)
        self.setWindowTitle(self.tr("Help"))
        self.resize(860, 620)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Help pages"))
        self._list.setFixedWidth(200)
        self._page = QTextBrowser()
        self._page.setAccessibleName(self.tr("Help page"))
        self._page.setOpenLinks(False)  # nothing is fetched; links between pages are followed here
        self._page.setFont(theme.interface_font(14))
        self._page.document().setDocumentMargin(24)
        self._page.anchorClicked.connect(self._on_link)
        for name in PAGES:
            self._list.addItem(self._title(name))
        self._list.currentRowChanged.connect(self._on_row)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._page, 1)

    def show_page(self, name: str) -> None:
        """Show a page by the name of its file."""
        self._list.setCurrentRow(PAGES.index(name))
        self.show()
        self.raise_()
        self.activateWindow()

    @staticmethod
    def _title(name: str) -> str:
        if name in LEGAL:
            return LEGAL[name]
        first, _, _ = (FOLDER / f"{name}.md").read_text(encoding="utf-8").partition("\n")
        return first.removeprefix("# ")

    @Slot(int)
    def _on_row(self, row: int) -> None:
        name = PAGES[row]
        if name in LEGAL:
            self._page.setPlainText((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))
        else:
            self._page.setMarkdown((FOLDER / f"{name}.md").read_text(encoding="utf-8"))

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        name = link.path().removesuffix(".md").removesuffix(".txt")
        if name in PAGES:
            self._list.setCurrentRow(PAGES.index(name))


class Help(QObject):
    """The ways to help: the page that goes with where the person is, and *About*.

    Args:
        window: what help stands over.
        field: the search field.
        adding: the page where documents are added.
    """

    def __init__(self, window: QWidget, field: QWidget, adding: QWidget) -> None:
        super().__init__(window)
        self._parent, self._field, self._adding = window, field, adding
        self.reviewing: QWidget | None = None
        """The page where suggestions are reviewed."""
        self._pages: HelpWindow | None = None

    def _show(self, name: str) -> None:
        if self._pages is None:
            self._pages = HelpWindow(self._parent)
        self._pages.show_page(name)

    @Slot()
    def show(self) -> None:
        """Help with what has the focus."""
        focus = QApplication.focusWidget()
        if focus is not None and self._field.isAncestorOf(focus):
            self._show("search")
        else:
            reviewing = self.reviewing is not None and self.reviewing.isVisible()
            self._show("adding" if self._adding.isVisible() else "review" if reviewing else "reading")

    @Slot()
    def show_search(self) -> None:
        """How to search."""
        self._show("search")

    @Slot()
    def show_keys(self) -> None:
        """The keys."""
        self._show("keys")

    @Slot()
    def show_about(self) -> None:
        """What the program is, and whose work is in it."""
        from gui.about import AboutWindow

        AboutWindow(self._parent).open()
