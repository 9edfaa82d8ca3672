import math

import numpy as np
import pytest
import shapely
from shapely import MultiPolygon, Polygon

from ako_qgis_plugin.core.municipal_plans.gml_geometry import ARC_TOLERANCE_M, stroke_arc
from tests.core.municipal_plans.app_documents import (
    CORNER,
    URL_2177,
    collection,
    multi_surface,
    polygon,
    pos_list,
    read,
    read_zone,
    ring,
    square,
    value,
    zone,
)

EAST, NORTH = CORNER


def around(east, north, half):
    return [
        (east - half, north - half),
        (east + half, north - half),
        (east + half, north + half),
        (east - half, north + half),
        (east - half, north - half),
    ]


HOLE = around(EAST + 50, NORTH + 50, 10)


def geometry_of(xml):
    return read_zone(geometry=xml).geometry


def warnings_of(xml):
    return read(collection(zone(geometry=xml))).warnings


def surface(*patches, kind="Surface"):
    inner = "".join(
        patch.replace("gml:Polygon ", "gml:PolygonPatch ").replace("/gml:Polygon>", "/gml:PolygonPatch>")
        for patch in patches
    )
    return f'<gml:{kind} srsName="{URL_2177}"><gml:patches>{inner}</gml:patches></gml:{kind}>'


def curve_ring(*segments):
    inner = "".join(segments)
    return (
        f'<gml:Polygon srsName="{URL_2177}"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments>{inner}'
        "</gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon>"
    )


def segment(kind, *points):
    return f"<gml:{kind}>{pos_list(points)}</gml:{kind}>"


def at(east, north):
    return (EAST + east, NORTH + north)


def test_hole_is_read():
    assert geometry_of(polygon(square(), HOLE)).equals(Polygon(square(), [HOLE]))


def test_multi_surface_gives_its_members():
    members = [polygon(square(0), srs_name=None), polygon(square(2), srs_name=None)]
    assert geometry_of(multi_surface(*members)).equals(MultiPolygon([Polygon(square(0)), Polygon(square(2))]))


def test_members_in_one_surface_members_element_are_read():
    members = "".join(polygon(square(number), srs_name=None) for number in (0, 2))
    xml = (
        f'<gml:MultiSurface srsName="{URL_2177}"><gml:surfaceMembers>{members}</gml:surfaceMembers></gml:MultiSurface>'
    )
    assert geometry_of(xml).area == 20_000


def test_surface_of_one_patch_is_a_polygon():
    assert geometry_of(surface(polygon(square(), srs_name=None))).equals(Polygon(square()))


def test_patches_of_one_surface_are_joined_where_they_meet():
    joined = geometry_of(surface(polygon(square(0), srs_name=None), polygon(square(1), srs_name=None)))
    assert joined.equals(shapely.box(EAST, NORTH, EAST + 200, NORTH + 100))


def test_members_of_a_composite_surface_are_joined_where_they_meet():
    members = "".join(
        f"<gml:surfaceMember>{polygon(square(number), srs_name=None)}</gml:surfaceMember>" for number in (0, 1)
    )
    xml = f'<gml:CompositeSurface srsName="{URL_2177}">{members}</gml:CompositeSurface>'
    assert geometry_of(xml).geom_type == "Polygon"


def test_overlapping_members_of_a_multi_surface_stay_invalid_with_a_warning():
    members = [polygon(square(0), srs_name=None), polygon(square(0), srs_name=None)]
    reading = read(collection(zone(geometry=multi_surface(*members))))
    assert not reading.zone.geometry.is_valid
    assert any("invalid and was left as it is: 1POG-1SJ" in warning for warning in reading.warnings)


def test_bow_tie_is_kept_as_it_is_with_a_warning():
    points = [at(0, 0), at(100, 100), at(100, 0), at(0, 100), at(0, 0)]
    reading = read(collection(zone(geometry=polygon(points))))
    assert list(reading.zone.geometry.exterior.coords) == points
    assert any("invalid" in warning and "1POG-1SJ" in warning for warning in reading.warnings)


