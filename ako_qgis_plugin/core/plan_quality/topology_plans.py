"""One plan at a time: its zones and its outline, and what is told of their geometries already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from ako_qgis_plugin.core.frames import Column, texts
from ako_qgis_plugin.core.geometry import Geometries, areal
from ako_qgis_plugin.core.municipal_plans.plan_identity import natural_order
from ako_qgis_plugin.core.plan_quality.checks import CheckBook
from ako_qgis_plugin.core.plan_quality.geometry_checks import CLOSE, KEYS, TINY, examined_of, tiny_parts
from ako_qgis_plugin.core.plan_quality.geometry_examined import Examined
from ako_qgis_plugin.core.plan_quality.geometry_rings import Booleans, Integers
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.plan_quality.topology_shapes import common_ground, narrower
from ako_qgis_plugin.core.plan_quality.topology_windows import windows

#: A shape or vertex this close to a place belongs to it [m].
AT_PLACE_M = 1e-3

#: A shape is the follow-up of a spike or of a tiny part if no more than this share of it lies elsewhere.
_ELSEWHERE = 0.01

#: ... as far as it reaches beyond it by less than this [m].
_BESIDE_M = 2e-3


@dataclass(frozen=True)
class Told:
    """What is told of geometries of a plan: places of invalidity, ground of spikes and tiny parts, close vertices."""

    places: shapely.Geometry
    ground: shapely.Geometry
    close: shapely.Geometry
    close_m: float

    def follows(self, shapes: Geometries) -> Booleans:
        """Say which shapes come of what is told already."""
        result = self._at(shapes, self.places)
        if not shapely.is_empty(self.ground):
            elsewhere = shapely.area(shapely.difference(shapes, shapely.buffer(self.ground, _BESIDE_M)))
            result |= elsewhere <= _ELSEWHERE * shapely.area(shapes)
        if not shapely.is_empty(self.close):
            result |= self._at(shapes, self.close) & narrower(shapes, self.close_m)
        return result

    def holds(self, points: Geometries) -> Booleans:
        """Say which vertices belong to what is told already."""
        result = self._at(points, self.places) | self._at(points, self.close)
        return result | self._at(points, self.ground)

    @staticmethod
    def _at(shapes: Geometries, places: shapely.Geometry) -> Booleans:
        shapely.prepare(places)
        near: Booleans = shapely.dwithin(shapes, places, AT_PLACE_M)
        return near


@dataclass(frozen=True)
class Coverage:
    """The zones of one plan and its outline, repaired; ``rows`` are the zones that have an area.

    ``act`` is None where there is none; ``lost`` counts zones whose ground is not known, since their geometry is
    missing or spoilt, which is told already.
    """

    plan: str | None
    teryt: str | None
    zones: Examined
    rows: Integers
    is_trusted: Booleans
    act: shapely.Geometry | None
    has_act: bool
    lost: int
    told: Told

    @cached_property
    def geometry(self) -> Geometries:
        """Give the areas of the zones."""
        return self.zones.repaired[self.rows]

    @cached_property
    def tree(self) -> shapely.STRtree:
        """Find zones by place."""
        return shapely.STRtree(self.geometry)

    @cached_property
    def suspects(self) -> Integers:
        """Give the zones that may have something to do with a gap, an overlap or a part outside."""
        everything = np.arange(len(self.rows))
        if self.windows is None:
            return everything
        return np.unique(shapely.STRtree(self.windows).query(self.geometry, "intersects")[0])

    @cached_property
    def windows(self) -> Geometries | None:
        """Give boxes that hold all such shapes; None where that is the whole plan."""
        return None if self.act is None else windows(self.geometry, self.act)

    @cached_property
    def suspicious_ground(self) -> shapely.Geometry | None:
        """Give the part of the act in which gaps can be."""
        if self.act is None or self.windows is None:
            return self.act
        return areal(shapely.union_all(common_ground(self.windows, self.act)))

    @cached_property
    def covered(self) -> shapely.Geometry:
        """Give the ground of the zones at which gaps can be."""
        return areal(shapely.union_all(self.geometry[self.suspects]))

    def identifier(self, position: int) -> str:
        """Give the identifier of a zone of this plan."""
        return self.zones.identifier[self.rows[position]] or ""

    def ordered(self, positions: Iterable[int]) -> list[int]:
        """Put zones in the order of their identifiers; those of one identifier, or of none, by their ground."""
        by_name = sorted(set(positions), key=lambda each: natural_order(self.identifier(each)))
        if len({self.identifier(each) for each in by_name}) == len(by_name):
            return by_name
        ground = {each: shapely.to_wkb(shapely.normalize(self.geometry[each])) for each in by_name}
        return sorted(by_name, key=lambda each: (natural_order(self.identifier(each)), ground[each]))


def coverages(plans: PlanSet, checks: CheckBook) -> Iterator[Coverage]:
    """Give the plans that have zones, one after another."""
    zones, acts = examined_of(plans, checks, "zones"), examined_of(plans, checks, "acts")
    teryt = texts(plans.zones["teryt"])
    plan_of_zone = _plans_of(zones, teryt, acts, texts(plans.acts["teryt"]))
    tiny, tiny_owner = tiny_parts(zones, checks.limit(TINY))
    names = zip(zones.plan, zones.identifier, strict=True)
    is_excused = np.array([name in plans.excused for name in names], dtype=bool)
    for (plan, municipality), members in _groups(plan_of_zone, teryt).items():
        act_rows = np.flatnonzero(acts.plan == plan) if plan else np.array([], dtype=np.intp)
        rows = members[zones.is_usable[members]]
        act = _act(acts, act_rows, zones.repaired[rows], is_spoilt=(plan, None) in plans.excused)
        lost = len(members) - len(rows) + _displaced(zones.repaired[rows[is_excused[rows]]], act)
        yield Coverage(
            plan=plan,
            teryt=municipality,
            zones=zones,
            rows=rows,
            is_trusted=~is_excused[rows],
            act=act,
            has_act=bool(len(act_rows)),
            lost=lost + _absent(plans, plan),
            told=_told(zones, members, acts, act_rows, tiny[np.isin(tiny_owner, members)], checks.limit(CLOSE)),
        )


def _act(acts: Examined, rows: Integers, zones: Geometries, *, is_spoilt: bool) -> shapely.Geometry | None:
    """Give the outline of a plan; none where the file has spoilt it so that it lies elsewhere."""
    usable = rows[acts.is_usable[rows]]
    if not len(usable):
        return None
    act = areal(shapely.union_all(acts.repaired[usable]))
    return None if is_spoilt and not shapely.intersects(zones, act).any() else act


def _absent(plans: PlanSet, plan: str | None) -> int:
    """Count objects of a plan whose geometry the file has spoilt so much that no frame holds them."""
    known = {
        each
        for kind, key in KEYS.items()
        if key
        for each in zip(texts(getattr(plans, kind)["plan_id"]), texts(getattr(plans, kind)[key]), strict=True)
    }
    return sum(1 for each in plans.excused if each[0] == plan and each[1] is not None and each not in known)


def _groups(plan: Column, teryt: Column) -> Mapping[tuple[str | None, str | None], Integers]:
    """Group zones by plan; those that name none, by municipality."""
    found: dict[tuple[str | None, str | None], list[int]] = defaultdict(list)
    for row, (own, municipality) in enumerate(zip(plan, teryt, strict=True)):
        found[own, None if own else municipality].append(row)
    ordered = sorted(found.items(), key=lambda item: (item[0][0] or "", item[0][1] or ""))
    return {key: np.array(rows, dtype=np.intp) for key, rows in ordered}


def _plans_of(zones: Examined, teryt: Column, acts: Examined, act_teryt: Column) -> Column:
    """Give the plan of each zone; one whose link is empty belongs to the plan of its municipality in which it lies."""
    plans_in: dict[str | None, set[str]] = defaultdict(set)
    for own, municipality in [*zip(zones.plan, teryt, strict=True), *zip(acts.plan, act_teryt, strict=True)]:
        if own:
            plans_in[municipality].add(own)
            plans_in[None].add(own)
    result = zones.plan.copy()
    for row in np.flatnonzero([own is None for own in zones.plan]):
        candidates = plans_in[teryt[row]]
        if len(candidates) > 1 and zones.is_usable[row]:
            inside = shapely.intersects(acts.repaired, shapely.point_on_surface(zones.repaired[row]))
            candidates = candidates & set(acts.plan[inside & acts.is_usable])
        if len(candidates) == 1:
            result[row] = next(iter(candidates))
    return result


def _displaced(geometries: Geometries, act: shapely.Geometry | None) -> int:
    """Count areas that do not lie where the plan is."""
    return 0 if act is None else int((~shapely.intersects(geometries, act)).sum())


def _told(
    zones: Examined, members: Integers, acts: Examined, act_rows: Integers, tiny: Geometries, close_m: float
) -> Told:
    places = [each.point for row in members.tolist() for each in zones.invalid.get(row, ())]
    places += [each.point for row in act_rows.tolist() for each in acts.invalid.get(row, ())]
    own, own_acts = set(members.tolist()), set(act_rows.tolist())
    ground = [spike.ground for spike in zones.spikes if spike.owner in own]
    ground += [spike.ground for spike in acts.spikes if spike.owner in own_acts]
    close = [zones.close[row][:, at] for row in members.tolist() if row in zones.close for at in ([0, 1], [3, 4])]
    return Told(
        shapely.union_all(places),
        shapely.union_all([*ground, *tiny]),
        shapely.multipoints(np.concatenate(close)) if close else shapely.MultiPoint(),
        close_m,
    )
