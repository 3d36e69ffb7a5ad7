"""What decisions taught the program, for the person who took them to look at, to switch off and to forget."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

BY_MODEL = "|learned"
"""How the pattern of a suggestion ends that a learned model made where the rules passed over something."""


@dataclass(frozen=True, slots=True)
class Score:
    """How well suggestions agree with what a person decided: shares between 0 and 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Both in one number: their harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class LearnedSign:
    """A sign that a learned model goes by, for a person to read.

    *sign* is what stands in the text or what the rules said ("word: intimated"), *part* what it speaks for ("claim
    begins", "claim", "cue", "speaker", "nothing"), *weight* how much.
    """

    sign: str
    part: str
    weight: float


@dataclass(frozen=True, slots=True)
class LearnedModel:
    """What a sequence model learned from one person's reviews (*name*).

    *documents* is how many reviewed documents there were, *held_out* how many of them it was judged on without having
    seen them: *rules* is what the rules alone reach there, *model* what they reach with it. *better*: it is used.
    *signs* are those that count most, the weightiest first. *size* in bytes; *seconds* that making it took.
    """

    name: str
    made_at: str
    documents: int
    held_out: int
    rules: Score
    model: Score
    better: bool
    signs: tuple[LearnedSign, ...] = ()
    size: int = 0
    seconds: float = 0.0


class ModelState(StrEnum):
    """What there is of a learned model, and whether it is used.

    *too_few*: fewer documents were reviewed than it takes. *none*: none was made. *used*. *not_better*: no better than
    the rules, and is not used. *off*: learning is switched off. *foreign*: it was made on another computer (or was
    tampered with), and is never opened. *old*: made by another version of the program. In the last two cases it has to
    be made again to be used. *unavailable*: there is none, and this installation can't make one.
    """

    TOO_FEW = "too few"
    NONE = "none"
    USED = "used"
    NOT_BETTER = "not better"
    OFF = "off"
    FOREIGN = "foreign"
    OLD = "old"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Learning:
    """Whether this archive learns from one person (*name*), and what the sequence model of their reviews is.

    *reviewed* documents are there of the *least* that it takes. *model* is None where none was made, or where it must
    not be opened. *can_train*: this installation can make one (CRFsuite is not there for every system).
    """

    name: str
    on: bool
    reviewed: int
    least: int
    state: ModelState
    model: LearnedModel | None = None
    can_train: bool = True
