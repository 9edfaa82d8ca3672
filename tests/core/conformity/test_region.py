"""The kernel cuts, clips and looks at boxes; whole geometries in shapely must give the same."""

import numpy as np
import pytest
import shapely

from ako_qgis_plugin.core.conformity import buffers, region
from ako_qgis_plugin.core.conformity.region import Overlap, Region, Shapes, clipped_to, cut, distances, lengths
from ako_qgis_plugin.core.errors import Cancelled

from .shapes import (
    EAST,
    NORTH,
    chequers,
    comb,
    fractal,
    grid,
    objects,
    on_grid,
    ring,
    scattered,
    spiral,
    valid_areas,
    voronoi,
    walk,
    with_merged,
)

SIZE = 2000.0
MIDDLE = (EAST + SIZE / 2, NORTH + SIZE / 2)

#: An overlap may differ by rounding alone; a buffer as DESIGN section 3 allows.
EXACT, EXACT_M2 = 1e-6, 1e-3
BUFFER, BUFFER_M2 = 1e-4, 1.0


def go_on():
    """Nobody cancels."""


# --- zones and provisions ---------------------------------------------------------------------------------------------


def squares(random):
    return grid(20, 20, 100.0)


def cells(random):
    return voronoi(random, 500, SIZE)


def cells_and_valleys(random):
    return with_merged(random, voronoi(random, 600, SIZE), 8, 250)


def cells_under_one_that_covers_all(random):
    huge = fractal(random, *MIDDLE, 700, 3000, 5)
    return objects([*voronoi(random, 300, SIZE), shapely.box(EAST, NORTH, EAST + SIZE, NORTH + SIZE), huge])


ZONES = [squares, cells, cells_and_valleys, cells_under_one_that_covers_all]


def rough_area(random, zones):
    return fractal(random, *MIDDLE, 900, 2500)


def area_with_holes(random, zones):
    return fractal(random, *MIDDLE, 900, 1500, 8)


def winding_corridor(random, zones):
    return on_grid(shapely.buffer(spiral(*MIDDLE, 1100, 6, 1500), 15))


def thin_teeth(random, zones):
    return comb(EAST + 100, NORTH + 100, 1700, 1500, 150)


def squares_touching_at_corners(random, zones):
    return chequers(EAST + 200, NORTH + 200, 40, 30)


def many_parts(random, zones):
    return scattered(random, SIZE, 250, 25)


def the_edges_of_zones(random, zones):
    return shapely.union_all(zones[random.random(len(zones)) < 0.4])


def nearly_the_edges_of_zones(random, zones):
    return shapely.transform(the_edges_of_zones(random, zones), lambda xy: xy + 0.3)


def network_of_corridors(random, zones):
    return valid_areas(shapely.buffer(walk(random, SIZE, 800), 12))


def one_square_on_the_grid(random, zones):
    return shapely.box(EAST + 300, NORTH + 300, EAST + 1200, NORTH + 900)


AREAS = [
    rough_area,
    area_with_holes,
    winding_corridor,
    thin_teeth,
    squares_touching_at_corners,
    many_parts,
    the_edges_of_zones,
    nearly_the_edges_of_zones,
    network_of_corridors,
    one_square_on_the_grid,
]


def long_walk(random, zones):
    return walk(random, SIZE, 2500)


def spiral_line(random, zones):
    return spiral(*MIDDLE, 1100, 7, 2500)


def branches(random, zones):
    return shapely.multilinestrings([walk(random, SIZE, 200) for _ in range(5)])


def ring_road(random, zones):
    return on_grid(shapely.linearrings(ring(random, *MIDDLE, 600, 900)))


def many_points(random, zones):
    return shapely.multipoints(on_grid(shapely.points(random.uniform(EAST, EAST + SIZE, (700, 2)))))


LINES = [long_walk, spiral_line, branches, ring_road]


@pytest.fixture(params=["cut to single zones", "cut a little"], autouse=True)
def kernel_that_cuts(request, monkeypatch):
    leaf_zones, leaf_vertices, own_box = (1, 8, 5) if request.param == "cut to single zones" else (10, 50, 20)
    monkeypatch.setattr(region, "LEAF_ZONES", leaf_zones)
    monkeypatch.setattr(region, "LEAF_VERTICES", leaf_vertices)
    monkeypatch.setattr(region, "OWN_BOX_VERTICES", own_box)
    monkeypatch.setattr(region, "WHOLE_VERTICES", 0)


