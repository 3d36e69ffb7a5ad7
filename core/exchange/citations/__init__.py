"""Citations of documents: for reference managers (CSL-JSON, BibTeX, BibLaTeX, RIS) and formatted, in usual styles.

``works`` is the one form that all are made from; ``names`` and ``days`` take apart what the archive keeps whole;
``processor`` prints works in the styles of ``resources/csl``.
"""

from core.exchange.citations.citing import cite, page_of
from core.exchange.citations.places import CitedPlace, place_of
from core.exchange.citations.styles import known_languages, known_styles, locale_of, style_of
from core.exchange.citations.works import CitedWork, cited_work

__all__ = [
    "CitedPlace",
    "CitedWork",
    "cite",
    "cited_work",
    "known_languages",
    "known_styles",
    "locale_of",
    "page_of",
    "place_of",
    "style_of",
]
