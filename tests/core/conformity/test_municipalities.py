import numpy as np
import pytest
import shapely
from shapely import LineString, Point, box

from ako_qgis_plugin.core.conformity.inputs import read_provisions, read_units, read_zones
from ako_qgis_plugin.core.conformity.judge import reach_m
from ako_qgis_plugin.core.conformity.municipalities import municipalities
from ako_qgis_plugin.core.conformity.questions import RuleTable
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from ako_qgis_plugin.core.schema import JUDGED_STATUSES
from tests.core.layers import frame, provisions, zones

BOOK = load_rule_book()
EAST = NORTH = 400_000.0


def square(x, y, size=100.0):
    return box(EAST + x, NORTH + y, EAST + x + size, NORTH + y + size)


def zone(teryt, x=0.0, plan=None, geometry=None):
    return {"teryt": teryt, "plan_id": plan or f"plan of {teryt}", "geometry": geometry or square(x, 0)}


class Divided:
    """What is judged together, by name."""

    def __init__(self, zone_layer, provision_layer, boundaries=None):
        silent = SilentProgress()
        self.zones, covered = read_zones(zone_layer, BOOK, JUDGED_STATUSES, (), silent)
        self.provisions = read_provisions(provision_layer, BOOK, silent)
        self.units = None if boundaries is None else read_units(boundaries, covered, (), silent)
        self.rules = RuleTable(BOOK, self.zones.kinds)
        self.places = municipalities(self.zones, self.units, self.provisions, self.rules)

    def codes(self):
        return [sorted({self.zones.columns["teryt"][row] for row in place.zones}) for place in self.places]

    def near(self, place):
        return sorted(self.provisions.columns["provision_id"][self.places[place].provisions])


ANYWHERE = {"geometry": square(0, 0)}


def boundary(teryt, geometry):
    return frame([], {}, [{"teryt": teryt, "municipality": teryt, "geometry": geometry}])


def test_municipalities_come_in_the_order_of_their_codes():
    layer = zones(zone("300702", 500), zone("300701", 0), zone("300702", 700))
    assert Divided(layer, provisions(ANYWHERE)).codes() == [["300701"], ["300702"]]


def test_every_zone_is_in_one_municipality():
    layer = zones(*(zone(f"30070{number % 4}", 100 * number) for number in range(20)))
    rows = np.concatenate([place.zones for place in Divided(layer, provisions(ANYWHERE)).places])
    assert sorted(rows.tolist()) == list(range(20))


def test_zones_without_a_code_come_first():
    layer = zones(zone("300701"), zone(None, 300, plan="plan of nobody"))
    assert Divided(layer, provisions(ANYWHERE)).codes() == [[None], ["300701"]]


def test_plan_that_lies_in_two_municipalities_keeps_them_together():
    layer = zones(
        zone("300703", 0),
        zone("300701", 200, plan="common"),
        zone("300702", 400),
        zone("300703", 600, plan="common"),
    )
    assert Divided(layer, provisions(ANYWHERE)).codes() == [["300701", "300703"], ["300702"]]


def test_plans_that_lie_across_each_other_keep_all_together():
    layer = zones(
        zone("300701", 0, plan="a"),
        zone("300702", 200, plan="a"),
        zone("300702", 400, plan="b"),
        zone("300703", 600, plan="b"),
        zone("300703", 800, plan="c"),
        zone("300704", 900, plan="c"),
    )
    assert Divided(layer, provisions(ANYWHERE)).codes() == [["300701", "300702", "300703", "300704"]]


def test_zone_without_usable_geometry_is_kept_apart():
    place = Divided(zones(zone("300701"), zone("300701", geometry=Point(EAST, NORTH))), provisions(ANYWHERE)).places[0]
    assert (len(place.zones), len(place.unusable)) == (1, 1)


def test_municipality_without_any_plan_is_there_for_its_ground():
    layer, units = zones(zone("300702")), boundary("300701", square(5000, 0))
    divided = Divided(layer, provisions({"geometry": square(5000, 0)}), units)
    assert [len(place.units) for place in divided.places] == [1, 0]
    assert [divided.near(place) for place in (0, 1)] == [["P1"], []]


def test_provision_is_near_where_its_reach_ends_and_no_further():
    layer = zones(zone("300701"))
    rows = [{"geometry": LineString([(EAST + x, NORTH - 50), (EAST + x, NORTH + 50)]), "width_m": 60.0} for x in (0, 1)]
    divided = Divided(layer, provisions(*rows))
    reach = reach_m(divided.provisions.placed[0], divided.provisions.questions(0, divided.rules))
    for row, gap in zip(rows, (reach - 0.01, reach + 0.01), strict=True):
        row["geometry"] = LineString([(EAST - gap, NORTH), (EAST - gap, NORTH + 50)])
    assert Divided(layer, provisions(*rows)).near(0) == ["P1"]


@pytest.mark.parametrize("seed", range(5))
def test_no_provision_within_reach_of_a_zone_is_forgotten(seed):
    random = np.random.default_rng(seed)
    layer = zones(
        *(
            zone(f"3007{random.integers(10, 20)}", geometry=square(*random.uniform(0, 20_000, 2), 300))
            for _ in range(60)
        )
    )
    lines = [LineString(random.uniform(EAST, EAST + 20_000, (4, 2))) for _ in range(20)]
    points = [Point(*random.uniform(EAST, EAST + 20_000, 2)) for _ in range(20)]
    layer_of_provisions = provisions(
        *(
            {"geometry": shape, "width_m": 40.0, "accuracy_m": float(random.integers(0, 300))}
            for shape in lines + points
        )
    )
    divided = Divided(layer, layer_of_provisions)
    for place in divided.places:
        shapes = shapely.union_all(divided.zones.geometry[place.zones])
        for row, provision in divided.provisions.placed.items():
            reach = reach_m(provision, divided.provisions.questions(row, divided.rules))
            if shapely.distance(shapes, provision.drawn) <= reach:
                assert row in place.provisions


def test_weights_are_larger_where_more_of_a_provision_lies():
    line = LineString([(EAST + 20 * step, NORTH + 50 + step % 2) for step in range(500)])
    layer = zones(zone("300701", 0, geometry=box(EAST, NORTH, EAST + 9000, NORTH + 100)), zone("300702", 9500))
    one, other = Divided(layer, provisions({"geometry": line, "width_m": 40.0})).places
    assert one.weights[0] > 2 * other.weights[0]
