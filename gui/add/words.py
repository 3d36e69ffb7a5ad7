"""What only the Add page says, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from core.model import AddStatus, Agent, Correction, Description, Document, Field, Finding, Kind, Role
from gui import words
from gui.dates import date_words

translate = QCoreApplication.translate

SEPARATOR = "; "
"""Between names in a field; a comma may be part of a name."""

PEOPLE = {
    Field.AUTHOR: Role.AUTHOR,
    Field.PUBLISHER: Role.PUBLISHER,
    Field.SENDER: Role.SENDER,
    Field.RECIPIENT: Role.RECIPIENT,
}
"""The parts of a description that are people or organisations, and the role they have."""

DATES = (Field.DATE, Field.RECEIVED)


def status_name(status: AddStatus) -> str:
    """How adding a file ended."""
    return {
        AddStatus.ADDED: translate("Add", "Added"),
        AddStatus.DUPLICATE: translate("Add", "Duplicate"),
        AddStatus.REFUSED: translate("Add", "Refused"),
        AddStatus.FAILED: translate("Add", "Failed"),
    }[status]


def field_name(field: Field, kind: Kind = Kind.OTHER) -> str:
    """What a part of a description is called; some depend on what the document is."""
    if field is Field.DATE and kind is Kind.LETTER:
        return translate("Add", "Sent")
    if field is Field.DATE and kind is Kind.RESOLUTION:
        return translate("Add", "Adopted")
    if field is Field.PUBLISHER and kind is Kind.RESOLUTION:
        return translate("Add", "Adopted by")
    return {
        Field.TITLE: translate("Add", "Title"),
        Field.KIND: translate("Add", "Kind"),
        Field.DATE: translate("Add", "Date"),
        Field.LANGUAGE: translate("Add", "Language"),
        Field.SYMBOL: translate("Add", "Symbol"),
        Field.AUTHOR: translate("Add", "Author"),
        Field.SENDER: translate("Add", "From"),
        Field.RECIPIENT: translate("Add", "To"),
        Field.PUBLISHER: translate("Add", "Publisher"),
        Field.LICENCE: translate("Add", "Licence"),
        Field.COPYRIGHT: translate("Add", "Copyright"),
        Field.SOURCE_URL: translate("Add", "Address"),
        Field.ENCODING: translate("Add", "Encoding"),
        Field.RECEIVED: translate("Add", "Received"),
    }[field]


def fields_of(kind: Kind) -> tuple[Field, ...]:
    """The parts of a description that a document of this kind has, in the order of the editor."""
    return {
        Kind.LETTER: (
            Field.KIND,
            Field.TITLE,
            Field.SENDER,
            Field.RECIPIENT,
            Field.DATE,
            Field.RECEIVED,
            Field.SYMBOL,
            Field.LANGUAGE,
            Field.LICENCE,
            Field.SOURCE_URL,
            Field.COPYRIGHT,
        ),
        Kind.RESOLUTION: (
            Field.KIND,
            Field.TITLE,
            Field.SYMBOL,
            Field.DATE,
            Field.PUBLISHER,
            Field.LANGUAGE,
            Field.SOURCE_URL,
            Field.LICENCE,
        ),
    }.get(
        kind,
        (
            Field.KIND,
            Field.TITLE,
            Field.AUTHOR,
            Field.PUBLISHER,
            Field.DATE,
            Field.SYMBOL,
            Field.LANGUAGE,
            Field.LICENCE,
            Field.SOURCE_URL,
            Field.COPYRIGHT,
        ),
    )


def main_fields_of(kind: Kind) -> tuple[Field, ...]:
    """Those of :func:`fields_of` that stand below the list; the rest is in the editor of one document."""
    return tuple(field for field in fields_of(kind) if field not in (Field.SOURCE_URL, Field.COPYRIGHT))


def from_field(document: Document) -> Field:
    """The part of a description that answers "from whom": a letter's sender, else who published or wrote it."""
    if document.kind is Kind.LETTER:
        return Field.SENDER
    if document.agents(Role.PUBLISHER) or document.kind is Kind.RESOLUTION:
        return Field.PUBLISHER
    return Field.AUTHOR


def names(agents: Iterable[Agent]) -> str:
    """Several agents as they are written in a field."""
    return SEPARATOR.join(agent.name for agent in agents)


