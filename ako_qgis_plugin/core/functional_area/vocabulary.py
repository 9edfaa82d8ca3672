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


#: Roles of the units that make up a functional area.
INSIDE = (Role.CORE, Role.COMMUTING)

#: Counts of units that methods know by name; parts of a unit add up.
UNIT_COUNTS = ("population", "population_15_64", "employed", "jobs", "firms", "dwellings_completed")

#: A table of flows once read: one row for each pair; ``flow`` is empty where ``hidden``.
FLOW_FIELDS = fields_of("origin origin_name destination destination_name flow:real hidden:boolean kind")

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
