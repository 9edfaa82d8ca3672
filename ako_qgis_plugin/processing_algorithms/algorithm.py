"""What every algorithm of the plugin shares: dependencies asked for, errors told, cancel that fails."""

from __future__ import annotations

import traceback
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

from ako_qgis_plugin.core.errors import AkoError, Cancelled
from ako_qgis_plugin.processing_algorithms.dependencies import import_quietly, missing_requirement
from ako_qgis_plugin.processing_algorithms.destinations import earlier_results, unfit_destination
from ako_qgis_plugin.processing_algorithms.styling import StyleError, save_style_of_output, style_when_loaded

if TYPE_CHECKING:
    from collections.abc import Iterator


class AkoAlgorithm(QgsProcessingAlgorithm):
    """Base of the plugin's algorithms: subclasses declare parameters and implement ``execute``."""

    #: Outputs that may be one of the inputs: their files are updated, not replaced, and the algorithm sees to them.
    UPDATED: tuple[str, ...] = ()

    def createInstance(self):
        return type(self)()

    def tr(self, text: str) -> str:
        return QCoreApplication.translate(type(self).__name__, text)

    def missing(self) -> str:
        """Say in one sentence which library is missing for this algorithm; empty where none is."""
        return missing_requirement()

    def canExecute(self):
        reason = self.missing()
        return not reason, reason

    def checkParameterValues(self, parameters, context):
        accepted, message = super().checkParameterValues(parameters, context)
        if accepted:
            message = self._unknown_parameters(parameters) or unfit_destination(self, parameters, context)
        return accepted and not message, message

    def _unknown_parameters(self, parameters) -> str:
        # QGIS passes over a mistyped key, and the run goes on with the default.
        known = [definition.name() for definition in self.parameterDefinitions()]
        unknown = sorted(set(parameters) - set(known))
        if not unknown:
            return ""
        sentence = QCoreApplication.translate("AkoAlgorithm", "There is no parameter {}; there are {}.")
        return sentence.format(", ".join(unknown), ", ".join(known))

    def prepare(self, parameters, context, feedback) -> None:
        """Take snapshots of map layers, in the thread that owns them."""

    def execute(self, parameters, context, feedback) -> dict:
        """Do the work; what the core raises is told to the user as it is."""
        raise NotImplementedError

    def prepareAlgorithm(self, parameters, context, feedback) -> bool:
        # qgis_process does not ask canExecute, and a model does not have its steps check their parameters.
        reason = self.missing() or unfit_destination(self, parameters, context)
        if reason:
            raise QgsProcessingException(reason)
        import_quietly("geopandas")
        with _memory_given_back(), _errors_told():
            self.prepare(parameters, context, feedback)
        return True

    def processAlgorithm(self, parameters, context, feedback) -> dict:
        with _memory_given_back(), _errors_told(), earlier_results(self, parameters, feedback):
            return self.execute(parameters, context, feedback)


class ConformityAlgorithm(AkoAlgorithm):
    """Base of the algorithms about plans and the voivodeship plan, which stand together in the toolbox."""

    def group(self) -> str:
        return QCoreApplication.translate("AkoAlgorithm", "Plan conformity")

    def groupId(self) -> str:
        return "planconformity"


class MunicipalPlanAlgorithm(AkoAlgorithm):
    """Base of the algorithms about municipal plans alone, which stand together in the toolbox."""

    def group(self) -> str:
        return QCoreApplication.translate("AkoAlgorithm", "Municipal plans")

    def groupId(self) -> str:
        return "municipalplans"


class FunctionalAreaAlgorithm(AkoAlgorithm):
    """Base of the algorithms about flows and the functional area, which stand together in the toolbox."""

    def group(self) -> str:
        return QCoreApplication.translate("AkoAlgorithm", "Functional area")

    def groupId(self) -> str:
        return "functionalarea"


@contextmanager
def _memory_given_back() -> Iterator[None]:
    """Let go of what the functions of a failed run still hold: QGIS keeps every exception until it ends."""
    try:
        yield
    except Exception as error:
        seen: BaseException | None = error
        while seen is not None:
            traceback.clear_frames(seen.__traceback__)
            seen = seen.__cause__ or seen.__context__
        raise


@contextmanager
def _errors_told() -> Iterator[None]:
    try:
        yield
    except Cancelled as stop:
        message = QCoreApplication.translate("AkoAlgorithm", "Cancelled. An incomplete run is no result.")
        raise QgsProcessingException(message) from stop
    except AkoError as error:
        raise QgsProcessingException(str(error)) from error


def style_output(
    destination: str | None, kind: str, language: str, context, feedback, *, name: str | None = None
) -> None:
    """Style an output inside its GeoPackage and where QGIS loads it; call once its sink is closed.

    A style that cannot be saved is told: the result itself is sound.
    """
    try:
        save_style_of_output(destination, kind, language)
    except StyleError as error:
        feedback.pushWarning(str(error))
    style_when_loaded(context, destination, kind, language, name)
