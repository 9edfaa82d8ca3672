"""The panel at work: what is shown, chosen on table and map, decided, undone, with mouse and with keys alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu, QMessageBox, QPushButton, QWidget

from ako_qgis_plugin.core.register.register import decision
from ako_qgis_plugin.core.schema import FINDING_FIELDS, RegisterEvent, ReviewStatus, names
from ako_qgis_plugin.panels.conflicts import desk
from ako_qgis_plugin.panels.conflicts.workplace import REVIEWER
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile
from tests.qgis.panels.office import FINDINGS, Office, X, Y, register_layer, settle, wait_until
from tests.qgis.small_layers import layer_of, square, zone, zones_layer
from tests.registers import finding, place, reviewed

OPAQUE = 255

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def findings_layer(*rows, name="Kolizje") -> QgsVectorLayer:
    """Give findings that are in no register."""
    pairs = [({key: row[key] for key in names(FINDING_FIELDS)}, row["geometry"].wkt) for row in rows or FINDINGS]
    return layer_of(name, qgs_fields(FINDING_FIELDS), pairs, "MultiPolygon")


def stored(layer: QgsVectorLayer) -> dict[str, tuple]:
    """Give status and note of each zone's findings as the file has them."""
    rows = RegisterFile.of_layer(layer).read().findings
    return dict(
        zip(
            rows["zone_id"] + "/" + rows["provision_id"],
            zip(rows["review_status"], rows["review_note"].where(rows["review_note"].notna(), None), strict=True),
            strict=True,
        )
    )


def bands(office) -> list[QgsRubberBand]:
    """Give the outlines, without what blinks."""
    items = [item for item in office.canvas.scene().items() if isinstance(item, QgsRubberBand)]
    return [item for item in items if item.strokeColor().alpha() == OPAQUE]


def offers(office) -> list[str]:
    page = office.dock.pages.currentWidget()
    return [button.text() for button in page.findChildren(QPushButton) if button.isVisibleTo(page)]


def take(office, text: str) -> None:
    page = office.dock.pages.currentWidget()
    next(
        button for button in page.findChildren(QPushButton) if button.text() == text and button.isVisibleTo(page)
    ).click()
    settle()


# Groups and lines


def test_findings_are_grouped_by_municipality_at_first(office, register):
    assert office.lines() == ["Ceków   1 · to decide: 1", "Kalisz   3 · to decide: 3", "Żelazków   2 · to decide: 2"]


def test_group_counts_what_is_shown_of_all(office, register):
    office.dock.filters.clear()
    assert office.lines() == [
        "Ceków   1 · to decide: 1",
        "Kalisz   2/3 · to decide: 2",
        "Żelazków   1/2 · to decide: 1",
    ]


@pytest.mark.parametrize(
    ("field", "heads"),
    [
        ("provision_name", ["Droga S11 „żółta”", "Zbiornik <b>Łódź</b> & żwir"]),
        ("rule_id", ["R1 · expressway", "R7 · expressway"]),
        ("verdict", ["conflict", "potential conflict", "attention"]),
    ],
)
def test_findings_are_grouped_by_what_is_asked(office, register, field, heads):
    box = office.dock.filters.grouping
    box.setCurrentIndex(box.findData(field))
    assert [line.partition("   ")[0] for line in office.lines()] == heads


def test_findings_without_groups_come_gravest_first(office, register):
    box = office.dock.filters.grouping
    box.setCurrentIndex(box.findData(None))
    assert office.lines() == ["1SJ", "4SO", "4SO", "2SW", "3SU", "10SJ"]


def test_line_says_how_many_of_how_many_are_shown(office, register):
    office.dock.filters.clear()
    assert office.dock.counts.text() == "Shown: 4 of 6 · to decide: 4"


# Choosing


def test_chosen_finding_is_in_the_middle_of_the_map(office, register):
    office.choose("2SW")
    assert office.canvas.extent().center().distance(X + 350, Y + 50) < 1


def test_map_is_never_zoomed_in_beyond_reason(office, register):
    office.choose("2SW")
    assert office.canvas.scale() >= 1999


def test_chosen_finding_is_found_in_a_map_of_another_crs(office, register):
    office.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    office.choose("2SW")
    assert office.canvas.extent().center().distance(18.16, 51.74) < 0.5


