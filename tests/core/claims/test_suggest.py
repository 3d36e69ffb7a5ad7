"""Who said what in English: each shape in which news attributes, in sentences of our own."""

from __future__ import annotations

import pytest

from core.claims import suggest
from core.model import HopRole, Manner, Nesting, Stance, Suggestion, Tier


def claims(text: str) -> tuple[Suggestion, ...]:
    return suggest(text, "en").claims


def only(text: str) -> Suggestion:
    (claim,) = claims(text)
    return claim


def pieces(claim: Suggestion, text: str) -> list[str]:
    return [text[start:end] for start, end in claim.spans]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("The envoy said the talks had failed.", "The envoy", "the talks had failed"),
        ("The envoy told reporters in Vienna that the talks had failed.", "The envoy", "the talks had failed"),
        ("The talks had failed, the envoy said on Friday.", "the envoy", "The talks had failed"),
        ("“The talks have failed,” said Mara Lind, a lawyer, on Friday.", "Mara Lind", "“The talks have failed,”"),
        ("“Have the talks failed?” Lind asked.", "Lind", "“Have the talks failed?”"),
        ("Lind said: “The talks have failed.”", "Lind", "“The talks have failed.”"),
        ("According to the ministry, the talks had failed.", "the ministry", "the talks had failed"),
        ("The talks had failed, according to the ministry.", "the ministry", "The talks had failed"),
        ("Mara Lind, who led the delegation, said the talks had failed.", "Mara Lind", "the talks had failed"),
        ("Mara Lind, 59, of Ashton, Md., said the talks had failed.", "Mara Lind", "the talks had failed"),
        ("In a statement, the ministry said that the talks had failed.", "the ministry", "the talks had failed"),
        ("In an interview with the Gazette Lind said the talks had failed.", "Lind", "the talks had failed"),
        ("Lind was quoted as saying that the talks had failed.", "Lind", "the talks had failed"),
        ("Lind has argued, in several articles, that the talks had failed.", "Lind", "the talks had failed"),
        ("The panel’s report suggests that the talks had failed.", "The panel’s report", "the talks had failed"),
        ("Lind went on to say that the talks had failed.", "Lind", "the talks had failed"),
        ("Lind’s claim that the talks had failed was repeated.", "Lind", "the talks had failed was repeated"),
        ("The Harbour Board accused Lind of hiding the letters.", "The Harbour Board", "Lind of hiding the letters"),
        ("Oslo called on the parties to return to the table.", "Oslo", "the parties to return to the table"),
        ("The board urged Lind to publish the letters.", "The board", "Lind to publish the letters"),
        ("Oslo made similar allegations.", "Oslo", "similar allegations"),
        ("The Gazette said, citing two diplomats, that the talks had failed.", "The Gazette", "the talks had failed"),
        ("OSLO, December 9 (ABC) – The talks had failed, Lind said on Friday.", "Lind", "The talks had failed"),
        ("Diplomats who attended the talks said the talks had failed.", "Diplomats", "the talks had failed"),
        ("Lind said the talks had failed, a claim Oslo denies.", "Lind", "the talks had failed"),
        ("MARA LIND: The talks have failed, as we all know.", "MARA LIND", "The talks have failed, as we all know"),
        ("“The talks failed. Nobody cares.” — Mara Lind", "Mara Lind", "“The talks failed. Nobody cares.”"),
        ("The articles have prompted readers to ask why the talks failed.", "readers", "why the talks failed"),
    ],
)  # fmt: skip
def test_one_claim(text: str, speaker: str, words: str) -> None:
    claim = only(text)
    assert (claim.speaker, claim.quote) == (speaker, words)


def test_a_claim_in_two_pieces() -> None:
    text = "“We are ready,” Lind said on Friday, “to talk to anybody.”"
    claim = only(text)
    assert pieces(claim, text) == ["“We are ready,”", "“to talk to anybody.”"]
    assert claim.quote == text[claim.start : claim.end]
    text = "The plan, he said, would fail within a year."
    assert pieces(only(text), text) == ["The plan", "would fail within a year"]


