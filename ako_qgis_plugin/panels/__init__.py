"""Docks: views over models that talk by signals."""
