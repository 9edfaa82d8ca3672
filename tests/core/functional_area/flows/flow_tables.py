"""Small tables of flows, written out in the tests."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ako_qgis_plugin.core.functional_area.flows.flows import FlowTable
from ako_qgis_plugin.core.functional_area.flows.pairs import FlowOptions
from ako_qgis_plugin.core.functional_area.flows.reading import FlowReading, read_flows
from ako_qgis_plugin.core.functional_area.units import Units


def long_table(*rows: tuple) -> pd.DataFrame:
    """Give rows of origin, destination and flow as a frame."""
    return pd.DataFrame(list(rows), columns=["origin", "destination", "flow"], dtype=object)


def reading(*rows: tuple, **options) -> FlowReading:
    """Read rows of origin, destination and flow."""
    return read_flows(long_table(*rows), options=FlowOptions(**options))


def people(table: FlowTable) -> dict[tuple[str, str], float]:
    """Give the flow of each pair, None where all of it is hidden."""
    return {
        (origin, destination): None if np.isnan(flow) else float(flow)
        for origin, destination, flow in zip(table.origins, table.destinations, table.flow, strict=True)
    }


def units(*codes: str, **values) -> Units:
    """Give units with these codes and fields."""
    fields = {
        name: np.array([np.nan if value is None else value for value in found], dtype=float)
        for name, found in values.items()
    }
    return Units(codes, codes, values=fields)
