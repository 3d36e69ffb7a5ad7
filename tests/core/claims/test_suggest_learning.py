"""What a person's decisions teach, can be read, and what it does to the next suggestions."""

from __future__ import annotations

from core.claims import suggest
from core.claims.learning import Lessons, learned, lesson_key
from core.model import LessonKind, Tier

ACCUSED = "Oslo accused Bergen of theft."
SAID = "Lind said that the report was late."


def decisions(decision: str, pattern: str, times: int, **more: str) -> list[dict[str, object]]:
    named = decision == "edited" and "agent" in more
    return [{"decision": decision, "pattern": pattern, "named": int(named), **more} for _ in range(times)]


def tier(text: str, lessons: Lessons) -> Tier:
    (claim,) = suggest(text, "en", lessons.weigh).claims
    return claim.tier


def test_a_pattern_that_is_rejected_loses_its_tier() -> None:
    assert tier(SAID, learned(decisions("rejected", "say|that", 2))) is Tier.LIKELY
    assert tier(SAID, learned(decisions("rejected", "say|that", 3))) is Tier.CHECK
    assert tier(SAID, learned(decisions("rejected", "say|that", 8))) is Tier.LOW
    mixed = decisions("rejected", "say|that", 3) + decisions("accepted", "say|that", 3)
    assert tier(SAID, learned(mixed)) is Tier.LIKELY


def test_a_verb_that_is_rejected_in_other_patterns_loses_its_tier_too() -> None:
    assert tier(SAID, learned(decisions("rejected", "say|left", 4))) is Tier.CHECK
    assert tier(SAID, learned(decisions("rejected", "tell|that", 4))) is Tier.LIKELY


def test_a_pattern_that_is_nearly_always_accepted_gains_a_tier() -> None:
    assert tier(ACCUSED, learned(decisions("accepted", "accuse|object", 19))) is Tier.CHECK
    assert tier(ACCUSED, learned(decisions("accepted", "accuse|object", 20))) is Tier.LIKELY


def test_a_name_that_is_always_put_right_in_the_same_way_comes_put_right() -> None:
    taught = decisions("edited", "say|that", 2, speaker="Lind", agent="Mara Lind")
    (claim,) = suggest(SAID, "en", learned(taught).weigh).claims
    assert (claim.speaker, claim.speaker_resolved, claim.chain[0].agent) == ("Lind", "Mara Lind", "Mara Lind")
    taught += decisions("edited", "say|that", 1, speaker="Lind", agent="Olga Lind")
    (claim,) = suggest(SAID, "en", learned(taught).weigh).claims
    assert claim.speaker_resolved == "Lind"


def test_a_name_that_was_only_accepted_teaches_nothing_and_what_came_before_does_not_count() -> None:
    accepted = decisions("accepted", "say|that", 9, speaker="Lind", agent="Lind")
    assert learned(accepted).names == {}
    put_right = decisions("edited", "say|that", 2, speaker="Lind", agent="Mara Lind")
    assert learned(accepted + put_right).name_of(" Lind ") == "Mara Lind"
    assert learned(put_right + accepted[:1]).name_of("Lind") == ""


def test_pronouns_and_titles_teach_no_name() -> None:
    taught = decisions("edited", "say|that", 5, speaker="He", agent="Olav Berg")
    taught += decisions("edited", "say|that", 5, speaker="The ministry", agent="Ministry of Fish")
    assert learned(taught).names == {}


def test_what_was_learned_can_be_read() -> None:
    lessons = learned(
        decisions("rejected", "call|object", 4) + decisions("edited", "say|that", 2, speaker="Lind", agent="Mara Lind")
    )
    assert lessons.told() == [
        "The pattern “call|object” counts as less sure: 0 of 4 were accepted.",
        "The verb “call” counts as less sure: 0 of 4 were accepted.",
        "“Lind” is taken to be Mara Lind: so 2 times.",
    ]


def test_what_is_forgotten_teaches_nothing_and_the_rest_does() -> None:
    taught = [
        {**one, "review": number}
        for number, one in enumerate(decisions("rejected", "say|that", 4, speaker="Lind", agent="Mara Lind"), 1)
    ]
    pattern, verb = lesson_key(LessonKind.PATTERN, "say|that"), lesson_key(LessonKind.VERB, "say")
    assert tier(SAID, learned(taught, {pattern: 4})) is Tier.CHECK
    assert tier(SAID, learned(taught, {pattern: 4, verb: 4})) is Tier.LIKELY
    assert learned(taught, {pattern: 1}).patterns["say|that"].rejected == 3


def test_nothing_learned_changes_nothing_and_what_makes_no_sense_teaches_nothing() -> None:
    assert suggest(SAID, "en", Lessons().weigh) == suggest(SAID, "en")
    assert learned([{}, {"decision": "maybe", "pattern": "say|that"}, {"decision": "rejected"}]) == Lessons()
