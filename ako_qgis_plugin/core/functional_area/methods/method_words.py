"""What every method says of itself in documents, help and panels: names, formulas, sources, texts of its reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ako_qgis_plugin.core.words import Text


@dataclass(frozen=True, slots=True)
class ParameterWords:
    """Name of a parameter, its unit (``%``, ``people``, ``km`` or empty) and where its default comes from."""

    name: Text
    unit: str
    source: Text


@dataclass(frozen=True, slots=True)
class CriterionWords:
    """Name of a criterion and its unit."""

    name: Text
    unit: str


@dataclass(frozen=True, slots=True)
class MethodWords:
    """Texts of one method.

    ``description`` and ``formula`` are whole sentences for a report; ``parameters`` has a key for each field of the
    method's parameters, ``criteria`` and ``grounds`` for each key of its criteria and grounds (templates with places
    filled from the ground's values).
    """

    name: Text
    description: Text
    formula: Text
    source: Text
    parameters: Mapping[str, ParameterWords]
    criteria: Mapping[str, CriterionWords]
    grounds: Mapping[str, Text]
