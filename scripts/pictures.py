#!/usr/bin/env python3
"""Makes the pictures of the documents anew: the real application, in each language, at work on the sample.

Run as a program it starts the application, on a screen in memory, and that runs this file too.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMenu, QTableView, QToolBar, QTreeView, QWidget
from qgis.utils import iface

# QGIS runs this file without telling it where it lies.
sys.path.insert(0, os.environ["QGIS_PLUGINPATH"])

from scripts.document_pictures import draw_chapter, draw_documents
from scripts.flows_session import FlowsSession
from scripts.plans_session import PlansSession
from scripts.review_session import ReviewSession, is_record
from scripts.variants_session import VariantsSession

LOCALES = {"pl": "pl_PL", "en": "en_US"}
SETTINGS = "[PythonPlugins]\nako_qgis_plugin=true\n\n[locale]\noverrideFlag=true\nuserLocale={0}\nglobalLocale={0}\n"

#: Names the folder of the pictures, itself named by the language, to the application.
FOLDER = Path(os.environ.get("AKO_PICTURES", ""))

#: Sizes [px]. The window lies in the upper left corner of the screen.
WINDOW, PARAMETERS, LOG, TABLE, PANEL, MAP = (1400, 875), (960, 930), (960, 690), (1400, 520), 400, (1400, 990)

TOOLBARS = ("mFileToolBar", "mMapNavToolBar", "mAttributesToolBar", "AkoToolBar")

#: A picture keeps so many colours, chosen in so many rounds: a quarter of the size, and no eye sees it.
COLOURS, ROUNDS = 128, 2

#: Longer than a map tip takes to show, or a window to be drawn [ms].
SETTLE_MS = 2000

#: In the table; on the map, and how large [1:n].
CONFLICTS = '"is_primary" AND "verdict" = \'conflict\''
CONFLICT = f"{CONFLICTS} AND \"zone_label\" = '33SJ' AND \"provision_name\" LIKE 'S11 Jarocin%'"
SCALE = 24_000


def settle(milliseconds: int = SETTLE_MS) -> None:
    """Let the application work on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def take(name: str, widget: QWidget | None = None) -> None:
    """Make a picture of a widget, or of the window with the menus and tips that lie on it."""
    settle()
    iface.mapCanvas().waitWhileRendering()
    picture = QApplication.primaryScreen().grabWindow(0, 0, 0, *WINDOW) if widget is None else widget.grab()
    picture.save(str(FOLDER / f"{name}.png"))


def panel(name: str) -> QDockWidget:
    """Show a panel, wide enough for the texts in it."""
    found = iface.mainWindow().findChild(QDockWidget, name)
    found.show()
    iface.mainWindow().resizeDocks([found], [PANEL], Qt.Orientation.Horizontal)
    return found


