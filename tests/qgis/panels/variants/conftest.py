"""The panel in a real window, with a method that can be computed in the head."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings

from ako_qgis_plugin.core.functional_area.variants.delimit import METHODS
from ako_qgis_plugin.core.functional_area.vocabulary import Method
from ako_qgis_plugin.panels.variants.presets import KEY
from tests.qgis.panels.variants.town import SHARE, TownHall, flows_layer, units_layer


@pytest.fixture
def hall(qgis_app, monkeypatch):
    for method in set(METHODS) - {Method.MANUAL}:
        monkeypatch.delitem(METHODS, method)
    monkeypatch.setitem(METHODS, Method.OECD_FUA, SHARE)
    QgsSettings().remove(KEY)
    hall = TownHall()
    yield hall
    hall.close()
    QgsSettings().remove(KEY)


@pytest.fixture
def town(hall):
    """Open the panel over the town and its villages."""
    hall.open(units_layer(), flows_layer())
    return hall
