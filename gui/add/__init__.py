"""The Add page and its windows: model, view and delegate of what comes into the archive and how it is described."""

from gui.add.choices import Known
from gui.add.correct import CorrectWindow
from gui.add.editor import DescriptionDialog, Saved
from gui.add.form import Edits
from gui.add.lookalikes import pairs_of
from gui.add.options import OptionsDialog
from gui.add.page import AddPage, View
from gui.add.paste import Pasted, PasteDialog
from gui.add.removal import RemovalDialog
from gui.add.start import paths_name

__all__ = [
    "AddPage",
    "CorrectWindow",
    "DescriptionDialog",
    "Edits",
    "Known",
    "OptionsDialog",
    "PasteDialog",
    "Pasted",
    "RemovalDialog",
    "Saved",
    "View",
    "pairs_of",
    "paths_name",
]
