"""A later draft of one general plan, so that a second check has something to compare.

The municipality gave up a housing estate on the route, cut another zone in half, and drew business land where it had
kept land for the route: one conflict is settled, one finding changed, one conflict is new. Zones are numbered within
their class, so that most of them got new numbers, and some the number that another zone had.
"""

from __future__ import annotations

from dataclasses import replace

import shapely
from shapely.geometry.base import BaseGeometry

from .attributes import Act, indicators_of, numbered
from .provisions import Provision, footprint

Row = dict[str, object]

TERYT = "301706"

#: The draft's stage and date; both checks are made on plans of the same act.
STAGE, DATE = "elaboration", "2026-10-12"

#: The planted housing estate that is given up, and the route it lay on.
GIVEN_UP, ROUTE = "301706|SJ|S11-1", "S11-1"

#: Housing that a voivodeship road crosses: its eastern half stays open land.
CUT = "32SJ"

#: Land kept for the route becomes business land: the smallest piece that meets it on at least this much [m²].
LEAST_CONFLICT_M2 = 10_000.0


def later_draft(rows: list[Row], act: Act, provisions: list[Provision]) -> list[Row]:
    """Give the rows of the draft, made of the rows of the plan; those are left as they are."""
    route = footprint(next(each for each in provisions if each.provision_id == ROUTE))
    draft = replace(act, status=STAGE, valid_from=DATE)
    business = _business_land(rows, route)
    changed: list[Row] = []
    for row in rows:
        if row["mark"] == GIVEN_UP:
            changed.append(as_class(row, "SO", rows))
        elif row is business:
            changed.append(as_class(row, "SP", rows))
        elif row["zone_label"] == CUT:
            changed += _halves(row, rows)
        else:
            changed.append(row)
    dates = {"status": draft.status, "valid_from": draft.valid_from, "version_id": draft.version_id}
    return numbered([{**row, **dates} for row in changed], draft.local_id)


def _business_land(rows: list[Row], route: BaseGeometry) -> Row:
    """Find the smallest piece of land kept for traffic that meets the route well."""
    kept = [row for row in rows if row["zone_class"] == "SK"]
    met = [row for row in kept if row["geometry"].intersection(route).area >= LEAST_CONFLICT_M2]
    return min(met, key=lambda row: row["geometry"].area)


def as_class(row: Row, zone_class: str, rows: list[Row]) -> Row:
    """Give a zone another class, with the indicators of a zone that has it."""
    model = next(each for each in rows if each["zone_class"] == zone_class and each["additional_profile"] is None)
    return {**row, **indicators_of(model), "symbol": zone_class, "symbol_class": zone_class, "zone_class": zone_class}


def _halves(row: Row, rows: list[Row]) -> list[Row]:
    west, south, east, north = row["geometry"].bounds
    middle = (west + east) / 2
    left = shapely.intersection(row["geometry"], shapely.box(west, south, middle, north), grid_size=0.01)
    right = shapely.intersection(row["geometry"], shapely.box(middle, south, east, north), grid_size=0.01)
    return [{**row, "geometry": left}, {**as_class(row, "SO", rows), "geometry": right}]
