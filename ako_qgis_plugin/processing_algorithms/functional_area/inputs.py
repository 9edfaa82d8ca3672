"""The parameters that algorithms about flows between units share, and what they hold, read for the core."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import QCoreApplication

from ako_qgis_plugin.core.functional_area.vocabulary import HIDDEN_MAX as MOST_HIDDEN
from ako_qgis_plugin.core.functional_area.vocabulary import READ_FLOW_FIELDS, FlowKind
from ako_qgis_plugin.core.progress import Part
from ako_qgis_plugin.core.schema import names
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.language import default_language
from ako_qgis_plugin.processing_algorithms.layers import (
    LayerInput,
    layer_of_source,
    read_frame,
    source_of_parameter,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from ako_qgis_plugin.core.functional_area.flows.flows import FlowTable
    from ako_qgis_plugin.core.functional_area.flows.remarks import FlowRemark
    from ako_qgis_plugin.core.functional_area.methods.model import AreaData
    from ako_qgis_plugin.core.functional_area.units import Units
    from ako_qgis_plugin.core.progress import Progress

FLOWS, ORIGIN_FIELD, DESTINATION_FIELD, FLOW_FIELD = "FLOWS", "ORIGIN_FIELD", "DESTINATION_FIELD", "FLOW_FIELD"
UNITS, UNIT_FIELD, NAME_FIELD = "UNITS", "UNIT_FIELD", "NAME_FIELD"
HIDDEN_MAX, ABSENT_IS_HIDDEN, MIGRATION, CORE = "HIDDEN_MAX", "ABSENT_IS_HIDDEN", "MIGRATION", "CORE"
SCHOOL = "SCHOOL"

#: Fields of the code of a unit, and of origin, destination and people of a flow, where the user names none.
UNIT, FLOW_COLUMNS = "teryt", ("origin", "destination", "flow")

#: Before the keys of a table's fields, where the table is that of migration, or of trips to school.
MIGRATION_PREFIX, SCHOOL_PREFIX = "MIGRATION_", "SCHOOL_"

#: What methods know a number of the units under, by the key of its field.
VALUE_FIELDS = {"POPULATION_FIELD": "population", "EMPLOYED_FIELD": "employed", "JOBS_FIELD": "jobs"}

#: Fields that hold the name of a unit where the user names none.
_USUAL_NAMES = ("name", "municipality", "unit_name", "nazwa")

#: So many remarks of one kind on a table of flows are told in the log of a run.
_TOLD_AT_MOST = 3

#: Where on the progress bar of reading the units are read, and the flows [share].
_UNITS_READ, _FLOWS_READ = 0.3, 0.8


class AreaInputs:
    """Declares the shared parameters; ``taken`` gives what a run was given."""

    def __init__(self, algorithm) -> None:
        self._algorithm = algorithm

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("AreaInputs", text)

    def declare_flows(self, *, optional: bool = False) -> None:
        """Add the table of flows and its fields."""
        vector = QgsProcessing.SourceType.TypeVector
        self._add(
            QgsProcessingParameterFeatureSource(
                FLOWS, self.tr("Flows between units (origin, destination, people)"), [vector], optional=optional
            )
        )
        self._add_flow_fields(FLOWS, "")

    def declare_units(self, *, optional: bool = False) -> None:
        """Add the layer or table of units and its fields."""
        vector = QgsProcessing.SourceType.TypeVector
        self._add(
            QgsProcessingParameterFeatureSource(
                UNITS, self.tr("Units: municipalities or other areas (a layer or a table)"), [vector], optional=optional
            )
        )
        self._add(self._field(UNIT_FIELD, self.tr("Field of the unit's code (TERYT)"), UNITS, UNIT))
        for key, label in (
            (NAME_FIELD, self.tr("Field of the unit's name")),
            ("POPULATION_FIELD", self.tr("Field of the population ('population' where empty)")),
            ("EMPLOYED_FIELD", self.tr("Field of the employed residents ('employed' where empty)")),
            ("JOBS_FIELD", self.tr("Field of the jobs ('jobs' where empty)")),
        ):
            self._add(self._field(key, label, UNITS, None), is_advanced=True)

    def declare_secrecy(self) -> None:
        """Add how hidden flows are read."""
        self._add(
            QgsProcessingParameterNumber(
                HIDDEN_MAX,
                self.tr("A hidden flow is at most so many people"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=MOST_HIDDEN,
                minValue=1,
            ),
            is_advanced=True,
        )
        self._add(
            QgsProcessingParameterBoolean(
                ABSENT_IS_HIDDEN,
                self.tr("Pairs that are not in the table may be hidden flows (tables of flows of ten and more)"),
                defaultValue=False,
            ),
            is_advanced=True,
        )

    def declare_migration(self) -> None:
        """Add the table of migration and its fields."""
        vector = QgsProcessing.SourceType.TypeVector
        self._add(
            QgsProcessingParameterFeatureSource(
                MIGRATION, self.tr("Migration between units (origin, destination, people)"), [vector], optional=True
            ),
            is_advanced=True,
        )
        self._add_flow_fields(MIGRATION, MIGRATION_PREFIX, is_advanced=True)

    def declare_school(self) -> None:
        """Add the table of trips to school and its fields."""
        vector = QgsProcessing.SourceType.TypeVector
        self._add(
            QgsProcessingParameterFeatureSource(
                SCHOOL, self.tr("Trips to school between units (origin, destination, people)"), [vector], optional=True
            ),
            is_advanced=True,
        )
        self._add_flow_fields(SCHOOL, SCHOOL_PREFIX, is_advanced=True)

    def declare_core(self, *, optional: bool = True) -> None:
        """Add the codes of the cores."""
        self._add(
            QgsProcessingParameterString(
                CORE, self.tr("Cores (codes of units, separated by commas)"), optional=optional
            )
        )

    def _add_flow_fields(self, table: str, prefix: str, *, is_advanced: bool = False) -> None:
        labels = (
            (ORIGIN_FIELD, self.tr("Field of the origin (where people live)")),
            (DESTINATION_FIELD, self.tr("Field of the destination (where they work)")),
            (FLOW_FIELD, self.tr("Field of the number of people")),
        )
        for (key, label), usual in zip(labels, FLOW_COLUMNS, strict=True):
            self._add(self._field(prefix + key, label, table, usual), is_advanced=is_advanced)

    def _field(self, key: str, label: str, layer: str, default: str | None) -> QgsProcessingParameterField:
        return QgsProcessingParameterField(
            key, label, defaultValue=default, parentLayerParameterName=layer, optional=True
        )

    def _add(self, parameter, *, is_advanced: bool = False) -> None:
        if is_advanced:
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self._algorithm.addParameter(parameter)

    def taken(self, parameters, context) -> AreaSources:
        """Snapshot the layers, and what is said of their fields; call in ``prepare``.

        Raises
        ------
        InvalidValueError
            If what is given cannot be opened.

        """
        fields = {key: name for key, name in VALUE_FIELDS.items() if self._is_declared(key)}
        chosen = {name: self._text(parameters, key, context) for key, name in fields.items()}
        return AreaSources(
            units=self._source(parameters, UNITS, context),
            unit_field=self._text(parameters, UNIT_FIELD, context) or UNIT,
            name_field=self._text(parameters, NAME_FIELD, context),
            value_fields={name: field for name, field in chosen.items() if field},
            flows=self._flows(parameters, FLOWS, "", context),
            migration=self._flows(parameters, MIGRATION, MIGRATION_PREFIX, context),
            hidden_max=self._hidden_max(parameters, context),
            absent_is_hidden=self._is_declared(ABSENT_IS_HIDDEN)
            and self._algorithm.parameterAsBoolean(parameters, ABSENT_IS_HIDDEN, context),
            school=self._flows(parameters, SCHOOL, SCHOOL_PREFIX, context),
        )

    def cores(self, parameters, context) -> tuple[str, ...]:
        """Give the codes of the cores as they were typed, each once."""
        return codes_in(self._text(parameters, CORE, context))

    def _is_declared(self, key: str) -> bool:
        return self._algorithm.parameterDefinition(key) is not None

    def _text(self, parameters, key: str, context) -> str:
        return self._algorithm.parameterAsString(parameters, key, context) if self._is_declared(key) else ""

    def _source(self, parameters, key: str, context) -> LayerInput | None:
        source = source_of_parameter(self._algorithm, parameters, key, context) if self._is_declared(key) else None
        if source is None:
            return None
        # A layer given by its path has the name of the file, and one file holds units and flows.
        layer = layer_of_source(self._algorithm, parameters, key, context)
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        inside = parts.get("layerName")
        return replace(source, name=f"{source.name}: {inside}") if inside and inside not in source.name else source

    def _hidden_max(self, parameters, context) -> float:
        if not self._is_declared(HIDDEN_MAX):
            return MOST_HIDDEN
        return self._algorithm.parameterAsDouble(parameters, HIDDEN_MAX, context)

    def _flows(self, parameters, key: str, prefix: str, context) -> FlowsSource | None:
        layer = self._source(parameters, key, context)
        if layer is None:
            return None
        fields = (
            self._text(parameters, prefix + field, context) or usual
            for field, usual in zip((ORIGIN_FIELD, DESTINATION_FIELD, FLOW_FIELD), FLOW_COLUMNS, strict=True)
        )
        return FlowsSource(layer, *fields)


@dataclass(frozen=True)
class FlowsSource:
    """A table of flows as it was when the run began, and its fields."""

    layer: LayerInput
    origin_field: str
    destination_field: str
    flow_field: str


@dataclass(frozen=True)
class AreaSources:
    """What a run was given; ``read`` turns it into what the core works on."""

    units: LayerInput | None
    unit_field: str
    name_field: str
    value_fields: Mapping[str, str]
    flows: FlowsSource | None
    migration: FlowsSource | None
    hidden_max: float
    absent_is_hidden: bool
    school: FlowsSource | None = None

    @property
    def names(self) -> dict[str, str]:
        """Give the names of the layers by what they are, as definitions of variants tell them."""
        layers = {
            "units": self.units,
            "flows": self.flows and self.flows.layer,
            "migration": self.migration and self.migration.layer,
        }
        return {key: layer.name for key, layer in layers.items() if layer is not None}

    def read(self, context, progress: Progress, *, with_neighbours: bool = True) -> AreaData:
        """Read units, flows between them, and which of them touch.

        Units that were not given are those of the flows. Neighbours are left out where the units have no areas.

        Raises
        ------
        AkoError
            If a layer lacks a field, holds no flows or units, or is nowhere.
        Cancelled
            If the user asked to stop.

        """
        from ako_qgis_plugin.core.functional_area.flows.matrix import flows_between
        from ako_qgis_plugin.core.functional_area.methods.model import AreaData
        from ako_qgis_plugin.core.functional_area.neighbours import neighbours_of

        units = self.read_units(context, Part(progress, 0, _UNITS_READ))
        codes = None if units is None else units.codes
        table = self.read_flows(context, Part(progress, _UNITS_READ, _FLOWS_READ), codes)
        if units is None:
            units = _units_of(table)
        migration = self.read_migration(context, progress, units.codes)
        joining = Part(progress, _FLOWS_READ, 1)
        has_areas = with_neighbours and units.geometry is not None
        return AreaData(
            units,
            None if table is None else flows_between(table, units, progress),
            neighbours_of(units, progress=joining) if has_areas else None,
            None if migration is None else flows_between(migration, units, progress),
        )

    def read_units(self, context, progress: Progress) -> Units | None:
        """Read the units; None where no layer of them was given."""
        from ako_qgis_plugin.core.functional_area.unit_frames import read_units

        if self.units is None:
            return None
        present = self.units.fields.names()
        usual = next((name for name in _USUAL_NAMES if name in present), None)
        frame = read_frame(self.units, None, context, progress)
        if not self.units.has_geometry:
            frame = frame.drop(columns="geometry")
        return read_units(
            frame,
            self.unit_field,
            name_field=self.name_field or usual,
            value_fields=self.value_fields,
            layer=self.units.name,
            progress=progress,
        )

    def read_flows(self, context, progress: Progress, codes: Sequence[str] | None) -> FlowTable | None:
        """Read the table of flows; None where none was given."""
        return self._read_flows(self.flows, None, context, progress, codes)

    def read_migration(self, context, progress: Progress, codes: Sequence[str] | None) -> FlowTable | None:
        """Read the table of migration; None where none was given."""
        return self._read_flows(self.migration, FlowKind.MIGRATION, context, progress, codes)

    def read_school(self, context, progress: Progress, codes: Sequence[str] | None) -> FlowTable | None:
        """Read the table of trips to school; None where none was given."""
        return self._read_flows(self.school, FlowKind.SCHOOL, context, progress, codes)

    def _read_flows(
        self,
        source: FlowsSource | None,
        kind: FlowKind | None,
        context,
        progress: Progress,
        codes: Sequence[str] | None,
    ) -> FlowTable | None:
        from ako_qgis_plugin.core.functional_area.flows.pairs import FlowOptions
        from ako_qgis_plugin.core.functional_area.flows.reading import FlowColumns, read_flows

        if source is None:
            return None
        layer, columns = source.layer, FlowColumns(source.origin_field, source.destination_field, source.flow_field)
        present = layer.fields.names()
        known = (name for name in names(READ_FLOW_FIELDS) if name in present and name not in columns[:3])
        frame = read_frame(layer, [*columns[:3], *known], context, progress)
        options = FlowOptions(kind or _kind_of(frame), self.hidden_max, self.absent_is_hidden, known_codes=codes)
        table, remarks = read_flows(frame, columns, options, layer=layer.name)
        _tell(remarks, layer.name, progress)
        return table


def _tell(remarks: Sequence[FlowRemark], layer: str, progress: Progress) -> None:
    """Warn of what was left out, added or doubted in a table of flows: the first few of each kind."""
    from ako_qgis_plugin.core.functional_area.flows.flow_words import remark_text

    language = default_language()
    for _, group in groupby(remarks, key=lambda remark: remark.kind):
        same = list(group)
        for remark in same[:_TOLD_AT_MOST]:
            where = " ".join(filter(None, (remark.code, remark.name)))
            progress.warn(": ".join(filter(None, (layer, where, remark_text(remark, language)))))
        if len(same) > _TOLD_AT_MOST:
            progress.warn(
                say(
                    "{layer}: further remarks of this kind: {count}; importing the table of flows lists them all",
                    layer=layer,
                    count=len(same) - _TOLD_AT_MOST,
                )
            )


def codes_in(text: str) -> tuple[str, ...]:
    """Read codes that are separated by commas, semicolons or spaces, each once; ``+`` joins those of one city."""
    return tuple(dict.fromkeys(re.findall(r"[^\s,;]+", re.sub(r"\s*\+\s*", "+", text))))


def _units_of(table: FlowTable) -> Units:
    """Give the units that a table of flows tells of, by code."""
    from ako_qgis_plugin.core.functional_area.units import Units

    codes = tuple(sorted({*table.origins, *table.destinations}))
    names = table.names or {}
    return Units(codes, tuple(names.get(code, code) for code in codes))


def _kind_of(frame: pd.DataFrame) -> FlowKind:
    """Give the only kind of flows in a table; commuting where it does not say, or holds several."""
    kinds = set(frame["kind"].dropna()) if "kind" in frame.columns else set()
    only = kinds.pop() if len(kinds) == 1 else None
    return FlowKind(only) if only in list(FlowKind) else FlowKind.COMMUTING
