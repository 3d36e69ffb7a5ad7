"""TEI letters: what their headers say, their texts as written, several in one file, and XML not to be trusted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.formats import xml
from core.model import DocumentRelation, Field, Holding, Kind, NewRelation, Role
from tests.core.formats.reading import entries, names, only, reason, said

NAMESPACE = 'xmlns="http://www.tei-c.org/ns/1.0"'


def tei(
    body: str = "<p>Some words.</p>",
    profile: str = "",
    publication: str = "",
    title: str = "<title>A letter</title>",
    attributes: str = "",
    encoding: str = "",
) -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><TEI {NAMESPACE} {attributes}><teiHeader><fileDesc>'
        f"<titleStmt>{title}</titleStmt><publicationStmt>{publication}</publicationStmt><sourceDesc><p/></sourceDesc>"
        f"</fileDesc>{encoding}<profileDesc>{profile}</profileDesc></teiHeader><text><body>{body}</body></text></TEI>"
    )


SENT = (
    '<correspDesc><correspAction type="sent"><persName ref="#a">Alfred Fritz</persName>'
    '<placeName>Stuttgart</placeName><date when="1907-09-19">19.09.1907</date></correspAction>'
    '<correspAction type="received"><persName>Paul Tillich</persName></correspAction></correspDesc>'
)


def text(body: str, **more: str) -> str | None:
    return only("a.xml", tei(body, SENT, **more)).text


def corresponding(actions: str) -> str:
    return f"<correspDesc>{actions}</correspDesc>"


def test_a_letter_with_all_that_its_header_says() -> None:
    publication = (
        "<publisher><name>An Institute</name><address><street>Street 8</street></address></publisher>"
        "<idno type='url'>https://example.org/L1</idno>"
    )
    profile = f"{SENT}<langUsage><language ident='lat' usage='5'/><language ident='deu' usage='95'/></langUsage>"
    document = only("a.xml", tei(profile=profile, publication=publication, attributes='xml:id="L1"'))
    assert (document.kind, document.holding) == (Kind.LETTER, Holding.HELD)
    assert (document.title, document.date, document.language) == ("A letter", "1907-09-19", "de")
    assert (document.source_url, document.record_id) == ("https://example.org/L1", "tei:L1")
    assert names(document, Role.SENDER) == ["Alfred Fritz"]
    assert names(document, Role.RECIPIENT) == ["Paul Tillich"]
    assert names(document, Role.PUBLISHER) == ["An Institute"]
    assert document.notes == ("sent from: Stuttgart",)
    assert said(document, Field.DATE) == [("1907-09-19", "correspDesc")]


@pytest.mark.parametrize(
    ("date", "edtf"),
    [
        ('when="1907-09-19"', "1907-09-19"),
        ('when="1907-09-19T10:00:00"', "1907-09-19"),
        ('when="1907"', "1907"),
        ('when="--10-26"', "XXXX-10-26"),
        ('when="1907-09-19" cert="low"', "1907-09-19?"),
        ('when="1907-09-19" evidence="conjecture"', "1907-09-19?"),
        ('when="1907-09" precision="low"', "1907-09~"),
        ('notBefore="1820-01-01" notAfter="1820-03-01"', "[1820-01-01..1820-03-01]"),
        ('notBefore="1820-01-01" notAfter="1820-01-01"', "1820-01-01"),
        ('notBefore="1820"', "[1820..]"),
        ('notAfter="1820"', "[..1820]"),
        ('from="1820-01-01" to="1820-01-03"', "1820-01-01/1820-01-03"),
        ('from="1820"', "1820/.."),
        ('when="1907-13-45"', ""),
    ],
)
def test_dates_that_are_certain_uncertain_and_ranges(date: str, edtf: str) -> None:
    action = f'<correspAction type="sent"><persName>A</persName><date {date}/></correspAction>'
    assert only("a.xml", tei(profile=corresponding(action))).date == edtf


@pytest.mark.parametrize(
    ("words", "edtf"),
    [("22 January 1898", "1898-01-22"), ("[6. 3. 1892]", "1892-03-06"), ("unknown", ""), ("im Winter", "")],
)
def test_a_date_in_words_only(words: str, edtf: str) -> None:
    action = f'<correspAction type="sent"><persName>A</persName><date>{words}</date></correspAction>'
    document = only("a.xml", tei(profile=corresponding(action)))
    assert document.date == edtf
    assert ("date: im Winter" in document.notes) == (words == "im Winter")


def test_several_senders_and_recipients_copies_and_what_happened_on_the_way() -> None:
    actions = (
        '<correspAction type="sending"><persName>A</persName><orgName>The Club</orgName></correspAction>'
        '<correspAction type="received" subtype="to"><persName>B</persName></correspAction>'
        '<correspAction type="received" subtype="cc"><persName>C</persName><date when="1900-01-02"/></correspAction>'
        '<correspAction type="redirected"><persName>D</persName><placeName>Bern</placeName></correspAction>'
        '<correspAction type="sent" subtype="redirecting"><persName>E</persName></correspAction>'
        '<correspAction type="transmitted"><persName>F</persName></correspAction>'
    )
    document = only("a.xml", tei(profile=corresponding(actions)))
    assert names(document, Role.SENDER) == ["A", "The Club"]
    assert names(document, Role.RECIPIENT) == ["B", "C"]
    assert document.notes == (
        "received: 2 January 1900",
        "redirected: D, Bern",
        "sent again: E",
        "transmitted: F",
    )


def test_names_that_only_point_to_the_files_list_of_people() -> None:
    profile = (
        '<particDesc><listPerson><person xml:id="BS"><persName>Bona Sforza</persName></person>'
        "</listPerson></particDesc>" + corresponding('<correspAction type="sent"><persName ref="#BS"/></correspAction>')
    )
    assert names(only("a.xml", tei(profile=profile)), Role.SENDER) == ["Bona Sforza"]


def test_labels_that_the_title_contradicts_are_kept_and_the_contradiction_is_shown() -> None:
    action = (
        '<correspAction type="sent"><persName type="addressee">Johann Blumer</persName>'
        '<persName type="sender">Alfred Escher</persName></correspAction>'
    )
    document = only(
        "a.xml", tei(profile=corresponding(action), title="<title>Johann Blumer an Alfred Escher, Glarus</title>")
    )
    assert names(document, Role.SENDER) == ["Alfred Escher"], "what the file says"
    assert said(document, Field.SENDER) == [("Alfred Escher", "correspDesc"), ("Johann Blumer", "titleStmt/title")]


def test_neighbours_in_the_correspondence_are_replies() -> None:
    context = (
        '<correspAction type="sent"><persName>A</persName></correspAction><correspContext>'
        '<ref type="withinCollection" subtype="previous_letter" target="L1"/>'
        '<ref type="withinCorrespondence" subtype="previous_letter" target="letters/L2.xml"/>'
        '<ref type="withinCorrespondence" subtype="next_letter" target="https://example.org/L4"/></correspContext>'
    )
    assert only("a.xml", tei(profile=corresponding(context))).relations == (
        NewRelation(DocumentRelation.REPLY, scheme="tei", value="L2"),
        NewRelation(DocumentRelation.REPLY, scheme="url", value="https://example.org/L4", incoming=True),
    )


@pytest.mark.parametrize(
    ("availability", "found", "taken"),
    [
        ('<licence target="https://creativecommons.org/licenses/by/4.0/deed.de"/>', ["CC-BY-4.0"], "CC-BY-4.0"),
        (
            "<licence>Creative Commons Attribution-ShareAlike 3.0 Unported License</licence>",
            ["CC-BY-SA-3.0"],
            "CC-BY-SA-3.0",
        ),
        (
            '<licence target="http://creativecommons.org/licenses/by-sa/4.0/">Creative Commons Attribution 4.0 '
            "International (CC BY 4.0)</licence>",
            ["CC-BY-SA-4.0", "CC-BY-4.0"],
            "CC-BY-SA-4.0",
        ),
        ("<p>CC+BY and BSD-2 licences</p>", ["CC-BY"], "CC-BY"),
        ("<p>Ask the library.</p>", ["Ask the library."], "Ask the library."),
    ],
)
def test_licences_by_link_and_by_words_also_when_they_disagree(availability: str, found: list[str], taken: str) -> None:
    document = only("a.xml", tei(profile=SENT, publication=f"<availability>{availability}</availability>"))
    assert [value for value, _ in said(document, Field.LICENCE)] == found
    assert document.licence == taken


@pytest.mark.parametrize(
    ("body", "written"),
    [
        ("<p>One\n   two <hi>three</hi>.</p><p>Four.</p>", "One two three.\n\nFour."),
        ("<p>ver-<lb break='no'/>\n sammelt<lb/>worden</p>", "ver-sammelt\nworden"),
        ("<p>et<pb n='2'/>was <pb n='3'/> mehr</p>", "etwas mehr"),
        ("<p><choice><sic>recieve</sic><corr>receive</corr></choice></p>", "recieve"),
        ("<p><choice><orig>thats</orig><reg>that's</reg></choice></p>", "thats"),
        ("<p><choice>\n<abbr>u.</abbr>\n<expan>und</expan>\n</choice> so</p>", "u. so"),
        ("<p>the <del>end</del> <add>conclusion</add> of</p>", "the conclusion of"),
        ("<p><subst><del>a</del><add>b</add></subst></p>", "b"),
        ("<p><restore><del>kept</del></restore></p>", "kept"),
        ("<p>of wa<gap/> <unclear>it</unclear> <supplied>or so</supplied></p>", "of wa[…] it [or so]"),
        ("<p><app><lem>this</lem><rdg>that</rdg></app></p>", "this"),
        (
            "<opener><dateline>Bern, <date>May</date></dateline><salute>Dear A</salute></opener><p>B</p>",
            "Bern, May\nDear A\n\nB",
        ),
        ("<closer>Yours<signed>C. D.</signed></closer>", "Yours\nC. D."),
        ("<list><item>a</item><item>b</item></list>", "a\nb"),
        ("<table><row><cell>a</cell><cell>b</cell></row><row><cell>c</cell><cell>d</cell></row></table>", "a\tb\nc\td"),
        ("<lg><l>One</l><l>Two</l></lg>", "One\nTwo"),
        ("<p>A<note place='margin'>Own note.</note>b</p>", "A\n\nOwn note.\n\nb"),
        ("<fw>Page 3</fw><p>Text<figure><figDesc>x</figDesc></figure></p>", "Text"),
    ],
)
def test_the_text_is_what_the_letters_writer_let_stand(body: str, written: str) -> None:
    assert text(body) == written


def test_the_editions_notes_follow_the_letter_each_with_its_word() -> None:
    body = "<p>for your dear letter<note type='ea'>Not extant.</note> and for <note>Twice.</note> it.</p>"
    assert text(body) == "for your dear letter and for it.\n\n———\n\nletter] Not extant.\n\nfor] Twice."


def test_a_note_that_points_to_an_anchor_is_led_by_the_words_from_there() -> None:
    body = "<p>He saw <anchor xml:id='n1'/>the old man<note corresp='#n1'>A neighbour.</note> again.</p>"
    assert text(body) == "He saw the old man again.\n\n———\n\nthe old man] A neighbour."


def test_quotation_marks_are_put_back_only_where_the_file_says_that_they_were_taken() -> None:
    gone = "<encodingDesc><editorialDecl><quotation marks='none'/></editorialDecl></encodingDesc>"
    assert text("<p>He said <q>no</q>.</p>", encoding=gone) == "He said “no”."
    assert text("<p>He said “<q>no</q>”.</p>") == "He said “no”."


def test_a_letter_without_a_description_is_known_by_its_title_and_opener() -> None:
    body = (
        "<div type='letter'><opener><dateline><date when='1819-01-12'>Jany 12</date></dateline></opener><p>A</p></div>"
    )
    title = "<title>Letter to Sir William Elford, January 12, 1819</title><author>Mary Mitford</author>"
    document = only("a.xml", tei(body, title=title))
    assert (document.kind, document.date) == (Kind.LETTER, "1819-01-12")
    assert names(document, Role.SENDER) == ["Mary Mitford"]
    assert names(document, Role.RECIPIENT) == ["Sir William Elford"]


def test_a_text_that_is_no_letter() -> None:
    document = only(
        "a.xml", tei("<div><head>A report</head><p>B</p></div>", title="<title>R</title><author>X</author>")
    )
    assert (document.kind, names(document, Role.AUTHOR)) == (Kind.OTHER, ["X"])


def test_a_corpus_gives_a_document_a_letter_and_hands_its_licence_down() -> None:
    one, two = (tei(f"<p>{n}</p>", SENT, title=f"<title>{n}</title>", attributes=f'xml:id="{n}"') for n in ("A", "B"))
    bare = [part.partition("?>")[2] for part in (one, two)]
    availability = "<availability><licence target='https://creativecommons.org/licenses/by/4.0/'/></availability>"
    corpus = (
        f"<teiCorpus {NAMESPACE}><teiHeader><fileDesc><titleStmt><title>C</title></titleStmt><publicationStmt>"
        f"{availability}</publicationStmt></fileDesc></teiHeader>{bare[0]}{bare[1]}</teiCorpus>"
    )
    found = entries("c.xml", corpus.encode())
    assert [entry.where for entry in found] == ["c.xml!A", "c.xml!B"]
    documents = [entry.document for entry in found]
    assert [document and (document.title, document.text, document.licence) for document in documents] == [
        ("A", "A", "CC-BY-4.0"),
        ("B", "B", "CC-BY-4.0"),
    ]


def test_letters_in_a_book_are_parts_of_it() -> None:
    profile = SENT.replace("<correspDesc>", '<correspDesc xml:id="c1">')
    body = "<div><p>He wrote:</p></div><div decls='#c1'><p>My dear.</p></div>"
    letter, whole = entries("a.xml", tei(body, profile, attributes='xml:id="book"').encode())
    assert letter.document is not None
    assert whole.document is not None
    assert letter.document.text == "My dear."
    assert letter.document.relations == (NewRelation(DocumentRelation.PART, key=whole.key),)
    assert whole.document.text == "He wrote:\n\nMy dear."


def test_descriptions_without_texts_are_cited_letters() -> None:
    described = "".join(
        SENT.replace("<correspDesc>", f'<correspDesc key="{n}" ref="https://example.org/{n}">') for n in (1, 2)
    )
    one, two = (entry.document for entry in entries("cmif.xml", tei("<p/>", described).encode()))
    assert one is not None
    assert two is not None
    assert (one.holding, one.text, one.kind) == (Holding.CITED, None, Kind.LETTER)
    assert (one.title, one.source_url) == ("Alfred Fritz to Paul Tillich, 19 September 1907", "https://example.org/1")
    assert (one.record_id, two.record_id) == ("tei:1", "tei:2")


def test_old_files_without_a_namespace_and_with_named_characters() -> None:
    old = (
        "<!DOCTYPE TEI.2 SYSTEM 'teixlite.dtd'><TEI.2><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>"
        "</fileDesc></teiHeader><text type='letter'><body><p>A &mdash; b &eacute;</p></body></text></TEI.2>"
    )
    document = only("a.xml", old)
    assert (document.kind, document.text) == (Kind.LETTER, "A — b é")


# ---------------------------------------------------------------------------------------------------- the XML


def with_declarations(declarations: str, body: str = "<p>A</p>") -> bytes:
    return tei(body).replace("?>", f"?><!DOCTYPE TEI [{declarations}]>", 1).encode()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (with_declarations('<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">', "<p>&b;</p>"), "an XML bomb"),
        (with_declarations('<!ENTITY a "&b;"><!ENTITY b "&a;">', "<p>&b;</p>"), "an XML bomb"),
        (with_declarations(f'<!ENTITY a "{"x" * 5000}">', "<p>&a;&a;</p>"), "an XML bomb"),
        (
            with_declarations('<!ENTITY x SYSTEM "file:///etc/passwd">', "<p>&x;</p>"),
            "isn't in the file (the entity “x”",
        ),
        (tei("<p>&unknown;</p>").encode(), "isn't in the file (the entity “unknown”"),
        (tei("<p>A</q>").encode(), "It is not well-formed XML: mismatched tag in line 1"),
        (tei().encode()[:300], "It is not well-formed XML"),
        (f"<TEI {NAMESPACE}><teiHeader/></TEI>".encode(), "neither a text nor a title"),
        (tei("<seg>" * 3000 + "</seg>" * 3000).encode(), "It is nested too deep."),
    ],
)
def test_what_is_broken_or_dangerous_is_told_in_a_sentence(data: bytes, sentence: str) -> None:
    assert sentence in reason("a.xml", data)


def test_entities_of_the_files_own_are_read() -> None:
    data = with_declarations('<!ENTITY un "United Nations">', "<p>&un; &amp; &lt;us&gt;</p>")
    assert only("a.xml", data).text == "United Nations & <us>"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1", "windows-1251"])
def test_any_encoding_that_the_file_declares(encoding: str) -> None:
    word = "Глава" if encoding != "iso-8859-1" else "Café"
    data = tei(f"<p>{word}</p>", SENT).replace("UTF-8", encoding).encode(encoding)
    assert only("a.xml", data).text == word


def test_names_of_characters_that_nothing_declares_are_known() -> None:
    assert only("a.xml", tei("<p>A&nbsp;b &mdash; c</p>", SENT)).text == "A b — c"


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co")), max_size=200))
def test_plain_words_come_through_as_they_are(words: str) -> None:
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    root = xml.parse(f"<a>{escaped}</a>".encode())
    assert xml.text_of(root) == " ".join(words.split())
