"""What may stand in the fields of a description: what the file says first, then what is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from core.model import Agent, AgentKind, Description, Field, Kind, Licence, NewAgent, Role
from gui import words as names
from gui.add import words
from gui.add.choice_edit import Choice

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar", "fa", "de", "uk", "he", "tr", "it", "pt", "nl", "pl", "ja", "ko")
"""Offered before a person types another one: the languages of the United Nations, and frequent ones."""
ENCODINGS = (
    "utf-8",
    "windows-1252",
    "iso-8859-1",
    "windows-1251",
    "koi8-r",
    "iso-8859-5",
    "windows-1256",
    "iso-8859-6",
    "windows-1250",
    "iso-8859-2",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "gb18030",
    "big5",
    "shift_jis",
    "euc-jp",
    "euc-kr",
    "euc-tw",
    "cp437",
    "cp850",
    "cp866",
    "mac-roman",
)
"""Encodings that files in an archive are likely to be in."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beside a file: people, licences."""

    agents: tuple[Agent, ...] = ()
    licences: tuple[Licence, ...] = ()

    def agents_named(self, text: str, role: Role) -> tuple[NewAgent, ...]:
        """Those whose names a field holds: of the kind that the archive knows them as, else of the usual one."""
        kinds = {one.name.casefold(): one for one in reversed(self.agents)}
        usual = AgentKind.ORGANISATION if role is Role.PUBLISHER else AgentKind.PERSON
        found: list[NewAgent] = []
        for name in words.split_names(text):
            known = kinds.get(name.casefold())
            kind = known.kind if known is not None else usual
            found.append(NewAgent(known.name if known is not None else name, kind))
        return tuple(found)

    def badges(self) -> dict[str, str]:
        """Short names of licences by their ids."""
        return {one.id: one.badge for one in self.licences}


def kind_choices() -> list[Choice]:
    """The kinds of documents."""
    return [Choice(kind.value, names.kind_name(kind)) for kind in Kind]


def language_choices(codes: Iterable[str] = LANGUAGES) -> list[Choice]:
    """Languages by name."""
    return sorted((Choice(code, names.language_name(code), code) for code in codes), key=lambda one: one.label)


def licence_choices(licences: Iterable[Licence]) -> list[Choice]:
    """Licences by their short names."""
    return [Choice(one.id, one.badge, one.id if one.id != one.badge else "") for one in licences]


def agent_choices(agents: Iterable[Agent]) -> list[Choice]:
    """People, organisations and states that the archive knows."""
    return [Choice(one.name, one.name, one.acts_for) for one in agents if not one.unnamed]


def choices_for(field: Field, description: Description | None, known: Known) -> list[Choice]:
    """What may stand in a field, what the file says of it first."""
    found = words.findings_of(description, field) if description else ()
    badges = known.badges()
    first: list[Choice] = []
    for one in found:
        shown = one.value if field in words.DATES else words.shown_value(field, one.value, badges)
        note = f"{one.place}: {one.words}" if one.words and field in words.DATES else one.place
        first.append(Choice(one.value, shown, note))
    if field in words.PEOPLE:
        rest = agent_choices(known.agents)
    else:
        rest = {
            Field.KIND: kind_choices,
            Field.LANGUAGE: language_choices,
            Field.LICENCE: lambda: licence_choices(known.licences),
        }.get(field, list[Choice])()
    said = {one.label for one in first}
    return first + [one for one in rest if one.label not in said]


def language_code(text: str) -> str:
    """The code of a language that was written by its name or code; the words themselves when there is none."""
    folded = text.strip().casefold()
    for code in LANGUAGES:
        if folded in (code, names.language_name(code).casefold()):
            return code
    locale = next(
        (
            QLocale.languageToCode(one)
            for one in QLocale.Language
            if QLocale.languageToString(one).casefold() == folded and QLocale.languageToCode(one)
        ),
        "",
    )
    return locale or text.strip()


def typed_value(field: Field, text: str, choices: Sequence[Choice]) -> str:
    """The value that was meant by what a person wrote into a field."""
    text = text.strip()
    folded = text.casefold()
    for one in choices:
        if folded == one.label.casefold():
            return one.value
    return language_code(text) if field is Field.LANGUAGE else text
