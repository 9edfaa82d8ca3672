"""Functional areas in variants: any method computed, written, read back, swept and compared."""
