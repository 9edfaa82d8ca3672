"""Buildings to which distances are measured: the residential ones, where a field tells which they are."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.frames import require_crs, require_fields, texts
from ako_qgis_plugin.core.geometry import Geometries, is_nothing, repair
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.wording import say

#: How registers call residential buildings, in small letters: land and building register (EGiB, kind ``m``, or in
#: words), PKOB (section 11 and its classes, Dz.U. 1999 nr 112 poz. 1316, as in BDOT10k), OpenStreetMap (tag building).
_RESIDENTIAL = frozenset(
    {
        *("m", "mieszkalny", "mieszkalne"),
        *("residential", "house", "detached", "semidetached_house", "terrace", "apartments", "farm", "bungalow"),
    }
)
_PKOB_SECTION = "11"
_PKOB_DIGITS = (2, 3, 4)


def is_residential(value: str | None) -> bool:
    """Say whether a register's value means that people live in a building."""
    code = (value or "").strip().lower()
    if code.isdecimal():
        return code.startswith(_PKOB_SECTION) and len(code) in _PKOB_DIGITS
    return not _RESIDENTIAL.isdisjoint(code.replace(",", " ").split())


def read_buildings(frame: pd.DataFrame, function_field: str | None, progress: Progress) -> Geometries:
    """Give the residential buildings as areas or points; all buildings where no field tells their function.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError
        If the field is missing, the CRS differs, or the field holds no value that means residential.

    """
    layer = say("buildings")
    require_crs(frame, layer)
    require_fields(frame, layer, ["geometry", *([function_field] if function_field else [])])
    taken = np.ones(len(frame), dtype=bool)
    if function_field:
        values = texts(frame[function_field])
        taken = np.array([is_residential(value) for value in values], dtype=bool)
        if len(frame) and not taken.any():
            raise InvalidValueError(
                say(
                    "buildings: no value of field {field} means residential (known are EGiB m, PKOB 11..,"
                    " OpenStreetMap residential, house, apartments ...); choose another field, or none and give"
                    " residential ones only",
                    field=function_field,
                )
            )
        progress.note(say("buildings: {count} of {total} are residential", count=int(taken.sum()), total=len(frame)))
    drawn = np.asarray(frame["geometry"], dtype=object)[taken]
    repaired = repair(drawn, areal_only=False, progress=progress)
    lost = len(drawn) - int(repaired.is_usable.sum())
    if lost:
        empty = sum(is_nothing(building) for building in drawn)
        progress.warn(say("buildings left out: {count}, of them without geometry: {empty}", count=lost, empty=empty))
    return repaired.geometry[repaired.is_usable]
