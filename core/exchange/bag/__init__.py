"""Bags (BagIt 1.0, RFC 8493): written so that any validator accepts them, and verified before anything is read."""

from core.exchange.bag.contents import FORMAT, write
from core.exchange.bag.packing import opened
from core.exchange.bag.verifying import ARCHIVE, verify

__all__ = ["ARCHIVE", "FORMAT", "opened", "verify", "write"]
