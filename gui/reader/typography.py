"""How a text is set: face, size, line height and measure (LOOK, "Type" and "Widths")."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QTextBlockFormat

from gui import theme

WIDE = 760
"""From this width of the view (px at scale 1) on, texts are set two px larger."""
MEASURE = 33
"""The widest text column in units of the type size: about 72 characters of the bundled serif, however it is hinted."""
LEADING_MARGIN = 38
"""The least room for the gutter, px."""
TRAILING_MARGIN = 36
"""The least room for the map, px."""
TOP_MARGIN = 8
BOTTOM_MARGIN = 32
PARAGRAPH_GAP = 12
PASSAGE_GAP = 42
"""The room above and below a passage of an extract, for the lines that say what is not held."""
SMALLEST_STEP, LARGEST_STEP = -3, 8


@dataclass(frozen=True, slots=True)
class Typography:
    """The reader's choices: *step* is how many steps larger than normal, *serif* or the interface's face."""

    step: int = 0
    serif: bool = True
    wide: bool = False

    def size(self, arabic: bool = False) -> int:
        """The type size in px at scale 1; Arabic letters are set larger, for they are smaller at one size."""
        base = 18 if self.wide else 16
        return max(9, round((base + 2 * arabic) * 1.1**self.step))

    def line_height(self, arabic: bool = False) -> int:
        """From one base line to the next, px."""
        size = self.size(arabic)
        return round(size * (1.78 if arabic else 1.645) * theme.scale())

    def font(self, arabic: bool = False) -> QFont:
        """The face of the text."""
        if self.serif:
            return theme.serif_font(self.size(arabic), arabic=arabic)
        return theme.interface_font(self.size(arabic))

    def block_format(self, *, arabic: bool = False, passage: bool = False) -> QTextBlockFormat:
        """The format of a paragraph; a *passage* has room above it."""
        block = QTextBlockFormat()
        block.setLineHeight(self.line_height(arabic), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block.setBottomMargin(PARAGRAPH_GAP * theme.scale())
        if passage:
            block.setTopMargin(PASSAGE_GAP * theme.scale())
        return block

    def margins(self, width: int, arabic: bool = False) -> tuple[int, int]:
        """The leading and trailing margin of the text column in a view *width* px wide.

        The column is centred, unless that would leave no room for the gutter and the map.
        """
        leading, trailing = round(LEADING_MARGIN * theme.scale()), TRAILING_MARGIN
        column = min(width - leading - trailing, round(self.size(arabic) * MEASURE * theme.scale()))
        leading = max(leading, (width - column) // 2)
        return leading, max(trailing, width - column - leading)
