"""The rule-book panel at work: the real dock, real files, real findings."""

from __future__ import annotations

import csv
import random
import shutil
from collections import Counter

import openpyxl
import pytest
from qgis.core import QgsField, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QMetaType, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from shapely import box

from ako_qgis_plugin.core.conformity.check import check_conformity
from ako_qgis_plugin.core.rules.rule_book import FOLDER, SHIPPED_RULES, examine_rule_book, load_rule_book
from ako_qgis_plugin.core.rules.rule_book_cells import all_rules
from ako_qgis_plugin.core.rules.rule_book_difference import compare_rule_books
from ako_qgis_plugin.core.schema import FINDING_FIELDS, REGISTER_FIELDS
from ako_qgis_plugin.panels.rule_book.desk import RuleBookDesk
from ako_qgis_plugin.panels.rule_book.dock import SIDE_BY_SIDE
from ako_qgis_plugin.panels.rule_book.model import COLUMNS, ROW_ROLE
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from tests.core.layers import provisions, zones
from tests.qgis.small_layers import layer_of

ID = COLUMNS.index("rule_id")
#: As long as anything here may take [ms].
PATIENCE_MS = 5000


class Person:
    """Answers what the panel asks, and counts how often it was asked."""

    def __init__(self, place=None):
        self.place = place
        self.opened = None
        self.itself = True
        self.agrees = True
        self.asked = Counter()

    def place_of_copy(self, start):
        self.asked["place"] += 1
        self.start = start
        return self.place

    def book_to_open(self, _start):
        return self.opened

    def file_itself(self, _path):
        self.asked["itself"] += 1
        return self.itself

    def may_reset(self, rules, own):
        self.asked["reset"] += 1
        self.told = (rules, own)
        return self.agrees


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


@pytest.fixture
def desk(project, qgis_iface, tmp_path):
    made = RuleBookDesk(qgis_iface, lambda book: made.checked.append(book))
    made.checked = []
    made.questions = Person(tmp_path / "własna księga.csv")
    made.dock.setFloating(True)
    made.dock.resize(500, 800)
    made.dock.show()
    QTest.qWaitForWindowActive(made.dock, PATIENCE_MS)
    yield made
    made.close()
    made.dock.close()
    made.dock.deleteLater()
    QCoreApplication.sendPostedEvents(made.dock, QEvent.Type.DeferredDelete)


def until(condition):
    """Let the application work until something holds."""
    for _ in range(PATIENCE_MS // 10):
        if condition():
            return
        QTest.qWait(10)
    pytest.fail("it did not come about")


def lines(dock, parent=None):
    """Give what is listed, heading by heading: depth and text."""
    proxy = dock.proxy
    parent = parent if parent is not None else dock.tree.rootIndex()
    for row in range(proxy.rowCount(parent)):
        index = proxy.index(row, 0, parent)
        yield index
        yield from lines(dock, index)


def rules(dock):
    return [index.data(ROW_ROLE).rule.rule_id for index in lines(dock) if index.data(ROW_ROLE)]


def choose(desk, *rule_ids):
    indexes = [desk.dock.proxy.mapFromSource(desk.model.index_of(rule_id)) for rule_id in rule_ids]
    desk.dock.tree.choose(indexes[0])
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for index in indexes[1:]:
        desk.dock.tree.selectionModel().select(index, flags)


def shown(desk, rule_id, column):
    index = desk.model.index_of(rule_id)
    return index.sibling(index.row(), COLUMNS.index(column)).data()


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)


def write_filter(desk, text):
    desk.dock.filters.search.setText(text)
    until(lambda: desk.dock.proxy._wanted.text == text)


def off(path):
    return [rule.rule_id for rule in load_rule_book(path).switched_off]


def findings_layer(rows, fields=FINDING_FIELDS, name="findings"):
    return layer_of(name, qgs_fields(fields), [(row, None) for row in rows], "MultiPolygon")


def finding(rule_id, is_primary=True, **values):
    return {"rule_id": rule_id, "verdict": "conflict", "is_primary": is_primary, **values}


def counted(desk, layer):
    QgsProject.instance().addMapLayer(layer)
    desk.dock.layers.setLayer(layer)
    until(lambda: desk.model.firing() is not None and desk._counter is None)


