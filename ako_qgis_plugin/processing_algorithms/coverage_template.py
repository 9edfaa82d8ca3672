"""Processing algorithm over the core's template: a coverage table that planners fill in."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsWkbTypes,
)

from ako_qgis_plugin.core.schema import COVERAGE_TEMPLATE_FIELDS
from ako_qgis_plugin.processing_algorithms.algorithm import ConformityAlgorithm
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.language import language_parameter
from ako_qgis_plugin.processing_algorithms.layers import (
    Outputs,
    layers_of_parameter,
    read_frame,
    read_layers,
    source_of_parameter,
)

#: Where on the progress bar boundaries, then provisions are read, and the table is made [%].
_BOUNDARIES_READ, _READ, _MADE = 10.0, 50.0, 90.0


class CoverageTemplate(ConformityAlgorithm):
    """Makes a coverage table of every category in every municipality, filled in as far as the data tell."""

    BOUNDARIES = "BOUNDARIES"
    PROVISIONS = "PROVISIONS"
    COVERAGE = "COVERAGE"
    RULEBOOK = "RULEBOOK"
    LANGUAGE = "LANGUAGE"
    OUTPUT = "OUTPUT"

    def name(self) -> str:
        return "coveragetemplate"

    def displayName(self) -> str:
        return self.tr("Coverage table to be filled in")

    def shortHelpString(self) -> str:
        return self.tr(
            "Makes the table in which planners say what the region has mapped where: one row for each category of"
            " provisions that has rules, and each municipality. Save it as XLSX, CSV or GeoPackage, fill in the column"
            " state, and give the table to 'Check plans against the voivodeship plan'.\n\n"
            "The states are: mapped; mapped, no provisions there; mapped in part; not mapped. Codes may be written too:"
            " mapped, mapped_without_findings, partly_mapped, not_mapped. An empty state means that nobody knows, which"
            " is no all-clear: the check then reports the category in that municipality as not assessed. The columns"
            " as_of (a day) and source say from when that is, and from whom.\n\n"
            "Where provisions are given, rows in whose municipality some lie say 'mapped', how many there are, and from"
            " which documents; please see whether they are all. An earlier table is carried over.\n\n"
            "Rows may be put together: instead of municipalities the column teryt may name a powiat (four digits) or"
            " the whole voivodeship (two). The longest code that fits a municipality counts."
        )

    def initAlgorithm(self, configuration=None) -> None:
        vector = QgsProcessing.SourceType.TypeVector
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.BOUNDARIES,
                self.tr("Municipalities: boundaries, or zones of their plans"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
            )
        )
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.PROVISIONS,
                self.tr("Provisions of the voivodeship plan (layers and tables)"),
                vector,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.COVERAGE, self.tr("Earlier coverage table, to be carried over"), [vector], optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFile(
                self.RULEBOOK,
                self.tr("Own rule book (CSV or XLSX; the shipped one where empty)"),
                optional=True,
                fileFilter=self.tr("Rule books") + " (*.csv *.xlsx)",
            )
        )
        self.addParameter(language_parameter(self.LANGUAGE, self.tr("Language of the table")))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Coverage table"), vector))

    def prepare(self, parameters, context, feedback) -> None:
        # Map layers belong to the main thread; the run reads these snapshots.
        self._boundaries = source_of_parameter(self, parameters, self.BOUNDARIES, context)
        self._boundaries.require_areas(self.BOUNDARIES)
        self._coverage = source_of_parameter(self, parameters, self.COVERAGE, context)
        self._provisions = []
        if parameters.get(self.PROVISIONS):
            self._provisions = layers_of_parameter(self, parameters, self.PROVISIONS, context)

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where shapely and geopandas are missing.
        from ako_qgis_plugin.core.conformity.coverage import CoverageTable, read_coverage
        from ako_qgis_plugin.core.conformity.coverage_template import coverage_template
        from ako_qgis_plugin.core.rules.rule_book import load_rule_book

        path = self.parameterAsFile(parameters, self.RULEBOOK, context)
        book = load_rule_book(Path(path) if path else None)
        boundaries = read_frame(self._boundaries, None, context, FeedbackProgress(feedback, 0, _BOUNDARIES_READ))
        provisions = self._read_provisions(context, FeedbackProgress(feedback, _BOUNDARIES_READ, _READ))
        known = CoverageTable([])
        if self._coverage is not None:
            known = read_coverage(read_frame(self._coverage, None, context, FeedbackProgress.standing(feedback)), book)
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        making = FeedbackProgress(feedback, _READ, _MADE)
        table = coverage_template(boundaries, provisions, book, known, language, making)
        writing = FeedbackProgress(feedback, _MADE, 100)
        with Outputs(self, parameters, context, feedback) as outputs:
            no_geometry = QgsWkbTypes.Type.NoGeometry
            destination = outputs.write(self.OUTPUT, table, COVERAGE_TEMPLATE_FIELDS, no_geometry, writing)
        open_rows = int(table["state"].isna().sum())
        feedback.pushInfo(self.tr("Rows: {}, without a state yet: {}").format(len(table), open_rows))
        return {self.OUTPUT: destination}

    def _read_provisions(self, context, progress):
        from ako_qgis_plugin.core.conformity.coverage_template import SOURCE_FIELD

        if not self._provisions:
            return None
        has_source = all(layer.fields.indexFromName(SOURCE_FIELD) >= 0 for layer in self._provisions)
        return read_layers(self._provisions, ["category", *([SOURCE_FIELD] if has_source else [])], context, progress)
