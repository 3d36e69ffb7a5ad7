"""The agents of the archive as a list: found by typing, put right, made one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.model import AgentEdit, AgentKind, AgentRow
from gui.parts import label
from gui.writing import counted, isolated, one_line, tool_tip

AnyIndex = QModelIndex | QPersistentModelIndex
_BETWEEN = ";"


class AgentsModel(QAbstractTableModel):
    """Agents whose name or other names hold the words typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[AgentRow, ...] = ()
        self._rows: list[AgentRow] = []
        self._names: dict[int, str] = {}
        self._words: list[str] = []

    def show_rows(self, rows: Sequence[AgentRow]) -> None:
        """Show the agents of an archive."""
        self._all = tuple(rows)
        self._names = {row.agent.id: row.agent.name for row in rows}
        self._apply()

    def set_filter(self, text: str) -> None:
        """Show only those whose names hold these words."""
        self._words = text.casefold().split()
        self._apply()

    def _apply(self) -> None:
        self.beginResetModel()
        self._rows = [row for row in self._all if self._fits(row)]
        self.endResetModel()

    def _fits(self, row: AgentRow) -> bool:
        names = " ".join((row.agent.name, *row.aliases)).casefold()
        return all(word in names for word in self._words)

    def row(self, number: int) -> AgentRow | None:
        """The agent of a line."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def place_of(self, agent_id: int) -> int:
        """The line of an agent; -1: it is not listed."""
        return next((at for at, row in enumerate(self._rows) if row.agent.id == agent_id), -1)

    def name_of(self, agent_id: int | None) -> str:
        """What an agent is called; empty for none."""
        return self._names.get(agent_id, "") if agent_id is not None else ""

    def named(self, name: str) -> int | None:
        """The agent of a name."""
        wanted = name.strip().casefold()
        return next((key for key, one in self._names.items() if one.casefold() == wanted), None)

    def names(self) -> list[str]:
        """All names."""
        return sorted(self._names.values(), key=str.casefold)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Name"),
            self.tr("Also called"),
            self.tr("Kind"),
            self.tr("Acts for"),
            self.tr("Claims"),
            self.tr("Documents"),
        )[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        name = self.tr("{0} (unnamed)").format(row.agent.name) if row.agent.unnamed else row.agent.name
        return (
            isolated(one_line(name)),
            isolated(one_line("; ".join(row.aliases))),
            self.kind_word(row.agent.kind),
            isolated(self.name_of(row.parent_id)),
            row.claims,
            row.documents,
        )[index.column()]

    def kind_word(self, kind: AgentKind) -> str:
        """What kind of agent somebody is."""
        return {
            AgentKind.PERSON: self.tr("person"),
            AgentKind.ORGANISATION: self.tr("organisation"),
            AgentKind.STATE: self.tr("state"),
            AgentKind.GROUP: self.tr("group"),
            AgentKind.OTHER: self.tr("other"),
        }[kind]


class AgentsWindow(QDialog):
    """The list, the fields of the one that is chosen, and what is done with several. Knows no archive."""

    edited = Signal(int, object)
    """An agent's number, and the AgentEdit."""
    mergeWanted = Signal(int, object)
    """The agent that stays, and the others (a tuple)."""
    undoWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("People and organisations"))
        self.model = AgentsModel(self)
        self._agent: int | None = None
        self.filter = self._line(self.tr("Filter by name"))
        self.filter.setPlaceholderText(self.tr("Filter by name"))
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("People and organisations"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        for part in (self.table, self.table.horizontalHeader()):
            part.setProperty("list", True)
            part.style().unpolish(part)  # Qt dressed them when they were made
            part.style().polish(part)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((210, 170, 100, 150, 80, 90)):
            self.table.setColumnWidth(column, width)
        self.name, self.aliases = self._line(self.tr("Name")), self._line(self.tr("Also called"))
        self.aliases.setPlaceholderText(self.tr("Other names, with ; between them"))
        self.kind, self.acts_for = QComboBox(), QComboBox()
        for kind in AgentKind:
            self.kind.addItem(self.model.kind_word(kind), kind)
        self.acts_for.setEditable(True)
        self.acts_for.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.unnamed = QCheckBox(self.tr("has no name of its own (“senior officials”)"))
        for combo, name in ((self.kind, self.tr("Kind")), (self.acts_for, self.tr("Acts for"))):
            combo.setProperty("field", True)
            combo.setAccessibleName(name)
        self._said = label(role=QPalette.ColorRole.PlaceholderText, wrap=True)
        self.save, self.merge = QPushButton(self.tr("Save")), QPushButton(self.tr("Make one"))
        self.undo, close = QPushButton(self.tr("Undo")), QPushButton(self.tr("Close"))
        self._lay_out(close)
        self.filter.textChanged.connect(self.model.set_filter)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.model.modelReset.connect(self._on_reset)
        self.save.clicked.connect(self._on_save)
        self.merge.clicked.connect(self._on_merge)
        self.undo.clicked.connect(self.undoWanted)
        close.clicked.connect(self.reject)
        self.resize(860, 560)

    def _line(self, name: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setProperty("field", True)
        edit.setAccessibleName(name)
        return edit

    def _lay_out(self, close: QPushButton) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Also called"), self.aliases)
        form.addRow(self.tr("Kind"), self.kind)
        form.addRow(self.tr("Acts for"), self.acts_for)
        form.addRow("", self.unnamed)
        row = QHBoxLayout()
        for button in (self.save, self.merge, self.undo):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.save.setDefault(True)
        row.addWidget(self._said, 1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        column.addLayout(form)
        column.addLayout(row)

    # ------------------------------------------------------------------------------------------- what is shown

    def show_rows(self, rows: Sequence[AgentRow]) -> None:
        """Show the agents of the archive; the same one stays chosen."""
        self.model.show_rows(rows)
        chosen = self.acts_for.currentText()
        self.acts_for.clear()
        self.acts_for.addItems(["", *self.model.names()])
        self.acts_for.setCurrentText(chosen)
        self._on_reset()

    def choose(self, *agent_ids: int) -> None:
        """Choose agents; the first one is the current one."""
        self.table.clearSelection()
        flags = self.table.selectionModel().SelectionFlag
        for agent_id in reversed(agent_ids):
            index = self.model.index(self.model.place_of(agent_id), 0)
            self.table.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)

    def say(self, words: str) -> None:
        """Say what happened, or why it can't be kept."""
        self._said.setText(words)

    def said(self) -> str:
        """What was said last."""
        return self._said.text()

    def _on_reset(self) -> None:
        at = self.model.place_of(self._agent) if self._agent is not None else -1
        if at >= 0:
            self.table.selectRow(at)
        else:
            self._on_selected()

    def _chosen(self) -> list[AgentRow]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        found = [self.model.row(row) for row in rows]
        return [row for row in found if row is not None]

    def _on_selected(self) -> None:
        chosen = self._chosen()
        current = self.model.row(self.table.currentIndex().row())
        row = current if current in chosen else next(iter(chosen), None)
        self._agent = row.agent.id if row is not None else self._agent
        self.name.setText(row.agent.name if row is not None else "")
        self.aliases.setText("; ".join(row.aliases) if row is not None else "")
        self.kind.setCurrentIndex(self.kind.findData(row.agent.kind) if row is not None else -1)
        self.acts_for.setCurrentText(self.model.name_of(row.parent_id) if row is not None else "")
        self.unnamed.setChecked(row.agent.unnamed if row is not None else False)
        for widget in (self.name, self.aliases, self.kind, self.acts_for, self.unnamed, self.save):
            widget.setEnabled(row is not None and len(chosen) == 1)
        self.merge.setEnabled(len(chosen) > 1)
        several = len(chosen) > 1
        self.merge.setText(
            self.tr("Make these {0} one").format(counted(len(chosen))) if several else self.tr("Make one")
        )
        stays = self.tr("“{0}” stays; the others’ names become its other names").format(row.agent.name if row else "")
        self.merge.setToolTip(tool_tip(stays) if several else "")
        self.merge.setMinimumWidth(self.merge.sizeHint().width())
        if several:
            self.say(stays)

    def _on_save(self) -> None:
        row = next(iter(self._chosen()), None)
        if row is None:
            return
        for_whom = self.acts_for.currentText().strip()
        parent = self.model.named(for_whom) if for_whom else 0
        if parent is None:
            self.say(self.tr("Nobody here is called “{0}”. Choose one of the list.").format(for_whom))
            return
        aliases = tuple(part.strip() for part in self.aliases.text().split(_BETWEEN) if part.strip())
        name = self.name.text().strip()
        edit = AgentEdit(
            name=name if name != row.agent.name else None,
            kind=AgentKind(self.kind.currentData()) if self.kind.currentData() != row.agent.kind else None,
            unnamed=self.unnamed.isChecked() if self.unnamed.isChecked() != row.agent.unnamed else None,
            aliases=aliases if aliases != row.aliases else None,
            parent_id=parent if parent != (row.parent_id or 0) else None,
        )
        self.say("")
        if edit != AgentEdit():
            self.edited.emit(row.agent.id, edit)

    def _on_merge(self) -> None:
        """The one whose fields are shown stays; the others' names become its other names. Undo takes it back."""
        chosen = [row.agent.id for row in self._chosen()]
        if self._agent in chosen and len(chosen) > 1:
            self.say("")
            self.mergeWanted.emit(self._agent, tuple(one for one in chosen if one != self._agent))
