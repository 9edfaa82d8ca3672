"""The file of a register: read, edited by people, updated; and what other programs do to it meanwhile."""

from __future__ import annotations

from dataclasses import replace

import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer

from ako_qgis_plugin.core.errors import AkoError, InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.register.register import (
    Edit,
    RegisterChangedError,
    RegisterError,
    RegisterLockedError,
    decision,
    history_entry,
)
from ako_qgis_plugin.core.schema import EVIDENCE_FIELDS, RegisterEvent, ReviewStatus, names
from ako_qgis_plugin.processing_algorithms.geopackage_tables import Database
from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile
from ako_qgis_plugin.processing_algorithms.register_tables import is_same_content
from tests.gpkg import read_layer
from tests.qgis.small_layers import saved, zones_layer
from tests.registers import at, finding, place, register_of, reviewed

FIRST, SECOND = finding("1SJ"), finding("2SJ", place(300))
RUN = {"run_id": "r1", "at": "2026-11-24T12:00:00Z", "subject": "option", "item": "MIN_AREA", "value": "100"}
ENTRY = history_entry(FIRST["finding_id"], "2026-11-24T12:00:00Z", None, "new")
SMALL = register_of(reviewed(FIRST), reviewed(SECOND), history=(ENTRY,), runs=(RUN,))


def made(folder, register=SMALL, name="rejestr kolizji ąęł.gpkg") -> RegisterFile:
    file = RegisterFile(folder / name)
    file.create(register, finish=lambda path: None)
    return file


@pytest.fixture
def file(tmp_path) -> RegisterFile:
    return made(tmp_path)


def decided(file: RegisterFile, status=ReviewStatus.ACCEPTED, second=0, row=0) -> Edit:
    """Have the first finding decided."""
    edit = decision(file.read().findings.iloc[row], status, "uwaga", "A. K.", at(12, 5, second))
    file.record([edit], RegisterEvent.DECIDED, "A. K.", at(12, 5, second))
    return edit


def undo(edit: Edit) -> Edit:
    return Edit(edit.finding_id, edit.after, edit.before)


def row_of(file: RegisterFile, finding_id: str) -> dict:
    findings = file.read().findings
    return findings[findings["finding_id"] == finding_id].iloc[0].to_dict()


def run_sql(path, statement: str) -> None:
    with Database(path, is_written=True) as database:
        database.value(statement)


def test_what_is_written_is_what_is_read(file):
    assert is_same_content(file.read(), SMALL)


def test_a_register_without_findings_can_be_kept(tmp_path):
    assert len(made(tmp_path, register_of()).read().findings) == 0


def test_a_finding_without_geometry_is_read_without(tmp_path):
    unplaced = reviewed(FIRST) | {"geometry": None}
    assert made(tmp_path, register_of(unplaced)).read().findings.geometry.iloc[0] is None


def test_qgis_opens_the_findings_first(file):
    layer = QgsVectorLayer(str(file.path), "register", "ogr")
    assert (layer.featureCount(), layer.crs().authid(), layer.fields().indexOf("review_status") > 0) == (
        2,
        "EPSG:2180",
        True,
    )


def test_a_new_file_leaves_nothing_else_in_its_folder(file):
    assert [path.name for path in file.path.parent.iterdir()] == [file.path.name]


def test_a_file_that_is_there_is_not_replaced(file):
    with pytest.raises(RegisterError, match="there is such a file already"):
        file.create(SMALL, finish=lambda path: None)


def test_a_register_whose_style_cannot_be_made_does_not_appear(tmp_path):
    def fail(path):
        raise RegisterError("no")

    with pytest.raises(RegisterError):
        RegisterFile(tmp_path / "a.gpkg").create(SMALL, finish=fail)
    assert list(tmp_path.iterdir()) == []


