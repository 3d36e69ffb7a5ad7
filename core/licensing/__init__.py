"""Licences: what each allows (``facts``), how it is named (``recognition``), where a text states its own
(``statements``), its credit line (``attribution``).
"""

from core.licensing.attribution import credit
from core.licensing.facts import licence, licences
from core.licensing.recognition import recognise
from core.licensing.statements import Statement, statements

__all__ = ["Statement", "credit", "licence", "licences", "recognise", "statements"]
