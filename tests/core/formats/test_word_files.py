"""Word files: the text as it reads with all changes accepted, with numbers, notes, boxes and what the file says."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from core.errors import BadInput
from core.formats import read
from core.model import Field, Kind, Role
from tests.core.formats.reading import entries, names, only, said, text_of, zipped

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f'xmlns:w="{MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>"


def relations(targets: Mapping[str, str], base: str = OFFICE) -> str:
    one = "".join(
        f'<Relationship Id="{kind}" Type="{base}/{kind.rstrip("12")}" Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}/relationships">{one}</Relationships>'


def docx(body: str, **parts: str) -> bytes:
    """A Word file with that body and further parts by their kind (footnotes, numbering, styles, comments, header1)."""
    files: dict[str, bytes | str] = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": relations({"officeDocument": "word/document.xml"}),
        "word/document.xml": f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": relations({kind: f"{kind}.xml" for kind in parts if kind != "core"}),
    }
    for kind, part in parts.items():
        files["docProps/core.xml" if kind == "core" else f"word/{kind}.xml"] = part
    return zipped(files)


def test_paragraphs_tabs_breaks_and_signs() -> None:
    body = (
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t xml:space='preserve'> c</w:t><w:noBreakHyphen/>"
        "<w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:sym w:font='Wingdings' w:char='F0FC'/></w:r></w:p>"
        + p("second")
        + "<w:p><w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink></w:p>"
    )
    assert text_of("a.docx", docx(body)) == "a\tb\n c\u2011d\u00ade✓\n\nsecond\n\na link"


def test_empty_paragraphs_are_the_blank_lines_where_the_writer_put_them() -> None:
    body = "".join(p(text) for text in ("Mission", "New York", "", "Excellency,", "", "We reject this.", "", "Yours"))
    assert text_of("a.docx", docx(body)) == "Mission\nNew York\n\nExcellency,\n\nWe reject this.\n\nYours"


def test_tracked_changes_are_read_as_accepted_and_told() -> None:
    body = (
        "<w:p><w:r><w:t>They </w:t></w:r><w:del><w:r><w:delText>deny</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>reject</w:t></w:r></w:ins><w:r><w:t> it.</w:t></w:r></w:p>"
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>" + p("paragraph.")
    )
    (entry,) = entries("a.docx", docx(body))
    assert entry.document is not None
    assert entry.document.text == "They reject it.\n\nOne paragraph."
    assert entry.reason == "Its tracked changes are read as accepted (1 insertion, 1 deletion)."
    assert entry.document.notes == (entry.reason,)


def test_comments_are_told_and_no_part_of_the_text() -> None:
    body = "<w:p><w:r><w:t>said</w:t></w:r><w:r><w:commentReference w:id='0'/></w:r></w:p>"
    comments = f"<w:comments {W}><w:comment w:id='0'>{p('not said')}</w:comment></w:comments>"
    (entry,) = entries("a.docx", docx(body, comments=comments))
    assert entry.document is not None
    assert entry.document.text == "said"
    assert entry.reason == "Its 1 comment is not part of the text."


def test_footnotes_and_endnotes_come_last_under_their_marks() -> None:
    body = (
        "<w:p><w:r><w:t>first</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:t xml:space='preserve'> and"
        " second</w:t><w:endnoteReference w:id='1'/></w:r></w:p>"
    )
    footnotes = f"""<w:footnotes {W}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>
    <w:footnote w:id="2">{p("See A/77/2.")}</w:footnote></w:footnotes>"""
    endnotes = f'<w:endnotes {W}><w:endnote w:id="1">{p("At the end.")}</w:endnote></w:endnotes>'
    text = text_of("a.docx", docx(body, footnotes=footnotes, endnotes=endnotes))
    assert text == "first[1] and second[2]\n\n[1] See A/77/2.\n\n[2] At the end."


def test_tables_text_boxes_and_hidden_text() -> None:
    cell = "<w:tc>{}</w:tc>"
    table = "".join(
        f"<w:tr>{cell.format(p(a))}{cell.format(p(b))}</w:tr>" for a, b in (("Year", "Number"), ("2021", "5"))
    )
    box = f"<w:txbxContent>{p('in a box')}</w:txbxContent>"
    body = (
        f"<w:tbl>{table}</w:tbl>"
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>"
        f"{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>beside</w:t></w:r></w:p>"
    )
    assert text_of("a.docx", docx(body)) == "Year | Number\n2021 | 5\n\nbeside\n\nin a box"


def test_a_table_that_lays_out_the_page_is_read_cell_by_cell() -> None:
    long = "A long paragraph of one language beside another. " * 8
    body = f"<w:tbl><w:tr><w:tc>{p(long)}</w:tc><w:tc>{p('Kurz')}{p('Zwei')}</w:tc></w:tr></w:tbl>"
    assert text_of("a.docx", docx(body)) == f"{long.strip()}\n\nKurz\n\nZwei"


def test_paragraphs_have_the_numbers_that_are_seen() -> None:
    levels = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.(%2)"/></w:lvl>'
    )
    bullets = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl>'
    roman = '<w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Head"/>'
    roman += '<w:lvlText w:val="%1"/></w:lvl>'
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride>'
    lists = {"7": levels, "8": bullets, "9": roman}
    abstract = "".join(f'<w:abstractNum w:abstractNumId="{one}">{of}</w:abstractNum>' for one, of in lists.items())
    uses = (("1", "7", ""), ("2", "8", ""), ("3", "9", ""), ("4", "7", again))
    used = "".join(f'<w:num w:numId="{one}"><w:abstractNumId w:val="{of}"/>{more}</w:num>' for one, of, more in uses)
    numbering = f"<w:numbering {W}>{abstract}{used}</w:numbering>"
    head = '<w:style w:styleId="Head"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>'
    styles = f'<w:styles {W}>{head}<w:style w:styleId="Sub"><w:basedOn w:val="Head"/></w:style></w:styles>'

    def numbered(number: int, level: int = 0) -> str:
        return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'

    rows = [
        ("a", numbered(1)), ("b", numbered(1, 1)), ("c", numbered(1, 1)), ("d", numbered(1)), ("e", numbered(1, 1)),
        ("f", numbered(2)), ("g", '<w:pStyle w:val="Head"/>'), ("h", '<w:pStyle w:val="Sub"/>'), ("i", numbered(4)),
        ("j", numbered(0)),
    ]  # fmt: skip
    text = text_of("a.docx", docx("".join(p(*row) for row in rows), numbering=numbering, styles=styles))
    assert text.split("\n\n") == ["1. a", "1.(a) b", "1.(b) c", "2. d", "2.(a) e", "• f", "IV g", "V h", "9. i", "j"]


def test_the_first_pages_header_is_read_and_page_numbers_are_not() -> None:
    header = f"<w:hdr {W}>{p('United Nations A/77/123')}</w:hdr>"
    field = (
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar"
        " w:fldCharType='separate'/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )
    footer = f"<w:ftr {W}><w:p>{field}</w:p></w:ftr>"
    section = (
        "<w:sectPr xmlns:r='urn:r'><w:headerReference w:type='default' r:id='header1'/>"
        "<w:footerReference w:type='default' r:id='footer1'/></w:sectPr>"
    )
    document = only("a.docx", docx(p("General Assembly") + section, header1=header, footer1=footer))
    assert document.text == "United Nations A/77/123\n\nGeneral Assembly"
    assert document.symbol == "A/77/123"


def test_fields_show_their_result() -> None:
    body = (
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK \"x\"</w:instrText></w:r>"
        "<w:r><w:t>no</w:t></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>shown</w:t></w:r>"
        "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:fldSimple w:instr=' TITLE '><w:r><w:t xml:space='preserve'> too"
        "</w:t></w:r></w:fldSimple></w:p>"
    )
    assert text_of("a.docx", docx(body)) == "shown too"


def test_what_the_file_says_of_itself() -> None:
    core = f"""<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>From its properties</dc:title><dc:creator>Ann Bee</dc:creator>
    <dcterms:created>2022-10-18T09:00:00Z</dcterms:created></cp:coreProperties>"""
    body = p("Shown as title", '<w:pStyle w:val="Title"/>') + p("The text goes on here, with more than one word.")
    document = only("a.docx", docx(body, core=core))
    assert document.title == "Shown as title"
    assert said(document, Field.TITLE)[-1] == ("From its properties", "the file’s properties")
    assert names(document, Role.AUTHOR) == ["Ann Bee"]
    assert document.date == "2022-10-18"


@pytest.mark.parametrize("author", ["Administrator", "User", "Windows User", "-"])
def test_what_programs_fill_in_is_no_author(author: str) -> None:
    core = f'<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{author}</dc:creator></c>'
    assert not names(only("a.docx", docx(p("text"), core=core)), Role.AUTHOR)


def test_a_letter_is_known_as_one() -> None:
    lines = ("17 October 2022", "Excellency,", "I write to reject the claims.", "Yours sincerely,", "Ann Bee")
    document = only("a.docx", docx("".join(p(line) for line in lines)))
    assert document.kind is Kind.LETTER
    assert document.date == "2022-10-17"


def test_files_put_into_the_document_are_told() -> None:
    files: dict[str, bytes | str] = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {W}><w:body>{p('text')}</w:body></w:document>",
        "word/embeddings/sheet.xlsx": b"PK",
        "word/afchunk1.mht": b"x",
    }
    (entry,) = entries("a.docx", zipped(files))
    assert entry.document is not None
    assert (entry.document.text, entry.reason) == ("text", "The 2 files in it are not read.")


def test_the_lists_of_word_2003_xml() -> None:
    word = "http://schemas.microsoft.com/office/word/2003/wordml"
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:nfc w:val="4"/><w:lvlText w:val="(%1)"/></w:lvl>'
    lists = f'<w:lists><w:listDef w:listDefId="5">{level}</w:listDef><w:list w:ilfo="1"><w:ilst w:val="5"/></w:list>'
    numbered = '<w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/></w:listPr>'
    body = p("one", numbered) + p("two", numbered)
    data = f'<w:wordDocument xmlns:w="{word}">{lists}</w:lists><w:body>{body}</w:body></w:wordDocument>'
    assert text_of("a.xml", data) == "(a) one\n\n(b) two"


def test_word_2003_xml_and_packages_in_one_file() -> None:
    word = "http://schemas.microsoft.com/office/word/2003/wordml"
    one = (
        '<?xml version="1.0"?><?mso-application progid="Word.Document"?>'
        f'<w:wordDocument xmlns:w="{word}" xmlns:wx="urn:x">'
        f"<w:body><wx:sect>{p('In XML')}<w:p><w:r><w:t>noted</w:t><w:footnote>{p('a note')}</w:footnote></w:r></w:p>"
        "</wx:sect></w:body></w:wordDocument>"
    )
    assert text_of("a.doc", one) == "In XML\n\nnoted[1]\n\n[1] a note"
    flat = (
        '<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'
        '<pkg:part pkg:name="/word/document.xml"><pkg:xmlData>'
        f"<w:document {W}><w:body>{p('Flat')}</w:body></w:document>"
        "</pkg:xmlData></pkg:part></pkg:package>"
    )
    assert text_of("a.xml", flat) == "Flat"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (docx(""), "It is a Word file without text."),
        (docx(p("x"))[:-30], "It is a damaged or incomplete"),
        (docx(p("x")).replace(b"word/document.xml", b"word/documenx.xml"), "It is a damaged Word file"),
        (docx("<w:p>"), "A part of it is not well-formed XML (line 1)."),
    ],
)
def test_broken_files_are_refused_in_one_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(BadInput) as caught:
        read(Path("a.docx"), data)
    assert str(caught.value).startswith(reason)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_entities_are_refused(doctype: str) -> None:
    files: dict[str, bytes | str] = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<?xml version='1.0'?>{doctype}<w:document {W}><w:body>{p('&a;')}</w:body></w:document>",
    }
    with pytest.raises(BadInput, match="defines XML entities of its own"):
        read(Path("a.docx"), zipped(files))


@pytest.mark.parametrize("name", ["a.docx", "a.txt", "a", "a.zip"])
def test_known_by_its_content(name: str) -> None:
    assert read(Path(name), docx(p("text"))).format == "Word file"
