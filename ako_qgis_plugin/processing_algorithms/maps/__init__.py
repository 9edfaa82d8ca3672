"""Printed maps: clips, pages, the atlas of a report."""
