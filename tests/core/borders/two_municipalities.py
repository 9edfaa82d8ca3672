"""Two neighbouring municipalities, small enough to measure by hand: Lipno west of x = 1000, Brzeziny east of it."""

from __future__ import annotations

from ako_qgis_plugin.core.borders.check import BorderCheck, BorderInputs, BorderOptions
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from tests.core.layers import zones

BOOK = load_rule_book()

LIPNO = {"plan_id": "PL.1/300701-POG/1POG", "teryt": "300701", "municipality": "Lipno"}
BRZEZINY = {"plan_id": "PL.1/300702-POG/1POG", "teryt": "300702", "municipality": "Brzeziny"}


def of(place, zone_class, geometry, **values):
    """Give a zone of one of the municipalities; its label is its class with a number where one is given."""
    label = values.pop("label", f"1{zone_class}")
    own = {"zone_id": label, "zone_label": label, "symbol": zone_class, "zone_class": zone_class, "geometry": geometry}
    return {**place, **own, **values}


def local(place, number, symbol_class, geometry, zone_class=None, **values):
    """Give a zone of a local plan of one of the municipalities."""
    plan = {"plan_id": f"{place['plan_id'][:-4]}{number}MPZP", "plan_type": "MPZP", "symbol_class": symbol_class}
    return of(place, zone_class, geometry, **{"label": symbol_class, **plan, "symbol": symbol_class, **values})


def run(*rows, options=None, progress=None, **inputs):
    """Check zones against each other; gives findings."""
    return checked(*rows, options=options, progress=progress, **inputs)[0]


def checked(*rows, options=None, progress=None, **inputs):
    """Check zones against each other; gives findings and the check."""
    check = BorderCheck(
        zones(*rows), BorderInputs(BOOK, **inputs), options or BorderOptions(), progress or SilentProgress()
    )
    return check.findings(), check


def told(findings, *names):
    """Give findings as tuples of some of their values."""
    return [tuple(row) for row in findings[list(names)].itertuples(index=False)]
