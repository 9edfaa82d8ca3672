"""Small made-up plans, for tests of plan quality."""

import numpy as np
import pandas as pd
from shapely.geometry import Polygon, box

from ako_qgis_plugin.core.plan_quality.checks import load_checks
from ako_qgis_plugin.core.plan_quality.faults import faults_frame
from ako_qgis_plugin.core.plan_quality.geometry_checks import check_geometry
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.plan_quality.topology_coverage import check_coverage
from ako_qgis_plugin.core.plan_quality.topology_outlines import check_outlines
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.schema import ACT_FIELDS, AREA_FIELDS, ZONE_FIELDS, names

PLAN = "PL.ZIPPZP.1/300701-POG/1POG"
ABOUT_PLAN = {
    "plan_id": PLAN,
    "plan_type": "POG",
    "teryt": "300701",
    "municipality": "Blizanów",
    "status": "legalForce",
}


def frame(fields, rows):
    everything = [{**dict.fromkeys(names(fields)), **ABOUT_PLAN, **row} for row in rows]
    columns = [*names(fields), "geometry"]
    return pd.DataFrame({name: pd.Series([row.get(name) for row in everything], dtype=object) for name in columns})


def zones(*geometries, **values):
    numbered = enumerate(geometries, start=1)
    return frame(
        ZONE_FIELDS,
        [
            {"zone_id": f"1POG-{n}SJ", "zone_label": f"{n}SJ", "symbol": "SJ", "zone_class": "SJ", "geometry": each}
            | values
            for n, each in numbered
        ],
    )


def acts(*geometries, **values):
    return frame(ACT_FIELDS, [{"geometry": each} | values for each in geometries])


def areas(*geometries, **values):
    return frame(
        AREA_FIELDS, [{"area_id": f"1POG-{n}OUZ", "geometry": each} | values for n, each in enumerate(geometries, 1)]
    )


def plan(zone_geometries, act=None, **frames):
    """Give a plan of zones 1SJ, 2SJ ... and its act."""
    return PlanSet(zones(*zone_geometries), acts(*([] if act is None else [act])), **frames)


#: South-west corner of the made-up plans, as large as official coordinates are (EPSG:2177).
CORNER = (6_430_000.0, 5_730_000.0)

#: Cells of the grid plan: side [m], and stretches to a side.
SIDE, STRETCHES = 1000.0, 4


def cell(column, row):
    """Give the vertices of a cell, from its south-west corner on; five to a side, the ends shared."""
    along = np.arange(STRETCHES) * SIDE / STRETCHES
    x, y = CORNER[0] + column * SIDE, CORNER[1] + row * SIDE
    south, east = [(x + step, y) for step in along], [(x + SIDE, y + step) for step in along]
    north, west = [(x + SIDE - step, y + SIDE) for step in along], [(x, y + SIDE - step) for step in along]
    return np.array([*south, *east, *north, *west])


def grid():
    """Give the cells of a clean plan of nine zones: 1SJ in the south-west, 2SJ north of it, 5SJ in the middle."""
    return {(column, row): cell(column, row) for column in range(3) for row in range(3)}


ACT = box(*CORNER, CORNER[0] + 3 * SIDE, CORNER[1] + 3 * SIDE)
MIDDLE = (1, 1)


def grid_plan(cells, act=ACT, **frames):
    """Give a plan of cells: vertices of a ring, or geometries."""
    areas = [Polygon(each) if isinstance(each, np.ndarray) else each for each in cells.values()]
    return plan(areas, act, **frames)


def at(x, y):
    """Give a place by its distance from the corner of the plan [m]."""
    return CORNER[0] + x, CORNER[1] + y


#: The checks of shapes; those of attributes ask for more than these plans hold.
OF_SHAPES = (check_geometry, check_coverage, check_outlines)


def faults_of(plans, checks=None):
    """Run all checks of geometry and topology."""
    book = checks or load_checks()
    return [fault for check in OF_SHAPES for fault in check(plans, book, SilentProgress())]


def told(plans, checks=None):
    """Give the findings of all checks in short: check and label of the zone."""
    book = checks or load_checks()
    frames = (plans.infill, plans.downtown, plans.standards)
    findings = faults_frame(faults_of(plans, book), book, plans.zones, plans.acts, "en", frames)
    return list(zip(findings["rule_id"], findings["zone_label"], strict=True))
