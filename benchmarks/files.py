"""Where the data and results of the benchmarks lie; imports nothing heavy, so that whoever measures stays small."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
CACHE = ROOT / "build" / "bench"

#: Part of the cache's key: raise it whenever the same seed gives other data.
VERSION = 2

SEED = 20261124

#: Segments to a quarter circle of every buffer (DESIGN section 3).
QUARTER_SEGMENTS = 16

SIZE_NAMES = ("small", "agglomeration", "voivodeship")
PROVISION_LAYERS = ("provisions_points", "provisions_lines", "provisions_polygons")


@dataclass(frozen=True)
class DataSet:
    """Files of one size and seed.

    ``zones.gpkg`` and, with and without accuracies, provisions by kind of geometry; ``footprints.gpkg`` has the ground
    of each provision as a polygon, and ``relevance.npz`` says of which pairs an overlap rule of the shipped rule book
    speaks: work that is the same for whoever intersects.
    """

    folder: Path

    @classmethod
    def of(cls, size: str, seed: int = SEED, cache: Path = CACHE) -> DataSet:
        """Give the place of a data set, made or not."""
        return cls(cache / f"{size}-{seed}-v{VERSION}")

    @property
    def zones(self) -> Path:
        return self.folder / "zones.gpkg"

    @property
    def footprints(self) -> Path:
        return self.folder / "footprints.gpkg"

    @property
    def relevance(self) -> Path:
        return self.folder / "relevance.npz"

    def provisions(self, *, accuracy: bool) -> Path:
        return self.folder / ("provisions_accuracy.gpkg" if accuracy else "provisions_exact.gpkg")
