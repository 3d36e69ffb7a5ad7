"""RTF files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath

from core.errors import BadInput
from core.formats.docx import office_findings
from core.formats.heads import describe
from core.formats.language import guessed_language
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.formats.paragraphs import Paragraph, laid_out
from core.formats.rtf_text import RtfText, notes_of
from core.model import Kind, NewDocument, Original

_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\s*\\rtf[0-9\\]")


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    rtf = RtfText(data)
    rtf.read()
    text = laid_out([*_edge(rtf, "header"), *rtf.paragraphs, *notes_of(rtf), *_edge(rtf, "footer")])
    if not text.strip():
        raise BadInput("It is an RTF file without text.")
    remark = _remark(rtf)
    document = NewDocument(
        kind=Kind.OTHER,
        text=text,
        original=Original(path.name, "application/rtf", data),
        notes=(remark,) if remark else (),
        path=path.name,
    )
    told = office_findings(dict(_properties(rtf.info)))
    described = describe(document, (), (*told, *guessed_language(text)))
    return ReadFile("RTF file", iter([Entry(how.where, described, remark)]))


def _edge(rtf: RtfText, kind: str) -> list[Paragraph]:
    """Header or footer of the first page, but for what only numbers it."""
    found = [
        one for one in rtf.edges.get(f"{kind} first") or rtf.edges.get(kind, ()) if re.search(r"[^\W\d_]", one.text)
    ]
    return [*found, Paragraph("")] if found else []


def _properties(info: dict[str, str]) -> Iterator[tuple[str, str]]:
    for name in ("title", "author"):
        if value := " ".join(info.get(name, "").split()):
            yield name, value
    if "yr" in info:
        month, day = info.get("mo", ""), info.get("dy", "")
        yield "created", "-".join(f"{int(part):02}" for part in (info["yr"], month, day) if part)


def _remark(rtf: RtfText) -> str:
    remarks: list[str] = []
    if rtf.changes:
        remarks.append("Its tracked changes are read as accepted.")
    if rtf.comments:
        is_or_are = "comment is" if rtf.comments == 1 else "comments are"
        remarks.append(f"Its {rtf.comments} {is_or_are} not part of the text.")
    return " ".join(remarks)


def _holds(path: PurePath, data: bytes) -> bool:
    del path
    return bool(_BEGINS.match(data[:256]))


FORMAT = Format("RTF file", _holds, _read)
