import numpy as np
import pytest
import shapely
from shapely import box

from ako_qgis_plugin.core.conformity.accuracy import is_deep, survives
from ako_qgis_plugin.core.conformity.region import Region, Shapes
from ako_qgis_plugin.core.conformity.slivers import SliverTest

from .shapes import EAST, NORTH, comb, fractal, objects, voronoi, with_merged

SLIVER = SliverTest()


def go_on():
    """Nobody cancels."""


def kept(geometry):
    return bool(SLIVER.passes(objects([geometry]))[0])


def shrunk(geometry, accuracy_m):
    return shapely.buffer(geometry, -accuracy_m, quad_segs=16)


def scene(seed):
    """Zones of all kinds, the provision they meet, and their common ground."""
    random = np.random.default_rng(seed)
    zones = objects(
        [
            *with_merged(random, voronoi(random, 60, 1500), 3, 200),
            fractal(random, EAST + 700, NORTH + 700, 300, 200, 5),
            comb(EAST + 100, NORTH + 100, 900, 500, 20),
        ]
    )
    provision = fractal(random, EAST + 700, NORTH + 700, 500, 300)
    common = shapely.intersection(zones, provision)
    met = shapely.area(common) > 0
    return zones[met], provision, common[met]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("accuracy_m", [2.0, 10.0, 40.0])
def test_ground_that_a_circle_shows_to_be_deep_survives_shrinking(seed, accuracy_m):
    zones, _, common = scene(seed)
    deep = is_deep(zones, common, accuracy_m, SLIVER)
    survivors = [
        kept(shapely.intersection(shrunk(zone, accuracy_m), ground)) for zone, ground in zip(zones, common, strict=True)
    ]
    assert not (deep & ~np.array(survivors)).any()
    assert deep.any() or accuracy_m == 40.0


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("accuracy_m", [5.0, 30.0])
def test_what_survives_is_what_whole_buffers_leave(seed, accuracy_m):
    zones, provision, common = scene(seed)
    region = Region(provision, 0.0, go_on)
    found = survives(Shapes(zones), SLIVER, region, np.arange(len(zones)), common, accuracy_m)
    inner = shrunk(provision, accuracy_m)
    expected = [
        kept(shapely.intersection(shrunk(zone, accuracy_m), provision)) or kept(shapely.intersection(zone, inner))
        for zone in zones
    ]
    assert found.tolist() == expected


def test_lace_round_holes_is_not_called_deep():
    # The zone is wide, but of its ground shrinking leaves threads of two metres.
    holes = [box(20 * i + 2, 20 * j + 2, 20 * i + 18, 20 * j + 18) for i in range(10) for j in range(10)]
    lace = objects([box(0, 0, 200, 200).difference(shapely.union_all(holes))])
    assert not is_deep(lace, lace, 1.0, SLIVER)[0]
