"""What a text claims: who said what, through whose hands it came. Rules over the text alone, standard library only."""

from core.claims.suggesting import suggest

__all__ = ["VERSION", "suggest"]

VERSION = "1"
"""Raised when the rules change so much that texts are worth reading again for suggestions."""