def test_a_register_in_another_format_is_refused(tmp_path):
    with pytest.raises(RegisterError, match=r"let its name end in \.gpkg"):
        RegisterFile(tmp_path / "a.shp").create(SMALL, finish=lambda path: None)


def test_a_register_in_a_folder_that_does_not_exist_is_refused(tmp_path):
    with pytest.raises(RegisterError, match="cannot be written"):
        RegisterFile(tmp_path / "no" / "a.gpkg").create(SMALL, finish=lambda path: None)


def test_a_layer_of_the_register_is_known(file):
    layer = QgsVectorLayer(file.layer_source, "any name", "ogr")
    assert RegisterFile.of_layer(layer).path == file.path


def test_a_layer_of_zones_is_no_register(tmp_path):
    layer = QgsVectorLayer(saved(zones_layer(), tmp_path / "zones.gpkg"), "zones", "ogr")
    assert RegisterFile.of_layer(layer) is None


def test_a_copy_of_the_findings_without_history_is_no_register(file, tmp_path):
    copy = saved(QgsVectorLayer(file.layer_source, "register", "ogr"), tmp_path / "copy.gpkg")
    assert RegisterFile.of_layer(QgsVectorLayer(copy, "register", "ogr")) is None


def test_a_file_that_is_none_is_told(tmp_path):
    with pytest.raises(RegisterError, match=r"none\.gpkg: the register cannot be opened"):
        RegisterFile(tmp_path / "none.gpkg").read()


def test_a_geopackage_without_the_tables_is_told(tmp_path):
    saved(zones_layer(), tmp_path / "zones.gpkg")
    with pytest.raises(RegisterError, match="lacks the tables register, history, runs"):
        RegisterFile(tmp_path / "zones.gpkg").read()


def test_a_register_of_a_later_plugin_is_refused(file):
    run_sql(file.path, "UPDATE gpkg_contents SET description = 'AKO register 2' WHERE table_name = 'register'")
    with pytest.raises(RegisterError, match="newer version"):
        file.read()


def test_a_register_that_lost_a_field_is_told(file):
    run_sql(file.path, "ALTER TABLE register DROP COLUMN proposal")
    with pytest.raises(MissingFieldError, match="proposal"):
        file.read()


def test_a_decision_is_in_the_row(file):
    edit = decided(file)
    row = row_of(file, edit.finding_id)
    assert (row["review_status"], row["review_note"], row["reviewed_by"], row["reviewed_at"]) == (
        "accepted",
        "uwaga",
        "A. K.",
        "2026-11-24T12:05:00Z",
    )


def test_a_decision_changes_nothing_else(file):
    edit = decided(file)
    changed = {"review_status", "review_note", "reviewed_by", "reviewed_at"}
    before, after = SMALL.findings.iloc[0], row_of(file, edit.finding_id)
    assert {name for name in before.index.drop("geometry") if before[name] != after[name]} == changed


def test_a_decision_is_in_the_history(file):
    edit = decided(file)
    assert [(entry.event, entry.review_status) for entry in file.history_of(edit.finding_id)] == [
        ("new", "open"),
        ("decided", "accepted"),
    ]


def test_the_history_of_another_finding_stays_as_it_is(file):
    decided(file)
    assert file.history_of(SECOND["finding_id"]) == []


def test_undo_puts_the_values_back_and_stays_in_the_history(file):
    edit = decided(file)
    file.record([undo(edit)], RegisterEvent.WITHDRAWN, "A. K.", at(12, 6))
    assert is_same_content(replace(file.read(), history=SMALL.history), SMALL)
    assert [entry.event for entry in file.history_of(edit.finding_id)] == ["new", "decided", "withdrawn"]


def test_deciding_undoing_and_deciding_within_a_second_are_three_entries(file):
    edit = decided(file)
    file.record([undo(edit)], RegisterEvent.WITHDRAWN, "A. K.", at(12, 5))
    decided(file)
    entries = file.history_of(edit.finding_id)
    assert [entry.event for entry in entries] == ["new", "decided", "withdrawn", "decided"]
    assert len({entry.entry_id for entry in entries}) == 4


