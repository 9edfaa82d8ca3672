"""Processing algorithm over the core's summary: municipalities and how many conflicts they have."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ako_qgis_plugin.core.schema import MUNICIPAL_SUMMARY_FIELDS, Standing
from ako_qgis_plugin.processing_algorithms.algorithm import ConformityAlgorithm, style_output
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.language import language_parameter
from ako_qgis_plugin.processing_algorithms.layers import Outputs, read_frame, source_of_parameter

#: Where on the progress bar findings, then boundaries are read, and municipalities are counted [%].
_FINDINGS_READ, _READ, _COUNTED = 50.0, 60.0, 90.0


class SummarizeFindings(ConformityAlgorithm):
    """Counts conflicts by municipality, for a map."""

    REGISTER = "REGISTER"
    BOUNDARIES = "BOUNDARIES"
    LANGUAGE = "LANGUAGE"
    OUTPUT = "OUTPUT"

    def name(self) -> str:
        return "summarizefindings"

    def displayName(self) -> str:
        return self.tr("Summarize findings by municipality")

    def shortHelpString(self) -> str:
        return self.tr(
            "Gives the municipalities as a layer that shows how many conflicts each has: shaded by number (a second"
            " style of the layer shades by area), with a pie of the verdicts.\n\n"
            "Counted are primary findings that still stand, by verdict; those of broad areas are counted apart in the"
            " field screening. The area is that of conflicts and potential conflicts; where findings lie upon each"
            " other it is counted once, so it is less than the sum over the findings. A finding is decided when the"
            " register holds any decision but open; plain findings are all open.\n\n"
            "No number here is a clean bill. The field standing tells municipalities that were checked without a"
            " conflict from those where nothing could be assessed, and from those that no finding names: they may not"
            " have been checked at all."
        )

    def initAlgorithm(self, configuration=None) -> None:
        polygon = QgsProcessing.SourceType.TypeVectorPolygon
        for key, label in (
            (self.REGISTER, self.tr("Register or findings")),
            (self.BOUNDARIES, self.tr("Municipal boundaries")),
        ):
            self.addParameter(QgsProcessingParameterFeatureSource(key, label, [polygon]))
        self.addParameter(language_parameter(self.LANGUAGE, self.tr("Language of the style")))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Conflicts by municipality"), polygon))

    def prepare(self, parameters, context, feedback) -> None:
        # Map layers belong to the main thread; the run reads these snapshots.
        self._findings = source_of_parameter(self, parameters, self.REGISTER, context)
        self._boundaries = source_of_parameter(self, parameters, self.BOUNDARIES, context)
        for key, layer in ((self.REGISTER, self._findings), (self.BOUNDARIES, self._boundaries)):
            layer.require_areas(key)

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where shapely and geopandas are missing.
        from ako_qgis_plugin.core.reports.municipal_summary import FIELDS_READ, REGISTER_FIELDS_READ, municipal_summary

        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        of_register = [name for name in REGISTER_FIELDS_READ if self._findings.fields.indexFromName(name) >= 0]
        reading = FeedbackProgress(feedback, 0, _FINDINGS_READ)
        findings = read_frame(self._findings, [*FIELDS_READ, *of_register], context, reading)
        boundaries = read_frame(self._boundaries, None, context, FeedbackProgress(feedback, _FINDINGS_READ, _READ))
        summary = municipal_summary(findings, boundaries, FeedbackProgress(feedback, _READ, _COUNTED))
        self._tell(summary, feedback)
        with Outputs(self, parameters, context, feedback) as outputs:
            writing = FeedbackProgress(feedback, _COUNTED, 100)
            destination = outputs.write(self.OUTPUT, summary, MUNICIPAL_SUMMARY_FIELDS, progress=writing)
        style_output(destination, "municipal_summary", language, context, feedback)
        return {self.OUTPUT: destination}

    def _tell(self, summary, feedback) -> None:
        colliding = int((summary["collisions"] > 0).sum())
        feedback.pushInfo(
            self.tr("Municipalities: {}, with conflicts or potential conflicts: {}").format(len(summary), colliding)
        )
        silent = ", ".join(summary.loc[summary["standing"] == Standing.NO_FINDINGS, "municipality"])
        if silent:
            sentence = self.tr("No finding names these municipalities; they may not have been checked: {}")
            feedback.pushWarning(sentence.format(silent))
