"""TEI: letters and other texts of digital editions, one document a letter, with what their headers say.

A ``teiCorpus`` or a file with several letters (``group``, or divisions that point to a ``correspDesc`` each) gives a
document a letter; a ``correspDesc`` without a text (as in CMIF files) a *cited* letter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath
from xml.etree.ElementTree import Element

from core import dates
from core.errors import BadInput
from core.formats import heads
from core.formats.outcome import Entry, Format, ReadFile, Reading
from core.formats.tei_header import Header, language_code, read_header
from core.formats.tei_letters import Correspondence, correspondence
from core.formats.tei_text import text_of_letter
from core.formats.xml import attribute, parse, root_name, text_of
from core.model import (
    DocumentRelation,
    Field,
    Finding,
    Holding,
    Kind,
    NewDocument,
    NewRelation,
    Original,
    Role,
)

_ROOTS = frozenset({"TEI", "TEI.2", "teiCorpus", "teiCorpus.2"})
_LETTER = frozenset({"letter", "brief", "lettre", "carta", "lettera", "correspondence", "postcard", "telegram", "card"})


def _holds(path: PurePath, data: bytes) -> bool:
    del path
    return root_name(data) in _ROOTS


def _read(path: PurePath, data: bytes, how: Reading) -> ReadFile:
    try:
        root = parse(data)
        letters = list(_letters(root, None))
        if not letters:
            raise BadInput("It is a TEI file without a letter or text in it.")
    except RecursionError:
        raise BadInput("It is nested too deep.") from None
    return ReadFile("TEI", _entries(path, data, how, letters))


class _Letter:
    """What a file holds of one letter (or other text): elements with its text, and the ``correspDesc`` about it."""

    def __init__(self, header: Header, texts: list[Element], descriptions: list[Element], name: str = "") -> None:
        self.header = header
        self.texts = texts
        self.descriptions = descriptions
        self.name = name
        self.whole = ""
        """Key of the document that this letter is a part of."""


def _letters(root: Element, outer: Header | None) -> Iterator[_Letter]:
    header = read_header(root, outer)
    name = attribute(root, "id")
    if root.tag.startswith("teiCorpus"):
        for child in root:
            if child.tag in _ROOTS:
                yield from _letters(child, header)
        return
    texts = [child for child in root if child.tag == "text"]
    pointed: dict[str, list[Element]] = {}
    for text in texts:
        for element in text.iter():
            for target in element.get("decls", "").split():
                pointed.setdefault(target.removeprefix("#"), []).append(element)
    described = header.correspondences
    for description in described:
        identifier = attribute(description, "id")
        if identifier in pointed:
            yield _with_whole(_Letter(header, pointed[identifier], [description], identifier), name)
    left = [one for one in described if attribute(one, "id") not in pointed]
    whole = [text for text in texts if not any(text in elements for elements in pointed.values())]
    if not pointed and len(described) > 1 and not any(_has_text(text) for text in texts):
        for number, description in enumerate(described, 1):
            yield _Letter(header, [], [description], attribute(description, "key") or str(number))
        return
    if not pointed and texts and len(group := _grouped(texts[0])) > 1:
        for number, text in enumerate(group, 1):
            yield _Letter(header, [text], left if len(group) == 1 else [], attribute(text, "id") or str(number))
        return
    if left or not pointed or any(_has_text(text) for text in whole):
        yield _Letter(header, texts, left, name)


def _with_whole(letter: _Letter, name: str) -> _Letter:
    letter.whole = name or "whole"
    return letter


def _grouped(text: Element) -> list[Element]:
    return [inner for group in text.iter("group") for inner in group if inner.tag == "text"]


def _has_text(element: Element) -> bool:
    return any(part.strip() for part in element.itertext())


def _entries(path: PurePath, data: bytes, how: Reading, letters: list[_Letter]) -> Iterator[Entry]:
    several = len(letters) > 1
    wholes = {letter.name or "whole" for letter in letters if not letter.whole}
    for letter in letters:
        where = f"{how.where}!{letter.name}" if several and letter.name else how.where
        key = letter.name or "whole"
        try:
            document = _document(path, data, letter, with_original=not several)
        except RecursionError:
            yield Entry(where, None, "It is nested too deep.")
            continue
        if document is None:
            yield Entry(where, None, "It has neither a text nor a title.")
            continue
        if letter.whole in wholes:
            part = NewRelation(DocumentRelation.PART, key=letter.whole)
            document = _with_relation(document, part)
        yield Entry(where, document, key=key)


def _with_relation(document: NewDocument, relation: NewRelation) -> NewDocument:
    return replace(document, relations=(*document.relations, relation))


def _document(path: PurePath, data: bytes, letter: _Letter, *, with_original: bool) -> NewDocument | None:
    header = letter.header
    text = text_of_letter(letter.texts, marks_are_gone=header.marks_are_gone)
    told = correspondence(letter.descriptions, header.persons)
    is_letter = bool(letter.descriptions) or header.is_letter or any(_is_letter(part) for part in letter.texts)
    findings = [*_kind(letter, is_letter=is_letter), *told.findings]
    parties = list(told.parties)
    notes = list(told.notes)
    if letter.descriptions:
        senders = [agent.name for role, agent in parties if role is Role.SENDER]
        recipients = [agent.name for role, agent in parties if role is Role.RECIPIENT]
        findings += header.contradicts(senders, recipients)
    if is_letter and not letter.descriptions:
        findings += header.as_letter(letter.texts)
    title = _title(letter, told, text)
    if not (text or title):
        return None
    document = NewDocument(
        kind=Kind.LETTER if is_letter else Kind.OTHER,
        holding=Holding.HELD if text else Holding.CITED,
        title=title,
        text=text or None,
        date=told.date,
        language=_language(letter),
        source_url=_address(letter),
        parties=tuple(parties),
        notes=tuple(notes),
        record_id=_record_id(letter),
        original=Original(path.name, "application/tei+xml", data) if with_original else None,
        path=path.name,
        relations=tuple(told.relations),
    )
    own = [*findings, *header.findings]
    if len(header.correspondences) > 1 and not letter.texts:
        # A list of letters (CMIF): its publisher and its licence are those of the list.
        own = [one for one in own if one.field not in (Field.PUBLISHER, Field.LICENCE)]
    if is_letter and any(role is Role.SENDER for role, _ in parties):
        own = [one for one in own if one.field is not Field.AUTHOR]
    described = heads.filled(document, own)
    if text and not is_letter:
        described = heads.filled(described, (*described.findings, *heads.licences(text)))
    return described


def _kind(letter: _Letter, *, is_letter: bool) -> Iterator[Finding]:
    if is_letter:
        place = "correspDesc" if letter.descriptions else "the type of the text"
        yield Finding(Field.KIND, Kind.LETTER, place)


def _is_letter(element: Element) -> bool:
    if element.get("type", "").lower() in _LETTER:
        return True
    parts = (part for part in element.iter() if part.tag in {"div", "text", "opener"})
    return any(part.tag == "opener" or part.get("type", "").lower() in _LETTER for part in parts)


def _title(letter: _Letter, told: Correspondence, text: str) -> str:
    """The file's title; for one letter of many its own heading, or who wrote to whom and when."""
    header = letter.header
    if not letter.name or len(header.correspondences) < 2:
        own = next((text_of(head) for part in letter.texts for head in part.iter("head")), "")
        return own if letter.name and letter.name != header.identifier and own else header.title
    senders = ", ".join(agent.name for role, agent in told.parties if role is Role.SENDER)
    recipients = ", ".join(agent.name for role, agent in told.parties if role is Role.RECIPIENT)
    people = " to ".join(part for part in (senders, recipients) if part)
    composed = ", ".join(part for part in (people, dates.in_words(told.date)) if part)
    return composed or (header.title if text else "")


def _language(letter: _Letter) -> str:
    own = next((language for part in letter.texts if (language := attribute(part, "lang"))), "")
    return language_code(own) or letter.header.language


def _address(letter: _Letter) -> str:
    for description in letter.descriptions:
        if (address := description.get("ref", "")).startswith(("http://", "https://")):
            return address
    return letter.header.address


def _record_id(letter: _Letter) -> str:
    key = next((key for one in letter.descriptions if (key := one.get("key", ""))), "")
    identifier = key or letter.name or letter.header.identifier
    return f"tei:{identifier}" if identifier else ""


FORMAT = Format("TEI", _holds, _read)
