"""The shipped model of the conformity check: import of plans and their check in one step."""

from __future__ import annotations

from ako_qgis_plugin.processing_algorithms.shipped_model import ShippedModel


class ImportAndCheck(ShippedModel):
    """Imports official GML files and checks them."""

    FILE = "import_and_check"
    NAME = "importandcheck"
    GROUP = "planconformity"
