"""The plugin in the application: what it adds, that it takes all of it away, and its sample project."""

from __future__ import annotations

import os
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.core.schema import EPSG
from ako_qgis_plugin.plugin import AkoPlugin
from ako_qgis_plugin.processing_algorithms import sample_project
from ako_qgis_plugin.processing_algorithms.sample_project import GROUPS, SampleError, copy_sample, load_sample
from tests.in_application import answered

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "ako_qgis_plugin"
ICONS = [PACKAGE / file.text for file in ElementTree.parse(PACKAGE / "resources.qrc").iter("file")]

#: Share of a 16-pixel icon that has to be painted for it to be seen.
MIN_PAINTED_SHARE = 0.3

APPLICATION_TIMEOUT_S = 180

#: Run by the real application, which stays open otherwise.
IN_APPLICATION = """
import json, os, sys, traceback
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QDockWidget, QMenu, QToolBar
from qgis.utils import iface, plugins, unloadPlugin

def added():
    window = iface.mainWindow()
    QgsApplication.processEvents()
    QgsApplication.sendPostedEvents(None, 52)  # deferred deletions
    return {
        "actions": sorted(a.objectName() for a in window.findChildren(QAction) if a.objectName().startswith("Ako")),
        "toolbars": sorted(
            bar.objectName() for bar in window.findChildren(QToolBar) if bar.objectName().startswith("Ako")
        ),
        "docks": sorted(d.objectName() for d in window.findChildren(QDockWidget) if d.objectName().startswith("Ako")),
        "menus": [a.text() for a in iface.pluginMenu().actions() if a.text() == "&AKO"],
        "submenus": sorted(m.objectName() for m in window.findChildren(QMenu) if m.objectName().startswith("Ako")),
        "provider": QgsApplication.processingRegistry().providerById("ako") is not None,
    }

def answer():
    result = {}
    try:
        result["loaded"] = added()
        plugins["ako_qgis_plugin"].open_sample()
        project = QgsProject.instance()
        result["title"] = project.title()
        result["layers"] = [node.layer().isValid() for node in project.layerTreeRoot().findLayers()]
        result["crs"] = project.crs().authid()
        zones = next(each for each in project.mapLayers().values() if "=zones_pog" in each.source()[-10:])
        result["in_view"] = iface.mapCanvas().extent().contains(zones.extent())
        result["dirty"] = project.isDirty()
        unloadPlugin("ako_qgis_plugin")
        result["unloaded"] = added()
    except Exception:
        result["error"] = traceback.format_exc()
    with open(os.environ["AKO_ANSWER"], "w", encoding="utf-8") as file:
        json.dump(result, file)
    # The profile lies in a temporary folder: QGIS would ask whether its layers may be lost.
    iface.newProject(False)
    iface.actionExit().trigger()

QTimer.singleShot(1000, answer)
"""


@pytest.fixture
def project(qgis_app):
    project = QgsProject()
    yield project
    project.clear()


@pytest.fixture
def sample(tmp_path):
    return copy_sample(tmp_path / "próba")


def test_provider_is_there_for_qgis_process_without_a_window(qgis_app):
    plugin = AkoPlugin(None)
    plugin.initProcessing()
    try:
        assert QgsApplication.processingRegistry().providerById("ako") is not None
    finally:
        plugin.unload()


def test_provider_is_gone_after_unload(qgis_app):
    plugin = AkoPlugin(None)
    plugin.initProcessing()
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("ako") is None


@pytest.fixture
def polish_menus(qgis_app):
    QgsApplication.setTranslation("pl")
    yield
    QgsApplication.setTranslation("")


@pytest.fixture
def polish_plugin(polish_menus):
    plugin = AkoPlugin(None)
    yield plugin
    plugin.unload()


def test_core_speaks_the_language_of_the_menus(polish_plugin):
    assert str(Cancelled()) == "przerwano"


def test_core_speaks_the_language_of_the_menus_in_any_thread(polish_plugin):
    with ThreadPoolExecutor(1) as pool:
        assert str(pool.submit(Cancelled).result()) == "przerwano"


def test_core_speaks_english_once_the_plugin_is_unloaded(polish_plugin):
    polish_plugin.unload()
    assert str(Cancelled()) == "cancelled"


def test_core_speaks_the_language_of_the_menus_when_the_plugin_is_loaded_again(polish_menus, polish_plugin):
    polish_plugin.unload()
    again = AkoPlugin(None)
    try:
        assert str(Cancelled()) == "przerwano"
    finally:
        again.unload()


