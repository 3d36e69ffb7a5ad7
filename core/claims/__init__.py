"""What a text claims and names: who said what, through whose hands it came, what answers what, which documents.

Rules over the text alone, standard library only.
"""

from dataclasses import replace

from core.claims import links, references, suggesting
from core.claims.suggesting import Weigh
from core.model import Suggestions

__all__ = ["VERSION", "Weigh", "suggest"]

VERSION = "1"
"""Changes when the rules do: texts read by an earlier version are worth reading again."""


def suggest(text: str, language: str = "", weigh: Weigh | None = None) -> Suggestions:
    """The claims of *text*, the documents that it names, and which of its claims answer which.

    Never raises, whatever the text is. *language* is an ISO 639-1 code; empty, it is told by the text. *weigh* is what
    was learned from a person's decisions (:mod:`core.claims.learning`); None: nothing is made of them.
    """
    found = suggesting.claims_of(text, language, weigh)
    return replace(found, references=references.find(text), links=links.inside(text, found.claims))
