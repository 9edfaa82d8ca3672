"""Municipal boundaries as they come: fields of several names, a municipality in several areas."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import MissingFieldError
from ako_qgis_plugin.core.frames import Column, require_crs, teryt_codes, texts
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.wording import say

#: Fields in which municipal boundaries carry the TERYT code and the name; the first that a layer has is taken.
BOUNDARY_CODE_FIELDS = ("teryt", "TERYT", "jpt6", "teryt7", "JPT_KOD_JE", "jpt_kod_je")
BOUNDARY_NAME_FIELDS = ("municipality", "name", "JPT_NAZWA_", "jpt_nazwa_", "nazwa", "NAZWA")


def codes_and_names(frame: pd.DataFrame) -> tuple[Column, Column]:
    """Give TERYT (six digits) and name of each row, None where missing.

    Raises
    ------
    MissingFieldError, CrsError
        If a field is missing, or the CRS differs.

    """
    code_field = _first_field(frame, BOUNDARY_CODE_FIELDS)
    name_field = _first_field(frame, BOUNDARY_NAME_FIELDS)
    require_crs(frame, say("boundaries"))
    return teryt_codes(frame[code_field]), texts(frame[name_field])


def dissolved(codes: Column, geometry: Geometries, is_usable: NDArray[np.bool_]) -> tuple[list[int], Geometries]:
    """Unite areas of one code, such as the town and the rural part of a gmina; also give the first row of each."""
    rows_of: dict[str, list[int]] = {}
    for row in np.flatnonzero(is_usable).tolist():
        rows_of.setdefault(codes[row], []).append(row)
    united = np.empty(len(rows_of), dtype=object)
    united[:] = [
        geometry[rows[0]] if len(rows) == 1 else shapely.union_all(geometry[rows]) for rows in rows_of.values()
    ]
    return [rows[0] for rows in rows_of.values()], united


def _first_field(frame: pd.DataFrame, candidates: Collection[str]) -> str:
    for name in candidates:
        if name in frame.columns:
            return name
    raise MissingFieldError(say("boundaries"), [" / ".join(candidates)])
