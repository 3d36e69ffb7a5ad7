"""Turns of news writing: corrections, rejections in all words, transcripts, headlines, who "the ministry" is."""

from __future__ import annotations

import pytest

from core.claims import rejecting, suggest
from core.model import REBUTTALS, Relation, Stance, Suggestion, Suggestions


def only(text: str) -> Suggestion:
    (claim,) = suggest(text, "en").claims
    return claim


def links(found: Suggestions) -> list[tuple[str, str, str]]:
    return [
        (found.claims[link.source].quote, link.relation.value, found.claims[link.target].quote)
        for link in found.links
        if link.relation in REBUTTALS
    ]


@pytest.mark.parametrize(
    ("sentence", "words", "stance"),
    [
        ("Borland walked back the claim.", "the claim", Stance.REBUT),
        ("Borland pushed back against Arland's account on Friday.", "Arland's account", Stance.REBUT),
        ("Borland laughed off the report.", "the report", Stance.REBUT),
        ("Borland contradicted him.", "him", Stance.REBUT),
        ("Borland contradicted that account in court.", "that account", Stance.REBUT),
        ("Borland dismissed as baseless a report in the Gazette.", "a report in the Gazette", Stance.REBUT),
        ("Borland called that version absurd.", "that version absurd", Stance.REBUT),
        ("Borland called the figure “a fairy tale.”", "the figure “a fairy tale.”", Stance.REBUT),
        ("Borland described the report as “thorough.”", "the report as “thorough.”", Stance.ASSERT),
        ("Borland called the step “a grave violation.”", "the step “a grave violation.”", Stance.ACCUSE),
        ("Borland once again ruled out the use of drones.", "the use of drones", Stance.REBUT),
        ("Borland said that was false.", "that was false", Stance.REBUT),
        ("Borland said these stories have nothing to do with reality.", "", Stance.REBUT),
        ("Borland said the reports were not false.", "the reports were not false", Stance.ASSERT),
        ("Borland said he could not comment on leaks.", "he could not comment on leaks", Stance.WITHHOLD),
        ("Borland had no immediate comment.", "immediate comment", Stance.WITHHOLD),
        ("Borland was not available for comment.", "comment", Stance.WITHHOLD),
        ("Borland could not be reached for comment.", "comment", Stance.WITHHOLD),
        ("Borland did not return calls on Friday.", "calls", Stance.WITHHOLD),
        ("Borland has yet to confirm the toll.", "the toll", Stance.WITHHOLD),
        ("Borland argued the findings were accurate.", "the findings were accurate", Stance.SUPPORT),
        ("Borland has corrected a story in which it all began.", "", Stance.ASSERT),
        ("Borland admitted that its report was wrong.", "its report was wrong", Stance.ASSERT),
    ],
)
def test_what_is_done_with_a_claim(sentence: str, words: str, stance: Stance) -> None:
    claim = only(sentence)
    assert claim.stance is stance
    assert words in ("", claim.quote)


@pytest.mark.parametrize(
    "sentence",
    [
        "I am writing in response to your letter of 5 May.",
        "Borland did not dispute that.",
        "Arland has allegedly asked Borland to mediate.",
        "The paper had cited unnamed officials.",
        "A judge dismissed an earlier lawsuit.",
        "Borland walked back to the harbour.",
        "Borland withdrew its troops from the town.",
        "Photo: Borland said it rained.",
    ],
)
def test_what_nobody_claims(sentence: str) -> None:
    assert suggest(sentence, "en").claims == ()


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Lind said it rained; an aide, Mara Voss, replied that it snowed.", ["it rained", "it snowed"]),
        ("According to Lind, it rained, while residents say it snowed.", ["it rained", "residents: it snowed"]),
        ("Lind accused Voss of theft, accusations that Voss has rejected.", ["Voss of theft"]),
        ("Lind said it had rained all day, a charge Voss denies.", ["it had rained all day"]),
        ("Rejecting the charge, Lind said it had rained.", ["the charge", "it had rained"]),
        ("Residents of Elm Street say it rained.", ["it rained"]),
        ("ISLAMABAD: Lind said it rained.", ["it rained"]),
        ("Lind says it rains\n\nLind said on Monday that it rained.", ["it rained"]),
        ("Lind said it rained at 3 a.m. The harbour was closed.", ["it rained at 3 a.m."]),
    ],
)
def test_where_claims_end(text: str, quotes: list[str]) -> None:
    found = suggest(text, "en").claims
    assert [claim.quote for claim in found] == [quote.rpartition(": ")[2] for quote in quotes]


