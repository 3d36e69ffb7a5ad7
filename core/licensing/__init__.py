"""Licences: what each allows (``facts``, ``spdx``), how it is named (``recognition``), where a text states its own
(``statements``), its credit line (``attribution``), what to beware of (``heeding``), quotations (``quoting``).
"""

from core.licensing.attribution import citation, credit, credit_line
from core.licensing.facts import licence, licences
from core.licensing.heeding import export_warnings
from core.licensing.quoting import in_marks, pinpoint, quotation, where
from core.licensing.recognition import recognise
from core.licensing.statements import Statement, statements

__all__ = [
    "Statement",
    "citation",
    "credit",
    "credit_line",
    "export_warnings",
    "in_marks",
    "licence",
    "licences",
    "pinpoint",
    "quotation",
    "recognise",
    "statements",
    "where",
]
