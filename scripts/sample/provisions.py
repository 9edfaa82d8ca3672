"""The provisions of the voivodeship plan over the agglomeration, schematic, and the land each of them claims."""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from functools import cache

import shapely
import shapely.ops
from numpy.random import Generator, default_rng
from shapely import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from . import geography as geo
from .shapes import BUFFER_SEGMENTS, blob, on_grid, polygons_of, rectangle, uneven_band, wavering
from .units import RULEBOOK, metres

VALID_FROM = "2019-03-25"
SOURCE = "Przykład schematyczny / schematic sample"

#: Provisions are drawn this far beyond the region [m].
BEYOND_REGION_M = 1_500.0

PLANNED, EXISTING, PROTECTED = "planned", "existing", "protected"


@dataclass(frozen=True, slots=True)
class Provision:
    """One provision; lengths in m, geometry in EPSG:2180 or none."""

    provision_id: str
    category: str
    status: str
    name: str
    geometry: BaseGeometry | None
    width_m: float | None = None
    accuracy_m: float | None = None
    horizon: str | None = None
    realisation: str = "none"
    source_item: str | None = None
    note: str | None = None


@cache
def default_widths() -> dict[str, float]:
    """Give the default width of each category that has one [m]."""
    with (RULEBOOK / "categories.csv").open(encoding="utf-8", newline="") as table:
        return {
            row["category"]: float(row["default_width_m"]) for row in csv.DictReader(table) if row["default_width_m"]
        }


def footprint(provision: Provision) -> BaseGeometry:
    """Give the land a provision claims: polygons as drawn, lines and points by half their width."""
    geometry = provision.geometry
    if geometry is None:
        return Polygon()
    if geometry.geom_type in {"Polygon", "MultiPolygon"}:
        return geometry
    width = provision.width_m or default_widths().get(provision.category)
    return shapely.buffer(geometry, width / 2, quad_segs=BUFFER_SEGMENTS) if width else Polygon()


def make_provisions(region: BaseGeometry, seed: int) -> list[Provision]:
    """Draw all provisions, in a fixed order."""
    rng = default_rng([seed, 2])
    drawn = [
        *_roads(rng),
        *_railways(rng),
        *_energy(rng),
        *_water(rng),
        *_nature(rng),
        *_resources(rng),
        *_other(rng),
        *_archaeology(region, rng),
    ]
    reach = shapely.buffer(shapely.union_all([region]), BEYOND_REGION_M, quad_segs=2)
    return [_trimmed(provision, reach) for provision in drawn]


def _trimmed(provision: Provision, reach: BaseGeometry) -> Provision:
    """Cut off what lies far outside the region and round to the grid."""
    if provision.geometry is None or provision.category == "reservoir":
        return provision if provision.geometry is None else replace(provision, geometry=on_grid(provision.geometry))
    return replace(provision, geometry=on_grid(provision.geometry.intersection(reach)))


def course(points: geo.Course, rng: Generator | None = None, step_m: float = 4_000, share: float = 0.04) -> LineString:
    """Turn a course in degrees into a line in metres, gently bent where a generator is given."""
    line = [(point.x, point.y) for point in (metres(*pair) for pair in points)]
    return wavering(line, rng, step_m, share) if rng else LineString(line)


@cache
def _fixed_course(points: geo.Course) -> LineString:
    """Bend a course the same way wherever it is asked for: a road and its zone must meet."""
    return course(points, default_rng([round(abs(value) * 1e3) for pair in points for value in pair]))


def main_courses() -> dict[str, tuple[LineString, float]]:
    """Give the lines that plans keep land for, with the width of that land [m]."""
    return {
        "S11": (_fixed_course(geo.S11_BYPASS), 90.0),
        "R14": (_fixed_course(geo.RAIL_14), 40.0),
        "R272": (_fixed_course(geo.RAIL_272), 40.0),
        "R355": (_fixed_course(geo.RAIL_355), 30.0),
        "DK25": (_fixed_course(geo.DK25), 40.0),
        "DK12": (_fixed_course(geo.DK12), 40.0),
    }


def regional_roads() -> dict[str, LineString]:
    """Give the courses of the voivodeship roads by number."""
    return {number: _fixed_course(points) for number, points in geo.REGIONAL_ROADS.items()}


