#!/usr/bin/env python3
"""Geometry and topology of a plan of 5,000 zones: the plugin's checks beside QGIS's own, in turn, in one process.

The rivals are ``native:coveragevalidate`` (gaps and edges that do not match, needs QGIS built with GEOS 3.12) and
``qgis:checkvalidity``; together they see less than the plugin's checks: no areas outside, no spikes, no vertices that
one neighbour lacks. A few faults are planted, and all of them have to be found before a time counts.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
import shapely  # noqa: E402
from qgis.core import (  # noqa: E402
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
)

from ako_qgis_plugin.core.plan_quality.checks import load_checks  # noqa: E402
from ako_qgis_plugin.core.plan_quality.faults import Fault  # noqa: E402
from ako_qgis_plugin.core.plan_quality.geometry_checks import check_geometry  # noqa: E402
from ako_qgis_plugin.core.plan_quality.plan import PlanSet  # noqa: E402
from ako_qgis_plugin.core.plan_quality.topology_coverage import check_coverage  # noqa: E402
from ako_qgis_plugin.core.plan_quality.topology_outlines import check_outlines  # noqa: E402
from ako_qgis_plugin.core.progress import SilentProgress  # noqa: E402
from ako_qgis_plugin.core.schema import ACT_FIELDS, ZONE_FIELDS, Field, PlanType, names  # noqa: E402
from benchmarks.files import SEED  # noqa: E402
from benchmarks.measure import machine, met, table, write_section  # noqa: E402
from benchmarks.synthetic import ORIGIN, SPACING_M  # noqa: E402
from benchmarks.tessellation import tessellate  # noqa: E402

#: Cells along a side; clusters of them are merged, which leaves about 5,000 zones.
SIDE, QUICK_SIDE = 76, 16
CLUSTERS = [200] * 3 + [5] * 60

#: "A 5,000-zone plan in seconds" [s].
WITHIN_S = 10.0

#: Planted in the plan: square gaps [m] inside zones, and what must be found of them.
GAP_SIDES_M = (0.3, 1.0, 30.0)

COVERAGE, VALIDITY = "native:coveragevalidate", "qgis:checkvalidity"
OURS = "**geometry and topology of the plugin**"


class Missed(Exception):
    """The planted faults were not found, so the time means nothing."""


def plan(side: int) -> PlanSet:
    """Give a plan of one municipality with gaps in some zones and one spike."""
    rng = np.random.default_rng(SEED)
    centre = np.array([[ORIGIN[0] + side * SPACING_M / 2, ORIGIN[1] + side * SPACING_M / 2]])
    clusters = CLUSTERS if side == SIDE else []
    zones = tessellate(side, SPACING_M, ORIGIN, centre, np.array(clusters, dtype=np.int64), rng).zones.copy()
    act = shapely.union_all(zones)
    for number, gap in enumerate(GAP_SIDES_M):
        place = shapely.point_on_surface(zones[number])
        zones[number] -= shapely.buffer(place, gap / 2, cap_style="square")
    columns = {"plan_id": "PL.1/300701-POG/1POG", "plan_type": PlanType.GENERAL, "teryt": "300701"}
    return PlanSet(_frame(ZONE_FIELDS, zones, columns, "zone_id"), _frame(ACT_FIELDS, np.array([act]), columns))


def _frame(fields: tuple[Field, ...], geometry: np.ndarray, values: dict, key: str | None = None) -> pd.DataFrame:
    frame = pd.DataFrame({name: pd.Series([values.get(name)] * len(geometry), dtype=object) for name in names(fields)})
    if key:
        frame[key] = [f"1POG-{number}SO" for number in range(1, len(geometry) + 1)]
    frame["geometry"] = list(geometry)
    return frame


def faults(plans: PlanSet) -> list[Fault]:
    """Run the checks of geometry and topology; raises Missed unless exactly what was planted is found."""
    book = load_checks()
    found = [
        fault
        for check in (check_geometry, check_coverage, check_outlines)
        for fault in check(plans, book, SilentProgress())
    ]
    areas = sorted(fault.area_m2 or 0.0 for fault in found if fault.check_id == "Q201")
    if len(areas) != len(GAP_SIDES_M) or not np.allclose(areas, np.square(GAP_SIDES_M), rtol=1e-4):
        raise Missed(f"planted gaps: {GAP_SIDES_M} m; found: {Counter(fault.check_id for fault in found)}, {areas}")
    return found


def layer_of(zones: pd.DataFrame) -> QgsVectorLayer:
    """Give the zones as a layer in memory."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:2180", "zones", "memory")
    features = []
    for geometry in zones["geometry"]:
        feature = QgsFeature()
        own = QgsGeometry()
        own.fromWkb(shapely.to_wkb(geometry))
        feature.setGeometry(own)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def rivals(layer: QgsVectorLayer) -> dict[str, Callable[[], object]]:
    """Give QGIS's own checks that run in this build."""
    sys.path.insert(0, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()

    def run(identifier: str, parameters: dict) -> Callable[[], object]:
        return lambda: processing.run(identifier, parameters)

    memory = dict.fromkeys(("VALID_OUTPUT", "INVALID_OUTPUT", "ERROR_OUTPUT"), "TEMPORARY_OUTPUT")
    found = {VALIDITY: run(VALIDITY, {"INPUT_LAYER": layer, "METHOD": 2, **memory})}
    coverage = {"INPUT": layer, "GAP_WIDTH": 50.0, "INVALID_EDGES": "TEMPORARY_OUTPUT"}
    try:
        processing.run(COVERAGE, coverage)
    except QgsProcessingException as error:
        print(f"{COVERAGE} does not run here: {error}")
    else:
        found[COVERAGE] = run(COVERAGE, coverage)
    return found


def measured(acts: dict[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """Give the median seconds of each act; all run in turn, so that what else the machine does hits everybody."""
    times: dict[str, list[float]] = {name: [] for name in acts}
    for _ in range(runs):
        for name, act in acts.items():
            start = perf_counter()
            act()
            times[name].append(perf_counter() - start)
    return {name: statistics.median(own) for name, own in times.items()}


def report(plans: PlanSet, seconds: dict[str, float]) -> str:
    """Give the section of the results."""
    own = seconds[OURS]
    together = sum(value for name, value in seconds.items() if name != OURS)
    rows = [[name, value, value / own] for name, value in seconds.items()]
    rows.append(["QGIS's own together" if COVERAGE in seconds else f"{COVERAGE}: needs GEOS 3.12", None, None])
    if COVERAGE in seconds:
        rows[-1][1:] = [together, together / own]
    vertices = int(shapely.get_num_coordinates(plans.zones["geometry"].to_numpy()).sum())
    facts = (
        f"The plugin's checks take {own / together:.2f} of the time of"
        f" {'both of QGIS' if COVERAGE in seconds else VALIDITY + ' alone'}."
        f" {own:.2f} s of {WITHIN_S:.0f} s allowed, {met(own <= WITHIN_S)}."
        f" Planted: gaps of {', '.join(f'{side**2:g}' for side in GAP_SIDES_M)} m²; found: these and nothing else."
    )
    versions = {
        "QGIS": Qgis.version(),
        "GEOS": ".".join(map(str, shapely.geos_version)),
        "shapely": shapely.__version__,
    }
    header = ["layer in memory, 1 thread", "s", "/ ours"]
    title = f"## Plan quality: {len(plans.zones)} zones, {vertices} vertices"
    return "\n\n".join([title, machine(versions), table(header, rows), facts]) + "\n"


def main() -> None:
    """Measure, compare, report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--quick", action="store_true", help="few zones, once, nothing kept")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.runs = 1
    application = QgsApplication([], False)
    application.initQgis()
    plans = plan(QUICK_SIDE if arguments.quick else SIDE)
    layer = layer_of(plans.zones)
    text = report(plans, measured({OURS: lambda: faults(plans), **rivals(layer)}, arguments.runs))
    print(text)
    if not arguments.quick:
        write_section("6-plan-quality", text)
    del layer
    application.exitQgis()


if __name__ == "__main__":
    main()
