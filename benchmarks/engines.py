"""Whoever can intersect zones with provisions, each run in a process of its own: ``python -m benchmarks.engines NAME``.

An engine reads GeoPackages, finds the pairs of zones and footprints of which an overlap rule speaks, with their common
ground where it exceeds 10 m2, and writes it to a GeoPackage. Times of its phases go to ``RESULT.json``, the pairs and
their areas to ``RESULT.npz``, for the comparison.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from benchmarks.files import PROVISION_LAYERS, QUARTER_SEGMENTS, SEED, SIZE_NAMES, DataSet
from benchmarks.geopackage import read_geometry, write_pairs

Ints = NDArray[np.intp]
Geometries = NDArray[np.object_]

#: Smaller common ground is not counted, so that no engine's rounding decides whether two shapes meet [m2].
MIN_AREA_M2 = 10.0

#: Provisions with the most vertices, the "large areas" of the distance benchmark, are so many of every hundred.
AREA_SHARE = 0.10

WITHIN_M = 100.0


@dataclass
class Run:
    """What one engine is given and what it notes."""

    data: DataSet
    result: Path
    seconds: dict[str, float] = field(default_factory=dict)
    processor: dict[str, float] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Take the time of a phase: by the clock, and of the processors, which other people's work delays less."""
        clock, processor = time.perf_counter(), time.process_time()
        yield
        self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - clock
        self.processor[name] = self.processor.get(name, 0.0) + time.process_time() - processor

    def write(self, zone: Ints, provision: Ints, common: Geometries) -> None:
        """Write the pairs, as everybody does, and note them for the comparison."""
        area = shapely.area(common)
        large = area > MIN_AREA_M2
        with self.phase("write"):
            output = self.result.with_suffix(".gpkg")
            write_pairs(output, zone[large], provision[large], common[large])
        output.unlink()
        self.note_pairs(zone[large], provision[large], area[large])

    def note_pairs(self, zone: Ints, provision: Ints, area: NDArray[np.float64]) -> None:
        """Note the pairs for the comparison, in order."""
        order = np.lexsort((zone, provision))
        np.savez(self.result.with_suffix(".npz"), zone=zone[order], provision=provision[order], area=area[order])
        self.facts["pairs"] = len(zone)


@dataclass(frozen=True)
class Input:
    """Zones in the order of their numbers, footprints with the numbers of their provisions, and what is relevant."""

    zones: Geometries
    footprints: Geometries
    provision: Ints
    zone_kind: Ints
    is_relevant: NDArray[np.bool_]

    def asks(self, zone: Ints, provision: Ints) -> NDArray[np.bool_]:
        """Say of which pairs of zone and provision a rule speaks."""
        return self.is_relevant[provision, self.zone_kind[zone]]


def read(run: Run) -> Input:
    """Read the input as everybody does who brings no reader."""
    with run.phase("read"):
        zones, _ = read_geometry(run.data.zones, "zones", "zone_id")
        footprints, provision = read_geometry(run.data.footprints, "footprints", "provision_id")
        return Input(zones, footprints, provision, *relevance(run.data))


def relevance(data: DataSet) -> tuple[Ints, NDArray[np.bool_]]:
    """Give the kind of each zone, and for each provision and kind of zone whether a rule speaks of them."""
    stored = np.load(data.relevance)
    return stored["zone"], stored["matrix"][stored["provision"]]


def ours(run: Run, *, threads: int) -> None:
    """Intersect with the plugin's kernel."""
    given = read(run)
    with run.phase("compute"):
        zone, provision, common = _kernel(given, threads)
    run.facts["zones"] = len(given.zones)
    run.write(zone, provision, common)


