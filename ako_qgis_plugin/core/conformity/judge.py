"""One provision against all zones: every hit of every rule, with verdict, certainty and common ground (DESIGN 3)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, fields, replace

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.conformity.accuracy import survives
from ako_qgis_plugin.core.conformity.outlines import OUTWARDS
from ako_qgis_plugin.core.conformity.questions import Questions, Reservation
from ako_qgis_plugin.core.conformity.reasons import Reason
from ako_qgis_plugin.core.conformity.region import (
    Indexes,
    Overlap,
    Region,
    Shapes,
    clipped_to,
    distances,
    lengths,
)
from ako_qgis_plugin.core.conformity.slivers import Kept, SliverTest
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.rules.rule_book import STRONG_VERDICTS, Rule, capped
from ako_qgis_plugin.core.schema import Certainty, Verdict

#: Zones that come so near to a footprint without overlapping it are adjacent [m] (DESIGN section 3).
ADJACENT_WITHIN_M = 1.0

#: What an adjacent zone shows of itself: its ground within this distance of the footprint [m] (DESIGN section 3).
ADJACENT_STRIP_M = 10.0

NONE = -1

_COUNTED_ONLY = frozenset({Verdict.SUPPORTS, Verdict.NEUTRAL})


@dataclass(frozen=True)
class ZoneSet:
    """Zones with usable geometry; kinds and plans are numbers into the tables they come with."""

    shapes: Shapes
    kind: Indexes
    plan: Indexes
    is_recognised: NDArray[np.bool_]
    is_studium: NDArray[np.bool_]


@dataclass(frozen=True)
class Provision:
    """A provision as the kernel sees it.

    ``footprint`` is a shape and its reach [m], None where the width is unknown; ``accuracy_m`` is None where not given.
    """

    drawn: shapely.Geometry
    footprint: tuple[shapely.Geometry, float] | None
    accuracy_m: float | None
    category_has_rules: bool

    @property
    def is_line(self) -> bool:
        """Say whether the provision was drawn as a line."""
        return bool(shapely.get_dimensions(self.drawn) == 1)


@dataclass
class Hits:
    """What was found, as columns; -1 stands for no zone, no plan, no municipality."""

    zone: list[int] = field(default_factory=list)
    plan: list[int] = field(default_factory=list)
    unit: list[int] = field(default_factory=list)
    rule: list[Rule | None] = field(default_factory=list)
    verdict: list[Verdict] = field(default_factory=list)
    certainty: list[Certainty] = field(default_factory=list)
    reason: list[Reason | None] = field(default_factory=list)
    geometry: list[shapely.Geometry] = field(default_factory=list)
    whole_area_m2: list[float] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.zone)

    def extend(self, others: Hits) -> None:
        """Add the hits of others."""
        for column in fields(self):
            getattr(self, column.name).extend(getattr(others, column.name))

    def add(
        self,
        rule: Rule | None,
        verdict: Verdict,
        certainty: Certainty,
        geometry: shapely.Geometry,
        *,
        zone: int = NONE,
        plan: int = NONE,
        unit: int = NONE,
        reason: Reason | None = None,
        whole_area_m2: float = np.nan,
    ) -> None:
        """Add one hit."""
        self.zone.append(zone)
        self.plan.append(plan)
        self.unit.append(unit)
        self.rule.append(rule)
        self.verdict.append(verdict)
        self.certainty.append(certainty)
        self.reason.append(reason)
        self.geometry.append(geometry)
        self.whole_area_m2.append(whole_area_m2)


@dataclass
class Judgement:
    """All that one provision gave: hits, pairs that no rule covers, and what was dropped as slivers.

    ``measures`` holds, for every zone that was hit, its distance to the provision as drawn and, for a line, the length
    inside the zone [m].
    """

    hits: Hits = field(default_factory=Hits)
    no_rule: list[tuple[int, float]] = field(default_factory=list)
    dropped: list[tuple[int, int, int, float]] = field(default_factory=list)
    measures: dict[int, tuple[float, float | None]] = field(default_factory=dict)

    def drop(self, kept: Kept, *, zones: Indexes | None = None, plan: int = NONE) -> None:
        """Note dropped parts as zone, plan, number of parts, area [m²]."""
        for index in np.flatnonzero(kept.dropped_parts):
            zone = NONE if zones is None else int(zones[index])
            self.dropped.append((zone, plan, int(kept.dropped_parts[index]), float(kept.dropped_area_m2[index])))


@dataclass(frozen=True)
class Meeting:
    """Zones that meet a region: common ground before and after the sliver test."""

    zones: Indexes
    common: Geometries
    kept: Kept

    @property
    def kept_zones(self) -> Indexes:
        """Zones of which something was kept."""
        return self.zones[self.kept.is_kept]


class Judge:
    """Judges provisions against one set of zones."""

    def __init__(
        self,
        zones: ZoneSet,
        sliver: SliverTest,
        uncovered: Shapes | None,
        include_supports: bool,
        check_cancel: Callable[[], None],
    ) -> None:
        self._zones = zones
        self._sliver = sliver
        self._uncovered = uncovered
        judged = np.concatenate([zones.shapes.geometry, *_geometry_of(uncovered)])
        self._bounds = shapely.total_bounds(judged) if len(judged) else np.full(4, np.nan)
        self._counted_only = _COUNTED_ONLY - ({Verdict.SUPPORTS} if include_supports else set())
        self._highest_kind = int(zones.kind.max(initial=0))
        self._check_cancel = check_cancel

    def judge(self, provision: Provision, questions: Questions) -> Judgement:
        """Ask all questions of one provision."""
        # GEOS raises the processor's flag for invalid values while it works round them.
        with np.errstate(invalid="ignore"):
            return self._judge(provision, questions)

    def _judge(self, provision: Provision, questions: Questions) -> Judgement:
        result = Judgement()
        provision = self._near_zones(provision, questions)
        if provision.footprint is not None:
            self._judge_footprint(provision, questions, result)
        for distance, rules in questions.within.items():
            self._judge_distance(distance, rules, provision, result)
        self._measure(provision, result)
        return result

    def _near_zones(self, provision: Provision, questions: Questions) -> Provision:
        """Leave out what lies too far from every zone to matter, as most of a national layer does."""
        reach = reach_m(provision, questions)
        # Municipalities share provisions, and threads must not prepare one geometry at the same time.
        drawn = shapely.force_2d(clipped_to(provision.drawn, self._bounds, reach))
        if provision.footprint is None:
            return replace(provision, drawn=drawn)
        shape, width = provision.footprint
        own = drawn if shape is provision.drawn else shapely.force_2d(clipped_to(shape, self._bounds, reach))
        return replace(provision, drawn=drawn, footprint=(own, width))

    def _judge_footprint(self, provision: Provision, questions: Questions, result: Judgement) -> None:
        shape, reach = provision.footprint or (provision.drawn, 0.0)
        region = Region(shape, reach, self._check_cancel)
        shapes = self._zones.shapes
        meeting = self._meet(region.overlap(shapes, region.candidates(shapes)), result)
        self._apply(questions.overlap, region, meeting, provision, result)
        self._apply_adjacent(questions.adjacent, region, meeting, provision, result)
        for reservation in questions.reservations:
            self._apply_reservation(reservation, region, meeting, provision, result)
        self._note_unjudged(meeting, questions, provision, result)
        if self._uncovered is not None and provision.category_has_rules:
            self._note_no_plan(region, self._uncovered, result)

    def _judge_distance(
        self, distance_m: float, rules: Mapping[int, tuple[Rule, ...]], provision: Provision, result: Judgement
    ) -> None:
        shapes, accuracy_m = self._zones.shapes, provision.accuracy_m or 0.0
        candidates = self._of_kinds(shapes.near(provision.drawn, distance_m + accuracy_m), rules)
        if not len(candidates):
            return
        boxes = shapes.boxes[candidates] + OUTWARDS * accuracy_m
        region = Region(provision.drawn, distance_m, self._check_cancel, boxes)
        meeting = self._meet(region.overlap(shapes, candidates), result)
        self._apply(rules, region, meeting, provision, result)

    def _measure(self, provision: Provision, result: Judgement) -> None:
        zones = np.unique(np.array([zone for zone in result.hits.zone if zone != NONE], dtype=np.intp))
        shapes = self._zones.shapes
        away = distances(provision.drawn, shapes, zones).tolist()
        inside: list[float | None] = [None] * len(zones)
        if provision.is_line:
            inside = lengths(provision.drawn, shapes, zones, self._check_cancel).tolist()
        result.measures = dict(zip(zones.tolist(), zip(away, inside, strict=True), strict=True))

    def _meet(self, overlap: Overlap, result: Judgement) -> Meeting:
        kept = self._sliver.keep(overlap.geometry)
        result.drop(kept, zones=overlap.zones)
        return Meeting(overlap.zones, overlap.geometry, kept)

    def _of_kinds(self, zones: Indexes, kinds: Collection[int]) -> Indexes:
        return zones[self._is_of(zones, kinds)]

    def _is_of(self, zones: Indexes, kinds: Collection[int]) -> NDArray[np.bool_]:
        """Say which zones are of some kinds."""
        is_asked = np.zeros(max(self._highest_kind, *kinds, 0) + 1, dtype=bool)
        is_asked[list(kinds)] = True
        return is_asked[self._zones.kind[zones]]

    def _apply(
        self,
        rules: Mapping[int, tuple[Rule, ...]],
        region: Region,
        meeting: Meeting,
        provision: Provision,
        result: Judgement,
    ) -> None:
        """Apply overlap or distance rules to zones that meet the region."""
        is_hit = meeting.kept.is_kept & self._is_of(meeting.zones, rules)
        zones = meeting.zones[is_hit]
        certainties = self._certainties(rules, region, zones, meeting.common[is_hit], provision.accuracy_m)
        for zone, geometry, certainty in zip(zones.tolist(), meeting.kept.geometry[is_hit], certainties, strict=True):
            for rule in rules[self._zones.kind[zone]]:
                verdict = rule.verdict
                if certainty is Certainty.UNCERTAIN and verdict is Verdict.CONFLICT:
                    verdict = Verdict.POTENTIAL_CONFLICT
                self._add_zone_hit(result, rule, verdict, certainty, zone, geometry)
        if provision.accuracy_m:
            self._apply_within_accuracy(rules, region, meeting, provision.accuracy_m, result)

    def _certainties(
        self,
        rules: Mapping[int, tuple[Rule, ...]],
        region: Region,
        zones: Indexes,
        common: Geometries,
        accuracy_m: float | None,
    ) -> list[Certainty]:
        if not accuracy_m:
            return [Certainty.UNKNOWN if accuracy_m is None else Certainty.CERTAIN] * len(zones)
        is_shown = np.array([self._is_shown(rules[kind]) for kind in self._zones.kind[zones].tolist()], dtype=bool)
        is_certain = np.zeros(len(zones), dtype=bool)
        is_certain[is_shown] = survives(
            self._zones.shapes, self._sliver, region, zones[is_shown], common[is_shown], accuracy_m
        )
        return [Certainty.CERTAIN if certain else Certainty.UNCERTAIN for certain in is_certain]

    def _without(self, zones: Indexes, others: Indexes) -> Indexes:
        is_other = np.zeros(len(self._zones.kind), dtype=bool)
        is_other[others] = True
        return zones[~is_other[zones]]

    def _is_shown(self, rules: tuple[Rule, ...]) -> bool:
        return any(rule.verdict not in self._counted_only for rule in rules)

    def _apply_within_accuracy(
        self,
        rules: Mapping[int, tuple[Rule, ...]],
        region: Region,
        meeting: Meeting,
        accuracy_m: float,
        result: Judgement,
    ) -> None:
        """Look for zones that the region reaches only if it was drawn as badly as it may have been."""
        strong = {
            kind: tuple(rule for rule in kind_rules if rule.verdict in STRONG_VERDICTS)
            for kind, kind_rules in rules.items()
        }
        strong = {kind: kind_rules for kind, kind_rules in strong.items() if kind_rules}
        shapes = self._zones.shapes
        candidates = self._of_kinds(region.candidates(shapes, accuracy_m), strong)
        candidates = self._without(candidates, meeting.kept_zones)
        reach = region.resized(shapes, candidates, accuracy_m)
        kept = self._sliver.keep(reach.geometry)
        for zone, geometry in zip(reach.zones[kept.is_kept].tolist(), kept.geometry[kept.is_kept], strict=True):
            for rule in strong[self._zones.kind[zone]]:
                reason = Reason.WITHIN_ACCURACY
                self._add_zone_hit(result, rule, Verdict.ATTENTION, Certainty.POSSIBLE, zone, geometry, reason)

    def _apply_adjacent(
        self,
        rules: Mapping[int, tuple[Rule, ...]],
        region: Region,
        meeting: Meeting,
        provision: Provision,
        result: Judgement,
    ) -> None:
        shapes = self._zones.shapes
        candidates = self._of_kinds(region.candidates(shapes, ADJACENT_WITHIN_M), rules)
        candidates = self._without(candidates, meeting.kept_zones)
        strip = region.strips(shapes, candidates, ADJACENT_STRIP_M, ADJACENT_WITHIN_M)
        kept = self._sliver.keep(strip.geometry)
        certainty = certainty_of_drawing(provision.accuracy_m)
        for zone, geometry in zip(strip.zones[kept.is_kept].tolist(), kept.geometry[kept.is_kept], strict=True):
            for rule in rules[self._zones.kind[zone]]:
                self._add_zone_hit(result, rule, rule.verdict, certainty, zone, geometry)

    def _apply_reservation(
        self, reservation: Reservation, region: Region, meeting: Meeting, provision: Provision, result: Judgement
    ) -> None:
        matching = self._is_of(meeting.zones, reservation.matching)
        reserving = self._is_of(meeting.zones, reservation.reserving)
        plans = self._zones.plan[meeting.zones]
        zones = self._zones.shapes.geometry[meeting.zones]
        for plan in np.unique(plans[matching]).tolist():
            # Zones are united before they meet the footprint: their edges match exactly, those of overlaps do not.
            looked_at = Shapes(_one(shapely.union_all(zones[matching & (plans == plan)])))
            found = region.overlap(looked_at, np.zeros(1, dtype=np.intp)).geometry
            if not self._sliver.passes(found).any():
                continue
            taken = found[0]
            reserved = shapely.union_all(zones[reserving & (plans == plan)])
            kept = self._sliver.keep(_one(shapely.difference(taken, reserved)))
            result.drop(kept, plan=plan)
            if kept.is_kept[0]:
                rule = reservation.rule
                is_studium = bool(self._zones.is_studium[meeting.zones[plans == plan]][0])
                result.hits.add(
                    rule,
                    capped(rule.verdict, is_studium=is_studium),
                    certainty_of_drawing(provision.accuracy_m),
                    kept.geometry[0],
                    plan=plan,
                    whole_area_m2=shapely.area(taken),
                )

    def _note_unjudged(self, meeting: Meeting, questions: Questions, provision: Provision, result: Judgement) -> None:
        """Note pairs that overlap but have no verdict: the zone was not recognised, or no rule covers it."""
        kept = meeting.kept
        for zone, geometry in zip(meeting.kept_zones.tolist(), kept.geometry[kept.is_kept], strict=True):
            if not self._zones.is_recognised[zone] and provision.category_has_rules:
                reason = Reason.UNRECOGNISED_ZONE
                self._add_zone_hit(result, None, Verdict.NOT_ASSESSED, Certainty.UNKNOWN, zone, geometry, reason)
            elif self._zones.kind[zone] not in questions.judged_kinds:
                result.no_rule.append((zone, shapely.area(geometry)))

    def _note_no_plan(self, region: Region, uncovered: Shapes, result: Judgement) -> None:
        meeting = self._meet_units(region, uncovered)
        for unit, geometry in meeting:
            reason = Reason.NO_PLAN
            result.hits.add(None, Verdict.NOT_ASSESSED, Certainty.UNKNOWN, geometry, unit=unit, reason=reason)

    def _meet_units(self, region: Region, uncovered: Shapes) -> list[tuple[int, shapely.Geometry]]:
        overlap = region.overlap(uncovered, region.candidates(uncovered))
        kept = self._sliver.keep(overlap.geometry)
        return list(zip(overlap.zones[kept.is_kept].tolist(), kept.geometry[kept.is_kept], strict=True))

    def _add_zone_hit(
        self,
        result: Judgement,
        rule: Rule | None,
        verdict: Verdict,
        certainty: Certainty,
        zone: int,
        geometry: shapely.Geometry,
        reason: Reason | None = None,
    ) -> None:
        result.hits.add(
            rule,
            capped(verdict, is_studium=bool(self._zones.is_studium[zone])),
            certainty,
            geometry,
            zone=zone,
            plan=int(self._zones.plan[zone]),
            reason=reason,
            whole_area_m2=float(self._zones.shapes.area_m2[zone]),
        )


def reach_m(provision: Provision, questions: Questions) -> float:
    """Give the distance [m] from a provision as drawn beyond which no zone matters."""
    _, width = provision.footprint or (provision.drawn, 0.0)
    return max([width, *questions.within]) + (provision.accuracy_m or 0.0) + ADJACENT_STRIP_M


def certainty_of_drawing(accuracy_m: float | None) -> Certainty:
    """Give the certainty of relations that know no accuracy band."""
    if accuracy_m is None:
        return Certainty.UNKNOWN
    return Certainty.CERTAIN if accuracy_m == 0 else Certainty.UNCERTAIN


def _geometry_of(shapes: Shapes | None) -> list[Geometries]:
    return [] if shapes is None else [shapes.geometry]


def _one(geometry: shapely.Geometry) -> Geometries:
    result = np.empty(1, dtype=object)
    result[0] = geometry
    return result
