"""Passages under rights of their own, quotations with their source, warnings of exports: through the archive."""

from __future__ import annotations

import pytest

from core.archive import Archive
from core.errors import BadInput, NotFound, ReadOnly
from core.model import CreditFormat, Kind, NewDocument, Purpose
from tests.core.records import TEXT, article, rows_of

QUOTED = TEXT.index("“It is clean,”")
END = QUOTED + len("“It is clean,”")


# ------------------------------------------------------------------------------------------- rights of passages


def test_rights_of_a_passage_are_kept_told_and_taken_back(archive: Archive) -> None:
    document = archive.add_document(article())
    before = rows_of(archive)
    rights = archive.mark_rights(document, QUOTED, END, "All rights reserved", "  Ada Brook ", "asked in May")
    (found,) = archive.span_rights(document)
    assert (found.id, found.span.exact, found.licence.badge) == (rights, "“It is clean,”", "All rights reserved")
    assert (found.holder, found.note, found.in_doubt) == ("Ada Brook", "asked in May", False)
    assert archive.open_document(document).rights == (found,)
    assert archive.credit(document).warnings == (
        "The passage “It is clean,” is under other terms: All rights reserved, rights of Ada Brook.",
    )
    assert list(archive.check()) == []
    archive.undo()
    assert archive.span_rights(document) == ()
    assert rows_of(archive) == before
    archive.redo()
    archive.remove_rights(rights)
    assert archive.span_rights(document) == ()
    archive.undo()
    assert archive.span_rights(document) == (found,)


def test_marking_a_passage_again_changes_its_terms(archive: Archive) -> None:
    document = archive.add_document(article())
    first = archive.mark_rights(document, QUOTED, END, holder="Ada")
    assert archive.mark_rights(document, QUOTED, END, "https://creativecommons.org/licenses/by-nc/4.0/") == first
    (found,) = archive.span_rights(document)
    assert (found.licence.id, found.holder) == ("CC-BY-NC-4.0", "")


def test_rights_move_with_their_words_and_wait_where_these_are_gone(archive: Archive) -> None:
    document = archive.add_document(article())
    archive.mark_rights(document, QUOTED, END, holder="Ada")
    archive.correct_text(document, f"A new beginning. {TEXT}")
    (moved,) = archive.span_rights(document)
    assert moved.span.start == QUOTED + len("A new beginning. ")
    assert list(archive.check()) == []
    archive.correct_text(document, "Nothing of that is left in here, not one sentence of it.")
    (lost,) = archive.span_rights(document)
    assert lost.in_doubt
    assert lost.span.exact == "“It is clean,”"
    assert archive.quote(document, 0, 10).credit.text.endswith("Excerpt. Errors of the text corrected.")
    (_, waiting), *_ = archive.doubtful_spans()
    archive.place_span(waiting.span_id, 0, 7)
    assert [(one.span.exact, one.in_doubt) for one in archive.span_rights(document)] == [("Nothing", False)]


def test_rights_go_with_their_document_and_come_back_with_it(archive: Archive) -> None:
    document = archive.add_document(article())
    archive.mark_rights(document, QUOTED, END, holder="Ada")
    before = rows_of(archive)
    archive.remove_document(document)
    archive.undo()
    assert rows_of(archive) == before


def test_what_can_not_be_rights(archive: Archive) -> None:
    document = archive.add_document(article())
    with pytest.raises(BadInput, match="under which licence"):
        archive.mark_rights(document, 0, 3, "", " ", "")
    with pytest.raises(BadInput, match="not inside"):
        archive.mark_rights(document, 0, 9999, holder="A")
    with pytest.raises(NotFound):
        archive.mark_rights(99, 0, 3, holder="A")
    with pytest.raises(NotFound, match="no rights 7"):
        archive.remove_rights(7)
    with Archive.open(archive.path, read_only=True) as closed, pytest.raises(ReadOnly):
        closed.mark_rights(document, 0, 3, holder="A")


# ------------------------------------------------------------------------------------------------- quotations


