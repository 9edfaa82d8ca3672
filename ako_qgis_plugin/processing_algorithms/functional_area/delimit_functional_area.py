"""Processing algorithm that delimits one variant of the functional area by a chosen method."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ako_qgis_plugin.core.functional_area.vocabulary import CRITERION_FIELDS, VARIANT_FIELDS, Method, Role
from ako_qgis_plugin.core.progress import Part
from ako_qgis_plugin.processing_algorithms.algorithm import FunctionalAreaAlgorithm, style_output
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.functional_area.inputs import AreaInputs
from ako_qgis_plugin.processing_algorithms.functional_area.method_parameters import KEYS, METHOD, MethodParameters
from ako_qgis_plugin.processing_algorithms.functional_area.population_grid import PopulationGrid
from ako_qgis_plugin.processing_algorithms.language import default_language, language_parameter
from ako_qgis_plugin.processing_algorithms.layers import Outputs
from ako_qgis_plugin.processing_algorithms.package_metadata import plugin_version

if TYPE_CHECKING:
    from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Variant

#: Where on the progress bar all is read, and the area delimited [%].
_READ, _DELIMITED = 40.0, 80.0


class DelimitFunctionalArea(FunctionalAreaAlgorithm):
    """Says of each unit whether it belongs to the functional area, and why."""

    VARIANT = "VARIANT"
    LANGUAGE = "LANGUAGE"
    OUTPUT = "OUTPUT"
    OUTPUT_CRITERIA = "OUTPUT_CRITERIA"

    def name(self) -> str:
        return "delimitfunctionalarea"

    def displayName(self) -> str:
        return self.tr("Delimit the functional area (one variant)")

    def shortHelpString(self) -> str:
        general = self.tr(
            "Delimits one variant of the functional area by a chosen method: which units (municipalities) are its core,"
            " which belong to it, which do not, and why, criterion by criterion.\n\n"
            "Give the flows between units (from 'Import flows', or any table of origin, destination and people) and the"
            " units; they may reach beyond the voivodeship, and a table without areas will do where the method asks for"
            " no contiguity. Which units are the core is your choice: delimit a variant for each choice and compare"
            " them with 'Compare variants of the functional area'.\n\n"
            "Every threshold is a parameter; one that is left empty is that of the method as it was published."
            " Parameters that do not belong to the chosen method are told and have no effect. A unit that lacks data is"
            " 'not assessed', never silently outside. Where flows are hidden by statistical secrecy, the decision is"
            " made on the known flow, and units that the hidden ones could turn are marked as uncertain.\n\n"
            "The layer carries its definition (method, every parameter, data, date) in each row, so that the variant"
            " can be computed again. A delimitation is an analysis; what follows from it is for the authorities to"
            " decide."
        )
        return "\n\n".join([general, *self._methods()])

    def _methods(self) -> list[str]:
        """Describe each method in the words of the core; they are there once its libraries are."""
        if self.missing():
            return []
        from ako_qgis_plugin.core.functional_area.variants.delimit import METHODS
        from ako_qgis_plugin.core.functional_area.variants.method_texts_words import method_lines

        texts = []
        for method, entry in METHODS.items():
            title, *lines = (escape(line, quote=False) for line in method_lines(entry, default_language(), KEYS))
            texts.append("\n".join([f"<b>{title}</b> (METHOD={method})", *lines]))
        return texts

    def initAlgorithm(self, configuration=None) -> None:
        vector = QgsProcessing.SourceType.TypeVector
        self.addParameter(
            QgsProcessingParameterEnum(
                METHOD, self.tr("Method"), list(Method), defaultValue=Method.OECD_FUA.value, usesStaticStrings=True
            )
        )
        inputs, methods = AreaInputs(self), MethodParameters(self)
        inputs.declare_flows(optional=True)
        inputs.declare_units()
        inputs.declare_core()
        methods.declare_usual()
        methods.declare_others()
        PopulationGrid(self).declare()
        inputs.declare_secrecy()
        inputs.declare_migration()
        self.addParameter(
            QgsProcessingParameterString(
                self.VARIANT, self.tr("Name of the variant (method, core and threshold where empty)"), optional=True
            )
        )
        self.addParameter(language_parameter(self.LANGUAGE, self.tr("Language of the reasons")))
        self.addParameter(
            QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Variant of the functional area"), vector)
        )
        criteria = QgsProcessingParameterFeatureSink(
            self.OUTPUT_CRITERIA, self.tr("Criteria of each unit"), vector, optional=True, createByDefault=False
        )
        criteria.setFlags(criteria.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(criteria)

    def prepare(self, parameters, context, feedback) -> None:
        # Map layers belong to the main thread; the run reads these snapshots.
        self._sources = AreaInputs(self).taken(parameters, context)
        self._grid = PopulationGrid(self).taken(parameters, context)
        self._drawn = MethodParameters(self).drawn(parameters, context)

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where shapely and geopandas are missing.
        from ako_qgis_plugin.core.functional_area.variants.delimit import delimit, entry_of
        from ako_qgis_plugin.core.functional_area.variants.method_texts_words import variant_name
        from ako_qgis_plugin.core.functional_area.variants.variant_words import notes_text

        entry = entry_of(Method(self.parameterAsEnumString(parameters, METHOD, context)))
        methods = MethodParameters(self)
        progress = FeedbackProgress(feedback, 0, _READ)
        data = self._sources.read(context, Part(progress, 0, 0.8))
        if self._grid is not None:
            core = self._grid.core(data.units, context, Part(progress, 0.8, 1))
            parameters = {**parameters, KEYS["core"]: ", ".join(core)}
        strangers = methods.strangers(parameters, context, entry)
        if strangers:
            feedback.pushWarning(
                self.tr("These parameters do not belong to the method and have no effect: {}").format(
                    ", ".join(strangers)
                )
            )
        own = methods.parameters(parameters, context, entry, data.units, self._drawn)
        variant = delimit(data, own, FeedbackProgress(feedback, _READ, _DELIMITED))
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        names = dict(zip(data.units.codes, data.units.names, strict=True))
        title = self.parameterAsString(parameters, self.VARIANT, context).strip()
        title = title or variant_name(own, language, names)
        for note in notes_text(variant.notes, entry.words, language, names):
            feedback.pushInfo(note)
        self._tell(variant, feedback)
        return self._write(variant, data, title, (parameters, context, feedback))

    def _tell(self, variant: Variant, feedback) -> None:
        counts = {role: sum(result.role is role for result in variant.results) for role in Role}
        told = self.tr("Core: {}, belonging: {}, outside: {}, not assessed: {}, uncertain: {}")
        uncertain = sum(result.is_uncertain for result in variant.results)
        feedback.pushInfo(told.format(*counts.values(), uncertain))

    def _write(self, variant: Variant, data: AreaData, title: str, run) -> dict:
        from ako_qgis_plugin.core.functional_area.variants.delimit import parameters_to_json
        from ako_qgis_plugin.core.functional_area.variants.frames import criterion_frame, variant_frame

        parameters, context, feedback = run
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        definition = parameters_to_json(variant.parameters, self._about(variant, data, title))
        frame = variant_frame(variant, data, title, definition, language)
        criteria = criterion_frame(variant, data.units, title, language)
        table = QgsWkbTypes.Type.NoGeometry
        shape = table if data.units.geometry is None else QgsWkbTypes.Type.MultiPolygon
        writing = FeedbackProgress(feedback, _DELIMITED, 100)
        with Outputs(self, parameters, context, feedback) as outputs:
            written = outputs.write(self.OUTPUT, frame, VARIANT_FIELDS, shape, Part(writing, 0, 0.5))
            beside = outputs.write(self.OUTPUT_CRITERIA, criteria, CRITERION_FIELDS, table, Part(writing, 0.5, 1))
        if data.units.geometry is not None:
            style_output(written, "variants", language, context, feedback, name=title)
        results = {self.OUTPUT: written, self.OUTPUT_CRITERIA: beside}
        return {key: value for key, value in results.items() if value}

    def _about(self, variant: Variant, data: AreaData, title: str) -> dict[str, object]:
        """Give what a definition tells beside the method: by what data, when, by which version."""
        names = dict(zip(data.units.codes, data.units.names, strict=True))
        codes = [code for core in getattr(variant.parameters, "core", ()) for code in core.split("+")]
        about: dict[str, object] = {
            "variant": title,
            "cores": {code: names.get(code, code) for code in codes},
            "sources": self._sources.names | ({} if self._grid is None else {"population_grid": self._grid.name}),
            "hidden_max": self._sources.hidden_max,
            "absent_is_hidden": self._sources.absent_is_hidden,
            "date": dt.date.today().isoformat(),
            "version": plugin_version(),
        }
        return about if self._grid is None else about | {"core_from_grid": self._grid.thresholds}
