"""A country of municipalities and who commutes between them: a gravity model, seeded, with small flows hidden."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from benchmarks.files import CACHE, SEED
from benchmarks.tessellation import tessellate

Floats = NDArray[np.float64]

#: Municipalities of Poland, and of the quick run.
COUNTRY, QUICK = 2_477, 90

#: Mean distance of their seats [m]: Poland has 126 km² to a municipality.
SPACING_M = 11_200.0

ORIGIN = (170_000.0, 130_000.0)

#: Part of the cache's key: raise it whenever the same seed gives other data.
VERSION = 1

#: Sizes of towns by rank, as Zipf found them; the rest are villages of about this many employed residents.
LARGEST, VILLAGE = 900_000.0, 3_500.0

#: Most people work near, exp(-distance / NEAR) as often; a few go far, (1 + distance / NEAR) ** -1 as often, so that
#: one pair in seven exchanges somebody.
NEAR_KM, FAR_SHARE = 7.0, 0.003

#: Flows below this are hidden, as in the matrices of the censuses.
HIDDEN_BELOW = 10


@dataclass(frozen=True)
class Country:
    """Municipalities and flows between them.

    Attributes
    ----------
    codes
        Six digits each.
    geometry
        Municipalities that share their borders to the last digit.
    origin, destination, flow
        Pairs that exchange people, by position; NaN where hidden.
    population, employed, jobs
        People of each, the last two as sums of the true flows.

    """

    codes: tuple[str, ...]
    geometry: NDArray[np.object_]
    origin: NDArray[np.intp]
    destination: NDArray[np.intp]
    flow: Floats
    population: Floats
    employed: Floats
    jobs: Floats

    def __len__(self) -> int:
        return len(self.codes)

    @property
    def indicators(self) -> dict[str, Floats]:
        """Give fields that criteria of delimitation are counted from; of larger places more, and by chance."""
        rng = np.random.default_rng(SEED)
        firms, dwellings = (rng.lognormal(0.0, 0.3, len(self)) for _ in range(2))
        return {
            "population_15_64": np.round(self.population * 0.64),
            "firms": np.round(self.population * 0.1 * firms),
            "dwellings_completed": np.round(self.population * 0.04 * dwellings),
            "density_km2": self.population / shapely.area(self.geometry) * 1e6,
        }

    @property
    def cores(self) -> tuple[str, ...]:
        """Give the codes of the cities: one unit in sixty, those with most jobs."""
        largest = np.argsort(-self.jobs, kind="stable")[: max(len(self) // 60, 2)]
        return tuple(self.codes[unit] for unit in sorted(largest.tolist()))


def country(count: int, seed: int = SEED, cache: Path = CACHE) -> Country:
    """Give a country of so many municipalities, made anew or kept from before."""
    path = cache / f"country-{count}-{seed}-v{VERSION}.npz"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, _made(count, np.random.default_rng(seed)))
    stored = np.load(path)
    wkb = stored["wkb"].tobytes()
    return Country(
        tuple(stored["codes"].tolist()),
        shapely.from_wkb([wkb[low:high] for low, high in stored["ends"]]),
        *(stored[name] for name in ("origin", "destination", "flow", "population", "employed", "jobs")),
    )


def _write(path: Path, made: Country) -> None:
    blobs = shapely.to_wkb(made.geometry)
    ends = np.cumsum([0, *(len(blob) for blob in blobs)])
    arrays = {name: getattr(made, name) for name in ("origin", "destination", "flow", "population", "employed", "jobs")}
    bounds, wkb = np.stack([ends[:-1], ends[1:]], axis=1), np.frombuffer(b"".join(blobs), dtype=np.uint8)
    np.savez_compressed(path, codes=np.array(made.codes), wkb=wkb, ends=bounds, **arrays)


def _made(count: int, rng: np.random.Generator) -> Country:
    geometry = _municipalities(count, rng)
    centre = shapely.get_coordinates(shapely.centroid(geometry)) / 1_000
    size = VILLAGE * rng.lognormal(0.0, 0.5, count)
    towns = rng.permutation(count)[: count // 8]
    size[towns] += LARGEST / np.arange(1, len(towns) + 1)
    pull = size * rng.lognormal(0.0, 0.25, count)
    pull[towns] *= 1.6
    flow = np.zeros((count, count))
    for unit in range(count):
        distance = np.hypot(*(centre - centre[unit]).T)
        distance[unit] = 2.0
        weight = pull * (np.exp(-distance / NEAR_KM) + FAR_SHARE / (1.0 + distance / NEAR_KM))
        flow[unit] = rng.multinomial(round(size[unit]), weight / weight.sum())
    origin, destination = np.nonzero(flow)
    known = flow[origin, destination]
    return Country(
        tuple(f"{100_001 + 7 * unit:06d}" for unit in range(count)),
        geometry,
        origin,
        destination,
        np.where((known < HIDDEN_BELOW) & (origin != destination), np.nan, known),
        np.round(flow.sum(axis=1) * 2.4),
        flow.sum(axis=1),
        flow.sum(axis=0),
    )


def _municipalities(count: int, rng: np.random.Generator) -> NDArray[np.object_]:
    """Give cells of a square, those nearest to its middle: a country with ragged borders and no holes."""
    side = int(np.ceil(np.sqrt(count * 1.05)))
    middle = np.array(ORIGIN) + side * SPACING_M / 2
    none = np.zeros(0, dtype=np.int64)
    cells = tessellate(side, SPACING_M, ORIGIN, middle[np.newaxis], none, rng).zones
    away = shapely.distance(shapely.centroid(cells), shapely.points(middle))
    return cells[np.sort(np.argsort(away, kind="stable")[:count])]
