"""A report as Markdown (CommonMark with tables), to be edited further."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from core.model import (
    Block,
    Contents,
    Facts,
    Heading,
    Items,
    Look,
    PageBreak,
    Paragraph,
    ParagraphKind,
    Report,
    Run,
    SideBySide,
    printable,
)

_SIGNS = re.compile(r"([\\`*_\[\]<>~|&#])")
_INDENT = re.compile(r"^[ \t\xa0]+", re.MULTILINE)
"""Four spaces would make code of a line."""
_LINE_START = re.compile(r"^(\d*)([-+=.)])", re.MULTILINE)
"""What would begin a list, or make a heading of the line above."""
_LINE = re.compile(r"[^\s\u2068\u2069](?:[^\n]*[^\s\u2068\u2069])?")
_ADDRESS = re.compile(r"https?://[^\s<>]+$", re.IGNORECASE)


def written(report: Report) -> bytes:
    """The file of a report, UTF-8. Nothing of an archive's text becomes markup."""
    parts = [f"# {_text(report.title)}", *(part for block in report.blocks for part in _block(block, report))]
    return ("\n\n".join(part for part in parts if part) + "\n").encode("utf-8", "ignore")


def _block(block: Block, report: Report) -> Iterator[str]:
    match block:
        case Heading(level, text, anchor):
            yield f'<a id="{anchor}"></a>\n\n{"#" * (level + 1)} {_one_line(_text(text))}'
        case Paragraph():
            yield _paragraph(block)
        case Facts(rows):
            yield "\n".join(f"- **{_text(label)}:** {_one_line(_runs(runs))}" for label, runs in rows)
        case SideBySide(heads, rows):
            yield _table(heads, rows)
        case Items(items):
            yield "\n".join(f"- {_one_line(_runs(item))}" for item in items)
        case Contents():
            yield "\n".join(
                f"{'  ' * (one.level - 1)}- [{_one_line(_text(one.text))}](#{one.anchor})" for one in report.headings
            )
        case PageBreak():
            yield "---"


def _table(heads: tuple[str, str], rows: Iterable[tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]]) -> str:
    lines = [f"| {_text(heads[0])} | {_text(heads[1])} |", "|---|---|"]
    for row in rows:
        cells = ("<br><br>".join(_runs(one.runs).replace("\n", "<br>") for one in side) for side in row)
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _paragraph(paragraph: Paragraph) -> str:
    words = _LINE_START.sub(r"\1\\\2", _INDENT.sub("", _runs(paragraph.runs).strip()))
    match paragraph.kind:
        case ParagraphKind.QUOTATION:
            return "\n".join(f"> {line}" if line.strip() else ">" for line in words.replace("\n", "  \n").split("\n"))
        case ParagraphKind.WARNING:
            return f"> **!** {_one_line(words)}"
        case ParagraphKind.NOTE | ParagraphKind.BODY:
            return words.replace("\n", "  \n")


def _runs(runs: Iterable[Run]) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    words = _text(run.text)
    if run.look in (Look.STRONG, Look.MARKED):
        words = _LINE.sub(lambda found: _strong(found[0]), words)
    if run.link.startswith("#"):
        return f"[{words}]({run.link})"
    if _ADDRESS.match(run.link):
        return f"[{words}](<{run.link}>)"
    return words


def _strong(words: str) -> str:
    """Asterisks between a letter and a mark would be shown as they are: Chinese has no blanks around quotations."""
    if words[0].isalnum() and words[-1].isalnum():
        return f"**{words}**"
    return f"<strong>{words}</strong>"


def _text(text: str) -> str:
    return _SIGNS.sub(r"\\\1", printable(text))


def _one_line(text: str) -> str:
    return " ".join(text.split())
