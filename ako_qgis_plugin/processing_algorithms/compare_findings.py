"""Processing algorithm that compares two runs of the check, such as two drafts of one plan."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorLayer,
)

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.progress import Part
from ako_qgis_plugin.core.schema import COMPARISON_FIELDS, FINDING_FIELDS, MIN_AREA_M2
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.algorithm import ConformityAlgorithm, style_output
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.language import language_parameter
from ako_qgis_plugin.processing_algorithms.layers import LayerInput, Outputs, read_findings, whole_layer_of_parameter

#: Where on the progress bar both are read, and compared [%].
_BEFORE_READ, _READ, _COMPARED = 20.0, 40.0, 80.0


class CompareFindings(ConformityAlgorithm):
    """Says of the findings of two runs which are new, unchanged, changed, renumbered or resolved."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    MIN_AREA = "MIN_AREA"
    LANGUAGE = "LANGUAGE"
    OUTPUT = "OUTPUT"

    def name(self) -> str:
        return "comparefindings"

    def displayName(self) -> str:
        return self.tr("Compare the findings of two checks")

    def shortHelpString(self) -> str:
        return self.tr(
            "Compares two checks, such as those of two drafts of one plan, and says of each finding whether it is new,"
            " unchanged, changed (another verdict, severity or certainty, or another place by more than the area"
            " below), renumbered (the same place under another zone's number) or resolved.\n\n"
            "Findings of the second check stand there as they are, resolved ones as they were in the first; what the"
            " verdict and the area were before stands beside. Both checks should have been made of the same"
            " municipalities, provisions and rules: what only one of them looked at seems to be new or resolved."
        )

    def initAlgorithm(self, configuration=None) -> None:
        polygon = QgsProcessing.SourceType.TypeVectorPolygon
        for key, label in (
            (self.BEFORE, self.tr("Findings before (the earlier draft)")),
            (self.AFTER, self.tr("Findings after (the later draft)")),
        ):
            self.addParameter(QgsProcessingParameterVectorLayer(key, label, [polygon]))
        self.addParameter(
            QgsProcessingParameterNumber(
                self.MIN_AREA,
                self.tr("A conflict changed where more than this differs (m²)"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=MIN_AREA_M2,
                minValue=0,
            )
        )
        self.addParameter(language_parameter(self.LANGUAGE, self.tr("Language of the style")))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Findings compared"), polygon))

    def prepare(self, parameters, context, feedback) -> None:
        layers = []
        for key in (self.BEFORE, self.AFTER):
            layer = whole_layer_of_parameter(self, parameters, key, context)
            if layer is None:
                raise InvalidValueError(say("{parameter}: give the findings of a check", parameter=key))
            layers.append(LayerInput.of_layer(layer))
            layers[-1].require_areas(key)
        self._before, self._after = layers

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where shapely and geopandas are missing.
        from ako_qgis_plugin.core.register.comparison import compare_findings

        reading = FeedbackProgress(feedback, 0, _BEFORE_READ), FeedbackProgress(feedback, _BEFORE_READ, _READ)
        before = read_findings(self._before, FINDING_FIELDS, context, reading[0])
        after = read_findings(self._after, FINDING_FIELDS, context, reading[1])
        min_area_m2 = self.parameterAsDouble(parameters, self.MIN_AREA, context)
        progress = FeedbackProgress(feedback, _READ, 100)
        compared = compare_findings(before, after, min_area_m2, Part(progress, 0, _share(_COMPARED)))
        writing = Part(progress, _share(_COMPARED), 1)
        with Outputs(self, parameters, context, feedback) as outputs:
            destination = outputs.write(self.OUTPUT, compared, COMPARISON_FIELDS, progress=writing)
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        style_output(destination, "findings", language, context, feedback, name=self.displayName())
        return {self.OUTPUT: destination}


def _share(percent: float) -> float:
    return (percent - _READ) / (100 - _READ)