@pytest.mark.parametrize(
    "xml", ["", f'<gml:Polygon srsName="{URL_2177}"/>', f'<gml:MultiSurface srsName="{URL_2177}"/>']
)
def test_empty_geometry_is_carried_as_none_with_a_warning(xml):
    reading = read(collection(zone(geometria=value("geometria", xml))))
    assert reading.zone.geometry is None
    assert any("has no geometry: 1POG-1SJ" in warning for warning in reading.warnings)


def test_absent_geometry_is_carried_as_none():
    assert read_zone(geometria=None).geometry is None


def test_heights_are_dropped_with_a_warning():
    numbers = " ".join(f"{y} {x} 123.4" for x, y in square())
    xml = polygon(square()).replace(pos_list(square()), f'<gml:posList srsDimension="3">{numbers}</gml:posList>')
    reading = read(collection(zone(geometry=xml)))
    assert list(reading.zone.geometry.exterior.coords) == square()
    assert any("heights were dropped" in warning for warning in reading.warnings)


def test_dimension_may_stand_on_the_polygon():
    numbers = " ".join(f"{y} {x} 0" for x, y in square())
    xml = polygon(square(), attributes='srsDimension="3"').replace(
        pos_list(square()), f"<gml:posList>{numbers}</gml:posList>"
    )
    assert geometry_of(xml).equals(Polygon(square()))


def test_single_positions_are_read():
    positions = "".join(f"<gml:pos>{y} {x}</gml:pos>" for x, y in square())
    assert geometry_of(polygon(square()).replace(pos_list(square()), positions)).equals(Polygon(square()))


def test_points_of_a_ring_are_read():
    points = "".join(
        f"<gml:pointProperty><gml:Point><gml:pos>{y} {x}</gml:pos></gml:Point></gml:pointProperty>" for x, y in square()
    )
    assert geometry_of(polygon(square()).replace(pos_list(square()), points)).equals(Polygon(square()))


def test_comment_amid_positions_cuts_nothing_off():
    numbers = pos_list(square())
    cut = numbers.replace(" 5735100.0", " <!-- half --> 5735100.0", 1)
    assert cut != numbers
    assert geometry_of(polygon(square()).replace(numbers, cut)).equals(Polygon(square()))


def test_old_coordinates_are_read():
    old = "<gml:coordinates>" + " ".join(f"{y},{x}" for x, y in square()) + "</gml:coordinates>"
    assert geometry_of(polygon(square()).replace(pos_list(square()), old)).equals(Polygon(square()))


def test_old_coordinates_with_separators_of_their_own_are_read():
    text = "|".join(f"{y:.1f};{x:.1f}".replace(".", ",") for x, y in square())
    old = f'<gml:coordinates decimal="," cs=";" ts="|">{text}</gml:coordinates>'
    assert geometry_of(polygon(square()).replace(pos_list(square()), old)).equals(Polygon(square()))


def test_ring_that_does_not_close_is_closed_with_a_warning():
    reading = read(collection(zone(geometry=polygon(square()[:-1]))))
    assert reading.zone.geometry.equals(Polygon(square()))
    assert any("does not close" in warning for warning in reading.warnings)


def test_hole_without_an_area_is_left_out_with_a_warning():
    reading = read(collection(zone(geometry=polygon(square(), [HOLE[0], HOLE[1], HOLE[0]]))))
    assert reading.zone.geometry.equals(Polygon(square()))
    assert any("fewer than three corners" in warning for warning in reading.warnings)


@pytest.mark.parametrize("numbers", ["1 2 3", "5735000 oops", "nan nan nan nan", "inf 1 2 3"])
def test_positions_that_are_no_points_leave_the_zone_without_geometry_but_with_a_warning(numbers):
    xml = polygon(square()).replace(pos_list(square()), f"<gml:posList>{numbers}</gml:posList>")
    reading = read(collection(zone(geometry=xml), zone("1POG-2SJ", polygon(square(1)))))
    first, second = reading.plans.zones
    assert first.geometry is None
    assert second.geometry is not None
    assert any("cannot be read" in warning and warning.endswith(": 1POG-1SJ") for warning in reading.warnings)


@pytest.mark.parametrize("kind", ["BSpline", "ArcByCenterPoint", "Geodesic"])
def test_curve_that_is_not_read_is_named(kind):
    xml = curve_ring(segment(kind, at(0, 0), at(100, 0), at(100, 100)))
    assert any(f"{kind} is not read" in warning for warning in warnings_of(xml))


