"""The conformity check once more: slow, literal and obvious, written from the design's text alone.

Every function cites the sentence of DESIGN.md (sections 2 and 3) it transcribes. There is no index, no clipping, no
shortcut: whole geometries, plain loops, plain dicts. It imports nothing from `ako_qgis_plugin`, so that a mistake made
there cannot be repeated here by reading the same constant.

Rows are dicts with the field names of the data model and the key ``geometry``; NULL is None. Units: m, m2, %.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from math import isnan

from numpy import errstate
from shapely import make_valid
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

Row = dict[str, object]

BORDER = {"residential_neighbour", "neighbour_zone_industry", "neighbour_zone_residential"}
STRONGEST_FIRST = ["conflict", "potential_conflict", "attention", "not_assessed", "supports", "neutral"]

# Kinds of `reason`.
WITHIN_ACCURACY = "within drawing accuracy"
UNRECOGNISED = "unrecognised"
NO_LOCATION = "no location"
WIDTH_UNKNOWN = "corridor width unknown"
NO_PLAN = "no plan"

# Closer to a threshold than this, two correct computations may fall on different sides (relative, or m).
TIE = 1e-6


@dataclass(frozen=True)
class Options:
    min_area_m2: float = 100.0
    min_width_m: float = 1.0
    statuses: tuple[str, ...] = ("elaboration", "adoption", "legalForce")
    teryt: tuple[str, ...] = ()
    include_supports: bool = False


@dataclass(frozen=True)
class Hit:
    """One thing the check says, whether or not it becomes a finding."""

    verdict: str
    certainty: str
    provision_id: str
    plan_id: str | None = None
    zone_id: str | None = None
    rule_id: str | None = None
    severity: int | None = None
    relation: str | None = None
    reason: str | None = None
    teryt: str | None = None
    municipality: str | None = None
    plan_type: str | None = None
    screening: bool = False
    older_plan: bool = False
    area_m2: float = 0.0
    zone_share_pct: float | None = None
    length_m: float | None = None
    min_distance_m: float | None = None
    geometry: BaseGeometry = field(default_factory=MultiPolygon)
    buffered: bool = False
    is_primary: bool = False

    @property
    def key(self) -> tuple:
        """What names the hit: one without a plan also by its municipality ("no plan")."""
        where = self.teryt if self.plan_id is None else None
        return self.plan_id, self.zone_id, self.provision_id, self.rule_id, where


@dataclass
class Judgement:
    """All hits, the findings among them, and the tallies (count, area) by teryt .. verdict."""

    hits: list[Hit] = field(default_factory=list)
    findings: list[Hit] = field(default_factory=list)
    summary: dict[tuple, tuple[int, float]] = field(default_factory=dict)
    dropped_slivers: int = 0
    near_threshold: list[str] = field(default_factory=list)


# --- small things -----------------------------------------------------------------------------------------------------


def is_null(value: object) -> bool:
    return value is None or (isinstance(value, float) and isnan(value))


def is_polygon(geometry: BaseGeometry) -> bool:
    return geometry.geom_type in ("Polygon", "MultiPolygon")


def is_line(geometry: BaseGeometry) -> bool:
    return geometry.geom_type in ("LineString", "MultiLineString", "LinearRing")


def polygons_of(geometry: BaseGeometry) -> list[Polygon]:
    """Areal parts, however deep they lie."""
    if geometry.is_empty:
        return []
    if geometry.geom_type == "Polygon":
        return [geometry]
    if hasattr(geometry, "geoms"):
        return [polygon for part in geometry.geoms for polygon in polygons_of(part)]
    return []


def grown(geometry: BaseGeometry, distance: float) -> BaseGeometry:
    """'Buffers: GEOS, 16 segments to a quarter circle'."""
    return geometry.buffer(distance, quad_segs=16)


def repaired(geometry: BaseGeometry | None) -> BaseGeometry | None:
    """'An invalid geometry is repaired (make_valid, areal parts)'. A NULL and an empty geometry are alike."""
    if geometry is None or geometry.is_empty:
        return None
    if geometry.is_valid or not is_polygon(geometry):
        return geometry
    return MultiPolygon(polygons_of(make_valid(geometry)))


class Sliver:
    """'kept(G): the parts of G that pass the sliver test, part by part'."""

    def __init__(self, options: Options, judgement: Judgement) -> None:
        self.options = options
        self.judgement = judgement

    def kept(self, geometry: BaseGeometry, *, count_dropped: bool = False) -> MultiPolygon:
        parts = []
        for part in polygons_of(geometry):
            if self.passes(part):
                parts.append(part)
            elif count_dropped and part.area > 1e-3:  # smaller is the rounding of an edge the two share
                self.judgement.dropped_slivers += 1
        return MultiPolygon(parts)

    def passes(self, part: Polygon) -> bool:
        """'area >= MIN_AREA and mean width 2·area/perimeter >= MIN_WIDTH, perimeter with holes'."""
        perimeter = part.exterior.length + sum(hole.length for hole in part.interiors)
        width = 2 * part.area / perimeter
        min_area, min_width = self.options.min_area_m2, self.options.min_width_m
        near_area = abs(part.area - min_area) <= TIE * min_area
        near_width = abs(width - min_width) <= TIE * min_width
        if (near_area and width >= min_width * (1 - TIE)) or (near_width and part.area >= min_area * (1 - TIE)):
            self.judgement.near_threshold.append(f"part of {part.area} m2 and {width} m")
        return part.area >= min_area and width >= min_width


# --- matching ---------------------------------------------------------------------------------------------------------


def parents(crosswalk: Iterable[Row]) -> dict[str, str]:
    return {str(row["symbol_class"]): str(row["parent"]) for row in crosswalk if row["symbol_class"] and row["parent"]}


def is_class_or_below(symbol_class: object, wanted: str, parent_of: dict[str, str]) -> bool:
    """'symbol_class MN or below it by the `parent` column of mpzp_to_pog.csv'."""
    if is_null(symbol_class):
        return False
    current = str(symbol_class)
    while True:
        if current == wanted:
            return True
        if current not in parent_of:
            return False
        current = parent_of[current]


def token_rank(token: str, zone: Row, parent_of: dict[str, str]) -> int:
    """0 when the token does not match the zone, else its rank.

    '`POG:*`, `MPZP:*` any zone of that plan type (1) · `SJ` zone_class, whatever the plan type (2) · `POG:SK` plan type
    and zone_class, `MPZP:MN` plan type and symbol_class MN or below it (3) · `SO[PEW]` zone_class whose additional
    profile holds PEW (4)'.
    """
    if token.endswith(":*"):
        return 1 if zone["plan_type"] == token.removesuffix(":*") else 0
    if token.startswith("POG:"):
        return 3 if zone["plan_type"] == "POG" and zone["zone_class"] == token.removeprefix("POG:") else 0
    if token.startswith("MPZP:"):
        wanted = token.removeprefix("MPZP:")
        return 3 if zone["plan_type"] == "MPZP" and is_class_or_below(zone["symbol_class"], wanted, parent_of) else 0
    if token.endswith("]"):
        zone_class, _, code = token.removesuffix("]").partition("[")
        profile = "" if is_null(zone["additional_profile"]) else str(zone["additional_profile"])
        return 4 if zone["zone_class"] == zone_class and code in profile.split() else 0
    return 2 if zone["zone_class"] == token else 0


def best_rank(rule: Row, zone: Row, parent_of: dict[str, str]) -> int:
    return max(token_rank(token, zone, parent_of) for token in str(rule["zones"]).split())


def rules_that_fire(rules: list[Row], relation: str, zone: Row, parent_of: dict[str, str]) -> list[Row]:
    """'a token of R.zones matching Z, where R's best token has the highest rank that any rule of the same relation

    reaches for this Z and P (specificity ...)'. `rules` are those of the provision's category and status.
    """
    ranked = [(best_rank(rule, zone, parent_of), rule) for rule in rules if rule["relation"] == relation]
    highest = max((rank for rank, _ in ranked), default=0)
    return [rule for rank, rule in ranked if rank == highest and rank > 0]


# --- footprint and accuracy -------------------------------------------------------------------------------------------


def width_of(provision: Row, categories: dict[str, Row]) -> float | None:
    """'width_m (total width of a corridor, or diameter of a point; <= 0 is missing)', else the category's default."""
    width = provision["width_m"]
    if not is_null(width) and float(width) > 0:
        return float(width)
    default = str(categories[str(provision["category"])]["default_width_m"] or "").replace(",", ".")
    return float(default) if default and float(default) > 0 else None


