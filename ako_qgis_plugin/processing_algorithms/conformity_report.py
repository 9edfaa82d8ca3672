"""Processing algorithm that puts the conflict register on paper: protocol, workbook, map atlas."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsExpression,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.schema import (
    FINDING_FIELDS,
    ITEMS_IN_PROTOCOL,
    PROVISION_FIELDS,
    REGISTER_FIELDS,
    RUN_FIELDS,
    TERYT_DIGITS,
    ZONE_FIELDS,
    CheckKind,
    Field,
    names,
)
from ako_qgis_plugin.core.wording import listed, say
from ako_qgis_plugin.processing_algorithms.algorithm import ConformityAlgorithm
from ako_qgis_plugin.processing_algorithms.check_conformity import teryt_list
from ako_qgis_plugin.processing_algorithms.dependencies import DOCUMENT_MODULES, import_quietly
from ako_qgis_plugin.processing_algorithms.document_folder import DocumentFolder
from ako_qgis_plugin.processing_algorithms.document_parameters import (
    KINDS,
    PAPERS,
    WritesDocuments,
    choice_parameter,
    date_of,
    date_parameter,
    file_of_parameter,
    program,
    require_other_files,
    template_parameter,
)
from ako_qgis_plugin.processing_algorithms.document_writer import DOCX, PDF, XLSX, DocumentOptions, DocumentWriter, Task
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.language import language_parameter
from ako_qgis_plugin.processing_algorithms.layers import (
    layer_of_source,
    layers_of_parameter,
    read_findings,
    read_frame,
    read_layers,
    source_of_parameter,
)
from ako_qgis_plugin.processing_algorithms.maps.report_maps import MapSources, ReportMaps
from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import geopandas as gpd

    from ako_qgis_plugin.core.reports.report_data import Municipality, Report, Sources
    from ako_qgis_plugin.processing_algorithms.layers import LayerInput

SCOPES = WHOLE_AREA, EACH_MUNICIPALITY = "whole_area", "each_municipality"

#: Where on the progress bar the layers are read, and copied for the maps [%].
_READ, _COPIED = 6.0, 10.0


class ConformityReport(WritesDocuments, ConformityAlgorithm):
    """Writes the documents that leave the office."""

    REGISTER = "REGISTER"
    ZONES = "ZONES"
    PROVISIONS = "PROVISIONS"
    BOUNDARIES = "BOUNDARIES"
    RUN = "RUN"
    RULEBOOK = "RULEBOOK"
    TEMPLATE = "TEMPLATE"
    TERYT = "TERYT"
    SCOPE = "SCOPE"
    DOCUMENTS = "DOCUMENTS"
    PAPER = "PAPER"
    MAX_ITEMS = "MAX_ITEMS"
    DATE = "DATE"
    LANGUAGE = "LANGUAGE"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    PROTOCOL = "PROTOCOL"
    WORKBOOK = "WORKBOOK"
    ATLAS = "ATLAS"
    FILES = "FILES"

    def name(self) -> str:
        return "conformityreport"

    def displayName(self) -> str:
        return self.tr("Documents of the conflict register")

    def shortHelpString(self) -> str:
        return self.tr(
            "Writes, for the whole area and for each municipality: a protocol (DOCX) with every conflict as an item to"
            " be agreed and signed, a workbook (XLSX) with all rows, matrix and rules, and an atlas of maps (PDF).\n\n"
            "Give the conflict register, or the findings of a check. The protocol names plans, provisions, their dates"
            " and accuracy, the rule book and how it differs from the shipped one, and what could not be assessed; a"
            " municipality without a conflict gets a protocol that says what was compared and what was not. Broad areas"
            " stand in one row per municipality and category. Of many conflicts the protocol describes the gravest, the"
            " workbook holds all.\n\n"
            "Own template: copy protocol_pl.docx from the plugin's folder core/reports/templates, change it in Word,"
            " keep the tags in braces. A tag that is not known is told with its place.\n\n"
            "The same input and date give the same documents. A run that fails or is cancelled leaves the folder as it"
            " was. The program finds collisions; whether a plan is in breach is for the authorities to state."
        )

    def initAlgorithm(self, configuration=None) -> None:
        polygon, vector = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.REGISTER, self.tr("Conflict register, or findings"), [polygon])
        )
        for key, label, kind in (
            (self.ZONES, self.tr("Planning zones of the municipal plans"), polygon),
            (self.PROVISIONS, self.tr("Provisions of the voivodeship plan (layers and tables)"), vector),
        ):
            self.addParameter(QgsProcessingParameterMultipleLayers(key, label, kind, optional=True))
        for key, label, kind in (
            (self.BOUNDARIES, self.tr("Municipal boundaries"), polygon),
            (self.RUN, self.tr("How the check was made (table; that of the register where empty)"), vector),
        ):
            self.addParameter(QgsProcessingParameterFeatureSource(key, label, [kind], optional=True))
        self.addParameter(
            QgsProcessingParameterFile(
                self.RULEBOOK,
                self.tr("Own rule book (CSV or XLSX; the shipped one where empty)"),
                optional=True,
                fileFilter=self.tr("Rule books") + " (*.csv *.xlsx)",
            )
        )
        label = self.tr("Own template of the protocol (DOCX; the shipped one where empty)")
        self.addParameter(template_parameter(self.TEMPLATE, label))
        self._add_choices()
        self.addParameter(QgsProcessingParameterFolderDestination(self.OUTPUT_FOLDER, self.tr("Folder")))
        for key, label in (
            (self.PROTOCOL, self.tr("Protocol of the whole area")),
            (self.WORKBOOK, self.tr("Workbook of the whole area")),
            (self.ATLAS, self.tr("Map atlas of the whole area")),
        ):
            self.addOutput(QgsProcessingOutputFile(key, label))
        self.addOutput(QgsProcessingOutputString(self.FILES, self.tr("All documents, one path a line")))

    def _add_choices(self) -> None:
        self.addParameter(
            QgsProcessingParameterString(
                self.TERYT, self.tr("Only these municipalities (TERYT codes, separated by commas)"), optional=True
            )
        )
        self.addParameter(choice_parameter(self.SCOPE, self.tr("Documents for"), SCOPES, several=True))
        self.addParameter(choice_parameter(self.DOCUMENTS, self.tr("Kinds of documents"), KINDS, several=True))
        self.addParameter(choice_parameter(self.PAPER, self.tr("Paper of the map atlas"), PAPERS))
        self.addParameter(language_parameter(self.LANGUAGE, self.tr("Language of the documents")))
        self.addParameter(
            QgsProcessingParameterNumber(
                self.MAX_ITEMS,
                self.tr("Describe at most so many conflicts in one protocol"),
                defaultValue=ITEMS_IN_PROTOCOL,
                minValue=1,
            )
        )
        self.addParameter(date_parameter(self.DATE))

    def prepare(self, parameters, context, feedback) -> None:
        import_quietly(*DOCUMENT_MODULES)
        self._zones, self._provisions = (
            layers_of_parameter(self, parameters, key, context) if parameters.get(key) else []
            for key in (self.ZONES, self.PROVISIONS)
        )
        self._register, self._boundaries, self._run = (
            source_of_parameter(self, parameters, key, context) for key in (self.REGISTER, self.BOUNDARIES, self.RUN)
        )
        for layer in self._zones:
            layer.require_areas(self.ZONES)
        for key, layer in ((self.REGISTER, self._register), (self.BOUNDARIES, self._boundaries)):
            if layer is not None:
                layer.require_areas(key)
        if self._register is None:
            raise InvalidValueError(say("{parameter}: no layer is given", parameter=self.REGISTER))
        register_layer = layer_of_source(self, parameters, self.REGISTER, context)
        self._register_file = RegisterFile.of_layer(register_layer)
        self._map_sources = self._chosen_sources(register_layer, parameters, context)

    def _chosen_sources(self, register_layer, parameters, context) -> MapSources:
        """Give the layers of the maps; where municipalities were chosen, what is drawn of the others is the ground."""
        zones = self.parameterAsLayerList(parameters, self.ZONES, context)
        provisions = self.parameterAsLayerList(parameters, self.PROVISIONS, context)
        boundaries = layer_of_source(self, parameters, self.BOUNDARIES, context) if self._boundaries else None
        codes = teryt_list(self.parameterAsString(parameters, self.TERYT, context))
        if codes:
            register_layer = _filtered(register_layer, f'{_chosen("teryt", codes)} OR "teryt" IS NULL')
            if boundaries is None:
                zones = [_filtered(layer, _chosen("teryt", codes)) for layer in zones]
            else:
                boundaries = _filtered(boundaries, _chosen(_code_field(boundaries), codes))
        return MapSources(register_layer, zones, provisions, boundaries)

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where the libraries are missing.
        from ako_qgis_plugin.core.reports.protocol import PROTOCOL
        from ako_qgis_plugin.core.reports.report_data import Edition, prepare
        from ako_qgis_plugin.core.reports.rule_book_record import record_of
        from ako_qgis_plugin.core.reports.template import examine_template, shipped_template
        from ako_qgis_plugin.core.rules.rule_book import load_rule_book

        progress = FeedbackProgress(feedback, 0, _READ)
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        date = date_of(self.parameterAsString(parameters, self.DATE, context))
        kinds = self.parameterAsEnumStrings(parameters, self.DOCUMENTS, context)
        template = file_of_parameter(self, parameters, self.TEMPLATE, context) or shipped_template(PROTOCOL, language)
        if DOCX in kinds:
            examine_template(template, shipped_template(PROTOCOL, language), progress)
        book = load_rule_book(file_of_parameter(self, parameters, self.RULEBOOK, context))
        codes = teryt_list(self.parameterAsString(parameters, self.TERYT, context))
        report = prepare(self._sources(context, progress), codes)
        _require_municipalities(codes, report)
        _tell_of_replaced(report, progress)
        self._require_what_conformity_needs(report)
        record = record_of(book, load_rule_book(), report.collisions, language)
        for line in record.mismatches[:1]:
            progress.warn(self.tr("The findings were not made with this rule book: {}").format(line))
        edition = Edition(language, date, self._register_name(), program())
        maps = ReportMaps(self._map_sources, language, FeedbackProgress(feedback, _READ, _COPIED))
        options = DocumentOptions(
            template,
            self.parameterAsInt(parameters, self.MAX_ITEMS, context),
            self.parameterAsEnumString(parameters, self.PAPER, context),
            tuple(kinds),
        )
        writer = DocumentWriter(report, record, edition, options, maps)
        scopes = self.parameterAsEnumStrings(parameters, self.SCOPE, context)
        places = _places(report, scopes)
        folder = Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context)).resolve()
        inputs = [file_of_parameter(self, parameters, key, context) for key in (self.TEMPLATE, self.RULEBOOK)]
        tasks = writer.tasks(places)
        self._tell_of_maps(tasks, [place for place in places if writer.is_mapped(place)], kinds, feedback)
        require_other_files([folder / writer.name_of(task) for task in tasks], inputs)
        with DocumentFolder(folder) as documents:
            writer.write(tasks, documents, FeedbackProgress(feedback, _COPIED, 100))
            paths = documents.finish()
        feedback.pushInfo(self.tr("Documents written: {}").format(len(paths)))
        return self._results(folder, paths, tasks)

    def _require_what_conformity_needs(self, report: Report) -> None:
        """Raise where collisions with provisions are to be written of, and zones or provisions are not given."""
        given = ((self.ZONES, self._zones), (self.PROVISIONS, self._provisions))
        missing = [key for key, layers in given if not layers]
        if missing and report.has(CheckKind.CONFORMITY, None):
            raise InvalidValueError(
                say(
                    "{parameters}: give layers; the register is one of the check against the voivodeship plan, of which"
                    " documents name zones and provisions",
                    parameters=", ".join(missing),
                )
            )

    def _tell_of_maps(self, tasks, places, kinds, feedback) -> None:
        drawn = [task.place for task in tasks if task.kind == PDF]
        missing = [place for place in places if PDF in kinds and place not in drawn]
        if missing:
            sentence = self.tr("No maps, since neither boundaries nor zones say where they are: {}")
            names_ = listed(place.name if place else self.tr("the whole area") for place in missing)
            feedback.pushWarning(sentence.format(names_))

    def _register_name(self) -> str:
        return self._register_file.path.name if self._register_file else self._register.name

    def _sources(self, context, progress: Progress) -> Sources:
        from ako_qgis_plugin.core.boundaries import codes_and_names
        from ako_qgis_plugin.core.reports.report_data import Sources

        is_register = "review_status" in self._register.fields.names()
        fields = REGISTER_FIELDS if is_register else FINDING_FIELDS
        findings = read_findings(self._register, fields, context, Part(progress, 0, 0.4))
        zones = _read(self._zones, ZONE_FIELDS, context, Part(progress, 0.4, 0.6))
        provisions = _read(self._provisions, PROVISION_FIELDS, context, Part(progress, 0.6, 0.7))
        boundaries = run = history = None
        if self._boundaries is not None:
            boundaries = read_frame(self._boundaries, None, context, Part(progress, 0.7, 0.75))
            boundaries["teryt"], boundaries["municipality"] = codes_and_names(boundaries)
        if self._register_file is not None:
            register = self._register_file.read(Part(progress, 0.75, 0.95))
            history, run = register.history, register.runs
        if self._run is not None:
            run = read_frame(self._run, names(RUN_FIELDS), context, Part(progress, 0.95, 1))
        return Sources(findings, zones, provisions, boundaries, history, run)

    def _results(self, folder: Path, paths: list[Path], tasks: list[Task]) -> dict:
        keys = {DOCX: self.PROTOCOL, XLSX: self.WORKBOOK, PDF: self.ATLAS}
        # Those of the whole area come first, and are the only ones of the only municipality.
        first = tasks[0].place if tasks else None
        whole = {keys[task.kind]: str(path) for task, path in zip(tasks, paths, strict=True) if task.place == first}
        return {self.OUTPUT_FOLDER: str(folder), **whole, self.FILES: "\n".join(map(str, paths))}


def _places(report: Report, scopes: list[str]) -> list[Municipality | None]:
    """Give whose documents are to be written, None for the whole area; of one municipality alone that is the same."""
    places = list(report.municipalities) if EACH_MUNICIPALITY in scopes else []
    is_one = report.is_chosen and len(report.municipalities) == 1 and bool(places)
    return places if is_one or WHOLE_AREA not in scopes else [None, *places]


def _code_field(boundaries: QgsVectorLayer) -> str:
    from ako_qgis_plugin.core.boundaries import BOUNDARY_CODE_FIELDS

    present = boundaries.fields().names()
    return next((name for name in BOUNDARY_CODE_FIELDS if name in present), BOUNDARY_CODE_FIELDS[0])


def _chosen(field: str, codes: Sequence[str]) -> str:
    """Give the expression that is true for some municipalities."""
    listed_codes = ", ".join(f"'{code[:TERYT_DIGITS]}'" for code in codes)
    return f'left(to_string("{field}"), {TERYT_DIGITS}) IN ({listed_codes})'


def _filtered(layer: QgsVectorLayer, expression: str) -> QgsVectorLayer:
    """Copy the features of a layer that meet an expression into a layer in memory."""
    return layer.materialize(QgsFeatureRequest(QgsExpression(expression)))


def _read(layers: Sequence[LayerInput], fields: tuple[Field, ...], context, progress: Progress) -> gpd.GeoDataFrame:
    """Read what layers have of some fields, nothing where there are none."""
    import geopandas as gpd

    if not layers:
        return gpd.GeoDataFrame({name: [] for name in names(fields)}, geometry=gpd.GeoSeries([]))
    return read_layers(layers, _shared(layers, fields), context, progress)


def _shared(layers: Sequence[LayerInput], fields: tuple[Field, ...]) -> list[str]:
    """Give the fields that every layer has; the core says which it cannot do without."""
    return [name for name in names(fields) if all(layer.fields.indexFromName(name) >= 0 for layer in layers)]


def _require_municipalities(codes: Iterable[str], report: Report) -> None:
    known = {place.teryt for place in report.municipalities}
    strange = sorted({code for code in codes if code[:TERYT_DIGITS] not in known})
    if strange:
        raise InvalidValueError(
            say("TERYT: {codes}: no such municipality in register, plans or boundaries", codes=", ".join(strange))
        )


def _tell_of_replaced(report: Report, progress: Progress) -> None:
    if report.unwritable:
        progress.warn(say("characters that documents cannot hold were replaced: {count}", count=report.unwritable))