# --- looking ----------------------------------------------------------------------------------------------------------


def test_every_rule_is_listed_once_under_its_category(desk):
    assert sorted(rules(desk.dock)) == sorted(rule.rule_id for rule in load_rule_book().rules)
    top = [desk.dock.proxy.index(row, 0).data().split("  ·  ")[0] for row in range(desk.dock.proxy.rowCount())]
    assert top[:3] == ["Transport", "Energy and fuels", "Water and flood hazard"]
    for index in lines(desk.dock):
        row = index.data(ROW_ROLE)
        if row:
            assert index.parent().data().startswith(row.category.name_en)


def test_line_of_a_rule_says_what_it_says(desk):
    cells = {name: shown(desk, "R017", name) for name in COLUMNS}
    assert cells == {
        "rule_id": "R017",
        "findings": "",
        "primaries": "",
        "verdict": "supports the provision",
        "severity": "1",
        "distance_m": "1,500\u00a0m",
        "relation": "within a distance",
        "zones": "SP SH",
        "status": "planned",
        "confidence": "medium",
    }


def test_detail_tells_reason_basis_advice_and_zones_in_words(desk):
    choose(desk, "R007")
    told, rule = desk.dock.detail.toPlainText(), all_rules(load_rule_book())["R007"]
    for text in (rule.rationale_en, rule.legal_basis, rule.advice_en):
        assert text in told
    assert "SO whose additional profile holds PEW: Open zone; teren elektrowni wiatrowej" in told


def test_path_of_the_book_is_always_told(desk, tmp_path):
    assert (desk.dock.path.text(), desk.dock.path.toolTip()) == ("The shipped rule book", str(SHIPPED_RULES))
    desk.switch(["R001"], False)
    assert desk.dock.path.text() == f"własna księga.csv - {tmp_path}"
    assert desk.dock.difference.text() == "Differs from the shipped rule book: rules switched off: 1."


def test_wide_panel_has_list_and_rule_side_by_side(desk):
    desk.dock.resize(SIDE_BY_SIDE - 1, 700)
    assert desk.dock.splitter.orientation() == Qt.Orientation.Vertical
    desk.dock.resize(SIDE_BY_SIDE, 700)
    assert desk.dock.splitter.orientation() == Qt.Orientation.Horizontal


def test_narrow_panel_is_as_narrow_as_asked_for(desk):
    desk.dock.resize(400, 700)
    assert desk.dock.width() == 400


# --- filters ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["gesla jazn", "GĘŚLĄ jaźń", "jazn gesla"])
def test_text_is_found_without_polish_letters_in_any_order(desk, tmp_path, text):
    path = tmp_path / "own.csv"
    rows = [rule_row("R001"), rule_row("R002", rationale_pl="zażółć gęślą jaźń")]
    desk._use(write_csv(path, rows), may_be_changed=False)
    write_filter(desk, text)
    assert rules(desk.dock) == ["R002"]


def test_rules_are_narrowed_by_category_and_verdict(desk):
    bar = desk.dock.filters
    bar.categories.setCurrentIndex(bar.categories.findData("road_express"))
    bar.verdicts.setCheckedItems(["conflict", "supports the provision"])
    wanted = [
        r for r in load_rule_book().rules if r.category == "road_express" and r.verdict in ("conflict", "supports")
    ]
    assert wanted
    assert rules(desk.dock) == [rule.rule_id for rule in wanted]
    assert desk.dock.counts.text() == f"Rules: {len(wanted)} of 359"


def test_only_rules_of_low_confidence_are_listed_when_asked_for(desk):
    desk.dock.filters.doubtful.click()
    assert sorted(rules(desk.dock)) == sorted(r.rule_id for r in load_rule_book().rules if r.confidence == "low")


def test_only_changed_rules_are_listed_when_asked_for(desk):
    desk.switch(["R001", "R359"], False)
    desk.dock.filters.differing.click()
    assert rules(desk.dock) == ["R001", "R359"]