def test_two_edits_of_one_finding_follow_each_other(file):
    edits = [
        Edit(FIRST["finding_id"], {"proposal": None}, {"proposal": "a"}),
        Edit(FIRST["finding_id"], {"proposal": "a"}, {"proposal": "b"}),
    ]
    file.record(edits, RegisterEvent.EDITED, "A. K.", at(12))
    assert row_of(file, FIRST["finding_id"])["proposal"] == "b"
    assert [entry.texts for entry in file.history_of(FIRST["finding_id"])[1:]] == [{"proposal": "a"}, {"proposal": "b"}]


def test_a_row_that_somebody_changed_meanwhile_is_not_overwritten(file):
    edit = decision(file.read().findings.iloc[0], ReviewStatus.REJECTED, None, "B. N.", at(12, 6))
    decided(file)
    with pytest.raises(RegisterChangedError, match=edit.finding_id):
        file.record([edit], RegisterEvent.DECIDED, "B. N.", at(12, 6))
    assert row_of(file, edit.finding_id)["review_status"] == "accepted"


def test_where_one_row_was_changed_none_of_the_others_is_written(file):
    edits = [decision(row, ReviewStatus.REJECTED, None, "B. N.", at(12)) for _, row in file.read().findings.iterrows()]
    decided(file, row=1)
    before = file.read()
    with pytest.raises(RegisterChangedError) as told:
        file.record(edits, RegisterEvent.DECIDED, "B. N.", at(12))
    assert told.value.finding_ids == (SECOND["finding_id"],)
    assert is_same_content(file.read(), before)


def test_an_edit_of_a_finding_that_is_gone_is_told(file):
    with pytest.raises(RegisterChangedError, match="gone"):
        file.record([Edit("gone", {}, {"proposal": "x"})], RegisterEvent.EDITED, "A. K.", at(12))


def test_what_the_check_found_is_not_edited(file):
    edit = Edit(FIRST["finding_id"], {"verdict": "conflict"}, {"verdict": "neutral"})
    with pytest.raises(InvalidValueError, match="verdict"):
        file.record([edit], RegisterEvent.EDITED, "A. K.", at(12))


def test_an_identifier_with_a_quote_is_looked_up_as_it_is(file):
    assert file.history_of("x' OR '1'='1") == []


def test_many_rows_are_edited_at_once(tmp_path):
    rows = [reviewed(finding(f"{number}SJ")) for number in range(1200)]
    file = made(tmp_path, register_of(*rows))
    edits = [decision(row, ReviewStatus.ACCEPTED, None, "A. K.", at(12)) for row in rows]
    file.record(edits, RegisterEvent.DECIDED, "A. K.", at(12))
    register = file.read()
    assert (set(register.findings["review_status"]), len(register.history)) == ({"accepted"}, 1200)


@pytest.fixture
def quick_lock(monkeypatch):
    """Let a write wait for a tenth of a second only."""
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", "100")
    yield
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", None)


@pytest.mark.usefixtures("quick_lock")
def test_a_register_that_another_program_writes_into_is_told_and_left_alone(file):
    with Database(file.path, is_written=True) as other, other.writing(), pytest.raises(RegisterLockedError):
        decided(file)
    assert is_same_content(file.read(), SMALL)


@pytest.mark.usefixtures("quick_lock")
def test_a_register_can_be_read_while_another_program_writes(file):
    with Database(file.path, is_written=True) as other, other.writing():
        assert len(file.read().findings) == 2


def test_a_register_that_qgis_shows_and_edits_is_written(file):
    layer = QgsVectorLayer(file.layer_source, "register", "ogr")
    layer.startEditing()
    features = layer.getFeatures()
    next(features)
    edit = decided(file)
    assert row_of(file, edit.finding_id)["review_status"] == "accepted"


