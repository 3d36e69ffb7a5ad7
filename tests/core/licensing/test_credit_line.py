"""The credit line: what it says, what it keeps, what it warns of, in its three forms."""

from __future__ import annotations

import json
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.licensing import credit, licence
from core.model import Agent, AgentKind, Document, Holding, Kind, Party, Role

BY = "https://creativecommons.org/licenses/by/4.0/"


def party(role: Role, name: str, *, unnamed: bool = False) -> Party:
    kind = AgentKind.ORGANISATION if role is Role.PUBLISHER else AgentKind.PERSON
    return Party(role, Agent(1, name, kind, unnamed))


def document(
    title: str = "",
    *parties: Party,
    kind: Kind = Kind.ARTICLE,
    holding: Holding = Holding.HELD,
    opening: str = "",
    symbol: str = "",
    date: str = "",
    source_url: str = "",
    terms: str = "",
    copyright_notice: str = "",
    licence_notice: str = "",
    disclaimer_notice: str = "",
    requested_credit: str = "",
    changes_made: str = "",
) -> Document:
    return Document(
        id=1,
        kind=kind,
        holding=holding,
        title=title,
        opening=opening,
        symbol=symbol,
        language="en",
        date=date,
        first_day="",
        last_day="",
        source_url=source_url,
        licence=licence(terms),
        parties=parties,
        copyright_notice=copyright_notice,
        licence_notice=licence_notice,
        disclaimer_notice=disclaimer_notice,
        requested_credit=requested_credit,
        changes_made=changes_made,
    )


ARTICLE = document(
    "",
    party(Role.AUTHOR, "Ann Writer"),
    party(Role.PUBLISHER, "City Paper"),
    opening="While the two towns have a long history",
    date="2022-12",
    terms="CC-BY-4.0",
)
LETTER = document(
    "Letter to the Council",
    party(Role.SENDER, "Bo Sender"),
    kind=Kind.LETTER,
    holding=Holding.EXTRACT,
)


def test_a_held_article() -> None:
    found = credit(ARTICLE, quotations=True)
    assert found.text == (
        "“[While the two towns have a long history…]” by Ann Writer, City Paper, December 2022. "
        f"Licensed under CC BY 4.0, {BY}."
    )
    assert (found.badge, found.may_be, found.known) == ("CC BY 4.0", "Reuse with credit", True)
    assert found.warnings == ("Quotations inside keep their own terms.",)


def test_an_extract_is_credited_to_the_article_that_quotes_it() -> None:
    found = credit(LETTER, ARTICLE)
    assert found.text == (
        "Bo Sender, letter to the Council, as quoted in “[While the two towns have a long history…]” by Ann Writer, "
        f"City Paper, December 2022, CC BY 4.0, {BY}. Excerpt."
    )
    assert (found.badge, found.may_be, found.known) == ("Terms not known", "Cite the article", False)
    assert found.warnings == ("CC BY 4.0 covers the article, not the letter.",)


def test_an_extract_with_terms_of_its_own_and_an_account_of_it() -> None:
    letter = document(
        "",
        party(Role.SENDER, "Bo Sender"),
        party(Role.RECIPIENT, "the Council"),
        kind=Kind.LETTER,
        holding=Holding.EXTRACT,
        symbol="S/2022/1",
        date="2022-12-06",
        terms="LicenseRef-UN-public-domain",
        changes_made="Excerpt: two passages.",
    )
    found = credit(letter, ARTICLE)
    assert found.text.startswith("Bo Sender, letter to the Council, S/2022/1, 6 December 2022, as quoted in “[While")
    assert found.text.endswith(". Public domain (UN). Excerpt: two passages.")
    assert found.known
    assert found.warnings == ()


def test_all_that_came_with_it_is_kept() -> None:
    """CC BY 4.0 section 3(a)(1): (A)(i) to (v), (B), (C)."""
    full = document(
        "Two Towns",
        party(Role.AUTHOR, "Ann Writer"),
        party(Role.AUTHOR, "Pseudonym X"),
        date="2022",
        source_url="https://example.org/towns?a=1&b=2",
        terms="CC-BY-4.0",
        copyright_notice="© 2022 City Paper",
        licence_notice="All content is under CC BY 4.0!",
        disclaimer_notice="No warranty is given.",
        changes_made="translated from Persian",
    )
    text = credit(full).text
    assert text == (
        f"“Two Towns” by Ann Writer and Pseudonym X, 2022. © 2022 City Paper. Licensed under CC BY 4.0, {BY}. "
        "Notice: “All content is under CC BY 4.0!” Notice: “No warranty is given.” "
        "Source: https://example.org/towns?a=1&b=2. Changes: translated from Persian."
    )
    carried = credit(LETTER, full).text
    for kept in ("© 2022 City Paper", "No warranty is given.", "Source: https://example.org/towns", "Excerpt."):
        assert kept in carried


