"""The fields of a claim: who said it, how it came here, by which words, in which manner, with which stance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from core.model import Agent, Manner, Stance
from gui import theme
from gui.cards.parts import TextBlock
from gui.cards.typeset import PLAIN, SMALL, STRONG, Run
from gui.cards.words import manner_word, stance_word
from gui.parts import KeyCap, Rule, label
from gui.review import draft as drafts
from gui.review.draft import Draft
from gui.review.words import manner_hint
from gui.writing import in_marks, one_line


class Part(IntEnum):
    """The fields, by the key that leads to each."""

    SAID_BY = 1
    THROUGH = 2
    CUE = 3
    MANNER = 4
    STANCE = 5


class NamesEdit(QLineEdit):
    """Names, completed from the agents of the archive; the name at the caret is completed, the others stay."""

    def __init__(self, separator: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._separator = separator
        self._names = QStringListModel(self)
        self._list = QCompleter(self._names, self)
        self._list.setWidget(self)
        self._list.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._list.setFilterMode(Qt.MatchFlag.MatchContains)
        self._list.activated.connect(self._take)
        self.setProperty("field", True)
        self.textEdited.connect(self._offer)

    def set_names(self, names: Sequence[str]) -> None:
        """What is offered."""
        self._names.setStringList(list(names))

    def _bounds(self) -> tuple[int, int]:
        text, caret = self.text(), self.cursorPosition()
        ends = [at for at, one in enumerate(text) if one in self._separator.strip() or one == ";"]
        start = max((at + 1 for at in ends if at < caret), default=0)
        return start, min((at for at in ends if at >= caret), default=len(text))

    def _offer(self) -> None:
        start, _ = self._bounds()
        typed = self.text()[start : self.cursorPosition()].strip()
        popup = self._list.popup()
        self._list.setCompletionPrefix(typed)
        matches = self._list.completionCount()
        if not typed or not matches or (matches == 1 and self._list.currentCompletion() == typed):
            popup.hide()
            return
        self._list.complete()
        popup.setCurrentIndex(self._list.completionModel().index(0, 0))

    def _take(self, name: str) -> None:
        start, end = self._bounds()
        text = self.text()
        lead = " " if start else ""
        self.setText(f"{text[:start]}{lead}{name}{text[end:]}")
        self.setCursorPosition(start + len(lead) + len(name))
        self.textEdited.emit(self.text())
        self._list.popup().hide()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the list go with the focus, but not when the list takes it."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._list.popup().hide()


class ClaimForm(QWidget):
    """Shows the fields, and lets them be edited; *numbered*: with the keys that lead to each."""

    saveWanted = Signal()
    leaveWanted = Signal()
    changed = Signal()
    """A field was edited."""

    def __init__(self, *, numbered: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._known: tuple[Agent, ...] = ()
        self._editing = self._free_cue = False
        self.said_by = NamesEdit(drafts.BETWEEN_NAMES)
        self.through = NamesEdit(drafts.BETWEEN_HANDS)
        self.manner, self.stance = QComboBox(), QComboBox()
        self._values = {part: TextBlock([Run("")], PLAIN, limit=2, leading=True) for part in Part}
        self._values[Part.SAID_BY].set_face(STRONG)
        self._hints = {part: TextBlock([Run("", "muted")], SMALL, limit=1) for part in Part}
        self._editors: dict[Part, QWidget] = {
            Part.SAID_BY: self.said_by,
            Part.THROUGH: self.through,
            Part.CUE: self.said_by,
            Part.MANNER: self.manner,
            Part.STANCE: self.stance,
        }
        self._fill()
        self._lay_out(numbered)
        self.show_editing(False)

    def _fill(self) -> None:
        for manner in Manner:
            self.manner.addItem(manner_word(manner), manner)
        for stance in Stance:
            self.stance.addItem(stance_word(stance), stance)
        for combo in (self.manner, self.stance):
            combo.setProperty("field", True)
            combo.activated.connect(self.changed)
        self.said_by.textEdited.connect(self.changed)
        self.through.textEdited.connect(self.changed)
        self.said_by.setPlaceholderText(self.tr("Names, with ; between them"))
        self.through.setPlaceholderText(self.tr("First hand > next hand > last hand"))
        tip = self.tr("From whom it came to whom, with > between the hands. “(unnamed)” behind a group without a name.")
        self.through.setToolTip(tip)

    def _names(self) -> dict[Part, str]:
        return {
            Part.SAID_BY: self.tr("Said by"),
            Part.THROUGH: self.tr("Came through"),
            Part.CUE: self.tr("Cue"),
            Part.MANNER: self.tr("Manner"),
            Part.STANCE: self.tr("Stance"),
        }

    def _lay_out(self, numbered: bool) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        grid.addWidget(Rule(), 0, 0, 1, 3)
        for number, (part, name) in enumerate(self._names().items()):
            row = 2 * number + 1
            grid.setRowMinimumHeight(row, round(30 * theme.scale()))
            if numbered:
                grid.addWidget(KeyCap(str(part.value)), row, 0)
            words = label(name, role=QPalette.ColorRole.PlaceholderText)
            words.setMinimumWidth(round(92 * theme.scale()))
            grid.addWidget(words, row, 1)
            if part is not Part.CUE:
                self._editors[part].setAccessibleName(name)
            self._values[part].setAccessibleDescription(name)
            holder = QWidget()
            beside = QHBoxLayout(holder)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.addWidget(self._values[part], 1)
            beside.addWidget(self._hints[part])
            self._hints[part].setMaximumWidth(round(150 * theme.scale()))
            self._hints[part].setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            grid.addWidget(holder, row, 2)
            if part is not Part.CUE:
                beside.addWidget(self._editors[part], 2)
                self._editors[part].installEventFilter(self)
            grid.addWidget(Rule(), row + 1, 0, 1, 3)

    # ------------------------------------------------------------------------------------------- what is shown

    def set_agents(self, agents: Sequence[Agent]) -> None:
        """The agents that fields offer."""
        self._known = tuple(agents)
        names = drafts.names_of
        offered = [names([drafts.new_agent(agent)]) for agent in agents]
        self.said_by.set_names(offered)
        self.through.set_names(offered)

    def show_draft(self, draft: Draft, text: str, *, said: str = "", here: str = "") -> None:
        """Show what is known of a claim in *text*.

        *said* is how the text names the speaker, *here* what the document is called at the end of the chain.
        """
        self._draft = draft
        chain = draft.chain
        self.said_by.setText(drafts.speakers_text(chain))
        self.through.setText(drafts.chain_text(chain))
        self.manner.setCurrentIndex(self.manner.findData(draft.manner))
        self.stance.setCurrentIndex(self.stance.findData(draft.stance))
        unnamed = any(agent.unnamed for hop in chain for agent in hop.agents)
        speaker = drafts.speakers_text(chain)
        self._set(Part.SAID_BY, speaker or self.tr("Not known"), italic=unnamed and drafts.UNNAMED in speaker)
        hands = drafts.BETWEEN_HANDS.join(part for part in (drafts.chain_text(chain), here) if part)
        hands = hands.replace(drafts.BETWEEN_HANDS, " \u203a ")
        self._set(Part.THROUGH, hands or self.tr("Not known"))
        self.show_cue(draft, text)
        self._set(Part.MANNER, manner_word(draft.manner), manner_hint(draft.manner))
        self._set(Part.STANCE, stance_word(draft.stance))
        mention = self.tr("from {0}").format(in_marks(one_line(said))) if said and said != speaker else ""
        self._hints[Part.SAID_BY].set_runs([Run(mention, "muted")])

    def show_cue(self, draft: Draft, text: str) -> None:
        """Show other words as the cue, or other words of the claim."""
        self._draft = draft
        cue = draft.cue
        self._set(Part.CUE, in_marks(one_line(text[cue[0] : cue[1]])) if cue is not None else self.tr("None"))
        self._show_hint()

    def _set(self, part: Part, words: str, hint: str = "", *, italic: bool = False) -> None:
        self._values[part].set_runs([Run(words, italic=italic)])
        self._hints[part].set_runs([Run(hint, "muted")])

    def value(self, part: Part) -> str:
        """What a field says."""
        return self._values[part].text()

    # ------------------------------------------------------------------------------------------------- editing

    @property
    def is_editing(self) -> bool:
        """Whether the fields can be edited now."""
        return self._editing

    def show_editing(self, on: bool) -> None:
        """Turn words into fields, or back."""
        self._editing = on
        for part in Part:
            if part is not Part.CUE:
                self._editors[part].setVisible(on)
                self._values[part].setVisible(not on)
                self._hints[part].setVisible(not on)
        self._show_hint()

    def show_free_cue(self) -> None:
        """The cue is found by itself: nothing is to be selected for it."""
        self._free_cue = True
        self._show_hint()

    def _show_hint(self) -> None:
        words = self.tr("select words, then C") if self._editing and not self._free_cue else ""
        self._hints[Part.CUE].set_runs([Run(words, "muted")])

    def focus_part(self, part: Part) -> None:
        """Go to a field; the cue has none, for it is taken from the text."""
        editor = self._editors[part]
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def draft(self) -> Draft | None:
        """What the fields say now."""
        if self._draft is None:
            return None
        known = [drafts.new_agent(agent) for agent in self._known]
        old = self._draft
        through, said = self.through.text(), self.said_by.text()
        chain = old.chain
        if (said, through) != (drafts.speakers_text(chain), drafts.chain_text(chain)):
            chain = drafts.chain_from(said, through, old.chain, known)
        return replace(
            old,
            chain=chain,
            manner=Manner(self.manner.currentData()),
            stance=Stance(self.stance.currentData()),
        )

    def eventFilter(self, watched: object, event: object) -> bool:  # type: ignore[override]  # Qt passes any object
        """Enter saves, Escape leaves, in every field."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.saveWanted.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leaveWanted.emit()
                return True
        return False