def test_gdal_that_is_told_to_raise_makes_no_difference(file):
    # Some plugin may have told it so already.
    was_told = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        edit = decided(file)
        with pytest.raises(RegisterError):
            RegisterFile(file.path.parent / "none.gpkg").read()
    finally:
        if not was_told:
            gdal.DontUseExceptions()
    assert row_of(file, edit.finding_id)["review_status"] == "accepted"


def test_an_update_writes_what_differs(file):
    def change(register):
        findings = register.findings.copy()
        findings.loc[0, "change"] = "resolved"
        return replace(register, findings=findings)

    file.update(change)
    assert list(file.read().findings["change"]) == ["resolved", "unchanged"]


def test_an_update_adds_findings_entries_and_runs(file):
    third = register_of(reviewed(finding("3SJ", place(600))), history=(history_entry("f3", "t", "A. K.", "new"),))
    file.update(lambda register: added(register, third))
    register = file.read()
    assert (len(register.findings), len(register.history), len(register.runs)) == (3, 2, 1)


def added(register, other):
    import pandas as pd

    return replace(
        register,
        findings=pd.concat([register.findings, other.findings], ignore_index=True),
        history=pd.concat([register.history, other.history], ignore_index=True),
    )


def test_an_update_moves_a_conflict(file):
    def change(register):
        findings = register.findings.copy()
        findings.loc[0, "geometry"] = place(0, width=55)
        return replace(register, findings=findings)

    file.update(change)
    assert [shape.area for shape in file.read().findings.geometry] == [5_500, 10_000]


def test_an_update_during_which_somebody_decides_overwrites_nothing(file):
    def change(register):
        decided(file)
        return replace(register, findings=register.findings.assign(change="resolved"))

    with pytest.raises(RegisterChangedError, match="run this again"):
        file.update(change)
    assert list(file.read().findings["change"]) == ["unchanged", "unchanged"]


def test_an_update_during_which_another_table_of_the_file_is_written_goes_on(file):
    def change(register):
        run_sql(file.path, "CREATE TABLE notes (a)")
        return replace(register, findings=register.findings.assign(change="resolved"))

    file.update(change)
    assert set(file.read().findings["change"]) == {"resolved"}


def test_an_update_that_fails_leaves_all_as_it_was(file):
    def change(register):
        raise AkoError("no")

    with pytest.raises(AkoError):
        file.update(change)
    assert is_same_content(file.read(), SMALL)


def test_a_renumbered_finding_keeps_what_an_office_added_to_its_row(file):
    run_sql(file.path, "ALTER TABLE register ADD COLUMN sprawa TEXT")
    run_sql(file.path, "UPDATE register SET sprawa = 'WPP.6721.' || fid")
    fresh = finding("7SJ")

    def change(register):
        findings = register.findings.copy()
        for name in ("finding_id", "zone_id"):
            findings.loc[0, name] = fresh[name]
        entry = history_entry(fresh["finding_id"], "t", None, "renumbered", detail=f"{FIRST['finding_id']} 1SJ")
        return added(replace(register, findings=findings), register_of(history=(entry,)))

    file.update(change)
    rows = read_layer(file.path, "register")
    assert list(zip(rows["finding_id"], rows["sprawa"], strict=True)) == [
        (fresh["finding_id"], "WPP.6721.1"),
        (SECOND["finding_id"], "WPP.6721.2"),
    ]


