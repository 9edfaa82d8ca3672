"""Later drafts of two neighbouring general plans that do not fit each other along their common boundary.

Each fault is planted on zones of its own, and what it measures is told with it: business land against housing, a road
that ends at the boundary, a zone drawn over the boundary, a strip that neither plan covers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np
import shapely
from shapely import Polygon

from .attributes import Act, numbered
from .edges import inwards, length, moved_edge
from .later_draft import DATE, STAGE, as_class
from .shapes import on_grid

Row = dict[str, object]
Edge = frozenset[tuple[float, float]]

#: The neighbours, by TERYT.
FIRST, SECOND = "300705", "300706"

COLUMNS = ("rule_id", "teryt", "zone_id", "length_m", "area_m2", "note_pl", "note_en")

#: How far a zone is drawn over the boundary, and how wide the strip between the plans is [m].
OVER_M, STRIP_M = 6.0, 4.0

#: The road that ends at the boundary [m].
ROAD_WIDTH_M, ROAD_LENGTH_M = 20.0, 300.0


class Drafts:
    """The zones of both plans, and the edges of their common boundary, the longest first."""

    def __init__(self, rows: list[Row]) -> None:
        self._models = rows
        self.rows = [dict(row) for row in rows if row["teryt"] in {FIRST, SECOND}]
        self.planted: list[Row] = []
        sides: dict[Edge, list[Row]] = defaultdict(list)
        for row in self.rows:
            for edge in _edges(row["geometry"]):
                sides[edge].append(row)
        common = {edge: owners for edge, owners in sides.items() if {row["teryt"] for row in owners} == {FIRST, SECOND}}
        self._common = sorted(common.items(), key=lambda pair: -_length(pair[0]))

    def take(self) -> tuple[Row, Row, Edge]:
        """Take the open zones on both sides of the longest edge that is left, and leave their surroundings alone."""
        for edge, owners in self._common:
            first, second = sorted(owners, key=lambda row: str(row["teryt"]))
            if first["zone_class"] == second["zone_class"] == "SO" and not _has_holes(first, second):
                both = shapely.union(first["geometry"], second["geometry"])
                self._common = [
                    pair for pair in self._common if not any(both.intersects(row["geometry"]) for row in pair[1])
                ]
                return first, second, edge
        raise LookupError(f"{FIRST} and {SECOND} have too few open zones along their boundary")

    def plant(self, rule_id: str, row: Row, notes: tuple[str, str], *, length_m: float = 0, area_m2: float = 0) -> None:
        """Note what was planted on a zone; its number is not known yet."""
        row["mark"] = row["mark"] or f"border {len(self.planted)}"
        measures = {"length_m": f"{length_m:.2f}", "area_m2": f"{area_m2:.2f}"}
        notes_by_name = dict(zip(("note_pl", "note_en"), notes, strict=True))
        self.planted.append(
            {"rule_id": rule_id, "teryt": row["teryt"], "mark": row["mark"], **measures, **notes_by_name}
        )

    def as_class(self, row: Row, zone_class: str) -> Row:
        return as_class(row, zone_class, self._models)


def border_drafts(rows: list[Row], acts: dict[str, Act]) -> tuple[list[Row], list[Row]]:
    """Give the zones of both drafts, and what was planted; the rows of the plans are left as they are."""
    drafts = Drafts(rows)
    for plant in (_classes, _overlap, _strip, _road):
        plant(drafts)
    drawn = [row for teryt in (FIRST, SECOND) for row in _drawn(drafts.rows, acts[teryt])]
    zone_of = {row["mark"]: row["zone_id"] for row in drawn if row["mark"]}
    planted = [{**row, "zone_id": zone_of[row["mark"]]} for row in drafts.planted]
    return drawn, [{name: row[name] for name in COLUMNS} for row in planted]


def _drawn(rows: list[Row], act: Act) -> list[Row]:
    draft = replace(act, status=STAGE, valid_from=DATE)
    dates = {"status": draft.status, "valid_from": draft.valid_from, "version_id": draft.version_id}
    return numbered([{**row, **dates} for row in rows if row["teryt"] == act.teryt], draft.local_id)


def _classes(drafts: Drafts) -> None:
    first, second, _ = drafts.take()
    first.update(drafts.as_class(first, "SP"))
    second.update(drafts.as_class(second, "SJ"))
    contact = shapely.length(shapely.intersection(first["geometry"].boundary, second["geometry"].boundary))
    business = (
        "Strefa gospodarcza przy zabudowie po drugiej stronie granicy",
        "Business land, housing across the boundary",
    )
    housing = "Zabudowa, a za granicą gminy strefa gospodarcza", "Housing, business land across the boundary"
    drafts.plant("R144", first, business, length_m=contact)
    drafts.plant("R143", second, housing, length_m=contact)


def _overlap(drafts: Drafts) -> None:
    first, _, edge = drafts.take()
    area = _moved(first, edge, -OVER_M)
    drafts.plant("Q601", first, ("Strefa poza granicą gminy", "A zone drawn over the boundary"), area_m2=area)


def _strip(drafts: Drafts) -> None:
    _, second, edge = drafts.take()
    area = -_moved(second, edge, STRIP_M)
    drafts.plant("Q604", second, ("Pas przy granicy bez planu", "A strip at the boundary without a plan"), area_m2=area)


def _road(drafts: Drafts) -> None:
    first, _, edge = drafts.take()
    corners = np.asarray(first["geometry"].exterior.coords)
    number = _number(corners, edge)
    start, end = corners[number], corners[number + 1]
    half = (end - start) / length(corners, number) * ROAD_WIDTH_M / 2
    way = inwards(corners, number)
    foot, head = (start + end) / 2 - way, (start + end) / 2 + way * ROAD_LENGTH_M
    road = Polygon([foot - half, head - half, head + half, foot + half])
    land = first["geometry"]
    first["geometry"] = on_grid(shapely.difference(land, road))
    row = {**first, **drafts.as_class(first, "SK"), "geometry": on_grid(shapely.intersection(land, road))}
    drafts.rows.append(row)
    drafts.plant("Q605", row, ("Droga kończy się na granicy", "A road ends at the boundary"), length_m=ROAD_WIDTH_M)


def _moved(row: Row, edge: Edge, inwards_m: float) -> float:
    """Move an edge of a zone; give by how much the zone grew [m²]."""
    corners = np.asarray(row["geometry"].exterior.coords)
    before = row["geometry"].area
    row["geometry"] = Polygon(np.round(moved_edge(corners, _number(corners, edge), inwards_m), 2))
    return row["geometry"].area - before


def _number(corners: np.ndarray, edge: Edge) -> int:
    return next(number for number, pair in enumerate(pairwise(corners.tolist())) if frozenset(map(tuple, pair)) == edge)


def _edges(area: Polygon) -> Iterator[Edge]:
    for ring in shapely.get_rings(area):
        yield from (frozenset(map(tuple, pair)) for pair in pairwise(np.asarray(ring.coords).tolist()))


def _length(edge: Edge) -> float:
    start, end = edge
    return float(np.hypot(*np.subtract(start, end)))


def _has_holes(*rows: Row) -> bool:
    return any(row["geometry"].interiors for row in rows)
