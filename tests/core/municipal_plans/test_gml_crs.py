import pytest

from ako_qgis_plugin.core.errors import CrsError
from ako_qgis_plugin.core.municipal_plans.gml_crs import Srs, parse_srs_name
from tests.core.municipal_plans.app_documents import (
    HASH_2177,
    HASH_2180,
    URL_2177,
    URN_2177,
    collection,
    multi_surface,
    polygon,
    read,
    read_zone,
    square,
    value,
    zone,
)

URL_2180 = "http://www.opengis.net/def/crs/EPSG/0/2180"
KALISZ_2180 = [(436_000.0, 437_000.0), (436_100.0, 437_000.0), (436_100.0, 437_100.0), (436_000.0, 437_000.0)]
#: South-east of Poland: swapped, its easting would be a northing beyond the northern border.
BIESZCZADY_2180 = [(790_000.0, 160_000.0), (790_100.0, 160_000.0), (790_100.0, 160_100.0), (790_000.0, 160_000.0)]


@pytest.mark.parametrize(
    ("name", "srs"),
    [
        ("http://www.opengis.net/def/crs/EPSG/0/2177", Srs(2177, is_northing_first=True)),
        ("https://www.opengis.net/def/crs/EPSG/9.9.1/2176", Srs(2176, is_northing_first=True)),
        ("urn:ogc:def:crs:EPSG::2178", Srs(2178, is_northing_first=True)),
        ("urn:ogc:def:crs:EPSG:6.9:2179", Srs(2179, is_northing_first=True)),
        ("urn:x-ogc:def:crs:EPSG:2180", Srs(2180, is_northing_first=True)),
        ("http://www.opengis.net/gml/srs/epsg.xml#2180", Srs(2180, is_northing_first=False)),
        ("EPSG:2177", Srs(2177, is_northing_first=False)),
        (" EPSG:2180 ", Srs(2180, is_northing_first=False)),
    ],
)
def test_form_of_the_name_tells_the_order_of_the_axes(name, srs):
    assert parse_srs_name(name, "file") == srs


@pytest.mark.parametrize("name", ["EPSG:4326", "urn:ogc:def:crs:EPSG::3857", "EPSG:2175"])
def test_other_crs_is_refused_by_name(name):
    with pytest.raises(CrsError, match=f"{name[-4:]} is not used in plans; allowed are EPSG:2180, EPSG:2176"):
        parse_srs_name(name, "file")


@pytest.mark.parametrize("name", ["urn:ogc:def:crs:OGC:1.3:CRS84", "PUWG 1992", "2180", "EPSG:21800x"])
def test_name_that_is_not_understood_is_refused_by_name(name):
    with pytest.raises(CrsError, match=f"'{name}' is not known"):
        parse_srs_name(name, "file")


@pytest.mark.parametrize("name", [None, "", "  "])
def test_missing_name_is_refused(name):
    with pytest.raises(CrsError, match=r"file: no coordinate reference system"):
        parse_srs_name(name, "file")


@pytest.mark.parametrize("srs_name", [URL_2177, URN_2177, HASH_2177, "EPSG:2177"])
def test_every_form_gives_the_same_coordinates_easting_first(srs_name):
    record = read_zone(geometry=polygon(square(), srs_name=srs_name))
    assert record.epsg == 2177
    assert list(record.geometry.exterior.coords) == square()


def test_swapped_file_is_repaired_with_a_warning():
    reading = read(collection(zone(geometry=polygon(square(), srs_name=URL_2177, northing_first=False))))
    assert list(reading.zone.geometry.exterior.coords) == square()
    assert any("other order than srsName says; swapped: EPSG:2177" in warning for warning in reading.warnings)


def test_swapped_file_of_the_older_form_is_repaired_too():
    geometry = polygon(square(), srs_name=HASH_2177, northing_first=True)
    assert list(read_zone(geometry=geometry).geometry.exterior.coords) == square()


def test_file_in_the_right_order_gives_no_warning():
    assert read(collection(zone())).warnings == []


def test_ambiguous_file_stays_as_its_name_says_and_a_note_tells():
    reading = read(collection(zone(geometry=polygon(KALISZ_2180, srs_name=URL_2180, northing_first=False))))
    assert list(reading.zone.geometry.exterior.coords) == [(y, x) for x, y in KALISZ_2180]
    assert any("both orders of the axes lie in Poland" in note for note in reading.notes)
    assert not reading.warnings


