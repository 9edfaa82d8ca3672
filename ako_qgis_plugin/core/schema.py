"""The vocabulary of the data model: fields, code lists, verdicts. Each is written here once.

Field names are English, values are official codes. Polish terms: general plan = plan ogolny gminy (POG), planning
zone = strefa planistyczna, local plan = miejscowy plan zagospodarowania przestrzennego (MPZP), studium = studium
uwarunkowan i kierunkow (SUIKZP), infill development area = obszar uzupelnienia zabudowy (OUZ), downtown area = obszar
zabudowy srodmiejskiej (OZS), voivodeship plan = plan zagospodarowania przestrzennego wojewodztwa (PZPW).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

#: Every dataset is measured in this CRS, PUWG 1992 [m].
EPSG = 2180

#: Parts of an overlap that are smaller are noise of digitising [m²]; good practice, the user may change it.
MIN_AREA_M2 = 100.0

#: Parts of an overlap that are narrower are noise of digitising [m, mean width]; good practice, as above.
MIN_WIDTH_M = 1.0

#: Zones of two plans are in contact across a gap of so much [m]: plans are drawn on different maps, and boundaries of
#: municipalities are known to a few metres only; an access road is wider. Good practice, the user may change it.
MAX_GAP_M = 5.0

#: Contacts that are shorter are corners rather than neighbourhoods [m]: less than a plot's side; as above.
MIN_LENGTH_M = 5.0

#: Municipalities are joined on this many digits of TERYT; the seventh changes with the unit's status.
TERYT_DIGITS = 6


class FieldType(Enum):
    """What a field holds, apart from any file format."""

    TEXT = "text"
    REAL = "real"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a dataset."""

    name: str
    type: FieldType = FieldType.TEXT


def fields_of(specification: str) -> tuple[Field, ...]:
    """Read ``name`` and ``name:type`` words."""
    pairs = (word.partition(":") for word in specification.split())
    return tuple(Field(name, FieldType(kind or "text")) for name, _, kind in pairs)


class PlanType(StrEnum):
    """Kinds of municipal plans."""

    GENERAL = "POG"
    LOCAL = "MPZP"
    STUDIUM = "SUIKZP"


class PlanStatus(StrEnum):
    """Stages of a plan, INSPIRE ProcessStepGeneralValue."""

    ELABORATION = "elaboration"
    ADOPTION = "adoption"
    LEGAL_FORCE = "legalForce"
    OBSOLETE = "obsolete"


#: Plans that are judged unless the user says otherwise.
JUDGED_STATUSES = (PlanStatus.ELABORATION, PlanStatus.ADOPTION, PlanStatus.LEGAL_FORCE)


class CoverageState(StrEnum):
    """What is known of the provisions of one category in one municipality.

    A planner writes one of the first four, or nothing. ``unknown`` is where nothing is said and no provision lies.
    """

    MAPPED = "mapped"
    MAPPED_WITHOUT_FINDINGS = "mapped_without_findings"
    PARTLY_MAPPED = "partly_mapped"
    NOT_MAPPED = "not_mapped"
    UNKNOWN = "unknown"


#: Where the provisions of a category are not all there: absence of data is no all-clear.
COVERAGE_GAPS = frozenset({CoverageState.PARTLY_MAPPED, CoverageState.NOT_MAPPED, CoverageState.UNKNOWN})


class ProvisionStatus(StrEnum):
    """What the voivodeship plan says of a provision."""

    PLANNED = "planned"
    EXISTING = "existing"
    PROTECTED = "protected"


class Realisation(StrEnum):
    """How far an investment has got."""

    NONE = "none"
    IN_PROGRESS = "in_progress"
    DONE = "done"


class Relation(StrEnum):
    """How zone and provision must meet for a rule to speak."""

    OVERLAP = "overlap"
    WITHIN_DISTANCE = "within_distance"
    ADJACENT = "adjacent"
    MISSING_RESERVATION = "missing_reservation"


class Verdict(StrEnum):
    """What a rule says of a pair. A machine finds collisions; breach is for the authorities to state."""

    CONFLICT = "conflict"
    POTENTIAL_CONFLICT = "potential_conflict"
    ATTENTION = "attention"
    SUPPORTS = "supports"
    NEUTRAL = "neutral"
    NOT_ASSESSED = "not_assessed"


#: Which verdict of one pair is its primary. Support or neutrality never hides what could not be assessed.
VERDICT_ORDER = (
    Verdict.CONFLICT,
    Verdict.POTENTIAL_CONFLICT,
    Verdict.ATTENTION,
    Verdict.NOT_ASSESSED,
    Verdict.SUPPORTS,
    Verdict.NEUTRAL,
)


