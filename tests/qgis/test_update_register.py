"""The register in QGIS: made, updated in place or as a copy, merged; and what is refused."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer, QgsWkbTypes

from ako_qgis_plugin.core.register.register import decision
from ako_qgis_plugin.core.schema import EVIDENCE_FIELDS, FINDING_FIELDS, RUN_FIELDS, RegisterEvent, ReviewStatus, names
from ako_qgis_plugin.processing_algorithms.check_conformity import CheckConformity
from ako_qgis_plugin.processing_algorithms.geopackage_tables import Database
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile
from ako_qgis_plugin.processing_algorithms.register_tables import is_same_content
from ako_qgis_plugin.processing_algorithms.update_register import UpdateRegister
from tests.qgis.small_layers import (
    ROAD,
    Run,
    cancelling,
    layer_of,
    provision,
    provisions_layer,
    saved,
    square,
    zone,
    zones_layer,
)
from tests.registers import at, finding, place

DATES = {1: "2026-11-24T12:00:00Z", 2: "2026-11-25T12:00:00Z", 3: "2026-11-26T12:00:00Z"}


def findings_layer(*rows: dict, name="wyniki ąę") -> QgsVectorLayer:
    """Give findings as the check writes them."""
    pairs = [({each: row[each] for each in names(FINDING_FIELDS)}, row["geometry"].wkt) for row in rows]
    return layer_of(name, qgs_fields(FINDING_FIELDS), pairs, "MultiPolygon")


FIRST, SECOND = finding("1SJ"), finding("2SJ", place(300))


def update(feedback=None, **parameters) -> Run:
    return Run(UpdateRegister(), {"LANGUAGE": "pl", "BY": "A. K.", "DATE": DATES[2], **parameters}, feedback)


@pytest.fixture
def project(qgis_new_project):
    """Own layers: QGIS keeps what a refused run was given, and crashes where such a layer outlives it."""
    project = QgsProject.instance()
    yield project
    project.clear()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "rejestr kolizji ąęł.gpkg"


@pytest.fixture
def register(path) -> str:
    """Give a register of two findings."""
    run = update(FINDINGS=findings_layer(FIRST, SECOND), OUTPUT=str(path), DATE=DATES[1])
    assert run.ok, run.log
    return run.results["OUTPUT"]


def layer(source: str) -> QgsVectorLayer:
    return QgsVectorLayer(source, "rejestr", "ogr")


def changes(path) -> dict[str, str]:
    findings = RegisterFile(path).read().findings
    return dict(zip(findings["zone_id"], findings["change"], strict=True))


def decide(path, status=ReviewStatus.ACCEPTED, note="uwaga", row=0, hour=13) -> None:
    file = RegisterFile(path)
    edit = decision(file.read().findings.iloc[row], status, note, "A. K.", at(hour))
    file.record([edit], RegisterEvent.DECIDED, "A. K.", at(hour))


def test_findings_make_a_new_register(register, path):
    assert changes(path) == {"1SJ": "new", "2SJ": "new"}


def test_a_new_register_is_one_file(register, path):
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_the_output_is_the_layer_of_the_register(register, path):
    opened = layer(register)
    assert (opened.featureCount(), RegisterFile.of_layer(opened).path) == (2, path)


def test_time_and_person_are_in_the_history(register, path):
    entries = RegisterFile(path).history_of(FIRST["finding_id"])
    assert [(entry.at, entry.by, entry.event) for entry in entries] == [(DATES[1], "A. K.", "new")]


def test_a_register_carries_its_style(register, path):
    with closing(sqlite3.connect(path)) as connection:
        styles = connection.execute("SELECT f_table_name, useAsDefault FROM layer_styles").fetchall()
    assert styles == [("register", 1)]


def test_a_register_is_updated_in_place(register, path):
    decide(path)
    run = update(FINDINGS=findings_layer(finding("1SJ", place(50))), REGISTER=register)
    assert run.ok, run.log
    row = RegisterFile(path).read().findings.iloc[0]
    assert (row["change"], row["review_status"], row["look_again"]) == ("changed", "accepted", True)
    assert changes(path)["2SJ"] == "resolved"


def test_naming_the_register_as_the_output_updates_it_too(register, path):
    run = update(FINDINGS=findings_layer(FIRST), REGISTER=register, OUTPUT=str(path))
    assert run.ok, run.log
    assert changes(path) == {"1SJ": "unchanged", "2SJ": "resolved"}
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_another_output_leaves_the_register_as_it_was(register, path):
    before = RegisterFile(path).read()
    copy = path.with_name("kopia.gpkg")
    run = update(FINDINGS=findings_layer(FIRST), REGISTER=register, OUTPUT=str(copy))
    assert run.ok, run.log
    assert (changes(copy), is_same_content(RegisterFile(path).read(), before)) == (
        {"1SJ": "unchanged", "2SJ": "resolved"},
        True,
    )


def test_a_temporary_output_is_a_register(register):
    run = update(FINDINGS=findings_layer(FIRST), REGISTER=register, OUTPUT="TEMPORARY_OUTPUT")
    assert run.ok, run.log
    assert RegisterFile.of_layer(layer(run.results["OUTPUT"])) is not None


def test_a_register_that_the_project_shows_is_updated_there_too(register, path):
    shown = layer(register)
    QgsProject.instance().addMapLayer(shown)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    try:
        assert shown.featureCount() == 2
        given = {"FINDINGS": findings_layer(FIRST, finding("3SJ", place(900))), "REGISTER": shown.id()}
        _, ok = UpdateRegister().create().run(given, context, QgsProcessingFeedback())
        assert ok
        assert sorted(feature["change"] for feature in shown.getFeatures()) == ["new", "resolved", "unchanged"]
        assert shown.featureCount() == 3
    finally:
        QgsProject.instance().removeMapLayer(shown.id())


def test_the_run_is_kept(register, path):
    table = layer_of("przebieg", qgs_fields(RUN_FIELDS), LOOKED, "None")
    assert update(FINDINGS=findings_layer(FIRST), REGISTER=register, RUN=table).ok
    runs = RegisterFile(path).read().runs
    assert set(runs["at"]) == {DATES[1], DATES[2]}
    assert ("municipality", "306102", "Blizanów") in set(zip(runs["subject"], runs["item"], runs["value"], strict=True))


#: Another municipality was looked at, and another category.
LOOKED = [
    ({"subject": subject, "item": item, "value": value}, None)
    for subject, item, value in (
        ("municipality", "306102", "Blizanów"),
        ("plan", "another", "POG"),
        ("category", "road_express", "1"),
    )
]


def test_what_the_run_did_not_look_at_is_told_and_stays(register, path):
    table = layer_of("przebieg", qgs_fields(RUN_FIELDS), LOOKED, "None")
    run = update(FINDINGS=findings_layer(), REGISTER=register, RUN=table)
    assert (run.ok, "Kalisz 306101: 2" in run.log) == (True, True)
    assert changes(path) == {"1SJ": "unchanged", "2SJ": "unchanged"}


def test_a_municipality_of_which_a_person_says_so_is_resolved(register, path):
    assert update(FINDINGS=findings_layer(), REGISTER=register, TERYT="306101").ok
    assert changes(path) == {"1SJ": "resolved", "2SJ": "resolved"}


def test_another_copy_is_merged_in(register, path):
    copy = path.with_name("kopia.gpkg")
    RegisterFile(path).copy_to(RegisterFile(copy), lambda file: decide(file.path, note="z kopii", row=1))
    decide(path, note="stąd")
    run = update(REGISTER=register, OTHER_REGISTER=str(copy))
    assert run.ok, run.log
    assert list(RegisterFile(path).read().findings["review_note"]) == ["stąd", "z kopii"]


def test_fields_of_an_office_survive_an_update(register, path):
    with Database(path, is_written=True) as database:
        database.value("ALTER TABLE register ADD COLUMN sprawa TEXT")
        database.value("UPDATE register SET sprawa = 'WPP.6721'")
    assert update(FINDINGS=findings_layer(finding("1SJ", place(50))), REGISTER=register).ok
    assert {feature["sprawa"] for feature in layer(register).getFeatures()} == {"WPP.6721"}


def test_the_order_of_fields_does_not_matter(register, path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE register DROP COLUMN review_note")
        connection.execute("ALTER TABLE register ADD COLUMN review_note TEXT")
        connection.commit()
    decide(path)
    assert update(FINDINGS=findings_layer(FIRST), REGISTER=register).ok
    assert RegisterFile(path).read().findings["review_note"].iloc[0] == "uwaga"


def refused(**parameters) -> str:
    run = update(**parameters)
    assert not run.ok
    return run.log


def test_nothing_to_do_is_told():
    assert "FINDINGS and OTHER_REGISTER are both empty" in refused()


def test_a_new_register_needs_a_file():
    assert "OUTPUT is empty" in refused(FINDINGS=findings_layer(FIRST))


def test_a_copy_alone_is_no_register_to_merge_into(register):
    assert "REGISTER is empty" in refused(OTHER_REGISTER=register)


def test_a_register_is_not_merged_into_itself(register):
    assert "are one file" in refused(REGISTER=register, OTHER_REGISTER=register)


def test_a_register_given_as_findings_is_refused(register, path):
    log = refused(FINDINGS=register, OUTPUT=str(path.with_name("b.gpkg")))
    assert "is a register; give findings of a check here" in log


def test_findings_given_as_a_register_are_refused(path):
    findings = saved(findings_layer(FIRST), path.with_name("wyniki.gpkg"))
    assert "is no register" in refused(FINDINGS=findings_layer(FIRST), REGISTER=findings)


def test_zones_given_as_findings_are_refused(path):
    log = refused(FINDINGS=zones_layer(), OUTPUT=str(path))
    assert "missing fields finding_id" in log
    assert not path.exists()


def test_a_register_that_does_not_open_is_refused(path):
    log = refused(FINDINGS=findings_layer(FIRST), REGISTER=str(path))
    assert "REGISTER" in log


def test_an_existing_file_is_not_replaced(register, path):
    before = path.read_bytes()
    log = refused(FINDINGS=findings_layer(FIRST), OUTPUT=str(path))
    assert "there is such a file already" in log
    assert path.read_bytes() == before


def test_findings_with_a_filter_are_refused(project, register, path):
    findings = QgsVectorLayer(saved(findings_layer(FIRST, SECOND), path.with_name("w.gpkg")), "w", "ogr")
    project.addMapLayer(findings)
    findings.setSubsetString("zone_id = '1SJ'")
    assert "has a filter" in refused(FINDINGS=findings, REGISTER=register)


def test_a_register_with_unsaved_changes_is_refused(project, register):
    shown = project.addMapLayer(layer(register))
    shown.startEditing()
    shown.changeAttributeValue(1, shown.fields().indexOf("review_note"), "niezapisane")
    assert "changes that are not saved" in refused(FINDINGS=findings_layer(FIRST), REGISTER=shown)


def test_a_wrong_date_is_refused(register, path):
    assert "DATE: '24.11.2026'" in refused(FINDINGS=findings_layer(FIRST), REGISTER=register, DATE="24.11.2026")
    assert changes(path) == {"1SJ": "new", "2SJ": "new"}


def test_findings_that_stand_there_twice_are_refused(register):
    assert "stands there more than once" in refused(FINDINGS=findings_layer(FIRST, FIRST), REGISTER=register)


def test_a_cancelled_update_changes_nothing(register, path):
    before = RegisterFile(path).read()
    run = update(cancelling(20), FINDINGS=findings_layer(finding("9SJ")), REGISTER=register)
    assert (run.ok, is_same_content(RegisterFile(path).read(), before)) == (False, True)


def test_a_cancelled_first_run_leaves_no_file(path):
    run = update(cancelling(20), FINDINGS=findings_layer(FIRST), OUTPUT=str(path))
    assert (run.ok, list(path.parent.iterdir())) == (False, [])


def test_check_register_second_check_and_register(path):
    """Follow the whole chain: the building zone is given up between the two checks."""
    run_of = {}
    for number, zones in ((1, zones_layer()), (2, zones_layer(zone(1, "SO", square(0, 0, 1000))))):
        given = {"ZONES": [zones], "PROVISIONS": [provisions_layer(provision("S11", ROAD))], "LANGUAGE": "pl"}
        outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "OUTPUT_RUN": "TEMPORARY_OUTPUT"}
        run_of[number] = Run(CheckConformity(), given | outputs)
        assert run_of[number].ok, run_of[number].log
    first = {"FINDINGS": run_of[1].layer(), "RUN": run_of[1].layer("OUTPUT_RUN")}
    assert update(**first, OUTPUT=str(path)).ok
    conflicts = RegisterFile(path).read().findings
    assert "conflict" in set(conflicts["verdict"])
    second = {"FINDINGS": run_of[2].layer(), "RUN": run_of[2].layer("OUTPUT_RUN")}
    run = update(**second, REGISTER=str(path), DATE=DATES[3])
    assert run.ok, run.log
    after = RegisterFile(path).read().findings
    assert set(after[after["verdict"] == "conflict"]["change"]) == {"resolved"}


def test_the_table_of_the_run_is_a_table_without_geometry():
    given = {"ZONES": [zones_layer()], "PROVISIONS": [provisions_layer()], "LANGUAGE": "pl"}
    run = Run(CheckConformity(), given | {"OUTPUT": "TEMPORARY_OUTPUT", "OUTPUT_RUN": "TEMPORARY_OUTPUT"})
    table = run.layer("OUTPUT_RUN")
    assert (table.wkbType(), table.fields().names()) == (QgsWkbTypes.Type.NoGeometry, names(RUN_FIELDS))


def test_findings_of_an_older_version_are_taken(project, path):
    fields = tuple(field for field in FINDING_FIELDS if field not in EVIDENCE_FIELDS)
    pairs = [({each: row[each] for each in names(fields)}, row["geometry"].wkt) for row in (FIRST, SECOND)]
    layer = layer_of("wyniki", qgs_fields(fields), pairs, "MultiPolygon")
    project.addMapLayer(layer)
    update(FINDINGS=layer, OUTPUT=str(path))
    assert RegisterFile(path).read().findings["buildings"].tolist() == [None, None]
