"""The plans of the sample are clean, and its faulty drafts hold the planted faults and no other."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pandas as pd
import pytest

from ako_qgis_plugin.core.borders.check import BorderCheck, BorderInputs, BorderOptions
from ako_qgis_plugin.core.plan_quality.check import check_plans
from ako_qgis_plugin.core.plan_quality.checks import CheckBook, load_checks
from ako_qgis_plugin.core.plan_quality.faults import Fault, faults_frame
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.plan_quality.sources import read_sources
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from tests.gpkg import read_layer

SAMPLE = Path(__file__).parents[2] / "ako_qgis_plugin" / "sample"


@pytest.fixture(scope="module")
def checks() -> CheckBook:
    return load_checks()


@pytest.fixture(scope="module")
def found(checks) -> pd.DataFrame:
    (source,) = read_sources([SAMPLE / "pog_302005_draft.zip"], checks, SilentProgress())
    faults = [*source.faults, *check_plans(source.plans, checks, SilentProgress())]
    return faults_frame(faults, checks, source.plans.zones, source.plans.acts, "pl")


@pytest.fixture(scope="module")
def drafts() -> list[str]:
    zones = read_layer(SAMPLE / "agglomeration.gpkg", "zones_pog")
    return sorted(zones.loc[zones["status"] != "legalForce", "teryt"].unique())


def faults_in(layer: str, checks: CheckBook) -> list[Fault]:
    plans = PlanSet(
        zones=read_layer(SAMPLE / "agglomeration.gpkg", layer),
        acts=read_layer(SAMPLE / "agglomeration.gpkg", "acts"),
        boundaries=read_layer(SAMPLE / "agglomeration.gpkg", "boundaries"),
    )
    return check_plans(plans, checks, SilentProgress())


def test_of_the_general_plans_nothing_is_told_but_which_are_drafts(checks, drafts):
    told = sorted((fault.check_id, fault.teryt) for fault in faults_in("zones_pog", checks))
    assert told == [("Q511", teryt) for teryt in drafts]


def test_the_published_plan_has_no_fault(checks):
    (source,) = read_sources([SAMPLE / "pog_302005.zip"], checks, SilentProgress())
    assert [*source.faults, *check_plans(source.plans, checks, SilentProgress())] == []


def test_each_planted_fault_is_found_on_its_zone(found):
    planted = pd.read_csv(SAMPLE / "planted_faults.csv").sort_values("check_id")
    places = found.sort_values("rule_id")[["zone_id", "reason"]].agg(" ".join, axis=1)
    named = [zone.split("-")[1] in place for zone, place in zip(planted["zone_id"], places, strict=True)]
    assert (list(planted["check_id"]), named) == (sorted(found["rule_id"]), [True] * len(planted))


def test_the_gap_has_the_width_that_was_planted(found):
    gap = found[found["rule_id"] == "Q201"].iloc[0]
    assert 2 * gap["area_m2"] / gap.geometry.length == pytest.approx(0.3, abs=0.001)


@pytest.fixture(scope="module")
def along_the_border() -> pd.DataFrame:
    zones = read_layer(SAMPLE / "agglomeration.gpkg", "zones_pog_border")
    boundaries = read_layer(SAMPLE / "agglomeration.gpkg", "boundaries")
    inputs = BorderInputs(load_rule_book(), boundaries=boundaries)
    return BorderCheck(zones, inputs, BorderOptions(), SilentProgress()).findings()


@pytest.fixture(scope="module")
def planted_borders() -> pd.DataFrame:
    return pd.read_csv(SAMPLE / "planted_borders.csv", dtype={"teryt": str})


def test_each_fault_along_the_border_is_found_as_large_as_it_was_planted(along_the_border, planted_borders):
    measures = {"length_m": 0.1, "area_m2": 1.0}
    for fault in planted_borders.to_dict("records"):
        rows = along_the_border[
            (along_the_border["rule_id"] == fault["rule_id"]) & (along_the_border["teryt"] == fault["teryt"])
        ]
        for name, within in measures.items():
            if fault[name]:
                assert rows[name].astype(float).tolist() == [pytest.approx(fault[name], abs=within)], fault


def test_nothing_else_is_found_along_the_border(along_the_border, planted_borders):
    # Whoever is drawn over is told too, and the boundary itself tells of the zone beyond it.
    distances = {"R057", "R145"}
    expected = Counter(planted_borders["rule_id"]) + Counter({"Q601": 1, "Q603": 1})
    assert Counter(rule for rule in along_the_border["rule_id"] if rule not in distances) == expected
