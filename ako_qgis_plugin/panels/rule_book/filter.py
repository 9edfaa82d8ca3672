"""Which rules are listed: what a person asks for, put before the tree of all rules."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel

from ako_qgis_plugin.panels.folding import folded
from ako_qgis_plugin.panels.rule_book.model import ROW_ROLE, SORT_ROLE, TEXT_ROLE, RuleBookModel

LOW = "low"


@dataclass(frozen=True)
class RuleFilter:
    """What is asked for; what is empty asks for nothing in particular."""

    text: str = ""
    category: str = ""
    verdicts: frozenset[str] = frozenset()
    is_firing: bool = False
    is_changed: bool = False
    is_doubtful: bool = False


class RuleBookFilter(QSortFilterProxyModel):
    """Keeps the rules that answer to a filter, with their headings."""

    def __init__(self, model: RuleBookModel, parent=None) -> None:
        super().__init__(parent)
        self._wanted = RuleFilter()
        self._words: list[str] = []
        self.setRecursiveFilteringEnabled(True)
        self.setSortRole(SORT_ROLE)
        self.setSourceModel(model)

    def ask(self, wanted: RuleFilter) -> None:
        """List other rules."""
        self._wanted = wanted
        self._words = folded(wanted.text).split()
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        index = self.sourceModel().index(row, 0, parent)
        listed = index.data(ROW_ROLE)
        if listed is None:
            return False
        wanted, rule = self._wanted, listed.rule
        firing = self.sourceModel().firing()
        if wanted.category and rule.category != wanted.category:
            return False
        if wanted.verdicts and rule.verdict not in wanted.verdicts:
            return False
        if wanted.is_changed and not listed.is_changed:
            return False
        if wanted.is_doubtful and rule.confidence != LOW:
            return False
        if wanted.is_firing and not (firing and firing.rule(rule.rule_id).findings):
            return False
        if not self._words:
            return True
        text = index.data(TEXT_ROLE)
        return all(word in text for word in self._words)

    def number_of_rules(self) -> int:
        """Give how many rules are listed."""
        return self._rules_below(QModelIndex())

    def _rules_below(self, parent: QModelIndex) -> int:
        indexes = [self.index(row, 0, parent) for row in range(self.rowCount(parent))]
        return sum(1 if index.data(ROW_ROLE) else self._rules_below(index) for index in indexes)
