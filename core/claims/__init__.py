"""What a text claims and names: who said what, through whose hands it came, which documents it speaks of.

Rules over the text alone, standard library only.
"""

from dataclasses import replace

from core.claims import references
from core.claims.suggesting import Weigh, suggest
from core.model import Suggestions

__all__ = ["Weigh", "read", "suggest"]


def read(text: str, language: str = "", weigh: Weigh | None = None) -> Suggestions:
    """The claims of *text* with the documents that it names. See :func:`suggest`."""
    return replace(suggest(text, language, weigh), references=references.find(text))