class PlanCheckCategory(StrEnum):
    """Kinds of checks of the plans themselves; they stand in findings where a provision's category stands."""

    SOURCE = "plan_source"
    GEOMETRY = "plan_geometry"
    TOPOLOGY = "plan_topology"
    ATTRIBUTES = "plan_attributes"
    CROSS_RULES = "plan_cross_rules"
    CURRENCY = "plan_currency"
    BORDERS = "plan_borders"


class Tally(StrEnum):
    """Rows of the summary that are no verdict."""

    NO_RULE = "no_rule"
    SLIVER_DROPPED = "sliver_dropped"


class Certainty(StrEnum):
    """How the verdict stands against the accuracy of the drawing."""

    CERTAIN = "certain"
    UNCERTAIN = "uncertain"
    POSSIBLE = "possible"
    UNKNOWN = "unknown"


#: Which findings of one verdict and severity come first in documents.
CERTAINTY_ORDER = (Certainty.CERTAIN, Certainty.UNKNOWN, Certainty.UNCERTAIN, Certainty.POSSIBLE)


class ReviewStatus(StrEnum):
    """What a person decided on a finding."""

    OPEN = "open"
    ACCEPTED = "accepted"
    JUSTIFIED = "justified"
    MUNICIPALITY_TO_CHANGE = "municipality_to_change"
    REGION_TO_CHANGE = "region_to_change"
    REJECTED = "rejected"


class Change(StrEnum):
    """What became of a finding since the run before."""

    NEW = "new"
    UNCHANGED = "unchanged"
    CHANGED = "changed"
    RENUMBERED = "renumbered"
    RESOLVED = "resolved"


class RegisterEvent(StrEnum):
    """What an entry of the register's history tells."""

    NEW = "new"
    CHANGED = "changed"
    RENUMBERED = "renumbered"
    RESOLVED = "resolved"
    RETURNED = "returned"
    DECIDED = "decided"
    WITHDRAWN = "withdrawn"
    EDITED = "edited"
    DISPUTED = "disputed"


class Standing(StrEnum):
    """How a municipality stands, by what was found in it. None of these is a clean bill."""

    COLLISIONS = "collisions"
    ATTENTION = "attention"
    NOT_ASSESSED = "not_assessed"
    NO_COLLISIONS = "no_collisions"
    NO_FINDINGS = "no_findings"


#: A zone got a new number where its conflict is this much the same (intersection over union).
SAME_PLACE_IOU = 0.8

#: Provisions of these categories are judged by the border check alone.
BORDER_CATEGORIES = frozenset({"residential_neighbour", "neighbour_zone_industry", "neighbour_zone_residential"})

#: What the quality check finds in a plan; the others of these categories are for the border check.
PLAN_QUALITY_CATEGORIES = tuple(each for each in PlanCheckCategory if each is not PlanCheckCategory.BORDERS)


class CheckKind(StrEnum):
    """Kinds of checks whose findings stand side by side in one register."""

    CONFORMITY = "conformity"
    PLAN_QUALITY = "plan_quality"
    BORDERS = "borders"


def check_kind(category: object) -> CheckKind:
    """Say which check gives findings of a category."""
    if category in PLAN_QUALITY_CATEGORIES:
        return CheckKind.PLAN_QUALITY
    if category == PlanCheckCategory.BORDERS or category in BORDER_CATEGORIES:
        return CheckKind.BORDERS
    return CheckKind.CONFORMITY


#: A zone whose symbol has no class is merged into the zone it lies in (crosswalk value).
HOST_ZONE = "host zone"

#: So many conflicts a protocol describes unless the planner says otherwise; the rest stands in the workbook.
ITEMS_IN_PROTOCOL = 500

ZONE_FIELDS = fields_of(
    "plan_id plan_type teryt municipality zone_id zone_label symbol symbol_class zone_class basic_profile"
    " additional_profile max_floor_area_ratio:real max_built_up_share_pct:real max_building_height_m:real"
    " min_bioactive_share_pct:real status valid_from:date valid_to:date version_id"
)

ACT_FIELDS = fields_of(
    "plan_id plan_type teryt municipality title status valid_from:date valid_to:date hierarchy_level version_id"
)

AREA_FIELDS = fields_of("plan_id plan_type teryt municipality area_id status valid_from:date valid_to:date version_id")

#: Distances in m, areas in ha, as the official schema has them (art. 13f upzp).
STANDARD_FIELDS = AREA_FIELDS + fields_of(
    "excludes_farmsteads:boolean primary_school_m:real public_green_areas_m:real public_green_areas_ha:real"
    " public_green_area_m:real public_green_area_ha:real kindergarten_m:real nursery_m:real clinic_m:real"
    " library_m:real culture_centre_m:real care_home_m:real sports_ground_m:real stop_m:real post_office_m:real"
    " pharmacy_m:real police_m:real fire_station_m:real"
)

