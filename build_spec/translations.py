"""Keeps ``resources/translations`` in step with the words of gui: ``python3 tasks.py translations [--check]``.

Qt's lupdate reads the words out of gui, each language's ``.ts`` file (Qt Linguist's; edit it there) gets what is new as
unfinished and loses what is gone, and lrelease makes of it the ``.qm`` file that the window reads. ``--check`` writes
nothing. Every doubt about a translation is said in a line; status 1 when there is one.

lupdate itself does not write into the files: in Python it takes words with a number (``%Ln claims``) for plain ones
wherever the number has a name, and would drop their plural forms.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
FORMS = {"de": 2, "fr": 2, "fa": 1, "ar": 6}
"""The languages, and how many plural forms Qt has for each."""
OF_ONE_NUMBER = {"de": (0,), "fr": (0,), "fa": (), "ar": (0, 1, 2)}
"""The forms that may leave the number out, since the words alone say it: none, one or two of something."""

_OF_QT = ("QPlatformTheme",)
"""Words that gui asks of Qt, to see that Qt's own translations are there."""
JOINED = ("fa", "ar")
"""Languages whose letters are joined. Qt underlines the letter for Alt, and splits the word there: only a letter that
stands alone may be one, and words without such a letter have none."""

_PLACEHOLDER = re.compile(r"\{\w*\}|%L?n|%L?\d")
_ARABIC_AND = "و"
"""Written together with the word that follows."""
_MNEMONIC = re.compile(r"&(?=[^\s&;])")


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """Words of the window as they stand in gui; *comment* tells equal words apart."""

    context: str
    source: str
    comment: str = ""

    @property
    def counts(self) -> bool:
        """Whether it is about a number, and has plural forms."""
        return "%n" in self.source or "%Ln" in self.source


Translations = Mapping[Message, tuple[str, ...]]
"""For each message its translation, or its plural forms; empty while unfinished."""


def sources() -> list[Message]:
    """All words of gui, as Qt's lupdate finds them."""
    files = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "gui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "gui.ts"
        _run("lupdate", *files, "-silent", "-locations", "none", "-ts", str(target))
        return sorted(one for one in read(target) if one.context not in _OF_QT)


def read(path: Path) -> dict[Message, tuple[str, ...]]:
    """A ``.ts`` file; what is unfinished or vanished in it has no translation."""
    found: dict[Message, tuple[str, ...]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for one in context.iter("message"):
            message = Message(name, one.findtext("source", ""), one.findtext("comment", ""))
            translation = one.find("translation")
            forms: tuple[str, ...] = ()
            if translation is not None and not translation.get("type"):
                forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            found[message] = forms
    return found


def written(messages: Iterable[Message], known: Translations, language: str) -> str:
    """A ``.ts`` file of *messages*, as Qt Linguist writes it, without line numbers: they would change all the time."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = ""
    for message in sorted(messages):
        if message.context != context:
            lines += ["</context>"] if context else []
            lines += ["<context>", f"    <name>{_xml(message.context)}</name>"]
            context = message.context
        lines.append('    <message numerus="yes">' if message.counts else "    <message>")
        lines.append(f"        <source>{_xml(message.source)}</source>")
        if message.comment:
            lines.append(f"        <comment>{_xml(message.comment)}</comment>")
        forms = known.get(message, ())
        kind = "" if forms and all(forms) else ' type="unfinished"'
        if message.counts:
            lines.append(f"        <translation{kind}>")
            empty = [""] * FORMS[language]
            lines += [f"            <numerusform>{_xml(form)}</numerusform>" for form in forms or empty]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{kind}>{_xml(forms[0] if forms else '')}</translation>")
        lines.append("    </message>")
    lines += ["</context>"] if context else []
    return "\n".join([*lines, "</TS>", ""])


def doubts(messages: Iterable[Message], known: Translations, language: str) -> list[str]:
    """What is wrong with a language's translations of *messages*, a line each."""
    wanted = set(messages)
    found = [f"{language}: {one.context}: gone from gui: {one.source!r}" for one in sorted(set(known) - wanted)]
    for message in sorted(wanted):
        forms = known.get(message, ())
        where = f"{language}: {message.context}: {message.source!r}"
        if not forms or not all(forms):
            found.append(f"{where} is not translated")
            continue
        number = FORMS[language] if message.counts else 1
        if len(forms) != number:
            found.append(f"{where} has {len(forms)} forms instead of {number}")
        for place, form in enumerate(forms):
            asked = Counter(_PLACEHOLDER.findall(message.source))
            if message.counts and place in OF_ONE_NUMBER[language] and "%n" not in form and "%Ln" not in form:
                asked = Counter({name: count for name, count in asked.items() if name not in ("%n", "%Ln")})
            if Counter(_PLACEHOLDER.findall(form)) != asked:
                found.append(f"{where} has other places to fill in: {form!r}")
            letters, may = len(_MNEMONIC.findall(form)), len(_MNEMONIC.findall(message.source))
            if letters != may and not (language in JOINED and letters == 0):
                found.append(f"{where} has no letter for Alt, or too many: {form!r}")
            spaces = len(message.source) - len(message.source.strip(" "))
            if len(form) - len(form.strip(" ")) < spaces and form.strip() != _ARABIC_AND:
                found.append(f"{where} has lost a space at its beginning or end: {form!r}")
    return found


def release(language: str) -> bytes:
    """The ``.qm`` file of a language, made from its ``.ts``."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / f"rejoinder_{language}.qm"
        _run("lrelease", "-silent", "-nounfinished", str(ts_file(language)), "-qm", str(target))
        return target.read_bytes()


def ts_file(language: str) -> Path:
    """Where a language's translations are kept."""
    return FOLDER / f"rejoinder_{language}.ts"


def qm_file(language: str) -> Path:
    """What the window reads; a language without one is not offered."""
    return FOLDER / f"rejoinder_{language}.qm"


def main(arguments: Sequence[str] | None = None) -> int:
    """Bring all files up to date, or only look."""
    parser = argparse.ArgumentParser(prog="tasks.py translations", description="Words of the window, translated.")
    parser.add_argument("--check", action="store_true", help="write nothing, only say what is wrong")
    check: bool = parser.parse_args(arguments).check
    messages = sources()
    wrong: list[str] = []
    for language in FORMS:
        known = read(ts_file(language)) if ts_file(language).exists() else {}
        if not check:
            known = {message: known.get(message, ()) for message in messages}
            FOLDER.mkdir(exist_ok=True)
            ts_file(language).write_text(written(messages, known, language), encoding="utf-8", newline="\n")
        wrong += doubts(messages, known, language)
        if not any(known.values()):
            continue  # not begun: it is not offered
        made = release(language)
        if not check:
            qm_file(language).write_bytes(made)
        elif not qm_file(language).is_file() or qm_file(language).read_bytes() != made:
            wrong.append(f"{language}: {qm_file(language).name} is not made from {ts_file(language).name}")
    print("\n".join(wrong) or f"{len(messages)} messages, translated into {', '.join(FORMS)}.")
    return 1 if wrong else 0


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def _run(tool: str, *arguments: str) -> None:
    """One of Qt's tools, by the program that PySide6 installs beside Python."""
    command = [str(Path(sys.executable).parent / f"pyside6-{tool}"), *arguments]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
