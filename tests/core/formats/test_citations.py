"""Bibliographies as cited documents: BibTeX, RIS and CSL-JSON."""

from __future__ import annotations

import json

import pytest

from core.model import AgentKind, Holding, Kind, Role
from tests.core.formats.reading import entries, names, only, reason

BIB = r"""@string{un = "United Nations"}
@comment{anything}
@article{one,
  title = {The {UN} and dr{\"o}nes: caf\'e \& more},
  author = "M{\"u}ller, J{\"o}rg and {Mehr News Agency} and Ludwig van Beethoven and others",
  journal = {J. of X}, year = 2022, month = dec, doi = {10.1000/xyz}, url = {https://x.org/a_b?c=1%20}
}
@letter{two, title = {A letter}, author = {Iravani, Amir Saeid}, recipient = {{Security Council}},
  date = {2022-10-19}, number = {S/2022/776}}
@misc{three, title = {B}, publisher = un # " Press", howpublished = {Letter to the editor}, language = {german}}
@book{four, title = {No end
@techreport{five, title = {D}, year = {2001}, license = {CC BY 4.0}}
@book{five, title = {The same key}}
"""


def test_bibtex() -> None:
    found = entries("a.bib", BIB.encode())
    assert [entry.where for entry in found] == [f"a.bib:{line}" for line in (3, 8, 10, 11, 12, 13)]
    one, two, three, broken, five, same = (entry.document for entry in found)
    assert one is not None
    assert (one.kind, one.holding, one.text) == (Kind.ARTICLE, Holding.CITED, None)
    assert (one.title, one.date) == ("The UN and drönes: café & more", "2022-12")
    assert (one.source_url, one.record_id) == ("https://x.org/a_b?c=1%20", "doi:10.1000/xyz")
    assert names(one, Role.AUTHOR) == ["Jörg Müller", "Mehr News Agency", "Ludwig van Beethoven"]
    assert [agent.kind for _, agent in one.parties][:2] == [AgentKind.PERSON, AgentKind.ORGANISATION]
    assert one.notes == ("in: J. of X",)
    assert two is not None
    assert (two.kind, two.symbol, two.date) == (Kind.LETTER, "S/2022/776", "2022-10-19")
    assert names(two, Role.SENDER) == ["Amir Saeid Iravani"]
    assert names(two, Role.RECIPIENT) == ["Security Council"]
    assert three is not None
    assert (three.kind, three.language, names(three, Role.PUBLISHER)) == (Kind.LETTER, "de", ["United Nations Press"])
    assert broken is None
    assert found[3].reason == "It is not BibTeX that can be read: a brace or quotation mark is missing."
    assert five is not None
    assert (five.kind, five.licence) == (Kind.REPORT, "CC-BY-4.0")
    assert same is not None
    assert same.title == "The same key"


def test_bibtex_is_known_by_its_entries_whatever_its_name() -> None:
    assert only("a.txt", "% a list\n@article{k, title = {A title}}\n").holding is Holding.CITED
    assert only("a.txt", "Words first.\n\n@article{k, title = {A title}}\n").holding is Holding.HELD


RIS = """TY  - PCOMM
A1  - Iravani, Amir Saeid
A2  - Security Council
TI  - Letter dated
PY  - 2022/10/19/
UR  - https://x.org/1
ER  -

TY  - NEWS
AU  - Roe, Jane, Jr
T1  - A title that is
      wrapped
JO  - The Paper
DA  - 2022/12
DO  - 10.1000/abc
ER  -
TY  - GEN
ER  -
TY  - BOOK
TI  - No end
"""


def test_ris() -> None:
    found = entries("a.ris", RIS.replace("\n", "\r\n").encode())
    assert [entry.where for entry in found] == ["a.ris:1", "a.ris:9", "a.ris:17", "a.ris:19"]
    letter, news, nothing, book = (entry.document for entry in found)
    assert letter is not None
    assert (letter.kind, letter.title, letter.date, letter.source_url) == (
        Kind.LETTER,
        "Letter dated",
        "2022-10-19",
        "https://x.org/1",
    )
    assert names(letter, Role.SENDER) == ["Amir Saeid Iravani"]
    assert names(letter, Role.RECIPIENT) == ["Security Council"]
    assert news is not None
    assert (news.kind, news.title, news.date) == (Kind.ARTICLE, "A title that is wrapped", "2022-12")
    assert names(news, Role.AUTHOR) == ["Jane Roe, Jr"]
    assert names(news, Role.PUBLISHER) == ["The Paper"]
    assert (news.source_url, news.record_id) == ("https://doi.org/10.1000/abc", "doi:10.1000/abc")
    assert nothing is None
    assert found[2].reason == "It has neither a title, a number nor an address."
    assert book is not None
    assert book.title == "No end"


CSL = [
    {
        "id": "x",
        "type": "personal_communication",
        "title": "Letter dated 19 October 2022",
        "author": [{"family": "Iravani", "given": "Amir Saeid"}],
        "recipient": [{"literal": "Security Council"}],
        "number": "S/2022/776",
        "issued": {"date-parts": [[2022, 10, 19]]},
        "license": "CC BY 4.0",
        "language": "en",
    },
    {
        "id": 2,
        "type": "article-newspaper",
        "title": "Iran <i>rejects</i>",
        "container-title": "Mehr",
        "DOI": "10.1000/abc",
        "author": [{"family": "Berg", "given": "Jan", "non-dropping-particle": "van den"}],
        "issued": {"date-parts": [["2022", "12"]], "circa": True},
    },
    {"type": "book", "id": "n"},
]


def test_csl_json() -> None:
    letter, article, nothing = (entry.document for entry in entries("a.json", json.dumps(CSL).encode()))
    assert letter is not None
    assert (letter.kind, letter.symbol, letter.date, letter.licence, letter.language) == (
        Kind.LETTER,
        "S/2022/776",
        "2022-10-19",
        "CC-BY-4.0",
        "en",
    )
    assert names(letter, Role.RECIPIENT) == ["Security Council"]
    assert article is not None
    assert (article.title, article.date, article.kind) == ("Iran rejects", "2022-12~", Kind.ARTICLE)
    assert names(article, Role.AUTHOR) == ["Jan van den Berg"]
    assert names(article, Role.PUBLISHER) == ["Mehr"]
    assert nothing is None


DATES: list[tuple[object, str]] = [
    ({"date-parts": [[2022]]}, "2022"),
    ({"date-parts": [[2022, 10, 1], [2022, 10, 3]]}, "2022-10-01/2022-10-03"),
    ({"date-parts": [[2022]], "season": 1}, "2022-21"),
    ({"date-parts": [[-44]]}, "-0044"),
    ({"raw": "17 October 2022"}, "2022-10-17"),
    ({"literal": "before the war"}, ""),
    ({"date-parts": []}, ""),
    (None, ""),
]


@pytest.mark.parametrize(("issued", "edtf"), DATES)
def test_csl_dates(issued: object, edtf: str) -> None:
    assert only("a.json", json.dumps([{"type": "book", "id": "1", "title": "T", "issued": issued}])).date == edtf


def test_json_of_another_kind_is_no_bibliography() -> None:
    assert "JSON" in reason("a.json", b'[{"type": "Feature", "id": 1}]')
    assert "JSON" in reason("a.json", b'{"a": [1, 2')
