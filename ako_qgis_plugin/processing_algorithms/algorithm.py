"""What every algorithm of the plugin shares: dependencies asked for, errors told, cancel that fails."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ako_qgis_plugin.core.errors import AkoError, Cancelled
from ako_qgis_plugin.processing_algorithms.dependencies import missing_requirement

#: Languages of the documents and of texts inside the outputs.
LANGUAGES = ("pl", "en")


class AkoAlgorithm(QgsProcessingAlgorithm):
    """Base of the plugin's algorithms: subclasses declare parameters and implement ``execute``."""

    def createInstance(self):
        return type(self)()

    def tr(self, text: str) -> str:
        return QCoreApplication.translate(type(self).__name__, text)

    def canExecute(self):
        reason = missing_requirement()
        return not reason, reason

    def execute(self, parameters, context, feedback) -> dict:
        """Do the work; what the core raises is told to the user as it is."""
        raise NotImplementedError

    def processAlgorithm(self, parameters, context, feedback) -> dict:
        try:
            return self.execute(parameters, context, feedback)
        except Cancelled as stop:
            message = QCoreApplication.translate("AkoAlgorithm", "Cancelled. An incomplete run is no result.")
            raise QgsProcessingException(message) from stop
        except AkoError as error:
            raise QgsProcessingException(str(error)) from error


def default_language() -> str:
    """Give the language of the user's QGIS if documents exist in it, else English."""
    language = QLocale().name()[:2]
    return language if language in LANGUAGES else "en"