def test_map_stays_where_it_is_when_it_does_not_follow(office, register):
    before = office.canvas.extent()
    office.dock.follow.setChecked(False)
    office.choose("2SW")
    assert office.canvas.extent() == before


def test_zone_is_outlined_behind_the_finding(office, register):
    office.choose("1SJ")
    assert len(bands(office)) == 1
    plan = FINDINGS[0]["plan_id"]
    QgsProject.instance().addMapLayer(zones_layer(zone(1, "SJ", square(0, 0, 1000), plan_id=plan)))
    office.choose("2SW")
    office.choose("1SJ")
    assert len(bands(office)) == 2


def test_outlines_vanish_with_the_panel(office, register):
    office.choose("1SJ")
    office.dock.hide()
    settle()
    assert bands(office) == []


def test_finding_without_a_place_is_told(office, tmp_path):
    office.open(register_layer(tmp_path / "r.gpkg", finding("1SJ") | {"geometry": None}))
    office.choose("1SJ")
    office.press(KEY.Key_Return)
    assert "no place" in office.dock.notice.label.text()


def test_click_on_the_map_chooses_the_finding(office, register):
    office.dock.pick_action.trigger()
    office.click(350, 50)
    assert office.chosen() == "2SW"


def test_click_beside_all_findings_says_so(office, register):
    office.dock.pick_action.trigger()
    office.click(3000, 3000)
    assert office.dock.notice.label.text() == "There is no finding here."


def test_several_findings_in_one_place_are_offered(office, register):
    office.dock.pick_action.trigger()
    office.click(950, 50)
    menu = office.dock.findChild(QMenu, "AkoConflictsHere")
    assert [action.text() for action in menu.actions()] == [
        "4SO × Droga S11 „żółta”",
        "4SO × Zbiornik <b>Łódź</b> && żwir",
    ]
    menu.actions()[1].trigger()
    settle()
    assert office.model.lookup.text("rule_id", office.table.current_row()) == "R7"
    menu.close()


def test_finding_that_the_filters_hide_is_told_and_can_be_shown(office, register):
    office.dock.filters.search.setText("Ceków")
    settle(0.3)
    office.dock.pick_action.trigger()
    office.click(350, 50)
    assert office.dock.notice.label.text().startswith("The filters hide this finding")
    office.dock.notice.button.click()
    settle()
    assert office.chosen() == "2SW"


def test_map_tool_goes_with_the_panel(office, register):
    office.dock.pick_action.trigger()
    office.dock.hide()
    settle()
    assert not office.dock.pick_action.isChecked()


# The detail


def test_names_are_text_and_never_markup(office, register):
    office.choose("4SO")
    office.press(KEY.Key_Down)
    assert "Zbiornik <b>Łódź</b> & żwir" in office.dock.detail.toPlainText()


def test_detail_says_how_much(office, register):
    office.choose("1SJ")
    assert "1.00 ha (10,000 m²); 12.5 % of the zone" in office.dock.detail.toPlainText()


def test_detail_names_what_a_zone_of_the_class_may_allow(office, register):
    office.choose("1SJ")
    assert "MN (single-family housing)" in office.dock.detail.toPlainText()


def test_detail_tells_what_the_plan_s_own_zone_allows(office, register):
    own = zone(
        1, "SJ", square(0, 0, 1000), plan_id=FINDINGS[0]["plan_id"], max_building_height_m=9.5, basic_profile="U"
    )
    QgsProject.instance().addMapLayer(zones_layer(own))
    office.choose("1SJ")
    told = office.dock.detail.toPlainText()
    assert "U (services)" in told
    assert "9.5 m" in told


# Deciding


def test_a_key_decides_and_goes_on_to_the_next_finding(office, register):
    office.choose("1SJ")
    office.press(KEY.Key_3)
    assert stored(register)["1SJ/S11"] == ("municipality_to_change", None)
    assert office.chosen() == "2SW"


def test_decision_stands_in_the_table_at_once(office, register):
    office.choose("1SJ")
    office.press(KEY.Key_1)
    office.choose("1SJ")
    row = office.table.current_row()
    assert office.model.lookup.text("review_status", row) == "accepted as it is"
    assert office.model.lookup.text("reviewed_by", row) == "A. K."


