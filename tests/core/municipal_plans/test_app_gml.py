import datetime
import itertools

import pytest

from ako_qgis_plugin.core.errors import Cancelled, PlanFormatError
from ako_qgis_plugin.core.municipal_plans.app_gml import read_plans
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.schema import ACT_FIELDS, AREA_FIELDS, STANDARD_FIELDS, ZONE_FIELDS, names
from tests.core.municipal_plans.app_documents import (
    ACTS,
    CODE_LISTS,
    NAMESPACE,
    PLAN,
    SCHEMAS,
    STATUSES,
    act,
    area,
    collection,
    document,
    link,
    polygon,
    profiles,
    read,
    read_zone,
    square,
    value,
    zone,
)

ZONE_NAMES = CODE_LISTS + "RodzajStrefyPlanistycznejKod/"


def ids(reading):
    return [record.values["zone_id"] for record in reading.plans.zones]


def test_zone_has_the_fields_of_the_schema_in_order():
    assert list(read_zone().values) == names(ZONE_FIELDS)


def test_every_value_of_a_zone_is_read():
    assert read(collection(act(), zone())).zone.values == {
        "plan_id": PLAN,
        "plan_type": "POG",
        "teryt": "306101",
        "municipality": "Kalisz",
        "zone_id": "1POG-1SJ",
        "zone_label": "1SJ",
        "symbol": "SJ",
        "symbol_class": "SJ",
        "zone_class": "SJ",
        "basic_profile": "MN U K ZP ZD I",
        "additional_profile": "ML ZN",
        "max_floor_area_ratio": 0.8,
        "max_built_up_share_pct": 40.5,
        "max_building_height_m": 12.0,
        "min_bioactive_share_pct": 30.0,
        "status": "legalForce",
        "valid_from": datetime.date(2026, 2, 1),
        "valid_to": None,
        "version_id": "20260101T120000",
    }


def test_every_value_of_an_act_is_read():
    record = read(collection(act())).act
    assert list(record.values) == names(ACT_FIELDS)
    assert record.values == {
        "plan_id": PLAN,
        "plan_type": "POG",
        "teryt": "306101",
        "municipality": "Kalisz",
        "title": "Plan ogólny miasta Kalisza",
        "status": "legalForce",
        "valid_from": datetime.date(2026, 2, 1),
        "valid_to": None,
        "hierarchy_level": "local",
        "version_id": "20260101T120000",
    }


@pytest.mark.parametrize("version", ["2.0", "3.0"])
def test_both_versions_with_zones_are_read(version):
    assert ids(read(collection(zone(), version=version))) == ["1POG-1SJ"]


def test_version_1_gives_the_act_and_says_that_it_has_no_zones():
    reading = read(collection(act(namespace="PL.ZIPPZP.4321/306101-MPZP", local_id="5MPZP"), version="1.0"))
    assert reading.act.values["plan_type"] == "MPZP"
    assert reading.plans.zones == []
    assert any("APP 1.0" in note and "no zones" in note for note in reading.notes)


def test_areas_of_infill_and_downtown_are_read():
    reading = read(
        collection(area("ObszarUzupelnieniaZabudowy", "1POG-1OUZ"), area("ObszarZabudowySrodmiejskiej", "1POG-1OZS"))
    )
    [infill], [downtown] = reading.plans.infill_areas, reading.plans.downtown_areas
    assert (infill.values["area_id"], downtown.values["area_id"]) == ("1POG-1OUZ", "1POG-1OZS")
    assert list(infill.values) == list(downtown.values) == names(AREA_FIELDS)


def test_standards_are_read_in_metres_and_hectares_and_what_is_not_set_stays_empty():
    reading = read(
        collection(
            area(
                "ObszarStandardowDostepnosciInfrastrukturySpolecznej",
                "1POG-1OSD",
                a=value("wylaczenieZabudowyZagrodowej", "true"),
                b=value("odlegloscDoSzkolyPodstawowej", "1500", 'uom="m"'),
                c=value("powierzchniaLacznaObszarowZieleniPublicznej", "20", 'uom="ha"'),
                d=value("odlegloscDoPosterunkuJednostkiOchronyPrzeciwpozarowej", "5000", 'uom="m"'),
            )
        )
    )
    [record] = reading.plans.standards
    assert list(record.values) == names(STANDARD_FIELDS)
    read_values = {name: record.values[name] for name in names(STANDARD_FIELDS)[9:] if record.values[name] is not None}
    assert read_values == {
        "excludes_farmsteads": True,
        "primary_school_m": 1500.0,
        "public_green_areas_ha": 20.0,
        "fire_station_m": 5000.0,
    }


