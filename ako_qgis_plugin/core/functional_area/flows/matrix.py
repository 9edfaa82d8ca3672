"""From a table of flows to the matrix over given units: who leaves, who stays, who lives and works where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.flows.flows import Flows, FlowTable
from ako_qgis_plugin.core.functional_area.units import Units, Values
from ako_qgis_plugin.core.functional_area.vocabulary import HIDDEN_MIN, FlowKind
from ako_qgis_plugin.core.progress import Progress, SilentProgress
from ako_qgis_plugin.core.wording import listed, say

#: A table holds its diagonal if so many of the units that people leave have people who stay: nearly all, but for tiny
#: units. In a matrix of those who leave, urban-rural municipalities alone have a flow inside: between their parts.
DIAGONAL_SHARE = 0.8

#: Totals may differ by this much before it is told: they are rounded, or estimated.
TOLERANCE_SHARE, TOLERANCE_PEOPLE = 0.01, 1.0

Matrix = NDArray[np.float64]


def flows_between(table: FlowTable, units: Units, progress: Progress | None = None) -> Flows:
    """Give the flows between units; what the table says of other codes is to and from elsewhere.

    Employed residents and jobs are the units' ``employed`` and ``jobs`` where these are given (of commuting only),
    else sums of the matrix if the table holds its diagonal, else missing. A table without its diagonal gets one where
    employed residents are given: those who do not leave stay, and make up jobs with those who come. Hidden flows count
    with the fewest people that they can be as leaving there, for whoever leaves does not stay.

    Parameters
    ----------
    table
        Flows as they were read.
    units
        The units, and what is known of each.
    progress
        Is warned of totals that do not fit.

    """
    progress = progress or SilentProgress()
    sums = _sums(table, units)
    is_whole = _holds_diagonal(sums)
    employed, jobs = _totals(table, units, sums, is_whole=is_whole)
    has_stayers = is_whole
    if is_whole:
        _tell_misfit(units, employed, sums, progress)
    elif np.isfinite(employed).any():
        has_stayers = True
        _fill_diagonal(units, employed, sums, progress)
        jobs = np.where(np.isfinite(jobs) | ~np.isfinite(employed), jobs, sums.flow.sum(axis=0) + sums.from_elsewhere)
    return Flows(
        sums.flow,
        sums.least,
        sums.most,
        sums.to_elsewhere,
        sums.from_elsewhere,
        has_stayers=has_stayers,
        employed=employed,
        jobs=jobs,
        kind=table.kind,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Sums:
    """The table as matrices, elsewhere beside them; ``within`` are flows inside units that are those who stay."""

    flow: Matrix
    least: Matrix
    most: Matrix
    within: NDArray[np.bool_]
    is_named: NDArray[np.bool_]
    to_elsewhere: Values
    from_elsewhere: Values
    #: Fewest and most people that hidden flows to elsewhere stand for.
    least_elsewhere: Values
    most_elsewhere: Values


def _sums(table: FlowTable, units: Units) -> _Sums:
    count = len(units)
    index = pd.Index(np.array(units.codes, dtype=object))
    origin, destination = index.get_indexer(table.origins), index.get_indexer(table.destinations)
    known = np.nan_to_num(table.flow)
    hidden_most = max(table.hidden_max, 0.0)
    hidden_least = min(HIDDEN_MIN, hidden_most)
    is_inside = (origin >= 0) & (destination >= 0)
    cell = origin[is_inside] * count + destination[is_inside]
    leaves, arrives = (origin >= 0) & (destination < 0), (origin < 0) & (destination >= 0)

    def matrix(values: NDArray[Any]) -> Matrix:
        return np.bincount(cell, values[is_inside], minlength=count * count).astype(float).reshape(count, count)

    def vector(position: NDArray[np.intp], chosen: NDArray[np.bool_], values: NDArray[Any]) -> Values:
        return np.bincount(position[chosen], values[chosen], minlength=count).astype(float)

    hidden = matrix(table.hidden)
    most = hidden * hidden_most
    if table.absent_is_hidden:
        is_absent = matrix(np.ones(len(table))) == 0
        np.fill_diagonal(is_absent, val=False)
        most[is_absent] = hidden_most
    # Nobody, or so few that they are hidden, is what stands in the diagonal of a matrix of those who leave.
    staying = is_inside & (origin == destination) & ~table.between_parts & (known > 0)
    hidden_elsewhere = vector(origin, leaves, table.hidden)
    within, is_named = np.zeros(count, dtype=bool), np.zeros(count, dtype=bool)
    within[origin[staying]] = True
    is_named[origin[origin >= 0]] = True
    is_named[destination[destination >= 0]] = True
    return _Sums(
        matrix(known),
        hidden * hidden_least,
        most,
        within,
        is_named,
        vector(origin, leaves, known),
        vector(destination, arrives, known),
        hidden_elsewhere * hidden_least,
        hidden_elsewhere * hidden_most,
    )


def _holds_diagonal(sums: _Sums) -> bool:
    moving = sums.flow.sum(axis=1) - np.diagonal(sums.flow) + sums.to_elsewhere
    leaving = moving > 0
    if not leaving.any():
        return bool(sums.within.any())
    return float(sums.within[leaving].mean()) >= DIAGONAL_SHARE


def _totals(table: FlowTable, units: Units, sums: _Sums, *, is_whole: bool) -> tuple[Values, Values]:
    """Give employed residents and jobs."""
    missing = np.full(len(units), np.nan)
    employed, jobs = missing, missing.copy()
    if is_whole:
        # A unit that the table does not know has no sum either.
        employed = np.where(sums.is_named, sums.flow.sum(axis=1) + sums.to_elsewhere, np.nan)
        jobs = np.where(sums.is_named, sums.flow.sum(axis=0) + sums.from_elsewhere, np.nan)
    if table.kind is FlowKind.COMMUTING:
        given_employed, given_jobs = units.value("employed"), units.value("jobs")
        employed = np.where(np.isfinite(given_employed), given_employed, employed)
        jobs = np.where(np.isfinite(given_jobs), given_jobs, jobs)
    return employed, jobs


def _leavers(values: Matrix, elsewhere: Values) -> Values:
    return values.sum(axis=1) - np.diagonal(values) + elsewhere


def _fill_diagonal(units: Units, employed: Values, sums: _Sums, progress: Progress) -> None:
    """Have those stay who do not leave; never fewer than none, nor than those who move between a unit's parts.

    Whoever leaves in a hidden flow does not stay: the fewest that these can be are taken off, and what they may be
    more stands in the hidden numbers, so that the known stayers are the most that there can be.
    """
    between_parts = np.diagonal(sums.flow).copy()
    leaving = _leavers(sums.flow, sums.to_elsewhere)
    least_hidden = _leavers(sums.least, sums.least_elsewhere)
    open_hidden = _leavers(sums.most, sums.most_elsewhere) - least_hidden
    remaining = employed - leaving
    is_known = np.isfinite(employed)
    stayers = np.where(is_known, np.fmax(remaining - least_hidden, between_parts), between_parts)
    np.fill_diagonal(sums.flow, stayers)
    np.fill_diagonal(sums.least, np.where(is_known, 0.0 - np.minimum(open_hidden, stayers), np.diagonal(sums.least)))
    np.fill_diagonal(sums.most, np.where(is_known, 0.0, np.diagonal(sums.most)))
    too_many = is_known & (remaining < between_parts - _tolerance(employed))
    if too_many.any():
        progress.warn(
            say(
                "employed residents are fewer than those who leave by the table of flows, so that nobody is left to"
                " stay, in: {units}. Please see whether both are of one year and of one kind of workers",
                units=_named(units, too_many, employed, leaving + between_parts),
            )
        )


def _tell_misfit(units: Units, employed: Values, sums: _Sums, progress: Progress) -> None:
    """Tell of employed residents that are fewer or more than the table's rows add up to, hidden flows considered."""
    total = sums.flow.sum(axis=1) + sums.to_elsewhere
    least = total + sums.least.sum(axis=1) + sums.least_elsewhere
    most = total + sums.most.sum(axis=1) + sums.most_elsewhere
    tolerance = _tolerance(employed)
    is_off = sums.is_named & ((employed < least - tolerance) | (employed > most + tolerance))
    # Where the sums themselves stand for the residents, hidden flows are missing from both.
    is_off &= employed != total
    if is_off.any():
        progress.warn(
            say(
                "employed residents do not fit the sums of the table of flows in: {units}; the given residents count",
                units=_named(units, is_off, employed, total),
            )
        )


def _tolerance(values: Values) -> Values:
    return np.fmax(np.abs(values) * TOLERANCE_SHARE, TOLERANCE_PEOPLE)


def _named(units: Units, chosen: NDArray[np.bool_], given: Values, found: Values) -> str:
    return listed(
        say(
            "{name} ({code}: {given} residents, {found} in the table)",
            name=units.names[place],
            code=units.codes[place],
            given=round(float(given[place])),
            found=round(float(found[place])),
        )
        for place in np.flatnonzero(chosen)
    )
