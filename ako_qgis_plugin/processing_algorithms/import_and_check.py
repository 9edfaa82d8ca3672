"""The shipped model among the algorithms: import of plans and their check in one step."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm

from ako_qgis_plugin.processing_algorithms.dependencies import missing_requirement
from ako_qgis_plugin.processing_algorithms.language import default_language

MODELS = Path(__file__).parents[1] / "models"


class ImportAndCheck(QgsProcessingModelAlgorithm):
    """Imports official GML files and checks them; made with the designer's own means, so users can copy it."""

    def __init__(self) -> None:
        super().__init__()
        # Read anew by each copy: the steps are found only once their provider is registered.
        self.fromFile(str(MODELS / f"import_and_check_{default_language()}.model3"))

    def createInstance(self):
        return ImportAndCheck()

    def name(self) -> str:
        return "importandcheck"

    def groupId(self) -> str:
        return "planconformity"

    def canExecute(self):
        reason = missing_requirement()
        return not reason, reason
