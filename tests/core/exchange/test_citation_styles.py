"""Formatted citations, against strings written by hand from the style guides."""

from __future__ import annotations

import dataclasses
import logging
import re
from collections.abc import Iterator

import pytest
from citeproc import model
from citeproc.source import CitationItem

from core.archive import Archive
from core.errors import BadInput
from core.model import AgentKind, CitationFormat, Holding, Kind, NewAgent, NewDocument, Role
from core.progress import Cancelled, Progress
from tests.core.exchange.cited import ARTICLE, BODY, LETTER, RESOLUTION, UN_LETTER, extract, parties


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """One for all: each test adds what it cites."""
    folder = tmp_path_factory.mktemp("cited")
    with Archive.create(folder / "archive.db", "Test", cache=folder / "cache") as made:
        yield made


STYLES = [style.name for style in Archive.citation_styles()]


def cited(archive: Archive, document: NewDocument, style: str, *, in_text: bool = False, language: str = "") -> str:
    number = archive.add_document(document)
    return archive.cite([number], style=style, in_text=in_text, language=language).text.removesuffix("\n")


def listed(archive: Archive, *documents: NewDocument, style: str) -> list[str]:
    return archive.cite([archive.add_document(one) for one in documents], style=style).text.splitlines()


def report(title: str, date: str = "2020", author: str = "Ana Lee", **values: object) -> NewDocument:
    return NewDocument(
        Kind.REPORT,
        holding=Holding.CITED,
        title=title,
        language="en",
        date=date,
        parties=parties(author=author) if author else (),
        **values,  # pyright: ignore[reportArgumentType] - tests override any field
    )


# -------------------------------------------------------------------------------------------- from style guides


@pytest.mark.parametrize(
    ("style", "entry"),
    [
        # OSCOLA 4, 3.4.9 (newspapers) and its bibliography, 1.7
        ("oscola", "Croft J, ‘Supreme Court Warns on Quality’ Financial Times (1 July 2010)"),
        ("apa", "Croft, J. (2010, July 1). Supreme Court warns on quality. Financial Times."),
        ("chicago", "Croft, Jane. “Supreme Court Warns on Quality.” Financial Times, July 1, 2010."),
        ("chicago-author-date", "Croft, Jane. 2010. “Supreme Court Warns on Quality.” Financial Times, July 1."),
        ("mla", "Croft, Jane. “Supreme Court Warns on Quality.” Financial Times, 1 July 2010."),
        ("harvard", "Croft, J. (2010) ‘Supreme Court warns on quality’, Financial Times, 1 July."),
        ("bluebook", "Jane Croft, Supreme Court Warns on Quality, Financial Times, July 1, 2010."),
        ("vancouver", "Croft J. Supreme Court warns on quality. Financial Times. 2010 Jul 1."),
        ("iso690", "CROFT, Jane, 2010. Supreme Court warns on quality. Financial Times. 1 July 2010."),
    ],
)
def test_a_news_article(archive: Archive, style: str, entry: str) -> None:
    assert cited(archive, ARTICLE, style) == entry


@pytest.mark.parametrize(
    ("style", "entry", "note"),
    [
        # OSCOLA 4, 3.4.13: Letter from Gordon Brown to Lady Ashton (20 November 2009)
        (
            "oscola",
            "Brown G, Letter to Lady Ashton (20 November 2009)",
            "Letter from Gordon Brown to Lady Ashton (20 November 2009).",
        ),
        # APA 7, archival documents: Frank, L. K. (1935, February 4). [Letter to Robert M. Ogden].
        ("apa", "Brown, G. (2009, November 20). [Letter to Lady Ashton].", "(Brown, 2009)"),
        # Chicago 18, 14.117: Creel, George. Letter to Colonel House. September 25, 1918.
        (
            "chicago",
            "Brown, Gordon. Letter to Lady Ashton. November 20, 2009.",
            "Gordon Brown, Letter to Lady Ashton, November 20, 2009.",
        ),
        # MLA 9: Benton, Thomas Hart. Letter to Charles Fremont. 22 June 1847.
        ("mla", "Brown, Gordon. Letter to Lady Ashton. 20 Nov. 2009.", "(Brown)"),
        ("harvard", "Brown, G. (2009) ‘Letter to Lady Ashton’.", "(Brown, 2009)"),
        ("ieee", "G. Brown, “Letter to Lady Ashton,” Nov. 20, 2009.", "[1]"),
        ("vancouver", "Brown G. [Letter to Lady Ashton]. 2009.", "(1)"),
    ],
)
def test_an_untitled_letter(archive: Archive, style: str, entry: str, note: str) -> None:
    assert cited(archive, LETTER, style) == entry
    assert cited(archive, dataclasses.replace(LETTER, record_id="again"), style, in_text=True) == note


