"""Whatever is written comes back; whatever is broken is refused in words."""

import datetime
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Polygon

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.municipal_plans.app_gml import Plans
from ako_qgis_plugin.core.municipal_plans.gml_crs import PL2000_ZONES, POLAND_2180
from ako_qgis_plugin.core.schema import ZONE_FIELDS, names
from tests.core.municipal_plans.app_documents import (
    act,
    collection,
    multi_surface,
    polygon,
    read,
    read_zone,
    square,
    value,
    zone,
)

FORMS = {
    "http://www.opengis.net/def/crs/EPSG/0/{}": True,
    "urn:ogc:def:crs:EPSG::{}": True,
    "http://www.opengis.net/gml/srs/epsg.xml#{}": False,
    "EPSG:{}": False,
}


@st.composite
def located_polygons(draw):
    """A star-shaped polygon with a hole, somewhere in Poland, and the EPSG code of its coordinates."""
    epsg = draw(st.sampled_from([2180, *PL2000_ZONES]))
    if epsg == 2180:
        west, south, east, north = POLAND_2180
    else:
        middle = PL2000_ZONES[epsg] * 1e6 + 5e5
        west, south, east, north = middle - 100_000, 5_450_000, middle + 100_000, 6_050_000
    centre = draw(st.floats(west + 5_000, east - 5_000)), draw(st.floats(south + 5_000, north - 5_000))
    radii = draw(st.lists(st.floats(10, 4_000), min_size=3, max_size=12))
    points = [
        (
            centre[0] + radius * math.cos(2 * math.pi * n / len(radii)),
            centre[1] + radius * math.sin(2 * math.pi * n / len(radii)),
        )
        for n, radius in enumerate(radii)
    ]
    hole = [(centre[0] + x, centre[1] + y) for x, y in ((-1, -1), (1, -1), (0, 1))]
    return epsg, [*points, points[0]], [*hole, hole[0]]


@given(located_polygons(), st.sampled_from(sorted(FORMS)))
def test_polygon_comes_back_to_the_last_digit_from_every_form(located, form):
    epsg, points, hole = located
    xml = polygon(points, hole, srs_name=form.format(epsg), northing_first=FORMS[form])
    record = read_zone(geometry=xml)
    assert record.epsg == epsg
    assert record.geometry.equals_exact(Polygon(points, [hole]), 0.0)


@given(located_polygons(), st.sampled_from(sorted(FORMS)))
def test_swapped_polygon_comes_back_right_or_is_called_ambiguous(located, form):
    epsg, points, _ = located
    reading = read(
        collection(zone(geometry=polygon(points, srs_name=form.format(epsg), northing_first=not FORMS[form])))
    )
    if list(reading.zone.geometry.exterior.coords) != points:
        assert any("both orders" in note for note in reading.notes)


@given(
    st.lists(st.tuples(st.integers(1, 10**6), st.booleans()), min_size=1, max_size=5, unique_by=lambda pair: pair[0]),
    st.randoms(use_true_random=False),
)
def test_order_and_grouping_of_objects_change_nothing(labels, random):
    features = [act(), *(zone(f"1POG-{n}SJ", plan=None if lacks else value("plan", "")) for n, lacks in labels)]
    expected = read(collection(*features))
    shuffled = random.sample(features, len(features))
    cut = random.randint(0, len(features))
    parts = [collection(*part) for part in (shuffled[:cut], shuffled[cut:]) if part]
    actual = read(*parts)
    assert [r.values for r in actual.plans.zones] == [r.values for r in expected.plans.zones]
    assert actual.act.values == expected.act.values


VALID = collection(act(), zone(), zone("1POG-2SJ", multi_surface(polygon(square(1), srs_name=None)))).encode()
FRAGMENTS = [b"<", b">", b"&", b"<gml:pos>", b"</app:plan>", b"1e999 ", b"\x00", b" nan "]


def read_or_refuse(content):
    """Give what was read, None where it was refused in one sentence; anything else is a fault."""
    try:
        return read(content).plans
    except AkoError as error:
        sentence = str(error)
    assert sentence.strip()
    assert "\n" not in sentence
    return None


def require_sound(plans: Plans):
    for record in plans.zones:
        assert list(record.values) == names(ZONE_FIELDS)
        assert record.geometry is None or record.geometry.geom_type in ("Polygon", "MultiPolygon")
        for field in ZONE_FIELDS:
            assert isinstance(record.values[field.name], (str, float, datetime.date, type(None)))


@given(st.integers(0, len(VALID) - 1))
def test_cut_file_is_always_refused(length):
    assert read_or_refuse(VALID[:length]) is None


@given(st.data())
def test_mutated_file_is_refused_in_words_or_gives_sound_records(data):
    content = bytearray(VALID)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(content) - 1))
        change = data.draw(st.sampled_from(["set", "delete", "insert", "copy"]))
        if change == "set":
            content[at] = data.draw(st.integers(0, 255))
        elif change == "delete":
            del content[at : at + data.draw(st.integers(1, 40))]
        elif change == "insert":
            content[at:at] = data.draw(st.sampled_from(FRAGMENTS))
        else:
            content[at:at] = content[at : at + data.draw(st.integers(1, 200))]
    plans = read_or_refuse(bytes(content))
    if plans is not None:
        require_sound(plans)


@given(st.data())
def test_object_with_properties_mangled_is_refused_in_words_or_gives_sound_records(data):
    """Well-formed nonsense: texts of the document swapped for others of it."""
    parts = VALID.decode().split(">")
    texts = [n for n, part in enumerate(parts) if part.partition("<")[0].strip()]
    for _ in range(data.draw(st.integers(1, 4))):
        at, other = data.draw(st.sampled_from(texts)), data.draw(st.sampled_from(texts))
        parts[at] = parts[other].partition("<")[0] + "<" + parts[at].partition("<")[2]
    plans = read_or_refuse(">".join(parts).encode())
    if plans is not None:
        require_sound(plans)


@given(st.binary(max_size=300))
def test_random_bytes_are_refused_in_words(content):
    assert read_or_refuse(content) is None


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"PK\x05\x06" + b"\0" * 18, b"PK\x03\x04" + b"\xff" * 100])
def test_what_begins_like_a_zip_is_refused_in_words(content):
    assert read_or_refuse(content) is None
