import pytest

from ako_qgis_plugin.core.rules.rule_book import load_crosswalk
from ako_qgis_plugin.core.rules.tokens import Rank, ZoneKind, parse_token

CROSSWALK = load_crosswalk()


def rank(text, zone):
    token = parse_token(text, CROSSWALK.zone_classes, CROSSWALK.symbol_classes)
    return token.match(zone, CROSSWALK.parents)


POG_SO = ZoneKind("POG", "SO", None)
POG_SO_PEW = ZoneKind("POG", "SO", None, frozenset({"PEW", "ZP"}))
MPZP_US = ZoneKind("MPZP", "SN", "US")
MPZP_MNW = ZoneKind("MPZP", "SJ", "MNW")
MPZP_ROAD = ZoneKind("MPZP", None, "KDL")
STUDIUM_SJ = ZoneKind("SUIKZP", "SJ", None)
UNKNOWN = ZoneKind("MPZP", None, None)


@pytest.mark.parametrize(
    ("text", "zone", "expected"),
    [
        ("POG:*", POG_SO, Rank.PLAN_TYPE),
        ("POG:*", MPZP_US, Rank.NO_MATCH),
        ("MPZP:*", UNKNOWN, Rank.PLAN_TYPE),
        ("SO", POG_SO, Rank.ZONE_CLASS),
        ("SJ", STUDIUM_SJ, Rank.ZONE_CLASS),
        ("SJ", MPZP_MNW, Rank.ZONE_CLASS),
        ("SJ", POG_SO, Rank.NO_MATCH),
        ("SJ", UNKNOWN, Rank.NO_MATCH),
        ("POG:SO", POG_SO, Rank.PLAN_AND_CLASS),
        ("POG:SJ", STUDIUM_SJ, Rank.NO_MATCH),
        ("MPZP:US", MPZP_US, Rank.PLAN_AND_CLASS),
        ("MPZP:U", MPZP_US, Rank.PLAN_AND_CLASS),
        ("MPZP:MN", MPZP_MNW, Rank.PLAN_AND_CLASS),
        ("MPZP:MW", MPZP_MNW, Rank.NO_MATCH),
        ("MPZP:K", MPZP_ROAD, Rank.PLAN_AND_CLASS),
        ("SO[PEW]", POG_SO_PEW, Rank.PROFILE),
        ("SO[PEW]", POG_SO, Rank.NO_MATCH),
        ("SR[PEW]", POG_SO_PEW, Rank.NO_MATCH),
    ],
)
def test_token_matches_with_the_rank_of_its_kind(text, zone, expected):
    assert rank(text, zone) is expected


@pytest.mark.parametrize("text", ["S", "so", "POG:", "POG:SO[PEW]", "SO[]", "SO[pew]", "MPZP-MN", "SJ,SW", "SUIKZP:SJ"])
def test_malformed_token_says_which_forms_are_allowed(text):
    with pytest.raises(ValueError, match=r"allowed forms are POG:\*, MPZP:\*, SJ, POG:SK, MPZP:MN and SO\[PEW\]"):
        rank(text, POG_SO)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("XX", "'XX' is none of the zone classes SC SG"),
        ("POG:MN", "'MN' is none of the zone classes"),
        ("MPZP:SJ", "'SJ' is none of the symbol classes"),
        ("SO[XYZ]", "'XYZ' is none of the profile codes"),
    ],
)
def test_unknown_class_is_named_with_those_allowed(text, message):
    with pytest.raises(ValueError, match=message):
        rank(text, POG_SO)


def test_zone_without_class_but_with_a_symbol_is_recognised():
    assert MPZP_ROAD.is_recognised
    assert not UNKNOWN.is_recognised
