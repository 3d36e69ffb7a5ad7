"""Suggestions reviewed, claims marked and linked by hand, verdicts signed, agents put right."""

from gui.review.page import ReviewPage

__all__ = ["ReviewPage"]
