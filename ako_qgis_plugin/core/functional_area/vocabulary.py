"""The vocabulary of functional areas: kinds of flows, methods, roles, and the fields of what is written.

Polish terms: functional area = obszar funkcjonalny (miejski obszar funkcjonalny, MOF), core = rdzen, commuting =
dojazdy do pracy, unit = gmina or another area that flows are counted for.
"""

from __future__ import annotations

from enum import StrEnum

from ako_qgis_plugin.core.schema import fields_of


class FlowKind(StrEnum):
    """What moves between units."""

    COMMUTING = "commuting"
    SCHOOL = "school"
    MIGRATION = "migration"
    OTHER = "other"


class Method(StrEnum):
    """Methods of delimitation, by the names that users' models depend on."""

    OECD_FUA = "oecd_fua"
    LABOUR_MARKET_AREAS = "labour_market_areas"
    MULTI_CRITERIA = "multi_criteria"
    COMPOSITE = "composite"
    MANUAL = "manual"


class Role(StrEnum):
    """What a unit is in a variant; a unit that lacks data is neither in nor out."""

    CORE = "core"
    COMMUTING = "commuting"
    OUTSIDE = "outside"
    NOT_ASSESSED = "not_assessed"


#: Between the codes of the core that name an area.
AREA_ID_SEPARATOR = "+"

#: Roles of the units that make up a functional area.
INSIDE = (Role.CORE, Role.COMMUTING)

#: A hidden flow is at least one person and at most so many: statistical secrecy hides flows below ten people in the
#: matrices of the censuses 2011 and 2021 (Statistics Poland); the user may change it.
HIDDEN_MIN, HIDDEN_MAX = 1.0, 9.0

#: Counts of units that methods know by name; parts of a unit add up.
UNIT_COUNTS = ("population", "population_15_64", "employed", "jobs", "firms", "dwellings_completed")

#: A table of flows: one row for each pair; ``flow`` is what is known of it, and empty where all of it is ``hidden``.
FLOW_FIELDS = fields_of("origin origin_name destination destination_name flow:real hidden:boolean kind")

#: The same as the plugin writes it. ``hidden_flows`` counts the hidden flows of a pair, more than one where parts of
#: a unit were joined; ``between_parts`` marks a flow inside a unit that is only the one between its town and rural
#: part.
READ_FLOW_FIELDS = FLOW_FIELDS + fields_of("hidden_flows:integer between_parts:boolean")

#: What reading a table of flows found that a person should know; ``rows`` counts rows of the file.
FLOW_REMARK_FIELDS = fields_of("remark code name rows:integer flow:real detail")

#: A variant as a layer: one row for each unit. ``definition`` is the method with every parameter as JSON.
VARIANT_FIELDS = fields_of(
    "unit_code unit_name variant method area_id role is_uncertain:boolean reason"
    " population:real employed:real jobs:real area_km2:real definition"
)

#: Why each unit is in or out, one row for each unit and criterion.
CRITERION_FIELDS = fields_of(
    "unit_code unit_name variant area_id criterion criterion_name value:real threshold:real unit"
    " is_met:boolean low:real high:real"
)

#: How alike two variants are: counts of units, Jaccard of the sets of members, Rand of the partitions into areas.
AGREEMENT_FIELDS = fields_of(
    "variant_a variant_b members_a:integer members_b:integer in_both:integer only_a:integer only_b:integer"
    " jaccard:real units_compared:integer rand:real adjusted_rand:real only_in_a only_in_b"
)

#: What a variant is, a row for each; where it has several areas, a row for each of them too.
MEASURE_FIELDS = fields_of(
    "variant method area_id units:integer core_units:integer uncertain_units:integer not_assessed_units:integer"
    " population:real employed:real jobs:real area_km2:real kept_flow_pct:real self_containment_pct:real"
    " demand_self_containment_pct:real parts:integer enclaves:integer exclaves:integer polsby_popper:real"
    " reference jaccard_with_reference:real adjusted_rand_with_reference:real"
)

#: At which value of a parameter each unit flips, in each variant that can be computed again.
SWEEP_FIELDS = fields_of(
    "variant method parameter defined_value:real swept_from:real swept_to:real unit_code unit_name is_inside:boolean"
    " flips:integer flips_at:real is_exact:boolean stable_from:real stable_to:real"
)

#: A unit in all variants together.
STABILITY_FIELDS = fields_of(
    "unit_code unit_name standing variants:integer inside:integer frequency_pct:real uncertain:integer"
    " inside_in outside_in not_assessed_in flip_variant flip_parameter flip_value:real flip_distance_pct:real"
)

#: Links of each unit; ``_least`` and ``_most`` are what hidden flows leave open. For each core ``share_CODE_pct`` and,
#: where roads are given, ``minutes_CODE`` follow.
UNIT_LINK_FIELDS = fields_of(
    "unit_code unit_name is_core:boolean population:real employed:real jobs:real"
    " leaving:real leaving_least:real leaving_most:real leaving_pct:real"
    " arriving:real arriving_least:real arriving_most:real staying:real"
    " balance:real balance_least:real balance_most:real balance_per_100:real"
    " supply_pct:real supply_least_pct:real supply_most_pct:real"
    " demand_pct:real demand_least_pct:real demand_most_pct:real"
    " first_code first_name first_flow:real first_pct:real is_first_uncertain:boolean"
    " second_code second_name second_flow:real second_pct:real"
    " dominated_by nodal_centre nodal_centre_name to_elsewhere:real from_elsewhere:real"
    " to_cores:real from_cores:real cores_pct:real cores_least_pct:real cores_most_pct:real"
    " main_core main_core_name main_core_pct:real ties_met:integer ties_assessed:integer is_tie_uncertain:boolean"
    " migration_balance:real migration_per_1000:real migration_with_cores:real"
    " school_leaving:real school_arriving:real school_first school_to_cores:real"
    " nearest_core nearest_core_name minutes_nearest:real road_distance_m:real diagnosis"
)

#: Links of pairs of units, as desire lines.
PAIR_LINK_FIELDS = fields_of(
    "origin origin_name destination destination_name flow:real flow_least:real flow_most:real back_flow:real"
    " residents_pct:real jobs_pct:real smart:real smart_least:real smart_most:real rank:integer"
    " is_dominant:boolean is_with_core:boolean length_km:real"
)

#: Links of each unit with each core, one row for each pair.
CORE_LINK_FIELDS = fields_of(
    "unit_code unit_name core core_name to_core:real to_core_least:real to_core_most:real from_core:real"
    " share_pct:real share_least_pct:real share_most_pct:real minutes:real"
)


class Standing(StrEnum):
    """How a unit stands in several variants."""

    IN_ALL = "in_all"
    IN_SOME = "in_some"
    IN_NONE = "in_none"
