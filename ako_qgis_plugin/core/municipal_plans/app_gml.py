"""Reads planning acts in the official format (APP GML 1.0, 2.0, 3.0): zones, acts and areas of municipal plans.

Facts of the format and its traps: the ministry's application schemas, its sample files, and answers of the national
register. The result does not depend on the order of files or objects; coordinates stay in the CRS of their file.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ako_qgis_plugin.core.errors import CrsError, PlanFormatError
from ako_qgis_plugin.core.municipal_plans.app_objects import AppObject, PointBudget, Value, read_object
from ako_qgis_plugin.core.municipal_plans.archives import PlanFile, find_plan_files
from ako_qgis_plugin.core.municipal_plans.gml_crs import Srs, settle_axis_order
from ako_qgis_plugin.core.municipal_plans.gml_stream import (
    ACT,
    DOWNTOWN_AREA,
    INFILL_AREA,
    SCHEMA_ROOT,
    STANDARDS_AREA,
    ZONE,
    FileSummary,
    read_objects,
)
from ako_qgis_plugin.core.municipal_plans.plan_identity import (
    municipality_name,
    natural_order,
    plan_id,
    read_act_link,
    read_namespace,
)
from ako_qgis_plugin.core.municipal_plans.remarks import NAMES_SHOWN, Remarks
from ako_qgis_plugin.core.schema import (
    ACT_FIELDS,
    AREA_FIELDS,
    STANDARD_FIELDS,
    ZONE_FIELDS,
    Field,
    PlanStatus,
    PlanType,
    names,
)
from ako_qgis_plugin.core.wording import listed, say, shortened

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from ako_qgis_plugin.core.progress import Progress

#: Kinds of plans by the code of typPlanu, for acts whose namespace does not tell.
PLAN_KIND_CODES = {
    "planOgolnyGminy": PlanType.GENERAL,
    "miejscowyPlanZagospodarowaniaPrzestrzennego": PlanType.LOCAL,
    "miejscowyPlanOdbudowy": PlanType.LOCAL,
    "miejscowyPlanRewitalizacji": PlanType.LOCAL,
    "studiumUwarunkowanIKierunkowZagospodarowaniaPrzestrzennegoGminy": PlanType.STUDIUM,
    "planZagospodarowaniaPrzestrzennegoWojewodztwa": "PZPW",
}

#: Allotment gardens (ZD) stand in the basic profile since 22 Nov 2024, in the additional before (Dz.U. 2024 poz. 1775).
ALLOTMENT_GARDENS = "ZD"

#: Metadata of a data set (ISO 19139) is handed over beside its GML and holds nothing for a layer.
_METADATA_NAMESPACE = "{http://www.isotc211.org/2005/gmd}"

_STATUSES = frozenset(PlanStatus)


@dataclass(slots=True)
class PlanRecord:
    """One row: its values by field name, its polygons easting first [m], and the EPSG code they are in."""

    values: dict[str, Value]
    geometry: BaseGeometry | None
    epsg: int | None


@dataclass(slots=True)
class Plans:
    """What the files hold; the fields of each list are those of ``schema`` named beside it."""

    zones: list[PlanRecord] = field(default_factory=list)  # ZONE_FIELDS
    acts: list[PlanRecord] = field(default_factory=list)  # ACT_FIELDS
    infill_areas: list[PlanRecord] = field(default_factory=list)  # AREA_FIELDS
    downtown_areas: list[PlanRecord] = field(default_factory=list)  # AREA_FIELDS
    standards: list[PlanRecord] = field(default_factory=list)  # STANDARD_FIELDS


def read_plans(paths: Sequence[str | Path], progress: Progress) -> Plans:
    """Read GML files, and zips that hold them, into one set of plans.

    Parameters
    ----------
    paths
        Files of acts, zones and areas, in any order.
    progress
        Told the share of bytes read; gets every doubt as a warning.

    Returns
    -------
    Records sorted by plan and identifier. ``plan_id`` is ``<namespace>/<local id of the act>``, for instance
    ``PL.ZIPPZP.11111/321202-POG/1POG``. Dates are ``datetime.date``, absent values None.

    Raises
    ------
    PlanFormatError
        If a file is not XML, truncated, has a DTD, follows an unknown schema, or if there is nothing current in any.
    CrsError
        If a CRS is missing or not allowed, or coordinates lie outside Poland in either order.
    Cancelled
        If the caller asked to stop.

    """
    remarks = Remarks()
    files = find_plan_files([Path(path) for path in paths], remarks)
    objects = _read_files(files, remarks, progress)
    current = _current_versions(objects, remarks)
    if not current:
        raise PlanFormatError(nothing_found([file.name for file in files], objects))
    plans = Linker(current, remarks).plans()
    _describe(plans, remarks)
    remarks.tell(progress)
    return plans


def nothing_found(files: Iterable[str], objects: Sequence[AppObject]) -> str:
    """Say why files hold no current plan: nothing at all, or superseded versions alone."""
    named = ", ".join(files) or say("no file")
    if objects:
        return say(
            "{files}: all objects ({count}) are superseded versions; there is no current plan",
            files=named,
            count=len(objects),
        )
    return say(
        "{files}: no planning act, zone or area of the APP format (namespace {namespace}...) was found",
        files=named,
        namespace=SCHEMA_ROOT,
    )


def _read_files(files: list[PlanFile], remarks: Remarks, progress: Progress) -> list[AppObject]:
    total = max(sum(file.size for file in files), 1)
    done = 0

    def spent(size: int) -> None:
        nonlocal done
        done += size
        progress.advance(min(done / total, 1.0))

    objects: list[AppObject] = []
    budget = PointBudget()
    for file in files:
        summary = FileSummary()
        own = []
        for element in read_objects(file, summary, spent):
            item = read_object(file.name, element, summary.collection_srs)
            _tell_doubts(item, remarks)
            own.append(item)
            budget.spend(item, done)
        _settle_axes(file.name, own, remarks)
        _note_file(file.name, summary, own, remarks, is_only=len(files) == 1)
        objects.extend(own)
    return objects


def _tell_doubts(item: AppObject, remarks: Remarks) -> None:
    """Warn of an object's doubts, each sentence once; raise where an import cannot do without what is missing."""
    for doubt in item.doubts:
        if doubt.refusal is not None:
            raise doubt.refusal
    for sentence in dict.fromkeys(doubt.sentence for doubt in item.doubts):
        remarks.warn(item.file, sentence, item.local_id)