def test_a_transcript() -> None:
    text = (
        "QUESTION: The envoy of Arland said that Borland had fired first. Any reaction?\n"
        "MS. HALE: That is false. We did not fire.\n"
        "QUESTION: Will there be talks?\n"
        "MS. HALE: I'm not going to get into that.\n"
    )
    found = suggest(text, "en")
    assert [(claim.speaker, claim.stance) for claim in found.claims] == [
        ("The envoy of Arland", Stance.ASSERT),
        ("MS. HALE", Stance.REBUT),
        ("MS. HALE", Stance.WITHHOLD),
    ]
    assert found.claims[1].quote == "That is false. We did not fire."
    assert links(found) == [("That is false. We did not fire.", "rebuts", "Borland had fired first")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Iran's Permanent Mission to the United Nations said it rained. The mission added that it snowed.",
            ["Iran's Permanent Mission to the United Nations"] * 2,
        ),
        ("South Africa said it rained.", ["South Africa"]),
        ("The North's General Staff said it rained.", ["North's General Staff"]),
        ("City Auditor Paul Renner said it rained.", ["Paul Renner"]),
        ("Coalition spokesman Turki al-Malki said it rained.", ["Turki al-Malki"]),
        ("Dr. Amara Voss of the University of Leeds said it rained.", ["Amara Voss"]),
        ("The maker, Corvax, said it rained.", ["Corvax"]),
        (
            "Russian Defense Ministry Spokesman Igor Lind said it rained. The ministry said it snowed.",
            ["Igor Lind", "Russian Defense Ministry"],
        ),
        (
            "France, Germany, and Italy said it rained. The three countries said it snowed.",
            ["France, Germany, and Italy"] * 2,
        ),
        (
            "The representative of Arland stated that it rained. The undersigned emphasized that it snowed.",
            ["representative of Arland"] * 2,
        ),
        ("The BBC said it rained. The broadcaster added that it snowed.", ["BBC", "BBC"]),
        ("Ali Bagheri Kani spoke. Bagheri Kani said it rained.", ["Ali Bagheri Kani"]),
        (
            "A spokesman for the Foreign Ministry said it rained. “We know,” he said.",
            ["spokesman for the Foreign Ministry"] * 2,
        ),
    ],
)
def test_who_is_meant(text: str, names: list[str]) -> None:
    assert [claim.speaker_resolved for claim in suggest(text, "en").claims] == names


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # what is rejected is told only afterwards
            "Arland rejected the accusations. Borland had said that Arland fired on a ship.",
            [("the accusations", "rebuts", "Arland fired on a ship")],
        ),
        (  # the claim inside its rejection
            "Reports alleging that Arland had fired on a ship are false, Minister Lind told reporters.",
            [
                (
                    "Reports alleging that Arland had fired on a ship are false",
                    "rebuts",
                    "Arland had fired on a ship",
                )
            ],
        ),
        (  # a figure is meant that was named as one
            "Lind said 40 ships were lost. Voss said the weather was bad. Kern called the figure inflated.",
            [("the figure inflated", "rebuts", "40 ships were lost")],
        ),
        (  # taken back by who made it
            "The Gazette reported that Lind had fled. The newspaper later retracted the story.",
            [("the story", "retracts", "Lind had fled")],
        ),
        (  # similar accusations are others
            "Arland accused Borland of theft. Corland rejected similar accusations.",
            [],
        ),
        (  # a thing is rejected, no claim
            "Lind said single mothers need help. Voss's plan rejected single mothers.",
            [],
        ),
        (  # the first sentence names nobody whose claim it is
            "Lind said the ship had sunk. Voss said: “He is mistaken. That report is false.”",
            [("“He is mistaken. That report is false.”", "rebuts", "the ship had sunk")],
        ),
    ],
)
def test_what_answers_what(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert links(suggest(text, "en")) == wanted


def test_a_correction_names_its_evidence() -> None:
    text = (
        "Lind's office said no letter had come. Lind's office later issued a correction, saying that a letter had come."
    )
    found = suggest(text, "en")
    (link,) = (link for link in found.links if link.relation is Relation.CORRECTS)
    assert text[link.evidence_start or 0 : link.evidence_end or 0] == "issued a correction"


def test_an_office_is_its_states_where_the_states_agency_writes() -> None:
    text = (
        "BEIJING, May 9 (Xinhua) -- China refuted U.S. accusations of theft, saying Washington was in no position to "
        "point fingers. “The accusation is groundless,” Foreign Ministry spokesperson Wang Wenbin said."
    )
    assert links(suggest(text, "en")) == []  # his own side's claim is no target


@pytest.mark.parametrize(
    "words",
    [
        "baseless", "unfounded", "false", "fabricated", "untrue", "bogus", "absurd", "nonsense", "a lie",
        "a pack of lies", "without foundation", "without any legal basis", "devoid of any truth", "not credible",
        "misleading", "hollow", "politically motivated", "disinformation", "slanderous", "outrageous", "inaccurate",
        "pure fantasy", "invented", "exaggerated", "inflated", "hysterical", "a smear", "distorted", "flawed",
        "far-fetched", "malicious", "one-sided", "riddled with errors", "far from the truth", "biased", "shameful",
        "cynical", "a fairy tale", "a myth", "hasty", "a distraction", "mischievous", "speculative",
    ],
)  # fmt: skip
def test_each_word_of_rejection_is_seen(words: str) -> None:
    """Also by the quick look for pieces, which comes first."""
    assert rejecting.rejects(f"the claims of Arland were {words}")
    assert not rejecting.rejects("the ships of Arland were new")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Lind said it rained. Voss said that Lind was “mistaken”.", [("Lind was “mistaken”", "rebuts", "it rained")]),
        ("Lind accused Voss of theft. Voss denied that accusation.", [("that accusation", "rebuts", "Voss of theft")]),
        (
            "Lind said the toll had risen. Voss disagreed with that account.",
            [("that account", "rebuts", "the toll had risen")],
        ),
        (
            "Lind said the plan would close 40 clinics. “That's simply not true,” Voss replied.",
            [("“That's simply not true,”", "rebuts", "the plan would close 40 clinics")],
        ),
        ("Lind urged Voss to resign. Voss rejected the accusation.", []),  # what somebody is to do is no accusation
    ],
)
def test_rejections_of_few_words(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert links(suggest(text, "en")) == wanted