def test_filter_that_no_rule_answers_says_so_and_is_cleared_by_a_button(desk):
    write_filter(desk, "no such words")
    assert desk.dock.nothing.isVisible()
    assert not desk.dock.tree.isVisible()
    desk.dock.clear.click()
    assert len(rules(desk.dock)) == 359
    assert desk.dock.tree.isVisible()


def test_rule_that_the_filter_hides_cannot_be_changed_unseen(desk):
    choose(desk, "R001")
    write_filter(desk, "no such words")
    assert desk.dock.tree.chosen() is None
    assert not desk.dock.editor.isEnabled()


# --- findings ---------------------------------------------------------------------------------------------------------


def test_counts_are_those_of_the_findings(desk):
    chance = random.Random(7)
    ids = [f"R{number:03}" for number in range(1, 40)]
    rows = [finding(chance.choice(ids), chance.random() < 0.5) for _ in range(1300)]
    counted(desk, findings_layer([*rows, finding(None)]))
    every, primary = Counter(r["rule_id"] for r in rows), Counter(r["rule_id"] for r in rows if r["is_primary"])
    for rule_id in (*ids, "R200"):
        assert shown(desk, rule_id, "findings") == str(every[rule_id])
        assert shown(desk, rule_id, "primaries") == str(primary[rule_id])
    assert desk.dock.firing.text() == f"Findings: 1300, made by {len(every)} rules; rules that made none: {359 - 39}."


def test_headings_sum_up_their_rules(desk):
    counted(desk, findings_layer([finding("R001"), finding("R002"), finding("R002")]))
    [heading] = [index.data() for index in lines(desk.dock) if (index.data() or "").startswith("expressway")]
    assert heading == "expressway  ·  rules: 22  ·  findings: 3"


def test_only_rules_that_fire_are_listed_when_asked_for(desk):
    counted(desk, findings_layer([finding("R001"), finding("R300")]))
    desk.dock.filters.firing.click()
    assert rules(desk.dock) == ["R001", "R300"]


def test_findings_of_a_register_that_were_resolved_do_not_count(desk):
    rows = [finding("R001", change="resolved"), finding("R001", change="new")]
    counted(desk, findings_layer(rows, REGISTER_FIELDS))
    assert shown(desk, "R001", "findings") == "1"


def test_findings_of_another_rule_book_are_told(desk):
    counted(desk, findings_layer([finding("R001"), finding("X9")]))
    assert "This rule book did not make them: it does not use X9." in desk.dock.firing.text()


def test_columns_of_findings_are_hidden_without_a_layer(desk):
    assert desk.dock.tree.isColumnHidden(COLUMNS.index("findings"))
    counted(desk, findings_layer([finding("R001")]))
    assert not desk.dock.tree.isColumnHidden(COLUMNS.index("findings"))
    QgsProject.instance().removeAllMapLayers()
    assert desk.dock.tree.isColumnHidden(COLUMNS.index("findings"))


def test_only_layers_of_findings_can_be_chosen(desk, project):
    other = QgsVectorLayer("Polygon?crs=EPSG:2180", "zones", "memory")
    other.dataProvider().addAttributes([QgsField("zone_id", QMetaType.Type.QString)])
    other.updateFields()
    project.addMapLayer(other)
    assert desk.dock.layers.count() == 1
    assert desk.dock.layers.currentLayer() is None


def test_findings_that_come_into_the_project_are_counted_at_once(desk, project):
    project.addMapLayer(findings_layer([finding("R001")]))
    until(lambda: desk.model.firing() is not None)
    assert shown(desk, "R001", "findings") == "1"


def test_findings_of_the_latest_run_take_the_place_of_those_before(desk, project):
    counted(desk, findings_layer([finding("R001")]))
    project.addMapLayer(findings_layer([finding("R002")], name="later"))
    until(lambda: shown(desk, "R002", "findings") == "1")
    assert shown(desk, "R001", "findings") == "0"


def test_findings_are_counted_only_once_the_panel_is_seen(desk, project):
    desk.dock.hide()
    project.addMapLayer(findings_layer([finding("R001")]))
    QTest.qWait(50)
    assert desk.model.firing() is None
    desk.dock.show()
    until(lambda: desk.model.firing() is not None)
    assert shown(desk, "R001", "findings") == "1"