def _kernel(given: Input, threads: int) -> tuple[Ints, Ints, Geometries]:
    from ako_qgis_plugin.core.conformity.region import Region, Shapes

    shapes = Shapes(given.zones)
    len(shapes.tree)

    def meet(index: int) -> tuple[Ints, Geometries]:
        region = Region(given.footprints[index], 0.0, _go_on)
        candidates = region.candidates(shapes)
        found = region.overlap(shapes, candidates[given.asks(candidates, given.provision[index])])
        return found.zones, found.geometry

    largest_first = np.argsort(-shapely.get_num_coordinates(given.footprints))
    with ThreadPoolExecutor(threads) as pool:
        found = list(pool.map(meet, largest_first.tolist()))
    counts = [len(zones) for zones, _ in found]
    return (
        np.concatenate([zones for zones, _ in found]),
        np.repeat(given.provision[largest_first], counts),
        np.concatenate([geometry for _, geometry in found]),
    )


def _go_on() -> None:
    """Nobody cancels a benchmark."""


def limit(run: Run, *, threads: int) -> None:
    """Do only what cannot be avoided: read, parse, and intersect those zones that a boundary crosses with the piece of
    the footprint beside them. Which pairs and pieces these are is found beforehand and not timed.
    """
    given = read(run)
    zone, provision, common = _kernel(given, threads)
    row = np.searchsorted(given.provision, provision)
    is_crossed = common != given.zones[zone]
    zones, pieces = given.zones[zone[is_crossed]], given.footprints[row[is_crossed]]
    boxes = shapely.bounds(zones) + np.array([-1.0, -1.0, 1.0, 1.0]) * 0.001
    clipped = np.empty(len(pieces), dtype=object)
    clipped[:] = [shapely.clip_by_rect(piece, *box) for piece, box in zip(pieces, boxes, strict=True)]
    pieces = np.where(shapely.is_valid(clipped), clipped, pieces)
    share = np.array_split(np.arange(len(zones)), 16 * threads)
    with run.phase("compute"), ThreadPoolExecutor(threads) as pool:
        crossed = list(pool.map(lambda rows: shapely.intersection(zones[rows], pieces[rows]), share))
    common[is_crossed] = np.concatenate(crossed)
    run.facts["crossed"] = int(is_crossed.sum())
    area = shapely.area(common)
    run.note_pairs(zone[area > MIN_AREA_M2], provision[area > MIN_AREA_M2], area[area > MIN_AREA_M2])


def geopandas_sjoin(run: Run) -> None:
    """Join with geopandas, the large side prepared, ask the rules, then intersect."""
    import geopandas as gpd

    given = read(run)
    with run.phase("compute"):
        zones = gpd.GeoDataFrame({"zone": np.arange(len(given.zones))}, geometry=given.zones, crs=2180)
        footprints = gpd.GeoDataFrame({"provision": given.provision}, geometry=given.footprints, crs=2180)
        joined = gpd.sjoin(footprints, zones, predicate="intersects")
        zone, provision = joined["zone"].to_numpy(), joined["provision"].to_numpy()
        asked = given.asks(zone, provision)
        common = shapely.intersection(given.zones[zone[asked]], joined.geometry.to_numpy()[asked])
    run.write(zone[asked], provision[asked], np.asarray(common, dtype=object))


def geopandas_overlay(run: Run) -> None:
    """Overlay with geopandas, then ask the rules."""
    import geopandas as gpd

    given = read(run)
    with run.phase("compute"):
        zones = gpd.GeoDataFrame({"zone": np.arange(len(given.zones))}, geometry=given.zones, crs=2180)
        footprints = gpd.GeoDataFrame({"provision": given.provision}, geometry=given.footprints, crs=2180)
        both = gpd.overlay(footprints, zones, how="intersection", keep_geom_type=True, make_valid=False)
        asked = given.asks(both["zone"].to_numpy(), both["provision"].to_numpy())
        both = both[asked]
    run.write(both["zone"].to_numpy(), both["provision"].to_numpy(), np.asarray(both.geometry, dtype=object))