@pytest.mark.parametrize(
    ("style", "entry"),
    [
        (
            "apa",
            "Iravani, A. S. (2022, October 19). Letter dated 19 October 2022 (S/2022/782) "
            "[Letter to President of the Security Council].",
        ),
        (
            "chicago",
            "Iravani, Amir Saeid. “Letter Dated 19 October 2022.” To President of the Security Council. "
            "Letter S/2022/782. October 19, 2022.",
        ),
        # OSCOLA's UN Doc stands behind the date
        (
            "oscola",
            "Iravani AS, Letter to President of the Security Council, ‘Letter Dated 19 October 2022’ "
            "(19 October 2022) UN Doc S/2022/782",
        ),
        (
            "bluebook",
            "Amir Saeid Iravani, Letter Dated 19 October 2022, (2022), U.N. Doc. S/2022/782.",
        ),
        ("harvard", "Iravani, A.S. (2022) ‘Letter dated 19 October 2022’. UN Doc. S/2022/782."),
        ("ieee", "A. S. Iravani, “Letter dated 19 October 2022,” Oct. 19, 2022, UN Doc. S/2022/782."),
        ("mla", "Iravani, Amir Saeid. “Letter Dated 19 October 2022.” Letter S/2022/782, 19 Oct. 2022."),
    ],
)
def test_a_letter_that_is_a_un_document(archive: Archive, style: str, entry: str) -> None:
    assert cited(archive, UN_LETTER, style) == entry


@pytest.mark.parametrize(
    ("style", "entry"),
    [
        ("apa", "UN General Assembly. (2012). Education for democracy (Resolution A/RES/67/18)."),
        ("chicago", "UN General Assembly. Education for Democracy. Resolution A/RES/67/18. 2012."),
        ("mla", "UN General Assembly. Education for Democracy. Resolution A/RES/67/18, 28 Nov. 2012."),
        # OSCOLA's International Law section: … (28 November 2012) UN Doc A/RES/67/18
        ("oscola", "UN General Assembly, ‘Education for Democracy’ (28 November 2012) UN Doc A/RES/67/18"),
        ("bluebook", "UN General Assembly, Education for Democracy (2012), U.N. Doc. A/RES/67/18."),
        ("harvard", "UN General Assembly (2012) Education for democracy. Resolution A/RES/67/18."),
        ("ieee", "UN General Assembly, “Education for democracy,” Resolution A/RES/67/18, Nov. 2012."),
    ],
)
def test_a_resolution(archive: Archive, style: str, entry: str) -> None:
    assert cited(archive, RESOLUTION, style) == entry


@pytest.mark.parametrize("style", STYLES)
def test_no_style_leaves_out_a_symbol(archive: Archive, style: str) -> None:
    kinds = [Kind.LETTER, Kind.REPORT, Kind.RESOLUTION, Kind.OTHER, Kind.ARTICLE]
    ids = [
        archive.add_document(dataclasses.replace(UN_LETTER, kind=kind, symbol=f"S/2022/{number}"))
        for number, kind in enumerate(kinds)
    ]
    lines = archive.cite(ids, style=style).text.splitlines()
    assert sorted(found[0] for line in lines for found in re.finditer(r"S/2022/\d", line)) == [
        f"S/2022/{number}" for number in range(5)
    ]


def test_what_is_only_quoted_is_told_with_what_quotes_it(archive: Archive) -> None:
    _, letter = extract(archive)
    assert archive.cite([letter], style="apa").text == (
        "Iravani, A. S. (2022, October). Letter to the Council [Letter to Council]. "
        "Quoted in Shamsuddin, M. (2022, December). Drones. Mehr News Agency.\n"
    )
    note = archive.cite([letter], style="apa", in_text=True, place="p. 3").text
    assert note == "(Iravani, 2022, quoted in Shamsuddin, 2022, p. 3)\n"
    note = archive.cite([letter], style="oscola", in_text=True).text
    assert note == (
        "Letter from Amir Saeid Iravani to Council, ‘Letter to the Council’ (October 2022), quoted in "
        "Mehran Shamsuddin, ‘Drones’ Mehr News Agency (December 2022).\n"
    )
    assert archive.cite([letter], style="ieee", in_text=True).text == "[1]\n"
    assert "Zitiert in Shamsuddin" in archive.cite([letter], style="apa", language="de").text


