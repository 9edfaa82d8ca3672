"""The panel of functional areas: the real dock over real layers, with a method that can be computed in the head."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from ako_qgis_plugin.core.schema import fields_of
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from tests.qgis.panels.variants.town import (
    TOWN,
    UNIT_FIELDS,
    VILLAGES,
    flow,
    flows_layer,
    settle,
    unit,
    units_layer,
    until,
)
from tests.qgis.small_layers import layer_of


def notice(hall) -> str:
    return hall.dock.notice.text()


def test_an_empty_project_says_what_would_stand_here(hall):
    hall.open()
    assert "which municipalities belong" in hall.dock.message.text()
    assert hall.dock.sample.isVisibleTo(hall.dock)


def test_the_sample_is_offered(hall):
    hall.open()
    hall.dock.sample.click()
    assert hall.offered == ["sample"]


def test_layers_are_found_by_their_fields(hall):
    hall.open(flows_layer(), units_layer())
    choice = hall.page.data.choice()
    assert (choice.units.name(), choice.code_field, choice.flows.layer.name()) == ("gminy", "teryt", "dojazdy")


def test_fields_with_other_names_are_asked_for(hall):
    other = flows_layer()
    other.dataProvider().renameAttributes({other.fields().indexOf("flow"): "osoby"})
    other.updateFields()
    hall.open(units_layer(), other)
    source = hall.page.data.flows
    source.layers.setLayer(other)
    assert source.fields_line.isVisibleTo(source)
    source.fields[2].setField("osoby")
    hall.wait()
    assert hall.inside() == ["Miasto", "Łąka", "Żabno"]


def test_units_with_the_share_are_inside(town):
    assert town.inside() == ["Miasto", "Łąka", "Żabno"]


def test_moving_the_slider_moves_the_boundary(town):
    town.move(30)
    assert (town.inside(), town.painted_inside()) == (["Miasto", "Łąka"], 2)
    town.move(10)
    assert (town.inside(), town.painted_inside()) == (["Miasto", "Łąka", "Żabno", "Ćmin"], 4)


def test_keys_move_the_slider(town):
    slider = town.page.form.widget("threshold").slider
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    town.wait()
    assert town.page.form.values()["threshold"] == 20.0
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert town.page.form.values()["threshold"] == 20.5
    assert town.inside() == ["Miasto", "Łąka"]


def test_an_exact_threshold_can_be_typed(town):
    town.page.form.widget("threshold").box.setValue(14.0)
    town.wait()
    assert town.inside() == ["Miasto", "Łąka", "Żabno", "Ćmin"]


def test_every_other_parameter_counts_too(town):
    town.page.form.widget("is_generous").setChecked(True)
    town.wait()
    assert "Ćmin" in town.inside()


def test_the_summary_tells_units_people_jobs_flows_and_parts(town):
    # Of 500 + 100 + 100 employed residents of the area all work in it.
    assert town.page.summary.text() == (
        "Units inside: 3; people: 3,000; jobs: 600; flows kept inside: 100.0\N{NO-BREAK SPACE}%;"
        " parts: 1; not assessed: 1"
    )


def test_it_is_told_which_unit_flips_next(town):
    until(lambda: town.page.flips.text())
    assert town.page.flips.text().replace("\N{NO-BREAK SPACE}", " ") == (
        "Down to 14.00 %: Ćmin enters\nAbove 20.00 %: Żabno leaves"
    )


def test_the_table_tells_the_distance_to_the_threshold(town):
    model = town.desk.model
    distances = {model.index(line, 0).data(): model.index(line, 3).data() for line in range(model.rowCount())}
    assert distances == {"Miasto": "", "Łąka": "+25.0", "Żabno": "+5.0", "Ćmin": "−1.0", "Ostrów": "−10.0", "Nowa": ""}


def test_the_table_is_sorted_by_any_column_and_what_has_no_value_comes_last(town):
    town.page.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    model = town.desk.model
    assert [model.index(line, 0).data() for line in range(4)] == ["Ostrów", "Ćmin", "Żabno", "Łąka"]
    assert {model.index(line, 0).data() for line in (4, 5)} == {"Miasto", "Nowa"}


def test_a_search_without_polish_letters_finds_them(town):
    town.page.search.setText("laka")
    assert [town.desk.model.index(line, 0).data() for line in range(town.desk.model.rowCount())] == ["Łąka"]


def test_the_chosen_unit_stays_chosen_when_the_boundary_moves(town):
    town.choose("Ćmin")
    town.move(10)
    assert town.page.table.currentIndex().siblingAtColumn(0).data() == "Ćmin"
    assert "commuting zone" in town.page.detail.toPlainText()


def test_choosing_a_unit_tells_why_it_is_in_or_out(town):
    town.choose("Ćmin")
    told = town.page.detail.toPlainText()
    assert "Ćmin (300704): outside" in told
    assert "share to the core: 14 % (threshold 15 %) – not met" in told


def test_a_unit_without_data_says_what_is_missing(town):
    town.choose("Nowa")
    assert "Employed residents are missing." in town.page.detail.toPlainText()


def test_names_of_units_are_text_and_no_markup(hall):
    hall.open(units_layer(unit("300709", "<b>Wieś</b>", 10.0, 9)), flows_layer())
    hall.choose("<b>Wieś</b>")
    assert "<b>Wieś</b>" in hall.page.detail.toPlainText()


def test_a_click_on_the_map_chooses_the_unit_below(town):
    QTest.keyClick(town.dock.pane, Qt.Key.Key_M)
    town.click(3500, 500)
    assert "Ćmin" in town.page.detail.toPlainText()


def test_a_click_finds_the_unit_on_a_map_in_another_crs(town):
    town.canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(4326))
    town.desk.map.zoom_to([3])
    QTest.keyClick(town.dock.pane, Qt.Key.Key_M)
    centre = town.canvas.viewport().rect().center()
    QTest.mouseClick(town.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
    assert "Ćmin" in town.page.detail.toPlainText()


def test_units_in_another_crs_are_drawn_where_they_are(hall):
    hall.open(units_layer(crs="EPSG:4326"), flows_layer())
    QTest.keyClick(hall.dock.pane, Qt.Key.Key_M)
    hall.click(3500, 500)
    assert "Ćmin" in hall.page.detail.toPlainText()
    assert hall.inside() == ["Miasto", "Łąka", "Żabno"]


def test_units_of_a_table_are_delimited_without_a_map(hall):
    places = [(TOWN, "Miasto", 500.0, None), *VILLAGES]
    rows = [(unit(code, name, employed, 0)[0], None) for code, name, employed, _ in places]
    table = layer_of("tabela", qgs_fields(UNIT_FIELDS), rows, "None")
    hall.open(flows_layer(), core=())
    QgsProject.instance().addMapLayer(table)
    hall.page.data.units.setLayer(table)
    hall.wait()
    hall.page.core.set_codes([TOWN])
    hall.page.core.changed.emit()
    hall.wait()
    assert hall.inside() == ["Miasto", "Łąka", "Żabno"]


# What lacks data


def test_without_flows_the_panel_says_so_and_shows_no_result(hall):
    hall.open(units_layer())
    assert notice(hall) == "there are no flows"
    assert hall.desk.model.rowCount() == 0
    assert not hall.desk.map.item.painted


def test_a_fault_takes_the_earlier_result_away(town):
    QgsProject.instance().removeMapLayer(town.page.data.choice().flows.layer.id())
    town.wait()
    assert notice(town) == "there are no flows"
    assert not town.desk.map.item.painted
    assert not town.page.summary.isVisibleTo(town.page)
    assert not town.dock.actions_by_word["pin"].isEnabled()


def test_a_core_that_is_none_of_the_units_is_told(town):
    town.page.core.set_codes(["999999"])
    town.page.core.changed.emit()
    town.wait()
    assert "999999" in notice(town)
    assert town.desk.model.rowCount() == 0


def test_a_layer_without_a_crs_is_told(hall):
    hall.open(units_layer(crs=""), flows_layer(), core=())
    assert "no coordinate reference system" in notice(hall)


def test_hidden_flows_make_units_uncertain_and_their_number_is_asked(hall):
    hall.open(units_layer(unit("300709", "Mała", 50.0, 9)), flows_layer(flow("300709", TOWN, None)))
    hall.choose("Mała")
    assert "Uncertain" in hall.page.detail.toPlainText()
    hall.page.data.hidden_max.setValue(2)
    hall.wait()
    hall.choose("Mała")
    assert "Uncertain" not in hall.page.detail.toPlainText()


def test_remarks_on_the_data_are_told(hall):
    hall.open(units_layer(unit(TOWN, "Miasto", 500.0, 9)), flows_layer())
    assert "300701" in hall.page.data.remarks.text()


# Layers under the panel


def test_an_edit_greys_the_result_and_then_counts(town):
    layer = town.page.data.choice().units
    layer.startEditing()
    feature = next(each for each in layer.getFeatures() if each["name"] == "Ostrów")
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("employed"), 20.0)
    assert town.desk.map.item.is_stale
    assert not town.page.table.isEnabled()
    town.wait()
    assert "Ostrów" in town.inside()
    layer.rollBack()
    town.wait()
    assert "Ostrów" not in town.inside()


def test_a_filter_on_the_units_counts(town):
    town.page.data.choice().units.setSubsetString("\"name\" <> 'Żabno'")
    town.wait()
    assert town.inside() == ["Miasto", "Łąka"]


def test_removed_units_leave_neither_map_nor_result(town):
    QgsProject.instance().removeMapLayer(town.page.data.choice().units.id())
    town.wait()
    assert "which municipalities belong" in town.dock.message.text()
    assert not town.desk.map.item.painted


def test_a_layer_in_the_place_of_a_removed_one_is_taken(town):
    QgsProject.instance().removeMapLayer(town.page.data.choice().units.id())
    QgsProject.instance().addMapLayer(units_layer(name="nowe gminy"))
    town.wait()
    assert town.page.data.choice().units.name() == "nowe gminy"
    assert town.inside() == ["Miasto", "Łąka", "Żabno"]


def test_a_layer_that_is_none_of_the_chosen_changes_nothing(town):
    variant = town.desk.work.variant
    QgsProject.instance().addMapLayer(units_layer(name="inne"))
    town.wait()
    assert town.desk.work.variant is variant


def test_a_closed_project_leaves_nothing_on_the_map(town):
    QgsProject.instance().clear()
    town.wait()
    assert not town.desk.map.item.painted
    assert "which municipalities belong" in town.dock.message.text()


def test_a_closed_panel_hides_what_it_drew(town):
    town.dock.close()
    assert not town.desk.map.item.isVisible()
    town.dock.show()
    settle()
    assert town.desk.map.item.isVisible()


def test_a_closed_desk_leaves_nothing_on_the_canvas(town):
    item = town.desk.map.item
    town.desk.close()
    assert item not in town.canvas.items()
    for signal, slot in town.desk._watched:
        signal.connect(slot)
    town.desk.map._canvas.destinationCrsChanged.connect(town.desk.map._reproject)
    town.canvas.scene().addItem(item)


# Core units


def test_a_tick_in_the_list_makes_a_core(hall):
    hall.open(units_layer(), flows_layer(), core=())
    ticks = hall.page.core
    ticks.search.setText("zabno")
    (item,) = (each for each in ticks._items() if not each.isHidden())
    item.setCheckState(Qt.CheckState.Checked)
    hall.wait()
    assert hall.page.core_box.title() == "Core: Żabno"
    assert hall.inside() == ["Żabno"]


def test_the_units_selected_on_the_map_become_the_core(town):
    town.page.data.choice().units.selectByExpression("\"name\" = 'Łąka'")
    town.page.core.take.click()
    town.wait()
    assert town.page.core.codes() == ("300702",)


def test_without_a_selection_the_core_stays(town):
    town.page.core.take.click()
    assert "No unit is selected" in notice(town)
    assert town.page.core.codes() == (TOWN,)


def test_a_set_of_core_units_is_remembered_and_forgotten(town):
    town.desk.questions.name_of_preset = lambda suggested: f"mój {suggested}"
    town.page.core.keep_wanted.emit()
    town.page.core.none.click()
    town.page.core.preset_wanted.emit("mój Miasto")
    assert town.page.core.codes() == (TOWN,)
    town.page.core.forget_wanted.emit("mój Miasto")
    names = [action.text() for action in town.page.core.presets.menu().actions()]
    assert names == ["Remember the ticked units as…"]


def test_help_tells_the_method_with_its_formula(town):
    QTest.keyClick(town.dock.pane, Qt.Key.Key_H)
    assert "100 T / R" in town.page.detail.toPlainText()


# Hostile times


def test_layers_removed_while_they_are_read_leave_nothing(hall):
    units, flows = units_layer(), flows_layer()
    QgsProject.instance().addMapLayers([units, flows])
    hall.desk.read()
    QgsProject.instance().removeAllMapLayers()
    hall.wait()
    assert not hall.desk.map.item.painted
    assert "which municipalities belong" in hall.dock.message.text()


def test_a_project_closed_while_it_is_computed_leaves_nothing(town):
    town.desk.work.computing._seconds.clear()
    town.page.core.set_codes(["300702"])
    town.page.core.changed.emit()
    assert town.desk.work.computing.is_busy
    QgsProject.instance().clear()
    town.wait()
    assert not town.desk.map.item.painted


def test_what_is_asked_while_it_is_computed_counts_not_what_was_asked_before(town):
    town.desk.work.computing._seconds.clear()
    field = town.page.form.widget("threshold").box
    field.setValue(30)
    assert town.desk.map.item.is_stale
    field.setValue(10)
    town.wait()
    assert len(town.inside()) == 4


def test_units_without_any_row_are_told(hall):
    hall.open(layer_of("puste", qgs_fields(UNIT_FIELDS), [], "Polygon"), flows_layer(), core=())
    assert "puste" in notice(hall)
    assert not hall.desk.map.item.painted


def test_flows_that_are_no_numbers_are_told(hall):
    fields = fields_of("origin destination flow")
    rows = [({"origin": "300702", "destination": TOWN, "flow": "dużo"}, None)]
    hall.open(units_layer(), layer_of("słowa", qgs_fields(fields), rows, "None"), core=())
    assert "dużo" in notice(hall)


def test_units_without_geometry_are_listed_and_not_drawn(hall):
    hall.open(units_layer(({"teryt": "300709", "name": "Bez granic", "employed": 10.0}, None)), flows_layer())
    assert "Bez granic" in [hall.desk.model.index(line, 0).data() for line in range(hall.desk.model.rowCount())]
    assert hall.inside() == ["Miasto", "Łąka", "Żabno"]
    hall.canvas.viewport().grab()


def test_units_that_people_choose_are_ticked_by_clicks_on_the_map(hall):
    hall.open(units_layer(), flows_layer())
    hall.page.set_method("manual")
    hall.page.method_chosen.emit()
    hall.wait()
    QTest.keyClick(hall.dock.pane, Qt.Key.Key_M)
    hall.click(4500, 500)
    hall.wait()
    assert hall.inside() == ["Miasto", "Ostrów"]
    hall.page.data.choice().units.selectByExpression("\"name\" IN ('Ćmin', 'Nowa')")
    hall.page.members.take.click()
    hall.wait()
    assert sorted(hall.inside()) == ["Miasto", "Nowa", "Ćmin"]
    hall.click(3500, 500)
    hall.wait()
    assert hall.inside() == ["Miasto", "Nowa"]