def show_sample() -> None:
    """Open the sample in a tidy window, by a path that tells nothing about this machine."""
    from ako_qgis_plugin.processing_algorithms.sample_project import copy_sample, load_sample

    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, *WINDOW)
    for toolbar in window.findChildren(QToolBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        toolbar.setVisible(toolbar.objectName() in TOOLBARS)
    window.findChild(QDockWidget, "Browser").hide()
    panel("Layers")
    iface.messageBar().clearWidgets()
    os.chdir(tempfile.mkdtemp(dir=FOLDER))
    extent = load_sample(QgsProject.instance(), copy_sample(Path("sample")), FOLDER.name)
    settle()
    iface.mapCanvas().setReferencedExtent(extent)
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    zones = next(node for node in nodes if node.layer().source().endswith("=zones_pog"))
    zones.setExpanded(True)
    take("sample_project")
    zones.setExpanded(False)


def show_menu() -> None:
    """Show the plugin's menu and toolbar, and its algorithms in the toolbox."""
    toolbox = panel("ProcessingToolbox")
    tree = toolbox.findChild(QTreeView, "algorithmTree")
    providers = [tree.model().index(row, 0) for row in range(tree.model().rowCount())]
    tree.expandRecursively(next(index for index in providers if index.data() == "AKO"))
    plugins = iface.pluginMenu()
    iface.mainWindow().menuBar().setActiveAction(plugins.menuAction())
    plugins.setActiveAction(next(action for action in plugins.actions() if action.text() == "&AKO"))
    own = plugins.activeAction().menu()
    own.setActiveAction(iface.mainWindow().findChild(QMenu, "AkoFunctionalArea").menuAction())
    take("menu")
    own.close()
    plugins.close()
    toolbox.hide()


def show_check() -> QgsVectorLayer:
    """Check the sample in the dialog, as a planner does; give the findings."""
    from qgis import processing

    layers = {layer.source().rpartition("=")[2]: layer.id() for layer in QgsProject.instance().mapLayers().values()}
    parameters = {
        "ZONES": [layers["zones_pog"], layers["zones_mpzp"]],
        "PROVISIONS": [layers[f"provisions_{kind}"] for kind in ("points", "lines", "polygons", "table")],
        "BOUNDARIES": layers["boundaries"],
        "OUTPUT_RUN": "TEMPORARY_OUTPUT",
    }
    dialog = processing.createAlgorithmDialog("ako:checkconformity", parameters)
    dialog.resize(*PARAMETERS)
    dialog.show()
    take("check_dialog", dialog)
    dialog.runButton().click()
    while not dialog.wasExecuted():
        settle(100)
    dialog.resize(*LOG)
    take("log", dialog)
    dialog.close()
    return QgsProject.instance().mapLayer(dialog.results()["OUTPUT"])


def show_findings(findings: QgsVectorLayer) -> None:
    """Show a conflict on the map, its map tip, and all conflicts in the attribute table."""
    canvas, tree = iface.mapCanvas(), iface.layerTreeView()
    tree.expandRecursively(tree.node2index(QgsProject.instance().layerTreeRoot().findLayer(findings)))
    conflict = next(findings.getFeatures(QgsFeatureRequest().setFilterExpression(CONFLICT)))
    place = conflict.geometry().pointOnSurface().asPoint()
    canvas.setCenter(place)
    canvas.zoomScale(SCALE)
    take("findings")
    iface.setActiveLayer(findings)
    iface.actionMapTips().setChecked(True)
    on_canvas = canvas.getCoordinateTransform().transform(place)
    QCursor.setPos(canvas.mapToGlobal(QPoint(round(on_canvas.x()), round(on_canvas.y()))))
    take("map_tip")
    table = iface.showAttributeTable(findings, CONFLICTS).window()
    table.resize(*TABLE)
    table.findChild(QTableView).resizeColumnsToContents()
    take("attributes", table)
    table.close()


def session() -> None:
    """Make all pictures in the application, and leave it."""
    try:
        show_sample()
        show_menu()
        PlansSession(take, settle, FOLDER.name).examine()
        FlowsSession(take, settle, FOLDER.name).look()
        VariantsSession(take, settle, FOLDER.name).delimit()
        findings = show_check()
        show_findings(findings)
        (record,) = filter(is_record, QgsProject.instance().mapLayers().values())
        ReviewSession(take, settle, FOLDER.name).review(findings, record)
    except Exception:
        (FOLDER / "error.txt").write_text(traceback.format_exc(), encoding="utf-8")
    QgsProject.instance().clear()
    iface.actionExit().trigger()


def keep(source: Path, target: Path) -> None:
    """Write a picture in a size fit for a document."""
    from PIL import Image

    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    if source.name == "map.png":
        picture = picture.resize(MAP, Image.Resampling.LANCZOS)
    few = picture.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, ROUNDS, dither=Image.Dither.NONE)
    few.save(target / source.name, optimize=True)


def make_pictures(root: Path, language: str) -> None:
    """Let the application and the demo make the pictures of a language; put them where the documents look for them."""
    folder, kept = root / "build" / "pictures" / language, root / "docs" / "pictures" / language
    shutil.rmtree(folder, ignore_errors=True)
    settings = folder / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS.format(LOCALES[language]), encoding="utf-8")
    names = {"AKO_PICTURES": str(folder), "AKO_PROFILE": str(folder / "profile")}
    screen = {"QT_QPA_PLATFORM": "xcb", "QT_FONT_DPI": "96"}
    command = ["xvfb-run", "--auto-servernum", "--server-args", "-screen 0 1600x1000x24", root / "scripts" / "qgis"]
    application = [*command, "--nologo", "--code", __file__]
    subprocess.run(application, env={**os.environ, **names, **screen}, check=True, capture_output=True)
    if (folder / "error.txt").is_file():
        sys.exit((folder / "error.txt").read_text(encoding="utf-8"))
    (documents,) = folder.glob("*/documents")
    draw_documents(documents, folder)
    demo = [sys.executable, root / "scripts" / "demo.py", "--language", language, "--output", folder / "demo"]
    subprocess.run(demo, check=True, capture_output=True)
    draw_chapter(folder / "demo" / "functional_area" / "documents", folder)
    kept.mkdir(parents=True, exist_ok=True)
    for picture in (*folder.glob("*.png"), folder / "demo" / "map.png"):
        keep(picture, kept)


if iface is not None:
    QTimer.singleShot(SETTLE_MS, session)
elif __name__ == "__main__":
    for each in LOCALES:
        make_pictures(Path(__file__).resolve().parents[1], each)