def test_absent_indicators_are_empty_and_a_genuine_zero_stays_zero():
    record = read_zone(
        maksNadziemnaIntensywnoscZabudowy=None,
        maksUdzialPowierzchniZabudowy=value("maksUdzialPowierzchniZabudowy", "0.0"),
    )
    assert record.values["max_floor_area_ratio"] is None
    assert record.values["max_built_up_share_pct"] == 0.0


@pytest.mark.parametrize("nil", ['xsi:nil="true"', 'xsi:nil="1" nilReason="unknown"', 'nilReason="inapplicable"'])
def test_nil_is_empty(nil):
    record = read_zone(
        maksWysokoscZabudowy=value("maksWysokoscZabudowy", "", nil),
        profilDodatkowy=value("profilDodatkowy", "", 'xsi:nil="true"'),
    )
    assert (record.values["max_building_height_m"], record.values["additional_profile"]) == (None, None)


def test_nil_with_a_number_inside_is_empty():
    assert (
        read_zone(maksWysokoscZabudowy=value("maksWysokoscZabudowy", "0", 'xsi:nil="true" uom="m"')).values[
            "max_building_height_m"
        ]
        is None
    )


def test_end_of_version_that_is_nil_leaves_the_object_current():
    assert read_zone(koniecWersjiObiektu=value("koniecWersjiObiektu", "", 'xsi:nil="true"')).values["symbol"] == "SJ"


# Classes, symbols and profiles


def test_links_are_read_by_their_href_and_never_by_their_title():
    record = read_zone(
        symbol=value("symbol", "SW"),
        nazwa=link("nazwa", ZONE_NAMES + "strefaWielofunkcyjnaZZabudowaMieszkaniowaWielorodzinna", "strefa usługowa"),
        status=link("status", STATUSES + "elaboration", "prawnie wiążący"),
    )
    assert (record.values["zone_class"], record.values["status"]) == ("SW", "elaboration")


def test_symbol_wins_over_a_name_that_disagrees_and_a_warning_says_so():
    reading = read(collection(zone(symbol=value("symbol", "SZ"))))
    assert (reading.zone.values["symbol"], reading.zone.values["zone_class"]) == ("SZ", "SZ")
    assert any("SZ disagrees with the name, which means SJ" in warning for warning in reading.warnings)


def test_symbol_that_is_no_class_is_kept_as_written_without_a_class():
    reading = read(collection(zone(symbol=value("symbol", "MN"))))
    assert (reading.zone.values["symbol"], reading.zone.values["zone_class"]) == ("MN", None)
    assert any("'MN' is none of the 13" in warning for warning in reading.warnings)


def test_missing_symbol_leaves_the_class_of_the_name():
    reading = read(collection(zone(symbol=None)))
    assert (reading.zone.values["symbol"], reading.zone.values["zone_class"]) == (None, "SJ")
    assert any("no symbol" in warning for warning in reading.warnings)


def test_profile_keeps_the_order_of_the_file():
    record = read_zone(profilPodstawowy=profiles("profilPodstawowy", "ZP I MN K"))
    assert record.values["basic_profile"] == "ZP I MN K"


def test_profile_with_a_title_only_is_left_out_with_a_warning():
    reading = read(collection(zone(profilDodatkowy=value("profilDodatkowy", "", 'xlink:title="teren lasu"'))))
    assert reading.zone.values["additional_profile"] is None
    assert any("profilDodatkowy without a link" in warning for warning in reading.warnings)


@pytest.mark.parametrize(
    ("basic", "additional", "expected"),
    [
        ("MN ZD", "ZN", "since 22 Nov 2024"),
        ("MN", "ZN ZD", "until 21 Nov 2024"),
    ],
)
def test_note_says_which_profile_table_the_plan_follows(basic, additional, expected):
    fields = {
        "profilPodstawowy": profiles("profilPodstawowy", basic),
        "profilDodatkowy": profiles("profilDodatkowy", additional),
    }
    reading = read(collection(zone(**fields)))
    assert any(note.startswith(f"{PLAN}: profile table") and expected in note for note in reading.notes)


def test_note_says_that_a_plan_mixes_the_profile_tables():
    old = {
        "profilPodstawowy": profiles("profilPodstawowy", "MN"),
        "profilDodatkowy": profiles("profilDodatkowy", "ZD"),
    }
    reading = read(collection(zone(), zone("1POG-2SJ", polygon(square(1)), **old)))
    assert any("mixed profile tables" in note for note in reading.notes)


