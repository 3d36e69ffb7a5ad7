"""Makes a model with CRFsuite, of lines whose parts a person's decisions tell; the same lines give the same model.

CRFsuite sees numbers in place of signs, and its own file is read back once and thrown away: what is kept is
:class:`~core.claims.sequence.model.SequenceModel`, plain numbers. So nothing of a text and nothing of an archive is
ever read by CRFsuite's code, which trusts its files.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from core.claims.sequence.model import STEEPEST, SequenceModel, Weights
from core.claims.sequence.parts import PARTS

ITERATIONS = 60
SEEN = 2
"""Times that a sign has to occur to count."""
_DIGITS = 3
_FILE = "model"
_SETTINGS: dict[str, object] = {
    "c1": 0.1,  # fewer signs
    "c2": 0.05,  # smaller weights
    "max_iterations": ITERATIONS,
    "feature.possible_transitions": True,
}

Line = tuple[Sequence[Sequence[str]], Sequence[str]]
"""The signs of each word of a line, and what each word is part of."""


def trained(lines: Iterable[Line], told: Callable[[int], None]) -> SequenceModel:
    """The model of *lines*. *told* hears of each of up to :data:`ITERATIONS` steps."""
    import pycrfsuite  # not there on every system, and only needed here

    class Trainer(pycrfsuite.Trainer):
        """Tells how far it is: CRFsuite reports each step of its work in words."""

        step = 0

        def message(self, message: str) -> None:
            if message.startswith("***** Iteration"):
                self.step += 1
                told(self.step)

    every = list(lines)
    counts = Counter(sign for signs, _ in every for word in signs for sign in word)
    kept = [sign for sign, times in counts.items() if times >= SEEN]
    numbers = {sign: str(number) for number, sign in enumerate(kept)}
    trainer = Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params(_SETTINGS)
    for signs, parts in every:
        known = [[numbers[sign] for sign in word if sign in numbers] for word in signs]
        trainer.append(pycrfsuite.ItemSequence(known), parts)
    # From inside of the folder: on Windows, CRFsuite opens no path that has letters beyond those of the code page.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, contextlib.chdir(folder):
        trainer.train(_FILE)
        tagger = pycrfsuite.Tagger()
        tagger.open(_FILE)
        try:
            found = tagger.info()
        finally:
            tagger.close()
    weights: dict[str, list[float]] = {}
    for (number, part), weight in found.state_features.items():
        if value := _kept(weight):
            row = weights.setdefault(kept[int(number)], [0.0] * len(PARTS))
            row[PARTS.index(part)] = value
    seen = {part for _, parts in every for part in parts}
    follows = [
        [
            _kept(found.transitions.get((before, after), 0.0)) if before in seen and after in seen else -STEEPEST
            for after in PARTS
        ]
        for before in PARTS
    ]
    return SequenceModel({sign: _row(row) for sign, row in sorted(weights.items())}, tuple(map(_row, follows)))


def _kept(weight: float) -> float:
    return round(max(-STEEPEST, min(STEEPEST, weight)), _DIGITS)


def _row(values: Sequence[float]) -> Weights:
    return tuple(values)
