"""Changes XML as a careless program or a spiteful person would: mostly well-formed, so that it gets past the parser."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from contextlib import suppress
from random import Random
from typing import Any

from lxml import etree

#: Values at which readers stumble.
NUMBERS = (
    *("", "0", "-0", "0.0", "1", "-1", "2", "3", "4", "5", "0,5", "1.234.567,8", "1e308", "-1e308", "1e400", "1e-320"),
    *("nan", "NaN", "inf", "-INF", "1_000", "0x10", "²", "١٢", "１２", "9" * 400, "9" * 5000, "+", ".", ",", "1 2"),
    *("500000", "6505000.0", "5735000.0", "4294967296", "9223372036854775808", "5735000.000000000000000000001"),
)
TEXTS = (
    *("0000-00-00", "9999-12-31", "9999-12", "2024-02-30", "2024-11-22", "2024-11-21", "0001-01-01T00:00:00Z", "2024"),
    *(
        "true",
        "false",
        "1SJ",
        "SJ",
        "SW",
        "SN",
        "zażółć gęślą jaźń",
        "\N{NO-BREAK SPACE}",
        "{count}",
        "{}",
        "%s",
        "A" * 3000,
    ),
    *("PL.ZIPPZP.4321/306101-POG", "PL.ZIPPZP.1/30-PZPW", "PL.ZIPPZP.٣/٣٣٣٣٣٣-POG", "../..", "1POG", "#a", "//", ":"),
    *("http://www.opengis.net/def/crs/EPSG/0/2177", "http://www.opengis.net/def/crs/EPSG/0/2180", "EPSG:2180"),
    *("http://www.opengis.net/gml/srs/epsg.xml#2180", "urn:ogc:def:crs:EPSG::2178", "EPSG:" + "9" * 5000, "EPSG:٢١٨٠"),
    *("m", "ha", "km", "legalForce", "-", "+", "&", "<", "]]>"),
)
NAMES = (
    *("AktPlanowaniaPrzestrzennego", "StrefaPlanistyczna", "ObszarUzupelnieniaZabudowy", "ObszarZabudowySrodmiejskiej"),
    *("ObszarStandardowDostepnosciInfrastrukturySpolecznej", "DokumentFormalny", "member", "featureMember"),
    *("featureMembers", "FeatureCollection", "truncatedResponse", "Signature", "boundedBy", "Envelope", "geometria"),
    *("zasiegPrzestrzenny", "Polygon", "PolygonPatch", "Rectangle", "Triangle", "Surface", "CompositeSurface"),
    *(
        "MultiSurface",
        "surfaceMember",
        "surfaceMembers",
        "exterior",
        "interior",
        "outerBoundaryIs",
        "LinearRing",
        "Ring",
    ),
    *("curveMember", "LineString", "LineStringSegment", "Arc", "ArcString", "Circle", "CircleByCenterPoint", "radius"),
    *("ArcByBulge", "OrientableCurve", "OrientableSurface", "Curve", "segments", "patches", "posList", "pos"),
    *("coordinates", "pointProperty", "pointRep", "Point", "idIIP", "Identyfikator", "przestrzenNazw", "lokalnyId"),
    *(
        "wersjaId",
        "symbol",
        "nazwa",
        "oznaczenie",
        "plan",
        "status",
        "profilPodstawowy",
        "profilDodatkowy",
        "obowiazujeOd",
    ),
    *("obowiazujeDo", "koniecWersjiObiektu", "poczatekWersjiObiektu", "tytul", "typPlanu", "maksWysokoscZabudowy"),
    *("maksNadziemnaIntensywnoscZabudowy", "powierzchniaObszaruZieleniPublicznej", "wylaczenieZabudowyZagrodowej"),
)
_APP = "https://www.gov.pl/static/zagospodarowanieprzestrzenne/schemas/app/"
SPACES = (f"{_APP}1.0", f"{_APP}2.0", f"{_APP}3.0", f"{_APP}4.0", "http://www.opengis.net/gml/3.2", "urn:other", "")
ATTRIBUTES = (
    *(
        "srsName",
        "srsDimension",
        "uom",
        "orientation",
        "decimal",
        "cs",
        "ts",
        "numberReturned",
        "numberMatched",
        "count",
    ),
    *("{http://www.w3.org/1999/xlink}href", "{http://www.w3.org/2001/XMLSchema-instance}nil"),
    *("{http://www.opengis.net/gml/3.2}id", "r", "s", "t", "ref", "sheetId", "name", "formatCode", "numFmtId"),
)
HEADS = (
    b'<!DOCTYPE a [<!ENTITY b "c">]>',
    b'<!DOCTYPE a SYSTEM "file:///etc/hostname">',
    b"<!--" + b"x" * 40000 + b"-->",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b" \n",
    b"<?xml version='1.0' encoding='utf-16'?>",
    b"<?xml version='1.0' encoding='windows-1250'?>",
)
ENCODINGS = ("utf-8", "utf-8", "utf-8", "utf-8", "us-ascii", "iso-8859-2", "windows-1250", "utf-16", "cp852", "utf-7")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MOST_OF_A_KIND = 400
_DONORS, _DONOR_BYTES = 200, 4000

MutateBytes = Callable[[bytes, int], bytes]


class XmlMutator:
    """Makes one change after another to a document; ``mutate_bytes`` is the fuzzer's own change of bytes."""

    def __init__(
        self, mutate_bytes: MutateBytes, texts: tuple[str, ...] = TEXTS, names: tuple[str, ...] = NAMES
    ) -> None:
        self._mutate_bytes = mutate_bytes
        self._texts = texts
        self._names = names
        self._donors: list[Any] = []
        self._changes = (
            *(self._change_text,) * 4,
            *(self._change_list,) * 4,
            *(self._change_attribute,) * 4,
            *(self._rename,) * 3,
            *(self._move,) * 3,
            *(self._adopt,) * 3,
            *(self._remove,) * 2,
            *(self._repeat,) * 2,
            self._nest,
            self._interrupt,
            self._change_space,
        )

    def mutate(self, document: bytes, max_size: int, seed: int) -> bytes:
        """Give a changed document of at most ``max_size`` bytes."""
        random = Random(seed)
        root = self._parsed(document)
        if root is None or random.random() < 0.05:
            return self._mutate_bytes(document, max_size)
        for _ in range(random.choice((1, 1, 1, 2, 2, 3, 6))):
            elements = list(root.iter(etree.Element))
            # A document that was mended on reading may hold names that lxml does not write.
            with suppress(ValueError):
                random.choice(self._changes)(random, elements)
        return self._written(root, random)[:max_size]

    @staticmethod
    def _parsed(document: bytes) -> Any:
        try:
            return etree.fromstring(document, etree.XMLParser(recover=True, resolve_entities=False, no_network=True))
        except (etree.XMLSyntaxError, ValueError, LookupError):
            return None

    def _written(self, root: Any, random: Random) -> bytes:
        document = etree.tostring(root, encoding=random.choice(ENCODINGS) if random.random() < 0.1 else "utf-8")
        if random.random() < 0.03:
            document = random.choice(HEADS) + document
        if random.random() < 0.02:
            document = document[: random.randrange(len(document) + 1)]
        return document

    def _value(self, random: Random, old: str) -> str:
        kind = random.random()
        if kind < 0.4:
            new = random.choice(NUMBERS)
        elif kind < 0.7:
            new = random.choice(self._texts)
        elif kind < 0.8:
            new = old * random.choice((2, 3, 50))
        else:
            raw = self._mutate_bytes(old.encode("utf-8", "ignore"), len(old) + 40)
            new = raw.decode("utf-8", "ignore")
        return _NOT_XML.sub("", new)

    def _change_text(self, random: Random, elements: list[Any]) -> None:
        element = random.choice(elements)
        element.text = self._value(random, element.text or "")

    def _change_list(self, random: Random, elements: list[Any]) -> None:
        """Change the numbers of a list of coordinates, or whatever else stands in a row."""
        lists = [element for element in elements if len((element.text or "").split()) > 1]
        if not lists:
            return
        element = random.choice(lists)
        words = element.text.split()
        at = random.randrange(len(words))
        kind = random.randrange(7)
        if kind == 0:
            del words[at]
        elif kind == 1:
            words[at] = random.choice(NUMBERS)
        elif kind == 2:
            words[at:at] = words[at - at % 2 : at - at % 2 + 2] * random.choice((1, 2, _MOST_OF_A_KIND))
        elif kind == 3:
            words = [word for pair in zip(words[1::2], words[::2], strict=False) for word in pair]
        elif kind == 4:
            words = words[::-1]
        elif kind == 5:
            words[at] = words[random.randrange(len(words))]
        else:
            words = words[: random.randrange(len(words))]
        element.text = _NOT_XML.sub("", " ".join(words))

    def _change_attribute(self, random: Random, elements: list[Any]) -> None:
        element = random.choice(elements)
        names = sorted(element.attrib)
        if names and random.random() < 0.7:
            name = random.choice(names)
            if random.random() < 0.2:
                del element.attrib[name]
                return
        else:
            name = random.choice(ATTRIBUTES)
        element.set(name, self._value(random, element.get(name) or ""))

    def _rename(self, random: Random, elements: list[Any]) -> None:
        element = random.choice(elements)
        space, brace, _ = element.tag.rpartition("}")
        element.tag = f"{space}{brace}{random.choice(self._names)}"

    def _change_space(self, random: Random, elements: list[Any]) -> None:
        element = random.choice(elements)
        space = random.choice(SPACES)
        element.tag = (f"{{{space}}}" if space else "") + element.tag.rpartition("}")[2]

    def _move(self, random: Random, elements: list[Any]) -> None:
        element, place = random.choice(elements), random.choice(elements)
        if element.getparent() is not None and element not in (place, *place.iterancestors()):
            place.insert(random.randrange(len(place) + 1), element)

    def _remove(self, random: Random, elements: list[Any]) -> None:
        element = random.choice(elements)
        if element.getparent() is not None:
            element.getparent().remove(element)

    def _repeat(self, random: Random, elements: list[Any]) -> None:
        element = random.choice(elements)
        if element.getparent() is not None:
            size = len(etree.tostring(element))
            for _ in range(min(random.choice((1, 1, 2, 30, _MOST_OF_A_KIND)), 20_000 // size + 1)):
                element.addnext(copy.copy(element))

    def _adopt(self, random: Random, elements: list[Any]) -> None:
        """Put in a part of a document met earlier, and keep a part of this one."""
        element = random.choice(elements)
        part = copy.copy(element)
        if self._donors:
            element.insert(random.randrange(len(element) + 1), copy.copy(random.choice(self._donors)))
        if len(etree.tostring(part)) < _DONOR_BYTES:
            self._donors.append(part)
            if len(self._donors) > _DONORS:
                del self._donors[random.randrange(len(self._donors))]

    def _nest(self, random: Random, elements: list[Any]) -> None:
        """Wrap an element into many of the same name."""
        element = random.choice(elements)
        parent = element.getparent()
        if parent is None:
            return
        place = parent.index(element)
        for _ in range(random.choice((1, 2, 20, 240, _MOST_OF_A_KIND))):
            wrapper = etree.Element(element.tag, nsmap=element.nsmap)
            wrapper.append(element)
            element = wrapper
        parent.insert(place, element)

    def _interrupt(self, random: Random, elements: list[Any]) -> None:
        """Put a comment or an instruction into an element, amid its text."""
        element = random.choice(elements)
        text = element.text or ""
        cut = random.randrange(len(text) + 1)
        stranger = etree.Comment(" ") if random.random() < 0.5 else etree.ProcessingInstruction("x", "y")
        element.text, stranger.tail = text[:cut], text[cut:]
        element.insert(0, stranger)
