"""The benchmarks still run, their data are what they promise, and all engines agree; not how fast they are."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest
import shapely

from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from benchmarks import tessellation
from benchmarks.bench_application import deviation_of, standstill_of
from benchmarks.commuting import country
from benchmarks.files import PROVISION_LAYERS, DataSet
from benchmarks.geopackage import read_frame, read_geometry
from benchmarks.measure import Bench, Disagreement, Measured
from benchmarks.synthetic import SIZES, data_set

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def small(tmp_path_factory) -> DataSet:
    return data_set("small", seed=1, cache=tmp_path_factory.mktemp("bench"))


@pytest.fixture(scope="module")
def zones(small):
    return shapely.get_parts(read_geometry(small.zones, "zones", "zone_id")[0])


@pytest.fixture(scope="module")
def provisions(small):
    return read_frame(small.provisions(accuracy=True), PROVISION_LAYERS)


def test_zones_are_valid_share_edges_exactly_and_do_not_overlap(zones):
    assert tessellation.faults(zones) == []


def test_a_zone_moved_by_a_centimetre_is_a_fault(zones):
    moved = zones.copy()
    moved[0] = shapely.transform(moved[0], lambda xy: xy + 0.01)
    assert tessellation.faults(moved)


def test_half_of_the_zones_have_30_to_50_vertices(zones):
    assert 30 <= np.median(shapely.get_num_coordinates(zones)) <= 50


def test_some_zones_are_large_and_have_holes(zones):
    large = zones[shapely.get_num_coordinates(zones) > 500]
    assert shapely.get_num_interior_rings(large).max() > 5


def test_the_same_seed_gives_the_same_zones(small, zones, tmp_path):
    again, _ = read_geometry(data_set("small", seed=1, cache=tmp_path).zones, "zones", "zone_id")
    assert (shapely.get_parts(again) == zones).all()


def test_every_provision_has_a_category_and_status_with_rules(provisions):
    book = load_rule_book()
    kinds = set(zip(provisions["category"], provisions["provision_status"], strict=True))
    assert [kind for kind in kinds if not book.rules_of(*kind)] == []


def test_a_third_are_corridors_a_tenth_areas_the_rest_points(provisions):
    counts = np.bincount(shapely.get_dimensions(provisions["geometry"]))
    assert counts.tolist() == [33, 21, 6]
    assert counts.sum() == SIZES["small"].provisions


def test_areas_are_as_valid_as_the_files_of_an_authority(provisions):
    assert shapely.is_valid(provisions["geometry"]).all()


@pytest.fixture
def bench(tmp_path):
    result = Bench("small")
    result.folder = tmp_path
    result.results["theirs"] = Measured("theirs")
    return result


def note_pairs(bench: Bench, name: str, zone: list[int], area: list[float]) -> None:
    provision = np.zeros(len(zone), dtype=int)
    np.savez(bench.folder / f"{name}.npz", zone=np.array(zone), provision=provision, area=np.array(area))


@pytest.mark.parametrize(("zone", "area"), [([1, 2], [10.0, 20.1]), ([1], [10.0]), ([1, 2, 3], [10.0, 20.0, 30.0])])
def test_engines_that_differ_are_not_compared(bench, zone, area):
    note_pairs(bench, "ours", [1, 2], [10.0, 20.0])
    note_pairs(bench, "theirs", zone, area)
    with pytest.raises(Disagreement):
        bench.require_same_pairs("ours", ["theirs"], relative=1e-6, absolute_m2=0.0)


def test_engines_may_differ_by_a_millionth(bench):
    note_pairs(bench, "ours", [1, 2], [10.0, 20.0])
    note_pairs(bench, "theirs", [1, 2], [10.0, 20.00001])
    bench.require_same_pairs("ours", ["theirs"], relative=1e-6, absolute_m2=0.0)


def test_bar_that_moves_with_the_time_is_off_by_nothing():
    assert deviation_of([(1.0, 25.0), (2.0, 50.0), (4.0, 100.0)], 4.0) == 0.0


def test_bar_that_jumps_at_the_end_is_off_and_stands_still():
    samples = [(1.0, 10.0), (2.0, 10.0), (3.0, 10.0), (4.0, 100.0)]
    assert deviation_of(samples, 4.0) == 65.0
    assert standstill_of(samples, 4.0) == 3.0


@pytest.mark.application
def test_check_is_measured_in_the_real_application():
    command = [ROOT / "scripts" / "python", ROOT / "benchmarks" / "bench_application.py", "--quick"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "| longest gap of the event loop, s |" in done.stdout


@pytest.mark.application
@pytest.mark.parametrize("script", ["bench_overlay.py", "bench_distance.py"])
def test_all_engines_give_the_same_pairs_and_areas(script):
    command = [ROOT / "scripts" / "python", ROOT / "benchmarks" / script, "--quick"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "| **kernel of the plugin" in done.stdout


@pytest.mark.application
def test_conflict_panel_is_measured_beside_what_qt_offers():
    command = [ROOT / "scripts" / "python", ROOT / "benchmarks" / "bench_panel.py", "--quick"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "| search |" in done.stdout


@pytest.mark.application
def test_the_panel_of_functional_areas_is_measured_with_its_methods():
    command = [ROOT / "scripts" / "python", ROOT / "benchmarks" / "bench_variants.py", "--quick"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "| oecd_fua |" in done.stdout


@pytest.mark.application
def test_plan_quality_is_measured_beside_what_qgis_offers():
    command = [ROOT / "scripts" / "python", ROOT / "benchmarks" / "bench_plan_quality.py", "--quick"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "| qgis:checkvalidity |" in done.stdout
    assert "native:coveragevalidate" in done.stdout


@pytest.mark.application
def test_functional_area_gives_the_answers_of_pandas_and_networkx():
    command = [ROOT / "scripts" / "python", ROOT / "benchmarks" / "bench_functional_area.py", "--quick"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "| labour-market areas |" in done.stdout


def test_country_is_made_of_touching_municipalities_whose_totals_fit_the_flows(tmp_path):
    made = country(60, cache=tmp_path)
    assert len(made) == 60
    assert shapely.is_valid(made.geometry).all()
    assert shapely.get_num_geometries(shapely.union_all(made.geometry)) == 1
    known = np.bincount(made.origin, np.nan_to_num(made.flow), len(made))
    hidden = np.bincount(made.origin, np.isnan(made.flow), len(made))
    assert ((known + hidden <= made.employed) & (made.employed <= known + 9 * hidden)).all()


def test_the_same_seed_gives_the_same_country(tmp_path):
    one, other = (country(40, cache=tmp_path / name) for name in ("a", "b"))
    assert (one.geometry == other.geometry).all()
    assert np.array_equal(one.flow, other.flow, equal_nan=True)
