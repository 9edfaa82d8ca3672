"""Units and flows small enough to compute by hand: 20 % of Ostrow and 10 % of Brzeziny work in Kalisz."""

from __future__ import annotations

from qgis.core import QgsField, QgsFields, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from ako_qgis_plugin.core.functional_area.vocabulary import FLOW_FIELDS
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from tests.qgis.small_layers import layer_of, square

#: Code, name, population, and where its square of a kilometre lies.
UNITS = (
    ("3061011", "Kalisz", 200, 0),
    ("3017011", "Ostrów Wielkopolski", 150, 1000),
    ("3007022", "Brzeziny", 70, 2000),
)
FLOWS = (
    ("306101", "306101", 90),
    ("306101", "301701", 5),
    ("306101", "300702", 5),
    ("301701", "306101", 20),
    ("301701", "301701", 80),
    ("300702", "306101", 5),
    ("300702", "300702", 45),
)


def unit_fields() -> QgsFields:
    """Give the fields of the units."""
    fields = QgsFields()
    for name, kind in (("teryt", "QString"), ("name", "QString"), ("population", "Int")):
        fields.append(QgsField(name, getattr(QMetaType.Type, kind)))
    return fields


def units_layer(rows=UNITS, geometry_type: str = "Polygon", crs: str = "EPSG:2180") -> QgsVectorLayer:
    """Give the units as a layer, or as a table."""
    features = [
        (
            {"teryt": code, "name": name, "population": people},
            square(x, 0, 1000) if geometry_type != "None" else None,
        )
        for code, name, people, x in rows
    ]
    return layer_of("gminy ąę", unit_fields(), features, geometry_type, crs)


def flows_table(rows=FLOWS) -> QgsVectorLayer:
    """Give the flows as a table."""
    features = [({"origin": one, "destination": other, "flow": people}, None) for one, other, people in rows]
    return layer_of("dojazdy do pracy", qgs_fields(FLOW_FIELDS), features, "None")
