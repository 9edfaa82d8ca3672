"""The importer of flows: the real dock over real files."""

from __future__ import annotations

import openpyxl
import pytest
from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest

from ako_qgis_plugin.core.functional_area.vocabulary import READ_FLOW_FIELDS
from ako_qgis_plugin.core.schema import names
from ako_qgis_plugin.panels.flows.desk import SAMPLE, FlowsDesk
from tests.qgis.functional_area.small_area import units_layer
from tests.qgis.panels.office import wait_until

LIST = """Macierz przepływów
Kod – miejsce zamieszkania;Nazwa;Kod – miejsce pracy;Nazwa;Liczba osób;Kobiety
3061011;Kalisz;3017011;Ostrów;120;55
3061011;Kalisz;3017034;Odolanów - miasto;#;#
3017034;Odolanów - miasto;3017035;Odolanów - obszar wiejski;1 044;3
3017011;Ostrów;3061011;Kalisz;-5;2
3061011;Kalisz;3017011;Ostrów;120;55
"""
MATRIX = "z/do;3061011;3017011\n3061011;;120\n3017011;240;\n"


@pytest.fixture
def desk(qgis_new_project, qgis_iface):
    made = FlowsDesk(qgis_iface)
    made.dock.setFloating(True)
    made.dock.resize(520, 900)
    made.dock.show()
    yield made
    made.close()
    made.dock.close()
    made.dock.deleteLater()
    QCoreApplication.sendPostedEvents(made.dock, QEvent.Type.DeferredDelete)


@pytest.fixture
def file(tmp_path):
    def write(text: str, name: str = "dojazdy ąę.csv") -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def opened(desk, path):
    """Choose a file as a person does, and wait until it is read."""
    desk.dock.file.setFilePath(path)
    return settled(desk)


def settled(desk):
    wait_until(lambda: desk._task is None and not desk._pause.isActive())
    return desk


def choose(desk, combo, text):
    place = next(place for place in range(combo.count()) if text in combo.itemText(place))
    combo.setCurrentIndex(place)
    return settled(desk)


def cells(view):
    model = view.rows
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def test_panel_says_what_would_stand_here_until_a_file_is_chosen(desk):
    assert "Choose a table of commuting" in desk.dock.notice.text()
    assert desk.dock.sample.isVisible()
    assert not desk.dock.add.isVisible()


def test_recognised_layout_is_shown(desk, file):
    choices = opened(desk, file(LIST)).dock.choices
    assert choices.layouts.currentText() == "List of pairs"
    assert choices.header.value() == 2
    assert choices.columns["origin"].currentText() == "Kod – miejsce zamieszkania"
    assert choices.columns["flow"].currentText() == "Liczba osób"
    assert choices.columns["origin_name"].currentText() == "Nazwa (B)"
    assert not choices.sides.isVisible()


def test_pairs_are_previewed(desk, file):
    rows = cells(opened(desk, file(LIST)).dock.pairs)
    assert ["306101", "Kalisz", "301701", "Ostrów", "120", "0"] in rows
    assert ["306101", "Kalisz", "301703", "Odolanów", "", "1"] in rows
    assert len(rows) == 3


def test_remarks_are_listed_in_words(desk, file):
    desk = opened(desk, file(LIST))
    told = " ".join(row[3] for row in cells(desk.dock.remarks))
    assert "Row 6: the flow '-5' is negative" in told
    assert "several rows (3, 7)" in told
    assert desk.dock.tabs.tabText(1) == f"Remarks ({desk.dock.remarks.rows.rowCount()})"


def test_counts_put_what_asks_for_a_look_in_bold(desk, file):
    counts = opened(desk, file(LIST)).dock.counts.text()
    assert "Pairs: 3; people: 1,164; of these inside one unit: 1,044" in counts
    assert "<b>repeated pairs: 1</b>" in counts
    assert "<b>left out: 1</b>" in counts
    assert "other codes" not in counts


def test_another_column_is_read_at_once(desk, file):
    desk = opened(desk, file(LIST))
    choose(desk, desk.dock.choices.columns["flow"], "Kobiety")
    assert ["306101", "Kalisz", "301701", "Ostrów", "55", "0"] in cells(desk.dock.pairs)


def test_what_was_chosen_is_forgotten_when_the_layout_is_recognised_again(desk, file):
    desk = opened(desk, file(LIST))
    choose(desk, desk.dock.choices.columns["flow"], "Kobiety")
    assert desk.dock.recognise.isEnabled()
    QTest.mouseClick(desk.dock.recognise, Qt.MouseButton.LeftButton)
    settled(desk)
    assert desk.dock.choices.columns["flow"].currentText() == "Liczba osób"
    assert not desk.dock.recognise.isEnabled()


