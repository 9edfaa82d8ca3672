"""The shipped sample: whole, seamless, and holding the planted conflicts and no other."""

from __future__ import annotations

import csv
import datetime
import importlib.util
import os
import sqlite3
import subprocess
import sys
import zipfile
from collections import Counter
from itertools import pairwise
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyproj
import pytest
import shapely

from ako_qgis_plugin.core import schema
from ako_qgis_plugin.core.conformity.check import CheckResult, check_conformity
from ako_qgis_plugin.core.municipal_plans.app_gml import Plans, read_plans
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.reports.municipal_summary import municipal_summary
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from tests.gpkg import read_layer

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "ako_qgis_plugin" / "sample"
GEOPACKAGE = SAMPLE / "agglomeration.gpkg"
UNITS = ROOT / "ako_qgis_plugin" / "core" / "rulebook" / "ako_units.csv"
GML_TERYT = "302005"

#: The shipped files were made with this GEOS; another one may round a vertex otherwise.
MADE_WITH_GEOS = (3, 11, 1)

PROVISION_LAYERS = ("provisions_lines", "provisions_polygons", "provisions_points", "provisions_table")
KEY = ["plan_id", "zone_id", "provision_id", "rule_id"]


@pytest.fixture(scope="module")
def zones() -> gpd.GeoDataFrame:
    return read_layer(GEOPACKAGE, "zones_pog")


@pytest.fixture(scope="module")
def local_zones() -> gpd.GeoDataFrame:
    return read_layer(GEOPACKAGE, "zones_mpzp")


@pytest.fixture(scope="module")
def later_zones() -> gpd.GeoDataFrame:
    return read_layer(GEOPACKAGE, "zones_pog_later")


@pytest.fixture(scope="module")
def provisions() -> gpd.GeoDataFrame:
    return pd.concat([read_layer(GEOPACKAGE, layer) for layer in PROVISION_LAYERS], ignore_index=True)


@pytest.fixture(scope="module")
def boundaries() -> gpd.GeoDataFrame:
    return read_layer(GEOPACKAGE, "boundaries")


@pytest.fixture(scope="module")
def planted() -> pd.DataFrame:
    return pd.read_csv(SAMPLE / "planted.csv", dtype={"teryt": str})


@pytest.fixture(scope="module")
def members() -> dict[str, float]:
    with UNITS.open(encoding="utf-8", newline="") as table:
        return {
            row["teryt7"][: schema.TERYT_DIGITS]: float(row["area_km2"]) * 1e6
            for row in csv.DictReader(table)
            if row["in_seed_list"] == "yes"
        }


@pytest.fixture(scope="module")
def result(zones, local_zones, provisions, boundaries) -> CheckResult:
    every_zone = pd.concat([zones, local_zones], ignore_index=True)
    return check_conformity(every_zone, provisions, load_rule_book(), boundaries=boundaries)


@pytest.fixture(scope="module")
def gml_plans() -> Plans:
    return read_plans([SAMPLE / f"pog_{GML_TERYT}.zip"], SilentProgress())


def edge_counts(shapes: gpd.GeoSeries) -> Counter:
    """Count how many rings run along each edge, whichever way, on the grid of 0.01 m."""
    counts: Counter = Counter()
    for polygon in shapely.get_parts(shapes.to_numpy()):
        for ring in (polygon.exterior, *polygon.interiors):
            corners = [tuple(corner) for corner in np.rint(np.asarray(ring.coords) * 100).astype(int).tolist()]
            counts.update(frozenset(edge) for edge in pairwise(corners))
    return counts


def test_all_municipalities_of_the_agglomeration_are_there(boundaries, members):
    assert sorted(boundaries["teryt"]) == sorted(members)


def test_municipal_areas_are_within_a_tenth_of_the_real_ones(boundaries, members):
    ratios = {row.teryt: row.geometry.area / members[row.teryt] for row in boundaries.itertuples()}
    assert {teryt: ratio for teryt, ratio in ratios.items() if not 0.9 <= ratio <= 1.1} == {}


def test_each_general_plan_has_150_to_300_zones(zones):
    counts = zones.groupby("teryt").size()
    assert len(counts) == 21
    assert counts.between(150, 300).all(), counts.to_dict()


def test_zones_cover_each_municipality_and_nothing_else(zones, boundaries):
    gaps = {
        row.teryt: shapely.union_all(zones.geometry[zones["teryt"] == row.teryt])
        .symmetric_difference(row.geometry)
        .area
        for row in boundaries.itertuples()
    }
    assert max(gaps.values()) < 0.01, gaps


def test_zones_of_a_plan_do_not_overlap(zones, boundaries):
    areas = zones.geometry.area.groupby(zones["teryt"]).sum()
    surplus = {row.teryt: abs(areas[row.teryt] - row.geometry.area) for row in boundaries.itertuples()}
    assert max(surplus.values()) < 0.01, surplus


