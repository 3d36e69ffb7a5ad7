"""What a second person's version changes in a claim, in words."""

from __future__ import annotations

from core.model import Claim, ClaimEdit, ClaimState, HopRole, Manner, NewAgent, NewHop, Span, Stance, Status
from gui.review.versions import differences

TEXT = "The board said\nthat the light is safe."
CLAIM = Claim(
    1,
    1,
    (Span(20, 37, TEXT[20:37]),),
    TEXT[20:37],
    Manner.INDIRECT,
    Stance.ASSERT,
    Status.ACCEPTED,
    ClaimState.UNANSWERED,
    (),
    cue=Span(10, 14, "said"),
)


def test_only_what_differs_is_told_and_in_words() -> None:
    edit = ClaimEdit(
        spans=((0, 9), (15, 37)),
        stance=Stance.DENY,
        manner=Manner.INDIRECT,
        chains=((NewHop(HopRole.SPEAKER, (NewAgent("The board"),)),),),
        no_cue=True,
    )
    found = {one.name: (one.record, one.version) for one in differences(CLAIM, edit, TEXT)}
    assert found == {
        "Words": ("“the light is safe”", "“The board … that the light is safe”"),
        "Said by": ("Not known", "The board"),
        "Came through": ("Not known", "The board"),
        "Cue": ("“said”", "None"),
        "Stance": ("asserts", "denies"),
    }


def test_a_version_like_the_record_differs_in_nothing() -> None:
    assert differences(CLAIM, ClaimEdit(spans=((20, 37),), cue=(10, 14)), TEXT) == []
