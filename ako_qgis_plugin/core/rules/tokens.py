"""Which zones a rule speaks of: tokens of the rule book, and how specifically each matches."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from ako_qgis_plugin.core.schema import PlanType
from ako_qgis_plugin.core.wording import say, shortened

_TOKEN = re.compile(
    r"(?:(?P<plan>POG|MPZP):(?P<symbol>\*|[A-Z0-9]+))|(?:(?P<zone>[A-Z]{2})(?:\[(?P<profile>[A-Z]+)\])?)"
)


class Rank(IntEnum):
    """How specific a token is; a higher one silences lower ones of the same relation."""

    NO_MATCH = 0
    PLAN_TYPE = 1
    ZONE_CLASS = 2
    PLAN_AND_CLASS = 3
    PROFILE = 4


@dataclass(frozen=True, slots=True)
class ZoneKind:
    """All that rules may know of a zone."""

    plan_type: str | None
    zone_class: str | None
    symbol_class: str | None
    additional_profile: frozenset[str] = frozenset()

    @property
    def is_recognised(self) -> bool:
        """Say whether the plan's symbol was understood."""
        return self.zone_class is not None or self.symbol_class is not None


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a rule's ``zones`` column, such as ``POG:*``, ``SJ``, ``MPZP:MN`` or ``SO[PEW]``."""

    text: str
    rank: Rank
    plan_type: str | None = None
    zone_class: str | None = None
    symbol_class: str | None = None
    profile: str | None = None

    def match(self, zone: ZoneKind, parents: Mapping[str, str]) -> Rank:
        """Give the rank with which the token matches a zone, or ``NO_MATCH``."""
        if self.plan_type is not None and zone.plan_type != self.plan_type:
            return Rank.NO_MATCH
        if self.zone_class is not None and zone.zone_class != self.zone_class:
            return Rank.NO_MATCH
        if self.symbol_class is not None and not is_class_or_below(zone.symbol_class, self.symbol_class, parents):
            return Rank.NO_MATCH
        if self.profile is not None and self.profile not in zone.additional_profile:
            return Rank.NO_MATCH
        return self.rank


def is_class_or_below(symbol_class: str | None, ancestor: str, parents: Mapping[str, str]) -> bool:
    """Say whether a 2021 symbol class is another one or lies below it in the crosswalk."""
    while symbol_class is not None:
        if symbol_class == ancestor:
            return True
        symbol_class = parents.get(symbol_class)
    return False


def parse_token(text: str, zone_classes: frozenset[str], symbol_classes: frozenset[str]) -> Token:
    """Read one token.

    Raises
    ------
    ValueError
        If the token has no known form, or names an unknown class or profile; says what is allowed.

    """
    found = _TOKEN.fullmatch(text)
    if found is None:
        raise ValueError(say("allowed forms are POG:*, MPZP:*, SJ, POG:SK, MPZP:MN and SO[PEW], separated by spaces"))
    plan, symbol, zone, profile = found.group("plan", "symbol", "zone", "profile")
    if symbol == "*":
        return Token(text, Rank.PLAN_TYPE, plan_type=plan)
    if plan == PlanType.LOCAL:
        _require(symbol, symbol_classes, say("symbol classes"))
        return Token(text, Rank.PLAN_AND_CLASS, plan_type=plan, symbol_class=symbol)
    if plan == PlanType.GENERAL:
        _require(symbol, zone_classes, say("zone classes"))
        return Token(text, Rank.PLAN_AND_CLASS, plan_type=plan, zone_class=symbol)
    _require(zone, zone_classes, say("zone classes"))
    if profile is None:
        return Token(text, Rank.ZONE_CLASS, zone_class=zone)
    _require(profile, symbol_classes, say("profile codes"))
    return Token(text, Rank.PROFILE, zone_class=zone, profile=profile)


def _require(code: str, allowed: frozenset[str], kind: str) -> None:
    if code not in allowed:
        raise ValueError(
            say(
                "'{code}' is none of the {kind} {allowed}",
                code=shortened(code),
                kind=kind,
                allowed=" ".join(sorted(allowed)),
            )
        )
