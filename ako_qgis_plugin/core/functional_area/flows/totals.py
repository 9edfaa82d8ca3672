"""Totals that stand in a table of flows, compared with what its rows add up to."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.flows.remarks import FlowRemark, Remark
from ako_qgis_plugin.core.functional_area.vocabulary import HIDDEN_MIN

#: Totals may differ by this much before it is listed: they are rounded, some for secrecy.
TOLERANCE_SHARE, TOLERANCE_PEOPLE = 0.005, 1.0


def total_remarks(flows: pd.DataFrame, totals: pd.DataFrame, *, hidden_max: float) -> list[FlowRemark]:
    """Say which totals were left out, and which do not fit the flows that they sum up, whatever hidden ones may be."""
    if totals.empty:
        return []
    remarks = []
    for column in ("origin", "destination"):
        found = totals[totals[f"{column}_total"]].groupby(column)["flow"].agg(["size", "sum"])
        remarks += [
            FlowRemark(Remark.TOTALS_LEFT_OUT, str(code), rows=int(rows), flow=float(flow))
            for code, rows, flow in found.itertuples()
        ]
    return remarks + list(_misfits(flows, totals, hidden_max))


def scope_of(code: str, *, is_total: bool) -> str | None:
    """Give the digits with which the codes begin that a total sums up; None where its code does not tell."""
    if not is_total:
        return code
    if not (code.isascii() and code.isdigit()):
        # Named totals of a table are those of all of it, unless they name a powiat or voivodeship.
        return None if code.split()[1:] else ""
    if not code.strip("0"):
        return ""
    if len(code) <= 2:
        return code.zfill(2)
    if len(code) <= 4:
        return code.zfill(4)
    return code[:2] if code[2:4] == "00" else code[:4]


def _misfits(flows: pd.DataFrame, totals: pd.DataFrame, hidden_max: float) -> Iterator[FlowRemark]:
    known = totals[totals["hidden"] == 0]
    scopes = [
        [scope_of(code, is_total=total) for code, total in zip(known[column], known[f"{column}_total"], strict=True)]
        for column in ("origin", "destination")
    ]
    known = known.assign(from_scope=scopes[0], to_scope=scopes[1]).dropna(subset=["from_scope", "to_scope"])
    lengths = known[["from_scope", "to_scope"]].apply(lambda column: column.str.len())
    for (begin, end), group in known.groupby([lengths["from_scope"], lengths["to_scope"]]):
        keys = [_cut(flows["origin"], int(begin)), _cut(flows["destination"], int(end))]
        sums = flows.groupby(keys)[["flow", "hidden"]].sum()
        wanted = pd.MultiIndex.from_arrays([group["from_scope"], group["to_scope"]])
        found = sums.reindex(wanted, fill_value=0)
        yield from _compared(group, found["flow"].to_numpy(float), found["hidden"].to_numpy(float), hidden_max)


def _cut(codes: pd.Series, length: int) -> NDArray[np.object_]:
    cut = {code: code[:length] for code in codes.unique()}
    return codes.map(cut).to_numpy(dtype=object)


def _compared(
    totals: pd.DataFrame, sums: NDArray[np.float64], hidden: NDArray[np.float64], hidden_max: float
) -> Iterator[FlowRemark]:
    given = totals["flow"].to_numpy(dtype=float)
    tolerance = np.fmax(TOLERANCE_PEOPLE, TOLERANCE_SHARE * given)
    too_few = sums + hidden * hidden_max < given - tolerance
    too_many = sums + hidden * min(HIDDEN_MIN, hidden_max) > given + tolerance
    codes = zip(totals["origin"], totals["destination"], strict=True)
    for place, (origin, destination) in enumerate(codes):
        if too_few[place] or too_many[place]:
            yield FlowRemark(
                Remark.TOTAL_DIFFERS,
                f"{origin} → {destination}",
                rows=1,
                flow=float(given[place] - sums[place]),
                values={"total": float(given[place]), "sum": float(sums[place])},
            )