def rivers() -> dict[str, tuple[LineString, float]]:
    """Give the courses of the rivers with the mean width of their valleys [m]."""
    return {
        name: (course(points, default_rng([7, len(name), round(width)]), 1_500, 0.12), width)
        for name, (width, points) in geo.RIVERS.items()
    }


def _roads(rng: Generator) -> list[Provision]:
    north, south = _fixed_course(geo.S11_NORTH), _fixed_course(geo.S11_SOUTH)
    planned = {"horizon": "2030", "source_item": "Tab. 1 (schemat)"}
    found = [
        Provision(
            "S11-1",
            "road_express",
            PLANNED,
            "S11 Jarocin - Ostrów Wielkopolski (przebieg schematyczny)",
            north,
            200,
            25,
            **planned,
        ),
        Provision(
            "S11-2",
            "road_express",
            PLANNED,
            "S11 Ostrów Wielkopolski - Kępno (przebieg schematyczny)",
            south,
            None,
            25,
            **planned,
        ),
        Provision(
            "S11-3",
            "road_express",
            EXISTING,
            "S11 obwodnica Ostrowa Wielkopolskiego",
            _fixed_course(geo.S11_BYPASS),
            60,
            5,
            realisation="done",
        ),
        Provision(
            "S11-W1",
            "road_interchange",
            PLANNED,
            "S11 węzeł Raszków (schemat)",
            north.interpolate(0.55, True),
            400,
            25,
            **planned,
        ),
        Provision(
            "S11-W2",
            "road_interchange",
            PLANNED,
            "S11 węzeł Przygodzice (schemat)",
            south.interpolate(0.45, True),
            None,
            25,
            **planned,
        ),
        Provision(
            "DK25-1",
            "road_national",
            EXISTING,
            "Droga krajowa nr 25",
            _fixed_course(geo.DK25),
            20,
            5,
            realisation="done",
        ),
        Provision(
            "DK12-1",
            "road_national",
            EXISTING,
            "Droga krajowa nr 12",
            _fixed_course(geo.DK12),
            20,
            5,
            realisation="done",
        ),
        Provision(
            "OBW-1",
            "road_bypass",
            PLANNED,
            "Obwodnica Kalisza w ciągu DK25 (przebieg schematyczny)",
            _fixed_course(geo.BYPASS_KALISZ),
            100,
            25,
            **planned,
        ),
        Provision(
            "OBW-2",
            "road_bypass",
            PLANNED,
            "Obwodnica Odolanowa (przebieg schematyczny)",
            _fixed_course(geo.BYPASS_ODOLANOW),
            None,
            50,
            horizon="2035",
        ),
    ]
    found += [
        Provision(
            f"DW{number}-1",
            "road_regional",
            EXISTING,
            f"Droga wojewódzka nr {number}",
            line,
            None,
            5,
            realisation="done",
        )
        for number, line in regional_roads().items()
    ]
    return found


