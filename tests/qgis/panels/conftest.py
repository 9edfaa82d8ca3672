"""The panel in a real window."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings

from ako_qgis_plugin.panels.conflicts.workplace import REVIEWER
from tests.qgis.panels.office import FINDINGS, Office, register_layer


@pytest.fixture
def office(qgis_app):
    QgsSettings().setValue(REVIEWER, "A. K.")
    office = Office()
    yield office
    office.close()
    QgsSettings().remove(REVIEWER)


@pytest.fixture
def register(office, tmp_path):
    """Open a register of the small findings, with all of them asked for; give the layer."""
    layer = register_layer(tmp_path / "rejestr ąęł.gpkg", *FINDINGS)
    office.open(layer)
    office.dock.filters.show_everything()
    return layer
