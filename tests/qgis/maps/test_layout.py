"""The printed map: nothing lies upon anything else, and the legend holds what is on the map and no more."""

from __future__ import annotations

import itertools

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage

from ako_qgis_plugin.core.schema import EPSG, FINDING_FIELDS, ZONE_FIELDS
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from ako_qgis_plugin.processing_algorithms.maps.layout import (
    LEGEND_BOX,
    LayoutError,
    MapTexts,
    build_layout,
    export_png,
    numbered_points,
)
from ako_qgis_plugin.processing_algorithms.maps.legend import WRAP
from ako_qgis_plugin.processing_algorithms.styling import apply_style

TEXTS = MapTexts(
    title="Kolizje",
    subtitle="Stan danych: 2026-09-14",
    legend="Legenda",
    sources="Źródła: dane schematyczne",
    notes_title="Najpoważniejsze",
    notes=tuple(f"{number}. Kolizja, której opis ma kilka wierszy: {'słowo ' * 30}" for number in range(1, 6)),
)

#: Kilometre squares side by side, in EPSG:2180.
ORIGIN = (420_000, 430_000)


def square(column: int) -> QgsGeometry:
    x, y = ORIGIN[0] + 1000 * column, ORIGIN[1]
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + 1000, y + 1000))


def layer(kind: str, fields, rows: list[dict]) -> QgsVectorLayer:
    result = QgsVectorLayer(f"MultiPolygon?crs=EPSG:{EPSG}", kind, "memory")
    result.dataProvider().addAttributes(list(qgs_fields(fields)))
    result.updateFields()
    for column, values in enumerate(rows):
        feature = QgsFeature(result.fields())
        feature.setGeometry(square(column))
        for name, value in values.items():
            feature[name] = value
        result.dataProvider().addFeature(feature)
    apply_style(result, kind, "pl")
    return result


@pytest.fixture
def layout(qgis_app):
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(EPSG))
    finding = {"is_primary": True, "screening": False, "certainty": "certain"}
    layers = [
        numbered_points([QgsPointXY(*ORIGIN)], project.crs()),
        layer("findings", FINDING_FIELDS, [{**finding, "verdict": "conflict"}, {**finding, "verdict": "attention"}]),
        layer("zones", ZONE_FIELDS, [{"zone_class": code} for code in ("SJ", "SO", None)]),
    ]
    project.addMapLayers(layers, addToLegend=False)
    extent = QgsRectangle(square(0).boundingBox())
    extent.combineExtentWith(square(2).boundingBox())
    yield build_layout(project, layers, extent, TEXTS)
    project.clear()


def items(layout, kind=QgsLayoutItem) -> list:
    return [
        item for item in layout.items() if isinstance(item, kind) and item.__class__.__name__ != "QgsLayoutItemPage"
    ]


def labels_of(layout) -> list[str]:
    legend = items(layout, QgsLayoutItemLegend)[0]
    nodes = [legend.model().layerLegendNodes(each) for each in legend.model().rootGroup().findLayers()]
    return [node.data(0).replace(WRAP, " ") for node in itertools.chain(*nodes)]


def test_legend_holds_what_is_on_the_map_and_no_more(layout):
    legend = labels_of(layout)
    assert legend == [
        "Ocena (linia przerywana: niepewna)",
        "kolizja",
        "do wyjaśnienia",
        "SJ – strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną",
        "SO – strefa otwarta",
        "bez klasy strefy",
    ]


def test_map_has_scale_bar_and_north_arrow(layout):
    kinds = (QgsLayoutItemMap, QgsLayoutItemScaleBar, QgsLayoutItemPicture, QgsLayoutItemLegend)
    assert [len(items(layout, kind)) for kind in kinds] == [1, 1, 1, 1]


def test_nothing_lies_upon_anything_but_bar_and_arrow_upon_the_map(layout, tmp_path):
    export_png(layout, tmp_path / "map.png", dpi=50)
    overlaps = {
        frozenset((type(first).__name__, type(second).__name__))
        for first, second in itertools.combinations(items(layout), 2)
        if first.sceneBoundingRect().adjusted(0.5, 0.5, -0.5, -0.5).intersects(second.sceneBoundingRect())
    }
    assert overlaps == {
        frozenset(("QgsLayoutItemMap", "QgsLayoutItemScaleBar")),
        frozenset(("QgsLayoutItemMap", "QgsLayoutItemPicture")),
    }


def test_legend_stays_in_its_box(layout, tmp_path):
    export_png(layout, tmp_path / "map.png", dpi=50)
    drawn = items(layout, QgsLayoutItemLegend)[0].sceneBoundingRect()
    assert LEGEND_BOX.adjusted(-1, -1, 1, 1).contains(drawn)


def test_picture_is_a3_landscape(layout, tmp_path):
    export_png(layout, tmp_path / "map.png", dpi=100)
    picture = QImage(str(tmp_path / "map.png"))
    # 420 mm x 297 mm at 100 dots to the inch, to the dot.
    assert (picture.width(), picture.height()) == (pytest.approx(1653.5, abs=1), pytest.approx(1169.3, abs=1))


def test_map_that_cannot_be_written_is_told_in_words(layout, tmp_path):
    with pytest.raises(LayoutError, match="is there such a folder"):
        export_png(layout, tmp_path / "nowhere" / "map.png")