def qgis_native(run: Run, *, zones_first: bool) -> None:
    """Intersect with QGIS's own algorithm, then ask the rules."""
    with run.phase("start"):
        processing = _start_qgis()
    zones = {"layer": f"{run.data.zones}|layername=zones", "field": "zone_id"}
    footprints = {"layer": f"{run.data.footprints}|layername=footprints", "field": "provision_id"}
    first, second = (zones, footprints) if zones_first else (footprints, zones)
    with run.phase("compute"):
        output = processing.run(
            "native:intersection",
            {
                "INPUT": first["layer"],
                "INPUT_FIELDS": [first["field"]],
                "OVERLAY": second["layer"],
                "OVERLAY_FIELDS": [second["field"]],
                "OUTPUT": "TEMPORARY_OUTPUT",
            },
        )["OUTPUT"]
    with run.phase("write"):
        rows = [
            (int(feature["zone_id"][1:]), int(feature["provision_id"][1:]), bytes(feature.geometry().asWkb()))
            for feature in output.getFeatures()
        ]
        zone, provision = (np.array([row[column] for row in rows], dtype=np.intp) for column in (0, 1))
        kind, is_relevant = relevance(run.data)
        asked = is_relevant[provision, kind[zone]]
        common = shapely.from_wkb([wkb for (_, _, wkb), is_asked in zip(rows, asked, strict=True) if is_asked])
    run.write(zone[asked], provision[asked], common)


def _start_qgis() -> Any:
    import sys

    from qgis.core import QgsApplication

    # Kept alive by the application itself; the process ends without leaving it.
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append("/usr/share/qgis/python/plugins")
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    processing.benchmark_application = application
    return processing


def postgis(run: Run) -> None:
    """Intersect in PostGIS with the footprints subdivided."""
    from benchmarks.postgis import intersect

    given = read(run)
    intersect(run, given)


class _Phases:
    """A core Progress that notes when phases end, which the share that is done tells."""

    def __init__(self, ends: tuple[float, ...]) -> None:
        self._start = time.perf_counter()
        self._ends = ends
        self._reached: list[float] = []

    def advance(self, fraction: float) -> None:
        """Note the time when a phase has ended."""
        if len(self._reached) < len(self._ends) and fraction >= self._ends[len(self._reached)] - 1e-9:
            self._reached.append(time.perf_counter())

    def note(self, text: str) -> None:
        """Say nothing."""

    def warn(self, text: str) -> None:
        """Say nothing."""

    def seconds(self, names: tuple[str, ...]) -> dict[str, float]:
        """Give the time of each phase."""
        times = [self._start, *self._reached, time.perf_counter()]
        return {name: end - start for name, start, end in zip(names, times, times[1:], strict=False)}


#: Where the core's progress stands when it has read, and the algorithm's when it has read, and judged and written [%].
_CORE_ENDS, _ALGORITHM_ENDS = (0.05,), (15.0, 98.0)


def check(run: Run, *, threads: int = 2, accuracy: bool = False, overlap_only: bool = False) -> None:
    """Run the whole check, findings taken as they come."""
    from ako_qgis_plugin.core.conformity.check import CheckOptions, ConformityCheck
    from ako_qgis_plugin.core.rules.rule_book import load_rule_book
    from ako_qgis_plugin.core.schema import Relation
    from benchmarks.geopackage import read_frame

    with run.phase("file"):
        zones = read_frame(run.data.zones, ["zones"])
        provisions = read_frame(run.data.provisions(accuracy=accuracy), PROVISION_LAYERS)
    with run.phase("rules"):
        book = load_rule_book()
        if overlap_only:
            book = replace(book, rules=tuple(rule for rule in book.rules if rule.relation is Relation.OVERLAP))
    phases = _Phases(_CORE_ENDS)
    count, area = 0, 0.0
    with run.phase("check"):
        checking = ConformityCheck(zones, provisions, book, options=CheckOptions(threads=threads), progress=phases)
        del zones, provisions
        for findings in checking.findings():
            count, area = count + len(findings), area + float(findings["area_m2"].sum())
    run.seconds |= phases.seconds(("read", "judge"))
    run.facts |= {"findings": count, "area_m2": area}


