"""Links as layers and tables: units with their indices, pairs as desire lines, units against cores."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.frames import objects
from ako_qgis_plugin.core.functional_area.links.bounds import Bounds
from ako_qgis_plugin.core.functional_area.links.desire_lines import lines_between
from ako_qgis_plugin.core.functional_area.links.diagnosis import diagnoses
from ako_qgis_plugin.core.functional_area.links.links import NONE, Positions
from ako_qgis_plugin.core.functional_area.links.pairs import PairLinks
from ako_qgis_plugin.core.functional_area.links.study import LinkStudy
from ako_qgis_plugin.core.functional_area.vocabulary import CORE_LINK_FIELDS, PAIR_LINK_FIELDS, UNIT_LINK_FIELDS
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.schema import Field, FieldType, names

_M_PER_KM = 1000.0

Columns = dict[str, Any]


def unit_link_fields(study: LinkStudy) -> tuple[Field, ...]:
    """Give the fields of units' links: the same for every run, then those of each core, then the diagnosis."""
    codes = [study.units.codes[core] for core in study.cores.cores]
    shares = [Field(f"share_{code}_pct", FieldType.REAL) for code in codes]
    minutes = [Field(f"minutes_{code}", FieldType.REAL) for code in codes] if study.access else []
    *fixed, diagnosis = UNIT_LINK_FIELDS
    return (*fixed, *shares, *minutes, diagnosis)


def unit_link_frame(study: LinkStudy, language: str) -> gpd.GeoDataFrame:
    """Give one row for each unit, with the fields of ``unit_link_fields``; units without an area have no geometry."""
    columns = {
        **_commuting_columns(study),
        **_destination_columns(study),
        **_core_columns(study),
        **_mobility_columns(study),
        **_access_columns(study),
        "diagnosis": diagnoses(study, language),
    }
    frame = pd.DataFrame(columns)[list(names(unit_link_fields(study)))]
    areas = study.units.geometry
    geometry = objects([None] * len(study.units), len(study.units)) if areas is None else areas
    return gpd.GeoDataFrame(frame, geometry=gpd.GeoSeries(geometry))


def pair_link_frame(study: LinkStudy, pairs: PairLinks, places: Geometries) -> gpd.GeoDataFrame:
    """Give one row for each pair as a line from origin to destination, the smallest flow first so that it lies below.

    Pairs of which a unit has no place have no geometry.
    """
    lines = lines_between(places, pairs.origins, pairs.destinations)
    is_core = study.is_core
    columns = {
        **_units_of(study, pairs.origins, "origin", "origin_name"),
        **_units_of(study, pairs.destinations, "destination", "destination_name"),
        **_bounds(pairs.flow, "flow", "flow_least", "flow_most"),
        "back_flow": pairs.back.known,
        "residents_pct": pairs.residents_pct.known,
        "jobs_pct": pairs.jobs_pct.known,
        **_bounds(pairs.smart, "smart", "smart_least", "smart_most"),
        "rank": pairs.rank,
        "is_dominant": pairs.is_dominant,
        "is_with_core": is_core[pairs.origins] | is_core[pairs.destinations],
        "length_km": np.where(shapely.is_missing(lines), np.nan, shapely.length(lines) / _M_PER_KM),
    }
    frame = gpd.GeoDataFrame(pd.DataFrame(columns)[list(names(PAIR_LINK_FIELDS))], geometry=gpd.GeoSeries(lines))
    return frame.iloc[::-1].reset_index(drop=True)


def core_link_frame(study: LinkStudy) -> pd.DataFrame:
    """Give one row for each unit and core, unit by unit; a core has none with itself."""
    cores, count = study.cores.cores, len(study.units)
    unit = np.repeat(np.arange(count), len(cores))
    column = np.tile(np.arange(len(cores)), count)
    is_other = unit != cores[column]
    unit, column = unit[is_other], column[is_other]
    links = study.cores
    minutes = np.full(len(unit), np.nan) if study.access is None else study.access.minutes[unit, column]
    columns = {
        **_units_of(study, unit, "unit_code", "unit_name"),
        **_units_of(study, cores[column], "core", "core_name"),
        **_bounds(links.to_core.at((unit, column)), "to_core", "to_core_least", "to_core_most"),
        "from_core": links.from_core.known[unit, column],
        **_bounds(links.share_pct.at((unit, column)), "share_pct", "share_least_pct", "share_most_pct"),
        "minutes": minutes,
    }
    return pd.DataFrame(columns)[list(names(CORE_LINK_FIELDS))]


def _bounds(bounds: Bounds, known: str, least: str, most: str) -> Columns:
    """Give a number and, where hidden flows leave it open, what it lies between."""
    return {
        known: bounds.known,
        least: np.where(bounds.is_open, bounds.least, np.nan),
        most: np.where(bounds.is_open, bounds.most, np.nan),
    }


