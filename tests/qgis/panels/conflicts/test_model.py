"""Order, groups and lines of the table."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester

from ako_qgis_plugin.panels.conflicts.filter import Filter
from ako_qgis_plugin.panels.conflicts.groups import grouped, lines_of
from ako_qgis_plugin.panels.conflicts.lookup import GROUPS
from ako_qgis_plugin.panels.conflicts.model import COLUMNS, ConflictModel
from ako_qgis_plugin.panels.conflicts.table import ConflictTable
from ako_qgis_plugin.panels.look import VERDICT_COLOURS
from scripts.style_source.findings import VERDICT_LOOKS
from tests.qgis.panels.small_rows import lookup_of

DOWN, UP = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder


@pytest.fixture
def model(qgis_app):
    model = ConflictModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    del tester


def shown(model, field="zone_label") -> list[str]:
    return [model.lookup.text(field, int(row)) for row in model.order]


def by(field: str, order=UP) -> tuple:
    return COLUMNS.index(field), order


@pytest.mark.parametrize(
    ("field", "values", "expected"),
    [
        ("municipality", ["Żelazków", "Zduny", "Łódź", "Lublin", None], ["Lublin", "Łódź", "Zduny", "Żelazków", ""]),
        ("zone_label", ["10SJ", "9SJ", "1SW"], ["1SW", "9SJ", "10SJ"]),
        ("verdict", ["attention", "not_assessed", "conflict"], ["kolizja", "do wyjaśnienia", "nie oceniono"]),
        ("area_m2", [90_000.0, None, 1_000_000.0, 100_000.0], ["9,00", "10,00", "100,00", ""]),
    ],
)
def test_columns_are_sorted_as_people_sort_them(model, field, values, expected):
    model.group_by(None)
    model.show(lookup_of(*({field: value} for value in values)))
    model.sort(*by(field))
    assert shown(model, field) == expected
    model.sort(*by(field, DOWN))
    assert shown(model, field) == [*(text for text in reversed(expected) if text), *([""] if "" in expected else [])]


def test_usual_order_is_gravest_first(model):
    model.group_by(None)
    model.show(
        lookup_of(
            {"verdict": "attention", "zone_label": "a"},
            {"verdict": "conflict", "severity": 3, "zone_label": "b"},
            {"verdict": "conflict", "severity": 5, "zone_label": "c"},
        )
    )
    assert shown(model) == ["c", "b", "a"]


def test_heads_of_closed_groups_are_all_that_is_seen(model):
    model.show(lookup_of({}, {"teryt": "1", "municipality": "Ceków"}))
    assert [model.index(line, 0).data() for line in range(model.rowCount())] == [
        "Ceków   1 · to decide: 1",
        "Kalisz   1 · to decide: 1",
    ]


def test_group_that_is_alone_is_open(model):
    model.show(lookup_of({}, {}))
    assert model.rowCount() == 3


def test_groups_open_and_close(model):
    model.show(lookup_of({}, {}, {"teryt": "1", "municipality": "Ceków"}))
    model.toggle(1)
    assert model.rowCount() == 4
    model.toggle(1)
    assert model.rowCount() == 2
    model.toggle_all(is_open=True)
    assert model.rowCount() == 5


def test_municipalities_of_one_name_are_two_groups(model):
    model.show(lookup_of({"teryt": "300701"}, {"teryt": "306101"}))
    assert len(model.heads()) == 2


def test_finding_in_a_closed_group_has_no_line_until_it_is_asked_for(model):
    model.show(lookup_of({}, {"teryt": "1", "municipality": "Ceków"}))
    assert model.line_of(0) == 2


def test_finding_that_the_filter_hides_has_no_line(model):
    model.show(lookup_of({}, {"verdict": "attention"}))
    model.filter_by(Filter(verdicts=frozenset({"attention"})))
    assert model.line_of(0) is None


def test_next_that_waits_comes_after_the_last_again_from_the_start(model):
    model.group_by(None)
    model.show(lookup_of({}, {"review_status": "accepted"}, {}))
    assert model.next_waiting(0) == 2
    assert model.next_waiting(2) == 0
    assert model.next_waiting(0, besides=np.array([0, 2])) is None


def test_groups_and_findings_have_words_for_who_cannot_see(model):
    model.show(lookup_of({}))
    role = Qt.ItemDataRole.AccessibleTextRole
    severity = model.index(1, COLUMNS.index("severity"))
    assert model.index(0, 0).data(role) == "Kalisz   1 · to decide: 1"
    assert severity.data(role) == "Severity: 5 of 5"


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (400, ["review_status", "verdict", "zone_label", "provision_name", "area_m2"]),
        (550, ["review_status", "verdict", "municipality", "zone_label", "provision_name", "area_m2"]),
    ],
)
def test_columns_fit_the_width_of_the_table(model, width, expected):
    model.show(lookup_of({}))
    table = ConflictTable(model)
    table.resize(width, 300)
    table.show()
    assert [name for place, name in enumerate(COLUMNS) if not table.isColumnHidden(place)] == expected
    table.close()


def test_colours_are_those_of_the_map():
    assert {verdict: (look.colour, look.edge, look.text) for verdict, look in VERDICT_LOOKS.items()} == VERDICT_COLOURS


some_findings = st.lists(
    st.fixed_dictionaries(
        {
            "teryt": st.sampled_from([None, "1", "2"]),
            "municipality": st.sampled_from([None, "Łódź", "Lublin"]),
            "verdict": st.sampled_from(["conflict", "attention", None]),
            "provision_id": st.sampled_from(["P1", "P2"]),
            "rule_id": st.sampled_from([None, "R1"]),
            "review_status": st.sampled_from(["open", "accepted"]),
        }
    ),
    min_size=1,
    max_size=12,
)


@given(some_findings, st.sampled_from(sorted(GROUPS)), st.data())
def test_every_finding_shown_is_in_one_group_and_counted_there(some, field, data):
    lookup = lookup_of(*some)
    chosen = data.draw(st.sets(st.integers(0, len(some) - 1)))
    order = lookup.sorted(np.array(sorted(chosen), dtype=np.int64), None, descending=False)
    groups = grouped(lookup, order, field)
    assert sorted(row for group in groups for row in group.rows.tolist()) == sorted(chosen)
    for group in groups:
        assert group.waiting == sum(some[row]["review_status"] == "open" for row in group.rows)
        assert len(group.rows) <= group.total
    assert sum(len(part) for part in [lines_of(groups, {group.key for group in groups})]) == len(chosen) + len(groups)


def test_a_finding_without_a_provision_shows_its_category(model):
    model.group_by(None)
    model.show(lookup_of({"verdict": "not_assessed", "category": "gas_hp", "provision_name": None}))
    assert model.index(0, COLUMNS.index("provision_name")).data() == "gazociąg wysokiego ciśnienia"


def test_findings_are_sorted_by_how_much_of_them_is_built_up(model):
    model.group_by(None)
    model.show(lookup_of({"built_up_pct": 1.5}, {"built_up_pct": None}, {"built_up_pct": 12.0}))
    model.sort(*by("built_up_pct", DOWN))
    assert shown(model, "built_up_pct") == ["12,0", "1,5", ""]
