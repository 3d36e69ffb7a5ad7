"""The record as linked data: JSON-LD with W3C Web Annotations, schema.org, CiTO, PROV-O and Dublin Core."""

from core.exchange.json_ld.writing import FORMAT, write

__all__ = ["FORMAT", "write"]
