"""The one table of actions, from which the menus are made. No key means two things."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.language import NAMES
from gui.tabs import ADD, COMPARE, PAGE_KEYS, READ, REVIEW


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action: its name in the code, its menu, what it is called, and its keys (the first is shown)."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    starts_group: bool = False
    checkable: bool = False


SUBMENUS = {"language": "view"}
"""The menus that stand in another one, which ends with them."""


def menu_titles() -> dict[str, str]:
    """The menus by name, in their order, in the language of the interface."""
    return {
        "file": QCoreApplication.translate("Actions", "&File"),
        "edit": QCoreApplication.translate("Actions", "&Edit"),
        "view": QCoreApplication.translate("Actions", "&View"),
        "go": QCoreApplication.translate("Actions", "&Go"),
        "claims": QCoreApplication.translate("Actions", "&Claims"),
        "documents": QCoreApplication.translate("Actions", "&Documents"),
        "help": QCoreApplication.translate("Actions", "&Help"),
        "language": QCoreApplication.translate("Actions", "La&nguage"),
    }


def action_table() -> tuple[ActionSpec, ...]:
    """Every action of the window, in the order of the menus."""
    return (
        ActionSpec("new_archive", "file", QCoreApplication.translate("Actions", "&New archive…"), ("Ctrl+N",)),
        ActionSpec("open_archive", "file", QCoreApplication.translate("Actions", "&Open archive…"), ("Ctrl+O",)),
        ActionSpec("open_sample", "file", QCoreApplication.translate("Actions", "Open &sample archive")),
        ActionSpec(
            "dossier",
            "file",
            QCoreApplication.translate("Actions", "&Dossier…"),
            ("Ctrl+Shift+R",),
            starts_group=True,
        ),
        ActionSpec("export", "file", QCoreApplication.translate("Actions", "&Export…"), ("Ctrl+Shift+S",)),
        ActionSpec(
            "merge_archive", "file", QCoreApplication.translate("Actions", "&Merge archive…"), starts_group=True
        ),
        ActionSpec("import_bag", "file", QCoreApplication.translate("Actions", "&Import bag…")),
        ActionSpec("save_copy", "file", QCoreApplication.translate("Actions", "Save a &copy for reading…")),
        ActionSpec("print", "file", QCoreApplication.translate("Actions", "&Print…"), ("Ctrl+P",)),
        ActionSpec("quit", "file", QCoreApplication.translate("Actions", "&Quit"), ("Ctrl+Q",), starts_group=True),
        ActionSpec("undo", "edit", QCoreApplication.translate("Actions", "&Undo"), ("Ctrl+Z",)),
        ActionSpec("redo", "edit", QCoreApplication.translate("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        ActionSpec(
            "search", "edit", QCoreApplication.translate("Actions", "&Search"), ("Ctrl+F", "/"), starts_group=True
        ),
        ActionSpec("find", "edit", QCoreApplication.translate("Actions", "&Find in this text…"), ("Ctrl+G",)),
        ActionSpec("save_search", "edit", QCoreApplication.translate("Actions", "Sa&ve this search…"), ("Ctrl+D",)),
        ActionSpec("clear_recent_searches", "edit", QCoreApplication.translate("Actions", "&Clear recent searches")),
        ActionSpec(
            "fold_facets", "view", QCoreApplication.translate("Actions", "&Fold facets"), ("Ctrl+B",), checkable=True
        ),
        ActionSpec(
            "text_larger",
            "view",
            QCoreApplication.translate("Actions", "&Larger text"),
            ("Ctrl++", "Ctrl+="),
            starts_group=True,
        ),
        ActionSpec("text_smaller", "view", QCoreApplication.translate("Actions", "&Smaller text"), ("Ctrl+-",)),
        ActionSpec("text_usual", "view", QCoreApplication.translate("Actions", "&Usual text size"), ("Ctrl+0",)),
        ActionSpec(
            "look_system",
            "view",
            QCoreApplication.translate("Actions", "Light or dark as the s&ystem"),
            starts_group=True,
            checkable=True,
        ),
        ActionSpec("look_light", "view", QCoreApplication.translate("Actions", "Li&ght"), checkable=True),
        ActionSpec("look_dark", "view", QCoreApplication.translate("Actions", "&Dark"), checkable=True),
        ActionSpec(
            "show_pages",
            "view",
            QCoreApplication.translate("Actions", "&Pages of the original"),
            ("Ctrl+Shift+P",),
            starts_group=True,
        ),
        ActionSpec(
            "language_system", "language", QCoreApplication.translate("Actions", "As the &system"), checkable=True
        ),
        *(ActionSpec(f"language_{code}", "language", name, checkable=True) for code, name in NAMES.items()),
        ActionSpec("palette", "go", QCoreApplication.translate("Actions", "Go to an&ything…"), ("Ctrl+K",)),
        ActionSpec(
            "page_read", "go", QCoreApplication.translate("Actions", "&Read"), (PAGE_KEYS[READ],), starts_group=True
        ),
        ActionSpec("page_compare", "go", QCoreApplication.translate("Actions", "&Compare"), (PAGE_KEYS[COMPARE],)),
        ActionSpec("page_review", "go", QCoreApplication.translate("Actions", "Re&view"), (PAGE_KEYS[REVIEW],)),
        ActionSpec("page_add", "go", QCoreApplication.translate("Actions", "&Add"), (PAGE_KEYS[ADD],)),
        ActionSpec("back", "go", QCoreApplication.translate("Actions", "&Back"), ("Alt+Left",), starts_group=True),
        ActionSpec("forward", "go", QCoreApplication.translate("Actions", "&Forward"), ("Alt+Right",)),
        ActionSpec(
            "next_result", "go", QCoreApplication.translate("Actions", "N&ext result"), ("J",), starts_group=True
        ),
        ActionSpec("previous_result", "go", QCoreApplication.translate("Actions", "Previous res&ult"), ("K",)),
        ActionSpec("next_hit", "go", QCoreApplication.translate("Actions", "Next &hit in the text"), ("F3",)),
        ActionSpec(
            "previous_hit", "go", QCoreApplication.translate("Actions", "Previous h&it in the text"), ("Shift+F3",)
        ),
        ActionSpec(
            "run_queries", "go", QCoreApplication.translate("Actions", "Run a &list of queries…"), starts_group=True
        ),
        ActionSpec("statistics", "go", QCoreApplication.translate("Actions", "The archive in &numbers")),
        ActionSpec("next_pane", "go", QCoreApplication.translate("Actions", "Next &pane"), ("F6",), starts_group=True),
        ActionSpec("previous_pane", "go", QCoreApplication.translate("Actions", "Previou&s pane"), ("Shift+F6",)),
        ActionSpec("next_claim", "claims", QCoreApplication.translate("Actions", "&Next claim"), ("N",)),
        ActionSpec("previous_claim", "claims", QCoreApplication.translate("Actions", "&Previous claim"), ("P",)),
        ActionSpec(
            "mark", "claims", QCoreApplication.translate("Actions", "&Mark as claim…"), ("M",), starts_group=True
        ),
        ActionSpec("edit_claim", "claims", QCoreApplication.translate("Actions", "&Edit claim…"), ("Shift+M",)),
        ActionSpec("link", "claims", QCoreApplication.translate("Actions", "An&swers…"), ("L",)),
        ActionSpec("remove_claim", "claims", QCoreApplication.translate("Actions", "&Remove claim…"), ("Del",)),
        ActionSpec("verdict", "claims", QCoreApplication.translate("Actions", "Sign a &verdict…")),
        ActionSpec("claim_history", "claims", QCoreApplication.translate("Actions", "&History of this claim…")),
        ActionSpec(
            "suggest_here",
            "claims",
            QCoreApplication.translate("Actions", "Suggest claims in &this document"),
            starts_group=True,
        ),
        ActionSpec(
            "suggest_all", "claims", QCoreApplication.translate("Actions", "Suggest claims in &all unread documents")
        ),
        ActionSpec(
            "claims_list", "claims", QCoreApplication.translate("Actions", "&List all claims"), ("Ctrl+Shift+L",)
        ),
        ActionSpec("disagreements", "claims", QCoreApplication.translate("Actions", "Where people &disagree…")),
        ActionSpec("agents", "claims", QCoreApplication.translate("Actions", "People and &organisations…")),
        ActionSpec("lessons", "claims", QCoreApplication.translate("Actions", "&What was learned…")),
        ActionSpec(
            "copy_attribution",
            "claims",
            QCoreApplication.translate("Actions", "&Copy attribution"),
            ("Ctrl+Shift+C",),
            starts_group=True,
        ),
        ActionSpec(
            "copy_quotation",
            "claims",
            QCoreApplication.translate("Actions", "Copy &quotation with source"),
            ("Ctrl+Alt+C",),
        ),
        ActionSpec(
            "copy_citation", "claims", QCoreApplication.translate("Actions", "Copy c&itation"), ("Ctrl+Shift+K",)
        ),
        ActionSpec("cite", "claims", QCoreApplication.translate("Actions", "Cite…"), ("Ctrl+Alt+K",)),
        ActionSpec("add_files", "documents", QCoreApplication.translate("Actions", "&Add files…"), ("Ctrl+Shift+A",)),
        ActionSpec("add_folder", "documents", QCoreApplication.translate("Actions", "Add &folder…"), ("Ctrl+Shift+F",)),
        ActionSpec("paste_text", "documents", QCoreApplication.translate("Actions", "&Paste text…"), ("Ctrl+Shift+V",)),
        ActionSpec(
            "pause_adding", "documents", QCoreApplication.translate("Actions", "Pa&use adding"), ("Ctrl+Shift+U",)
        ),
        ActionSpec(
            "describe",
            "documents",
            QCoreApplication.translate("Actions", "&Description…"),
            ("Ctrl+E",),
            starts_group=True,
        ),
        ActionSpec(
            "correct_text", "documents", QCoreApplication.translate("Actions", "&Correct the text…"), ("Ctrl+Shift+E",)
        ),
        ActionSpec("mark_rights", "documents", QCoreApplication.translate("Actions", "Ri&ghts of this passage…")),
        ActionSpec(
            "remove_document", "documents", QCoreApplication.translate("Actions", "&Remove…"), ("Ctrl+Shift+Del",)
        ),
        ActionSpec(
            "wanted",
            "documents",
            QCoreApplication.translate("Actions", "&Wanted documents"),
            ("Ctrl+Shift+W",),
            starts_group=True,
        ),
        ActionSpec(
            "doubtful", "documents", QCoreApplication.translate("Actions", "Quotations in d&oubt"), ("Ctrl+Shift+D",)
        ),
        ActionSpec("recheck", "documents", QCoreApplication.translate("Actions", "Re-check all &quotations")),
        ActionSpec("help", "help", QCoreApplication.translate("Actions", "&Help"), ("F1",)),
        ActionSpec("keys", "help", QCoreApplication.translate("Actions", "&Keys"), ("Shift+?",)),
        ActionSpec("about", "help", QCoreApplication.translate("Actions", "&About Rejoinder"), starts_group=True),
    )


def make_actions(window: QMainWindow, slots: Mapping[str, Callable[..., object]]) -> dict[str, QAction]:
    """Make every action of the table in *window*'s menu bar, each connected to the slot of its name."""
    titles = menu_titles()
    menus = {name: window.menuBar().addMenu(title) for name, title in titles.items() if name not in SUBMENUS}
    menus |= {name: QMenu(titles[name], menus[within]) for name, within in SUBMENUS.items()}
    actions: dict[str, QAction] = {}
    for spec in action_table():
        if spec.starts_group:
            menus[spec.menu].addSeparator()
        action = QAction(spec.text, window)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.checkable)
        action.triggered.connect(slots[spec.name])
        menus[spec.menu].addAction(action)
        actions[spec.name] = action
    for name, within in SUBMENUS.items():
        menus[within].addSeparator()
        menus[within].addMenu(menus[name])
    return actions
