"""The one table of actions, from which the menus are made. No key means two things."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

_CONTEXT = "Actions"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action: its name in the code, its menu, what it is called, and its keys (the first is shown)."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    starts_group: bool = False
    checkable: bool = False


MENUS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Actions", "&File"),
    QT_TRANSLATE_NOOP("Actions", "&Edit"),
    QT_TRANSLATE_NOOP("Actions", "&View"),
    QT_TRANSLATE_NOOP("Actions", "&Go"),
    QT_TRANSLATE_NOOP("Actions", "&Claims"),
    QT_TRANSLATE_NOOP("Actions", "&Help"),
)

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new_archive", "&File", QT_TRANSLATE_NOOP("Actions", "&New archive…"), ("Ctrl+N",)),
    ActionSpec("open_archive", "&File", QT_TRANSLATE_NOOP("Actions", "&Open archive…"), ("Ctrl+O",)),
    ActionSpec("open_sample", "&File", QT_TRANSLATE_NOOP("Actions", "Open &sample archive")),
    ActionSpec("quit", "&File", QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",), starts_group=True),
    ActionSpec("undo", "&Edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",)),
    ActionSpec("redo", "&Edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec("search", "&Edit", QT_TRANSLATE_NOOP("Actions", "&Search"), ("Ctrl+F", "/"), starts_group=True),
    ActionSpec("fold_facets", "&View", QT_TRANSLATE_NOOP("Actions", "&Fold facets"), ("Ctrl+B",), checkable=True),
    ActionSpec(
        "text_larger", "&View", QT_TRANSLATE_NOOP("Actions", "&Larger text"), ("Ctrl++", "Ctrl+="), starts_group=True
    ),
    ActionSpec("text_smaller", "&View", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), ("Ctrl+-",)),
    ActionSpec("text_usual", "&View", QT_TRANSLATE_NOOP("Actions", "&Usual text size"), ("Ctrl+0",)),
    ActionSpec(
        "look_system", "&View", QT_TRANSLATE_NOOP("Actions", "Light or dark as the s&ystem"), starts_group=True,
        checkable=True,
    ),
    ActionSpec("look_light", "&View", QT_TRANSLATE_NOOP("Actions", "Li&ght"), checkable=True),
    ActionSpec("look_dark", "&View", QT_TRANSLATE_NOOP("Actions", "&Dark"), checkable=True),
    ActionSpec("back", "&Go", QT_TRANSLATE_NOOP("Actions", "&Back"), ("Alt+Left",)),
    ActionSpec("forward", "&Go", QT_TRANSLATE_NOOP("Actions", "&Forward"), ("Alt+Right",)),
    ActionSpec("next_result", "&Go", QT_TRANSLATE_NOOP("Actions", "Next &result"), ("J",), starts_group=True),
    ActionSpec("previous_result", "&Go", QT_TRANSLATE_NOOP("Actions", "Pre&vious result"), ("K",)),
    ActionSpec("next_hit", "&Go", QT_TRANSLATE_NOOP("Actions", "Next &hit in the text"), ("F3",)),
    ActionSpec("previous_hit", "&Go", QT_TRANSLATE_NOOP("Actions", "Previous h&it in the text"), ("Shift+F3",)),
    ActionSpec("next_pane", "&Go", QT_TRANSLATE_NOOP("Actions", "Next &pane"), ("F6",), starts_group=True),
    ActionSpec("previous_pane", "&Go", QT_TRANSLATE_NOOP("Actions", "Previous p&ane"), ("Shift+F6",)),
    ActionSpec("next_claim", "&Claims", QT_TRANSLATE_NOOP("Actions", "&Next claim"), ("N",)),
    ActionSpec("previous_claim", "&Claims", QT_TRANSLATE_NOOP("Actions", "&Previous claim"), ("P",)),
    ActionSpec(
        "copy_attribution",
        "&Claims",
        QT_TRANSLATE_NOOP("Actions", "&Copy attribution"),
        ("Ctrl+Shift+C",),
        starts_group=True,
    ),
    ActionSpec("help", "&Help", QT_TRANSLATE_NOOP("Actions", "&Help"), ("F1",)),
    ActionSpec("keys", "&Help", QT_TRANSLATE_NOOP("Actions", "&Keys"), ("Shift+?",)),
    ActionSpec("about", "&Help", QT_TRANSLATE_NOOP("Actions", "&About Rejoinder"), starts_group=True),
)


def make_actions(window: QMainWindow, slots: Mapping[str, Callable[..., object]]) -> dict[str, QAction]:
    """Make every action of the table in *window*'s menu bar, each connected to the slot of its name."""
    menus: dict[str, QMenu] = {
        title: window.menuBar().addMenu(QCoreApplication.translate(_CONTEXT, title)) for title in MENUS
    }
    actions: dict[str, QAction] = {}
    for spec in ACTIONS:
        if spec.starts_group:
            menus[spec.menu].addSeparator()
        action = QAction(QCoreApplication.translate(_CONTEXT, spec.text), window)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.checkable)
        action.triggered.connect(slots[spec.name])
        menus[spec.menu].addAction(action)
        actions[spec.name] = action
    return actions
