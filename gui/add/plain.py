"""Text in a field that a person may edit: what Qt would change of it goes in and comes out as it was."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

_ENDS = "\r\u2029\ufdd0\ufdd1"
"""Characters that Qt takes for the end of a paragraph, as it does U+000A (``QTextCursor.insertText``)."""
_STAND_INS = range(0xF700, 0xF8FF)
"""Private use characters, of which those that a text does not have stand for what Qt would change."""


class PlainText:
    """Maps a text to what a field can hold, and back, character by character.

    Line ends (U+000A) are the field's paragraphs; everything else keeps its place and comes back as it was.
    """

    def __init__(self, text: str) -> None:
        free = (chr(code) for code in _STAND_INS if chr(code) not in text)
        self._to = {ord(one): next(free) for one in _ENDS if one in text}
        self._back = {ord(stand_in): chr(one) for one, stand_in in self._to.items()}
        self.shown = text.translate(self._to) if self._to else text

    def text_of(self, document: QTextDocument) -> str:
        """The text that a field's document holds now."""
        raw = document.toRawText().replace("\u2029", "\n")
        return raw.translate(self._back) if self._back else raw


def shown_text(text: str) -> str:
    """What a field that is only read shows of a text: as many code points, no offset moves."""
    return PlainText(text).shown.replace("\f", "\n")
