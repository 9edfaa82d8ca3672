"""Processing algorithm over the register: a run merged in, or another person's copy, with every decision kept."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.progress import Part
from ako_qgis_plugin.core.register.register import utc_text
from ako_qgis_plugin.core.schema import FINDING_FIELDS, MIN_AREA_M2, RUN_FIELDS, names
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.algorithm import ConformityAlgorithm
from ako_qgis_plugin.processing_algorithms.check_conformity import teryt_list
from ako_qgis_plugin.processing_algorithms.destinations import place_of_output
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.language import language_parameter
from ako_qgis_plugin.processing_algorithms.layers import (
    LayerInput,
    read_findings,
    read_frame,
    whole_layer_of_parameter,
)
from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile
from ako_qgis_plugin.processing_algorithms.register_tables import REGISTER
from ako_qgis_plugin.processing_algorithms.styling import save_style_into, style_when_loaded

if TYPE_CHECKING:
    from ako_qgis_plugin.core.register.register import Register
    from ako_qgis_plugin.core.register.update import Run

#: Where on the progress bar the findings, and the other copy, are read [%].
_FINDINGS_READ, _OTHER_READ = 15.0, 30.0


class UpdateRegister(ConformityAlgorithm):
    """Merges a run of the check, or another copy, into the register that planners keep."""

    FINDINGS = "FINDINGS"
    REGISTER = "REGISTER"
    OTHER_REGISTER = "OTHER_REGISTER"
    RUN = "RUN"
    TERYT = "TERYT"
    MIN_AREA = "MIN_AREA"
    DATE = "DATE"
    BY = "BY"
    LANGUAGE = "LANGUAGE"
    OUTPUT = "OUTPUT"

    UPDATED = (OUTPUT,)

    def name(self) -> str:
        return "updateregister"

    def displayName(self) -> str:
        return self.tr("Update the conflict register")

    def shortHelpString(self) -> str:
        return self.tr(
            "Keeps the register of conflicts: a GeoPackage with the findings, what people decided on each, and a"
            " history that is only ever added to. Every decision stays, whatever a new check finds.\n\n"
            "Without a register a new one is made from the findings. With one, the findings of a new check are merged"
            " in: new, unchanged, changed (what was decided stays, and is marked to be looked at again), renumbered"
            " (the zone got another number; the decision stays with the place) and resolved. Give the check's table"
            " 'How the check was made' as well: findings count as resolved only where the check looked. Municipalities,"
            " plans and categories that it did not look at keep theirs, and are named in the log.\n\n"
            "Copies: another person's copy of the register can be merged in. What only one of you decided counts; where"
            " you decided differently, the later decision shows, the finding is marked as disputed, and both stand in"
            " the history.\n\n"
            "The register is updated in place unless another file is named; then that gets the result and the register"
            " stays as it was. If somebody else writes meanwhile, nothing is overwritten. Selections do not count, and"
            " filters are refused: a finding that is left out would look like a resolved one."
        )

    def initAlgorithm(self, configuration=None) -> None:
        polygon, table = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
        for key, label, kind in (
            (self.FINDINGS, self.tr("Findings of the check"), polygon),
            (self.REGISTER, self.tr("Register to be updated (a new one where empty)"), polygon),
            (self.OTHER_REGISTER, self.tr("Another copy of the register, to be merged in"), polygon),
            (self.RUN, self.tr("How the check was made (its table OUTPUT_RUN)"), table),
        ):
            self.addParameter(QgsProcessingParameterVectorLayer(key, label, [kind], optional=True))
        for key, label in (
            (self.TERYT, self.tr("Municipalities that were checked completely (TERYT codes, separated by commas)")),
            (self.DATE, self.tr("Time of the update (ISO 8601; now where empty)")),
            (self.BY, self.tr("Who updates the register")),
        ):
            self.addParameter(QgsProcessingParameterString(key, label, optional=True))
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
        # Without a file in the first place: a temporary one would be filled, and the register stay as it is.
        destination = QgsProcessingParameterVectorDestination(
            self.OUTPUT, self.tr("Register (the given one where empty)"), polygon, optional=True, createByDefault=False
        )
        self.addParameter(destination)

    def prepare(self, parameters, context, feedback) -> None:
        self._findings = self._findings_of(parameters, context)
        self._register = self._register_of(parameters, self.REGISTER, context)
        self._other = self._register_of(parameters, self.OTHER_REGISTER, context)
        shown = self.parameterAsVectorLayer(parameters, self.REGISTER, context)
        self._shown = None if shown is None else shown.source()
        run = whole_layer_of_parameter(self, parameters, self.RUN, context)
        self._run = None if run is None else LayerInput.of_layer(run)
        self._require_something_to_do(parameters)

    def _findings_of(self, parameters, context) -> LayerInput | None:
        layer = whole_layer_of_parameter(self, parameters, self.FINDINGS, context)
        if layer is None:
            return None
        if "review_status" in layer.fields().names():
            raise InvalidValueError(
                say(
                    "{parameter}: {layer} is a register; give findings of a check here, and a register as"
                    " OTHER_REGISTER",
                    parameter=self.FINDINGS,
                    layer=layer.name(),
                )
            )
        found = LayerInput.of_layer(layer)
        found.require_areas(self.FINDINGS)
        return found

    def _register_of(self, parameters, key: str, context) -> RegisterFile | None:
        layer = whole_layer_of_parameter(self, parameters, key, context)
        if layer is None:
            return None
        file = RegisterFile.of_layer(layer)
        if file is None:
            raise InvalidValueError(
                say(
                    "{parameter}: {layer} is no register; give the table 'register' of a GeoPackage that this algorithm"
                    " has made",
                    parameter=key,
                    layer=layer.name(),
                )
            )
        if layer.isModified():
            raise InvalidValueError(
                say(
                    "{parameter}: {layer} has changes that are not saved; save or discard them",
                    parameter=key,
                    layer=layer.name(),
                )
            )
        return file

    def _require_something_to_do(self, parameters) -> None:
        if self._findings is None and self._other is None:
            raise InvalidValueError(
                say("FINDINGS and OTHER_REGISTER are both empty; give the findings of a check, or another copy")
            )
        if self._findings is None and (self._run is not None or parameters.get(self.TERYT)):
            raise InvalidValueError(say("RUN and TERYT tell of findings; give them as FINDINGS"))
        if self._register is None and self._findings is None:
            raise InvalidValueError(say("REGISTER is empty; give the register into which OTHER_REGISTER is merged"))
        if self._other is not None and self._register is not None and self._is_same(self._other, self._register.path):
            raise InvalidValueError(say("OTHER_REGISTER and REGISTER are one file; give another copy"))

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where shapely and geopandas are missing.
        from ako_qgis_plugin.core.register.update import empty_register

        target = self._target(parameters, context)
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        run = self._run_of(parameters, context, FeedbackProgress(feedback, 0, _FINDINGS_READ))
        other = None
        if self._other is not None:
            other = self._other.read(FeedbackProgress(feedback, _FINDINGS_READ, _OTHER_READ))
        merging = FeedbackProgress(feedback, _OTHER_READ, 100)
        min_area_m2 = self.parameterAsDouble(parameters, self.MIN_AREA, context)
        change = partial(_changed, other=other, run=run, min_area_m2=min_area_m2, progress=Part(merging, 0.3, 0.6))
        if self._register is None:
            save_style = partial(save_style_into, layer_name=REGISTER, kind="register", language=language)
            target.create(change(empty_register()), save_style, Part(merging, 0.6, 1))
        elif self._is_same(target, self._register.path):
            target.update(change, merging)
        else:
            self._register.copy_to(target, lambda copy: copy.update(change, merging))
        merging.advance(1.0)
        style_when_loaded(context, str(target.path), "register", language)
        return {self.OUTPUT: target.layer_source}

    def postProcessAlgorithm(self, context, feedback) -> dict:
        # In the thread of the map layers: one that shows the register has counted its features before the update.
        project = context.project()
        for layer in [] if project is None else project.mapLayers().values():
            if isinstance(layer, QgsVectorLayer) and layer.source() == self._shown:
                layer.reload()
                layer.triggerRepaint()
        return {}

    def _target(self, parameters, context) -> RegisterFile:
        value = parameters.get(self.OUTPUT)
        if value in (None, ""):
            if self._register is None:
                raise InvalidValueError(say("OUTPUT is empty; name the file of the new register"))
            return self._register
        place = place_of_output(value)
        if place is not None and place.table not in (None, REGISTER):
            raise InvalidValueError(
                say("OUTPUT: a register is a file of its own, and not the table {table} in another", table=place.table)
            )
        if place is not None and place.table:
            return RegisterFile(place.path)
        return RegisterFile(Path(self.parameterAsOutputLayer(parameters, self.OUTPUT, context)).resolve())

    def _run_of(self, parameters, context, progress: FeedbackProgress) -> Run | None:
        from ako_qgis_plugin.core.conformity.run_scope import Scope
        from ako_qgis_plugin.core.register.update import Run

        at = _time(self.parameterAsString(parameters, self.DATE, context))
        if self._findings is None:
            return None
        complete = teryt_list(self.parameterAsString(parameters, self.TERYT, context))
        findings = read_findings(self._findings, FINDING_FIELDS, context, Part(progress, 0, 0.9))
        facts = None
        if self._run is not None:
            facts = read_frame(self._run, names(RUN_FIELDS), context, Part(progress, 0.9, 1))[names(RUN_FIELDS)]
        scope = Scope.of_findings(findings, complete) if facts is None else Scope.of_run(facts, complete)
        return Run(findings, at, self.parameterAsString(parameters, self.BY, context).strip() or None, facts, scope)

    @staticmethod
    def _is_same(file: RegisterFile, path: Path) -> bool:
        return file.path.resolve() == path.resolve()


def _changed(register: Register, *, other: Register | None, run: Run | None, min_area_m2: float, progress) -> Register:
    from ako_qgis_plugin.core.register.copies import merge_copies
    from ako_qgis_plugin.core.register.update import update_register

    if other is not None:
        register = merge_copies(register, other, Part(progress, 0, 0.4))
    if run is not None:
        register = update_register(register, run, min_area_m2, Part(progress, 0.4, 1))
    return register


def _time(text: str) -> str:
    """Read an ISO time, now where there is none.

    Raises
    ------
    InvalidValueError
        If it is none.

    """
    try:
        return utc_text(datetime.fromisoformat(text.strip()) if text.strip() else datetime.now(UTC))
    except (ValueError, OverflowError) as error:
        raise InvalidValueError(
            say("DATE: '{value}' is no time of the form 2026-11-24T12:05:12Z", value=text)
        ) from error