def _note_file(name: str, summary: FileSummary, own: list[AppObject], remarks: Remarks, *, is_only: bool) -> None:
    if summary.versions:
        counts = Counter(item.kind for item in own)
        kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(counts.items())) or say("documents only")
        versions = ", ".join(sorted(summary.versions))
        remarks.note(say("{file}: APP {versions}: {objects}", file=name, versions=versions, objects=kinds))
    elif summary.root.startswith(_METADATA_NAMESPACE) and not is_only:
        remarks.note(say("{file}: metadata, passed over", file=name))
    elif summary.root.rpartition("}")[2] == "FeatureCollection" and not is_only and not summary.others:
        remarks.warn(name, say("holds no objects"), summary.root.rpartition("}")[2])
    else:
        raise PlanFormatError(_no_objects(name, summary))
    if summary.others:
        kinds = listed(_counted_names(summary.others), NAMES_SHOWN)
        remarks.note(say("{file}: objects of other kinds were passed over: {objects}", file=name, objects=kinds))
    if "1.0" in summary.versions:
        remarks.note(say("{file}: APP 1.0 carries acts only; it has no zones", file=name))
    _note_counters(name, summary, remarks)


def _counted_names(tags: Counter[str]) -> list[str]:
    return [f"{shortened(tag.rpartition('}')[2])} {count}" for tag, count in sorted(tags.items())]


def _no_objects(name: str, summary: FileSummary) -> str:
    space, _, root = summary.root.rpartition("}")
    found = listed((shortened(tag.lstrip("{").replace("}", " ")) for tag in sorted(summary.others)), NAMES_SHOWN)
    return say(
        "{file}: no planning act, zone or area was found; the root element is {root} of namespace '{namespace}'"
        " (objects in it: {found}), expected are objects of {schema}1.0, 2.0 or 3.0",
        file=name,
        root=shortened(root),
        namespace=shortened(space.lstrip("{")),
        found=found or say("none"),
        schema=SCHEMA_ROOT,
    )


def _note_counters(name: str, summary: FileSummary, remarks: Remarks) -> None:
    returned, matched = summary.count("numberReturned"), summary.count("numberMatched")
    if returned is not None and returned != summary.members:
        remarks.note(
            say(
                "{file}: numberReturned says {returned}, the file holds {count}; all were read",
                file=name,
                returned=returned,
                count=summary.members,
            )
        )
    if matched is not None and matched > summary.members:
        remarks.note(
            say(
                "{file}: objects on the server: {matched}, in the file: {count}",
                file=name,
                matched=matched,
                count=summary.members,
            )
        )


