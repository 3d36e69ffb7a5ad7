"""The citation styles that come with the program: files of the CSL project in ``resources/csl``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from core.errors import BadInput
from core.model import CitationStyle
from core.places import resources_folder

DEFAULT = "chicago-notes-bibliography"
_STYLES = (
    CitationStyle("apa", "APA, 7th edition", "en-US"),
    CitationStyle("bluebook-law-review", "Bluebook (law reviews)", "en-US", in_notes=True, has_list=False),
    CitationStyle("chicago-author-date", "Chicago, 18th edition (author and date)", "en-US"),
    CitationStyle("chicago-notes-bibliography", "Chicago, 18th edition (notes)", "en-US", in_notes=True),
    CitationStyle("harvard-cite-them-right", "Harvard (Cite Them Right, 12th edition)", "en-GB"),
    CitationStyle("ieee", "IEEE", "en-US"),
    CitationStyle("iso690-author-date-en", "ISO 690 (author and date)", "en-US"),
    CitationStyle("iso690-numeric-en", "ISO 690 (numbers)", "en-US"),
    CitationStyle("modern-language-association", "MLA, 9th edition", "en-US"),
    CitationStyle("oscola", "OSCOLA, 4th edition", "en-GB", in_notes=True),
    CitationStyle("nlm-citation-sequence", "Vancouver (NLM, numbers)", "en-US"),
)


class Recipient(Enum):
    """How a style comes to print to whom a letter is."""

    BY_ITSELF = "by itself"
    """It says *Letter to …*."""
    WITH_KIND = "with kind"
    """It says *to …*, and has to be told that it is a letter."""
    KIND = "kind"
    """Where it prints of which kind something is, this is to be *Letter to …*."""
    TITLE = "title"
    """It prints no kinds: this is to be the title."""


@dataclass(frozen=True, slots=True)
class Habit:
    """What a style asks for and its file does not do.

    *un_document* stands before a UN symbol that the file does not print, *joint* before both. *recipient*: where that
    of an untitled letter belongs. *tells_doubt*: the file prints of a date that it is uncertain. *un_by_day*: a UN
    document is cited with its whole date, and by its symbol instead of its kind.
    """

    un_document: str = "UN Doc."
    joint: str = ". "
    recipient: Recipient = Recipient.TITLE
    tells_doubt: bool = False
    un_by_day: bool = False


_HABITS = {
    "apa": Habit(recipient=Recipient.BY_ITSELF, tells_doubt=True),
    "bluebook-law-review": Habit("U.N. Doc.", ", "),
    "chicago-author-date": Habit(recipient=Recipient.WITH_KIND, tells_doubt=True),
    "chicago-notes-bibliography": Habit(recipient=Recipient.WITH_KIND, tells_doubt=True),
    "ieee": Habit(joint=", "),
    "iso690-author-date-en": Habit(recipient=Recipient.KIND),
    "iso690-numeric-en": Habit(recipient=Recipient.KIND),
    "modern-language-association": Habit(recipient=Recipient.KIND, tells_doubt=True),
    "nlm-citation-sequence": Habit(recipient=Recipient.KIND),
    "oscola": Habit("UN Doc", " ", Recipient.WITH_KIND, un_by_day=True),
}
_SHORT = {
    "bluebook": "bluebook-law-review",
    "chicago": "chicago-notes-bibliography",
    "chicago-notes": "chicago-notes-bibliography",
    "harvard": "harvard-cite-them-right",
    "iso690": "iso690-author-date-en",
    "iso690-numeric": "iso690-numeric-en",
    "mla": "modern-language-association",
    "nlm": "nlm-citation-sequence",
    "vancouver": "nlm-citation-sequence",
}


def known_styles() -> tuple[CitationStyle, ...]:
    """Every style, by title."""
    return _STYLES


def style_of(name: str) -> CitationStyle:
    """The style of a name or a short name (``mla``); the usual one where none is given.

    Raises:
        BadInput: there is none of this name.
    """
    wanted = name.strip().lower() or DEFAULT
    wanted = _SHORT.get(wanted, wanted)
    for one in _STYLES:
        if one.name == wanted:
            return one
    known = sorted({short.name for short in _STYLES} | set(_SHORT))
    raise BadInput(f"There is no style “{name}”. Choose one of {', '.join(known)}.")


def locale_of(language: str, style: CitationStyle) -> str:
    """The language that a list in *style* is written in: the one that is asked for, else that of the style.

    Raises:
        BadInput: citations can't be written in this language.
    """
    if not language.strip():
        return style.language
    # The library has the list, and takes a while to load.
    from core.exchange.citations import processor

    if found := processor.locale_of(language.strip()):
        return found
    raise BadInput(f"Citations can't be written in “{language}”. Choose one of {', '.join(processor.languages())}.")


def known_languages() -> tuple[str, ...]:
    """The languages (BCP 47) that citations can be written in."""
    from core.exchange.citations import processor

    return processor.languages()


def file_of(style: CitationStyle) -> Path:
    """The file of a style."""
    return resources_folder() / "csl" / f"{style.name}.csl"


def habit_of(style: CitationStyle) -> Habit:
    """What a style asks for beside what its file does."""
    return _HABITS.get(style.name, Habit())
