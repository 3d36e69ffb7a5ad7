"""Plain text and Markdown: one document a file, with the file as its original."""

from __future__ import annotations

import re
from pathlib import PurePath

from core.errors import BadInput
from core.formats.decoding import Decoded, decode
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.model import Kind, NewDocument, Original

_TITLE_LENGTH = 300
_FRONT_MATTER = re.compile(r"\A---\n.*?\n(?:---|\.\.\.)\n", re.DOTALL)
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
    return _one(path, data, how, decoded, "plain text", "text/plain", title="")


def _read_markdown(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    decoded = _decoded(data, how)
    return _one(path, data, how, decoded, "Markdown", "text/markdown", title=first_heading(decoded.text))


def _decoded(data: bytes, how: Reading) -> Decoded:
    decoded = decode(data, how.encoding)
    if not decoded.text.strip():
        raise BadInput("It is empty.")
    return decoded


def _one(
    path: PurePath, data: bytes, how: Reading, decoded: Decoded, name: str, media_type: str, title: str
) -> ReadFile:
    remark = _remark(decoded)
    document = NewDocument(
        kind=Kind.OTHER,
        title=title,
        text=decoded.text,
        original=Original(path.name, media_type, data),
        notes=(remark,) if remark else (),
        path=path.name,
    )
    return ReadFile(
        name, iter([Entry(how.where, document, remark)]), encoding=decoded.encoding, guessed=decoded.guessed
    )


def _remark(decoded: Decoded) -> str:
    """What a person should know of how the text was read, as one sentence."""
    if decoded.damaged:
        return f"Read as {decoded.encoding}, with damaged characters shown as \ufffd ({decoded.damaged})."
    return f"Read as {decoded.encoding}, by a guess: nothing in it says so." if decoded.guessed else ""


def first_heading(markdown: str) -> str:
    """The first heading of a Markdown text (CommonMark: ``#`` or underlined) without its markup, ``""`` if none."""
    lines = _FRONT_MATTER.sub("", markdown, count=1).split("\n")
    fence, paragraph = "", False
    for number, line in enumerate(lines):
        if fence:
            if line.strip().startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
            continue
        if opened := _FENCE.match(line):
            fence, paragraph = opened[1], False
            continue
        if (hashes := _HASHES.fullmatch(line)) and (title := _without_markup(hashes[1])):
            return title
        if paragraph and _UNDERLINE.fullmatch(line):
            return _without_markup(lines[number - 1])
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
