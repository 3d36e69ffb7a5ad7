"""The forms of a credit, read back as others read them: RDFa and JSON-LD into triples, XMP as RDF/XML, Markdown."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from pyRdfa import pyRdfa
from rdflib import DCTERMS, RDF, Dataset, Graph, Literal, Namespace, URIRef

from core.licensing import credit
from core.model import CreditFormat, Holding, Kind, Role
from tests.core.licensing.test_credit_line import ARTICLE, BY, LETTER, document, party

CC = Namespace("http://creativecommons.org/ns#")
XHV = Namespace("http://www.w3.org/1999/xhtml/vocab#")
DC = Namespace("http://purl.org/dc/elements/1.1/")
RIGHTS = Namespace("http://ns.adobe.com/xap/1.0/rights/")
SCHEMA = Namespace("https://schema.org/")

FULL = document(
    "Two Towns",
    party(Role.AUTHOR, "Ann Writer"),
    party(Role.AUTHOR, "Pseudonym X"),
    party(Role.PUBLISHER, "City Paper"),
    date="2022-12",
    source_url="https://example.org/towns?a=1&b=2",
    terms="CC-BY-4.0",
    copyright_notice="© 2022 City Paper <all>",
    changes_made="translated from Persian",
)
HERE = URIRef("https://example.org/towns?a=1&b=2")


def from_rdfa(html: str) -> Graph:
    page = f"<!DOCTYPE html><html><head><title>x</title></head><body>{html}</body></html>"
    return pyRdfa(base="https://here.example/").graph_from_source(io.StringIO(page))


def from_xmp(packet: str) -> Graph:
    assert packet.startswith('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>')
    assert packet.rstrip().endswith('<?xpacket end="w"?>')
    tree = etree.fromstring(packet.encode())
    assert tree.tag == "{adobe:ns:meta/}xmpmeta"
    found = tree.find("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}RDF")
    assert found is not None
    return Graph().parse(data=etree.tostring(found).decode(), format="xml", publicID="https://file.example/x")


def test_rdfa_says_of_the_work_what_the_line_says() -> None:
    graph = from_rdfa(credit(FULL, corrected=True).html)
    assert (HERE, RDF.type, CC.Work) in graph
    assert (HERE, DCTERMS.title, Literal("Two Towns")) in graph
    assert {str(name) for name in graph.objects(HERE, CC.attributionName)} == {"Ann Writer", "Pseudonym X"}
    assert list(graph.objects(HERE, XHV.license)) == [URIRef(BY)]
    assert list(graph.objects(HERE, CC.attributionURL)) == [HERE]
    assert (HERE, DCTERMS.rights, Literal("© 2022 City Paper <all>")) in graph
    assert (HERE, DCTERMS.provenance, Literal("translated from Persian")) in graph
    assert (HERE, DCTERMS.date, Literal("2022-12")) in graph


def test_rdfa_of_an_extract_has_the_licence_on_what_quotes_it() -> None:
    graph = from_rdfa(credit(LETTER, FULL).html)
    assert list(graph.subjects(XHV.license, URIRef(BY))) == [HERE]
    (letter,) = graph.subjects(DCTERMS.source, HERE)
    assert (letter, DCTERMS.creator, Literal("Bo Sender")) in graph


def test_rdfa_of_a_choice_names_both_licences() -> None:
    graph = from_rdfa(credit(document("T", party(Role.AUTHOR, "A"), terms="CC-BY-4.0 OR MIT")).html)
    assert set(graph.objects(None, XHV.license)) == {URIRef(BY), URIRef("https://spdx.org/licenses/MIT.html")}


def test_xmp_has_rights_and_creators() -> None:
    graph = from_xmp(credit(FULL).xmp)
    here = URIRef("https://file.example/x")
    assert list(graph.objects(here, CC.license)) == [URIRef(BY)]
    assert list(graph.objects(here, CC.attributionURL)) == [HERE]
    assert list(graph.objects(here, RIGHTS.Marked)) == [Literal("True")]
    assert list(graph.objects(here, RIGHTS.WebStatement)) == [Literal(BY)]
    (terms,) = graph.objects(here, RIGHTS.UsageTerms)
    words = "Creative Commons Attribution 4.0 International © 2022 City Paper <all>"
    assert (terms, RDF._1, Literal(words, lang="x-default")) in graph
    (creators,) = graph.objects(here, DC.creator)
    assert (creators, RDF.type, RDF.Seq) in graph
    assert (creators, RDF._2, Literal("Pseudonym X")) in graph
    (rights,) = graph.objects(here, DC.rights)
    assert (rights, RDF._1, Literal(credit(FULL).text, lang="x-default")) in graph


@pytest.mark.parametrize(
    ("terms", "marked"),
    [
        ("CC0-1.0", ["False"]),
        ("LicenseRef-UN-public-domain", ["False"]),
        ("CC-BY-NC-ND-3.0", ["True"]),
        ("LicenseRef-all-rights-reserved", ["True"]),
        ("LicenseRef-rightsstatements-NoC-US-1.0", []),
        ("LicenseRef-rightsstatements-UND-1.0", []),
        ("", []),
    ],
)
def test_xmp_says_whether_there_is_a_copyright_only_where_that_is_known(terms: str, marked: list[str]) -> None:
    graph = from_xmp(credit(document("T", terms=terms)).xmp)
    assert [str(value) for value in graph.objects(None, RIGHTS.Marked)] == marked


@pytest.mark.filterwarnings("ignore:.* is deprecated, use Dataset:DeprecationWarning")  # rdflib's own, inside of it
def test_json_ld_is_read_without_a_fetch_and_names_the_changes() -> None:
    graph = Dataset().parse(data=credit(FULL, corrected=True).jsonld, format="json-ld")
    found = {(str(p), str(o)) for s, p, o, *_ in graph.quads() if s == HERE}
    assert (str(SCHEMA.license), BY) in found
    assert {o for p, o in found if p == str(DCTERMS.provenance)} == {
        "Changes: translated from Persian",
        "Errors of the text corrected",
    }


def unescaped(markdown: str) -> str:
    """What CommonMark makes of our Markdown, as plain text: links by their words, escapes undone."""
    assert not re.search(r"(?<!\\)[*_`]", markdown)
    links = re.sub(r"(?<!\\)\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)", r"\1", markdown)
    plain = re.sub(r"(?<!\\)<(https?://[^<>]*)>", r"\1", links)
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", plain)


def test_markdown_is_the_same_line_with_links() -> None:
    for found in (credit(FULL), credit(LETTER, ARTICLE), credit(document("*a* _b_ [c](d) <e> 1. `f` &amp; \\"))):
        assert unescaped(found.markdown) == found.text
    assert f"[CC BY 4.0](<{BY}>), <{BY}>" in credit(FULL).markdown
    assert credit(document("1. T", requested_credit="x")).markdown.startswith("“1\\. T”")


@given(st.text(st.sampled_from("ab 1.-+#*_[]()<>&\\`“\n\u200f"), max_size=14))
def test_nothing_of_a_title_becomes_markdown_or_breaks_xml(title: str) -> None:
    found = credit(document(title, party(Role.AUTHOR, f"N{title}"), opening="x", terms="CC-BY-4.0"))
    assert unescaped(found.markdown) == found.text
    from_xmp(found.xmp)


def test_each_form_is_found_by_its_name() -> None:
    found = credit(FULL)
    assert [found.form(form) for form in CreditFormat] == [
        found.text,
        found.markdown,
        found.html,
        found.jsonld,
        found.xmp,
    ]


# ------------------------------------------------------------------------------------- lines written by hand

ANN = party(Role.AUTHOR, "Ann")


@pytest.mark.parametrize(
    ("described", "options", "line"),
    [
        (  # an excerpt is a change, and earlier changes stay
            FULL,
            {"excerpt": True},
            "“Two Towns” by Ann Writer and Pseudonym X, City Paper, December 2022. © 2022 City Paper <all>. "
            f"Licensed under CC BY 4.0, {BY}. Source: https://example.org/towns?a=1&b=2. Excerpt. "
            "Changes: translated from Persian.",
        ),
        (  # so is a correction
            document("T", ANN, date="2020", terms="CC-BY-SA-3.0"),
            {"corrected": True},
            "“T” by Ann, 2020. Licensed under CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/. "
            "Errors of the text corrected.",
        ),
        (
            document("T", ANN, date="2020", terms="CC-BY-NC-ND-2.0"),
            {},
            "“T” by Ann, 2020. Licensed under CC BY-NC-ND 2.0, https://creativecommons.org/licenses/by-nc-nd/2.0/.",
        ),
        (
            document("T", ANN, date="2020", terms="CC-BY-3.0-DE"),
            {},
            "“T” by Ann, 2020. Licensed under CC BY 3.0 DE, https://creativecommons.org/licenses/by/3.0/de/.",
        ),
        (
            document("T", ANN, date="2020", terms="CC0-1.0"),
            {},
            "“T” by Ann, 2020. Dedicated to the public domain under CC0 1.0, "
            "https://creativecommons.org/publicdomain/zero/1.0/.",
        ),
        (
            document("T", ANN, date="2020", terms="CC-PDM-1.0"),
            {},
            "“T” by Ann, 2020. Public Domain Mark, https://creativecommons.org/publicdomain/mark/1.0/.",
        ),
        (
            document(kind=Kind.LETTER, symbol="S/2022/1", date="2022-12-06", terms="LicenseRef-UN-public-domain"),
            {},
            "Letter S/2022/1, author not known, 6 December 2022. Public domain (UN).",
        ),
        (
            document("T", ANN, date="2020", terms="LicenseRef-rightsstatements-InC-1.0"),
            {},
            "“T” by Ann, 2020. In copyright, http://rightsstatements.org/vocab/InC/1.0/.",
        ),
        (
            document("T", ANN, date="2020", terms="(CC-BY-4.0 AND MIT) OR Apache-2.0"),
            {},
            f"“T” by Ann, 2020. Licensed under CC BY 4.0, {BY}, and MIT, https://spdx.org/licenses/MIT.html, "
            "or Apache-2.0, https://spdx.org/licenses/Apache-2.0.html.",
        ),
        (
            document("T", date="2020", requested_credit="X (a pseudonym), by request", terms="CC-BY-2.5"),
            {},
            "“T”, X (a pseudonym), by request, 2020. "
            "Licensed under CC BY 2.5, https://creativecommons.org/licenses/by/2.5/.",
        ),
        (
            document(opening="Some words of it", holding=Holding.HELD, date="2020", terms="CC-BY-3.0"),
            {},
            "“[Some words of it…]”, author not known, 2020. "
            "Licensed under CC BY 3.0, https://creativecommons.org/licenses/by/3.0/.",
        ),
        (document("T"), {}, "“T”, author not known, no date. Terms not known."),
    ],
)
def test_lines(described: object, options: dict[str, bool], line: str) -> None:
    assert credit(described, **options).text == line  # pyright: ignore[reportArgumentType] - documents, all of them


def test_what_is_asked_for_in_its_place() -> None:
    def asked(*args: object, **values: str) -> list[tuple[str, int]]:
        found = credit(document(*args, **values))  # pyright: ignore[reportArgumentType] - as above
        return [(one.part.value, one.document) for one in found.missing]

    assert asked("T", ANN, terms="CC-BY-4.0", source_url="https://x.example/") == []
    assert asked("T", ANN, terms="CC-BY-4.0") == [("source_url", 1)]
    assert asked("", ANN, opening="w", terms="CC-BY-4.0", source_url="https://x.example/") == []
    assert asked("", ANN, opening="w", terms="CC-BY-3.0-DE", source_url="s") == [("title", 1)]
    assert asked("T", terms="CC0-1.0") == []
    assert asked("T") == [("licence", 1), ("author", 1)]
