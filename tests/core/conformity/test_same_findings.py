"""The same data give the same findings to the last byte, in whatever order they come and by however many threads."""

from __future__ import annotations

import shutil
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from ako_qgis_plugin.core.conformity.check import CheckOptions, CheckResult, check_conformity
from ako_qgis_plugin.core.rules.rule_book import load_rule_book, rule_book_from_rows
from ako_qgis_plugin.core.schema import PlanStatus
from benchmarks.files import PROVISION_LAYERS
from benchmarks.geopackage import read_frame
from benchmarks.synthetic import data_set
from tests.gpkg import read_layer

from .scenarios import Scenario, boundary_frame, provision_frame, scenarios, zone_frame

SAMPLE = Path(__file__).parents[3] / "ako_qgis_plugin" / "sample" / "agglomeration.gpkg"
BOOK = load_rule_book()

Frames = tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame | None]

SOME = settings(
    max_examples=25,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[*HealthCheck],
    phases=[Phase.generate],
)


@pytest.fixture(scope="module")
def agglomerations(tmp_path_factory) -> dict[str, Frames]:
    """Give zones, provisions and boundaries of a third of the sample, and of made ones whose drawings are coarse."""
    folder = tmp_path_factory.mktemp("same")
    sample = Path(shutil.copy(SAMPLE, folder))
    zones = pd.concat([read_layer(sample, name) for name in ("zones_pog", "zones_mpzp")], ignore_index=True)
    zones = zones[zones["teryt"].isin(sorted(zones["teryt"].unique())[::3])]
    provisions = pd.concat([read_layer(sample, name) for name in (*PROVISION_LAYERS, "provisions_table")])
    made = data_set("small", seed=3, cache=folder)
    coarse = read_frame(made.provisions(accuracy=True), PROVISION_LAYERS)
    return {
        "sample": (zones, provisions, read_layer(sample, "boundaries")),
        "made": (read_frame(made.zones, ["zones"]), coarse, None),
    }


def check(frames: Frames, **options: object) -> CheckResult:
    zones, provisions, boundaries = frames
    chosen = CheckOptions(include_supports=True, **options)
    return check_conformity(zones, provisions, BOOK, boundaries=boundaries, options=chosen)


def check_scenario(scenario: Scenario, zones: pd.DataFrame, provisions: pd.DataFrame) -> CheckResult:
    chosen = scenario.options
    options = CheckOptions(
        min_area_m2=chosen.min_area_m2,
        min_width_m=chosen.min_width_m,
        statuses=tuple(PlanStatus(status) for status in chosen.statuses),
        teryt=chosen.teryt,
        include_supports=True,
    )
    book = rule_book_from_rows(scenario.rules)
    return check_conformity(zones, provisions, book, boundaries=boundary_frame(scenario.boundaries), options=options)


def assert_same_bytes(first: CheckResult, second: CheckResult) -> None:
    """Compare every value, the binaries of the geometry, and the order."""
    pd.testing.assert_frame_equal(first.findings.to_wkb(), second.findings.to_wkb(), check_exact=True)
    pd.testing.assert_frame_equal(first.summary, second.summary, check_exact=True)
    pd.testing.assert_frame_equal(first.by_provision, second.by_provision, check_exact=True)


def shuffled(frame: pd.DataFrame, seed: int) -> pd.DataFrame:
    """Give the rows in another order; they keep their numbers, as rows of layers laid together do."""
    return frame.iloc[np.random.default_rng(seed).permutation(len(frame))]


def one_layer_each(zones: pd.DataFrame) -> pd.DataFrame:
    """Lay together one layer of each municipality, the last one first, each with numbers of its own."""
    layers = [layer.reset_index(drop=True) for _, layer in zones.groupby("teryt")]
    return gpd.GeoDataFrame(pd.concat(layers[::-1]), geometry="geometry")


@pytest.fixture(scope="module", params=["sample", "made"])
def frames(request, agglomerations) -> Frames:
    return agglomerations[request.param]


@pytest.fixture(scope="module")
def as_given(frames) -> CheckResult:
    result = check(frames, threads=1)
    assert len(result.findings) > 100
    return result


@pytest.mark.parametrize("threads", [2, 4])
def test_threads_change_nothing(frames, as_given, threads):
    assert_same_bytes(as_given, check(frames, threads=threads))


def test_one_layer_for_each_municipality_changes_nothing(frames, as_given):
    zones, provisions, boundaries = frames
    assert_same_bytes(as_given, check((one_layer_each(zones), provisions, boundaries)))


def test_order_of_rows_changes_nothing_in_an_agglomeration(frames, as_given):
    zones, provisions, boundaries = frames
    boundaries = None if boundaries is None else shuffled(boundaries, 3)
    assert_same_bytes(as_given, check((shuffled(zones, 1), shuffled(provisions, 2), boundaries)))


@SOME
@given(scenarios(), st.integers(0, 2**16))
def test_order_of_rows_changes_no_byte(scenario, seed):
    zones, provisions = zone_frame(scenario.zones), provision_frame(scenario.provisions)
    other = check_scenario(scenario, shuffled(zones, seed), shuffled(provisions, seed + 1))
    assert_same_bytes(check_scenario(scenario, zones, provisions), other)
