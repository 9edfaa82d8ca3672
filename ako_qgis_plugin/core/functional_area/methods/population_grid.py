"""Cities from a grid of population: urban centres of dense cells, and the units most of whose people live in one.

Urban centre (L. Dijkstra, H. Poelman, P. Veneri, The EU-OECD definition of a functional urban area, OECD 2019;
Eurostat, Methodological manual on territorial typologies, 2018, chapter 1): cells of 1 km2 with at least 1,500 people
that touch along an edge; gaps are filled by the majority rule; at least 50,000 people in all. City: the units with at
least half of their people in an urban centre.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import DelimitationError, InvalidValueError
from ako_qgis_plugin.core.functional_area.contiguity import NONE, Labels, lowest_connected
from ako_qgis_plugin.core.functional_area.units import Units, Values
from ako_qgis_plugin.core.functional_area.vocabulary import AREA_ID_SEPARATOR
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.progress import Progress, SilentProgress
from ako_qgis_plugin.core.wording import listed, say

#: A cell is dense from so many people on a square kilometre, a centre needs so many people: see above.
DENSE_PER_KM2, CENTRE_PEOPLE = 1_500.0, 50_000.0

#: A unit is of a city from this share of its people in the centre [%], and the city should hold this share of the
#: people of its centre [%]: L. Dijkstra, H. Poelman, Cities in Europe: the new OECD-EC definition, 2012.
IN_CENTRE_FROM_PCT, CENTRE_IN_CITY_PCT = 50.0, 75.0

#: Of the eight cells around a gap so many must be of one centre for the gap to be of it too: see above.
MAJORITY = 5

#: The side of a cell, and how far places of cells may stray from a lattice of them [m].
CELL_M, STRAYS_AT_MOST_M = 1_000.0, 100.0

#: A lattice of more cells than this is none of the European grid, but of scattered or wrong coordinates.
_CELLS_AT_MOST = 50_000_000

#: Cells along a border come once for each state; of smaller cells many more lie on one of 1 km2.
_RECORDS_AT_MOST = 2

_PERCENT = 100.0
_EDGES = ((0, 1), (1, 0))
_AROUND = tuple((row, column) for row in (-1, 0, 1) for column in (-1, 0, 1) if (row, column) != (0, 0))


@dataclass(frozen=True, slots=True, eq=False)
class PopulationGrid:
    """Cells of 1 km2.

    Attributes
    ----------
    row, column
        Where each cell stands in the lattice, from 0, shape (c,).
    people
        Its population, shape (c,).
    place
        Its middle in EPSG:2180, shape (c,).

    """

    row: NDArray[np.intp]
    column: NDArray[np.intp]
    people: Values
    place: Geometries

    def __len__(self) -> int:
        return len(self.people)


@dataclass(frozen=True, slots=True, eq=False)
class GridCities:
    """Cities that a grid gives.

    Attributes
    ----------
    core
        Codes of each city's units joined by ``+``, as methods take them; the most populous first.
    centre_of_cell
        The urban centre of each cell, shape (c,), below zero in none; the most populous is 0.
    centre_people
        People of each centre, shape (z,).
    share_pct
        Share of the people of each unit who live in a centre [%], shape (n,); NaN where no cell lies in the unit.
    in_city_pct
        Share of the people of each centre who live in its city [%], shape (z,).
    people_outside
        People of cells that lie in none of the units.

    """

    core: tuple[str, ...]
    centre_of_cell: Labels
    centre_people: Values
    share_pct: Values
    in_city_pct: Values
    people_outside: float


def grid_of(x_m: Values, y_m: Values, people: Values, place: Geometries, layer: str) -> PopulationGrid:
    """Read cells from the coordinates of their middles, or of one of their corners, in the CRS of the grid.

    The cells must be squares of 1 km along the axes: those of the European grid are in EPSG:3035. Cells without people
    may be missing. A cell whose population is missing has none; of a cell that comes twice, as along borders of
    states, the people are added.

    Raises
    ------
    InvalidValueError
        If there are no cells, coordinates are missing or lie on no lattice of 1 km, or a population is negative.

    """
    if not len(people):
        raise InvalidValueError(say("{layer}: holds no cells", layer=layer))
    people = np.where(np.isnan(people), 0.0, people)
    if (people < 0).any() or np.isinf(people).any():
        raise InvalidValueError(
            say("{layer}: population must be 0 or more, got {value}", layer=layer, value=_worst(people))
        )
    row, column = _steps(y_m, layer), _steps(x_m, layer)
    if (row.max() + 1) * (column.max() + 1) > _CELLS_AT_MOST:
        raise InvalidValueError(
            say(
                "{layer}: the cells spread over {rows} x {columns} km, which is no grid of a country; are the"
                " coordinates right?",
                layer=layer,
                rows=row.max() + 1,
                columns=column.max() + 1,
            )
        )
    cells, first, which = np.unique(row * (column.max() + 1) + column, return_index=True, return_inverse=True)
    if len(people) > _RECORDS_AT_MOST * len(cells):
        raise InvalidValueError(
            say(
                "{layer}: {records} cells lie on {cells} km²: they are smaller than 1 km, or in degrees; take the"
                " European grid of 1 km2",
                layer=layer,
                records=len(people),
                cells=len(cells),
            )
        )
    together = _summed(which.reshape(-1), people, len(cells))
    return PopulationGrid(row[first], column[first], together, place[first])


def cities_from_grid(
    units: Units,
    grid: PopulationGrid,
    *,
    dense_per_km2: float = DENSE_PER_KM2,
    centre_people: float = CENTRE_PEOPLE,
    in_centre_from_pct: float = IN_CENTRE_FROM_PCT,
    progress: Progress | None = None,
) -> GridCities:
    """Find urban centres and the units that make up their cities.

    ``progress`` is told of people in cells that lie in no unit, and of centres that are hardly in their city. A cell
    counts for the unit that its middle lies in. A unit with people in several centres is of the city of that
    where most of them live.

    Raises
    ------
    DelimitationError
        If the units have no geometry, none of the cells lies in them, or no city comes out.

    """
    if units.geometry is None:
        raise DelimitationError(say("units: without geometry it is not known which cells lie in them"))
    centre = urban_centres(grid, dense_per_km2=dense_per_km2, centre_people=centre_people)
    unit = _unit_of_cell(units.geometry, grid.place)
    inside, dense = unit >= 0, (unit >= 0) & (centre >= 0)
    if not inside.any():
        raise DelimitationError(say("population grid: none of its cells lies in a unit; do both cover the same area?"))
    number = int(centre.max(initial=NONE)) + 1
    of_centre = _summed(centre[centre >= 0], grid.people[centre >= 0], number)
    shared = _summed(unit[dense] * number + centre[dense], grid.people[dense], len(units) * number)
    in_centre = shared.reshape(len(units), number)
    total = _summed(unit[inside], grid.people[inside], len(units))
    share = np.full(len(units), np.nan)
    np.divide(_PERCENT * in_centre.sum(axis=1), total, out=share, where=total > 0)
    city = np.where(share >= in_centre_from_pct, np.argmax(in_centre, axis=1) if number else NONE, NONE)
    core = tuple(_joined(units, city == each) for each in range(number) if (city == each).any())
    if not core:
        raise DelimitationError(_no_city(units, of_centre, share, dense_per_km2, centre_people))
    in_city = np.array([in_centre[city == each, each].sum() for each in range(number)]) / of_centre * _PERCENT
    found = GridCities(core, centre, of_centre, share, in_city, float(grid.people[~inside].sum()))
    _tell(found, float(grid.people.sum()), progress or SilentProgress())
    return found


def _tell(found: GridCities, everybody: float, progress: Progress) -> None:
    if found.people_outside > 0:
        progress.note(
            say(
                "population grid: {people} of {everybody} people live in cells outside the units",
                people=round(found.people_outside),
                everybody=round(everybody),
            )
        )
    small = np.flatnonzero(found.in_city_pct < CENTRE_IN_CITY_PCT)
    if len(small):
        progress.warn(
            say(
                "population grid: the city should hold {least} % of the people of its urban centre; there is less of"
                " centres with so many people: {centres}",
                least=f"{CENTRE_IN_CITY_PCT:g}",
                centres=listed(
                    f"{found.centre_people[centre]:.0f} ({found.in_city_pct[centre]:.0f} %)" for centre in small
                ),
            )
        )


def urban_centres(
    grid: PopulationGrid, *, dense_per_km2: float = DENSE_PER_KM2, centre_people: float = CENTRE_PEOPLE
) -> Labels:
    """Give the urban centre of each cell, below zero in none; the most populous centre is 0.

    Gaps of clusters are filled before their people are counted, as the manual of Eurostat says, and once more after
    clusters that are too small were dropped, since these are gaps now.
    """
    people = np.zeros((grid.row.max() + 3, grid.column.max() + 3))
    people[grid.row + 1, grid.column + 1] = grid.people
    cluster = _filled(_clusters(people >= dense_per_km2))
    total = _summed(cluster[cluster >= 0], people[cluster >= 0])
    order = np.flatnonzero(total >= centre_people)
    order = order[np.argsort(-total[order], kind="stable")]
    rank = np.full(len(total) + 1, NONE)
    rank[order] = np.arange(len(order))
    return _filled(rank[cluster])[grid.row + 1, grid.column + 1]


def _clusters(is_dense: NDArray[np.bool_]) -> Labels:
    """Give each dense cell the number of the group that touches along edges; below zero elsewhere."""
    dense = np.flatnonzero(is_dense)
    number = np.full(is_dense.shape, NONE, dtype=np.intp)
    number.flat[dense] = np.arange(len(dense))
    ends = []
    for down, right in _EDGES:
        one, other = number[: len(number) - down, : number.shape[1] - right], number[down:, right:]
        both = (one >= 0) & (other >= 0)
        ends.append((one[both], other[both]))
    first, second = (np.concatenate(side) for side in zip(*ends, strict=True))
    lowest = lowest_connected(len(dense), first, second)
    number.flat[dense] = np.unique(lowest, return_inverse=True)[1].reshape(-1)
    return number


def _filled(cluster: Labels) -> Labels:
    """Give gaps with a majority of one cluster around them to it, until none is left; the rim of the array is free."""
    cluster = cluster.copy()
    while True:
        free = np.argwhere(cluster[1:-1, 1:-1] < 0) + 1
        free = free[_taken_around(cluster)[free[:, 0], free[:, 1]] >= MAJORITY]
        around = np.sort([cluster[free[:, 0] + down, free[:, 1] + right] for down, right in _AROUND], axis=0)
        # Five of eight sorted values are equal only if they include the fifth.
        middle = around[MAJORITY - 1]
        wins = (middle >= 0) & ((around == middle).sum(axis=0) >= MAJORITY)
        if not wins.any():
            return cluster
        cluster[free[wins, 0], free[wins, 1]] = middle[wins]


def _taken_around(cluster: Labels) -> NDArray[np.intp]:
    taken = (cluster >= 0).astype(np.intp)
    count = np.zeros_like(taken)
    for down, right in _AROUND:
        count[1:-1, 1:-1] += taken[1 + down : len(taken) - 1 + down, 1 + right : taken.shape[1] - 1 + right]
    return count


def _steps(coordinate_m: Values, layer: str) -> NDArray[np.intp]:
    """Give whole steps of 1 km from the first, whatever of the cell the coordinate is of."""
    if not np.isfinite(coordinate_m).all():
        raise InvalidValueError(say("{layer}: there are cells without coordinates", layer=layer))
    turn = 2 * np.pi / CELL_M
    offset = np.angle(np.exp(1j * turn * coordinate_m).mean()) / turn
    step = np.round((coordinate_m - offset) / CELL_M)
    strays = np.abs(coordinate_m - offset - step * CELL_M).max()
    if strays > STRAYS_AT_MOST_M:
        raise InvalidValueError(
            say(
                "{layer}: the cells are no squares of 1 km along the axes of EPSG:3035, some stray by {metres} m; take"
                " the European grid of 1 km2",
                layer=layer,
                metres=round(strays),
            )
        )
    return (step - step.min()).astype(np.intp)


def _unit_of_cell(areas: Geometries, place: Geometries) -> Labels:
    cell, unit = shapely.STRtree(areas).query(place, predicate="intersects")
    found = np.full(len(place), NONE, dtype=np.intp)
    # A cell on a border between two units is of the first.
    found[cell[::-1]] = unit[::-1]
    return found


def _summed(group: Labels, people: Values, count: int = 0) -> Values:
    return np.bincount(group, people, count).astype(np.float64)


def _joined(units: Units, members: NDArray[np.bool_]) -> str:
    return AREA_ID_SEPARATOR.join(units.codes[unit] for unit in np.flatnonzero(members))


def _worst(people: Values) -> float:
    return float(people.min() if people.min() < 0 else people.max())


def _no_city(units: Units, of_centre: Values, share: Values, dense_per_km2: float, centre_people: float) -> str:
    if not len(of_centre):
        return say(
            "population grid: there is no urban centre, no cells of {dense} people and more that touch and hold"
            " {people} together; lower these, or choose the cores",
            dense=f"{dense_per_km2:g}",
            people=f"{centre_people:g}",
        )
    most = np.argsort(-np.nan_to_num(share))[:3]
    return say(
        "population grid: no unit has so many of its people in an urban centre; most have {units}",
        units=listed(f"{units.names[unit]}: {share[unit]:.1f}%" for unit in most),
    )
