"""Letters for editions and their catalogues: TEI, and CMIF for lists without texts."""

from core.exchange.letters import cmif, tei

__all__ = ["cmif", "tei"]