def test_neighbouring_zones_share_their_edges_vertex_by_vertex(zones, boundaries):
    counts = edge_counts(zones.geometry)
    outline = edge_counts(gpd.GeoSeries([shapely.coverage_union_all(boundaries.geometry.to_numpy())]))
    assert max(counts.values()) == 2
    assert {edge for edge, count in counts.items() if count == 1} == set(outline)


def test_every_zone_is_one_valid_polygon(zones, local_zones):
    shapes = pd.concat([zones.geometry, local_zones.geometry])
    assert shapes.is_valid.all()
    assert (shapely.get_num_geometries(shapes.to_numpy()) == 1).all()


def test_every_class_of_the_regulation_occurs(zones):
    classes = ROOT / "ako_qgis_plugin" / "core" / "rulebook" / "pog_zones.csv"
    assert set(zones["zone_class"]) == set(pd.read_csv(classes)["code"])


def test_layers_have_the_fields_of_the_data_model(zones, local_zones, provisions):
    for frame, fields in (
        (zones, schema.ZONE_FIELDS),
        (local_zones, schema.ZONE_FIELDS),
        (provisions, schema.PROVISION_FIELDS),
    ):
        assert list(frame.columns) == [*schema.names(fields), "geometry"]


def test_dates_are_date_fields():
    with sqlite3.connect(GEOPACKAGE) as connection:
        types = {row[1]: row[2] for row in connection.execute("PRAGMA table_info(zones_pog)")}
    assert (types["valid_from"], types["valid_to"]) == ("DATE", "DATE")


def test_labels_are_number_and_class_and_unique_in_a_plan(zones):
    assert zones["zone_label"].str.fullmatch(r"[1-9]\d*S[A-Z]").all()
    assert not zones.duplicated(["plan_id", "zone_label"]).any()


def test_local_plan_has_one_symbol_that_no_table_knows(local_zones):
    assert local_zones.loc[local_zones["symbol_class"].isna(), "symbol"].tolist() == ["1XT"]


def test_local_streets_are_recognised_but_have_no_class(local_zones):
    streets = local_zones[local_zones["symbol_class"].isin(["KDL", "KDD", "KDZ"])]
    assert len(streets) >= 1
    assert streets["zone_class"].isna().all()


def test_one_investment_has_no_location(provisions):
    assert provisions.loc[provisions.geometry.isna(), "category"].tolist() == ["public_investment_point"]


def test_everything_says_that_it_is_schematic(provisions):
    with sqlite3.connect(GEOPACKAGE) as connection:
        texts = [row[0] for row in connection.execute("SELECT description FROM gpkg_contents")]
    assert len(texts) == 11
    assert all("schematic" in text for text in texts)
    assert provisions["source_doc"].str.contains("schematic").all()


def test_sample_of_plans_is_at_most_three_megabytes_and_that_of_the_functional_area_one():
    sizes = {path.name: path.stat().st_size for path in SAMPLE.iterdir()}
    links = sum(sizes.pop(name) for name in ("functional_area.gpkg", "commuting_nsp2021.xlsx"))
    assert sum(sizes.values()) <= 3_000_000
    assert links <= 1_000_000


def test_every_planted_conflict_is_found_with_its_verdict_and_certainty(result, planted):
    found = result.findings.set_index(KEY)
    assert not planted.duplicated(KEY).any()
    answers = {key: (row.verdict, row.certainty) for key, row in found[["verdict", "certainty"]].iterrows()}
    wanted = {tuple(row[KEY]): (row["verdict"], row["certainty"]) for _, row in planted.iterrows()}
    assert {key: answers.get(key) for key in wanted} == wanted


def test_every_planted_conflict_has_the_area_that_was_planted(result, planted):
    found = result.findings.set_index(KEY)["area_m2"]
    areas = np.array([found[tuple(row[KEY])] for _, row in planted.iterrows()], dtype=float)
    np.testing.assert_allclose(areas, planted["area_m2"], rtol=1e-6)


def test_nothing_but_the_planted_is_a_conflict(result, planted):
    conflicts = result.findings[result.findings["verdict"] == "conflict"]
    expected = planted[planted["verdict"] == "conflict"]
    assert sorted(conflicts[KEY].itertuples(index=False, name=None)) == sorted(
        expected[KEY].itertuples(index=False, name=None)
    )


def test_planted_conflicts_lie_in_every_kind_of_provision_the_region_argues_about(planted):
    assert len(planted[planted["verdict"] == "conflict"]) == 20
    assert Counter(planted["certainty"]) == {"certain": 19, "uncertain": 2, "possible": 1, "unknown": 1}
    assert planted["rule_id"].nunique() >= 12
    assert planted["teryt"].nunique() >= 18


def test_findings_are_as_many_as_a_person_can_look_through(result):
    assert 500 <= len(result.findings) <= 2_600


