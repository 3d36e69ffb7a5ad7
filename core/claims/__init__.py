"""What a text claims and names: who said what, through whose hands it came, what answers what, which documents.

Rules over the text alone, standard library only. The rules are loaded when they are first asked for: whoever only looks
for references (each process that reads files) starts without them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from core.model import Suggestion, Suggestions

if TYPE_CHECKING:
    from core.claims.sequence.model import SequenceModel

__all__ = ["VERSION", "Weigh", "suggest"]

Weigh = Callable[[Suggestion], Suggestion]
"""Changes how sure a suggestion is, or whom it names, by what was learned (:mod:`core.claims.learning`)."""

VERSION = "2"
"""Changes when the rules do: texts read by an earlier version are worth reading again."""


def suggest(
    text: str, language: str = "", weigh: Weigh | None = None, model: SequenceModel | None = None
) -> Suggestions:
    """The claims of *text*, the documents that it names, and which of its claims answer which.

    Never raises, whatever the text is. *language* is an ISO 639-1 code; empty, it is told by the text. *weigh* and
    *model* are what was learned from a person's decisions (:mod:`core.claims.learning`, :mod:`core.claims.sequence`);
    None: nothing is made of them.
    """
    from core.claims import links, references, suggesting

    found = suggesting.claims_of(text, language, weigh, model)
    return replace(found, references=references.find(text), links=links.inside(text, found.claims))
