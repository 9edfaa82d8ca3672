#!/usr/bin/env python3
"""The conflict panel with 100,000 findings: opened, filtered, sorted, grouped; beside what Qt itself offers for it.

The rival is QSortFilterProxyModel over QStandardItemModel in a QTreeView, with the same visible texts of the same
findings; both are measured with all that is drawn. Medians of several runs [s]. The window is drawn in memory.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import Qgis, QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtCore import QRegularExpression, QSortFilterProxyModel, Qt  # noqa: E402
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel  # noqa: E402
from qgis.PyQt.QtWidgets import QTreeView, QWidget  # noqa: E402

from ako_qgis_plugin.core.schema import FINDING_FIELDS  # noqa: E402
from ako_qgis_plugin.panels.conflicts.lookup import Lookup  # noqa: E402
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields  # noqa: E402
from benchmarks.measure import machine, met, table, write_section  # noqa: E402

FINDINGS, MUNICIPALITIES, PROVISIONS = 100_000, 226, 2_000
SEED = 20_261_124
DEFERRED_DELETE = 52
#: Asked of the panel [s].
OPENED_WITHIN_S, FILTERED_WITHIN_S = 2.0, 0.2

VERDICTS = ("conflict", "potential_conflict", "attention", "not_assessed")
SHOWN = ("verdict", "municipality", "zone_label", "provision_name", "category", "certainty", "rule_id")
WORDS = "zelazkow 12"


def findings(count: int) -> QgsVectorLayer:
    """Give a layer of findings in memory, strewn over a voivodeship."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:2180", "findings", "memory")
    provider = layer.dataProvider()
    provider.addAttributes(list(qgs_fields(FINDING_FIELDS)))
    layer.updateFields()
    generator = random.Random(SEED)
    for start in range(0, count, 10_000):
        numbers = range(start, min(start + 10_000, count))
        provider.addFeatures([_finding(layer, number, generator) for number in numbers])
    return layer


def _finding(layer: QgsVectorLayer, number: int, generator: random.Random) -> QgsFeature:
    place, west, south = number % MUNICIPALITIES, generator.uniform(3e5, 5e5), generator.uniform(3e5, 5e5)
    feature = QgsFeature(layer.fields())
    values = {
        "finding_id": f"{number:016x}",
        "rule_id": f"R{number % 130:03}",
        "verdict": VERDICTS[generator.choices(range(4), (1, 3, 8, 1))[0]],
        "certainty": "certain",
        "severity": 1 + number % 5,
        "is_primary": True,
        "screening": False,
        "plan_type": "POG",
        "teryt": f"30{place:04}",
        "municipality": f"Żelazków {place}",
        "plan_id": f"PL.ZIPPZP.{place}/30{place:04}-POG/1",
        "zone_id": f"1POG-{number}SJ",
        "zone_label": f"{number % 900}SJ",
        "provision_id": f"P{number % PROVISIONS}",
        "provision_name": f"Droga ekspresowa nr {number % PROVISIONS}",
        "category": "road_express",
        "area_m2": generator.uniform(100, 1e6),
        "zone_share_pct": generator.uniform(0, 100),
    }
    for name, value in values.items():
        feature[name] = value
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, south, west + 200, south + 200)))
    return feature


def timed(act: Callable[[], object], drawn: QWidget) -> float:
    """Give how long an act takes until its effect is drawn [s]."""
    start = perf_counter()
    act()
    QgsApplication.processEvents()
    drawn.grab()
    return perf_counter() - start


