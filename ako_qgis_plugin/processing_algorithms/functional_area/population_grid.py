"""Cities taken from a grid of population: the parameters of it, and what they give."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.progress import Part
from ako_qgis_plugin.core.wording import listed, say
from ako_qgis_plugin.processing_algorithms.functional_area.inputs import CORE
from ako_qgis_plugin.processing_algorithms.layers import (
    LayerInput,
    project_crs,
    read_frame,
    reprojected,
    source_of_parameter,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ako_qgis_plugin.core.functional_area.methods.population_grid import PopulationGrid as Cells
    from ako_qgis_plugin.core.functional_area.units import Units
    from ako_qgis_plugin.core.progress import Progress

POPULATION_GRID, GRID_FIELD = "POPULATION_GRID", "POPULATION_GRID_FIELD"
GRID_DENSITY, GRID_PEOPLE, GRID_SHARE = "GRID_DENSITY", "GRID_PEOPLE", "GRID_SHARE"

#: The CRS of the European grid of 1 km2 (INSPIRE, Eurostat, Statistics Poland).
EUROPEAN_GRID_EPSG = 3035

#: What the core calls the thresholds.
THRESHOLDS = {GRID_DENSITY: "dense_per_km2", GRID_PEOPLE: "centre_people", GRID_SHARE: "in_centre_from_pct"}


class PopulationGrid:
    """Declares the grid and its thresholds; ``taken`` gives what a run was given."""

    def __init__(self, algorithm) -> None:
        self._algorithm = algorithm

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("PopulationGrid", text)

    def declare(self) -> None:
        """Add the grid, the field of its population, and its thresholds."""
        self._add(
            QgsProcessingParameterFeatureSource(
                POPULATION_GRID,
                self.tr("Population grid of 1 km, to find the cores (where none is given)"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                optional=True,
            )
        )
        self._add(
            QgsProcessingParameterField(
                GRID_FIELD,
                self.tr("Field of the population of a cell"),
                parentLayerParameterName=POPULATION_GRID,
                optional=True,
            )
        )
        for key, label, most in (
            (
                GRID_DENSITY,
                self.tr("Cells of an urban centre have at least so many people (1500 per km² where empty)"),
                1e6,
            ),
            (GRID_PEOPLE, self.tr("An urban centre has at least so many people (50000 where empty)"), 1e8),
            (
                GRID_SHARE,
                self.tr("Units are of the city from such a share of people in the centre (50 % where empty)"),
                100,
            ),
        ):
            kind = QgsProcessingParameterNumber.Type.Double
            self._add(QgsProcessingParameterNumber(key, label, kind, None, optional=True, minValue=0, maxValue=most))

    def _add(self, parameter) -> None:
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self._algorithm.addParameter(parameter)

    def taken(self, parameters, context) -> GridSource | None:
        """Snapshot the grid; None where none was given. Call in ``prepare``.

        Raises
        ------
        InvalidValueError
            If it cannot be opened, its population is not named, or cores are given too.

        """
        algorithm = self._algorithm
        layer = source_of_parameter(algorithm, parameters, POPULATION_GRID, context)
        if layer is None:
            return None
        if algorithm.parameterAsString(parameters, CORE, context).strip():
            raise InvalidValueError(
                say("{core} and {grid} both say what the cores are; give one of them", core=CORE, grid=POPULATION_GRID)
            )
        field = algorithm.parameterAsString(parameters, GRID_FIELD, context)
        if not field:
            raise InvalidValueError(
                say(
                    "{parameter}: name the field of the population; {layer} has the fields {fields}",
                    parameter=GRID_FIELD,
                    layer=layer.name,
                    fields=listed(layer.fields.names()),
                )
            )
        given = {
            name: algorithm.parameterAsDouble(parameters, key, context)
            for key, name in THRESHOLDS.items()
            if parameters.get(key) is not None
        }
        return GridSource(layer, field, given)


@dataclass(frozen=True)
class GridSource:
    """A grid as it was when the run began, and those of its thresholds that were given."""

    layer: LayerInput
    field: str
    given: Mapping[str, float]

    @property
    def name(self) -> str:
        """Name the layer."""
        return self.layer.name

    @property
    def thresholds(self) -> dict[str, float]:
        """Give the thresholds as definitions of variants tell them."""
        from ako_qgis_plugin.core.functional_area.methods.population_grid import (
            CENTRE_PEOPLE,
            DENSE_PER_KM2,
            IN_CENTRE_FROM_PCT,
        )

        published = (DENSE_PER_KM2, CENTRE_PEOPLE, IN_CENTRE_FROM_PCT)
        return dict(zip(THRESHOLDS.values(), published, strict=True)) | dict(self.given)

    def core(self, units: Units, context, progress: Progress) -> tuple[str, ...]:
        """Find the cores: codes of each city's units, joined by ``+``.

        Raises
        ------
        AkoError
            If the grid is none of 1 km, or gives no city.

        """
        from ako_qgis_plugin.core.functional_area.methods.population_grid import cities_from_grid

        try:
            grid = self._cells(self.layer.crs, context, Part(progress, 0, 0.5))
        except InvalidValueError:
            # Cells of the European grid that were reprojected, or are kept in degrees, are squares in its own CRS.
            european = QgsCoordinateReferenceSystem.fromEpsgId(EUROPEAN_GRID_EPSG)
            grid = self._cells(european, context, Part(progress, 0.5, 1))
        found = cities_from_grid(units, grid, progress=progress, **self.given)
        if not found.core:
            raise InvalidValueError(
                say(
                    "{layer}: no unit is the core of a city by these thresholds; give the cores by their codes in"
                    " {core}",
                    layer=self.name,
                    core=CORE,
                )
            )
        progress.note(say("cores found in the grid: {cores}", cores=listed(found.core)))
        return found.core

    def _cells(self, crs: QgsCoordinateReferenceSystem, context, progress: Progress) -> Cells:
        import numpy as np
        import shapely

        from ako_qgis_plugin.core.frames import numbers
        from ako_qgis_plugin.core.functional_area.methods.population_grid import grid_of

        frame = read_frame(self.layer, [self.field], context, progress, crs)
        middles = shapely.centroid(frame["geometry"].to_numpy())
        people = numbers(frame[self.field], self.name)
        grid = grid_of(shapely.get_x(middles), shapely.get_y(middles), people, middles, self.name)
        # All points at once: there may be hundreds of thousands.
        together = np.array([shapely.multipoints(grid.place)], dtype=object)
        together = reprojected(together, crs, project_crs(), context)
        return replace(grid, place=shapely.get_parts(together))
