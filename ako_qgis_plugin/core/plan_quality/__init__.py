"""Checks of the municipal plans themselves: geometry, topology, attributes, dates; every fault of a plan at once."""