def _railways(rng: Generator) -> list[Provision]:
    high_speed = _fixed_course(geo.RAIL_HSR)
    kalisz = metres(18.090, 51.715)
    station = high_speed.interpolate(high_speed.project(kalisz))
    return [
        Provision(
            "LK14-1",
            "rail_line",
            EXISTING,
            "Linia kolejowa nr 14 Łódź - Kalisz - Ostrów - Forst",
            _fixed_course(geo.RAIL_14),
            None,
            5,
            realisation="done",
        ),
        Provision(
            "LK272-1",
            "rail_line",
            EXISTING,
            "Linia kolejowa nr 272 Kluczbork - Jarocin - Poznań",
            _fixed_course(geo.RAIL_272),
            None,
            5,
            realisation="done",
        ),
        Provision(
            "LK355-1",
            "rail_line",
            EXISTING,
            "Linia kolejowa Ostrów Wielkopolski - Odolanów - Grabowno Wielkie",
            _fixed_course(geo.RAIL_355),
            None,
            5,
            realisation="done",
        ),
        Provision(
            "LK-L1",
            "rail_line",
            PLANNED,
            "Łącznica kolejowa Ostrów Wielkopolski (schemat)",
            _fixed_course(geo.RAIL_CURVE),
            30,
            25,
            horizon="2035",
        ),
        Provision(
            "KDP-1",
            "rail_hsr",
            PLANNED,
            "Linia dużych prędkości Sieradz - Kalisz - Poznań (wariant schematyczny)",
            high_speed,
            None,
            50,
            horizon="2035",
            source_item="Tab. 2 (schemat)",
        ),
        Provision(
            "LKZ-1",
            "rail_line_closed",
            PROTECTED,
            "Nieczynna linia wąskotorowa Opatówek - Zbiersk (schemat)",
            _fixed_course(geo.RAIL_CLOSED),
            None,
            25,
        ),
        Provision(
            "ST-1", "rail_station", PLANNED, "Stacja Kalisz Południowy KDP (schemat)", station, 300, 50, horizon="2035"
        ),
        Provision(
            "ST-2",
            "rail_station",
            PLANNED,
            "Przystanek Ostrów Wielkopolski Zachodni (schemat)",
            metres(17.770, 51.652),
            None,
            25,
            horizon="2030",
        ),
        Provision("WP-1", "transport_hub", PLANNED, "Węzeł przesiadkowy Kalisz", metres(18.078, 51.745), None, 5),
        Provision(
            "WP-2", "transport_hub", PLANNED, "Węzeł przesiadkowy Ostrów Wielkopolski", metres(17.824, 51.644), None, 5
        ),
    ]


def _energy(rng: Generator) -> list[Provision]:
    lines = [
        ("EE400-1", "power_400kv", EXISTING, "Linia 400 kV (istniejąca, schemat)", geo.POWER_400_EXISTING, None, 5),
        (
            "EE400-2",
            "power_400kv",
            PLANNED,
            "Linia 400 kV Ostrów - Konin (planowana, schemat)",
            geo.POWER_400_PLANNED,
            None,
            5,
        ),
        ("EE220-1", "power_220kv", EXISTING, "Linia 220 kV (istniejąca, schemat)", geo.POWER_220, None, 5),
        ("EE110-1", "power_110kv", EXISTING, "Linia 110 kV Ostrów - Kalisz", geo.POWER_110_A, None, 5),
        ("EE110-2", "power_110kv", EXISTING, "Linia 110 kV Kalisz - Koźminek", geo.POWER_110_B, 30, None),
        ("EE110-3", "power_110kv", EXISTING, "Linia 110 kV Ostrów - Odolanów", geo.POWER_110_C, 30, None),
        (
            "EE110-4",
            "power_110kv",
            PLANNED,
            "Linia 110 kV Opatówek - Szczytniki (planowana, schemat)",
            geo.POWER_110_PLANNED,
            None,
            None,
        ),
        ("GAZ-1", "gas_hp", EXISTING, "Gazociąg wysokiego ciśnienia Odolanów - Kalisz", geo.GAS_A, 8, 5),
        ("GAZ-2", "gas_hp", EXISTING, "Gazociąg wysokiego ciśnienia Odolanów - Jarocin", geo.GAS_B, None, 5),
        (
            "GAZ-3",
            "gas_hp",
            PLANNED,
            "Gazociąg wysokiego ciśnienia Stawiszyn - Ceków (planowany, schemat)",
            geo.GAS_PLANNED,
            12,
            0,
        ),
        ("PAL-1", "oil_pipeline", EXISTING, "Rurociąg paliwowy (schemat)", geo.FUEL, 16, 5),
    ]
    found = [
        Provision(
            code,
            category,
            status,
            name,
            course(points, rng, 9_000, 0.03),
            width,
            accuracy,
            realisation="done" if status == EXISTING else "none",
        )
        for code, category, status, name, points, width, accuracy in lines
    ]
    turbines = [
        (18.215, 51.972),
        (18.262, 51.968),
        (18.090, 51.948),
        (18.395, 51.700),
        (17.690, 51.760),
        (18.352, 51.905),
    ]
    found += [
        Provision(
            f"EW-{number}",
            "wind_turbine",
            EXISTING,
            f"Elektrownia wiatrowa nr {number} (schemat)",
            metres(*place),
            None,
            5,
            realisation="done",
        )
        for number, place in enumerate(turbines, start=1)
    ]
    return [
        *found,
        Provision(
            "GPZ-1",
            "power_substation",
            PLANNED,
            "Stacja 110/15 kV Szczytniki (schemat)",
            metres(18.365, 51.655),
            150,
            25,
            horizon="2030",
        ),
        Provision(
            "GPZ-2",
            "power_substation",
            EXISTING,
            "Stacja 400/220/110 kV Ostrów (schemat)",
            metres(17.860, 51.690),
            None,
            5,
            realisation="done",
        ),
        Provision(
            "KGZ-1",
            "gas_field_facility",
            EXISTING,
            "Kopalnia gazu ziemnego (schemat)",
            metres(17.705, 51.600),
            150,
            5,
            realisation="done",
        ),
    ]