# ------------------------------------------------------------------------------------------------------- lists


def test_a_list_has_the_order_of_the_style(archive: Archive) -> None:
    works = [
        report("Zebras", author="Élodie Brun"),
        report("“Apes” and others", author=""),
        report("Later", "2021-03-02", author="Ana Adams"),
        report("Earlier", "2021-01-17", author="Ana Adams"),
        report("Bees", author="Otto Braun"),
    ]
    ids = [archive.add_document(one) for one in works]
    by_author = [re.sub(r" \(.*", "", line) for line in archive.cite(ids, style="apa").text.splitlines()]
    assert by_author == ["Adams, A.", "Adams, A.", "“Apes” and others.", "Braun, O.", "Brun, É."]
    assert archive.cite(ids, style="ieee").documents == tuple(ids)
    assert [line[:3] for line in archive.cite(ids, style="ieee").text.splitlines()] == [f"[{n}]" for n in range(1, 6)]
    assert archive.cite(ids[::-1], style="vancouver").documents == tuple(ids[::-1])


def test_works_that_would_be_cited_alike_get_letters(archive: Archive) -> None:
    works = [report("Second"), report("First"), report("Third"), report("Alone", "2019")]
    assert listed(archive, *works, style="apa") == [
        "Lee, A. (2019). Alone.",
        "Lee, A. (2020a). First.",
        "Lee, A. (2020b). Second.",
        "Lee, A. (2020c). Third.",
    ]
    ids = [archive.add_document(report(title)) for title in ("Up", "Down")]
    assert archive.cite(ids, style="iso690").text == "LEE, Ana, 2020a. Up.\nLEE, Ana, 2020b. Down.\n"
    assert archive.cite(ids, style="harvard", in_text=True).text == "(Lee, 2020a)\n(Lee, 2020b)\n"
    # One that stands by itself has nothing to be told apart from; the style keeps none of it for the next.
    assert archive.cite(ids[:1], style="apa").text == "Lee, A. (2020). Up.\n"


def test_the_same_author_once_more_is_a_dash(archive: Archive) -> None:
    works = [report("A first"), report("B second"), report("C third", author="Bo Lee")]
    assert listed(archive, *works, style="mla") == [
        "Lee, Ana. A First. 2020.",
        "———. B Second. 2020.",
        "Lee, Bo. C Third. 2020.",
    ]


def test_many_documents_are_told_with_progress_and_can_be_stopped(archive: Archive) -> None:
    ids = [archive.add_document(report(f"R{number}")) for number in range(6)]
    steps: list[tuple[int, int]] = []
    archive.cite(ids, style="apa", progress=Progress(lambda done, total: steps.append((done, total))))
    assert steps[0] == (0, 6)
    assert steps[-1] == (6, 6)
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)

    stopping = Progress(lambda done, _total: stopping.cancel() if done == 2 else None)
    with pytest.raises(Cancelled):
        archive.cite(ids, style="apa", progress=stopping)
    with pytest.raises(Cancelled):
        archive.cite(ids, CitationFormat.RIS, progress=stopping)


# ------------------------------------------------------------------------------------------------------- dates


@pytest.mark.parametrize(
    ("date", "apa", "oscola"),
    [
        ("", "(n.d.)", "‘T’ UN"),
        ("2022", "(2022)", "(2022)"),
        ("2022-12~", "(ca. 2022, December)", "(about December 2022)"),
        ("2022-10-17?", "(ca. 2022, October 17)", "(17 October 2022?)"),
        ("2020/2021", "(2020–2021)", "(2020–2021)"),
        ("2022-10-17/2022-10-20", "(2022, October 17–20)", "(17–20 October 2022)"),
        ("2022-10-17/2022-11-02", "(2022, October 17–November 2)", "(17 October–2 November 2022)"),
        ("2022-10-17/2023", "(2022–2023)", "(17 October 2022–2023)"),
        ("185X", "(1850s)", "(1850s)"),
        ("2022-21", "(2022, Spring)", "(Spring 2022)"),
        ("-0044", "(44 B.C.E.)", ""),
    ],
)
def test_dates_that_are_no_plain_days(archive: Archive, date: str, apa: str, oscola: str) -> None:
    letter = dataclasses.replace(UN_LETTER, date=date, title="T")
    number = archive.add_document(letter)
    assert apa in archive.cite([number], style="apa").text
    if oscola:
        assert oscola in archive.cite([number], style="oscola").text


