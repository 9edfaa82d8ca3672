"""The table that says how a check was made."""

from __future__ import annotations

from shapely import LineString, box

from ako_qgis_plugin.core.conformity.check import CheckOptions, ConformityCheck
from ako_qgis_plugin.core.conformity.run_scope import Scope, Subject
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.register.update import Run, empty_register, update_register
from ako_qgis_plugin.core.rules.rule_book import SHIPPED_RULES, load_rule_book
from ako_qgis_plugin.core.rules.rule_book_difference import fingerprint
from ako_qgis_plugin.core.schema import RUN_FIELDS, names
from tests.core.layers import provisions, zones

BOOK = load_rule_book()
ROAD = {"width_m": 100.0, "geometry": LineString([(0, 500), (3000, 500)])}
ZONES = (
    {"geometry": box(0, 0, 1000, 1000), "valid_from": "2026-02-01"},
    {"geometry": box(1000, 0, 2000, 1000), "zone_class": "SO"},
)


def facts(zone_rows=ZONES, provision_rows=(ROAD,), book=BOOK, **options):
    check = ConformityCheck(zones(*zone_rows), provisions(*provision_rows), book, options=CheckOptions(**options))
    list(check.findings())
    return check.facts("1.2.3")


def told(subject: Subject, **options) -> dict:
    table = facts(**options)
    rows = table[table["subject"] == subject]
    return dict(zip(rows["item"], rows["value"], strict=True))


def test_the_table_has_the_fields_of_the_vocabulary():
    assert list(facts().columns) == names(RUN_FIELDS)


def test_the_same_check_gives_the_same_table():
    assert facts().equals(facts())


def test_the_order_of_the_inputs_does_not_matter():
    numbered = [{"zone_id": f"Z{number}", **row} for number, row in enumerate(ZONES, start=1)]
    assert facts(numbered).equals(facts(numbered[::-1]))


def test_the_version_is_told():
    assert told(Subject.PROGRAM) == {"ako_qgis_plugin": "1.2.3"}


def test_the_rule_book_is_named_and_fingerprinted():
    assert told(Subject.RULE_BOOK) == {
        "name": "rules.csv",
        "rules": str(len(BOOK.rules)),
        "fingerprint": fingerprint(BOOK),
        "shipped_fingerprint": fingerprint(BOOK),
    }


def test_every_rule_in_use_is_named():
    assert told(Subject.RULE) == {rule.rule_id: "shipped" for rule in BOOK.rules}


def test_rules_that_differ_from_the_shipped_ones_are_told(tmp_path):
    lines = SHIPPED_RULES.read_text(encoding="utf-8-sig").splitlines(keepends=True)
    own = [lines[0], lines[1].replace("R001", "X001"), lines[2].replace(",conflict,4,", ",conflict,3,"), *lines[3:]]
    (tmp_path / "rules.csv").write_text("".join(own), encoding="utf-8")
    book = load_rule_book(tmp_path / "rules.csv")
    rules = told(Subject.RULE, book=book)
    assert {each: rules[each] for each in ("X001", "R002", "R003")} == {
        "X001": "added",
        "R002": "changed",
        "R003": "shipped",
    }
    assert told(Subject.RULE_LEFT_OUT, book=book) == {"R001": "removed"}


def test_options_are_told_under_the_keys_of_the_parameters():
    assert told(Subject.OPTION, min_area_m2=50, teryt=("300701",), include_supports=True, language="pl") == {
        "BOUNDARIES": "false",
        "BUILDINGS": "false",
        "COVERAGE": "false",
        "INCLUDE_SUPPORTS": "true",
        "LANGUAGE": "pl",
        "MIN_AREA": "50",
        "MIN_WIDTH": "1",
        "STATUS": "adoption, elaboration, legalForce",
        "TERYT": "300701",
    }


def test_municipalities_are_named():
    assert told(Subject.MUNICIPALITY) == {"300701": "Blizanów"}


def test_plans_are_told_with_type_status_date_and_zones():
    assert told(Subject.PLAN) == {"PL.1/300701-POG/1POG": "POG; legalForce; 2026-02-01; 2"}


def test_categories_are_told_with_the_number_of_their_provisions():
    two = ({**ROAD, "category": "rail_line"}, ROAD)
    assert told(Subject.CATEGORY, provision_rows=two) == {"rail_line": "1", "road_express": "1"}


def test_slivers_are_told():
    # Of a zone that is 50 cm wide the corridor takes 50 m².
    sliver = {"geometry": box(2000, 0, 2000.5, 1000)}
    assert told(Subject.SLIVER, zone_rows=(*ZONES, sliver)) == {"count": "1", "area_m2": "50.0"}


def test_what_was_found_by_the_check_is_in_its_scope():
    check = ConformityCheck(zones(*ZONES), provisions(ROAD), BOOK)
    (found,) = [portion for portion in check.findings() if len(portion)]
    assert set(Scope.of_run(check.facts("1")).unseen(found)) == {None}


def test_a_second_check_without_conflicts_resolves_all_of_the_first():
    first = ConformityCheck(zones(*ZONES), provisions(ROAD), BOOK)
    (found,) = [portion for portion in first.findings() if len(portion)]
    register = update_register(empty_register(), Run(found, "2026", None))
    moved = {**ROAD, "geometry": LineString([(0, 5000), (2000, 5000)])}
    second = ConformityCheck(zones(*ZONES), provisions(moved), BOOK)
    rest = list(second.findings())
    table = second.facts("1")
    progress = SilentProgress()
    after = update_register(register, Run(rest[0], "2027", None, table, Scope.of_run(table)), progress=progress)
    assert (set(after.findings["change"]), progress.warnings) == ({"resolved"}, [])