def _part(line: LineString, start: float, end: float) -> LineString:
    return shapely.ops.substring(line, start, end, normalized=True)


def _reservoir(rng: Generator) -> Polygon:
    """Draw the reservoir along the river, as large as the project says."""
    axis = course(geo.RESERVOIR, rng, 2_000, 0.08)
    shape = uneven_band(axis, 1_500, rng, 1_300)
    low, high = 0.0, 1_500.0
    for _ in range(40):
        reach = (low + high) / 2
        low, high = (reach, high) if shapely.buffer(shape, reach).area < geo.RESERVOIR_AREA_M2 else (low, reach)
    return shapely.simplify(shapely.buffer(shape, reach, quad_segs=3), 15)


def _water(rng: Generator) -> list[Provision]:
    prosna = rivers()["Prosna"][0]
    upper, lower = uneven_band(_part(prosna, 0.30, 0.56), 900, rng), uneven_band(_part(prosna, 0.56, 0.97), 1_300, rng)
    q10 = [uneven_band(_part(prosna, 0.31, 0.555), 330, rng), uneven_band(_part(prosna, 0.57, 0.965), 420, rng)]
    embankments = shapely.union_all(
        [shapely.simplify(shapely.offset_curve(_part(prosna, 0.60, 0.74), side), 10) for side in (-190, 190)]
    )
    found = [
        Provision(
            "WIEL-1",
            "reservoir",
            PLANNED,
            "Zbiornik Wielowieś Klasztorna (zasięg schematyczny)",
            _reservoir(rng),
            None,
            5,
            horizon="2035",
            source_item="Tab. 3 (schemat)",
        ),
        Provision("ZZP1-1", "flood_q1", PROTECTED, "Prosna powyżej Kalisza, Q1% (zasięg schematyczny)", upper, None, 0),
        Provision("ZZP1-2", "flood_q1", PROTECTED, "Prosna poniżej Kalisza, Q1% (zasięg schematyczny)", lower, None, 0),
        Provision(
            "ZZP10-1",
            "flood_q10",
            PROTECTED,
            "Prosna powyżej Kalisza, Q10% (zasięg schematyczny)",
            _largest(q10[0].intersection(upper)),
            None,
            0,
        ),
        Provision(
            "ZZP10-2",
            "flood_q10",
            PROTECTED,
            "Prosna poniżej Kalisza, Q10% (zasięg schematyczny)",
            _largest(q10[1].intersection(lower)),
            None,
            0,
        ),
        Provision(
            "WAL-1",
            "flood_embankment",
            EXISTING,
            "Wały przeciwpowodziowe Prosny poniżej Kalisza (schemat)",
            embankments,
            None,
            5,
            realisation="done",
        ),
    ]
    intakes = [
        (18.120, 51.700),
        (17.770, 51.625),
        (17.640, 51.585),
        (18.230, 51.725),
        (17.945, 51.835),
        (18.350, 51.775),
    ]
    for number, place in enumerate(intakes, start=1):
        found.append(
            Provision(
                f"UJ-{number}",
                "water_intake",
                EXISTING,
                f"Ujęcie wody nr {number} (schemat)",
                metres(*place),
                None,
                5,
                realisation="done",
            )
        )
        found.append(
            Provision(
                f"UJB-{number}",
                "water_intake_direct",
                PROTECTED,
                f"Teren ochrony bezpośredniej ujęcia nr {number} (schemat)",
                blob(metres(*place), 90, rng, 8, 0.1),
                None,
                0,
            )
        )
    found += [
        Provision(
            "UJP-1",
            "water_intake_indirect",
            PROTECTED,
            "Teren ochrony pośredniej ujęcia nr 1 (schemat)",
            blob(metres(18.120, 51.700), 1_100, rng),
            None,
            0,
        ),
        Provision(
            "UJP-2",
            "water_intake_indirect",
            PROTECTED,
            "Teren ochrony pośredniej ujęcia nr 2 (schemat)",
            blob(metres(17.770, 51.625), 900, rng),
            None,
            0,
        ),
    ]
    aquifers = [
        ("GZWP 311 (schemat)", 18.060, 51.650, 7_000),
        ("GZWP 303 (schemat)", 17.680, 51.555, 8_500),
        ("GZWP 151 (schemat)", 18.290, 51.930, 8_000),
    ]
    found += [
        Provision(f"GZWP-{number}", "gzwp", PROTECTED, name, blob(metres(x, y), radius, rng, 16), None, None)
        for number, (name, x, y, radius) in enumerate(aquifers, start=1)
    ]
    return found


