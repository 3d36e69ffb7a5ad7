"""Linked data: read by an independent processor without a network, and held to the shapes of the vocabularies."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from core.archive import Archive
from core.exchange.json_ld.context import ANNOTATION, CONTEXT, MEANINGS, TERMS, iri
from core.model import (
    USUAL_OPTIONS,
    ExportOption,
    Holding,
    HopRole,
    Kind,
    Manner,
    NewAgent,
    NewClaim,
    NewDocument,
    NewHop,
    NewLink,
    Relation,
    Stance,
    Status,
    Verdict,
)
from tests.core import records
from tests.core.exchange.making import CHINESE, PERSIAN, exported, two_articles
from tests.core.exchange.triples import CITO, DCTERMS, OA, PROV, RDF, SCHEMA, Names, Triples, one

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib's own, by its own parser

OWN = Names(TERMS)
PUBLISHED = {
    "body": "hasBody",
    "target": "hasTarget",
    "source": "hasSource",
    "selector": "hasSelector",
    "motivation": "motivatedBy",
    **{name: name for name in ("start", "end", "exact", "prefix", "suffix")},
    **{name: name for name in ("Annotation", "SpecificResource", "TextQuoteSelector", "TextPositionSelector")},
    **{name: name for name in ("identifying", "describing", "linking")},
}
"""What keys of annotations stand for in https://www.w3.org/ns/anno.jsonld."""


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("something was to be fetched")

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket, "create_connection", refused)


def graph(archive: Archive, folder: Path, documents: list[int] | None = None, **values: object) -> Triples:
    exported(archive, folder / "a.jsonld", "jsonld", documents, **values)
    return Triples(folder / "a.jsonld")


def assert_shapes(found: Triples, texts: dict[str, str]) -> None:
    """What the W3C's model, schema.org, CiTO and PROV ask of such nodes; and that places are where they say."""
    for annotation in found.of_type(OA.Annotation):
        assert len(set(found.objects(annotation, OA.hasTarget))) >= 1
        assert len(set(found.objects(annotation, OA.motivatedBy))) == 1
        assert len(list(found.objects(annotation, OA.hasBody))) == 1
        for target in found.objects(annotation, OA.hasTarget):
            assert (target, RDF.type, OA.SpecificResource) in found
    for target in found.of_type(OA.SpecificResource):
        source = one(found.objects(target, OA.hasSource))
        kinds = sorted(found.value(selector, RDF.type) for selector in found.objects(target, OA.hasSelector))
        assert OA.TextQuoteSelector in kinds
        assert len(set(kinds)) == len(kinds)
        quote = one(selector for selector in found.objects(target, OA.hasSelector) if is_quote(found, selector))
        exact = one(found.objects(quote, OA.exact))
        assert len(list(found.objects(quote, OA.prefix))) <= 1
        assert len(list(found.objects(quote, OA.suffix))) <= 1
        for selector in found.objects(target, OA.hasSelector):
            if (selector, RDF.type, OA.TextPositionSelector) in found:
                start, end = (int(str(one(found.objects(selector, name)))) for name in (OA.start, OA.end))
                assert 0 <= start < end
                assert texts[source][start:end] == str(exact)
    for claim in found.of_type(SCHEMA.Claim):
        assert len(set(found.objects(claim, SCHEMA.text))) == 1
        assert len(set(found.objects(claim, SCHEMA.appearance))) == 1
        for author in found.objects(claim, SCHEMA.author):
            assert found.value(author, SCHEMA.name)
    for citation in found.of_type(CITO.Citation):
        for name in (CITO.hasCitingEntity, CITO.hasCitedEntity):
            assert (one(found.objects(citation, name)), RDF.type, SCHEMA.Claim) in found
        for word in found.objects(citation, CITO.hasCitationCharacterization):
            ends = found.value(citation, CITO.hasCitingEntity), found.value(citation, CITO.hasCitedEntity)
            assert (ends[0], word, ends[1]) in found
    for name in (PROV.wasQuotedFrom, PROV.wasDerivedFrom, PROV.hadPrimarySource):
        for first, second in found.pairs(name):
            assert (first, RDF.type, PROV.Entity) in found
            assert (second, RDF.type, PROV.Entity) in found
    for entity, agent in found.pairs(PROV.wasAttributedTo):
        assert (entity, RDF.type, PROV.Entity) in found
        assert (agent, RDF.type, PROV.Agent) in found
    for own in {predicate for predicate in found.predicates() if str(predicate).startswith(TERMS)}:
        assert str(own).removeprefix(TERMS) in MEANINGS


def is_quote(found: Triples, selector: str) -> bool:
    return (selector, RDF.type, OA.TextQuoteSelector) in found


