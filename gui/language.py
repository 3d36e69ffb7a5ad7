"""The language of the window: as the system has it, or as the person chose; with its numbers, dates and direction."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLibraryInfo, QLocale, QObject, QTranslator, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from gui.settings import Settings
from gui.theme import RESOURCES

SYSTEM, ENGLISH = "", "en"
NAMES = {ENGLISH: "English", "de": "Deutsch", "fr": "Français", "fa": "فارسی", "ar": "العربية"}
"""What each language calls itself, by its BCP 47 tag, in the order of the menu."""
FOLDER = RESOURCES / "translations"


def offered() -> tuple[str, ...]:
    """The languages that the window can speak: English, and those whose translation is here."""
    return tuple(code for code in NAMES if code == ENGLISH or (FOLDER / f"rejoinder_{code}.qm").is_file())


def of_system(wanted: list[str] | None = None) -> str:
    """The first of the languages that the person's system *wanted* (BCP 47 tags) that is offered; else English."""
    for tag in QLocale.system().uiLanguages() if wanted is None else wanted:
        code = tag.partition("-")[0]
        if code in offered():
            return code
    return ENGLISH


KEY_NAMES = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Meta"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
)
"""Keys, as Qt asks for their names. Ours win over Qt's: on Persian and Arabic keyboards Latin letters stand on them."""


class Language(QObject):
    """Gives the whole application its language. Windows that are there keep theirs: :mod:`gui.windows` renews them."""

    changed = Signal()

    def __init__(self, app: QApplication, settings: Settings, *, code: str | None = None) -> None:
        """*code*: speak this language whatever was chosen before, and remember nothing of it."""
        super().__init__(app)
        self._app, self._settings = app, settings
        self._choice = settings.words("language") if code is None else code
        if self._choice not in offered():
            self._choice = SYSTEM
        self._first = QLocale()
        self._translators: list[QTranslator] = []
        self._code = ENGLISH
        self.apply()

    @property
    def code(self) -> str:
        """The BCP 47 tag of the language that is spoken."""
        return self._code

    @Slot()
    def follow_system(self) -> None:
        """Speak as the system does."""
        self._choose(SYSTEM)

    @Slot()
    def speak_english(self) -> None:
        """Speak English."""
        self._choose(ENGLISH)

    @Slot()
    def speak_german(self) -> None:
        """Speak German."""
        self._choose("de")

    @Slot()
    def speak_french(self) -> None:
        """Speak French."""
        self._choose("fr")

    @Slot()
    def speak_persian(self) -> None:
        """Speak Persian."""
        self._choose("fa")

    @Slot()
    def speak_arabic(self) -> None:
        """Speak Arabic."""
        self._choose("ar")

    def slots(self) -> dict[str, Callable[..., object]]:
        """What the entries of the menu do, by name."""
        return {
            "language_system": self.follow_system,
            "language_en": self.speak_english,
            "language_de": self.speak_german,
            "language_fr": self.speak_french,
            "language_fa": self.speak_persian,
            "language_ar": self.speak_arabic,
        }

    def show_choice(self, actions: Mapping[str, QAction]) -> None:
        """Tick the menu entry of the choice; offer what is there."""
        for code in (SYSTEM, *NAMES):
            action = actions[f"language_{code or 'system'}"]
            action.setChecked(code == self._choice)
            action.setVisible(code == SYSTEM or code in offered())

    @property
    def is_applied(self) -> bool:
        """Whether the language that was chosen is spoken."""
        return self._code == (self._choice or of_system())

    def apply(self) -> None:
        """Speak the language that was chosen, from here on: what is made afterwards is made in it."""
        self._code = self._choice or of_system()
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        QLocale.setDefault(self._locale())
        if self._code != ENGLISH:
            # Qt's own words (dialog buttons, the menus of text fields) first: what is installed last is asked first
            qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            for name, folder in ((f"qtbase_{self._code}", qt_folder), (f"rejoinder_{self._code}", str(FOLDER))):
                translator = QTranslator(self)
                if translator.load(name, folder):
                    self._app.installTranslator(translator)
                    self._translators.append(translator)
        self._app.setLayoutDirection(QLocale(self._code).textDirection())

    def _locale(self) -> QLocale:
        """Numbers and dates as the person's system writes them where it is of this language; else the language's."""
        if self._code == ENGLISH and self._choice == SYSTEM:
            return self._first
        system = QLocale.system()
        return system if system.name().partition("_")[0] == self._code else QLocale(self._code)

    def _choose(self, choice: str) -> None:
        self._choice = choice
        self._settings.remember_words("language", choice)
        self.changed.emit()