def test_note_goes_with_the_decision(office, register):
    office.choose("1SJ")
    office.press(KEY.Key_N)
    office.type("zażółć 3 gęślą")
    office.press(KEY.Key_2, held=CTRL)
    assert stored(register)["1SJ/S11"] == ("justified", "zażółć 3 gęślą")


def test_digits_in_a_note_decide_nothing(office, register):
    office.choose("1SJ")
    office.press(KEY.Key_N)
    office.type("12345")
    assert stored(register)["1SJ/S11"] == ("open", None)
    assert office.dock.decisions.note.toPlainText() == "12345"


def test_note_that_was_typed_is_there_when_one_comes_back(office, register):
    office.choose("1SJ")
    office.press(KEY.Key_N)
    office.type("jeszcze nie")
    office.choose("2SW")
    assert office.dock.decisions.note.toPlainText() == ""
    office.choose("1SJ")
    assert office.dock.decisions.note.toPlainText() == "jeszcze nie"


def test_last_note_of_a_decision_is_offered_again(office, register):
    office.choose("1SJ")
    office.dock.decisions.write("korytarz do wyłączenia")
    office.press(KEY.Key_3)
    office.press(KEY.Key_Up, held=CTRL)
    assert office.dock.decisions.note.toPlainText() == "korytarz do wyłączenia"


def test_many_findings_are_decided_at_once(office, register):
    office.choose("1SJ", "2SW")
    office.press(KEY.Key_4)
    status = {zone: value[0] for zone, value in stored(register).items()}
    assert [zone for zone, value in status.items() if value == "region_to_change"] == ["1SJ/S11", "2SW/S11"]


def test_head_of_a_group_stands_for_the_group(office, register):
    office.table.setFocus()
    office.table.selectRow(2)
    office.press(KEY.Key_5)
    status = {zone: value[0] for zone, value in stored(register).items()}
    assert [zone for zone, value in status.items() if value == "rejected"] == ["4SO/S11", "4SO/Z9"]


def test_each_of_many_keeps_its_own_note(office, register):
    office.choose("1SJ")
    office.dock.decisions.write("własna")
    office.press(KEY.Key_1)
    office.choose("1SJ", "2SW")
    office.press(KEY.Key_3)
    assert stored(register)["1SJ/S11"] == ("municipality_to_change", "własna")
    assert stored(register)["2SW/S11"] == ("municipality_to_change", None)


def test_decision_is_taken_back_and_made_again(office, register):
    before = stored(register)
    office.choose("1SJ")
    office.press(KEY.Key_3)
    after = stored(register)
    office.press(KEY.Key_Z, held=CTRL)
    assert stored(register) == before
    office.press(KEY.Key_Z, held=CTRL | SHIFT)
    assert stored(register) == after


def test_history_tells_what_was_taken_back(office, register):
    office.choose("1SJ")
    office.press(KEY.Key_3)
    office.press(KEY.Key_Z, held=CTRL)
    events = [entry.event for entry in RegisterFile.of_layer(register).history_of(FINDINGS[0]["finding_id"])]
    assert events == [RegisterEvent.DECIDED, RegisterEvent.WITHDRAWN]


def test_taken_back_finding_is_chosen_again(office, register):
    office.choose("1SJ")
    office.press(KEY.Key_3)
    office.press(KEY.Key_Z, held=CTRL)
    assert office.chosen() == "1SJ"


def test_finding_that_is_decided_leaves_those_that_wait(office, register):
    office.dock.filters.waiting.setChecked(True)
    office.choose("1SJ")
    office.press(KEY.Key_3)
    assert "1SJ" not in office.zones()
    assert office.chosen() == "2SW"


def test_what_is_negotiated_is_saved_when_one_goes_on(office, register):
    office.choose("1SJ")
    office.dock.stands.fields["municipality_stand"].setPlainText("gmina nie zgadza się")
    office.choose("2SW")
    row = RegisterFile.of_layer(register).read().findings.iloc[0]
    assert row["municipality_stand"] == "gmina nie zgadza się"


