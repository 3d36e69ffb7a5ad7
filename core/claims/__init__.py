"""What a text claims: who said what, through whose hands it came. Rules over the text alone, standard library only."""

from core.claims.suggesting import suggest

__all__ = ["suggest"]
