"""Full-text search over documents and claims: the only importer of Whoosh and NumPy.

:class:`Index` is all that others need, with the two functions that find a query's words in a text.
"""

from core.search.index import Index
from core.search.listing import IndexClaimList, Joined
from core.search.search import IndexAnswer, IndexHit
from core.search.snippets import Matcher, hits_in, snippet_of

__all__ = ["Index", "IndexAnswer", "IndexClaimList", "IndexHit", "Joined", "Matcher", "hits_in", "snippet_of"]
