"""Parameters of the methods of delimitation: declared in Processing, and read into what the core takes."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.functional_area.vocabulary import Method
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.functional_area.inputs import CORE, codes_in
from ako_qgis_plugin.processing_algorithms.layers import LayerInput, read_frame, source_of_parameter

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ako_qgis_plugin.core.functional_area.methods.model import Parameters
    from ako_qgis_plugin.core.functional_area.units import Units
    from ako_qgis_plugin.core.functional_area.variants.delimit import MethodEntry

METHOD = "METHOD"

#: Keys of the parameters of all methods, by the field of the method's own parameters that they fill.
KEYS = {
    "core": CORE,
    "core_mode": "CORE_MODE",
    "threshold": "THRESHOLD",
    "joining_threshold": "POLYCENTRIC_THRESHOLD",
    "contiguity": "CONTIGUITY",
    "enclaves": "ENCLAVES",
    "min_size": "MIN_SIZE",
    "target_size": "TARGET_SIZE",
    "min_self_containment": "MIN_SELF_CONTAINMENT",
    "target_self_containment": "TARGET_SELF_CONTAINMENT",
    "criteria": "CRITERIA",
    "min_functional": "MIN_FUNCTIONAL",
    "min_socioeconomic": "MIN_SOCIOECONOMIC",
    "min_morphological": "MIN_MORPHOLOGICAL",
    "reference": "REFERENCE",
    "mean": "MEAN",
    "normalisation": "STANDARDISATION",
    "draws": "DRAWS",
    "seed": "SEED",
    "weight_spread": "WEIGHT_SPREAD",
    "members": "MEMBERS",
    "drawn": "DRAWN",
}

#: Beside the table of criteria: which of them are in use, and other weights.
CRITERIA_IN_USE, WEIGHTS = "CRITERIA_IN_USE", "WEIGHTS"

CORE_MODES = ("published", "joined", "separate")
MEANS = ("weighted", "simple")
STANDARDISATIONS = ("min_max", "z_score", "percentile_rank")


class MethodParameters:
    """Declares the parameters of the methods, and gives those of the one that was chosen."""

    def __init__(self, algorithm) -> None:
        self._algorithm = algorithm

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("MethodParameters", text)

    def declare_usual(self) -> None:
        """Add what planners change first; numbers that are left empty are those that the method was published with."""
        self._number("THRESHOLD", self.tr("Threshold (%; that of the method where empty)"), 0, 100)
        self._add(
            QgsProcessingParameterBoolean(
                "CONTIGUITY", self.tr("The area hangs together (units apart from its core are left out)"), True
            )
        )
        self._number("MIN_SIZE", self.tr("Minimum size of a labour-market area (employed residents)"))
        self._number("TARGET_SIZE", self.tr("Target size of a labour-market area (employed residents)"))
        self._number("MIN_SELF_CONTAINMENT", self.tr("Self-containment asked for at the target size (%)"), 0, 100)
        self._number("TARGET_SELF_CONTAINMENT", self.tr("Self-containment asked for at the minimum size (%)"), 0, 100)

    def declare_others(self) -> None:
        """Add the parameters that stand among the advanced ones."""
        self._choice("CORE_MODE", self.tr("Several cores are (as the method has it where empty)"), CORE_MODES)
        self._number(
            "POLYCENTRIC_THRESHOLD",
            self.tr("Cities are one from such a share of commuters between them (%)"),
            0,
            100,
            is_advanced=True,
        )
        self._add(
            QgsProcessingParameterBoolean("ENCLAVES", self.tr("Units that the area surrounds belong to it"), False),
            is_advanced=True,
        )
        self._add(
            QgsProcessingParameterFile(
                "CRITERIA",
                self.tr("Own table of criteria (CSV or XLSX; the shipped one where empty)"),
                optional=True,
                fileFilter=self.tr("Tables of criteria") + " (*.csv *.xlsx)",
            ),
            is_advanced=True,
        )
        self._text(CRITERIA_IN_USE, self.tr("Criteria in use (ids separated by commas; as in the table where empty)"))
        self._text(WEIGHTS, self.tr("Weights of criteria (F1=2; S2=0.5; as in the table where empty)"))
        for key, label in (
            ("MIN_FUNCTIONAL", self.tr("At least so many functional criteria must hold")),
            ("MIN_SOCIOECONOMIC", self.tr("At least so many socio-economic criteria must hold")),
            ("MIN_MORPHOLOGICAL", self.tr("At least so many morphological criteria must hold")),
        ):
            self._number(key, label, is_whole=True, is_advanced=True)
        self._text(
            "REFERENCE", self.tr("Units over which means are taken (codes or their beginnings, 30; all where empty)")
        )
        self._choice("MEAN", self.tr("Mean of the reference units (as the method has it where empty)"), MEANS)
        self._choice(
            "STANDARDISATION",
            self.tr("Indicators are made comparable by (as the method has it where empty)"),
            STANDARDISATIONS,
        )
        self._number("DRAWS", self.tr("Sensitivity: so many other weights are drawn"), is_whole=True, is_advanced=True)
        self._number("SEED", self.tr("Sensitivity: number that the draws begin with"), is_whole=True, is_advanced=True)
        self._number("WEIGHT_SPREAD", self.tr("Sensitivity: weights are drawn so far apart (%)"), is_advanced=True)
        self._text("MEMBERS", self.tr("Units chosen by hand (codes separated by commas)"))
        self._add(
            QgsProcessingParameterFeatureSource(
                "DRAWN",
                self.tr("Area drawn by hand (polygons; units mostly inside belong to it)"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            is_advanced=True,
        )

    def _number(
        self,
        key: str,
        label: str,
        least: float = 0.0,
        most: float = 1e9,
        *,
        is_whole: bool = False,
        is_advanced: bool = False,
    ) -> None:
        kind = QgsProcessingParameterNumber.Type
        self._add(
            QgsProcessingParameterNumber(
                key,
                label,
                kind.Integer if is_whole else kind.Double,
                defaultValue=None,
                optional=True,
                minValue=least,
                maxValue=most,
            ),
            is_advanced=is_advanced,
        )

    def _choice(self, key: str, label: str, options: tuple[str, ...]) -> None:
        self._add(
            QgsProcessingParameterEnum(key, label, list(options), optional=True, usesStaticStrings=True),
            is_advanced=True,
        )

    def _text(self, key: str, label: str) -> None:
        self._add(QgsProcessingParameterString(key, label, optional=True), is_advanced=True)

    def _add(self, parameter, *, is_advanced: bool = False) -> None:
        if is_advanced:
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self._algorithm.addParameter(parameter)

    def drawn(self, given: Mapping, context) -> LayerInput | None:
        """Snapshot the area that was drawn; None where there is none. Call in ``prepare``."""
        layer = source_of_parameter(self._algorithm, given, KEYS["drawn"], context)
        if layer is not None:
            layer.require_areas(KEYS["drawn"])
        return layer

    def parameters(
        self, given: Mapping, context, entry: MethodEntry, units: Units, drawn: LayerInput | None = None
    ) -> Parameters:
        """Give the parameters of a method; what was left empty has the method's default.

        Raises
        ------
        AkoError
            If codes are none of the units', or a table of criteria is wrong.

        """
        fields = {field.name for field in dataclasses.fields(entry.parameters)}
        values = {}
        if "drawn" in fields and drawn is not None:
            values["drawn"] = _as_text(drawn, context)
        for name in sorted(self._fields_of(entry) - {"drawn"}):
            value = self._value(given, KEYS[name], context)
            if value is not None:
                values[name] = self._fit(name, value, given, context, units)
        if "criteria" in fields and "criteria" not in values:
            values["criteria"] = self._criteria(None, given, context)
        lacking = [
            field.name
            for field in dataclasses.fields(entry.parameters)
            if field.default is dataclasses.MISSING
            and field.default_factory is dataclasses.MISSING
            and field.name not in values
        ]
        if lacking:
            raise InvalidValueError(
                say("this method needs {parameters}", parameters=", ".join(KEYS.get(name, name) for name in lacking))
            )
        return entry.parameters(**values)

    def strangers(self, given: Mapping, context, entry: MethodEntry) -> list[str]:
        """Name the parameters that were given but are none of the method's."""
        own = {KEYS[name] for name in self._fields_of(entry)}
        if KEYS["criteria"] in own:
            own |= {CRITERIA_IN_USE, WEIGHTS}
        others = dict.fromkeys([*KEYS.values(), CRITERIA_IN_USE, WEIGHTS])
        return [key for key in others if key not in own and self._differs(given, key, context)]

    def _fields_of(self, entry: MethodEntry) -> set[str]:
        names = {field.name for field in dataclasses.fields(entry.parameters)} & set(KEYS)
        # What was chosen by hand is taken as it is.
        return names - {"contiguity"} if entry.parameters.method is Method.MANUAL else names

    def _differs(self, given: Mapping, key: str, context) -> bool:
        definition = self._algorithm.parameterDefinition(key)
        return definition is not None and self._value(given, key, context) not in (None, definition.defaultValue())

    def _value(self, given: Mapping, key: str, context):
        """Give what was given for a parameter; None where it is empty, so that the method's default holds."""
        algorithm, definition = self._algorithm, self._algorithm.parameterDefinition(key)
        raw = given.get(key)
        if raw in (None, ""):
            return None
        if isinstance(definition, QgsProcessingParameterFeatureSource):
            return raw
        if isinstance(definition, QgsProcessingParameterBoolean):
            return algorithm.parameterAsBoolean(given, key, context)
        if isinstance(definition, QgsProcessingParameterEnum):
            return algorithm.parameterAsEnumString(given, key, context) or None
        if isinstance(definition, QgsProcessingParameterNumber):
            is_whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
            read = algorithm.parameterAsInt if is_whole else algorithm.parameterAsDouble
            return read(given, key, context)
        return algorithm.parameterAsString(given, key, context).strip() or None

    def _fit(self, name: str, value, given: Mapping, context, units: Units):
        from ako_qgis_plugin.core.functional_area.unit_frames import codes_among

        if name == "core":
            return cores_among(units, codes_in(value))
        if name == "members":
            return codes_among(units, codes_in(value))
        if name == "reference":
            return codes_in(value)
        return self._criteria(value, given, context) if name == "criteria" else value

    def _criteria(self, path: str | None, given: Mapping, context):
        from ako_qgis_plugin.core.functional_area.methods.criteria import chosen, load_criteria, weighted, weights_of

        criteria = load_criteria(Path(path) if path else None)
        in_use = self._value(given, CRITERIA_IN_USE, context)
        weights = self._value(given, WEIGHTS, context)
        return weighted(chosen(criteria, codes_in(in_use or "")), weights_of(weights) if weights else {})


def cores_among(units: Units, typed: Iterable[str]) -> tuple[str, ...]:
    """Give cores as the units have their codes; units of one core are joined by ``+``."""
    from ako_qgis_plugin.core.functional_area.unit_frames import codes_among

    return tuple(dict.fromkeys("+".join(codes_among(units, core.split("+"))) for core in typed))


def _as_text(drawn: LayerInput, context) -> str:
    """Give what was drawn as WKT in EPSG:2180."""
    import shapely

    from ako_qgis_plugin.core.geometry import repair
    from ako_qgis_plugin.core.progress import SilentProgress

    frame = read_frame(drawn, [], context, SilentProgress())
    repaired = repair(frame["geometry"].to_numpy(), areal_only=True)
    shapes = repaired.geometry[repaired.is_usable]
    if not len(shapes):
        raise InvalidValueError(say("{layer}: holds no area", layer=drawn.name))
    return shapely.to_wkt(shapely.union_all(shapes), rounding_precision=2)