def _settle_axes(name: str, objects: list[AppObject], remarks: Remarks) -> None:
    """Check the coordinates of one file against the area of use of its CRS, and swap them where only that fits."""
    groups: dict[Srs, list[AppObject]] = defaultdict(list)
    for item in objects:
        if item.geometry is not None and item.srs is not None:
            groups[item.srs].append(item)
    for srs, group in groups.items():
        shapes = np.array([item.geometry for item in group], dtype=object)
        order = settle_axis_order(srs.epsg, tuple(shapely.total_bounds(shapes)))
        if order is None:
            raise CrsError(_outside_poland(name, srs, group))
        if order.is_ambiguous:
            remarks.note(
                say(
                    "{file}: in EPSG:{epsg} both orders of the axes lie in Poland; the one srsName means was taken",
                    file=name,
                    epsg=srs.epsg,
                )
            )
        if order.is_swapped:
            remarks.warn(
                name,
                say("northings and eastings stand in the other order than srsName says; swapped"),
                f"EPSG:{srs.epsg}",
            )
            for item, shape in zip(group, _swapped(shapes), strict=True):
                item.geometry = shape


def _swapped(shapes: np.ndarray) -> np.ndarray:
    return shapely.transform(shapes, lambda points: points[:, ::-1])


def _outside_poland(name: str, srs: Srs, group: list[AppObject]) -> str:
    def is_outside(item: AppObject) -> bool:
        return item.geometry is not None and settle_axis_order(srs.epsg, item.geometry.bounds) is None

    culprit = next((item for item in group if is_outside(item)), None)
    if culprit is None or culprit.geometry is None:
        return say(
            "{file}: objects in EPSG:{epsg} stand in different orders of the axes; write all in one order",
            file=name,
            epsg=srs.epsg,
        )
    west, south, _, _ = culprit.geometry.bounds
    return say(
        "{file}: {object} lies outside Poland in either order of the axes (EPSG:{epsg}, coordinates from {x} {y});"
        " the srsName or the coordinates are wrong",
        file=name,
        object=shortened(culprit.local_id),
        epsg=srs.epsg,
        x=f"{west:.2f}",
        y=f"{south:.2f}",
    )


def _current_versions(objects: list[AppObject], remarks: Remarks) -> list[AppObject]:
    """Leave out superseded versions; of several current ones keep the newest."""
    superseded = sum(item.is_superseded for item in objects)
    if superseded:
        remarks.note(say("superseded versions (koniecWersjiObiektu) left out: {count}", count=superseded))
    versions: dict[tuple[str, str, str], list[AppObject]] = defaultdict(list)
    for item in objects:
        if not item.is_superseded:
            versions[item.identity].append(item)
    current = []
    for same in versions.values():
        newest = same[0] if len(same) == 1 else max(same, key=age)
        current.append(newest)
        if len(same) > 1:
            fault = say(
                "{count} current versions; the newest ({version}) was taken",
                count=len(same),
                version=newest.version_id or say("without a version id"),
            )
            remarks.warn(newest.namespace, fault, newest.local_id)
    return current


def age(item: AppObject) -> tuple[str, str, str]:
    """Give what the newer of two versions of an object has more of."""
    # The last entry only makes the choice between equal versions independent of the order of files.
    shape = "" if item.geometry is None else item.geometry.wkb_hex
    return (_digits(item.version_id), _digits(item.begins), f"{sorted(map(str, item.values.items()))}{shape}")


def _digits(text: str | None) -> str:
    return re.sub(r"\D", "", text or "")


