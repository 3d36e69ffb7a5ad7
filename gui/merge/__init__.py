"""What merging, importing a bag and saving a copy for reading look like."""

from gui.merge.copy_dialog import CopyDialog
from gui.merge.dialog import MergeDialog

__all__ = ["CopyDialog", "MergeDialog"]
