"""Each fault of a GML file planted alone gives its finding, at its place, and no other."""

import dataclasses

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from ako_qgis_plugin.core.errors import Cancelled, PlanFormatError
from ako_qgis_plugin.core.municipal_plans.plan_identity import read_link
from ako_qgis_plugin.core.plan_quality.checks import load_checks
from ako_qgis_plugin.core.plan_quality.sources import read_sources
from ako_qgis_plugin.core.progress import SilentProgress
from tests.core.municipal_plans.app_documents import (
    ACTS,
    CODE_LISTS,
    NAMESPACE,
    STATUSES,
    link,
    polygon,
    profiles,
    ring,
    value,
)
from tests.core.plan_quality.clean_gml import (
    IN_2177,
    IN_2180,
    KINDS,
    act,
    area,
    areas,
    check_files,
    check_texts,
    check_zone,
    check_zones,
    document,
    outline,
    zone,
    zones,
)

SJ, SU = "1POG-1SJ", "1POG-1SU"
APP = ACTS.removesuffix("AktPlanowaniaPrzestrzennego/")
SQUARE = IN_2177.points(0)
HOLE = [(x + 20, y + 20) for x, y in IN_2177.points(0, size=40)]


def swapped(points):
    return [(y, x) for x, y in points]


def box_of(points):
    return shapely.Polygon(points)


@pytest.mark.parametrize("version", ["2.0", "3.0"])
@pytest.mark.parametrize("place", [IN_2177, IN_2180], ids=["2177", "2180"])
def test_a_clean_plan_has_no_finding(version, place):
    result = check_texts(document(act(place=place), *zones(place=place), *areas(place), version=version))
    assert result.rules == []
    assert len(result.sets[0].plans.zones) == len(KINDS)


def test_a_clean_plan_in_several_files_has_no_finding():
    assert check_texts(document(*zones()), document(act()), document(*areas())).rules == []


# Places


def test_an_unclosed_ring_is_one_finding_at_its_open_end():
    result = check_zone(geometry=polygon(SQUARE[:-1]))
    assert result.rules == [("Q010", SJ)]
    assert result.findings.geometry[0].distance(shapely.Point(SQUARE[3])) < 0.01
    x, y = SQUARE[3]
    assert f"E {x:.2f}, N {y:.2f}" in result.findings["reason"][0]


def test_swapped_axes_of_one_feature_are_one_finding_where_the_feature_belongs():
    result = check_zone(geometry=polygon(swapped(SQUARE)))
    assert result.rules == [("Q008", SJ)]
    assert result.findings.geometry[0].equals(box_of(SQUARE))


def test_swapped_axes_of_one_ring_are_one_finding_where_the_ring_belongs():
    # The hole is filled by a zone of its own.
    filler = zone(3, geometry=polygon(HOLE))
    others = [zone(1), zone(2), zone(4)]
    whole = act(points=[*outline()])
    open_land = zone(3).replace("1SN", "2SN")
    right = [zone(0, geometry=polygon(SQUARE, HOLE[::-1])), filler, open_land, *others]
    wrong = [zone(0, geometry=polygon(SQUARE, swapped(HOLE[::-1]))), filler, open_land, *others]
    assert check_texts(document(whole, *right)).rules == []
    result = check_texts(document(whole, *wrong))
    assert result.rules == [("Q008", SJ)]
    assert result.findings.geometry[0].equals(box_of(HOLE))


def test_one_swapped_point_is_one_finding():
    points = [SQUARE[0], swapped(SQUARE[1:2])[0], *SQUARE[2:]]
    assert check_zone(geometry=polygon(points)).rules == [("Q008", SJ)]


def test_swapped_axes_are_found_where_the_numbers_fit_either_way():
    wrong = zone(0, IN_2180, geometry=IN_2180.polygon(swapped(IN_2180.points(0))))
    result = check_texts(document(act(place=IN_2180), *zones(wrong, place=IN_2180), *areas(IN_2180)))
    assert result.rules == [("Q008", SJ)]
    assert result.findings.geometry[0].equals(box_of(IN_2180.points(0)))