def test_matrix_shows_what_its_rows_are_and_is_turned(desk, file):
    desk = opened(desk, file(MATRIX))
    assert desk.dock.choices.layouts.currentText() == "Matrix"
    assert desk.dock.choices.sides.isVisible()
    assert not desk.dock.choices.columns["flow"].isVisible()
    assert ["306101", "", "301701", "", "120", "0"] in cells(desk.dock.pairs)
    choose(desk, desk.dock.choices.sides, "destinations")
    assert ["301701", "", "306101", "", "120", "0"] in cells(desk.dock.pairs)


def test_header_row_can_be_moved_and_a_wrong_one_is_told(desk, file):
    desk = opened(desk, file(LIST))
    desk.dock.choices.header.setValue(99)
    settled(desk)
    assert "there is no row 99" in desk.dock.notice.text()
    assert not desk.dock.add.isEnabled()
    desk.dock.choices.header.setValue(3)
    settled(desk)
    assert desk.dock.add.isEnabled()


def test_file_that_holds_no_flows_is_shown_as_it_stands(desk, file):
    desk = opened(desk, file("a;b\nc;d\n"))
    assert "neither a list of pairs" in desk.dock.notice.text()
    assert desk.dock.tabs.currentWidget() is desk.dock.raw
    assert cells(desk.dock.raw) == [["a", "b"], ["c", "d"]]
    assert not desk.dock.add.isEnabled()


def test_rows_above_the_flows_stand_out_in_the_file(desk, file):
    model = opened(desk, file(LIST)).dock.raw.rows
    bold = [bool(model.index(row, 0).data(Qt.ItemDataRole.FontRole)) for row in range(3)]
    assert bold == [True, True, False]


def test_broken_workbook_is_told_and_does_not_break_the_panel(desk, tmp_path, file):
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK nothing")
    desk.dock.file.setFilePath(str(broken))
    assert "broken.xlsx" in desk.dock.notice.text()
    assert opened(desk, file(LIST)).dock.add.isEnabled()


def test_sheet_is_chosen(desk, tmp_path):
    workbook = openpyxl.Workbook()
    workbook.active.title = "Opis"
    workbook.active.append(["Uwagi"])
    sheet = workbook.create_sheet("Dane")
    for line in LIST.splitlines():
        sheet.append(line.split(";"))
    workbook.save(tmp_path / "nsp.xlsx")
    desk = opened(desk, str(tmp_path / "nsp.xlsx"))
    assert not desk.dock.add.isEnabled()
    choose(desk, desk.dock.sheets, "Dane")
    assert desk.dock.pairs.rows.rowCount() == 3


def test_codes_are_compared_with_the_chosen_units(desk, file):
    layer = units_layer()
    QgsProject.instance().addMapLayer(layer)
    desk = opened(desk, file(LIST))
    desk.dock.choices.units.setLayer(layer)
    settled(desk)
    assert desk.dock.choices.unit_field.currentField() == "teryt"
    assert "<b>other codes: 1</b>" in desk.dock.counts.text()


def test_cleaned_table_is_added_to_the_project(desk, file):
    desk = opened(desk, file(LIST))
    QTest.mouseClick(desk.dock.add, Qt.MouseButton.LeftButton)
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert set(layers) == {"commuting to work - dojazdy ąę", "commuting to work - dojazdy ąę: remarks"}
    flows = layers["commuting to work - dojazdy ąę"]
    assert flows.fields().names() == names(READ_FLOW_FIELDS)
    assert flows.featureCount() == 3


def test_table_is_saved_beside_others_and_replaces_none(desk, file, tmp_path):
    desk = opened(desk, file(LIST))
    target = tmp_path / "przepływy.gpkg"
    desk.dock.target.setFilePath(str(target))
    desk.add()
    desk.add()
    tables = {each.name() for each in QgsProviderRegistry.instance().querySublayers(str(target))}
    assert tables == {"commuting", "commuting_remarks", "commuting_2", "commuting_remarks_2"}
    assert QgsVectorLayer(f"{target}|layername=commuting_2", "x", "ogr").featureCount() == 3
    assert all(str(target) in layer.source() for layer in QgsProject.instance().mapLayers().values())


def test_file_that_cannot_be_written_is_told(desk, file):
    desk = opened(desk, file(LIST))
    desk.dock.target.setFilePath("/nowhere at all/flows.gpkg")
    desk.add()
    assert "could not be saved" in desk.dock.notice.text()
    assert not QgsProject.instance().mapLayers()


def test_sample_is_read_from_the_panel(desk):
    QTest.mouseClick(desk.dock.sample, Qt.MouseButton.LeftButton)
    settled(desk)
    assert desk.dock.file.filePath() == str(SAMPLE)
    assert desk.dock.pairs.rows.rowCount() > 1000
    assert "totals that do not fit" not in desk.dock.counts.text()


def test_closing_while_a_file_is_read_is_no_fault(desk, file):
    desk.dock.file.setFilePath(file(LIST))
    desk.close()
    QTest.qWait(100)
    assert desk.read is None


def test_no_file_again_is_nothing_again(desk, file):
    desk = opened(desk, file(LIST))
    desk.dock.file.setFilePath("")
    assert desk.dock.sample.isVisible()
    desk.start()
    assert desk._task is None
