"""What the ministry's sample, its seeded faults and the national register's answer hold."""

import xml.etree.ElementTree as ElementTree

import pytest
import shapely

from tests.core.municipal_plans.app_documents import read_files

APP = "{https://www.gov.pl/static/zagospodarowanieprzestrzenne/schemas/app/2.0}"
HREF = "{http://www.w3.org/1999/xlink}href"


@pytest.fixture(scope="module")
def sample(reference_data):
    folder = reference_data / "app_gml" / "ministry_sample"
    return read_files(folder / "StrefaPlanistyczna.gml", folder / "AktPlanowaniaPrzestrzennego.gml")


@pytest.fixture
def testowa(reference_data):
    folder = reference_data / "app_gml" / "testowa"
    return lambda name: read_files(
        folder / "AktPlanowaniaPrzestrzennego.gml", folder / f"StrefaPlanistyczna_{name}.gml"
    )


def test_sample_has_28_zones_of_one_plan(sample):
    assert len(sample.plans.zones) == 28
    assert {record.values["plan_id"] for record in sample.plans.zones} == {"PL.ZIPPZP.11111/321202-POG/1POG"}


def test_sample_gives_no_warning(sample):
    assert sample.warnings == []


def test_area_of_the_act_is_the_known_one_in_the_crs_of_the_file(sample):
    assert sample.act.epsg == 2176
    assert sample.act.geometry.area == pytest.approx(94_507_588.39, abs=0.01)


def test_zones_fill_the_act(sample):
    total = sum(record.geometry.area for record in sample.plans.zones)
    assert total == pytest.approx(sample.act.geometry.area, abs=0.01)


def test_ten_zones_set_no_ratio_height_and_coverage_and_eight_no_green_share(sample):
    def unset(name):
        return sum(record.values[name] is None for record in sample.plans.zones)

    assert unset("max_floor_area_ratio") == unset("max_building_height_m") == unset("max_built_up_share_pct") == 10
    assert unset("min_bioactive_share_pct") == 8


def test_all_profiles_and_values_equal_the_file_read_in_another_way(sample, reference_data):
    tree = ElementTree.parse(reference_data / "app_gml" / "ministry_sample" / "StrefaPlanistyczna.gml")
    records = {record.values["zone_id"]: record.values for record in sample.plans.zones}
    for element in tree.iter(f"{APP}StrefaPlanistyczna"):
        values = records[element.findtext(f".//{APP}lokalnyId")]
        for field, name in (("basic_profile", "profilPodstawowy"), ("additional_profile", "profilDodatkowy")):
            codes = [found.get(HREF).rpartition("KPT-MPZP-")[2] for found in element.iter(APP + name)]
            assert values[field] == (" ".join(codes) or None)
        for field, name in (
            ("max_floor_area_ratio", "maksNadziemnaIntensywnoscZabudowy"),
            ("max_built_up_share_pct", "maksUdzialPowierzchniZabudowy"),
            ("max_building_height_m", "maksWysokoscZabudowy"),
            ("min_bioactive_share_pct", "minUdzialPowierzchniBiologicznieCzynnej"),
        ):
            text = element.findtext(APP + name)
            assert values[field] == (None if text is None else float(text))


def test_class_of_every_zone_is_its_symbol(sample):
    assert all(record.values["zone_class"] == record.values["symbol"] for record in sample.plans.zones)


def test_testowa_has_four_zones_that_fill_the_act(testowa):
    reading = testowa("OK")
    assert len(reading.plans.zones) == 4
    assert reading.act.geometry.area == pytest.approx(38_142_696.93, abs=0.01)
    assert sum(record.geometry.area for record in reading.plans.zones) == pytest.approx(38_142_696.93, abs=0.01)


def test_empty_links_of_testowa_lead_to_its_act_without_a_warning(testowa):
    reading = testowa("OK")
    assert {r.values["plan_id"] for r in reading.plans.zones} == {reading.act.values["plan_id"]}
    assert reading.warnings == []


def test_gap_of_testowa_is_kept(testowa):
    reading = testowa("LUKA")
    gap = shapely.difference(reading.act.geometry, shapely.union_all([r.geometry for r in reading.plans.zones]))
    assert gap.area == pytest.approx(442_133.97, abs=0.01)


def test_wrong_symbol_of_testowa_is_taken_as_written_with_a_warning(testowa):
    reading = testowa("BLEDNY-SYMBOL")
    [record] = [record for record in reading.plans.zones if record.values["zone_label"] == "1SP"]
    assert (record.values["symbol"], record.values["zone_class"]) == ("SZ", "SZ")
    assert len(reading.warnings) == 1


def test_double_label_of_testowa_stays_two_zones(testowa):
    assert sorted(r.values["zone_label"] for r in testowa("DUPLIKAT-OZNACZENIE").plans.zones).count("1SU") == 2


def test_zone_of_the_register_has_the_coordinates_of_the_answer(reference_data):
    path = reference_data / "app_gml" / "app_3_0" / "ru_wfs_StrefaPlanistyczna_100SU_Sopot_app3_0.xml"
    reading = read_files(path)
    record = reading.zone
    assert (record.epsg, record.values["zone_label"], record.values["teryt"]) == (2180, "100SU", "226401")
    assert record.geometry.exterior.coords[0] == (470007.5183, 732582.9099)
    assert reading.warnings == []