def test_swapped_axes_of_the_act_are_one_finding():
    for place in (IN_2177, IN_2180):
        wrong = act(place=place, points=swapped(outline(place)))
        assert check_texts(document(wrong, *zones(place=place), *areas(place))).rules == [("Q008", None)]


def test_a_whole_file_in_the_other_order_is_one_finding():
    easting_first = dataclasses.replace(IN_2177)
    turned = [zone(n, geometry=polygon(swapped(easting_first.points(n)))) for n in range(len(KINDS))]
    assert check_texts(document(act(), *areas()), document(*turned)).rules == [("Q007", None)]


def test_swapped_and_unclosed_are_two_findings_both_where_they_belong():
    result = check_zone(geometry=polygon(swapped(SQUARE[:-1])))
    assert result.rules == [("Q008", SJ), ("Q010", SJ)]
    assert all(shape.distance(box_of(SQUARE)) < 0.01 for shape in result.findings.geometry)


def test_a_ring_of_two_points_is_one_finding():
    hole = f"<gml:interior>{ring(HOLE[:2])}</gml:interior></gml:Polygon>"
    assert check_zone(geometry=polygon(SQUARE).replace("</gml:Polygon>", hole)).rules == [("Q011", SJ)]


@pytest.mark.parametrize(
    "curve",
    [
        "<gml:Curve><gml:segments><gml:Clothoid/></gml:segments></gml:Curve>",
        "<gml:ArcByBulge/>",
    ],
)
def test_a_curve_that_is_not_read_is_one_finding(curve):
    ring_of_curve = f"<gml:exterior><gml:Ring><gml:curveMember>{curve}</gml:curveMember></gml:Ring></gml:exterior>"
    shape = f'<gml:Polygon srsName="{IN_2177.srs_name}">{ring_of_curve}</gml:Polygon>'
    assert [rule for rule in check_zone(geometry=shape).rules if rule[0] < "Q2"] == [("Q013", SJ)]


def test_coordinates_that_are_no_numbers_are_one_source_finding():
    shape = polygon(SQUARE).replace(repr(SQUARE[0][1]), "abc")
    assert [rule for rule in check_zone(geometry=shape).rules if rule[0] < "Q2"] == [("Q013", SJ)]


def test_coordinates_outside_poland_are_one_source_finding():
    far = [(x + 900_000, y - 5_000_000) for x, y in SQUARE]
    assert [rule for rule in check_zone(geometry=polygon(far)).rules if rule[0] < "Q2"] == [("Q009", SJ)]


@pytest.mark.parametrize("epsg", ["2180", "2176", "2178"])
def test_a_wrong_crs_of_one_zone_is_one_finding_at_the_place_of_the_zone(epsg):
    result = check_zone(geometry=polygon(SQUARE, srs_name=IN_2177.srs_name.replace("2177", epsg)))
    assert result.rules == [("Q009", SJ)]
    assert result.findings.geometry[0].equals(box_of(SQUARE))


@pytest.mark.parametrize("name", [None, "EPSG:4326", "my system", "http://www.opengis.net/def/crs/EPSG/0/2183"])
def test_an_unknown_crs_of_one_zone_is_one_finding_and_its_place_is_that_of_the_rest(name):
    result = check_zone(geometry=polygon(SQUARE, srs_name=name, northing_first=True))
    assert result.rules == [("Q005", SJ)]
    assert result.findings.geometry[0].equals(box_of(SQUARE))


def test_no_crs_in_any_feature_is_one_finding_of_the_file():
    def bare(text):
        return text.replace(f'srsName="{IN_2177.srs_name}"', "")

    result = check_texts(bare(document(act(), *zones(), *areas())))
    assert result.rules == [("Q005", None)]
    assert result.sets[0].epsg == 2177


def test_a_zone_in_another_crs_than_the_rest_is_told_of():
    other = zone(0, IN_2180)
    result = check_texts(document(act(), *zones(other), *areas()))
    assert ("Q016", SJ) in result.rules
    assert [each.epsg for each in result.sets] == [2177, 2180]


