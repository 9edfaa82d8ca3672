"""Destinations that are refused before a run: they would destroy data, or cannot hold the result."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorLayer,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import QCoreApplication

from ako_qgis_plugin.processing_algorithms.layers import layer_of_source
from ako_qgis_plugin.processing_algorithms.output_files import (
    can_hold,
    drop,
    no_table_in_shapefile,
    put_back,
    set_aside,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

#: How a table of a GeoPackage is named as the destination of a sink.
_TABLE = re.compile(r"""^ogr:\s*dbname='(?P<path>.+?)'\s+table="(?P<table>.+?)\"""")

#: Other databases, and layers in memory; a single letter is a Windows drive.
_NO_FILE = re.compile(r"^[A-Za-z]\w+:")


@dataclass(frozen=True)
class Place:
    """A file, or one table of a database in a file."""

    path: Path
    table: str | None = None

    def destroys(self, other: Place) -> bool:
        """Say whether writing here destroys what is there: a file is replaced as a whole."""
        return self.path == other.path and (self.table is None or self.table == (other.table or other.path.stem))


def unfit_destination(algorithm, parameters, context) -> str:
    """Say in one sentence which output is written where it cannot be; empty where none is."""
    outputs = []
    for definition in _replaced_outputs(algorithm):
        place = place_of_output(parameters.get(definition.name()))
        if place is not None and not can_hold(place.path, has_geometry=not _is_table(definition)):
            return f"{definition.name()}: {no_table_in_shapefile(place.path)}"
        if place is not None:
            outputs.append((definition.name(), place))
    return _overwriting(outputs, list(_places_of_inputs(algorithm, parameters, context)))


@contextmanager
def earlier_results(algorithm, parameters, feedback) -> Iterator[None]:
    """Keep the files that a run replaces until it has succeeded; a failed or cancelled one gives them back."""
    moved: dict[Path, Path] = {}
    try:
        for definition in _replaced_outputs(algorithm):
            place = place_of_output(parameters.get(definition.name()))
            if place is not None and place.table is None:
                moved |= set_aside(place.path)
        yield
    except BaseException:
        _tell_of(put_back(moved), feedback)
        raise
    _tell_of(drop(moved), feedback)


def _replaced_outputs(algorithm) -> list:
    """Give the outputs that a run writes anew, other than files it updates and looks after itself."""
    return [each for each in algorithm.destinationParameterDefinitions() if each.name() not in algorithm.UPDATED]


def _tell_of(stuck: list[Path], feedback) -> None:
    sentence = QCoreApplication.translate("Destinations", "The earlier result stays as {}.")
    for path in stuck:
        feedback.pushWarning(sentence.format(path))


def _is_table(definition) -> bool:
    return (
        isinstance(definition, QgsProcessingParameterFeatureSink)
        and definition.dataType() == QgsProcessing.SourceType.TypeVector
    )


def _overwriting(outputs: list[tuple[str, Place]], inputs: list[tuple[str, Place]]) -> str:
    for number, (key, place) in enumerate(outputs):
        for other, there in (*inputs, *outputs[:number]):
            if place.destroys(there) or (there.destroys(place) and (other, there) in outputs):
                sentence = QCoreApplication.translate(
                    "Destinations",
                    "{} would overwrite {}: {}. Choose another file, or a table of its own in a GeoPackage.",
                )
                return sentence.format(key, other, place.path)
    return ""


def place_of_output(value) -> Place | None:
    """Give where a sink writes; None for memory and for databases that are no file."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    if not isinstance(value, str) or value in ("", QgsProcessing.TEMPORARY_OUTPUT):
        return None
    table = _TABLE.match(value)
    if table:
        return Place(Path(table["path"]).resolve(), table["table"])
    return None if _NO_FILE.match(value) else Place(Path(value).resolve())


def _places_of_inputs(algorithm, parameters, context) -> Iterator[tuple[str, Place]]:
    for definition in algorithm.parameterDefinitions():
        key = definition.name()
        if isinstance(definition, QgsProcessingParameterFile):
            paths, layers = [algorithm.parameterAsFile(parameters, key, context)], []
        elif isinstance(definition, QgsProcessingParameterFeatureSource | QgsProcessingParameterVectorLayer):
            paths, layers = [], [layer_of_source(algorithm, parameters, key, context)]
        elif not isinstance(definition, QgsProcessingParameterMultipleLayers):
            continue
        elif definition.layerType() == QgsProcessing.SourceType.TypeFile:
            paths, layers = algorithm.parameterAsFileList(parameters, key, context), []
        else:
            paths, layers = [], algorithm.parameterAsLayerList(parameters, key, context)
        yield from ((key, Place(Path(path).resolve())) for path in paths if path)
        for layer in layers:
            if layer is not None and layer.providerType() == "ogr":
                parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
                if parts.get("path"):
                    yield key, Place(Path(parts["path"]).resolve(), parts.get("layerName") or None)
