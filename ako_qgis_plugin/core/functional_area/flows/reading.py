"""Long tables of flows: a layer or frame with a row for each pair."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import FlowError
from ako_qgis_plugin.core.frames import Column, is_blank, require_fields, texts
from ako_qgis_plugin.core.functional_area.flows.flows import FlowTable
from ako_qgis_plugin.core.functional_area.flows.pairs import FlowOptions, FlowRows, table_of
from ako_qgis_plugin.core.functional_area.flows.remarks import FlowRemark, Remark
from ako_qgis_plugin.core.functional_area.flows.values import read_values
from ako_qgis_plugin.core.functional_area.vocabulary import FlowKind
from ako_qgis_plugin.core.wording import say

#: What a table that was cleaned before holds beside origin, destination and flow.
_HIDDEN, _HIDDEN_FLOWS, _BETWEEN, _KIND = "hidden", "hidden_flows", "between_parts", "kind"

#: No pair holds as many hidden flows.
_MOST_HIDDEN = 1_000_000

#: Yes, as tables made by hand write it.
_YES = frozenset({"true", "t", "yes", "y", "tak", "prawda"})


class FlowColumns(NamedTuple):
    """Names of the columns of a long table; those of names may be empty."""

    origin: str = "origin"
    destination: str = "destination"
    flow: str = "flow"
    origin_name: str = "origin_name"
    destination_name: str = "destination_name"


class FlowReading(NamedTuple):
    """A table of flows, and what a person should know of it."""

    table: FlowTable
    remarks: list[FlowRemark]


def read_flows(
    frame: pd.DataFrame,
    columns: FlowColumns | None = None,
    options: FlowOptions | None = None,
    *,
    layer: str = "flows",
    first_row: int = 1,
) -> FlowReading:
    """Read a long table: codes of units in any form, flows with signs of secrecy, or a table cleaned before.

    Parameters
    ----------
    frame
        One row for each pair; not changed.
    columns
        Names of its columns; those of FLOW_FIELDS where not given.
    options
        What moves, and how doubtful things are read. Where the frame has a field ``kind``, rows of another kind are
        left out and listed.
    layer
        What messages call the table.
    first_row
        Number of the first row in remarks.

    Raises
    ------
    MissingFieldError
        If a column is missing.
    FlowError
        If the table holds no flow, or cannot be one.

    """
    columns, options = columns or FlowColumns(), options or FlowOptions()
    require_fields(frame, layer, columns[:3])
    numbers = np.arange(first_row, first_row + len(frame), dtype=np.intp)
    is_other, remarks = _of_another_kind(frame, options.kind)
    if is_other.any():
        frame, numbers = frame[~is_other], numbers[~is_other]
    if frame.empty:
        raise FlowError(say("{layer}: there is no row to be read", layer=layer))
    origins, destinations = texts(frame[columns.origin]), texts(frame[columns.destination])
    positions, codes = pd.factorize(np.concatenate([origins, destinations]))
    count = len(frame)
    rows = FlowRows(
        list(codes),
        positions[:count].astype(np.intp),
        positions[count:].astype(np.intp),
        read_values(frame[columns.flow]),
        numbers,
        frame[columns.flow].to_numpy(dtype=object),
        _names(frame, columns, origins, destinations),
        np.maximum(_counts(frame, _HIDDEN), _counts(frame, _HIDDEN_FLOWS)),
        None if _BETWEEN not in frame.columns else _counts(frame, _BETWEEN) > 0,
    )
    table, found = table_of(rows, options)
    return FlowReading(table, remarks + found)


def _of_another_kind(frame: pd.DataFrame, kind: FlowKind) -> tuple[NDArray[np.bool_], list[FlowRemark]]:
    if _KIND not in frame.columns:
        return np.zeros(len(frame), dtype=bool), []
    kinds = texts(frame[_KIND])
    others = sorted({each for each in kinds if each in set(FlowKind) and each != kind})
    is_other = np.isin(kinds.astype(str), others)
    return is_other, [
        FlowRemark(Remark.OTHER_KIND, rows=int((kinds == each).sum()), values={"kind": each}) for each in others
    ]


def _names(frame: pd.DataFrame, columns: FlowColumns, origins: Column, destinations: Column) -> dict[str, str]:
    names: dict[str, str] = {}
    for column, codes in ((columns.origin_name, origins), (columns.destination_name, destinations)):
        if column and column in frame.columns:
            pairs = pd.DataFrame({"code": codes, "name": texts(frame[column])}).dropna().drop_duplicates("code")
            names = dict(zip(pairs["code"], pairs["name"], strict=True)) | names
    return names


def _counts(frame: pd.DataFrame, column: str) -> NDArray[np.intp]:
    """Give a column of yes and no or of counts as counts; none where it is missing or empty."""
    if column not in frame.columns:
        return np.zeros(len(frame), dtype=np.intp)
    cells, distinct = pd.factorize(frame[column])
    counts = np.array([*(_count(value) for value in distinct), 0], dtype=np.intp)
    return counts[cells]


def _count(value: object) -> int:
    if is_blank(value):
        return 0
    if str(value).strip().lower() in _YES:
        return 1
    try:
        return min(max(int(float(str(value).strip())), 0), _MOST_HIDDEN)
    except (ValueError, OverflowError):
        return 0
