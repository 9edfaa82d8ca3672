"""A town with its villages, a method small enough to see through, and the panel in a real window."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from types import SimpleNamespace
from typing import ClassVar

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

from ako_qgis_plugin.core.errors import FlowError
from ako_qgis_plugin.core.functional_area.methods.method_words import CriterionWords, MethodWords, ParameterWords
from ako_qgis_plugin.core.functional_area.methods.model import Criterion, Ground, UnitResult, Variant
from ako_qgis_plugin.core.functional_area.variants.delimit import MethodEntry
from ako_qgis_plugin.core.functional_area.vocabulary import FLOW_FIELDS, Method, Role
from ako_qgis_plugin.core.schema import fields_of
from ako_qgis_plugin.panels.variants.desk import VariantsDesk
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from tests.qgis.small_layers import X, Y, layer_of, square

PATIENCE_S = 10

#: Shorter than for a person, who edits in several steps [ms].
PAUSE_MS = 30

#: Code, name, employed residents, of them commuters to the town: 40, 20, 14 and 5 %; of the last nobody knows.
VILLAGES = (
    ("300702", "Łąka", 100.0, 40.0),
    ("300703", "Żabno", 100.0, 20.0),
    ("300704", "Ćmin", 100.0, 14.0),
    ("300705", "Ostrów", 100.0, 5.0),
    ("300706", "Nowa", None, None),
)
TOWN = "300701"

UNIT_FIELDS = fields_of("teryt name population:real employed:real jobs:real")

SIDE = 1000


@dataclass(frozen=True, slots=True)
class ShareParameters:
    """Share of employed residents who work in the core."""

    method: ClassVar[Method] = Method.OECD_FUA

    core: tuple[str, ...] = ()
    threshold: float = 15.0
    is_generous: bool = False
    core_mode: str = "joined"


def share_method(data, parameters, progress=None) -> Variant:
    """Take units in that have the share."""
    if data.flows is None:
        raise FlowError("there are no flows")
    core = data.units.positions(parameters.core)
    flows = data.flows
    into = flows.flow[:, core].sum(axis=1)
    hidden = flows.hidden_most[:, core].sum(axis=1)
    area = "+".join(parameters.core)
    threshold = parameters.threshold / (2 if parameters.is_generous else 1)
    results = []
    for place in range(len(data.units)):
        employed = flows.employed[place]
        if place in core:
            results.append(UnitResult(Role.CORE, area, (), (Ground("core"),)))
        elif not np.isfinite(employed) or not employed:
            results.append(UnitResult(Role.NOT_ASSESSED, None, (), (Ground("no_residents"),)))
        else:
            share, most = 100 * into[place] / employed, 100 * (into[place] + hidden[place]) / employed
            is_in = bool(share >= threshold)
            criterion = Criterion("share", float(share), threshold, is_in)
            role = Role.COMMUTING if is_in else Role.OUTSIDE
            is_uncertain = bool(not is_in and most >= threshold)
            results.append(UnitResult(role, area if is_in else None, (criterion,), (), is_uncertain))
    return Variant(parameters, tuple(results), (Ground("note"),))


def text(english: str) -> dict[str, str]:
    return {"pl": f"po polsku: {english}", "en": english}


WORDS = MethodWords(
    text("Share method"),
    text("Units from which enough people commute."),
    text("100 T / R"),
    text("made up"),
    {
        "core": ParameterWords(text("Core"), "", text("")),
        "threshold": ParameterWords(text("Least share"), "%", text("made up")),
        "is_generous": ParameterWords(text("Half is enough"), "", text("made up")),
        "core_mode": ParameterWords(text("Several cores"), "", text("made up")),
    },
    {"share": CriterionWords(text("share to the core"), "%")},
    {"core": text("is the core"), "no_residents": text("employed residents are missing"), "note": text("a note")},
)

SHARE = MethodEntry(ShareParameters, share_method, WORDS)


def unit(code: str, name: str, employed: float | None, place: int) -> tuple[dict, str]:
    values = {"teryt": code, "name": name, "population": 1000.0, "employed": employed, "jobs": 200.0}
    return values, square(place * SIDE, 0, SIDE)


def units_layer(*more, crs="EPSG:2180", name="gminy"):
    """Give the town and its villages side by side, a kilometre each."""
    rows = [unit(TOWN, "Miasto", 500.0, 0)]
    rows += [unit(code, label, employed, place) for place, (code, label, employed, _) in enumerate(VILLAGES, start=1)]
    return layer_of(name, qgs_fields(UNIT_FIELDS), [*rows, *more], "Polygon", crs)


def flow(origin: str, destination: str, people: float | None) -> tuple[dict, None]:
    values = {"origin": origin, "destination": destination, "flow": people, "hidden": people is None}
    return {**values, "kind": "commuting"}, None


def flows_layer(*more, name="dojazdy"):
    """Give those who commute to the town, and those who stay."""
    known = [village for village in VILLAGES if village[3] is not None]
    rows = [flow(code, TOWN, people) for code, _, _, people in known]
    rows += [flow(code, code, employed - people) for code, _, employed, people in known]
    return layer_of(name, qgs_fields(FLOW_FIELDS), [*rows, flow(TOWN, TOWN, 500.0), *more], "None")


def settle(seconds: float = 0.05) -> None:
    """Let the application work on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def until(condition) -> None:
    """Let the application work on until something holds."""
    end = monotonic() + PATIENCE_S
    while not condition():
        if monotonic() > end:
            raise TimeoutError("it did not come to pass")
        settle(0.02)


