"""Files that are made to stall or fill a machine are refused in words; those that are only odd are read."""

import io
import time
import zipfile

import pytest

from ako_qgis_plugin.core.errors import PlanFormatError, TableError
from ako_qgis_plugin.core.municipal_plans import app_objects
from ako_qgis_plugin.core.municipal_plans.gml_stream import MAX_ATTRIBUTES, MAX_DEPTH, MAX_OBJECT_TAGS
from ako_qgis_plugin.core.tables import MAX_COLUMNS, MAX_ROWS, parse_number, read_table
from ako_qgis_plugin.core.wording import QUOTED_AT_MOST
from tests.core.municipal_plans.app_documents import (
    URL_2177,
    collection,
    document,
    polygon,
    read,
    read_files,
    read_zone,
    square,
    value,
    zone,
)


def nested(tag, times, text):
    return f"<{tag}>" * times + text + f"</{tag}>" * times


def ring(text, srs_name=URL_2177):
    return f'<gml:Polygon srsName="{srs_name}"><gml:exterior>{text}</gml:exterior></gml:Polygon>'


def test_elements_deep_in_each_other_are_refused():
    with pytest.raises(PlanFormatError, match=f"more than {MAX_DEPTH} deep"):
        read(collection(zone(geometry=nested("gml:Surface", 50_000, polygon(square())))))


def test_an_object_deep_in_wrappers_is_refused():
    with pytest.raises(PlanFormatError, match=f"more than {MAX_DEPTH} deep"):
        read(document(f"<wfs:FeatureCollection {{}}>{nested('wfs:x', 50_000, zone())}</wfs:FeatureCollection>"))


def test_surfaces_as_deep_as_the_format_allows_are_read():
    assert read_zone(geometry=nested("gml:Surface", 20, polygon(square()))).geometry.area == 10_000


@pytest.mark.parametrize("attribute", ['a{}=""', 'xmlns:a{}="u"'])
def test_an_element_of_countless_attributes_is_refused(attribute):
    attributes = " ".join(attribute.format(number) for number in range(20 * MAX_ATTRIBUTES))
    with pytest.raises(PlanFormatError, match="millions of elements or attributes"):
        read(collection(zone(symbol=value("symbol", "SJ", attributes))))


def test_millions_of_empty_elements_in_a_small_zip_are_refused(tmp_path):
    path = tmp_path / "plan.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("plan.gml", collection(zone(symbol=value("symbol", "<a/>" * (MAX_OBJECT_TAGS + 1)))))
    with pytest.raises(PlanFormatError, match="millions of elements"):
        read_files(path)


def test_a_zip_of_two_thousand_plans_is_read_in_a_time_that_grows_with_their_number(tmp_path):
    path = tmp_path / "plans.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(1_000):
            archive.writestr(f"{number}.gml", collection(zone(f"1POG-{number}SJ")))
    began = time.process_time()
    assert len(read_files(path).plans.zones) == 1_000
    assert time.process_time() - began < 3


def test_a_ring_of_thousands_of_segments_is_read_in_a_time_that_grows_with_their_number():
    # Each was once joined to all before it.
    points = "".join(
        f"<gml:LineString><gml:pos>{y} {x}</gml:pos></gml:LineString>" for x, y in square()[:4] for _ in range(15_000)
    )
    began = time.process_time()
    assert read_zone(geometry=ring(f"<gml:Ring>{points}</gml:Ring>")).geometry.area == 10_000
    assert time.process_time() - began < 3


def circle(radius_m):
    centre = "<gml:pos>5735000 6505000</gml:pos>"
    return f"<gml:CircleByCenterPoint>{centre}<gml:radius>{radius_m}</gml:radius></gml:CircleByCenterPoint>"


def test_arcs_that_would_fill_the_memory_leave_one_zone_without_a_shape_and_the_others_with_theirs():
    holes = f"<gml:interior>{circle(9e7)}</gml:interior>" * 20
    greedy = polygon(square()).replace("</gml:Polygon>", f"{holes}</gml:Polygon>")
    reading = read(collection(zone("1POG-1SJ", greedy), zone("1POG-2SJ")))
    assert [record.geometry is None for record in reading.plans.zones] == [True, False]
    assert any("more than 1000000 chords" in warning for warning in reading.warnings)


def test_arcs_of_many_objects_that_would_fill_the_memory_are_refused(monkeypatch):
    monkeypatch.setattr(app_objects, "MAX_ARC_POINTS", 5_000)
    with pytest.raises(PlanFormatError, match="more than 5000 chords"):
        read(collection(*(zone(f"1POG-{number}SJ", ring(circle(30_000))) for number in range(3))))


def test_points_that_stand_in_the_file_are_never_too_many(monkeypatch):
    monkeypatch.setattr(app_objects, "MAX_ARC_POINTS", 5)
    assert len(read(collection(*(zone(f"1POG-{number}SJ") for number in range(30)))).plans.zones) == 30


def test_numbers_that_lie_nowhere_on_earth_do_not_hide_the_other_zones():
    far = polygon([(x * 1e9, y) for x, y in square()])
    reading = read(collection(zone("1POG-1SJ", far), zone("1POG-2SJ")))
    assert [record.geometry is None for record in reading.plans.zones] == [True, False]
    assert any("nowhere on Earth" in warning for warning in reading.warnings)


def test_a_value_of_a_million_letters_is_quoted_in_part():
    [warning] = read(
        collection(zone(maksUdzialPowierzchniZabudowy=value("maksUdzialPowierzchniZabudowy", "x" * 10**6)))
    ).warnings
    assert QUOTED_AT_MOST < len(warning) < 10 * QUOTED_AT_MOST


def test_a_table_of_too_many_columns_is_refused(tmp_path):
    path = tmp_path / "rules.csv"
    path.write_text(";".join(f"c{number}" for number in range(MAX_COLUMNS + 1)))
    with pytest.raises(TableError, match="too large"):
        read_table(path)


def test_a_table_of_too_many_rows_is_refused(tmp_path):
    path = tmp_path / "rules.csv"
    path.write_text("\n" * (MAX_ROWS + 2))
    with pytest.raises(TableError, match="too large"):
        read_table(path)


def test_a_header_of_thousands_of_names_is_looked_through_once(tmp_path):
    path = tmp_path / "rules.csv"
    path.write_text(";".join(f"c{number}" for number in range(MAX_COLUMNS)) + "\nR1")
    began = time.process_time()
    [row] = read_table(path)
    assert row.cells["c0"] == "R1"
    assert time.process_time() - began < 2


def test_a_workbook_that_unpacks_to_more_than_a_table_is_refused(tmp_path):
    path = tmp_path / "rules.xlsx"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", bytes(101 * 2**20))
    path.write_bytes(stream.getvalue())
    with pytest.raises(TableError, match="larger than 100 MB"):
        read_table(path)


def test_a_number_with_underscores_is_none():
    with pytest.raises(ValueError, match="1_000"):
        parse_number("1_000")