def split_names(text: str) -> list[str]:
    """The names that a field holds, each once."""
    return list(dict.fromkeys(" ".join(name.split()) for name in text.split(";") if name.strip()))


def value_of(document: Document, field: Field) -> str:
    """A part of a description as it is kept: dates as EDTF, the licence and the language by their ids."""
    if field in PEOPLE:
        return names(document.agents(PEOPLE[field]))
    return {
        Field.TITLE: document.title,
        Field.KIND: document.kind.value,
        Field.DATE: document.date,
        Field.LANGUAGE: document.language,
        Field.SYMBOL: document.symbol,
        Field.LICENCE: document.licence.id,
        Field.COPYRIGHT: document.copyright_notice,
        Field.SOURCE_URL: document.source_url,
        Field.RECEIVED: document.received,
    }.get(field, "")


def shown_value(field: Field, value: str, licences: dict[str, str] | None = None) -> str:
    """A part of a description as a person reads it; *licences* are short names by id."""
    if not value:
        return ""
    if field is Field.KIND:
        return words.kind_name(Kind(value)) if value in list(Kind) else value
    if field is Field.LANGUAGE:
        return words.language_name(value)
    if field in DATES:
        return date_words(value, short=True)
    if field is Field.LICENCE:
        return (licences or {}).get(value, value)
    return value


def missing(document: Document) -> tuple[Field, ...]:
    """What a credit line needs and is not known."""
    wanted = [Field.DATE, Field.LICENCE]
    if document.kind is Kind.LETTER:
        wanted.insert(0, Field.SENDER)
    elif not document.source:
        wanted.insert(0, Field.AUTHOR)
    return tuple(field for field in wanted if not value_of(document, field))


def listed(items: Sequence[str]) -> str:
    """*a, b and c*."""
    return QLocale().createSeparatedList(list(items))


def missing_words(document: Document) -> str:
    """*No date, no licence: fill in or leave empty*; empty when nothing is missing."""
    said = {
        Field.SENDER: translate("Add", "no sender"),
        Field.AUTHOR: translate("Add", "no author"),
        Field.DATE: translate("Add", "no date"),
        Field.LICENCE: translate("Add", "no licence"),
    }
    lacking = ", ".join(said[field] for field in missing(document))
    if not lacking:
        return ""
    return translate("Add", "{0}: fill in or leave empty").format(lacking[0].upper() + lacking[1:])


def findings_of(description: Description, field: Field) -> tuple[Finding, ...]:
    """What the file says about a part of its description, each value once."""
    found = {one.value: one for one in reversed(description.findings) if one.field is field}
    return tuple(reversed(found.values()))


def conflict_words(description: Description, licences: dict[str, str] | None = None) -> str:
    """About what the file says different things; empty when it doesn't."""
    said: list[str] = []
    for field in Field:
        if field in description.conflicts and field is not Field.ENCODING:
            values = [shown_value(field, one.value, licences) for one in findings_of(description, field)]
            either = translate("Add", " or ", "between two values").join(values[:3])
            said.append(f"{field_name(field, description.document.kind)}: {either}")
    return translate("Add", "The file says different things. {0}").format("; ".join(said)) if said else ""


def origin_words(description: Description, field: Field) -> str:
    """Where the value of a field comes from: a place in the file, a person, or nowhere."""
    value = value_of(description.document, field)
    found = findings_of(description, field)
    if not description.findings:
        return ""  # it came without a file that could say anything
    if not value:
        return translate("Add", "not found") if not found else translate("Add", "left out")
    if field in PEOPLE:
        said = [one for one in found if one.value in split_names(value)]
    else:
        said = [one for one in found if one.value == value]
    if said:
        return said[0].place
    return translate("Add", "you chose") if found else ""


def correction_words(correction: Correction) -> str:
    """What a correction did to the quotations in the text."""
    total = correction.kept + correction.moved + len(correction.doubtful)
    if not total:
        return translate("Add", "The text is saved. No quotation stands in it.")
    said = translate("Add", "The text is saved. {0} quotations stand where they were, {1} were placed again.")
    words = said.format(correction.kept, correction.moved)
    doubtful = len(correction.doubtful)
    if doubtful == 1:
        words += " " + translate("Add", "1 is in doubt.")
    elif doubtful:
        words += " " + translate("Add", "{0} are in doubt.").format(doubtful)
    return words
