"""What the cells of a batch's table say, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from core.model import AddStatus, Document, Field
from gui.add import words
from gui.add.line import Column, Line, State
from gui.writing import tool_tip

translate = QCoreApplication.translate


def column_name(column: Column) -> str:
    """The heading of a column."""
    return {
        Column.STATE: translate("Add", "State"),
        Column.FILE: translate("Add", "File"),
        Column.TITLE: translate("Add", "Title"),
        Column.KIND: translate("Add", "Kind"),
        Column.FROM: translate("Add", "From"),
        Column.TO: translate("Add", "To"),
        Column.DATE: translate("Add", "Date"),
        Column.LANGUAGE: translate("Add", "Language"),
        Column.LICENCE: translate("Add", "Licence"),
        Column.REMARK: translate("Add", "What happened"),
    }[column]


def state_name(state: State) -> str:
    """A state in words."""
    if state is State.LOOK:
        return translate("Add", "Needs a look")
    if state is State.READING:
        return translate("Add", "Reading…")
    if state is State.GONE:
        return translate("Add", "Removed")
    return translate("Add", "Reviewed") if state is State.REVIEWED else words.status_name(AddStatus(state.value))


def cell_words(line: Line, column: Column, licences: Mapping[str, str]) -> str:
    """What stands in a cell; *licences* are short names by id."""
    if column is Column.STATE:
        return state_name(line.state)
    if column is Column.FILE:
        return line.name
    if column is Column.REMARK:
        return remark(line, licences)
    if line.description is None:
        return ""
    document, field = line.description.document, line.field(column)
    if column is Column.TITLE:
        return _heading(document)
    if column is Column.LICENCE:
        return document.licence.badge if document.licence.id else ""
    return words.shown_value(field, words.value_of(document, field)) if field else ""


def remark(line: Line, licences: Mapping[str, str]) -> str:
    """What happened with a file: the reason, what is to be decided, or what it says of itself."""
    described = line.description
    if line.gone:
        return translate("Add", "It was in, and was removed since")
    if line.status is AddStatus.DUPLICATE and described is not None:
        same = translate("Add", "The same as “{0}”, which is here already")
        return same.format(_heading(described.document))
    if described is None or line.status is not AddStatus.ADDED:
        return line.reason
    conflict = words.conflict_words(described, dict(licences))
    said = [part for part in (line.reason, conflict, words.missing_words(described.document)) if part]
    if said:
        return " ".join(one if one.endswith((".", "!", "?")) or one is said[-1] else f"{one}." for one in said)
    licence = next((one for one in described.findings if one.field is Field.LICENCE), None)
    return translate("Add", "Licence found in {0}").format(licence.place) if licence else ""


def cell_tip(line: Line, column: Column, licences: Mapping[str, str]) -> str:
    """The tool tip of a cell: all of it, and for a field what the file says and where."""
    if column is Column.FILE:
        return tool_tip(line.path)
    lines = [cell_words(line, column, licences)]
    field = line.field(column)
    if field is not None and line.description is not None:
        found = words.findings_of(line.description, field)
        lines += [f"{words.shown_value(field, one.value, dict(licences))} – {one.place}" for one in found]
    return tool_tip(*lines)


def _heading(document: Document) -> str:
    return document.title or (f"[{document.opening}…]" if document.opening else document.symbol)
