"""The ministry's own files, measured in the CRS they are in."""

import pandas as pd
import pytest
import shapely

from ako_qgis_plugin.core.municipal_plans.app_gml import read_plans
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.schema import ACT_FIELDS, ZONE_FIELDS, names
from tests.core.plan_quality.plans import faults_of


def frame(records, fields):
    rows = [{**record.values, "geometry": record.geometry} for record in records]
    return pd.DataFrame({name: pd.Series([row[name] for row in rows], dtype=object) for name in [*fields, "geometry"]})


@pytest.fixture
def official(reference_data):
    def read(folder, zones):
        files = [reference_data / "app_gml" / folder / name for name in ("AktPlanowaniaPrzestrzennego.gml", zones)]
        plans = read_plans(files, SilentProgress())
        return PlanSet(frame(plans.zones, names(ZONE_FIELDS)), frame(plans.acts, names(ACT_FIELDS)))

    return read


def test_the_ministry_sample_gives_no_finding(official):
    plans = official("ministry_sample", "StrefaPlanistyczna.gml")
    assert len(plans.zones) == 28
    assert shapely.area(plans.acts["geometry"][0]) == pytest.approx(94_507_588.39, abs=0.01)
    assert faults_of(plans) == []


def test_the_sound_sample_plan_gives_no_finding(official):
    plans = official("testowa", "StrefaPlanistyczna_OK.gml")
    assert shapely.area(plans.acts["geometry"][0]) == pytest.approx(38_142_696.93, abs=0.01)
    assert faults_of(plans) == []


def test_the_gap_of_the_sample_is_found_and_nothing_else(official):
    (fault,) = faults_of(official("testowa", "StrefaPlanistyczna_LUKA.gml"))
    assert (fault.check_id, fault.area_m2) == ("Q201", pytest.approx(442_133.97, abs=0.01))


@pytest.mark.parametrize("name", ["DUPLIKAT-OZNACZENIE", "BLEDNY-SYMBOL"])
def test_faults_of_attributes_are_none_of_geometry(official, name):
    faults = faults_of(official("testowa", f"StrefaPlanistyczna_{name}.gml"))
    assert [fault for fault in faults if fault.check_id.startswith(("Q1", "Q2"))] == []
