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

from ako_qgis_plugin.core.borders.border_words import metres, phrase, side_places
from ako_qgis_plugin.core.borders.hits import Hit
from ako_qgis_plugin.core.borders.neighbours import RESIDENTIAL, Speaking, is_of
from ako_qgis_plugin.core.borders.sides import Indexes, Scope, Sides
from ako_qgis_plugin.core.borders.thin_shapes import Dropped
from ako_qgis_plugin.core.conformity.buffers import grown
from ako_qgis_plugin.core.conformity.outlines import OUTWARDS
from ako_qgis_plugin.core.conformity.region import clipped_to
from ako_qgis_plugin.core.conformity.slivers import SliverTest
from ako_qgis_plugin.core.geometry import Geometries, areal
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.rules.rule_book import Rule

#: Stands for the zone of buildings that stand in no residential one.
NO_ZONE = -1


@dataclass(frozen=True)
class _Near:
    """What a zone is near to: the row of another zone (or ``NO_ZONE``), its ground or buildings, how many, how far."""

    zone: int
    other: int
    drawn: shapely.Geometry
    count: int
    distance_m: float


class Distances:
    """Distance rules between zones, measured to buildings where they are given."""

    def __init__(self, sides: Sides, buildings: Geometries | None, sliver: SliverTest, language: str) -> None:
        self._sides = sides
        self._buildings = buildings
        self._sliver = sliver
        self._language = language
        self.dropped = Dropped()

    def hits(self, asked: Sequence[Speaking], progress: Progress) -> Iterator[Hit]:
        """Give one hit for each rule, zone and neighbour (or the buildings that stand in no residential zone)."""
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
            near = list(self._buildings_near(self._buildings, zones, others, distance_m, speaks.scope, searching))
        for number, found in enumerate(near):
            measuring.advance(number / len(near))
            ground = self._ground(found, distance_m)
            if ground is not None:
                for rule in rules[int(sides.table.kind[found.zone])]:
                    yield self._hit(rule, found, ground)

    def _ground(self, found: _Near, distance_m: float) -> shapely.Geometry | None:
        """Give the part of a zone that lies too near, None where it is a sliver."""
        own = self._sides.geometry[found.zone]
        near = clipped_to(found.drawn, shapely.bounds(own), distance_m)
        around = grown(near, distance_m, lambda: None)
        common = areal(shapely.intersection(clipped_to(own, shapely.bounds(around), 0.0), around))
        kept = self._sliver.keep(np.array([common], dtype=object))
        self.dropped.add(int(kept.dropped_parts[0]), float(kept.dropped_area_m2[0]))
        return kept.geometry[0] if kept.is_kept[0] else None

    def _zones_near(
        self, zones: Indexes, others: Indexes, distance_m: float, scope: Scope, progress: Progress
    ) -> Iterator[_Near]:
        sides = self._sides
        pairs = sides.near(zones, others, distance_m, scope, progress)
        away = shapely.distance(sides.geometry[pairs.one], sides.geometry[pairs.other])
        for zone, other, distance in zip(pairs.one.tolist(), pairs.other.tolist(), away.tolist(), strict=True):
            yield _Near(zone, other, sides.geometry[other], 0, distance)

    def _buildings_near(
        self,
        buildings: Geometries,
        zones: Indexes,
        others: Indexes,
        distance_m: float,
        scope: Scope,
        progress: Progress,
    ) -> Iterator[_Near]:
        geometry = self._sides.geometry
        tree = shapely.STRtree(buildings)
        homes = self._homes(buildings, others)
        for number, zone in enumerate(zones.tolist()):
            progress.advance(number / len(zones))
            near = np.sort(tree.query(shapely.box(*(self._sides.boxes[zone] + OUTWARDS * distance_m))))
            shapely.prepare(geometry[zone])
            near = near[shapely.dwithin(geometry[zone], buildings[near], distance_m)]
            for home, rows in self._by_home(zone, near, homes, scope):
                away = float(shapely.distance(geometry[zone], buildings[rows]).min())
                yield _Near(zone, home, shapely.union_all(buildings[rows]), len(rows), away)
            shapely.destroy_prepared(geometry[zone])

    def _homes(self, buildings: Geometries, others: Indexes) -> pd.DataFrame:
        """Give, for every building, the residential zones in which it stands: several where plans lie on each other."""
        points = shapely.point_on_surface(buildings)
        building, home = shapely.STRtree(self._sides.geometry[others]).query(points, predicate="intersects")
        return pd.DataFrame({"building": building, "home": others[home]}).sort_values(["building", "home"])

    def _by_home(self, zone: int, near: Indexes, homes: pd.DataFrame, scope: Scope) -> Iterator[tuple[int, Indexes]]:
        """Sort buildings by the residential zone in which they stand; those in none come as one group."""
        of_near = pd.DataFrame({"building": near}).merge(homes, how="left", on="building")
        of_near["home"] = of_near["home"].fillna(NO_ZONE).astype(np.intp)
        for home, rows in of_near.groupby("home")["building"]:
            if home == NO_ZONE or self._sides.is_pair(zone, home, scope):
                yield int(home), rows.to_numpy()

    def _hit(self, rule: Rule, found: _Near, ground: shapely.Geometry) -> Hit:
        is_zone = found.other != NO_ZONE
        return Hit(
            rule,
            found.zone,
            found.other if is_zone else None,
            ground,
            self._reason(found),
            found.distance_m,
            other_id="" if is_zone else "buildings",
            other_name="" if is_zone else phrase("other_buildings", self._language),
        )

    def _reason(self, found: _Near) -> str:
        sides, language = self._sides, self._language
        values: dict[str, object] = {"distance": metres(found.distance_m, language), "count": found.count}
        if found.other == NO_ZONE:
            return phrase("to_other_building", language, **values)
        places = side_places(sides.table.columns, found.other, language)
        words = [phrase("to_building" if found.count else "to_zone", language, **values, **places)]
        if sides.municipality[found.zone] == sides.municipality[found.other]:
            words.append(phrase("same_municipality", language))
        if sides.is_studium[found.other]:
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
