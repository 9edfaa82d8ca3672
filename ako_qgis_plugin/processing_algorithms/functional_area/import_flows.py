"""Processing algorithm over the core's reader of flows: a matrix or list of an office becomes a clean table."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ako_qgis_plugin.core.functional_area.vocabulary import (
    FLOW_REMARK_FIELDS,
    READ_FLOW_FIELDS,
    FlowKind,
)
from ako_qgis_plugin.core.progress import Part
from ako_qgis_plugin.processing_algorithms.algorithm import FunctionalAreaAlgorithm
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.functional_area.flow_source import FILE_PATTERNS, records_in
from ako_qgis_plugin.processing_algorithms.functional_area.inputs import AreaInputs
from ako_qgis_plugin.processing_algorithms.language import language_parameter
from ako_qgis_plugin.processing_algorithms.layers import Outputs

if TYPE_CHECKING:
    from ako_qgis_plugin.core.functional_area.flows.frames import FlowCounts
    from ako_qgis_plugin.core.functional_area.flows.layouts import Layout
    from ako_qgis_plugin.core.functional_area.flows.pairs import FlowOptions
    from ako_qgis_plugin.core.functional_area.units import Units

AUTO = "auto"
LAYOUTS = (AUTO, "long", "wide")
ROWS = (AUTO, "origins", "destinations")
DUPLICATES = ("once_or_sum", "sum", "refuse")

#: Where on the progress bar the units, then the file are read, and its flows are put together [%].
_UNITS_READ, _FILE_READ, _PUT_TOGETHER = 10.0, 50.0, 80.0


class ImportFlows(FunctionalAreaAlgorithm):
    """Reads commuting, migration, school trips or any other flows from a file, and says what it met with."""

    INPUT = "INPUT"
    SHEET = "SHEET"
    KIND = "KIND"
    LAYOUT = "LAYOUT"
    ROWS = "ROWS"
    HEADER_ROW = "HEADER_ROW"
    ORIGIN_FIELD = "ORIGIN_FIELD"
    DESTINATION_FIELD = "DESTINATION_FIELD"
    FLOW_FIELD = "FLOW_FIELD"
    ORIGIN_NAME_FIELD = "ORIGIN_NAME_FIELD"
    DESTINATION_NAME_FIELD = "DESTINATION_NAME_FIELD"
    DUPLICATES = "DUPLICATES"
    HIDDEN_MAX = "HIDDEN_MAX"
    ABSENT_IS_HIDDEN = "ABSENT_IS_HIDDEN"
    UNITS = "UNITS"
    UNIT_FIELD = "UNIT_FIELD"
    NAME_FIELD = "NAME_FIELD"
    LANGUAGE = "LANGUAGE"
    OUTPUT = "OUTPUT"
    OUTPUT_REMARKS = "OUTPUT_REMARKS"

    def name(self) -> str:
        return "importflows"

    def displayName(self) -> str:
        return self.tr("Import flows (commuting, migration, school trips)")

    def shortHelpString(self) -> str:
        return self.tr(
            "Reads a table of flows as an office keeps it and writes one row for each pair of municipalities: XLSX,"
            " XLS, ODS or CSV (separated by ; , or tab; UTF-8 or cp1250), a list of pairs or a matrix, with titles"
            " above, headings of several rows, totals and notes. Layout, header row and columns are recognised; where"
            " that fails, choose them (a column by its heading or its letter).\n\n"
            "Codes: municipalities are matched on the first six digits of TERYT, so that a changed type digit does not"
            " matter; lost leading zeros are put back. Town and rural part of an urban-rural municipality (digits 4"
            " and 5) are joined, districts of cities (8 and 9) belong to their city, and the flow between them stays"
            " inside. Where the whole unit stands beside its parts, nothing is counted twice. Codes that are not TERYT"
            " stay as they are.\n\n"
            "Signs of Statistics Poland: '-' is none; '#', '.', '*' and an empty cell of a list are hidden flows, which"
            " are missing and not zero; 'x' is hidden between two units and no figure inside one. An empty cell of a"
            " matrix is a pair that the table does not hold: none, or with 'Pairs that are not in the table may be"
            " hidden flows' up to the largest hidden flow. Flows of 0 are kept in that case only.\n\n"
            "Nothing is lost silently: OUTPUT_REMARKS lists repeated pairs (counted once where the number is the same,"
            " added where it differs, unless you choose otherwise), cells that are no numbers, negative flows (left"
            " out), codes that are none of the units, what was joined, and totals that do not fit what they sum"
            " up.\n\n"
            "The layouts of the commuting matrices of the censuses 2011 and 2021 are described publicly (employees by"
            " municipality of residence and of work, town and rural parts of urban-rural municipalities apart), but the"
            " files themselves were not at hand when this was written: see what was recognised before you rely on it."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(
            QgsProcessingParameterFile(
                self.INPUT, self.tr("File of flows"), fileFilter=self.tr("Tables") + " " + FILE_PATTERNS
            )
        )
        self._add_text(self.SHEET, self.tr("Sheet of the workbook (the first one where empty)"))
        self._add_enum(self.KIND, self.tr("What moves"), [kind.value for kind in FlowKind])
        self._add_enum(self.LAYOUT, self.tr("Layout: a list of pairs (long) or a matrix (wide)"), LAYOUTS)
        self._add_enum(self.ROWS, self.tr("Rows of a matrix are"), ROWS, is_advanced=True)
        self._add_advanced(
            QgsProcessingParameterNumber(
                self.HEADER_ROW,
                self.tr("Header row, of a matrix the one with the codes (0: recognised)"),
                QgsProcessingParameterNumber.Type.Integer,
                defaultValue=0,
                minValue=0,
            )
        )
        for key, label in (
            (self.ORIGIN_FIELD, self.tr("Column of the origin (heading or letter; recognised where empty)")),
            (self.DESTINATION_FIELD, self.tr("Column of the destination")),
            (self.FLOW_FIELD, self.tr("Column of the number of people")),
            (self.ORIGIN_NAME_FIELD, self.tr("Column of the origin's name")),
            (self.DESTINATION_NAME_FIELD, self.tr("Column of the destination's name")),
        ):
            self._add_text(key, label)
        self._add_enum(self.DUPLICATES, self.tr("Pairs that stand in several rows"), DUPLICATES, is_advanced=True)
        AreaInputs(self).declare_secrecy()
        self._add_units()
        self.addParameter(language_parameter(self.LANGUAGE, self.tr("Language of the remarks")))
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Flows"), table))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT_REMARKS, self.tr("Remarks on the flows"), table, optional=True, createByDefault=True
            )
        )

    def _add_units(self) -> None:
        vector = QgsProcessing.SourceType.TypeVector
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.UNITS, self.tr("Units, to list other codes and to find codes by names"), [vector], optional=True
            )
        )
        for key, label, default in (
            (self.UNIT_FIELD, self.tr("Field of the unit's code (TERYT)"), "teryt"),
            (self.NAME_FIELD, self.tr("Field of the unit's name"), None),
        ):
            field = QgsProcessingParameterField(
                key, label, defaultValue=default, parentLayerParameterName=self.UNITS, optional=True
            )
            self._add_advanced(field)

    def _add_text(self, key: str, label: str) -> None:
        text = QgsProcessingParameterString(key, label, optional=True)
        if key == self.SHEET:
            self.addParameter(text)
        else:
            self._add_advanced(text)

    def _add_enum(self, key: str, label: str, options, *, is_advanced: bool = False) -> None:
        values = list(options)
        parameter = QgsProcessingParameterEnum(key, label, values, defaultValue=values[0], usesStaticStrings=True)
        if is_advanced:
            self._add_advanced(parameter)
        else:
            self.addParameter(parameter)

    def _add_advanced(self, parameter) -> None:
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(parameter)

    def prepare(self, parameters, context, feedback) -> None:
        # Map layers belong to the main thread; the run reads this snapshot.
        self._sources = AreaInputs(self).taken(parameters, context)

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where numpy and pandas are missing.
        from ako_qgis_plugin.core.functional_area.flows.files import names_of_units, read_records_of_flows
        from ako_qgis_plugin.core.functional_area.flows.frames import counts_of, flow_frame, remark_frame

        units = self._sources.read_units(context, FeedbackProgress(feedback, 0, _UNITS_READ))
        path = self.parameterAsFile(parameters, self.INPUT, context)
        reading = FeedbackProgress(feedback, _UNITS_READ, _FILE_READ)
        reading.advance(0)
        records = records_in(path, self.parameterAsString(parameters, self.SHEET, context))
        reading.advance(1)
        layout = self._layout(parameters, context, records)
        self._tell_layout(layout, feedback)
        names = {} if units is None else names_of_units(units.codes, units.names)
        table, remarks = read_records_of_flows(records, layout, self._options(parameters, context, units), names)
        putting = FeedbackProgress(feedback, _FILE_READ, _PUT_TOGETHER)
        putting.advance(1)
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        self._tell_counts(counts_of(table, remarks), feedback)
        writing, none = FeedbackProgress(feedback, _PUT_TOGETHER, 100), QgsWkbTypes.Type.NoGeometry
        with Outputs(self, parameters, context, feedback) as outputs:
            flows = outputs.write(self.OUTPUT, flow_frame(table), READ_FLOW_FIELDS, none, Part(writing, 0, 0.8))
            told = remark_frame(remarks, language)
            noted = outputs.write(self.OUTPUT_REMARKS, told, FLOW_REMARK_FIELDS, none, Part(writing, 0.8, 1))
        return {self.OUTPUT: flows, self.OUTPUT_REMARKS: noted}

    def _layout(self, parameters, context, records) -> Layout:
        from ako_qgis_plugin.core.functional_area.flows.files import LayoutChoices, laid_out
        from ako_qgis_plugin.core.functional_area.flows.layouts import LayoutKind, RowsAre

        kind = self.parameterAsEnumString(parameters, self.LAYOUT, context)
        rows = self.parameterAsEnumString(parameters, self.ROWS, context)
        choices = LayoutChoices(
            None if kind == AUTO else LayoutKind(kind),
            self.parameterAsInt(parameters, self.HEADER_ROW, context) or None,
            None if rows == AUTO else RowsAre(rows),
            {end: self.parameterAsString(parameters, key, context) for end, key in self._column_keys()},
        )
        return laid_out(records, choices)

    def _column_keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("origin", self.ORIGIN_FIELD),
            ("destination", self.DESTINATION_FIELD),
            ("flow", self.FLOW_FIELD),
            ("origin_name", self.ORIGIN_NAME_FIELD),
            ("destination_name", self.DESTINATION_NAME_FIELD),
        )

    def _options(self, parameters, context, units: Units | None) -> FlowOptions:
        from ako_qgis_plugin.core.functional_area.flows.pairs import Duplicates, FlowOptions

        options = FlowOptions(
            FlowKind(self.parameterAsEnumString(parameters, self.KIND, context)),
            self.parameterAsDouble(parameters, self.HIDDEN_MAX, context),
            self.parameterAsBoolean(parameters, self.ABSENT_IS_HIDDEN, context),
            Duplicates(self.parameterAsEnumString(parameters, self.DUPLICATES, context)),
        )
        return options if units is None else replace(options, known_codes=units.codes)

    def _tell_layout(self, layout: Layout, feedback) -> None:
        from ako_qgis_plugin.core.functional_area.flows.layouts import LayoutKind, RowsAre

        if layout.kind is LayoutKind.WIDE:
            rows = self.tr("origins") if layout.rows_are is RowsAre.ORIGINS else self.tr("destinations")
            feedback.pushInfo(self.tr("A matrix; header row: {}, its rows are {}").format(layout.header_row, rows))
            return
        columns = [
            self.tr("not recognised") if column is None else layout.headings[column]
            for column in (layout.origin, layout.destination, layout.flow)
        ]
        sentence = self.tr("A list of pairs; header row: {}; origin: {}; destination: {}; people: {}")
        feedback.pushInfo(sentence.format(layout.header_row, *columns))

    def _tell_counts(self, counts: FlowCounts, feedback) -> None:
        feedback.pushInfo(
            self.tr(
                "Pairs: {}, people: {}, hidden flows: {}, units: {}, joined of parts: {}, repeated pairs: {}"
            ).format(counts.pairs, round(counts.people), counts.hidden, counts.units, counts.joined, counts.duplicates)
        )
        doubtful = (
            (counts.left_out, self.tr("Rows and cells left out, because they cannot be read: {}")),
            (counts.unknown, self.tr("Codes that are none of the units: {}")),
            (counts.totals_that_differ, self.tr("Totals that do not fit: {}")),
        )
        for count, sentence in doubtful:
            if count:
                feedback.pushWarning(sentence.format(count) + " - " + self.tr("see the remarks"))
