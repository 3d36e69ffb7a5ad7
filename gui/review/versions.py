"""How a second person would have a claim: what differs from the record, in words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.model import Claim, ClaimEdit, ClaimRow, Disagreement
from gui.cards.words import manner_word, stance_word
from gui.review import draft as drafts
from gui.review.draft import Draft, Place
from gui.review.words import translate
from gui.writing import in_marks, one_line


@dataclass(frozen=True, slots=True)
class Dispute:
    """A disagreement, and the claim that it is about as a line of a list; None where that is gone."""

    disagreement: Disagreement
    row: ClaimRow | None

    @property
    def claim_id(self) -> int:
        """The claim itself, or the one that the link starts from."""
        return self.disagreement.claim_id


@dataclass(frozen=True, slots=True)
class Difference:
    """A field of a claim: its name, what the record says, and what the version says."""

    name: str
    record: str
    version: str


def differences(claim: Claim, version: ClaimEdit, text: str) -> list[Difference]:
    """What a version changes in a claim of this *text*, field by field."""
    now, then = drafts.of_claim(claim), drafted(claim, version)
    none, unknown = translate("Review", "None"), translate("Review", "Not known")
    fields = (
        (translate("Review", "Words"), _words(now.spans, text), _words(then.spans, text)),
        (
            translate("Review", "Said by"),
            drafts.speakers_text(now.chain) or unknown,
            drafts.speakers_text(then.chain) or unknown,
        ),
        (
            translate("Review", "Came through"),
            drafts.chain_text(now.chain) or unknown,
            drafts.chain_text(then.chain) or unknown,
        ),
        (translate("Review", "Cue"), _cue(now, text) or none, _cue(then, text) or none),
        (translate("Review", "Manner"), manner_word(now.manner), manner_word(then.manner)),
        (translate("Review", "Stance"), stance_word(now.stance), stance_word(then.stance)),
        (
            translate("Review", "Note"),
            one_line(claim.note) or none,
            one_line(claim.note if version.note is None else version.note) or none,
        ),
    )
    return [Difference(*field) for field in fields if field[1] != field[2]]


def drafted(claim: Claim, version: ClaimEdit) -> Draft:
    """A claim as a version would have it."""
    draft = drafts.of_claim(claim)
    cue = None if version.no_cue else version.cue or draft.cue
    chain = draft.chain
    if version.chains is not None:
        chain = version.chains[0] if version.chains else ()
    return replace(
        draft,
        spans=tuple(sorted(version.spans)) if version.spans is not None else draft.spans,
        cue=cue,
        chain=chain,
        manner=version.manner or draft.manner,
        stance=version.stance or draft.stance,
    )


def _words(places: tuple[Place, ...], text: str) -> str:
    return in_marks(" … ".join(one_line(text[start:end]) for start, end in places))


def _cue(draft: Draft, text: str) -> str:
    return in_marks(one_line(text[draft.cue[0] : draft.cue[1]])) if draft.cue is not None else ""