def test_a_new_finding_under_an_old_number_gets_a_row_of_its_own(file):
    run_sql(file.path, "ALTER TABLE register ADD COLUMN sprawa TEXT")
    run_sql(file.path, "UPDATE register SET sprawa = 'WPP.6721.' || fid")

    def change(register):
        # The first zone is number 7 now, and another zone is number 1.
        findings = register.findings.copy()
        findings.loc[0, "finding_id"] = "seventh"
        entries = (
            history_entry("seventh", "t", None, "renumbered", detail=f"{FIRST['finding_id']} 1SJ"),
            history_entry(FIRST["finding_id"], "t", None, "new", detail="seventh"),
        )
        fresh = register_of(reviewed(finding("1SJ", place(900))), history=entries)
        return added(replace(register, findings=findings), fresh)

    file.update(change)
    rows = read_layer(file.path, "register")
    assert list(zip(rows["finding_id"], rows["sprawa"], strict=True)) == [
        ("seventh", "WPP.6721.1"),
        (SECOND["finding_id"], "WPP.6721.2"),
        (FIRST["finding_id"], None),
    ]


def test_the_history_of_a_renumbered_finding_goes_back_to_its_earlier_number(tmp_path):
    entries = (
        history_entry("f1", "2026-11-24T12:00:00Z", None, "new"),
        history_entry("f2", "2026-11-24T13:00:00Z", None, "renumbered", detail="f1 1SJ"),
        history_entry("f1", "2026-11-24T14:00:00Z", None, "renumbered", detail="f2 2SJ"),
        history_entry("f3", "2026-11-24T12:00:00Z", None, "new"),
    )
    file = made(tmp_path, register_of(history=entries))
    assert file.history_of("f1") == list(entries[:3])


def test_a_copy_holds_what_an_office_added_and_the_old_file_stays(file):
    run_sql(file.path, "ALTER TABLE register ADD COLUMN sprawa TEXT DEFAULT 'WPP'")
    other = RegisterFile(file.path.parent / "kopia 'nowa'.gpkg")
    file.copy_to(other, lambda copy: decided(copy))
    assert list(read_layer(other.path, "register")["sprawa"]) == ["WPP", "WPP"]
    assert (row_of(other, FIRST["finding_id"])["review_status"], is_same_content(file.read(), SMALL)) == (
        "accepted",
        True,
    )


def test_number_of_rows_and_extent_are_right_at_once(file):
    file.update(lambda register: added(register, register_of(reviewed(finding("9SJ", place(5_000))))))
    layer = QgsVectorLayer(file.layer_source, "register", "ogr")
    assert (layer.featureCount(), layer.extent().xMaximum()) == (3, 445_100)


# --- registers that were made before findings told of buildings ------------------------------------------------------


@pytest.fixture
def older(file) -> RegisterFile:
    for name in names(EVIDENCE_FIELDS):
        run_sql(file.path, f"ALTER TABLE register DROP COLUMN {name}")
    return file


def fields_in(file: RegisterFile) -> set[str]:
    return set(QgsVectorLayer(file.layer_source, "register", "ogr").fields().names())


def with_buildings(register):
    findings = register.findings.copy()
    findings["buildings"], findings["built_up_pct"] = [3, None], [12.5, None]
    return replace(register, findings=findings)


def test_an_older_register_is_one(older):
    layer = QgsVectorLayer(older.layer_source, "register", "ogr")
    assert not fields_in(older) & set(names(EVIDENCE_FIELDS))
    assert RegisterFile.of_layer(layer) is not None


def test_an_older_register_is_read_as_one_that_knows_of_no_buildings(older):
    assert is_same_content(older.read(), SMALL)


def test_a_decision_in_an_older_register_leaves_its_fields_alone(older):
    decided(older)
    assert not fields_in(older) & set(names(EVIDENCE_FIELDS))


def test_an_update_gives_an_older_register_what_it_lacks(older):
    older.update(with_buildings)
    assert is_same_content(older.read(), with_buildings(SMALL))


def test_an_update_that_fails_leaves_an_older_register_as_it_was(older):
    before = fields_in(older)

    def broken(register):
        register = with_buildings(register)
        return replace(register, history=register.history.drop(columns="entry_id"))

    with pytest.raises(KeyError):
        older.update(broken)
    assert (fields_in(older), is_same_content(older.read(), SMALL)) == (before, True)
