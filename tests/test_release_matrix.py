"""The matrix of releases: how reports are counted and when findings of two releases are the same."""

from __future__ import annotations

import pytest

from scripts.release_matrix import GROUPS, counts, differences, other_hashes, table

FINDING = {"finding_id": "a1", "verdict": "conflict", "area_m2": "1000.0", "length_m": "", "geometry_hash": "f0"}


def run_of(**changed: str) -> dict[str, dict[str, str]]:
    return {FINDING["finding_id"]: {**FINDING, **changed}}


def report(folder, group, **numbers):
    values = " ".join(f'{key}="{value}"' for key, value in numbers.items())
    (folder / f"{group}.xml").write_text(f"<testsuites><testsuite {values}/></testsuites>")


@pytest.fixture
def reports(tmp_path):
    for group in GROUPS:
        report(tmp_path, group, tests=10, failures=0, errors=0, skipped=1)
    return tmp_path


def test_tests_of_all_groups_are_counted(reports):
    assert counts(reports) == {"passed": 27, "failed": 0, "skipped": 3}


def test_failures_and_errors_count_as_failed(reports):
    report(reports, "test-qgis", tests=10, failures=1, errors=2, skipped=0)
    assert counts(reports) == {"passed": 25, "failed": 3, "skipped": 2}


def test_a_group_without_a_report_is_a_failure(reports):
    (reports / "test-application.xml").unlink()
    assert counts(reports)["failed"] == 1


def test_the_same_findings_do_not_differ():
    assert differences(run_of(), run_of()) == []


def test_an_area_within_a_millionth_is_the_same():
    assert differences(run_of(), run_of(area_m2="1000.0009")) == []


def test_an_area_beyond_a_millionth_differs():
    assert differences(run_of(), run_of(area_m2="1000.002")) == ["finding a1: area_m2 is 1000.0 and 1000.002"]


def test_another_verdict_differs():
    assert len(differences(run_of(), run_of(verdict="attention"))) == 1


def test_a_measure_that_one_release_lacks_differs():
    assert differences(run_of(), run_of(length_m="5.0")) == ["finding a1: length_m is  and 5.0"]


def test_a_finding_of_one_release_differs():
    assert differences(run_of(), {}) == ["finding a1 is on one release only"]


def test_another_hash_is_counted_and_no_difference():
    other = run_of(geometry_hash="0f")
    assert (differences(run_of(), other), other_hashes(run_of(), other)) == ([], 1)


def test_the_table_has_a_line_for_each_release():
    row = {"qgis": "3.40.6", "python": "3.11.2", "geos": "3.11.1", "passed": 1, "failed": 0, "skipped": 0, "minutes": 2}
    lines = table([{"release": "bookworm", **row}, {"release": "trixie", **row}]).splitlines()
    assert [line.split()[0] for line in lines] == ["release", "bookworm", "trixie"]
