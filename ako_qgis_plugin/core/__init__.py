"""Planning and geometry. Knows neither QGIS nor Qt, and never touches the network."""
