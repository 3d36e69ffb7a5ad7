"""Licences: what each allows (``facts``), how texts name it (``recognition``), its credit line (``attribution``)."""

from core.licensing.attribution import credit
from core.licensing.facts import licence, licences
from core.licensing.recognition import recognise

__all__ = ["credit", "licence", "licences", "recognise"]