class Panel:
    """The panel in a window."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        from tests.qgis.panels.office import Office

        self.office = Office()
        self.gaps: list[float] = []
        self.read = self._read(layer)

    def _read(self, layer: QgsVectorLayer) -> dict[str, float]:
        """Open the layer; give the seconds until it is read, and from then until it is drawn."""
        opened: list[float] = []
        opening = self.office.desk.workplace.open
        self.office.desk.workplace.open = lambda *given: (opened.append(perf_counter()), opening(*given))
        QgsProject.instance().addMapLayer(layer)
        start = last = perf_counter()
        self.office.desk.open_layer(layer)
        while self.office.desk._reader is not None:
            QgsApplication.processEvents()
            now = perf_counter()
            self.gaps.append(now - last)
            last = now
        self.office.table.grab()
        end = perf_counter()
        self.office.desk.workplace.open = opening
        return {"read": opened[0] - start, "opened": end - opened[0]}

    def acts(self) -> dict[str, tuple[Callable[[], None], Callable[[], None]]]:
        """Give what is measured: the act, and what puts things as they were."""
        filters, model = self.office.dock.filters, self.office.model

        def search(text: str) -> Callable[[], None]:
            return lambda: (filters.search.setText(text), filters._tell())

        def group(field: str | None) -> Callable[[], None]:
            return lambda: filters.grouping.setCurrentIndex(filters.grouping.findData(field))

        def severity(least: int) -> Callable[[], None]:
            return lambda: filters.severity.setCurrentIndex(filters.severity.findData(least))

        flat = group(None)
        return {
            "flat list": (flat, group("municipality")),
            "search": (lambda: (flat(), search(WORDS)()), search("")),
            "search cleared": (search(""), search(WORDS)),
            "least severity": (severity(4), severity(1)),
            "verdict": (lambda: filters.verdicts.setCheckedItems(["conflict"]), filters.verdicts.deselectAllOptions),
            "map's view": (lambda: filters.in_view.setChecked(True), lambda: filters.in_view.setChecked(False)),
            "sorted by area": (lambda: model.sort(7), lambda: model.sort(-1)),
            "sorted by name": (lambda: model.sort(5), lambda: model.sort(-1)),
            "grouped by provision": (group("provision_name"), flat),
            "all groups opened": (
                lambda: (group("municipality")(), model.toggle_all(is_open=True)),
                lambda: model.toggle_all(is_open=False),
            ),
        }


class Rival:
    """What Qt offers for the same."""

    def __init__(self, lookup: Lookup) -> None:
        start = perf_counter()
        model = QStandardItemModel(0, len(SHOWN))
        for row in range(lookup.rows.count):
            model.appendRow([QStandardItem(lookup.text(field, row)) for field in SHOWN])
        self.proxy = QSortFilterProxyModel()
        self.proxy.setSourceModel(model)
        self.proxy.setFilterKeyColumn(-1)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view = QTreeView()
        self.view.setUniformRowHeights(True)
        self.view.setModel(self.proxy)
        self.view.resize(800, 600)
        self.view.show()
        QgsApplication.processEvents()
        self.view.grab()
        self.opened = perf_counter() - start
        self._source = model

    def acts(self) -> dict[str, tuple[Callable[[], None], Callable[[], None]]]:
        """Give what is measured; it knows neither Polish letters nor numbers."""

        def search(text: str) -> Callable[[], None]:
            return lambda: self.proxy.setFilterRegularExpression(QRegularExpression(text))

        return {
            "search": (search("elazk.w 12"), search("")),
            "search cleared": (search(""), search("elazk.w 12")),
            "sorted by name": (lambda: self.proxy.sort(3), lambda: self.proxy.sort(-1)),
        }


def measured(acts: dict, drawn: QWidget, runs: int) -> dict[str, tuple[float, float]]:
    """Give for each act the first time and the median of the others [s]."""
    result = {}
    for name, (act, back) in acts.items():
        times = []
        for _ in range(runs + 1):
            times.append(timed(act, drawn))
            back()
            QgsApplication.processEvents()
        result[name] = times[0], statistics.median(times[1:])
    return result


def report(count: int, panel: Panel, own: dict, rival: Rival, others: dict) -> str:
    """Give the section of the results."""
    opened = panel.read["opened"]
    rows = [["opened (the layer is read)", opened, None, rival.opened, rival.opened / opened]]
    for name, (first, median) in own.items():
        other = others.get(name, (None, None))[1]
        rows.append([name, median, first, other, other and other / median])
    worst = max(max(first, median) for first, median in own.values())
    facts = (
        f"Reading the layer: {panel.read['read']:.1f} s, the window answers every {max(panel.gaps):.2f} s at worst."
        f" Opened: {opened:.2f} s of {OPENED_WITHIN_S} s allowed, {met(opened <= OPENED_WITHIN_S)}."
        f" The slowest of the others: {worst:.3f} s of {FILTERED_WITHIN_S} s allowed,"
        f" {met(worst <= FILTERED_WITHIN_S)}."
    )
    header = ["what, drawn", "panel", "first time", "Qt's own", "Qt's own / panel"]
    return (
        "\n\n".join(
            [f"## Conflict panel: {count} findings", machine({"QGIS": Qgis.version()}), table(header, rows), facts]
        )
        + "\n"
    )


def main() -> None:
    """Measure, compare, report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--findings", type=int, default=FINDINGS)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--quick", action="store_true", help="few findings, nothing kept")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.findings, arguments.runs = 2_000, 1
    application = QgsApplication([], True)
    application.initQgis()
    panel = Panel(findings(arguments.findings))
    own = measured(panel.acts(), panel.office.table, arguments.runs)
    rival = Rival(panel.office.model.lookup)
    others = measured(rival.acts(), rival.view, arguments.runs)
    text = report(arguments.findings, panel, own, rival, others)
    print(text)
    if not arguments.quick:
        write_section("5-panel", text)
    panel.office.close()
    rival.view.close()
    del panel, rival
    gc.collect()
    QgsApplication.sendPostedEvents(None, DEFERRED_DELETE)
    application.exitQgis()


if __name__ == "__main__":
    main()
