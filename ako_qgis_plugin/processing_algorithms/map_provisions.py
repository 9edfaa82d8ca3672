"""Processing algorithm that brings any layer or table to the model of provisions."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from ako_qgis_plugin.core.schema import PROVISION_FIELDS, ProvisionStatus
from ako_qgis_plugin.processing_algorithms.algorithm import AkoAlgorithm, style_output
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.language import default_language
from ako_qgis_plugin.processing_algorithms.layers import LayerInput, Outputs, read_frame, source_of_parameter

#: Where on the progress bar the layer is read, and brought to the model [%]; the rest is writing.
_READ, _MAPPED = 40.0, 60.0

#: Sink of a layer that holds features of one dimension.
_MULTI_TYPES = {
    0: QgsWkbTypes.Type.MultiPoint,
    1: QgsWkbTypes.Type.MultiLineString,
    2: QgsWkbTypes.Type.MultiPolygon,
}
_LAYER_TYPES = {
    Qgis.GeometryType.Point: QgsWkbTypes.Type.MultiPoint,
    Qgis.GeometryType.Line: QgsWkbTypes.Type.MultiLineString,
    Qgis.GeometryType.Polygon: QgsWkbTypes.Type.MultiPolygon,
}


class MapProvisions(AkoAlgorithm):
    """Maps one layer or table to provisions of the voivodeship plan."""

    INPUT = "INPUT"
    CATEGORY = "CATEGORY"
    CATEGORY_FIELD = "CATEGORY_FIELD"
    STATUS = "STATUS"
    STATUS_FIELD = "STATUS_FIELD"
    ID_FIELD = "ID_FIELD"
    NAME_FIELD = "NAME_FIELD"
    WIDTH = "WIDTH"
    WIDTH_FIELD = "WIDTH_FIELD"
    ACCURACY = "ACCURACY"
    ACCURACY_FIELD = "ACCURACY_FIELD"
    VALID_FROM = "VALID_FROM"
    VALID_FROM_FIELD = "VALID_FROM_FIELD"
    HORIZON_FIELD = "HORIZON_FIELD"
    SOURCE_DOC = "SOURCE_DOC"
    SOURCE_DOC_FIELD = "SOURCE_DOC_FIELD"
    SOURCE_ITEM_FIELD = "SOURCE_ITEM_FIELD"
    ADOPTING_BODY = "ADOPTING_BODY"
    ADOPTING_BODY_FIELD = "ADOPTING_BODY_FIELD"
    REALISATION_FIELD = "REALISATION_FIELD"
    NOTE_FIELD = "NOTE_FIELD"
    RULEBOOK = "RULEBOOK"
    OUTPUT = "OUTPUT"

    def name(self) -> str:
        return "mapprovisions"

    def displayName(self) -> str:
        return self.tr("Map provisions of the voivodeship plan")

    def group(self) -> str:
        return self.tr("Voivodeship plan")

    def groupId(self) -> str:
        return "voivodeshipplan"

    def shortHelpString(self) -> str:
        return self.tr(
            "Brings one layer or table of the voivodeship plan, with whatever fields it has, to the model that the"
            " check reads. Lines, points, areas and tables without geometry are taken; the output keeps the kind of"
            " geometry.\n\n"
            "Category and status come from a field (codes, or names as in categories.csv; Polish words such as"
            " planowane, istniejące, chronione) or are one for the whole layer. A field wins over the single value."
            " The width is the whole width of a corridor or the diameter around a point [m]; the accuracy is that of"
            " the drawing [m]: 50 m is half a millimetre at 1:100 000. Unknown accuracy makes every verdict's"
            " certainty unknown, so give it.\n\n"
            "Without a field for the identifier a provision is recognised by its source, item, name and geometry, so"
            " decisions made on its findings survive when the layer is read again. Investments without a location stay"
            " in the list and are reported by the check."
        )

    def initAlgorithm(self, configuration=None) -> None:
        vector = QgsProcessing.SourceType.TypeVector
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.INPUT, self.tr("Layer or table of the voivodeship plan"), [vector])
        )
        categories = sorted(load_rule_book().categories)
        statuses = [status.value for status in ProvisionStatus]
        self._add_enum(self.CATEGORY, self.tr("Category of all features"), categories)
        self._add_field(self.CATEGORY_FIELD, self.tr("Field with the category"))
        self._add_enum(self.STATUS, self.tr("Status of all features"), statuses)
        self._add_field(self.STATUS_FIELD, self.tr("Field with the status"))
        self._add_field(self.ID_FIELD, self.tr("Field with a unique, lasting identifier"))
        self._add_field(self.NAME_FIELD, self.tr("Field with the name"))
        self._add_number(self.WIDTH, self.tr("Width of all corridors, or diameter of points (m)"))
        self._add_field(self.WIDTH_FIELD, self.tr("Field with the width (m)"))
        self._add_number(self.ACCURACY, self.tr("Accuracy of the drawing (m)"))
        self._add_field(self.ACCURACY_FIELD, self.tr("Field with the accuracy (m)"))
        self._add_details()
        # Not TypeVector, which means a table where it is a sink's.
        any_geometry = QgsProcessing.SourceType.TypeVectorAnyGeometry
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Provisions"), any_geometry))

    def _add_details(self) -> None:
        self._add_text(self.VALID_FROM, self.tr("In force since (YYYY-MM-DD)"))
        self._add_field(self.VALID_FROM_FIELD, self.tr("Field with the date in force"))
        self._add_field(self.HORIZON_FIELD, self.tr("Field with the time horizon"))
        self._add_text(self.SOURCE_DOC, self.tr("Source document"))
        self._add_field(self.SOURCE_DOC_FIELD, self.tr("Field with the source document"))
        self._add_field(self.SOURCE_ITEM_FIELD, self.tr("Field with the item in the source"))
        self._add_text(self.ADOPTING_BODY, self.tr("Adopting body"))
        self._add_field(self.ADOPTING_BODY_FIELD, self.tr("Field with the adopting body"))
        self._add_field(self.REALISATION_FIELD, self.tr("Field with the state of realisation"))
        self._add_field(self.NOTE_FIELD, self.tr("Field with a note"))
        self._add_advanced(
            QgsProcessingParameterFile(
                self.RULEBOOK,
                self.tr("Own rule book, for its categories (the shipped one where empty)"),
                optional=True,
                fileFilter=self.tr("Rule books") + " (*.csv *.xlsx)",
            )
        )

    def _add_enum(self, key: str, label: str, options: list[str]) -> None:
        self.addParameter(QgsProcessingParameterEnum(key, label, options, optional=True, usesStaticStrings=True))

    def _add_field(self, key: str, label: str) -> None:
        self.addParameter(QgsProcessingParameterField(key, label, parentLayerParameterName=self.INPUT, optional=True))

    def _add_number(self, key: str, label: str) -> None:
        number = QgsProcessingParameterNumber.Type.Double
        self.addParameter(QgsProcessingParameterNumber(key, label, number, optional=True, minValue=0))

    def _add_text(self, key: str, label: str) -> None:
        self._add_advanced(QgsProcessingParameterString(key, label, optional=True))

    def _add_advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(parameter)

    def checkParameterValues(self, parameters, context):
        accepted, message = super().checkParameterValues(parameters, context)
        if not accepted:
            return accepted, message
        for single, by_field in ((self.CATEGORY, self.CATEGORY_FIELD), (self.STATUS, self.STATUS_FIELD)):
            if parameters.get(single) in (None, "") and not parameters.get(by_field):
                return False, self.tr("Give {}, or the field that holds it in {}.").format(single, by_field)
        return True, ""

    def prepare(self, parameters, context, feedback) -> None:
        self._source = source_of_parameter(self, parameters, self.INPUT, context)

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where shapely and geopandas are missing.
        from ako_qgis_plugin.core.regional_plan.provisions import map_provisions

        path = self.parameterAsFile(parameters, self.RULEBOOK, context)
        book = load_rule_book(Path(path) if path else None)
        mapping = self._mapping(parameters, context)
        reading = FeedbackProgress(feedback, 0, _READ)
        frame = read_frame(self._source, list(dict.fromkeys(mapping.fields.values())), context, reading)
        result = map_provisions(frame, mapping, book, FeedbackProgress(feedback, _READ, _MAPPED))
        wkb_type = _sink_type(result, self._source)
        with Outputs(self, parameters, context, feedback) as outputs:
            destination = outputs.write(
                self.OUTPUT, result, PROVISION_FIELDS, wkb_type, FeedbackProgress(feedback, _MAPPED)
            )
        style_output(destination, "provisions", default_language(), context, feedback, name=self._source.name)
        feedback.pushInfo(self.tr("Provisions: {}").format(len(result)))
        return {self.OUTPUT: destination}

    def _mapping(self, parameters, context):
        from ako_qgis_plugin.core.regional_plan.provisions import ProvisionMapping

        field_keys = {
            "provision_id": self.ID_FIELD,
            "category": self.CATEGORY_FIELD,
            "provision_status": self.STATUS_FIELD,
            "name": self.NAME_FIELD,
            "width_m": self.WIDTH_FIELD,
            "accuracy_m": self.ACCURACY_FIELD,
            "valid_from": self.VALID_FROM_FIELD,
            "horizon": self.HORIZON_FIELD,
            "source_doc": self.SOURCE_DOC_FIELD,
            "source_item": self.SOURCE_ITEM_FIELD,
            "adopting_body": self.ADOPTING_BODY_FIELD,
            "realisation": self.REALISATION_FIELD,
            "note": self.NOTE_FIELD,
        }
        fields = {name: self._text(parameters, key, context) for name, key in field_keys.items()}
        constants = {
            "category": self.parameterAsEnumString(parameters, self.CATEGORY, context) or None,
            "provision_status": self.parameterAsEnumString(parameters, self.STATUS, context) or None,
            "width_m": self._number(parameters, self.WIDTH, context),
            "accuracy_m": self._number(parameters, self.ACCURACY, context),
            "valid_from": self._text(parameters, self.VALID_FROM, context),
            "source_doc": self._text(parameters, self.SOURCE_DOC, context),
            "adopting_body": self._text(parameters, self.ADOPTING_BODY, context),
        }
        return ProvisionMapping({name: field for name, field in fields.items() if field}, constants)

    def _text(self, parameters, key: str, context) -> str | None:
        if parameters.get(key) in (None, ""):
            return None
        return self.parameterAsString(parameters, key, context) or None

    def _number(self, parameters, key: str, context) -> float | None:
        if parameters.get(key) in (None, ""):
            return None
        return self.parameterAsDouble(parameters, key, context)


def _sink_type(frame, layer: LayerInput) -> QgsWkbTypes.Type:
    """Give the multi type that holds all features; where none has a geometry, that of the layer."""
    import shapely

    shapes = frame.geometry.to_numpy()
    dimensions = {int(value) for value in shapely.get_dimensions(shapes) if value >= 0}
    kinds = {int(value) for value in shapely.get_type_id(shapes)}
    if not dimensions:
        return _LAYER_TYPES.get(QgsWkbTypes.geometryType(layer.wkb_type), QgsWkbTypes.Type.NoGeometry)
    if len(dimensions) > 1 or int(shapely.GeometryType.GEOMETRYCOLLECTION) in kinds:
        return QgsWkbTypes.Type.GeometryCollection
    return _MULTI_TYPES[dimensions.pop()]
