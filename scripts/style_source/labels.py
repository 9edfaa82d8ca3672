"""Labels: small, haloed, only where there is room for them."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsTextBufferSettings,
    QgsTextFormat,
)
from qgis.PyQt.QtGui import QColor

#: Present wherever QGIS runs; the fonts of one system would be replaced on another.
FONT = "DejaVu Sans"

#: Between a label and what it names [mm].
LABEL_GAP = 0.6


@dataclass(frozen=True)
class Label:
    """What to write, in which features, up to which scale (denominator)."""

    expression: str
    filter: str
    smallest_scale: int
    size: float = 7.5
    colour: str = "#202020"
    bold: bool = False
    priority: int = 5
    priority_expression: str = ""
    wrap: int = 24


def _format(label: Label) -> QgsTextFormat:
    text = QgsTextFormat()
    font = text.font()
    font.setFamily(FONT)
    font.setBold(label.bold)
    text.setFont(font)
    text.setSize(label.size)
    text.setColor(QColor(label.colour))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor(255, 255, 255, 225))
    text.setBuffer(halo)
    return text


def _settings(label: Label, placement: Qgis.LabelPlacement) -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.setFormat(_format(label))
    settings.fieldName = label.expression
    settings.isExpression = True
    settings.placement = placement
    settings.priority = label.priority
    settings.dist = LABEL_GAP
    settings.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
    settings.autoWrapLength = label.wrap
    settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    settings.scaleVisibility = True
    settings.minimumScale = label.smallest_scale
    settings.maximumScale = 0
    if label.priority_expression:
        properties = settings.dataDefinedProperties()
        properties.setProperty(
            QgsPalLayerSettings.Property.Priority, QgsProperty.fromExpression(label.priority_expression)
        )
        settings.setDataDefinedProperties(properties)
    return settings


def labeling(labels: list[Label], placement: Qgis.LabelPlacement) -> QgsRuleBasedLabeling:
    """Give the labelling of a layer, one rule a label."""
    root = QgsRuleBasedLabeling.Rule(None)
    for label in labels:
        rule = QgsRuleBasedLabeling.Rule(_settings(label, placement))
        rule.setFilterExpression(label.filter)
        rule.setDescription(f"1:{label.smallest_scale}")
        root.appendChild(rule)
    return QgsRuleBasedLabeling(root)
