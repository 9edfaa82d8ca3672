"""Measures the conformity check against what else could do its work, on data made from a seed."""
