"""Processing algorithm that compares variants of the functional area."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ako_qgis_plugin.core.functional_area.vocabulary import (
    AGREEMENT_FIELDS,
    MEASURE_FIELDS,
    STABILITY_FIELDS,
    SWEEP_FIELDS,
)
from ako_qgis_plugin.core.progress import Part
from ako_qgis_plugin.core.schema import Field, fields_of
from ako_qgis_plugin.processing_algorithms.algorithm import FunctionalAreaAlgorithm, style_output
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.functional_area.inputs import AreaInputs
from ako_qgis_plugin.processing_algorithms.language import language_parameter
from ako_qgis_plugin.processing_algorithms.layers import Outputs, layers_of_parameter, read_frame

if TYPE_CHECKING:
    from ako_qgis_plugin.core.functional_area.variants.comparison import Comparison
    from ako_qgis_plugin.core.functional_area.variants.comparison_sweeps import FlowTables, SweepOptions, SweptVariant
    from ako_qgis_plugin.core.functional_area.variants.frames import Membership

#: Where on the progress bar all is read, the variants are swept, and measured [%].
_READ, _SWEPT, _MEASURED = 30.0, 75.0, 85.0

#: The membership table before the columns of the variants.
_UNIT_FIELDS = fields_of("unit_code unit_name frequency_pct:real inside:integer variants:integer")


class CompareVariants(FunctionalAreaAlgorithm):
    """Says which units belong in which variants, how alike these are, and what would turn a unit."""

    VARIANTS = "VARIANTS"
    REFERENCE = "REFERENCE"
    SWEEP_PARAMETER = "SWEEP_PARAMETER"
    SWEEP_FROM = "SWEEP_FROM"
    SWEEP_TO = "SWEEP_TO"
    SWEEP_STEP = "SWEEP_STEP"
    LANGUAGE = "LANGUAGE"
    OUTPUT = "OUTPUT"
    OUTPUT_TABLE = "OUTPUT_TABLE"
    OUTPUT_AGREEMENT = "OUTPUT_AGREEMENT"
    OUTPUT_MEASURES = "OUTPUT_MEASURES"
    OUTPUT_SWEEP = "OUTPUT_SWEEP"

    def name(self) -> str:
        return "comparevariants"

    def displayName(self) -> str:
        return self.tr("Compare variants of the functional area")

    def shortHelpString(self) -> str:
        return self.tr(
            "Puts variants of the functional area side by side: those of 'Delimit the functional area', of the panel,"
            " or a political proposal, on whatever sets of units; they are joined by the codes of the units, and units"
            " that a variant lacks are told.\n\n"
            "Stability map: in how many of the variants that know it each unit belongs, in which of them, and at which"
            " value of the threshold it flips first. Membership table: each unit in each variant.\n\n"
            "Agreement of each pair: index of Jaccard (members of both over members of either), and of the partitions"
            " into areas, those outside being one class, the index of Rand (share of the pairs of units that both treat"
            " alike; Rand 1971) and the adjusted one (less what chance gives; Hubert, Arabie 1985), over the units that"
            " both know.\n\n"
            "Measures of each variant, and of each of its areas: people, employed residents, jobs, area; with flows"
            " given the share of flows kept inside (of residents who work in another unit than their own, those whose"
            " place of work is inside) and self-containment (of employed residents, those who work inside; of jobs,"
            " those held by residents); with areas given the number of parts, enclaves, exclaves, and the compactness"
            " of Polsby and Popper (4 pi area / perimeter squared; 1 is a circle; 1991).\n\n"
            "Sweep: each variant whose definition stands in its layer is computed again with other values of a"
            " parameter (its threshold unless another is named; a third of its value to both sides where nothing else"
            " is said), from the flows and units given. For each unit: at which value it flips (exactly, where its own"
            " share is known, else to a thousandth of the step), and between which values it stays what it is. A unit"
            " that turns twice within one step may be missed; take a smaller step where that matters.\n\n"
            "Which variant to choose is for people to decide; the numbers say what each choice means."
        )

    def initAlgorithm(self, configuration=None) -> None:
        vector = QgsProcessing.SourceType.TypeVector
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.VARIANTS, self.tr("Variants of the functional area (layers and tables)"), vector
            )
        )
        inputs = AreaInputs(self)
        inputs.declare_flows(optional=True)
        inputs.declare_units(optional=True)
        self.addParameter(
            QgsProcessingParameterString(
                self.REFERENCE,
                self.tr("Reference: name of the variant that the others are held against"),
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.SWEEP_PARAMETER,
                self.tr("Sweep: parameter of the variants that is moved"),
                defaultValue="threshold",
            )
        )
        for key, label in (
            (self.SWEEP_FROM, self.tr("Sweep: from (around each variant's own value where empty)")),
            (self.SWEEP_TO, self.tr("Sweep: to")),
            (self.SWEEP_STEP, self.tr("Sweep: step")),
        ):
            kind = QgsProcessingParameterNumber.Type.Double
            self.addParameter(QgsProcessingParameterNumber(key, label, kind, defaultValue=None, optional=True))
        inputs.declare_secrecy()
        inputs.declare_migration()
        self.addParameter(language_parameter(self.LANGUAGE, self.tr("Language of the style")))
        self.addParameter(
            QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Stability of the functional area"), vector)
        )
        for key, label in (
            (self.OUTPUT_TABLE, self.tr("Membership of each unit in each variant")),
            (self.OUTPUT_AGREEMENT, self.tr("Agreement of the variants")),
            (self.OUTPUT_MEASURES, self.tr("Measures of the variants")),
            (self.OUTPUT_SWEEP, self.tr("Sweep: where each unit flips")),
        ):
            self.addParameter(QgsProcessingParameterFeatureSink(key, label, vector, optional=True))

    def prepare(self, parameters, context, feedback) -> None:
        # Map layers belong to the main thread; the run reads these snapshots.
        self._layers = layers_of_parameter(self, parameters, self.VARIANTS, context)
        self._sources = AreaInputs(self).taken(parameters, context)

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where shapely and geopandas are missing.
        from ako_qgis_plugin.core.functional_area.variants.comparison import compared
        from ako_qgis_plugin.core.functional_area.variants.comparison_sweeps import FlowTables, sweeps_of

        progress = FeedbackProgress(feedback, 0, _READ)
        memberships = self._memberships(context, Part(progress, 0, 0.5))
        units = self._sources.read_units(context, Part(progress, 0.5, 0.7))
        comparison = compared(memberships, progress, units)
        reference = self.parameterAsString(parameters, self.REFERENCE, context).strip()
        if reference:
            comparison.named(reference)
        codes = comparison.units.codes
        tables = FlowTables(
            self._sources.read_flows(context, Part(progress, 0.7, 0.9), codes),
            self._sources.read_migration(context, Part(progress, 0.9, 1), codes),
        )
        swept = sweeps_of(
            comparison, tables, self._options(parameters, context), FeedbackProgress(feedback, _READ, _SWEPT)
        )
        return self._write(comparison, tables, swept, (parameters, context, feedback))

    def _memberships(self, context, progress) -> list[Membership]:
        from ako_qgis_plugin.core.functional_area.variants.frames import read_memberships

        found: list[Membership] = []
        for number, layer in enumerate(self._layers):
            part = Part(progress, number / len(self._layers), (number + 1) / len(self._layers))
            found += read_memberships(read_frame(layer, None, context, part), layer.name)
        return found

    def _options(self, parameters, context) -> SweepOptions:
        from ako_qgis_plugin.core.functional_area.variants.comparison_sweeps import SweepOptions

        start, end, step = (
            None if parameters.get(key) is None else self.parameterAsDouble(parameters, key, context)
            for key in (self.SWEEP_FROM, self.SWEEP_TO, self.SWEEP_STEP)
        )
        return SweepOptions(self.parameterAsString(parameters, self.SWEEP_PARAMETER, context).strip(), start, end, step)

    def _write(self, comparison: Comparison, tables: FlowTables, swept: list[SweptVariant], run) -> dict:
        from ako_qgis_plugin.core.functional_area.variants.comparison import columns_of, membership_table
        from ako_qgis_plugin.core.functional_area.variants.comparison_agreement import agreement_frame
        from ako_qgis_plugin.core.functional_area.variants.comparison_measures import measures_of
        from ako_qgis_plugin.core.functional_area.variants.comparison_stability import stability_frame
        from ako_qgis_plugin.core.functional_area.variants.comparison_sweeps import sweeps_frame

        parameters, context, feedback = run
        reference = self.parameterAsString(parameters, self.REFERENCE, context).strip()
        measuring = FeedbackProgress(feedback, _SWEPT, _MEASURED)
        columns = columns_of(placed.membership.name for placed in comparison.variants)
        tables_out = (
            (self.OUTPUT_TABLE, membership_table(comparison, columns), (*_UNIT_FIELDS, *map(Field, columns))),
            (self.OUTPUT_AGREEMENT, agreement_frame(comparison), AGREEMENT_FIELDS),
            (self.OUTPUT_MEASURES, measures_of(comparison, tables.flows, reference, measuring), MEASURE_FIELDS),
            (self.OUTPUT_SWEEP, sweeps_frame(swept), SWEEP_FIELDS),
        )
        has_areas, table = comparison.units.geometry is not None, QgsWkbTypes.Type.NoGeometry
        shape = QgsWkbTypes.Type.MultiPolygon if has_areas else table
        stability, results = stability_frame(comparison, swept), {}
        writing = FeedbackProgress(feedback, _MEASURED, 100)
        with Outputs(self, parameters, context, feedback) as outputs:
            results[self.OUTPUT] = outputs.write(self.OUTPUT, stability, STABILITY_FIELDS, shape, writing)
            for key, frame, fields in tables_out:
                results[key] = outputs.write(key, frame, fields, table)
        if has_areas:
            language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
            style_output(results[self.OUTPUT], "stability", language, context, feedback)
        self._tell(comparison, feedback)
        return {key: value for key, value in results.items() if value}

    def _tell(self, comparison: Comparison, feedback) -> None:
        standings = [standing.value for standing in comparison.standings]
        feedback.pushInfo(
            self.tr("Variants: {}; units: {}, in all: {}, in some: {}, in none: {}").format(
                len(comparison.variants),
                len(standings),
                *(standings.count(each) for each in ("in_all", "in_some", "in_none")),
            )
        )
