"""Processing algorithm over the core's main job: municipal plans against the voivodeship plan."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.progress import Part
from ako_qgis_plugin.core.schema import (
    BY_PROVISION_FIELDS,
    FINDING_FIELDS,
    JUDGED_STATUSES,
    MIN_AREA_M2,
    MIN_WIDTH_M,
    RUN_FIELDS,
    SUMMARY_FIELDS,
    PlanStatus,
)
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.algorithm import ConformityAlgorithm, style_output
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
    from ako_qgis_plugin.core.conformity.check import ConformityCheck

#: Where on the progress bar zones, then all layers are read, and findings are judged and written [%].
_ZONES_READ, _READ, _JUDGED = 12.0, 15.0, 98.0

#: How many digits a TERYT code of a municipality may have: without and with the type digit.
_TERYT_LENGTHS = (6, 7)


class CheckConformity(ConformityAlgorithm):
    """Finds where municipal plans collide with the voivodeship plan."""

    ZONES = "ZONES"
    PROVISIONS = "PROVISIONS"
    RULEBOOK = "RULEBOOK"
    STATUS = "STATUS"
    TERYT = "TERYT"
    BOUNDARIES = "BOUNDARIES"
    COVERAGE = "COVERAGE"
    BUILDINGS = "BUILDINGS"
    MIN_AREA = "MIN_AREA"
    MIN_WIDTH = "MIN_WIDTH"
    INCLUDE_SUPPORTS = "INCLUDE_SUPPORTS"
    LANGUAGE = "LANGUAGE"
    OUTPUT = "OUTPUT"
    OUTPUT_SUMMARY = "OUTPUT_SUMMARY"
    OUTPUT_BY_PROVISION = "OUTPUT_BY_PROVISION"
    OUTPUT_RUN = "OUTPUT_RUN"

    def name(self) -> str:
        return "checkconformity"

    def displayName(self) -> str:
        return self.tr("Check plans against the voivodeship plan")

    def shortHelpString(self) -> str:
        return self.tr(
            "Finds every place where a zone of a municipal plan meets a provision of the voivodeship plan, and says"
            " by the rules of the rule book what that means: conflict, potential conflict, attention; or that it could"
            " not be assessed, and why. It finds collisions; whether a plan is in breach is for the authorities to"
            " state.\n\n"
            "Zones come from 'Import planning acts' (several municipalities and kinds of plans at once), provisions"
            " from 'Map provisions' (lines, points, areas and tables at once). Layers in other coordinate systems are"
            " reprojected to EPSG:2180.\n\n"
            "Corridors are as wide as width_m says, else as the category's default. The accuracy of the drawing"
            " (accuracy_m) decides the certainty: a collision that vanishes when the drawing is off by that much is"
            " uncertain, one that only then appears is possible. Parts smaller or narrower than the limits below are"
            " slivers; they are counted in the summary. Each finding carries rule, legal basis, size and advice;"
            " primary findings are the strongest of each pair of zone and provision.\n\n"
            "What it cannot see: pairs that no rule covers (counted as no_rule, never as conforming), and land where no"
            " plan is loaded - unless municipal boundaries are given, then it is reported as not assessed.\n\n"
            "A category without provisions may be empty, or not mapped yet. A coverage table says which: each category"
            " that is not, or not wholly, mapped in a municipality is reported there once as not assessed. What the"
            " table passes over counts as mapped where provisions of the category lie, else as not known. 'Coverage"
            " table to be filled in' makes one.\n\n"
            "With buildings given (footprints, or points), each finding tells how many stand on it, and what share of"
            " it they cover, so that an old village in a flood area is told apart from a new one. Verdicts stay as they"
            " are: how much that weighs is for people to say."
        )

    def initAlgorithm(self, configuration=None) -> None:
        polygon, vector = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
        self.addParameter(
            QgsProcessingParameterMultipleLayers(self.ZONES, self.tr("Planning zones of the municipal plans"), polygon)
        )
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.PROVISIONS, self.tr("Provisions of the voivodeship plan (layers and tables)"), vector
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
        self._add_choices()
        source = QgsProcessingParameterFeatureSource(
            self.BOUNDARIES, self.tr("Municipal boundaries, to find land without a plan"), [polygon], optional=True
        )
        self.addParameter(source)
        for key, label, kinds in (
            (self.COVERAGE, self.tr("Coverage table: what the region has mapped where"), [vector]),
            (
                self.BUILDINGS,
                self.tr("Buildings, as evidence of what is built up already"),
                [polygon, QgsProcessing.SourceType.TypeVectorPoint],
            ),
        ):
            self.addParameter(QgsProcessingParameterFeatureSource(key, label, kinds, optional=True))
        self._add_limits()
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Findings"), polygon))
        table = QgsProcessing.SourceType.TypeVector
        for key, label in (
            (self.OUTPUT_SUMMARY, self.tr("Summary by municipality and verdict")),
            (self.OUTPUT_BY_PROVISION, self.tr("Summary by provision")),
            (self.OUTPUT_RUN, self.tr("How the check was made (for the register and the documents)")),
        ):
            self.addParameter(QgsProcessingParameterFeatureSink(key, label, table, optional=True))

    def _add_choices(self) -> None:
        self.addParameter(status_parameter(self.STATUS, self.tr("Plans of these statuses")))
        self.addParameter(
            QgsProcessingParameterString(
                self.TERYT, self.tr("Only these municipalities (TERYT codes, separated by commas)"), optional=True
            )
        )

    def _add_limits(self) -> None:
        number = QgsProcessingParameterNumber.Type.Double
        for key, label, default in (
            (self.MIN_AREA, self.tr("Ignore parts smaller than (m²)"), MIN_AREA_M2),
            (self.MIN_WIDTH, self.tr("Ignore parts narrower than (m, mean width)"), MIN_WIDTH_M),
        ):
            self.addParameter(QgsProcessingParameterNumber(key, label, number, defaultValue=default, minValue=0))
        self.addParameter(
            QgsProcessingParameterBoolean(
                self.INCLUDE_SUPPORTS, self.tr("Also list zones that support a provision"), defaultValue=False
            )
        )
        self.addParameter(language_parameter(self.LANGUAGE, self.tr("Language of the findings")))

    def prepare(self, parameters, context, feedback) -> None:
        # Map layers belong to the main thread; the run reads these snapshots.
        self._zones = layers_of_parameter(self, parameters, self.ZONES, context)
        self._provisions = layers_of_parameter(self, parameters, self.PROVISIONS, context)
        self._boundaries, self._coverage, self._buildings = (
            source_of_parameter(self, parameters, key, context)
            for key in (self.BOUNDARIES, self.COVERAGE, self.BUILDINGS)
        )
        for layer in self._zones:
            layer.require_areas(self.ZONES)
        if self._boundaries is not None:
            self._boundaries.require_areas(self.BOUNDARIES)

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where shapely and geopandas are missing.
        from ako_qgis_plugin.core.conformity.check import CheckOptions, ConformityCheck
        from ako_qgis_plugin.core.conformity.inputs import PROVISION_FIELDS_READ, ZONE_FIELDS_READ
        from ako_qgis_plugin.core.rules.rule_book import load_rule_book

        path = self.parameterAsFile(parameters, self.RULEBOOK, context)
        book = load_rule_book(Path(path) if path else None)
        feedback.pushInfo(self.tr("Rule book: {} ({} rules)").format(book.name, len(book.rules)))
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        options = CheckOptions(
            min_area_m2=self.parameterAsDouble(parameters, self.MIN_AREA, context),
            min_width_m=self.parameterAsDouble(parameters, self.MIN_WIDTH, context),
            statuses=self.parameterAsEnumStrings(parameters, self.STATUS, context),
            teryt=teryt_list(self.parameterAsString(parameters, self.TERYT, context)),
            include_supports=self.parameterAsBoolean(parameters, self.INCLUDE_SUPPORTS, context),
            language=language,
        )
        zones = read_layers(self._zones, ZONE_FIELDS_READ, context, FeedbackProgress(feedback, 0, _ZONES_READ))
        reading = FeedbackProgress(feedback, _ZONES_READ, _READ)
        provisions = read_layers(self._provisions, PROVISION_FIELDS_READ, context, Part(reading, 0, 0.5))
        further = {
            "boundaries": (self._boundaries, None, Part(reading, 0.5, 0.7)),
            "coverage": (self._coverage, None, Part(reading, 0.7, 0.7)),
            "buildings": (self._buildings, [], Part(reading, 0.7, 1)),
        }
        frames = {
            name: None if layer is None else read_frame(layer, fields, context, part)
            for name, (layer, fields, part) in further.items()
        }
        progress = FeedbackProgress(feedback, _READ, _JUDGED)
        check = ConformityCheck(zones, provisions, book, **frames, options=options, progress=progress)
        # The check has read them; a voivodeship is large.
        del zones, provisions, frames
        return self._write(check, language, parameters, context, feedback)

    def _write(self, check: ConformityCheck, language: str, parameters, context, feedback) -> dict:
        no_geometry = QgsWkbTypes.Type.NoGeometry
        reading_back = FeedbackProgress(feedback, _JUDGED, 100)
        with Outputs(self, parameters, context, feedback) as outputs, closing(check.findings()) as findings:
            results = {self.OUTPUT: outputs.write(self.OUTPUT, findings, FINDING_FIELDS, progress=reading_back)}
            summary, by_provision = check.summaries()
            facts = check.facts(plugin_version()) if parameters.get(self.OUTPUT_RUN) else None
            for key, frame, fields in (
                (self.OUTPUT_SUMMARY, summary, SUMMARY_FIELDS),
                (self.OUTPUT_BY_PROVISION, by_provision, BY_PROVISION_FIELDS),
                (self.OUTPUT_RUN, facts, RUN_FIELDS),
            ):
                results[key] = None if frame is None else outputs.write(key, frame, fields, no_geometry)
            feedback.setProgress(100)
        style_output(results[self.OUTPUT], "findings", language, context, feedback)
        return {key: destination for key, destination in results.items() if destination is not None}


def status_parameter(key: str, label: str) -> QgsProcessingParameterEnum:
    """Give the choice of the statuses of the plans that are checked."""
    return QgsProcessingParameterEnum(
        key,
        label,
        [status.value for status in PlanStatus],
        allowMultiple=True,
        defaultValue=[status.value for status in JUDGED_STATUSES],
        usesStaticStrings=True,
    )


def teryt_list(text: str) -> tuple[str, ...]:
    """Read TERYT codes separated by commas, semicolons or spaces.

    Raises
    ------
    InvalidValueError
        If one is not six or seven digits.

    """
    codes = text.replace(",", " ").replace(";", " ").split()
    wrong = [code for code in codes if not code.isdecimal() or len(code) not in _TERYT_LENGTHS]
    if wrong:
        raise InvalidValueError(
            say("TERYT: {codes}: a municipality has six digits, or seven with its type", codes=", ".join(wrong))
        )
    return tuple(codes)