class TownHall:
    """A window with a map, and the panel open beside it."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(2180))
        self.canvas.setExtent(QgsRectangle(X - 500, Y - 2500, X + 7000, Y + 3500))
        self.window.setCentralWidget(self.canvas)
        self.window.resize(1200, 900)
        self.offered: list[str] = []
        interface = SimpleNamespace(mapCanvas=lambda: self.canvas, mainWindow=lambda: self.window)
        self.desk = VariantsDesk(interface, {"sample": lambda: self.offered.append("sample")})
        self.desk._pause.setInterval(PAUSE_MS)
        self.dock = self.desk.dock
        self.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.window.resizeDocks([self.dock], [460], Qt.Orientation.Horizontal)
        self.window.show()
        self.window.activateWindow()
        settle()

    def close(self) -> None:
        self.desk.close()
        # Clearing the project takes a third of a second.
        project = QgsProject.instance()
        project.removeAllMapLayers()
        project.removeEntry("ako", "")
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)

    def open(self, *layers, core=(TOWN,)) -> None:
        """Put layers into the project, read them, and choose the core."""
        QgsProject.instance().addMapLayers(list(layers))
        self.desk.read()
        self.wait()
        if core and self.desk.work.data is not None:
            self.page.core.set_codes(core)
            self.page.core.changed.emit()
            self.wait()

    def wait(self) -> None:
        """Wait until all is read and computed."""
        desk = self.desk
        until(
            lambda: (
                desk._task is None
                and not desk._pause.isActive()
                and (desk.work is None or not desk.work.computing.is_busy)
            )
        )

    @property
    def page(self):
        return self.desk.page

    def move(self, percent: float) -> None:
        """Drag the slider of the threshold."""
        field = self.page.form.widget("threshold")
        field.slider.setValue(round(percent / field._per_position))
        self.wait()

    def inside(self) -> list[str]:
        """Give the names of the units inside, as the table lists them."""
        model = self.desk.model
        roles = {"core", "commuting zone"}
        lines = range(model.rowCount())
        return [model.index(line, 0).data() for line in lines if model.index(line, 1).data() in roles]

    def painted_inside(self) -> int:
        """Count the units that the map draws as inside."""
        return sum(unit.area is not None for unit in self.desk.map.item.painted)

    def choose(self, name: str) -> None:
        """Choose a unit in the table."""
        model = self.desk.model
        line = next(line for line in range(model.rowCount()) if model.index(line, 0).data() == name)
        self.page.table.setCurrentIndex(model.index(line, 0))
        settle()

    def click(self, x: float, y: float) -> None:
        """Click on the map, counted from the corner of the test area [m]."""
        spot = self.canvas.getCoordinateTransform().transform(QgsPointXY(X + x, Y + y)).toQPointF().toPoint()
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        settle()
