"""Processing algorithm that writes the chapter on links and the functional area: text, annex, maps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.wording import listed, say
from ako_qgis_plugin.processing_algorithms.algorithm import FunctionalAreaAlgorithm
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
from ako_qgis_plugin.processing_algorithms.document_writer import DOCX, PDF, XLSX
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.functional_area.inputs import AreaInputs
from ako_qgis_plugin.processing_algorithms.language import language_parameter
from ako_qgis_plugin.processing_algorithms.layers import layer_of_source, layers_of_parameter, read_frame
from ako_qgis_plugin.processing_algorithms.maps.area_maps import AreaMaps

if TYPE_CHECKING:
    from ako_qgis_plugin.core.functional_area.variants.frames import Membership
    from ako_qgis_plugin.core.functional_area.variants.sweep import SweepRange
    from ako_qgis_plugin.core.reports.functional_area.report import AreaReport, ChapterInputs, Edition

#: Where on the progress bar all is read, and variants are computed again [%].
_READ, _COMPUTED = 20.0, 50.0


class FunctionalAreaReport(WritesDocuments, FunctionalAreaAlgorithm):
    """Writes what flows and variants say, for people who decide."""

    VARIANTS = "VARIANTS"
    CHOSEN = "CHOSEN"
    FLOWS_SOURCE = "FLOWS_SOURCE"
    SWEEP_PARAMETER = "SWEEP_PARAMETER"
    SWEEP_FROM = "SWEEP_FROM"
    SWEEP_TO = "SWEEP_TO"
    SWEEP_STEP = "SWEEP_STEP"
    BOUNDARIES = "BOUNDARIES"
    TITLE = "TITLE"
    DATE = "DATE"
    TEMPLATE = "TEMPLATE"
    DOCUMENTS = "DOCUMENTS"
    PAPER = "PAPER"
    LANGUAGE = "LANGUAGE"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    CHAPTER = "CHAPTER"
    ANNEX = "ANNEX"
    MAPS = "MAPS"
    FILES = "FILES"

    def name(self) -> str:
        return "functionalareareport"

    def displayName(self) -> str:
        return self.tr("Report on links and the functional area")

    def shortHelpString(self) -> str:
        return self.tr(
            "Writes the chapter 'Links and functional area': a text (DOCX), an annex in which every number of it"
            " stands (XLSX), and an annex of maps (PDF).\n\n"
            "The chapter tells of the data and what they hide, the links of municipalities in tables, charts and"
            " words, the method and parameters of each variant, the variants compared, how the area depends on the"
            " threshold, the municipalities of the chosen variant with the reasons, and the caveats that follow from"
            " the data. Give the units, the flows between them, and the layers that 'Delimit the functional area'"
            " wrote. What was not given is told as missing.\n\n"
            "Each variant is computed again from the definition that its layer holds; where the result differs, the"
            " chapter tells the result of the layer and names the municipalities. The threshold of the chosen variant"
            " (of the first that has one, where none is chosen) is moved over a range: by default a third of its value"
            " to either side.\n\n"
            "Own template: copy functional_area_pl.docx from the plugin's folder core/reports/templates, change it in"
            " Word, keep the tags in braces. The same input and date give the same DOCX and XLSX. A run that fails or"
            " is cancelled leaves the folder as it was. A delimitation is an analysis; the extent of the functional"
            " area is for the authorities to decide."
        )

    def initAlgorithm(self, configuration=None) -> None:
        inputs = AreaInputs(self)
        inputs.declare_units()
        inputs.declare_flows(optional=True)
        inputs.declare_core()
        kinds = QgsProcessing.SourceType
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.VARIANTS, self.tr("Variants of the functional area"), kinds.TypeVector, optional=True
            )
        )
        for key, label in (
            (self.CHOSEN, self.tr("Name of the chosen variant (none is recommended where empty)")),
            (self.TITLE, self.tr("Title: the name of the area")),
            (self.FLOWS_SOURCE, self.tr("Source and year of the flows, as the document is to name them")),
        ):
            self.addParameter(QgsProcessingParameterString(key, label, optional=True))
        inputs.declare_migration()
        inputs.declare_secrecy()
        self._declare_sweep()
        self._advanced(
            QgsProcessingParameterFeatureSource(
                self.BOUNDARIES,
                self.tr("Outlines over the maps, such as counties"),
                [kinds.TypeVectorPolygon],
                optional=True,
            )
        )
        self._declare_documents()

    def _declare_sweep(self) -> None:
        label = self.tr("Parameter to be moved ('threshold' where empty)")
        self._advanced(QgsProcessingParameterString(self.SWEEP_PARAMETER, label, optional=True))
        for key, label in (
            (self.SWEEP_FROM, self.tr("Move it from")),
            (self.SWEEP_TO, self.tr("Move it to")),
            (self.SWEEP_STEP, self.tr("In steps of")),
        ):
            double = QgsProcessingParameterNumber.Type.Double
            self._advanced(QgsProcessingParameterNumber(key, label, double, optional=True))

    def _declare_documents(self) -> None:
        self.addParameter(date_parameter(self.DATE))
        label = self.tr("Own template of the chapter (DOCX; the shipped one where empty)")
        self.addParameter(template_parameter(self.TEMPLATE, label))
        self.addParameter(choice_parameter(self.DOCUMENTS, self.tr("Kinds of documents"), KINDS, several=True))
        self.addParameter(choice_parameter(self.PAPER, self.tr("Paper of the map annex"), PAPERS))
        self.addParameter(language_parameter(self.LANGUAGE, self.tr("Language of the documents")))
        self.addParameter(QgsProcessingParameterFolderDestination(self.OUTPUT_FOLDER, self.tr("Folder")))
        for key, label in (
            (self.CHAPTER, self.tr("Chapter (DOCX)")),
            (self.ANNEX, self.tr("Annex with the data (XLSX)")),
            (self.MAPS, self.tr("Map annex (PDF)")),
        ):
            self.addOutput(QgsProcessingOutputFile(key, label))
        self.addOutput(QgsProcessingOutputString(self.FILES, self.tr("All documents, one path a line")))

    def _advanced(self, parameter) -> None:
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(parameter)

    def prepare(self, parameters, context, feedback) -> None:
        import_quietly(*DOCUMENT_MODULES)
        inputs = AreaInputs(self)
        self._sources = inputs.taken(parameters, context)
        self._core = inputs.cores(parameters, context)
        if self._sources.units is None:
            raise InvalidValueError(say("{parameter}: no layer is given", parameter="UNITS"))
        given = parameters.get(self.VARIANTS)
        self._variants = layers_of_parameter(self, parameters, self.VARIANTS, context) if given else []
        has_boundaries = parameters.get(self.BOUNDARIES) not in (None, "")
        self._boundaries = layer_of_source(self, parameters, self.BOUNDARIES, context) if has_boundaries else None

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where the libraries are missing.
        from ako_qgis_plugin.core.reports.functional_area.document import FUNCTIONAL_AREA
        from ako_qgis_plugin.core.reports.functional_area.report import prepare
        from ako_qgis_plugin.core.reports.template import examine_template, shipped_template

        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        kinds = self.parameterAsEnumStrings(parameters, self.DOCUMENTS, context)
        shipped = shipped_template(FUNCTIONAL_AREA, language)
        own = file_of_parameter(self, parameters, self.TEMPLATE, context)
        edition = self._edition(parameters, language, kinds, context)
        reading = FeedbackProgress(feedback, 0, _READ)
        if DOCX in kinds:
            examine_template(own or shipped, shipped, reading)
        inputs = self._inputs(parameters, context, reading)
        report = prepare(inputs, language, FeedbackProgress(feedback, _READ, _COMPUTED))
        _require_chosen(report)
        if report.unwritable:
            reading.warn(say("characters that documents cannot hold were replaced: {count}", count=report.unwritable))
        maps = AreaMaps(report, edition, self._boundaries)
        if PDF in kinds and not maps.has_pages:
            feedback.pushWarning(self.tr("No map annex: there are no areas, or neither flows nor variants to draw."))
            kinds = [kind for kind in kinds if kind != PDF]
            edition = self._edition(parameters, language, kinds, context)
        folder = Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context)).resolve()
        names = {kind: document_name(kind, language) for kind in kinds}
        require_other_files([folder / name for name in names.values()], [own])
        with DocumentFolder(folder) as documents:
            paths = {kind: documents.path_of(name) for kind, name in names.items()}
            writer = _Writer(report, edition, maps, self.parameterAsEnumString(parameters, self.PAPER, context))
            writer.write(paths, own or shipped, FeedbackProgress(feedback, _COMPUTED, 100))
            written = documents.finish()
        feedback.pushInfo(self.tr("Documents written: {}").format(len(written)))
        keys = {DOCX: self.CHAPTER, XLSX: self.ANNEX, PDF: self.MAPS}
        single = {keys[kind]: str(folder / name) for kind, name in names.items()}
        return {self.OUTPUT_FOLDER: str(folder), **single, self.FILES: "\n".join(map(str, written))}

    def _edition(self, parameters, language: str, kinds, context) -> Edition:
        from ako_qgis_plugin.core.reports.functional_area.chapter_words import told
        from ako_qgis_plugin.core.reports.functional_area.report import Edition
        from ako_qgis_plugin.core.reports.plain_text import writable

        title = self.parameterAsString(parameters, self.TITLE, context).strip()
        annexes = [document_name(kind, language) if kind in kinds else "" for kind in (XLSX, PDF)]
        day = date_of(self.parameterAsString(parameters, self.DATE, context))
        return Edition(language, day, writable(title)[0] or told("untitled", language), program(), *annexes)

    def _inputs(self, parameters, context, progress: Progress) -> ChapterInputs:
        from ako_qgis_plugin.core.functional_area.variants.sweep import THRESHOLD
        from ako_qgis_plugin.core.reports.functional_area.report import ChapterInputs

        data = self._sources.read(context, Part(progress, 0, 0.8))
        memberships: list[Membership] = []
        count = len(self._variants)
        for number, layer in enumerate(self._variants):
            start, end = (0.8 + 0.2 * place / count for place in (number, number + 1))
            memberships += _memberships(layer, context, Part(progress, start, end))
        names = self._sources.names
        return ChapterInputs(
            data,
            self._core,
            tuple(memberships),
            chosen=self.parameterAsString(parameters, self.CHOSEN, context).strip() or None,
            units_layer=names.get("units", ""),
            flows_layer=names.get("flows", ""),
            flows_source=self.parameterAsString(parameters, self.FLOWS_SOURCE, context).strip(),
            migration_layer=names.get("migration", ""),
            hidden_max=self._sources.hidden_max,
            absent_is_hidden=self._sources.absent_is_hidden,
            sweep_range=self._sweep_range(parameters, context),
            sweep_parameter=self.parameterAsString(parameters, self.SWEEP_PARAMETER, context).strip() or THRESHOLD,
        )

    def _sweep_range(self, parameters, context) -> SweepRange | None:
        from ako_qgis_plugin.core.functional_area.variants.sweep import SweepRange

        keys = (self.SWEEP_FROM, self.SWEEP_TO, self.SWEEP_STEP)
        missing = [key for key in keys if parameters.get(key) is None or parameters.get(key) == ""]
        if len(missing) == len(keys):
            return None
        if missing:
            raise InvalidValueError(
                say("{parameters}: give the whole range of the threshold, or none of it", parameters=", ".join(missing))
            )
        return SweepRange(*(self.parameterAsDouble(parameters, key, context) for key in keys))


class _Writer:
    """Writes the documents of a report, one after the other."""

    def __init__(self, report: AreaReport, edition: Edition, maps: AreaMaps, paper: str) -> None:
        self._report = report
        self._edition = edition
        self._maps = maps
        self._paper = paper

    def write(self, paths: dict[str, Path], template: Path, progress: Progress) -> None:
        """Write documents by kind; raises Cancelled between them and inside."""
        from ako_qgis_plugin.core.reports.functional_area.chapter import Chapter
        from ako_qgis_plugin.core.reports.functional_area.document import write_annex, write_chapter

        chapter = Chapter(self._report, self._edition, self._maps if self._maps.has_areas else None)
        for number, (kind, path) in enumerate(paths.items()):
            progress.advance(number / len(paths))
            part = Part(progress, number / len(paths), (number + 1) / len(paths))
            if kind == DOCX:
                self._maps.progress = part
                write_chapter(template, chapter, path, self._edition)
            elif kind == XLSX:
                write_annex(chapter, path, self._edition, part)
            else:
                self._maps.write_atlas(path, self._paper, part)
        progress.advance(1.0)


def document_name(kind: str, language: str) -> str:
    """Give the file name of a document, such as ``powiazania_i_obszar_funkcjonalny.docx``."""
    from ako_qgis_plugin.core.reports.functional_area.chapter_words import told

    return f"{told(f'file_{kind.lower()}', language)}.{kind.lower()}"


def _memberships(layer, context, progress: Progress) -> list[Membership]:
    from ako_qgis_plugin.core.functional_area.variants.frames import read_memberships

    frame = read_frame(layer, None, context, progress)
    return read_memberships(frame if layer.has_geometry else frame.drop(columns="geometry"), layer.name)


def _require_chosen(report: AreaReport) -> None:
    chosen = report.sources.chosen
    if chosen is not None and report.chosen is None:
        names = listed((each.name for each in report.variants), 20) or say("none")
        raise InvalidValueError(
            say("CHOSEN: there is no variant '{name}'; there are {names}", name=chosen, names=names)
        )
