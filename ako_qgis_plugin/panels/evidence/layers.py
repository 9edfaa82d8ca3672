"""Which layers of a project tell what is known where."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.core import Qgis, QgsProject, QgsVectorLayer

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.schema import REGISTER_RUN_FIELDS, RUN_FIELDS, names
from ako_qgis_plugin.processing_algorithms.layers import LayerInput
from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile
from ako_qgis_plugin.processing_algorithms.register_tables import RUNS

#: By these fields layers are known; findings have a field of their own.
_ZONES = {"plan_id", "plan_type", "teryt", "municipality", "zone_id", "status", "valid_from"}
_PROVISIONS = {"provision_id", "category", "provision_status"}
_COVERAGE = {"category", "teryt", "state"}
_BOUNDARIES = {"teryt", "municipality"}
_FINDINGS = "finding_id"

#: A layer of municipalities has fields of none of these.
_NO_BOUNDARIES = {"plan_id", "category", "standing", _FINDINGS}


@dataclass
class Layers:
    """Snapshots of layers by what they hold, and what could not be opened."""

    zones: list[LayerInput] = field(default_factory=list)
    provisions: list[LayerInput] = field(default_factory=list)
    boundaries: list[LayerInput] = field(default_factory=list)
    coverage: list[LayerInput] = field(default_factory=list)
    runs: list[LayerInput] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Say whether nothing tells of any municipality."""
        return not (self.zones or self.boundaries)


def layers_of(project: QgsProject) -> Layers:
    """Snapshot the layers of a project that tell something; call in the thread that owns them."""
    found = Layers()
    for layer in sorted(project.mapLayers().values(), key=lambda each: (each.name(), each.id())):
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            try:
                _sort(layer, found)
            except AkoError as error:
                found.faults.append(str(error))
    return found


def _sort(layer: QgsVectorLayer, found: Layers) -> None:
    fields = set(layer.fields().names())
    is_areal = layer.geometryType() == Qgis.GeometryType.Polygon
    if _FINDINGS in fields:
        file = RegisterFile.of_layer(layer)
        if file is not None:
            runs = QgsVectorLayer(f"{file.path}|layername={RUNS}", layer.name(), "ogr")
            found.runs += [LayerInput.of_layer(runs)] if runs.isValid() else []
    elif fields >= _ZONES:
        found.zones.append(LayerInput.of_layer(layer))
    elif fields >= _PROVISIONS:
        found.provisions.append(LayerInput.of_layer(layer))
    elif fields >= _COVERAGE:
        found.coverage.append(LayerInput.of_layer(layer))
    elif set(names(RUN_FIELDS)) <= fields <= {"fid", *names(REGISTER_RUN_FIELDS)}:
        found.runs.append(LayerInput.of_layer(layer))
    elif fields >= _BOUNDARIES and is_areal and not fields & _NO_BOUNDARIES:
        found.boundaries.append(LayerInput.of_layer(layer))