def test_unknown_status_is_kept_with_a_warning():
    reading = read(collection(zone(status=link("status", STATUSES + "draft"))))
    assert reading.zone.values["status"] == "draft"
    assert any("'draft' is not known" in warning for warning in reading.warnings)


# Which plan


@pytest.mark.parametrize("href", [f"{PLAN}", f"{PLAN}/20260101T120000", f"{PLAN}/19990101T000000", f"{PLAN}/"])
def test_link_to_the_plan_names_it_with_any_version_or_none(href):
    reading = read(collection(zone(plan=link("plan", ACTS + href)), act()))
    assert reading.zone.values["plan_id"] == PLAN


def test_link_by_gml_id_names_the_plan():
    href = "#" + f"{NAMESPACE}_1POG_20260101T120000".replace("/", "_")
    assert read(collection(zone(plan=link("plan", href)), act())).zone.values["plan_id"] == PLAN


@pytest.mark.parametrize("plan", [link("plan", ""), None, link("plan", "nowhere")])
def test_link_that_names_nothing_falls_back_to_the_only_act_of_the_namespace(plan):
    reading = read(collection(zone("X-7", plan=plan)), collection(act("3POG")))
    assert reading.zone.values["plan_id"] == f"{NAMESPACE}/3POG"
    assert not any("link" in warning for warning in reading.warnings)


def test_without_link_and_act_the_identifier_tells_the_plan_with_a_warning():
    reading = read(collection(zone(plan=link("plan", ""))))
    assert reading.zone.values["plan_id"] == PLAN
    assert any("link to the plan is missing" in warning for warning in reading.warnings)


def test_with_two_acts_in_the_namespace_no_act_is_guessed():
    reading = read(collection(act("1POG"), act("2POG"), zone("2POG-1SJ", plan=None)))
    assert reading.zone.values["plan_id"] == f"{NAMESPACE}/2POG"


def test_plan_whose_act_is_missing_is_noted():
    assert f"{PLAN}: its act is in none of the files" in read(collection(zone())).notes


def test_plans_of_two_municipalities_are_told_apart():
    other = "PL.ZIPPZP.77/300701-POG"
    reading = read(
        collection(zone(), act()),
        collection(zone(namespace=other, plan=link("plan", f"{ACTS}{other}/1POG"))),
    )
    assert [(r.values["plan_id"], r.values["municipality"]) for r in reading.plans.zones] == [
        (PLAN, "Kalisz"),
        (f"{other}/1POG", "Blizanów"),
    ]


def test_voivodeship_plan_has_two_digits_of_teryt():
    record = read(collection(act("1PZPW", namespace="PL.ZIPPZP.9/30-PZPW"))).act
    assert (record.values["plan_type"], record.values["teryt"]) == ("PZPW", "30")


def test_malformed_namespace_leaves_the_municipality_empty_with_a_warning():
    reading = read(collection(zone(namespace="Kalisz", plan=None)))
    assert (reading.zone.values["teryt"], reading.zone.values["plan_type"]) == (None, "POG")
    assert any("namespace 'Kalisz'" in warning for warning in reading.warnings)


def test_municipality_outside_the_table_is_named_by_the_title_of_its_act():
    namespace = "PL.ZIPPZP.1/020101-POG"
    title = value("tytul", "Plan ogólny gminy Nowa Wieś")
    reading = read(
        collection(
            act(namespace=namespace, tytul=title),
            zone(namespace=namespace, plan=link("plan", f"{ACTS}{namespace}/1POG")),
        )
    )
    assert reading.zone.values["municipality"] == "Nowa Wieś"


# Versions


def test_superseded_versions_are_left_out_and_counted():
    old = zone("1POG-2SJ", koniecWersjiObiektu=value("koniecWersjiObiektu", "2026-03-01T00:00:00Z"))
    reading = read(collection(zone(), old))
    assert ids(reading) == ["1POG-1SJ"]
    assert any(note.endswith("left out: 1") for note in reading.notes)


def test_only_superseded_versions_are_an_error():
    with pytest.raises(PlanFormatError, match="superseded"):
        read(collection(zone(koniecWersjiObiektu=value("koniecWersjiObiektu", "2026-03-01T00:00:00Z"))))


def test_of_two_current_versions_the_newest_is_taken_with_a_warning():
    older = zone(version="20251231T235959", symbol=value("symbol", "SW"))
    reading = read(collection(zone(), older))
    assert (reading.zone.values["symbol"], reading.zone.values["version_id"]) == ("SJ", "20260101T120000")
    assert any("2 current versions" in warning and "1POG-1SJ" in warning for warning in reading.warnings)


