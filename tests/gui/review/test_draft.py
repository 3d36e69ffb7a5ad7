"""What fields say becomes a chain, and keeps what was known of each hand."""

from __future__ import annotations

from core.model import AgentKind, Claim, ClaimEdit, ClaimState, HopRole, Manner, NewAgent, NewHop, Span, Stance, Status
from gui.review import draft as drafts
from gui.review.draft import Draft

OFFICIALS = NewHop(HopRole.ORIGIN, (NewAgent("officials", AgentKind.GROUP, unnamed=True),), mention=(0, 9))
NBC = NewHop(HopRole.SPEAKER, (NewAgent("NBC News", AgentKind.ORGANISATION),), mention=(20, 28), cue=(30, 34))
PAPER = NewHop(HopRole.REPORTER, (NewAgent("The Paper"),), document_id=4)
CHAIN = (OFFICIALS, NBC, PAPER)


def read(said: str, through: str, known: tuple[NewAgent, ...] = ()) -> tuple[NewHop, ...]:
    return drafts.chain_from(said, through, CHAIN, known)


def test_a_chain_comes_back_as_it_was() -> None:
    assert drafts.speakers_text(CHAIN) == "NBC News"
    assert drafts.chain_text(CHAIN) == "officials (unnamed) > NBC News > The Paper"
    assert read("NBC News", drafts.chain_text(CHAIN)) == CHAIN


def test_another_speaker_takes_the_place_of_the_old_one() -> None:
    chain = read("CBS News", drafts.chain_text(CHAIN))
    assert [hop.role for hop in chain] == [HopRole.ORIGIN, HopRole.SPEAKER, HopRole.REPORTER]
    assert chain[1].agents == (NewAgent("CBS News"),)
    assert chain[1].mention == (20, 28), "the words in the text are the same"
    assert chain[2] == PAPER


def test_hands_before_the_speaker_are_origins_and_behind_pass_on() -> None:
    chain = read("Ada; Ben Lee", "a clerk > Ada; Ben Lee > The Paper > A Wire")
    assert [hop.role for hop in chain] == [
        HopRole.ORIGIN,
        HopRole.SPEAKER,
        HopRole.REPORTER,
        HopRole.REPORTER,
    ]
    assert [one.name for one in chain[1].agents] == ["Ada", "Ben Lee"]


def test_known_names_keep_their_kind_and_groups_without_a_name_say_so() -> None:
    iran = NewAgent("Iran", AgentKind.STATE)
    chain = read("iran", "senior staff (unnamed) > iran", (iran,))
    assert chain[1].agents == (iran,)
    assert chain[0].agents == (NewAgent("senior staff", AgentKind.GROUP, unnamed=True),)


def test_an_empty_speaker_leaves_nobody() -> None:
    assert all(hop.role is not HopRole.SPEAKER for hop in read("", drafts.chain_text(CHAIN)))
    assert drafts.chain_from("", "", (), ()) == ()


def test_only_what_changed_is_edited() -> None:
    claim = Claim(1, 1, (Span(3, 9, "a word"),), "a word", Manner.DIRECT, Stance.ASSERT, Status.SUGGESTED,
                  ClaimState.SUGGESTED, ())  # fmt: skip
    same = drafts.of_claim(claim)
    assert same == Draft(((3, 9),), Manner.DIRECT, Stance.ASSERT)
    assert drafts.edit_of(claim, same) is None
    assert drafts.edit_of(claim, Draft(((3, 8),), Manner.DIRECT, Stance.DENY)) == ClaimEdit(
        spans=((3, 8),), stance=Stance.DENY
    )


def _draft(*places: tuple[int, int]) -> Draft:
    return Draft(places, Manner.INDIRECT, Stance.ASSERT)


def test_a_piece_is_added_apart_or_joined_with_what_it_touches() -> None:
    assert drafts.added(_draft((5, 9)), (20, 24)).spans == ((5, 9), (20, 24))
    assert drafts.added(_draft((5, 9), (20, 24)), (1, 3)).spans == ((1, 3), (5, 9), (20, 24))
    assert drafts.added(_draft((5, 9), (12, 14), (20, 24)), (8, 13)).spans == ((5, 14), (20, 24))
    assert drafts.added(_draft((5, 9)), (9, 11)).spans == ((5, 11),)


def test_words_are_taken_away_from_the_pieces_that_hold_them() -> None:
    cut = drafts.taken_away(_draft((5, 20)), (8, 10))
    assert cut is not None
    assert cut.spans == ((5, 8), (10, 20))
    rest = drafts.taken_away(_draft((5, 9), (12, 20)), (0, 15))
    assert rest is not None
    assert rest.spans == ((15, 20),)
    assert drafts.taken_away(_draft((5, 9)), (0, 30)) is None
    assert drafts.taken_away(_draft((5, 9)), (10, 12)) == _draft((5, 9))


def test_pieces_have_no_space_around_them() -> None:
    text = "  one  two "
    trimmed = drafts.trimmed(_draft((0, 6), (5, 7), (7, 11)), text)
    assert trimmed is not None
    assert [text[start:end] for start, end in trimmed.spans] == ["one", "two"]
    assert drafts.trimmed(_draft((0, 2)), text) is None