def test_arcs_are_to_be_explained():
    (x, y), far = SQUARE[0], SQUARE[2]
    arc = f'<gml:CircleByCenterPoint numArc="1"><gml:pos>{y + 50} {x + 50}</gml:pos><gml:radius uom="m">20</gml:radius>'
    curve = f"<gml:Curve><gml:segments>{arc}</gml:CircleByCenterPoint></gml:segments></gml:Curve>"
    hole = f"<gml:interior><gml:Ring><gml:curveMember>{curve}</gml:curveMember></gml:Ring></gml:interior>"
    shape = polygon(SQUARE).replace("</gml:Polygon>", f"{hole}</gml:Polygon>")
    assert far[0] - x == 100
    assert [rule for rule in check_zone(geometry=shape).rules if rule[0] < "Q1"] == [("Q014", SJ)]


# Versions

ENDED = {"koniecWersjiObiektu": value("koniecWersjiObiektu", "2026-03-01T00:00:00Z")}


def test_the_end_of_the_only_version_of_a_zone_is_one_finding_at_the_zone():
    result = check_zone(**ENDED)
    assert result.rules == [("Q020", SJ)]
    assert result.findings.geometry[0].equals(box_of(SQUARE))


def test_an_ended_version_with_a_successor_is_no_fault():
    old = zone(0, version="20250101T120000", symbol=value("symbol", "SZ"), **ENDED)
    assert check_zones(old, *zones()).rules == []


def test_an_ended_zone_whose_land_another_one_has_is_no_fault():
    old = zone(0, local_id="1POG-9SJ", oznaczenie=value("oznaczenie", "9SJ"), **ENDED)
    assert check_zones(old, *zones()).rules == []


def test_a_plan_that_ended_as_a_whole_is_refused_as_nothing_current(tmp_path):
    result = check_texts(document(act()), document(*zones()), document(*areas()))
    assert result.rules == []
    path = tmp_path / "old.gml"
    path.write_text(document(act(**ENDED), zone(0, **ENDED)), encoding="utf-8")
    with pytest.raises(PlanFormatError, match="superseded"):
        read_sources([path], load_checks(), SilentProgress())


def test_the_end_of_the_act_alone_is_one_finding():
    assert check_zones(*zones(), acts=[act(**ENDED)]).rules == [("Q020", None)]


def test_two_current_versions_of_a_zone_are_one_finding():
    assert check_zones(zone(0, version="20251231T120000"), *zones()).rules == [("Q021", SJ)]


def test_two_current_versions_of_the_act_are_one_finding():
    assert check_zones(*zones(), acts=[act(version="20251231T120000"), act()]).rules == [("Q021", None)]


def test_a_second_current_act_is_one_finding():
    assert check_zones(*zones(), acts=[act(), act("2POG")]).rules == [("Q330", None)]


def test_an_id_given_to_two_zones_of_different_places_is_one_finding():
    twin = zone(1, local_id=SJ, oznaczenie=value("oznaczenie", "1SU"))
    rules = check_zones(*[zone(0), twin, *(zone(n) for n in (2, 3, 4))]).rules
    assert [rule for rule in rules if rule[0] == "Q303"] == [("Q303", SJ)]
    assert "Q021" not in dict(rules)


def test_a_version_that_ends_before_it_begins_is_one_finding():
    end = value("koniecWersjiObiektu", "2020-03-01T00:00:00Z")
    assert check_zones(zone(0, version="20200101T120000", koniecWersjiObiektu=end), *zones()).rules == [("Q022", SJ)]


def test_a_file_given_twice_is_read_once_and_noted():
    text = document(act(), *zones(), *areas())
    result = check_texts(text, text)
    assert result.rules == []
    assert any("read once: 9" in note for note in result.notes)


def test_an_object_that_stands_twice_in_one_file_is_one_finding():
    assert check_zones(*zones(), zone(0)).rules == [("Q021", SJ)]


def test_a_polygon_of_nothing_is_one_finding():
    assert check_zone(geometry="<gml:Polygon/>").rules == [("Q012", SJ)]


# Links


@pytest.mark.parametrize("plan", [link("plan", ""), None, value("plan", ""), link("plan", "nowhere")])
def test_an_empty_link_to_the_plan_is_one_finding_at_the_zone(plan):
    result = check_zone(plan=plan)
    assert result.rules == [("Q024", SJ)]
    assert result.findings.geometry[0].equals(box_of(SQUARE))


