"""A draft of one general plan with faults planted on purpose, so that the check of plans has something to find.

The faults are those that drawing and exporting really leave behind. Each is put into the finished GML, as a faulty
program would write it, and each on a zone of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np
from lxml import etree
from numpy.typing import NDArray
from shapely import Polygon

from .app_gml import APP, LISTS
from .edges import length, moved_edge

GML = "http://www.opengis.net/gml/3.2"
NAMES = {"app": APP, "gml": GML}

COLUMNS = ("check_id", "zone_id", "note_pl", "note_en")

#: How far an edge is drawn back or pushed over the neighbour, and how far a spike reaches [m].
GAP_M, OVERLAP_M, SPIKE_M = 0.3, 1.5, 25.0

#: Coordinates are written in hundredths of a metre.
PLACES = 2

Fault = dict[str, str]


class Zone:
    """A zone of the draft: its element, and the corners of its outer ring (northing, easting; the first again last)."""

    def __init__(self, element: etree._Element) -> None:
        self.element = element
        self.id = element.findtext(".//app:lokalnyId", namespaces=NAMES)
        self.symbol = element.findtext("app:symbol", namespaces=NAMES)
        self._ring = element.find(".//gml:exterior//gml:posList", NAMES)
        self.is_simple = element.find(".//gml:interior", NAMES) is None

    @property
    def corners(self) -> NDArray[np.float64]:
        return np.array(self._ring.text.split(), dtype=float).reshape(-1, 2)

    @corners.setter
    def corners(self, corners: NDArray[np.float64]) -> None:
        self._ring.text = " ".join(f"{value:.{PLACES}f}" for value in corners.ravel())

    def child(self, name: str) -> etree._Element:
        return self.element.find(f"app:{name}", NAMES)

    def remove(self, name: str) -> None:
        self.element.remove(self.child(name))


class Draft:
    """The GML of a plan, whose zones are taken one after another."""

    def __init__(self, text: str) -> None:
        self.root = etree.fromstring(text.encode())
        self._free = [Zone(element) for element in self.root.iter(f"{{{APP}}}StrefaPlanistyczna")]
        self._edges = Counter(edge for zone in self._free for edge in _edges(zone.corners))

    def text(self) -> str:
        return etree.tostring(self.root, xml_declaration=True, encoding="utf-8").decode()

    def take(self, *symbols: str) -> Zone:
        """Take the first simple zone of one of some classes."""
        return self._taken(next(zone for zone in self._free if zone.is_simple and zone.symbol in symbols))

    def take_with_edge(self, *, halved: bool = False) -> tuple[Zone, int]:
        """Take the zone with the longest straight edge that it shares with one other; say where the edge begins.

        ``halved``: the middle of the edge can be written exactly.
        """
        zone, number = max(
            ((zone, number) for zone in self._free if zone.is_simple for number in self._shared(zone, halved=halved)),
            key=lambda pair: length(pair[0].corners, pair[1]),
        )
        return self._taken(zone), number

    def _taken(self, zone: Zone) -> Zone:
        # Neighbours stay sound, so that each fault stands alone.
        corners = {tuple(corner) for corner in zone.corners}
        self._free = [
            other for other in self._free if other is not zone and not corners & {tuple(each) for each in other.corners}
        ]
        return zone

    def _shared(self, zone: Zone, *, halved: bool) -> Iterator[int]:
        corners = zone.corners
        for number, edge in enumerate(_edges(corners)):
            sums = np.round((corners[number] + corners[number + 1]) * 10**PLACES)
            if self._edges[edge] == 2 and not (halved and (sums % 2).any()):
                yield number


def _edges(corners: NDArray[np.float64]) -> Iterator[frozenset[tuple[float, float]]]:
    return (frozenset((tuple(start), tuple(end))) for start, end in pairwise(corners))


def _with_corner(zone: Zone, number: int, *corners: NDArray[np.float64]) -> None:
    zone.corners = np.insert(zone.corners, number + 1, corners, axis=0)


def _gap(draft: Draft) -> Fault:
    zone, number = draft.take_with_edge()
    zone.corners = moved_edge(zone.corners, number, GAP_M)
    return _fault(
        "Q201", zone, "Luka szerokości 0,3 m wzdłuż granicy stref", "A gap 0.3 m wide along the border of two zones"
    )


def _overlap(draft: Draft) -> Fault:
    zone, number = draft.take_with_edge()
    zone.corners = moved_edge(zone.corners, number, -OVERLAP_M)
    return _fault("Q202", zone, "Strefa nachodzi na sąsiednią", "The zone overlaps its neighbour")


def _missing_corner(draft: Draft) -> Fault:
    zone, number = draft.take_with_edge(halved=True)
    corners = zone.corners
    _with_corner(zone, number, (corners[number] + corners[number + 1]) / 2)
    return _fault(
        "Q110",
        zone,
        "Wierzchołek, którego nie ma sąsiednia strefa",
        "A vertex that the neighbour does not have",
    )


def _spike(draft: Draft) -> Fault:
    zone = draft.take("SO")
    corners = zone.corners
    inside = Polygon(corners).representative_point()
    way = np.array([inside.x, inside.y]) - corners[1]
    tip = corners[1] + way / np.hypot(*way) * SPIKE_M
    _with_corner(zone, 1, tip, corners[1])
    return _fault("Q108", zone, "Kolec: granica biegnie tam i z powrotem", "A spike: the border runs out and back")


def _bow_tie(draft: Draft) -> Fault:
    zone = draft.take("SJ")
    corners = zone.corners
    corners[[1, 2]] = corners[[2, 1]]
    zone.corners = corners
    return _fault("Q102", zone, "Granica przecina samą siebie", "The border crosses itself")


def _unclosed(draft: Draft) -> Fault:
    zone = draft.take("SZ", "SJ")
    zone.corners = zone.corners[:-1]
    return _fault("Q010", zone, "Niezamknięty pierścień granicy", "A ring of the border that is not closed")


def _same_label(draft: Draft) -> Fault:
    first, second = draft.take("SO"), draft.take("SO")
    second.child("oznaczenie").text = first.child("oznaczenie").text
    return _fault("Q306", first, "Dwie strefy o tym samym oznaczeniu", "Two zones with one label")


def _other_symbol(draft: Draft) -> Fault:
    zone = draft.take("SP")
    zone.child("symbol").text = "SU"
    return _fault("Q308", zone, "Symbol SU, a oznaczenie i nazwa strefy SP", "Symbol SU, label and name of class SP")


def _missing_height(draft: Draft) -> Fault:
    zone = draft.take("SJ")
    zone.remove("maksWysokoscZabudowy")
    return _fault("Q320", zone, "Brak maksymalnej wysokości zabudowy", "No maximum height of buildings")


def _foreign_profile(draft: Draft) -> Fault:
    zone = draft.take("SJ")
    link = etree.Element(f"{{{APP}}}profilDodatkowy")
    link.set("{http://www.w3.org/1999/xlink}href", f"{LISTS}/ontology/KPT#KPT-MPZP-PEW")
    last = (zone.element.findall("app:profilDodatkowy", NAMES) or zone.element.findall("app:profilPodstawowy", NAMES))[
        -1
    ]
    last.addnext(link)
    return _fault(
        "Q313", zone, "Profil PEW (elektrownie wiatrowe) w strefie SJ", "Profile PEW (wind turbines) in a zone SJ"
    )


def _no_plan(draft: Draft) -> Fault:
    zone = draft.take("SO")
    zone.child("plan").set("{http://www.w3.org/1999/xlink}href", "")
    return _fault("Q024", zone, "Puste odwołanie do planu", "An empty link to the plan")


def _fault(check_id: str, zone: Zone, note_pl: str, note_en: str) -> Fault:
    return dict(zip(COLUMNS, (check_id, zone.id, note_pl, note_en), strict=True))


#: Those that need a long straight edge choose first.
FAULTS: tuple[Callable[[Draft], Fault], ...] = (
    _gap,
    _overlap,
    _missing_corner,
    _spike,
    _bow_tie,
    _unclosed,
    _same_label,
    _other_symbol,
    _missing_height,
    _foreign_profile,
    _no_plan,
)


def faulty_draft(text: str) -> tuple[str, list[Fault]]:
    """Plant all faults into the GML of a plan; give the draft and what was planted, by check and zone."""
    draft = Draft(text)
    planted = [plant(draft) for plant in FAULTS]
    return draft.text(), sorted(planted, key=lambda fault: (fault["check_id"], fault["zone_id"]))
