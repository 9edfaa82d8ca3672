"""What the reader doubted about objects, and what it found them to lack, as faults."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import shapely

from ako_qgis_plugin.core.municipal_plans.app_objects import STANDARDS, AppObject
from ako_qgis_plugin.core.municipal_plans.doubts import Doubt, DoubtKind
from ako_qgis_plugin.core.municipal_plans.gml_stream import ACT, DOWNTOWN_AREA, INFILL_AREA, STANDARDS_AREA, ZONE
from ako_qgis_plugin.core.plan_quality.faults import Value, place_key, place_values
from ako_qgis_plugin.core.plan_quality.sources_axes import is_told
from ako_qgis_plugin.core.plan_quality.sources_files import SourceFault, SourceFile
from ako_qgis_plugin.core.schema import PlanStatus

#: Doubts that are faults of their own; the others show in what was read, and are found there.
_CHECKS = {
    DoubtKind.NO_IDENTIFIER: "Q004",
    DoubtKind.NO_CRS: "Q005",
    DoubtKind.UNCLOSED_RING: "Q010",
    DoubtKind.SHORT_RING: "Q011",
    DoubtKind.NO_OUTER_RING: "Q012",
    DoubtKind.UNREADABLE_GEOMETRY: "Q013",
    DoubtKind.ARCS: "Q014",
    DoubtKind.HEIGHTS: "Q015",
    DoubtKind.BAD_VALUE: "Q031",
    DoubtKind.BAD_UNIT: "Q032",
    DoubtKind.NO_UNIT: "Q033",
    DoubtKind.DECIMAL_COMMA: "Q034",
    DoubtKind.PARTIAL_DATE: "Q035",
    DoubtKind.PROFILE_WITHOUT_LINK: "Q036",
    DoubtKind.UNKNOWN_NAME: "Q037",
}

#: One cause shows in several doubts: the later ones of a pair follow from the first.
_FOLLOWS = {
    DoubtKind.UNREADABLE_GEOMETRY: DoubtKind.NO_CRS,
    DoubtKind.NO_OUTER_RING: DoubtKind.SHORT_RING,
    # Of what has no outline nobody asks for the coordinate system.
    DoubtKind.NO_CRS: DoubtKind.NO_OUTER_RING,
}

#: After these the geometry of an object is not what its authors drew.
_SPOILS = frozenset(
    {DoubtKind.UNCLOSED_RING, DoubtKind.SHORT_RING, DoubtKind.NO_OUTER_RING, DoubtKind.UNREADABLE_GEOMETRY}
)

#: Fields by the properties they are read from.
FIELD_OF = {
    "status": "status",
    "obowiazujeOd": "valid_from",
    "obowiazujeDo": "valid_to",
    "maksNadziemnaIntensywnoscZabudowy": "max_floor_area_ratio",
    "maksUdzialPowierzchniZabudowy": "max_built_up_share_pct",
    "maksWysokoscZabudowy": "max_building_height_m",
    "minUdzialPowierzchniBiologicznieCzynnej": "min_bioactive_share_pct",
    "wylaczenieZabudowyZagrodowej": "excludes_farmsteads",
    **{source: name for name, source in STANDARDS.items()},
}

#: What the schema asks for and no field of a layer shows, so that it is looked for here.
_REGULATION = ("poczatekWersjiObiektu", "charakterUstalenia")
_MANDATORY = {
    ACT: ("poczatekWersjiObiektu", "tytul", "typPlanu", "poziomHierarchii"),
    ZONE: (*_REGULATION, "nazwa"),
    INFILL_AREA: (*_REGULATION, "oznaczenie", "symbol"),
    DOWNTOWN_AREA: (*_REGULATION, "oznaczenie", "symbol"),
    STANDARDS_AREA: (*_REGULATION, "oznaczenie", "symbol"),
}
_AREA_SYMBOLS = {INFILL_AREA: "OUZ", DOWNTOWN_AREA: "OZS", STANDARDS_AREA: "OSD"}


def is_spoilt(item: AppObject) -> bool:
    """Say whether the file has spoilt the geometry of an object."""
    lacks_crs = item.geometry is None and any(doubt.kind is DoubtKind.NO_CRS for doubt in item.doubts)
    return lacks_crs or any(doubt.kind in _SPOILS for doubt in item.doubts)


def told_fields(item: AppObject) -> frozenset[str]:
    """Give the fields of an object of which its doubts have told why they are empty or strange."""
    kinds = (DoubtKind.BAD_VALUE, DoubtKind.BAD_UNIT)
    fields = {FIELD_OF.get(doubt.subject, "") for doubt in item.doubts if doubt.kind in kinds}
    for doubt in item.doubts:
        if doubt.kind is DoubtKind.NO_IDENTIFIER:
            fields |= {"plan_id", "zone_id", "area_id"}
    if any(doubt.kind is DoubtKind.PROFILE_WITHOUT_LINK for doubt in item.doubts):
        fields |= {"basic_profile", "additional_profile"}
    return frozenset(fields - {""})


def object_faults(sources: Sequence[SourceFile], current: Sequence[AppObject]) -> Iterator[SourceFault]:
    """Tell the doubts about current objects, and what they lack."""
    everywhere = _files_without_crs(sources)
    for name in sorted(everywhere):
        yield SourceFault("Q005", name, values=_crs_values(everywhere[name]))
    for item in current:
        kinds = {doubt.kind for doubt in item.doubts}
        told: Counter[str] = Counter()
        for doubt in item.doubts:
            is_of_file = doubt.kind is DoubtKind.NO_CRS and item.file in everywhere
            if (
                doubt.kind in _CHECKS
                and not is_told(doubt)
                and not is_of_file
                and _FOLLOWS.get(doubt.kind) not in kinds
            ):
                fault = _fault(item, doubt)
                told[fault.check_id + fault.other] += 1
                if told[fault.check_id + fault.other] == 1:
                    yield fault
        yield from _lacking(item)
        yield from _gml_id(item)
        yield from _area_symbol(item)


def _files_without_crs(sources: Sequence[SourceFile]) -> dict[str, Doubt]:
    """Give files of which no object names a CRS: one fault of the file, and not one of each object."""
    files: dict[str, Doubt] = {}
    for source in sources:
        doubts = [_crs_doubt(item) for item in source.objects]
        told = [doubt for doubt in doubts if doubt is not None]
        if len(told) == len(doubts) > 1:
            files[source.name] = told[0]
    return files


def _crs_doubt(item: AppObject) -> Doubt | None:
    return next((doubt for doubt in item.doubts if doubt.kind is DoubtKind.NO_CRS), None)


def _crs_values(doubt: Doubt) -> dict[str, Value]:
    return {"srs": doubt.value or {"pl": "nie podano", "en": "none is given"}}


def _fault(item: AppObject, doubt: Doubt) -> SourceFault:
    values: dict[str, Value] = {"id": item.local_id or "–", "property": doubt.subject, "value": doubt.value or "–"}
    other, place = doubt.subject, item.geometry
    if doubt.kind is DoubtKind.NO_CRS:
        other, values = "", _crs_values(doubt)
    elif doubt.kind is DoubtKind.NO_IDENTIFIER:
        other = f"{item.file}:{doubt.value}"
        values |= {"file": item.file, "line": doubt.value, "kind": item.kind}
    elif doubt.place is not None:
        point = shapely.Point(doubt.place)
        other, place = place_key(point), point
        values |= place_values(point)
    elif doubt.kind is DoubtKind.UNREADABLE_GEOMETRY:
        values["reason"] = doubt.value
    return SourceFault(_CHECKS[doubt.kind], item.file, item, other, place, values)


def _lacking(item: AppObject) -> Iterator[SourceFault]:
    wanted = [*_MANDATORY[item.kind]]
    is_new_draft = item.schema.endswith("/3.0") and item.values.get("status") != PlanStatus.LEGAL_FORCE
    if item.kind == ACT and is_new_draft:
        wanted.append("obowiazujeOd")
    lacking: list[Value] = [name for name in wanted if name not in item.present]
    if lacking:
        values: dict[str, Value] = {"kind": item.kind, "id": item.local_id or "–", "properties": lacking}
        yield SourceFault("Q030", item.file, item, place=item.geometry, values=values)


def _gml_id(item: AppObject) -> Iterator[SourceFault]:
    parts = [item.namespace.replace("/", "_"), item.local_id, item.version_id]
    expected = "_".join(part for part in parts if part)
    if item.gml_id != expected and item.namespace and item.local_id:
        values: dict[str, Value] = {"found": item.gml_id or "–", "expected": expected}
        yield SourceFault("Q028", item.file, item, place=item.geometry, values=values)


def _area_symbol(item: AppObject) -> Iterator[SourceFault]:
    symbol = _AREA_SYMBOLS.get(item.kind)
    if symbol is None or item.label is None or item.symbol is None:
        return
    if item.symbol != symbol or not re.fullmatch(rf"[1-9]\d*{symbol}", item.label):
        values: dict[str, Value] = {"id": item.local_id, "symbol": item.symbol, "label": item.label, "expected": symbol}
        yield SourceFault("Q038", item.file, item, place=item.geometry, values=values)
