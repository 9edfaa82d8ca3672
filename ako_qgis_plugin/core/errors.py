"""Everything the core raises on purpose: what is wrong, where, and what would be right."""

from __future__ import annotations

from collections.abc import Iterable

from ako_qgis_plugin.core.wording import say


class AkoError(Exception):
    """Base of the errors a user can act on."""


class MissingFieldError(AkoError):
    """A layer lacks fields that the check reads."""

    def __init__(self, layer: str, fields: Iterable[str]) -> None:
        self.layer = layer
        self.fields = list(fields)
        super().__init__(say("{layer}: missing fields {fields}", layer=layer, fields=", ".join(self.fields)))


class CrsError(AkoError):
    """Coordinates cannot be trusted or measured in the CRS of the data."""


class InvalidValueError(AkoError):
    """A value of a layer is none of the allowed ones."""


class PlanFormatError(AkoError):
    """A plan file is not what the official format asks for."""


class TableError(AkoError):
    """A spreadsheet or CSV file cannot be read as a table."""


class RuleBookError(AkoError):
    """A rule book holds errors; each names row, column, value and what is allowed."""


class FlowError(AkoError):
    """A table of flows cannot be read as one, or lacks what a method needs."""


class DelimitationError(AkoError):
    """A functional area cannot be delimited from what was given."""


class Cancelled(AkoError):
    """The caller asked to stop."""

    def __init__(self) -> None:
        super().__init__(say("cancelled"))