def footprint(provision: Row, categories: dict[str, Row]) -> BaseGeometry | None:
    """'a polygon as drawn; a line or point buffered by width_m/2, else by the category's default_width_m/2'."""
    drawn = provision["geometry"]
    if is_polygon(drawn):
        return drawn
    width = width_of(provision, categories)
    return None if width is None else grown(drawn, width / 2)


def accuracy_of(provision: Row) -> float | None:
    """None where it is not known (a negative one means nothing)."""
    accuracy = provision["accuracy_m"]
    return None if is_null(accuracy) or float(accuracy) < 0 else float(accuracy)


def flat_certainty(accuracy: float | None) -> str:
    """'Certainty is `certain` for a = 0, `unknown` for NULL, else `uncertain`' (adjacent, missing_reservation)."""
    if accuracy is None:
        return "unknown"
    return "certain" if accuracy == 0 else "uncertain"


def capped(verdict: str, plan_type: object) -> str:
    """'Verdicts on a studium (SUIKZP) are capped at `attention`'; this comes last."""
    return "attention" if plan_type == "SUIKZP" and verdict in ("conflict", "potential_conflict") else verdict


# --- the check --------------------------------------------------------------------------------------------------------


class Oracle:
    """One run over plain rows."""

    def __init__(self, rules: list[Row], categories: list[Row], crosswalk: list[Row], options: Options) -> None:
        self.rules = [rule for rule in rules if rule["category"] not in BORDER]
        self.categories = {str(row["category"]): row for row in categories}
        self.parent_of = parents(crosswalk)
        self.options = options
        self.judgement = Judgement()
        self.sliver = Sliver(options, self.judgement)

    def kept(self, geometry: BaseGeometry, *, count_dropped: bool = False) -> MultiPolygon:
        return self.sliver.kept(geometry, count_dropped=count_dropped)

    # Which rules and zones take part.

    def rules_of(self, provision: Row) -> list[Row]:
        """'R.category = P.category, R.provision_status = P.provision_status'."""
        return [
            rule
            for rule in self.rules
            if rule["category"] == provision["category"] and rule["provision_status"] == provision["provision_status"]
        ]

    def category_has_rules(self, provision: Row) -> bool:
        return any(rule["category"] == provision["category"] for rule in self.rules)

    def is_judged(self, zone: Row) -> bool:
        """'STATUS chooses which plans are judged (default: all but obsolete)'; a NULL status is judged."""
        return is_null(zone["status"]) or zone["status"] in self.options.statuses

    def is_wanted(self, teryt: object) -> bool:
        """'TERYT (only these municipalities)', joined on the first six digits."""
        return not self.options.teryt or str(teryt)[:6] in [wanted[:6] for wanted in self.options.teryt]

    # Measures that every hit carries.

    def measured(self, hit: Hit, zone: Row, provision: Row) -> Hit:
        """'zone_share_pct (100 · area / zone area) · length_m (of a line provision inside the zone) · min_distance_m

        (zone to provision as drawn, 0 where they meet)'.
        """
        drawn, shape = provision["geometry"], zone["geometry"]
        return replace(
            hit,
            plan_id=zone["plan_id"],
            zone_id=zone["zone_id"],
            plan_type=zone["plan_type"],
            teryt=zone["teryt"],
            municipality=zone["municipality"],
            older_plan=is_older_plan(zone, provision),
            zone_share_pct=100 * hit.area_m2 / shape.area,
            length_m=shape.intersection(drawn).length if is_line(drawn) else None,
            min_distance_m=shape.distance(drawn),
        )

    def hit(self, rule: Row, provision: Row, geometry: BaseGeometry, *, verdict: str, certainty: str, **more) -> Hit:
        return Hit(
            verdict=verdict,
            certainty=certainty,
            provision_id=str(provision["provision_id"]),
            rule_id=str(rule["rule_id"]),
            severity=int(str(rule["severity"])),
            relation=str(rule["relation"]),
            screening=self.screening(provision),
            area_m2=geometry.area,
            geometry=geometry,
            **more,
        )

    def not_assessed(self, provision: Row, reason: str, geometry: BaseGeometry | None = None, **more) -> Hit:
        shape = MultiPolygon() if geometry is None else geometry
        return Hit(
            verdict="not_assessed",
            certainty="unknown",
            provision_id=str(provision["provision_id"]),
            reason=reason,
            screening=self.screening(provision),
            area_m2=shape.area,
            geometry=shape,
            **more,
        )

    def screening(self, provision: Row) -> bool:
        """'`screening` comes from categories.csv'."""
        return self.categories[str(provision["category"])]["screening"] == "yes"

    # The relations.

    def overlap_or_distance(self, rule: Row, zone: Row, provision: Row, area: BaseGeometry) -> Hit | None:
        """The two bullets under 'overlap: A = F(P). within_distance: A = buffer(P as drawn, distance_m)'."""
        shape = zone["geometry"]
        accuracy = accuracy_of(provision)
        a = accuracy or 0.0
        verdict = str(rule["verdict"])
        buffered = rule["relation"] == "within_distance"
        met = self.kept(shape.intersection(area), count_dropped=not buffered)
        if not met.is_empty:
            certainty = self.certainty_of_met(shape, area, accuracy)
            if certainty == "uncertain" and verdict == "conflict":
                verdict = "potential_conflict"
            hit = self.hit(
                rule,
                provision,
                met,
                verdict=capped(verdict, zone["plan_type"]),
                certainty=certainty,
                buffered=buffered,
            )
            return self.measured(hit, zone, provision)
        if a > 0 and verdict in ("conflict", "potential_conflict"):
            met = self.kept(shape.intersection(grown(area, a)))
            if not met.is_empty:
                hit = self.hit(
                    rule,
                    provision,
                    met,
                    verdict="attention",
                    certainty="possible",
                    reason=WITHIN_ACCURACY,
                    buffered=True,
                )
                return self.measured(hit, zone, provision)
        return None

    def certainty_of_met(self, shape: BaseGeometry, area: BaseGeometry, accuracy: float | None) -> str:
        """'`certain` if a = 0, or kept(buffer(Z, -a) ∩ A) or kept(Z ∩ buffer(A, -a)) is not empty; else `uncertain`',

        and 'NULL counts as 0 and gives certainty `unknown`'.
        """
        if accuracy is None:
            return "unknown"
        if accuracy == 0:
            return "certain"
        if not self.kept(grown(shape, -accuracy).intersection(area)).is_empty:
            return "certain"
        if not self.kept(shape.intersection(grown(area, -accuracy))).is_empty:
            return "certain"
        return "uncertain"

    def adjacent(self, rule: Row, zone: Row, provision: Row, foot: BaseGeometry) -> Hit | None:
        """'kept(Z ∩ F(P)) is empty and Z comes within 1 m of F(P): G = kept(Z ∩ buffer(F(P), 10 m))'."""
        shape = zone["geometry"]
        if not self.kept(shape.intersection(foot)).is_empty:
            return None
        distance = shape.distance(foot)
        if abs(distance - 1.0) <= TIE:
            self.judgement.near_threshold.append(f"adjacency at {distance} m")
        if distance > 1.0:
            return None
        strip = self.kept(shape.intersection(grown(foot, 10.0)))
        if strip.is_empty:
            return None
        hit = self.hit(
            rule,
            provision,
            strip,
            verdict=capped(str(rule["verdict"]), zone["plan_type"]),
            certainty=flat_certainty(accuracy_of(provision)),
            buffered=True,
        )
        return self.measured(hit, zone, provision)

    def missing_reservation(self, rule: Row, zones: list[Row], provision: Row, foot: BaseGeometry) -> Hit | None:
        """The bullet 'missing_reservation: per plan, not per zone, without specificity'; `zones` are one plan's."""
        wanted = [zone for zone in zones if best_rank(rule, zone, self.parent_of) > 0]
        supporting = [
            other
            for other in self.rules_of(provision)
            if other["verdict"] == "supports" and other["relation"] == "overlap"
        ]
        if not supporting or not wanted:
            return None
        reserving = [zone for zone in wanted if any(best_rank(other, zone, self.parent_of) > 0 for other in supporting)]
        inside = foot.intersection(unary_union([zone["geometry"] for zone in wanted]))
        if self.kept(inside).is_empty:
            return None
        missing = self.kept(inside.difference(unary_union([zone["geometry"] for zone in reserving])))
        if missing.is_empty:
            return None
        plan = zones[0]
        return self.hit(
            rule,
            provision,
            missing,
            verdict=capped(str(rule["verdict"]), plan["plan_type"]),
            certainty=flat_certainty(accuracy_of(provision)),
            plan_id=plan["plan_id"],
            plan_type=plan["plan_type"],
            teryt=plan["teryt"],
            municipality=plan["municipality"],
            older_plan=is_older_plan(plan, provision),
            zone_share_pct=100 * missing.area / inside.area,
        )

    # What cannot be assessed.

    def unrecognised(self, zone: Row, provision: Row, foot: BaseGeometry) -> Hit | None:
        """'a zone that was not recognised (zone_class and symbol_class NULL), per provision whose F(P) it overlaps

        beyond a sliver and whose category has rules'.
        """
        if is_recognised(zone) or not self.category_has_rules(provision):
            return None
        met = self.kept(zone["geometry"].intersection(foot), count_dropped=True)
        if met.is_empty:
            return None
        return self.measured(self.not_assessed(provision, UNRECOGNISED, met), zone, provision)

    def width_unknown(self, provision: Row) -> Hit | None:
        """'a line or point with neither width nor default, per provision ... (only if a rule needs the footprint)'."""
        needs_footprint = ("overlap", "adjacent", "missing_reservation")
        if any(rule["relation"] in needs_footprint for rule in self.rules_of(provision)):
            return self.not_assessed(provision, WIDTH_UNKNOWN)
        return None

    def no_plan(self, provision: Row, foot: BaseGeometry, boundaries: list[Row], zones: list[Row]) -> list[Hit]:
        """'with BOUNDARIES given, F(P) in a municipality's area that no plan covers, per municipality and provision'.

        `zones` are all whose status is judged, before the TERYT filter.
        """
        if not self.category_has_rules(provision):
            return []
        covered = unary_union([zone["geometry"] for zone in zones])
        hits = []
        for boundary in boundaries:
            if not self.is_wanted(boundary["teryt"]):
                continue
            bare = self.kept(foot.intersection(boundary["geometry"]).difference(covered))
            if not bare.is_empty:
                where = {"teryt": boundary["teryt"], "municipality": boundary["municipality"]}
                hits.append(self.not_assessed(provision, NO_PLAN, bare, **where))
        return hits

    # The run.

    def run(self, zones: list[Row], provisions: list[Row], boundaries: list[Row] | None) -> Judgement:
        zones = [{**zone, "geometry": repaired(zone["geometry"])} for zone in zones]
        provisions = [{**provision, "geometry": repaired(provision["geometry"])} for provision in provisions]
        of_status = [zone for zone in zones if self.is_judged(zone)]
        judged = [zone for zone in of_status if self.is_wanted(zone["teryt"])]
        for provision in provisions:
            self.judge_provision(provision, judged, of_status, boundaries)
        self.judgement.hits = with_primaries(self.judgement.hits)
        self.judgement.findings = [hit for hit in self.judgement.hits if self.is_finding(hit)]
        self.tally_primaries()
        return self.judgement

    def is_finding(self, hit: Hit) -> bool:
        """'`neutral` and `supports` pairs are counted; `supports` become findings only when asked for'."""
        return hit.verdict not in ("neutral", "supports") or (
            hit.verdict == "supports" and self.options.include_supports
        )

    def judge_provision(
        self, provision: Row, judged: list[Row], of_status: list[Row], boundaries: list[Row] | None
    ) -> None:
        hits = self.judgement.hits
        if provision["geometry"] is None:
            hits.append(self.not_assessed(provision, NO_LOCATION))
            return
        foot = footprint(provision, self.categories)
        if foot is None:
            hits.extend(hit for hit in [self.width_unknown(provision)] if hit)
        for zone in judged:
            hits.extend(self.hits_of_pair(zone, provision, foot))
            if foot is not None:
                self.tally_no_rule(zone, provision, foot)
        if foot is None:
            return
        hits.extend(self.reservations(provision, foot, judged))
        if boundaries is not None:
            hits.extend(self.no_plan(provision, foot, boundaries, of_status))

    def hits_of_pair(self, zone: Row, provision: Row, foot: BaseGeometry | None) -> list[Hit]:
        rules = self.rules_of(provision)
        hits: list[Hit | None] = []
        for rule in rules_that_fire(rules, "within_distance", zone, self.parent_of):
            area = grown(provision["geometry"], float(str(rule["distance_m"]).replace(",", ".")))
            hits.append(self.overlap_or_distance(rule, zone, provision, area))
        if foot is not None:
            overlapping = rules_that_fire(rules, "overlap", zone, self.parent_of)
            hits += [self.overlap_or_distance(rule, zone, provision, foot) for rule in overlapping]
            touching = rules_that_fire(rules, "adjacent", zone, self.parent_of)
            hits += [self.adjacent(rule, zone, provision, foot) for rule in touching]
            hits.append(self.unrecognised(zone, provision, foot))
        return [hit for hit in hits if hit]

    def reservations(self, provision: Row, foot: BaseGeometry, judged: list[Row]) -> list[Hit]:
        rules = [rule for rule in self.rules_of(provision) if rule["relation"] == "missing_reservation"]
        hits: list[Hit | None] = []
        for plan_id in sorted({str(zone["plan_id"]) for zone in judged}):
            zones = [zone for zone in judged if zone["plan_id"] == plan_id]
            hits += [self.missing_reservation(rule, zones, provision, foot) for rule in rules]
        return [hit for hit in hits if hit]

    # Tallies.

    def tally(self, where: tuple, screening: bool, verdict: str, area: float) -> None:
        key = (*where, screening, verdict)
        count, total = self.judgement.summary.get(key, (0, 0.0))
        self.judgement.summary[key] = (count + 1, total + area)

    def tally_no_rule(self, zone: Row, provision: Row, foot: BaseGeometry) -> None:
        """'A pair that no rule covers is counted as "no rule", never as conforming; so is a zone whose symbol is

        recognised but has no class'. An unrecognised zone is "not assessed" instead, where its category has rules.
        """
        covering = [rule for rule in self.rules_of(provision) if rule["relation"] in ("overlap", "within_distance")]
        if any(best_rank(rule, zone, self.parent_of) > 0 for rule in covering):
            return
        if not is_recognised(zone) and self.category_has_rules(provision):
            return
        met = self.kept(zone["geometry"].intersection(foot), count_dropped=True)
        if not met.is_empty:
            where = (zone["teryt"], zone["municipality"], zone["plan_type"])
            self.tally(where, self.screening(provision), "no_rule", met.area)

    def tally_primaries(self) -> None:
        for hit in self.judgement.hits:
            if hit.is_primary:
                self.tally((hit.teryt, hit.municipality, hit.plan_type), hit.screening, hit.verdict, hit.area_m2)