def texts_of(found: Triples) -> dict[str, str]:
    kinds = (SCHEMA.Article, SCHEMA.Message, SCHEMA.Report, SCHEMA.CreativeWork)
    works = (subject for kind in kinds for subject in found.of_type(kind))
    return {subject: text for subject in works if (text := found.value(subject, SCHEMA.text))}


def test_the_sample_is_linked_data_of_the_right_shapes(sample_path: Path, tmp_path: Path) -> None:
    with Archive.open(sample_path, read_only=True) as archive:
        found = graph(archive, tmp_path)
        about = archive.about()
        assert_shapes(found, texts_of(found))
        assert len(list(found.of_type(SCHEMA.Claim))) == about.claims
        assert len(list(found.subjects(DCTERMS.isPartOf))) == about.documents
        assert not list(found.of_type(SCHEMA.ClaimReview)), "nobody signed one"
        refutes = {CITO.refutes, CITO.confirms}
        assert not refutes & set(found.predicates()), "the record never says who is right"


def test_the_keys_of_annotations_mean_what_the_published_context_says() -> None:
    used = {key: value for key, value in ANNOTATION.items() if key not in {"id", "type", "generated"}}
    meant = {key: value if isinstance(value, str) else value["@id"] for key, value in used.items()}  # type: ignore[index]
    assert meant == {key: f"oa:{name}" for key, name in PUBLISHED.items()}
    assert CONTEXT["oa"] == str(OA)


def test_texts_in_persian_and_chinese_keep_every_character(archive: Archive, tmp_path: Path) -> None:
    for text, language in ((PERSIAN, "fa"), (CHINESE, "zh")):
        added = archive.add_document(records.article(text, title=text[:12]))
        archive.update_document(added, language=language)
        archive.add_claim(
            NewClaim(
                added,
                ((10, 20), (22, 23)),
                Manner.DIRECT,
                Stance.DENY,
                chains=((NewHop(HopRole.SPEAKER, (NewAgent("سخنگو"),)),),),
            )
        )
    found = graph(archive, tmp_path)
    texts = texts_of(found)
    assert set(texts.values()) == {PERSIAN, CHINESE}
    assert_shapes(found, texts)
    assert ("سخنگو") in set(found.objects(None, SCHEMA.name))
    raw = (tmp_path / "a.jsonld").read_bytes()
    assert PERSIAN.encode() in raw, "readable as it stands"
    assert b"\\u" not in raw


def test_each_node_has_a_line(archive: Archive, tmp_path: Path) -> None:
    two_articles(archive)
    exported(archive, tmp_path / "a.jsonld", "jsonld")
    lines = (tmp_path / "a.jsonld").read_text(encoding="utf-8").splitlines()
    nodes = [json.loads(line.rstrip(",")) for line in lines[2:-1]]
    whole = json.loads((tmp_path / "a.jsonld").read_text(encoding="utf-8"))
    assert whole["@graph"] == nodes


def test_only_signed_reviews_are_claim_reviews(archive: Archive, tmp_path: Path) -> None:
    _, _, claim, _ = two_articles(archive)
    archive.add_verdict(
        Verdict(0, claim, "Not supported by the records", "The ledger says so.", "Ada Brook", "2023-01-02")
    )
    found = graph(archive, tmp_path)
    review = one(found.of_type(SCHEMA.ClaimReview))
    assert (found.value(review, SCHEMA.itemReviewed), RDF.type, SCHEMA.Claim) in found
    assert str(found.value(found.value(review, SCHEMA.author), SCHEMA.name)) == "Ada Brook"
    rating = found.value(review, SCHEMA.reviewRating)
    assert found.value(rating, SCHEMA.alternateName) == "Not supported by the records"


def test_every_relation_has_its_word_and_withholding_has_none(archive: Archive, tmp_path: Path) -> None:
    first, _, claim, _ = two_articles(archive)
    for number, relation in enumerate(Relation):
        other = archive.add_claim(records.claim(first, 40 + number, 50 + number))
        archive.add_link(NewLink(other, claim, relation))
    found = graph(archive, tmp_path)
    assert_shapes(found, texts_of(found))
    words = {
        str(relation): found.value(link, CITO.hasCitationCharacterization)
        for link, relation in found.pairs(OWN.relation)
    }
    assert words == {
        "rebuts": (CITO.disputes),
        "undercuts": (CITO.disagreesWith),
        "corrects": (CITO.corrects),
        "retracts": (CITO.retracts),
        "qualifies": (CITO.qualifies),
        "supports": (CITO.supports),
        "answers": (CITO.repliesTo),
        "restates": "",
        "withholds": "",
    }
    assert len(list(found.pairs(PROV.alternateOf))) == 1


