"""Zones that lie nearer to residential land than a rule allows: turbines, cemeteries.

The law measures to buildings. Where they are given, distances are those to residential buildings; else to the zones
in which they may stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ako_qgis_plugin.core.borders.border_words import metres, phrase, side_name, side_places
from ako_qgis_plugin.core.borders.contacts import GRID_M
from ako_qgis_plugin.core.borders.hits import Hit
from ako_qgis_plugin.core.borders.neighbours import RESIDENTIAL, Speaking, is_of
from ako_qgis_plugin.core.borders.sides import Indexes, Scope, Sides
from ako_qgis_plugin.core.borders.thin_shapes import Dropped, solid
from ako_qgis_plugin.core.conformity.buffers import grown
from ako_qgis_plugin.core.conformity.outlines import OUTWARDS
from ako_qgis_plugin.core.conformity.region import clipped_to
from ako_qgis_plugin.core.conformity.run_scope import other_side
from ako_qgis_plugin.core.conformity.slivers import SliverTest
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.rules.rule_book import Rule

#: Stands for the zone of buildings that stand in no residential one.
NO_ZONE = -1

#: What findings call such buildings in the place of the other side.
BUILDINGS = "buildings"


@dataclass(frozen=True)
class _Near:
    """What of one plan a zone is near to: zones, the nearest first, or buildings in them, and how far it is at least.

    ``drawn`` are the zones or buildings to which distances are measured; ``zones`` is empty for buildings that stand in
    no residential zone.
    """

    zone: int
    zones: list[int]
    drawn: Geometries
    distance_m: float
    is_built: bool


class Distances:
    """Distance rules between zones, measured to buildings where they are given."""

    def __init__(self, sides: Sides, buildings: Geometries | None, sliver: SliverTest, language: str) -> None:
        self._sides = sides
        self._buildings = buildings
        self._sliver = sliver
        self._language = language
        self.dropped = Dropped()

    def hits(self, asked: Sequence[Speaking], progress: Progress) -> Iterator[Hit]:
        """Give one hit for each rule, zone and plan whose residential land is too near."""
        for number, speaks in enumerate(asked):
            part = Part(progress, number / len(asked), (number + 1) / len(asked))
            by_distance = _by_distance(speaks)
            for step, (distance_m, rules) in enumerate(sorted(by_distance.items())):
                share = Part(part, step / len(by_distance), (step + 1) / len(by_distance))
                yield from self._within(distance_m, rules, speaks, share)

    def _within(
        self, distance_m: float, rules: Mapping[int, tuple[Rule, ...]], speaks: Speaking, progress: Progress
    ) -> Iterator[Hit]:
        sides = self._sides
        zones = sides.of_kinds(is_of(len(sides.table.kinds), rules))
        zones, others = zones[sides.is_asked[zones]], sides.of_kinds(speaks.others)
        searching, measuring = Part(progress, 0.0, 0.3), Part(progress, 0.3, 1.0)
        if self._buildings is None or speaks.category != RESIDENTIAL:
            near = list(self._zones_near(zones, others, distance_m, speaks.scope, searching))
        else:
            near = list(self._buildings_near(self._buildings, zones, others, distance_m, searching))
        for number, found in enumerate(near):
            measuring.advance(number / len(near))
            ground = self._ground(found, distance_m, measuring, number / len(near))
            if ground is not None:
                for rule in rules[int(sides.table.kind[found.zone])]:
                    yield self._hit(rule, found, ground)

    def _ground(self, found: _Near, distance_m: float, progress: Progress, share: float) -> shapely.Geometry | None:
        """Give the part of a zone that lies too near, None where it is a sliver."""
        own = self._sides.geometry[found.zone]
        bounds = shapely.bounds(own)
        around = []
        for drawn in found.drawn:
            progress.advance(share)
            around.append(grown(clipped_to(drawn, bounds, distance_m), distance_m, lambda: None))
            # What comes nearest comes first, and often takes all.
            if shapely.covers(around[-1], own):
                around = around[-1:]
                break
        reach = solid(shapely.union_all(around))
        common = solid(shapely.intersection(clipped_to(own, shapely.bounds(reach), GRID_M), reach))
        kept = self._sliver.keep(np.array([common], dtype=object))
        self.dropped.add(int(kept.dropped_parts[0]), float(kept.dropped_area_m2[0]))
        return kept.geometry[0] if kept.is_kept[0] else None

    def _zones_near(
        self, zones: Indexes, others: Indexes, distance_m: float, scope: Scope, progress: Progress
    ) -> Iterator[_Near]:
        geometry = self._sides.geometry
        pairs = self._sides.near(zones, others, distance_m, scope, progress)
        rows = pd.DataFrame({"zone": pairs.one, "other": pairs.other, "plan": self._sides.table.plan[pairs.other]})
        rows["away"] = shapely.distance(geometry[pairs.one], geometry[pairs.other])
        for (zone, _), group in rows.groupby(["zone", "plan"]):
            nearest = group.sort_values(["away", "other"])["other"].to_numpy()
            yield _Near(int(zone), nearest.tolist(), geometry[nearest], float(group["away"].min()), is_built=False)

    def _buildings_near(
        self, buildings: Geometries, zones: Indexes, others: Indexes, distance_m: float, progress: Progress
    ) -> Iterator[_Near]:
        geometry = self._sides.geometry
        tree = shapely.STRtree(buildings)
        homes = self._homes(buildings, others)
        for number, zone in enumerate(zones.tolist()):
            progress.advance(number / len(zones))
            near = np.sort(tree.query(shapely.box(*(self._sides.boxes[zone] + OUTWARDS * distance_m))))
            shapely.prepare(geometry[zone])
            near = near[shapely.dwithin(geometry[zone], buildings[near], distance_m)]
            rows = pd.DataFrame({"building": near, "away": shapely.distance(geometry[zone], buildings[near])})
            shapely.destroy_prepared(geometry[zone])
            rows = rows.merge(homes[homes["home"] != zone], how="left", on="building")
            yield from self._by_plan(zone, rows.fillna({"home": NO_ZONE, "plan": NO_ZONE}), buildings)

    def _by_plan(self, zone: int, rows: pd.DataFrame, buildings: Geometries) -> Iterator[_Near]:
        """Sort buildings by the plan in whose residential zones they stand; those in none come as one group."""
        for plan, group in rows.groupby("plan"):
            nearest = group.sort_values(["away", "home", "building"])
            homes = [] if plan == NO_ZONE else nearest["home"].astype(int).drop_duplicates().tolist()
            drawn = buildings[nearest["building"].drop_duplicates().to_numpy()]
            yield _Near(zone, homes, drawn, float(nearest["away"].iloc[0]), is_built=True)

    def _homes(self, buildings: Geometries, others: Indexes) -> pd.DataFrame:
        """Give, for every building, the residential zones in which it stands: several where plans lie on each other."""
        points = shapely.point_on_surface(buildings)
        building, home = shapely.STRtree(self._sides.geometry[others]).query(points, predicate="intersects")
        plans = self._sides.table.plan[others[home]]
        return pd.DataFrame({"building": building, "home": others[home], "plan": plans})

    def _hit(self, rule: Rule, found: _Near, ground: shapely.Geometry) -> Hit:
        columns, language = self._sides.table.columns, self._language
        other, name = BUILDINGS, phrase("other_buildings", language)
        nearest = found.zones[0] if found.zones else None
        if nearest is not None:
            other = other_side(columns["plan_id"][nearest])
            name = side_name(columns, nearest, language, len(found.zones))
        return Hit(
            rule, found.zone, nearest, other, name, ground, self._reason(found, nearest), distance_m=found.distance_m
        )

    def _reason(self, found: _Near, nearest: int | None) -> str:
        sides, language = self._sides, self._language
        count = len(found.drawn)
        values: dict[str, object] = {"distance": metres(found.distance_m, language), "count": count}
        if nearest is None:
            return phrase("to_other_building", language, **values)
        values |= {"zones": len(found.zones), **side_places(sides.table.columns, nearest, language)}
        words = [phrase("to_building" if found.is_built else "to_zone", language, **values)]
        if sides.municipality[found.zone] == sides.municipality[nearest]:
            words.append(phrase("same_municipality", language))
        if sides.is_studium[nearest]:
            words.append(phrase("studium", language))
        return "; ".join(words)


def _by_distance(speaks: Speaking) -> dict[float, dict[int, tuple[Rule, ...]]]:
    """Sort the rules of kinds of zones by their distance [m]."""
    found: dict[float, dict[int, tuple[Rule, ...]]] = {}
    for kind, rules in speaks.rules.items():
        for rule in rules:
            of_distance = found.setdefault(float(rule.distance_m or 0.0), {})
            of_distance[kind] = (*of_distance.get(kind, ()), rule)
    return found
