"""Processing algorithm that brings any layer of a local plan or a studium to the model of zones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.schema import UNRECOGNISED_FIELDS, ZONE_FIELDS, PlanStatus, PlanType
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.algorithm import MunicipalPlanAlgorithm, style_output
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.language import default_language
from ako_qgis_plugin.processing_algorithms.layers import (
    LayerInput,
    Outputs,
    layer_of_source,
    read_frame,
    source_of_parameter,
)
from ako_qgis_plugin.processing_algorithms.map_zoning_fields import BY_DATE, MAPPED, known_fields, zone_mapping
from ako_qgis_plugin.processing_algorithms.map_zoning_memory import (
    is_desktop,
    read_mapping,
    remember,
    source_key,
    write_mapping,
)

#: Where on the progress bar the layer is read, and brought to the model [%]; the rest is writing.
_READ, _MAPPED = 30.0, 70.0

#: Builds the part of the dialog that knows how a source was mapped; a name, so that nothing of it loads without one.
_WIDGET = "ako_qgis_plugin.processing_algorithms.map_zoning_widget.MappingWidget"

KEEP = "keep"


class MapZoning(MunicipalPlanAlgorithm):
    """Maps a layer of a local plan or a studium to zones."""

    INPUT = "INPUT"
    MAPPING = "MAPPING"
    INPUT_CRS = "INPUT_CRS"
    SYMBOL_FIELD = "SYMBOL_FIELD"
    LABELS = "LABELS"
    LABELS_FIELD = "LABELS_FIELD"
    REGULATION = "REGULATION"
    STARTED = "STARTED"
    STARTED_FIELD = "STARTED_FIELD"
    ROADS = "ROADS"
    PLAN_TYPE = "PLAN_TYPE"
    PLAN_TYPE_FIELD = "PLAN_TYPE_FIELD"
    PLAN_ID = "PLAN_ID"
    PLAN_FIELD = "PLAN_FIELD"
    RESOLUTION = "RESOLUTION"
    RESOLUTION_FIELD = "RESOLUTION_FIELD"
    TERYT = "TERYT"
    TERYT_FIELD = "TERYT_FIELD"
    MUNICIPALITY = "MUNICIPALITY"
    MUNICIPALITY_FIELD = "MUNICIPALITY_FIELD"
    BOUNDARIES = "BOUNDARIES"
    ID_FIELD = "ID_FIELD"
    LABEL_FIELD = "LABEL_FIELD"
    STATUS = "STATUS"
    STATUS_FIELD = "STATUS_FIELD"
    VALID_FROM = "VALID_FROM"
    VALID_FROM_FIELD = "VALID_FROM_FIELD"
    VALID_TO_FIELD = "VALID_TO_FIELD"
    FLOOR_AREA_RATIO_FIELD = "FLOOR_AREA_RATIO_FIELD"
    BUILT_UP_SHARE_FIELD = "BUILT_UP_SHARE_FIELD"
    BUILDING_HEIGHT_FIELD = "BUILDING_HEIGHT_FIELD"
    BIOACTIVE_SHARE_FIELD = "BIOACTIVE_SHARE_FIELD"
    BASIC_PROFILE_FIELD = "BASIC_PROFILE_FIELD"
    ADDITIONAL_PROFILE_FIELD = "ADDITIONAL_PROFILE_FIELD"
    KNOWN_FIELDS = "KNOWN_FIELDS"
    CROSSWALK = "CROSSWALK"
    OUTPUT = "OUTPUT"
    OUTPUT_UNRECOGNISED = "OUTPUT_UNRECOGNISED"
    OUTPUT_MAPPING = "OUTPUT_MAPPING"

    def name(self) -> str:
        return "mapzoning"

    def displayName(self) -> str:
        return self.tr("Map zones of a local plan or studium")

    def shortHelpString(self) -> str:
        return self.tr(
            "Brings a layer of a local plan (MPZP) or a studium, with whatever fields it has, to the model of zones"
            " that the check reads: Shapefile, GeoPackage, WFS, or a drawing (DXF), whose closed lines become"
            " areas.\n\n"
            "Symbols: numbers are left out (3MN, MN.12, 1.2.MN, A1MN), joint symbols are taken apart (MN/U, MN-U,"
            " MN;U): the first one decides, the others become the additional profile. What each symbol is taken for"
            " stands in the crosswalk, which you may change: save the rule book as a workbook in the rule-book panel,"
            " edit its sheet mpzp_to_pog, and give the workbook here. Nothing is guessed: a symbol that is not in it"
            " comes out without a class, the check will say that the zone was not assessed, and the second output lists"
            " it with its area, the reason and similar symbols.\n\n"
            "Regulation: G, W, K, C, ZN, E, T and O mean one thing by the regulation of 2003 and another by that of"
            " 2021. It is chosen by the day of the resolution to start the plan (24 December 2021; confirm this day for"
            " plans begun about it), else by the day in force, which tells only what is older. Where the dates do not"
            " tell, choose it; else these symbols are not read.\n\n"
            "Roads and other land without a zone of its own are kept, with a symbol class but no zone class, or merged"
            " into the neighbouring zone of the plan with the longest common boundary.\n\n"
            "In a drawing the symbol stands in the field Layer, or in texts inside the areas: give the layer of texts"
            " (points). Several different texts in one area are not read.\n\n"
            "Fields with the names of the official format, whole or cut to ten characters, are found by themselves. The"
            " dialog remembers how a source was mapped; a file with the mapping serves models, scripts and colleagues."
            " A value of this dialog wins over that file, and a field over a single value."
        )

    def initAlgorithm(self, configuration=None) -> None:
        any_geometry = QgsProcessing.SourceType.TypeVectorAnyGeometry
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.INPUT, self.tr("Layer of the local plan or studium"), [any_geometry]
            )
        )
        mapping = self._file(
            self.MAPPING, self.tr("File with the mapping of such a layer"), self.tr("Mappings"), "json"
        )
        mapping.setMetadata({"widget_wrapper": {"class": _WIDGET}})
        self.addParameter(mapping)
        self._add_field(self.SYMBOL_FIELD, self.tr("Field with the symbol"))
        regulations = [BY_DATE, "2003", "2021"]
        self._add_enum(
            self.REGULATION, self.tr("Regulation of the symbols (date: by the dates of the plan)"), regulations, BY_DATE
        )
        self._add_text(self.STARTED, self.tr("Resolution to start the plan, of (YYYY-MM-DD)"))
        self._add_text(self.VALID_FROM, self.tr("In force since (YYYY-MM-DD)"))
        self._add_enum(
            self.ROADS,
            self.tr("Roads and other land without a zone class (keep, or merge into the zone beside)"),
            [KEEP, "merge"],
            KEEP,
        )
        self._add_plan()
        self._add_municipality()
        self._add_details()
        polygon, table = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Zones of the plan"), polygon))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT_UNRECOGNISED, self.tr("Symbols that were not recognised"), table, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT_MAPPING,
                self.tr("File for this mapping"),
                self.tr("Mappings") + " (*.json)",
                optional=True,
                createByDefault=False,
            )
        )

    def _add_plan(self) -> None:
        kinds = [kind.value for kind in (PlanType.LOCAL, PlanType.STUDIUM, PlanType.GENERAL)]
        self._add_enum(self.PLAN_TYPE, self.tr("Kind of the plan (MPZP where empty)"), kinds)
        self._add_text(self.PLAN_ID, self.tr("Identifier of the plan"))
        self._add_field(self.PLAN_FIELD, self.tr("Field with the identifier, where a layer holds several plans"))
        self._add_text(self.RESOLUTION, self.tr("Number of the resolution or title, for a plan without identifier"))

    def _add_municipality(self) -> None:
        self._add_text(self.TERYT, self.tr("TERYT of the municipality"))
        self._add_field(self.TERYT_FIELD, self.tr("Field with TERYT"))
        polygon = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.BOUNDARIES,
                self.tr("Municipal boundaries, to find the municipality by the place of each zone"),
                [polygon],
                optional=True,
            )
        )

    def _add_details(self) -> None:
        point = QgsProcessing.SourceType.TypeVectorPoint
        self._add_advanced(
            QgsProcessingParameterFeatureSource(
                self.LABELS, self.tr("Texts with symbols inside the areas (points)"), [point], optional=True
            )
        )
        self._add_field(self.LABELS_FIELD, self.tr("Field with the text"), parent=self.LABELS)
        crs = self.tr("Coordinate system of a layer that has none, such as a drawing")
        self._add_advanced(QgsProcessingParameterCrs(self.INPUT_CRS, crs, optional=True))
        for key, label in self._details().items():
            if key == self.MUNICIPALITY:
                self._add_text(key, label, is_advanced=True)
            else:
                self._add_field(key, label, is_advanced=True)
        statuses = [status.value for status in PlanStatus]
        self._add_enum(self.STATUS, self.tr("Status of the plan"), statuses, is_advanced=True)
        self._add_advanced(
            QgsProcessingParameterBoolean(
                self.KNOWN_FIELDS, self.tr("Find fields of the official format by their names"), defaultValue=True
            )
        )
        crosswalk = self.tr("Own crosswalk of symbols (the shipped one where empty)")
        self._add_advanced(self._file(self.CROSSWALK, crosswalk, self.tr("Crosswalks"), "csv *.xlsx"))

    def _details(self) -> dict[str, str]:
        return {
            self.ID_FIELD: self.tr("Field with a unique, lasting identifier of the zone"),
            self.LABEL_FIELD: self.tr("Field with the label of the zone"),
            self.MUNICIPALITY: self.tr("Name of the municipality"),
            self.MUNICIPALITY_FIELD: self.tr("Field with the name of the municipality"),
            self.PLAN_TYPE_FIELD: self.tr("Field with the kind of the plan"),
            self.RESOLUTION_FIELD: self.tr("Field with the resolution or title"),
            self.STARTED_FIELD: self.tr("Field with the day of the resolution to start the plan"),
            self.VALID_FROM_FIELD: self.tr("Field with the date in force"),
            self.VALID_TO_FIELD: self.tr("Field with the last day in force"),
            self.STATUS_FIELD: self.tr("Field with the status"),
            self.FLOOR_AREA_RATIO_FIELD: self.tr("Field with the maximum floor-area ratio"),
            self.BUILT_UP_SHARE_FIELD: self.tr("Field with the maximum built-up share (%)"),
            self.BUILDING_HEIGHT_FIELD: self.tr("Field with the maximum height (m)"),
            self.BIOACTIVE_SHARE_FIELD: self.tr("Field with the minimum biologically active share (%)"),
            self.BASIC_PROFILE_FIELD: self.tr("Field with the basic profile"),
            self.ADDITIONAL_PROFILE_FIELD: self.tr("Field with the additional profile"),
        }

    def _add_enum(self, key: str, label: str, options: list[str], default=None, *, is_advanced: bool = False) -> None:
        parameter = QgsProcessingParameterEnum(
            key, label, options, defaultValue=default, optional=default is None, usesStaticStrings=True
        )
        self._add(parameter, is_advanced=is_advanced)

    def _add_field(self, key: str, label: str, *, parent: str = INPUT, is_advanced: bool = False) -> None:
        parameter = QgsProcessingParameterField(key, label, parentLayerParameterName=parent, optional=True)
        self._add(parameter, is_advanced=is_advanced or parent != self.INPUT)

    def _add_text(self, key: str, label: str, *, is_advanced: bool = False) -> None:
        self._add(QgsProcessingParameterString(key, label, optional=True), is_advanced=is_advanced)

    def _add_advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        self._add(parameter, is_advanced=True)

    def _add(self, parameter: QgsProcessingParameterDefinition, *, is_advanced: bool) -> None:
        if is_advanced:
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(parameter)

    def _file(self, key: str, label: str, kind: str, endings: str) -> QgsProcessingParameterFile:
        return QgsProcessingParameterFile(key, label, optional=True, fileFilter=f"{kind} (*.{endings})")

    def prepare(self, parameters, context, feedback) -> None:
        self._source = self._placed(self.INPUT, parameters, context)
        self._labels = self._placed(self.LABELS, parameters, context)
        self._boundaries = source_of_parameter(self, parameters, self.BOUNDARIES, context)
        if self._boundaries is not None:
            self._boundaries.require_areas(self.BOUNDARIES)
        self._source_key = source_key(layer_of_source(self, parameters, self.INPUT, context))
        self._values = self._given(parameters, context)

    def _placed(self, key: str, parameters, context) -> LayerInput | None:
        """Give a layer; one that has no coordinate system gets the one that is named for such layers."""
        layer = source_of_parameter(self, parameters, key, context)
        if layer is None or layer.crs.isValid():
            return layer
        crs = self.parameterAsCrs(parameters, self.INPUT_CRS, context)
        return replace(layer, crs=crs) if crs.isValid() else layer

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where shapely and geopandas are missing.
        from ako_qgis_plugin.core.municipal_plans.crosswalk import load_symbols
        from ako_qgis_plugin.core.municipal_plans.zoning import map_zones

        path = self.parameterAsFile(parameters, self.CROSSWALK, context)
        symbols = load_symbols(Path(path) if path else None)
        mapping = self._mapping(parameters, context, feedback)
        reading = FeedbackProgress(feedback, 0, _READ)
        frame = read_frame(self._source, list(dict.fromkeys(mapping.fields.values())), context, reading)
        found = map_zones(
            frame,
            mapping,
            symbols,
            FeedbackProgress(feedback, _READ, _MAPPED),
            labels=self._texts(parameters, context, feedback),
            boundaries=self._units(context, feedback),
        )
        with Outputs(self, parameters, context, feedback) as outputs:
            writing = FeedbackProgress(feedback, _MAPPED)
            results = {self.OUTPUT: outputs.write(self.OUTPUT, found.zones, ZONE_FIELDS, progress=writing)}
            results[self.OUTPUT_UNRECOGNISED] = outputs.write(
                self.OUTPUT_UNRECOGNISED, found.unrecognised, UNRECOGNISED_FIELDS, QgsWkbTypes.Type.NoGeometry
            )
        style_output(results[self.OUTPUT], "zones", default_language(), context, feedback, name=self._source.name)
        results[self.OUTPUT_MAPPING] = self._written_mapping(parameters, context)
        feedback.pushInfo(self.tr("Zones: {}").format(len(found.zones)))
        return {key: value for key, value in results.items() if value is not None}

    def postProcessAlgorithm(self, context, feedback) -> dict:
        if is_desktop():
            remember(self._source_key, self._values)
        return {}

    def _given(self, parameters, context) -> dict[str, str]:
        """Give what the mapping consists of: values that are given, else those of the file."""
        path = self.parameterAsFile(parameters, self.MAPPING, context)
        values = read_mapping(Path(path), MAPPED) if path else {}
        for key in MAPPED:
            value = self._text(parameters, key, context)
            if value is not None and (key, value) != (self.REGULATION, BY_DATE):
                values[key] = value
        return values

    def _text(self, parameters, key: str, context) -> str | None:
        if parameters.get(key) in (None, "", []):
            return None
        if key in (self.REGULATION, self.PLAN_TYPE, self.STATUS):
            return self.parameterAsEnumString(parameters, key, context) or None
        return self.parameterAsString(parameters, key, context).strip() or None

    def _mapping(self, parameters, context, feedback):
        from ako_qgis_plugin.core.municipal_plans.zoning import Roads, require_symbols

        roads = Roads(self.parameterAsEnumString(parameters, self.ROADS, context) or KEEP)
        known: dict[str, str] = {}
        if self.parameterAsBool(parameters, self.KNOWN_FIELDS, context):
            known = known_fields(self._source.fields.names(), self._values, has_labels=self._labels is not None)
        if known:
            listing = ", ".join(f"{name}: {field}" for name, field in sorted(known.items()))
            feedback.pushInfo(self.tr("Fields found by their names: {}").format(listing))
        mapping = zone_mapping(self._values, known, roads, self._source.name)
        require_symbols(mapping, self._source.fields.names(), has_labels=self._labels is not None)
        return mapping

    def _texts(self, parameters, context, feedback):
        from ako_qgis_plugin.core.municipal_plans.zoning import Labels
        from ako_qgis_plugin.core.municipal_plans.zoning_fields import LABEL_TEXT_NAMES, usual_field

        if self._labels is None:
            return None
        available = self._labels.fields.names()
        field = self._text(parameters, self.LABELS_FIELD, context) or usual_field(available, LABEL_TEXT_NAMES)
        if field is None:
            raise InvalidValueError(
                say(
                    "{parameter}: choose the field that holds the text, one of {fields}",
                    parameter=self.LABELS_FIELD,
                    fields=", ".join(available),
                )
            )
        return Labels.of_frame(read_frame(self._labels, [field], context, FeedbackProgress.standing(feedback)), field)

    def _units(self, context, feedback):
        from ako_qgis_plugin.core.boundaries import BOUNDARY_CODE_FIELDS, BOUNDARY_NAME_FIELDS

        if self._boundaries is None:
            return None
        known = {*BOUNDARY_CODE_FIELDS, *BOUNDARY_NAME_FIELDS}
        fields = [name for name in self._boundaries.fields.names() if name in known]
        return read_frame(self._boundaries, fields, context, FeedbackProgress.standing(feedback))

    def _written_mapping(self, parameters, context) -> str | None:
        path = self.parameterAsFileOutput(parameters, self.OUTPUT_MAPPING, context)
        if not path:
            return None
        write_mapping(Path(path), self._values)
        return path