def test_same_local_id_in_two_namespaces_is_two_zones():
    assert len(read(collection(zone(), zone(namespace="PL.ZIPPZP.1/300701-POG"))).plans.zones) == 2


# Order


def _digest(reading):
    records = [*reading.plans.zones, *reading.plans.acts]
    return [(tuple(r.values.items()), r.geometry.wkb_hex) for r in records], sorted(reading.plans.zones[0].values)


def test_result_does_not_depend_on_the_order_of_files():
    files = [
        collection(act()),
        collection(zone("1POG-10SJ"), zone("1POG-2SJ", plan=None)),
        collection(zone("1POG-2SJ", symbol=value("symbol", "SZ"), plan=None)),
    ]
    digests = [_digest(read(*order)) for order in itertools.permutations(files)]
    assert all(digest == digests[0] for digest in digests)


def test_zones_are_sorted_as_people_count():
    assert ids(read(collection(zone("1POG-10SJ"), zone("1POG-9SJ")))) == ["1POG-9SJ", "1POG-10SJ"]


# Refused


def test_object_without_identifier_is_refused_by_line():
    text = collection(zone()).replace("<app:lokalnyId>1POG-1SJ</app:lokalnyId>", "")
    with pytest.raises(PlanFormatError, match=r"1\.gml, line 2: StrefaPlanistyczna has no identifier \(lokalnyId"):
        read(text)


def test_empty_collection_alone_is_refused():
    with pytest.raises(PlanFormatError, match="no planning act, zone or area was found"):
        read(collection())


def test_empty_collection_beside_a_plan_is_a_warning():
    reading = read(collection(zone()), collection())
    assert ids(reading) == ["1POG-1SJ"]
    assert any("2.gml: holds no objects" in warning for warning in reading.warnings)


def test_documents_alone_are_no_plan():
    formal = '<app:DokumentFormalny gml:id="d"><app:tytul>uchwała</app:tytul></app:DokumentFormalny>'
    with pytest.raises(PlanFormatError, match="no planning act"):
        read(collection(formal))


def test_metadata_beside_a_plan_is_passed_over():
    metadata = '<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"/>'
    assert any("metadata, passed over" in note for note in read(collection(zone()), metadata).notes)


def test_file_of_another_kind_beside_a_plan_is_refused():
    with pytest.raises(PlanFormatError, match=r"2\.gml: .*root element is kml of namespace 'http://k'"):
        read(collection(zone()), '<kml xmlns="http://k"/>')


def test_no_path_is_refused():
    with pytest.raises(PlanFormatError, match="no file"):
        read_plans([], SilentProgress())


def test_cancel_stops_the_reading(tmp_path):
    class Stopped(SilentProgress):
        def advance(self, fraction):
            raise Cancelled

    path = tmp_path / "plan.gml"
    path.write_text(collection(zone()), encoding="utf-8")
    with pytest.raises(Cancelled):
        read_plans([path], Stopped())


def test_progress_ends_at_one_and_never_goes_back(tmp_path):
    fractions = []

    class Watching(SilentProgress):
        def advance(self, fraction):
            fractions.append(fraction)

    for number in range(3):
        (tmp_path / f"{number}.gml").write_text(collection(zone(f"1POG-{number}SJ")), encoding="utf-8")
    read_plans(sorted(tmp_path.iterdir()), Watching())
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def test_thousand_like_faults_make_one_warning():
    zones = [zone(f"1POG-{number}SJ", symbol=value("symbol", "XX")) for number in range(60)]
    warnings = [text for text in read(collection(*zones)).warnings if "'XX'" in text]
    assert len(warnings) == 1
    assert warnings[0].endswith("and 10 more")


def test_inline_zone_inside_an_act_is_read_and_the_act_too():
    inner = value("wydzielenie", zone(plan=None))
    reading = read(collection(act(wydzielenie=inner)))
    assert (ids(reading), reading.act.values["title"]) == (["1POG-1SJ"], "Plan ogólny miasta Kalisza")


def test_single_object_may_be_the_root():
    text = zone().replace("<app:StrefaPlanistyczna", "<app:StrefaPlanistyczna {}", 1)
    assert ids(read(document(text))) == ["1POG-1SJ"]


def test_unknown_version_of_the_schema_is_named_with_those_known():
    with pytest.raises(PlanFormatError, match=rf"unknown namespace '{SCHEMAS}4.0'; known are {SCHEMAS}1.0") as caught:
        read(collection(zone(), version="4.0"))
    assert f"{SCHEMAS}3.0" in str(caught.value)