def test_a_link_to_another_plan_is_one_finding():
    assert check_zone(plan=link("plan", f"{ACTS}{NAMESPACE}/7POG")).rules == [("Q025", SJ)]


def test_a_zone_of_another_namespace_than_its_act_is_one_finding():
    assert check_zones(*zones(zone(0, namespace="PL.ZIPPZP.77/300701-POG"))).rules == [("Q029", SJ)]


def test_links_that_are_empty_everywhere_are_noted_as_drafts_have_them():
    bare = [zone(n, plan=link("plan", "")) for n in range(len(KINDS))]
    result = check_texts(document(act(), *bare))
    assert result.rules == []
    assert any("no object links to its act" in note for note in result.notes)


def links_to(*local_ids, name="wydzielenie", kind="StrefaPlanistyczna"):
    return "".join(link(name, f"{APP}{kind}/{NAMESPACE}/{local_id}/20260101T120000") for local_id in local_ids)


ALL = [f"1POG-1{kind}" for kind in KINDS]


def test_links_of_the_act_to_all_its_zones_are_no_fault():
    assert check_zones(*zones(), acts=[act(wydzielenie=links_to(*ALL))]).rules == []


def test_a_link_of_the_act_that_leads_nowhere_is_one_finding():
    whole = act(wydzielenie=links_to(*ALL, "1POG-9SJ", "1POG-8SJ"))
    assert check_zones(*zones(), acts=[whole]).rules == [("Q026", None)]


def test_links_to_zones_that_were_not_given_are_no_fault():
    assert check_texts(document(act(wydzielenie=links_to(*ALL)), *areas())).rules == [("Q207", None)]


def test_a_zone_that_the_act_does_not_list_is_one_finding():
    assert check_zones(*zones(), acts=[act(wydzielenie=links_to(*ALL[1:]))]).rules == [("Q027", SJ)]


def test_a_link_to_a_document_that_is_there_is_no_fault_and_one_that_is_not_is_one():
    formal = (
        '<app:DokumentFormalny gml:id="d"><app:idIIP><app:Identyfikator>'
        f"<app:przestrzenNazw>{NAMESPACE}</app:przestrzenNazw><app:lokalnyId>1POG-1D</app:lokalnyId>"
        "</app:Identyfikator></app:idIIP><app:tytul>uchwała</app:tytul></app:DokumentFormalny>"
    )
    there = act(dokument=links_to("1POG-1D", name="dokument", kind="DokumentFormalny"))
    assert check_texts(document(there, formal, *zones())).rules == []
    astray = act(dokument=links_to("1POG-2D", name="dokument", kind="DokumentFormalny"))
    assert check_texts(document(astray, formal, *zones())).rules == [("Q026", None)]


def test_a_gml_id_that_is_not_that_of_the_id_is_one_finding():
    wrong = zone(0).replace(f"{SJ}_2026", "1POG-1SX_2026", 1)
    assert check_zones(*zones(wrong)).rules == [("Q028", SJ)]


# Values


@pytest.mark.parametrize(
    ("check", "changes"),
    [
        ("Q030", {"nazwa": None}),
        ("Q030", {"charakterUstalenia": None, "poczatekWersjiObiektu": None}),
        ("Q031", {"maksWysokoscZabudowy": value("maksWysokoscZabudowy", "wysoko", 'uom="m"')}),
        ("Q031", {"obowiazujeOd": value("obowiazujeOd", "2026-13-01")}),
        ("Q032", {"maksWysokoscZabudowy": value("maksWysokoscZabudowy", "12.0", 'uom="ft"')}),
        ("Q033", {"maksWysokoscZabudowy": value("maksWysokoscZabudowy", "12.0")}),
        ("Q034", {"maksUdzialPowierzchniZabudowy": value("maksUdzialPowierzchniZabudowy", "40,5")}),
        ("Q035", {"obowiazujeDo": value("obowiazujeDo", "2030")}),
        ("Q036", {"profilDodatkowy": value("profilDodatkowy", "", 'xlink:title="teren lasu"')}),
        ("Q037", {"nazwa": link("nazwa", f"{CODE_LISTS}RodzajStrefyPlanistycznejKod/strefaDziwna")}),
        ("Q307", {"symbol": value("symbol", "MN")}),
        ("Q307", {"symbol": None}),
        ("Q305", {"oznaczenie": None}),
        ("Q308", {"symbol": value("symbol", "SZ")}),
        ("Q308", {"nazwa": link("nazwa", f"{CODE_LISTS}RodzajStrefyPlanistycznejKod/strefaUslugowa")}),
        ("Q310", {"profilPodstawowy": None}),
        ("Q312", {"profilPodstawowy": profiles("profilPodstawowy", "MN U K ZP I")}),
        ("Q320", {"maksWysokoscZabudowy": None}),
        ("Q331", {"status": None}),
        ("Q331", {"status": link("status", STATUSES + "draft")}),
        ("Q332", {"status": link("status", STATUSES + "elaboration")}),
        ("Q334", {"obowiazujeOd": None}),
    ],
)
def test_a_fault_of_a_value_is_found_alone(check, changes):
    assert check_zone(**changes).rules == [(check, SJ)]


