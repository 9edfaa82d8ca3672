"""Processing algorithms: adapters between QGIS and the core."""
