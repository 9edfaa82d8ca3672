"""Variants that people tick or draw."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.errors import DelimitationError
from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.manual import ManualParameters, manual
from ako_qgis_plugin.core.functional_area.methods.model import AreaData
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.variants.delimit import delimit, parameters_of, parameters_to_json, words_of
from ako_qgis_plugin.core.functional_area.variants.variant_words import notes_text, reason_text
from ako_qgis_plugin.core.functional_area.vocabulary import INSIDE, Role

#: Five squares of 1 km in a row, and one without an area.
CODES = ("306101", "300701", "300702", "300703", "300704", "300705")
K, A, B, C, D, LOST = range(6)


def squares():
    return np.array([*(shapely.box(1_000 * x, 0, 1_000 * x + 1_000, 1_000) for x in range(5)), None], dtype=object)


def data():
    flow = np.zeros((6, 6))
    flow[A, K], flow[B, K] = 200.0, 50.0
    employed = np.array([5_000.0, 1_000, 500, 0, np.nan, 100])
    pairs = [(K, A), (A, B), (B, C), (C, D)]
    return AreaData(
        Units(CODES, CODES, squares()), Flows.of_matrix(flow, employed=employed), Neighbours.of_pairs(6, pairs)
    )


def run(area=None, **parameters):
    return manual(data() if area is None else area, ManualParameters(**parameters))


def members(variant):
    return {code for code, result in zip(CODES, variant.results, strict=True) if result.role in INSIDE}


def value(variant, unit, key):
    return next((each.value for each in variant.results[unit].criteria if each.key == key), None)


def test_ticked_units_are_in_with_the_core():
    variant = run(core=(CODES[K],), members=(CODES[B], f" {CODES[D]} "))
    assert members(variant) == {CODES[K], CODES[B], CODES[D]}
    assert variant.results[K].role is Role.CORE
    assert variant.results[B].area_id == CODES[K]


def test_a_proposal_needs_no_core():
    variant = run(members=(CODES[A],))
    assert members(variant) == {CODES[A]}
    assert variant.results[A].area_id == "manual"


# From 400 to 3500 m: 60 % of K, all of A and B, 50 % of C, nothing of D.
DRAWN = shapely.box(400, -100, 3_500, 1_100).wkt


def test_units_are_in_what_is_drawn_from_half_of_their_area_on():
    variant = run(drawn=DRAWN)
    assert members(variant) == {CODES[K], CODES[A], CODES[B], CODES[C]}
    assert [value(variant, unit, "area_inside") for unit in (K, A, C, D)] == pytest.approx([60, 100, 50, 0])


@pytest.mark.parametrize(("threshold", "count"), [(50.1, 3), (60.0, 3), (60.1, 2), (100.0, 2), (0.0, 5)])
def test_the_share_of_the_area_is_a_parameter(threshold, count):
    assert len(members(run(drawn=DRAWN, threshold=threshold))) == count


def test_ticked_units_join_those_drawn():
    assert CODES[D] in members(run(drawn=DRAWN, members=(CODES[D],)))


def test_a_unit_without_an_area_cannot_be_placed_by_a_drawing():
    variant = run(drawn=DRAWN)
    assert variant.results[LOST].role is Role.NOT_ASSESSED
    assert [ground.key for ground in variant.results[LOST].grounds] == ["no_area"]


def test_a_unit_without_an_area_can_be_ticked():
    assert run(drawn=DRAWN, members=(CODES[LOST],)).results[LOST].role is Role.COMMUTING


# The drawing is 3100 m by 1200 m, of which 200 m by 3100 m lie beside the units: 0.62 km2.
def test_what_is_drawn_outside_all_units_is_told():
    assert run(drawn=DRAWN).notes[0].values == {"area": pytest.approx(0.62)}


def test_a_drawing_that_units_cover_has_nothing_to_tell():
    assert run(drawn=shapely.box(100, 100, 2_000, 900).wkt).notes == ()


@pytest.mark.parametrize(
    "drawn",
    [
        "MULTIPOLYGON (((0 0, 1000 0, 1000 1000, 0 1000, 0 0)), ((2000 0, 3000 0, 3000 1000, 2000 1000, 2000 0)))",
        "GEOMETRYCOLLECTION (POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0)), POINT (5 5),"
        " POLYGON ((2000 0, 3000 0, 3000 1000, 2000 1000, 2000 0)))",
        "POLYGON Z ((0 0 5, 1000 0 5, 1000 990 5, 2000 990 5, 2000 0 5, 3000 0 5, 3000 1000 5, 0 1000 5, 0 0 5))",
    ],
)
def test_drawings_of_several_kinds_are_read(drawn):
    assert members(run(drawn=drawn)) == {CODES[K], CODES[B]}


def test_a_drawing_that_crosses_itself_is_repaired():
    # A bow tie over K and A: half of either lies inside.
    assert members(run(drawn="POLYGON ((0 0, 2000 1000, 2000 0, 0 1000, 0 0))")) == {CODES[K], CODES[A]}


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({}, "tick units, draw an area, or choose a core"),
        ({"members": ("",)}, "tick units"),
        ({"members": ("999999",)}, "999999"),
        ({"core": ("999999",)}, "999999"),
        ({"drawn": "POLYGON ((0 0, 1"}, "no WKT"),
        ({"drawn": "Ostrów Wielkopolski"}, "no WKT"),
        ({"drawn": "LINESTRING (0 0, 1000 1000)"}, "is no area"),
        ({"drawn": "POLYGON EMPTY"}, "is no area"),
        ({"drawn": "POLYGON ((90000 0, 91000 0, 91000 1000, 90000 0))"}, "both must be in EPSG:2180"),
        ({"drawn": DRAWN, "threshold": float("nan")}, "must be a number"),
        ({"members": (CODES[A],), "contiguity": True}, "choose a core"),
        ({"core": (CODES[K],), "core_mode": "both"}, "allowed are"),
    ],
)
def test_choices_that_cannot_be_are_refused(parameters, message):
    with pytest.raises(DelimitationError, match=message):
        run(**parameters)


def test_a_table_without_geometry_cannot_be_drawn_in():
    with pytest.raises(DelimitationError, match="the units have no geometry"):
        run(AreaData(Units(CODES, CODES)), drawn=DRAWN)


# 200 of 1,000 employed residents of A and 50 of 500 of B work in K.
def test_the_share_of_commuters_is_told_and_decides_nothing():
    variant = run(core=(CODES[K],), members=(CODES[B],))
    assert [value(variant, unit, "share_to_core") for unit in (A, B)] == [20.0, 10.0]
    assert variant.results[A].role is Role.OUTSIDE


@pytest.mark.parametrize("unit", [C, D])
def test_units_without_employed_residents_have_no_share(unit):
    assert value(run(core=(CODES[K],)), unit, "share_to_core") is None


def test_contiguity_can_be_asked_of_a_proposal():
    variant = run(core=(CODES[K],), members=(CODES[A], CODES[C]), contiguity=True)
    assert members(variant) == {CODES[K], CODES[A]}
    assert "not_connected" in [ground.key for ground in variant.results[C].grounds]


def test_the_definition_is_enough_to_compute_a_variant_again():
    variant = run(core=(CODES[K],), drawn=DRAWN, threshold=30.0)
    assert delimit(data(), parameters_of(parameters_to_json(variant.parameters))).results == variant.results


@pytest.mark.parametrize("language", ["pl", "en"])
def test_every_reason_and_note_can_be_told(language):
    for parameters in ({"core": (CODES[K],), "drawn": DRAWN}, {"members": (CODES[A],)}):
        variant = run(**parameters)
        words = words_of(variant.parameters)
        assert all(reason_text(result, words, language) for result in variant.results)
        assert all(notes_text(variant.notes, words, language))


@given(st.floats(1, 4_900), st.floats(1, 4_900), st.floats(0, 100), st.floats(0, 50))
def test_raising_the_share_never_adds_a_unit(left, width, threshold, more):
    drawn = shapely.box(left, 0, left + width, 1_000).wkt
    low = ManualParameters(drawn=drawn, threshold=threshold)
    before, after = (manual(data(), each) for each in (low, replace(low, threshold=threshold + more)))
    assert not (after.is_inside & ~before.is_inside).any()
    inside = [min(max(left + width - x, 0), 1_000) - min(max(left - x, 0), 1_000) for x in range(0, 5_000, 1_000)]
    expected = [share / 10 >= threshold for share in inside]
    sure = [abs(share / 10 - threshold) > 1e-4 for share in inside]
    assert [one for one, is_sure in zip(before.is_inside[:5].tolist(), sure, strict=True) if is_sure] == [
        one for one, is_sure in zip(expected, sure, strict=True) if is_sure
    ]