def test_layer_that_goes_while_it_is_counted_does_no_harm(desk, project):
    layer = findings_layer([finding("R001")] * 5000)
    counted(desk, layer)
    desk.count(layer)
    project.removeMapLayer(layer)
    QTest.qWait(50)
    assert desk.model.firing() is None


# --- changing ---------------------------------------------------------------------------------------------------------


def test_rule_is_switched_off_by_the_space_bar_and_kept_in_the_file(desk):
    choose(desk, "R001")
    press(desk.dock.tree, Qt.Key.Key_Space)
    assert off(desk.questions.place) == ["R001"]
    assert desk.model.index_of("R001").data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def click_box(tree, index):
    """Click on the box of a line, at its left end."""
    area = tree.visualRect(index)
    place = area.topLeft()
    place.setX(area.left() + 10)
    place.setY(area.center().y())
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_rule_is_switched_off_by_a_click_on_its_box(desk):
    choose(desk, "R002")
    click_box(desk.dock.tree, desk.dock.tree.currentIndex())
    assert off(desk.questions.place) == ["R002"]


def test_click_on_a_box_switches_all_that_are_selected(desk):
    choose(desk, "R001", "R003")
    click_box(desk.dock.tree, desk.dock.proxy.mapFromSource(desk.model.index_of("R003")))
    assert off(desk.questions.place) == ["R001", "R003"]


def test_click_on_another_box_switches_that_rule_alone(desk):
    choose(desk, "R001", "R003")
    click_box(desk.dock.tree, desk.dock.proxy.mapFromSource(desk.model.index_of("R002")))
    assert off(desk.questions.place) == ["R002"]


