"""QGIS without its window."""

from __future__ import annotations

import pytest


@pytest.fixture
def no_window(qgis_processing, monkeypatch):
    """Let Processing load results as it does where there is no interface; pytest-qgis has a stand-in for one."""
    import processing.gui.Postprocessing

    monkeypatch.setattr(processing.gui.Postprocessing, "iface", None)
