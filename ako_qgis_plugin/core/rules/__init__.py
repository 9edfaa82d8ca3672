"""The rule book: read, compared, changed in a copy of one's own."""
