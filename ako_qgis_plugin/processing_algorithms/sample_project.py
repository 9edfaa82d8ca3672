"""The sample agglomeration as a project: copied where it may be written, styled, in an order one can read."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.schema import EPSG
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.styling import apply_style

SAMPLE = Path(__file__).parents[1] / "sample" / "agglomeration.gpkg"

#: Stands beside it: units, flows between them, roads and seats.
FUNCTIONAL_AREA = "functional_area.gpkg"

#: Files of the sample that people open or give to algorithms.
_COPIED = (".gpkg", ".xlsx", ".zip")

#: The map shows the whole agglomeration with some air around it.
EXTENT_MARGIN = 1.05

#: Zones stand back, so that provisions and findings come forward.
ZONE_OPACITY = 0.6

TITLE = {"pl": "AKO: przykładowa aglomeracja (dane schematyczne)", "en": "AKO: sample agglomeration (schematic data)"}


class SampleError(AkoError):
    """The sample is not there, or lacks a layer."""


@dataclass(frozen=True)
class SampleLayer:
    """A layer of the sample: its name in the file, its kind of style if it has one, its title in each language."""

    name: str
    kind: str | None
    titles: dict[str, str]
    is_shown: bool = True


@dataclass(frozen=True)
class SampleGroup:
    """Layers of one file that belong together; the first is drawn above the others."""

    titles: dict[str, str]
    layers: tuple[SampleLayer, ...]
    file: str = SAMPLE.name


#: From the top of the map to its bottom. Boundaries lie above the zones, which cover whole municipalities.
GROUPS = (
    SampleGroup(
        {"pl": "Podsumowanie", "en": "Summary"},
        (
            SampleLayer(
                "municipal_summary",
                "municipal_summary",
                {"pl": "Kolizje w gminach", "en": "Conflicts by municipality"},
                is_shown=False,
            ),
        ),
    ),
    SampleGroup(
        {"pl": "Ustalenia planu województwa", "en": "Provisions of the voivodeship plan"},
        (
            SampleLayer("provisions_points", "provisions", {"pl": "Ustalenia: punkty", "en": "Provisions: points"}),
            SampleLayer("provisions_lines", "provisions", {"pl": "Ustalenia: linie", "en": "Provisions: lines"}),
            SampleLayer("provisions_polygons", "provisions", {"pl": "Ustalenia: obszary", "en": "Provisions: areas"}),
            SampleLayer(
                "provisions_table",
                "provisions",
                {"pl": "Ustalenia bez lokalizacji", "en": "Provisions without location"},
            ),
        ),
    ),
    SampleGroup(
        {"pl": "Granice", "en": "Boundaries"},
        (SampleLayer("boundaries", "boundaries", {"pl": "Granice gmin", "en": "Municipal boundaries"}),),
    ),
    SampleGroup(
        {"pl": "Plan miejscowy", "en": "Local plan"},
        (SampleLayer("zones_mpzp", "zones", {"pl": "Przeznaczenia MPZP", "en": "Land use of the local plan"}),),
    ),
    SampleGroup(
        {"pl": "Plany ogólne", "en": "General plans"},
        (
            SampleLayer(
                "zones_pog_later",
                "zones",
                {"pl": "Raszków: późniejszy projekt planu", "en": "Raszków: later draft of the plan"},
                is_shown=False,
            ),
            SampleLayer(
                "zones_pog_border",
                "zones",
                {
                    "pl": "Koźminek i Lisków: projekty, które nie pasują do siebie na granicy",
                    "en": "Koźminek and Lisków: drafts that do not fit at the boundary",
                },
                is_shown=False,
            ),
            SampleLayer("zones_pog", "zones", {"pl": "Strefy planistyczne", "en": "Planning zones"}),
        ),
    ),
    SampleGroup(
        {"pl": "Obszar funkcjonalny", "en": "Functional area"},
        (
            SampleLayer("seats", "seats", {"pl": "Siedziby gmin", "en": "Seats of municipalities"}, is_shown=False),
            SampleLayer("roads", "roads", {"pl": "Drogi z prędkościami", "en": "Roads with speeds"}, is_shown=False),
            SampleLayer(
                "units",
                "boundaries",
                {"pl": "Gminy i ich otoczenie", "en": "Municipalities and their surroundings"},
                is_shown=False,
            ),
            SampleLayer("commuting", None, {"pl": "Dojazdy do pracy", "en": "Commuting to work"}),
            SampleLayer("migration", None, {"pl": "Zameldowania", "en": "Migration"}),
            SampleLayer("school_trips", None, {"pl": "Dojazdy do szkół", "en": "School trips"}),
        ),
        file=FUNCTIONAL_AREA,
    ),
)


def copy_sample(folder: Path | None = None) -> Path:
    """Copy the sample into a folder that may be written and give the path of its layers; an earlier copy is replaced.

    A GeoPackage that is only looked at is written all the same (its journal), and the plugin's own folder may be
    read-only. Without a folder the copy goes into the user's profile.

    Raises
    ------
    SampleError
        If the plugin was installed without the sample, or the folder cannot be written.

    """
    if folder is None:
        folder = Path(QgsApplication.qgisSettingsDirPath()) / "ako" / "sample"
    if not SAMPLE.is_file():
        raise SampleError(say("{file}: the sample is not there; install the plugin again", file=SAMPLE))
    target = folder / SAMPLE.name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path in sorted(path for path in SAMPLE.parent.iterdir() if path.suffix in _COPIED):
            for leftover in (f"{path.name}-wal", f"{path.name}-shm"):
                (folder / leftover).unlink(missing_ok=True)
            shutil.copyfile(path, folder / path.name)
    except OSError as error:
        raise SampleError(
            say("{file}: the sample could not be copied there: {reason}", file=target, reason=error.strerror)
        ) from error
    return target


def load_sample(project: QgsProject, path: Path, language: str) -> QgsReferencedRectangle:
    """Fill an empty project with the layers of a copy of the sample, styled; give the extent to show [EPSG:2180].

    Raises
    ------
    SampleError
        If the file lacks a layer.

    """
    crs = QgsCoordinateReferenceSystem.fromEpsgId(EPSG)
    project.setCrs(crs)
    project.setTitle(TITLE[language])
    for group in GROUPS:
        _add_group(project, project.layerTreeRoot().addGroup(group.titles[language]), group, path, language)
    extent = project.mapLayersByName(_title("boundaries", language))[0].extent()
    extent.scale(EXTENT_MARGIN)
    shown = QgsReferencedRectangle(extent, crs)
    project.viewSettings().setDefaultViewExtent(shown)
    return shown


def _add_group(project: QgsProject, tree: QgsLayerTreeGroup, group: SampleGroup, path: Path, language: str) -> None:
    for each in group.layers:
        file = path.with_name(group.file)
        layer = QgsVectorLayer(f"{file}|layername={each.name}", each.titles[language], "ogr")
        if not layer.isValid():
            raise SampleError(
                say("{file}: the sample has no layer '{layer}'; install the plugin again", file=file, layer=each.name)
            )
        if each.kind is not None:
            apply_style(layer, each.kind, language)
        if each.kind == "zones":
            layer.setOpacity(ZONE_OPACITY)
        project.addMapLayer(layer, addToLegend=False)
        node = tree.addLayer(layer)
        node.setExpanded(False)
        node.setItemVisibilityChecked(each.is_shown)


def _title(name: str, language: str) -> str:
    return next(each.titles[language] for group in GROUPS for each in group.layers if each.name == name)
