"""Variants that are pinned, compared and saved: in the real panel, project and files."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer

from ako_qgis_plugin.core.functional_area.variants.delimit import parameters_of
from ako_qgis_plugin.core.functional_area.vocabulary import VARIANT_FIELDS
from ako_qgis_plugin.core.schema import names
from ako_qgis_plugin.panels.variants.pins import PinBoard
from ako_qgis_plugin.panels.variants.questions import Destination
from tests.qgis.panels.variants.town import TOWN, ShareParameters


def pin(hall, name: str) -> None:
    hall.desk.questions.name_of_pin = lambda _suggested: name
    hall.desk.pinned.pin()


@pytest.fixture
def two(town):
    """Pin a narrow and a wide variant."""
    town.move(30)
    pin(town, "wąski")
    town.move(10)
    pin(town, "szeroki ąę")
    return town


def compare(hall, first: str, second: str, *, on_map: bool = True) -> str:
    pins = hall.page.pins
    pins.first.setCurrentIndex(pins.first.findData(first))
    pins.second.setCurrentIndex(pins.second.findData(second))
    pins.on_map.setChecked(on_map)
    return pins.result.toPlainText()


def test_pins_are_listed_and_the_project_is_modified(two):
    pins = two.page.pins
    assert [pins.list.item(row).text() for row in range(pins.list.count())] == ["wąski", "szeroki ąę"]
    assert QgsProject.instance().isDirty()


def test_a_definition_tells_method_parameters_sources_date_and_version(two):
    content = json.loads(PinBoard(QgsProject.instance()).pins()[0].definition)
    assert content["method"] == "oecd_fua"
    assert content["parameters"]["core"] == [TOWN]
    assert content["sources"] == {"units": "gminy", "flows": "dojazdy"}
    assert content["cores"] == {TOWN: "Miasto"}
    assert {"variant", "hidden_max", "absent_is_hidden", "date", "version"} <= set(content)


def test_pins_survive_saving_and_opening_the_project(two, tmp_path):
    path = str(tmp_path / "projekt ąę.qgz")
    project = QgsProject.instance()
    assert project.write(path)
    project.clear()
    two.wait()
    assert two.page.pins.list.count() == 0
    assert project.read(path)
    two.wait()
    assert [pin.name for pin in PinBoard(project).pins()] == ["wąski", "szeroki ąę"]
    assert two.page.pins.list.count() == 2


def test_what_the_panel_was_asked_is_kept_with_the_project(town, tmp_path):
    town.move(33)
    path = str(tmp_path / "projekt.qgz")
    assert QgsProject.instance().write(path)
    board = PinBoard(QgsProject.instance())
    assert parameters_of(board.state()["definition"]) == ShareParameters((TOWN,), 33.0)


def test_a_pin_is_opened_with_its_parameters(two):
    two.page.pins.open_wanted.emit("wąski")
    two.wait()
    assert two.page.form.values()["threshold"] == 30
    assert two.inside() == ["Miasto", "Łąka"]


def test_a_pin_of_another_name_is_renamed_and_removed(two):
    two.desk.questions.name_of_pin = lambda _name: "inny"
    two.page.pins.rename_wanted.emit("wąski")
    two.page.pins.remove_wanted.emit("szeroki ąę")
    assert [pin.name for pin in PinBoard(QgsProject.instance()).pins()] == ["inny"]


def test_a_pin_is_replaced_only_if_a_person_agrees(two):
    two.desk.questions.may_replace = lambda _name: False
    pin(two, "wąski")
    board = PinBoard(QgsProject.instance())
    assert parameters_of(board.pins()[0].definition).threshold == 30
    two.desk.questions.may_replace = lambda _name: True
    pin(two, "wąski")
    assert [parameters_of(each.definition).threshold for each in board.pins()] == [10, 10]


def test_comparing_tells_agreement_and_the_units_that_differ(two):
    told = compare(two, "wąski", "szeroki ąę")
    assert "Agreement (Jaccard): 50.0 %; units that differ: 2" in told
    assert "Żabno" in told
    assert "Łąka" not in told


def test_the_map_shows_what_is_in_both_and_in_one_only(two):
    compare(two, "wąski", "szeroki ąę")
    areas = [unit.area for unit in two.desk.map.item.painted]
    assert areas == ["both", "both", "only_second", "only_second", None, None]
    compare(two, "wąski", "szeroki ąę", on_map=False)
    assert {unit.area for unit in two.desk.map.item.painted} == {TOWN, None}


def test_the_comparison_follows_the_variant_that_is_worked_on(two):
    compare(two, "wąski", "")
    two.move(30)
    assert "Agreement (Jaccard): 100.0 %; units that differ: 0" in two.page.pins.result.toPlainText()


def test_other_data_than_when_it_was_pinned_are_told(two):
    layer = two.page.data.choice().units
    layer.startEditing()
    feature = next(each for each in layer.getFeatures() if each["name"] == "Ostrów")
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("employed"), 20.0)
    two.wait()
    told = compare(two, "wąski", "szeroki ąę")
    assert "than when it was pinned: szeroki ąę" in told
    layer.rollBack()


def test_a_pin_that_cannot_be_computed_says_why(two):
    two.page.data.choice().units.setSubsetString(f"\"teryt\" <> '{TOWN}'")
    two.wait()
    assert TOWN in compare(two, "wąski", "szeroki ąę")


def test_strange_entries_of_a_project_are_passed_over(town):
    project = QgsProject.instance()
    project.writeEntry("ako", "functional_area_variants", '[1, {"name": 2}, {"name": "a", "definition": "{"}]')
    town.desk.pinned.list_pins()
    town.page.pins.open_wanted.emit("a")
    assert "definition of a variant" in town.dock.notice.text()
    project.writeEntry("ako", "functional_area_variants", "{")
    town.desk.pinned.list_pins()
    assert town.page.pins.list.count() == 0


# Layers


def saved(hall, name: str, path) -> QgsVectorLayer | None:
    hall.desk.questions.destination = lambda _name: Destination(name, path)
    known = set(QgsProject.instance().mapLayers())
    hall.desk.pinned.export_current()
    fresh = set(QgsProject.instance().mapLayers()) - known
    return QgsProject.instance().mapLayer(fresh.pop()) if fresh else None


def test_a_variant_is_saved_as_a_layer_with_its_fields_and_definition(town, tmp_path):
    layer = saved(town, "wariant ąę", tmp_path / "warianty.gpkg")
    rows = {feature["unit_name"]: feature for feature in layer.getFeatures()}
    assert layer.fields().names() == ["fid", *names(VARIANT_FIELDS)]
    assert (rows["Łąka"]["role"], rows["Ćmin"]["role"], rows["Nowa"]["role"]) == (
        "commuting",
        "outside",
        "not_assessed",
    )
    assert parameters_of(rows["Łąka"]["definition"]) == ShareParameters((TOWN,), 15.0)
    assert "threshold" in rows["Ćmin"]["reason"]
    assert layer.crs().authid() == "EPSG:2180"


def test_the_definition_stands_in_the_metadata_of_the_file(town, tmp_path):
    saved(town, "wariant", tmp_path / "warianty.gpkg")
    again = QgsVectorLayer(f"{tmp_path / 'warianty.gpkg'}|layername=wariant", "again", "ogr")
    assert parameters_of(again.metadata().history()[0]) == ShareParameters((TOWN,), 15.0)


def test_a_saved_variant_brings_its_look_in_the_file_and_in_the_project(town, tmp_path):
    path = tmp_path / "warianty.gpkg"
    layer = saved(town, "wariant", path)
    again = QgsVectorLayer(f"{path}|layername=wariant", "again", "ogr")
    assert layer.renderer().type() == again.renderer().type() != "singleSymbol"


def test_several_variants_lie_in_one_file(town, tmp_path):
    path = tmp_path / "warianty.gpkg"
    saved(town, "pierwszy", path)
    saved(town, "drugi", path)
    found = {each.name() for each in QgsProviderRegistry.instance().querySublayers(str(path))}
    assert {"pierwszy", "drugi"} <= found


def test_a_layer_is_never_overwritten(town, tmp_path):
    path = tmp_path / "warianty.gpkg"
    saved(town, "pierwszy", path)
    assert saved(town, "pierwszy", path) is None
    assert "holds a layer 'pierwszy' already" in town.dock.notice.text()


def test_a_folder_that_is_not_there_is_told(town, tmp_path):
    assert saved(town, "wariant", tmp_path / "nie ma" / "warianty.gpkg") is None
    assert "cannot be written" in town.dock.notice.text()


def test_a_temporary_layer_holds_the_same(town):
    layer = saved(town, "na chwilę", None)
    assert layer.dataProvider().name() == "memory"
    assert parameters_of(layer.metadata().history()[0]) == ShareParameters((TOWN,), 15.0)


def test_a_pinned_variant_is_saved_as_it_was_pinned(two, tmp_path):
    two.desk.questions.destination = lambda name: Destination(name, tmp_path / "w.gpkg")
    two.page.pins.export_wanted.emit("wąski")
    layer = QgsVectorLayer(f"{tmp_path / 'w.gpkg'}|layername=wąski", "w", "ogr")
    assert sum(feature["role"] == "commuting" for feature in layer.getFeatures()) == 1


def test_a_saved_variant_is_no_source_of_units(town, tmp_path):
    saved(town, "wariant", tmp_path / "warianty.gpkg")
    town.wait()
    assert town.page.data.choice().units.name() == "gminy"
