"""What a mapping of zones consists of, and how its values become that of the core."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.wording import say

if TYPE_CHECKING:
    from ako_qgis_plugin.core.municipal_plans.zoning import Roads, ZoneMapping

#: Fields of the model by the parameter that names a field of the layer.
FIELDS = {
    "SYMBOL_FIELD": "symbol",
    "STARTED_FIELD": "started",
    "PLAN_TYPE_FIELD": "plan_type",
    "PLAN_FIELD": "plan_id",
    "RESOLUTION_FIELD": "resolution",
    "TERYT_FIELD": "teryt",
    "MUNICIPALITY_FIELD": "municipality",
    "ID_FIELD": "zone_id",
    "LABEL_FIELD": "zone_label",
    "STATUS_FIELD": "status",
    "VALID_FROM_FIELD": "valid_from",
    "VALID_TO_FIELD": "valid_to",
    "FLOOR_AREA_RATIO_FIELD": "max_floor_area_ratio",
    "BUILT_UP_SHARE_FIELD": "max_built_up_share_pct",
    "BUILDING_HEIGHT_FIELD": "max_building_height_m",
    "BIOACTIVE_SHARE_FIELD": "min_bioactive_share_pct",
    "BASIC_PROFILE_FIELD": "basic_profile",
    "ADDITIONAL_PROFILE_FIELD": "additional_profile",
}

#: Fields of the model by the parameter that gives one value for all zones.
VALUES = {
    "STARTED": "started",
    "PLAN_TYPE": "plan_type",
    "PLAN_ID": "plan_id",
    "RESOLUTION": "resolution",
    "TERYT": "teryt",
    "MUNICIPALITY": "municipality",
    "STATUS": "status",
    "VALID_FROM": "valid_from",
}

REGULATION, BY_DATE = "REGULATION", "date"

#: What a mapping consists of, in files and in the memory of the dialog.
MAPPED = (*FIELDS, *VALUES, REGULATION)


def known_fields(available: Sequence[str], values: Mapping[str, str], *, has_labels: bool) -> dict[str, str]:
    """Give the fields of a layer that are known by their names, of those for which nothing is given.

    In a drawing the name of its layer is the symbol, unless texts inside the areas are given.
    """
    from ako_qgis_plugin.core.municipal_plans.zoning_fields import DRAWING_LAYER, usual_fields

    known = usual_fields(available)
    if not has_labels and DRAWING_LAYER in available:
        known.setdefault("symbol", DRAWING_LAYER)
    given = {name for key, name in (FIELDS | VALUES).items() if key in values}
    return {name: field for name, field in known.items() if name not in given}


def zone_mapping(values: Mapping[str, str], known: Mapping[str, str], roads: Roads, layer: str) -> ZoneMapping:
    """Give the core's mapping; raises InvalidValueError where the regulation is none."""
    from ako_qgis_plugin.core.municipal_plans.symbols import Regulation
    from ako_qgis_plugin.core.municipal_plans.zoning import ZoneMapping

    fields = {name: values[key] for key, name in FIELDS.items() if key in values}
    constants = {name: values[key] for key, name in VALUES.items() if key in values}
    regulation = values.get(REGULATION)
    if regulation is not None and regulation not in list(Regulation):
        raise InvalidValueError(
            say(
                "{parameter}: '{value}' is none of {allowed}",
                parameter=REGULATION,
                value=regulation,
                allowed=", ".join(Regulation),
            )
        )
    return ZoneMapping({**known, **fields}, constants, regulation and Regulation(regulation), roads, layer)
