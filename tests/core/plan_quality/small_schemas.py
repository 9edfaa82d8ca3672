"""A made-up set of schemas, small enough to see, with imports, includes and a cycle; it stands in for the official one.

It describes the objects that ``app_documents`` writes, so that these are sound.
"""

from __future__ import annotations

from ako_qgis_plugin.core.plan_quality.schema_store import OFFICIAL_ADDRESSES, place_in

APP = "https://www.gov.pl/static/zagospodarowanieprzestrzenne/schemas/app/2.0"
GML = "http://www.opengis.net/gml/3.2"
GML_ADDRESS = "http://schemas.opengis.net/gml/3.2.1/gml.xsd"
FEATURE_ADDRESS = "http://schemas.opengis.net/gml/3.2.1/parts/feature.xsd"
APP_ADDRESS = OFFICIAL_ADDRESSES[APP]


def _schema(namespace, body):
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<schema xmlns="http://www.w3.org/2001/XMLSchema" xmlns:app="{APP}" xmlns:gml="{GML}"'
        f' targetNamespace="{namespace}" elementFormDefault="qualified">{body}</schema>'
    ).encode()


GML_SCHEMA = _schema(
    GML,
    """
    <include schemaLocation="parts/feature.xsd"/>
    <complexType name="AnyType" mixed="true">
      <sequence><any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></sequence>
      <anyAttribute processContents="skip"/>
    </complexType>""",
)

#: Includes what includes it.
FEATURE_SCHEMA = _schema(
    GML,
    """
    <include schemaLocation="../gml.xsd"/>
    <attribute name="id" type="ID"/>
    <element name="AbstractFeature" type="gml:AbstractFeatureType" abstract="true"/>
    <complexType name="AbstractFeatureType" abstract="true">
      <sequence/><attribute ref="gml:id" use="required"/>
    </complexType>""",
)

_REGULATION = """
    <element name="oznaczenie" type="string"/>
    <element name="poczatekWersjiObiektu" type="dateTime"/>
    <element name="obowiazujeOd" type="date"/>
    <element name="status" type="gml:AnyType"/>
    <element name="geometria" type="gml:AnyType"/>
    <element name="plan" type="gml:AnyType"/>"""
_ZONE = """
    <element name="symbol">
      <simpleType><restriction base="string"><pattern value="[A-Z]{2}"/></restriction></simpleType>
    </element>
    <element name="nazwa" type="gml:AnyType"/>
    <element name="profilPodstawowy" type="gml:AnyType" maxOccurs="unbounded"/>
    <element name="profilDodatkowy" type="gml:AnyType" minOccurs="0" maxOccurs="unbounded"/>
    <element name="maksNadziemnaIntensywnoscZabudowy" type="decimal" minOccurs="0"/>
    <element name="maksUdzialPowierzchniZabudowy" type="decimal" minOccurs="0"/>
    <element name="maksWysokoscZabudowy" minOccurs="0">
      <complexType><simpleContent>
        <extension base="decimal"><attribute name="uom" use="required"/></extension>
      </simpleContent></complexType>
    </element>
    <element name="minUdzialPowierzchniBiologicznieCzynnej" type="decimal" minOccurs="0"/>"""
_ACT = """
    <element name="poczatekWersjiObiektu" type="dateTime"/>
    <element name="tytul" type="string"/>
    <element name="typPlanu" type="gml:AnyType"/>
    <element name="poziomHierarchii" type="gml:AnyType"/>
    <element name="obowiazujeOd" type="date" minOccurs="0"/>
    <element name="status" type="gml:AnyType"/>
    <element name="zasiegPrzestrzenny" type="gml:AnyType"/>"""


def _feature(name, properties):
    return f"""
    <element name="{name}" substitutionGroup="gml:AbstractFeature">
      <complexType><complexContent><extension base="gml:AbstractFeatureType"><sequence>
        <element name="idIIP" type="gml:AnyType"/>{properties}
      </sequence></extension></complexContent></complexType>
    </element>"""


APP_SCHEMA = _schema(
    APP,
    f'<import namespace="{GML}" schemaLocation="{GML_ADDRESS}"/>'
    + _feature("StrefaPlanistyczna", _REGULATION + _ZONE)
    + _feature("ObszarUzupelnieniaZabudowy", _REGULATION)
    + _feature("AktPlanowaniaPrzestrzennego", _ACT)
    + _feature("DokumentFormalny", '<element name="tytul" type="string"/>'),
)

SCHEMAS = {APP_ADDRESS: APP_SCHEMA, GML_ADDRESS: GML_SCHEMA, FEATURE_ADDRESS: FEATURE_SCHEMA}


def put_schemas(folder, schemas=SCHEMAS):
    """Lay schemas into a folder as a store keeps them."""
    for address, content in schemas.items():
        place = place_in(folder, address)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    return folder
