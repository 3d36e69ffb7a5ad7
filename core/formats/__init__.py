"""Files to documents. :func:`read` tells a format by what a file holds and gives the documents in it."""

from core.formats.outcome import LARGEST, Entry, ReadFile
from core.formats.registry import load, read

__all__ = ["LARGEST", "Entry", "ReadFile", "load", "read"]
