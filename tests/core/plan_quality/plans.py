"""Small made-up plans, for tests of plan quality."""

import pandas as pd

from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.schema import ACT_FIELDS, AREA_FIELDS, ZONE_FIELDS, names

PLAN = "PL.ZIPPZP.1/300701-POG/1POG"
ABOUT_PLAN = {
    "plan_id": PLAN,
    "plan_type": "POG",
    "teryt": "300701",
    "municipality": "Blizanów",
    "status": "legalForce",
}


def frame(fields, rows):
    everything = [{**dict.fromkeys(names(fields)), **ABOUT_PLAN, **row} for row in rows]
    columns = [*names(fields), "geometry"]
    return pd.DataFrame({name: pd.Series([row.get(name) for row in everything], dtype=object) for name in columns})


def zones(*geometries, **values):
    numbered = enumerate(geometries, start=1)
    return frame(
        ZONE_FIELDS,
        [
            {"zone_id": f"1POG-{n}SJ", "zone_label": f"{n}SJ", "symbol": "SJ", "zone_class": "SJ", "geometry": each}
            | values
            for n, each in numbered
        ],
    )


def acts(*geometries, **values):
    return frame(ACT_FIELDS, [{"geometry": each} | values for each in geometries])


def areas(*geometries, **values):
    return frame(
        AREA_FIELDS, [{"area_id": f"1POG-{n}OUZ", "geometry": each} | values for n, each in enumerate(geometries, 1)]
    )


def plan(zone_geometries, act=None, **frames):
    """Give a plan of zones 1SJ, 2SJ ... and its act."""
    return PlanSet(zones(*zone_geometries), acts(*([] if act is None else [act])), **frames)
