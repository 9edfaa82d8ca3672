"""Processing algorithm over the border check: neighbouring plans against each other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ako_qgis_plugin.core.progress import Part
from ako_qgis_plugin.core.schema import FINDING_FIELDS, MAX_GAP_M, MIN_LENGTH_M, RUN_FIELDS
from ako_qgis_plugin.core.words import LAYER_NAMES
from ako_qgis_plugin.processing_algorithms.algorithm import ConformityAlgorithm, style_output
from ako_qgis_plugin.processing_algorithms.check_conformity import status_parameter, teryt_list
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.language import language_parameter
from ako_qgis_plugin.processing_algorithms.layers import (
    Outputs,
    layers_of_parameter,
    read_frame,
    read_layers,
    source_of_parameter,
)
from ako_qgis_plugin.processing_algorithms.package_metadata import plugin_version

if TYPE_CHECKING:
    from ako_qgis_plugin.core.borders.check import BorderCheck, BorderInputs

#: Where on the progress bar zones, then all layers are read, and findings are found and written [%].
_ZONES_READ, _READ, _FOUND = 12.0, 15.0, 95.0


class CheckBorders(ConformityAlgorithm):
    """Finds where neighbouring plans contradict each other."""

    ZONES = "ZONES"
    RULEBOOK = "RULEBOOK"
    CHECKS = "CHECKS"
    STATUS = "STATUS"
    TERYT = "TERYT"
    BOUNDARIES = "BOUNDARIES"
    BUILDINGS = "BUILDINGS"
    BUILDING_FIELD = "BUILDING_FIELD"
    PROVISIONS = "PROVISIONS"
    MAX_GAP = "MAX_GAP"
    MIN_LENGTH = "MIN_LENGTH"
    LANGUAGE = "LANGUAGE"
    OUTPUT = "OUTPUT"
    OUTPUT_RUN = "OUTPUT_RUN"

    def name(self) -> str:
        return "checkborders"

    def displayName(self) -> str:
        return self.tr("Check neighbouring plans against each other")

    def shortHelpString(self) -> str:
        return self.tr(
            "Holds the plans of neighbouring municipalities against each other along their boundaries, and says"
            " with length and both sides what does not go together:\n"
            "- zones that make bad neighbours, such as housing beside industry (rules of the categories"
            " neighbour_zone_industry and neighbour_zone_residential). Each municipality has a row of its own, since"
            " each of them can do something;\n"
            "- zones on the ground of the neighbour's plan, or beyond the boundary of their own municipality;\n"
            "- strips between two general plans that no plan covers;\n"
            "- roads and railways that end at the boundary, with nothing to carry them on across it. Local roads are"
            " looked for in local plans alone, since general plans do not show them;\n"
            "- turbines and cemeteries nearer to housing than the rules of the category residential_neighbour allow,"
            " within one plan as well as across boundaries.\n\n"
            "Zones come from 'Import planning acts' and 'Map zones of a local plan or studium', several plans at once."
            " General plans and local plans of one municipality overlap by nature and are not held against each other"
            " at their boundaries; local plans of one municipality are, for overlaps and roads.\n\n"
            "Zones are in contact where they face each other across a gap of at most the largest gap below. The length"
            " of a contact is that of the shorter side. A contact with a gap of more than 1 m is uncertain.\n\n"
            "The law measures to residential buildings. Where they are given, distances are those to the nearest"
            " building, else to the residential zone, and the reason says which. A field may tell which buildings are"
            " residential (EGiB kind m, PKOB 11.., OpenStreetMap building=house ...); without it all are.\n\n"
            "Municipal boundaries tell whose ground a strip is and which zones reach beyond. Lines of the voivodeship"
            " plan (roads, railways) count as what carries a road on. Which zones are industry, housing or corridor"
            " stands in border_categories.csv; one beside your own rule book replaces the shipped one.\n\n"
            "What it cannot see: boundaries on which only one side has a plan loaded, and what lies behind the nearest"
            " zone."
        )

    def initAlgorithm(self, configuration=None) -> None:
        polygon, vector = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
        self.addParameter(
            QgsProcessingParameterMultipleLayers(self.ZONES, self.tr("Planning zones of neighbouring plans"), polygon)
        )
        tables = self.tr("Tables") + " (*.csv *.xlsx)"
        for key, label in (
            (self.RULEBOOK, self.tr("Own rule book (CSV or XLSX; the shipped one where empty)")),
            (self.CHECKS, self.tr("Own table of plan checks (CSV or XLSX; the shipped one where empty)")),
        ):
            self.addParameter(QgsProcessingParameterFile(key, label, optional=True, fileFilter=tables))
        self.addParameter(status_parameter(self.STATUS, self.tr("Plans of these statuses")))
        self.addParameter(
            QgsProcessingParameterString(
                self.TERYT, self.tr("Findings in these municipalities only (TERYT codes)"), optional=True
            )
        )
        point = QgsProcessing.SourceType.TypeVectorPoint
        for key, label, kinds in (
            (self.BOUNDARIES, self.tr("Municipal boundaries"), [polygon]),
            (self.BUILDINGS, self.tr("Buildings, to measure distances to"), [polygon, point]),
        ):
            self.addParameter(QgsProcessingParameterFeatureSource(key, label, kinds, optional=True))
        self.addParameter(
            QgsProcessingParameterField(
                self.BUILDING_FIELD,
                self.tr("Field that tells which buildings are residential (all where empty)"),
                parentLayerParameterName=self.BUILDINGS,
                optional=True,
            )
        )
        lines = self.tr("Roads and railways of the voivodeship plan")
        self.addParameter(QgsProcessingParameterMultipleLayers(self.PROVISIONS, lines, vector, optional=True))
        number = QgsProcessingParameterNumber.Type.Double
        for key, label, default in (
            (self.MAX_GAP, self.tr("Zones are in contact across a gap of at most (m)"), MAX_GAP_M),
            (self.MIN_LENGTH, self.tr("Ignore contacts shorter than (m)"), MIN_LENGTH_M),
        ):
            self.addParameter(QgsProcessingParameterNumber(key, label, number, defaultValue=default, minValue=0))
        self.addParameter(language_parameter(self.LANGUAGE, self.tr("Language of the findings")))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Findings along boundaries"), polygon))
        run = self.tr("How the check was made (for the register and the documents)")
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT_RUN, run, vector, optional=True))

    def prepare(self, parameters, context, feedback) -> None:
        # Map layers belong to the main thread; the run reads these snapshots.
        self._zones = layers_of_parameter(self, parameters, self.ZONES, context)
        self._lines = []
        if parameters.get(self.PROVISIONS):
            self._lines = layers_of_parameter(self, parameters, self.PROVISIONS, context)
        self._boundaries = source_of_parameter(self, parameters, self.BOUNDARIES, context)
        self._buildings = source_of_parameter(self, parameters, self.BUILDINGS, context)
        for layer in self._zones:
            layer.require_areas(self.ZONES)
        if self._boundaries is not None:
            self._boundaries.require_areas(self.BOUNDARIES)

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where shapely and geopandas are missing.
        from ako_qgis_plugin.core.borders.check import BorderCheck, BorderOptions
        from ako_qgis_plugin.core.conformity.inputs import ZONE_FIELDS_READ

        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        options = BorderOptions(
            max_gap_m=self.parameterAsDouble(parameters, self.MAX_GAP, context),
            min_length_m=self.parameterAsDouble(parameters, self.MIN_LENGTH, context),
            statuses=self.parameterAsEnumStrings(parameters, self.STATUS, context),
            teryt=teryt_list(self.parameterAsString(parameters, self.TERYT, context)),
            building_field=self._building_field(parameters, context),
            language=language,
        )
        zones = read_layers(self._zones, ZONE_FIELDS_READ, context, FeedbackProgress(feedback, 0, _ZONES_READ))
        inputs = self._inputs(parameters, context, feedback, options.building_field)
        check = BorderCheck(zones, inputs, options, FeedbackProgress(feedback, _READ, _FOUND))
        # The check has read them; a voivodeship is large.
        del zones, inputs
        return self._write(check, language, parameters, context, feedback)

    def _building_field(self, parameters, context) -> str | None:
        names = self.parameterAsStrings(parameters, self.BUILDING_FIELD, context)
        return names[0] if names and names[0] else None

    def _inputs(self, parameters, context, feedback, building_field: str | None) -> BorderInputs:
        from ako_qgis_plugin.core.borders.border_categories import load_border_categories
        from ako_qgis_plugin.core.borders.check import BorderInputs
        from ako_qgis_plugin.core.plan_quality.checks import load_checks
        from ako_qgis_plugin.core.rules.rule_book import load_rule_book

        rule_book, checks = (
            Path(path) if path else None
            for path in (self.parameterAsFile(parameters, key, context) for key in (self.RULEBOOK, self.CHECKS))
        )
        book = load_rule_book(rule_book)
        categories = load_border_categories(book, rule_book)
        feedback.pushInfo(self.tr("Rule book: {}; zones on the other side: {}").format(book.name, categories.name))
        reading = FeedbackProgress(feedback, _ZONES_READ, _READ)
        return BorderInputs(
            book,
            categories,
            load_checks(checks),
            boundaries=self._read(self._boundaries, None, context, Part(reading, 0, 0.3)),
            buildings=self._read(
                self._buildings, [building_field] if building_field else [], context, Part(reading, 0.3, 0.8)
            ),
            lines=read_layers(self._lines, ["category"], context, Part(reading, 0.8, 1)) if self._lines else None,
        )

    def _read(self, layer, fields, context, progress):
        return None if layer is None else read_frame(layer, fields, context, progress)

    def _write(self, check: BorderCheck, language: str, parameters, context, feedback) -> dict:
        writing = FeedbackProgress(feedback, _FOUND, 100)
        findings = check.findings()
        with Outputs(self, parameters, context, feedback) as outputs:
            results = {self.OUTPUT: outputs.write(self.OUTPUT, findings, FINDING_FIELDS, progress=writing)}
            if parameters.get(self.OUTPUT_RUN):
                facts = check.facts(plugin_version())
                no_geometry = QgsWkbTypes.Type.NoGeometry
                results[self.OUTPUT_RUN] = outputs.write(self.OUTPUT_RUN, facts, RUN_FIELDS, no_geometry)
            feedback.setProgress(100)
        name = LAYER_NAMES["border_findings"][language]
        style_output(results[self.OUTPUT], "findings", language, context, feedback, name=name)
        return {key: destination for key, destination in results.items() if destination is not None}
