"""The sample archive is what its sources say, and its founding article is right in every part."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from core import sample
from core.archive import Archive
from core.errors import BadInput
from core.model import ClaimState, Holding, OpenedDocument, Relation
from core.places import installed_sample
from tests.core.records import every_row

ARTICLE_SHA256 = "d06931e69958daababc56f5607eeb45247381f37685df6cc6d70aeb49fbd1b6c"


@pytest.fixture(scope="module")
def article(built_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> OpenedDocument:
    """The founding article, opened."""
    with Archive.open(built_sample, read_only=True, cache=tmp_path_factory.mktemp("cache")) as archive:
        return archive.open_document(1)


def test_the_installed_sample_is_what_its_sources_say(built_sample: Path) -> None:
    built, installed = every_row(built_sample, history=True), every_row(installed_sample(), history=True)
    assert built.keys() == installed.keys()
    for table, rows in built.items():
        assert installed[table] == rows, f"{table} differs: run `python -m core sample` and replace archive.db"


def test_every_source_is_in_it(built_sample: Path) -> None:
    counts = {name: len(rows) for name, rows in every_row(built_sample).items()}
    assert counts["documents"] == 14
    assert counts["claims"] == 49
    assert counts["links"] == 27
    assert counts["document_references"] == 16


def test_the_founding_article_is_byte_for_byte(article: OpenedDocument) -> None:
    assert hashlib.sha256(article.text.encode()).hexdigest() == ARTICLE_SHA256
    assert len(article.claims) == 38
    assert len(article.references) == 9


def test_every_span_equals_its_quotation(article: OpenedDocument) -> None:
    for claim in article.claims:
        for span in (*claim.spans, *([claim.cue] if claim.cue else [])):
            assert article.text[span.start : span.end] == span.exact
        for hop in (hop for chain in claim.chains for hop in chain):
            for place in (hop.mention, hop.cue):
                assert place is None or article.text[place.start : place.end] == place.exact


def _violation(article: OpenedDocument) -> int:
    return next(i for i, claim in enumerate(article.claims) if "constitutes a violation" in claim.quotation)


def test_the_claim_of_the_three_states(article: OpenedDocument) -> None:
    claim = article.claims[_violation(article)]
    assert [agent.name for agent in claim.speakers] == ["France", "Germany", "United Kingdom"]
    assert all(chain[-1].agents[0].name == "Mehr News Agency" for chain in claim.chains)
    by_iravani = [a for a in claim.rebuttals if a.speakers[0].name == "Amir Saeid Iravani"]
    assert len(by_iravani) >= 5
    assert all(answer.evidence is not None for answer in by_iravani)
    assert [a.relation for a in by_iravani].count(Relation.UNDERCUTS) == 1
    assert not any("have not confirmed" in (a.evidence.exact if a.evidence else "") for a in claim.answers)
    assert {brief.id for answer in by_iravani for brief in answer.also_in} == {1}


def test_not_confirming_is_withholding(article: OpenedDocument) -> None:
    links = [
        answer
        for claim in article.claims
        for answer in claim.answers
        if answer.evidence and answer.evidence.exact == "have not confirmed"
    ]
    assert len(links) == 2
    assert {link.relation for link in links} == {Relation.WITHHOLDS}
    assert article.claims[2].state is ClaimState.WITHHELD
    assert article.claims[2].rebuttals == ()


def test_the_chain_from_unnamed_officials(article: OpenedDocument) -> None:
    first = next(claim for claim in article.claims if claim.quotation.startswith("Russia is now providing"))
    names = [[agent.name for agent in hop.agents] for hop in first.chains[0]]
    assert names == [["senior Biden administration officials"], ["NBC News"], ["Mehr News Agency"]]
    assert first.chains[0][0].agents[0].unnamed


def test_the_extract_is_exactly_its_two_passages(built_sample: Path, tmp_path: Path) -> None:
    with Archive.open(built_sample, read_only=True, cache=tmp_path) as archive:
        letter, article = archive.open_document(2), archive.open_document(1)
    assert letter.document.holding is Holding.EXTRACT
    assert len(letter.passages) == 2
    parts = [letter.text[passage.start : passage.end] for passage in letter.passages]
    assert letter.text == "\n\n".join(parts)
    for passage, words in zip(letter.passages, parts, strict=True):
        assert passage.quoted_at is not None
        assert article.text[passage.quoted_at.start : passage.quoted_at.end] == words
    assert letter.document.symbol == letter.document.date == letter.document.licence.id == ""


def test_credit_of_article_and_extract(built_sample: Path, tmp_path: Path) -> None:
    with Archive.open(built_sample, read_only=True, cache=tmp_path) as archive:
        article, letter = archive.credit(1), archive.credit(2)
    for part in ("Mehran Shamsuddin", "Mehr News Agency", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"):
        assert part in article.text
        assert part in letter.text
    assert "xcerpt" in letter.text
    assert "xcerpt" not in article.text
    assert article.known
    assert not letter.known


def test_a_place_must_be_unique() -> None:
    assert sample.find_place("one two one", {"quote": "one", "after": "two "}) == (8, 11)
    for place in ("one", "three"):
        with pytest.raises(BadInput, match="stand"):
            sample.find_place("one two one", place)
