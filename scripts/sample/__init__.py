"""Makes the schematic sample agglomeration that the plugin ships: boundaries, plans, provisions, planted conflicts."""
