"""The record as CSV tables for spreadsheets and statistics."""

from core.exchange.tables.writing import FORMAT, write

__all__ = ["FORMAT", "write"]