def _largest(geometry: BaseGeometry) -> Polygon:
    return max(polygons_of(geometry), key=lambda part: part.area)


def _nature(rng: Generator) -> list[Provision]:
    courses = {name: line for name, (line, _) in rivers().items()}
    areas = [
        (
            "N2000-1",
            "natura2000",
            "Obszar Natura 2000 Dolina Baryczy (zasięg schematyczny)",
            uneven_band(_part(courses["Barycz"], 0.1, 1), 4_200, rng, 2_000),
        ),
        (
            "N2000-2",
            "natura2000",
            "Obszar Natura 2000 Dolina Swędrni (zasięg schematyczny)",
            uneven_band(_part(courses["Swędrnia"], 0.05, 0.85), 1_100, rng),
        ),
        (
            "PK-1",
            "landscape_park",
            "Park Krajobrazowy Dolina Baryczy (zasięg schematyczny)",
            blob(metres(17.700, 51.505), 11_000, rng, 18),
        ),
        (
            "OCHK-1",
            "protected_landscape_area",
            "OChK Dolina rzeki Swędrni (zasięg schematyczny)",
            uneven_band(courses["Swędrnia"], 3_400, rng, 2_000),
        ),
        (
            "OCHK-2",
            "protected_landscape_area",
            "OChK Dolina rzeki Prosny (zasięg schematyczny)",
            uneven_band(_part(courses["Prosna"], 0.58, 1), 4_000, rng, 2_000),
        ),
        (
            "OCHK-3",
            "protected_landscape_area",
            "OChK Wzgórza Ostrzeszowskie i Kotlina Odolanowska (zasięg schematyczny)",
            blob(metres(17.930, 51.545), 6_500, rng, 14),
        ),
        (
            "KE-1",
            "eco_corridor",
            "Korytarz ekologiczny doliny Prosny (schemat)",
            uneven_band(courses["Prosna"], 2_600, rng, 1_800),
        ),
        (
            "KE-2",
            "eco_corridor",
            "Korytarz ekologiczny doliny Baryczy (schemat)",
            uneven_band(courses["Barycz"], 3_000, rng, 1_800),
        ),
        ("RZ-1", "nature_reserve", "Rezerwat Wydymacz (zasięg schematyczny)", blob(metres(17.848, 51.535), 520, rng)),
        ("RZ-2", "nature_reserve", "Rezerwat Olbina (zasięg schematyczny)", blob(metres(18.300, 51.565), 460, rng)),
        (
            "RZ-3",
            "nature_reserve",
            "Rezerwat Torfowisko Lis (zasięg schematyczny)",
            blob(metres(18.225, 51.640), 300, rng),
        ),
        ("LO-1", "forest_protective", "Lasy ochronne koło Kalisza (schemat)", blob(metres(18.150, 51.690), 1_600, rng)),
        ("LO-2", "forest_protective", "Lasy ochronne Antonin (schemat)", blob(metres(17.850, 51.505), 2_600, rng)),
    ]
    return [Provision(code, category, PROTECTED, name, area, None, 0) for code, category, name, area in areas]


