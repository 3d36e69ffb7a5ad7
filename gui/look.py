"""Light or dark: as the system has it, or as the person chose; switchable while the program runs."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from gui import theme
from gui.settings import Settings

SYSTEM, LIGHT, DARK = "", "light", "dark"


class Look(QObject):
    """Applies the theme to the whole application, now and when the system changes."""

    def __init__(self, app: QApplication, settings: Settings, *, dark: bool | None = None) -> None:
        super().__init__(app)
        self._app, self._settings = app, settings
        self._choice = settings.words("look") if dark is None else DARK if dark else LIGHT
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._apply()

    @Slot()
    def follow_system(self) -> None:
        """Be light or dark as the system is."""
        self._choose(SYSTEM)

    @Slot()
    def be_light(self) -> None:
        """Be light."""
        self._choose(LIGHT)

    @Slot()
    def be_dark(self) -> None:
        """Be dark."""
        self._choose(DARK)

    def show_choice(self, actions: Mapping[str, QAction]) -> None:
        """Tick the menu entry of the choice."""
        for name, choice in (("look_system", SYSTEM), ("look_light", LIGHT), ("look_dark", DARK)):
            actions[name].setChecked(choice == self._choice)

    def _choose(self, choice: str) -> None:
        self._choice = choice
        self._settings.remember_words("look", choice)
        self._apply()

    @Slot()
    def _on_system_changed(self) -> None:
        if self._choice == SYSTEM:
            self._apply()

    def _apply(self) -> None:
        system_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        theme.apply(self._app, dark=self._choice == DARK or (self._choice == SYSTEM and system_dark))
