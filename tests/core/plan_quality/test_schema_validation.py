import http.server
import threading

import pytest

from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.core.plan_quality.checks import load_checks
from ako_qgis_plugin.core.plan_quality.faults import faults_frame
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.plan_quality.schema_store import Schemas, SchemaStore
from ako_qgis_plugin.core.plan_quality.schema_validation import TOLD_ONE_BY_ONE, namespaces_of, validate_files
from ako_qgis_plugin.core.plan_quality.schema_words import meaning
from ako_qgis_plugin.core.progress import SilentProgress
from tests.core.municipal_plans.app_documents import (
    NAMESPACE,
    PLAN,
    act,
    area,
    collection,
    document,
    identifier,
    polygon,
    square,
    value,
    zone,
)
from tests.core.plan_quality.small_schemas import APP, APP_ADDRESS, APP_SCHEMA, put_schemas

FEET = {"maksWysokoscZabudowy": value("maksWysokoscZabudowy", "forty", 'uom="m"')}
NO_UNIT = {"maksWysokoscZabudowy": value("maksWysokoscZabudowy", "12")}
SIGNATURE = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:Whatever/></ds:Signature>'


@pytest.fixture(scope="module")
def schemas(tmp_path_factory):
    return Schemas(SchemaStore((put_schemas(tmp_path_factory.mktemp("schemas")),)))


@pytest.fixture
def validate(tmp_path, schemas):
    def validate(*texts, using=schemas):
        paths = []
        for number, text in enumerate(texts, start=1):
            paths.append(tmp_path / f"{number}.gml")
            paths[-1].write_text(text, encoding="utf-8")
        return validate_files(paths, using, SilentProgress())

    return validate


def told(report, language="en"):
    plans = PlanSet()
    frame = faults_frame(report.faults, load_checks(), plans.zones, plans.acts, language)
    return sorted(zip(frame["rule_id"], frame["zone_id"], frame["reason"], strict=True), key=str)


@pytest.mark.parametrize(
    "text",
    [
        collection(act(), zone(), zone("1POG-2SJ")),
        collection(zone(), member="gml:featureMember"),
        collection(zone(), prefix="app-pog"),
        collection(zone(), tail=SIGNATURE),
        document(zone().replace("<app:StrefaPlanistyczna", "<app:StrefaPlanistyczna {}", 1)),
        collection(area("ObszarUzupelnieniaZabudowy", "1POG-1OUZ")),
    ],
    ids=["WFS", "GML", "other prefix", "signed", "one object", "area"],
)
def test_a_sound_plan_has_no_fault_in_whatever_wrapper(validate, text):
    report = validate(text)
    assert (report.faults, report.unvalidated) == ((), {})
    assert sum(report.validated.values()) >= 1


def test_a_fault_names_line_element_and_object_and_quotes_the_parser(validate):
    text = collection(zone(), zone("1POG-2SJ", **FEET)).replace("<app:maksWysokosc", "\n\n<app:maksWysokosc")
    [(check, zone_id, reason)] = told(validate(text))
    assert (check, zone_id) == ("Q050", "1POG-2SJ")
    assert reason == (
        "file 1.gml, line 6, object 1POG-2SJ, maksWysokoscZabudowy: a value of the wrong form"
        " (parser: “'forty' is not a valid value of the atomic type 'xs:decimal'.”)"
    )


def test_a_fault_is_told_in_polish(validate):
    [(_, _, reason)] = told(validate(collection(zone(**NO_UNIT))), "pl")
    assert "wiersz 2, obiekt 1POG-1SJ, maksWysokoscZabudowy: brak wymaganego atrybutu" in reason


def test_all_errors_are_told_in_one_run(validate):
    report = validate(
        collection(
            zone("1POG-1SJ", **NO_UNIT, maksUdzialPowierzchniZabudowy=value("maksUdzialPowierzchniZabudowy", "x")),
            zone("1POG-2SJ", oznaczenie=None),
            zone("1POG-3SJ", symbol=value("symbol", "SJX")),
            act(tytul=None),
        )
    )
    assert sorted((fault.zone_id or "", fault.values["element"]) for fault in report.faults) == [
        ("", "typPlanu"),
        ("1POG-1SJ", "maksUdzialPowierzchniZabudowy"),
        ("1POG-1SJ", "maksWysokoscZabudowy"),
        ("1POG-2SJ", "poczatekWersjiObiektu"),
        ("1POG-3SJ", "symbol"),
    ]


def test_faults_belong_to_the_plan_that_an_object_names(validate):
    assert {fault.plan_id for fault in validate(collection(act(tytul=None), zone(**FEET))).faults} == {PLAN}


def test_a_fault_of_a_document_belongs_to_the_only_plan_of_the_files(validate):
    paper = f'<app:DokumentFormalny gml:id="d1">{identifier("1")}</app:DokumentFormalny>'
    [fault] = validate(collection(zone(), paper)).faults
    assert (fault.plan_id, fault.zone_id, fault.values["object"]) == (PLAN, None, "1")


def test_a_thousand_like_errors_are_one_finding_that_counts_them(validate):
    zones = [zone(f"1POG-{number}SJ", **NO_UNIT) for number in range(1_000)]
    report = validate(collection(*zones, zone("1POG-9SW", **FEET)))
    assert [(fault.check_id, fault.values["count"]) for fault in report.faults] == [("Q051", 1_000), ("Q050", 1)]


