"""Links between the objects of a plan: zones to their act, an act to its zones, areas, drawings and documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from ako_qgis_plugin.core.municipal_plans.app_gml import Linker
from ako_qgis_plugin.core.municipal_plans.app_objects import LINKS, AppObject
from ako_qgis_plugin.core.municipal_plans.gml_stream import ACT, SPATIAL_TYPES, ZONE
from ako_qgis_plugin.core.municipal_plans.plan_identity import read_link
from ako_qgis_plugin.core.municipal_plans.remarks import Remarks
from ako_qgis_plugin.core.plan_quality.faults import Value
from ako_qgis_plugin.core.plan_quality.sources_files import SourceFault, SourceFile
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.wording import listed, say

_ZONES, _AREAS = "wydzielenie", "regulacja"
_DRAWING, _DOCUMENT = "RysunekAktuPlanowaniaPrzestrzennego", "DokumentFormalny"

#: So many links that lead nowhere are named.
_NAMED_AT_MOST = 10


def link_faults(
    sources: Sequence[SourceFile], objects: Sequence[AppObject], current: Sequence[AppObject], progress: Progress
) -> Iterator[SourceFault]:
    """Tell links that are empty or lead nowhere; objects whose link leads nowhere come to the only act there is."""
    yield from _plan_links(current, progress)
    yield from _act_links(sources, objects, current)


def _plan_links(current: Sequence[AppObject], progress: Progress) -> Iterator[SourceFault]:
    linker = Linker(list(current), Remarks())
    acts = {(act.namespace, act.local_id) for act in current if act.kind == ACT}
    with_act = {namespace for namespace, _ in acts}
    unlinked: dict[str, list[AppObject]] = defaultdict(list)
    linked: set[str] = set()
    for item in current:
        if item.kind == ACT:
            continue
        act = linker.linked_act(item.act_link)
        if act is None:
            unlinked[item.namespace].append(item)
            continue
        linked.add(item.namespace)
        values: dict[str, Value] = {"id": item.local_id or "–", "link": item.act_link}
        if act not in acts and item.namespace in with_act:
            yield SourceFault("Q025", item.file, item, place=item.geometry, values=values)
            item.act_link = None
        elif act in acts and item.namespace not in ("", act[0]):
            values |= {"namespace": item.namespace, "expected": act[0]}
            yield SourceFault("Q029", item.file, item, place=item.geometry, values=values)
    for namespace, items in unlinked.items():
        if namespace not in linked and len(items) > 1 and len([act for act in acts if act[0] == namespace]) <= 1:
            # Programs that write drafts leave all of these links empty; nothing then tells one zone from another.
            names = listed(item.local_id for item in items)
            progress.note(say("{plan}: no object links to its act (plan): {objects}", plan=namespace, objects=names))
            continue
        for item in items:
            values = {"id": item.local_id or "–", "link": item.act_link or "–"}
            yield SourceFault("Q024", item.file, item, place=item.geometry, values=values)


def _act_links(
    sources: Sequence[SourceFile], objects: Sequence[AppObject], current: Sequence[AppObject]
) -> Iterator[SourceFault]:
    targets = _Targets(sources, objects)
    for act in current:
        if act.kind != ACT:
            continue
        for name in LINKS:
            # Without any object of the kind nothing is known of the links to them.
            astray = [href for href in act.links.get(name, ()) if not targets.holds(href)]
            if astray and targets.has_kind_of(name):
                shown: list[Value] = [href or "–" for href in astray[:_NAMED_AT_MOST]]
                if len(astray) > _NAMED_AT_MOST:
                    shown.append("…")
                values: dict[str, Value] = {"property": name, "count": len(astray), "links": shown}
                yield SourceFault("Q026", act.file, act, name, act.geometry, values)
        yield from _unlisted(act, current)


class _Targets:
    """All that a link of the given files may lead to."""

    def __init__(self, sources: Sequence[SourceFile], objects: Sequence[AppObject]) -> None:
        documents = [text for source in sources for text in source.summary.documents or ()]
        own = [f"{item.kind} {item.namespace} {item.local_id}" for item in objects]
        self._names = {*documents, *own, *(item.gml_id for item in objects)}
        self._kinds = {name.partition(" ")[0] for name in (*documents, *own) if " " in name}

    def holds(self, href: str) -> bool:
        link = read_link(href)
        return (" ".join(link) if link else unquote(href).removeprefix("#")) in self._names and bool(href)

    def has_kind_of(self, link: str) -> bool:
        if link == _ZONES:
            return ZONE in self._kinds
        if link == _AREAS:
            return any(kind in self._kinds for kind in SPATIAL_TYPES if kind not in (ACT, ZONE))
        return (_DRAWING if link == "rysunek" else _DOCUMENT) in self._kinds


def _unlisted(act: AppObject, current: Sequence[AppObject]) -> Iterator[SourceFault]:
    """Tell zones that the act does not list where it lists others."""
    listed_ids = {link[1:] for href in act.links.get(_ZONES, ()) if (link := read_link(href))}
    listed_ids |= {("#", href.removeprefix("#")) for href in act.links.get(_ZONES, ()) if href.startswith("#")}
    if not listed_ids:
        return
    for item in current:
        is_own = item.kind == ZONE and item.namespace == act.namespace and item.local_id
        if is_own and (item.namespace, item.local_id) not in listed_ids and ("#", item.gml_id) not in listed_ids:
            values: dict[str, Value] = {"id": item.local_id}
            yield SourceFault("Q027", item.file, item, place=item.geometry, values=values)
