"""What parameters a method has, read from its class: each with its kind, its default and what it may be."""

from __future__ import annotations

from dataclasses import MISSING, Field, dataclass, fields
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin, get_type_hints

from ako_qgis_plugin.core.functional_area.methods.cities import CoreMode
from ako_qgis_plugin.core.functional_area.methods.criteria import DelimitationCriterion
from ako_qgis_plugin.core.functional_area.methods.indicators import MeanKind
from ako_qgis_plugin.core.functional_area.methods.normalisation import Normalisation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ako_qgis_plugin.core.functional_area.methods.method_words import ParameterWords
    from ako_qgis_plugin.core.functional_area.variants.delimit import MethodEntry

#: Parameters that name units; a list to be ticked serves them.
UNIT_PARAMETERS = ("core", "members")

#: Parameters that are texts to JSON, and one of a few to a person.
CHOICES = {
    "core_mode": tuple(mode.value for mode in CoreMode),
    "mean": tuple(kind.value for kind in MeanKind),
    "normalisation": tuple(each.value for each in Normalisation),
}

#: What the slider moves first of all.
THRESHOLD = "threshold"

PERCENT, PEOPLE = "%", "people"

#: A slider of shares reaches half-way where the default is small, so that it can be moved finely.
_SMALL_SHARE = 40.0


class Kind(StrEnum):
    """What is asked of a person."""

    NUMBER = "number"
    WHOLE = "whole"
    TRUTH = "truth"
    CHOICE = "choice"
    UNITS = "units"
    NUMBERS = "numbers"
    TEXT = "text"
    TEXTS = "texts"
    CRITERIA = "criteria"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class ParameterField:
    """One parameter of a method.

    ``reach`` is as far as its slider goes; a number may be typed beyond it, but not above ``most``.
    """

    key: str
    kind: Kind
    default: Any
    words: ParameterWords | None
    choices: tuple[str, ...] = ()

    @property
    def is_share(self) -> bool:
        """Say whether it is a percentage."""
        return self.words is not None and self.words.unit == PERCENT

    @property
    def counts_people(self) -> bool:
        """Say whether it is a number of people."""
        return self.words is not None and self.words.unit == PEOPLE

    @property
    def most(self) -> float:
        """Give the greatest number that makes sense."""
        return 100.0 if self.is_share else 1e9

    @property
    def reach(self) -> float:
        """Give how far the slider goes."""
        number = float(self.default or 0)
        if self.is_share:
            return 50.0 if number <= _SMALL_SHARE else 100.0
        return max(2.5 * number, 10.0 if self.kind == Kind.WHOLE else 1.0)

    @property
    def step(self) -> float:
        """Give by how much a key or a click moves it."""
        if self.kind == Kind.WHOLE:
            return max(1, round(self.reach / 100))
        return 0.5 if self.is_share else self.reach / 100


def parameter_fields(entry: MethodEntry) -> list[ParameterField]:
    """Give the parameters of a method in the order of its class, the threshold first."""
    hints = get_type_hints(entry.parameters)
    found = [_field(each, hints[each.name], entry.words.parameters.get(each.name)) for each in fields(entry.parameters)]
    return sorted(found, key=lambda each: each.key != THRESHOLD)


def _field(own: Field, hint: Any, words: ParameterWords | None) -> ParameterField:
    default = own.default if own.default is not MISSING else None
    if own.default is MISSING and own.default_factory is not MISSING:
        default = own.default_factory()
    kind, choices = _kind(own.name, hint)
    return ParameterField(own.name, kind, default, words, choices)


def _kind(key: str, hint: Any) -> tuple[Kind, Sequence[str]]:
    if key in UNIT_PARAMETERS:
        return Kind.UNITS, ()
    if key in CHOICES:
        return Kind.CHOICE, CHOICES[key]
    if get_origin(hint) is Literal:
        return Kind.CHOICE, tuple(str(each) for each in get_args(hint))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return Kind.CHOICE, tuple(str(each.value) for each in hint)
    if get_origin(hint) is tuple:
        inner = get_args(hint)[0] if get_args(hint) else str
        if inner is DelimitationCriterion:
            return Kind.CRITERIA, ()
        return {float: Kind.NUMBERS, str: Kind.TEXTS}.get(inner, Kind.FIXED), ()
    return {bool: Kind.TRUTH, int: Kind.WHOLE, float: Kind.NUMBER, str: Kind.TEXT}.get(hint, Kind.FIXED), ()
