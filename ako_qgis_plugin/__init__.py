"""AKO: municipal plans against the voivodeship plan."""

from __future__ import annotations


def classFactory(iface):  # noqa: ANN001, ANN201, N802 - the name and signature QGIS calls
    """Give QGIS the plugin."""
    from ako_qgis_plugin.plugin import AkoPlugin

    return AkoPlugin(iface)
