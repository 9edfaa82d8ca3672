"""Layers get the shipped styles: at once when QGIS loads them, and inside the GeoPackage for whoever opens it later."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsLayerTree,
    QgsMapLayerStyle,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtXml import QDomDocument

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.core.words import LAYER_NAMES

STYLES = Path(__file__).parents[1] / "styles"

#: What can be styled; provisions have one style a geometry type, spots are for maps of one finding.
KINDS = (
    "findings",
    "plan_quality",
    "zones",
    "provisions",
    "boundaries",
    "spot_findings",
    "spot_zones",
    "municipal_summary",
    "register",
    "roads",
    "seats",
    "desire_lines",
    "unit_links",
    "variants",
    "stability",
)

#: Kinds of lines that are drawn upon the areas of the same run.
ON_TOP = ("desire_lines",)

#: The kinds whose layers bring a second style along, its file, and what both are called in the menu of styles.
SECOND_STYLES = {
    "municipal_summary": (
        "municipal_summary_area",
        {"pl": ("liczba kolizji", "powierzchnia kolizji"), "en": ("number of conflicts", "area of conflicts")},
    ),
    "unit_links": (
        "unit_links_cores",
        {"pl": ("samowystarczalność", "dojazdy do rdzeni"), "en": ("self-containment", "commuting to cores")},
    ),
}

#: Name of the style inside a GeoPackage.
STYLE_NAME = "AKO"

_PROVISION_VARIANTS = {
    Qgis.GeometryType.Point: "points",
    Qgis.GeometryType.Line: "lines",
    Qgis.GeometryType.Polygon: "polygons",
}


class StyleError(AkoError):
    """A style could not be read, or not be put where it belongs."""


def style_path(kind: str, geometry: Qgis.GeometryType, language: str) -> Path | None:
    """Give the style file of a kind of layer, or None for a table, which has no look.

    Raises
    ------
    StyleError
        If there is no such kind or language.

    """
    if kind not in KINDS:
        raise StyleError(
            say("style of '{kind}': no such kind of layer; allowed are {allowed}", kind=kind, allowed=", ".join(KINDS))
        )
    if geometry not in _PROVISION_VARIANTS:
        return None
    return _file(f"{kind}_{_PROVISION_VARIANTS[geometry]}" if kind == "provisions" else kind, language)


def _file(name: str, language: str) -> Path:
    path = STYLES / f"{name}_{language}.qml"
    if not path.is_file():
        raise StyleError(
            say("style of '{kind}': there is no file {file} in {folder}", kind=name, file=path.name, folder=STYLES)
        )
    return path


def apply_style(layer: QgsVectorLayer, kind: str, language: str) -> None:
    """Give a loaded layer its style; a table stays as it is.

    Raises
    ------
    StyleError
        If there is no such kind or language, or QGIS cannot read the style.

    """
    path = style_path(kind, layer.geometryType(), language)
    if path is None:
        return
    # Not loadNamedStyle: it prefers a style inside the GeoPackage to the file it is told to read.
    document = QDomDocument()
    document.setContent(path.read_text(encoding="utf-8"))
    done, message = layer.importNamedStyle(document)
    if not done:
        raise StyleError(say("{layer}: style {file}: {reason}", layer=layer.name(), file=path.name, reason=message))
    if kind in SECOND_STYLES:
        _add_second_style(layer, kind, language)
    layer.triggerRepaint()


def _add_second_style(layer: QgsVectorLayer, kind: str, language: str) -> None:
    file, titles = SECOND_STYLES[kind]
    own, second = titles[language]
    styles = layer.styleManager()
    styles.removeStyle(second)
    styles.renameStyle(styles.currentStyle(), own)
    styles.addStyle(second, QgsMapLayerStyle(_file(file, language).read_text(encoding="utf-8")))


def save_style_into(gpkg_path: str | Path, layer_name: str, kind: str, language: str) -> None:
    """Put the style into a GeoPackage as the layer's default, so that any QGIS shows it; replaces an earlier one.

    Raises
    ------
    StyleError
        If the layer cannot be opened, or the file not be written.

    """
    layer = QgsVectorLayer(f"{gpkg_path}|layername={layer_name}", layer_name, "ogr")
    if not layer.isValid():
        raise StyleError(
            say("{file}: layer '{layer}' cannot be opened to put its style in", file=gpkg_path, layer=layer_name)
        )
    if style_path(kind, layer.geometryType(), language) is None:
        return
    apply_style(layer, kind, language)
    message = _save(layer, STYLE_NAME, f"{STYLE_NAME} ({language})", is_default=True)
    if kind in SECOND_STYLES and not message:
        second = SECOND_STYLES[kind][1][language][1]
        layer.styleManager().setCurrentStyle(second)
        message = _save(layer, f"{STYLE_NAME}: {second}", f"{STYLE_NAME} ({language})", is_default=False)
    if message:
        raise StyleError(
            say(
                "{file}: the style of layer '{layer}' could not be saved: {reason}",
                file=gpkg_path,
                layer=layer_name,
                reason=message,
            )
        )


def _save(layer: QgsVectorLayer, name: str, description: str, *, is_default: bool) -> str:
    if not hasattr(layer, "saveStyleToDatabaseV2"):
        return layer.saveStyleToDatabase(name, description, is_default, "")
    results, message = layer.saveStyleToDatabaseV2(name, description, is_default, "")
    # "UI form not saved" is part of the flags although there is none.
    return message if results & QgsVectorLayer.SaveStyleResult.DatabaseWriteFailed else ""


def save_style_of_output(destination: str | None, kind: str, language: str) -> bool:
    """Put the style into the GeoPackage an output was written to; say False where the output is of another kind.

    Call after the sink is closed.
    """
    if not destination:
        return False
    parts = QgsProviderRegistry.instance().decodeUri("ogr", destination)
    path = Path(parts.get("path") or "")
    if path.suffix.lower() != ".gpkg" or not path.is_file():
        return False
    # QGIS names the layer of a new file by the first part of "name.2026.gpkg" only.
    layer_name = parts.get("layerName") or QgsProviderRegistry.instance().querySublayers(str(path))[0].name()
    save_style_into(path, layer_name, kind, language)
    return True


#: Post-processors not yet deleted: QGIS owns them, but calls into Python only as long as Python knows them too.
_pending: list[StyleOnLoad] = []


class StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    """Names and styles one output when QGIS has loaded it; the context of the run owns and deletes it."""

    def __init__(self, kind: str, language: str, name: str) -> None:
        super().__init__()
        self._kind = kind
        self._language = language
        self._name = name

    def postProcessLayer(
        self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer.setName(self._name)
        try:
            apply_style(layer, self._kind, self._language)
        except StyleError as error:
            feedback.pushWarning(str(error))
        if self._kind in ON_TOP and context.project() is not None:
            _lift(layer, context.project().layerTreeRoot())


def _lift(layer: QgsVectorLayer, root: QgsLayerTree) -> None:
    """Put a layer above its neighbours in the tree: QGIS orders what one run loads by chance."""
    node = root.findLayer(layer.id())
    if node is not None and node.parent().children()[0] != node:
        node.parent().insertChildNode(0, node.clone())
        node.parent().removeChildNode(node)


def style_when_loaded(
    context: QgsProcessingContext, destination: str | None, kind: str, language: str, name: str | None = None
) -> None:
    """Have an output named and styled if it is going to be loaded; call it at the end of the run.

    Parameters
    ----------
    context
        Of the run.
    destination
        What the sink gave; None where the output is not wanted.
    kind
        One of ``KINDS``.
    language
        ``pl`` or ``en``.
    name
        Of the layer; the kind's usual name where None.

    """
    if destination and context.willLoadLayerOnCompletion(destination):
        processor = StyleOnLoad(kind, language, name or LAYER_NAMES[kind][language])
        _pending[:] = [*(known for known in _pending if not sip.isdeleted(known)), processor]
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(processor)
