"""Citations of documents: for reference managers (CSL-JSON, BibTeX, BibLaTeX, RIS) and formatted, in usual styles.

``works`` is the one form that all are made from; ``names`` and ``days`` take apart what the archive keeps whole;
``processor`` prints works in the styles of ``resources/csl``.
"""

from core.exchange.citations.citing import cite
from core.exchange.citations.styles import known_styles, locale_of, style_of
from core.exchange.citations.works import CitedWork, cited_work

__all__ = ["CitedWork", "cite", "cited_work", "known_styles", "locale_of", "style_of"]
