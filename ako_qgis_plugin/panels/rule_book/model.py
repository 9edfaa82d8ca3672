"""The rules as a tree for Qt views: groups, their categories, their rules."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QGuiApplication, QPalette

from ako_qgis_plugin.core.rules.rule_book_words import metres
from ako_qgis_plugin.core.words import CONFIDENCES, PROVISION_STATUSES, RELATIONS, VERDICTS
from ako_qgis_plugin.panels.folding import folded
from ako_qgis_plugin.panels.rule_book.look import swatch
from ako_qgis_plugin.panels.rule_book.rows import Firing, OpenBook, RuleRow, group_name

COLUMNS = ("rule_id", "findings", "primaries", "verdict", "severity", "distance_m", "relation", "zones", "status",
           "confidence")  # fmt: skip

#: The row of a rule; what is searched; what is sorted by.
ROW_ROLE = Qt.ItemDataRole.UserRole
TEXT_ROLE = Qt.ItemDataRole.UserRole + 1
SORT_ROLE = Qt.ItemDataRole.UserRole + 2

_NUMBERS = ("findings", "primaries", "severity", "distance_m")


@dataclass(eq=False)
class Node:
    """A line of the tree: a rule, or a heading with what stands below it."""

    title: str
    parent: Node | None = None
    place: int = 0
    row: RuleRow | None = None
    children: list[Node] = field(default_factory=list)

    def add(self, title: str, row: RuleRow | None = None) -> Node:
        """Add a line below this one."""
        self.children.append(Node(title, self, len(self.children), row))
        return self.children[-1]

    def rows(self) -> list[RuleRow]:
        """Give the rules below, or the one of this line."""
        return [self.row] if self.row else [row for child in self.children for row in child.rows()]


class RuleBookModel(QAbstractItemModel):
    """Shows a rule book and tells which rule a person wants switched on or off."""

    switch_asked = pyqtSignal(str, bool)

    def __init__(self, language: str, parent=None) -> None:
        super().__init__(parent)
        self._language = language
        self._root = Node("")
        self._firing: Firing | None = None
        self._titles = {
            "rule_id": self.tr("Rule"),
            "findings": self.tr("Findings"),
            "primaries": self.tr("Primary"),
            "verdict": self.tr("Verdict"),
            "severity": self.tr("Severity"),
            "distance_m": self.tr("Distance"),
            "relation": self.tr("Relation"),
            "zones": self.tr("Zones"),
            "status": self.tr("Status"),
            "confidence": self.tr("Confidence"),
        }
        self._tips = {
            "findings": self.tr("How many findings of the chosen layer the rule made"),
            "primaries": self.tr("How many of them are the strongest of their pair of zone and provision"),
        }

    # What is shown

    def show(self, book: OpenBook | None) -> None:
        """Show another state of the rule book; lines stay where they are if the rules are the same."""
        root = Node("")
        if book is not None:
            self._fill(root, book)
        if _outline(root) == _outline(self._root):
            _refill(self._root, root)
            self._tell_change(QModelIndex())
            return
        self.beginResetModel()
        self._root = root
        self.endResetModel()

    def show_firing(self, firing: Firing | None) -> None:
        """Show how often rules fire; None where no layer is chosen."""
        self._firing = firing
        self._tell_change(QModelIndex())

    def _fill(self, root: Node, book: OpenBook) -> None:
        for row in book.rows:
            group = group_name(row.category.group, self._language)
            category = row.category.name(self._language)
            if not root.children or root.children[-1].title != group:
                root.add(group)
            below = root.children[-1]
            if not below.children or below.children[-1].title != category:
                below.add(category)
            below.children[-1].add(row.rule.rule_id, row)

    def _tell_change(self, parent: QModelIndex) -> None:
        last = self.rowCount(parent) - 1
        if last >= 0:
            self.dataChanged.emit(self.index(0, 0, parent), self.index(last, len(COLUMNS) - 1, parent))
            for place in range(last + 1):
                self._tell_change(self.index(place, 0, parent))

    def firing(self) -> Firing | None:
        """Give how often rules fire."""
        return self._firing

    def index_of(self, rule_id: str) -> QModelIndex:
        """Give the line of a rule."""
        for group in self._root.children:
            for category in group.children:
                for node in category.children:
                    if node.row.rule.rule_id == rule_id:
                        return self.createIndex(node.place, 0, node)
        return QModelIndex()

    # What Qt asks

    def index(self, row: int, column: int, parent=QModelIndex()) -> QModelIndex:  # noqa: B008 (Qt)
        node = self._node(parent)
        if not (0 <= row < len(node.children) and 0 <= column < len(COLUMNS)):
            return QModelIndex()
        return self.createIndex(row, column, node.children[row])

    def parent(self, index: QModelIndex) -> QModelIndex:
        parent = self._node(index).parent if index.isValid() else None
        return QModelIndex() if parent is None or parent.parent is None else self.createIndex(parent.place, 0, parent)

    def rowCount(self, parent=QModelIndex()) -> int:  # noqa: B008 (Qt)
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, _parent=QModelIndex()) -> int:  # noqa: B008 (Qt)
        return len(COLUMNS)

    def headerData(self, section: int, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[COLUMNS[section]]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tips.get(COLUMNS[section])
        return None

    def flags(self, index: QModelIndex):
        flags = super().flags(index)
        if index.isValid() and index.column() == 0 and self._node(index).row is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: QModelIndex, value, role=Qt.ItemDataRole.EditRole) -> bool:
        row = self._node(index).row
        if role != Qt.ItemDataRole.CheckStateRole or row is None:
            return False
        self.switch_asked.emit(row.rule.rule_id, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        node = self._node(index)
        return self._heading(node, index.column(), role) if node.row is None else self._cell(node.row, index, role)

    def _node(self, index: QModelIndex) -> Node:
        return index.internalPointer() if index.isValid() else self._root

    def _heading(self, node: Node, column: int, role: int):
        if role == SORT_ROLE:
            is_count = COLUMNS[column] in ("findings", "primaries")
            return self._fired(node.rows(), COLUMNS[column]) if is_count else node.place
        if role == TEXT_ROLE:
            return ""
        if role == Qt.ItemDataRole.FontRole and column == 0 and node.parent is self._root:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.DisplayRole and column == 0:
            return self._heading_text(node)
        return None

    def _heading_text(self, node: Node) -> str:
        rows = node.rows()
        parts = [node.title, self.tr("rules: {}").format(len(rows))]
        changed = sum(row.is_changed for row in rows)
        if self._firing is not None:
            made = self._fired(rows, "findings")
            parts.append(self.tr("findings: {}").format(made))
        if changed:
            parts.append(self.tr("changed: {}").format(changed))
        return "  ·  ".join(parts)

    def _fired(self, rows: list[RuleRow], column: str) -> int:
        if self._firing is None:
            return 0
        return sum(getattr(self._firing.rule(row.rule.rule_id), column) for row in rows)

    def _cell(self, row: RuleRow, index: QModelIndex, role: int):
        name = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, name)
        if role == ROW_ROLE:
            return row
        if role == SORT_ROLE:
            return self._sorted_by(row, name)
        if role == TEXT_ROLE:
            return self._searched(row)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if row.is_in_use else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole and name == "verdict":
            return swatch(row.rule.verdict)
        if role == Qt.ItemDataRole.TextAlignmentRole and name in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return _font(row, name)
        if role == Qt.ItemDataRole.ForegroundRole and not row.is_in_use:
            return QGuiApplication.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.rule.rationale(self._language)
        return None

    def _shown(self, row: RuleRow, name: str) -> str:
        rule, language = row.rule, self._language
        if name == "rule_id":
            # Not by the weight of letters alone.
            return f"{rule.rule_id} *" if row.is_changed else rule.rule_id
        if name in ("findings", "primaries"):
            return "" if self._firing is None else str(self._fired([row], name))
        if name == "distance_m":
            return "" if rule.distance_m is None else metres(rule.distance_m, language)
        return {
            "verdict": VERDICTS[rule.verdict][language],
            "severity": str(rule.severity),
            "relation": RELATIONS[rule.relation][language],
            "zones": " ".join(token.text for token in rule.zones),
            "status": PROVISION_STATUSES[rule.provision_status][language],
            "confidence": CONFIDENCES[rule.confidence][language],
        }[name]

    def _sorted_by(self, row: RuleRow, name: str):
        if name in ("findings", "primaries"):
            return self._fired([row], name)
        if name == "severity":
            return row.rule.severity
        return row.rule.distance_m or 0.0 if name == "distance_m" else folded(self._shown(row, name))

    def _searched(self, row: RuleRow) -> str:
        rule = row.rule
        texts = (self._shown(row, name) for name in ("rule_id", "verdict", "relation", "zones", "status"))
        category = row.category
        # Whatever the language of the menus: planners remember a rule by the words of either.
        more = (
            *(rule.rationale_pl, rule.rationale_en, rule.legal_basis, rule.advice_pl, rule.advice_en),
            *(category.name_pl, category.name_en, category.code, group_name(category.group, self._language)),
        )
        return folded(" ".join((*texts, *more)))


def _font(row: RuleRow, name: str) -> QFont:
    font = QFont()
    changed = {change.field for change in row.changes}
    font.setBold(name in changed or (name == "rule_id" and row.is_changed))
    font.setStrikeOut(name == "rule_id" and not row.is_in_use)
    return font


def _outline(node: Node) -> list:
    return [(child.title, _outline(child)) for child in node.children]


def _refill(old: Node, new: Node) -> None:
    old.row = new.row
    for before, after in zip(old.children, new.children, strict=True):
        _refill(before, after)
