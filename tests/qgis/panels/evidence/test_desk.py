"""The panel of what is known where: the real dock over real layers."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QDate, QEvent, Qt
from qgis.PyQt.QtTest import QTest

from ako_qgis_plugin.core.schema import COVERAGE_FIELDS
from ako_qgis_plugin.panels.evidence.desk import EvidenceDesk
from ako_qgis_plugin.processing_algorithms.check_conformity import CheckConformity
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from tests.qgis.small_layers import ROAD, Run, X, Y, layer_of, provision, provisions_layer, zones_layer
from tests.qgis.small_report import boundaries_layer

PATIENCE_MS = 5000
KALISZ = "306101"


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


@pytest.fixture
def desk(project, qgis_iface):
    offered = []
    made = EvidenceDesk(qgis_iface, {"template": lambda: offered.append("template"), "sample": lambda: None})
    made.offered = offered
    made.dock.setFloating(True)
    made.dock.resize(500, 800)
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


def coverage_layer(*rows):
    return layer_of("pokrycie", qgs_fields(COVERAGE_FIELDS), [(row, None) for row in rows], "None")


def shown(desk, *layers):
    """Open the panel over some layers and wait until they are read."""
    QgsProject.instance().addMapLayers(list(layers))
    desk.dock.show()
    desk.read()
    until(lambda: desk._task is None)
    return desk


def usual(*more):
    plan = zones_layer(name="plan ogólny Kalisza")
    road = provisions_layer(provision("S11", ROAD, source_doc="PZPW 2019"))
    return plan, road, boundaries_layer(), *more


def line(desk, text):
    return next(row for row, each in enumerate(desk.model.lines) if text in (each.text, each.category, each.plan_type))


def index(desk, text, teryt=KALISZ):
    column = next(n for n in range(desk.model.columnCount()) if desk.model.place_at(n) == teryt)
    return desk.model.index(line(desk, text), column)


def test_an_empty_project_says_what_would_stand_here(desk):
    shown(desk)
    assert "what is known of every municipality" in desk.dock.empty.text()
    assert desk.dock.sample.isVisible()


def test_every_category_and_kind_of_plan_has_a_line_below_its_group(desk):
    shown(desk, *usual())
    heads = [each.text for each in desk.model.lines if each.is_head]
    assert heads[:3] == ["Municipal plans", "Transport", "Energy and fuels"]
    assert sum(bool(each.category) for each in desk.model.lines) == 57


def test_cells_tell_signs_for_what_lies_there_and_what_is_not_known(desk):
    shown(desk, *usual())
    assert [index(desk, text).data() for text in ("POG", "MPZP", "road_express", "gas_hp")] == ["F", "–", "1", "?"]


def test_signs_are_told_apart_by_colour_too(desk):
    shown(desk, *usual(coverage_layer({"category": "gas_hp", "teryt": "30", "state": "nie zmapowano"})))
    role = Qt.ItemDataRole.BackgroundRole
    colours = {index(desk, text).data(role).name() for text in ("road_express", "gas_hp", "reservoir")}
    assert len(colours) == 3


def test_the_tip_tells_it_in_words(desk):
    row = {"category": "gas_hp", "teryt": KALISZ, "state": "not_mapped", "as_of": QDate(2026, 5, 1), "source": "WBPP"}
    shown(desk, *usual(coverage_layer(row)))
    tip = index(desk, "gas_hp").data(Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines() == [
        "Kalisz – high-pressure gas pipeline",
        "not mapped",
        "Provisions in the data: 0",
        "As of: 2026-05-01",
        "Source: WBPP",
        "Not all of it is mapped: no conflict here is no all-clear.",
    ]


def test_the_record_of_a_check_tells_what_was_known_to_it(desk, tmp_path):
    path = tmp_path / "p.csv"
    path.write_text("category,teryt,state\ngas_hp,306101,not_mapped\n", encoding="utf-8")
    given = {"ZONES": [zones_layer()], "PROVISIONS": [provisions_layer()], "COVERAGE": str(path), "OUTPUT": "memory:"}
    run = Run(CheckConformity(), {**given, "OUTPUT_RUN": "memory:"})
    record = run.context.takeResultLayer(run.results["OUTPUT_RUN"])
    shown(desk, *usual(record))
    assert index(desk, "gas_hp").data() == "N"


def test_without_a_coverage_table_that_is_told(desk):
    shown(desk, *usual())
    assert "no coverage table" in desk.dock.notice.text()


def test_a_table_with_an_error_is_told_and_the_rest_shown(desk):
    shown(desk, *usual(coverage_layer({"category": "gas_hp", "teryt": "30", "state": "chyba"})))
    assert "'chyba'" in desk.dock.notice.text()
    assert index(desk, "road_express").data() == "1"


def test_a_layer_without_a_crs_is_told_and_the_rest_shown(desk):
    strange = provisions_layer(provision("X", ROAD), crs="", name="bez układu")
    shown(desk, *usual(strange))
    assert "bez układu" in desk.dock.notice.text()
    assert index(desk, "road_express").data() == "1"


def test_choosing_a_cell_tells_provisions_and_plans(desk):
    shown(desk, *usual())
    desk.dock.matrix.setCurrentIndex(index(desk, "road_express"))
    told = desk.dock.detail.toPlainText()
    for part in (
        "Kalisz (TERYT 306101)",
        "Document: PZPW 2019",
        "general plan; in force",
        "layer: plan ogólny Kalisza",
    ):
        assert part in told


def test_choosing_a_kind_of_plan_that_is_missing_says_so(desk):
    shown(desk, *usual())
    desk.dock.matrix.setCurrentIndex(index(desk, "MPZP"))
    assert "No such plan is in the project." in desk.dock.detail.toPlainText()


def test_enter_shows_the_municipality_on_the_map(desk, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(boundaries_layer().crs())
    shown(desk, *usual())
    desk.dock.matrix.setCurrentIndex(index(desk, "road_express"))
    QTest.keyClick(desk.dock.matrix, Qt.Key.Key_Return)
    assert canvas.extent().contains(X + 100, Y + 100)
    assert canvas.extent().width() < 20_000


def test_a_click_on_the_name_of_a_municipality_wants_it(desk):
    shown(desk, *usual())
    wanted = []
    desk.dock.matrix.place_wanted.connect(wanted.append)
    desk.dock.matrix.horizontalHeader().sectionClicked.emit(index(desk, "POG").column())
    assert wanted == [KALISZ]


def test_categories_that_are_mapped_everywhere_can_be_left_out(desk):
    rows = [{"category": "gas_hp", "teryt": "30", "state": "mapped"}]
    shown(desk, *usual(coverage_layer(*rows)))
    before = len(desk.model.lines)
    QTest.keyClick(desk.dock.pane, Qt.Key.Key_G)
    # The road runs through both municipalities.
    assert len(desk.model.lines) == before - 2
    assert not {"gas_hp", "road_express"} & {each.category for each in desk.model.lines}


def test_a_layer_that_comes_is_read(desk):
    shown(desk, *usual())
    QgsProject.instance().addMapLayer(coverage_layer({"category": "gas_hp", "teryt": "30", "state": "mapped"}))
    until(lambda: desk._task is None and index(desk, "gas_hp").data() == "0")


def test_the_table_to_be_filled_in_is_offered(desk):
    shown(desk, *usual())
    desk.dock.action_asked.emit("template")
    assert desk.offered == ["template"]


def test_a_closed_desk_hears_no_more_of_the_project(desk):
    shown(desk, *usual())
    desk.close()
    QgsProject.instance().addMapLayer(boundaries_layer())
    QTest.qWait(400)
    assert desk._task is None
    # The fixture closes it once more.
    for signal, slot in desk._watched:
        signal.connect(slot)


def test_names_of_layers_are_text_and_no_markup(desk):
    plan = zones_layer(name="<b>plan</b>")
    shown(desk, plan, boundaries_layer())
    desk.dock.matrix.setCurrentIndex(index(desk, "POG"))
    assert "<b>plan</b>" in desk.dock.detail.toPlainText()