def test_shipped_summary_is_what_the_check_gives_today(result, boundaries):
    findings = gpd.GeoDataFrame(result.findings, geometry="geometry")
    today = municipal_summary(findings, boundaries, SilentProgress()).drop(columns="geometry").set_index("teryt")
    shipped = read_layer(GEOPACKAGE, "municipal_summary").drop(columns="geometry").set_index("teryt")
    pd.testing.assert_frame_equal(shipped, today, check_dtype=False, rtol=1e-6, atol=0.1)


def test_later_draft_covers_what_the_plan_covers(zones, later_zones):
    (plan_id,) = later_zones["plan_id"].unique()
    before = zones[zones["plan_id"] == plan_id].geometry
    assert len(before) == 188
    assert shapely.symmetric_difference(before.union_all(), later_zones.union_all()).area < 1
    assert later_zones.area.sum() == pytest.approx(before.area.sum(), abs=1)


def test_later_draft_settles_one_conflict_and_makes_another(result, later_zones, provisions):
    later = check_conformity(later_zones, provisions, load_rule_book()).findings
    (plan_id,) = later_zones["plan_id"].unique()
    before = result.findings[result.findings["plan_id"] == plan_id]
    settled, made = (
        {*zip(each["provision_id"], each["zone_class"], strict=True)} for each in map(conflicts, (before, later))
    )
    assert (settled, made) == ({("S11-1", "SJ")}, {("S11-1", "SP")})


def test_later_draft_gives_other_numbers_to_zones_that_stayed(zones, later_zones):
    plan = zones[zones["plan_id"].isin(later_zones["plan_id"])]
    before = dict(zip(plan.geometry.to_wkb(), plan["zone_id"], strict=True))
    after = dict(zip(later_zones.geometry.to_wkb(), later_zones["zone_id"], strict=True))
    renumbered = [shape for shape in before.keys() & after.keys() if before[shape] != after[shape]]
    assert len(renumbered) > 30
    assert {before[shape] for shape in renumbered} & set(after.values()), "no number passes to another zone"


def conflicts(findings: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Give the findings whose verdict is conflict."""
    return findings[findings["verdict"] == "conflict"]


def test_gml_holds_the_same_zones_as_the_geopackage(gml_plans, zones):
    wanted = zones[zones["teryt"] == GML_TERYT].set_index("zone_id")
    names = ["plan_id", "zone_label", "zone_class", "basic_profile", "max_floor_area_ratio", "max_building_height_m"]
    found = {record.values["zone_id"]: [record.values[name] for name in names] for record in gml_plans.zones}
    expected = {
        zone_id: [None if pd.isna(value) else value for value in row] for zone_id, row in wanted[names].iterrows()
    }
    assert found == expected


def test_gml_has_an_act_with_infill_areas_and_access_standards(gml_plans):
    (act,) = gml_plans.acts
    assert "schematic" in act.values["title"]
    assert act.values["valid_from"] >= datetime.date(2025, 1, 1)
    assert (len(gml_plans.infill_areas), len(gml_plans.standards)) == (4, 1)


def test_gml_zones_lie_where_the_geopackage_has_them(gml_plans, zones):
    to_metres = pyproj.Transformer.from_crs(2177, schema.EPSG, always_xy=True)
    wanted = zones[zones["teryt"] == GML_TERYT].set_index("zone_id").geometry
    apart = [
        shapely.hausdorff_distance(
            shapely.transform(record.geometry, lambda c: np.column_stack(to_metres.transform(c[:, 0], c[:, 1]))),
            wanted[record.values["zone_id"]],
        )
        for record in gml_plans.zones
    ]
    assert max(apart) < 0.02


@pytest.mark.skipif(
    shapely.geos_version != MADE_WITH_GEOS or importlib.util.find_spec("osgeo") is None,
    reason=f"needs GDAL's Python module and GEOS {'.'.join(map(str, MADE_WITH_GEOS))}, with which the sample was made",
)
def test_generator_makes_the_shipped_files_again(tmp_path):
    command = [sys.executable, "-W", "ignore", "-m", "scripts.sample", "--output", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": "random"}, check=True, timeout=300)
    for table in ("planted.csv", "planted_faults.csv", "planted_borders.csv"):
        assert (tmp_path / table).read_bytes() == (SAMPLE / table).read_bytes()
    for name in (f"pog_{GML_TERYT}.zip", f"pog_{GML_TERYT}_draft.zip"):
        assert unzipped(tmp_path / name) == unzipped(SAMPLE / name)
    census = "commuting_nsp2021.xlsx"
    assert unzipped(tmp_path / census) == unzipped(SAMPLE / census)
    for name in (GEOPACKAGE.name, "functional_area.gpkg"):
        assert dump(tmp_path / name) == dump(SAMPLE / name)


def unzipped(path: Path) -> dict[str, bytes]:
    """Give the members of an archive; their compression may differ."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def dump(path: Path) -> list[str]:
    """Give the whole content of a GeoPackage as SQL; its spatial index functions are not needed for that."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        names = [row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents ORDER BY 1")]
        return [
            repr(row) for name in ["gpkg_contents", *names] for row in connection.execute(f'SELECT * FROM "{name}"')
        ]
