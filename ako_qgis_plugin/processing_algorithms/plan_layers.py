"""Layers and files of plans put into sets of one CRS each, in which areas and lengths are measured."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem

from ako_qgis_plugin.core.errors import CrsError, InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.schema import (
    ACT_FIELDS,
    AREA_FIELDS,
    PROVISION_FIELDS,
    STANDARD_FIELDS,
    ZONE_FIELDS,
    Field,
    FieldType,
    names,
)
from ako_qgis_plugin.core.wording import listed, say
from ako_qgis_plugin.processing_algorithms.layers import LayerInput, project_crs, read_frame

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

    from ako_qgis_plugin.core.plan_quality.faults import Fault
    from ako_qgis_plugin.core.plan_quality.plan import PlanSet
    from ako_qgis_plugin.core.plan_quality.sources import SourceSet

#: What a plan consists of: the names of the frames of a ``PlanSet``, their fields, and those that identify a row.
PARTS: Mapping[str, tuple[tuple[Field, ...], tuple[str, ...]]] = {
    "zones": (ZONE_FIELDS, ("plan_id", "zone_id")),
    "acts": (ACT_FIELDS, ("plan_id",)),
    "infill": (AREA_FIELDS, ("plan_id", "area_id")),
    "downtown": (AREA_FIELDS, ("plan_id", "area_id")),
    "standards": (STANDARD_FIELDS, ("plan_id", "area_id")),
}

#: The CRS in which plans are drawn and their official areas measured: PUWG 1992 and the zones of PL-2000.
OFFICIAL_CRS = frozenset({"EPSG:2176", "EPSG:2177", "EPSG:2178", "EPSG:2179", "EPSG:2180"})

#: What makes a layer unfit, while others can be checked.
_UNFIT = (MissingFieldError, CrsError, InvalidValueError)


def measuring_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """Give the CRS in which a layer is measured: its own if it is an official one of plans, else EPSG:2180."""
    return crs if crs.authid() in OFFICIAL_CRS else project_crs()


@dataclass(frozen=True)
class MeasuredSet:
    """Plans in one CRS, and the faults that only their files show."""

    crs: QgsCoordinateReferenceSystem
    plans: PlanSet
    faults: tuple[Fault, ...] = ()


@dataclass
class _Group:
    crs: QgsCoordinateReferenceSystem
    frames: dict[str, list[pd.DataFrame]] = field(default_factory=lambda: {part: [] for part in PARTS})
    faults: list[Fault] = field(default_factory=list)
    marks: dict[str, frozenset] = field(default_factory=dict)


class PlanLayers:
    """Reads the layers of plans; one that cannot be used is told in ``unfit`` and hides no other."""

    def __init__(self, layers: Mapping[str, Sequence[LayerInput]], context, progress: Progress) -> None:
        self._layers = layers
        self._context = context
        self._progress = progress
        self._groups: dict[str, _Group] = {}
        self._crs_of: dict[str, str] = {}
        self._of_files: frozenset[str] = frozenset()
        #: Reason by the name of the layer.
        self.unfit: dict[str, str] = {}

    def sets(self, files: Sequence[SourceSet] = ()) -> list[MeasuredSet]:
        """Give the plans of layers and files; a plan that is in both is taken from the file.

        Raises
        ------
        MissingFieldError, CrsError, InvalidValueError
            If no layer is fit and there are no files.
        Cancelled
            If the user asked to stop.

        """
        for source in files:
            self._add_source(source)
        self._of_files = frozenset(self._crs_of)
        jobs = [(part, layer) for part in PARTS for layer in self._layers.get(part, ())]
        errors = []
        for number, (part, layer) in enumerate(jobs):
            try:
                self._add_layer(part, layer, Part(self._progress, number / len(jobs), (number + 1) / len(jobs)))
            except _UNFIT as error:
                errors.append(error)
                self.unfit[layer.name] = str(error)
                self._progress.warn(
                    say("{layer} is left out, the others are checked: {reason}", layer=layer.name, reason=error)
                )
        if errors and not self._groups:
            raise errors[0]
        return [_measured(group) for _, group in sorted(self._groups.items())]

    def _add_source(self, source: SourceSet) -> None:
        crs = QgsCoordinateReferenceSystem.fromEpsgId(source.epsg) if source.epsg else project_crs()
        group = self._group(crs)
        for part in PARTS:
            frame = getattr(source.plans, part)
            group.frames[part].append(frame)
            self._crs_of.update(dict.fromkeys(_known(frame["plan_id"]), crs.authid()))
        group.faults += source.faults
        for name in ("excused", "told"):
            group.marks[name] = group.marks.get(name, frozenset()) | getattr(source.plans, name, frozenset())

    def _group(self, crs: QgsCoordinateReferenceSystem) -> _Group:
        return self._groups.setdefault(crs.authid(), _Group(crs))

    def _add_layer(self, part: str, layer: LayerInput, progress: Progress) -> None:
        own = measuring_crs(layer.crs)
        frame = self._read(part, layer, own, progress)
        elsewhere: dict[str, set[str]] = {}
        for plan in set(_known(frame["plan_id"])) - self._of_files:
            # Zones come first: what else belongs to their plan is measured where they are.
            place = self._crs_of.setdefault(plan, own.authid())
            if place != own.authid():
                elsewhere.setdefault(place, set()).add(plan)
        given = set(_known(frame["plan_id"])) & self._of_files
        if given:
            self._progress.note(
                say(
                    "{layer}: these plans are taken from the files instead: {plans}",
                    layer=layer.name,
                    plans=listed(sorted(given)),
                )
            )
        away = set().union(given, *elsewhere.values())
        self._group(own).frames[part].append(frame[~frame["plan_id"].isin(away)])
        for place, plans in sorted(elsewhere.items()):
            group = self._groups[place]
            again = self._read(part, layer, group.crs, progress)
            group.frames[part].append(again[again["plan_id"].isin(plans)])

    def _read(
        self, part: str, layer: LayerInput, crs: QgsCoordinateReferenceSystem, progress: Progress
    ) -> pd.DataFrame:
        fields, needed = PARTS[part]
        present = set(layer.fields.names())
        missing = [name for name in needed if name not in present]
        if missing:
            raise MissingFieldError(layer.name, missing)
        lacking = [name for name in names(fields) if name not in present]
        if lacking:
            self._progress.warn(
                say(
                    "{layer}: has no fields {fields}; they are taken as empty",
                    layer=layer.name,
                    fields=", ".join(lacking),
                )
            )
        wanted = [name for name in names(fields) if name in present]
        frame = read_frame(layer, wanted, self._context, progress, crs, may_stray=True)
        return _cleaned(frame, fields, layer.name)


def boundaries_in(layer: LayerInput, crs: QgsCoordinateReferenceSystem, context, progress: Progress) -> pd.DataFrame:
    """Read municipal boundaries in a CRS: ``teryt``, ``municipality`` and geometry, one row a municipality.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError
        If fields are missing, or the layer cannot be read.

    """
    import numpy as np
    import pandas as pd

    from ako_qgis_plugin.core.boundaries import codes_and_names, dissolved
    from ako_qgis_plugin.core.frames import objects
    from ako_qgis_plugin.core.geometry import repair

    frame = read_frame(layer, None, context, progress, crs)
    codes, named = codes_and_names(frame)
    repaired = repair(np.asarray(frame["geometry"], dtype=object), areal_only=True, progress=progress)
    has_code = np.array([code is not None for code in codes], dtype=bool)
    rows, areas = dissolved(codes, repaired.geometry, repaired.is_usable & has_code)
    if not rows:
        raise InvalidValueError(say("{layer}: there is no municipality with a code and an area", layer=layer.name))
    columns = {"teryt": codes[rows], "municipality": named[rows], "geometry": objects(areas, len(rows))}
    return pd.DataFrame(columns)


def provisions_in(
    layers: Sequence[LayerInput], crs: QgsCoordinateReferenceSystem, context, progress: Progress
) -> pd.DataFrame | None:
    """Read id, name, date and place of provisions in a CRS; None where no layer is given.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError
        If fields are missing, or a layer cannot be read.

    """
    needed = ("provision_id", "valid_from")
    wanted = tuple(each for each in PROVISION_FIELDS if each.name in (*needed, "name"))
    frames = []
    for layer in layers:
        present = [each.name for each in wanted if each.name in layer.fields.names() or each.name in needed]
        frames.append(_cleaned(read_frame(layer, present, context, progress, crs), wanted, layer.name))
    if not frames:
        return None
    return _below_each_other(frames, frames[0])


def _cleaned(frame: pd.DataFrame, fields: tuple[Field, ...], layer: str) -> pd.DataFrame:
    """Give all fields as the core has them: texts, dates, missing is None."""
    import pandas as pd

    from ako_qgis_plugin.core.frames import dates, is_blank, numbers, objects, teryt_codes, texts

    def values(each: Field) -> Any:
        if each.name not in frame.columns:
            return objects([None] * len(frame), len(frame))
        column = frame[each.name]
        if each.name == "teryt":
            return teryt_codes(column)
        if each.type is FieldType.DATE:
            return dates(column, layer)
        if each.type in (FieldType.REAL, FieldType.INTEGER):
            return objects((None if value != value else value for value in numbers(column, layer).tolist()), len(frame))
        if each.type is FieldType.BOOLEAN:
            return objects((None if is_blank(value) else bool(value) for value in column), len(frame))
        return texts(column)

    columns = {each.name: values(each) for each in fields}
    columns["geometry"] = objects(frame["geometry"], len(frame))
    return pd.DataFrame(columns, index=pd.RangeIndex(len(frame)))


def _known(column: pd.Series) -> Iterator[str]:
    from ako_qgis_plugin.core.frames import is_blank

    return (value for value in column if not is_blank(value))


def _measured(group: _Group) -> MeasuredSet:
    from ako_qgis_plugin.core.plan_quality.plan import PlanSet, empty_frame

    frames = {}
    for part, (fields, _) in PARTS.items():
        frames[part] = _below_each_other([frame for frame in group.frames[part] if len(frame)], empty_frame(fields))
    return MeasuredSet(group.crs, PlanSet(**frames, **group.marks), tuple(group.faults))


def _below_each_other(frames: list[pd.DataFrame], nothing: pd.DataFrame) -> pd.DataFrame:
    import pandas as pd

    if len(frames) < 2:
        return frames[0].reset_index(drop=True) if frames else nothing
    columns = list(dict.fromkeys(name for frame in frames for name in frame.columns))
    # Columns that a layer lacks are missing, and None, as everywhere.
    whole = [frame.astype(object).reindex(columns=columns) for frame in frames]
    together = pd.concat(whole, ignore_index=True)
    return together.where(together.notna(), None)
