"""Counted things have the form that their number asks for."""

import pytest

from ako_qgis_plugin.core.reports.functional_area.counted_words import form


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        *((0, "gmin"), (1, "gminę"), (2, "gminy"), (4, "gminy"), (5, "gmin"), (12, "gmin"), (14, "gmin")),
        *((21, "gmin"), (22, "gminy"), (25, "gmin"), (112, "gmin"), (122, "gminy"), (1001, "gmin")),
    ],
)
def test_polish_form_follows_the_number(count, expected):
    assert form(count, "units_acc", "pl") == expected


@pytest.mark.parametrize(("count", "expected"), [(0, "municipalities"), (1, "municipality"), (21, "municipalities")])
def test_english_has_one_and_others(count, expected):
    assert form(count, "units", "en") == expected
