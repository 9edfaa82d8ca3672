"""The municipalities of the sample, from the table that the plugin ships."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import pyproj
from shapely import Point

RULEBOOK = Path(__file__).resolve().parents[2] / "ako_qgis_plugin" / "core" / "rulebook"

_TO_METRES = pyproj.Transformer.from_crs(4326, 2180, always_xy=True)


@dataclass(frozen=True, slots=True)
class Unit:
    """A municipality: where it lies and how large it is."""

    teryt: str
    name: str
    kind: str
    county: str
    centre: Point
    area_m2: float
    is_member: bool


def metres(longitude: float, latitude: float) -> Point:
    """Turn degrees into EPSG:2180 (easting, northing)."""
    return Point(*_TO_METRES.transform(longitude, latitude))


def read_units() -> list[Unit]:
    """Read the municipalities of the agglomeration and the neighbour that stands in the same table."""
    with (RULEBOOK / "ako_units.csv").open(encoding="utf-8", newline="") as table:
        return [
            Unit(
                teryt=row["teryt7"][:6],
                name=row["name"],
                kind=row["type"].partition(" (")[0],
                county=row["county"].partition(" ")[2],
                centre=metres(float(row["centroid_lon"]), float(row["centroid_lat"])),
                area_m2=float(row["area_km2"]) * 1e6,
                is_member=row["in_seed_list"] == "yes",
            )
            for row in csv.DictReader(table)
        ]
