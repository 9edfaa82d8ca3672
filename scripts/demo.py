#!/usr/bin/env python3
"""Checks and delimits the sample agglomeration: findings, register, documents, map and variants in `build/demo`."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ako_qgis_plugin.core.schema import EPSG, PlanType, Verdict  # noqa: E402
from ako_qgis_plugin.core.words import CERTAINTIES, LAYER_NAMES, PLAN_TYPES, VERDICTS  # noqa: E402
from ako_qgis_plugin.processing_algorithms.maps.layout import (  # noqa: E402
    MapTexts,
    build_layout,
    export_png,
    numbered_points,
)
from ako_qgis_plugin.processing_algorithms.styling import apply_style  # noqa: E402
from scripts.demo_functional_area import GEOPACKAGE, AreaResults, delimit_sample, summary  # noqa: E402
from scripts.demo_steps import PROVISIONS, ZONES, Results, run_steps  # noqa: E402
from scripts.style_source.expressions import REMARK, categories, table  # noqa: E402

SAMPLE = ROOT / "ako_qgis_plugin" / "sample" / "agglomeration.gpkg"
#: Stands on the documents, so that each run makes the same.
DATE = "2026-11-24"

#: Columns of the matrix, gravest first.
SHOWN_VERDICTS = (Verdict.CONFLICT, Verdict.POTENTIAL_CONFLICT, Verdict.ATTENTION, Verdict.NOT_ASSESSED)

GRAVEST = 5

M2_PER_HA = 10_000

#: Zones stand back on the map, so that findings come forward.
ZONE_OPACITY = 0.4
PROVISION_OPACITY = 0.7

#: Air around the agglomeration.
EXTENT_MARGIN = 1.03

TEXTS = {
    "pl": {
        "title": "Plany gmin a plan województwa: kolizje w Aglomeracji Kalisko-Ostrowskiej",
        "subtitle": "Stan danych: {date}. {counts}.",
        "broad": " Poza mapą: {} ocen w obszarach rozległych",
        "legend": "Legenda",
        "sources": "Źródła: przykładowe plany ogólne, plan miejscowy i ustalenia planu województwa z wtyczki AKO."
        " Wszystkie granice, strefy i trasy są schematyczne: położenie nie odpowiada żadnemu uchwalonemu planowi.\n"
        "Układ współrzędnych: PUWG 1992 (EPSG:2180). Kolizję wskazuje program; o niezgodności rozstrzyga"
        " właściwy organ.",
        "gravest": "Najpoważniejsze kolizje",
        "municipality": "Gmina",
        "total": "Razem",
        "region": "(bez gminy)",
        "zone": "strefa",
        "whole_plan": "cały plan",
        "of_zone": "strefy",
        "rule": "reguła",
        "findings": "ocen głównych, w tym {} w obszarach rozległych",
        "none": "brak kolizji",
        "results": "Wyniki",
        "zones_pog": "Strefy planów ogólnych",
        "zones_mpzp": "Plan miejscowy",
        "provisions_points": "Ustalenia: punkty",
        "provisions_lines": "Ustalenia: linie",
        "provisions_polygons": "Ustalenia: obszary",
        "decimal": ",",
        "quotes": "„{}”",
    },
    "en": {
        "title": "Municipal plans and the voivodeship plan: conflicts in the Kalisz-Ostrów agglomeration",
        "subtitle": "State of the data: {date}. {counts}.",
        "broad": " Not on the map: {} findings in broad areas",
        "legend": "Legend",
        "sources": "Sources: sample general plans, local plan and provisions of the voivodeship plan that come with the"
        " AKO plugin. All boundaries, zones and routes are schematic: they match no adopted plan.\n"
        "Coordinate system: PUWG 1992 (EPSG:2180). The program points at collisions; whether a plan is in breach is for"
        " the authorities to state.",
        "gravest": "The gravest conflicts",
        "municipality": "Municipality",
        "total": "Total",
        "region": "(no municipality)",
        "zone": "zone",
        "whole_plan": "the whole plan",
        "of_zone": "of the zone",
        "rule": "rule",
        "findings": "primary findings, of them {} in broad areas",
        "none": "no conflicts",
        "results": "Results",
        "zones_pog": "Zones of general plans",
        "zones_mpzp": "Local plan",
        "provisions_points": "Provisions: points",
        "provisions_lines": "Provisions: lines",
        "provisions_polygons": "Provisions: areas",
        "decimal": ".",
        "quotes": "“{}”",
    },
}


def open_layer(path: Path, name: str, title: str, kind: str, language: str) -> QgsVectorLayer:
    """Open and style a layer."""
    layer = QgsVectorLayer(f"{path}|layername={name}", title, "ogr")
    if not layer.isValid():
        sys.exit(f"{path}: there is no layer '{name}'")
    apply_style(layer, kind, language)
    return layer


def primaries(findings: QgsVectorLayer) -> list[QgsFeature]:
    """Give one finding for each zone and provision."""
    return list(findings.getFeatures(QgsFeatureRequest().setFilterExpression('"is_primary"')))


def matrix(features: list[QgsFeature], language: str) -> str:
    """Give the table municipality x verdict as text."""
    words = TEXTS[language]
    counts = Counter((feature["municipality"] or words["region"], feature["verdict"]) for feature in features)
    names = sorted({name for name, _ in counts})
    header = [words["municipality"], *(VERDICTS[verdict][language] for verdict in SHOWN_VERDICTS)]
    rows = [[name, *(str(counts[name, verdict]) for verdict in SHOWN_VERDICTS)] for name in names]
    totals = [str(sum(counts[name, verdict] for name in names)) for verdict in SHOWN_VERDICTS]
    lines = [header, *rows, [words["total"], *totals]]
    widths = [max(len(line[column]) for line in lines) for column in range(len(header))]
    text = [
        "  ".join(
            [line[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True))]
        )
        for line in lines
    ]
    rule = "-" * len(text[0])
    return "\n".join([text[0], rule, *text[1:-1], rule, text[-1]])


def steps_back(feature: QgsFeature) -> bool:
    """Say whether the map leaves a finding to the group of broad areas, which is off; a conflict never is."""
    return bool(feature["screening"]) and feature["verdict"] != Verdict.CONFLICT


def gravest(features: list[QgsFeature]) -> list[QgsFeature]:
    """Give the conflicts of highest severity, the certain ones first, then the largest."""
    conflicts = [feature for feature in features if feature["verdict"] == Verdict.CONFLICT]
    conflicts.sort(
        key=lambda feature: (
            -feature["severity"],
            feature["certainty"] != "certain",
            -(feature["area_m2"] or 0),
            feature["finding_id"],
        )
    )
    return conflicts[:GRAVEST]


def sentence(finding: QgsFeature, language: str) -> str:
    """Say a finding in words: who, which zone, what, how much, how certain, by which rule."""
    words = TEXTS[language]
    kinds = {row["category"]: row[f"name_{language}"] for row in categories()}
    classes = {row["code"]: row[f"name_{language}"] for row in table("pog_zones.csv")}
    if finding["zone_id"]:
        class_name = classes.get(finding["zone_class"] or "", "")
        zone = f"{words['zone']} {finding['zone_label'] or finding['zone_id']}"
        zone += f" ({class_name})" if class_name else ""
    else:
        zone = words["whole_plan"]
    area = number((finding["area_m2"] or 0) / M2_PER_HA, 2, language)
    share = number(finding["zone_share_pct"] or 0, 1, language)
    name = short_name(finding["provision_name"] or "")
    return (
        f"{finding['municipality']}, {PLAN_TYPES[PlanType(finding['plan_type'])][language]}, {zone}"
        f" × {kinds.get(finding['category'], finding['category'])} {words['quotes'].format(name)}: {area} ha"
        f" ({share} % {words['of_zone']}), {CERTAINTIES[finding['certainty']][language]}, {words['rule']}"
        f" {finding['rule_id']}."
    )


def short_name(name: str) -> str:
    """Leave out the remark in brackets at the end of a name, as labels do."""
    return re.sub(REMARK, "", name)


def number(value: float, places: int, language: str) -> str:
    """Write a number as the language does."""
    return f"{value:.{places}f}".replace(".", TEXTS[language]["decimal"])


def data_date(layers: list[QgsVectorLayer]) -> str:
    """Give the latest date from which anything in the data holds, ISO 8601."""
    dates = [feature["valid_from"] for layer in layers for feature in layer.getFeatures()]
    return max((date.toString("yyyy-MM-dd") for date in dates if hasattr(date, "toString")), default="–")


def draw_map(sample: Path, findings: QgsVectorLayer, features: list[QgsFeature], path: Path, language: str) -> None:
    """Write the map of the sample."""
    words = TEXTS[language]
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(EPSG))
    zones = [open_layer(sample, name, words[name], "zones", language) for name in reversed(ZONES)]
    provisions = [open_layer(sample, name, words[name], "provisions", language) for name in PROVISIONS[:3]]
    boundaries = open_layer(sample, "boundaries", LAYER_NAMES["boundaries"][language], "boundaries", language)
    for layer in zones:
        layer.setOpacity(ZONE_OPACITY)
        layer.setLabelsEnabled(False)
    narrow = " AND ".join(f"\"category\" <> '{row['category']}'" for row in categories() if row["screening"] == "yes")
    for layer in provisions:
        layer.setOpacity(PROVISION_OPACITY)
        layer.setSubsetString(narrow)
    worst = gravest(features)
    marks = numbered_points([_point_on(feature) for feature in worst], project.crs())
    layers = [marks, findings, *provisions, boundaries, *zones]
    project.addMapLayers(layers, addToLegend=False)
    texts = MapTexts(
        title=words["title"],
        subtitle=_subtitle(features, data_date([*zones, *provisions]), language),
        legend=words["legend"],
        sources=words["sources"],
        notes_title=words["gravest"],
        notes=tuple(f"{place}. {sentence(each, language)}" for place, each in enumerate(worst, start=1)),
    )
    extent = QgsRectangle(boundaries.extent())
    extent.scale(EXTENT_MARGIN)
    export_png(build_layout(project, layers, extent, texts), path)


def _point_on(feature: QgsFeature) -> QgsPointXY:
    return feature.geometry().pointOnSurface().asPoint()


def _subtitle(features: list[QgsFeature], date: str, language: str) -> str:
    words = TEXTS[language]
    shown = Counter(feature["verdict"] for feature in features if not steps_back(feature))
    counts = ", ".join(f"{VERDICTS[verdict][language]}: {shown[verdict]}" for verdict in SHOWN_VERDICTS).capitalize()
    broad = sum(steps_back(feature) for feature in features)
    return words["subtitle"].format(date=date, counts=counts) + (words["broad"].format(broad) + "." if broad else "")


def report(features: list[QgsFeature], results: Results, area: AreaResults, seconds: float, language: str) -> None:
    """Print the matrix, the gravest conflicts and the paths."""
    words = TEXTS[language]
    broad = sum(steps_back(feature) for feature in features)
    print(f"\n{len(features)} {words['findings'].format(broad)}\n")
    print(matrix(features, language))
    print(f"\n{words['gravest']}:")
    worst = gravest(features)
    for place, finding in enumerate(worst, start=1):
        print(f"{place}. {sentence(finding, language)}")
    if not worst:
        print(words["none"])
    print(f"\n{summary(area, language)}")
    print(f"\n{words['results']} ({number(seconds, 1, language)} s):")
    for path in (*results.paths(), *area.paths()):
        print(f"  {path}")


def parsed(arguments: list[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=sorted(TEXTS), default="pl")
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "demo", help="folder of the results")
    parser.add_argument("--sample", type=Path, default=SAMPLE, help="GeoPackage laid out like the shipped sample")
    parser.add_argument("--date", default=DATE, help="on the documents, ISO 8601")
    parser.add_argument("--no-check", action="store_true", help="draw the findings that are there already")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> int:
    """Run the demo."""
    options = parsed(arguments)
    start = time.monotonic()
    results = Results(options.output.resolve())
    area = AreaResults(results.folder / "functional_area")
    # QGIS writes into a GeoPackage that it only reads (its journal): the shipped file is not touched.
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(shutil.copy(options.sample, folder))
        if not options.no_check:
            units = Path(shutil.copy(GEOPACKAGE, folder))
            with ThreadPoolExecutor(2) as pool:
                checked = pool.submit(run_steps, sample, results, options.language, options.date)
                delimited = pool.submit(delimit_sample, units, area, options.language, options.date)
                for step in (checked, delimited):
                    step.result()
        application = QgsApplication([], True)
        application.initQgis()
        title = LAYER_NAMES["findings"][options.language]
        findings = open_layer(results.findings, "findings", title, "findings", options.language)
        features = primaries(findings)
        draw_map(sample, findings, features, results.map, options.language)
        report(features, results, area, time.monotonic() - start, options.language)
        QgsProject.instance().clear()
        application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
