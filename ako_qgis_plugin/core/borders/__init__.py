"""Neighbouring plans against each other along the boundaries between them."""
