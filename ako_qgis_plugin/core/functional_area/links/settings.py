"""What the user may set about links, with its defaults; no library is loaded for them."""

from __future__ import annotations

from dataclasses import dataclass

#: Pairs of fewer people are left out unless the user says otherwise: smaller flows are hidden in the matrices of the
#: censuses 2011 and 2021 (Statistics Poland), so that a map of them would be one of some places only.
MIN_FLOW = 10.0

#: Of roads that have none [km/h]: the speed limit in Polish built-up areas (Road Traffic Act, article 20).
DEFAULT_SPEED_KMH = 50.0

#: Nobody drives faster on a public road; such a number is a mistake, or in another unit [km/h].
MAX_SPEED_KMH = 200.0

#: Ends of roads this close to another road meet it [m]: drawn to meet, but not snapped.
TOUCH_TOLERANCE_M = 1.0

#: Seats farther from any road than this get no travel time [m].
MAX_ROAD_DISTANCE_M = 5_000.0

#: What one-way roads are marked with, as OpenStreetMap has it; all else may be driven both ways.
FORWARD, BACKWARD = "yes", "-1"


@dataclass(frozen=True, slots=True)
class RoadRules:
    """How the fields of a layer of roads are read; None is no such field.

    Attributes
    ----------
    speed_field, default_speed_kmh
        Speed in km/h, and that of roads where it is missing, no number, zero, negative or impossible.
    direction_field, forward, backward
        One-way roads, and the values for those that run as they are drawn or against it.
    tolerance_m
        How close an end has to come to another road to meet it.

    """

    speed_field: str | None = None
    default_speed_kmh: float = DEFAULT_SPEED_KMH
    direction_field: str | None = None
    forward: str = FORWARD
    backward: str = BACKWARD
    tolerance_m: float = TOUCH_TOLERANCE_M
