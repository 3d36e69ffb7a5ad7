"""Makes the sequence model of a person's reviews, in a process of its own: CRFsuite holds whoever calls it."""

from __future__ import annotations

import contextlib
import json
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import cast

from core import training_child
from core.adding.spawning import spawned
from core.claims.sequence.model import SequenceModel, unpacked
from core.door.modelling import LEAST, Modelling, can_train
from core.errors import BadInput, MachineFailed
from core.model import LearnedModel, Score
from core.places import scratch_folder
from core.progress import Progress
from core.store import forgotten, learned, suggesting
from core.store.learned import ReviewedText

CHARACTERS = 1_500_000
"""Code points of reviewed texts that a model is made of at most, the newest reviews first: a matter of seconds."""
_TICK = 0.1
"""Seconds between two looks at whether the person wants to stop."""
_ENDED = "The model was not made: its process ended by itself. Close other programs and try again."
Shape = dict[str, object]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a model is to be made of, as the process gets it."""

    newest_review: int
    data: bytes


class Training(Modelling):
    """What :class:`Modelling` keeps is made here."""

    def train_model(self, who: str = "", progress: Progress | None = None) -> LearnedModel:
        """Make a model of a person's reviews, in place of the one before, and judge it on a fifth of them.

        It is used from then on where it is better than the rules; what waits is weighed by it when it is read again
        (:meth:`~core.door.suggesting.Suggesting.weigh_again`).

        Raises:
            BadInput: fewer documents were reviewed than it takes, or this installation can't make models.
            ReadOnly: the archive is open for reading only.
            Cancelled: the person stopped it; the model before stays.
            MachineFailed: the process ended by itself, or the user's data folder can't be written to.
        """
        name, progress = self._person(who), progress or Progress()
        self._require_writable()
        if not can_train():
            raise BadInput(
                "This installation can't make a model: python-crfsuite is not there for this system and Python. "
                "Counts are learned all the same."
            )
        begun = time.monotonic()
        progress.step(0)
        asked = self._asked(name)
        figures, model = _made(asked.data, progress)
        told = LearnedModel(
            name,
            self._stamp.now(),
            cast(int, figures["documents"]),
            cast(int, figures["held_out"]),
            rules := Score(*cast("list[float]", figures["rules"])),
            with_model := Score(*cast("list[float]", figures["model"])),
            with_model.f1 > rules.f1,
            model.told(),
            seconds=round(time.monotonic() - begun, 1),
        )
        self._keep_model(name, model, told, asked.newest_review)
        return told

    def _asked(self, name: str) -> _Asked:
        with self._known():
            ids = self._reviewed(name)
            if len(ids) < LEAST:
                many = "1 document is" if len(ids) == 1 else f"{len(ids)} documents are"
                raise BadInput(
                    f"{many} reviewed to the end by {name or 'you'}, and a model takes {LEAST}. "
                    "Review more of them first."
                )
            marks = dict(forgotten.marks_of(self._db, name))
            first = marks.pop(forgotten.EVERYTHING, 0)
            decisions: defaultdict[int, list[Shape]] = defaultdict(list)
            for row in suggesting.decided(self._db):
                if row["who"] == name and cast(int, row["review"]) > first:
                    decisions[cast(int, row["document"])].append(
                        {key: row[key] for key in ("review", "decision", "pattern", "speaker", "agent", "named")}
                    )
            left = CHARACTERS
            documents: list[Shape] = []
            for document_id in ids:
                one = learned.reviewed_text(self._db, document_id, name)
                if len(one.text) <= left:
                    left -= len(one.text)
                    documents.append(_shape(one, decisions[document_id]))
            newest = learned.newest_review(self._db)
        return _Asked(newest, json.dumps({"documents": documents, "forgotten": marks}).encode("ascii"))


def _shape(one: ReviewedText, decisions: Sequence[Shape]) -> Shape:
    claims = [{"spans": claim.spans, "cue": claim.cue, "speaker": claim.speaker} for claim in one.claims]
    return {"text": one.text, "language": one.language, "claims": claims, "decisions": decisions}


def _made(asked: bytes, progress: Progress) -> tuple[Shape, SequenceModel]:
    """The figures and the model that the process made of what it was asked."""
    try:
        folder = tempfile.TemporaryDirectory(dir=scratch_folder(), ignore_cleanup_errors=True)
    except OSError as error:
        raise MachineFailed(f"No folder can be made for temporary files: {error.strerror}.") from error
    with folder:
        process, ours, lifeline = spawned(training_child.main, folder.name, name="rejoinder training")
        try:
            ours.send_bytes(asked)
            figures = _figures(ours, progress)
            model = unpacked(ours.recv_bytes())
        except (EOFError, OSError) as error:
            raise MachineFailed(_ENDED) from error
        finally:
            process.kill()
            process.join()
            for end in (ours, lifeline):
                with contextlib.suppress(OSError):
                    end.close()
    if model is None:
        raise MachineFailed(_ENDED)
    return figures, model


def _figures(ours: Connection, progress: Progress) -> Shape:
    done = total = 0
    while True:
        progress.step(done, total)
        if not ours.poll(_TICK):
            continue
        told = cast(Shape, json.loads(ours.recv_bytes()))
        if "done" not in told:
            return told
        done, total = cast(int, told["done"]), cast(int, told["total"])
