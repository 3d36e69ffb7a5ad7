"""The translations: of all that the window says, made into what it reads, filled in as the English is."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from build_spec import translations
from gui.actions import SUBMENUS, action_table, menu_titles
from gui.dates import digits
from gui.language import ENGLISH, FOLDER, NAMES, Language, of_system, offered
from gui.settings import Settings
from gui.words import claim_count, language_name
from gui.writing import counted

REPOSITORY = Path(__file__).resolve().parents[2]
LANGUAGES = sorted(translations.FORMS)


@pytest.fixture(scope="module")
def said() -> list[translations.Message]:
    """All that lupdate finds in gui."""
    return translations.sources()


Speak = Callable[[str | None], Language]


@pytest.fixture
def speak(qapp: QApplication, tmp_path: Path) -> Iterator[Speak]:
    """Lets the application speak a language; afterwards it speaks as before."""
    before, direction = QLocale(), qapp.layoutDirection()
    settings = Settings(file=tmp_path / "settings.ini")
    made: list[Language] = []

    def spoken(code: str | None) -> Language:
        made.append(Language(qapp, settings, code=code))
        return made[-1]

    yield spoken
    for language in made:
        delete(language)  # with its translators
    delete(settings)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)


def _words_of_gui() -> set[str]:
    """Every literal that is given to tr or translate, as Python itself reads the source: an oracle for lupdate."""
    found: set[str] = set()
    for path in (REPOSITORY / "gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(called)
            if place is None or len(node.args) <= place:
                continue
            argument = node.args[place]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                found.add(argument.value)
    return found


def test_lupdate_finds_all_that_is_said(said: list[translations.Message]) -> None:
    of_qt = {"Cancel"}
    assert _words_of_gui() - {one.source for one in said} <= of_qt


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_missing_or_left_over(said: list[translations.Message], language: str) -> None:
    known = translations.read(translations.ts_file(language))
    assert translations.doubts(said, known, language) == [], "python3 tasks.py translations, then translate what is new"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_reads_what_the_linguist_wrote(language: str) -> None:
    assert translations.qm_file(language).read_bytes() == translations.release(language), "tasks.py translations"
    assert translations.qm_file(language).parent == FOLDER


def test_doubts_are_told() -> None:
    plain, many = translations.Message("A", "&Open {0}…"), translations.Message("A", "%Ln claims")
    gone = translations.Message("A", "Gone")
    known = {plain: ("Öffnen {1}…",), many: ("eine", "Behauptungen"), gone: ("Weg",)}
    told = translations.doubts([plain, many], known, "de")
    assert len(told) == 4  # gone; other place; no letter for Alt; the second form has lost its number
    assert translations.doubts([plain], {plain: ("{0} ö&ffnen…",)}, "de") == []


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    one = translations.Message("A", 'a < b & "c"', "d")
    many, new = translations.Message("A", "%Ln claims"), translations.Message("B", "New")
    known = {one: ("é &amp; <",), many: ("",) * 6}
    path = tmp_path / "a.ts"
    path.write_text(translations.written([one, many, new], known, "ar"), encoding="utf-8")
    assert translations.read(path) == {one: ("é &amp; <",), many: (), new: ()}


@pytest.mark.parametrize("language", [ENGLISH, *LANGUAGES])
def test_no_letter_of_a_menu_means_two_things(speak: Speak, language: str) -> None:
    speak(language)
    titles = menu_titles()
    menus: dict[str, list[str]] = {"": [title for name, title in titles.items() if name not in SUBMENUS]}
    for spec in action_table():
        menus.setdefault(spec.menu, []).append(spec.text)
    for name, within in SUBMENUS.items():
        menus[within].append(titles[name])
    for name, texts in menus.items():
        letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), (name, sorted(letters))


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("de", {0: "0 Behauptungen", 1: "1 Behauptung", 2: "2 Behauptungen"}),
        ("fr", {0: "0 affirmation", 1: "1 affirmation", 2: "2 affirmations"}),
        ("fa", {0: "۰ ادعا", 1: "۱ ادعا", 12: "۱۲ ادعا"}),
        ("ar", {0: "لا ادّعاءات", 1: "ادّعاء واحد", 2: "ادّعاءان"}),
    ],
)
def test_plurals(speak: Speak, language: str, forms: dict[int, str]) -> None:
    speak(language)
    assert {count: claim_count(count) for count in forms} == forms


def test_arabic_has_six_forms(speak: Speak) -> None:
    speak("ar")
    words = [claim_count(count).split(" ")[-1] for count in (3, 10, 11, 99, 100, 103)]
    assert words == ["ادّعاءات", "ادّعاءات", "ادّعاءً", "ادّعاءً", "ادّعاء", "ادّعاءات"]


def test_numbers_languages_and_direction_follow(qapp: QApplication, speak: Speak) -> None:
    language = speak("fa")
    assert (counted(12), digits("1990"), language_name("de")) == ("۱۲", "۱۹۹۰", "آلمانی")
    assert qapp.isRightToLeft()
    language.speak_german()
    language.apply()
    assert (counted(12), language_name("fa")) == ("12", "Persisch")
    assert not qapp.isRightToLeft()
    assert speak(None).code == "de"  # it is remembered


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [(["fr-CH", "de-CH"], "fr"), (["es-ES", "ar-EG"], "ar"), (["zh"], "en"), ([], "en"), (["en-GB", "de"], "en")],
)
def test_the_system_wants(wanted: list[str], spoken: str) -> None:
    assert of_system(wanted) == spoken


def test_every_language_is_offered_and_can_be_loaded() -> None:
    assert offered() == tuple(NAMES)
    for language in LANGUAGES:
        assert QTranslator().load(f"rejoinder_{language}", str(FOLDER))