def test_reference_to_another_geometry_is_no_silent_loss():
    member = '<gml:surfaceMember xlink:href="#elsewhere"/>'
    xml = multi_surface(polygon(square(), srs_name=None)).replace("</gml:MultiSurface>", member + "</gml:MultiSurface>")
    assert any("stands elsewhere" in warning for warning in warnings_of(xml))


# Curves


def test_line_segments_make_a_ring():
    xml = curve_ring(
        segment("LineStringSegment", at(0, 0), at(100, 0), at(100, 100)),
        segment("LineStringSegment", at(100, 100), at(0, 100), at(0, 0)),
    )
    assert list(geometry_of(xml).exterior.coords) == square()


def test_ring_of_several_line_strings_is_read():
    lines = "".join(
        f"<gml:curveMember><gml:LineString>{pos_list(points)}</gml:LineString></gml:curveMember>"
        for points in ([at(0, 0), at(100, 0), at(100, 100)], [at(100, 100), at(0, 100), at(0, 0)])
    )
    xml = polygon(square()).replace(ring(square()), f"<gml:Ring>{lines}</gml:Ring>")
    assert list(geometry_of(xml).exterior.coords) == square()


def test_half_circle_has_the_area_of_a_half_circle_with_a_warning():
    xml = curve_ring(
        segment("LineStringSegment", at(0, 0), at(200, 0)), segment("Arc", at(200, 0), at(100, 100), at(0, 0))
    )
    reading = read(collection(zone(geometry=xml)))
    expected = math.pi * 100**2 / 2
    assert expected - ARC_TOLERANCE_M * math.pi * 100 < reading.zone.geometry.area < expected
    assert any("arcs became chords" in warning for warning in reading.warnings)


def test_string_of_arcs_is_read():
    xml = curve_ring(
        segment("ArcString", at(0, 0), at(100, -100), at(200, 0), at(100, 100), at(0, 0)),
    )
    assert geometry_of(xml).area == pytest.approx(math.pi * 100**2, rel=3e-4)


@pytest.mark.parametrize(
    "xml",
    [
        segment("Circle", at(0, 0), at(100, 100), at(200, 0)),
        f'<gml:CircleByCenterPoint><gml:pos>{NORTH} {EAST + 100}</gml:pos><gml:radius uom="m">100</gml:radius>'
        "</gml:CircleByCenterPoint>",
    ],
)
def test_circle_is_read(xml):
    circle = geometry_of(curve_ring(xml))
    assert circle.area == pytest.approx(math.pi * 100**2, rel=3e-4)
    assert circle.bounds == pytest.approx((EAST, NORTH - 100, EAST + 200, NORTH + 100), abs=ARC_TOLERANCE_M)


@pytest.mark.parametrize("radius", [0.5, 10.0, 300.0, 20_000.0])
@pytest.mark.parametrize("sweep", [0.2, 2.0, 3.5, 6.0])
def test_chords_stay_within_the_tolerance_of_the_arc(radius, sweep):
    start, middle, end = (radius * np.array([math.cos(a), math.sin(a)]) for a in (0.3, 0.3 + sweep / 2, 0.3 + sweep))
    points = stroke_arc(start, middle, end)
    middles = (points[1:] + points[:-1]) / 2
    assert np.hypot(*middles.T).min() >= radius - ARC_TOLERANCE_M - 1e-9
    assert np.hypot(*points.T) == pytest.approx(radius)
    assert (points[0].tolist(), points[-1].tolist()) == (start.tolist(), end.tolist())


def test_neighbours_get_the_same_chords_of_their_common_arc():
    start, middle, end = (np.array(at(*point)) for point in ((0, 0), (37, 21), (90, 5)))
    assert stroke_arc(start, middle, end).tolist() == stroke_arc(end, middle, start)[::-1].tolist()


def test_flat_arc_is_two_lines():
    points = stroke_arc(np.array([0.0, 0.0]), np.array([50.0, 0.001]), np.array([100.0, 0.0]))
    assert points.tolist() == [[0.0, 0.0], [50.0, 0.001], [100.0, 0.0]]
