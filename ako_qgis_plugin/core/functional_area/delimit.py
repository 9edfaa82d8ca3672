"""All methods in one place: parameters to variant, parameters to JSON and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ako_qgis_plugin.core.functional_area.method_words import MethodWords
from ako_qgis_plugin.core.functional_area.variants import AreaData, Parameters, Variant
from ako_qgis_plugin.core.functional_area.vocabulary import Method
from ako_qgis_plugin.core.progress import Progress, SilentProgress


@dataclass(frozen=True, slots=True)
class MethodEntry:
    """A method: the class of its parameters, the function that delimits, its texts."""

    parameters: type
    function: Callable[[AreaData, Any, Progress], Variant]
    words: MethodWords


#: Every method by its name.
METHODS: Mapping[Method, MethodEntry] = {}


def delimit(data: AreaData, parameters: Parameters, progress: Progress | None = None) -> Variant:
    """Delimit a functional area by the method that the parameters belong to.

    Raises
    ------
    DelimitationError, FlowError
        If the method lacks data, or a core is none of the units.

    """
    return METHODS[parameters.method].function(data, parameters, progress or SilentProgress())
