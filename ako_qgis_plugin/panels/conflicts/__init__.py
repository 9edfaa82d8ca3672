"""The conflict panel."""
