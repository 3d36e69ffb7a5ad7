"""A report as a Word file: real headings, a table of contents, links, and text that runs the right way."""

from __future__ import annotations

import datetime
import io
import re
from collections.abc import Iterable

import docx
from docx.document import Document as WordFile
from docx.enum.text import WD_COLOR_INDEX
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run as WordRun

from core.exchange.direction import is_right_to_left
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

_SAFE_LINK = re.compile(r"https?://", re.IGNORECASE)
_QUIET = RGBColor(0x60, 0x68, 0x70)
_STYLES = {
    ParagraphKind.BODY: "Normal",
    ParagraphKind.QUOTATION: "Quote",
    ParagraphKind.NOTE: "Normal",
    ParagraphKind.WARNING: "Intense Quote",
}
_LEVELS = "1-2"
_MADE_AT = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
"""In place of the time of writing: two files of the same report are the same."""


def written(report: Report) -> bytes:
    """The file of a report."""
    file = docx.Document()
    _set_up(file, report)
    file.add_heading(printable(report.title), 0)
    marks = {heading.anchor: number for number, heading in enumerate(_anchored(report))}
    for block in report.blocks:
        _add(file, block, report, marks)
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def _anchored(report: Report) -> Iterable[Heading]:
    return (block for block in report.blocks if isinstance(block, Heading))


def _set_up(file: WordFile, report: Report) -> None:
    section = file.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    facts = file.core_properties
    facts.title, facts.subject, facts.language = printable(report.title)[:255], printable(report.subject)[:255], "en"
    facts.author = facts.last_modified_by = "Rejoinder"
    facts.comments = ""
    facts.created = facts.modified = _MADE_AT
    normal = file.styles["Normal"]
    if isinstance(normal, ParagraphStyle):
        normal.font.size = Pt(10.5)
    footer = section.footer.paragraphs[0]
    _field(footer, "PAGE", "1")


def _add(file: WordFile, block: Block, report: Report, marks: dict[str, int]) -> None:
    match block:
        case Heading(level, text, anchor):
            paragraph = file.add_heading(level=min(level, 9))
            _bookmark(paragraph, printable(text), anchor, marks[anchor])
            _turn(paragraph, text)
        case Paragraph():
            _fill(file.add_paragraph(style=_STYLES[block.kind]), block)
        case Facts(rows):
            table = file.add_table(rows=0, cols=2, style="Table Grid")
            for label, runs in rows:
                cells = table.add_row().cells
                cells[0].paragraphs[0].add_run(printable(label)).bold = True
                _runs(cells[1].paragraphs[0], runs)
                cells[0].width, cells[1].width = Cm(3.5), Cm(13)
            file.add_paragraph()
        case SideBySide(heads, rows):
            table = file.add_table(rows=1, cols=2, style="Table Grid")
            for cell, words in zip(table.rows[0].cells, heads, strict=True):
                cell.paragraphs[0].add_run(printable(words)).bold = True
            for row in rows:
                for cell, paragraphs in zip(table.add_row().cells, row, strict=True):
                    for place, one in enumerate(paragraphs):
                        _fill(cell.paragraphs[0] if place == 0 else cell.add_paragraph(), one)
            file.add_paragraph()
        case Items(items):
            for item in items:
                paragraph = file.add_paragraph(style="List Bullet")
                _runs(paragraph, item)
        case Contents():
            _contents(file, report)
        case PageBreak():
            file.add_page_break()


def _contents(file: WordFile, report: Report) -> None:
    """A field that Word brings up to date, filled with the headings, so that there is a list wherever it is read."""
    file.add_paragraph().add_run("Contents").bold = True
    headings = report.headings
    for place, heading in enumerate(headings):
        paragraph = file.add_paragraph()
        paragraph.paragraph_format.left_indent = Cm(0.8 * (heading.level - 1))
        paragraph.paragraph_format.space_after = Pt(2)
        if place == 0:
            _field_part(paragraph, "begin")
            _instruction(paragraph, f'TOC \\o "{_LEVELS}" \\h \\z')
            _field_part(paragraph, "separate")
        _link(paragraph, printable(heading.text), anchor=heading.anchor)
        if place + 1 == len(headings):
            _field_part(paragraph, "end")


def _fill(paragraph: WordParagraph, block: Paragraph) -> None:
    runs = _runs(paragraph, block.runs)
    if block.quoted:
        _turn(paragraph, block.text)
    if block.kind is ParagraphKind.NOTE:
        for run in runs:
            run.font.size = Pt(9)
            run.font.color.rgb = _QUIET
    if block.kind is ParagraphKind.QUOTATION:
        for run in runs:
            run.italic = False


def _runs(paragraph: WordParagraph, runs: Iterable[Run]) -> list[WordRun]:
    made: list[WordRun] = []
    for one in runs:
        words = printable(one.text)
        if one.link.startswith("#"):
            _link(paragraph, words, anchor=one.link[1:])
            continue
        if _SAFE_LINK.match(one.link):
            _link(paragraph, words, address=printable(one.link))
            continue
        run = paragraph.add_run(words)
        match one.look:
            case Look.STRONG:
                run.bold = True
            case Look.MARKED:
                run.font.highlight_color = WD_COLOR_INDEX.YELLOW
            case Look.QUIET:
                run.font.color.rgb = _QUIET
            case Look.PLAIN:
                pass
        made.append(run)
    return made


# -------------------------------------------------------------------------- what python-docx has no words for


def _turn(paragraph: WordParagraph, text: str) -> None:
    """Let a paragraph run from right to left where its words do."""
    if not is_right_to_left(text):
        return
    element = paragraph.paragraph_format.element
    properties = element.find(qn("w:pPr"))
    if properties is None:
        properties = OxmlElement("w:pPr")
        element.insert(0, properties)
    properties.append(OxmlElement("w:bidi"))
    for run in paragraph.runs:
        run.font.rtl = True


def _link(paragraph: WordParagraph, words: str, *, anchor: str = "", address: str = "") -> None:
    link = OxmlElement("w:hyperlink")
    if address:
        link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    else:
        link.set(qn("w:anchor"), _mark_name(anchor))
    paragraph.paragraph_format.element.append(link)
    run = paragraph.add_run(words)
    run.underline = bool(address)
    link.append(run.font.element)


def _bookmark(paragraph: WordParagraph, words: str, anchor: str, number: int) -> None:
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for element in (start, end):
        element.set(qn("w:id"), str(number))
    start.set(qn("w:name"), _mark_name(anchor))
    paragraph.paragraph_format.element.append(start)
    paragraph.add_run(words)
    paragraph.paragraph_format.element.append(end)


def _mark_name(anchor: str) -> str:
    """A bookmark's name: letters, digits and underscores, at most 40."""
    return re.sub(r"\W", "_", anchor)[:40]


def _field(paragraph: WordParagraph, instruction: str, shown: str) -> None:
    _field_part(paragraph, "begin")
    _instruction(paragraph, instruction)
    _field_part(paragraph, "separate")
    paragraph.add_run(shown)
    _field_part(paragraph, "end")


def _field_part(paragraph: WordParagraph, kind: str) -> None:
    part = OxmlElement("w:fldChar")
    part.set(qn("w:fldCharType"), kind)
    paragraph.add_run().font.element.append(part)


def _instruction(paragraph: WordParagraph, text: str) -> None:
    element = OxmlElement("w:instrText")
    element.set(qn("xml:space"), "preserve")
    element.text = text
    paragraph.add_run().font.element.append(element)