def test_dates_that_need_words_are_told_in_digits_where_ours_are_not_understood(archive: Archive) -> None:
    def told(date: str, style: str) -> str:
        return cited(archive, report("T", date), style, language="de")

    assert told("2020/..", "apa") == "Lee, A. (2020–). T."
    assert told("[1820-01..1820-03]", "apa") == "Lee, A. (1820-01–1820-03). T."
    assert told("2022-10-17?", "oscola") == "Lee A, „T“ (ca. 2022-10-17)"
    assert told("2022-10-17?", "apa") == "Lee, A. (ca. 2022). T."
    assert cited(archive, report("T", "2022-21"), "mla") == "Lee, Ana. T. Spring 2022."


def test_a_missing_date_is_told_in_the_language(archive: Archive) -> None:
    number = archive.add_document(report("Undated", ""))
    assert archive.cite([number], style="apa").text == "Lee, A. (n.d.). Undated.\n"
    assert archive.cite([number], style="apa", language="de").text == "Lee, A. (o.\u00a0J.). Undated.\n"
    assert archive.cite([number], style="harvard").text == "Lee, A. (no date) Undated.\n"
    assert archive.cite([number], style="iso690").text == "LEE, Ana, [no date]. Undated.\n"


# ------------------------------------------------------------------------------------------------------- names


@pytest.mark.parametrize(
    ("name", "kind", "entry"),
    [
        ("Ana de la Cruz", AgentKind.PERSON, "de la Cruz, A."),
        ("John Smith, Jr.", AgentKind.PERSON, "Smith, J., Jr."),
        ("Smith, John", AgentKind.PERSON, "Smith, J."),
        ("سعید خطیب‌زاده", AgentKind.PERSON, "سعید خطیب‌زاده"),
        ("王毅", AgentKind.PERSON, "王毅"),
        ("Ban Ki-moon", AgentKind.PERSON, "Ban Ki-moon"),
        ("Reuters", AgentKind.ORGANISATION, "Reuters"),
        ("Tasnim", AgentKind.OTHER, "Tasnim"),
        ("Amnesty International", AgentKind.OTHER, "Amnesty International"),
        ("Sukarno", AgentKind.PERSON, "Sukarno"),
        ("Permanent Representative of Ukraine", AgentKind.OTHER, "Permanent Representative of Ukraine"),
        ("senior officials", AgentKind.GROUP, "senior officials"),
    ],
)
def test_names_are_turned_round_where_it_is_known_how(archive: Archive, name: str, kind: AgentKind, entry: str) -> None:
    found = cited(archive, report("T", author=""), "apa")
    assert found == "T. (2020)."
    document = dataclasses.replace(report("T"), parties=((Role.AUTHOR, NewAgent(name, kind)),))
    stop = "" if entry.endswith(".") else "."
    assert cited(archive, document, "apa") == f"{entry}{stop} (2020). T."


def test_a_persian_article_in_a_persian_list(archive: Archive) -> None:
    article = NewDocument(
        Kind.ARTICLE,
        holding=Holding.CITED,
        title="گفت‌وگو با وزیر خارجه",
        language="fa",
        date="2022-03-05",
        parties=parties(author="سعید خطیب‌زاده", publisher=("خبرگزاری مهر", BODY)),
    )
    assert cited(archive, article, "chicago") == ("سعید خطیب‌زاده. “گفت‌وگو با وزیر خارجه.” خبرگزاری مهر, March 5, 2022.")
    number = archive.add_document(dataclasses.replace(article, record_id="2"))
    assert "مارس" in archive.cite([number], style="chicago", language="fa").text
    assert archive.cite([number], style="apa").html.startswith('<p dir="auto">سعید خطیب‌زاده. (2022, March 5).')


# ---------------------------------------------------------------------------------------- places, markup, errors


