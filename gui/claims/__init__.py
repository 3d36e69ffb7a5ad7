"""The claims panel: who said what, through whose hands it came, who answered, and how it may be quoted."""

from gui.claims.panel import ClaimsPane

__all__ = ["ClaimsPane"]