def test_a_quotation_has_words_place_citation_and_credit(archive: Archive) -> None:
    document = archive.add_document(article(f"One.\n\n{TEXT}"))
    start = 6
    found = archive.quote(document, start, start + 35)
    assert found.exact == "The council said the water is clean"
    assert found.marked == "“The council said the water is clean”"
    assert found.where == "paragraph 2, characters 7–41"
    line = (
        "“Water” by Ada Brook, The Paper, December 2022. Licensed under CC BY 4.0, "
        "https://creativecommons.org/licenses/by/4.0/. Excerpt."
    )
    assert found.text == (
        "“The council said the water is clean”\n\n"
        "Brook, Ada. “Water.” The Paper, December 2022. [paragraph 2, characters 7–41]\n\n" + line
    )
    assert found.html.startswith('<blockquote lang="en"><p>“The council said the water is clean”</p></blockquote>')
    assert '<p dir="auto">Brook, Ada. “Water.” <i>The Paper</i>, December 2022. [paragraph 2' in found.html
    assert found.markdown.startswith("> “The council said the water is clean”\n\nBrook, Ada. “Water.”")
    assert found.credit.text == line
    apa = archive.quote(document, start, start + 35, style="apa", language="de")
    assert apa.citation == "Brook, A. (2022, Dezember). Water. The Paper."
    with pytest.raises(BadInput, match="no style “turabian”"):
        archive.quote(document, start, start + 35, style="turabian")


@pytest.mark.parametrize(
    ("language", "words", "marked"),
    [
        ("en", "it rains", "“it rains”"),
        ("", "it rains", "“it rains”"),
        ("de-AT", "es regnet", "„es regnet“"),
        ("fr", "il pleut", "«\u202fil pleut\u202f»"),
        ("fa", "باران می‌بارد", "«باران می‌بارد»"),
        ("ru", "идёт дождь", "«идёт дождь»"),
        ("pl", "pada", "„pada”"),
        ("ja", "雨", "「雨」"),
        ("en", "“It rains.”", "“It rains.”"),
        ("en", "“It rains,” said Ada, “hard.”", "““It rains,” said Ada, “hard.””"),
    ],
)
def test_the_marks_are_those_of_the_language(archive: Archive, language: str, words: str, marked: str) -> None:
    text = f"{words} and more"
    document = archive.add_document(NewDocument(Kind.ARTICLE, text=text, title="T", language=language))
    assert archive.quote(document, 0, len(words)).marked == marked


def test_the_place_is_told_by_page_and_paragraph(archive: Archive) -> None:
    text = "a b\n\nc d\fe f\n\ng h\n\ni j"
    document = archive.add_document(NewDocument(Kind.ARTICLE, text=text, title="T"))

    def where(words: str) -> str:
        start = text.index(words)
        return archive.quote(document, start, start + len(words)).where

    assert where("a b") == "page 1, paragraph 1, characters 1–3"
    assert where("c d") == "page 1, paragraph 2, characters 6–8"
    assert where("e f") == "page 2, paragraph 1, characters 10–12"
    assert where("e f\n\ng h\n\ni j") == "page 2, paragraphs 1–3, characters 10–22"
    assert where("d\fe") == "pages 1–2, characters 8–10"
    lines = archive.add_document(NewDocument(Kind.ARTICLE, text="first\nsecond\nthird", title="L"))
    assert archive.quote(lines, 6, 12).where == "paragraph 2, characters 7–12"


def test_only_the_rights_that_a_quotation_touches_are_told(archive: Archive) -> None:
    document = archive.add_document(article())
    archive.mark_rights(document, QUOTED, END, holder="Ada")
    assert "The words “" not in archive.quote(document, 0, 10).credit.text
    found = archive.quote(document, QUOTED, END)
    assert "The words “It is clean,”: not known, rights of Ada. Excerpt." in found.text
    assert found.warnings == ("The passage “It is clean,” is under other terms: not known, rights of Ada.",)


def test_the_text_of_a_quotation_is_no_markup(archive: Archive) -> None:
    text = "<b>bold</b> & *stars*"
    document = archive.add_document(NewDocument(Kind.ARTICLE, text=text, title="T", language='x" onload="y'))
    found = archive.quote(document, 0, len(text))
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; *stars*" in found.html
    assert 'lang="x&quot; onload=&quot;y"' in found.html
    assert "\\<b\\>bold\\</b\\> \\& \\*stars\\*" in found.markdown


