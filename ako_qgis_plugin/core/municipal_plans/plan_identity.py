"""Who a plan is: its identifier, kind and municipality, read from the identifiers of the APP format.

A plan's id is the namespace and the local id of its act, ``PL.ZIPPZP.11111/321202-POG/1POG``: without a version, so
that it stays when the act is published anew.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import unquote

#: Kinds of plans by the ending of a namespace; the last is the voivodeship plan, whose acts are read too.
PLAN_KINDS = ("POG", "MPZP", "SUIKZP", "PZPW")

_RULEBOOK = Path(__file__).parents[1] / "rulebook"
# The seventh digit of a TERYT (kind of unit) does not belong here, yet it is met; it is not part of the key.
_NAMESPACE = re.compile(
    rf"PL\.ZIPPZP\.\d+/(?:(?P<municipality>\d{{6}})\d?|(?P<voivodeship>\d{{2}}))-(?P<kind>{'|'.join(PLAN_KINDS)})"
)
_LINK = re.compile(r"(?:.*/)?(?P<kind>[A-Za-z]+)/(?P<namespace>PL\.[^/]+/[^/]+)/(?P<local_id>[^/]+)(?:/[^/]*)*")
_ACT_LINK = re.compile(r"(?:.*/)?AktPlanowaniaPrzestrzennego/(?P<namespace>[^/]+/[^/]+)/(?P<local_id>[^/]+)(?:/[^/]*)*")
_TITLE = re.compile(
    r"plan\w*\s+ogóln\w+\s+(?:dla\s+)?"
    r"(?:gminy\s+i\s+miasta|miasta\s+i\s+gminy|gminy\s+(?:miejsko-wiejskiej|miejskiej|wiejskiej|miast[ao])|"
    r"gminy|miasta)"
    r"\s+(?P<name>[^,;()\n]+)",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(r"\s+(?:[-–—]|w\s+wojew\w+|woj\.|na\s+lata|etap|zmiana)\s.*$", re.IGNORECASE)


@dataclass(frozen=True)
class PlanSpace:
    """What a namespace says of the plans in it."""

    teryt: str | None
    kind: str | None


@cache
def read_namespace(namespace: str) -> PlanSpace:
    """Read ``PL.ZIPPZP.<n>/<TERYT>-<kind>``; TERYT has 6 digits, for a voivodeship 2; None where it is malformed."""
    match = _NAMESPACE.fullmatch(namespace)
    if match is None:
        return PlanSpace(None, None)
    return PlanSpace(match["municipality"] or match["voivodeship"], match["kind"])


def plan_id(namespace: str, local_id: str) -> str:
    """Give the id under which zones, acts and findings name a plan."""
    return f"{namespace}/{local_id}"


def read_act_link(href: str) -> tuple[str, str] | None:
    """Give namespace and local id of the act a link names, whatever version follows; None where it names none."""
    match = _ACT_LINK.fullmatch(unquote(href).rstrip("/"))
    return (match["namespace"], match["local_id"]) if match else None


def read_link(href: str) -> tuple[str, str, str] | None:
    """Give kind, namespace and local id of the object a link names, whatever version follows; None for none."""
    match = _LINK.fullmatch(unquote(href).rstrip("/"))
    return (match["kind"], match["namespace"], match["local_id"]) if match else None


def natural_order(identifier: str) -> list[tuple[int, str]]:
    """Give a key by which 5SJ comes before 10SJ: of two numbers, however long, the one of more digits is greater."""
    parts = re.findall(r"([0-9]+)|([^0-9]+)", identifier)
    return [(-1, text) if text else (len(number.lstrip("0")), number.lstrip("0")) for number, text in parts]


def municipality_name(teryt: str | None, title: str | None) -> str | None:
    """Name a municipality: by the table of units, else by the title of its general plan, else by its TERYT."""
    if teryt in _units():
        return _units()[teryt]
    match = _TITLE.search(title or "")
    name = _AFTER_NAME.sub("", match["name"]).strip(" .\"'„”") if match else ""
    return name or teryt


@cache
def _units() -> dict[str | None, str]:
    with (_RULEBOOK / "ako_units.csv").open(encoding="utf-8", newline="") as table:
        return {row["jpt6"]: row["name"] for row in csv.DictReader(table)}


@cache
def zone_classes() -> dict[str, str]:
    """Give the classes of planning zones by the code their name has in the official code list.

    The code is the Polish name in camel case without diacritics: ``strefaZieleniIRekreacji`` is SN.
    """
    with (_RULEBOOK / "pog_zones.csv").open(encoding="utf-8", newline="") as table:
        return {_code_of_name(row["name_pl"]): row["code"] for row in csv.DictReader(table)}


def _code_of_name(name: str) -> str:
    plain = name.lower().translate(str.maketrans("ąćęłńóśźż", "acelnoszz"))
    first, *rest = plain.split()
    return first + "".join(word.capitalize() for word in rest)
