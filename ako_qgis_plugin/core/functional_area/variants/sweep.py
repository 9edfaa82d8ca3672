"""At which value of a parameter each unit flips: the method is computed again over a range of values."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import DelimitationError
from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Parameters
from ako_qgis_plugin.core.functional_area.units import Units, Values
from ako_qgis_plugin.core.functional_area.variants.delimit import delimit, members_of
from ako_qgis_plugin.core.functional_area.vocabulary import SWEEP_FIELDS
from ako_qgis_plugin.core.progress import Part, Progress, SilentProgress
from ako_qgis_plugin.core.schema import names as field_names
from ako_qgis_plugin.core.wording import say

#: Parameter that is swept unless another is named.
THRESHOLD = "threshold"

#: Where nobody says how far, a third of the defined value to both sides: a threshold of 15 % from 10 to 20 %.
USUAL_REACH = 1 / 3

#: Where nobody says how finely, so many steps.
USUAL_STEPS = 20

#: More values than this are a slip of the pen.
MOST_VALUES = 1_000

#: Between two neighbouring values a flip is looked for until it is known to this part of the step.
_FINENESS = 1e-3

#: Thresholds that are this part of their value apart are told apart by every method (some round by 1e-9).
_APART = 1e-7


@dataclass(frozen=True, slots=True)
class SweepRange:
    """Values from ``start`` to ``end``, both among them, ``step`` apart."""

    start: float
    end: float
    step: float

    def values(self, defined: float) -> Values:
        """Give the values, the defined one among them.

        Raises
        ------
        DelimitationError
            If the range runs backwards, or holds more values than can be meant.

        """
        is_finite = all(np.isfinite((self.start, self.end, self.step)))
        if not is_finite or self.step <= 0 or self.start > self.end:
            raise DelimitationError(
                say(
                    "sweep from {start} to {end} by {step}: the step must be above zero, the end not below the start",
                    start=self.start,
                    end=self.end,
                    step=self.step,
                )
            )
        steps = (self.end - self.start) / self.step
        if steps > MOST_VALUES:
            raise DelimitationError(
                say("sweep: {count} values are too many; at most {most}", count=int(steps), most=MOST_VALUES)
            )
        # Multiplied rather than added up, so that 15 is 15.
        values = self.start + self.step * np.arange(int(np.floor(steps + 1e-9)) + 1)
        return np.unique([*values.tolist(), self.end, *([defined] if self.start <= defined <= self.end else [])])


@dataclass(frozen=True, slots=True, eq=False)
class Flip:
    """Between ``below`` and ``above`` a unit changes sides; ``at`` is the value itself where it is exact."""

    at: float
    is_exact: bool
    below: float
    above: float


@dataclass(frozen=True, slots=True, eq=False)
class Sweep:
    """A variant over values of one of its parameters.

    ``values`` has shape (k,), ``is_inside`` (k, n); ``flips`` are those of each unit, in the order of the values.
    """

    parameters: Parameters
    parameter: str
    defined: float
    values: Values
    is_inside: NDArray[np.bool_]
    flips: tuple[tuple[Flip, ...], ...]

    @property
    def at_definition(self) -> NDArray[np.bool_]:
        """Say which units are inside at the defined value, or the nearest of the values, shape (n,)."""
        inside: NDArray[np.bool_] = self.is_inside[int(np.abs(self.values - self.defined).argmin())]
        return inside

    def nearest_flip(self, unit: int) -> Flip | None:
        """Give the flip of a unit that is nearest to the defined value."""
        return min(self.flips[unit], key=lambda flip: abs(flip.at - self.defined), default=None)

    def stable_range(self, unit: int) -> tuple[float, float]:
        """Give between which values around the defined one a unit stays what it is, within what was swept."""
        below = [flip.at for flip in self.flips[unit] if flip.above <= self.defined]
        above = [flip.at for flip in self.flips[unit] if flip.above > self.defined]
        return max(below, default=float(self.values[0])), min(above, default=float(self.values[-1]))


def defined_value(parameters: Parameters, parameter: str = THRESHOLD) -> float:
    """Give the value that a variant was defined with.

    Raises
    ------
    DelimitationError
        If its method has no such parameter, or it is no number.

    """
    value = getattr(parameters, parameter, None)
    if isinstance(value, bool) or not isinstance(value, int | float):
        numeric = [
            field.name
            for field in dataclasses.fields(parameters)  # type: ignore[arg-type]
            if isinstance(getattr(parameters, field.name), int | float)
            and not isinstance(getattr(parameters, field.name), bool)
        ]
        raise DelimitationError(
            say(
                "sweep: the method {method} has no number '{parameter}'; it has {numbers}",
                method=parameters.method.value,
                parameter=parameter,
                numbers=", ".join(numeric) or say("none"),
            )
        )
    return float(value)


def usual_range(defined: float, most: float = float("inf")) -> SweepRange:
    """Give the range around a defined value that is swept where nobody says otherwise, up to what there can be."""
    reach = abs(defined) * USUAL_REACH or 1.0
    end = min(defined + reach, max(most, defined))
    return SweepRange(defined - reach, end, (end - defined + reach) / USUAL_STEPS)


def sweep(
    data: AreaData,
    parameters: Parameters,
    values_range: SweepRange | None = None,
    parameter: str = THRESHOLD,
    progress: Progress | None = None,
) -> Sweep:
    """Compute a variant again over values of one parameter, and find where each unit flips.

    Between two values a flip is exact where a share that a unit has is the value at which it turns, as computing the
    variant there and just above shows; otherwise it is known to a thousandth of the step.

    Raises
    ------
    DelimitationError, FlowError
        If the parameter is no number, the range is none, or the method lacks data.
    Cancelled
        If the caller asked to stop.

    """
    progress = progress or SilentProgress()
    defined = defined_value(parameters, parameter)
    values = (values_range or usual_range(defined)).values(defined)
    search = _Search(data, _without_draws(parameters), parameter)
    values = np.unique(np.round(values)) if search.is_whole else values
    inside = []
    for index, value in enumerate(values.tolist()):
        progress.advance(0.5 * index / len(values))
        inside.append(search.with_reasons(value))
    is_inside = np.array(inside)
    flips = _flips(search, values, is_inside, Part(progress, 0.5, 1))
    return Sweep(parameters, parameter, defined, values, is_inside, flips)


def _without_draws(parameters: Parameters) -> Parameters:
    """Leave out what a method draws at random to tell how sure its answer is: the answer itself is without it."""
    if not hasattr(parameters, "draws"):
        return parameters
    return dataclasses.replace(parameters, draws=0)  # type: ignore[type-var]


class _Search:
    """Computes a variant for values of its parameter, each once, and keeps who is inside and what decides."""

    def __init__(self, data: AreaData, parameters: Parameters, parameter: str) -> None:
        self._data, self._parameters, self._parameter = data, parameters, parameter
        #: Whether the parameter counts things, so that only whole numbers make sense.
        self.is_whole = isinstance(getattr(parameters, parameter), int)
        self._inside: dict[float, NDArray[np.bool_]] = {}
        #: What units have, of those criteria whose threshold is the parameter.
        self.shares: set[float] = set()

    def inside(self, value: float) -> NDArray[np.bool_]:
        """Say which units are inside at a value."""
        if value not in self._inside:
            self._inside[value] = members_of(self._data, self._with(value))
        return self._inside[value]

    def with_reasons(self, value: float) -> NDArray[np.bool_]:
        """Say which units are inside at a value, and keep what decides it."""
        variant = delimit(self._data, self._with(value))
        self._inside[value] = variant.is_inside
        self.shares |= {
            float(criterion.value)
            for result in variant.results
            for criterion in result.criteria
            if criterion.value is not None and criterion.threshold == value
        }
        return self._inside[value]

    def middle(self, low: float, high: float) -> float:
        """Give a value between two others."""
        middle = (low + high) / 2
        return float(np.floor(middle)) if self.is_whole else middle

    def _with(self, value: float) -> Parameters:
        changed = {self._parameter: round(value) if self.is_whole else value}
        return dataclasses.replace(self._parameters, **changed)  # type: ignore[type-var]


def _flips(
    search: _Search, values: Values, is_inside: NDArray[np.bool_], progress: Progress
) -> tuple[tuple[Flip, ...], ...]:
    found: list[list[Flip]] = [[] for _ in range(is_inside.shape[1])]
    steps = np.flatnonzero((is_inside[1:] != is_inside[:-1]).any(axis=1)).tolist()
    for done, step in enumerate(steps):
        progress.advance(done / len(steps))
        _search_between(search, float(values[step]), float(values[step + 1]), found)
    return tuple(tuple(flips) for flips in found)


def _search_between(search: _Search, low: float, high: float, found: list[list[Flip]]) -> None:
    """Find the flips of all units between two values: first among the shares that lie there, then by halving."""
    near = ((share - _apart(share), share, share + _apart(share)) for share in search.shares if low <= share <= high)
    marks = sorted({low, high, *(mark for around in near for mark in around if low < mark < high)})
    turning = np.flatnonzero(search.inside(low) != search.inside(high)).tolist()
    _halve_marks(search, marks, turning, (high - low) * _FINENESS, found)


def _halve_marks(
    search: _Search, marks: Sequence[float], turning: Sequence[int], fineness: float, found: list[list[Flip]]
) -> None:
    if not turning:
        return
    if len(marks) > 2:
        middle = len(marks) // 2
        before, after = _sides(search, marks[0], marks[middle], marks[-1], turning)
        _halve_marks(search, marks[: middle + 1], before, fineness, found)
        _halve_marks(search, marks[middle:], after, fineness, found)
        return
    low, high = marks
    exact = next((mark for mark in marks if mark in search.shares and high - low <= 2 * _apart(mark)), None)
    if search.is_whole and high - low <= 1:
        exact = low
    if exact is not None or high - low <= fineness:
        for unit in turning:
            found[unit].append(Flip((low + high) / 2 if exact is None else exact, exact is not None, low, high))
        return
    middle_value = search.middle(low, high)
    before, after = _sides(search, low, middle_value, high, turning)
    _halve_marks(search, (low, middle_value), before, fineness, found)
    _halve_marks(search, (middle_value, high), after, fineness, found)


def _sides(
    search: _Search, low: float, middle: float, high: float, turning: Sequence[int]
) -> tuple[list[int], list[int]]:
    """Say which units turn below the middle, and which above."""
    inside, before, after = search.inside(middle), search.inside(low), search.inside(high)
    return [unit for unit in turning if inside[unit] != before[unit]], [
        unit for unit in turning if inside[unit] != after[unit]
    ]


def _apart(value: float) -> float:
    return max(abs(value), 1.0) * _APART


def sweep_frame(result: Sweep, units: Units, variant: str) -> pd.DataFrame:
    """Give at which value each unit flips as rows of ``SWEEP_FIELDS``."""
    rows = []
    for unit, (code, name) in enumerate(zip(units.codes, units.names, strict=True)):
        flip, (stable_from, stable_to) = result.nearest_flip(unit), result.stable_range(unit)
        about = (variant, result.parameters.method.value, result.parameter, result.defined)
        swept = (float(result.values[0]), float(result.values[-1]))
        turned = (None, None) if flip is None else (flip.at, flip.is_exact)
        inside = bool(result.at_definition[unit])
        rows.append((*about, *swept, code, name, inside, len(result.flips[unit]), *turned, stable_from, stable_to))
    return pd.DataFrame(rows, columns=field_names(SWEEP_FIELDS))