def test_several_rules_are_switched_off_in_one_step(desk):
    choose(desk, "R001", "R002", "R003")
    press(desk.dock.tree, Qt.Key.Key_Space)
    assert off(desk.questions.place) == ["R001", "R002", "R003"]
    press(desk.dock.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert off(desk.questions.place) == []


def test_place_of_the_copy_is_asked_once(desk):
    desk.switch(["R001"], False)
    desk.switch(["R002"], False)
    assert desk.questions.asked == {"place": 1}


def test_nothing_changes_where_no_place_is_given(desk):
    desk.questions.place = None
    choose(desk, "R001")
    press(desk.dock.tree, Qt.Key.Key_Space)
    assert desk.work.path == SHIPPED_RULES
    assert desk.model.index_of("R001").data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_check_with_the_copy_gives_no_finding_of_a_rule_that_is_off(desk):
    ground = zones({"geometry": box(0, 0, 500, 500), "zone_class": "SJ"})
    road = provisions({"geometry": box(100, 100, 400, 400)})
    before = check_conformity(ground, road, load_rule_book()).findings
    assert "R001" in set(before["rule_id"])
    desk.switch(["R001"], False)
    after = check_conformity(ground, road, load_rule_book(desk.questions.place)).findings
    assert "R001" not in set(after["rule_id"])


def test_less_specific_rule_that_takes_the_place_is_told(desk):
    choose(desk, "R007")
    told = "Without it less specific rules speak of these zones: R006 (neutral), R148 (attention)."
    assert told in desk.dock.detail.toPlainText()
    desk.switch(["R007"], False)
    assert "In its place less specific rules speak of these zones: R006" in desk.dock.detail.toPlainText()


def test_distance_verdict_and_severity_are_changed_by_keys(desk):
    choose(desk, "R017")
    editor = desk.dock.editor
    editor.distance.selectAll()
    QTest.keyClicks(editor.distance, "2000.5")
    press(editor.distance, Qt.Key.Key_Return)
    editor.severity.selectAll()
    QTest.keyClicks(editor.severity, "4")
    press(editor.severity, Qt.Key.Key_Return)
    press(editor.verdict, Qt.Key.Key_Up)
    rule = all_rules(load_rule_book(desk.questions.place))["R017"]
    assert (rule.distance_m, rule.severity, rule.verdict) == (2000.5, 4, "attention")
    assert "distance: 1,500 m → 2,000.5 m" in desk.dock.detail.toPlainText()


def test_distance_can_only_be_given_where_the_rule_has_one(desk):
    choose(desk, "R001")
    assert not desk.dock.editor.distance.isVisible()
    choose(desk, "R017")
    assert desk.dock.editor.distance.isVisible()


def test_edit_that_would_break_the_book_is_refused_and_told(desk, tmp_path):
    path = write_csv(tmp_path / "own.csv", [rule_row("X1"), rule_row("X2", in_use="no")])
    desk._use(path, may_be_changed=True)
    before = path.read_bytes()
    choose(desk, "X1")
    press(desk.dock.tree, Qt.Key.Key_Space)
    assert desk.dock.notice.isVisible()
    assert "column in_use: 'no' - at least one rule must be in use" in desk.dock.notice.text()
    assert path.read_bytes() == before
    assert desk.dock.editor.in_use.isChecked()


def test_changes_are_undone_and_made_again(desk):
    desk.switch(["R001"], False)
    desk.switch(["R002"], False)
    tree, control = desk.dock.tree, Qt.KeyboardModifier.ControlModifier
    press(tree, Qt.Key.Key_Z, control)
    assert off(desk.questions.place) == ["R001"]
    press(tree, Qt.Key.Key_Z, control)
    assert compare_rule_books(load_rule_book(desk.questions.place), load_rule_book()).is_empty
    press(tree, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    press(tree, Qt.Key.Key_Y, control)
    assert off(desk.questions.place) == ["R001", "R002"]


def test_rule_stays_chosen_and_in_its_place_when_it_changes(desk):
    choose(desk, "R007")
    place = desk.dock.tree.currentIndex().row()
    press(desk.dock.tree, Qt.Key.Key_Space)
    assert desk.dock.tree.chosen().rule.rule_id == "R007"
    assert desk.dock.tree.currentIndex().row() == place


def test_keys_alone_are_enough(desk):
    tree, control = desk.dock.tree, Qt.KeyboardModifier.ControlModifier
    desk.dock.activateWindow()
    tree.setFocus()
    press(tree, Qt.Key.Key_F, control)
    assert desk.dock.window().focusWidget() is desk.dock.filters.search
    QTest.keyClicks(desk.dock.filters.search, "R017")
    until(lambda: rules(desk.dock) == ["R017"])
    press(desk.dock.filters.search, Qt.Key.Key_Escape)
    assert desk.dock.window().focusWidget() is tree
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down):
        press(tree, key)
    assert tree.chosen().rule.rule_id == "R017"
    press(tree, Qt.Key.Key_Return)
    assert desk.dock.window().focusWidget() is desk.dock.editor.verdict
    press(desk.dock.editor.verdict, Qt.Key.Key_Escape)
    press(tree, Qt.Key.Key_Space)
    assert off(desk.questions.place) == ["R017"]


# --- going back -------------------------------------------------------------------------------------------------------


def test_one_rule_is_reset(desk):
    desk.switch(["R001", "R002"], False)
    choose(desk, "R001")
    desk.dock.editor.reset.click()
    assert off(desk.questions.place) == ["R002"]
    assert not desk.dock.editor.reset.isEnabled()


def test_all_rules_are_reset_once_a_person_agrees(desk):
    desk.switch(["R001", "R002"], False)
    desk.questions.agrees = False
    desk.dock.actions_by_word["reset_all"].trigger()
    assert off(desk.questions.place) == ["R001", "R002"]
    desk.questions.agrees = True
    desk.dock.actions_by_word["reset_all"].trigger()
    assert desk.questions.told == (2, 0)
    assert compare_rule_books(load_rule_book(desk.questions.place), load_rule_book()).is_empty
    assert not desk.dock.actions_by_word["reset_all"].isEnabled()


def test_rule_that_was_deleted_is_listed_as_off_and_comes_back(desk, tmp_path):
    rows = [row for row in shipped_rows() if row["rule_id"] != "R017"]
    path = write_csv(tmp_path / "own.csv", rows)
    desk._use(path, may_be_changed=True)
    choose(desk, "R017")
    assert desk.model.index_of("R017").data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert "This rule is not in the rule book" in desk.dock.detail.toPlainText()
    press(desk.dock.tree, Qt.Key.Key_Space)
    assert compare_rule_books(load_rule_book(path), load_rule_book()).is_empty


def test_comparison_is_shown_in_words_and_copied(desk):
    desk.switch(["R001"], False)
    desk.dock.actions_by_word["compare"].trigger()
    window = desk.dock.comparison
    assert window.isVisible()
    assert window.lines.toPlainText() == "R001 (expressway, planned): switched off."
    desk.switch(["R002"], False)
    assert "R002" in window.lines.toPlainText()
    window.copy()
    assert QGuiApplication.clipboard().text().startswith("Differs from the shipped rule book: rules switched off: 2.")


# --- files ------------------------------------------------------------------------------------------------------------


def shipped_rows():
    with SHIPPED_RULES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def rule_row(rule_id, **cells):
    return {**shipped_rows()[0], "rule_id": rule_id, "in_use": "", **cells}


def write_csv(path, rows, separator=";", encoding="utf-8"):
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=separator)
        writer.writeheader()
        writer.writerows(rows)
    return path