#: Symbols of plans that were not recognised, or not wholly: ``taken_for`` is empty where the zone got no class, and
#: ``nearest`` is a hint for people alone.
UNRECOGNISED_FIELDS = fields_of("symbol count:integer area_m2:real reason taken_for examples nearest")

PROVISION_FIELDS = fields_of(
    "provision_id category provision_status name width_m:real accuracy_m:real valid_from:date horizon source_doc"
    " source_item adopting_body realisation note"
)

#: What the region has mapped where. ``teryt`` is a municipality (six or seven digits), a powiat (four) or a voivodeship
#: (two); the longest code that fits a municipality counts.
COVERAGE_FIELDS = fields_of("category teryt state as_of:date source note")

#: The same to be filled in, with names, and the number of provisions that lie there.
COVERAGE_TEMPLATE_FIELDS = fields_of(
    "category category_name teryt municipality state provisions:integer as_of:date source note"
)

RULE_FIELDS = fields_of(
    "rule_id category provision_status zones relation distance_m:real verdict severity:integer rationale_pl"
    " rationale_en legal_basis confidence advice_pl advice_en"
)

#: The checks of the plans themselves; ``reason`` holds places that a fault fills.
PLAN_CHECK_FIELDS = fields_of(
    "check_id category verdict severity:integer limit:real unit name_pl name_en reason_pl reason_en rationale_pl"
    " rationale_en legal_basis advice_pl advice_en in_use"
)

RULE_PROBLEM_FIELDS = fields_of("table row:integer column value allowed")

#: What else is known of the place of a finding: buildings on it, and the share of it [%] that their footprints cover;
#: NULL where no buildings were given. Findings and registers made before have no such fields, and stay readable.
EVIDENCE_FIELDS = fields_of("buildings:integer built_up_pct:real")

FINDING_FIELDS = (
    *fields_of(
        "finding_id rule_id verdict certainty severity:integer is_primary:boolean screening:boolean plan_id plan_type"
        " teryt municipality zone_id zone_label zone_class symbol provision_id category provision_status"
        " provision_name relation area_m2:real zone_share_pct:real length_m:real min_distance_m:real legal_basis"
        " rationale advice reason geometry_hash"
    ),
    *EVIDENCE_FIELDS,
)

#: What people write into a register; the proposal stands in the place of the rule's advice, times are ISO 8601 in UTC.
DECISION_FIELDS = fields_of("review_status review_note reviewed_by reviewed_at")
NEGOTIATION_FIELDS = fields_of("proposal municipality_stand region_stand")

#: ``look_again``: the conflict changed after it was decided. ``is_disputed``: two people decided differently.
REVIEW_FIELDS = (
    DECISION_FIELDS + fields_of("change look_again:boolean is_disputed:boolean replaces_id") + NEGOTIATION_FIELDS
)

REGISTER_FIELDS = FINDING_FIELDS + REVIEW_FIELDS

#: Two runs compared; of resolved findings what stood there before.
COMPARISON_FIELDS = FINDING_FIELDS + fields_of("change verdict_before area_before_m2:real replaces_id")

#: Only ever added to; ``entry_id`` is a hash of the rest, so that copies of a register can be put together.
HISTORY_FIELDS = fields_of("entry_id finding_id at by event review_status review_note detail")

#: How a run was made, one fact a row: its rule book, options, municipalities, plans, categories, slivers.
RUN_FIELDS = fields_of("subject item value")

#: The runs that went into a register.
REGISTER_RUN_FIELDS = fields_of("run_id at") + RUN_FIELDS

SUMMARY_FIELDS = fields_of("teryt municipality plan_type screening:boolean verdict findings:integer area_m2:real")

#: Findings of the quality check by plan and check; a plan without findings has one row, without a check.
PLAN_QUALITY_SUMMARY_FIELDS = fields_of(
    "teryt municipality plan_id plan_type check_id category name verdict findings:integer area_m2:real"
)

BY_PROVISION_FIELDS = fields_of(
    "provision_id provision_name category teryt municipality verdict findings:integer area_m2:real length_m:real"
)

#: Counts are of primaries that still stand, without broad areas; ``collisions`` are conflicts and potential ones, and
#: ``area_m2`` is theirs, where they overlap counted once.
MUNICIPAL_SUMMARY_FIELDS = fields_of(
    "teryt municipality standing collisions:integer area_m2:real conflict:integer potential_conflict:integer"
    " attention:integer not_assessed:integer supports:integer screening:integer open:integer decided:integer"
)


def names(fields: tuple[Field, ...]) -> list[str]:
    """Give the names of fields, in order."""
    return [field.name for field in fields]


def needed(fields: tuple[Field, ...]) -> list[str]:
    """Give the names of those fields that every layer of findings has, whatever version made it."""
    return [field.name for field in fields if field not in EVIDENCE_FIELDS]