class Linker:
    """Tells which plan each object belongs to, and makes rows."""

    def __init__(self, objects: list[AppObject], remarks: Remarks) -> None:
        self._objects = objects
        self._remarks = remarks
        acts = [item for item in objects if item.kind == ACT]
        self._acts = {(act.namespace, act.local_id): act for act in acts}
        self._acts_by_gml_id = {act.gml_id: act for act in acts if act.gml_id}
        self._acts_by_namespace: dict[str, list[AppObject]] = defaultdict(list)
        for act in acts:
            self._acts_by_namespace[act.namespace].append(act)

    def plans(self, objects: Sequence[AppObject] | None = None, zone_fields: tuple[Field, ...] = ZONE_FIELDS) -> Plans:
        """Give the rows of all objects, or of some, sorted."""
        plans = Plans()
        tables: dict[str, tuple[list[PlanRecord], tuple[Field, ...], str | None]] = {
            ZONE: (plans.zones, zone_fields, "zone_id"),
            ACT: (plans.acts, ACT_FIELDS, None),
            INFILL_AREA: (plans.infill_areas, AREA_FIELDS, "area_id"),
            DOWNTOWN_AREA: (plans.downtown_areas, AREA_FIELDS, "area_id"),
            STANDARDS_AREA: (plans.standards, STANDARD_FIELDS, "area_id"),
        }
        for item in self._objects if objects is None else objects:
            table, fields, id_field = tables[item.kind]
            table.append(self._record(item, fields, id_field))
        for table, _, id_field in tables.values():
            table.sort(key=lambda record: _sort_key(record, id_field))
        return plans

    def _record(self, item: AppObject, fields: tuple[Field, ...], id_field: str | None) -> PlanRecord:
        namespace, local_id = (item.namespace, item.local_id) if item.kind == ACT else self.act_of(item)
        act = self._acts.get((namespace, local_id))
        values = item.values
        values["plan_id"] = plan_id(namespace, local_id) if local_id else namespace
        values["plan_type"], values["teryt"] = self._kind_and_teryt(item, namespace, act)
        title = act.values.get("title") if act else None
        values["municipality"] = municipality_name(_text(values["teryt"]), _text(title))
        values["version_id"] = item.version_id
        if id_field:
            values[id_field] = item.local_id
        status = values["status"]
        if status not in _STATUSES:
            fault = say("the status '{status}' is not known", status=status) if status else say("no status")
            self._remarks.warn(item.file, fault, item.local_id)
        ordered = {name: values.get(name) for name in names(fields)}
        return PlanRecord(ordered, item.geometry, item.srs.epsg if item.srs else None)

    def act_of(self, item: AppObject) -> tuple[str, str]:
        """Give namespace and local id of an object's act, even where the act itself is in none of the files."""
        linked = self.linked_act(item.act_link)
        if linked is not None:
            return linked
        acts = self._acts_by_namespace.get(item.namespace, [])
        if len(acts) == 1:
            return acts[0].namespace, acts[0].local_id
        # Identifiers of zones and areas begin with that of their act: 1POG-838SW.
        prefix, dash, _ = item.local_id.partition("-")
        guessed = prefix if dash else ""
        fault = say("the link to the plan is missing or not understood; the plan was told from the identifier")
        self._remarks.warn(item.file, fault, item.local_id)
        return item.namespace, guessed

    def linked_act(self, href: str | None) -> tuple[str, str] | None:
        """Give namespace and local id of the act that a link names, None where it names none."""
        if href is None:
            return None
        act = self._acts_by_gml_id.get(href.removeprefix("#"))
        return (act.namespace, act.local_id) if act else read_act_link(href)

    def _kind_and_teryt(self, item: AppObject, namespace: str, act: AppObject | None) -> tuple[str, str | None]:
        space = read_namespace(namespace)
        if space.kind is not None:
            return space.kind, space.teryt
        fault = say(
            "the namespace '{namespace}' is not PL.ZIPPZP.<number>/<TERYT>-<kind>; the municipality is unknown",
            namespace=namespace,
        )
        self._remarks.warn(item.file, fault, item.local_id)
        code = _text(act.values.get("plan_kind_code")) if act else None
        # Zones and areas exist in general plans only.
        return str(PLAN_KIND_CODES.get(code or "", PlanType.GENERAL)), None


def _text(value: Value) -> str | None:
    return value if isinstance(value, str) else None


def _sort_key(record: PlanRecord, id_field: str | None) -> tuple[str, list[tuple[int, str]], str]:
    identifier = str(record.values[id_field]) if id_field else ""
    return str(record.values["plan_id"]), natural_order(identifier), identifier


def _describe(plans: Plans, remarks: Remarks) -> None:
    """Say of each plan what a reader of the layers cannot see."""
    act_ids = {record.values["plan_id"] for record in plans.acts}
    tables: dict[str, set[str]] = defaultdict(set)
    for record in plans.zones:
        plan = str(record.values["plan_id"])
        if plan not in act_ids:
            remarks.note(say("{plan}: its act is in none of the files", plan=shortened(plan)))
        for name in ("basic_profile", "additional_profile"):
            if ALLOTMENT_GARDENS in str(record.values[name] or "").split():
                tables[plan].add(name)
    for plan, profiles in tables.items():
        if len(profiles) > 1:
            text = say("mixed profile tables: allotment gardens (ZD) are basic in some zones and additional in others")
        elif "basic_profile" in profiles:
            text = say("profile table in force since 22 Nov 2024: allotment gardens (ZD) are basic")
        else:
            text = say("profile table in force until 21 Nov 2024: allotment gardens (ZD) are additional")
        remarks.note(f"{shortened(plan)}: {text}")
