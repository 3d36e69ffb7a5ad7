"""Links between claims: proposed for words of rejection, to the claim that they mean, and not otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.claims import references, suggest
from core.claims.held_links import between
from core.claims.links import inside
from core.model import (
    REBUTTALS,
    HeldClaim,
    HeldDocument,
    Kind,
    Manner,
    Relation,
    Stance,
    SuggestedLink,
    Suggestion,
    Tier,
)

ACCUSED = "Arland accused Borland of firing on a ship. "


def claim(text: str, words: str, speaker: str, cue: str, stance: Stance = Stance.ASSERT, lemma: str = "") -> Suggestion:
    """A claim as the engine would suggest it; *speaker* and *cue* are looked for in the claim's own sentence."""
    start = text.index(words)
    low = text.rfind(". ", 0, start) + 1
    high = text.find(". ", start + len(words))
    spoken = text.find(speaker, low) if speaker else -1
    said = text.find(cue, low, high if high > 0 else len(text))
    return Suggestion(
        start=start,
        end=start + len(words),
        spans=((start, start + len(words)),),
        quote=words,
        speaker=speaker,
        speaker_start=spoken if spoken >= 0 else None,
        speaker_end=spoken + len(speaker) if spoken >= 0 else None,
        speaker_resolved=speaker,
        cue=cue,
        cue_start=said if said >= 0 else None,
        cue_end=said + len(cue) if said >= 0 else None,
        manner=Manner.INDIRECT,
        stance=stance,
        tier=Tier.CHECK,
        pattern=f"{lemma or cue}|that",
    )


def told(
    text: str, links: tuple[SuggestedLink, ...], claims: tuple[Suggestion, ...]
) -> list[tuple[str, str, str, str]]:
    """Each link as (what, source's words, target's words, evidence)."""
    return [
        (
            link.relation.value,
            claims[link.source].quote,
            claims[link.target].quote,
            text[link.evidence_start or 0 : link.evidence_end or 0],
        )
        for link in links
    ]


FIRED = "Borland of firing on a ship"


@pytest.mark.parametrize(
    ("sentence", "words", "cue", "stance", "lemma", "relation", "evidence"),
    [
        ("Borland denied the accusation.", "the accusation", "denied", "deny", "deny", "rebuts", "denied"),
        ("Borland rejected Arland's claim.", "Arland's claim", "rejected", "rebut", "reject", "rebuts", "rejected"),
        ("Borland called it a lie.", "it a lie", "called", "rebut", "call", "rebuts", "a lie"),
        (
            "Borland said the allegations of Arland were baseless.",
            "the allegations of Arland were baseless",
            *("said", "rebut", "say", "rebuts", "baseless"),
        ),
        (
            "Borland said “these are unfounded claims.”",
            "“these are unfounded claims.”",
            *("said", "rebut", "say", "rebuts", "unfounded"),
        ),
        (
            "Borland has not confirmed the claim.",
            "the claim",
            *("has not confirmed", "withhold", "confirm", "withholds", "has not confirmed"),
        ),
    ],
)
def test_the_words_of_an_answer_make_the_link(
    sentence: str, words: str, cue: str, stance: str, lemma: str, relation: str, evidence: str
) -> None:
    text = f"{ACCUSED}{sentence}"
    claims = (
        claim(text, FIRED, "Arland", "accused", Stance.ACCUSE, "accuse"),
        claim(text, words, "Borland", cue, Stance(stance), lemma),
    )
    ((what, source, target, found),) = told(text, inside(text, claims), claims)
    assert (what, source, target) == (relation, words, FIRED)
    assert found == evidence or evidence.endswith(found)


@pytest.mark.parametrize(
    "sentence",
    [
        "Borland said it rained.",
        "Borland said the ships of Arland were false in their course.",
        "Borland rejected a plan for new schools.",
        "Arland denied the accusation.",  # its own
        "Borland said Corland's claims were false.",  # of somebody who made none
    ],
)
def test_where_nothing_is_answered_there_is_no_rebuttal(sentence: str) -> None:
    text = f"{ACCUSED}Corland was silent. {sentence}"
    speaker, cue, words = sentence.rstrip(".").split(" ", 2)
    lemma = {"said": "say", "rejected": "reject", "denied": "deny"}[cue]
    stance = Stance.REBUT if lemma != "say" or "false" in words else Stance.ASSERT
    claims = (
        claim(text, FIRED, "Arland", "accused", Stance.ACCUSE, "accuse"),
        claim(text, words, speaker, cue, stance, lemma),
    )
    assert not [link for link in inside(text, claims) if link.relation in REBUTTALS]


NEWS = (
    "Britain and France claimed in a letter to the Security Council that Iran had sent missiles to Russia. Poland "
    "said that trains had been delayed. Tehran rejected the European letter. Iran's ambassador, Ali Karimi, said that "
    "the claims of Britain and France were false. “These baseless claims are repeated every year,” he added."
)
MISSILES = "Iran had sent missiles to Russia"


