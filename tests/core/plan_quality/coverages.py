"""Random clean plans: cells between jittered points, merged into zones with bays; and a slow second opinion."""

from dataclasses import dataclass

import numpy as np
import shapely
from hypothesis import strategies as st
from shapely.geometry import Polygon

from tests.core.plan_quality.plans import CORNER

#: Distance of the points of the grid [m], and how far each is off its place.
SPACING, JITTER = 100.0, 22.0


#: Smaller overlaps are not compared [m²].
LEAST_M2 = 1e-4


@dataclass(frozen=True)
class Clean:
    """Zones that share every vertex, and their common outline."""

    zones: tuple
    act: object


@st.composite
def clean_plans(draw, largest=5):
    """Draw a plan whose zones share all vertices; coordinates have two places."""
    columns, rows = draw(st.integers(2, largest)), draw(st.integers(2, largest))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    owners = rng.integers(0, draw(st.integers(2, columns * rows)), size=(columns, rows))
    return clean_plan(columns, rows, owners, rng)


def clean_plan(columns, rows, owners, rng):
    """Give the plan of cells merged by owner; each part of an owner is a zone."""
    places = np.stack(np.meshgrid(np.arange(columns + 1), np.arange(rows + 1), indexing="ij"), axis=-1) * SPACING
    places = np.round(places + rng.uniform(-JITTER, JITTER, places.shape) + CORNER, 2)
    cells = [[_cell(places, column, row) for row in range(rows)] for column in range(columns)]
    merged = [
        shapely.union_all([cells[c][r] for c in range(columns) for r in range(rows) if owners[c, r] == owner])
        for owner in np.unique(owners)
    ]
    zones = [part for each in merged for part in shapely.get_parts(each) if shapely.is_valid(part)]
    everything = [cell for column in cells for cell in column]
    return Clean(tuple(zones), shapely.union_all(everything))


def _cell(places, column, row):
    return Polygon([places[column + x, row + y] for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))])


def inner_square(zone, side):
    """Give a square inside a zone, None where it has no room."""
    point = zone.representative_point()
    square = point.buffer(side / 2, cap_style="square")
    return square if zone.contains(square.buffer(0.05)) else None


def brute_gaps(zones, act):
    """Give the ground of an act that no zone covers, zone after zone; [m²]."""
    for zone in zones:
        act = act.difference(zone)
    return act.area


def brute_overlaps(zones):
    """Give the pairs of zones that share ground, and how much [m²]."""
    with np.errstate(invalid="ignore"):
        shared = {(i, j): zones[i].intersection(zones[j]).area for i in range(len(zones)) for j in range(i)}
    return {pair: area for pair, area in shared.items() if area > LEAST_M2}
