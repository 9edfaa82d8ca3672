"""What a variant amounts to: units, people, jobs, flows kept inside, parts; and which unit flips next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.functional_area.contiguity import number_of_parts
from ako_qgis_plugin.core.functional_area.variants.comparison_measures import kept_flows
from ako_qgis_plugin.core.functional_area.variants.delimit import members_of
from ako_qgis_plugin.panels.variants.parameter_fields import THRESHOLD
from ako_qgis_plugin.panels.variants.standing import standing_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Parameters, Variant
    from ako_qgis_plugin.core.progress import Progress

#: Where a unit does not flip at its own value (it hangs together with others), so many more are tried.
_TRIED = 6

#: A threshold just above a value.
_ABOVE = 1e-6


@dataclass(frozen=True, slots=True)
class Amounts:
    """Sums over the units inside; None where the data do not tell.

    ``kept_pct`` is the share of the employed residents of the area who work in it [%].
    """

    units: int
    areas: int
    people: float | None
    jobs: float | None
    kept_pct: float | None
    parts: int | None
    uncertain: int
    not_assessed: int


def amounts_of(data: AreaData, variant: Variant) -> Amounts:
    """Give what the variant amounts to."""
    inside = variant.is_inside
    areas = {result.area_id for result, is_in in zip(variant.results, inside, strict=True) if is_in}
    flows = data.flows
    return Amounts(
        units=int(inside.sum()),
        areas=len(areas - {None}),
        people=_sum(data.units.value("population"), inside),
        jobs=_sum(data.units.value("jobs") if flows is None else flows.jobs, inside),
        kept_pct=None if flows is None else _known(kept_flows(flows, inside).self_containment),
        parts=number_of_parts(inside, data.neighbours) if data.neighbours is not None and inside.any() else None,
        uncertain=sum(result.is_uncertain for result in variant.results),
        not_assessed=sum(result.role == "not_assessed" for result in variant.results),
    )


def _sum(values: np.ndarray, inside: np.ndarray) -> float | None:
    known = values[inside]
    known = known[np.isfinite(known)]
    return float(known.sum()) if len(known) else None


def _known(value: float) -> float | None:
    return value if np.isfinite(value) else None


@dataclass(frozen=True, slots=True)
class Flip:
    """At which threshold other units are inside, and which: places of those that enter and of those that leave."""

    threshold: float
    entering: tuple[int, ...]
    leaving: tuple[int, ...]


def next_flips(data: AreaData, variant: Variant, progress: Progress) -> tuple[Flip | None, Flip | None]:
    """Give the nearest flip below and above the threshold; None where none was found or nothing is moved.

    Every flip is computed, not read off: a unit may hang on others. A cancel is raised.
    """
    threshold = getattr(variant.parameters, THRESHOLD, None)
    if threshold is None:
        return None, None
    known = (standing_of(result, threshold) for result in variant.results)
    values = {
        each.criterion.value for each in known if each is not None and np.isclose(each.criterion.threshold, threshold)
    }
    below = sorted((value for value in values if value < threshold), reverse=True)
    above = sorted(value + _ABOVE for value in values if value >= threshold)
    return _flip(data, variant, below, progress), _flip(data, variant, above, progress)


def _flip(data: AreaData, variant: Variant, thresholds: Iterable[float], progress: Progress) -> Flip | None:
    inside = variant.is_inside
    for threshold in list(thresholds)[:_TRIED]:
        progress.advance(0.5)
        now = _moved(data, variant.parameters, threshold)
        if now is None:
            return None
        if (now != inside).any():
            entering, leaving = np.flatnonzero(now & ~inside), np.flatnonzero(inside & ~now)
            return Flip(threshold, tuple(entering.tolist()), tuple(leaving.tolist()))
    return None


def _moved(data: AreaData, parameters: Parameters, threshold: float) -> np.ndarray | None:
    try:
        return members_of(data, replace(parameters, **{THRESHOLD: threshold}))
    except AkoError:
        # A threshold of 0 or above 100 is none; beyond it nothing flips.
        return None
