"""Land that a zone class must keep off, so that the sample holds no conflict but the planted ones."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache

import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from .provisions import Provision, footprint
from .units import RULEBOOK

#: Distance kept beyond footprint and accuracy [m]: more than any later simplification moves an edge.
MARGIN_M = 20.0


@dataclass(frozen=True, slots=True)
class ConflictRule:
    """What the generator needs of a rule whose verdict is conflict."""

    rule_id: str
    category: str
    status: str
    tokens: frozenset[str]


@cache
def conflict_rules() -> tuple[ConflictRule, ...]:
    """Read the rules of the shipped rule book whose verdict is conflict."""
    with (RULEBOOK / "rules.csv").open(encoding="utf-8-sig", newline="") as table:
        return tuple(
            ConflictRule(row["rule_id"], row["category"], row["provision_status"], frozenset(row["zones"].split()))
            for row in csv.DictReader(table)
            if row["verdict"] == "conflict"
        )


def claimed(provision: Provision, margin_m: float = MARGIN_M) -> BaseGeometry:
    """Give the footprint of a provision, widened by its accuracy and a margin."""
    return shapely.buffer(footprint(provision), (provision.accuracy_m or 0.0) + margin_m, quad_segs=2)


class Claims:
    """Answers, for a zone token such as ``SJ``, ``SO[PEW]`` or ``MPZP:MN``, which land it must keep off."""

    def __init__(self, provisions: list[Provision]) -> None:
        self._provisions = provisions
        self._by_token: dict[str, BaseGeometry] = {}

    def land(self, token: str) -> BaseGeometry:
        """Give the union of the land that provisions claim against a token."""
        if token not in self._by_token:
            areas = [claimed(provision) for provision in self._provisions if rule_for(provision, token)]
            self._by_token[token] = shapely.union_all(areas) if areas else Polygon()
            shapely.prepare(self._by_token[token])
        return self._by_token[token]

    def land_of_others(self, token: str, provision_id: str) -> BaseGeometry:
        """Give the same for all provisions but one."""
        others = [p for p in self._provisions if p.provision_id != provision_id and rule_for(p, token)]
        return shapely.union_all([claimed(other) for other in others]) if others else Polygon()


def rule_for(provision: Provision, token: str) -> ConflictRule | None:
    """Find the conflict rule that names a token for a provision."""
    for rule in conflict_rules():
        if (rule.category, rule.status) == (provision.category, provision.provision_status) and token in rule.tokens:
            return rule
    return None
