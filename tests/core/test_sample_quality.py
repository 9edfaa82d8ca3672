"""The plans of the sample are clean, and its faulty draft holds the planted faults and no other."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from ako_qgis_plugin.core.plan_quality.check import check_plans
from ako_qgis_plugin.core.plan_quality.checks import CheckBook, load_checks
from ako_qgis_plugin.core.plan_quality.faults import Fault, faults_frame
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.plan_quality.sources import read_sources
from ako_qgis_plugin.core.progress import SilentProgress
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


def faults_in(layer: str, checks: CheckBook) -> list[Fault]:
    plans = PlanSet(
        zones=read_layer(SAMPLE / "agglomeration.gpkg", layer),
        acts=read_layer(SAMPLE / "agglomeration.gpkg", "acts"),
        boundaries=read_layer(SAMPLE / "agglomeration.gpkg", "boundaries"),
    )
    return check_plans(plans, checks, SilentProgress())


def test_the_general_plans_have_no_fault(checks):
    assert faults_in("zones_pog", checks) == []


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
