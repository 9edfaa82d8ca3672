"""Six municipalities in a row beside a core, small enough to compute by hand.

::

    K - A - B - C - D      E stands alone

K is the core. Numbers are chosen so that shares come out round.
"""

from __future__ import annotations

import numpy as np

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.criteria import (
    FIELD,
    RATIO,
    Comparison,
    DelimitationCriterion,
    Direction,
    Formula,
    Group,
    ThresholdKind,
)
from ako_qgis_plugin.core.functional_area.methods.model import AreaData
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours
from ako_qgis_plugin.core.functional_area.units import Units

CODES = ("306101", "300701", "300702", "300703", "300704", "100801")
K, A, B, C, D, E = range(6)
NAMES = ("K", "A", "B", "C", "D", "E")
PAIRS = ((K, A), (A, B), (B, C), (C, D))

POPULATION = (100_000.0, 10_000.0, 8_000.0, 5_000.0, 4_000.0, 2_000.0)
#: Firms per 1,000 residents: 100, 80, 50, 60, 100, 40; all together 11,980 for 129,000 people.
FIRMS = (10_000.0, 800.0, 400.0, 300.0, 400.0, 80.0)
#: Commuters to K per 1,000 of working age: -, 120, 60, 50, 40, 80.
WORKING_AGE = (60_000.0, 6_000.0, 5_000.0, 3_000.0, 2_500.0, 1_000.0)
COMMUTERS = (0.0, 720.0, 300.0, 150.0, 100.0, 80.0)
DENSITY = (1_500.0, 100.0, 80.0, 60.0, 50.0, 40.0)


def units(**values):
    """Give the six units; values replace fields."""
    fields = {
        "population": POPULATION,
        "population_15_64": WORKING_AGE,
        "firms": FIRMS,
        "density_km2": DENSITY,
    } | values
    return Units(CODES, NAMES, values={name: np.array(column, dtype=float) for name, column in fields.items()})


def flows(commuters=COMMUTERS, least=(0.0,) * 6, most=(0.0,) * 6):
    """Give commuting to K alone, with what hidden flows may add."""
    flow, low, high = (np.zeros((6, 6)) for _ in range(3))
    flow[:, K], low[:, K], high[:, K] = commuters, least, most
    nobody = np.zeros(6)
    employed = np.array(POPULATION) * 0.45
    return Flows(flow, low, high, nobody, nobody, has_stayers=False, employed=employed, jobs=employed)


def data(commuters=flows(), migration=None, **values):  # noqa: B008 - never changed
    """Give all that methods may draw on."""
    return AreaData(units(**values), commuters, Neighbours.of_pairs(6, PAIRS), migration)


def criterion(criterion_id="X", numerator="density_km2", denominator="", per=None, **changes):
    """Give a criterion: by default a field of at least 0."""
    values = {
        "group": Group.MORPHOLOGICAL,
        "indicator": FIELD if per is None else RATIO,
        "comparison": Comparison.AT_LEAST,
        "threshold": 0.0,
        "threshold_kind": ThresholdKind.ABSOLUTE,
        "weight": 1.0,
        "direction": Direction.MORE,
        "unit": "",
        "name_pl": "kryterium",
        "name_en": "criterion",
        "source": "",
        "confidence": "low",
    } | changes
    return DelimitationCriterion(criterion_id, formula=Formula(numerator, denominator, per), **values)


COMMUTING = criterion("F", "commuters_to_core", "population_15_64", 1000.0, group=Group.FUNCTIONAL, threshold=50.0)
BUSINESS = criterion(
    "S",
    "firms",
    "population",
    1000.0,
    group=Group.SOCIOECONOMIC,
    threshold=75.0,
    threshold_kind=ThresholdKind.PERCENT_OF_MEAN,
)
DENSE = criterion("M", threshold=60.0)
