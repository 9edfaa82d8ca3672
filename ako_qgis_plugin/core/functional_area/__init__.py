"""Flows between municipalities, what they say of links, and functional areas delimited by several methods."""
