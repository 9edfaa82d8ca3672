"""Whatever a layer holds, the checks of shapes come to their end, and every fault is told once in both languages."""

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import GeometryCollection, LineString, MultiPolygon, Point, Polygon, box

from ako_qgis_plugin.core.plan_quality.checks import load_checks
from ako_qgis_plugin.core.plan_quality.faults import faults_frame
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from tests.core.plan_quality.plans import acts, areas, faults_of, zones

BOOK = load_checks()
COORDINATE = st.one_of(
    st.integers(0, 12).map(float), st.sampled_from([0.0005, 5.001, 5.004, 6.0000001, 1e9, -3.0, 1e300, np.nan, np.inf])
)
POINT = st.tuples(COORDINATE, COORDINATE)


@st.composite
def rings(draw):
    points = draw(st.lists(POINT, min_size=3, max_size=8))
    return [*points, points[0]] if all(np.isfinite(points[0])) else [(0.0, 0.0), *points, (0.0, 0.0)]


POLYGON = st.builds(Polygon, rings(), st.lists(rings(), max_size=2))
GEOMETRY = st.one_of(
    POLYGON,
    POLYGON,
    st.builds(lambda x, y: box(x, y, x + 4, y + 4), st.integers(0, 9), st.integers(0, 9)),
    st.lists(POLYGON, max_size=3).map(MultiPolygon),
    st.sampled_from(
        [
            None,
            Polygon(),
            Point(3, 3),
            LineString([(0, 0), (5, 5)]),
            GeometryCollection([box(0, 0, 5, 5), Point(9, 9)]),
            Polygon([(0, 0, 1), (5, 0, np.nan), (5, 5, 2)]),
        ]
    ),
)


def described(frame, draw, key):
    """Give rows plans, municipalities and identifiers that may be missing or the same."""
    count = len(frame)
    few = {"plan_id": ["A", "B", None], "teryt": ["300701", "300702", None], "plan_type": ["POG", "MPZP", None]}
    if key:
        few[key] = ["1", "2", None]
    for name, values in few.items():
        frame[name] = pd.Series([draw(st.sampled_from(values)) for _ in range(count)], dtype=object)
    return frame


@st.composite
def plan_sets(draw):
    geometries = st.lists(GEOMETRY, max_size=6)
    boundaries = None
    if draw(st.booleans()):
        ground = draw(geometries)
        codes = [draw(st.sampled_from(["3007012", "3007022", None])) for _ in ground]
        boundaries = pd.DataFrame({"teryt": codes, "municipality": "", "geometry": pd.Series(ground, dtype=object)})
    return PlanSet(
        described(zones(*draw(geometries)), draw, "zone_id"),
        described(acts(*draw(st.lists(GEOMETRY, max_size=3))), draw, None),
        described(areas(*draw(st.lists(GEOMETRY, max_size=3))), draw, "area_id"),
        boundaries=boundaries,
        excused=frozenset(draw(st.lists(st.tuples(st.sampled_from(["A", None]), st.sampled_from(["1", None]))))),
    )


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@settings(max_examples=40)
@given(plan_sets())
def test_whatever_a_layer_holds_the_checks_of_shapes_come_to_their_end(plans):
    faults = faults_of(plans)
    for language in ("pl", "en"):
        findings = faults_frame(faults, BOOK, plans.zones, plans.acts, language, (plans.infill,))
        assert len(findings) == len(faults)
        assert findings["finding_id"].is_unique
        assert shapely.is_valid(findings["geometry"].to_numpy()).all()