@pytest.fixture(autouse=True)
def quiet_processor():
    with np.errstate(invalid="ignore"):  # GEOS 3.11 sets the flag when it compares empty envelopes
        yield


# --- comparison -------------------------------------------------------------------------------------------------------


def area_of_each(overlap: Overlap, count: int) -> np.ndarray:
    assert len(np.unique(overlap.zones)) == len(overlap.zones)
    assert shapely.is_valid(overlap.geometry).all()
    areas = np.zeros(count)
    areas[overlap.zones] = shapely.area(overlap.geometry)
    return areas


def assert_areas(found: np.ndarray, whole: np.ndarray, relative: float, absolute: float) -> None:
    wrong = np.flatnonzero(np.abs(found - whole) > np.maximum(relative * whole, absolute))
    assert [(zone, found[zone], whole[zone]) for zone in wrong.tolist()] == []


def segments(geometry) -> np.ndarray:
    lines = shapely.get_parts(shapely.boundary(geometry) if shapely.get_dimensions(geometry) == 2 else geometry)
    pairs = [np.stack([xy[:-1], xy[1:]], axis=1) for xy in map(shapely.get_coordinates, lines)]
    return shapely.linestrings(np.concatenate(pairs))


def truly_resized(geometry, by: float, zone):
    """Unite the buffers of single segments beside a zone: slow, and without what GEOS simplifies in long outlines."""
    window = shapely.buffer(shapely.envelope(zone), abs(by) + 1)
    edges = segments(geometry)
    edge = shapely.union_all(shapely.buffer(edges[shapely.intersects(edges, window)], abs(by), quad_segs=64))
    inside = shapely.intersection(geometry, window)
    return shapely.difference(inside, edge) if by < 0 else shapely.union(inside, edge)


def assert_resized(found: np.ndarray, ground, by: float, zones) -> None:
    """GEOS moves the edge of a buffer by up to a hundredth of the distance, differently for a whole and a part; where
    the two differ, the part must be right by that measure.
    """
    whole = shapely.area(shapely.intersection(zones, shapely.buffer(ground, by, quad_segs=16)))
    wrong = np.flatnonzero(np.abs(found - whole) > np.maximum(BUFFER * whole, BUFFER_M2))
    assert len(wrong) <= max(5, 0.05 * len(zones))
    for zone in wrong.tolist():
        true = truly_resized(ground, by, zones[zone])
        edge = shapely.length(shapely.intersection(zones[zone], shapely.boundary(true)))
        common = shapely.area(shapely.intersection(zones[zone], true))
        no_worse = abs(whole[zone] - common)
        assert abs(found[zone] - common) <= max(BUFFER_M2, 0.01 * abs(by) * edge, no_worse)


def scene(zone_maker, provision_maker, seed):
    random = np.random.default_rng(seed)
    zones = zone_maker(random)
    return zones, Shapes(zones), provision_maker(random, zones)


# --- overlap ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("zone_maker", ZONES)
@pytest.mark.parametrize("provision_maker", AREAS)
def test_overlap_is_that_of_whole_geometries(zone_maker, provision_maker):
    zones, shapes, drawn = scene(zone_maker, provision_maker, 1)
    area = Region(drawn, 0.0, go_on)
    found = area.overlap(shapes, area.candidates(shapes))
    assert_areas(area_of_each(found, len(zones)), shapely.area(shapely.intersection(zones, drawn)), EXACT, EXACT_M2)


@pytest.mark.parametrize("provision_maker", [rough_area, area_with_holes, the_edges_of_zones])
def test_covered_zones_are_given_as_they_are(provision_maker):
    zones, shapes, drawn = scene(cells_and_valleys, provision_maker, 2)
    area = Region(drawn, 0.0, go_on)
    found = area.overlap(shapes, area.candidates(shapes))
    is_same = np.array([shape is zones[zone] for zone, shape in zip(found.zones, found.geometry, strict=True)])
    properly_inside = shapely.contains_properly(drawn, zones[found.zones])
    assert properly_inside.any()
    assert is_same[properly_inside].all()


