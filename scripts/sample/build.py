"""Puts the sample together: boundaries, provisions, plans, planted conflicts; then writes the files."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from ako_qgis_plugin.core.schema import (
    ACT_FIELDS,
    MUNICIPAL_SUMMARY_FIELDS,
    PROVISION_FIELDS,
    ZONE_FIELDS,
    Field,
    PlanType,
)

from . import border_drafts, faulty_draft, later_draft, local_plan, network, plans, planted
from .app_gml import plan_text, write_plan
from .attributes import Act, act_of, describe
from .boundaries import draw_boundaries
from .claims import Claims
from .functional_area import Links, link_layers, make_links, write_census_table
from .geopackage import Layer, write_geopackage
from .provisions import SOURCE, VALID_FROM, Provision, main_courses, make_provisions, regional_roads, rivers
from .shapes import band
from .summary import municipal_rows
from .topology import build_zones
from .units import Unit, read_units

#: The plan that is also written as official GML.
GML_TERYT = "302005"

#: Zones of a plan: open land is divided or joined until their number lies between these.
FEWEST_ZONES, MOST_ZONES = 160, 215
OPEN_ZONES = 48

#: Plans that keep land (SK) for a planned route: municipality, provision, width of the strip [m].
RESERVATIONS = (("301706", "S11-1", 200.0), ("302005", "KDP-1", 120.0), ("301704", "S11-1", 80.0))

PLANTED_COLUMNS = (
    "teryt",
    "municipality",
    "plan_id",
    "zone_id",
    "provision_id",
    "rule_id",
    "verdict",
    "certainty",
    "area_m2",
    "note_pl",
    "note_en",
)

Row = dict[str, object]


@dataclass(slots=True)
class Sample:
    """Everything that is written."""

    units: list[Unit]
    boundaries: dict[str, BaseGeometry]
    provisions: list[Provision]
    acts: dict[str, Act]
    zones: list[Row]
    local_zones: list[Row]
    later_zones: list[Row]
    border_zones: list[Row]
    planted: list[Row]
    planted_borders: list[Row]
    links: Links
    seed: int


def make_sample(seed: int) -> Sample:
    """Make the sample; the same seed gives the same sample."""
    everyone = read_units()
    drawn = draw_boundaries(everyone, seed)
    units = [unit for unit in everyone if unit.is_member]
    provisions = make_provisions(shapely.union_all(list(drawn.values())), seed)
    claims = Claims(provisions)
    country = _country(units, drawn, provisions, claims, seed)
    marked = planted.place(planted.read_plants("POG"), drawn, provisions, country)
    patches = [
        patch for unit in units for patch in plans.compose(unit, drawn[unit.teryt], marked[unit.teryt], country, seed)
    ]
    zones = build_zones(patches, _limits(patches), claims.land)
    acts = {unit.teryt: act_of(unit, number) for number, unit in enumerate(units, start=1)}
    rows = [
        row
        for unit in units
        for row in describe([zone for zone in zones if zone.teryt == unit.teryt], acts[unit.teryt], claims, seed)
    ]
    boundaries = {
        unit.teryt: shapely.coverage_union_all([row["geometry"] for row in rows if row["teryt"] == unit.teryt])
        for unit in units
    }
    local_rows = _local_rows(units, drawn, provisions, claims, seed)
    later_rows = later_draft.later_draft(
        [row for row in rows if row["teryt"] == later_draft.TERYT], acts[later_draft.TERYT], provisions
    )
    planted_rows = _planted_rows(rows + local_rows, provisions)
    border_rows, border_faults = border_drafts.border_drafts(rows, acts)
    return Sample(
        units,
        boundaries,
        provisions,
        acts,
        rows,
        local_rows,
        later_rows,
        border_rows,
        planted_rows,
        border_faults,
        make_links(units, boundaries, seed),
        seed,
    )


def _country(
    units: list[Unit], areas: dict[str, Polygon], provisions: list[Provision], claims: Claims, seed: int
) -> plans.Country:
    """Lay rivers, forests, villages and roads."""
    streams = rivers()
    valleys = shapely.union_all(
        [shapely.buffer(line, width / 2 + 100, quad_segs=2) for line, width in streams.values()]
    )
    seats = network.place_seats(units, areas)
    forests = {
        unit.teryt: plans.grow_forests(unit, areas[unit.teryt], seats[unit.teryt], valleys, seed) for unit in units
    }
    corridors = shapely.buffer(claims.land("SJ"), 150, quad_segs=2)
    keep_off = shapely.union_all([corridors, valleys, *(wood for woods in forests.values() for wood in woods)])
    villages = network.place_villages(units, areas, seats, keep_off, seed)
    by_id = {provision.provision_id: provision for provision in provisions}
    return plans.Country(
        claims=claims,
        courses=main_courses(),
        rivers=streams,
        villages=villages,
        roads=network.join_villages(villages, seed),
        forests=forests,
        seats=seats,
        regional_roads=list(regional_roads().values()),
        deposits={code: by_id[code].geometry for code in plans.PITS.values()},
        reservations={teryt: [band(by_id[code].geometry, width)] for teryt, code, width in RESERVATIONS},
        zones_planned=[by_id[code].geometry for code in ("SG-1", "SG-2", "SG-3")],
    )


def _limits(patches: list[plans.Patch]) -> dict[str, int]:
    """Give the largest number of zones of each plan: what is built, and a fair number of fields and woods."""
    built = Counter(patch.teryt for patch in patches if patch.kind not in {"open", "forest", "valley"})
    return {teryt: max(FEWEST_ZONES, min(MOST_ZONES, count + OPEN_ZONES)) for teryt, count in built.items()}


def _local_rows(
    units: list[Unit], areas: dict[str, Polygon], provisions: list[Provision], claims: Claims, seed: int
) -> list[Row]:
    unit = next(unit for unit in units if unit.teryt == local_plan.TERYT)
    corridor = next(provision for provision in provisions if provision.provision_id == local_plan.CORRIDOR)
    others = claims.land_of_others("SJ", local_plan.CORRIDOR)
    patches = local_plan.draw_local_plan(corridor, areas[unit.teryt], others, seed)
    zones = build_zones(patches, {}, lambda symbol: local_plan.claims_token(claims, symbol))
    return local_plan.describe_local_plan(zones, unit)


def _planted_rows(rows: list[Row], provisions: list[Provision]) -> list[Row]:
    """Find each planted zone among the finished zones and measure its conflict."""
    by_id = {provision.provision_id: provision for provision in provisions}
    found = []
    for plant in (*planted.read_plants("POG"), *planted.read_plants("MPZP")):
        zone = next(row for row in rows if row["mark"] == plant.mark)
        area = planted.conflict_area(plant, zone["geometry"], by_id[plant.provision_id])
        found.append(
            {
                **{name: zone[name] for name in ("teryt", "municipality", "plan_id", "zone_id")},
                **{
                    name: getattr(plant, name)
                    for name in ("provision_id", "rule_id", "verdict", "certainty", "note_pl", "note_en")
                },
                "area_m2": f"{area:.6f}",
            }
        )
    return sorted(found, key=lambda row: (row["teryt"], row["plan_id"], row["zone_id"], row["provision_id"]))


def write_sample(sample: Sample, folder: Path) -> None:
    """Write GeoPackage, table of planted conflicts and GML into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    write_geopackage(folder / "agglomeration.gpkg", _layers(sample))
    _write_table(folder / "planted.csv", PLANTED_COLUMNS, sample.planted)
    _write_table(folder / "planted_borders.csv", border_drafts.COLUMNS, sample.planted_borders)
    write_geopackage(folder / "functional_area.gpkg", link_layers(sample.links, sample.seed))
    write_census_table(sample.links, folder / "commuting_nsp2021.xlsx", sample.seed)
    rows = [row for row in sample.zones if row["teryt"] == GML_TERYT]
    text = plan_text(sample.acts[GML_TERYT], sample.boundaries[GML_TERYT], rows)
    write_plan(folder / f"pog_{GML_TERYT}.zip", text)
    draft, faults = faulty_draft.faulty_draft(text)
    write_plan(folder / f"pog_{GML_TERYT}_draft.zip", draft)
    _write_table(folder / "planted_faults.csv", faulty_draft.COLUMNS, faults)


