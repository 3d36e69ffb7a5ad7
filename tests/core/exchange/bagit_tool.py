"""The reference implementation of BagIt, which reads back what we write.

bagit 1.8.1, the newest with a wheel, asks ``pkg_resources`` for its own version; setuptools has given that up.
"""

from __future__ import annotations

import sys
from types import ModuleType


def _stand_in() -> ModuleType:
    module = ModuleType("pkg_resources")

    class DistributionNotFound(Exception):
        """What bagit expects where its version is not known."""

    def get_distribution(name: str) -> object:
        raise DistributionNotFound(name)

    module.__dict__.update(DistributionNotFound=DistributionNotFound, get_distribution=get_distribution)
    return module


sys.modules.setdefault("pkg_resources", _stand_in())

from bagit import Bag, make_bag  # noqa: E402 - after what it asks for

__all__ = ["Bag", "make_bag"]