def test_a_chain_is_a_derivation_from_its_origin(archive: Archive, tmp_path: Path) -> None:
    added = archive.add_document(records.article())
    roles = (HopRole.ORIGIN, HopRole.SPEAKER, HopRole.REPORTER)
    before = archive.add_document(NewDocument(Kind.REPORT, Holding.CITED, title="Said before"))
    documents = (None, before, added)
    hops = zip(roles, documents, strict=True)
    chain = tuple(NewHop(role, (NewAgent(role.value),), document_id=document) for role, document in hops)
    archive.add_claim(NewClaim(added, ((17, 35),), Manner.INDIRECT, Stance.ASSERT, chains=(chain,)))
    found = graph(archive, tmp_path)
    node = one(found.of_type(SCHEMA.Claim))
    named: list[str] = []
    at = found.value(node, PROV.wasDerivedFrom)
    origin = ""
    while at:
        named.append(str(found.value(found.value(at, PROV.wasAttributedTo), SCHEMA.name)))
        origin, at = at, found.value(at, PROV.wasDerivedFrom)
    assert named == ["reporter", "speaker", "origin"]
    assert found.value(node, PROV.hadPrimarySource) == origin
    assert found.value(found.value(node, SCHEMA.firstAppearance), SCHEMA.name) == "Said before"
    assert found.value(found.value(node, SCHEMA.appearance), SCHEMA.name) == "Water"


def test_the_other_end_of_a_link_is_described_where_its_document_stays_behind(archive: Archive, tmp_path: Path) -> None:
    first, second, _, _ = two_articles(archive)
    for chosen in (first, second):
        found = graph(archive, tmp_path, [chosen])
        assert_shapes(found, texts_of(found) | {(iri_of(found, other)): records.TEXT for other in ("Answer", "Water")})
        assert len(list(found.of_type(SCHEMA.Claim))) == 2
        assert len(list(found.of_type(CITO.Citation))) == 1
        assert len(texts_of(found)) == 1, "the text stays behind"
    both = graph(archive, tmp_path, [first, second])
    assert len(list(both.subjects(RDF.type, CITO.Citation))) == 1


def iri_of(found: Triples, name: str) -> str:
    return str(one(iter({*found.subjects(SCHEMA.name, (name))})))


def test_what_is_left_out_as_ticked_is_not_in_the_file(archive: Archive, tmp_path: Path) -> None:
    first, _, _, _ = two_articles(archive)
    archive.add_claim(NewClaim(first, ((40, 50),), Manner.AUTHOR, Stance.ASSERT, status=Status.SUGGESTED))
    archive.add_note(first, "A private word.")
    everything = USUAL_OPTIONS | {ExportOption.SUGGESTIONS}
    for options, texts, notes, claims in (
        (everything, 2, True, 3),
        (USUAL_OPTIONS, 2, True, 2),
        (frozenset[ExportOption](), 0, False, 2),
    ):
        found = graph(archive, tmp_path, options=options)
        assert len(texts_of(found)) == texts
        assert ("A private word." in (tmp_path / "a.jsonld").read_text(encoding="utf-8")) == notes
        assert len(list(found.of_type(SCHEMA.Claim))) == claims
    assert not list(found.objects(None, OWN.status))


def test_rights_of_a_passage_and_licence_go_along(archive: Archive, tmp_path: Path) -> None:
    first, _, _, _ = two_articles(archive)
    archive.mark_rights(first, 88, 102, "CC-BY-ND-4.0", "The Archive")
    found = graph(archive, tmp_path)
    assert_shapes(found, texts_of(found))
    assert ("https://creativecommons.org/licenses/by/4.0/") in set(found.objects(None, SCHEMA.license))
    terms = one(found.subjects(SCHEMA.license, ("https://creativecommons.org/licenses/by-nd/4.0/")))
    assert str(found.value(found.value(terms, SCHEMA.copyrightHolder), SCHEMA.name)) == "The Archive"
    lines = [str(line) for line in found.objects(None, SCHEMA.creditText)]
    assert len(lines) == 2
    assert all("CC BY 4.0" in line for line in lines)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "https://a b/<x>", "ftp://x", "https://[", "C:\\x\\y"])
def test_an_address_that_is_none_stays_a_word(archive: Archive, tmp_path: Path, address: str) -> None:
    archive.add_document(NewDocument(Kind.OTHER, title="x", text="y", source_url=address))
    found = graph(archive, tmp_path)
    assert not list(found.objects(None, SCHEMA.url))
    assert (address) in set(found.objects(None, SCHEMA.value))


def test_a_name_that_is_no_uuid_has_a_stable_one() -> None:
    assert iri("x" * 40) == iri("x" * 40) != iri("y" * 40)
    assert iri("x" * 40).startswith("urn:uuid:")