def test_decision_of_somebody_else_is_told_and_kept(office, register):
    file = RegisterFile.of_layer(register)
    office.choose("1SJ")
    now = datetime.now(UTC)
    file.record(
        [decision(file.read().findings.iloc[0], ReviewStatus.REJECTED, "nie", "B. L.", now)],
        RegisterEvent.DECIDED,
        "B. L.",
        now,
    )
    office.dock.decisions.write("moja uwaga")
    office.table.setFocus()
    office.press(KEY.Key_1)
    assert "B. L. meanwhile: rejected" in office.dock.notice.label.text()
    assert stored(register)["1SJ/S11"] == ("rejected", "nie")
    assert office.dock.decisions.note.toPlainText() == "moja uwaga"
    assert office.model.lookup.text("review_status", office.table.current_row()) == "rejected (no conflict)"


def test_one_can_decide_again_after_somebody_else_did(office, register):
    test_decision_of_somebody_else_is_told_and_kept(office, register)
    office.press(KEY.Key_1)
    assert stored(register)["1SJ/S11"] == ("accepted", "moja uwaga")


def test_layer_that_is_edited_in_qgis_is_not_decided_on(office, register):
    register.startEditing()
    office.choose("1SJ")
    office.press(KEY.Key_1)
    register.rollBack()
    assert "is being edited in QGIS" in office.dock.notice.label.text()
    assert stored(register)["1SJ/S11"][0] == "open"


def test_keys_alone_are_enough_from_opening_to_decided_with_a_note(office, register):
    office.dock.setFocus()
    office.press(KEY.Key_F, held=CTRL)
    office.type("zelazkow zbiornik")
    office.press(KEY.Key_Escape)
    office.press(KEY.Key_Home, KEY.Key_Down)
    office.press(KEY.Key_Return)
    office.press(KEY.Key_N)
    office.type("uwaga")
    office.press(KEY.Key_Return, held=CTRL)
    assert stored(register)["4SO/Z9"] == ("municipality_to_change", "uwaga")


def test_name_is_asked_for_once_and_kept(office, register):
    QgsSettings().remove(REVIEWER)
    asked = []
    office.dock.ask_name = lambda usual: asked.append(usual) or "C. M."
    office.choose("1SJ")
    office.press(KEY.Key_1)
    office.press(KEY.Key_1)
    assert asked == [QgsApplication.userFullName()]
    assert QgsSettings().value(REVIEWER) == "C. M."


def test_who_gives_no_name_decides_nothing(office, register):
    QgsSettings().remove(REVIEWER)
    office.dock.ask_name = lambda usual: ""
    office.choose("1SJ")
    office.press(KEY.Key_1)
    assert stored(register)["1SJ/S11"][0] == "open"


# The panel itself


def test_panel_is_sorted_by_a_click_on_its_heading(office, register):
    box = office.dock.filters.grouping
    box.setCurrentIndex(box.findData(None))
    office.table.horizontalHeader().sortIndicatorChanged.emit(4, Qt.SortOrder.DescendingOrder)
    assert office.zones() == ["10SJ", "4SO", "4SO", "3SU", "2SW", "1SJ"]


def test_findings_in_the_view_of_the_map_follow_it(office, register):
    office.dock.follow.setChecked(False)
    office.dock.filters.in_view.setChecked(True)
    office.canvas.setExtent(QgsRectangle(X + 310, Y, X + 390, Y + 80))
    wait_until(lambda: office.zones() == ["2SW"])


def test_keys_are_listed_on_demand(office, register):
    office.choose("1SJ")
    QTest.keyClick(office.table, "?")
    box = office.dock.findChild(QMessageBox)
    assert "municipal plan to change" in box.text()
    box.close()


