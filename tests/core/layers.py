"""Small frames of the data model, for tests of the core."""

import geopandas as gpd

from ako_qgis_plugin.core.schema import EPSG, PROVISION_FIELDS, ZONE_FIELDS, names

ZONE = {
    "plan_id": "PL.1/300701-POG/1POG",
    "plan_type": "POG",
    "teryt": "300701",
    "municipality": "Blizanów",
    "zone_class": "SJ",
    "symbol": "SJ",
    "status": "legalForce",
}
PROVISION = {"category": "road_express", "provision_status": "planned", "name": "S11", "accuracy_m": 0.0}


def frame(fields, defaults, rows, crs=EPSG):
    everything = [{**dict.fromkeys(names(fields)), **defaults, **row} for row in rows]
    return gpd.GeoDataFrame(everything, geometry="geometry", crs=crs)


def zones(*rows, crs=EPSG):
    numbered = [{"zone_id": f"Z{number}", **row} for number, row in enumerate(rows, start=1)]
    return frame(ZONE_FIELDS, ZONE, numbered, crs)


def provisions(*rows, crs=EPSG):
    numbered = [{"provision_id": f"P{number}", **row} for number, row in enumerate(rows, start=1)]
    return frame(PROVISION_FIELDS, PROVISION, numbered, crs)