def test_one_unambiguous_zone_settles_the_order_of_the_whole_file():
    """A swapped file must not be repaired zone by zone: Kalisz alone would fit in either order."""
    features = [
        zone("1POG-1SJ", polygon(KALISZ_2180, srs_name=URL_2180, northing_first=False)),
        zone("1POG-2SJ", polygon(BIESZCZADY_2180, srs_name=URL_2180, northing_first=False)),
    ]
    first, second = read(collection(*features)).plans.zones
    assert list(first.geometry.exterior.coords) == KALISZ_2180
    assert list(second.geometry.exterior.coords) == BIESZCZADY_2180


def test_western_zone_is_told_by_its_area_of_use_though_both_numbers_begin_with_5():
    points = [
        (5_482_652.0, 5_888_856.0),
        (5_482_752.0, 5_888_856.0),
        (5_482_752.0, 5_888_956.0),
        (5_482_652.0, 5_888_856.0),
    ]
    name = "http://www.opengis.net/def/crs/EPSG/0/2176"
    record = read_zone(geometry=polygon(points, srs_name=name, northing_first=False))
    assert list(record.geometry.exterior.coords) == points


@pytest.mark.parametrize("northing_first", [True, False])
def test_plan_far_from_the_meridian_of_its_zone_is_believed(northing_first):
    points = [(x + 300_000, y) for x, y in square()]
    record = read_zone(geometry=polygon(points, northing_first=northing_first))
    assert list(record.geometry.exterior.coords) == points


@pytest.mark.parametrize("shift", [(1_000_000.0, 0.0), (0.0, 1_000_000.0), (-6_500_000.0, -5_700_000.0)])
def test_coordinates_outside_poland_in_both_orders_are_refused_by_zone(shift):
    points = [(x + shift[0], y + shift[1]) for x, y in square()]
    with pytest.raises(CrsError, match=r"1\.gml: 1POG-1SJ lies outside Poland in either order"):
        read(collection(zone(geometry=polygon(points))))


def test_file_that_mixes_the_orders_is_refused():
    features = [zone(), zone("1POG-2SJ", polygon(square(1), northing_first=False))]
    with pytest.raises(CrsError, match="different orders of the axes"):
        read(collection(*features))


def test_two_forms_of_one_crs_in_one_file_are_each_read_their_own_way():
    features = [zone(), zone("1POG-2SJ", polygon(square(1), srs_name="EPSG:2177"))]
    first, second = read(collection(*features)).plans.zones
    assert list(first.geometry.exterior.coords) == square(0)
    assert list(second.geometry.exterior.coords) == square(1)


def test_two_crs_in_one_file_are_kept_with_each_zone():
    features = [zone(), zone("1POG-2SJ", polygon(KALISZ_2180, srs_name=HASH_2180))]
    assert [record.epsg for record in read(collection(*features)).plans.zones] == [2177, 2180]


def _without_srs(number=0):
    return polygon(square(number), srs_name=None)


def test_name_may_stand_on_the_ring():
    geometry = _without_srs().replace("<gml:LinearRing", f'<gml:LinearRing srsName="{URL_2177}"')
    assert read_zone(geometry=geometry).epsg == 2177


def test_name_may_stand_on_the_list_of_positions():
    geometry = polygon(square(), srs_name=None, northing_first=False).replace(
        "<gml:posList", '<gml:posList srsName="EPSG:2177"'
    )
    assert list(read_zone(geometry=geometry).geometry.exterior.coords) == square()


def test_name_may_stand_on_the_surface_around():
    geometry = multi_surface(_without_srs(), srs_name=URL_2177)
    assert read_zone(geometry=geometry).epsg == 2177


def test_name_may_stand_on_the_envelope_of_the_collection():
    head = f'<gml:boundedBy><gml:Envelope srsName="{URL_2177}"/></gml:boundedBy>'
    features = [zone("1POG-1SJ", _without_srs()), zone("1POG-2SJ", _without_srs(1))]
    assert [record.epsg for record in read(collection(*features, head=head)).plans.zones] == [2177, 2177]


def test_name_may_stand_on_the_envelope_of_the_object():
    envelope = f'<gml:boundedBy><gml:Envelope srsName="{URL_2177}"/></gml:boundedBy>'
    assert read_zone(geometry=_without_srs(), boundedBy=envelope).epsg == 2177


def test_missing_name_is_refused_by_zone():
    with pytest.raises(CrsError, match=r"1\.gml: 1POG-1SJ: no coordinate reference system"):
        read(collection(zone(geometry=_without_srs())))


def test_superseded_zone_cannot_spoil_the_order_of_the_others():
    old = zone(
        "1POG-2SJ",
        polygon([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)]),
        koniecWersjiObiektu=value("koniecWersjiObiektu", "2026-03-01T00:00:00Z"),
    )
    assert read(collection(zone(), old)).zone.epsg == 2177
