#!/usr/bin/env python3
"""The panel of functional areas with 226 units: from the slider to the redrawn result, against a tenth of a second.

Measured with all that happens at once: the area computed anew, table and summary filled, units drawn on the map, both
painted. Median, 95th percentile and worst of many moves of the slider [s]. The window is drawn in memory.
"""

from __future__ import annotations

import argparse
import gc
import math
import os
import random
import statistics
import sys
from itertools import pairwise
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import Qgis, QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication  # noqa: E402

from ako_qgis_plugin.core.functional_area.variants.delimit import METHODS  # noqa: E402
from ako_qgis_plugin.core.functional_area.vocabulary import FLOW_FIELDS, FlowKind, Method  # noqa: E402
from ako_qgis_plugin.core.schema import fields_of  # noqa: E402
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields  # noqa: E402
from benchmarks.measure import machine, met, table, write_section  # noqa: E402

UNITS, VERTICES, SEED = 226, 600, 20_261_124
WITHIN_S = 0.1
CELL_M = 12_000
UNIT_FIELDS = fields_of(
    "teryt name population:real population_15_64:real employed:real jobs:real firms:real dwellings_completed:real"
    " non_farm_pct:real services_pct:real density_km2:real"
)


def units_and_flows(count: int) -> list[QgsVectorLayer]:
    """Give units on a grid, with wavy borders that neighbours share, and tables of flows that fade with distance."""
    generator = random.Random(SEED)
    columns = math.ceil(math.sqrt(count))
    units = _layer("MultiPolygon?crs=EPSG:2180", "units", UNIT_FIELDS)
    places = [(number % columns, number // columns) for number in range(count)]
    codes = [f"30{number // 20 + 1:02}{number % 20 + 1:02}" for number in range(count)]
    employed = [generator.uniform(2_000, 9_000) * (12 if number % 37 == 18 else 1) for number in range(count)]
    units.dataProvider().addFeatures(
        [_unit(units, codes[number], places[number], employed[number], generator) for number in range(count)]
    )
    tables = []
    for kind, share in ((FlowKind.COMMUTING, 1.0), (FlowKind.MIGRATION, 0.02)):
        tables.append(_layer("None", kind.value, FLOW_FIELDS))
        people = [share * each for each in employed]
        tables[-1].dataProvider().addFeatures(_flows(tables[-1], codes, places, people))
    return [units, *tables]


def _layer(kind: str, name: str, fields) -> QgsVectorLayer:  # noqa: ANN001
    layer = QgsVectorLayer(kind, name, "memory")
    layer.dataProvider().addAttributes(list(qgs_fields(fields)))
    layer.updateFields()
    return layer


def _unit(
    layer: QgsVectorLayer, code: str, place: tuple[int, int], employed: float, generator: random.Random
) -> QgsFeature:
    feature = QgsFeature(layer.fields())
    people = 2.4 * employed
    values = (code, f"Żelazków {code}", people, 0.6 * people, employed, employed, 0.1 * people, 0.01 * people)
    shares = (generator.uniform(40, 95), generator.uniform(20, 80), generator.uniform(30, 900))
    feature.setAttributes([*values, *shares])
    feature.setGeometry(QgsGeometry.fromPolygonXY([_ring(*place)]).coerceToType(layer.wkbType())[0])
    return feature


def _ring(column: int, row: int) -> list[QgsPointXY]:
    corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1), (column, row)]
    points = []
    for (x, y), (to_x, to_y) in pairwise(corners):
        for step in range(VERTICES // 4):
            part = step / (VERTICES // 4)
            points.append(_waved(x + part * (to_x - x), y + part * (to_y - y)))
    return [*points, points[0]]


def _waved(x: float, y: float) -> QgsPointXY:
    """Shift a point by where it lies, so that neighbours share their border."""
    shift_x, shift_y = 0.08 * math.sin(9 * y + 3 * x), 0.08 * math.sin(9 * x + 3 * y)
    return QgsPointXY(300_000 + CELL_M * (x + shift_x), 400_000 + CELL_M * (y + shift_y))


def _flows(
    layer: QgsVectorLayer, codes: list[str], places: list[tuple[int, int]], leaving: list[float]
) -> list[QgsFeature]:
    features = []
    for origin, (x, y) in enumerate(places):
        pull = [
            leaving[each] / (1 + (x - to_x) ** 2 + (y - to_y) ** 2) ** 1.5 * (4 if each == origin else 1)
            for each, (to_x, to_y) in enumerate(places)
        ]
        for each, weight in enumerate(pull):
            people = round(leaving[origin] * weight / sum(pull))
            if people:
                feature = QgsFeature(layer.fields())
                feature["origin"], feature["destination"] = codes[origin], codes[each]
                feature["flow"], feature["hidden"], feature["kind"] = float(people), False, layer.name()
                features.append(feature)
    return features


class Panel:
    """The panel in a window, over the units."""

    def __init__(self, count: int) -> None:
        from tests.qgis.panels.variants.town import TownHall

        self.hall = TownHall()
        layers = units_and_flows(count)
        self.cores = [feature["teryt"] for feature in layers[0].getFeatures() if feature.id() % 37 == 19][:3]
        start = perf_counter()
        self.hall.open(*layers, core=self.cores)
        self.opened = perf_counter() - start
        self.hall.desk.map.zoom_to(range(count))
        self.hall.canvas.waitWhileRendering()

    def moves(self, method: Method, count: int) -> list[float]:
        """Give how long each move of the slider takes until its effect is drawn [s]."""
        hall = self.hall
        hall.page.set_method(method.value)
        hall.page.method_chosen.emit()
        hall.wait()
        field = hall.page.form.widget("threshold")
        times = []
        for number in range(count):
            position = (number * 37) % field.slider.maximum() + 1
            start = perf_counter()
            field.slider.setValue(position)
            while hall.desk.work.computing.is_busy:
                QApplication.processEvents()
            QApplication.processEvents()
            hall.canvas.viewport().grab()
            hall.page.table.grab()
            times.append(perf_counter() - start)
            if hall.desk.work.variant is None:
                raise RuntimeError(hall.dock.notice.text())
        return times


def main() -> None:
    """Measure, report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--units", type=int, default=UNITS)
    parser.add_argument("--moves", type=int, default=200)
    parser.add_argument("--quick", action="store_true", help="few units and moves, nothing kept")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.units, arguments.moves = 40, 5
    application = QgsApplication([], True)
    application.initQgis()
    panel = Panel(arguments.units)
    rows, verdicts = [], []
    for method in (each for each in METHODS if hasattr(METHODS[each].parameters, "threshold")):
        times = sorted(panel.moves(method, arguments.moves))
        middle, most = statistics.median(times), times[int(0.95 * (len(times) - 1))]
        rows.append([method.value, middle, most, times[-1]])
        verdicts.append(f"{method.value}: {middle:.3f} s of {WITHIN_S} s allowed, {met(middle <= WITHIN_S)}")
    header = ["method", "slider to result, drawn [s]", "95 % of moves within", "worst"]
    facts = f"Opened, read and first computed: {panel.opened:.1f} s. " + "; ".join(verdicts) + "."
    title = f"## Functional area panel: {arguments.units} units of {VERTICES} vertices, {arguments.moves} moves"
    text = "\n\n".join([title, machine({"QGIS": Qgis.version()}), table(header, rows), facts]) + "\n"
    print(text)
    if not arguments.quick:
        write_section("6-variants", text)
    panel.hall.close()
    del panel
    QgsProject.instance().clear()
    gc.collect()
    application.exitQgis()


if __name__ == "__main__":
    main()
