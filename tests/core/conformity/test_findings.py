import hashlib

import numpy as np
import pytest
import shapely
from shapely import MultiPolygon, box

from ako_qgis_plugin.core.conformity.findings import finding_id, mark_primaries
from ako_qgis_plugin.core.geometry import geometry_hashes
from ako_qgis_plugin.core.schema import Verdict


def hashed(*geometries):
    result = np.empty(len(geometries), dtype=object)
    result[:] = geometries
    return geometry_hashes(result)


def test_identifier_is_the_documented_hash():
    expected = hashlib.sha256("plan żółty|Z1|S11|R001".encode()).hexdigest()[:16]
    assert finding_id("plan żółty", "Z1", "S11", "R001") == expected


def test_missing_part_is_empty_in_the_identifier():
    assert finding_id("plan", None, "S11", None) == hashlib.sha256(b"plan||S11|").hexdigest()[:16]


def test_hash_does_not_see_where_a_ring_begins_nor_which_way_it_runs():
    one = shapely.Polygon([(0, 0), (10, 0), (10, 10), (0, 10)])
    other = shapely.Polygon([(10, 10), (10, 0), (0, 0), (0, 10)])
    assert hashed(one) == hashed(other)


@pytest.mark.parametrize(("shift", "same"), [(0.004, True), (0.02, False)])
def test_hash_sees_changes_from_a_centimetre_on(shift, same):
    assert (hashed(box(0, 0, 10, 10)) == hashed(box(0, 0, 10 + shift, 10))) is same


def test_empty_geometry_has_no_hash():
    assert hashed(MultiPolygon()) == [None]


def primaries(*hits):
    verdicts, severities, rules = zip(*hits, strict=True)
    return mark_primaries([(0, 0, -1)] * len(hits), verdicts, severities, rules).tolist()


def test_strongest_verdict_is_primary_whatever_its_severity():
    assert primaries((Verdict.ATTENTION, 5, "R1"), (Verdict.CONFLICT, 1, "R2")) == [False, True]


def test_of_equal_verdicts_the_higher_severity_is_primary_then_the_lower_rule():
    assert primaries((Verdict.CONFLICT, 3, "R1"), (Verdict.CONFLICT, 4, "R3"), (Verdict.CONFLICT, 4, "R2")) == [
        False,
        False,
        True,
    ]


def test_praise_never_hides_what_was_not_assessed():
    assert primaries((Verdict.SUPPORTS, 1, "R1"), (Verdict.NOT_ASSESSED, 0, "")) == [False, True]


def test_every_pair_has_one_primary():
    pairs = [(0, 0, -1), (0, 1, -1), (0, 0, -1)]
    marked = mark_primaries(pairs, [Verdict.ATTENTION] * 3, [1, 1, 2], ["R1", "R1", "R2"])
    assert marked.tolist() == [False, True, True]