def test_a_few_like_errors_are_told_one_by_one(validate):
    report = validate(collection(*(zone(f"1POG-{number}SJ", **NO_UNIT) for number in range(TOLD_ONE_BY_ONE))))
    assert [fault.check_id for fault in report.faults] == ["Q050"] * TOLD_ONE_BY_ONE


def test_identities_of_faults_do_not_depend_on_lines(validate):
    text = collection(act(tytul=None), zone(**FEET), zone("1POG-2SJ", **NO_UNIT))
    first, second = (validate(changed).faults for changed in (text, text.replace("<wfs:member>", "\n\n<wfs:member>")))
    assert [fault.identity for fault in first] == [fault.identity for fault in second]


def test_the_same_object_in_two_files_is_one_fault(validate):
    report = validate(collection(zone(**FEET)), collection(zone(**FEET)))
    assert [(fault.check_id, fault.values["count"]) for fault in report.faults] == [("Q050", 2)]
    assert told(report)


def test_objects_that_name_no_plan_and_no_id_are_told_apart(validate):
    bare = '<app:StrefaPlanistyczna gml:id="a{}"><app:oznaczenie>1</app:oznaczenie></app:StrefaPlanistyczna>'
    report = validate(collection(bare.format(1), bare.format(2)), collection(bare.format(1)))
    assert len(told(report)) == len(report.faults) == 3


def test_a_gml_id_that_two_objects_have_is_told(validate):
    [fault] = validate(
        collection(zone(), zone(version="20260101T120000", oznaczenie=value("oznaczenie", "2SJ")))
    ).faults
    assert (fault.check_id, fault.zone_id, fault.values["element"]) == ("Q050", "1POG-1SJ", "@id")


def test_a_version_without_its_schema_is_not_taken_for_sound(validate):
    report = validate(collection(zone(), version="3.0"))
    assert report.validated == {}
    assert [fault.check_id for fault in report.faults] == ["Q052"]
    assert "planowaniePrzestrzenne_3_0.xsd" in report.unvalidated["1.gml"]
    [(_, _, reason)] = told(report)
    assert "was not validated against its schema: the schema could not be completed, missing: https://" in reason


def test_a_schema_without_what_it_imports_validates_nothing(validate, tmp_path):
    alone = Schemas(SchemaStore((put_schemas(tmp_path / "alone", {APP_ADDRESS: APP_SCHEMA}),)))
    report = validate(collection(zone(), zone("1POG-2SJ", **FEET)), using=alone)
    assert (report.validated, [fault.check_id for fault in report.faults]) == ({}, ["Q052"])


def test_objects_before_a_break_in_the_file_are_validated_and_the_file_is_no_sound_one(validate):
    text = collection(zone(**FEET), zone("1POG-2SJ"))
    report = validate(text[: text.rindex("<app:symbol")])
    assert [fault.zone_id for fault in report.faults] == ["1POG-1SJ"]
    assert "ends too early" in report.unvalidated["1.gml"]


def test_an_object_that_names_a_schema_of_its_own_makes_nobody_fetch_it(validate):
    asked = []

    class Listener(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_):
            """Keep still."""

    server = http.server.HTTPServer(("127.0.0.1", 0), Listener)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/x.xsd"
    hint = f'xsi:schemaLocation="urn:x {address}" xsi:noNamespaceSchemaLocation="{address}"'
    text = collection(zone().replace("<app:StrefaPlanistyczna", f"<app:StrefaPlanistyczna {hint}", 1), attributes=hint)
    report = validate(text.replace("<app:nazwa", f"<app:nazwa {hint}"))
    server.shutdown()
    server.server_close()
    assert (report.faults, asked) == ((), [])


def test_lines_beyond_what_a_small_number_holds_are_right(validate):
    text = collection(zone(), zone("1POG-2SJ", **FEET))
    long = text.replace("<app:maksWysokosc", "\n" * 100_000 + "<app:maksWysokosc")
    [fault] = validate(long).faults
    assert fault.values["line"] == "200002"


def test_namespaces_of_zipped_and_plain_files_are_told(tmp_path):
    (tmp_path / "a.gml").write_text(collection(zone()))
    (tmp_path / "b.gml").write_text(collection(zone(), version="3.0"))
    assert namespaces_of([tmp_path / "a.gml", tmp_path / "b.gml"]) == {APP, APP.replace("2.0", "3.0")}


def test_a_cancel_stops_the_validation(tmp_path, schemas):
    class Stop(SilentProgress):
        def advance(self, fraction):
            raise Cancelled

    path = tmp_path / "a.gml"
    path.write_text(collection(zone()))
    with pytest.raises(Cancelled):
        validate_files([path], schemas, Stop())


def test_an_error_without_words_of_its_own_is_a_breach_of_the_schema():
    assert meaning("SCHEMAV_SOMETHING_NEW")["en"] == "a breach of the schema"


def test_a_polygon_far_from_the_others_is_no_matter_of_the_schema(validate):
    assert (
        validate(collection(zone(geometry=polygon(square(9), srs_name="EPSG:4326"), namespace=NAMESPACE))).faults == ()
    )
