"""Municipalities by their official boundaries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd
import shapely

from ako_qgis_plugin.core.boundaries import codes_and_names, dissolved
from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.geometry import Geometries, repair
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.wording import say


@dataclass(frozen=True)
class Units:
    """Areas and names of municipalities by TERYT code."""

    codes: list[str]
    names: dict[str, str]
    geometry: Geometries

    @classmethod
    def read(cls, frame: pd.DataFrame, progress: Progress) -> Units:
        """Read municipal boundaries.

        Raises
        ------
        MissingFieldError, CrsError, InvalidValueError
            If fields are missing, the CRS differs, or no municipality has a code and an area.

        """
        codes, names = codes_and_names(frame)
        repaired = repair(np.asarray(frame["geometry"], dtype=object), areal_only=True, progress=progress)
        known = np.array([code is not None for code in codes], dtype=bool) & repaired.is_usable
        if not known.any():
            raise InvalidValueError(say("boundaries: no municipality has a TERYT code and an area"))
        if not known.all():
            progress.warn(say("boundaries left out, without code or area: {count}", count=int((~known).sum())))
        first, geometry = dissolved(codes, repaired.geometry, known)
        found = [codes[row] for row in first]
        return cls(found, {codes[row]: names[row] or codes[row] for row in first}, geometry)

    @property
    def by_code(self) -> dict[str, shapely.Geometry]:
        """Give the areas by code."""
        return dict(zip(self.codes, self.geometry, strict=True))

    @cached_property
    def tree(self) -> shapely.STRtree:
        """Give the spatial index."""
        return shapely.STRtree(self.geometry)

    def name(self, code: str | None) -> str:
        """Give the name of a municipality, its code where it is not known."""
        return self.names.get(code or "", code or "")

    def names_at(self, ground: shapely.Geometry, besides: str | None) -> list[str]:
        """Name the municipalities on whose area some ground lies, without one of them."""
        rows = self.tree.query(ground, predicate="intersects")
        inside = rows[shapely.area(shapely.intersection(self.geometry[rows], ground)) > 0]
        return sorted(self.names[self.codes[row]] for row in inside.tolist() if self.codes[row] != besides)
