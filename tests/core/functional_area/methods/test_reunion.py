"""Commuting on Reunion in 2010: the areas are those that the definition gives, argued commune by commune."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from ako_qgis_plugin.core.functional_area.methods.oecd_fua import OecdFuaParameters
from ako_qgis_plugin.core.functional_area.variants.delimit import delimit
from scripts.reunion import CITIES, NAMES, data_in, printed
from tests.core.functional_area.methods.plain_fua import functional_urban_areas

#: Those with at least 15 % of their employed residents working in the city; see docs/functional_urban_area.md.
ARGUED = {
    "Saint-Denis": {
        "Saint-Denis",
        "Sainte-Marie",  # 46.5 %
        "Sainte-Suzanne",  # 32.0 %
        "Saint-André",  # 22.2 %
        "La Possession",  # 17.7 %, 13.0 % to Saint-Paul
        "Bras-Panon",  # 17.6 %
    },
    "Saint-Paul": {"Saint-Paul", "Les Trois-Bassins"},  # 28.0 %
    "Saint-Pierre": {
        "Saint-Pierre",
        "Petite-Île",  # 33.9 %
        "Entre-Deux",  # 29.6 %
        "Le Tampon",  # 26.9 %
        "Saint-Louis",  # 23.1 %
        "L'Étang-Salé",  # 21.6 %
        "Saint-Joseph",  # 18.1 %
        "Les Avirons",  # 17.8 %
    },
}


@pytest.fixture(scope="module")
def data(reference_data):
    return data_in(reference_data)


def areas(data, cities=CITIES, **parameters) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for code, result in zip(
        data.units.codes, delimit(data, OecdFuaParameters(tuple(cities), **parameters)).results, strict=True
    ):
        if result.area_id:
            core = ", ".join(NAMES[each] for each in result.area_id.split("+"))
            found.setdefault(core, set()).add(NAMES[code])
    return found


def test_areas_are_those_that_were_argued(data):
    assert areas(data) == ARGUED


def test_no_commune_owes_its_area_to_contiguity(data):
    assert areas(data, contiguity=False) == ARGUED


@pytest.mark.parametrize("mode", ["published", "joined", "separate"])
@pytest.mark.parametrize("threshold", [5.0, 10.0, 14.0, 15.0, 20.0])
@pytest.mark.parametrize("cities", [CITIES, (*CITIES, "97422", "97409", "97414"), ("97411",)], ids=len)
def test_areas_are_those_of_the_plain_definition(data, cities, threshold, mode):
    codes = data.units.codes
    found = delimit(data, OecdFuaParameters(tuple(cities), mode, threshold))
    expected = functional_urban_areas(
        codes,
        {(one, other): data.flows.flow[a, b] for a, one in enumerate(codes) for b, other in enumerate(codes)},
        dict(zip(codes, data.flows.employed, strict=True)),
        [[city] for city in cities],
        Fraction(threshold) / 100,
        Fraction(15, 100),
        mode=mode,
        touching={frozenset((codes[a], codes[b])) for a, b in data.neighbours.pairs.tolist()},
        at_edge=set(np.array(codes)[data.neighbours.is_at_the_edge]),
    )
    areas_of = {code: result.area_id for code, result in zip(codes, found.results, strict=True) if result.area_id}
    assert {code: set(area.split("+")) for code, area in areas_of.items()} == expected


def test_le_tampon_as_a_city_is_one_with_saint_pierre(data):
    assert "Saint-Pierre, Le Tampon" in areas(data, (*CITIES, "97422"))


def test_commune_that_reaches_the_threshold_behind_one_that_does_not_is_an_exclave(data):
    result = delimit(data, OecdFuaParameters(CITIES, threshold=14.0)).results[data.units.codes.index("97406")]
    assert [ground.key for ground in result.grounds] == ["exclave"]


def test_le_port_as_part_of_saint_paul_takes_la_possession_over(data):
    found = areas(data, ["97411", "97415+97407", "97416"])
    assert found["Saint-Paul, Le Port"] == {"Saint-Paul", "Le Port", "La Possession", "Saint-Leu", "Les Trois-Bassins"}


def test_rest_of_the_island_is_no_enclave_of_its_capital(data):
    assert areas(data, ["97411"])["Saint-Denis"] == ARGUED["Saint-Denis"]


def test_result_is_printed_next_to_its_inputs(data):
    lines = printed(data, delimit(data, OecdFuaParameters(CITIES)))
    row = next(line for line in lines if "Sainte-Marie" in line)
    assert row.split()[:5] == ["97418", "Sainte-Marie", "10003", "10036", "3917"]
    assert "46.5" in row
