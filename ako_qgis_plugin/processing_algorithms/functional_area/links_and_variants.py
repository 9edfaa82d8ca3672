"""The shipped model of the functional area: links, variants for two choices of the core, and their comparison."""

from __future__ import annotations

from ako_qgis_plugin.processing_algorithms.shipped_model import ShippedModel


class LinksAndVariants(ShippedModel):
    """From flows and units to links, two variants and what they have in common."""

    FILE = "links_and_variants"
    NAME = "linksandvariants"
    GROUP = "functionalarea"