def test_a_place_outside_of_the_text_is_no_quotation(archive: Archive) -> None:
    document = archive.add_document(article())
    with pytest.raises(BadInput):
        archive.quote(document, 5, 5)
    with pytest.raises(NotFound):
        archive.quote(99, 0, 5)


def test_the_credits_of_several_documents_are_one_text(archive: Archive) -> None:
    first, second = archive.add_document(article()), archive.add_document(article("Other words.", "Second"))
    told = archive.credits([second, first, 99])
    assert [line.split("”")[0] for line in told.split("\n\n")] == ["“Second", "“Water"]
    assert archive.credits([first, second], CreditFormat.HTML).count("<p ") == 2
    assert archive.credits([first, second], CreditFormat.JSONLD).startswith("[{")
    assert archive.credits([first], CreditFormat.XMP) == archive.credit(first).xmp
    with pytest.raises(BadInput, match="one document"):
        archive.credits([first, second], CreditFormat.XMP)


def test_a_corrected_text_is_told_in_the_credit_and_one_read_anew_is_not(archive: Archive) -> None:
    document = archive.add_document(article())
    archive.correct_text(document, TEXT.replace("clean", "clear"), "misread")
    assert archive.credit(document).text.endswith("Errors of the text corrected.")
    archive.undo()
    assert "corrected" not in archive.credit(document).text
    archive.correct_text(document, TEXT.replace("clean", "clear"), "Read again as cp1252")
    assert "corrected" not in archive.credit(document).text


# ---------------------------------------------------------------------------------------------------- exports


def test_an_export_is_warned_of_in_words_that_say_why(archive: Archive) -> None:
    def add(title: str, licence: str, changes: str = "") -> int:
        new = NewDocument(Kind.ARTICLE, text=f"Text of {title}.", title=title, licence=licence, changes_made=changes)
        return archive.add_document(new)

    free, by = add("Free", "CC0-1.0"), add("By", "CC-BY-4.0")
    assert archive.export_warnings([free, by]) == ()
    unknown, other = add("Unknown", ""), add("Other", "")
    commercial, unchanged = add("NC", "CC-BY-NC-4.0"), add("ND", "CC-BY-ND-4.0", "shortened")
    reserved, odd = add("Mine", "All rights reserved"), add("Odd", "research use only")
    told = archive.export_warnings([free, by, unknown, other, commercial, unchanged, reserved, odd])
    assert [(one.words, one.documents) for one in told] == [
        ("2 documents have no known licence: nobody has allowed to hand them on.", (unknown, other)),
        ("“Odd” is under terms that were not checked (“research use only”): read them first.", (odd,)),
        ("“Mine” is under All rights reserved: ask the rights holder before handing the text on.", (reserved,)),
        (
            "“ND” is under CC BY-ND 4.0: hand the text on unchanged; a translation or an adapted text may not be "
            "handed on.",
            (unchanged,),
        ),
        ("“NC” is under CC BY-NC 4.0: what is exported may not be used for commercial purposes.", (commercial,)),
        ("“ND” was changed, though its licence allows no changed copies to be handed on.", (unchanged,)),
    ]
    passages = archive.export_warnings([unknown, reserved], Purpose.PASSAGES)
    assert [one.words for one in passages] == [
        "“Unknown” has no known licence: only short passages may be quoted.",
        "“Mine” is under All rights reserved: quote short passages only.",
    ]
    assert archive.export_warnings([unknown, reserved, odd], Purpose.DESCRIPTIONS) == ()


def test_passages_of_others_are_warned_of_at_export(archive: Archive) -> None:
    document = archive.add_document(article())
    archive.mark_rights(document, QUOTED, END, holder="Ada")
    (told,) = archive.export_warnings([document])
    assert told.words.startswith("“Water” quotes passages that its licence does not cover")


def test_the_licence_of_many_documents_is_one_step(archive: Archive) -> None:
    ids = [archive.add_document(article(f"Text {n}.", f"T{n}")) for n in range(3)]
    archive.edit_descriptions(ids, {"licence": "CC BY-NC 4.0"})
    assert {one.document.licence.id for one in archive.describe(ids)} == {"CC-BY-NC-4.0"}
    archive.undo()
    assert {one.document.licence.id for one in archive.describe(ids)} == {"CC-BY-4.0"}