def test_a_quotation_goes_on_in_the_next_sentence_and_paragraph() -> None:
    text = "“We are ready,” Lind said. “Nobody else is.”\n\nNothing more came."
    assert pieces(only(text), text) == ["“We are ready,”", "“Nobody else is.”"]
    text = "Lind wrote: “We are ready, as we have always been.\n\n“Nobody else is.”\n\nNothing more came."
    claim = only(text)
    assert claim.speaker == "Lind"
    assert claim.quote.endswith("“Nobody else is.”")
    assert claim.manner is Manner.DIRECT


def test_an_apostrophe_does_not_end_a_quotation_in_single_marks() -> None:
    text = "‘We wait,’ Lind told the Gazette. ‘The workers’ rights are safe.’"
    assert pieces(only(text), text) == ["‘We wait,’", "‘The workers’ rights are safe.’"]


def test_words_announced_by_a_colon_need_no_marks() -> None:
    claim = only("The minister added:\n\nWe are ready for talks at any time.\n\nThe boats left.")
    assert (claim.speaker, claim.quote) == ("The minister", "We are ready for talks at any time.")


def test_what_is_announced_by_a_colon_comes_in_the_next_paragraph() -> None:
    claim = only("The minister said:\n\n“We are ready for talks at any time.”")
    assert (claim.speaker, claim.quote) == ("The minister", "“We are ready for talks at any time.”")


def test_sibling_verbs_make_claims_of_their_own() -> None:
    found = claims("Lind said the talks had failed, adding that a new round was planned, and accused Oslo of delay.")
    assert [(claim.cue, claim.quote) for claim in found] == [
        ("said", "the talks had failed"),
        ("adding", "a new round was planned"),
        ("accused", "Oslo of delay"),
    ]
    assert {claim.speaker for claim in found} == {"Lind"}


def test_two_speakers_in_one_sentence() -> None:
    found = claims("Oslo said the letters were real, while Bergen denied the report.")
    assert [(claim.speaker, claim.quote) for claim in found] == [
        ("Oslo", "the letters were real"),
        ("Bergen", "the report"),
    ]


def test_a_clause_that_opens_the_sentence_ends_at_its_comma() -> None:
    found = claims("While Oslo has not confirmed the report yet, the envoy accused Bergen of hiding it.")
    assert [(claim.speaker, claim.quote, claim.stance) for claim in found] == [
        ("Oslo", "the report", Stance.WITHHOLD),
        ("the envoy", "Bergen of hiding it", Stance.ACCUSE),
    ]