def test_a_short_article_read_from_its_text_alone() -> None:
    claims = suggest(NEWS, "en").claims
    links = inside(NEWS, claims)
    rebuttals = [link for link in links if link.relation in REBUTTALS]
    assert {claims[link.target].quote for link in rebuttals} == {MISSILES}
    assert {NEWS[link.evidence_start or 0 : link.evidence_end] for link in rebuttals} >= {"rejected", "false"}
    assert all(link.relation is Relation.REBUTS for link in rebuttals)


def test_likeness_alone_never_makes_a_rebuttal() -> None:
    text = "Arland said the ship was sunk by a mine. Borland said the ship was not sunk by a mine. "
    claims = (
        claim(text, "the ship was sunk by a mine", "Arland", "said", lemma="say"),
        claim(text, "the ship was not sunk by a mine", "Borland", "said", lemma="say"),
    )
    assert inside(text, claims) == ()


def test_the_same_said_again_restates_or_supports() -> None:
    again = "the old harbour bridge was closed by heavy storm damage"
    text = f"Arland said {again}. Arland wrote that {again} again. Borland said {again} too."
    claims = tuple(
        replace(claim(text, words, speaker, cue), pattern="say|that")
        for words, speaker, cue in (
            (again, "Arland", "said"),
            (f"that {again} again", "Arland", "wrote"),
            (f"{again} too", "Borland", "said"),
        )
    )
    assert [(link.source, link.target, link.relation.value) for link in inside(text, claims)] == [
        (1, 0, "restates"),
        (2, 0, "supports"),
    ]


HELD = HeldDocument(
    id=7,
    keys=references.of_document("S/2022/771"),
    claims=(
        HeldClaim(70, "Iran has sent drones to Russia in violation of resolution 2231", ("Ukraine",), Stance.ACCUSE),
        HeldClaim(71, "the Council should meet in an open session", ("Ukraine",)),
        HeldClaim(72, "no drones were sent", ("Iran",), Stance.DENY),
    ),
    title="Letter of the Permanent Representative of Ukraine",
    people=("Permanent Representative of Ukraine",),
    day="2022-10-17",
    kind=Kind.LETTER,
)
OTHER = HeldDocument(8, references.of_document("S/2022/772"), (HeldClaim(80, "the weather was good", ("Peru",)),))


@pytest.mark.parametrize(
    ("sentence", "words", "tier"),
    [
        ("Iran rejected the letter S/2022/771.", "the letter S/2022/771", Tier.CHECK),
        ("Iran rejected Ukraine's letter of 17 October.", "Ukraine's letter of 17 October", Tier.LOW),
        ("Iran rejected Ukraine's letter.", "Ukraine's letter", Tier.LOW),
        ("Iran rejected the Polish letter.", "the Polish letter", None),
        ("Iran rejected the letter S/2022/999.", "the letter S/2022/999", None),
        ("Ukraine rejected the letter S/2022/771.", "the letter S/2022/771", None),
    ],
)
def test_a_held_document_that_is_named_is_answered(sentence: str, words: str, tier: Tier | None) -> None:
    claims = (claim(sentence, words, sentence.split(maxsplit=1)[0], "rejected", Stance.REBUT, "reject"),)
    links = between(sentence, claims, references.find(sentence), (HELD, OTHER))
    if tier is None:
        assert not [link for link in links if link.target == 70]
        return
    (link,) = links
    assert (link.source, link.target, link.relation, link.tier) == (0, 70, Relation.REBUTS, tier)
    assert sentence[link.evidence_start or 0 : link.evidence_end] == "rejected"


def test_the_same_words_in_a_named_document_are_said_again() -> None:
    words = "Iran has sent drones to Russia in violation of resolution 2231"
    text = f"Ukraine wrote in S/2022/771 that {words}."
    claims = (claim(text, words, "Ukraine", "wrote", lemma="write"),)
    links = between(text, claims, references.find(text), (HELD,))
    assert [(link.target, link.relation) for link in links] == [(70, Relation.RESTATES)]


PIECES = st.sampled_from(
    [*NEWS.split(". "), "denied the claim", "“", "”", "\n\n", "the allegations were false", "S/2022/771", "He said"]
)


@settings(max_examples=60)
@given(st.one_of(st.text(), st.lists(PIECES, max_size=12).map(". ".join)))
def test_no_text_makes_it_fail(text: str) -> None:
    claims = suggest(text, "en").claims
    for link in inside(text, claims):
        assert link.source != link.target
        assert 0 <= link.source < len(claims)
        assert 0 <= link.target < len(claims)
        if link.evidence_start is not None and link.evidence_end is not None:
            assert 0 <= link.evidence_start < link.evidence_end <= len(text)
    between(text, claims, references.find(text), (HELD, OTHER))