def write_workbook(path, rows):
    workbook = openpyxl.Workbook()
    workbook.active.append(list(rows[0]))
    for row in rows:
        workbook.active.append(list(row.values()))
    workbook.save(path)
    return path


@pytest.fixture(params=["cp1250", "utf-8", "xlsx"])
def other_book(request, tmp_path):
    rows = [rule_row("X1", rationale_pl="źdźbło"), rule_row("X2")]
    folder = tmp_path / "księgi urzędu"
    folder.mkdir()
    if request.param == "xlsx":
        return write_workbook(folder / "księga.xlsx", rows)
    return write_csv(folder / "księga.csv", rows, ";" if request.param == "cp1250" else ",", request.param)


def test_other_book_is_opened_and_changed_itself_where_a_person_agrees(desk, other_book):
    desk.questions.opened = other_book
    desk.dock.actions_by_word["open"].trigger()
    assert [r for r in rules(desk.dock) if r.startswith("X")] == ["X1", "X2"]
    desk.switch(["X1"], False)
    assert off(other_book) == ["X1"]
    assert all_rules(load_rule_book(other_book))["X1"].rationale_pl == "źdźbło"
    assert desk.questions.asked == {"itself": 1}


def test_copy_of_another_book_leaves_that_book_alone(desk, other_book, tmp_path):
    desk.questions.opened, desk.questions.itself = other_book, False
    desk.questions.place = tmp_path / f"kopia{other_book.suffix}"
    before = other_book.read_bytes()
    desk.dock.actions_by_word["open"].trigger()
    desk.switch(["X1"], False)
    assert other_book.read_bytes() == before
    assert off(desk.questions.place) == ["X1"]


def test_book_is_kept_elsewhere_and_used_from_there(desk, tmp_path):
    desk.switch(["R001"], False)
    first, desk.questions.place = desk.questions.place, tmp_path / "druga.xlsx"
    desk.dock.actions_by_word["save_as"].trigger()
    desk.switch(["R002"], False)
    assert (off(first), off(tmp_path / "druga.xlsx")) == (["R001"], ["R001", "R002"])


def test_shipped_book_is_never_written(desk):
    before = {path.name: path.read_bytes() for path in FOLDER.iterdir()}
    desk.questions.place = SHIPPED_RULES
    desk.switch(["R001"], False)
    assert "the shipped rule book is never changed" in desk.dock.notice.text()
    desk.questions.place = FOLDER / "rulebook.xlsx"
    desk.switch(["R001"], False)
    assert {path.name: path.read_bytes() for path in FOLDER.iterdir()} == before
    assert len(rules(desk.dock)) == 359


def test_place_that_cannot_be_written_to_is_told(desk, tmp_path):
    desk.questions.place = tmp_path / "nie ma" / "własna.csv"
    desk.switch(["R001"], False)
    assert desk.dock.notice.isVisible()
    assert "cannot be written; choose another place" in desk.dock.notice.text()
    assert desk.work.path == SHIPPED_RULES


