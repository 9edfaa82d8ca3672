"""What the maps of the chapter show: rows of the layers whose styles draw them."""

from __future__ import annotations

from collections.abc import Mapping

import geopandas as gpd
import pandas as pd
import shapely

from ako_qgis_plugin.core.frames import objects
from ako_qgis_plugin.core.functional_area.links.desire_lines import places_of
from ako_qgis_plugin.core.functional_area.links.frames import pair_link_frame
from ako_qgis_plugin.core.functional_area.links.pairs import pair_links
from ako_qgis_plugin.core.functional_area.vocabulary import STABILITY_FIELDS, VARIANT_FIELDS
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.reports.functional_area.report import AreaReport, ReportedVariant
from ako_qgis_plugin.core.schema import Field, names

#: More lines than this hide each other; the strongest are drawn.
LINES_AT_MOST = 150


def unit_rows(report: AreaReport) -> gpd.GeoDataFrame:
    """Give the units with code and name, as boundaries have them."""
    return _rows(report, (), {"teryt": report.units.codes, "municipality": report.units.names})


def variant_rows(report: AreaReport, variant: ReportedVariant) -> gpd.GeoDataFrame:
    """Give the units with their roles in a variant; units that it does not know have no area."""
    columns = {
        "role": [None if role is None else role.value for role in variant.roles],
        "is_uncertain": variant.is_uncertain,
        "variant": variant.name,
        "method": variant.membership.method,
    }
    rows = _rows(report, VARIANT_FIELDS, columns)
    return rows[[role is not None for role in variant.roles]].reset_index(drop=True)


def stability_rows(report: AreaReport) -> gpd.GeoDataFrame:
    """Give the units with how often they belong."""
    compared = report.comparison
    if compared is None:
        return _rows(report, STABILITY_FIELDS, {}).iloc[:0]
    columns = {
        "standing": [standing.value for standing in compared.standings],
        "variants": compared.is_known.sum(axis=1),
        "inside": compared.is_inside.sum(axis=1),
        "frequency_pct": compared.frequency_pct,
    }
    return _rows(report, STABILITY_FIELDS, columns)


def line_rows(report: AreaReport) -> gpd.GeoDataFrame:
    """Give the strongest flows as lines, the smallest first so that it lies below."""
    study = report.study
    if study is None or report.flows is None or report.pairs is None or not len(report.pairs):
        return gpd.GeoDataFrame({"flow": []}, geometry=gpd.GeoSeries([]))
    smallest = report.pairs.flow.known[:LINES_AT_MOST][-1]
    frame = pair_link_frame(study, pair_links(report.flows, study.links, float(smallest)), places_of(report.units))
    return frame.tail(LINES_AT_MOST).reset_index(drop=True)


def _rows(report: AreaReport, fields: tuple[Field, ...], columns: Mapping[str, object]) -> gpd.GeoDataFrame:
    """Give rows of a dataset; what is not given is missing."""
    count = len(report.units)
    given = {"unit_code": report.units.codes, "unit_name": report.units.names, **columns}
    wanted = names(fields) or tuple(columns)
    frame = pd.DataFrame({name: given.get(name, [None] * count) for name in wanted}, index=pd.RangeIndex(count))
    return gpd.GeoDataFrame(frame, geometry=gpd.GeoSeries(list(_areas(report)), index=frame.index))


def _areas(report: AreaReport) -> Geometries:
    areas = report.units.geometry
    if areas is None:
        return objects([None] * len(report.units), len(report.units))
    return objects(
        (None if is_empty else area for area, is_empty in zip(areas, shapely.is_empty(areas), strict=True)), len(areas)
    )