@pytest.mark.parametrize(
    ("style", "place", "note"),
    [
        ("apa", "p. 12", "(Croft, 2010, p. 12)"),
        ("apa", "paras 3-5", "(Croft, 2010, paras. 3–5)"),
        ("mla", "p. 12", "(Croft 12)"),
        (
            "chicago",
            "p. 12",
            "Jane Croft, “Supreme Court Warns on Quality,” Financial Times, July 1, 2010, 12.",
        ),
        ("ieee", "p. 12", "[1, p. 12]"),
    ],
)
def test_a_place_goes_into_what_a_text_cites(archive: Archive, style: str, place: str, note: str) -> None:
    number = archive.add_document(ARTICLE)
    assert archive.cite([number], style=style, in_text=True, place=place).text == f"{note}\n"
    # Nothing of it is left for the next.
    assert "12" not in archive.cite([number], style=style, in_text=True).text.replace("2010", "")


def test_the_html_has_the_styles_italics_and_no_markup_of_the_archives(archive: Archive) -> None:
    number = archive.add_document(
        report("<b>Bold</b> & “so\x01 on”", symbol="A/77/2", source_url="https://example.org/a?b=1&c=2")
    )
    found = archive.cite([number], style="apa")
    assert found.html == (
        '<p dir="auto">Lee, A. (2020). <i>&lt;b&gt;Bold&lt;/b&gt; &amp; “so on”</i> (A/77/2). '
        "https://example.org/a?b=1&amp;c=2</p>"
    )
    assert found.text == "Lee, A. (2020). <b>Bold</b> & “so on” (A/77/2). https://example.org/a?b=1&c=2\n"


@pytest.mark.parametrize("style", STYLES)
def test_signs_in_names_are_taken_for_no_markup(archive: Archive, style: str) -> None:
    number = archive.add_document(report("A\x03B", author="Ada\x01 Bro\x02ok"))
    found = archive.cite([number], style=style)
    assert not re.search("[\x00-\x09\x0b-\x1f]", found.text)
    assert found.html.count("<i>") == found.html.count("</i>")
    assert "<b>" not in found.html


def test_what_has_neither_title_nor_maker_is_cited_all_the_same(archive: Archive) -> None:
    bare = archive.add_document(NewDocument(Kind.OTHER, text="Some words that stand here for themselves alone."))
    symbol = archive.add_document(NewDocument(Kind.LETTER, holding=Holding.CITED, symbol="S/2022/1"))
    for style in STYLES:
        found = archive.cite([bare, symbol], style=style)
        assert found.plain == ()
        assert "[Some words that stand" in found.text
        assert "S/2022/1" in found.text


def test_what_the_processor_fails_at_is_cited_without_a_style(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_layout: model.Layout, _item: CitationItem) -> None:
        raise AssertionError("a season has no number")

    ids = [archive.add_document(ARTICLE), archive.add_document(RESOLUTION)]
    monkeypatch.setattr(model.Layout, "render_children", fail)
    with caplog.at_level(logging.INFO):
        found = archive.cite(ids, style="apa")
    assert found.plain == tuple(ids)
    assert found.text.splitlines()[0] == "“Supreme Court warns on quality” by Jane Croft, Financial Times, 1 July 2010."
    assert "can't be printed" in caplog.text


def test_a_style_or_language_that_is_not_there_is_told_of(archive: Archive) -> None:
    number = archive.add_document(ARTICLE)
    with pytest.raises(BadInput, match=r"There is no style “turabian”. Choose one of apa, bluebook,"):
        archive.cite([number], style="turabian")
    with pytest.raises(BadInput, match=r"can't be written in “klingon”. Choose one of af-ZA, ar,"):
        archive.cite([number], language="klingon")
    assert archive.cite([number], style=" MLA ", language="de_AT").text.startswith("Croft, Jane.")
    assert archive.cite([], style="apa").text == ""
    assert archive.cite([9999, number, number]).documents == (number,)


@pytest.mark.parametrize("style", STYLES)
def test_every_style_prints_in_other_languages(archive: Archive, style: str) -> None:
    ids = [archive.add_document(one) for one in (ARTICLE, UN_LETTER)]
    for language in ("de", "fa"):
        found = archive.cite(ids, style=style, language=language)
        assert found.plain == ()
        assert len(found.text.splitlines()) == 2
