import csv

import pytest

from ako_qgis_plugin.core.errors import RuleBookError
from ako_qgis_plugin.core.plan_quality.checks import SHIPPED_CHECKS, load_checks
from ako_qgis_plugin.core.schema import PLAN_CHECK_FIELDS, Verdict, names
from tests.untranslatable import places


def rows():
    with SHIPPED_CHECKS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def own_table(folder, changed, *, left_out=()):
    """Write a planner's table: the shipped one with cells changed, by check and column."""
    path = folder / "own.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names(PLAN_CHECK_FIELDS))
        writer.writeheader()
        for row in rows():
            if row["check_id"] not in left_out:
                writer.writerow(row | changed.get(row["check_id"], {}))
    return path


def test_the_shipped_table_is_sorted_and_has_the_columns_of_the_schema():
    table = rows()
    assert list(table[0]) == names(PLAN_CHECK_FIELDS)
    assert [row["check_id"] for row in table] == sorted(row["check_id"] for row in table)


def test_every_shipped_check_is_loaded_and_in_use():
    checks = load_checks()
    assert list(checks) == [row["check_id"] for row in rows()]
    assert checks.in_use == tuple(checks)


def test_reasons_of_both_languages_name_the_same_places():
    differing = [
        check.check_id for check in load_checks().values() if places(check.reason_pl) != places(check.reason_en)
    ]
    assert differing == []


def test_a_limit_is_the_number_of_the_table():
    assert load_checks().limit("Q110") == 0.002


def test_a_check_without_limit_says_so():
    with pytest.raises(RuleBookError, match="Q101"):
        load_checks().limit("Q101")


def test_a_planner_may_change_limit_verdict_and_use(tmp_path):
    path = own_table(tmp_path, {"Q201": {"limit": "2,5", "verdict": "attention", "in_use": "no"}})
    check = load_checks(path)["Q201"]
    assert (check.limit, check.verdict, check.is_in_use) == (2.5, Verdict.ATTENTION, False)


def test_a_check_that_the_planner_left_out_is_off(tmp_path):
    checks = load_checks(own_table(tmp_path, {}, left_out={"Q201"}))
    assert "Q201" in checks
    assert "Q201" not in checks.in_use


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("verdict", "neutral", "conflict, potential_conflict, attention"),
        ("severity", "6", "1 to 5"),
        ("limit", "wide", "must be a number"),
        ("limit", "-1", "below 0"),
        ("limit", "", "must be a number"),
        ("unit", "ha", "m2"),
        ("category", "plan_colour", "plan_topology"),
        ("reason_pl", "luka {obszar}", "{area}, {length}, {width}, {zones}"),
        ("reason_en", "gap {area", "braces"),
        ("reason_en", "gap {area:.2f}", "braces"),
        ("name_pl", "", "must not be empty"),
        ("check_id", "Q999", "Q201"),
    ],
)
def test_an_error_names_row_column_value_and_what_is_allowed(tmp_path, column, value, message):
    path = own_table(tmp_path, {"Q201": {column: value}})
    row = [row["check_id"] for row in rows()].index("Q201") + 2
    with pytest.raises(RuleBookError) as told:
        load_checks(path)
    assert f"own.csv: row {row}, column {column}: '{value}'" in str(told.value)
    assert message in str(told.value)