def qgis_check(run: Run) -> None:
    """Run the algorithm inside PyQGIS and take the time of reading layers, and of checking while it writes."""
    with run.phase("start"):
        processing = _start_qgis()
        from qgis.core import QgsApplication, QgsProcessingFeedback

        from ako_qgis_plugin.processing_algorithms.provider import AkoProvider

        provider = AkoProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        processing.benchmark_provider = provider
    feedback = QgsProcessingFeedback(False)
    output = run.result.with_suffix(".gpkg")
    output.unlink(missing_ok=True)
    with run.phase("run"):
        phases = _Phases(_ALGORITHM_ENDS)
        feedback.progressChanged.connect(phases.advance)
        processing.run(
            "ako:checkconformity",
            {**check_parameters(run.data), "OUTPUT": str(output)},
            feedback=feedback,
        )
        run.seconds |= phases.seconds(("in", "check", "out"))
    output.unlink()


def check_parameters(data: DataSet) -> dict[str, Any]:
    """Give the layers of a data set as parameters of the algorithm."""
    provisions = data.provisions(accuracy=False)
    return {
        "ZONES": [f"{data.zones}|layername=zones"],
        "PROVISIONS": [f"{provisions}|layername={name}" for name in PROVISION_LAYERS],
        "LANGUAGE": "en",
    }


def distance(run: Run, *, whole: bool) -> None:
    """Intersect all zones with the ground within 100 m of the large areas: beside each zone, or buffered whole."""
    from ako_qgis_plugin.core.conformity.region import Region, Shapes

    given = read(run)
    count = round(AREA_SHARE * len(given.is_relevant))
    large = np.sort(np.argsort(-shapely.get_num_coordinates(given.footprints), kind="stable")[:count])
    with run.phase("compute"):
        shapes = Shapes(given.zones)
        len(shapes.tree)

        def meet(index: int) -> tuple[Ints, Geometries]:
            area, reach = given.footprints[index], WITHIN_M
            if whole:
                area, reach = shapely.buffer(area, WITHIN_M, quad_segs=QUARTER_SEGMENTS), 0.0
            region = Region(area, reach, _go_on)
            found = region.overlap(shapes, region.candidates(shapes))
            return found.zones, found.geometry

        with ThreadPoolExecutor(os.cpu_count()) as pool:
            found = list(pool.map(meet, large.tolist()))
    zone = np.concatenate([zones for zones, _ in found])
    provision = np.repeat(given.provision[large], [len(zones) for zones, _ in found])
    run.note_pairs(zone, provision, shapely.area(np.concatenate([geometry for _, geometry in found])))


def versions(run: Run) -> None:
    """Note the versions of what computes."""
    import platform

    from qgis.core import Qgis

    run.facts |= {
        "QGIS": Qgis.QGIS_VERSION,
        "GEOS": shapely.geos_version_string,
        "shapely": shapely.__version__,
        "numpy": np.__version__,
        "Python": platform.python_version(),
    }


ENGINES: dict[str, Callable[[Run], None]] = {
    "ours-2": partial(ours, threads=2),
    "ours-1": partial(ours, threads=1),
    "limit": partial(limit, threads=2),
    "sjoin": geopandas_sjoin,
    "overlay": geopandas_overlay,
    "native-zones": partial(qgis_native, zones_first=True),
    "native-footprints": partial(qgis_native, zones_first=False),
    "postgis": postgis,
    "check-2": check,
    "check-1": partial(check, threads=1),
    "check-accuracy": partial(check, accuracy=True),
    "check-overlap": partial(check, overlap_only=True),
    "qgis-phases": qgis_check,
    "distance": partial(distance, whole=False),
    "distance-whole": partial(distance, whole=True),
    "versions": versions,
}


def main() -> None:
    """Run one engine."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("engine", choices=ENGINES)
    parser.add_argument("size", choices=SIZE_NAMES)
    parser.add_argument("result", type=Path, help="path without suffix")
    parser.add_argument("--seed", type=int, default=SEED)
    arguments = parser.parse_args()
    run = Run(DataSet.of(arguments.size, arguments.seed), arguments.result)
    ENGINES[arguments.engine](run)
    notes = {"seconds": run.seconds, "processor": run.processor, "facts": run.facts}
    arguments.result.with_suffix(".json").write_text(json.dumps(notes))


if __name__ == "__main__":
    main()
    # QGIS has nothing to save here, and leaving it takes time that is not the engine's.
    os._exit(0)