def test_a_claim_inside_a_quotation_is_nested_in_it() -> None:
    outer, inner = claims(
        "“The boats left at night, which the officials say proves that the harbour was never closed,” the Gazette said."
    )
    assert (outer.speaker, outer.parent) == ("the Gazette", None)
    assert (inner.speaker, inner.parent, inner.nesting) == ("the officials", 0, Nesting.NESTED)
    assert [(hop.role, hop.agent) for hop in inner.chain] == [
        (HopRole.SPEAKER, "officials"),
        (HopRole.REPORTER, "Gazette"),
    ]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "Citing senior harbour officials, the Gazette alleged that the boats had left.",
            [(HopRole.ORIGIN, "senior harbour officials"), (HopRole.SPEAKER, "Gazette")],
        ),
        (
            "The Gazette reported, citing two diplomats, that the boats had left.",
            [(HopRole.ORIGIN, "two diplomats"), (HopRole.SPEAKER, "Gazette")],
        ),
        (
            "Mara Lind said the boats had left, according to a Gazette News report.",
            [(HopRole.SPEAKER, "Mara Lind"), (HopRole.REPORTER, "Gazette News")],
        ),
        (
            "The statement quoted Lind as saying that the boats had left.",
            [(HopRole.SPEAKER, "Lind"), (HopRole.REPORTER, "statement")],
        ),
    ],
)
def test_chains(text: str, chain: list[tuple[HopRole, str]]) -> None:
    assert [(hop.role, hop.agent) for hop in only(text).chain] == chain
    assert all(hop.start is not None and hop.end is not None for hop in only(text).chain)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Harbour Board spokesman Olav Berg said it was late. He said it was cold.", ["Olav Berg", "Olav Berg"]),
        ("Ms. Anna Lind said it was late. Olav Berg said it was cold. She said it was dark.",
         ["Anna Lind", "Olav Berg", "Anna Lind"]),
        ("Citing senior harbour officials, the Gazette said it was late. The officials say it was cold.",
         ["Gazette", "senior harbour officials"]),
        ("The Norwegian Fisheries Ministry said it was late. The ministry added that it was cold.",
         ["Norwegian Fisheries Ministry", "Norwegian Fisheries Ministry"]),
        ("Ambassador Olav Berg said it was late. The ambassador added that it was cold.", ["Olav Berg", "Olav Berg"]),
        ("Its director, Olav Berg, said it was late. Berg added that it was cold.", ["Olav Berg", "Olav Berg"]),
        ("Olav Berg, who chairs the board, said it was late.", ["Olav Berg"]),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, names: list[str]) -> None:
    assert [claim.speaker_resolved for claim in claims(text)] == names


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Oslo denied any part in the affair.", Stance.DENY),
        ("Oslo rejected the letters.", Stance.REBUT),
        ("Oslo said the claims of Bergen were false.", Stance.REBUT),
        ("Oslo said Bergen had once more raised baseless allegations.", Stance.REBUT),
        ("Oslo called the report baseless.", Stance.REBUT),
        ("Oslo accused Bergen of theft.", Stance.ACCUSE),
        ("Oslo has not confirmed the report.", Stance.WITHHOLD),
        ("Oslo has neither confirmed nor denied the report.", Stance.WITHHOLD),
        ("Oslo declined to comment on the report.", Stance.WITHHOLD),
        ("Oslo did not respond to a request for comment.", Stance.WITHHOLD),
        ("Oslo asked why the report was late.", Stance.QUESTION),
        ("Oslo believes that the report was late.", Stance.BELIEF),
        ("Oslo praised the report.", Stance.SUPPORT),
        ("Oslo said the report was late.", Stance.ASSERT),
    ],
)
def test_stance(text: str, stance: Stance) -> None:
    assert only(text).stance is stance


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("“The report is late,” Lind said.", Manner.DIRECT),
        ("Lind said the report was “late as ever” this time.", Manner.MIXED),
        ("Lind said the report was late.", Manner.INDIRECT),
    ],
)
def test_manner(text: str, manner: Manner) -> None:
    assert only(text).manner is manner


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("“The report is late,” Lind said.", Tier.LIKELY),
        ("Lind said that the report was late.", Tier.LIKELY),
        ("Oslo accused Bergen of theft.", Tier.CHECK),
        ("Oslo believes that the report was late.", Tier.LOW),  # beliefs are set aside
        ("“Nothing that was written here is of any use to anybody.”", Tier.CHECK),
    ],
)
def test_tier(text: str, tier: Tier) -> None:
    assert only(text).tier is tier


@pytest.mark.parametrize(
    "text",
    [
        "The boats left the harbour at night.",
        "Oslo and Bergen intend to deepen their cooperation.",
        "The company’s claims department was closed.",
        "The resolution, which endorsed the agreement, was adopted in July.",
        "He wore a “modern” hat.",
        "The states of the north have many reports to file.",
        "",
        "   \n\n  ",
    ],
)
def test_no_claim_is_seen_where_nobody_says_anything(text: str) -> None:
    assert claims(text) == ()


def test_the_place_of_everything_is_told() -> None:
    text = "Harbour Board spokesman Olav Berg has not confirmed the report."
    claim = only(text)
    assert claim.speaker == "Harbour Board spokesman Olav Berg"
    assert text[claim.speaker_start : claim.speaker_end] == claim.speaker
    assert claim.cue == "has not confirmed"
    assert text[claim.cue_start : claim.cue_end] == claim.cue
    assert claim.speaker_resolved == "Olav Berg"