def test_the_creators_own_form_is_used_where_they_asked_for_one() -> None:
    asked = document("T", party(Role.AUTHOR, "Ann"), date="2022", terms="CC-BY-4.0", requested_credit="Photo: A. W.")
    assert credit(asked).text.startswith("“T”, Photo: A. W., 2022. ")


def test_names_with_commas_and_unnamed_groups() -> None:
    names = document("T", party(Role.AUTHOR, "Mamroth, Fedor"), party(Role.AUTHOR, "officials", unnamed=True))
    assert "by Mamroth, Fedor and officials (unnamed), no date" in credit(names).text
    same = document("T", party(Role.AUTHOR, "City Paper"), party(Role.PUBLISHER, "City Paper"), date="2022")
    assert credit(same).text.startswith("“T” by City Paper, 2022.")


def test_what_is_missing_is_said() -> None:
    bare = credit(document("T"))
    assert bare.text == "“T”, author not known, no date. Terms not known."
    assert (bare.known, bare.may_be) == (False, "Cite the article")
    assert bare.warnings == ("Terms not known: cite the article.",)
    assert [one.words for one in bare.missing] == ["Licence of the article not known", "Author not known"]
    assert credit(document(kind=Kind.LETTER, holding=Holding.CITED, symbol="S/2022/781")).text == (
        "Letter S/2022/781, author not known, no date. Terms not known."
    )
    untitled = document(opening="Words", terms="CC-BY-3.0")
    assert "Title not known: CC BY 3.0 asks for it" in {one.words for one in credit(untitled).missing}


def test_terms_as_given_are_repeated_and_not_trusted() -> None:
    found = credit(document("T", party(Role.AUTHOR, "Ann"), terms="research use only"))
    assert found.text == "“T” by Ann, no date. Terms as given: research use only."
    assert not found.known
    assert found.warnings == ("Terms as given, not checked: read them before reuse.",)


@pytest.mark.parametrize(
    ("terms", "warning"),
    [
        ("CC-BY-NC-4.0", "Not for commercial use."),
        ("CC-BY-ND-4.0", "Only unchanged: a translation or an adapted text may not be passed on."),
        ("LicenseRef-all-rights-reserved", "All rights reserved: quote short passages only, or ask the rights holder."),
    ],
)
def test_limits_are_warned_of(terms: str, warning: str) -> None:
    assert credit(document("T", party(Role.AUTHOR, "Ann"), terms=terms)).warnings == (warning,)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert not reader.open
    return reader


def test_html_says_the_same_with_its_licence_as_a_link() -> None:
    found = credit(ARTICLE)
    reader = read(found.html)
    assert reader.words == found.text
    assert ("a", {"href": BY, "rel": "license"}) in reader.tags
    assert ("bdi", {"property": "dct:date", "content": "2022-12"}) in reader.tags


def test_in_an_extract_the_licence_is_said_of_the_article() -> None:
    html = credit(LETTER, ARTICLE).html
    assert html.index('property="dct:source"') < html.index('rel="license"') < html.index("</span>")


hostile = st.text(st.sampled_from("ab <>&\"'“”/:;\n\0\u202e\u200c\u2028ا"), max_size=12)


@given(title=hostile, name=hostile, url=hostile, notice=hostile, terms=hostile)
def test_nothing_of_a_document_becomes_markup(title: str, name: str, url: str, notice: str, terms: str) -> None:
    found = credit(
        document(
            title,
            party(Role.AUTHOR, name),
            opening="x",
            source_url=f"javascript:{url}",
            licence_notice=notice,
            copyright_notice=url,
            requested_credit=terms,
            terms=terms,
        )
    )
    reader = read(found.html)
    assert {tag for tag, _ in reader.tags} <= {"p", "bdi", "span", "a"}
    assert not any("href" in attributes for _, attributes in reader.tags)
    assert reader.words == found.text
    assert not set(found.text) & set("\n\0\u202e\u2028")
    assert "<" not in found.jsonld
    assert json.loads(found.jsonld)["creditText"] == found.text


def test_only_web_addresses_are_links() -> None:
    link = document("T", source_url="https://example.org/?q=<>&x")
    assert "<a" not in credit(link).html
    assert (
        '<a href="https://example.org/?q=1&amp;x" rel="cc:attributionURL">'
        in credit(document("T", source_url="https://example.org/?q=1&x")).html
    )


def test_json_ld_tells_the_extract_from_what_carries_it() -> None:
    data = json.loads(credit(LETTER, ARTICLE).jsonld)
    assert data["@type"] == "Quotation"
    assert data["isPartOf"]["license"] == {"@id": BY}
    assert data["isPartOf"]["author"] == [{"name": "Ann Writer", "@type": "Person"}]
    assert data["isBasedOn"]["sender"] == [{"name": "Bo Sender", "@type": "Person"}]
    assert "license" not in data["isBasedOn"]
    assert not isinstance(data["@context"], str), "no context needs to be fetched"