def is_recognised(zone: Row) -> bool:
    return not (is_null(zone["zone_class"]) and is_null(zone["symbol_class"]))


def is_older_plan(plan: Row, provision: Row) -> bool:
    """'An MPZP older than the provision's `valid_from` says so in `reason`'."""
    since, wanted = plan["valid_from"], provision["valid_from"]
    return plan["plan_type"] == "MPZP" and not is_null(since) and not is_null(wanted) and since < wanted


def with_primaries(hits: list[Hit]) -> list[Hit]:
    """'`is_primary` marks, for one zone and provision, the strongest verdict, then the highest severity, then the

    lowest rule id'. A "no plan" row is the only one of its municipality and provision.
    """
    result = []
    for hit in hits:
        rivals = [other for other in hits if primary_group(other) == primary_group(hit)]
        strongest = min(rivals, key=strength)
        result.append(replace(hit, is_primary=hit is strongest))
    return result


def primary_group(hit: Hit) -> tuple:
    return hit.plan_id, hit.zone_id, hit.provision_id, hit.teryt if hit.reason == NO_PLAN else None


def strength(hit: Hit) -> tuple:
    return STRONGEST_FIRST.index(hit.verdict), -(hit.severity or 0), hit.rule_id or ""


def judge(
    zones: list[Row],
    provisions: list[Row],
    rules: list[Row],
    categories: list[Row],
    crosswalk: list[Row],
    boundaries: list[Row] | None = None,
    options: Options | None = None,
) -> Judgement:
    """Judge every provision against every zone, by the text.

    Near-ties (a part within 1e-6 of a threshold, a distance within 1e-6 m of 1 m) are listed in `near_threshold`.
    """
    with errstate(invalid="ignore"):  # GEOS 3.11 sets the floating-point flag while it compares empty envelopes
        return Oracle(rules, categories, crosswalk, options or Options()).run(zones, provisions, boundaries)