@pytest.mark.parametrize("provision_maker", [*LINES, many_points])
@pytest.mark.parametrize("reach", [0.5, 25.0])
def test_corridors_and_discs_are_those_of_whole_buffers(provision_maker, reach):
    zones, shapes, drawn = scene(cells, provision_maker, 3)
    corridor = Region(drawn, reach, go_on)
    found = corridor.overlap(shapes, corridor.candidates(shapes))
    whole = shapely.area(shapely.intersection(zones, shapely.buffer(drawn, reach, quad_segs=16)))
    assert_areas(area_of_each(found, len(zones)), whole, BUFFER, BUFFER_M2)


def test_nothing_is_found_where_nothing_is():
    zones, shapes, _ = scene(cells, rough_area, 4)
    far = Region(shapely.box(0, 0, 9, 9), 0.0, go_on)
    assert len(far.overlap(shapes, far.candidates(shapes)).zones) == 0
    assert len(far.overlap(shapes, np.arange(len(zones))).zones) == 0


def test_one_zone_is_enough():
    shapes = Shapes(objects([shapely.box(0, 0, 10, 10)]))
    found = Region(shapely.box(5, 0, 20, 20), 0.0, go_on).overlap(shapes, np.array([0]))
    assert shapely.area(found.geometry).tolist() == [50]


def test_zones_may_have_vertices_twice_and_no_area():
    twice = shapely.polygons([(0, 0), (10, 0), (10, 0), (10, 10), (10, 10), (0, 10)])
    flat = shapely.polygons([(0, 0), (10, 0), (5, 0)])
    shapes = Shapes(objects([twice, flat] * 60))
    area = Region(shapely.box(-5, -5, 5, 15), 0.0, go_on)
    found = area.overlap(shapes, area.candidates(shapes))
    assert area_of_each(found, 120).tolist() == [50, 0] * 60


# --- grown and shrunk -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("provision_maker", [rough_area, area_with_holes, thin_teeth, the_edges_of_zones, many_parts])
@pytest.mark.parametrize("by", [5.0, 60.0, -5.0, -60.0])
def test_resized_regions_are_those_of_whole_buffers(provision_maker, by):
    zones, shapes, drawn = scene(cells_and_valleys, provision_maker, 5)
    area = Region(drawn, 0.0, go_on)
    found = area.resized(shapes, area.candidates(shapes, max(by, 0.0)), by)
    assert_resized(area_of_each(found, len(zones)), drawn, by, zones)


def test_accuracy_larger_than_every_zone_is_no_obstacle():
    zones, shapes, drawn = scene(cells, one_square_on_the_grid, 6)
    area = Region(drawn, 0.0, go_on)
    grown = area.resized(shapes, area.candidates(shapes, 500.0), 500.0)
    assert_resized(area_of_each(grown, len(zones)), drawn, 500.0, zones)
    shrunk = area.resized(shapes, area.candidates(shapes), -500.0)
    assert shapely.area(shrunk.geometry).sum() == 0


@pytest.mark.parametrize("provision_maker", [rough_area, the_edges_of_zones, nearly_the_edges_of_zones])
def test_strips_lie_in_zones_that_come_within_a_metre(provision_maker):
    zones, shapes, drawn = scene(cells, provision_maker, 7)
    area = Region(drawn, 0.0, go_on)
    found = area_of_each(area.strips(shapes, area.candidates(shapes, 1.0), 10.0, 1.0), len(zones))
    touching = shapely.dwithin(zones, drawn, 1.0)
    assert not found[~touching].any()
    assert_resized(found[touching], drawn, 10.0, zones[touching])


# --- measures ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("provision_maker", [rough_area, area_with_holes, *LINES, many_points])
def test_distances_are_those_of_whole_geometries(provision_maker):
    zones, shapes, drawn = scene(cells_and_valleys, provision_maker, 8)
    found = distances(drawn, shapes, np.arange(len(zones)))
    np.testing.assert_allclose(found, shapely.distance(zones, drawn), atol=1e-9)


def test_distance_to_a_mixed_collection_sees_its_lines():
    mixed = shapely.geometrycollections([shapely.box(0, 0, 10, 10), shapely.linestrings([(100, 0), (100, 10)])])
    shapes = Shapes(objects([shapely.box(80, 0, 90, 10)]))
    assert distances(mixed, shapes, np.array([0])).tolist() == [10]