@pytest.mark.parametrize(
    ("changes", "check"),
    [
        ({"oznaczenie": None}, "Q030"),
        ({"symbol": value("symbol", "OZS")}, "Q038"),
        ({"oznaczenie": value("oznaczenie", "OUZ1")}, "Q038"),
    ],
)
def test_a_fault_of_an_area_is_found_alone(changes, check):
    assert check_texts(document(act(), *zones(), area("OUZ", **changes))).rules == [(check, "1POG-1OUZ")]


def test_a_draft_act_of_3_0_needs_its_date_and_one_of_2_0_does_not():
    draft = {"status": link("status", STATUSES + "elaboration")}
    own = [zone(n, **draft) for n in range(len(KINDS))]
    for version, rules in (("2.0", []), ("3.0", [("Q030", None)])):
        assert check_texts(document(act(obowiazujeOd=None, **draft), *own, version=version)).rules == rules


def test_a_zone_without_an_id_is_one_finding():
    bare = zone(0).replace(f"<app:lokalnyId>{SJ}</app:lokalnyId>", "")
    assert check_zones(*zones(bare)).rules == [("Q004", None)]


# Files


def test_a_wrong_counter_is_to_be_explained():
    result = check_texts(document(act(), *zones(), attributes='numberReturned="2"'))
    assert result.rules == [("Q003", None)]
    assert result.findings["verdict"][0] == "attention"


def test_a_file_that_ends_too_early_hides_nothing_of_what_stands_before_and_beside_it():
    cut = document(*zones())
    cut = cut[: cut.index("</wfs:FeatureCollection>")]
    result = check_texts(document(act()), cut)
    assert result.rules == [("Q001", None)]
    assert len(result.sets[0].plans.zones) == len(KINDS)


@pytest.mark.parametrize("text", [b"", b"no xml", b"<!DOCTYPE a><a/>", b"<a><b></a>", b"\xff\xfe<\x00"])
def test_a_file_that_cannot_be_read_is_one_finding_beside_a_plan(text):
    assert check_texts(document(act(), *zones()), text).rules == [("Q001", None)]


def test_a_file_of_something_else_is_one_finding():
    assert check_texts(document(act(), *zones()), '<kml xmlns="http://k"/>').rules == [("Q002", None)]


def test_metadata_beside_a_plan_are_no_fault():
    metadata = '<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"/>'
    assert check_texts(document(act(), *zones()), metadata).rules == []


def test_an_object_of_an_unknown_schema_hides_none_of_the_others():
    strange = '<x:StrefaPlanistyczna xmlns:x="https://www.gov.pl/static/zagospodarowanieprzestrzenne/schemas/app/9.0"/>'
    assert check_zones(*zones(), strange).rules == [("Q006", None)]


@pytest.mark.parametrize(("member", "prefix"), [("gml:featureMember", "app"), ("wfs:member", "app-pog")])
def test_wrappers_and_prefixes_may_be_any(member, prefix):
    assert check_texts(document(act(), *zones(), *areas(), member=member, prefix=prefix)).rules == []


def test_a_signature_is_no_fault():
    signature = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:Object>x</ds:Object></ds:Signature>'
    assert check_texts(document(act(), *zones(), *areas(), tail=signature)).rules == []


