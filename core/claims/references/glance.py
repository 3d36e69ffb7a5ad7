"""What a text is made of, known at a glance: most names need not be looked for in it at all.

To take the capitals out of a text costs as much as looking for a word or two, and there are dozens to look for.
"""

from __future__ import annotations

import string
from functools import lru_cache

_CAPITAL_BYTES = string.ascii_uppercase.encode()
_LEAD_BYTES = bytes(range(0xC3, 0x100))
_UNKNOWN = bytes(set(range(256)) - {*_CAPITAL_BYTES, *_LEAD_BYTES})


class Glance:
    """The capital letters A to Z of a text, and the first bytes (UTF-8) of its characters beyond ASCII."""

    __slots__ = ("_known",)

    def __init__(self, text: str) -> None:
        known = text.encode("utf-8", "surrogatepass").translate(None, _UNKNOWN)
        if not text.isascii():  # apart, for letters with accents stand among capitals: "RÉSOLUTION"
            known = known.translate(None, _LEAD_BYTES) + known.translate(None, _CAPITAL_BYTES)
        self._known = known

    def may_hold(self, word: str) -> bool:
        """Whether *word* may be in the text: when it is all capitals, or begins with a character beyond ASCII.

        Of any other word the answer is yes.
        """
        return _needed(word) in self._known


@lru_cache(maxsize=4_000)
def _needed(word: str) -> bytes:
    """What must be among what is known of a text that holds this word."""
    if word.isascii():
        return word.encode().translate(None, _UNKNOWN) if word.isupper() else b""
    return b"" if word[0].isascii() else word[0].encode()[:1].translate(None, _UNKNOWN)
