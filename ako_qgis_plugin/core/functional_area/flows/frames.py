"""Tables of flows and remarks on them as frames, with the fields that layers of them have; and what they add up to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ako_qgis_plugin.core.functional_area.flows.flow_words import REMARKS, remark_text
from ako_qgis_plugin.core.functional_area.flows.flows import FlowTable
from ako_qgis_plugin.core.functional_area.flows.remarks import FlowRemark, Remark, rows_of
from ako_qgis_plugin.core.functional_area.vocabulary import FLOW_REMARK_FIELDS, READ_FLOW_FIELDS
from ako_qgis_plugin.core.schema import names


@dataclass(frozen=True, slots=True)
class FlowCounts:
    """What a table of flows holds, and what reading it met with.

    ``people`` are those of known flows, ``hidden`` the hidden flows; the others count remarks.
    """

    pairs: int
    people: float
    units: int
    hidden: int
    within: float
    joined: int
    duplicates: int
    unknown: int
    left_out: int
    totals_that_differ: int


def counts_of(table: FlowTable, remarks: Iterable[FlowRemark]) -> FlowCounts:
    """Count what a table of flows holds."""
    found = list(remarks)

    def count(*kinds: Remark) -> int:
        return sum(int(str(remark.values.get("more", 1))) for remark in found if remark.kind in kinds)

    flow = np.nan_to_num(table.flow)
    return FlowCounts(
        pairs=len(table),
        people=float(flow.sum()),
        units=len(set(table.origins) | set(table.destinations)),
        hidden=int(table.hidden.sum()),
        within=float(flow[table.origins == table.destinations].sum()),
        joined=count(Remark.PARTS_JOINED, Remark.DISTRICTS_JOINED),
        duplicates=count(Remark.DUPLICATE_DIFFERENT, Remark.DUPLICATE_SAME),
        unknown=count(Remark.UNKNOWN_CODE, Remark.OTHER_CODE),
        left_out=rows_of(found, Remark.UNREADABLE_FLOW, Remark.NEGATIVE_FLOW, Remark.MISSING_CODE, Remark.OTHER_KIND),
        totals_that_differ=count(Remark.TOTAL_DIFFERS, Remark.PARTS_DIFFER),
    )


def flow_frame(table: FlowTable) -> pd.DataFrame:
    """Give a table of flows as a frame; reading it again gives the same table."""
    named = table.names or {}
    return pd.DataFrame(
        {
            "origin": table.origins,
            "origin_name": [named.get(code) for code in table.origins],
            "destination": table.destinations,
            "destination_name": [named.get(code) for code in table.destinations],
            "flow": table.flow,
            "hidden": table.hidden > 0,
            "kind": table.kind.value,
            "hidden_flows": table.hidden,
            "between_parts": table.between_parts,
        },
        columns=names(READ_FLOW_FIELDS),
    )


def remark_frame(remarks: Iterable[FlowRemark], language: str) -> pd.DataFrame:
    """Give remarks as a frame, in a language of documents; those that ask for a look come first."""
    return pd.DataFrame(
        [
            {
                "remark": REMARKS[remark.kind][language],
                "code": remark.code or None,
                "name": remark.name or None,
                "rows": remark.rows,
                "flow": remark.flow,
                "detail": remark_text(remark, language),
            }
            for remark in remarks
        ],
        columns=names(FLOW_REMARK_FIELDS),
    )
