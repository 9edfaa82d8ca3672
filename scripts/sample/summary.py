"""What a check of the sample finds, by municipality: the layer that the sample's map shows."""

from __future__ import annotations

import geopandas as gpd

from ako_qgis_plugin.core.conformity.check import check_conformity
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.reports.municipal_summary import municipal_summary
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from ako_qgis_plugin.core.schema import PROVISION_FIELDS, ZONE_FIELDS, names

Row = dict[str, object]

#: Places of areas [m²]: what GEOS computes behind them differs from release to release.
PLACES = 1


def municipal_rows(boundaries: list[Row], zones: list[Row], provisions: list[Row]) -> list[Row]:
    """Check the sample; give the rows of its summary."""
    areas = gpd.GeoDataFrame(boundaries, geometry="geometry")
    result = check_conformity(
        gpd.GeoDataFrame(zones, columns=[*names(ZONE_FIELDS), "geometry"], geometry="geometry"),
        gpd.GeoDataFrame(provisions, columns=[*names(PROVISION_FIELDS), "geometry"], geometry="geometry"),
        load_rule_book(),
        boundaries=areas,
    )
    findings = gpd.GeoDataFrame(result.findings, geometry="geometry")
    rows = municipal_summary(findings, areas, SilentProgress()).to_dict("records")
    return [{**row, "area_m2": round(row["area_m2"], PLACES)} for row in rows]
