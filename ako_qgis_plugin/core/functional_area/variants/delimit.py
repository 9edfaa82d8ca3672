"""All methods in one place: parameters to variant, parameters to JSON and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import DelimitationError
from ako_qgis_plugin.core.functional_area.methods.composite import CompositeParameters, composite
from ako_qgis_plugin.core.functional_area.methods.composite_words import WORDS as COMPOSITE_WORDS
from ako_qgis_plugin.core.functional_area.methods.composite_words import index_words
from ako_qgis_plugin.core.functional_area.methods.criteria_words import criterion_words
from ako_qgis_plugin.core.functional_area.methods.labour_market_areas import (
    LabourMarketAreasParameters,
    labour_market_areas,
)
from ako_qgis_plugin.core.functional_area.methods.labour_market_areas_words import WORDS as LABOUR_MARKET_AREAS_WORDS
from ako_qgis_plugin.core.functional_area.methods.manual import ManualParameters, manual
from ako_qgis_plugin.core.functional_area.methods.manual_words import WORDS as MANUAL_WORDS
from ako_qgis_plugin.core.functional_area.methods.method_words import CriterionWords, MethodWords
from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Parameters, Variant
from ako_qgis_plugin.core.functional_area.methods.multi_criteria import MultiCriteriaParameters, multi_criteria
from ako_qgis_plugin.core.functional_area.methods.multi_criteria_words import WORDS as MULTI_CRITERIA_WORDS
from ako_qgis_plugin.core.functional_area.methods.oecd_fua import OecdFuaParameters, oecd_fua, oecd_fua_members
from ako_qgis_plugin.core.functional_area.methods.oecd_fua_words import WORDS as OECD_FUA_WORDS
from ako_qgis_plugin.core.functional_area.variants.definitions import METHOD, parameters_in, read_definition, written
from ako_qgis_plugin.core.functional_area.vocabulary import Method
from ako_qgis_plugin.core.progress import Progress, SilentProgress
from ako_qgis_plugin.core.wording import say


@dataclass(frozen=True, slots=True)
class MethodEntry:
    """A method: the class of its parameters, the function that delimits, its texts.

    ``own_criteria`` gives the words of criteria that stand in the parameters, where planners bring their own;
    ``members`` says faster than the function which units are inside, without saying why, where there is such a way.
    """

    parameters: type
    function: Callable[[AreaData, Any, Progress], Variant]
    words: MethodWords
    own_criteria: Callable[[Any], Mapping[str, CriterionWords]] | None = None
    members: Callable[[AreaData, Any], NDArray[np.bool_]] | None = None


#: Every method by its name.
METHODS: Mapping[Method, MethodEntry] = {
    Method.LABOUR_MARKET_AREAS: MethodEntry(
        LabourMarketAreasParameters, labour_market_areas, LABOUR_MARKET_AREAS_WORDS
    ),
    Method.OECD_FUA: MethodEntry(OecdFuaParameters, oecd_fua, OECD_FUA_WORDS, members=oecd_fua_members),
    Method.MULTI_CRITERIA: MethodEntry(
        MultiCriteriaParameters,
        multi_criteria,
        MULTI_CRITERIA_WORDS,
        lambda parameters: criterion_words(parameters.criteria),
    ),
    Method.COMPOSITE: MethodEntry(
        CompositeParameters, composite, COMPOSITE_WORDS, lambda parameters: index_words(parameters.criteria)
    ),
    Method.MANUAL: MethodEntry(ManualParameters, manual, MANUAL_WORDS),
}


def entry_of(method: Method) -> MethodEntry:
    """Give a method by its name.

    Raises
    ------
    DelimitationError
        If this version does not have it.

    """
    if method not in METHODS:
        known = ", ".join(METHODS) or say("none")
        raise DelimitationError(say("there is no method '{method}'; there are {known}", method=method, known=known))
    return METHODS[method]


def words_of(parameters: Parameters) -> MethodWords:
    """Give the texts of a method as these parameters use it, planners' own criteria by the names they have there.

    Raises
    ------
    DelimitationError
        If this version does not have the method.

    """
    entry = entry_of(parameters.method)
    if entry.own_criteria is None:
        return entry.words
    return replace(entry.words, criteria={**entry.words.criteria, **entry.own_criteria(parameters)})


def delimit(data: AreaData, parameters: Parameters, progress: Progress | None = None) -> Variant:
    """Delimit a functional area by the method that the parameters belong to.

    Raises
    ------
    DelimitationError, FlowError
        If the method lacks data, or a core is none of the units.

    """
    return entry_of(parameters.method).function(data, parameters, progress or SilentProgress())


def members_of(data: AreaData, parameters: Parameters) -> NDArray[np.bool_]:
    """Say which units a variant would hold, shape (n,), as ``delimit`` does, but without saying why.

    Raises
    ------
    DelimitationError, FlowError
        If the method lacks data, or a core is none of the units.

    """
    members = entry_of(parameters.method).members
    return delimit(data, parameters).is_inside if members is None else members(data, parameters)


def parameters_to_json(parameters: Parameters, about: Mapping[str, object] | None = None) -> str:
    """Give the definition of a variant: its method with every parameter, and what else is told about it."""
    return written(parameters, about)


def parameters_of(definition: str) -> Parameters:
    """Give the parameters that a definition was written of, so that a variant can be computed again.

    Raises
    ------
    DelimitationError
        If the text is no definition, or one of a method or parameter that this version does not know.

    """
    content = read_definition(definition)
    parameters: Parameters = parameters_in(content, entry_of(Method(content[METHOD])).parameters, definition)
    return parameters
