"""Functional areas in variants: method, core and thresholds moved, and the boundary seen to move at once."""