def test_list_of_icons_is_complete():
    drawn = {PACKAGE / "icon.svg", *(PACKAGE / "icons").glob("*.svg")}
    assert set(ICONS) == drawn


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icon_is_seen_at_16_pixels(qgis_app, path):
    image = QImage(16, 16, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    QSvgRenderer(str(path)).render(painter, QRectF(0, 0, 16, 16))
    painter.end()
    painted = sum(image.pixelColor(x, y).alpha() > 127 for x in range(16) for y in range(16))
    assert painted / 256 >= MIN_PAINTED_SHARE


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icon_holds_no_text(path):
    assert not [each for each in ElementTree.parse(path).iter() if each.tag.endswith("text")]


def test_sample_project_is_measured_in_puwg_1992(project, sample):
    load_sample(project, sample, "pl")
    assert project.crs().authid() == f"EPSG:{EPSG}"


@pytest.mark.parametrize("language", ["pl", "en"])
def test_sample_project_has_its_layers_in_groups(project, sample, language):
    load_sample(project, sample, language)
    shown = {
        group.name(): [node.name() for node in group.findLayers()] for group in project.layerTreeRoot().findGroups()
    }
    assert shown == {group.titles[language]: [each.titles[language] for each in group.layers] for group in GROUPS}


def test_sample_layers_are_styled(project, sample):
    load_sample(project, sample, "pl")
    renderers = {layer.name(): layer.renderer().type() for layer in project.mapLayers().values() if layer.renderer()}
    assert renderers == {
        "Ustalenia: punkty": "RuleRenderer",
        "Ustalenia: linie": "RuleRenderer",
        "Ustalenia: obszary": "RuleRenderer",
        "Kolizje w gminach": "RuleRenderer",
        "Granice gmin": "singleSymbol",
        "Przeznaczenia MPZP": "categorizedSymbol",
        "Raszków: późniejszy projekt planu": "categorizedSymbol",
        "Koźminek i Lisków: projekty, które nie pasują do siebie na granicy": "categorizedSymbol",
        "Strefy planistyczne": "categorizedSymbol",
        "Siedziby gmin": "singleSymbol",
        "Drogi z prędkościami": "categorizedSymbol",
        "Gminy i ich otoczenie": "singleSymbol",
    }


def test_sample_layers_can_be_edited(project, sample):
    load_sample(project, sample, "pl")
    assert all(layer.startEditing() for layer in project.mapLayers().values())


def test_shown_extent_holds_the_whole_agglomeration(project, sample):
    extent = load_sample(project, sample, "pl")
    zones = next(layer for layer in project.mapLayers().values() if layer.name() == "Strefy planistyczne")
    assert extent.contains(zones.extent())


def test_shipped_sample_stays_as_it_is(project, sample):
    before = sample_project.SAMPLE.read_bytes()
    load_sample(project, sample, "pl")
    assert sample_project.SAMPLE.read_bytes() == before


def test_sample_is_copied_anew_each_time(qgis_app, tmp_path):
    copy_sample(tmp_path).write_bytes(b"spoilt")
    assert QgsVectorLayer(f"{copy_sample(tmp_path)}|layername=boundaries", "b", "ogr").isValid()


def test_missing_sample_is_told_in_words(tmp_path, monkeypatch):
    monkeypatch.setattr(sample_project, "SAMPLE", tmp_path / "gone.gpkg")
    with pytest.raises(SampleError, match="install the plugin again"):
        copy_sample(tmp_path)


def test_folder_that_cannot_be_made_is_told_in_words(qgis_app, tmp_path):
    (tmp_path / "occupied").write_text("a file")
    with pytest.raises(SampleError, match="could not be copied there"):
        copy_sample(tmp_path / "occupied")


@pytest.fixture(scope="module")
def application_answer(tmp_path_factory):
    """What the real application says of the plugin, with a profile and a screen of its own."""
    folder = tmp_path_factory.mktemp("application")
    script = folder / "ask.py"
    script.write_text(IN_APPLICATION, encoding="utf-8")
    answer = folder / "answer.json"
    environment = {**os.environ, "AKO_PROFILE": str(folder / "profile"), "AKO_ANSWER": str(answer)}
    return answered(script, answer, environment, APPLICATION_TIMEOUT_S)


@pytest.mark.application
def test_application_shows_menu_toolbar_and_actions(application_answer):
    assert application_answer["loaded"] == {
        "actions": [
            "AkoConflictsAction",
            "AkoEvidenceAction",
            "AkoFlowsAction",
            "AkoHelp",
            "AkoOpenSample",
            "AkoRuleBookAction",
            "AkoVariantsAction",
            "Ako_checkborders",
            "Ako_checkconformity",
            "Ako_checkplanquality",
            "Ako_comparevariants",
            "Ako_conformityreport",
            "Ako_coveragetemplate",
            "Ako_delimitfunctionalarea",
            "Ako_functionalareareport",
            "Ako_functionallinks",
            "Ako_importflows",
            "Ako_importplan",
            "Ako_mapprovisions",
            "Ako_mapzoning",
            "Ako_updateregister",
        ],
        "toolbars": ["AkoEvidenceTools", "AkoRuleBookTools", "AkoToolBar", "AkoVariantsTools"],
        "docks": ["AkoConflicts", "AkoEvidence", "AkoFlows", "AkoRuleBook", "AkoVariants"],
        "menus": ["&AKO"],
        "submenus": ["AkoFunctionalArea", "AkoMunicipalPlans", "AkoRegister", "AkoVoivodeshipPlan"],
        "provider": True,
    }


@pytest.mark.application
def test_application_shows_nothing_after_unload(application_answer):
    nothing = {"actions": [], "toolbars": [], "docks": [], "menus": [], "submenus": [], "provider": False}
    assert application_answer["unloaded"] == nothing


@pytest.mark.application
def test_application_opens_the_sample_project(application_answer):
    opened = {key: application_answer[key] for key in ("crs", "layers", "dirty")}
    assert opened == {
        "crs": f"EPSG:{EPSG}",
        "layers": [True] * sum(len(group.layers) for group in GROUPS),
        "dirty": False,
    }


@pytest.mark.application
def test_application_shows_the_whole_agglomeration(application_answer):
    assert application_answer["in_view"]


@pytest.mark.application
def test_application_ends_well(application_answer):
    assert application_answer["status"] == 0