def test_every_widget_one_can_reach_has_a_name(office, register):
    office.dock.filters.fold.setChecked(True)
    widgets = [each for each in office.dock.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    own = [each for each in widgets if each.isVisibleTo(office.dock) and each.parent().focusProxy() is not each]
    nameless = [each for each in own if not (each.accessibleName() or getattr(each, "text", str)())]
    inner = ("qt_", "QgsFilterLineEdit", "QTabBar", "QTabWidget", "QSplitter", "QLineEdit", "QComboBoxListView")
    assert [
        (type(each).__name__, each.objectName())
        for each in nameless
        if not each.objectName().startswith("qt_") and type(each).__name__ not in inner
    ] == []


def test_missing_libraries_are_named_in_the_panel(qgis_app, monkeypatch):
    monkeypatch.setattr(desk, "missing_requirement", lambda: "The Python libraries geopandas are missing")
    office = Office(is_ready=lambda desk: desk.dock.message.text())
    assert office.dock.message.text() == "The Python libraries geopandas are missing"
    office.close()


# Layers come and go


def test_panel_without_findings_says_what_to_do(office):
    assert offers(office) == ["Check plans…", "Open the sample project"]
    take(office, "Check plans…")
    assert office.taken == [("check", None)]


def test_layer_without_findings_says_so(office):
    empty = findings_layer(finding("1SJ"))
    empty.dataProvider().truncate()
    office.open(empty)
    assert "There is no finding in this layer" in office.dock.message.text()


def test_filter_that_leaves_nothing_says_so_and_offers_to_clear(office, register):
    office.dock.filters.search.setText("nie ma czegoś takiego")
    settle(0.3)
    assert offers(office) == ["Clear filters", "Show all findings"]
    take(office, "Clear filters")
    assert len(office.zones()) == 4


def test_plain_findings_are_shown_without_decisions(office):
    layer = findings_layer()
    office.open(layer)
    assert not office.dock.decisions.isVisibleTo(office.dock)
    office.dock.make_register.click()
    assert office.taken == [("register", layer)]


def test_nothing_waits_for_a_decision_in_plain_findings(office):
    office.open(findings_layer())
    assert office.dock.counts.text() == "Shown: 4 of 6"
    assert office.lines()[0] == "Ceków   1"


def test_keys_decide_nothing_in_plain_findings(office):
    office.open(findings_layer())
    office.choose("1SJ")
    office.press(KEY.Key_1)
    assert office.desk.workplace.review is None


def test_register_is_opened_before_plain_findings(office, tmp_path):
    plain, kept = findings_layer(), register_layer(tmp_path / "r.gpkg", *FINDINGS)
    QgsProject.instance().addMapLayers([plain, kept])
    office.wait()
    assert office.desk.layer is kept


def test_only_layers_of_findings_can_be_chosen(office, register):
    QgsProject.instance().addMapLayer(zones_layer())
    box = office.dock.layers
    assert [box.layer(place) for place in range(box.count()) if box.layer(place)] == [register]


def test_layer_that_is_removed_leaves_an_empty_panel(office, register):
    office.choose("1SJ")
    QgsProject.instance().removeMapLayer(register.id())
    settle()
    assert office.model.total == 0
    assert bands(office) == []
    assert "No findings are open" in office.dock.message.text()


def test_layer_that_is_removed_while_it_is_read_leaves_an_empty_panel(office, tmp_path):
    layer = register_layer(tmp_path / "r.gpkg", *FINDINGS)
    QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().removeMapLayer(layer.id())
    settle()
    assert office.desk.layer is None


def test_layer_that_is_changed_elsewhere_is_told_and_can_be_read_again(office):
    layer = findings_layer()
    office.open(layer)
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    layer.commitChanges()
    settle()
    assert office.dock.notice.label.text() == "The layer has changed since it was read."
    office.dock.notice.button.click()
    office.wait()
    assert office.model.total == len(FINDINGS) - 1


def test_disputed_finding_waits_although_it_is_decided(office, tmp_path):
    disputed = reviewed(finding("1SJ"), review_status="accepted", is_disputed=True)
    settled = reviewed(finding("2SW", place(300)), review_status="accepted")
    office.open(register_layer(tmp_path / "r.gpkg", disputed, settled))
    assert office.model.waiting() == 1


def test_choice_outlives_a_new_lay_out(office, register):
    office.choose("2SW")
    office.dock.filters.search.setText("Kalisz")
    settle(0.3)
    assert office.chosen() == "2SW"
    wait_until(lambda: "2SW" in office.dock.detail.toPlainText())


def test_resolved_finding_is_struck_out_and_says_so_before_its_verdict(office, tmp_path):
    gone = reviewed(finding("1SJ"), change="resolved")
    still_there = reviewed(finding("2SW", place(300)), change="new")
    office.open(register_layer(tmp_path / "r.gpkg", gone, still_there))
    office.choose("1SJ")
    lines = [office.model.line_of(row) for row in range(2)]
    fonts = [office.model.index(line, 0).data(Qt.ItemDataRole.FontRole) for line in lines]
    assert [font is not None and font.strikeOut() for font in fonts] == [True, False]
    assert office.dock.detail.toPlainText().strip().startswith("RESOLVED · conflict")
