"""What the chapter is made of: units, flows and variants, put in one order, with what was computed of them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import AkoError, Cancelled
from ako_qgis_plugin.core.functional_area.flows.flows import HIDDEN_MAX, Flows
from ako_qgis_plugin.core.functional_area.links.links import CoreLinks, UnitLinks
from ako_qgis_plugin.core.functional_area.links.pairs import PairLinks, pair_links
from ako_qgis_plugin.core.functional_area.links.study import LinkStudy, link_study
from ako_qgis_plugin.core.functional_area.methods.method_words import MethodWords
from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Ground, Parameters, UnitResult
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours
from ako_qgis_plugin.core.functional_area.units import Units, Values
from ako_qgis_plugin.core.functional_area.variants.comparison import Comparison, compared
from ako_qgis_plugin.core.functional_area.variants.comparison_measures import measures_frame
from ako_qgis_plugin.core.functional_area.variants.delimit import delimit, parameters_of, words_of
from ako_qgis_plugin.core.functional_area.variants.frames import Membership
from ako_qgis_plugin.core.functional_area.variants.sweep import THRESHOLD, Sweep, SweepRange, sweep
from ako_qgis_plugin.core.functional_area.vocabulary import INSIDE, Role
from ako_qgis_plugin.core.progress import Part, Progress, SilentProgress
from ako_qgis_plugin.core.reports.functional_area.chapter_words import told
from ako_qgis_plugin.core.reports.plain_text import alphabetical, writable

#: Where on the progress bar the variants are computed again [share].
_COMPUTED = 0.5


@dataclass(frozen=True)
class Edition:
    """What a document says of itself: language, day (never the clock's), title and program; where the annexes are."""

    language: str
    date: dt.date
    title: str
    program: str
    workbook: str = ""
    atlas: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class ChapterInputs:
    """What was given; names of layers and the source of the flows are told as they are.

    ``core`` are codes of units, ``memberships`` variants as their layers hold them, ``chosen`` the name of the
    recommended one.
    """

    data: AreaData
    core: tuple[str, ...] = ()
    memberships: tuple[Membership, ...] = ()
    chosen: str | None = None
    units_layer: str = ""
    flows_layer: str = ""
    flows_source: str = ""
    migration_layer: str = ""
    hidden_max: float = HIDDEN_MAX
    absent_is_hidden: bool = False
    sweep_range: SweepRange | None = None
    sweep_parameter: str = THRESHOLD


@dataclass(frozen=True, slots=True, eq=False)
class ReportedVariant:
    """A variant in the order of the report's units.

    Attributes
    ----------
    symbol
        Short name for tables.
    membership
        The variant as its layer holds it.
    roles
        Role of each unit of the report; None where the layer does not hold the unit.
    is_uncertain
        Whether hidden flows could turn the result, of each unit.
    reasons
        Why, as the layer has it.
    parameters, words
        What its definition says; None where it has none that can be read, ``fault`` says why.
    results, notes
        What each unit is, by code, and what is told of the whole, computed again from the report's data; empty where
        it cannot be, ``fault`` says why.
    differing
        Positions of units whose computed role is another than that of the layer.

    """

    symbol: str
    membership: Membership
    roles: tuple[Role | None, ...]
    is_uncertain: NDArray[np.bool_]
    reasons: tuple[str, ...]
    parameters: Parameters | None = None
    words: MethodWords | None = None
    results: Mapping[str, UnitResult] = field(default_factory=dict)
    notes: tuple[Ground, ...] = ()
    differing: tuple[int, ...] = ()
    fault: str = ""

    @property
    def name(self) -> str:
        """Give the name that the planner gave."""
        return self.membership.name

    @property
    def is_inside(self) -> NDArray[np.bool_]:
        """Say of each unit of the report whether it belongs to an area."""
        return np.array([role in INSIDE for role in self.roles], dtype=bool)


@dataclass(frozen=True, slots=True, eq=False)
class SweptVariant:
    """A variant over values of its threshold; ``place_of`` gives where the units of the report stand in the result.

    Units that the result does not know stand at -1.
    """

    variant: ReportedVariant
    result: Sweep
    place_of: NDArray[np.intp]

    @property
    def values(self) -> Values:
        """Give the values of the threshold, shape (k,)."""
        return self.result.values

    @property
    def is_inside(self) -> NDArray[np.bool_]:
        """Say which units of the report are inside at each value, shape (k, n)."""
        padded = np.pad(self.result.is_inside, ((0, 0), (0, 1)))
        return np.asarray(padded[:, self.place_of])


@dataclass(frozen=True, eq=False)
class AreaReport:
    """All that the chapter tells; units stand in the order of their names, and every array follows it.

    ``is_known`` says which of the units stand in the layer of units, the others in variants alone. ``measures`` has a
    row of ``MEASURE_FIELDS`` for each variant; ``sweep_fault`` says why there is no ``swept`` variant.
    """

    sources: ChapterInputs
    data: AreaData
    variants: tuple[ReportedVariant, ...]
    is_known: NDArray[np.bool_]
    comparison: Comparison | None = None
    measures: tuple[Mapping[str, object], ...] = ()
    swept: SweptVariant | None = None
    sweep_fault: str = ""
    unwritable: int = 0

    @property
    def units(self) -> Units:
        """Give the units."""
        return self.data.units

    @property
    def flows(self) -> Flows | None:
        """Give the flows between the units."""
        return self.data.flows

    @cached_property
    def chosen(self) -> ReportedVariant | None:
        """Give the recommended variant."""
        return next((each for each in self.variants if each.name == self.sources.chosen), None)

    @cached_property
    def study(self) -> LinkStudy | None:
        """Give all links; None without flows."""
        if self.flows is None:
            return None
        return link_study(self.units, self.flows, self.sources.core, migration=self.data.migration)

    @property
    def links(self) -> UnitLinks | None:
        """Give the links of each unit."""
        return None if self.study is None else self.study.links

    @cached_property
    def pairs(self) -> PairLinks | None:
        """Give the links of pairs, the strongest first."""
        return None if self.flows is None or self.links is None else pair_links(self.flows, self.links, 0.0)

    @cached_property
    def core(self) -> NDArray[np.intp]:
        """Give the positions of the cores."""
        return self.units.positions(self.sources.core)

    @property
    def core_links(self) -> CoreLinks | None:
        """Give the links of each unit with the cores."""
        return None if self.study is None or not len(self.core) else self.study.cores

    @cached_property
    def core_share(self) -> Values:
        """Give the share of each unit's employed residents who work in a core; missing where it is not known."""
        if self.core_links is None:
            return np.full(len(self.units), np.nan)
        return self.core_links.share_of_all_pct.known

    @cached_property
    def times(self) -> NDArray[np.intp]:
        """Say in how many variants each unit belongs to the area."""
        counts = np.zeros(len(self.units), dtype=np.intp)
        for variant in self.variants:
            counts += variant.is_inside
        return counts

    @cached_property
    def is_at_the_edge(self) -> NDArray[np.bool_]:
        """Say which units have a border beyond which there is no unit; none where no borders are known."""
        neighbours = self.data.neighbours
        if neighbours is None:
            return np.zeros(len(self.units), dtype=bool)
        return neighbours.is_at_the_edge & np.isfinite(neighbours.free_m)

    @property
    def net_migration(self) -> Values | None:
        """Give who came less who left; None where no migration was given."""
        if self.study is None or self.study.migration is None:
            return None
        return self.study.migration.balance.known


def prepare(sources: ChapterInputs, language: str, progress: Progress | None = None) -> AreaReport:
    """Put all in one order, compute variants again from their definitions, and clean texts for documents.

    Raises
    ------
    DelimitationError
        If a core is none of the units.
    Cancelled
        If the caller asked to stop.

    """
    progress = progress or SilentProgress()
    cleaner = _Cleaner()
    units = _all_units(sources, cleaner)
    order = sorted(range(len(units)), key=lambda place: (alphabetical(units.names[place]), units.codes[place]))
    count = len(sources.data.units)
    data = AreaData(
        _units_at(units, order),
        _flows_at(sources.data.flows, order, count),
        _neighbours_at(sources.data.neighbours, order, count),
        _flows_at(sources.data.migration, order, count),
    )
    data.units.positions(sources.core)
    variants = _variants(data.units, sources, language, cleaner, Part(progress, 0, _COMPUTED))
    comparison = compared([each.membership for each in variants], progress, data.units) if variants else None
    swept, fault = _swept(variants, data.units, sources, Part(progress, _COMPUTED, 1))
    return AreaReport(
        sources=sources,
        data=data,
        variants=variants,
        is_known=np.array([place < count for place in order], dtype=bool),
        comparison=comparison,
        measures=() if comparison is None else _measures(comparison, data, progress),
        swept=swept,
        sweep_fault=cleaner(fault),
        unwritable=cleaner.count,
    )


def _variants(
    units: Units, sources: ChapterInputs, language: str, cleaner: _Cleaner, progress: Progress
) -> tuple[ReportedVariant, ...]:
    variants = []
    for number, membership in enumerate(sources.memberships):
        part = Part(progress, number / len(sources.memberships), (number + 1) / len(sources.memberships))
        symbol = told("variant_symbol", language, number=number + 1)
        variants.append(_reported(membership, symbol, units, sources, cleaner, part))
    return tuple(variants)


def _measures(comparison: Comparison, data: AreaData, progress: Progress) -> tuple[Mapping[str, object], ...]:
    frame = measures_frame(comparison, progress, flows=data.flows, neighbours=data.neighbours)
    return tuple(frame[frame["area_id"].isna()].to_dict("records"))


def _swept(
    variants: Sequence[ReportedVariant], units: Units, sources: ChapterInputs, progress: Progress
) -> tuple[SweptVariant | None, str]:
    """Sweep the chosen variant, else the first that can be; say why where none can."""
    ordered = sorted(variants, key=lambda each: each.name != sources.chosen)
    fault = ""
    for variant in ordered:
        if variant.parameters is None or not variant.results:
            continue
        try:
            result = sweep(
                sources.data, variant.parameters, sources.sweep_range, sources.sweep_parameter, progress=progress
            )
        except Cancelled:
            raise
        except AkoError as error:
            fault = fault or str(error)
            continue
        place = {code: number for number, code in enumerate(sources.data.units.codes)}
        return SweptVariant(variant, result, np.array([place.get(code, -1) for code in units.codes])), ""
    return None, fault


class _Cleaner:
    """Replaces what documents cannot hold, and counts it."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, text: str) -> str:
        clean, count = writable(text)
        self.count += count
        return clean


def _all_units(sources: ChapterInputs, cleaner: _Cleaner) -> Units:
    """Give the units, and those that stand in variants alone."""
    units = sources.data.units
    names = dict(zip(units.codes, units.names, strict=True))
    for membership in sources.memberships:
        for code, name in zip(membership.units.codes, membership.units.names, strict=True):
            names.setdefault(code, name)
    extra = len(names) - len(units)
    values = {key: np.concatenate([known, np.full(extra, np.nan)]) for key, known in units.values.items()}
    geometry = None
    if units.geometry is not None:
        geometry = np.concatenate([units.geometry, np.full(extra, None, dtype=object)])
    clean = [" ".join(cleaner(name).split()) or code for code, name in names.items()]
    return Units(tuple(names), _apart(clean, tuple(names)), geometry, values)


def _apart(names: Sequence[str], codes: Sequence[str]) -> tuple[str, ...]:
    """Give names that tell units apart: a town and the municipality around it often have one name."""
    times = Counter(names)
    return tuple(f"{name} ({code})" if times[name] > 1 else name for name, code in zip(names, codes, strict=True))


def _units_at(units: Units, order: Sequence[int]) -> Units:
    places = np.array(order, dtype=np.intp)
    return Units(
        tuple(units.codes[place] for place in order),
        tuple(units.names[place] for place in order),
        None if units.geometry is None else units.geometry[places],
        {name: values[places] for name, values in units.values.items()},
    )


def _flows_at(flows: Flows | None, order: Sequence[int], count: int) -> Flows | None:
    """Give flows in another order; units that the flows do not know have none, and no known residents and jobs."""
    if flows is None:
        return None
    places = np.array(order, dtype=np.intp)
    extra = len(order) - count

    def matrix(values: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.pad(values, (0, extra))[np.ix_(places, places)]

    def column(values: Values, missing: float) -> Values:
        return np.pad(values, (0, extra), constant_values=missing)[places]

    return replace(
        flows,
        flow=matrix(flows.flow),
        hidden_least=matrix(flows.hidden_least),
        hidden_most=matrix(flows.hidden_most),
        to_elsewhere=column(flows.to_elsewhere, 0.0),
        from_elsewhere=column(flows.from_elsewhere, 0.0),
        employed=column(flows.employed, np.nan),
        jobs=column(flows.jobs, np.nan),
    )


def _neighbours_at(neighbours: Neighbours | None, order: Sequence[int], count: int) -> Neighbours | None:
    """Give neighbours in another order."""
    if neighbours is None:
        return None
    new = np.empty(len(order), dtype=np.intp)
    new[np.array(order, dtype=np.intp)] = np.arange(len(order))
    places = np.array(order, dtype=np.intp)
    perimeter, free = (
        np.pad(each, (0, len(order) - count))[places] for each in (neighbours.perimeter_m, neighbours.free_m)
    )
    return replace(neighbours, pairs=np.sort(new[neighbours.pairs], axis=1), perimeter_m=perimeter, free_m=free)


def _reported(
    membership: Membership, symbol: str, units: Units, sources: ChapterInputs, cleaner: _Cleaner, progress: Progress
) -> ReportedVariant:
    place = {code: number for number, code in enumerate(membership.units.codes)}
    places = [place.get(code) for code in units.codes]
    clean = replace(membership, name=" ".join(cleaner(membership.name).split()))
    reported = ReportedVariant(
        symbol,
        clean,
        tuple(None if each is None else membership.roles[each] for each in places),
        np.array([each is not None and bool(membership.is_uncertain[each]) for each in places], dtype=bool),
        tuple("" if each is None else cleaner(membership.reasons[each]) for each in places),
    )
    if not membership.definition:
        return reported
    try:
        parameters = parameters_of(membership.definition)
    except AkoError as error:
        return replace(reported, fault=cleaner(str(error)))
    words = words_of(parameters)
    reported = replace(reported, parameters=parameters, words=words)
    return _computed_again(reported, units, sources.data, progress)


def _computed_again(reported: ReportedVariant, units: Units, data: AreaData, progress: Progress) -> ReportedVariant:
    if reported.parameters is None:
        return reported
    try:
        # In the order of the layers, in which it was computed first: ties are broken by it.
        computed = delimit(data, reported.parameters, progress)
    except Cancelled:
        raise
    except AkoError as error:
        return replace(reported, fault=str(error))
    result_of = dict(zip(data.units.codes, computed.results, strict=True))
    differing = tuple(
        number
        for number, (code, role) in enumerate(zip(units.codes, reported.roles, strict=True))
        if code in result_of and role is not None and result_of[code].role != role
    )
    return replace(reported, results=result_of, notes=computed.notes, differing=differing)


def names_of(report: AreaReport) -> Mapping[str, str]:
    """Give the names of units by code."""
    return dict(zip(report.units.codes, report.units.names, strict=True))
