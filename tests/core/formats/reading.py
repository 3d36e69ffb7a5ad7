"""What tests of formats share: a file in, its documents out."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from core.errors import BadInput
from core.formats import read
from core.formats.outcome import Entry
from core.model import Field, NewDocument, Role


def entries(name: str, data: bytes, encoding: str = "") -> list[Entry]:
    return list(read(Path(name), data, encoding).entries)


def only(name: str, data: bytes | str, encoding: str = "") -> NewDocument:
    (entry,) = entries(name, data if isinstance(data, bytes) else data.encode(), encoding)
    assert entry.document is not None, entry.reason
    return entry.document


def reason(name: str, data: bytes) -> str:
    """Why a file gives no document, whichever way that is told."""
    try:
        found = entries(name, data)
    except BadInput as refused:
        return str(refused)
    assert [entry.document for entry in found] == [None]
    return found[0].reason


def text_of(name: str, data: bytes | str) -> str:
    text = only(name, data).text
    assert text is not None
    return text


def said(document: NewDocument, field: Field) -> list[tuple[str, str]]:
    """Value and place of all that was found for a field."""
    return [(one.value, one.place) for one in document.findings if one.field is field]


def names(document: NewDocument, role: Role) -> list[str]:
    return [agent.name for given, agent in document.parties if given is role]


def zipped(files: Mapping[str, bytes | str], *, stored: tuple[str, ...] = ("mimetype",)) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in files.items():
            file.writestr(name, data, zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
