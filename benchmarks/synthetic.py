"""Plans and provisions made from a seed: as many, as large and as ragged as those of an agglomeration or voivodeship.

Nothing in them is true but the orders of magnitude. Zones tessellate a square (``tessellation.py``); clusters of them
are merged into large zones with holes. Provisions are corridors, points, and ragged areas, some of which follow the
boundaries of zones with a small shift, as areas do that were digitised from the same map.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely

from ako_qgis_plugin.core.rules.rule_book import FOLDER, RuleBook, load_rule_book
from ako_qgis_plugin.core.rules.tokens import ZoneKind
from ako_qgis_plugin.core.schema import PROVISION_FIELDS, ZONE_FIELDS, Field, PlanStatus, PlanType, Relation
from ako_qgis_plugin.core.tables import read_table
from benchmarks.files import CACHE, PROVISION_LAYERS, QUARTER_SEGMENTS, SEED, DataSet
from benchmarks.geopackage import read_geometry
from benchmarks.tessellation import DIGITS, Floats, faults, midpoint_displacement, tessellate
from scripts.sample.geopackage import Layer, write_geopackage

#: South-west corner of everything, EPSG:2180 [m].
ORIGIN = (400_000.0, 400_000.0)

#: Mean distance of zones [m]; an agglomeration of 2,600 km2 has about 35,000.
SPACING_M = 260.0

#: Clusters of zones that are merged: the few large ones and the many small ones, for every 1,000 cells.
LARGE_CLUSTERS, LARGE_CELLS = 0.6, (60, 260)
SMALL_CLUSTERS, SMALL_CELLS = 22.0, (2, 8)

CLASS_SHARES = {
    **{"SO": 0.40, "SJ": 0.20, "SZ": 0.12, "SU": 0.06, "SW": 0.04, "SP": 0.04, "SR": 0.04, "SN": 0.04, "SK": 0.03},
    **{"SI": 0.01, "SC": 0.007, "SG": 0.007, "SH": 0.006},
}

#: Chance that a zone has one more of the additional profiles its class may have.
PROFILE_CHANCE = 0.08

#: Parts of the provisions; the rest are points.
CORRIDOR_SHARE, AREA_SHARE = 0.35, 0.10

#: Lengths [m], distance of vertices [m] and turn at a vertex [rad] of corridors.
CORRIDOR_LENGTH_M, CORRIDOR_STEP_M, CORRIDOR_TURN = (5_000.0, 40_000.0), (40.0, 150.0), 0.06

#: Vertices and mean radius [m] of areas.
AREA_VERTICES, AREA_RADIUS_M = (750, 50_000), (1_500.0, 7_000.0)

#: Every so many-th area follows the boundaries of zones, shifted by so much [m].
FOLLOWS_ZONES_EVERY, SHIFT_M = 10, (0.2, 0.3)

#: Accuracy of drawings at 1:25,000 to 1:100,000 [m].
ACCURACIES_M = (25.0, 50.0, 100.0)

#: Categories and statuses for which the shipped rule book has rules; each is as frequent as it stands here.
CORRIDORS = (
    *(("road_express", "planned"), ("road_national", "planned"), ("road_regional", "planned")),
    *(("road_bypass", "planned"), ("rail_line", "planned"), ("rail_line", "existing"), ("rail_hsr", "planned")),
    *(("power_400kv", "planned"), ("power_400kv", "existing"), ("power_220kv", "existing")),
    *(("power_110kv", "planned"), ("gas_hp", "planned"), ("gas_hp", "existing"), ("oil_pipeline", "existing")),
)
AREAS = (
    *(("flood_q1", "protected"), ("flood_q10", "protected"), ("natura2000", "protected"), ("gzwp", "protected")),
    *(("landscape_park", "protected"), ("protected_landscape_area", "protected"), ("eco_corridor", "protected")),
    *(("soil_class_1_3", "protected"), ("mineral_deposit", "protected"), ("forest_protective", "protected")),
    *(("nature_reserve", "protected"), ("reservoir", "planned"), ("green_belt", "protected")),
)
POINTS = (
    *(("road_interchange", "planned"), ("rail_station", "planned"), ("power_substation", "planned")),
    *(("power_substation", "existing"), ("waste_regional", "planned"), ("public_investment_point", "planned")),
    *(("transport_hub", "planned"), ("wind_turbine", "planned"), ("seveso_plant", "existing")),
)

#: What a footprint may take where the category's default width does not hold [m].
WIDTHS_M = (20.0, 300.0)

VALID_FROM = ("2019-06-01", "2022-03-15", "2025-09-30", "2026-07-01")
TEXT_ID = "{prefix}{number:07d}"

#: The fields a rival needs to name a pair.
FOOTPRINT_FIELDS = (Field("provision_id"),)


@dataclass(frozen=True, slots=True)
class Size:
    """How much to make: cells along a side, municipalities, provisions."""

    side: int
    municipalities: int
    provisions: int
    area_vertices: tuple[int, int] = AREA_VERTICES
    area_radius_m: tuple[float, float] = AREA_RADIUS_M


SIZES = {
    "small": Size(32, 3, 60, area_vertices=(200, 2_000), area_radius_m=(500.0, 2_500.0)),
    "agglomeration": Size(208, 23, 500),
    "voivodeship": Size(654, 226, 5_000),
}


_GEOMETRY_TYPES = ("MultiPoint", "MultiLineString", "MultiPolygon")


def data_set(size: str, seed: int = SEED, cache: Path = CACHE) -> DataSet:
    """Give the files of a size, made now if they are not in the cache."""
    result = DataSet.of(size, seed, cache)
    if not result.folder.is_dir():
        unfinished = DataSet(result.folder.with_suffix(".unfinished"))
        shutil.rmtree(unfinished.folder, ignore_errors=True)
        unfinished.folder.mkdir(parents=True)
        _make(SIZES[size], seed, unfinished)
        unfinished.folder.rename(result.folder)
    return result


def _make(size: Size, seed: int, target: DataSet) -> None:
    rng = np.random.default_rng(seed)
    book = load_rule_book()
    zones = _zones(size, rng)
    provisions = _provisions(size, zones, rng)
    write_geopackage(target.zones, [Layer("zones", "", "MultiPolygon", ZONE_FIELDS, zones)])
    for accuracy in (False, True):
        layers = _provision_layers(provisions, accuracy=accuracy)
        write_geopackage(target.provisions(accuracy=accuracy), layers)
    footprints = [{**row, "geometry": _footprint(row, book)} for row in provisions]
    footprints = [row for row in footprints if row["geometry"] is not None]
    write_geopackage(target.footprints, [Layer("footprints", "", "MultiPolygon", FOOTPRINT_FIELDS, footprints)])
    _write_relevance(target.relevance, zones, provisions, book)


def _zones(size: Size, rng: np.random.Generator) -> list[dict[str, object]]:
    reach = size.side * SPACING_M
    centres = np.asarray(ORIGIN) + rng.uniform(0.0, reach, (size.municipalities, 2))
    cells = size.side**2
    clusters = np.concatenate(
        [
            rng.integers(*LARGE_CELLS, max(1, round(LARGE_CLUSTERS * cells / 1000))),
            rng.integers(*SMALL_CELLS, round(SMALL_CLUSTERS * cells / 1000)),
        ]
    )
    made = tessellate(size.side, SPACING_M, ORIGIN, centres, clusters, rng)
    classes = rng.choice(list(CLASS_SHARES), len(made.zones), p=list(CLASS_SHARES.values())).tolist()
    profiles = _profiles()
    statuses = rng.choice(
        [PlanStatus.LEGAL_FORCE.value, PlanStatus.ADOPTION.value, PlanStatus.ELABORATION.value], size.municipalities
    ).tolist()
    dates = rng.choice(VALID_FROM, size.municipalities).tolist()
    rows = []
    for number, (geometry, unit, zone_class) in enumerate(
        zip(made.zones, made.municipality.tolist(), classes, strict=True)
    ):
        basic, allowed = profiles[zone_class]
        extra = [
            code for code, chance in zip(allowed, rng.random(len(allowed)), strict=True) if chance < PROFILE_CHANCE
        ]
        teryt = f"{300_101 + 100 * (unit // 9) + unit % 9}"
        rows.append(
            {
                "plan_id": f"PL.ZIPPZP.9/{teryt}-POG/1",
                "plan_type": PlanType.GENERAL.value,
                "teryt": teryt,
                "municipality": f"Gmina {unit + 1}",
                "zone_id": TEXT_ID.format(prefix="Z", number=number),
                "zone_label": f"{number}{zone_class}",
                "symbol": zone_class,
                "zone_class": zone_class,
                "basic_profile": basic,
                "additional_profile": " ".join(extra) or None,
                "max_floor_area_ratio": float(rng.choice((0.3, 0.6, 1.2))),
                "max_built_up_share_pct": float(rng.choice((10.0, 30.0, 50.0))),
                "max_building_height_m": float(rng.choice((9.0, 12.0, 20.0))),
                "min_bioactive_share_pct": float(rng.choice((20.0, 30.0, 50.0))),
                "status": statuses[unit],
                "valid_from": dates[unit],
                "version_id": "1",
                "geometry": geometry,
            }
        )
    return rows


def _profiles() -> dict[str, tuple[str, list[str]]]:
    """Give the basic profile and the additional profiles a zone of each class may have."""
    rows = read_table(FOLDER / "pog_zones.csv")
    return {row.cells["code"]: (row.cells["basic_profile"], row.cells["additional_profile"].split()) for row in rows}


def _provisions(size: Size, zones: list[dict[str, object]], rng: np.random.Generator) -> list[dict[str, object]]:
    corridors, areas = round(CORRIDOR_SHARE * size.provisions), round(AREA_SHARE * size.provisions)
    reach = size.side * SPACING_M
    tree = shapely.STRtree([zone["geometry"] for zone in zones])
    shapes = [
        *((CORRIDORS, _corridor(reach, rng)) for _ in range(corridors)),
        *((AREAS, area) for area in _areas(areas, size, tree, reach, rng)),
        *((POINTS, shapely.Point(_place(reach, rng))) for _ in range(size.provisions - corridors - areas)),
    ]
    return [_provision(number, kinds, shape, rng) for number, (kinds, shape) in enumerate(shapes)]


def _provision(
    number: int, kinds: tuple[tuple[str, str], ...], shape: shapely.Geometry, rng: np.random.Generator
) -> dict[str, object]:
    category, status = kinds[int(rng.integers(len(kinds)))]
    given = round(float(np.exp(rng.uniform(*np.log(WIDTHS_M)))), 1)
    return {
        "provision_id": TEXT_ID.format(prefix="P", number=number),
        "category": category,
        "provision_status": status,
        "name": f"{category} {number}",
        # About half of them trust in the category's default.
        "width_m": given if kinds is not AREAS and rng.random() < 0.5 else None,
        "accuracy_m": float(rng.choice(ACCURACIES_M)),
        "valid_from": str(rng.choice(VALID_FROM)),
        "source_doc": "synthetic",
        "geometry": shape,
    }


def _place(reach_m: float, rng: np.random.Generator) -> Floats:
    return np.round(np.asarray(ORIGIN) + rng.uniform(0.0, reach_m, 2), DIGITS)


def _corridor(reach_m: float, rng: np.random.Generator) -> shapely.LineString:
    """Wander off from somewhere, turning a little at every vertex; the corridor may leave the plans."""
    step = rng.uniform(*CORRIDOR_STEP_M)
    length = min(np.exp(rng.uniform(*np.log(CORRIDOR_LENGTH_M))), reach_m)
    turns = rng.standard_normal(int(length / step)) * CORRIDOR_TURN
    heading = rng.uniform(0, 2 * np.pi) + np.cumsum(turns)
    steps = step * np.column_stack([np.cos(heading), np.sin(heading)])
    return shapely.LineString(np.round(_place(reach_m, rng) + np.cumsum(steps, axis=0), DIGITS))


def _areas(
    count: int, size: Size, zones: shapely.STRtree, reach_m: float, rng: np.random.Generator
) -> Iterator[shapely.Geometry]:
    vertices = np.exp(np.linspace(*np.log(size.area_vertices), count)).astype(int)
    radii = np.exp(rng.uniform(*np.log(size.area_radius_m), count))
    for number, (vertex_count, radius) in enumerate(zip(vertices, radii, strict=True)):
        if number % FOLLOWS_ZONES_EVERY == FOLLOWS_ZONES_EVERY // 2:
            yield _following(zones, radius, reach_m, rng)
        else:
            yield _ragged(int(vertex_count), radius, _place(reach_m, rng), rng)


def _following(zones: shapely.STRtree, radius_m: float, reach_m: float, rng: np.random.Generator) -> shapely.Geometry:
    """Unite zones within a circle and shift the whole by less than half a metre."""
    centre = np.asarray(ORIGIN) + reach_m / 2 + (_place(reach_m, rng) - np.asarray(ORIGIN) - reach_m / 2) * 0.6
    inside = zones.query(shapely.Point(centre).buffer(radius_m), predicate="contains")
    parts = shapely.get_parts(shapely.union_all(zones.geometries[inside]))
    largest = parts[np.argmax(shapely.area(parts))]
    direction, shift = rng.uniform(0, 2 * np.pi), rng.uniform(*SHIFT_M)
    by = np.round(shift * np.array([np.cos(direction), np.sin(direction)]), 3)
    return shapely.transform(largest, lambda xy: xy + by)


def _ragged(vertices: int, radius_m: float, centre: Floats, rng: np.random.Generator) -> shapely.Geometry:
    """Draw a fractal, stretched and turned area with three holes; seen from its centre every vertex is visible."""
    shell = _ring(vertices * 4 // 5, radius_m, np.zeros(2), rng)
    holes = []
    for angle in rng.uniform(0, 2 * np.pi / 3) + np.arange(3) * 2 * np.pi / 3:
        middle = 0.3 * radius_m * np.array([np.cos(angle), np.sin(angle)])
        holes.append(_ring(max(vertices // 15, 8), 0.12 * radius_m, middle, rng))
    stretch, turn = np.sqrt(rng.uniform(1.0, 5.0)), rng.uniform(0, 2 * np.pi)
    matrix = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) @ np.diag([stretch, 1 / stretch])
    rings = [np.round(ring @ matrix.T + centre, DIGITS) for ring in (shell, *holes)]
    area = shapely.Polygon(rings[0], rings[1:])
    # Rounding to a centimetre may make neighbouring vertices of the raggedest touch.
    parts = shapely.get_parts(shapely.make_valid(area))
    return parts[np.argmax(shapely.area(parts))]


def _ring(vertices: int, radius_m: float, middle: Floats, rng: np.random.Generator) -> Floats:
    levels = 2 ** int(np.ceil(np.log2(vertices)))
    curve = midpoint_displacement(1, levels, 0.9, rng)[0, :-1]
    chosen = np.linspace(0, levels, vertices, endpoint=False).astype(int)
    curve = curve[chosen] / max(np.abs(curve).max(), 1e-9)
    angle = 2 * np.pi * np.arange(vertices) / vertices
    return middle + (radius_m * (1 + 0.4 * curve))[:, np.newaxis] * np.column_stack([np.cos(angle), np.sin(angle)])


def _provision_layers(provisions: list[dict[str, object]], *, accuracy: bool) -> list[Layer]:
    rows = [{**row, "accuracy_m": row["accuracy_m"] if accuracy else 0.0} for row in provisions]
    dimension = shapely.get_dimensions([row["geometry"] for row in rows])
    return [
        Layer(name, "", kind, PROVISION_FIELDS, [row for row, own in zip(rows, dimension, strict=True) if own == d])
        for d, (name, kind) in enumerate(zip(PROVISION_LAYERS, _GEOMETRY_TYPES, strict=True))
    ]


def _footprint(row: dict[str, object], book: RuleBook) -> shapely.Geometry | None:
    width = row["width_m"] or book.categories[str(row["category"])].default_width_m
    if shapely.get_dimensions(row["geometry"]) == 2:
        return row["geometry"]
    if not width:
        return None
    return shapely.buffer(row["geometry"], float(width) / 2, quad_segs=QUARTER_SEGMENTS)


def _write_relevance(
    path: Path, zones: list[dict[str, object]], provisions: list[dict[str, object]], book: RuleBook
) -> None:
    """Write the number of each zone's and each provision's kind, and which kinds an overlap rule joins."""
    zone_kinds: dict[ZoneKind, int] = {}
    for_zone = np.array(
        [
            zone_kinds.setdefault(
                ZoneKind(
                    str(row["plan_type"]),
                    str(row["zone_class"]),
                    None,
                    book.profiles.intersection(str(row["additional_profile"] or "").split()),
                ),
                len(zone_kinds),
            )
            for row in zones
        ]
    )
    provision_kinds: dict[tuple[str, str], int] = {}
    for_provision = np.array(
        [
            provision_kinds.setdefault((str(row["category"]), str(row["provision_status"])), len(provision_kinds))
            for row in provisions
        ]
    )
    matrix = np.array(
        [
            [any(rule.relation is Relation.OVERLAP for rule in book.rules_for(*pair, kind)) for kind in zone_kinds]
            for pair in provision_kinds
        ]
    )
    np.savez(path, zone=for_zone, provision=for_provision, matrix=matrix)


def main() -> None:
    """Make a data set and say what is in it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("size", choices=SIZES)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--cache", type=Path, default=CACHE)
    parser.add_argument("--verify", action="store_true", help="look for invalid zones, overlaps and gaps (slow)")
    arguments = parser.parse_args()
    files = data_set(arguments.size, arguments.seed, arguments.cache)
    zones, _ = read_geometry(files.zones, "zones", "zone_id")
    footprints, _ = read_geometry(files.footprints, "footprints", "provision_id")
    vertices = shapely.get_num_coordinates(zones)
    print(
        f"{arguments.size}: {len(zones)} zones, half of them over {np.median(vertices):.0f} vertices,"
        f" {(vertices > 2000).sum()} over 2,000, at most {vertices.max()};"
        f" {len(footprints)} of {SIZES[arguments.size].provisions} provisions with a footprint"
    )
    if arguments.verify:
        print("\n".join(faults(shapely.get_parts(zones))) or "zones are valid, share edges exactly and do not overlap")


if __name__ == "__main__":
    main()
