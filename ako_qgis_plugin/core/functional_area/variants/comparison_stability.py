"""How firmly each unit stands over several variants: how often it belongs, in which, and what would turn it."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.variants.comparison import Comparison
from ako_qgis_plugin.core.functional_area.variants.comparison_sweeps import SweptVariant, flips_of
from ako_qgis_plugin.core.functional_area.vocabulary import STABILITY_FIELDS, Role
from ako_qgis_plugin.core.schema import names as field_names


def stability_frame(comparison: Comparison, swept: list[SweptVariant]) -> pd.DataFrame:
    """Give each unit over all variants as rows of ``STABILITY_FIELDS``, with ``geometry`` where there are areas.

    The flip is the nearest of all variants, by its distance from the defined value in percent of it.
    """
    names = [placed.membership.name for placed in comparison.variants]
    known, inside = comparison.is_known, comparison.is_inside
    not_assessed = np.array([[role is Role.NOT_ASSESSED for role in placed.roles] for placed in comparison.variants]).T
    frame = pd.DataFrame(
        {
            "unit_code": comparison.units.codes,
            "unit_name": comparison.units.names,
            "standing": [standing.value for standing in comparison.standings],
            "variants": known.sum(axis=1),
            "inside": inside.sum(axis=1),
            "frequency_pct": comparison.frequency_pct,
            "uncertain": _uncertain(comparison),
            "inside_in": _listed(names, inside),
            "outside_in": _listed(names, known & ~inside & ~not_assessed),
            "not_assessed_in": _listed(names, not_assessed),
        }
    )
    flips = [min(flips_of(swept, code), key=lambda flip: flip[2], default=None) for code in comparison.units.codes]
    frame["flip_variant"] = [flip and flip[0].placed.membership.name for flip in flips]
    frame["flip_parameter"] = [flip and flip[0].sweep.parameter for flip in flips]
    frame["flip_value"] = [np.nan if flip is None else flip[1] for flip in flips]
    frame["flip_distance_pct"] = [np.nan if flip is None else flip[2] for flip in flips]
    frame = frame[field_names(STABILITY_FIELDS)]
    if comparison.units.geometry is not None:
        frame["geometry"] = comparison.units.geometry
    return frame


def _uncertain(comparison: Comparison) -> list[int]:
    count = dict.fromkeys(comparison.units.codes, 0)
    for placed in comparison.variants:
        own = placed.membership
        for code, is_uncertain in zip(own.units.codes, own.is_uncertain.tolist(), strict=True):
            count[code] += is_uncertain
    return list(count.values())


def _listed(names: list[str], chosen: NDArray[np.bool_]) -> list[str | None]:
    return ["; ".join(names[index] for index in np.flatnonzero(row).tolist()) or None for row in chosen]