def _write_table(path: Path, columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as table:
        writer = csv.DictWriter(table, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _layers(sample: Sample) -> list[Layer]:
    boundary_fields = tuple(Field(name) for name in ("teryt", "municipality", "type", "county"))
    boundary_rows: list[Row] = [
        {
            "teryt": unit.teryt,
            "municipality": unit.name,
            "type": unit.kind,
            "county": unit.county,
            "geometry": sample.boundaries[unit.teryt],
        }
        for unit in sample.units
    ]
    provision_rows = [_provision_row(provision) for provision in sample.provisions]
    summary_rows = municipal_rows(boundary_rows, [*sample.zones, *sample.local_zones], provision_rows)
    return [
        Layer(
            "boundaries",
            f"Granice gmin / municipal boundaries. {SOURCE}",
            "MultiPolygon",
            boundary_fields,
            boundary_rows,
        ),
        Layer(
            "municipal_summary",
            f"Kolizje w gminach / conflicts by municipality. {SOURCE}",
            "MultiPolygon",
            MUNICIPAL_SUMMARY_FIELDS,
            summary_rows,
        ),
        Layer(
            "acts",
            f"Plany ogólne / general plans. {SOURCE}",
            "MultiPolygon",
            ACT_FIELDS,
            [_act_row(act, sample.boundaries[teryt]) for teryt, act in sample.acts.items()],
        ),
        Layer(
            "zones_pog",
            f"Strefy planów ogólnych / zones of general plans. {SOURCE}",
            "MultiPolygon",
            ZONE_FIELDS,
            sample.zones,
        ),
        Layer("zones_mpzp", f"Plan miejscowy / local plan. {SOURCE}", "MultiPolygon", ZONE_FIELDS, sample.local_zones),
        Layer(
            "zones_pog_later",
            f"Późniejszy projekt jednego planu / later draft of one plan. {SOURCE}",
            "MultiPolygon",
            ZONE_FIELDS,
            sample.later_zones,
        ),
        Layer(
            "zones_pog_border",
            f"Projekty dwóch sąsiednich planów / drafts of two neighbouring plans. {SOURCE}",
            "MultiPolygon",
            ZONE_FIELDS,
            sample.border_zones,
        ),
        *(
            Layer(
                name,
                f"Ustalenia planu województwa / provisions of the voivodeship plan. {SOURCE}",
                kind,
                PROVISION_FIELDS,
                [row for row in provision_rows if _kind(row["geometry"]) == kind],
            )
            for name, kind in (
                ("provisions_lines", "MultiLineString"),
                ("provisions_polygons", "MultiPolygon"),
                ("provisions_points", "MultiPoint"),
                ("provisions_table", "None"),
            )
        ),
    ]


def _act_row(act: Act, extent: BaseGeometry) -> Row:
    return {
        "plan_id": act.plan_id,
        "plan_type": PlanType.GENERAL.value,
        "teryt": act.teryt,
        "municipality": act.municipality,
        "title": act.title,
        "status": act.status,
        "valid_from": act.valid_from,
        "hierarchy_level": "local",
        "version_id": act.version_id,
        "geometry": extent,
    }


def _kind(geometry: object) -> str:
    """Name the layer type a geometry belongs to."""
    if not isinstance(geometry, BaseGeometry):
        return "None"
    return geometry.geom_type if geometry.geom_type.startswith("Multi") else f"Multi{geometry.geom_type}"


def _provision_row(provision: Provision) -> Row:
    own = {name: getattr(provision, name) for name in Provision.__slots__}
    return {**own, "valid_from": VALID_FROM, "source_doc": SOURCE, "adopting_body": None}