def _units_of(study: LinkStudy, places: Positions, code: str, name: str | None = None) -> Columns:
    """Give code and name of units, nothing for none."""
    columns = {code: _looked_up(study.units.codes, places)}
    return columns if name is None else columns | {name: _looked_up(study.units.names, places)}


def _looked_up(values: Sequence[str], places: Positions) -> NDArray[np.object_]:
    return objects((None if place == NONE else values[place] for place in places), len(places))


def _commuting_columns(study: LinkStudy) -> Columns:
    units, flows, links = study.units, study.flows, study.links
    return {
        "unit_code": units.codes,
        "unit_name": units.names,
        "is_core": study.is_core,
        "population": units.value("population"),
        "employed": flows.employed,
        "jobs": flows.jobs,
        **_bounds(links.leaving, "leaving", "leaving_least", "leaving_most"),
        "leaving_pct": links.leaving_pct.known,
        **_bounds(links.arriving, "arriving", "arriving_least", "arriving_most"),
        "staying": links.staying.known,
        **_bounds(links.balance, "balance", "balance_least", "balance_most"),
        "balance_per_100": links.balance_rate.known,
        **_bounds(links.supply_pct, "supply_pct", "supply_least_pct", "supply_most_pct"),
        **_bounds(links.demand_pct, "demand_pct", "demand_least_pct", "demand_most_pct"),
        "to_elsewhere": flows.to_elsewhere,
        "from_elsewhere": flows.from_elsewhere,
    }


def _destination_columns(study: LinkStudy) -> Columns:
    links, found = study.links, study.links.destinations
    return {
        **_units_of(study, found.first, "first_code", "first_name"),
        "first_flow": found.first_flow,
        "first_pct": links.first_pct.known,
        "is_first_uncertain": found.is_uncertain,
        **_units_of(study, found.second, "second_code", "second_name"),
        "second_flow": found.second_flow,
        "second_pct": links.second_pct.known,
        **_units_of(study, links.dominated_by, "dominated_by"),
        **_units_of(study, links.nodal_centre, "nodal_centre", "nodal_centre_name"),
    }


def _core_columns(study: LinkStudy) -> Columns:
    links, count = study.cores, len(study.units)
    shares = {
        f"share_{study.units.codes[core]}_pct": links.share_pct.known[:, column]
        for column, core in enumerate(links.cores)
    }
    main = _core_of(study, links.main)
    rows = np.arange(count)
    of_main = links.share_pct.known[rows, links.main] if len(links.cores) else np.full(count, np.nan)
    return {
        "to_cores": links.to_cores.known,
        "from_cores": links.from_cores.known,
        **_bounds(links.share_of_all_pct, "cores_pct", "cores_least_pct", "cores_most_pct"),
        **_units_of(study, main, "main_core", "main_core_name"),
        "main_core_pct": np.where(main == NONE, np.nan, of_main),
        "ties_met": sum((tie.is_met for tie in study.ties), np.zeros(count, dtype=int)),
        "ties_assessed": sum((tie.is_assessed for tie in study.ties), np.zeros(count, dtype=int)),
        "is_tie_uncertain": sum((tie.is_uncertain for tie in study.ties), np.zeros(count, dtype=int)) > 0,
        **shares,
    }


def _core_of(study: LinkStudy, columns: Positions) -> Positions:
    """Turn columns of cores into positions of units."""
    if not len(study.cores.cores):
        return columns
    return np.where(columns == NONE, NONE, study.cores.cores[columns])


def _mobility_columns(study: LinkStudy) -> Columns:
    missing = np.full(len(study.units), np.nan)
    nowhere = np.full(len(study.units), NONE, dtype=np.intp)
    moves, school = study.migration, study.school
    return {
        "migration_balance": moves.balance.known if moves else missing,
        "migration_per_1000": moves.balance_rate.known if moves else missing,
        "migration_with_cores": moves.core_balance.known if moves else missing,
        "school_leaving": school.leaving.known if school else missing,
        "school_arriving": school.arriving.known if school else missing,
        **_units_of(study, school.destinations.first if school else nowhere, "school_first"),
        "school_to_cores": school.to_cores.known if school else missing,
    }


def _access_columns(study: LinkStudy) -> Columns:
    access, count = study.access, len(study.units)
    missing = np.full(count, np.nan)
    if access is None:
        nowhere = np.full(count, NONE, dtype=np.intp)
        none = _units_of(study, nowhere, "nearest_core", "nearest_core_name")
        return {**none, "minutes_nearest": missing, "road_distance_m": missing}
    nearest = access.nearest
    minutes = access.minutes[np.arange(count), nearest] if access.minutes.shape[1] else missing
    each = {
        f"minutes_{study.units.codes[core]}": access.minutes[:, column] for column, core in enumerate(study.cores.cores)
    }
    return {
        **_units_of(study, _core_of(study, nearest), "nearest_core", "nearest_core_name"),
        "minutes_nearest": np.where(nearest == NONE, np.nan, minutes),
        "road_distance_m": access.road_m,
        **each,
    }
