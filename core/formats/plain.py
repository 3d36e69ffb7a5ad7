"""Plain text and Markdown: one document a file, with the file as its original."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath

from core import dates
from core.errors import BadInput
from core.formats.decoding import Decoded, decode
from core.formats.heads import describe
from core.formats.language import guessed_language
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.licensing import recognise
from core.model import Field, Finding, Kind, NewDocument, Original

_TITLE_LENGTH = 300
_LONGEST_LINE = 2_000
"""Code points above which a line is no heading."""
_FRONT_MATTER = re.compile(r"\A---\n.*?\n(?:---|\.\.\.)\n", re.DOTALL)
_FRONT_FIELDS = {
    "title": Field.TITLE,
    "author": Field.AUTHOR,
    "authors": Field.AUTHOR,
    "date": Field.DATE,
    "lang": Field.LANGUAGE,
    "language": Field.LANGUAGE,
    "publisher": Field.PUBLISHER,
    "license": Field.LICENCE,
    "licence": Field.LICENCE,
    "rights": Field.LICENCE,
}
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HASHES = re.compile(r" {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*(?:\{[^}]*\})?[ \t]*")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*")
_NO_PARAGRAPH = re.compile(r" {0,3}(?:[-*+>|]|[0-9]+[.)]\s|    |\t)")
_MARKUP: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"!?\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"!?\[([^\]]*)\]\[[^\]]*\]"), r"\1"),
    (re.compile(r"(\*\*|\*|`+|~~)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<!\w)(__|_)(?=\S)(.+?)(?<=\S)\1(?!\w)"), r"\2"),
    (re.compile(r"</?[A-Za-z][^>]*>"), ""),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)


def _read_text(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    decoded = _decoded(data, how)
    return _one(path, data, how, decoded, "plain text", "text/plain", ())


def _read_markdown(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    decoded = _decoded(data, how)
    told = list(_front_matter(decoded.text))
    if title := first_heading(decoded.text):
        told.append(Finding(Field.TITLE, title, "the first heading"))
    return _one(path, data, how, decoded, "Markdown", "text/markdown", told)


def _decoded(data: bytes, how: Reading) -> Decoded:
    decoded = decode(data, how.encoding)
    if not decoded.text.strip():
        raise BadInput("It is empty.")
    return decoded


def _one(
    path: PurePath,
    data: bytes,
    how: Reading,
    decoded: Decoded,
    name: str,
    media_type: str,
    told: Sequence[Finding],
) -> ReadFile:
    remark = _remark(decoded)
    place = "chosen" if how.encoding else "a guess by its letters" if decoded.guessed else "its bytes"
    document = NewDocument(
        kind=Kind.OTHER,
        text=_FRONT_MATTER.sub("", decoded.text, count=1) if told else decoded.text,
        original=Original(path.name, media_type, data),
        notes=(remark,) if remark else (),
        path=path.name,
    )
    encoding = Finding(Field.ENCODING, decoded.encoding, place)
    doubtful = () if any(one.field is Field.LANGUAGE for one in told) else guessed_language(decoded.text)
    described = replace(describe(document, (encoding, *told), doubtful), text=decoded.text)
    entry = Entry(how.where, described, remark)
    return ReadFile(name, iter([entry]), encoding=decoded.encoding, guessed=decoded.guessed)


def _remark(decoded: Decoded) -> str:
    """What a person should know of how the text was read, as one sentence."""
    if decoded.damaged:
        return f"Read as {decoded.encoding}, with damaged characters shown as \ufffd ({decoded.damaged})."
    return f"Read as {decoded.encoding}, by a guess: nothing in it says so." if decoded.guessed else ""


def _front_matter(markdown: str) -> Iterator[Finding]:
    """What the lines of metadata at the head of a Markdown text say (``title: …``), as site generators have them."""
    block = _FRONT_MATTER.match(markdown)
    for line in block[0].split("\n")[1:] if block else ():
        key, _, value = line.partition(":")
        field = _FRONT_FIELDS.get(key.strip().lower())
        value = value.strip().strip("\"'")
        names = [name.strip(" \"'") for name in value.strip("[]").split(",")] if value.startswith("[") else [value]
        if not field or line[:1].isspace() or not any(names):
            continue
        place = f"“{key.strip()}:” at its head"
        if field is Field.DATE:
            try:
                yield Finding(field, dates.read(value), place, value)
            except BadInput:
                continue
        elif field is Field.LICENCE:
            yield Finding(field, recognise(value), place, value)
        elif value not in {"|", ">", "|-", ">-"}:
            yield Finding(field, "; ".join(name for name in names if name)[:_TITLE_LENGTH], place)


def first_heading(markdown: str) -> str:
    """The first heading of a Markdown text (CommonMark: ``#`` or underlined) without its markup, ``""`` if none."""
    lines = _FRONT_MATTER.sub("", markdown, count=1).split("\n")
    fence, paragraph = "", False
    for number, line in enumerate(lines):
        if fence:
            if line.strip().startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
            continue
        if len(line) > _LONGEST_LINE:
            paragraph = True  # the patterns' time grows with the square of the line
            continue
        if opened := _FENCE.match(line):
            fence, paragraph = opened[1], False
            continue
        if (hashes := _HASHES.fullmatch(line)) and (title := _without_markup(hashes[1])):
            return title
        if paragraph and _UNDERLINE.fullmatch(line):
            return _without_markup(lines[number - 1][:_LONGEST_LINE])
        paragraph = bool(line.strip()) and not _NO_PARAGRAPH.match(line)
    return ""


def _without_markup(title: str) -> str:
    for pattern, plain in _MARKUP:
        title = pattern.sub(plain, title)
    return " ".join(title.split())[:_TITLE_LENGTH]


def _is_markdown(path: PurePath, data: bytes) -> bool:
    """Markdown is text like any other: only the name tells."""
    del data
    return path.suffix.lower() in {".md", ".markdown", ".mkd", ".mdown"}


def _is_text(path: PurePath, data: bytes) -> bool:
    """Whatever can be decoded is text; what can't be is refused while it is read."""
    del path, data
    return True


MARKDOWN = Format("Markdown", _is_markdown, _read_markdown)
TEXT = Format("plain text", _is_text, _read_text)
