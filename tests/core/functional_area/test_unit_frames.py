"""Units of a layer: codes of six digits, parts joined, nothing lost silently."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.errors import DelimitationError, InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.functional_area.unit_frames import codes_among, read_units
from ako_qgis_plugin.core.progress import SilentProgress


def layer(*rows: dict) -> pd.DataFrame:
    return pd.DataFrame(list(rows))


def test_a_unit_has_six_digits_its_name_and_every_number():
    frame = layer({"teryt": "3061011", "municipality": "Kalisz", "population": 97000, "note": "x"})
    units = read_units(frame, "teryt", name_field="municipality")
    assert (units.codes, units.names, dict(units.values)) == (("306101",), ("Kalisz",), {"population": [97000.0]})


def test_a_field_of_another_name_is_taken_for_what_the_planner_says():
    frame = layer({"teryt": "306101", "LUDNOSC": "97 000"})
    assert read_units(frame, "teryt", value_fields={"population": "LUDNOSC"}).value("population") == [97000.0]


def test_a_mapped_field_that_holds_text_is_refused():
    frame = layer({"teryt": "306101", "LUDNOSC": "many"})
    with pytest.raises(InvalidValueError, match="LUDNOSC holds 'many'"):
        read_units(frame, "teryt", value_fields={"population": "LUDNOSC"})


def test_a_missing_field_is_named():
    with pytest.raises(MissingFieldError, match="missing fields jpt_kod"):
        read_units(layer({"teryt": "306101"}), "jpt_kod")


def test_a_layer_without_a_single_code_is_refused():
    with pytest.raises(DelimitationError, match="no row has a code"):
        read_units(layer({"teryt": None}), "teryt")


def test_town_and_rural_rows_are_one_unit():
    left, right = shapely.box(0, 0, 1, 1), shapely.box(1, 0, 3, 1)
    progress = SilentProgress()
    units = read_units(
        layer(
            {"teryt": "3017074", "population": 5000, "geometry": left},
            {"teryt": "3017075", "population": 9000, "geometry": right},
        ),
        "teryt",
        progress=progress,
    )
    assert (units.codes, units.value("population"), units.geometry[0].area) == (("301707",), [14000.0], 3.0)
    assert "parts of units joined, their counts added up: 301707" in progress.notes[0]


def test_parts_beside_their_whole_are_not_counted_twice():
    progress = SilentProgress()
    rows = ({"teryt": f"301707{kind}", "population": people} for kind, people in ((3, 14), (4, 5), (5, 9)))
    units = read_units(layer(*rows), "teryt", progress=progress)
    assert (units.value("population"), "left out: 2" in progress.notes[0]) == ([14.0], True)


def test_pieces_of_one_unit_are_counted_once():
    frame = layer({"teryt": "306101", "population": 7}, {"teryt": "306101", "population": 7})
    assert read_units(frame, "teryt").value("population") == [7.0]


def test_a_part_without_a_count_leaves_the_sum_missing():
    frame = layer({"teryt": "3017074", "population": 5}, {"teryt": "3017075", "population": None})
    assert np.isnan(read_units(frame, "teryt").value("population"))


def test_shares_are_averaged_by_population():
    frame = layer(
        {"teryt": "3017074", "population": 1, "non_farm_pct": 90.0},
        {"teryt": "3017075", "population": 3, "non_farm_pct": 50.0},
    )
    assert read_units(frame, "teryt").value("non_farm_pct") == [60.0]


def test_totals_of_counties_are_no_units():
    progress = SilentProgress()
    frame = layer({"teryt": "3061011"}, {"teryt": "3061000"}, {"teryt": "3000000"})
    assert read_units(frame, "teryt", progress=progress).codes == ("306101",)
    assert "left out: 2" in progress.notes[0]


def test_codes_that_are_not_of_teryt_stay_as_they_are():
    assert read_units(layer({"code": "97401"}, {"code": "97402"}), "code").codes == ("97401", "97402")


def test_a_joined_unit_has_the_name_of_the_whole():
    rows = {"teryt": "3017044", "name": "Odolanów - miasto"}, {"teryt": "3017045", "name": "Odolanów - obszar wiejski"}
    assert read_units(layer(*rows), "teryt", name_field="name").names == ("Odolanów",)


def test_a_core_may_be_typed_with_six_or_seven_digits():
    units = read_units(layer({"teryt": "306101"}, {"teryt": "301701"}), "teryt")
    assert codes_among(units, ["3061011", "301701", "306101"]) == ("306101", "301701")


def test_rows_without_a_code_are_told():
    progress = SilentProgress()
    units = read_units(layer({"teryt": "306101"}, {"teryt": " "}), "teryt", progress=progress)
    assert (len(units), "left out: 1 (2)" in progress.warnings[0]) == (1, True)


def test_people_below_zero_are_refused():
    with pytest.raises(InvalidValueError, match="population is below zero in 306101"):
        read_units(layer({"teryt": "306101", "population": -1}), "teryt")


def test_a_table_without_areas_has_no_geometry():
    assert read_units(layer({"teryt": "306101"}), "teryt").geometry is None


def test_a_unit_without_an_area_is_told():
    progress = SilentProgress()
    rows = {"teryt": "306101", "geometry": shapely.box(0, 0, 1, 1)}, {"teryt": "301701", "geometry": None}
    units = read_units(layer(*rows), "teryt", progress=progress)
    assert (units.geometry[1], "301701" in progress.warnings[0]) == (None, True)


def test_an_invalid_area_is_repaired_and_told():
    progress = SilentProgress()
    bow_tie = shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])
    units = read_units(layer({"teryt": "306101", "geometry": bow_tie}), "teryt", progress=progress)
    assert (units.geometry[0].is_valid, "Self-intersection" in progress.warnings[0]) == (True, True)


def test_a_code_that_a_number_robbed_of_its_zero_gets_it_back():
    assert read_units(layer({"teryt": 201011}, {"teryt": 3061011}), "teryt").codes == ("020101", "306101")


@given(st.lists(st.tuples(st.sampled_from("45"), st.integers(301701, 301706), st.integers(0, 10**6)), min_size=1))
def test_no_person_is_lost_where_parts_of_distinct_counts_are_joined(rows):
    distinct = [(f"{code}{kind}", people + index * 10**7) for index, (kind, code, people) in enumerate(rows)]
    units = read_units(pd.DataFrame(distinct, columns=["teryt", "population"]), "teryt")
    assert units.value("population").sum() == sum(people for _, people in distinct)