def _resources(rng: Generator) -> list[Provision]:
    soils = [
        (18.330, 51.655, 2_300),
        (18.255, 51.715, 1_500),
        (17.965, 51.735, 1_900),
        (17.690, 51.770, 2_200),
        (18.000, 51.925, 1_700),
        (18.130, 51.850, 1_500),
        (17.940, 51.690, 1_600),
        (18.380, 51.800, 1_500),
        (17.880, 51.845, 1_300),
    ]
    deposits = [
        ("Złoże gazu ziemnego A", 17.715, 51.588, 1_400),
        ("Złoże gazu ziemnego B", 17.600, 51.505, 2_200),
        ("Złoże kruszywa C", 18.300, 51.955, 430),
        ("Złoże kruszywa D", 17.985, 51.875, 380),
        ("Złoże kruszywa E", 18.060, 51.600, 420),
        ("Złoże kruszywa F", 17.790, 51.735, 400),
        ("Złoże iłów G", 18.290, 51.660, 360),
        ("Złoże kruszywa H", 18.360, 51.850, 350),
    ]
    found = [
        Provision(
            f"GL-{number}",
            "soil_class_1_3",
            PROTECTED,
            f"Gleby klas I-III, kompleks {number} (schemat)",
            blob(metres(x, y), radius, rng, 14, 0.3),
            None,
            None,
        )
        for number, (x, y, radius) in enumerate(soils, start=1)
    ]
    found += [
        Provision(
            f"ZL-{number}",
            "mineral_deposit",
            PROTECTED,
            f"{name} (schemat)",
            blob(metres(x, y), radius, rng, 10),
            None,
            0,
        )
        for number, (name, x, y, radius) in enumerate(deposits, start=1)
    ]
    return [
        *found,
        Provision(
            "ZLS-1",
            "mineral_deposit_strategic",
            PROTECTED,
            "Złoże strategiczne (schemat)",
            blob(metres(18.420, 51.815), 950, rng, 10),
            None,
            0,
        ),
        Provision(
            "TG-1",
            "mining_area",
            EXISTING,
            "Teren górniczy (schemat)",
            blob(metres(17.715, 51.588), 1_900, rng, 10),
            None,
            0,
            realisation="done",
        ),
    ]


def _other(rng: Generator) -> list[Provision]:
    return [
        *_heritage_and_defence(rng),
        *_economy(rng),
        *_investments(),
        Provision(
            "ROW-1",
            "cycle_route",
            PLANNED,
            "Trasa rowerowa doliny Prosny (schemat)",
            shapely.simplify(shapely.offset_curve(_part(rivers()["Prosna"][0], 0.35, 0.95), 260), 25),
            None,
            25,
        ),
        Provision(
            "IK-1",
            "waste_regional",
            EXISTING,
            "Instalacja komunalna A (schemat)",
            metres(17.862, 51.612),
            None,
            5,
            realisation="done",
        ),
        Provision(
            "IK-2",
            "waste_regional",
            PLANNED,
            "Instalacja komunalna B, rozbudowa (schemat)",
            metres(18.302, 51.888),
            300,
            25,
            horizon="2030",
        ),
        Provision(
            "ZZR-1",
            "seveso_plant",
            EXISTING,
            "Zakład dużego ryzyka (schemat)",
            metres(17.695, 51.592),
            None,
            5,
            realisation="done",
        ),
    ]


def _heritage_and_defence(rng: Generator) -> list[Provision]:
    ensembles = [
        ("Zespół staromiejski Kalisza", 18.090, 51.763, 420),
        ("Zespół zamkowo-parkowy Gołuchów", 17.930, 51.852, 480),
        ("Zespół pałacowy Antonin", 17.852, 51.514, 300),
        ("Śródmieście Ostrowa Wielkopolskiego", 17.812, 51.650, 380),
    ]
    found = [
        Provision(
            f"ZAB-{number}",
            "heritage_ensemble",
            PROTECTED,
            f"{name} (zasięg schematyczny)",
            blob(metres(x, y), radius, rng, 9, 0.15),
            None,
            0,
        )
        for number, (name, x, y, radius) in enumerate(ensembles, start=1)
    ]
    found.append(
        Provision(
            "LOT-1",
            "airport_surface",
            EXISTING,
            "Powierzchnie ograniczające lotniska (schemat)",
            blob(metres(17.845, 51.703), 2_700, rng, 16, 0.05),
            None,
            25,
            realisation="done",
        )
    )
    return found


