"""Flows between units: tables of offices read, cleaned, and made a matrix over given units."""
