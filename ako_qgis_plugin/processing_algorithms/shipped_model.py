"""Models of the Processing toolbox that are shipped with the plugin, as algorithms of it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm

from ako_qgis_plugin.processing_algorithms.dependencies import missing_requirement
from ako_qgis_plugin.processing_algorithms.language import default_language

MODELS = Path(__file__).parents[1] / "models"


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model made with the designer's own means, so that users can copy it; there is a file for each language."""

    #: Beginning of the files' names, id of the algorithm, and group that it stands in.
    FILE = ""
    NAME = ""
    GROUP = ""

    def __init__(self) -> None:
        super().__init__()
        # Read anew by each copy: the steps are found only once their provider is registered.
        self.fromFile(str(MODELS / f"{self.FILE}_{default_language()}.model3"))

    def createInstance(self):
        return type(self)()

    def name(self) -> str:
        return self.NAME

    def groupId(self) -> str:
        return self.GROUP

    def canExecute(self):
        reason = missing_requirement()
        return not reason, reason