def test_nothing_readable_is_refused_and_no_clean_bill(tmp_path):
    path = tmp_path / "a.gml"
    path.write_text("no xml", encoding="utf-8")
    for paths in ([path], [tmp_path / "absent.gml"], []):
        with pytest.raises(PlanFormatError):
            read_sources(paths, load_checks(), SilentProgress())


def test_a_cancel_stops_the_reading(tmp_path):
    class Stopped(SilentProgress):
        def advance(self, fraction):
            raise Cancelled

    path = tmp_path / "a.gml"
    path.write_text(document(act()), encoding="utf-8")
    with pytest.raises(Cancelled):
        read_sources([path], load_checks(), Stopped())


# All at once


def test_every_fault_is_told_though_many_stand_in_one_file():
    broken = [
        zone(0, geometry=polygon(SQUARE[:-1]), symbol=value("symbol", "SZ")),
        zone(1, geometry=polygon(swapped(IN_2177.points(1))), plan=link("plan", "")),
        zone(2, geometry=polygon(IN_2177.points(2), srs_name="x", northing_first=True), status=None),
        zone(3, **ENDED),
        zone(4, oznaczenie=None),
    ]
    assert check_zones(*broken).rules == sorted(
        [
            ("Q010", SJ),
            ("Q308", SJ),
            ("Q008", SU),
            ("Q024", SU),
            ("Q005", "1POG-1SP"),
            ("Q331", "1POG-1SP"),
            ("Q020", "1POG-1SN"),
            ("Q305", "1POG-1SO"),
        ]
    )


@pytest.mark.parametrize("language", ["pl", "en"])
def test_all_findings_are_written_in_both_languages(language):
    broken = [
        zone(0, geometry="<gml:Polygon/>"),
        zone(1, plan=None),
        zone(1),
        zone(2, **ENDED),
        "<app:StrefaPlanistyczna/>",
    ]
    result = check_texts(document(act(), act("2POG"), *broken), "<a/>", "", language=language)
    assert len(result.findings) >= 6
    assert not result.findings["reason"].str.contains(r"[{}]|None|nan").any()


def test_findings_keep_their_ids_whatever_the_order_of_files():
    broken = [zone(0, geometry=polygon(SQUARE[:-1])), zone(1, plan=None), zone(2), zone(3), zone(4)]
    files = [document(act()), document(*broken), document(*areas())]
    ids = [set(check_texts(*order).findings["finding_id"]) for order in (files, files[::-1])]
    assert len(ids[0]) == 2
    assert ids[0] == ids[1]


# Reference data


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("OK", []),
        ("DUPLIKAT-OZNACZENIE", [("Q306", SJ)]),
        ("BLEDNY-SYMBOL", [("Q308", "1POG-1SP")]),
    ],
)
def test_seeded_faults_of_testowa_are_found_alone(reference_data, name, expected):
    folder = reference_data / "app_gml" / "testowa"
    result = check_files(folder / "AktPlanowaniaPrzestrzennego.gml", folder / f"StrefaPlanistyczna_{name}.gml")
    assert result.rules == expected


def test_the_ministry_sample_has_no_finding(reference_data):
    folder = reference_data / "app_gml" / "ministry_sample"
    result = check_files(folder / "StrefaPlanistyczna.gml", folder / "AktPlanowaniaPrzestrzennego.gml")
    assert result.rules == []


def test_the_zone_of_the_register_has_a_green_share_below_the_regulation(reference_data):
    result = check_files(reference_data / "app_gml" / "app_3_0" / "ru_wfs_StrefaPlanistyczna_100SU_Sopot_app3_0.xml")
    # The answer holds one zone and no act.
    assert result.rules == [("Q206", None), ("Q323", "1POG-100SU")]


# Properties


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_links(href):
    found = read_link(href)
    assert found is None or all(found)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_whatever_is_cut_out_of_a_file_is_a_finding_or_a_refusal_and_no_crash(data):
    text = document(act(), *zones(), *areas())
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start, min(start + 2000, len(text))))
    try:
        check_texts(text[:start] + text[end:])
    except PlanFormatError:
        assert start < end
