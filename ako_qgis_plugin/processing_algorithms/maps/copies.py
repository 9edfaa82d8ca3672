"""Copies of the layers that maps of a report are made from: styled for paper, in a project of their own.

What the user has open is not touched. Layers are copied and drawn in the thread that owns them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from qgis.core import (
    NULL,
    Qgis,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.schema import (
    BORDER_CATEGORIES,
    CERTAINTY_ORDER,
    MUNICIPAL_SUMMARY_FIELDS,
    PROVISION_FIELDS,
    TERYT_DIGITS,
    VERDICT_ORDER,
    Change,
    CheckKind,
    PlanCheckCategory,
    Verdict,
    check_kind,
)
from ako_qgis_plugin.processing_algorithms.maps.looks import draw_dots_as_lines, make_paler, show_only
from ako_qgis_plugin.processing_algorithms.maps.map_project import MapProject
from ako_qgis_plugin.processing_algorithms.maps.municipalities import summarized

#: What is left of the zones' colours on paper, so that provisions and findings come forward.
ZONE_STRENGTH = 0.4

#: Geometry of a provision, and the layer it is drawn in.
_PROVISION_LAYERS = {
    Qgis.GeometryType.Point: "MultiPoint",
    Qgis.GeometryType.Line: "MultiLineString",
    Qgis.GeometryType.Polygon: "MultiPolygon",
}

#: What an atlas lists: verdicts that somebody has to look at.
LISTED = (Verdict.CONFLICT, Verdict.POTENTIAL_CONFLICT, Verdict.ATTENTION, Verdict.NOT_ASSESSED)

_INDEXED = (
    *("finding_id", "verdict", "severity", "certainty", "is_primary", "screening", "teryt", "area_m2", "change"),
    "category",
)

#: The maps are of collisions: faults in plans and findings between plans have no page.
_OF_OTHER_CHECKS = (*PlanCheckCategory, *sorted(BORDER_CATEGORIES))


@dataclass(frozen=True)
class MapSources:
    """The layers of a report as the user gave them; provisions may hold tables, which have no place on a map."""

    findings: QgsVectorLayer
    zones: Sequence[QgsVectorLayer]
    provisions: Sequence[QgsVectorLayer]
    boundaries: QgsVectorLayer | None = None


@dataclass(frozen=True, slots=True)
class Indexed:
    """What is kept of each finding: where it stands in its layer, and what it is sorted and chosen by.

    An item is a primary finding that still stands and is listed; a hidden conflict is one of a broad area.
    """

    finding_id: str
    feature_id: int
    teryt: str
    verdict: str
    severity: int
    certainty: str
    is_item: bool
    is_hidden_conflict: bool
    area_m2: float

    @property
    def gravity(self) -> tuple:
        """Give a key that puts the gravest first; never equal for two findings."""
        return (
            _rank(self.verdict, VERDICT_ORDER),
            -self.severity,
            _rank(self.certainty, CERTAINTY_ORDER),
            -self.area_m2,
            self.finding_id,
        )


def _rank(code: str, order: Sequence[str]) -> int:
    return order.index(code) if code in order else len(order)


class MapCopies(MapProject):
    """The layers of the maps, and where findings, zones and provisions stand in them."""

    def __init__(self, sources: MapSources, language: str, progress: Progress) -> None:
        super().__init__(language)
        self.findings = self._copy(sources.findings, "findings")
        self.zones = [self._copy(layer, "zones") for layer in sources.zones]
        self.summary = self.memory_layer("MultiPolygon", MUNICIPAL_SUMMARY_FIELDS, "municipal_summary")
        self.provisions = {kind: self._provision_layer(kind) for kind in _PROVISION_LAYERS}
        for layer in (self.findings, *self.provisions.values()):
            draw_dots_as_lines(layer)
        for layer in self.zones:
            make_paler(layer, ZONE_STRENGTH)
            layer.setLabelsEnabled(False)
        for layer in sources.provisions:
            self._add_provisions(layer)
        self.index = {each.finding_id: each for each in _indexed(self.findings)}
        self.broad = self._broad_categories()
        codes = ", ".join(QgsExpression.quotedString(code) for code in sorted(self.broad))
        for layer in self.provisions.values():
            show_only(layer, f"coalesce(\"category\", '') NOT IN ({codes})" if codes else "")
        self._hide_what_is_no_item()
        self.municipalities = summarized(
            sources.findings, sources.zones, sources.boundaries, self.summary, self.project, progress
        )
        self.boundaries = self.memory_layer("MultiPolygon", MUNICIPAL_SUMMARY_FIELDS, "boundaries")
        put(self.boundaries, list(self.summary.getFeatures()))
        self._zone_places = dict(_places(self.zones, ("plan_id", "zone_id")))
        self._provision_places = dict(_places(list(self.provisions.values()), ("provision_id",)))

    def _provision_layer(self, kind: Qgis.GeometryType) -> QgsVectorLayer:
        layer = self.memory_layer(_PROVISION_LAYERS[kind], PROVISION_FIELDS, "provisions")
        layer.dataProvider().createSpatialIndex()
        return layer

    def _add_provisions(self, layer: QgsVectorLayer) -> None:
        for feature in layer.getFeatures(self.request()):
            for kind, target in self.provisions.items():
                geometry = _parts_of(feature.geometry(), kind)
                if not geometry.isEmpty():
                    put(target, [feature], geometry)

    def _hide_what_is_no_item(self) -> None:
        # The style draws conflicts of broad areas, lest a map look clear; here they are told in words.
        faults = ", ".join(QgsExpression.quotedString(code) for code in _OF_OTHER_CHECKS)
        condition = (
            f'"is_primary" AND NOT coalesce("screening", FALSE) AND coalesce("category", \'\') NOT IN ({faults})'
        )
        if self.findings.fields().indexFromName("change") >= 0:
            condition += f" AND coalesce(\"change\", '') <> '{Change.RESOLVED}'"
        order = self.findings.renderer().orderBy()
        show_only(self.findings, condition)
        renderer = self.findings.renderer()
        renderer.setOrderBy(order)
        renderer.setOrderByEnabled(True)

    def _broad_categories(self) -> frozenset[str]:
        """Give the categories that maps leave out: as the findings have it, else as the shipped table has it."""
        from ako_qgis_plugin.core.rules.rule_book import load_rule_book

        is_broad = {code: category.is_screening for code, category in load_rule_book().categories.items()}
        for feature in _without_geometry(self.findings, ("category", "screening")):
            is_broad[str(value_of(feature, "category"))] = bool(value_of(feature, "screening"))
        return frozenset(code for code, broad in is_broad.items() if broad)

    def valid_from(self, layers: Sequence[QgsVectorLayer]) -> set[date]:
        """Give the dates from which what is in layers holds."""
        found = {value_of(each, "valid_from") for layer in layers for each in _without_geometry(layer, ("valid_from",))}
        return {each.toPyDate() for each in found if isinstance(each, QDate) and each.isValid()}

    def finding(self, finding_id: str) -> QgsFeature | None:
        """Give a finding, None where there is none."""
        known = self.index.get(finding_id)
        return known and self._feature(self.findings, known.feature_id)

    def zone_of(self, finding: QgsFeature) -> QgsFeature | None:
        """Give the zone of a finding; None where it is about a whole plan, or the zone is in no layer."""
        return self._placed(self.zones, self._zone_places, (finding["plan_id"], finding["zone_id"]))

    def provision_of(self, finding: QgsFeature) -> QgsFeature | None:
        """Give the provision of a finding; None where it has no place."""
        return self._placed(list(self.provisions.values()), self._provision_places, (finding["provision_id"],))

    def _placed(self, layers: list[QgsVectorLayer], places: dict, key: tuple) -> QgsFeature | None:
        place = places.get(key)
        return place and self._feature(layers[place[0]], place[1])

    def _feature(self, layer: QgsVectorLayer, feature_id: int) -> QgsFeature:
        return next(layer.getFeatures(self.request().setFilterFid(feature_id)))

    def items(self, teryt: str | None = None) -> list[Indexed]:
        """Give what a report lists, the gravest first: primaries that still stand, without those of broad areas."""
        chosen = (each for each in self.index.values() if each.is_item and teryt in (None, each.teryt))
        return sorted(chosen, key=lambda each: each.gravity)

    def hidden_conflicts(self, teryt: str | None = None) -> int:
        """Count the conflicts of broad areas, which no list shows."""
        return sum(each.is_hidden_conflict and teryt in (None, each.teryt) for each in self.index.values())


def _parts_of(geometry: QgsGeometry, kind: Qgis.GeometryType) -> QgsGeometry:
    """Give the parts of a geometry that are points, lines or areas; collections hold several kinds."""
    parts = [QgsGeometry(part.clone()) for part in geometry.constParts()]
    return QgsGeometry.collectGeometry([part for part in parts if part.type() == kind])


def put(layer: QgsVectorLayer, features: Sequence[QgsFeature], geometry: QgsGeometry | None = None) -> None:
    """Add features to a layer in memory, their values by the names of the fields."""
    copies = []
    for feature in features:
        copy = QgsFeature(layer.fields())
        copy.setAttributes([value_of(feature, name) for name in layer.fields().names()])
        copy.setGeometry(QgsGeometry(feature.geometry()) if geometry is None else geometry)
        copies.append(copy)
    layer.dataProvider().addFeatures(copies, QgsFeatureSink.Flag.FastInsert)


def value_of(feature: QgsFeature, name: str) -> object:
    """Give a value, None where it is missing or there is no such field."""
    index = feature.fields().indexFromName(name)
    value = feature.attribute(index) if index >= 0 else None
    return None if value == NULL else value


def _without_geometry(layer: QgsVectorLayer, names: Sequence[str]) -> Iterator[QgsFeature]:
    known = [name for name in names if layer.fields().indexFromName(name) >= 0]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return layer.getFeatures(request.setSubsetOfAttributes(known, layer.fields()))


def _indexed(findings: QgsVectorLayer) -> Iterator[Indexed]:
    for feature in _without_geometry(findings, _INDEXED):
        values = {name: value_of(feature, name) for name in _INDEXED}
        is_collision = check_kind(values["category"]) == CheckKind.CONFORMITY
        stands = is_collision and bool(values["is_primary"]) and values["change"] != Change.RESOLVED
        yield Indexed(
            str(values["finding_id"]),
            feature.id(),
            str(values["teryt"] or "")[:TERYT_DIGITS],
            str(values["verdict"]),
            int(values["severity"] or 0),
            str(values["certainty"]),
            stands and not values["screening"] and values["verdict"] in LISTED,
            stands and bool(values["screening"]) and values["verdict"] == Verdict.CONFLICT,
            float(values["area_m2"] or 0),
        )


def _places(layers: list[QgsVectorLayer], key: tuple[str, ...]) -> Iterator[tuple[tuple, tuple[int, int]]]:
    for number, layer in enumerate(layers):
        for feature in _without_geometry(layer, key):
            yield tuple(feature[name] for name in key), (number, feature.id())