def test_file_that_went_while_it_was_open_is_told_and_undo_keeps_its_step(desk):
    desk.switch(["R001"], False)
    shutil.rmtree(desk.questions.place.parent)
    press(desk.dock.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.dock.notice.text()


def test_notice_goes_with_the_next_action(desk, tmp_path):
    desk.questions.place = tmp_path / "nie ma" / "własna.csv"
    desk.switch(["R001"], False)
    desk.dock.actions_by_word["again"].trigger()
    assert not desk.dock.notice.isVisible()


def test_change_by_another_program_is_not_overwritten_but_shown(desk):
    desk.switch(["R001"], False)
    path = desk.questions.place
    text = path.read_text(encoding="utf-8-sig")
    path.write_text(text.replace("\nR003;", "\nQ003;"), encoding="utf-8")
    desk.switch(["R002"], False)
    assert "another program has changed the file" in desk.dock.notice.text()
    assert off(path) == ["R001"]
    assert "Q003" in rules(desk.dock)
    desk.switch(["R002"], False)
    assert off(path) == ["R001", "R002"]


def test_errors_of_a_broken_book_are_listed_as_the_validation_lists_them(desk, tmp_path):
    path = write_csv(
        tmp_path / "zła.csv", [rule_row("X1", verdict="kolizja"), rule_row("X2", severity="9", zones="SX")]
    )
    desk._use(path, may_be_changed=False)
    table = desk.dock.problems.problems
    told = [[table.topLevelItem(row).text(column) for column in range(5)] for row in range(table.topLevelItemCount())]
    _, problems = examine_rule_book(path)
    assert told == [[str(p.row), p.column, p.value, p.allowed, p.table] for p in problems]
    assert [line[:3] for line in told] == [["2", "verdict", "kolizja"], ["3", "severity", "9"], ["3", "zones", "SX"]]
    assert table.isVisible()


def test_mended_book_is_read_again(desk, tmp_path):
    path = write_csv(tmp_path / "zła.csv", [rule_row("X1", verdict="kolizja")])
    desk._use(path, may_be_changed=False)
    write_csv(path, [rule_row("X1")])
    press(desk.dock.problems, Qt.Key.Key_F5)
    assert "X1" in rules(desk.dock)


def test_book_that_is_gone_is_told_and_the_shipped_one_is_a_click_away(desk, tmp_path):
    desk._use(tmp_path / "nie ma.csv", may_be_changed=False)
    assert "nie ma.csv: no such file" in desk.dock.problems.message.text()
    desk.dock.actions_by_word["shipped"].trigger()
    assert len(rules(desk.dock)) == 359


def test_check_is_opened_with_the_book_in_use(desk):
    desk.dock.check.click()
    desk.switch(["R001"], False)
    desk.dock.check.click()
    assert desk.checked == ["", str(desk.questions.place)]


# --- projects ---------------------------------------------------------------------------------------------------------


def test_project_remembers_its_rule_book_beside_it(desk, project, tmp_path):
    project.write(str(tmp_path / "projekt.qgs"))
    desk.switch(["R001"], False)
    assert desk.questions.start.parent == tmp_path
    project.write()
    moved = tmp_path / "gdzie indziej"
    moved.mkdir()
    for path in ("projekt.qgs", "własna księga.csv"):
        shutil.copy(tmp_path / path, moved / path)
    project.clear()
    assert desk.work.path == SHIPPED_RULES
    project.read(str(moved / "projekt.qgs"))
    assert desk.work.path == moved / "własna księga.csv"
    desk.switch(["R002"], False)
    assert desk.questions.asked == {"place": 1}


def test_copies_of_a_project_without_a_file_are_kept_in_the_profile(desk):
    desk.switch(["R001"], False)
    assert desk.questions.start.parent.name == "ako"
    assert desk.questions.start.parent.is_dir()


def test_closed_desk_listens_to_nothing(project, qgis_iface):
    desk = RuleBookDesk(qgis_iface, print)
    desk.dock.setFloating(True)
    desk.dock.show()
    layer = findings_layer([finding("R001")] * 5000)
    desk.count(layer)
    desk.close()
    project.addMapLayer(layer)
    project.clear()
    QTest.qWait(50)
    assert desk.model.firing() is None
    desk.dock.deleteLater()