def _economy(rng: Generator) -> list[Provision]:
    return [
        Provision(
            "SG-1",
            "economic_zone",
            PLANNED,
            "Strefa gospodarcza Nowe Skalmierzyce (schemat)",
            rectangle(metres(18.010, 51.722), 1_300, 620, 0.6),
            None,
            25,
            horizon="2030",
        ),
        Provision(
            "SG-2",
            "economic_zone",
            PLANNED,
            "Strefa gospodarcza Ostrów Zachód (schemat)",
            rectangle(metres(17.733, 51.650), 1_200, 700, 1.4),
            None,
            25,
            horizon="2030",
        ),
        Provision(
            "SG-3",
            "economic_zone",
            PLANNED,
            "Strefa gospodarcza Opatówek (schemat)",
            rectangle(metres(18.205, 51.751), 900, 500, 0.1),
            None,
            25,
            horizon="2030",
        ),
        Provision(
            "TUR-1",
            "tourism_area",
            PLANNED,
            "Obszar turystyczny Gołuchów (schemat)",
            blob(metres(17.925, 51.857), 1_100, rng),
            None,
            None,
        ),
        Provision(
            "TUR-2",
            "tourism_area",
            PLANNED,
            "Obszar turystyczny Antonin - Przygodzice (schemat)",
            blob(metres(17.840, 51.540), 1_900, rng),
            None,
            None,
        ),
    ]


def _investments() -> list[Provision]:
    places = [
        ("Szpital - rozbudowa", 18.075, 51.756),
        ("Centrum usług społecznych", 17.820, 51.653),
        ("Szkoła ponadpodstawowa", 18.224, 51.740),
        ("Posterunek ratownictwa", 18.117, 51.920),
        ("Dom kultury o zasięgu regionalnym", 17.676, 51.576),
        ("Centrum logistyczne służb", 17.985, 51.712),
        ("Zakład opiekuńczy", 17.730, 51.724),
        ("Muzeum regionalne", 17.932, 51.850),
        ("Ośrodek sportu", 17.829, 51.583),
        ("Stacja uzdatniania wody", 18.262, 51.588),
        ("Oczyszczalnia ścieków", 18.342, 51.790),
        ("Centrum edukacji ekologicznej", 17.630, 51.468),
    ]
    found = [
        Provision(
            f"ICP-{number}",
            "public_investment_point",
            PLANNED,
            f"{name} (schemat)",
            metres(x, y),
            120 if number % 3 == 0 else None,
            5 if number % 2 else None,
            horizon="2030",
            realisation="in_progress" if number % 4 == 0 else "none",
            source_item=f"Tab. 4 poz. {number}",
        )
        for number, (name, x, y) in enumerate(places, start=1)
    ]
    found.append(
        Provision(
            "ICP-13",
            "public_investment_point",
            PLANNED,
            "Regionalne centrum zarządzania kryzysowego (bez lokalizacji)",
            None,
            None,
            None,
            horizon="2035",
            source_item="Tab. 4 poz. 13",
            note="Brak lokalizacji w źródle / no location in the source",
        )
    )
    return found


def _archaeology(region: BaseGeometry, rng: Generator) -> list[Provision]:
    west, south, east, north = region.bounds
    places: list[Point] = []
    while len(places) < 30:
        place = Point(rng.uniform(west, east), rng.uniform(south, north))
        if region.contains(place):
            places.append(place)
    found = [
        Provision(
            f"AR-{number}",
            "archaeology",
            PROTECTED,
            f"Stanowisko archeologiczne {number} (schemat)",
            blob(place, rng.uniform(60, 170), rng, 8, 0.15),
            None,
            5,
        )
        for number, place in enumerate(places[:26], start=1)
    ]
    found += [
        Provision(
            f"AR-{number}",
            "archaeology",
            PROTECTED,
            f"Stanowisko archeologiczne {number} (schemat)",
            place,
            80 if number < 30 else None,
            None if number == 28 else 25,
        )
        for number, place in enumerate(places[26:], start=27)
    ]
    return found