@pytest.mark.parametrize("provision_maker", LINES)
def test_lengths_are_those_of_whole_geometries(provision_maker):
    zones, shapes, drawn = scene(cells_and_valleys, provision_maker, 9)
    found = lengths(drawn, shapes, np.arange(len(zones)), go_on)
    np.testing.assert_allclose(found, shapely.length(shapely.intersection(zones, drawn)), atol=1e-6)


# --- cutting ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("provision_maker", [area_with_holes, thin_teeth, squares_touching_at_corners, long_walk])
def test_every_zone_lies_in_one_window_and_sees_the_geometry_unchanged(provision_maker):
    zones, shapes, drawn = scene(cells, provision_maker, 10)
    seen = []
    for indexes, piece in cut(drawn, shapes.boxes, np.arange(len(zones)), 0.001, go_on):
        seen += indexes.tolist()
        for index in indexes[:2]:
            box = shapely.box(*shapes.boxes[index])
            assert shapely.equals(shapely.intersection(box, piece), shapely.intersection(box, drawn)) or (
                shapely.area(
                    shapely.symmetric_difference(shapely.intersection(box, piece), shapely.intersection(box, drawn))
                )
                < EXACT_M2
            )
    assert len(seen) == len(set(seen))
    assert not shapely.intersects(zones[np.setdiff1d(np.arange(len(zones)), seen)], drawn).any()


def test_clip_that_geos_cannot_make_is_made_otherwise():
    # A triangle almost without width: clip_by_rect of GEOS 3.11 finds a ring of three points and gives up.
    corners = [
        (423594.7082928317, 426555.71229652676),
        (423607.624244754, 426478.46150544204),
        (423594.81659500365, 426555.06453718926),
    ]
    sliver = shapely.polygons(corners)
    bounds = np.array([423460.639, 426220.049, 423775.97099999996, 426526.41099999996])
    expected = shapely.intersection(sliver, shapely.box(*bounds))
    assert shapely.area(clipped_to(sliver, bounds, 0.0)) == pytest.approx(shapely.area(expected), abs=1e-9)


def test_clipped_geometry_keeps_what_lies_within_the_margin():
    clipped = clipped_to(shapely.box(0, 0, 100, 100), np.array([10.0, 10.0, 20.0, 20.0]), 5.0)
    assert shapely.equals(clipped, shapely.box(5, 5, 25, 25))


@pytest.mark.parametrize("bounds", [[-1, -1, 11, 11], [np.nan] * 4])
def test_geometry_inside_the_bounds_or_without_any_stays_itself(bounds):
    square = shapely.box(0, 0, 10, 10)
    assert clipped_to(square, np.array(bounds, dtype=float), 0.0) is square


def test_small_drawing_is_not_clipped(monkeypatch):
    monkeypatch.setattr(region, "WHOLE_VERTICES", 5)
    bounds = np.array([0.0, 0.0, 1.0, 1.0])
    small, large = shapely.box(0, 0, 100, 100), shapely.segmentize(shapely.box(0, 0, 100, 100), 50)
    assert clipped_to(small, bounds, 0.0) is small
    assert shapely.bounds(clipped_to(large, bounds, 0.0)).tolist() == [0, 0, 1, 1]


def test_cut_stops_when_asked_to():
    zones, shapes, drawn = scene(cells, rough_area, 11)

    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        list(cut(drawn, shapes.boxes, np.arange(len(zones)), 0.001, stop))


# --- right where it is asked for alone --------------------------------------------------------------------------------


@pytest.mark.parametrize("provision_maker", [rough_area, many_points, long_walk])
def test_region_of_a_few_boxes_is_right_inside_them(provision_maker, monkeypatch):
    monkeypatch.setattr(buffers, "DENSE_VERTICES", 20)
    monkeypatch.setattr(buffers, "DENSE_NEIGHBOURS", 0)
    zones, shapes, drawn = scene(cells, provision_maker, 11)
    few = np.flatnonzero(shapes.boxes[:, 2] < EAST + 0.4 * SIZE)[::3]
    region_of_few = Region(drawn, 60.0, go_on, shapes.boxes[few])
    found = area_of_each(region_of_few.overlap(shapes, few), len(zones))[few]
    everywhere = Region(drawn, 60.0, go_on)
    whole = area_of_each(everywhere.overlap(shapes, few), len(zones))[few]
    assert_areas(found, whole, BUFFER, BUFFER_M2)
    assert shapely.area(region_of_few._ground) < shapely.area(everywhere._ground) - 1000
