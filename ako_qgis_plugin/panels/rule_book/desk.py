"""The desk at which rules are looked at and changed: the one object that knows panel, rule book, layers and project."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject

from ako_qgis_plugin.core.checked_tables import IN_USE, NO, YES
from ako_qgis_plugin.core.rules.rule_book import SHIPPED_RULES
from ako_qgis_plugin.core.rules.rule_book_difference import described, summarised
from ako_qgis_plugin.core.rules.rule_book_edit import edited, reset_all, reset_rules
from ako_qgis_plugin.core.rules.rule_book_files import RuleBookTables
from ako_qgis_plugin.core.wording import listed
from ako_qgis_plugin.panels.rule_book.detail import RuleBookDetail
from ako_qgis_plugin.panels.rule_book.dock import RuleBookDock
from ako_qgis_plugin.panels.rule_book.filter import RuleFilter
from ako_qgis_plugin.panels.rule_book.firing import FiringCounter, can_be_counted
from ako_qgis_plugin.panels.rule_book.model import RuleBookModel
from ako_qgis_plugin.panels.rule_book.place import RuleBookPlace
from ako_qgis_plugin.panels.rule_book.questions import RuleBookQuestions
from ako_qgis_plugin.panels.rule_book.rows import Firing, RuleRow
from ako_qgis_plugin.panels.rule_book.work import Change, RuleBookWork
from ako_qgis_plugin.processing_algorithms.language import default_language


class RuleBookDesk(QObject):
    """Wires the rule-book panel; ``check`` opens the check with a rule book, an empty path standing for the shipped."""

    def __init__(self, interface: QgisInterface, check: Callable[[str], None]) -> None:
        super().__init__()
        self._language = default_language()
        self._check = check
        self._counter: FiringCounter | None = None
        self._waiting: object = None
        self._project = QgsProject.instance()
        self._place = RuleBookPlace(self._project)
        self._detail = RuleBookDetail(self._language)
        self.model = RuleBookModel(self._language, self)
        self.dock = RuleBookDock(self.model, self._language, interface.mainWindow())
        self.questions = RuleBookQuestions(self.dock)
        self.work = RuleBookWork(self)
        self._connect()
        self.reread_project()
        self._list_layers()

    def _connect(self) -> None:
        dock = self.dock
        self.model.switch_asked.connect(self._switch_one)
        dock.switch_asked.connect(self.switch)
        dock.cell_asked.connect(self._change_cell)
        dock.reset_asked.connect(self.reset)
        dock.action_asked.connect(self._act)
        dock.filter_changed.connect(self._filter)
        dock.rule_chosen.connect(self._show_rule)
        dock.layer_chosen.connect(self.count)
        dock.visibilityChanged.connect(self._count_waiting)
        self.work.changed.connect(self._show)
        self.work.failed.connect(dock.show_notice)
        project = self._project
        self._watched = (
            (project.readProject, lambda _document: self.reread_project()),
            (project.cleared, self.reread_project),
            (project.layersAdded, self._offer_layers),
            (project.layersRemoved, lambda _ids: self._list_layers()),
        )
        for signal, slot in self._watched:
            signal.connect(slot)

    def close(self) -> None:
        """Leave project and layers as if the panel had never been there."""
        self._stop_counting()
        for signal, slot in self._watched:
            signal.disconnect(slot)
        self.dock.comparison.close()
        # Widgets die late: the list of layers would go on telling of those that come and go.
        self.dock.layers.blockSignals(True)
        self.dock.blockSignals(True)

    def _act(self, word: str) -> None:
        # What was told before is of another moment.
        self.dock.show_notice("")
        self._actions()[word]()

    def _actions(self) -> dict[str, Callable[[], None]]:
        return {
            "open": self.open_other,
            "save_as": self.save_as,
            "again": lambda: self.work.open(self.work.path),
            "undo": self.work.undo,
            "redo": self.work.redo,
            "reset_all": self.reset_all,
            "compare": self.compare,
            "shipped": lambda: self._use(SHIPPED_RULES, may_be_changed=False),
            "check": lambda: self._check("" if self.work.path == SHIPPED_RULES else str(self.work.path)),
        }

    # Which rule book

    def reread_project(self) -> None:
        """Use the rule book that the project names."""
        self.dock.show_notice("")
        self.work.open(self._place.path())

    def open_other(self) -> None:
        """Ask for a rule book and use it."""
        path = self.questions.book_to_open(self._start())
        if path is not None:
            self._use(path, may_be_changed=False)

    def save_as(self) -> None:
        """Ask where to keep a copy, and use that."""
        if self.work.tables is not None and not self.work.problems:
            self._make_copy()

    def _use(self, path: Path, *, may_be_changed: bool) -> None:
        self.dock.show_notice("")
        self._place.keep(path, may_be_changed=may_be_changed)
        self.work.open(path)

    def _make_copy(self) -> bool:
        path = self.questions.place_of_copy(self._start())
        if path is None or not self.work.keep_as(path):
            return False
        self._place.keep(path, may_be_changed=True)
        return True

    def _start(self) -> Path:
        folder = self._place.usual_folder() if self.work.is_shipped else self.work.path.parent
        suffix = ".csv" if self.work.is_shipped else self.work.path.suffix
        return folder / f"{self.tr('own rule book')}{suffix}"

    def _may_write(self) -> bool:
        """Ask once where changes are kept."""
        if self.work.is_shipped:
            return self._make_copy()
        if self._place.may_be_changed():
            return True
        is_itself = self.questions.file_itself(self.work.path)
        if is_itself:
            self._place.keep(self.work.path, may_be_changed=True)
        return bool(is_itself) or (is_itself is False and self._make_copy())

    # Changes

    def _change(self, change: Change, text: str) -> None:
        self.dock.show_notice("")
        if self.work.open_book is not None and self._may_write():
            self.work.change(change, text)
        else:
            # What a person has clicked goes back to what holds.
            self._show()

    def _switch_one(self, rule_id: str, on: bool) -> None:
        selected = [row.rule.rule_id for row in self.dock.tree.selected()]
        self.switch(selected if rule_id in selected else [rule_id], on)

    def switch(self, rule_ids: Sequence[str], on: bool) -> None:
        """Switch rules on or off, in one step; a rule that was removed comes back as it is shipped."""
        removed = {row.rule.rule_id for row in self._rows() if row.is_removed}
        kept = {rule_id: {IN_USE: YES if on else NO} for rule_id in rule_ids if rule_id not in removed}
        missing = [rule_id for rule_id in rule_ids if on and rule_id in removed]

        def switched(tables: RuleBookTables) -> RuleBookTables:
            return reset_rules(edited(tables, kept), missing, self.work.shipped_tables)

        text = self.tr("switch on {}") if on else self.tr("switch off {}")
        self._change(switched, text.format(listed(rule_ids)))

    def _change_cell(self, column: str, cell: str) -> None:
        row = self.dock.tree.chosen()
        if row is None:
            return
        rule_id = row.rule.rule_id
        if column == IN_USE:
            self.switch([rule_id], cell == YES)
            return
        self._change(lambda tables: edited(tables, {rule_id: {column: cell}}), self.tr("change {}").format(rule_id))

    def reset(self, rows: Sequence[RuleRow]) -> None:
        """Put rules back to what the shipped book says, in one step."""
        rule_ids = [row.rule.rule_id for row in rows if row.is_changed and not row.is_added]
        if rule_ids:
            self._change(
                lambda tables: reset_rules(tables, rule_ids, self.work.shipped_tables),
                self.tr("reset {}").format(listed(rule_ids)),
            )

    def reset_all(self) -> None:
        """Put all rules back to what the shipped book says, once a person agrees."""
        changed = [row for row in self._rows() if row.is_changed]
        own = sum(row.is_added for row in changed)
        if len(changed) > own and self.questions.may_reset(len(changed) - own, own):
            self._change(lambda tables: reset_all(tables, self.work.shipped_tables), self.tr("reset all rules"))

    def compare(self) -> None:
        """Show what differs from the shipped rule book."""
        self._show_comparison()
        self.dock.comparison.show()
        self.dock.comparison.raise_()

    # Findings

    def _offer_layers(self, layers: list) -> None:
        self._list_layers()
        fresh = [layer for layer in layers if can_be_counted(layer)]
        if fresh:
            # A planner who has just checked wants to see what came of it.
            self.dock.choose_layer(fresh[-1])
            self.count(fresh[-1])

    def _list_layers(self) -> None:
        layers = self._project.mapLayers().values()
        chosen = self.dock.layers.currentLayer()
        self.dock.except_layers([layer for layer in layers if not can_be_counted(layer)])
        if self.dock.layers.currentLayer() is not chosen or chosen is None:
            self.count(self.dock.layers.currentLayer())

    def count(self, layer: object) -> None:
        """Count which rules made the findings of a layer, once the panel is seen; None counts nothing."""
        self._stop_counting()
        self._waiting = None
        if not can_be_counted(layer):
            self._show_firing(None)
            return
        if not self.dock.isVisible():
            self._waiting = layer
            self._show_firing(None)
            return
        self.dock.show_firing(self.tr("Counting the findings…"))
        self._counter = FiringCounter(layer, self)
        self._counter.finished.connect(self._show_firing)

    def _count_waiting(self, is_seen: bool) -> None:
        if is_seen and self._waiting is not None:
            self.count(self.dock.layers.currentLayer())

    def _stop_counting(self) -> None:
        if self._counter is not None:
            self._counter.stop()
            self._counter.deleteLater()
            self._counter = None

    # Showing

    def _rows(self) -> list[RuleRow]:
        return self.work.open_book.rows if self.work.open_book else []

    def _show(self) -> None:
        chosen = self.dock.tree.chosen()
        self._show_place()
        if self.work.open_book is None:
            self._show_faults()
        else:
            self._show_rules()
        if chosen is not None:
            self.dock.tree.choose(self.dock.proxy.mapFromSource(self.model.index_of(chosen.rule.rule_id)))
        self._show_rule()
        self._show_undo()
        if self.dock.comparison.isVisible():
            self._show_comparison()

    def _show_place(self) -> None:
        path = self.work.path
        text = self.tr("The shipped rule book") if path == SHIPPED_RULES else f"{path.name} - {path.parent}"
        self.dock.show_path(text, str(path))
        is_good = self.work.open_book is not None
        self.dock.show_difference(summarised(self.work.open_book.difference, self._language) if is_good else "")
        self.dock.enable(
            save_as=is_good,
            compare=is_good,
            shipped=path != SHIPPED_RULES,
            reset_all=any(row.is_changed and not row.is_added for row in self._rows()),
        )

    def _show_faults(self) -> None:
        if self.work.fault:
            message = self.work.fault
        else:
            message = self.tr(
                "This rule book cannot be used; errors: {}. Mend them in a spreadsheet and read it again."
            )
            message = message.format(len(self.work.problems))
        self.model.show(None)
        self.dock.problems.show_problems(message, self.work.problems)
        self.dock.show_problems()

    def _show_rules(self) -> None:
        self.model.show(self.work.open_book)
        categories = {row.rule.category: row.category.name(self._language) for row in self._rows()}
        self.dock.filters.show_categories(categories.items())
        self.dock.show_rules()
        self._filter()
        self._tell_firing()

    def _filter(self) -> None:
        wanted = self.dock.filters.wanted()
        self.dock.proxy.ask(wanted)
        is_narrowed = wanted != RuleFilter()
        if is_narrowed:
            self.dock.tree.expandAll()
        listed_rules, everything = self.dock.proxy.number_of_rules(), len(self._rows())
        text = self.tr("Rules: {} of {}").format(listed_rules, everything)
        self.dock.show_counts(text, is_narrowed=is_narrowed, is_empty=is_narrowed and not listed_rules)
        self._show_rule()

    def _show_rule(self) -> None:
        row, book = self.dock.tree.chosen(), self.work.open_book
        if row is None or book is None:
            self.dock.show_rule(None, "")
            return
        firing = self.model.firing()
        fired = None if firing is None else firing.rule(row.rule.rule_id)
        self.dock.show_rule(row, self._detail.told(row, book.book, fired))

    def _show_firing(self, firing: Firing | None) -> None:
        self._stop_counting()
        self.model.show_firing(firing)
        self.dock.tree.show_counts(firing is not None)
        self._filter()
        self._tell_firing()
        self._show_rule()

    def _tell_firing(self) -> None:
        firing, book = self.model.firing(), self.work.open_book
        if firing is None or book is None:
            self.dock.show_firing("")
            return
        used = {rule.rule_id for rule in book.book.rules}
        findings = sum(fired.findings for fired in firing.of.values())
        text = self.tr("Findings: {}, made by {} rules; rules that made none: {}.").format(
            findings, len(firing.of), len(used - firing.of.keys())
        )
        unknown = firing.unknown(book.book)
        if unknown:
            text += " " + self.tr("This rule book did not make them: it does not use {}.").format(listed(unknown))
        self.dock.show_firing(text)

    def _show_undo(self) -> None:
        undo, redo = self.work.undo_text, self.work.redo_text
        self.dock.enable(undo=bool(undo), redo=bool(redo))
        self.dock.show_undo(undo, redo)

    def _show_comparison(self) -> None:
        if self.work.open_book is not None:
            difference = self.work.open_book.difference
            lines = described(difference, self._language)
            self.dock.comparison.show_difference(summarised(difference, self._language), lines)
