"""Processing algorithms about flows between units and functional areas."""
