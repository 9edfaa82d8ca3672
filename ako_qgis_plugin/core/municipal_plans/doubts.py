"""What the reader doubts about an object: said in a sentence for people, and as a kind for checks of quality."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from ako_qgis_plugin.core.errors import AkoError


class DoubtKind(StrEnum):
    """What may be wrong with an object, whatever was done about it."""

    NO_IDENTIFIER = "no_identifier"
    NO_CRS = "no_crs"
    UNREADABLE_GEOMETRY = "unreadable_geometry"
    NO_GEOMETRY = "no_geometry"
    INVALID_GEOMETRY = "invalid_geometry"
    UNCLOSED_RING = "unclosed_ring"
    SHORT_RING = "short_ring"
    NO_OUTER_RING = "no_outer_ring"
    ARCS = "arcs"
    HEIGHTS = "heights"
    BAD_VALUE = "bad_value"
    BAD_UNIT = "bad_unit"
    NO_UNIT = "no_unit"
    DECIMAL_COMMA = "decimal_comma"
    PARTIAL_DATE = "partial_date"
    PROFILE_WITHOUT_LINK = "profile_without_link"
    UNKNOWN_NAME = "unknown_name"
    NO_SYMBOL = "no_symbol"
    UNKNOWN_SYMBOL = "unknown_symbol"
    SYMBOL_AND_NAME = "symbol_and_name"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One doubt.

    ``subject`` is the property (``maksWysokoscZabudowy``) and ``value`` what the file has there; ``place`` is where it
    lies (easting, northing) in the CRS of the file. ``refusal`` is what an import raises, which cannot do without.
    """

    kind: DoubtKind
    sentence: str
    subject: str = ""
    value: str = ""
    place: tuple[float, float] | None = None
    refusal: AkoError | None = None


#: Is told each doubt about one object.
Doubter = Callable[[Doubt], None]
